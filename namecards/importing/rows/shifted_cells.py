"""Put cells back that a comma within one of them shifted: `Ruiz, Ana`, `9 Mill Rd, Flat 2` without quotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from namecards.core.text import join_names
from namecards.importing.clues import FEWEST
from namecards.importing.row import Row

_MOST = 2
"""The most commas in one cell, and the most cells of a mended row that are like no others in their column."""
_GAIN = 1.5
"""How many more cells must be like others where they were before."""


def put_back(header: Row | None, rows: Sequence[Row]) -> tuple[Sequence[Row], str]:
    """Join the parts of a cell again in rows of which most cells fit the column beside; and say so."""
    body = [row for row in rows if header and row.number > header.number and row.filled > 1]
    body = [row for row in body if header and row.cells != header.cells]
    if len(body) <= FEWEST:
        return rows, ""
    width = max(len(row.cells) for row in body)
    forms = [Counter(_form(row.cell(at)) for row in body) for at in range(width)]
    values = [len({row.cell(at) for row in body}) / len(body) for at in range(width)]

    def misfits(row: Row, cells: Sequence[str]) -> list[int]:
        filled = [*cells, *[""] * (width - len(cells))]
        pairs = zip(forms, map(_form, filled), (_form(row.cell(at)) for at in range(width)), strict=True)
        return [known[form] <= (form == own) for known, form, own in pairs]

    found = dict[int, Row]()
    for row in body:
        ways, now = list[tuple[float, int, Row]](), misfits(row, row.cells)
        if sum(now) < _GAIN:
            continue
        for at, many in ((at, many) for at in range(len(row.cells) - 1) for many in range(2, _MOST + 2)):
            if all(parts := row.cells[at : at + many]):
                cells = (*row.cells[:at], ", ".join(parts), *row.cells[at + many :])
                odd = misfits(row, cells)
                ways.append((sum(odd) + odd[at] * (now[at] + 1 - values[at]), at, replace(row, cells=cells)))
        (least, at, best), *others = [*sorted(ways, key=lambda way: way[0]), (width, 0, row)]
        left = least - sum(now[:at])
        if left <= min(_MOST, sum(now[at:]) - _GAIN) and others and others[0][0] > least:
            found[row.number] = best
    told = join_names([f"row {number}" for number in found], 3)
    said = f"A comma too many shifted the cells of {told}, so they were put back." if found else ""
    return [found.get(row.number, row) for row in rows], said


@lru_cache(maxsize=20_000)
def _form(cell: str) -> str:
    """Return the form of a cell: 0 a a, a of "12 Main St, Ely"."""
    short = re.sub(r"(?<!\d)\d\d?(?!\d)", "0", re.sub(r"[^\W\d_]+", "a", cell.strip()))
    return re.sub(r"\d\d+", "00", short)
