"""Decide whether a row is titles or the first person: titles look different from the cells below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.files.entries import is_picture_name
from namecards.importing.tables.headers import count_titles
from namecards.importing.tables.reading import Row

_USUALLY = 0.8
"""The share of a column's cells that must be of one type before it means anything."""
WORDS = "words"


def are_titles(row: Row, below: Sequence[Row]) -> bool | None:
    """Whether a row is titles; None if it isn't clear, as in two columns of names."""
    if count_titles(row.cells):
        return True
    others = [other for other in below if other.cells != row.cells]
    signs = [_vote(cell, [other.cell(at) for other in others]) for at, cell in enumerate(row.cells)]
    return sum(signs) > 0 if any(signs) else None


def _vote(cell: str, below: Sequence[str]) -> int:
    """Return 1 for words above numbers, addresses or pictures, -1 for a cell like those below it, else 0."""
    types = [kind for other in below if (kind := cell_type(other))]
    usual, count = Counter(types).most_common(1)[0] if types else ("", 0)
    if usual != WORDS and count >= _USUALLY * len(types) and types:
        return {usual: -1, WORDS: 1}.get(cell_type(cell), 0)
    return -1 if fold(cell) and fold(cell) in map(fold, below) else 0


def cell_type(cell: str) -> str:
    """Return the type of a cell; empty for an empty one."""
    cell = cell.strip()
    if is_picture_name(cell):
        return "picture"
    if "@" in cell:
        return "address"
    if any(map(str.isdigit, cell)):
        return "mixed" if any(map(str.isalpha, cell)) else "number"
    return WORDS if fold(cell) else ""
