"""Recognize private data: columns by their titles, numbers with a day of birth, parts of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.importing.cells.titles import split_title
from namecards.importing.patterns import compile_later
from namecards.importing.words import folded_phrases, parts_of_words, phrases, without_father

_FEWEST = 5
"""Numbers with a day in each that are enough to be no chance."""
_MONTHS = 3
"""Months that must be among them: numbers that count up have one."""
_STATE = 10
"""Digits of the shortest number that a state gives its people."""
_BORN = compile_later(r"\d\d([0257][1-9]|[1368][0-2])(0[1-9]|[12]\d|3[01])")
"""A day, year first; some states add 20 or 50 to the month."""
_BORN_LONG = compile_later(r"(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_BORN_BACK = compile_later(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d|[09]\d\d)")
_DAY, _MONTH, _YEAR = r"(?P<day>0[1-9]|[12]\d|3[01])", r"(?P<month>0[1-9]|1[0-2])", r"(?P<year>(19|20)?\d\d)"
_BIRTHS = tuple(map(compile_later, (_DAY + _MONTH + _YEAR, _MONTH + _DAY + _YEAR, _YEAR + _MONTH + _DAY)))
"""Days without signs; codes of a class and a seat look alike, but go up and have one year."""
_SIGNS = compile_later(r"(?<=\d)[./-](?=\d)|(?<=\d)\.?\s+(?=\d)")
_BORN_BY_FORM = compile_later(
    r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d-\d{5}"
    r"|[A-Z]{4} ?(0[1-9]|[12]\d|3[01])([05][1-9]|[16][0-2])\d\d ?\d\d"
    r"|\d\d\.(0\d|1[0-2])\.([0-2]\d|3[01])-\d{3}\.\d\d"
)
"""Numbers of a state in which the day of birth has signs or letters around it, so that one is enough.

010213-11111 in Latvia, 14.02.13-123.45 in Belgium; TREO14530201 in Québec, where girls have 50 added to
the month.
"""
_MANY = 16
"""The fewest people, half of whom must have days of their own."""
_SPAN = 13
"""The most years between the births of children on a list."""
_SHORTEST = 6
"""Letters of a part that may lack its accents; "nee" of "né(e)" and "post" of "pošt" are too short."""
_PARTS = phrases("title_words.private")
_PLAIN = (" ".join(map(fold, part.split())) for part in _PARTS)
_FOLDED = {plain for plain in _PLAIN if len(plain) >= _SHORTEST or not re.search("[a-z]", plain)}
"""Parts without accents: systems drop them, DIRECCION_RESIDENCIA, and Arabic keyboards differ."""
_PRIVATE_PARTS = compile_later(parts_of_words({*_PARTS, *_FOLDED}), re.IGNORECASE)
_PRIVATE_WORDS = folded_phrases("title_words.private_words")
"""Parts and words of titles of columns that are never read, whatever they hold."""
_WAYS_HOME = folded_phrases("cells.ways_home")
_LONGEST = 2_000
"""The most characters of a title that are read: forms ask long questions, but not whole pages."""
_LABEL = 40
"""The most characters of a label before a value."""
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![\d./-]| \d)"
_TELEPHONE = r"(?:(?:[+(]\d|0\d)[\d ()./-]{5,}\d|\d{3}[ .-]\d{3,4}(?:[ .-]\d{4})?)(?!\w)"
_POST_CODE = r".*\b(?:(?!ID)[A-Z]{2}|ID(?= 83)) \d{5}(?:-\d{4})?$|(?<=, )(?!19|20)\d{4,6} [^\W\d].*"
"""Post codes; ID is before a number of a person, but in Idaho, whose post codes begin with 83."""
_STATE_NUMBER = r"(?<![\w.])\d{1,3}(?:\.\d{3}){2}(?:-[\dKk])?(?!\w)"
"""A number of a person as some states write it: 25.114.873-K."""
_REACHED = compile_later(rf"\S+@\S+\.\w+|{_STATE_NUMBER}|(?<![\w./-])(?!{_DATE}){_TELEPHONE}|{_POST_CODE}")
"""An e-mail address, a state's number, a telephone number (no date), or a line with a post code."""
_CONTACT = compile_later(
    rf"\S+@\S+\.\w+|(?<![\w./-])(?!{_DATE}|.*\b(?:19|20)\d\d\b)(?=(?:\D*\d){{7}})"
    r"(?:[+(]\d[\d ()./-]+\d|0\d+[ ()./-][\d ()./-]+\d|0[1-9]\d{8,9}"
    r"|[2-9]\d\d\d?[ .-](?:\d{3}[ .-])?\d{4})(?!\w)"
)
"""The same within a name or a class, but no number of a course, 101-0001, and no school year."""
DAY_IN_WORDS = compile_later(
    r"\b\d{1,2}\.? [^\W\d]{3,}\.?,? (19|20)\d\d\b|\b[^\W\d]{3,}\.? \d{1,2}(st|nd|rd|th)?,? (19|20)\d\d\b"
)
_DAYS = compile_later(rf"{_DATE}|{DAY_IN_WORDS.pattern}")


def without_private(text: str) -> str:
    """Return a line of a list as it may be shown: "…" replaces a parent, an address, a telephone number."""
    label = text.replace("：", ":").partition(":")[0]
    return f"{label}: …" if is_private_fact(text) else _REACHED.sub("…", text)


def is_private_fact(text: str) -> bool:
    """Whether a text is a private label and its value: "Guardian: Anna Park"."""
    label, _, value = text.replace("：", ":").partition(":")
    return bool(value.strip()) and len(label) <= _LABEL and is_private(label)


def without_contacts(text: str) -> str:
    """Return a name or a class without e-mail addresses and telephone numbers."""
    plain = _CONTACT.sub("", text)
    return plain.strip(" ,;:()<>[]–-") if plain != text else text


def without_days(text: str) -> str:
    """Return a text without its days, which may be birthdays."""
    return _DAYS.sub("…", text)


@lru_cache(maxsize=20_000)
def is_private(title: str) -> bool:
    """Whether a title is about something that must not be read: an address, a birthday, a parent."""
    title = without_father(title[:_LONGEST])
    words = split_title(title)
    short = "".join(word for word in words if len(word) == 1)  # D.O.B.
    if _PRIVATE_WORDS.intersection([*words, short]):
        return True
    folded = " ".join(map(fold, title.split()))
    plain = folded if folded == title.lower() else f"{title}\n{folded}"
    return bool(_PRIVATE_PARTS.search(plain))


def is_choice(title: str, cells: Sequence[str]) -> bool:
    """Whether a title only lists the letters in its cells, as for boys and girls: "L/V", "K/E"."""
    letters = title.casefold().split("/")
    single = len(letters) > 1 and all(len(letter) == 1 for letter in letters)
    return single and set(letters).issuperset(map(str.casefold, cells))


def tell_ways_home(cells: Sequence[str]) -> bool:
    """Whether cells tell how children get home: "Bus 4", Walker, "Car rider"."""
    words = {fold(cell).rstrip("0123456789") for cell in cells}
    return len(words) > 1 and words <= _WAYS_HOME


def begin_with_birth(cells: Sequence[str]) -> bool:
    """Whether all numbers are days of birth, or have such a day at one place, as states number people."""
    plain = [re.sub(r"[-+/ ]", "", cell) for cell in cells]
    parted = ["".join(part.zfill(2) for part in _SIGNS.split(cell)) for cell in cells]
    if cells and all(map(_BORN_BY_FORM.fullmatch, cells)):
        return True
    if any(_are_births(birth, days) for birth in _BIRTHS for days in (cells, parted)):
        return True
    if len(plain) < _FEWEST or not all(one.isdecimal() and len(one) >= _STATE for one in plain):
        return False
    for at, born in ((0, _BORN), (1, _BORN), (6, _BORN_LONG), (0, _BORN_LONG), (0, _BORN_BACK)):
        found = [born.match(one, at) for one in plain]
        days = {day[0] for day in found if day}
        if all(found) and 2 * len(days) > len(plain) and len({day[2:-2] for day in days}) >= _MONTHS:
            return True
    return False


def _are_births(birth: re.Pattern[str], cells: Sequence[str]) -> bool:
    """Whether all cells are days in several months and many days, within the years of a school."""
    found = [day for cell in cells if (day := birth.fullmatch(cell))]
    days, months, years = ({day[part] for day in found} for part in ("day", "month", "year"))
    if len(found) < max(_MONTHS, len(cells)) or len(months) < _MONTHS:
        return False
    if 2 * len(days) < min(len(cells), _MANY):
        return False
    is_likely = birth.pattern.startswith(_YEAR) <= (len(years) > 1 and list(cells) != sorted(cells))
    return is_likely and max(map(int, years)) - min(map(int, years)) <= _SPAN
