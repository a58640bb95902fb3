"""Read the classes in the cells of a row: one, several in a cell, or a course and its section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import chain

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.grades import read_number
from namecards.importing.cells.roles import is_student, without_student
from namecards.importing.letters import MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.places.values import with_section
from namecards.importing.tables.record import Record
from namecards.importing.text import clean
from namecards.importing.words import pattern

Split = Callable[[str], Iterable[str]]
_LETTER = re.compile(rf"[^\W\d_][{MARKS}]*")
_ONE_CLASS = re.compile(r"([^\W\d_]{1,3}\.? ?)?\d{1,2}/(\d{1,2}|[^\W\d_])")
"""A class with a slash in it: 2/1, 9/A, ม.4/1."""
_WHOLE_CLASS = re.compile(r"\d{1,2} ?[^\W\d_]")
"""A section that is a class of its own: 6A beside the group Red."""
_NUMBERED = re.compile(r"(?<!\d)\d\d?$|\b[IVX]+$")
_AND = compile_later(rf"(?:,\s*)?\s(?:{pattern('title_words.and')})\s|,\s")
_DIGIT = re.compile(r"\d")
_BRACKETED = re.compile(r"^\[([^\[\]]+)\]$")
"""A group in Pronote: [6EME3 AGL1]."""
_CLASS_KINDS: tuple[Field, ...] = ("class", "section")


def unique(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return all texts in order, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


def classes_of(record: Record, split: Split) -> tuple[str, ...]:
    """Return the classes of a row; a course and its section are one class: "English 7 · 03", 7B."""
    courses, sections = (unique(map(split, record.values.get(kind, ()))) for kind in _CLASS_KINDS)
    courses = tuple(map(without_student, courses))
    if len(courses) == len(sections) == 1:
        course, section = courses[0], sections[0]
        if fold(course).endswith(fold(section)):  # 3A, A
            return (course,)
        if fold(course) in fold(section):
            return (section,)
        if _WHOLE_CLASS.fullmatch(section) and not read_number(course):
            return (course, section)
        grade = plain_grade(course)
        whole = _LETTER.fullmatch(section) or (section.isalpha() and _NUMBERED.search(grade))
        if not whole and section.isalpha() and len(section) > 2 and re.search(r"\d", course):
            return (course, section)  # P.5 Blue, Boarding
        return (with_section(grade, section) if whole else f"{course} · {section}",)
    return tuple(name for name in courses if not is_student(name)) or courses or sections


def class_splitter(records: Sequence[Record]) -> Split:
    """Return a function that splits a cell of classes at semicolons and bars.

    Lists are also split at slashes and commas. "7A/7B" is a list if other cells have 7A and 7B. "ELA/Social
    Studies" on its own is one class; so is "9x/Ma1" where semicolons separate the classes. "5ESP1, CHOIR" is
    a list if another cell is 5ESP1; "Moss, Ava" is one teacher.
    """
    cells = {cell for record in records for kind in _CLASS_KINDS for cell in record.values.get(kind, ())}
    items = {item for cell in cells for item in _split(";|", cell)}
    has_signs = any(len(_split(";|", cell)) > 1 for cell in cells)
    seen = Counter(part for item in items for part in _split("/", item))

    def split(cell: str) -> Iterable[str]:
        for item in chain.from_iterable(_at_commas(one, cells) for one in _split(";|", cell)):
            parts = _split("/", item)
            is_list = not has_signs and not _ONE_CLASS.fullmatch(item)
            is_list &= [read_number(part) is None for part in parts] != [False, True]  # 9. Sınıf / A Şubesi
            for one in parts if is_list and all(seen[part] > 1 for part in parts) else (item,):
                yield _BRACKETED.sub(r"\1", one)

    return split


def _at_commas(item: str, cells: Collection[str]) -> tuple[str, ...]:
    """Split classes at commas if all have digits, or if one of them fills a cell of its own.

    Then also at words: Canvas writes "ENG7 P3 and ENG7 P5".
    """
    joined = tuple(_AND.split(item))
    if len(joined) > 1 and any(part in cells for part in filter(_DIGIT.search, joined)):
        return joined
    parts = _split(",", item)
    numbered = [part for part in parts if len(part) > 1 and _DIGIT.search(part)]
    is_list = len(numbered) == len(parts) or any(part in cells for part in numbered)
    return parts if is_list else (item,)


def _split(marks: str, cell: str) -> tuple[str, ...]:
    return unique([filter(None, map(clean, re.split(f"[{marks}]", cell)))])
