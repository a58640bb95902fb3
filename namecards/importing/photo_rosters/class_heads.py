"""Find the headings of classes among the faces of a page: the class of the faces below each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from namecards.importing.pages.layout import Box, Line, Picture, rows_of
from namecards.importing.places.class_headings import class_line
from namecards.importing.places.read_place import are_of_one_class, read_place

IN_ROW = 0.5
"""The share of a line's height within which texts of a heading are in one row."""
LARGER, _SAME = 1.1, 2.0
"""How much larger a heading of one text is than most texts, and points by which two may begin apart."""
_MOST_OF_CAPTION = 5.0
"""The heights of a line within which it is of the picture above."""
_YEAR = re.compile(r"(?:19|20)\d\d")
Head = Sequence[Line]


def class_heads(
    texts: Sequence[Sequence[Line]],
    rows: Sequence[Sequence[Sequence[Picture]]],
    pictures: Sequence[Sequence[Picture]],
) -> list[list[Head]]:
    """Return the headings of classes on each page: some above the first faces, and others of their form.

    `rows` are those of the faces. The captions of other pictures, of larger adults, are no headings.
    """
    sizes = [line.size for text in texts for line in text]
    usual = median(sizes) if sizes else 0.0
    faces = [[picture.box for row in on for picture in row] for on in rows]
    heads = [
        [
            row
            for row in rows_of(text, IN_ROW)
            if _is_head(row, usual) and not any(box.top < row[0].box.y < box.bottom for box in boxes)
            if not all(_is_caption(line, [one.box for one in on if one.box not in boxes]) for line in row)
        ]
        for text, boxes, on in zip(texts, faces, pictures, strict=True)
    ]
    first = [
        row
        for of_page, boxes in zip(heads, faces, strict=True)
        for row in of_page
        if row[0].box.y < min((box.top for box in boxes), default=0.0)
    ]
    return [[row for row in of_page if any(_are_alike(row, one) for one in first)] for of_page in heads]


def _is_caption(line: Line, pictures: Sequence[Box]) -> bool:
    """Whether a line is a little below one of some pictures."""
    high = _MOST_OF_CAPTION * line.box.height
    below = (box for box in pictures if 0 <= line.box.bottom - box.bottom < high)
    return any(box.left < line.box.x < box.right for box in below)


def _is_head(row: Head, usual: float) -> bool:
    """Whether a row names a class: a text in larger letters, or several that name different places."""
    if not class_line(text_of_row(row)) and not classes_beside(row):
        return False
    is_larger = row[0].size > LARGER * usual
    return (is_larger and bool(classes_beside(row))) or (
        (is_larger or len(row) > 1) and are_of_one_class(line.text for line in row)
    )


def classes_beside(row: Head) -> Head:
    """Return the texts of a row if they name several classes beside each other, each its own: "4A", "4B".

    A class beside its teacher or the school year is one.
    """
    names = [class_line(line.text) for line in row]
    grouped = len(set(names)) == len(names) > 1 and not are_of_one_class(line.text for line in row)
    are_alike = len({frozenset(read_place(line.text).kinds) for line in row}) == 1
    has_year = any(_YEAR.search(line.text) for line in row)
    return row if all(names) and grouped and are_alike and not has_year else ()


def _are_alike(row: Head, other: Head) -> bool:
    one, two = row[0].box, other[0].box
    is_below = min(abs(one.left - two.left), abs(one.x - two.x)) < _SAME
    return len(row) == len(other) and is_below and abs(row[0].size - other[0].size) < 0.5


def text_of_row(row: Head) -> str:
    """Return the texts of a row with dashes between them, and for their wide blanks."""
    parts = (line.runs[0].text if len(line.runs) == 1 else line.text for line in row)
    return " - ".join(re.sub(r"(?<=[^\s:])\s{3,}(?=[^\s:])", " - ", part) for part in parts)
