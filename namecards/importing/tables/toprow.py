"""Decide whether a row is titles or the first person: titles look different from the cells below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median

from namecards.core.normalize import fold
from namecards.importing.files.entries import is_picture_name
from namecards.importing.tables.headers import count_titles
from namecards.importing.tables.private import is_private
from namecards.importing.tables.reading import Row

_USUALLY = 0.8
"""The share of a column's cells that must be of one type before it means anything."""
_MOSTLY = 0.6
"""The same share, where notes and titles are among the rows."""
_ENOUGH = 200
"""Rows that are enough evidence."""
_WITHIN = 30
"""Rows from the top in which titles are looked for."""
WORDS = "words"


def find_top(rows: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """Return the row of titles, if the cells below tell that it is one, and the rows below the top."""
    for at, row in enumerate(rows[:_WITHIN]):
        if say_nothing(row.cells):
            return row, rows[at + 1 :]
    usual = median(_filled(row) for row in rows[:_ENOUGH])
    wide = [row for row in rows[:_ENOUGH] if 2 * _filled(row) > usual]
    types = {at: kind for at, kind in _usual_types(wide).items() if kind != WORDS}
    fits = (
        at
        for at, row in enumerate(rows[:_WITHIN])
        if 2 * _filled(row) > usual
        and 2 * sum(cell_type(row.cell(c)) == types[c] for c in types) >= len(types)
    )
    first = next(fits, 0)
    top = next((at for at in reversed(range(first)) if 2 * _filled(rows[at]) >= usual), None)
    if top is not None and _look_like_titles(rows[top], rows[first:]):
        return rows[top], rows[top + 1 :]
    is_top = _look_like_titles(rows[first], rows[first + 1 :])
    return (rows[first], rows[first + 1 :]) if is_top else (None, rows[first:])


_WITH_VALUE = re.compile(r"\w ?: +\w")
"""A label with its value is no title: "Classe : 2nde 4"."""


def say_nothing(titles: Sequence[str]) -> bool:
    """Whether titles only count the columns: Column1, Column2."""
    found = [re.fullmatch(r"(.*?)\s*(\d+)", cell.strip()) for cell in titles if cell.strip()]
    stems = {one[1] if one else "" for one in found}
    numbers = [int(one[2]) for one in found if one]
    return (
        len(numbers) > 1
        and len(stems) == 1
        and stems != {""}
        and all(after == one + 1 for one, after in pairwise(numbers))
    )


def _usual_types(rows: Sequence[Row]) -> Mapping[int, str]:
    """Return the type of each column that half of the rows have filled, mostly alike."""
    found: dict[int, str] = {}
    for at in range(max(len(row.cells) for row in rows)):
        types = [kind for row in rows if (kind := cell_type(row.cell(at)))]
        kind, count = Counter(types).most_common(1)[0] if types else ("", 0)
        if 2 * len(types) >= len(rows) and count >= _MOSTLY * len(types):
            found[at] = kind
    return found


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def are_titles(row: Row, below: Sequence[Row]) -> bool | None:
    """Whether a row is titles; None if it isn't clear, as in two columns of names."""
    return True if count_titles(row.cells) or say_nothing(row.cells) else _look_like_titles(row, below)


def _look_like_titles(row: Row, below: Sequence[Row]) -> bool | None:
    if any(_WITH_VALUE.search(cell) for cell in row.cells):
        return False
    others = [other for other in below if other.cells != row.cells]
    signs = [_vote(cell, [other.cell(at) for other in others]) for at, cell in enumerate(row.cells)]
    return sum(signs) > 0 if any(signs) else None


def _vote(cell: str, below: Sequence[str]) -> int:
    """Return 1 for words above numbers, addresses or pictures, -1 for a cell like those below it, else 0."""
    types = [kind for other in below if (kind := cell_type(other))]
    usual, count = Counter(types).most_common(1)[0] if types else ("", 0)
    if usual != WORDS and count >= _USUALLY * len(types) and types:
        return {usual: -1, WORDS: 1}.get(cell_type(cell), 0)
    if is_private(cell):
        return 1
    return -1 if fold(cell) and fold(cell) in map(fold, below) else 0


def cell_type(cell: str) -> str:
    """Return the type of a cell; empty for an empty one."""
    cell = cell.strip()
    if is_picture_name(cell):
        return "picture"
    if "@" in cell:
        return "address"
    if any(map(str.isdigit, cell)):
        text = "text" if " " in cell else "code"
        return text if any(map(str.isalpha, cell)) else "number"
    return WORDS if fold(cell) else ""
