"""Places that a line of text names: "Class Group: L5CSA", "Groupe-repère : 31  Tuteur : Mélanie Fortin"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from namecards.core.grades import plain_grade
from namecards.core.normalize import MARKS, fold
from namecards.importing.tables.class_named import class_among
from namecards.importing.tables.content import GROUP, is_school_year
from namecards.importing.tables.grade_cells import GRADE_AND_LETTER, GRADE_IN_WORDS, read_number
from namecards.importing.tables.grades_told import told_grade
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.nobody import why_nobody
from namecards.importing.tables.reading import Row
from namecards.importing.tables.teachers import EDGE, label_at_end, part_teacher
from namecards.importing.tables.titles import Field
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

_PLACES: tuple[Field, ...] = ("class", "homeroom", "section", "grade")
_COLON = re.compile(r"\s*[:：]\s*")
_SHORT = re.compile(r"(?!(19|20)\d\d)(?=\w*\d)\w[\w.-]{0,7}")
"""A class behind a word for it, without a colon: "Luokka 5C"."""
_NTH = re.compile(rf"\d{{1,2}}[^\W\d]?[{MARKS}]*")
"""A grade, with the sign of an ordinal number: 7, ৭ম."""
_LETTER = re.compile(rf"[^\W\d_][{MARKS}]*")
_LIST_WORDS = folded_phrases("headings.lists")
_GRADE_AND_WORD = re.compile(r"\d{1,2} [^\W\d]\w+")
"""A class below a word for grades: "Tingkatan: 2 Cekal"."""
BETWEEN = re.compile(r"\s[-–—|·]\s")
_QUOTED = re.compile('^["“„«]([^"”“»]+)["”“»]$')


def places_in(text: str) -> dict[Field, str]:
    """Return the places that a line names, by what each is; the first of a kind counts."""
    text, teacher = part_teacher(clean(text))
    if whole := grade_and_section(text):
        return {"class": whole, **({"homeroom": teacher} if teacher else {})}
    found: dict[Field, str] = {"homeroom": teacher} if teacher else {}
    told = told_grade(text)
    if told.grade and (told.is_apart or not told.rest):
        return {"grade": told.grade, **found}
    label: Field | Literal[""] = ""
    for part in () if why_nobody(text) else BETWEEN.split(text):
        places = {label: part} if label in _PLACES and _SHORT.fullmatch(part) else _places_of(part)
        found, label = places | found, label_at_end(part)[1]
    return found


def grade_and_section(text: str) -> str:
    """Return the class of a line with a grade, a letter and a word for each: 7E of "Class 7 - Section E"."""
    said = re.split(r"[\s,:|–-]+", clean(text))
    bare = [word.strip("'\"‘’()") for word in said if title_kind(word) not in _PLACES]
    rest = [word for word in bare if word and fold(word) not in _LIST_WORDS]
    if len(said) - len(bare) < 2 or len(rest) != 2 or not _LETTER.fullmatch(rest[1]):
        return ""
    grade = plain_grade(rest[0])
    known = _NTH.fullmatch(grade) or read_number(grade) is not None
    return with_section(grade, rest[1]) if known else ""


def with_section(grade: str, section: str) -> str:
    """Return a class by its grade and its letter or word: 5A, "5 Red", "VI A", "ষষ্ঠ ক"."""
    return f"{grade}{' ' * (len(section) > 1 or not grade.isdecimal())}{section}"


def _places_of(text: str) -> dict[Field, str]:
    first, *others = _COLON.split(text)
    whole = re.search(r"\d\W*[^\W\d]", text) and GROUP.fullmatch(text) and not _worded(text).get("class")
    found: dict[Field, str] = {"class": text} if whole else _worded(first)
    kind = label_at_end(first)[1]
    for at, part in enumerate(others):
        is_last = at == len(others) - 1
        value, following = (part, kind) if is_last else label_at_end(part)
        value = _QUOTED.sub(r"\1", re.split(r"\s{2,}", value)[0].strip(EDGE))
        if kind in _PLACES and value and not title_kind(value) and not is_school_year(value):
            is_class = GROUP.fullmatch(value) and read_number(value) is None
            is_class = kind == "grade" and bool(is_class or _GRADE_AND_WORD.fullmatch(value))
            found.setdefault("class" if is_class else kind, value)
        kind = following
    return found or _worded(others[-1] if others else "")


def place_in(text: str) -> str:
    """Return the class that a line names, else the teacher or room; empty if it names none.

    A letter or a word beside the grade, or beside the class that it is a section of, is a class with it.
    """
    found = places_in(text)
    fine = found.get("class", found.get("section", "")) if "grade" in found else found.get("section", "")
    coarse = plain_grade(found.get("grade") or found.get("class", ""))
    if coarse and fine and not any(map(str.isdigit, fine if coarse.isascii() else "")):
        return with_section(coarse, fine)
    return next((found[kind] for kind in _PLACES if kind in found), "")


def _worded(text: str) -> dict[Field, str]:
    words = re.sub(r"(?<=\d)(\.?[ºª]) (?=[^\W\d_]\b)", r"\1", clean(text)).split()  # 6.º D
    for at, value in enumerate(words[1:], 1):
        kind = label_at_end(" ".join(words[:at]))[1]
        plain = value.strip(EDGE)
        if kind in _PLACES and any(
            form.fullmatch(plain) for form in (_SHORT, GRADE_IN_WORDS, GRADE_AND_LETTER)
        ):
            return {kind: plain}
    return {}


def places_above(above: Iterable[Row]) -> dict[Field, str]:
    """Return what rows above the titles say of everybody: a title of a place, and its value beside it."""
    found: dict[Field, str] = {}
    for row in above:
        of_area = {"region", "district"}.intersection(map(fold, row.cells))  # its divisions are offices
        for label, value in pairwise(row.texts):
            kind = title_kind(label)
            is_fact = not (of_area and fold(label) == "division") and not is_school_year(value)
            is_fact = is_fact and ":" not in label.rstrip(" :") + value  # Одељење V-2, Разредни старешина: …
            if kind in _PLACES and is_fact and not title_kind(value):
                found.setdefault(kind, value)
        for text in row.texts:
            if ":" in text or len(text.split()) < 4:
                found = places_in(text) | found
            elif len(row.texts) > 1 and (among := class_among(text)):
                found.setdefault("class", among)
    return found
