"""Find the value behind a label for a place, 7B of "Class: 7B", and join a grade and a section."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.grades import (
    AGE,
    GRADE_AND_WORD,
    GRADE_IN_WORDS,
    GRADE_WORDS,
    HIGHEST,
    LEVEL,
    STAGED,
    SUBGROUP_WORDS,
    begin_in_digits,
    grade_behind,
    number_of_word,
    read_grade,
    read_number,
)
from namecards.importing.cells.not_names import is_no_class, why_nobody
from namecards.importing.cells.titles import title_kind
from namecards.importing.names.first_names import KNOWN_FIRST_NAMES
from namecards.importing.places.bits import BESIDE, CODE, PLACE_WORDS, Bit
from namecards.importing.words import folded_phrases, names_school, phrases

LETTER_ALONE = re.compile(r"[^\W\d_]\W*")
_NO_TEACHERS = frozenset().union(
    *map(folded_phrases, ("cells.beside", "cells.subjects", "title_words.activities"))
)
"""Words behind a room that are no teacher: days, subjects, clubs."""
SEVERAL_GRADES = re.compile("|".join(f"{at}/{at + 1}(?:/{at + 2})?" for at in range(1, 9)))
"""The grades of one class before its name: 2/3 of "2/3 Kookaburras"."""
_VALUES = ("code", "number", "letter", "short")
_POINTED = re.compile(r"\d{1,2}\.\d")
"""A class by its grade and its number: Klasse 5.1."""
_KINDERGARTEN = re.compile(r"(?<!\w)K ?- ?\d(?!\w)")
"""The first class of kindergarten, or kindergarten with grade 1: K-1. It is not 1K."""
_ROOMS = frozenset(("class", "div", "division"))
"""Words in English for a class that may be of several grades."""
MOST_WORDS = 2
"""The most words of a class behind its number: 6 Silver Birch."""


def value_end(text: str, bits: Sequence[Bit], at: int) -> int:
    """Return the position behind a label's value; behind the label itself, if there is none."""
    label, behind = bits[at], bits[at + 1 :]
    first = behind[0] if behind else label
    is_led = label.text.split()[-1].casefold() in phrases("title_words.small")  # CLASS AT A GLANCE
    is_article = first.kind == "letter" and label.label != "section" and (first.text.islower() or is_led)
    if first.label or first.kind == "grade" or first.sign not in BESIDE:
        return at
    if ":" in first.sign:
        both = {"grade", "section"} <= set(map(title_kind, label.text.split()))
        signed = (bit.part > first.part and not _is_of_two(text, bit) for bit in behind)
        ends = (
            i
            for i, (bit, apart) in enumerate(zip(behind, signed, strict=True))
            if bit.label or bit.kind == "grade" or apart
        )
        count = len(behind) if both else next(ends, len(behind))
        is_label = 1 < count < len(behind) and ":" in behind[count].sign  # 31 Tuteur : Luc Roy
        return at + 1 + count - is_label
    if label.label == "class" and _POINTED.fullmatch(first.text):
        return at + 2
    if first.kind not in _VALUES or is_article:
        return at
    words = next((i for i, bit in enumerate(behind[1:]) if not are_names([bit], 1)), len(behind) - 1)
    is_grade = first.kind == "number" and (read_number(first.text) or 0) <= HIGHEST  # no HR 22 Delacroix
    is_grade |= label.label == "grade" and bool(re.fullmatch(r"\d{1,2}/\d{1,2}", first.text))
    if not words or not is_grade or words > MOST_WORDS:
        return at + 2
    last = behind[words + 1] if len(behind) > words + 1 else first
    return at + 2 + words + (len(last.text) == 1 and not last.sign and last is not first)


def class_among_lists(text: str, bits: Sequence[Bit]) -> str:
    """Return a class with an age, or one among words for lists: "CLASS LIST: PRIMARY 5 DIAMOND"."""
    values = [bit for bit in bits if bit.kind != "usual"]
    if [bit.kind for bit in values[-2:]] == ["word", "letter"] and AGE.fullmatch(values[-2].text):
        return text[values[0].start :] if values[-1] == bits[-1] else ""  # Educación Infantil – 4 años B
    values = [bit for bit in values if not bit.label]
    # Liste des élèves de CM2; no Seating chart P3
    is_level = len(values) == 1 and LEVEL.fullmatch(values[0].text)
    found = text[values[0].start : values[-1].end] if is_level or len(values) > 1 else ""
    found += ")" * (found.count("(") > found.count(")"))
    is_of_class = any(bit.label == "class" for bit in bits)
    if _KINDERGARTEN.fullmatch(found) and ":" in values[0].sign and is_of_class:
        return found  # Class Checkout Sheet: K-1
    is_class = GRADE_AND_WORD if is_of_class else STAGED
    return found if is_class.fullmatch(found) or STAGED.fullmatch(found) else ""


def _is_of_two(text: str, bit: Bit) -> bool:
    """Whether a bit is the second part of a class of two grades: CE1/CE2."""
    return bool(re.search(r"\d/$", text[: bit.start])) and any(map(str.isdigit, bit.text))


def are_names(words: Sequence[Bit], least: int = 3) -> bool:
    """Whether words may be the name of a class: each with a capital, and no sign before it."""
    plain = all(word.kind == "word" and not word.sign and len(word.text) >= least for word in words)
    return plain and all(word.text[0].isupper() for word in words)


def class_before(text: str, begin: Sequence[Bit], has_more: bool) -> Bit | None:
    """Return the one word before the word for a class: "Oak Class - Year 3"; no title, "Home Class".

    Alone, a first name may be somebody's: Ida Class.
    """
    if len(begin) < 2 or (len(begin) > 2 and not begin[2].sign) or not are_names(begin[:1]):
        return None
    word, label = begin[:2]
    is_class = label.label == "class" and fold(label.text) in PLACE_WORDS - SUBGROUP_WORDS
    is_name = not has_more and fold(word.text) in KNOWN_FIRST_NAMES
    return word if is_class and not (is_name or title_kind(text[word.start : label.end])) else None


def is_teacher(
    text: str, left: Sequence[Bit], bits: Sequence[Bit], grade: str, values: Container[str]
) -> bool:
    """Whether one word is a teacher: "Grade 2 - PHAM (RM 11)", "Harper Rm 12", "Room 12 - Harper"."""
    if [bit.kind for bit in left] != ["word"] or left[0].text[0].islower():
        return False
    is_apart, has_room = sum(bit.part == left[0].part for bit in bits) == 1, "room" in values
    is_before = left[0] == bits[0] and not (why_nobody(text) or is_no_class(text))
    has_grade = is_apart and bool(grade) and (has_room or is_before)
    is_behind = is_apart and fold(left[0].text) not in _NO_TEACHERS and len(left[0].text) > 2
    return has_grade or ((is_before or is_behind) and has_room and len(bits) == 3)


def is_between(before: Bit, label: Bit, behind: Bit) -> bool:
    """Whether a label is between the number of a class and its letter: 3. klass B."""
    return before.kind == "number" and label.label in ("class", "grade") and behind.kind == "letter"


def is_value_before(bit: Bit, label: Bit, has_class: bool) -> bool:
    """Whether the value comes before its label: "5. Sınıf", "A Şubesi", 7А класс."""
    if bit.kind == "letter":
        return (label.label == "section" or has_class) and not bit.text.islower()
    return bit.kind in ("number", "code") and label.label not in ("room", "homeroom")


def join_parts(parts: tuple[str, str, str], level: str, label: str, text: str) -> tuple[str, str, str]:
    """Join a grade, a class and a section by their labels: 7E of "Class 7 - Section E"."""
    grade, name, section = parts
    if "K" in (name, section) and (both := _KINDERGARTEN.search(text)):
        return "", both[0], ""
    if grade and (LETTER_ALONE.fullmatch(name) or GRADE_IN_WORDS.fullmatch(name)):
        name, section = "", name
    number = re.match(r"\d+", name)
    is_same = section.startswith(number[0] if number and " " in name else name)  # Curso: 2º ESO Grupo: 2ºB
    if is_same and CODE.fullmatch(section):  # Section 3B, Τάξη Α – Τμήμα Α2
        grade, name, section = grade or told_by(label, name) or (name if " " in name else ""), section, ""
    coarse = plain_grade(level if level and grade == read_grade(level) else grade or name).rstrip(".")
    if coarse and section and not any(map(str.isdigit, section if coarse.isascii() else "")):
        name, section = with_section(coarse, section), ""
    are_numbers = grade.isdecimal() and name.isdecimal() and len(name) == 1 and not section
    if are_numbers and grade != name and fold(label) not in _ROOMS:
        name, section = "", name  # Razred V, odeljenje 2
    if section.isdecimal() or (name and section):  # Grade 8 Section 3; 8ª Classe, Turma 3
        grade = grade or told_by(label, name)
        name, section = f"{grade}-{section}" if grade else text, ""
    if grade and re.fullmatch(r"\d{1,2}[^\W\d]{1,3}", name) and read_number(name) is not None:
        name = text  # 1er año 2da división
    if not grade and (level == name or re.search(GRADE_WORDS, name, re.IGNORECASE)):
        grade = "".join(re.findall(r"^\d{1,2}", begin_in_digits(name)))
    return grade, name, section


def is_part(bit: Bit, start: int, number: str) -> bool:
    """Whether a bit behind a number may be a part of the class: no "Lima" of "V (Lima)", no school."""
    is_more = names_school(bit.text) or number_of_word(bit.text) == number
    return bit.start > start and bit.kind in ("word", "letter") and bit.text[0].isupper() and not is_more


def told_by(label: str, name: str) -> str:
    """Return the grade in a number, if its label means a grade: 8 of 8ª, 5 of "Klasse 5"."""
    is_ordinal = not name.isalnum() or bool(re.fullmatch(r"\d+[^\W\d]+", name))
    grade = read_grade(name) if is_ordinal and read_number(name) is not None else ""
    return grade or grade_behind(label, name)


def with_section(grade: str, section: str) -> str:
    """Return a class from its grade and its letter or word: 5A, "5 Red", "VI A", "ষষ্ঠ ক"."""
    return f"{grade}{' ' * (len(section) > 1 or not grade.isdecimal())}{section}"
