"""Cells that hold two things: the teacher and the grade, or a name and a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from namecards.importing.cells.private import begin_with_birth
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.clues import MOST, SURELY
from namecards.importing.columns import content
from namecards.importing.row import Row
from namecards.importing.text import clean

_JOINED = re.compile(r"\s*[/|]\s*|\s+[-–]\s+")
_OWN = r"(?!(?:19|20)\d\d\b)[^\W\d_]{0,3}-?\d{3,18}"
_NUMBERED = re.compile(
    rf"(?P<behind>\D*[^\W\d_]\D*?)[\s,;:–-]+[(\[#]{{0,2}}(?P<number>{_OWN})[)\]]?"
    rf"|[(\[#]{{0,2}}(?P<first>{_OWN})[)\]]?[\s,;:–-]+(?P<before>\D*[^\W\d_]\D*)"
)
_SOME = 0.3
"""The share of names of several words from which single words are names, too."""
_SHORTEST = 3
"""Letters of a teacher's name; a grade is shorter."""


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
    for at in range(width if header and is_new else 0):
        split = partial(_two_numbers, is_told="/" in header.cell(at)) if header else _joined_parts
        pairs = (
            [split(row.cell(at)) for row in below if title_kind(header.cell(at)) == "id"] if header else []
        )
        if pairs and all(
            len(set(filter(None, numbers))) == len(below) for numbers in zip(*pairs, strict=True)
        ):
            return header, [*above, *(_parted(row, at, width, split) for row in below)], [width]
    for at in range(width):
        if header and title_kind(header.cell(at)) not in NAME_FIELDS:
            continue
        cells = [cell for row in below if (cell := clean(row.cell(at)))]
        found = {part for cell in cells if all(part := _number_apart(cell))}
        names, numbers = [name for name, _ in found], [number for _, number in found]
        apart = 2 < len(found) == len(set(numbers)) and 2 * len(found) > len(cells)
        wrong = content.are_phones(numbers) or content.are_days(numbers) or begin_with_birth(numbers)
        if apart and not wrong and (header or _are_people(names)):
            return header, [*above, *(_parted(row, at, width, _number_apart) for row in below)], [width]
    return header, rows, []


def _are_people(names: Sequence[str]) -> bool:
    """Whether words beside numbers differ, and some are several: whole names, whatever the title."""
    several = sum(bool(re.search("[ ,]", name)) for name in names)
    return len(set(names)) >= MOST * len(names) and several >= max(SURELY, _SOME * len(names))


def _number_apart(cell: str) -> tuple[str, str]:
    """Return a name and the number behind or before it, which may be none."""
    found = _NUMBERED.fullmatch(clean(cell))
    if not found:
        return cell, ""
    name = re.sub(r"\s*[(\[][^()\[\]]*$", "", found["behind"] or found["before"])  # Jacob Smith (ID: 10442)
    return name, found["number"] or found["first"]


def _two_numbers(cell: str, is_told: bool) -> tuple[str, str]:
    """Return the two numbers in a cell, as its title tells, NIS/NISN, or the blanks between: 1234 / 00987."""
    found = re.fullmatch(r"(\w{3,})(\s*[/|;,]\s*)(\w{3,})", clean(cell))
    is_pair = found and (is_told or len(found[2]) > 1) and content.have_digits([found[1], found[3]])
    return (found[1], found[3]) if found and is_pair else (cell, "")


def _joined_parts(cell: str) -> tuple[str, str]:
    first, second = (*_JOINED.split(cell), "")[:2]
    return first, second


def _parted(row: Row, at: int, width: int, split: Callable[[str], tuple[str, str]]) -> Row:
    """Return a row with the second part of a cell behind all others."""
    first, second = split(row.cell(at))
    cells = [row.cell(place) for place in range(width)]
    return replace(row, cells=(*cells[:at], first, *cells[at + 1 :], second))
