"""Read the marks that mean "as in the cell above": ", 〃, ditto."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.importing.row import Row
from namecards.importing.text import clean

_SAME = re.compile(r"""[-–—\s.]*(["″〃„”“»]|''|,,|´´|``)[-–—\s.]*|ditt?o|do\.|dto\.?|idem""", re.IGNORECASE)
"""Marks for "as in the cell above"."""


def repeat_above(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """Replace each mark for "the same" by the cell above, and count the marks: ", „, 〃, ditto."""
    told, marks = list[Row](), 0
    for row in rows:
        again = [at for at, cell in enumerate(row.cells) if told and _SAME.fullmatch(cell.strip())]
        above = {at: told[-1].cell(at) for at in again if clean(told[-1].cell(at))}
        marks += len(above)
        cells = tuple(above.get(at, cell) for at, cell in enumerate(row.cells)) if above else row.cells
        told.append(Row(row.number, cells))
    return told, marks
