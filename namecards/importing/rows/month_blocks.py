"""Put the people of a birthday calendar below each other: its months stand beside and below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from namecards.core.normalize import fold
from namecards.importing.cells.titles import count_titles
from namecards.importing.clues import FEWEST
from namecards.importing.places.read_place import MONTHS
from namecards.importing.row import Row, width_of

_DAY = re.compile(
    r"^\s*\d{1,2}(?:[.)]|st|nd|rd|th)?(?:\s*[-–:]\s*|\s+)(?=[^\W\d])|\s*[-–(,]?\s*(?<!\d)\d{1,2}[.)]*\s*$"
)
"""A day before a name, or behind it, or alone in its cell."""


def stack_months(rows: Sequence[Row]) -> list[Row]:
    """Return the people below the months of a year, the days in a column of their own; nothing for others."""
    heads = [row for row in rows if len(row.texts) > 1 and all(fold(text) in MONTHS for text in row.texts)]
    starts = heads[0].places if heads else []
    if sum(row.filled for row in heads) <= FEWEST or any(row.places != starts for row in heads):
        return []
    above = [row for row in rows if row.number < heads[0].number]
    below = [row for row in rows if row.number > heads[0].number and row not in heads]
    others = [text for row in below for text in row.texts if fold(text) in MONTHS]
    if others or any(count_titles(row.cells) > 1 for row in above):
        return []
    blocks = [range(*ends) for ends in pairwise([*starts, max(width_of(rows), starts[-1] + 1)])]
    whole = [(row, [row.cell(at) for at in block]) for row in below for block in blocks]
    plain = [(row, [_DAY.sub("", cell) for cell in cells], cells) for row, cells in whole]
    kept = [at for at, column in enumerate(zip_longest(*(cells for _, cells, _ in plain))) if any(column)]
    if not kept or any(row.places[0] < starts[0] for row in below):  # what each person did in each month
        return []
    found = [*above, replace(heads[0], cells=("Birthday", *("Name" if at == kept[0] else "" for at in kept)))]
    for row, own, cells in plain:
        days = " ".join(day[0].strip() for cell in cells if (day := _DAY.search(cell)))
        if any(own):
            found.append(replace(row, cells=(days, *(own[at] for at in kept if at < len(own)))))
    return found
