"""Read the grade at the start of a class's name: 4 of "4a / R. Frey", 12 of "XII TKJ 1"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from namecards.core.grades import ROMAN_NUMBERS, plain_grade
from namecards.core.normalize import fold
from namecards.importing.cells.asian_classes import is_sign
from namecards.importing.cells.grades import (
    AGE,
    HIGHEST,
    LEVEL,
    SUBGROUP_WORDS,
    begin_in_digits,
    is_grade_name,
)
from namecards.importing.cells.teachers import split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import LESSON, ORDINAL, PLACE_WORDS
from namecards.importing.words import joined_phrases, pattern, words_of

_LEVEL = r"(?:(?-i:[GY]|P\.?)(?=\d)|(?:primary|basic|pry) )?"
"""Letters for grade, year and primary before the number; S4 and F3 count anew in the upper school."""
_NUMBER = re.compile(rf"{_LEVEL}0?(1[0-3]|[1-9])(?!\d)({ORDINAL}(?![^\W\d_]))?", re.IGNORECASE)
_ROMAN = re.compile(r"([IVX]{1,4})(?=[\W_])")
_ROOM_BEHIND = re.compile(r"\W?\d{3}(?!\d)")
"""The room of a class behind its grade: 7-104."""
_TWO = re.compile(r"\s*[-–/+&.:,]\s*\d")
"""A second number: of two grades, a section or a time."""
_SHORT = compile_later(
    rf"[^\W\d_]{{1,2}}|[A-Z]{{3}}|[A-Z]{{2,3}}[a-z]|[A-Z][a-z]{{2,}}|(?i:{pattern('headings.streams')})[A-Z]?"
)
"""Letters glued to a grade: 4b, 9KL, 7HRT, 3LATb, 8Navy, 3vwo; 2AHIT and 3rds are something else."""
_UPPER = re.compile(rf"(?<![^\W\d_])(?:{pattern('headings.upper')})(?![^\W\d_])", re.IGNORECASE)
_OF_UPPER = compile_later(
    rf"(?:(?<!\w)(?:{pattern('headings.of_class')})\s+)?{_UPPER.pattern}", re.IGNORECASE
)
_FRENCH_LYCEE = re.compile(r"(?:1[eè]?re|2n?de)\b", re.IGNORECASE)
"""Classes of the French lycée, whose years count down to one: "2de B"."""
_LAST_ANEW = 7
"""The last year of schools where years count from one again; 9JHS is of grade 9, and of a teacher."""
_KINDERGARTEN = re.compile(r"(PK|TK|K)\s*[-–/]\s*(?=[^\W\d_]{2})")
BEFORE_FIRST = re.compile(r"(PK|TK|K|RR?|F|0)(?:[ ./-]+(?=[^\W\d_])|(?<=K)(?=[A-Z]$))")
"""Words for the year before the first, in front of the letter or the name of a class."""
_BEHIND = re.compile(r".*\w \((?:Y|Yr|Year|G|Gr|Grade)\.? ?(R|K|1[0-3]|[1-9])\)", re.IGNORECASE)
"""A class with its grade in brackets: Acorns (YR)."""
_COMPOSITE = re.compile(r"(?:PK|TK|K|P|R|F|\d{1,2})[/&+-]\d{1,2} ?(?:[A-Z]|[A-Z][^\W\d_]{2,})")
"""A class of two grades: 1/2M, 3-4 Gum."""
_IN_HUNDREDS = re.compile(r"(1[0-3]|[1-9])([0-2]\d)")
"""The grade and the number of a class in one number: 601, 1102."""
_LAST_SECTION = 25
_PRIMARY_CLASS = re.compile(r"([BLP])([1-9])(?:/[1-9]$|$|[A-Z]$|[ -][A-Z][^\W\d_]{2})")
"""A class of a primary school by a letter for it: P5 in Scotland, B4 Unity in Ghana, L3B in Flanders."""
_BESIDE_PRIMARY = re.compile(r"(?:K|KG|M|N|S|JHS|Nursery) ?\d(?!\d)")


def leading_grade(name: str) -> str:
    """Return the grade at the start of a class's name; nothing if its number may mean something else.

    A word of an upper school, where years count from one again, leaves the grade open: 1º ESO A, 3ro BGU.
    """
    plain = split_teacher(name)[0]
    if name.startswith(f"{plain} ") and plain.isdecimal() and int(plain) <= HIGHEST:  # 9 Dr. Sutomo
        return plain
    text, is_told = _without_label(plain)
    if counts_anew(text) or AGE.match(text) or LESSON.match(text):  # 3rd Period
        return ""
    if kindergarten := _KINDERGARTEN.match(text):
        return kindergarten[1]
    if (roman := _ROMAN.match(text)) and roman[1] in ROMAN_NUMBERS:
        rest = text[roman.end() :]
        return str(ROMAN_NUMBERS.index(roman[1]) + 1) if not _TWO.match(rest) else ""
    if behind := _BEHIND.fullmatch(text):
        return plain_grade(behind[1])
    text = text if re.search(r"\d[^\W\d_]", text) else begin_in_digits(text)  # no Segundo Ciclo 5B
    number = _NUMBER.match(text)
    if not number:
        return _named_grade(text)
    rest = text[number.end() :]
    glued = "" if number[2] else "".join(re.findall(r"^[^\W\d_]+", rest))
    is_glued = bool(glued) and not (_is_primary(glued) or _SHORT.fullmatch(glued))
    is_glued |= fold(glued) in SUBGROUP_WORDS or is_sign(glued)  # 1모둠, 2班
    is_letter = re.fullmatch(r"[A-Z]", number[2] or "")  # 6T is no sixth
    is_bare = number[0][0].isdecimal() or re.fullmatch(r"P\.?\d+", number[0])  # P3 may be the third period
    is_alone = not rest and is_bare and not is_letter  # 3 of "Group 3", 3rd of a contest
    is_room = _ROOM_BEHIND.match(rest) and number[0][0].isdecimal()  # P1-210 is the first period
    is_section = is_told and rest.startswith(".")  # Year 7.3
    is_other = is_alone or is_glued or (_TWO.match(rest) and not (is_room or is_section))
    return "" if is_other else number[1]


def _named_grade(text: str) -> str:
    """Return a grade with a name of its own before the letter or name of a class: CM1 A, CP B."""
    grade, _, rest = text.partition(" ")
    is_level = LEVEL.fullmatch(grade) or (is_grade_name(grade) and len(rest) == 1)
    return grade if rest and is_level else ""


def is_class_by_grade(name: str) -> bool:
    """Whether a text is a grade with a division, as classes are called: 7FI-1, K Blue, 1/2M."""
    return bool(leading_grade(name) or BEFORE_FIRST.match(name) or _COMPOSITE.fullmatch(name))


def counts_anew(name: str) -> bool:
    """Whether a class belongs to a part of the school where years count from one again."""
    year = re.match(r"\d+", name)
    is_upper = _UPPER.search(name) and not (year and int(year[0]) > _LAST_ANEW)
    is_upper = is_upper and not re.fullmatch(r"\d[a-d][A-Z]", name)  # 2bT of Mrs Tully
    is_lycee = _FRENCH_LYCEE.match(name) and not any(map(_is_primary, words_of(name)))
    return bool(is_upper or is_lycee)


def without_upper(name: str) -> str:
    """Return a class without the words for an upper school: 1ºA of "1ºA ESO", 1º of "1º de E.S.O."."""
    return " ".join(_OF_UPPER.sub(" ", name).rstrip(".").split())


def _is_primary(word: str) -> bool:
    return "".join(words_of(word)) in joined_phrases("headings.primary")


def _without_label(text: str) -> tuple[str, bool]:
    """Return a class without its word in front, and whether that word means a grade.

    It is 6 Smith of "Klasse 6 Smith", 2C of "Yr 2C"; Room 6 stays.
    """
    word, _, rest = text.strip().partition(" ")
    label = word.strip(".:#")
    kind = title_kind(label) or ("class" if fold(label) in PLACE_WORDS else "")
    is_label = kind in ("class", "grade") and not rest.strip().isdecimal()
    plain = re.sub(r"^a (?=[IVX]+-a\b)", "", rest if is_label else text)  # clasa a X-a R
    return plain.strip(), is_label and kind == "grade"


def grades_in_hundreds(classes: Iterable[str]) -> dict[str, str]:
    """Return the grades of classes with three or four digits: 6 of 601, 11 of 1102.

    There must be several grades, or sections with low numbers: rooms 204 and 311 are no grades.
    """
    found = {name: one for name in classes if (one := _IN_HUNDREDS.fullmatch(name))}
    sections = [int(one[2]) for one in found.values()]
    is_told = len(found) > 1 and min(sections) <= 2 and 0 not in sections and max(sections) <= _LAST_SECTION
    return {name: one[1] for name, one in found.items()} if is_told else {}


def grades_of_primary(classes: Iterable[str], are_titled: bool) -> dict[str, str]:
    """Return the grades of P5, B4 Unity and L3B, if kindergarten or an upper school is among them.

    Or if several are classes, as the column says. P3 alone may be the third period, and L6A the lower sixth.
    """
    classes = list(classes)
    found = {name: one for name in classes if (one := _PRIMARY_CLASS.match(name))}
    numbers = {one[2] for one in found.values()}
    are_grades = len({one[1] for one in found.values()}) == 1
    letter = next((one[1] for one in found.values()), "")
    several = are_titled and len(numbers) > 1 and letter in "PB"
    are_grades &= several or any(map(_BESIDE_PRIMARY.match, classes)) or (letter == "L" and "1" in numbers)
    return {name: one[2] for name, one in found.items() if are_grades and "/" not in one[0]}
