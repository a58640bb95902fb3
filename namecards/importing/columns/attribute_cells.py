"""Split columns whose cells say what they hold: "GRADE:7,HOMEROOM:204", as Koha exports attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import MOSTLY
from namecards.importing.row import Row
from namecards.importing.text import clean

_ONE = r'"?([^\W\d][\w -]{0,30}?) ?[:=] ?(?!//)([^,;|"]{0,80})"?'
_ATTRIBUTE = re.compile(_ONE)
_ALL = re.compile(rf"{_ONE}(?:\s*[,;|]\s*{_ONE})*")
_MOST = 20
"""The most different attributes in one column."""


def split_attributes(header: Row | None, rows: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """Give each attribute a column behind all others, if one of them has the title of a known column."""
    if header is None:
        return header, rows
    below = [row for row in rows if row.number > header.number]
    width = max((len(row.cells) for row in (header, *below)), default=0)
    for at, title in enumerate(header.cells):
        told = {row.number: _attributes(clean(row.cell(at))) for row in below if not title_kind(title)}
        names = Counter(name for attributes in told.values() for name in attributes)
        filled = sum(bool(clean(row.cell(at))) for row in below)
        parted = sum(map(bool, told.values()))
        if parted >= max(2, MOSTLY * filled) and len(names) <= _MOST and any(map(title_kind, names)):
            cells = {row.number: [told[row.number].get(name, "") for name in names] for row in below}
            parts = {**cells, header.number: [*names]}
            rows = [
                _replace_cells(row, at, width, parts[row.number]) if row.number in parts else row
                for row in rows
            ]
            return next(row for row in rows if row.number == header.number), rows
    return header, rows


def _attributes(cell: str) -> Mapping[str, str]:
    """Return the attributes of a cell by name; none if it has other text."""
    found = _ATTRIBUTE.findall(cell) if _ALL.fullmatch(cell) else []
    return {name: value.strip() for name, value in found}


def _replace_cells(row: Row, at: int, width: int, parts: Sequence[str]) -> Row:
    cells = [row.cell(place) for place in range(width)]
    return replace(row, cells=(*cells[:at], "", *cells[at + 1 :], *parts))
