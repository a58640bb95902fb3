"""Split columns whose cells say what they hold: "GRADE:7,HOMEROOM:204", as Koha exports attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import MOSTLY
from namecards.importing.row import Row, width_of
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
    width = width_of((header, *below))
    for at in (at for at, title in enumerate(header.cells) if not title_kind(title)):
        by_row = {row.number: _attributes(cell) for row in below if (cell := clean(row.cell(at)))}
        names = dict.fromkeys(name for attributes in by_row.values() for name in attributes)
        count = sum(map(bool, by_row.values()))
        if count >= max(2, MOSTLY * len(by_row)) and len(names) <= _MOST and any(map(title_kind, names)):
            split = [_with_attributes(row, at, width, by_row.get(row.number, {}), names) for row in below]
            header = header.split_cell(at, width, header.cell(at) * (count < len(by_row)), *names)
            return header, [*(row for row in rows if row.number < header.number), header, *split]
    return header, rows


def _attributes(cell: str) -> Mapping[str, str]:
    """Return the attributes of a cell by name; none if it has other text."""
    found = _ATTRIBUTE.findall(cell) if _ALL.fullmatch(cell) else []
    return {name: value.strip() for name, value in found}


def _with_attributes(
    row: Row, at: int, width: int, attributes: Mapping[str, str], names: Iterable[str]
) -> Row:
    """Return a row with its attributes behind all other cells; a cell of other text stays as it is."""
    rest = "" if attributes else row.cell(at)
    return row.split_cell(at, width, rest, *(attributes.get(name, "") for name in names))
