"""Read grades and seats from the classes of a list: a grade before a letter, numbers that are seats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from namecards.core.grades import plain_grade, told_grade
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.candidate import Candidate
from namecards.importing.cells.asian_classes import THAI_GRADE, asian_grade, without_sign
from namecards.importing.cells.grades import (
    HEBREW_GRADE,
    HIGH_SCHOOL,
    HIGHEST,
    LETTER_NAMES,
    ROMAN,
    is_grade_name,
    read_number,
    with_digits,
    without_hebrew,
)
from namecards.importing.cells.gymnasium_years import without_latin_years
from namecards.importing.clues import SHORTEST
from namecards.importing.mapping import Column
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import LESSON
from namecards.importing.places.leading_grade import (
    BEFORE_FIRST,
    counts_anew,
    grades_in_hundreds,
    grades_of_primary,
    is_class_by_grade,
    leading_grade,
)
from namecards.importing.places.read_place import read_place
from namecards.importing.words import pattern

CHANGED_TO_DAY = compile_later(
    rf"\d{{1,2}}[-. ]({pattern('headings.months')})|({pattern('headings.months')})[-. ]\d{{1,2}}"
    r"|\d{4}-\d\d-\d\d(?: 00:00:00)?|\d{1,2}[/.]\d{1,2}[/.]20\d\d",
    re.I,
)
"""A class such as 5-5 after a spreadsheet turned it into a date: 05-May."""
_ROOM = re.compile(r"(1[4-9]|[2-9]\d) ?[^\W\d_]")
_FIRST_OF_HIGH_SCHOOL = 9
_YEARS = {name: str(at) for at, name in enumerate(HIGH_SCHOOL, _FIRST_OF_HIGH_SCHOOL)}
_SECTION = re.compile(r"0?([1-9]|1[0-3]) ?[-/] ?(\d{1,2})")
"""Grade and section: 7-3."""


def with_grades(people: Sequence[Candidate]) -> list[Candidate]:
    """Put the grade before a class that is only a letter, or a number that several grades have: 5A, 3-2."""
    if {fold(one.grade) for one in people} & {*HIGH_SCHOOL[:2]}:  # not Juniors and Seniors elsewhere
        people = [one.update(grade=_YEARS.get(fold(one.grade), one.grade)) for one in people]
    signed = [one for one in people if one.grade and tuple(map(without_sign, one.classes)) != one.classes]
    if all(one in signed or not one.classes for one in people):
        people = [
            one.update(classes=tuple(map(without_sign, one.classes)))
            if not one.grade or one.grade.isdecimal()  # 5班 of 高二 stays
            else one
            for one in people
        ]
    found = group((name, one.grade) for one in people for name in one.classes)
    grades = {name: set(own) for name, own in found.items()}
    hebrew = all(re.fullmatch(HEBREW_GRADE, grade) for of in grades.values() for grade in of)  # ט1
    if not _are_parts(grades, is_sure=hebrew or bool(signed)):
        return list(people)

    def whole(one: Candidate, name: str) -> str:
        if without_sign(name) != name:
            return f"{one.grade}{name}"
        plain = hebrew or one.grade.isdecimal() > name.isdecimal()
        between = "" if plain else "-" if name.isdecimal() else " "
        between = "/" if THAI_GRADE.fullmatch(one.grade) else between
        return f"{one.grade}{between}{name}" if name.isdecimal() or name.isalpha() else name

    named = (one.update(classes=tuple(whole(one, name) for name in one.classes)) for one in people)
    return [one.update(grade=without_hebrew(one.grade)) for one in named]


def _are_parts(grades: Mapping[str, set[str]], is_sure: bool) -> bool:
    """Whether all classes are only letters, or short numbers that begin again in each of their grades."""
    levels = frozenset().union(*grades.values())
    letters = [name for name in grades if re.fullmatch(rf"[^\W\d_]|{LETTER_NAMES}", name)]
    letters = [name for name in letters if grades[name] != {ROMAN.get(name)}]  # V of grade 5
    short = all((len(without_sign(name)) < SHORTEST and name.isalnum()) or name in letters for name in grades)
    if "" in levels or not short:
        return False
    if is_sure or len(letters) == len(grades) or all(map(THAI_GRADE.fullmatch, levels)):
        return True
    are_numbers = all(map(str.isdecimal, grades)) and all(len(grade) < SHORTEST for grade in levels)
    return _are_sections(grades) if are_numbers else any(len(of) > 1 for of in grades.values())


def _are_sections(grades: Mapping[str, set[str]]) -> bool:
    """Whether the numbers of classes begin again in each grade; Division 7 and 12 have two grades each."""
    several = [of for of in grades.values() if len(of) > 1]
    if not several:
        return len(grades) > 1 and any({name} != of for name, of in grades.items())
    levels = [[number for grade in of if (number := read_number(grade)) is not None] for of in several]
    are_split = all(len(own) == 2 and max(own) - min(own) == 1 for own in levels)
    are_apart = sum(map(len, grades.values())) == len(set().union(*grades.values()))
    return not (are_split and are_apart and 1 not in map(int, grades))


def add_told_grades(people: Sequence[Candidate]) -> list[Candidate]:
    """Give each person the one grade that their classes name.

    `Grade 3` is no class, unless others on the list are in one: a school may have one class of that grade.
    """
    classes = {name for one in people if not one.is_staff for name in one.classes}
    coded = sum(bool(re.search(r"\d|[IVX]", name)) and not read_place(name).is_grade for name in classes)
    return [_with_told_grade(one, 4 * coded > len(classes)) for one in people]


def _with_told_grade(one: Candidate, has_classes: bool) -> Candidate:
    """Give somebody the one grade that the classes name; other words of a homeroom stay.

    "Mrs. Alvarez" of "3rd Grade - Mrs. Alvarez" is a homeroom.
    """
    places = [name for name in (one.homeroom, *one.classes) if name and not one.is_staff]
    grades = {place.grade for place in map(read_place, places) if place.grade}
    if len(grades) != 1 or one.grade not in ("", *grades):
        return one
    firsts = {_first_grade(name, _bare_class(name)) for name in places if not read_place(name).is_grade}
    if not firsts <= {"", *grades}:
        return one
    (grade,) = grades
    is_only = has_classes and len(one.classes) == 1 and not one.homeroom
    names = [name for name in one.classes if is_only or not read_place(name).is_grade]
    classes = tuple(name if read_place(name).is_grade else _without_grade(name) for name in names)
    return replace(one, grade=grade, homeroom=_without_grade(one.homeroom), classes=classes)


def _without_grade(room: str) -> str:
    """Return the words of a class besides its grade, if they are a teacher, a room or a separate name."""
    place = read_place(room)
    is_name = place.is_apart and re.fullmatch(r"\D*[^\W\d]{3}\D*", place.rest)
    rest = place.teacher or place.room or (place.rest if is_name else "")
    is_read = place.is_grade or (rest and (place.is_apart or not place.rest))
    behind = room.partition(" - ")[2]  # Grade 4 - Ortiz, R.
    rest = behind if fold(behind) == fold(rest) else rest
    return rest if place.grade and is_read and not place.name else room


def grades_of_classes(people: Sequence[Candidate], columns: Sequence[Column] = ()) -> tuple[Candidate, ...]:
    """Give students without a grade the grade of their class: 7 of VII-B.

    Nobody gets one if somebody's grade contradicts it, or if a class has a number above those of grades, 14B:
    then it is a room. Classes that a spreadsheet turned into days tell none: 2-May may be 2-5 or 5-2.
    """
    students = [one for one in people if not one.is_staff]
    named = {place: None for one in students for place in (one.homeroom, *one.classes)}
    kept = [name for name in named if name and not CHANGED_TO_DAY.fullmatch(name)]
    if len(named.keys() - {""}) > 1 and all(map(_SECTION.fullmatch, kept)):  # not 5 Mars beside 5 Luna
        named = dict.fromkeys(kept)
    bare = {place: _bare_class(place) for place in named}
    places = set(bare.values())
    classes = {bare[name] for one in students for name in one.classes if name in bare}
    sections = _grades_of_sections(places) | _grades_among(places - {""}) | grades_in_hundreds(classes)
    are_titled = any(column.kind in ("class", "homeroom") and column.title for column in columns)
    sections |= _grades_of_standing(classes) | grades_of_primary(places, are_titled)
    graded = without_latin_years(filter(None, named), [column.title for column in columns])
    first = {place: grade for place in graded if (grade := _first_grade(place, bare[place]))}

    def grade_told(one: Candidate) -> str:
        own = list(filter(None, (one.homeroom, *one.classes)))
        found = {first[place] for place in own if place in first}
        return only(found or {sections[bare[place]] for place in own if bare.get(place) in sections})

    def with_grade(one: Candidate) -> Candidate:
        return replace(one, grade=grade_told(one), repeats=tuple(map(with_grade, one.repeats)))

    known = [(one.grade, grade_told(one)) for one in students if one.grade and not is_grade_name(one.grade)]
    if any(found not in ("", grade) for grade, found in known) or any(map(_ROOM.fullmatch, places)):
        return tuple(people)
    return tuple(one if one.grade or one.is_staff else with_grade(one) for one in people)


def _first_grade(place: str, bare: str) -> str:
    """Return the grade of a class, unless it is a lesson, or years count from one again there."""
    if counts_anew(place) or LESSON.match(place):
        return ""
    stated = asian_grade(place) or told_grade("", [with_digits(bare)])
    return stated or leading_grade(place) or leading_grade(bare)


def _bare_class(room: str) -> str:
    """Return the class in the name of a room, without its word and teacher: 5A of "Kelas 5A - Ms Lee".

    Its digits are those of Europe: 6 क of "कक्षा ६ क".
    """
    place = read_place(room)
    bare = place.name if place.name and not place.rest else room
    return re.sub(r"\d", lambda digit: str(int(digit[0])), bare)


def _grades_of_sections(places: Iterable[str]) -> dict[str, str]:
    """Return the grades of sections, 7 of 7-3, if several count from 1 or belong to one grade.

    Else they may be classes of two grades: 3-4, or 1-2 beside 5-7.
    """
    found = {place: section for place in places if (section := _SECTION.fullmatch(place))}
    apart = any(int(section[2]) != int(section[1]) + 1 for section in found.values())
    grades = [int(section[1]) for section in found.values()]
    count = any(int(section[2]) == 1 for section in found.values()) or len(set(grades)) < len(grades)
    return {place: section[1] for place, section in found.items() if len(found) > 1 and apart and count}


def _grades_among(classes: Iterable[str]) -> dict[str, str]:
    """Return the grades of 4 beside 5A, K Blue beside 1 Blue, 0.A beside 1.A if all others have theirs."""
    found = {name: str(int(name)) for name in classes if name.isdecimal() and int(name) <= HIGHEST}
    found |= {name: plain_grade(one[1]) for name in classes if (one := BEFORE_FIRST.match(name))}
    others = [name for name in classes if name not in found]
    return found if others and all(map(is_class_by_grade, others)) else {}


def _grades_of_standing(classes: Iterable[str]) -> dict[str, str]:
    """Return the grades of the years of an American high school, if all are among these classes."""
    found = {name: grade for name in classes if (grade := _YEARS.get(fold(name)))}
    return found if len(found) > 2 else {}


def seats_of_classes(people: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Read numbers that begin anew in each class as seats, not as people's own numbers."""
    students = [one for one in people if not one.is_staff]
    numbers = [one.ids[0] for one in students if len(one.ids) == 1]
    within = {(one.grade, one.homeroom, one.classes, *one.ids) for one in students}
    short = all(number.isdecimal() and len(number) < SHORTEST for number in numbers)
    if not len(students) == len(numbers) == len(within) > len(set(numbers)) or not short:
        return tuple(people)
    return tuple(one if one.is_staff else replace(one, ids=(), seat=one.ids[0]) for one in people)
