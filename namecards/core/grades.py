"""Grades in one form and in their order: PK, K, 1, 2 … however a list writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.core.text import only

_NUMBER = (
    r"(?:(?:grade|grado|gr|g|year|yr|y|klassenstufe|klasse|kl|jahrgangsstufe|jahrgang|jg|stufe|class|level)\b\.?\s*"
    r"|[gy](?=\d)|第)?0*(\d{1,2})(?:\.0+)?\s*(?:st|nd|rd|th|º|°|ª|\.|学?年生?|年[级級]|학년)?(?: grade)?"
)
_WORD = r"^(grade|gr\.?|year|yr\.?|class|std\.?|standard)\s+(?=\w)(?!of\b)"
_BEFORE_FIRST = {
    **dict.fromkeys(("pk", "prek", "pre-k", "pre k", "prekindergarten", "pre-kindergarten", "-1"), "PK"),
    **dict.fromkeys(("k", "0k", "kf", "kh", "kg", "kdg", "kindergarten", "kinder", "0", "00"), "K"),
    **dict.fromkeys(("kinders", "kindergartners", "kindergarteners"), "K"),  # above their names
    "kindy": "K",  # Australia
}
ENGLISH_NUMBERS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)
"""First to twelfth, and one to twelve."""
_CHINESE = "一二三四五六七八九"
_CLASS = (
    r"(?!room ?\d+[ /–-]+[^\W\d_]{3}|\d+ ?(?:[班組组반조]|모둠)$)"
    r"(?:(?:class|room|klasse|primary|basic|form|grade|std|standard|p|y|year) ?)?0?([1-9]|1[0-3])"
    r"(?:\.?[º°ª]? ?[/-]? ?[^\W\d_]{1,2}\d?|(?: | ?[/–-] ?)[^\W\d_]{3,}(?: [^\W\d_]{3,})?|(?-i:[A-Z]{3}))"
)
"""5A, 10-B, 5. B, 7.º B, 5/ب, 10A1, 7HRT, "5 Grit", 7-Narra; 3/4M is of two grades, 4-2 may be anything, and
so may "Room 7 Pruett"; 1반 and 2組 are classes or groups of any grade."""
_EAST_ASIAN = (
    r"第?(1[0-2]|[1-9]) ?(?:学?年[级級]?|학년|-) ?[(（]?\w{1,2}[)）]? ?[班組组반]|([1-9])[0-3]\d[班組반]"
)
"""A class of East Asia, 三年二班 with its number in digits: 3年2組, 3학년 2반, 五年级(2)班, 302班."""
_ROMAN_CLASS = r"([IVX]+)(?:(?:\.? ?[/-] ?|[. ] ?)[^\W\d_]|\.? ?[/-] ?\d{1,2}|[a-z]| ?[/–-] ?[^\W\d_]{3,})"
"""VII-B, VII-2, III A, IVb and VII-Ruby; IB is the International Baccalaureate."""
ROMAN_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII")
_ORDER = {"PK": -1, "TK": -1, "JK": -1, "K": 0, "SK": 0}


@lru_cache(maxsize=20_000)
def plain_grade(grade: str) -> str:
    """Return a grade in its one form: "06", "6th", "G6", "Klasse 6" and "6.0" are "6"; others stay."""
    text = grade.strip()
    text = chinese_number(text) if text.endswith(("年", "年级", "年級")) else text
    bare = re.sub(_WORD, "", text, flags=re.IGNORECASE)
    if (ordinal := re.sub(r"[ -]*(grade|class)$", "", bare.casefold())) in ENGLISH_NUMBERS:
        return str(ENGLISH_NUMBERS.index(ordinal) % 12 + 1)
    if before_first := _BEFORE_FIRST.get(bare.casefold()):
        return before_first
    number = re.fullmatch(_NUMBER, text, re.IGNORECASE)
    return str(int(number[1])) if number else bare


def chinese_number(text: str) -> str:
    """Return a text with digits in the place of its Chinese number, up to 99: 三年级 is 3年级, 十二 is 12."""
    return re.sub(f"[{_CHINESE}]?十[{_CHINESE}]?|[{_CHINESE}]", _digits, text, count=1)


def _digits(match: re.Match[str]) -> str:
    tens, ten, ones = match[0].rpartition("十")
    return str((" " + _CHINESE).find(ones or " ") + 10 * (_CHINESE.find(tens or "一") + 1) * bool(ten))


def told_grade(grade: str, classes: Iterable[str]) -> str:
    """Return a grade, else the one that the classes tell: 3 of 3A, 10 of X-B; empty if none or two."""
    return grade or only({level for name in classes if (level := _grade_of_class(name))})


@lru_cache(maxsize=20_000)
def _grade_of_class(name: str) -> str:
    name = name if name.isalnum() else re.sub(r"\s*[\"“”„«»]\s*", " ", name).strip()
    roman = re.fullmatch(_ROMAN_CLASS, name)
    if roman and roman[1] in ROMAN_NUMBERS:
        return str(ROMAN_NUMBERS.index(roman[1]) + 1)
    if match := re.fullmatch(_EAST_ASIAN, chinese_number(name)):
        return match[1] or match[2]
    match = re.fullmatch(_CLASS, name, re.IGNORECASE)
    return match[1] if match else ""


def class_key(name: str) -> tuple[str, ...]:
    """Return a key that two spellings of a class share: 4B, 4.b, 4º B; 1-2 is not 12, nor 7-11 71-1."""
    return fold(name), *map(fold, re.findall(r"\d+", name))


def grade_number(grade: str) -> int | None:
    """Return the grade as a number: "06", "6th" and "6" are 6, K is 0; None if it is neither."""
    plain = plain_grade(grade).upper()
    return int(plain) if plain.isdecimal() else _ORDER.get(plain)


def grades_up(before: str, after: str) -> int | None:
    """Return how many grades lie between; None if one of the two is unknown."""
    old, new = grade_number(before), grade_number(after)
    return None if old is None or new is None else new - old
