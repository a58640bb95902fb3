"""Cut from a sheet what stands beside or below its table, behind a gap: a table of adults, or a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.cells.roles import names_adults
from namecards.importing.cells.titles import count_titles, is_name_title, title_kind
from namecards.importing.clues import WITHIN
from namecards.importing.places.class_headings import class_of
from namecards.importing.row import Row
from namecards.importing.text import is_written_as_name
from namecards.importing.words import folded_phrases

_MOST_NOTES = 6
POSTS = folded_phrases("title_words.posts")
"""Titles of columns about adults: Position, Department."""
_LEGENDS = folded_phrases("headings.legend")
"""Headings of what colours mean: "Key"."""
_WORDS = 3
"""The fewest words of a note at the height of the titles, where a single one is a title."""


def cut_beside(rows: Sequence[Row]) -> tuple[list[Row], list[tuple[str, list[Row]]], list[str]]:
    """Return the main table of a sheet, the others with what stands above each, and notes.

    The right one is a table of its own if it has other titles, below a heading that names adults; the same
    goes for one below.
    """
    tables, notes, rows = list[tuple[str, list[Row]]](), list[str](), list(rows)
    while (start := _last_block(rows)) and (right := _cut(rows, start, None)):
        left = _cut(rows, 0, start)
        if head := _head_of_table(left, right):
            at = next(at for at, row in enumerate(right) if _titles(row))
            tables.append((head, right[at:]))
        elif _are_notes(left, right):
            notes += [text for row in right for text in row.texts]
        else:
            break
        rows = left
    rows, below = _cut_below(rows)
    [*filled] = {at for row in rows for at in row.places}
    rows = _cut(rows, filled[0], None) if len(filled) == 1 else rows  # lines, behind empty columns
    return rows, [*reversed(tables), *below], notes


def _cut_below(rows: Sequence[Row]) -> tuple[list[Row], list[tuple[str, list[Row]]]]:
    """Return the first table, and one of adults below a gap: other titles, with their posts or a heading."""
    first = next((at for at, row in enumerate(rows) if _titles(row)), len(rows))
    for at in range(first + 1, len(rows)):
        above = at - 1 if rows[at - 1].filled == 1 else at
        is_apart = rows[above].number > rows[above - 1].number + 1
        if not is_apart or not (titles := _titles(rows[at])):
            continue
        head = rows[above].texts[0] if above < at else ""
        is_of_adults = names_adults(head) or _has_posts(rows[at])
        if is_of_adults and titles != _titles(rows[first]):
            return list(rows[:above]), [(head, list(rows[at:]))]
    return list(rows), []


def _has_posts(row: Row) -> bool:
    """Whether a title of a row is of adults: Position."""
    return any(fold(cell) in POSTS for cell in row.cells)


def _last_block(rows: Sequence[Row]) -> int:
    """Return where the last columns behind an empty one begin; 0 if no column is empty."""
    filled = {at for row in rows for at in row.places}
    return max((at for at in filled if at - 1 not in filled and at > min(filled)), default=0)


def _cut(rows: Sequence[Row], start: int, end: int | None) -> list[Row]:
    cut = [replace(row, cells=row.cells[start:end]) for row in rows]
    width = max((at + 1 for row in cut for at in row.places), default=0)
    return [replace(row, cells=row.cells[:width]) for row in cut if row.filled]


def _titles(row: Row) -> list[str]:
    """Return the titles of columns in a row, if one is of names, and another is known or of posts."""
    named = any(map(is_name_title, row.cells))
    is_told = named and (count_titles(row.cells) > 1 or _has_posts(row))
    return [fold(cell) for cell in row.cells if cell.strip()] if is_told else []


def _head_of_table(left: Sequence[Row], right: Sequence[Row]) -> str:
    """Return the heading of a table of adults on the right: "Staff"; else nothing."""
    at = next((at for at, row in enumerate(right[:WITHIN]) if _titles(row)), 0)
    heads = [row.texts[0] for row in right[:at] if row.filled == 1]
    is_same = any(_titles(right[at]) == _titles(row) for row in left)
    return heads[-1] if heads and not is_same and names_adults(heads[-1]) else ""


def _are_notes(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the right only has remarks about all, from the top: a legend of colours, "Updated 9/8/25"."""
    texts, first = [text for row in right for text in row.texts], right[0].number
    if is_legend(texts[0]) and len(texts) == len(right):  # else the child beside "withdrawn" has left
        return True
    heads = {row.number for row in left if _titles(row) or any(map(class_of, row.texts))}
    is_top = first in heads or first <= min(heads, default=left[0].number)
    are_few = len(texts) == len(right) <= _MOST_NOTES and right[-1].number < first + len(right)
    return is_top and are_few and all(map(_is_note, texts))


def is_legend(text: str) -> bool:
    """Whether a text is the heading of what the colours of a sheet mean: "KEY"."""
    return fold(text) in _LEGENDS


def _is_note(text: str) -> bool:
    """Whether a text is no title, name or class: "Pink = allergy", "Updated 9/8/25"."""
    is_long = re.search(r"=| .*\d.*\d", text) or (
        len(text.split()) >= _WORDS and not is_written_as_name(text)
    )
    return bool(is_long and not (title_kind(text) or class_of(text)))
