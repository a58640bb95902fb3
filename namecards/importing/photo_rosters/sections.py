"""Tell the class of the faces on a page by the headings above them, or that they are adults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf
from statistics import median

from namecards.core.text import only
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.roles import ADULTS, names_adults, role_of
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.content import are_years
from namecards.importing.pages.layout import Box, Line, rows_of
from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.class_heads import IN_ROW, LARGER, classes_beside, text_of_row
from namecards.importing.photo_rosters.classify_line import LABELLED, Item
from namecards.importing.photo_rosters.grid import Grid
from namecards.importing.places.class_headings import class_line, places_in
from namecards.importing.places.read_place import read_place

_SECTION = 3
"""The most lines of a page without pictures that may be the heading of the next pages."""
Rooms = Sequence[tuple[float, float, str]]
"""The classes of a page, each for what is below a height and right of an edge."""


def rooms_of_pages(
    sheets: Sequence[Grid], on: Mapping[int, Sequence[Line]]
) -> dict[int, list[tuple[float, float, str]]]:
    """Return by page the text that names a class, or the staff, for what is below and right of it.

    It may be from pages before it. A grade in another line belongs to it.
    """
    found, current = dict[int, list[tuple[float, float, str]]](), ""
    for sheet in sheets:
        text = on[sheet.page.number]
        least = inf if len(text) <= _SECTION else 0.0  # a slide before the faces of a class
        top = min((picture.box.top for picture in sheet.page.pictures), default=least)
        above = (line for line in text if line.box.bottom < top)
        heads = rows_of(above, IN_ROW)
        texts = list(map(text_of_row, heads))
        named = sorted(filter(None, map(class_line, texts)), key=lambda text: read_place(text).is_grade)
        grades = [f"Grade {place.grade}" for place in map(read_place, named[1:]) if place.grade]
        is_whole = not named or read_place(named[0]).grade
        room = " - ".join(named[:1] if is_whole else [*grades[:1], named[0]])
        alone = len(heads) == 1 and len(sheet.page.pictures) > 1
        current = room or next(_of_adults(heads, text, alone), current)
        rooms = [(-inf, -inf, current)]
        for row in (*filter(classes_beside, heads), *(row for row in sheet.heads if row[0].box.y > top)):
            rooms += _rooms_below(row, sheet)
            current = rooms[-1][2]
        found[sheet.page.number] = rooms
    return found


def _of_adults(heads: Iterable[Sequence[Line]], text: Sequence[Line], alone: bool) -> Iterator[str]:
    """Yield the headings that name the staff: one alone, or larger than "Teacher" above a name."""
    least = LARGER * median(line.size for line in text) if text and not alone else 0.0
    yield from (line for row in heads if row[0].size > least and names_adults(line := text_of_row(row)))


def _rooms_below(heads: Sequence[Line], sheet: Grid) -> Iterator[tuple[float, float, str]]:
    """Yield the class of a heading, or of several beside each other, each over a block of pictures.

    Wide gaps are between blocks; yield no class if they can't be told.
    """
    top = heads[0].box.y
    if not classes_beside(heads):
        yield top, -inf, class_line(text_of_row(heads))
        return
    columns = sorted(sheet.columns, key=lambda column: column.left)
    gaps = sorted(pairwise(columns), key=lambda two: two[0].right - two[1].left)[: len(heads) - 1]
    edges = [-inf, *sorted((left.right + right.left) / 2 for left, right in gaps), inf]
    inside = [[line for line in heads if a < line.box.x < b] for a, b in pairwise(edges)]
    if all(len(some) == 1 for some in inside):
        yield from ((top, edge, class_line(line.text)) for edge, (line,) in zip(edges, inside, strict=False))
    else:
        yield top, -inf, ""


def room_at(rooms: Rooms, box: Box) -> str:
    """Return the last class above and left of a place."""
    return next((room for top, left, room in reversed(rooms) if top < box.y and left < box.x), "")


def as_adult(cell: Cell, heading: str) -> Cell:
    """Add the role in the heading above, if there is one; it is "staff" if several are named."""
    told = {role for word in heading.split() if (role := role_of(word)) in ADULTS}
    role = role_of(heading) or only(told) or "staff"
    return replace(cell, items=(*cell.items, Item(LABELLED, role, "Role"))) if heading else cell


def in_class(cell: Cell, heading: str) -> Cell:
    """Give a cell without a class the class of the heading above, and its grade; adults are in no class.

    A room is the class of children who are of several grades: Room 8 - Grade 1/2.
    """
    if names_adults(heading):
        return as_adult(cell, heading)
    labelled = [item for item in cell.items if item.kind == LABELLED]
    if any(title_kind(item.label) == "role" and role_of(item.text) in ADULTS for item in labelled):
        return cell
    placed = {title_kind(item.label) for item in labelled if not are_years([item.text])}  # Class of 2033
    is_placed = not placed.isdisjoint(GROUPS) or ("grade" in placed and read_place(heading).is_grade)
    told = {kind: text for kind, text in places_in(heading).items() if kind not in placed}
    more = [
        Item(LABELLED, text, kind.capitalize())
        for kind, text in told.items()
        if kind == "grade" or not is_placed
    ]
    return replace(cell, items=(*cell.items, *more))
