"""Read a heading above people: the class that it names, and their place by field.

The same code reads the names of sheets, files and folders.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from namecards.core.grades import told_grade
from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.grades import (
    GRADE_AND_WORD,
    GRADE_NAMES,
    GRADE_WORDS,
    GROUP,
    is_grade,
    read_number,
)
from namecards.importing.cells.leaving import says_came_or_changed
from namecards.importing.cells.not_names import NUMBERED, is_no_class, why_nobody
from namecards.importing.cells.teachers import split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import CODE, GRADE, LESSON, is_usual
from namecards.importing.places.other_words import TWO_GRADES
from namecards.importing.places.read_place import (
    LONGEST_TEXT,
    MONTHS,
    plain_heading,
    read_place,
    without_symbols,
)
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.text import clean, is_number
from namecards.importing.words import begins_with, joined_phrases, names_list, words_of

_SPLIT = compile_later(rf"(?:{GRADE_WORDS})\.? ?\d{{1,2}} ?[/&+-] ?\d", re.IGNORECASE)
"""Two grades in one class, which its room distinguishes from others: Grade 1/2."""
_LONGEST = 40
"""The most characters of a heading with unknown words."""
_LONG, _MOST_WORDS = 4, 8
"""The fewest letters of a word for a list (not "de"), and the most words of a title."""
_COURSE = compile_later(
    r"(?!.*\b(?:19|20)\d\d-\d)(?:[^\W\d][^\d:]+ \(?\d{2,5}-\d{1,3}\)?|\d{2,5}-\d{1,3}\)? [^\d:]+)"
    r"|[^\W\d][^\d:]+(?: \d{1,2})? [-–] \d{1,2} ?\([A-Z\d]\)"
)
"""A course with its number and section, or its section and time: World History 4120-2, Art 6 - 2 (B)."""
_HOMEROOM = joined_phrases("titles.homeroom")
_RANGE = compile_later(rf"(?:[PT]?K|{GRADE_NAMES}|\d{{1,2}}) ?[-/–] ?\d{{1,2}}(?: [A-Z])?\W*", re.IGNORECASE)
"""Grades of one room before its teacher: K-2 - Mrs. Lowe."""
_LETTER = compile_later(r"(?<=^\d)(?:[^\W\d]|st|nd|rd|th)(?= [^\W\d]{3})")
"""The letter of a class that also has a name, or the ending of a number: 3C Rowan, 5th Blue."""
_NAMED = compile_later(r"(?:\b[^\W\d]+ \d{1,2}|^\w+) [-–—] [^\W\d_a-z][^\W\d_]{2,}(?: [A-Z\d])?$")
"""A grade and the name of its class: Year 1 - Hedgehogs, Grade 11 - STEM B."""
_QUARTER = re.compile(r"Q[1-4]")
"""A quarter of the school year, in the names of gradebooks."""
_HALF = re.compile(r"(?<![\d:] )\b[AP]\.?M\b")
"""A half of the day that a class comes in, but not a time: 11 AM."""
_DASH, _PART = re.compile(r"\s[-–—|]\s"), re.compile(r"\s[-–—|]\s|[,:()]")


@lru_cache(maxsize=20_000)
def class_of(text: str) -> str:
    """Return a heading's name for the people below: their class, grade, teacher or room; else nothing."""
    if len(text) > LONGEST_TEXT or is_number(text) or says_came_or_changed(text) or NUMBERED.fullmatch(text):
        return ""
    place, plain = read_place(text), plain_heading(text)
    if place.room and _SPLIT.match(place.name):
        return place.room
    if place.teacher and TWO_GRADES.search(text):  # Mme Bouchard - 3e/4e année
        return place.teacher
    if place.name or place.is_grade:
        return place.name or (_grade_in(plain) if read_number(place.grade) is not None else place.grade)
    return _class_without_name(place, plain)


def _class_without_name(place: Whereabouts, plain: str) -> str:
    """Return the grade, teacher, section or room by which a heading without a name calls its class."""
    words = place.rest.split()
    if words and place.grade and (named := _named_part(plain)):
        return named
    if place.grade and place.room and not (words or place.teacher or place.section):
        return f"Grade {place.grade} - {place.room}"
    if (place.grade or place.teacher) and _HALF.search(place.rest):  # 4 Blue - Ms Kerr - AM
        return plain
    if not _begins_as_class(place, plain) and (why_nobody(plain) or is_no_class(plain)):
        return ""
    named = split_teacher(plain)[0] if place.is_apart and place.teacher else ""
    if place.grade and (found := _NAMED.search(named)) and not read_place(named[: found.start()]).rest:
        return found[0]  # CLASS LIST Reception - Squirrels (Miss Day)
    short = len(words) < 3 and not re.search(r"\d", place.rest)
    is_part = len(words) > 1 and place.teacher in _DASH.split(plain)  # Lunch Choices - Mrs. Harper - Grade 5
    if place.grade and place.teacher and (not words or place.is_apart or not short or is_part):
        return f"Grade {place.grade} - {place.teacher}"
    if place.grade and not place.section:
        is_sure = place.is_apart or (short and (not plain.startswith(place.rest) or _DASH.search(plain)))
        return plain if not words or (is_sure and len(plain) <= _LONGEST) else ""
    before = plain.partition(place.teacher or plain)[0]
    is_range = _RANGE.fullmatch(before) or (":" in before and not re.search(r"\d", before))
    led = len(plain) <= _LONGEST and (not before or is_range)
    return place.section or (place.teacher if not words or led else "") or _room_of(place)


def _begins_as_class(place: Whereabouts, plain: str) -> bool:
    """Whether a heading names only a teacher, or a grade and a room, or begins with a grade.

    "Here is the list for Mr. Lowe's class."; 4º ano – Golfinhos is no street.
    """
    is_whole = not place.rest and (place.teacher or (place.grade and place.room))
    return bool(is_whole or (place.grade and GRADE.match(plain)))


def _named_part(plain: str) -> str:
    """Return the only part of a heading, at dashes, that names a class: ID PICTURES – GRADE 6 SAMPAGUITA.

    Or the one between commas: "These are my class, Grade 5 - Sampaguita, for the library."
    """
    name = only([part for part in plain.split(", ") if part != plain and _NAMED.fullmatch(part)])
    if name and class_of(name) == name:
        return name
    parts = [part for part in _DASH.split(plain) if part != plain]
    named = [part for part in parts if read_place(part).name]
    others = [word for part in parts if part not in named for word in part.split()]
    return named[0] if len(named) == 1 and any(map(names_list, others)) else ""


def named_class(text: str) -> str:
    """Return the class that a text names by its grade and its name, "Grade 5 - Sampaguita"; else nothing."""
    name = class_of(text)
    return name if _NAMED.fullmatch(name) else ""


def _grade_in(plain: str) -> str:
    """Return the grade in a heading without words for a list or a school beside it."""
    found = GRADE.search(plain)
    behind = plain[found.end() :].split() if found and plain.startswith(found[0]) else []
    are_lists = behind and all(map(is_usual, behind)) and any(map(names_list, behind))  # Year 3 Class Lists
    return found[0] if found and (are_lists or re.search(r" [-–—|] |, ", plain)) else plain


def places_in(heading: str) -> dict[Field, str]:
    """Return the places of people by field from a heading: the class 5b, or homeroom 12.

    A class by its number comes with its teacher.
    """
    place, room = read_place(heading), class_in(heading)
    found: dict[Field, str] = {"grade": place.grade, "homeroom": room}
    if place.teacher and place.room and not (place.name or place.section or place.rest):
        found |= {"homeroom": place.teacher, "class": place.room}
    elif place.grade and place.room and not (place.name or place.teacher or place.section or place.rest):
        found["homeroom"] = place.room
    elif place.room and room == place.room:
        found["class"] = place.name
    elif place.teacher and is_grade(room):
        found |= {"homeroom": place.teacher, "class": room}
    elif room == place.name and (told_grade("", [room]) or not _names_homeroom(heading)):
        found |= {"homeroom": "", "class": room}
    return {kind: text for kind, text in found.items() if text}


def _names_homeroom(heading: str) -> bool:
    words = words_of(heading)
    return any(begins_with(words[at:], _HOMEROOM) for at in range(len(words)))


def class_above(line: str) -> str:
    """Return the class that a line above names gives, also "4 Hazel", "3C Rowan" and "5th Blue"."""
    alone = GRADE_AND_WORD.fullmatch(_LETTER.sub("", text := without_symbols(clean(line))))
    is_class = alone is not None and alone[2][0].isupper() and fold(alone[2]) not in MONTHS
    return class_of(text) or (text if is_class else "")


def _room_of(place: Whereabouts) -> str:
    """Return the number of a room, or "Room 12 Lee"; nothing beside other numbers: "Room 4, recess 10:15"."""
    number = place.room.partition(" ")[2]
    return "" if re.search(r"\d", place.rest) else place.room if " " in number else number or place.room


def class_in(line: str) -> str:
    """Return the class that a heading names, else its teacher: "Luokka 5C, opettaja Kaisa Lindroos".

    Or return a course with its number and section: "World History 4120-2".
    """
    return class_of(line) or read_place(line).teacher or (line if _COURSE.fullmatch(line) else "")


def names_course(line: str) -> bool:
    """Whether a line is a course with its section, or with its lesson: "English 7 - Period 3"."""
    is_short = len(line) <= _LONGEST and not re.search(r"\d{4}", line)
    lessons = (LESSON.fullmatch(part.strip()) for part in _PART.split(line) if is_short)
    return bool(_COURSE.fullmatch(line)) or any(lessons)


def code_beside_list(line: str) -> str:
    """Return the class beside a word for a list, also among unknown words: "Tablet loan list 4A".

    This is for lines that can't be a person: above a table or a page of faces, and names of files.
    """
    words = [word.strip("()[],.:;–—-") for word in clean(line).split()]
    pairs = (pair for pair in pairwise(words) if len(pair[1]) == 1 and pair[1].isupper())
    lettered = map(" ".join, pairs)  # 3° B, 5e B
    found = [part for part in (*words, *lettered) if CODE.fullmatch(part) and GROUP.fullmatch(part)]
    codes = [code for code in found if not _QUARTER.fullmatch(code)]
    codes = [code for code in codes if not any(other.startswith(f"{code} ") for other in codes)]
    is_list = any(len(word) >= _LONG and names_list(word) for word in words)
    is_plain = len(words) <= _MOST_WORDS and not GRADE.search(line)  # 5e année
    if not (is_list and is_plain and len(codes) == 1):
        return ""
    named = (read_place(part).name for part in _DASH.split(line))  # JHS 2A - TEXTBOOKS GIVEN OUT
    return next((name for name in named if name.endswith(f" {codes[0]}")), codes[0])


def with_line_below(heading: str, line: str) -> str:
    """Return a heading with the teacher or room in the line below; beside a class only its grade counts."""
    above, below = read_place(heading), read_place(line)
    has_class = above.name or above.section or above.rest
    is_told = bool(below.grade and not above.grade) or not has_class
    return f"{heading} - {line}" if is_told else heading


def class_line(line: str) -> str:
    """Return a title that names a class; if it has other words too, only the class; else nothing."""
    return line if class_in(line) else code_beside_list(line)


def title_of(room: str) -> str:
    """Return the name of a sheet, folder or file as a class: 7А of "7А класс", but "Group 2"."""
    name = read_place(room).name
    return room if len(name) < 2 or name.isdecimal() else name


def bare_class(cell: str) -> str:
    """Return a class in a cell without the word for a homeroom before it: 6B of "Homeroom 6B"."""
    name = read_place(cell).name
    word = cell.removesuffix(name).strip(" .:-–—")
    is_whole = bool(name) and cell.endswith(name) and not (name.isdecimal() or " " in name)
    return name if is_whole and title_kind(word) == "homeroom" else cell


def only_grade(texts: Iterable[str]) -> str:
    """Return the one grade that texts name beside nothing but words for lists; else nothing."""
    return only({place.grade for place in map(read_place, texts) if place.is_grade})
