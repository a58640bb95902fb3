"""Put the entries that somebody typed beside each other, at tabs, below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest

from namecards.importing.cells.titles import count_titles
from namecards.importing.row import Row
from namecards.importing.text import is_cut_name
from namecards.importing.typed_lists.entries import parse_entry

_SURE = 0.6
"""The share of the cells that are entries."""
_CAPITALS = re.compile(r"[^\W\d]\S*[a-zà-ÿ](?: \S+)*? [A-ZÀ-Þ'’ -]{2,}")
"""A last name in capitals: "Inaya BEN SALAH"."""


def entries_in_one_column(rows: Sequence[Row]) -> Sequence[Row]:
    """Return rows with entries beside each other, such as at tabs, with one in each row, down each column."""
    wide = [row for row in rows if row.filled > 1]
    if len(wide) < 2 or not all(parse_entry(cell) for row in wide for cell in row.texts):
        return rows  # at the first cell that is none: every table comes by here
    found = [one for row in wide for cell in row.texts if (one := parse_entry(cell))]
    sure = [one for one in found if one.bullet or one.has_facts or is_cut_name(one.name)]
    sure = sure or ([one for one in found if _CAPITALS.fullmatch(one.name)] if _are_apart(wide) else [])
    are_cut = [all(map(is_cut_name, row.texts)) for row in wide]
    is_headed = not any(map(is_cut_name, wide[0].texts)) and all(are_cut[1:])  # Red Foxes above Ana R.
    if is_headed or len(sure) <= _SURE * len(found):
        return rows
    lines = list[str]()
    for are_some, block in groupby(rows, key=lambda row: all(map(parse_entry, row.texts))):
        cells = list(zip_longest(*(row.cells for row in block), fillvalue=""))
        columns = cells if are_some else zip(*cells, strict=True)
        lines += [cell for column in columns for cell in column if cell.strip()]
    return [Row(rows[0].number + at, (line,)) for at, line in enumerate(lines)]


def _are_apart(rows: Sequence[Row]) -> bool:
    """Whether those beside each other are no families, no titles and nobody's teacher: each stands once."""
    names = [name for row in rows for name in row.texts]
    related = sum(len({name.split()[-1] for name in row.texts}) < row.filled for row in rows)
    is_titled = any(count_titles(row.cells) for row in rows)
    return len(set(names)) == len(names) and 3 * related <= len(rows) and not is_titled
