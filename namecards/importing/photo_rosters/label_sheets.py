"""Read a sheet of labels or cards without photos: blocks of text in columns, each about one person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

from namecards.importing.clues import FEWEST
from namecards.importing.pages.layout import Box, Line, Page, columns_of, rows_of
from namecards.importing.photo_rosters.assign_text import blocks
from namecards.importing.photo_rosters.cards import Cell, rows
from namecards.importing.photo_rosters.classify_line import LABELLED, NAME, NUMBER, Item
from namecards.importing.photo_rosters.grid import GridCell
from namecards.importing.photo_rosters.labels import label_cards
from namecards.importing.places.read_place import read_place
from namecards.importing.printed_lists.printed_cells import SAME_ROW, are_titles, parted_lines
from namecards.importing.row import Row

_COVERED = 0.05
"""The share of the texts of a page that may reach into the gap between two columns."""
_MOST, _MOST_NAMES = 8, 3
"""The most lines of a label, and of a name."""
_CODE = re.compile(r"\W*[^\W\d]{0,3}[\s-]?\d[\d\s-]{2,}\W*")
"""What stands in letters with a bar code: "P 30024118", "*30024118*"."""
_PATRON = re.compile(r"2\d{13}")
"""The bar code of a reader in most libraries with Codabar; those of books begin with 3."""
_MOST_OF_ONE = 0.8
"""The share of blocks of text that must be about one person; a sheet may have cards of whole classes."""

Span = tuple[float, float]
"""The left and right end of a column."""


def rows_of_labels(pages: Sequence[Page]) -> list[Row]:
    """Return titles and a row for each label, with the lines between them; empty for other pages."""
    on_pages = [rows_of(map(_without_blanks, parted_lines(page)), SAME_ROW) for page in pages]
    head = _shared_head([line.text for every in on_pages for row in every for line in row], len(pages))
    columns = list(map(_columns_of_labels, on_pages))
    usual = next((own for own in columns if len(own) > 1), [])
    by_page, top = list[tuple[list[GridCell], Sequence[list[Line]]]](), 0.0
    for page, every, own in zip(pages, on_pages, columns, strict=True):
        labels, others, top = _parts_of_page(page.number, every, own if len(own) > 1 else usual, head, top)
        by_page.append((labels, others))
    cards = [card for labels, _ in by_page for card in labels]
    places = Counter((card.page, card.place.x) for card in cards)
    is_beside = len(places) > len({number for number, _ in places})
    if not is_beside or max(places.values()) < 2 or len(cards) < FEWEST:
        return []
    if sum(map(_is_of_one, cards)) < _MOST_OF_ONE * len(cards):
        return []
    titles, *people = rows([Cell(card.items) for card in cards])
    found, at = [titles], 0
    for labels, others in by_page:
        lines = [Row(0, tuple(line.text for line in row)) for row in others]
        found = [*lines, *found] if not at else [*found, *lines]
        found += people[at : at + len(labels)]
        at += len(labels)
    return [replace(row, number=number) for number, row in enumerate(found, 1)]


def _without_blanks(line: Line) -> Line:
    """Return a line, without the blanks between the 14 digits of a patron's bar code: 2 1417 00051417 3."""
    digits = line.text.replace(" ", "")
    return replace(line, text=digits) if _PATRON.fullmatch(digits) else line


def _columns_of_labels(every: Sequence[Sequence[Line]]) -> list[Span]:
    """Return the columns of a page by its rows of several texts: others may be headings."""
    boxes = [line.box for row in every if len(row) > 1 for line in row]
    return _with_codes(columns_of(boxes, _COVERED * len(boxes) + 1, []), every)


def _parts_of_page(
    number: int, every: Sequence[list[Line]], columns: Sequence[Span], head: str, top: float
) -> tuple[list[GridCell], Sequence[list[Line]], float]:
    """Return the labels in the columns of a page, in reading order, the rows of other lines, and the top.

    A page with one label begins at the `top` of the page before.
    """
    if len(columns) < 2 or any(map(are_titles, every)):
        return [], every, top
    inside = [_lines_of([line for row in every for line in row], at, columns) for at in range(len(columns))]
    tops = sorted(column[0].box.top for column in inside if column)
    top = tops[1] if len(tops) > 1 else top
    labels = [
        GridCell(number, None, tuple(block), Box(left, block[0].box.top, right, block[0].box.top))
        for (left, right), column in zip(columns, inside, strict=True)
        for block in _from_head_to_head(column, head) or _with_numbers(_below_heading(column, top))
        if len(block) > 1
    ]
    labels.sort(key=lambda label: (round(label.place.y / 6), label.place.x))
    used = {id(line) for label in labels for line in label.lines}
    others = ([line for line in row if id(line) not in used] for row in every)
    return _with_classes(label_cards(labels)), [row for row in others if row], top


def _lines_of(lines: Sequence[Line], at: int, columns: Sequence[Span]) -> list[Line]:
    """Return the lines of one column; a line that reaches into several is a heading."""
    over = ([a < line.box.right and line.box.left < b for a, b in columns] for line in lines)
    return [line for line, inside in zip(lines, over, strict=True) if inside[at] and sum(inside) == 1]


def _with_codes(columns: Sequence[Span], rows: Sequence[Sequence[Line]]) -> list[Span]:
    """Widen the columns to the numbers below their bar codes, which are centred and may look like columns."""
    codes = [line.box for row in rows if all(_CODE.fullmatch(line.text) for line in row) for line in row]
    others = [line for row in rows for line in row if line.box not in codes]
    columns = [column for at, column in enumerate(columns) if _lines_of(others, at, columns)]
    ends = [*(left for left, _ in columns[1:]), inf]
    return [
        (left, max([right, *(box.right for box in codes if left <= box.left and box.right <= end)]))
        for (left, right), end in zip(columns, ends, strict=False)  # a page of numbers alone has no column
    ]


def _shared_head(lines: Sequence[str], pages: int) -> str:
    """Return the line that begins each label, the school's name; nothing if they begin with their own."""
    least = max(FEWEST, pages + 1)  # each page may have a title
    return lines[0] if lines and lines.count(lines[0]) >= least else ""


def _from_head_to_head(column: Sequence[Line], head: str) -> list[list[Line]]:
    """Return the labels of a column, each from its first line on; nothing if there is no such line."""
    starts = [at for at, line in enumerate(column) if line.text == head]
    parts = [list(column[at:end]) for at, end in pairwise([*starts, len(column)])]
    return parts if parts and min(map(len, parts)) > 1 and max(map(len, parts)) <= _MOST else []


def _below_heading(column: Sequence[Line], top: float) -> list[list[Line]]:
    """Return the blocks of a column without a heading, which is above the top of all other columns."""
    return [block for block in blocks(column) if block[-1].box.bottom > top]


def _with_numbers(parts: Sequence[list[Line]]) -> Sequence[list[Line]]:
    """Join each label with the number on the other side of its bar code, if all have one.

    What is below the last label is at the foot of the page.
    """
    ends = [bool(_CODE.fullmatch(part[0].text)) for part in parts]
    end = 2 * sum(ends)
    for numbers in (ends[1:end:2], ends[:end:2]):
        if numbers and all(numbers) and end <= len(parts):
            return [above + below for above, below in zip(parts[:end:2], parts[1:end:2], strict=True)]
    return parts


def _with_classes(cards: Sequence[GridCell]) -> list[GridCell]:
    """Read a number and a word below the names of several people as their class, "3 Birch", not as a seat."""
    times = Counter(pair for card in cards for pair in pairwise(card.items[1:]))
    rooms = {
        (seat, word)
        for (seat, word), count in times.items()
        if count >= FEWEST and seat.label == "Seat" and word.kind == NAME
    }
    found = list[GridCell]()
    for card in cards:
        items = card.items
        at = next((at for at, pair in enumerate(pairwise(items)) if at and pair in rooms), 0)
        room = Item(LABELLED, f"{items[at].text} {items[at + 1].text}", "Class") if at else None
        found.append(replace(card, items=(*items[:at], room, *items[at + 2 :])) if room else card)
    return found


def _is_of_one(label: GridCell) -> bool:
    """Whether a block begins with a name, perhaps below a number, and has more about that person."""
    items = label.items
    names = [item for item in items if item.kind == NAME and not read_place(item.text).teacher]
    is_led = bool(names) and next((item for item in items if item.kind != NUMBER), None) in names
    return is_led and len(label.lines) <= _MOST and len(names) <= min(_MOST_NAMES, len(items) - 1)
