"""Lists that were folded to fit a page: two or more people in each row, each with a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.tables import content
from namecards.importing.tables.class_rows import class_of
from namecards.importing.tables.headers import NAME_FIELDS, title_kind
from namecards.importing.tables.name_order import are_several
from namecards.importing.tables.private import begin_with_birth
from namecards.importing.tables.reading import Row
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

_JOINED = re.compile(r"\s*[/|]\s*|\s+[-–]\s+")
_OWN = r"(?!(?:19|20)\d\d\b)[^\W\d_]{0,3}-?\d{3,18}"
_NUMBERED = re.compile(
    rf"(?P<behind>\D*[^\W\d_]\D*?)[\s,;:–-]+[(\[#]{{0,2}}(?P<number>{_OWN})[)\]]?"
    rf"|[(\[#]{{0,2}}(?P<first>{_OWN})[)\]]?[\s,;:–-]+(?P<before>\D*[^\W\d_]\D*)"
)
_MOST_BESIDE = 4
_FEWEST = 3
"""Rows that show it."""
_SHORTEST = 3
"""Digits of a student's number; places and grades are shorter."""
_MOST = 0.8
"""The share of a block's cells that must be names."""
_PARTS_OF_ALL = folded_phrases("cells.parts")
_PLACE = re.compile(r"^\s*\d+\s*[.)-]\s*")
_NAME = re.compile(r"[^\d@:;=]*[^\W\d][^\d@:;=]*")
_RELATED = 0.3
"""The share of the rows with one last name from which the second person is a parent."""


def unfold(rows: Sequence[Row]) -> list[Row]:
    """Return a list with one person in each row, those at the right below those at the left."""
    width = max((len(row.cells) for row in rows), default=0)
    for beside in range(2, _MOST_BESIDE + 1):
        wide = width // beside
        if wide > 1 and width % beside == 0 and (number := _number_column(rows, wide, beside)) is not None:
            blocks = [range(at, at + wide) for at in range(0, width, wide)]
            first = next(row.number for row in rows if row.cell(number).strip().isdecimal())
            above = [row for row in rows if row.number < first]
            body = rows[len(above) :]
            if above and not _are_alike([[fold(above[-1].cell(at)) for at in block] for block in blocks]):
                continue
            head, classes = _classes_over(above, blocks)
            title = ("Class",) if head else ()
            parts = [replace(row, cells=row.cells[:wide]) for row in above if row is not head]
            parts = [*parts[:-1], *(replace(row, cells=(*row.cells, *title)) for row in parts[-1:])]
            parts += [
                replace(row, cells=(*(row.cell(at) for at in block), *name))
                for block, name in zip(blocks, classes, strict=True)
                for row in body
                if any(row.cell(at).strip() for at in block)
            ]
            return [row for row in parts if row.filled]
    return list(rows)


def _classes_over(above: Sequence[Row], blocks: Sequence[range]) -> tuple[Row | None, list[tuple[str, ...]]]:
    """Return the row that names another class over each block, and the classes: "1A (Mr. Brown)", "1B".

    Groups of one class that is named above them are no classes.
    """
    for row in above[:-1]:
        texts = ["".join(row.cell(at).strip() for at in block) for block in blocks]
        classes = list(map(class_of, texts))
        if all(classes) and len(set(classes)) == len(blocks):
            over = (cell for higher in above if higher.number < row.number for cell in higher.cells)
            are_groups = all(map(str.isdecimal, classes)) and any(map(class_of, over))
            return row, [() if are_groups else (name,) for name in classes]
    return None, [() for _ in blocks]


def stack_parts(rows: Sequence[Row]) -> list[Row]:
    """Return the names in columns of boys and of girls as one column, if only places are beside them."""
    for n, row in enumerate(rows):
        columns = [at for at, cell in enumerate(row.cells) if fold(cell) in _PARTS_OF_ALL]
        below = rows[n + 1 :]
        names = [[(one, _PLACE.sub("", one.cell(at)).strip()) for one in below] for at in columns]
        found = [(one, name) for column in names for one, name in column if name]
        others = (c.strip(" .)") for one in below for at, c in enumerate(one.cells) if at not in columns)
        alone = all(not other or (other.isdecimal() and len(other) < _SHORTEST) for other in others)
        if (
            len(columns) > 1
            and alone
            and len(found) > _FEWEST
            and all(_NAME.fullmatch(name) for _, name in found)
        ):
            listed = [replace(one, cells=(name,)) for one, name in found]
            return [*rows[:n], replace(row, cells=("Full name",)), *listed]
    return list(rows)


def _part_joined(header: Row, rows: Sequence[Row]) -> tuple[Row, list[Row]]:
    """Part a column of the teacher and the grade, "Teacher/Gr" above "Bauer/K", into one of each."""
    below = [row for row in rows if row.number > header.number]
    for at, titles in enumerate(map(_JOINED.split, header.cells)):
        if sorted(map(title_kind, titles)) != ["grade", "homeroom"]:
            continue
        cells = [_JOINED.split(cell) for row in below if (cell := row.cell(at).strip())]
        grade = [title_kind(title) for title in titles].index("grade")
        if not cells or any(len(parts) != 2 or len(parts[1 - grade]) < _SHORTEST for parts in cells):
            continue
        if content.are_grades([parts[grade] for parts in cells]):
            width = max(len(row.cells) for row in (header, *below))
            header, *below = (_parted(row, at, width, _joined_parts) for row in (header, *below))
    return header, [*(row for row in rows if row.number < header.number), header, *below]


def part_cells(
    header: Row | None, rows: Sequence[Row], is_new: bool
) -> tuple[Row | None, Sequence[Row], list[int]]:
    """Part the teacher and the grade, and numbers from the names beside them: "Webb, Marcus 10442".

    Most cells of names have a number, each another; telephones, days and years are none. They go into a
    column behind all, which is told. What is joined is left so where the user chose the columns.
    """
    if header and is_new:
        header, rows = _part_joined(header, rows)
    start = header.number if header else 0
    above, below = [row for row in rows if row.number <= start], [row for row in rows if row.number > start]
    width = max((len(row.cells) for row in rows), default=0)
    for at in range(width):
        if header and title_kind(header.cell(at)) not in NAME_FIELDS:
            continue
        cells = [cell for row in below if (cell := clean(row.cell(at)))]
        found = {part for cell in cells if all(part := _number_apart(cell))}
        names, numbers = [name for name, _ in found], [number for _, number in found]
        apart = 2 < len(found) == len(set(numbers)) and 2 * len(found) > len(cells)
        wrong = content.are_phones(numbers) or content.are_days(numbers) or begin_with_birth(numbers)
        if apart and not wrong and (header or are_several(names) or _have_commas(names)):
            return header, [*above, *(_parted(row, at, width, _number_apart) for row in below)], [width]
    return header, rows, []


def _number_apart(cell: str) -> tuple[str, str]:
    """Return a name and the number behind or before it, which may be none."""
    found = _NUMBERED.fullmatch(clean(cell))
    if not found:
        return cell, ""
    name = re.sub(r"\s*[(\[][^()\[\]]*$", "", found["behind"] or found["before"])  # Jacob Smith (ID: 10442)
    return name, found["number"] or found["first"]


def _joined_parts(cell: str) -> tuple[str, str]:
    first, second = (*_JOINED.split(cell), "")[:2]
    return first, second


def _parted(row: Row, at: int, width: int, split: Callable[[str], tuple[str, str]]) -> Row:
    """Return a row with the second part of a cell behind all others."""
    first, second = split(row.cell(at))
    cells = [row.cell(place) for place in range(width)]
    return replace(row, cells=(*cells[:at], first, *cells[at + 1 :], second))


def _are_alike(titles: Sequence[Sequence[str]]) -> bool:
    """Whether each block has the titles of the first, one for all of it, or none."""
    return all(each == titles[0] or sum(map(bool, each)) < 2 for each in titles)


def _number_column(rows: Sequence[Row], wide: int, beside: int) -> int | None:
    """Return the place of the number in the first block, if all blocks have one there, and other names."""
    body = [row for row in rows if any(cell.strip().isdecimal() for cell in row.cells)]
    columns = [[row.cell(at).strip() for row in body] for at in range(wide * beside)]
    numbers = [at for at in range(wide) if _are_numbers(columns[at::wide])]
    named = [columns[at] for at in range(wide) if _are_names(columns[at::wide])]
    whole = len(named) > 1 or any(are_several(column) or _have_commas(column) for column in named)
    return numbers[0] if numbers and whole else None


def _are_numbers(columns: Sequence[Sequence[str]]) -> bool:
    """Whether all these columns have numbers of one length, each only once, or count on, or each from 1."""
    every = [cell for column in columns for cell in column if cell]
    enough = all(sum(map(str.isdecimal, column)) >= _FEWEST for column in columns)
    if not enough or not all(map(str.isdecimal, every)):
        return False
    alike = len(set(map(len, every))) == 1 and len(set(every)) == len(every)
    counts = (sorted(map(int, filter(None, column))) for column in (every, *columns))
    together, *each = (count == list(range(1, len(count) + 1)) for count in counts)
    return together or all(each) or (alike and len(every[0]) >= _SHORTEST)


def _are_names(columns: Sequence[Sequence[str]]) -> bool:
    """Whether all these columns have names, and not those of one family beside each other."""
    for column in columns:
        named = sum(any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)) for cell in column)
        filled = list(filter(None, column))
        if named < _MOST * len(filled) or 2 * len(set(filled)) < len(filled):
            return False
    first, *others = columns
    pairs = [(one, other) for column in others for one, other in zip(first, column, strict=True) if other]
    related = sum(_last_name(one) == _last_name(other) for one, other in pairs)
    return related < _RELATED * len(pairs)


def _have_commas(column: Sequence[str]) -> bool:
    return sum("," in cell for cell in column) >= _MOST * sum(map(bool, column))


def _last_name(name: str) -> str:
    return fold(name.partition(",")[0] if "," in name else name.split()[-1] if name else "")
