"""Which columns hold the classes, and which the grades, where no title says so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, pairwise

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.tables import content
from namecards.importing.tables.content import Clues
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.layout import ENOUGH, Layout
from namecards.importing.tables.standing import ADULTS, role_of
from namecards.importing.tables.titles import Field
from namecards.importing.text import clean

_FEWEST = 3
"""People of a class on average, in a list that is sorted by it."""
_SHORT_NUMBER = 3
"""Digits that a number in a class does not have."""
LOOKS = "its cells look like classes"
_GROUPS: tuple[Field, ...] = ("homeroom", "class", "section")


def add_places(layout: Layout, free: Sequence[int], clues: Clues) -> None:
    """Read the classes, and the grades that stand beside them: best where the list is sorted by them."""
    codes = [at for at in free if content.is_of_codes(layout.title(at))]
    relations = [at for at in free if set(map(role_of, layout.cells(at))) == {"parent"}]
    shared = [at for at in free if at not in (*codes, *relations)]
    least = _FEWEST - layout.by_content
    filled = ["\n".join(_column(layout, at)).rstrip("\n").split("\n") for at in shared]  # staff stand last
    blocks = [at for at, cells in zip(shared, filled, strict=True) if content.are_in_blocks(cells, least)]
    sorted_ = [at for at in blocks if _is_place(layout, at)]
    grades = [at for at in sorted_ if content.are_grades(layout.cells(at))]
    known: Sequence[int] = [at for kind in _GROUPS for at in layout.fields.get(kind, ())]
    if not known:
        known = (_tagged(layout, shared, clues) or _find_groups(layout, shared, sorted_, grades))[:1]
        for at in known:
            layout.add("class", at, LOOKS)
    told = (at for at in shared if at not in known and _are_grades_of(layout, at, known))
    for at in [*told, *grades][:1] if not layout.fields.get("grade") else ():
        layout.add("grade", at, "each class has one of them")


def count_in_classes(layout: Layout, at: int) -> bool:
    """Whether small numbers go up in each class anew, with gaps where somebody left: 1, 2, 4, 1, 3."""
    places = [place for kind in ("grade", *_GROUPS) for place in layout.fields.get(kind, ())]
    seats: dict[object, list[int]] = defaultdict(list)
    for row in layout.rows[:ENOUGH] if places and not layout.fields.get("seat") else ():
        cell = clean(row.cell(at)).rstrip(".")
        if not cell.isdecimal() or len(cell) >= _SHORT_NUMBER:
            return False
        seats[tuple(clean(row.cell(place)) for place in places)].append(int(cell))
    shared = len(set(chain.from_iterable(seats.values()))) < sum(map(len, seats.values()))
    return shared and all(a < b for own in seats.values() for a, b in pairwise(own))


def _tagged(layout: Layout, shared: Sequence[int], clues: Clues) -> Sequence[int]:
    """Return the columns of classes that the names of pictures tell, or the grades that each has one of."""
    levels = layout.fields.get("grade", ())
    grades = [plain_grade(cell) for cell in _column(layout, levels[0])] if levels else []

    def tell(at: int) -> bool:
        cells = _column(layout, at)
        rows = list(zip(cells, grades or [""] * len(cells), strict=True))
        with_grade = bool(grades) and all(_has_grade(cell, grade) for cell, grade in rows if cell)
        named = {(fold(cell), fold(grade + cell)) for cell, grade in rows if cell}
        in_pictures = len(named) > 1 and all(clues.tags.intersection(each) for each in named)
        has_letters = all(any(map(str.isalpha, cell)) for cell in cells if cell)
        of_grade = bool(grades) and _is_place(layout, at) and content.determine(cells, grades)
        told = with_grade or in_pictures or of_grade
        return content.are_shared(layout.cells(at)) and has_letters and told

    return [at for at in shared if tell(at)]


def _has_grade(cell: str, grade: str) -> bool:
    """Whether a class begins with its grade: 7 Cook, 10B."""
    found = re.match(r"\D{0,3}0*(\d+)\W*[^\W\d]", cell)
    return found is not None and found[1] == grade


def _find_groups(
    layout: Layout, shared: Sequence[int], sorted_: Sequence[int], grades: Sequence[int]
) -> Sequence[int]:
    likely = sorted_ if layout.fields.get("grade") else shared
    groups = [at for at in likely if content.look_like_groups(_of_students(layout, at))]
    groups = groups or [at for at in sorted_ if at not in grades]
    if groups or not layout.by_content:
        return groups
    words = [at for at in shared if content.are_shared_words(layout.cells(at)) and all(_column(layout, at))]
    named = [at for at in words if all(title_kind(cell.split()[0]) in _GROUPS for cell in layout.cells(at))]
    if named or sorted_:
        return named
    codes = [at for at in shared if content.look_like_codes(layout.cells(at))]
    lives = any(content.are_addresses(layout.cells(at)) for at in shared)  # then the words are towns
    return codes or (words if len(words) == 1 and not lives else [])


def _of_students(layout: Layout, at: int) -> list[str]:
    """Return the cells of a column beside students: the teachers have a department there."""
    roles = layout.fields.get("role", ())
    rows = (row for row in layout.rows if not any(role_of(row.cell(role)) in ADULTS for role in roles))
    return [cell for row in rows if (cell := clean(row.cell(at)))][:ENOUGH]


def _column(layout: Layout, at: int) -> list[str]:
    return [clean(row.cell(at)) for row in layout.rows[:ENOUGH]]


def _is_place(layout: Layout, at: int) -> bool:
    """Whether the values of a sorted column may be classes: no flags, days, sums or kinds of people."""
    cells = layout.cells(at)
    return not (content.are_flags(cells) or content.are_days(cells) or content.are_kinds(cells))


def _are_grades_of(layout: Layout, at: int, group: Sequence[int]) -> bool:
    """Whether a column of small numbers holds grades: the classes begin with them, or each class has one.

    In a list without titles few classes are enough, or none: nothing else is so small and shared.
    """
    if not content.are_grades(layout.cells(at)):
        return False
    names, grades = _column(layout, group[0]) if group else [], _column(layout, at)
    if layout.by_content and content.are_shared(layout.cells(at)):
        pairs = set(zip(names, grades, strict=False))
        if len(pairs) == len({name for name, _ in pairs}):
            return True
    begin = bool(group) and all(name.startswith(grade) for name, grade in zip(names, grades, strict=True))
    return begin or (bool(group) and content.determine(names, grades))
