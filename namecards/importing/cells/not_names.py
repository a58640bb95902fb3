"""Recognize cells in name columns that are no names: numbers, sums, repeated titles, placeholders."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from namecards.core.normalize import fold
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.private import DAY_IN_WORDS, is_private
from namecards.importing.cells.roles import is_post
from namecards.importing.cells.titles import is_name_title, split_title, title_kind
from namecards.importing.left_out import Kind
from namecards.importing.patterns import compile_later
from namecards.importing.row import Row
from namecards.importing.text import (
    PARTICLES,
    clean,
    has_capitals,
    is_number,
    is_small,
    is_written_as_name,
)
from namecards.importing.words import (
    PERSON_WORDS,
    WHOSE,
    any_of,
    begins_with,
    consist_of,
    fold_words,
    folded_phrases,
    joined_phrases,
    pattern,
    phrases,
    words_of,
)

_SUMS, _MANY, _PARTS = (joined_phrases(f"cells.{key}") for key in ("sum", "many", "parts"))
_OTHER_SUMS = frozenset(word for word in _SUMS if not re.search("[a-z]", word))
"""Labels in scripts without capitals: a name never begins with one."""
_PEOPLE = _MANY | _PARTS | fold_words("student pupil learner person patron record row schülerinnen")
_BEFORE_SUMS = _PEOPLE | fold_words(
    "grand sub class school group section course grade overall combined enrolment enrollment"
)
_BEHIND_SUMS = _PEOPLE | joined_phrases("headings.place") | joined_phrases("title_words.small")
_BEHIND_SUMS |= fold_words("number no of grade grades score scores points generale") | {"générale"}
"""Words that may be beside a word for a sum."""
_LISTS = folded_phrases("headings.lists")
_SIGNED = joined_phrases("headings.signed")
_LABELS = (
    _PARTS | _SIGNED | fold_words("points punkte puntos punti date datum fecha maximum minimum combined")
)
_LABELS |= fold_words("high low highest lowest pointspossible highscore highestscore lowscore lowestscore")
_LABELS |= joined_phrases("headings.paging")
"""Texts in the place of a name: above points and days, below a table that was copied from a page."""
_COUNTED = _SUMS | _MANY | {"numberof"}
_SUMS_OF_NUMBERS = _SUMS | {"number"}
_OWED = re.compile(
    r"(?i:total|sum|summe|gesamt|suma|somme)s?(?:( [a-zß-ÿ]+){1,3}| (?i:of|de|di|der|des|von)\b.+)"
)
_SHORTEST, _SHORT = 4, 6
"""The fewest letters of a word within another; the most of a label that may be a last name: Sana, Eskola."""
_LONG_LABELS = (label for label in phrases("headings.signed") if " " in label or len(label) > _SHORT)
_SIGNERS = frozenset("".join(words_of(label)) for label in _LONG_LABELS)
_LABELLED = re.compile(r"[^\W\d][^:：]+[:：]")
"""A label; no name has a colon."""
_CLASS_PHOTOS = joined_phrases("headings.class_photo")
_SCHOOL = compile_later(rf".+ (?:{pattern('headings.schools')})", re.IGNORECASE)
"""A school whose kind is no last name: Maplewood Elementary."""
_SIGNS = re.compile(r"^[^\w(]+\s*|[<>=*#:]+")
"""Arrows and stars around a sum: `<=== TOTAL MALE`."""
_NO_SIGN = re.compile(r"[<>=|]{2,}|_{3,}|\.{4,}|…{2,}|\b\d{3}-\d\d/\d\d-\d|!\s*$|\s·\s")
"""Arrows around a sum, a line to sign on, a number of a letter in Croatia, "Thanks!"; no name has them.

A dot between blanks parts the texts of a page's foot.
"""
_TESTS, _VACANT = folded_phrases("cells.tests"), folded_phrases("cells.vacant")
_WHO = any_of(word for word in {*PERSON_WORDS, "user", "person", "account"} if len(word) >= _SHORTEST)
_TEST = compile_later(rf"(?=.*(?:{any_of(_TESTS)}))(?:(?:{any_of(_TESTS)})|(?:{_WHO}))+")
"""The test student in every Canvas gradebook, the test patron of a library, "Alumno Prueba"."""
_STREET = re.compile(
    r"\d+\w?,? (?:[NSEW]{1,2}\.? )?(?:\d+(?:st|nd|rd|th) )?[^\W\d]{2,}.*|.* \d+[^\W\d]? [^\W\d]{3,}, .*"
)
"""An address, as of a school in the head of a list: "12 Mill Road, Ashton", "1237 W 14th St"."""
PAGE = re.compile(rf"[-–\s]*({pattern('headings.page')})\.?\s*\d+\b.{{0,12}}", re.IGNORECASE)
"""A line that reports write between two pages: "Page 1 of 3"."""
NUMBERED = compile_later(
    rf"(?![A-Z]\b)(?i:{pattern('headings.numbered')})\b\W{{0,3}}\d{{1,2}}\b\D*"
    rf"|\d{{1,2}}\. (?i:{pattern('headings.numbered')})\b\D*"
)
"""A week or a cabin by its number: "v. 35", "Cabin 2 - GIRLS"; no class V. 4."""
_LEGEND = re.compile(r"\s*[*†‡]+\s*([^\W\d_]+(?:\s+[^\W\d_]+){2,})\W*")
"""What a mark behind some names means: "* new to our school"."""
_ENDED = re.compile(r"[^\W\d]{3}[.!?]$")
"""The end of a sentence; Jr. is shorter."""
_SAID = re.compile(r"[^\s.]{3}[.。।۔]$")
"""The end of a sentence in a script without capitals: 전학 갔습니다."""
_OF_PAGES = re.compile(r"\d\D{1,6}\d")
_COUNT = re.compile(r"[^:：]+[:：]\s*\d+")
_DATED = re.compile(r"[^\W\d]+:?\s+\d{1,4}([./-]\d{1,4}){1,2}")
"""A line below a signed list: "Date 3/9/2026"."""
_IN_GRADES = re.compile(r"([^\W\d]{0,3}\d{1,3}[^\W\d]?( |$)){2,}")
"""The number of people in a grade: "5 P3"."""
_ASIDE = re.compile(r"^\(.*\)$")
"""A text only in brackets, which is no name: "(in alphabetical order)"."""
_KEY = re.compile(r"(?=\D*\d)[\w-]{12,}([;,\s]+[\w-]{12,})*")
"""Database keys in place of names: "5f3c1a16e4b0112a; 5f3c1a17e4b0119a"."""
_FEW_WORDS = 3
"""The most words of a name; a longer text with small words is a sentence."""
_NOTHING = {"null", "none", "nan", "undefined", "nil", "empty", "blank", "notprovided", "unknown", "todo"}
_NO_NAME = {"fnu", "lnu", "nfn", "nln"}
"""First or last name unknown, as passports of the United States have it, and signs in its place."""

_SEXES = folded_phrases("cells.parts")
_SIDE_WORDS = WHOSE | _SEXES | folded_phrases("headings.lists")
"""Words of a title above boys or girls."""
_NUMBER_BEHIND = re.compile(r"[\W\d]*\d\W*$")
"""The number of people below a title: "Boys (12)"."""
_EAST = re.compile(any_of(word for word in phrases("cells.parts") if word > "\u3000"))
"""Boys and girls in a script without blanks between words: 男生名单."""
SEE_OFFICE = folded_phrases("cells.see_office")
_PLAIN = WHOSE | folded_phrases("headings.lists") | folded_phrases("cells.many")
_ATTENDANCE = folded_phrases("cells.present") | folded_phrases("cells.absent")
"""Words before the number of people who came, below a register."""
_UNDECIDED = folded_phrases("cells.undecided") | _NOTHING
"""Words in the place of a class that say it is not known yet."""
_LONGEST = 400
"""The most characters of a text that may be a name or a note."""


def is_undecided(place: str) -> bool:
    """Whether a class, a grade or a teacher is not known to the office yet: TBC, N.N."""
    is_kindergarten = re.fullmatch(r"K[ /-]?A", place)  # its section A; k.A. is German
    return not is_kindergarten and fold(place) in _UNDECIDED


def says_no_class(text: str) -> bool:
    """Whether a text above people says that they have no class: "Homeroom: (none)"."""
    label, _, value = text.partition(":")
    return title_kind(label) in PLACES and is_undecided(value.strip(" ()"))


def is_no_class(text: str) -> bool:
    """Whether a text among people is not their class: the boys, a list of girls, a count, a week."""
    is_count = _COUNT.fullmatch(text) and begins_with(words_of(text), _COUNTED)  # Students in homeroom: 4
    if is_count or NUMBERED.fullmatch(text):
        return True
    label, colon, value = text.partition(":")
    words = {word for word in split_title(_EAST.sub(r" \g<0> ", text)) if not word.isdecimal()}
    are_sexes = not words.isdisjoint(_SEXES) and words - _SEXES <= _PLAIN
    return are_sexes or fold(text) in _SEXES or bool(colon and value.strip() and is_private(label))


@lru_cache(maxsize=20_000)
def why_nobody(*names: str) -> Kind | Literal[""]:
    """Return why a name, in either order, is no person: a sum, a test student, no letter; else nothing."""
    if len(names) == 1 and is_number(names[0]):
        return "no name"
    names = tuple(name[:_LONGEST] for name in names)
    parts = [part for name in names for part in name.split("|")]  # <=== TOTAL FOR MALE | TOTAL COPIES ===>
    if names and all(fold(name) in _ATTENDANCE for name in names):
        return "sum"
    if any(_is_sum(_SIGNS.sub("", part).strip()) or _NO_SIGN.search(part) for part in parts):
        return "sum"
    if any((legend := _LEGEND.fullmatch(name)) and legend[1][0].islower() for name in names):
        return "sum"
    if any(_ENDED.search(name) and not is_small(name[0]) and _is_sentence(name) for name in names):
        return "sum"
    if any(_SAID.search(name) and not has_capitals(name) for name in names):
        return "sum"
    if re.search(r"\d", "".join(names)) and (
        any(_counts(words_of(part)) or DAY_IN_WORDS.search(part) for part in parts)
        or any(form.fullmatch(name) for form in (_STREET, _DATED, _IN_GRADES, PAGE) for name in names)
    ):
        return "sum"
    if any(" " in name and _TEST.fullmatch(fold(name)) for name in names):
        return "test"
    if any(_is_list(name.split()) or _SCHOOL.fullmatch(name) for name in names):
        return "sum"
    if all(map(_KEY.fullmatch, names)):
        return "no name"
    if any("".join(words_of(name)) in _CLASS_PHOTOS or fold(name) in _VACANT for name in names):
        return "no name"
    if any(is_undecided(name) and (name.isupper() or " " in name) for name in names):
        return "no name"
    return "" if all(any(map(str.isalpha, _ASIDE.sub("", name))) for name in names) else "no name"


def _is_list(words: Sequence[str]) -> bool:
    """Whether two or more words mean a list: "Class List", no Na Li."""
    return len(words) > 1 and all(len(word) > _FEW_WORDS and fold(word) in _LISTS for word in words)


def _is_sum(text: str) -> bool:
    """Whether a text without a number is a sum: Count Basie is a person; "Total owed" is a sum."""
    words = words_of(re.split(r"(?i)\s(?:per|for|by)\s", text)[0])
    is_led = begins_with(words, _OTHER_SUMS) > 0 and (" " in text or len(words) == 1)
    if "".join(words) in _LABELS or is_led or _OWED.fullmatch(text):
        return True
    if re.search("[,_;/]", text):
        return False
    starts = [words, words[begins_with(words, _BEFORE_SUMS) :]]
    ends = [(some, begins_with(some, _SUMS_OF_NUMBERS)) for some in starts]
    return any(end and consist_of(some[end:], _BEHIND_SUMS) for some, end in ends)


def _counts(words: Sequence[str]) -> bool:
    """Whether words count people: "Students: 12", "12 girls"; Student 12 may be a person without a name."""
    numbers = [at for at, word in enumerate(words) if word.isdecimal()]
    begin = begins_with(words, _PARTS)
    if not numbers or (begin and numbers[0] == begin):
        return bool(numbers)
    is_before = any(begins_with(words[at:], _COUNTED) for at in range(numbers[-1]))
    return is_before or any(begins_with(words[at + 1 :], _MANY) for at in numbers)


def is_signature(*names: str) -> bool:
    """Whether a name is a label with its value, or names the list's author, or a post: Vice Principal."""
    plain = [split_aside(name)[0] for name in names]  # Jacob Smith (ID: 10442)
    signs = any(begins_with(words_of(name), _SIGNERS) for name in plain)
    return signs or any(is_post(name) or _LABELLED.match(name) for name in plain)


def are_titles_again(*cells: str) -> bool:
    """Whether all parts of a name are titles of names: a second row of titles."""
    return all(map(is_name_title, cells))


def is_placeholder(part: str, kind: Field, others: str) -> bool:
    """Whether a part of a name is a database's placeholder: NULL or none, in capitals or small letters.

    Null and None are names; in a list of capitals, NULL may be a last name.
    """
    if _is_unknown(part):
        return True
    if fold(part) not in _NOTHING or not (part.isupper() or part.islower()):
        return False
    alike = others.isupper() if part.isupper() else others.islower()
    return not (alike and kind == "family")


def without_unknown(name: str) -> str:
    """Return a whole name with a comma without the sign of a part that nobody knows: Htoo of "Htoo, FNU"."""
    parts = [part.strip() for part in name.split(",")]
    known = [part for part in parts if not _is_unknown(part)]
    if len(parts) != 2 or len(known) != 1:
        return name
    return known[0] + "," * (" " in known[0] and known[0] == parts[0])


def _is_unknown(part: str) -> bool:
    return fold(part) in _NO_NAME | SEE_OFFICE or not any(map(str.isalnum, part))


def is_remark(row: Row, is_wide: bool) -> bool:
    """Whether a row is a remark; people in a list of one column are alone in their rows, too."""
    texts = [cell for cell in row.cells if cell.strip()]
    if not texts:
        return False
    if len(texts) > 1 and any(PAGE.fullmatch(clean(text)) and _OF_PAGES.search(text) for text in texts):
        return True
    if not is_wide:
        return is_note(texts[0]) or (any(map(str.isdigit, texts[0])) and _is_sentence(clean(texts[0])))
    is_label = texts[0].strip().endswith(":")  # Principal: Rosemary Kettle
    whys = [why_nobody(clean(text)) for text in texts]
    if is_label or (len(texts) > 1 and "sum" in whys and all(whys)):  # <===, TOTAL MALE, 12
        return True
    if len(texts) != 1 or not any(map(str.isalpha, texts[0])):
        return False
    text = clean(texts[0])
    return _is_sentence(text) or why_nobody(text) == "sum" or bool(re.search(r"[\d:=]|^\s*\*", texts[0]))


def is_note(text: str) -> bool:
    """Whether a text explains a sign or says something: "Pink = allergy", "Maya rides bus 7 on Fridays"."""
    if re.search(r"\w ?= ?\w", text):
        return True
    first, *others = clean(text).split() or [""]
    small = [word for word in others if is_small(word) and word not in PARTICLES]
    return first[:1].isupper() and len(small) > 1 and small[0] == others[0] and _is_sentence(clean(text))


def _is_sentence(text: str) -> bool:
    """Whether a text is no name with a known text beside it: "Maya is collected by Nan on Fridays"."""
    plain = split_aside(text)[0]
    is_name = " " in plain and (is_written_as_name(plain) or is_small(text[0]))
    words = [word for word in (plain if is_name else text).split() if any(map(str.isalpha, word))]
    return len(words) > _FEW_WORDS and not is_written_as_name(text)


def names_sex(text: str) -> bool:
    """Whether a title says that boys or girls are below, perhaps with a number: "GIRLS: 6", "Boys' names"."""
    plain = _NUMBER_BEHIND.sub("", text)
    words = set(map(fold, re.findall(r"[^\W\d]+", plain)))
    is_worded = words & _SEXES and words <= _SIDE_WORDS
    is_sex = plain.casefold() in phrases("cells.sex")  # "No." is no "nő"
    return fold(plain) in _SEXES or is_sex or bool(is_worded)
