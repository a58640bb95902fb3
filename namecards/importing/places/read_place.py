"""Read people's place from one text: "Grade 5 - Ms. Lee - Room 12", "Photos of class 7b", "4t A".

The same code reads headings, the names of sheets, files and folders, and cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from namecards.core.grades import told_grade
from namecards.core.normalize import fold
from namecards.core.text import only
from namecards.importing.cells.asian_classes import asian_class, without_sign
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.grades import (
    CLASS_WORDS,
    GRADE_AND_WORD,
    GRADE_NAMES,
    GRADE_WORDS,
    GROUP,
    HIGHEST,
    NTH,
    TEACHER_CODE,
    is_grade,
    read_grade,
    read_number,
    without_primary,
)
from namecards.importing.cells.gymnasium_years import gymnasium_class
from namecards.importing.cells.not_names import is_no_class, why_nobody
from namecards.importing.cells.teachers import split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import CODE, GRADE, ORDINAL, is_year
from namecards.importing.places.reader import PlaceReader
from namecards.importing.places.whereabouts import Whereabouts
from namecards.importing.text import clean
from namecards.importing.words import (
    begins_with,
    folded_phrases,
    joined_phrases,
    names_list,
    pattern,
    words_of,
)

_SCHOOL_YEAR = compile_later(
    r"\s+[-–—|·,]\s[^-–—|·]*\b((19|20|1[34])\d\d|תש\w?[\"״]\w)\b.*"
    r"|[\s,(]+(?:19|20|1[34])\d\d(?:\s*[-/–]\s*(?:20)?\d\d)?\)?(?=\W*$)"
)
"""The school year behind a class, with its word: `Class 6 Jinnah - Session 2026-27`."""
_TERM = compile_later(
    rf"(?:^|[\s,;|·(–—-]+)(?:(?:\d(?:{ORDINAL}|\.)?|I{{1,3}}|{pattern('headings.term_ordinals')})\s+)?"
    rf"(?:{pattern('headings.terms')})(?:\s+(?:\d|I{{1,3}}))?\)?(?=\s*[,;|·()–—-]|\s*$)",
    re.IGNORECASE,
)
"""The part of the school year behind a class: "(FIRST TERM)", ", 2. Halbjahr", "- Term 1"."""
_SHEET = compile_later(
    rf"(?:[\s,;|·(（–—-]+|(?<=[\u3040-\ud7af]))(?:(?:{pattern('headings.continued')})\.?"
    rf"|(?:{pattern('headings.page')})\.?\s*\d+(?:\D{{1,5}}\d+)?)\s*[)）]?(?=\s*[,;|·()–—-]|\s*$)"
    r"|(?:\s*[(（]|\s+[–—-]|,)\s*\d{1,2} (?:of|von|sur|de|di|van|af|av|z|ze|из) \d{1,2}\s*[)）]?$"
    r"|(?<=\d[^\W\d])\s*[(,–—-]\s*(?:p\. ?\d+|\d{1,2} ?/ ?\d{1,2})\)?$"
    rf"|^[(（]?(?:{pattern('headings.continued')})\.?[)）]?(?:\s*[:：–—-]\s*|(?<=[\u0600-\u06ff])\s)",
    re.IGNORECASE,
)
"""A sheet of a list that has several: "(continued)", "page 2", "(2 of 3)"."""
_CYCLE = compile_later(
    rf"(?<!\w)(?:(?:\d(?:{ORDINAL}|\.)?|[IVX]+\.?|{pattern('headings.term_ordinals')})\s+)?"
    rf"(?:{pattern('headings.cycles')})(?:\s?\d)?(?:\s*[–—-]\s*|\s+)(?=\D{{0,8}}\d{{1,2}}\W{{0,3}}[^\W\d])",
    re.IGNORECASE,
)
"""A part of the school before a class, without meaning for it: "II. stupeň – 6. A", "KS2 - 6B"."""
_COUNT = compile_later(
    r"(?<!20\d\d)(?!\s+[–-]\s*\d{3})((\s*[(\[]|\s+[–-])\s*\d+(\s+[^\W\d]+)?\s*[)\]]?|\s*:"
    r"|(?:(?<=\d)|(?<=\d\w)|(?<=\d \w)):\s*\d+\s+[^\W\d]+"
    rf"|[\s,:–-]*[(（]?(?:(?:{pattern('cells.sum')})\.?\s*[:：]?\s*\d+(?:\s?[^\W\d]+)?|\d+[人名명])\s*[)）]?)$"
)
"""A number of people behind a class: `7A (24 students)`; the 2 of VIII-2 is none."""
_GRADE_ALONE = compile_later(r"(?!\d+$)[GYgy]?\d+\D{0,3}|[IVX]{2,}")
_SPLIT = compile_later(rf"(?:{GRADE_WORDS})\.? ?\d{{1,2}} ?[/&+-] ?\d", re.IGNORECASE)
"""Two grades in one class, which its room distinguishes from others: Grade 1/2."""
COURSE = compile_later(
    r"(?!.*\b(?:19|20)\d\d-\d)[^\W\d][^\d:]+ \(?\d{2,5}-\d{1,3}\)?|\d{2,5}-\d{1,3}\)? [^\d:]+"
    r"|[^\W\d][^\d:]+(?: \d{1,2})? [-–] \d{1,2} ?\([A-Z\d]\)"
)
"""A course with its number and section, or its section and time: World History 4120-2, Art 6 - 2 (B)."""
_DIVISION = compile_later(r"\bdiv(?:ision|\.)? \d{1,2}\b", re.IGNORECASE)
"""A class of several grades in Canada; by letters, Division A, it is the section of a grade in India."""
_TWICE = compile_later(
    rf"\b((?:{GRADE_WORDS}) ?(\d{{1,2}}))(?:\s*[:–—-]\s*|\s+)(?=\2 [^\W\d]{{2}})", re.IGNORECASE
)
"""A grade before a class that repeats it: "Year 4: 4 Willow"."""
_HOMEROOM = joined_phrases("titles.homeroom")
MONTHS = folded_phrases("headings.months")
_RANGE = compile_later(rf"(?:[PT]?K|{GRADE_NAMES}|\d{{1,2}}) ?[-/–] ?\d{{1,2}}(?: [A-Z])?\W*", re.IGNORECASE)
"""Grades of one room before its teacher: K-2 - Mrs. Lowe."""
_JOINED = compile_later(rf"(\d\.? ?[A-Za-z])-(?=(?:{CLASS_WORDS})(?!\w))", re.IGNORECASE)
"""A class joined with the word for it: 2B-Klasse."""
_JOINING = compile_later(rf"(?:{pattern('headings.joined')})[\s:–—-]*(?=[\w«(])", re.IGNORECASE)
"""Words before the class of people who joined later: "New in 5B", "Neuzugänge 6a"."""
_FACT = compile_later(r"(?<!\S)(?:([^\W\d_][\w./-]*) )?([^\W\d_][\w./-]*) ?:(?= )")
"""The label of a fact, perhaps with the word before it: "Home Room:", "Term:"."""
_FEWEST_FACTS, _LONG, _MOST_WORDS = 3, 4, 8
"""The fewest labels in one line, letters of a word for a list (not "de"), and words of a title."""
_LEVEL = compile_later(
    r"(?:[\s–—-]+|^)(?:scuola\s+)?secondaria\s+(?:di\s+)?(?:I{1,2}|[12][°º^]?|primo|secondo)\s+grado\b",
    re.IGNORECASE,
)
"""The part of the school in Italy, whose number is no grade: "Scuola secondaria di I grado"."""
_DURATION = compile_later(r"\bde \d+ (anos|años)\b", re.IGNORECASE)
"""The years that a school takes: "Ensino Fundamental de 9 anos"."""
_LETTER = compile_later(r"(?<=^\d)(?:[^\W\d]|st|nd|rd|th)(?= [^\W\d]{3})")
"""The letter of a class that also has a name, or the ending of a number: 3C Rowan, 5th Blue."""
_NAMED = compile_later(r"\w+(?: \d{1,2})? [-–—] [^\W\d_a-z][^\W\d_]{2,}")
"""A grade and the name of its class: Year 1 - Hedgehogs."""
_LONGEST_TEXT, _LONGEST = 400, 40
"""The most characters of a text about a place, and of a heading with unknown words."""


@lru_cache(maxsize=20_000)
def read_place(text: str) -> Whereabouts:
    """Return the places in a text."""
    if text[:1] == '"' or len(text) > _LONGEST_TEXT:  # a row of a table that was read as lines; a page
        return Whereabouts()
    plain = plain_heading(text)
    if asian := asian_class(plain):
        told = GRADE.search(asian)
        return Whereabouts(read_grade(told[0]) if told else "", asian)
    plain, teacher = split_teacher(plain)
    plain = plain_heading(plain)
    if year := gymnasium_class(plain):
        return Whereabouts(name=year, teacher=teacher)
    is_class = without_sign(plain) != plain or TEACHER_CODE.fullmatch(plain)  # 2반 is a class of some grade
    number = None if is_class else read_number(plain)
    is_alone = _GRADE_ALONE.fullmatch(plain) or (teacher and plain.isalpha())  # K - Mrs. Lee
    if number is not None and number <= HIGHEST and is_alone:
        return Whereabouts(read_grade(plain), teacher=teacher)
    found = PlaceReader(NTH.sub("", plain), bool(teacher)).place()
    if found.name.isdecimal() and (division := _DIVISION.search(plain)):
        found = replace(found, name=division[0])
    return replace(found, teacher=teacher or found.teacher)


@lru_cache(maxsize=20_000)
def plain_heading(text: str) -> str:
    """Return a heading without the school year and the number of people behind it."""
    whole = clean(text.replace("_", " ") if re.search(r"\d", text) else text).strip("* ")
    whole = _without_other_facts(re.sub(r"\b([ap])\.m\.", r"\1m", without_sheet(whole)))
    whole = _CYCLE.sub("", _DURATION.sub("", _LEVEL.sub("", whole)), count=1)
    whole = _JOINED.sub(r"\1 ", without_joining(whole))
    whole = _TWICE.sub(r"\1 Class ", _TERM.sub("", without_primary(whole)))
    plain = _SCHOOL_YEAR.sub(lambda found: found[0] if GRADE.search(found[0]) else "", whole)
    return plain if title_kind(bare := _COUNT.sub("", plain)) in PLACES else bare  # the 5 of "Class - 5"


def without_sheet(text: str) -> str:
    """Return a heading without the words for a further sheet: 5A of "5A (continued)"."""
    return _SHEET.sub("", text.replace("_", " "))


def _without_other_facts(text: str) -> str:
    """Return a line of facts without those that are no place: "Class: 7B Period: 1 Room: 12 Term: S1"."""
    facts = list(_FACT.finditer(text))
    if len(facts) < _FEWEST_FACTS:
        return text
    starts, value = [0], -1
    for fact in facts:
        is_longer = fact[1] and fact.start() > value and title_kind(f"{fact[1]} {fact[2]}") in PLACES
        starts.append(fact.start() if is_longer else fact.start(2))
        value = fact.end() + 1
    parts = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    places = [part for part in parts[1:] if _is_place_fact(part)]
    return clean(parts[0] + "".join(places)) if len(places) > 1 else text


def _is_place_fact(part: str) -> bool:
    label, _, value = part.partition(":")
    is_school_year = len(value.strip()) > 2 and is_year(value.strip())
    return title_kind(label) in PLACES and not is_school_year


def without_joining(text: str) -> str:
    """Return a heading without the words for people who joined a class: "New in 5B"."""
    found = _JOINING.match(text)
    return text[found.end() :] if found and (text[found.end() - 1] in " :–—-" or text > "\u3040") else text


@lru_cache(maxsize=20_000)
def class_of(text: str) -> str:
    """Return a heading's name for the people below: their class, grade, teacher or room; else nothing."""
    if len(text) > _LONGEST_TEXT:
        return ""
    place, plain = read_place(text), plain_heading(text)
    if place.room and _SPLIT.match(place.name):
        return place.room
    if place.name or place.is_grade:
        return place.name or (plain if read_number(place.grade) is not None else place.grade)
    words = place.rest.split()
    short = len(words) < 3 and not re.search(r"\d", place.rest)
    is_whole = place.grade and not words and (place.teacher or place.room)  # Junior Infants - Ms Ito - Room 2
    if not is_whole and (why_nobody(plain) or is_no_class(plain)):
        return ""
    if (place.grade or place.teacher) and re.search(r"\b[AP]\.?M\b", place.rest):
        return plain
    named = split_teacher(plain)[0] if place.is_apart and place.teacher else ""
    if place.grade and _NAMED.fullmatch(named):  # Reception - Squirrels (Miss Day)
        return named
    if place.grade and place.teacher and (not words or place.is_apart or not short):
        return f"Grade {place.grade} - {place.teacher}"
    if place.grade and not place.section:
        told = place.is_apart or (
            short and (not plain.startswith(place.rest) or re.search(r"\w\s[-–—|]\s", plain))
        )
        return plain if not words or (told and len(plain) <= _LONGEST) else ""
    before = plain.partition(place.teacher or plain)[0]
    is_range = _RANGE.fullmatch(before) or (":" in before and not re.search(r"\d", before))
    led = len(plain) <= _LONGEST and (not before or is_range)
    return place.section or (place.teacher if not words or led else "") or _room_of(place)


def places_in(heading: str) -> dict[Field, str]:
    """Return the places of people by field from a heading: the class 5b, or homeroom 12.

    A class by its number comes with its teacher.
    """
    place, room = read_place(heading), class_in(heading)
    found: dict[Field, str] = {"grade": place.grade, "homeroom": room}
    if place.room and room == place.room:
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
    alone = GRADE_AND_WORD.fullmatch(_LETTER.sub("", text := clean(line)))
    is_class = alone is not None and alone[2][0].isupper() and fold(alone[2]) not in MONTHS
    return class_of(text) or (text if is_class else "")


def _room_of(place: Whereabouts) -> str:
    """Return the number of a room, unless times and other numbers are beside it: "Room 4, recess 10:15"."""
    return "" if re.search(r"\d", place.rest) else place.room.partition(" ")[2] or place.room


def class_in(line: str) -> str:
    """Return the class that a heading names, else its teacher: "Luokka 5C, opettaja Kaisa Lindroos".

    Or return a course with its number and section: "World History 4120-2".
    """
    return class_of(line) or read_place(line).teacher or (line if COURSE.fullmatch(line) else "")


def code_beside_list(line: str) -> str:
    """Return the class beside a word for a list, also among unknown words: "Tablet loan list 4A".

    This is for lines that can't be a person: above a table or a page of faces, and names of files.
    """
    words = [word.strip("()[],.:;–—-") for word in clean(line).split()]
    codes = [word for word in words if CODE.fullmatch(word) and GROUP.fullmatch(word)]
    is_list = any(len(word) >= _LONG and names_list(word) for word in words)
    is_plain = len(words) <= _MOST_WORDS and not GRADE.search(line)  # 5e année
    return codes[0] if is_list and is_plain and len(codes) == 1 else ""


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
    told = bool(name) and cell.endswith(name) and not (name.isdecimal() or " " in name)
    return name if told and title_kind(word) == "homeroom" else cell


def only_grade(texts: Iterable[str]) -> str:
    """Return the one grade that texts name beside nothing but words for lists; else nothing."""
    return only({place.grade for place in map(read_place, texts) if place.is_grade})
