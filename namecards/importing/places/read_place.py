"""Read people's place from one text: "Grade 5 - Ms. Lee - Room 12", "Photos of class 7b", "4t A".

The same code reads headings, the names of sheets, files and folders, and cells. What a heading means for the
people below it stands in `class_headings.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from namecards.core.grades import grade_number
from namecards.core.normalize import fold
from namecards.importing.cells.asian_classes import asian_class, without_sign
from namecards.importing.cells.grades import (
    CLASS_WORDS,
    GRADE_NAMES,
    HIGHEST,
    NTH,
    TEACHER_CODE,
    read_grade,
    read_number,
)
from namecards.importing.cells.gymnasium_years import gymnasium_class
from namecards.importing.cells.teachers import split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.letters import SYMBOLS
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import CODE, GRADE, LESSON, is_usual, is_year
from namecards.importing.places.other_words import drop_other_words
from namecards.importing.places.reader import PlaceReader
from namecards.importing.places.several_rooms import names_several
from namecards.importing.places.whereabouts import NOWHERE, Whereabouts
from namecards.importing.text import is_number, is_written_as_name
from namecards.importing.words import folded_phrases, names_school, pattern

_GRADE_ALONE = compile_later(r"(?!\d+$)[GYgy]?\d+\D{0,3}|[IVX]{2,}")
_DIVISION = compile_later(r"\bdiv(?:ision|\.)? \d{1,2}\b", re.IGNORECASE)
"""A class of several grades in Canada; by letters, Division A, it is the section of a grade in India."""
MONTHS = folded_phrases("headings.months")
_BETWEEN = re.compile(r"(?<=\w)(?<!\dst)(?<!\dnd)(?<!\drd)(?<!\dth)-(?=\w)|\s-\s")
"""A hyphen between two words, but for "6th-grade"."""
_WITH_TEACHER = compile_later(r"([^\W\d]+) (\d+\w?) \(([^\W\d_a-z][\w'’-]+)\)")
_NUMBERED = re.compile(r"(?<!\S)([1-9]\d\d) ?[-–—(|/,]")
"""A class by its number before a sign, and its teacher: 801 (Ms. Carver)."""
_OF_TEACHER = compile_later(r"(\S+) \(([^\W\d][^\s\d()]* [^\d()]+)\)")
"""A class with the whole name of its teacher: 2ºA (Raúl Herrero)."""
_QUOTED = compile_later(
    r"(?:(?<=\d)\s?(?P<joint>-?)|[\s-]*)(?:[\"“”„«]|(?<![^\W\d_])['‘’‚])\s?(?P<letter>[^\W\d_])\s?[\"”“»'’](?!\w)"
)
"""The letter of a class in quotation marks: 5° "A", 4 «Б»."""
_LINK = re.compile(r"\s*\[[^\W\d][^\[\]\d]*\]$")
"""A link behind a heading that was copied from a page: [edit]."""
_STOP = re.compile(r"(?<=\s)(\S*\d)\.\s*$")
"""The full stop of a sentence that ends with a number."""
_SYMBOLS = compile_later(rf"[{SYMBOLS}\s]+$")
_BY_INITIALS = re.compile(r"\d{1,2}([A-Z]{2,3})")
"""A class called by its teacher's first letters: 5GR, beside Gareth Roberts."""
_LETTER_ROOM = compile_later(r"([^\W\d]+)\.? ([A-Z]-\d{1,3})|([A-Z]-\d{1,3}) ([^\W\d]+)")
"""A homeroom by its wing and number: Homeroom B-12."""
_CODE_BESIDE = compile_later(
    r"(?:[^\W\d_]{1,2}\.? ?)?(\d{1,2})[/.-](\d{1,2})|[A-Z]{1,3}\.?\d{1,2}(?: [A-Z][^\W\d_]+){1,2}"
)
"""A class beside its teacher: of two numbers, perhaps behind a letter for the stage, 5-1; or B5 Gold."""
_GRADE_AND_NAME = compile_later(r"(.*\d.*) [-–—|] ((?:[^\W\d_a-zß-ÿ][^\W\d_]+ ?){1,3})")
_GRADE_DASH_NAME = compile_later(r"(\d{1,2})-([A-Z][a-z]{2,})((?:\s*[(,|–—]|\s+-\s).*)?$")
"""A class of a grade with a name: "3-Maple", "3-Maple (Ms. Ortiz)"."""
_K_CODE = compile_later(rf"(?i:{pattern('headings.place')})\.?\s*:?\s*([PTJS]?K-\w+)\b")
"""A class of a kindergarten by its code, beside the grade: "Kindergarten, Homeroom K-Red"."""
_OF_NAMED = compile_later(
    rf"(?<!\w)({CLASS_WORDS})\s+(?:{pattern('headings.of_class')})\s+"
    rf"(?=(?:(?-i:[A-Z]{{2,3}})|{GRADE_NAMES})(?!\w))",
    re.IGNORECASE,
)
"""A class by the name of its grade, or by letters for it: Classe de CP, "Classe de grande section"."""
LONGEST_TEXT = 400
"""The most characters of a text about a place."""


@lru_cache(maxsize=20_000)
def read_place(text: str) -> Whereabouts:
    """Return the places in a text."""
    if text[:1] == '"' or len(text) > LONGEST_TEXT:  # a row of a table that was read as lines; a page
        return Whereabouts()
    if is_number(text):
        return Whereabouts(rest="" if len(text) == 4 and is_year(text) else text)
    if names_several(text):
        return Whereabouts(rest=text)
    plain = plain_heading(text)
    if found := _known_form(plain, text):
        return found
    plain, teacher = split_teacher(plain)
    plain = plain_heading(plain)
    if not teacher and (named := _WITH_TEACHER.fullmatch(plain)) and title_kind(named[1]) == "homeroom":
        plain, teacher = f"{named[1]} {named[2]}", named[3]  # Homeroom 204 (Okafor)
    if found := _code_of_teacher(plain, teacher):
        return found
    codes = (TEACHER_CODE, CODE) if " " in plain else (TEACHER_CODE,)  # 5è A
    is_class = without_sign(plain) != plain or any(code.fullmatch(plain) for code in codes)  # 2반
    number = None if is_class else read_number(plain)
    is_alone = _GRADE_ALONE.fullmatch(plain) or (teacher and plain.isalpha())  # K - Mrs. Lee
    if number is not None and number <= HIGHEST and is_alone:
        return Whereabouts(read_grade(plain), teacher=teacher)
    found = _named_class(plain) or PlaceReader(NTH.sub("", plain), bool(teacher)).place()
    if found.name.isdecimal() and (division := _DIVISION.search(plain)):
        found = replace(found, name=division[0])
    found = replace(found, teacher=teacher or found.teacher)
    if found.rest and (found.teacher or found.room) and not (found.name or found.section):
        within = read_place(found.rest) if found.rest != text else NOWHERE
        if within.name and not within.rest:  # P5B of "M. Delvaux, P5B, local 14"
            return replace(found, name=within.name, grade=found.grade or within.grade, rest="")
    is_beside = bool(teacher) and found == Whereabouts(teacher=teacher, rest=found.rest)
    return _with_numbers(found, plain, text) if is_beside else found


def _known_form(plain: str, text: str) -> Whereabouts | None:
    """Return the place in a text of a form of its own: 5年2組, 3-Maple, "Kindergarten, Homeroom K-Red"."""
    if asian := asian_class(plain):
        form_grade = GRADE.search(asian)
        return Whereabouts(read_grade(form_grade[0]) if form_grade else "", asian)
    if (named := _GRADE_DASH_NAME.match(text.strip())) and fold(named[2]) not in MONTHS:
        beside = read_place((named[3] or "").strip("(),|–—- "))
        if not (beside.grade or beside.name or beside.section or beside.rest):
            return replace(beside, grade=named[1], name=f"{named[1]}-{named[2]}")
    coded = _K_CODE.search(plain) if "K-" in plain else None  # most texts have none, and words are many
    beside = read_place(plain.replace(coded[0], " ").strip(" ,–-")) if coded else NOWHERE
    return replace(beside, name=coded[1]) if coded and beside.grade else None


def _code_of_teacher(plain: str, teacher: str) -> Whereabouts | None:
    """Return a class by a code that only its teacher, or the word for a homeroom, tells: 5GR, B-12, 2ºA."""
    if (coded := _BY_INITIALS.fullmatch(plain)) and _initials(teacher).endswith(coded[1]):
        return Whereabouts(name=plain, teacher=teacher)
    if (coded := _LETTER_ROOM.fullmatch(plain)) and title_kind(coded[1] or coded[4]) == "homeroom":
        return Whereabouts(name=coded[2] or coded[3], teacher=teacher)
    if year := gymnasium_class(plain):
        return Whereabouts(name=year, teacher=teacher)
    if (named := _OF_TEACHER.fullmatch(plain)) and CODE.fullmatch(named[1]) and is_written_as_name(named[2]):
        return replace(read_place(named[1]), teacher=teacher or named[2])
    return None


def _with_numbers(found: Whereabouts, plain: str, text: str) -> Whereabouts:
    """Return a teacher with the class beside, if it is a number or two, or a lesson: 801 (Ms. Carver)."""
    code, numbered = _CODE_BESIDE.fullmatch(plain), _NUMBERED.search(text)
    if LESSON.search(found.rest):  # Period 3 Biology (Mr. Boyd)
        return replace(found, name=found.rest, rest="")
    if code and int(code[1] or 0) >= int(code[2] or 0):  # no grades 1-5
        return replace(found, name=plain, rest="")
    return replace(found, name=found.rest, rest="") if numbered and numbered[1] == found.rest else found


def _initials(teacher: str) -> str:
    return "".join(word[0] for word in teacher.split() if word[0].isupper())


def _named_class(plain: str) -> Whereabouts | None:
    """Return the grade before a dash and, as the rest, the name of its class: 4. bekkur – Ösp."""
    found = _GRADE_AND_NAME.fullmatch(plain)
    if not found or names_school(found[2]) or any(fold(word) in MONTHS for word in found[2].split()):
        return None
    place, beside = read_place(found[1]), read_place(found[2])
    is_plain = place.is_grade and not beside.kinds and beside.rest and not title_kind(found[2])
    return replace(place, rest=found[2], is_apart=True) if is_plain else None


@lru_cache(maxsize=20_000)
def plain_heading(text: str) -> str:
    """Return a heading without quotation marks around a letter and words that say nothing about places."""
    text = without_symbols(_LINK.sub("", text))
    text = _OF_NAMED.sub(r"\1: ", text)
    bare = _QUOTED.sub(lambda found: f"{' ' if found[1] is None else found[1]}{found[2]}", text).lstrip()
    return drop_other_words(_at_hyphens(bare))


def without_symbols(text: str) -> str:
    """Return a heading without emoji or a full stop at its end: "*5 CEKAL* 💪", "the list for Room 12."."""
    return _STOP.sub(r"\1", _SYMBOLS.sub("", text))


def _at_hyphens(text: str) -> str:
    """Return a text in which a hyphen between a place and a word for a list, or another place, has blanks.

    So names of files are written: roster-2A, Room12-Grade1, roster-Lee-8c; but not K-2, 7-B and Lee-Smith.
    """
    parts = _BETWEEN.split(text)
    is_one = len(parts) < 2 or "-" not in re.sub(r"\s-\s", "", text) or grade_number(text) is not None
    if is_one or not all(re.search(r"[^\W\d_]", part) for part in parts):
        return text
    places = [read_place(part) for part in parts]
    kinds = [kind for place in places for kind in place.kinds]
    usual = [all(map(is_usual, part.replace("_", " ").split())) for part in parts]
    is_told = any(usual) or not any(place.rest or place == NOWHERE for place in places)
    return " - ".join(parts) if is_told and kinds and len(set(kinds)) == len(kinds) else text


def are_of_one_class(texts: Iterable[str]) -> bool:
    """Whether no two texts give the same kind of place: a class, its teacher and its room."""
    kinds = [kind for text in texts for kind in read_place(text).kinds]
    return len(set(kinds)) == len(kinds)
