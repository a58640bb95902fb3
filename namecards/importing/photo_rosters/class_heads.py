"""Find the headings of classes among the faces of a page: the class of the faces below each."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import inf
from statistics import median
from typing import TYPE_CHECKING

from namecards.importing.photo_rosters.layout import Line, Picture, rows_of
from namecards.importing.places.read_place import are_of_one_class, class_line, read_place

if TYPE_CHECKING:
    from namecards.importing.photo_rosters.grid import Grid

_SECTION = 3
"""The most lines of a page without pictures that may be the heading of the next pages."""
_IN_ROW = 0.5
"""The share of a line's height within which texts of a heading are in one row."""
_LARGER, _SAME = 1.1, 2.0
"""How much larger a heading of one text is than most texts, and points by which two may begin apart."""
TextRow = Sequence[Line]


def class_heads(
    texts: Sequence[Sequence[Line]], rows: Sequence[Sequence[Sequence[Picture]]]
) -> list[list[TextRow]]:
    """Return the headings of classes on each page: some above the first faces, and others of their form."""
    sizes = [line.size for text in texts for line in text]
    usual = median(sizes) if sizes else 0.0
    faces = [[picture.box for row in on for picture in row] for on in rows]
    told = [
        [
            row
            for row in rows_of(text, _IN_ROW)
            if _is_head(row, usual) and not any(box.top < row[0].box.y < box.bottom for box in boxes)
        ]
        for text, boxes in zip(texts, faces, strict=True)
    ]
    first = [
        row
        for of_page, boxes in zip(told, faces, strict=True)
        for row in of_page
        if row[0].box.y < min((box.top for box in boxes), default=0.0)
    ]
    return [[row for row in of_page if any(_are_alike(row, one) for one in first)] for of_page in told]


def _is_head(row: TextRow, usual: float) -> bool:
    """Whether a row names a class: a text in larger letters, or several that name different places."""
    if not class_line(_text(row)):
        return False
    is_large = len(row) > 1 or row[0].size > _LARGER * usual
    return is_large and are_of_one_class(line.text for line in row)


def _are_alike(row: TextRow, other: TextRow) -> bool:
    one, two = row[0].box, other[0].box
    is_below = min(abs(one.left - two.left), abs(one.x - two.x)) < _SAME
    return len(row) == len(other) and is_below and abs(row[0].size - other[0].size) < 0.5


def rooms_of_pages(
    sheets: Sequence[Grid], on: Mapping[int, Sequence[Line]]
) -> dict[int, list[tuple[float, str]]]:
    """Return by page the text that names a class for what is below its height, also from pages before it.

    A grade in another line belongs to it.
    """
    found, current = dict[int, list[tuple[float, str]]](), ""
    for sheet in sheets:
        text = on[sheet.page.number]
        least = inf if len(text) <= _SECTION else 0.0  # a slide before the faces of a class
        top = min((picture.box.top for picture in sheet.page.pictures), default=least)
        above = (line for line in text if line.box.bottom < top)
        texts = list(map(_text, rows_of(above, _IN_ROW)))
        named = sorted(filter(None, map(class_line, texts)), key=lambda text: read_place(text).is_grade)
        grades = [text for text in named[1:] if read_place(text).grade]
        is_whole = not named or read_place(named[0]).grade
        current = " - ".join(named[:1] if is_whole else [*grades[:1], named[0]]) or current
        found[sheet.page.number] = [(-inf, current)]
        for row in sheet.heads:
            if row[0].box.y > top:
                current = class_line(_text(row))
                found[sheet.page.number].append((row[0].box.y, current))
    return found


def room_at(rooms: Sequence[tuple[float, str]], y: float) -> str:
    """Return the last class above a height."""
    return next((room for top, room in reversed(rooms) if top < y), "")


def _text(row: TextRow) -> str:
    """Return the texts of a row with dashes between them, and for their wide blanks."""
    parts = (line.runs[0].text if len(line.runs) == 1 else line.text for line in row)
    return " - ".join(re.sub(r"(?<=[^\s:])\s{3,}(?=[^\s:])", " - ", part) for part in parts)
