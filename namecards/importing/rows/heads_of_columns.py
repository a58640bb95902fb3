"""Find what stands above columns of names: classes, teachers, boys and girls, or groups."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.grades import is_grade_name, read_number
from namecards.importing.cells.not_names import names_sex, why_nobody
from namecards.importing.cells.private import is_private
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST, MOSTLY
from namecards.importing.letters import BULLETS
from namecards.importing.places.alike import named_by_number
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.read_place import read_place
from namecards.importing.row import Row
from namecards.importing.text import clean, is_cut_name
from namecards.importing.words import OTHERS, WHOSE, folded_phrases

WHOLE_NAME = re.compile(r"[^\W\d][^\d,;@]*[, ][^\d,;@]+")
LIST_NUMBER = re.compile(rf"^\s*\d+\s*[.)、．-]\s*|^\s*[{BULLETS}✓✔]\s+")
"""The number of a line, or its bullet."""
_STUDENTS = folded_phrases("people.student")
_PEOPLE = WHOSE | OTHERS | _STUDENTS


class ListHeads(NamedTuple):
    """The headings of columns of names, and whether they are boys and girls."""

    titles: Mapping[int, str]
    lists: Sequence[int]
    sexes: bool
    are_groups: bool = False
    """Whether they are words that nobody knows."""


def by_lines(row: Row) -> list[Row]:
    """Return a row for each line of the cells, if all have as many lines: class, teacher and room."""
    lines = [cell.strip().split("\n") for cell in row.cells]
    high = {len(own) for own in lines if own != [""]}
    return part_lines(row) if len(high) == 1 else [row]


def part_lines(row: Row) -> list[Row]:
    """Return a row for each line of the highest cell in a row."""
    lines = zip_longest(*(cell.strip().split("\n") for cell in row.cells), fillvalue="")
    return [replace(row, cells=cells) for cells in lines]


def find_heads(top: Row) -> ListHeads:
    """Return the classes, the teachers, or boys and girls that a row names; `lists` is empty without any."""
    titles = {at: clean(cell) for at, cell in enumerate(top.cells)}
    filled = {at: text for at, text in titles.items() if text}
    sexes = [at for at, text in filled.items() if names_sex(text)]
    words = {fold(text) for text in filled.values()}
    if len(filled) == len(words) == 2 and words <= _STUDENTS:
        sexes = [*filled]  # Schüler, Schülerinnen
    lists = sexes or [at for at, text in filled.items() if class_of(text) or TEACHER.match(text)]
    if not sexes and all(at in lists or is_grade(text) for at, text in filled.items()):
        lists = [*filled]
    lists = lists or ([*titles] if named_by_number(list(titles.values())) else [])  # 3 Hall, 4 Stone
    lists = lists or ([*filled] if _are_teams(list(filled.values())) else [])
    return ListHeads(titles, lists, bool(sexes))


def unknown_heads(top: Row, below: Sequence[Row]) -> ListHeads:
    """Return words that nobody knows, "Bluebirds" and "Owls", above whole names of several families."""
    titles = {at: clean(cell) for at, cell in enumerate(top.cells)}
    lists = [at for at, text in titles.items() if text]
    known = any(title_kind(text) or is_private(text) or why_nobody(text) for text in titles.values() if text)
    are_cut = all(is_cut_name(clean(row.cell(at))) for row in below[:1] for at in lists)
    are_people = any(
        is_cut_name(text) if are_cut else WHOLE_NAME.fullmatch(text) or _tells_person(text)
        for text in titles.values()
    )
    if known or are_people or len({*titles.values()} - {""}) != len(lists) or len(lists) < 2:
        return ListHeads(titles, [], False)
    columns = [[clean(row.cell(at)) for row in below] for at in lists]
    are_names = all(_are_whole_names(list(filter(None, column))) for column in columns)
    return ListHeads(titles, lists if are_names and not _are_families(columns) else [], False, True)


def _tells_person(text: str) -> bool:
    return any(fold(word) in _PEOPLE or role_of(word) for word in text.split())


def _are_whole_names(cells: Sequence[str]) -> bool:
    whole = sum(bool(WHOLE_NAME.fullmatch(plain_name(cell))) for cell in cells)
    return len(cells) >= FEWEST and whole >= MOSTLY * len(cells)


def _are_families(columns: Sequence[Sequence[str]]) -> bool:
    """Whether those beside each other often share a last name, as children and parents do."""
    rows = [[set(map(fold, re.findall(r"\w+", cell))) for cell in row] for row in zip(*columns, strict=True)]
    return 3 * sum(bool(row[0] & set().union(*row[1:])) for row in rows) > len(rows)


def _are_teams(titles: Sequence[str]) -> bool:
    """Whether titles are colors of teams, or one word numbered: "Red", "Blue Team", "Table 1", "Bus B"."""
    words = [list(map(fold, title.split())) for title in titles]
    shared = set.intersection(*map(set, words)) if words else set()
    own = ["".join(word for word in each if word not in shared) for each in words]
    counted = bool(shared) and all(word.isdecimal() or len(word) == 1 for word in own)
    colors = folded_phrases("headings.colors")
    if not (counted or colors.issuperset(own)) or not len(set(own)) == len(own) > 1:
        return False
    others = shared - folded_phrases("title_words.activities")
    is_plain = others.isdisjoint(WHOSE) and others.isdisjoint(OTHERS)
    return is_plain and not any(title_kind(word) not in ("", *PLACES) or is_private(word) for word in others)


def is_grade(text: str) -> bool:
    """Whether a text is a grade, but not a bare number: PK, SK, 1st, Prep; Group 1 is none."""
    is_number = text.isdecimal() or read_place(text).name.isdecimal()
    return is_grade_name(text) or (read_number(text) is not None and not is_number)


def plain_name(cell: str) -> str:
    """Return a name without the number or bullet before it and the remark behind it."""
    return split_aside(LIST_NUMBER.sub("", cell))[0]
