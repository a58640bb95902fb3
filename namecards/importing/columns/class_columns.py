"""Find the columns of classes and of grades if no title names them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from itertools import chain, groupby, pairwise

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.asian_classes import is_sign
from namecards.importing.cells.column_kinds import GROUPS, PLACES
from namecards.importing.cells.grades import is_grade, read_grade
from namecards.importing.cells.not_names import is_no_class
from namecards.importing.cells.roles import ADULTS, are_roles, role_of
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import FEWEST, MOSTLY, SHORTEST, Clues
from namecards.importing.columns import content
from namecards.importing.columns.grade_cells import are_labelled, say_grades
from namecards.importing.columns.half_known_titles import OF_OTHER_TIMES
from namecards.importing.columns.layout import ENOUGH, Layout
from namecards.importing.columns.name_order import is_common
from namecards.importing.columns.named_groups import are_called_groups, is_of_activity, name_levels
from namecards.importing.columns.place_columns import are_rooms
from namecards.importing.columns.private_columns import speak_of_relatives
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.leading_grade import leading_grade
from namecards.importing.places.read_place import read_place
from namecards.importing.text import clean
from namecards.importing.words import fold_words, folded_phrases

_CODE_TITLE = fold_words(
    "code cd status stat type typ entry ent key kennzeichen schlüssel fee flag sex pose package backdrop"
)
"""Words in titles of codes, which look like classes: "Entry Cd", a photographer's "Pose"."""
_GRADED = folded_phrases("headings.graded")
_BLOCKS = 6
"""The fewest people in a column that may be sorted by classes."""
_FAMILIES = 5
"""The fewest groups, mostly of one or two people, that show families."""
LOOKS = "its cells look like classes"


def add_places(layout: Layout, free: Sequence[int], clues: Clues) -> None:
    """Read the classes, and the grades beside them; columns by which the list is sorted come first."""
    if len(layout.rows) < 2:  # nobody shares a class
        return
    free = [at for at in free if layout.title(at) or not speak_of_relatives(layout.cells(at))]
    shared = [at for at in free if not _are_of_something_else(layout.title(at), layout.cells(at))]
    blocks = [at for at in shared if _are_in_blocks(layout, at)]
    sorted_ = [at for at in blocks if content.may_be_places(layout.cells(at))]
    grades = [at for at in sorted_ if content.are_grades(layout.cells(at))]
    classes, found = layout.of(*GROUPS), list[int]()
    if not classes:
        found += _find_classes(layout, shared, sorted_, grades, clues) or _find_labelled(layout, shared)
    if not any(are_rooms(layout, at) or layout.kind(at) != "homeroom" for at in classes):  # a teacher at most
        titled = (at for at in shared if layout.title(at))
        found += [at for at in titled if are_called_groups(layout.title(at), _of_students(layout, at))]
        found += [at for at in shared if _continue_grades(layout, at)]
    for at in found[:1]:
        layout.add("class", at, LOOKS)
    classes = classes or found[:1]
    rest = [at for at in shared if at not in classes]
    levels = [at for at in rest if _are_grades_of(layout, at, classes)]
    worded = [at for at in rest if say_grades(layout.cells(at))]
    levels += [at for at in worded if not _differ_from_classes(layout, at, classes)]
    for at in [*levels, *grades][:1] if not layout.fields.get("grade") else ():
        layout.add("grade", at, "each class has one of them")
    if not layout.of(*PLACES) and layout.by_content:
        _add_grade_of_all(layout, free)


def _add_grade_of_all(layout: Layout, free: Sequence[int]) -> None:
    """Read the only column with one grade in every row."""
    same = [at for at in free if is_grade("".join(set(layout.column(at))))]
    if len(same) == 1:
        layout.add("grade", same[0], "all its cells are one grade")
        where = f"Column {same[0] + 1} has {layout.cells(same[0])[0]} in every row"
        layout.remarks.append(f"{where}, which was read as the grade.")


def _are_of_something_else(title: str, cells: Sequence[str]) -> bool:
    """Whether a column is no place: of codes, another year, clubs, parents, roles, addresses or weeks."""
    is_other = not (_CODE_TITLE | OF_OTHER_TIMES).isdisjoint(split_title(title)) or is_of_activity(title)
    is_other |= set(map(role_of, cells)) == {"parent"} or all(map(is_no_class, cells))
    return is_other or content.are_houses(cells) or are_roles(cells)  # access levels of a library


def _differ_from_classes(layout: Layout, at: int, classes: Sequence[int]) -> bool:
    """Whether a column has other numbers than the grades of most classes: 3rd and 11th in Basic 5A."""
    names = layout.column(classes[0]) if classes else []
    pairs = [(leading_grade(name), cell) for name, cell in zip(names, layout.column(at), strict=False)]
    differ = [grade for grade, cell in pairs if grade and grade != read_grade(cell)]
    return len(differ) > MOSTLY * len(pairs)


def _continue_grades(layout: Layout, at: int) -> bool:
    """Whether each cell of a column is the grade in another column and more: 7A."""
    grades = layout.of("grade")[:1]
    pairs = [(row.cell(at), read_grade(row.cell(grade))) for grade in grades for row in layout.rows]
    return bool(pairs) and all(cell != grade == leading_grade(cell) for cell, grade in pairs if cell or grade)


def _are_letters(layout: Layout, at: int) -> bool:
    """Whether everybody has one of three or more letters behind their grade: 2 and c."""
    letters = set(map(str.casefold, layout.column(at)))
    return bool(layout.of("grade")) and len(letters) > 2 and letters <= set("abcdefgh")


def _are_in_blocks(layout: Layout, at: int) -> bool:
    """Whether equal values of a column are together, as in a list that is sorted by them.

    Blank cells at the end are of the staff.
    """
    cells = layout.column(at)
    while cells and not cells[-1]:
        cells.pop()
    runs = [len(list(same)) for _, same in groupby(cells)]
    is_sorted = 1 < len(set(cells)) == len(runs) and all(cells)
    least = FEWEST - layout.by_content
    return is_sorted and min(runs) > 1 and len(cells) >= max(_BLOCKS, least * len(runs))


_WORD = re.compile(r"[^\W\d_]{3,}")
"""The name of a stream; single letters are joined to grades later, several words may be a course."""


def mend_classes(layout: Layout) -> None:
    """Make classes whole where a table divides them: over grades and streams, bare numbers, crosses."""
    for mend in (_add_signs, _join_streams, _add_bare_grades, _add_crossed_classes):
        mend(layout)


def _add_signs(layout: Layout) -> None:
    """Put the sign that is the title of a class behind its numbers: 2 below 반 is 2반, of some grade."""
    for at in layout.of("class") if layout.of("grade") else ():
        if is_sign(layout.title(at)):
            cells = layout.column(at, len(layout.rows))
            layout.put(at, [f"{cell}{layout.title(at)}" if cell.isdecimal() else cell for cell in cells])


def _join_streams(layout: Layout) -> None:
    """Put the grade before a stream or section that several grades have: 7 East and 8 East."""
    grades, sections = layout.of("grade"), layout.of("section")
    if not grades or len(sections) != 1 or layout.of("class"):
        return
    own, names = (layout.column(at, len(layout.rows)) for at in (grades[0], sections[0]))
    own = list(map(read_grade, own))
    of_grades = len(set(zip(own, names, strict=True))) > len(set(names))
    if of_grades and all(own) and all(map(_WORD.fullmatch, names)):
        whole = [f"{grade} {name}" for grade, name in zip(own, names, strict=True)]
        layout.put(sections[0], whole)


def _add_crossed_classes(layout: Layout) -> None:
    """Read the class that is the title over each person's cross: 8M, 8N and 8P are columns of crosses."""
    titles = () if layout.of(*GROUPS) else range(layout.width)
    named = {at: name for at in titles if (name := class_above(layout.title(at)))}
    signs = {at: [row.cell(at).strip() if layout.name(row) else "" for row in layout.rows] for at in named}
    crossed = {at: own for at, own in signs.items() if len({*own} - {""}) == 1}
    once = [sum(map(bool, marks)) for marks in zip(*crossed.values(), strict=True)]
    people = sum(bool(layout.name(row)) for row in layout.rows)
    if len(crossed) < 2 or max(once) > 1 or sum(once) < MOSTLY * people:
        return
    for at, marks in crossed.items():
        layout.put(at, [named[at] if mark else "" for mark in marks])
        layout.add("class", at, "a cross says who is in it")


def _add_bare_grades(layout: Layout) -> None:
    """Read a number alone as the grade, below a title of classes numbered by grade: 3 below "Groep"."""
    placed = layout.of("class", "homeroom")
    graded = [at for at in placed if _GRADED.intersection(split_title(layout.title(at)))]
    cells = [clean(row.cell(at)).rstrip(".") for at in graded[:1] for row in layout.rows]
    are_rooms_too = any(cell.isdecimal() and not is_grade(cell) for cell in cells)
    if len(graded) != 1 or layout.fields.get("grade") or are_rooms_too:
        return
    pages = dict(layout.facts_of_pages)
    for row, cell in zip(layout.rows, cells, strict=True):
        if cell.isdecimal():
            pages[row.number] = {**pages.get(row.number, layout.facts), "grade": cell}
    layout.facts_of_pages = pages


def count_in_classes(layout: Layout, at: int) -> bool:
    """Whether small numbers count up in each class anew, with gaps where somebody left: 1, 2, 4, 1, 3."""
    places = layout.of(*PLACES)
    seats: dict[object, list[int]] = defaultdict(list)
    for row in layout.rows[:ENOUGH] if places and not layout.fields.get("seat") else ():
        cell = clean(row.cell(at)).rstrip(".")
        if not cell.isdecimal() or len(cell) >= SHORTEST:
            return False
        seats[tuple(clean(row.cell(place)) for place in places)].append(int(cell))
    shared = len(set(chain.from_iterable(seats.values()))) < sum(map(len, seats.values()))
    return shared and all(a < b for own in seats.values() for a, b in pairwise(own))


def _tagged_columns(layout: Layout, shared: Sequence[int], clues: Clues) -> Sequence[int]:
    """Return the columns of classes that file names of pictures name, or the one grade that each has."""
    levels = layout.of("grade")
    grades = list(map(plain_grade, layout.column(levels[0]))) if levels else []

    def has_classes(at: int) -> bool:
        filled, cells = layout.cells(at), layout.column(at)
        rows = zip(cells, grades or [""] * len(cells), strict=True)
        names = {(fold(cell), fold(grade + cell)) for cell, grade in rows if cell}
        in_pictures = len(names) > 1 and all(clues.tags.intersection(each) for each in names)
        have_letters = all(any(map(str.isalpha, cell)) for cell in cells if cell)
        of_grade = bool(grades) and content.may_be_places(filled) and content.determine(cells, grades)
        return content.are_shared(filled) and have_letters and (in_pictures or of_grade)

    return list(filter(has_classes, shared))


def _find_classes(
    layout: Layout, shared: Sequence[int], sorted_: Sequence[int], grades: Sequence[int], clues: Clues
) -> Sequence[int]:
    """Return columns that may be classes: by the pictures, by their form, or as letters behind grades."""
    found = _tagged_columns(layout, shared, clues) or _find_groups(layout, shared, sorted_, grades)
    return found or list(filter(partial(_are_letters, layout), shared))


def _find_labelled(layout: Layout, shared: Sequence[int]) -> list[int]:
    """Return a column of classes without their shared word: C of "turma C"; "HR 8" stays."""
    found = [at for at in shared if are_labelled(layout.cells(at))][:1]
    for at in found:
        cells = layout.column(at, len(layout.rows))
        layout.put(at, [_without_label(cell) for cell in cells])
    return found


def _without_label(cell: str) -> str:
    place = read_place(cell)
    return cell if title_kind(cell.partition(" ")[0]) == "homeroom" else place.name or place.section or cell


def _find_groups(
    layout: Layout, shared: Sequence[int], sorted_: Sequence[int], grades: Sequence[int]
) -> Sequence[int]:
    cells = layout.cells
    has_grades = bool(layout.fields.get("grade"))
    likely = [at for at in shared if not has_grades or at in sorted_ or _begin_with_grades(layout, at)]
    groups = [at for at in likely if content.look_like_groups(_of_students(layout, at))]
    if layout.by_content:
        groups = [at for at in groups if at in sorted_ or not _are_families(cells(at))]
    groups = groups or [at for at in likely if name_levels(_of_students(layout, at))]
    groups = groups or [at for at in sorted_ if at not in grades]
    if groups or not layout.by_content:
        return groups
    words = [at for at in shared if content.are_shared_words(cells(at)) and all(layout.column(at))]
    words = [at for at in words if at in sorted_ or not any(map(is_common, cells(at)))]  # of brothers
    named = [at for at in words if all(title_kind(cell.split()[0]) in GROUPS for cell in layout.cells(at))]
    if named or sorted_:
        return named
    codes = [at for at in shared if content.look_like_codes(cells(at))]
    codes = [at for at in codes if not _are_families(cells(at))]
    lives = any(content.are_addresses(cells(at)) for at in layout.unread())  # then the words are towns
    return codes or (words if len(words) == 1 and not lives else [])


def _are_families(cells: Sequence[str]) -> bool:
    """Whether codes divide few people into many groups, in no order: F301, F306 are of brothers."""
    return len(set(cells)) >= _FAMILIES and FEWEST * len(set(cells)) > len(cells)


def _of_students(layout: Layout, at: int) -> list[str]:
    """Return a column's cells beside students: beside teachers it holds a department."""
    roles = layout.of("role")
    rows = (row for row in layout.rows if not any(role_of(row.cell(role)) in ADULTS for role in roles))
    return [cell for row in rows if (cell := clean(row.cell(at)))][:ENOUGH]


def _begin_with_grades(layout: Layout, at: int) -> bool:
    """Whether each filled cell of a column begins with the grade of its own row: 8K of Year 8."""
    grades = map(read_grade, layout.column(layout.of("grade")[0], len(layout.rows)))
    pairs = zip(layout.column(at, len(layout.rows)), grades, strict=True)
    filled = [(cell, grade) for cell, grade in pairs if cell]
    return bool(filled) and all(grade and cell.startswith(grade) and cell != grade for cell, grade in filled)


def _are_grades_of(layout: Layout, at: int, group: Sequence[int]) -> bool:
    """Whether a column of small numbers holds grades: classes begin with them, or each class has one.

    In a list without titles few classes are enough, or none: nothing else is as small and shared.
    """
    if not content.are_grades(layout.cells(at)):
        return False
    names, grades = layout.column(group[0]) if group else [], layout.column(at)
    if layout.by_content and content.are_shared(layout.cells(at)):
        pairs = set(zip(names, grades, strict=False))
        if len(pairs) == len({name for name, _ in pairs}):
            return True
    begin = bool(group) and all(name.startswith(grade) for name, grade in zip(names, grades, strict=True))
    return begin or (bool(group) and content.determine(names, grades))
