"""Tables that stand side by side on one sheet, put below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.tables.class_rows import class_of
from namecards.importing.tables.content import name_grades
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.nobody import why_nobody
from namecards.importing.tables.reading import Row
from namecards.importing.tables.standing import role_of
from namecards.importing.tables.teachers import TEACHER
from namecards.importing.tables.title_parts import count_titles
from namecards.importing.text import clean

_NAME = re.compile(r"[^\W\d]\S*,? \S[^\d,;@]*")
_WITHIN = 30
_CLASS, _HOMEROOM = "Class", "Homeroom"
"""The titles of the column that gets what stands above each block."""


def put_below(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of blocks with the same titles one after the other; others as they are.

    An empty column must part them: a second "First name" without one is a parent's.
    """
    if lists := _columns_of_names(rows) or _numbered(rows):
        return lists
    header = next((row for row in rows[:_WITHIN] if len(_blocks(row)) > 1), None)
    if header is None:
        return list(rows)
    blocks, at = _blocks(header), rows.index(header)
    below, width = rows[at + 1 :], len(blocks[0])
    if _filled_between(blocks, below):
        return list(rows)
    above = rows[at - 1] if at else None
    classes = [clean(above.cell(block.start)) if above else "" for block in blocks]
    named = len(set(classes)) == len(classes) and all(classes)
    rooms = [next(filter(None, map(class_of, re.split(r"\s[-–|]\s", text))), "") for text in classes]
    title, classes = (_HOMEROOM, rooms) if all(rooms) else (_CLASS, classes)
    title = "Grade level" if name_grades(classes) else title
    found = [*rows[: at - 1 if named else at], _cut(header, blocks[0], width, title if named else "")]
    for block, text in zip(blocks, classes, strict=True):
        parts = (_cut(row, block, width, text if named else "") for row in below)
        found += [row for row in parts if any(map(str.strip, row.cells[:width]))]
    return found


def _numbered(rows: Sequence[Row]) -> list[Row]:
    """Return people beside each other below counted titles: "Partner 1", "Class", "Partner 2", "Class"."""
    for start, row in enumerate(rows[:_WITHIN]):
        titles = [fold(re.sub(r"\W{0,3}\d$", "", cell.strip())) for cell in row.cells]
        wide = titles.index(titles[0], 1) if titles.count(titles[0]) > 1 else 0
        counted = row.cells[0].strip()[-1:] == "1" and wide > 1 and row.cells[wide].strip()[-1:] == "2"
        if not counted or len(titles) % wide or titles != titles[:wide] * (len(titles) // wide):
            continue
        header = replace(row, cells=(titles[0] if title_kind(titles[0]) else "name", *row.cells[1:wide]))
        blocks = [range(at, at + wide) for at in range(0, len(titles), wide)]
        people = [one for block in blocks for one in _of_block(rows[start + 1 :], block)]
        return [*rows[:start], header, *people]
    return []


def part_beside(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Part a table from one of others to the right of it, by what stands above: the teachers, a class."""
    for at, header in enumerate(rows[1:_WITHIN], 1):
        blocks = _runs(header)
        heads = [clean(rows[at - 1].cell(block.start)) for block in blocks]
        named = all(count_titles([header.cell(each) for each in block]) for block in blocks)
        told = all(role_of(head, *head.split()) or class_of(head) for head in heads)
        if (
            len(blocks) > 1
            and named
            and told
            and not _blocks(header)
            and not _filled_between(blocks, rows[at + 1 :])
        ):
            return [
                (class_of(head) or head, _of_block(rows[at:], block))
                for head, block in zip(heads, blocks, strict=True)
            ]
    return []


def _of_block(rows: Sequence[Row], block: range) -> list[Row]:
    cut = (replace(row, cells=tuple(row.cell(at) for at in block)) for row in rows)
    return [row for row in cut if row.filled]


def _filled_between(blocks: Sequence[range], rows: Sequence[Row]) -> bool:
    return any(row.cell(block.start - 1).strip() for block in blocks[1:] for row in rows)


def _columns_of_names(rows: Sequence[Row]) -> list[Row]:
    """Return the names of classes that stand beside each other, a class or teacher above each column."""
    for start, top in enumerate(rows[:_WITHIN]):
        titles = {at: clean(cell) for at, cell in enumerate(top.cells)}
        lists = [at for at, text in titles.items() if class_of(text) or TEACHER.match(text)]
        below = rows[start + 1 :]
        if len(lists) < 2 or any(len(titles[at].strip("#. ")) > 3 for at in titles if at not in lists):
            continue
        cells = [(row.number, clean(cell), at) for row in below for at, cell in enumerate(row.cells)]
        others = [cell for _, cell, at in cells if at not in lists]
        names = [one for one in cells if one[1] and one[2] in lists]
        people = [cell for _, cell, _ in names if not why_nobody(cell)]  # below them: Boys - 2
        if not people or not all(":" in cell or _NAME.fullmatch(cell) for cell in people):
            continue
        if any(cell and not cell.strip(".").isdecimal() for cell in others):
            continue
        found = [
            Row(number, (cell, titles[at])) for number, cell, at in sorted(names, key=lambda one: one[2])
        ]
        return [*rows[:start], replace(top, cells=("Name", _HOMEROOM)), *found]
    return []


def _runs(row: Row) -> list[range]:
    """Return the places of the filled cells of a row, parted by empty ones."""
    filled = [at for at, cell in enumerate(row.cells) if cell.strip()]
    starts = [at for at in filled if at - 1 not in filled]
    return [
        range(at, next(end for end in range(at, len(row.cells) + 1) if end not in filled)) for at in starts
    ]


def _blocks(row: Row) -> list[range]:
    """Return the places of the blocks of a row of titles: equal groups of cells, parted by empty ones."""
    blocks = _runs(row)
    titles = [[fold(row.cell(at)) for at in block] for block in blocks]
    alike = len(blocks) > 1 and all(each == titles[0] for each in titles)
    return blocks if alike and count_titles([row.cell(at) for at in blocks[0]]) else []


def _cut(row: Row, block: range, width: int, more: str) -> Row:
    cells = [row.cell(at) for at in block]
    return replace(row, cells=(*cells, *[""] * (width - len(cells)), *([more] if more else [])))
