"""Choose the column that gives people's place among several of classes, grades and teachers, by the cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.cells import roles
from namecards.importing.cells.column_kinds import GROUPS, PLACES, Field
from namecards.importing.cells.grades import GROUP, are_streams, is_grade_name, read_grade, read_number
from namecards.importing.cells.school_years import age_of_year
from namecards.importing.cells.teachers import TEACHER, says_homeroom
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.clues import MOSTLY, Clues
from namecards.importing.columns import content
from namecards.importing.columns.grade_cells import are_with_signs
from namecards.importing.columns.layout import NAMES, OTHER_YEAR, Layout
from namecards.importing.places.bits import ORDINAL
from namecards.importing.places.leading_grade import without_upper
from namecards.importing.places.read_place import read_place
from namecards.importing.text import clean
from namecards.importing.words import NUMBER_WORDS, folded_phrases

_RANK = re.compile(rf"\d{{1,2}}{ORDINAL}")
_TEACHER_CODE = re.compile(r"[A-Z]{2,4}\d?")
_LETTERS = 2
"""The most letters of a code that is no teacher."""
_LONG = 3
"""Digits of a class's longest number that is no database key."""
_ACROSS = frozenset(("band", "house", "set", "stream", "pod", "crew", "hold"))
_PARTS = frozenset(("stream", "arm"))
"""Titles of divisions of a grade."""
_LETTER, _SHORT_NUMBER = re.compile(r"[^\W\d_]"), re.compile(r"\d\d?")
_LEVEL = re.compile(r"([^\W\d_]?)[^\W\d_]?(?![^\W\d_])[. ]?(\d{0,2})")
"""The letter and number at the start of a class: S2, 2A, Β1."""


class Seen(NamedTuple):
    """A column with the others, and the tests on its cells."""

    layout: Layout
    at: int
    cells: Sequence[str]
    clues: Clues

    @property
    def title(self) -> str:
        """Its title."""
        return self.layout.title(self.at)

    @property
    def evidence(self) -> str:
        """The proof that it is the number of people; empty if there is none."""
        return content.number_evidence(self.cells, self.clues)

    def has(self, *kinds: Field) -> bool:
        """Whether all these fields have columns."""
        return all(map(self.layout.fields.get, kinds))

    def others(self, *kinds: Field) -> list[int]:
        """Return the other columns of some fields."""
        return [at for at in self.layout.of(*kinds) if at != self.at]


def drop_other_years(layout: Layout, today: date | None) -> None:
    """Read the places of the current school year, if titles name the years of several columns."""
    for kind in PLACES:
        same = [at for at, title in enumerate(layout.titles) if title_kind(title) == kind]
        ages = {at: age_of_year(layout.title(at), today) for at in same} if today and len(same) > 1 else {}
        years_ago = [age for age in ages.values() if age is not None]
        begun = [age for age in years_ago if age >= 0] or years_ago
        now = min(begun) if len(years_ago) == len(same) and begun else 0  # "Class" alone is of this year
        for at, age in ages.items():
            if age not in (None, now):
                layout.drop(at, OTHER_YEAR)
            elif age == now and not layout.kind(at):
                layout.add(kind, at, "it is of this school year")


def are_rooms(layout: Layout, at: int) -> bool:
    """Whether cells are classes or rooms, 8R, and not people: nearly each has a digit."""
    cells = layout.cells(at)
    return sum(any(map(str.isdigit, cell)) for cell in cells) >= max(1, MOSTLY * len(cells))


def sort_homerooms(layout: Layout) -> None:
    """Put the columns of homerooms in order: classes as 8R, then teachers, then the numbers of rooms.

    Letters below "Home" are no teachers: how a child gets home. Codes of teachers, HPA, come last.
    """
    homerooms = layout.fields.get("homeroom", ())
    numbers = [at for at in homerooms if is_of_room(layout.title(at))]
    others = [cell for at in homerooms if at not in numbers for cell in layout.cells(at)]
    are_teachers = 2 * sum(len(cell) > _LETTERS for cell in others) > len(others)

    def rank(at: int) -> tuple[bool, ...]:
        return _are_teacher_codes(layout, at), are_teachers and at in numbers, not are_rooms(layout, at)

    if homerooms:
        layout.fields["homeroom"] = tuple(sorted(homerooms, key=rank))


def _are_teacher_codes(layout: Layout, at: int) -> bool:
    """Whether cells are codes, and the title or the cells of another homeroom show that they are no rooms."""
    is_of_adult = roles.role_of(layout.title(at)) in roles.ADULTS
    others = chain.from_iterable(layout.cells(other) for other in layout.of("homeroom") if other != at)
    has_rooms = any(map(str.isdigit, "".join(others)))
    return (is_of_adult or has_rooms) and all(map(_TEACHER_CODE.fullmatch, layout.cells(at)))


def is_of_room(title: str) -> bool:
    """Whether a title is only for the number of a room: "Rm No."."""
    words, rooms = set(split_title(title)), folded_phrases("headings.room")
    return bool(words & rooms) and words <= rooms | NUMBER_WORDS


def are_grades(seen: Seen) -> bool:
    """Whether a class is only a grade: 8, or 8ª and 8vo EGB beside the letter or number of the class."""
    layout = seen.layout
    is_place = layout.kind(seen.at) == "class" or fold(seen.title) == "form"
    above = {read_place(text).grade for text in layout.headings.values()} - {""}
    if not is_place or seen.has("grade") or (above and above.isdisjoint(map(read_grade, seen.cells))):
        return False  # groups 1, 2 and 3 of Grade 5
    beside = [cells for cells in map(layout.cells, seen.others(*GROUPS)) if 2 * len(cells) > len(seen.cells)]
    apart = [cells for cells in beside if not all(map(str.endswith, seen.cells, cells))]  # else 3A, A
    letters = any(all(map(_LETTER.fullmatch, cells)) for cells in apart)
    numbers = any(all(map(_SHORT_NUMBER.fullmatch, cells)) for cells in beside)
    numbered = letters and not are_streams(seen.cells)  # 7 Elm, 7 Oak
    numbered &= all(re.match(r"\d{1,2}(?!\d)", cell) or is_grade_name(cell) for cell in seen.cells)
    numbered |= are_with_signs(seen.cells) and numbers
    are_levels = numbered or content.are_grades(seen.cells)
    levels = [at for at in seen.others("class") if are_with_signs(layout.cells(at))]
    return are_levels and seen.at == min([seen.at, *levels], key=lambda at: _rank(layout.cells(at), at))


def _rank(cells: Sequence[str], at: int) -> tuple[bool, bool, int]:
    """Rank columns of numbers: that of grades has signs, or no 1, or comes before the other."""
    return all(map(str.isdecimal, cells)), "1" in cells, at


def are_grades_and_roles(seen: Seen) -> bool:
    """Whether kinds of people are grades, one with its word, and words for others: "Gr 4", Faculty."""
    others = [cell for cell in seen.cells if cell.isdecimal() or read_number(cell) is None]
    worded = [cell for cell in seen.cells if re.search(r"[ .]", cell)]
    has_grades = any(read_place(cell).is_grade for cell in worded) and 2 * len(others) < len(seen.cells)
    return has_grades and not seen.has("grade") and all(map(roles.role_of, others))


def are_ranks(cells: Sequence[str]) -> bool:
    """Whether cells are the positions of people in a class by their marks: 4th, 2nd, 1st."""
    return bool(cells) and all(map(_RANK.fullmatch, cells))


def names_places(seen: Seen) -> bool:
    """Whether most kinds of people are places, in a list without others: "Grade 3 - Ms. Bly", Staff."""
    others = [cell for cell in seen.cells if not roles.role_of(cell)]
    places = [read_place(cell) for cell in others]
    are_told = all(place.kinds and not place.rest for place in places)
    return are_told and 2 * len(others) > len(seen.cells) and not seen.others("grade", *GROUPS)


def _finer(seen: Seen) -> list[list[str]]:
    """Return the columns that divide people into more classes; not groups within a class: those of 5B.

    Or into as many, if only these have the form of classes: 5º de primaria, 5ºA; 1º de E.S.O., 1ºA ESO.
    """
    own = [*map(without_upper, seen.cells)]
    others = seen.others("class") if not content.are_classes(own) else []
    forms = any(content.are_groups([*map(without_upper, seen.layout.cells(at))]) for at in others)
    most = len(set(seen.cells)) + (content.are_groups(own) or not forms)
    return [seen.layout.column(at) for at in others if len(set(seen.layout.cells(at))) >= most]


def is_coarse(seen: Seen) -> bool:
    """Whether a class is only the subject of classes in another column: English beside English 7-2."""
    own = seen.layout.column(seen.at)
    return any(content.determine(fine, own) and not content.determine(own, fine) for fine in _finer(seen))


def begins_classes(seen: Seen) -> bool:
    """Whether classes of another column begin with this one's number or letter: 1º ESO, 1º ESO A.

    Teachers have neither.
    """
    own = seen.layout.column(seen.at)
    both = [[(one, two) for one, two in zip(own, fine, strict=True) if one or two] for fine in _finer(seen)]
    pairs = [[(_level(one), _level(two)) for one, two in each] for each in both if each]
    return not seen.has("grade") and any(
        all(one[-1] == two[-1] != "" for one, two in each)
        or all(one[0] == two[0] != "" and not one[-1] for one, two in each)
        for each in pairs
    )


def _level(cell: str) -> tuple[str, ...]:
    found = _LEVEL.match(cell)
    return found.groups() if found else ("", "")


def is_code_of_class(seen: Seen) -> bool:
    """Whether a class is a long number from a database, and another column names it."""
    named = any(any(map(str.isalpha, "".join(seen.layout.cells(at)))) for at in seen.others("class"))
    return named and all(cell.isdecimal() and len(cell) > _LONG for cell in seen.cells)


def is_of_class(seen: Seen) -> bool:
    """Whether a teacher adds nothing to classes with a grade in their names: each class has one."""
    if are_rooms(seen.layout, seen.at):
        return False
    classes = seen.others("homeroom", "class")
    for at in classes:
        if not are_rooms(seen.layout, at) and not content.are_groups(seen.layout.cells(at)):
            continue
        is_beside_room = says_homeroom(seen.title) and is_of_room(seen.layout.title(at))
        if is_beside_room or all(read_place(cell).room for cell in seen.layout.cells(at)):
            continue  # a heading's: Mrs. Kim - Room 5
        teachers, names = map(seen.layout.column, (seen.at, at))
        pairs = {(name, teacher) for name, teacher in zip(names, teachers, strict=True) if teacher}
        is_one_each = all(name for name, _ in pairs) and len(pairs) == len({name for name, _ in pairs})
        are_classes = all(GROUP.fullmatch(name) and not read_place(name).room for name, _ in pairs)
        if is_one_each and (len(pairs) > 1 or are_classes) and 0 < len(pairs) < len(names) / 2:
            return True
    return False


def are_beside_teachers(seen: Seen) -> bool:
    """Whether a form holds no adults, and another column only "Mr" or the like: Shell A of Mr Pym."""

    def are_adults(cells: Sequence[str]) -> bool:
        return bool(cells) and all(map(TEACHER.match, cells))

    others = map(seen.layout.cells, seen.others("homeroom"))
    is_form = not are_rooms(seen.layout, seen.at) and not seen.has("class", "section")
    is_form = is_form and not any(map(TEACHER.match, seen.cells))
    return is_form and content.may_be_places(seen.cells) and any(map(are_adults, others))


def is_number_of_teacher(seen: Seen) -> bool:
    """Whether a number stands for a teacher named in another column: Tchr 107, Teacher Name Pell."""
    layout = seen.layout
    is_of_adult = roles.role_of(seen.title) in roles.ADULTS
    if not (is_of_adult and all(map(str.isdecimal, seen.cells))):
        return False
    numbers = layout.column(seen.at)
    named = (layout.column(at) for at in seen.others("homeroom") if content.are_words(layout.cells(at)))
    return any(len(set(zip(numbers, names, strict=True))) == len(set(numbers)) for names in named)


def is_across(seen: Seen) -> bool:
    """Whether a house or a band is across the classes: each is in several, and each class has several."""
    others = seen.others("homeroom", "class")
    own = set(split_title(seen.title))
    if not others or not own & _ACROSS:
        return False
    pairs = set(zip(*map(seen.layout.column, (seen.at, others[0])), strict=True))
    if own & _PARTS and all(room[-1:].isdigit() for _, room in pairs):
        return False  # P.5 Blue
    names, rooms = ({pair[at] for pair in pairs if all(pair)} for at in (0, 1))
    return len(pairs) > max(len(names), len(rooms))


def divides_classes(seen: Seen) -> bool:
    """Whether single letters or digits divide the classes of another column: group 1 of 7B."""
    others = map(seen.layout.cells, seen.others("homeroom", "class"))
    return all(len(cell) == 1 for cell in seen.cells) and any(map(content.are_classes, others))


def is_shared(seen: Seen) -> bool:
    """Whether a number is a school's or a family's, and not a person's own."""
    layout = seen.layout
    numbered = [row for row in layout.rows if row.cell(seen.at).strip() and not layout.is_parent(row)]
    named = layout.of(*NAMES)
    names = {tuple(clean(row.cell(place)) for place in named) for row in numbered}
    people = len(names) if named else len(numbered)
    return bool(numbered) and 2 * len({row.cell(seen.at) for row in numbered}) <= people


def are_letters_of_grades(seen: Seen) -> bool:
    """Whether single letters, each of several people, divide a grade: parallelId, A and B."""
    are_letters = all(len(cell) == 1 and cell.isalpha() for cell in seen.cells)
    several = len(set(seen.cells)) > 1 and is_shared(seen)
    return are_letters and several and bool(seen.layout.of("grade", "class"))


def are_told(layout: Layout, at: int) -> bool:
    """Whether all cells give the number of a grade."""
    return all(read_number(cell) is not None for cell in layout.cells(at))


def is_kind_of_school(seen: Seen) -> bool:
    """Whether a grade only says the kind of school, Gimnazial, and a column of classes has the grades."""
    cells = map(seen.layout.cells, seen.layout.of("class"))
    graded = (content.are_grades(each) and not any(map(str.isdecimal, each)) for each in cells)
    return any(graded) and not any(read_number(cell) is not None for cell in seen.cells)
