"""Lay a table of a page out as on paper: the texts and pictures of its cells at their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from namecards.importing.pages.html_tables import rows_of, span
from namecards.importing.pages.html_tree import Element, visible_lines
from namecards.importing.pages.layout import Box, Page, Picture, Run

_WIDE, _GAP = 100.0, 2.0
"""The width of a column, and the room above and below a text or a picture."""
_PHOTO, _HIGH, _LEFT = 60.0, 80.0, 10.0
"""The width, the height, and the distance of a picture from the edge of its column."""
_LETTERS, _LINE = 5.0, 12.0
_ASIDE = (0.0, 28.0, -28.0)
"""How far pictures of one cell are off each other: so near that it isn't said whose each is."""
_MOST_COLUMNS = 30


def lay_out(table: Element, photos: Mapping[Element, str], number: int) -> Page:
    """Lay a table out as a page; rows are as high as their cells, so a name is as near to either side."""
    runs, pictures = list[Run](), list[Picture]()
    top = 0.0
    rows = [[(cell, visible_lines(cell, photos)) for cell in row] for row in rows_of(table)]
    names = set(photos.values())
    for row in rows:
        has_picture = any(not names.isdisjoint(lines) for _, lines in row)
        over = max((len(_before(lines, names)) for _, lines in row), default=0) if has_picture else 0
        middle = top + _GAP + over * _LINE
        left, below = 0.0, middle
        for cell, lines in row:
            before = _before(lines, names)
            own = [line for line in lines if line in names]
            behind = [line for line in lines[len(before) :] if line not in names]
            pictures += [
                Picture(name, Box(0, 0, _PHOTO, _HIGH).shift(left + _LEFT + aside, middle + down * _LINE))
                for down, (name, aside) in enumerate(zip(own, _ASIDE, strict=False))
            ]
            start = middle + (_HIGH + _GAP if own else 0.0)
            if not own:
                before, behind = [], lines
            runs += _runs(before, left, middle - _LINE * len(before))
            runs += _runs(behind, left, start)
            below = max(below, start + _LINE * len(behind))
            left += _WIDE * span(cell, "colspan")
        top = below + _GAP
    return Page(number, _WIDE * _MOST_COLUMNS, top + _HIGH, tuple(runs), tuple(pictures))


def _before(lines: Sequence[str], names: set[str]) -> list[str]:
    """Return the lines above the first picture of a cell; none if it has no picture."""
    before = list(takewhile(lambda line: line not in names, lines))
    return before if len(before) < len(lines) else []


def _runs(lines: Sequence[str], left: float, top: float) -> list[Run]:
    boxes = (
        Box(0, 0, min(_LETTERS * len(line), 85), _LINE - 2).shift(left + _LEFT, top + _LINE * at)
        for at, line in enumerate(lines)
    )
    return [Run(line, box) for line, box in zip(lines, boxes, strict=True)]
