"""Find rows that say something of a list or of somebody on it: "Leo P has moved" below Leo Park."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import takewhile

from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.not_names import is_note
from namecards.importing.row import Row
from namecards.importing.text import PARTICLES, is_small


def notes_of(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with a note alone in them, cut to its text."""
    notes = [Row(row.number, (text,)) for row in rows if is_note(text := only(row.texts) or "")]
    return [*notes, *(Row(row.number, tuple(row.texts)) for row in rows_about_others(rows))]


def rows_about_others(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that only say something of somebody in another row."""
    return [row for row in rows if (text := only(row.texts)) and _is_about_one(text, row, rows)]


def _is_about_one(text: str, own: Row, rows: Sequence[Row]) -> bool:
    """Whether a text begins with the name of somebody in another row, and goes on in small letters."""
    words = text.split()
    named = [*takewhile(lambda word: not is_small(word) or word in PARTICLES, words)]
    if not 1 < len(named) < len(words):
        return False
    first, *more = map(fold, named)
    others = ({fold(word) for cell in row.texts for word in cell.split()} for row in rows if row is not own)
    return any(first in each and all(_is_in(word, each) for word in more) for each in others)


def _is_in(word: str, words: Set[str]) -> bool:
    """Whether a word, or one that begins with this letter, is among others."""
    return word in words or (len(word) == 1 and any(other.startswith(word) for other in words))
