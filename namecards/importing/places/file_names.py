"""Read the name of a file as words: ClassList_6B_v2 is "Class List 6B", MrsHarper-2026-27 "Mrs Harper"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from namecards.core.grades import grade_number
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.leaving import months_in
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.text import TITLES, clean
from namecards.importing.words import (
    any_of,
    fold_words,
    folded_phrases,
    is_no_letter,
    names_list,
    pattern,
    phrases,
)

_JOINT = re.compile(
    r"(?<=[^\W\d_A-Z]{2})(?=[A-Z])|(?<=[a-z]{3})(?=\d)|(?:(?<=\dst)|(?<=\dnd)|(?<=\drd)|(?<=\dth))(?=[^\W\d_]{4})"
)
"""Where two words are joined: Class|List, Grade|6, 6th|Grade."""
_POINT = compile_later(
    rf"\b((?:{any_of(filter(is_no_letter, phrases('people.address')))})\.)(?=(?-i:[A-Z]))", re.IGNORECASE
)
"""A form of address right before a name: Mr.Lee."""
_DAY = r"(?:(?:19|20)\d\d[-.]\d\d?[-.]\d\d?|\d\d?[-.]\d\d?[-.](?:20)?\d\d|20\d\d[01]\d[0-3]\d)"
_YEAR = r"(?:(?:19|20)\d\d(?: ?[-–/] ?(?:20)?\d\d)?)"
_SEASON = rf"(?:{pattern('headings.seasons')}|{pattern('headings.months')})"
_TIME = rf"(?:{_DAY}|(?:Q|Quarter ?)[1-4]|(?:(?i:{_SEASON}) ?)?{_YEAR})"
_ISO = re.compile(r"(?<!\d)(20\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)(?!\d)")
_FIRST_MONTH = 8
_WORD = re.compile(r"\w+")
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_FIRST = compile_later(rf"^(?:{_TIME}(?![\w])[\s,–-]*|(?i:{pattern('headings.copy_of')}) )")
_LAST = compile_later(rf"(?<!of)[\s,–-]+(?:\(?{_TIME}\)?|\(\d{{1,2}}\)|[vV]\d{{1,2}})$")
"""What tells a copy from another at the end: the day, the school year, (1), v2."""
_BEGIN_CLASSES = fold_words("new our my the first")
"""Words of lists that may begin the name of a class: "New Horizons"."""
_ROLES = ("student", "teacher", "staff")
_LONG = 4
"""Letters of a word that is no letter of a class and no article: "De Bijen"."""
_SHORTEST = 2
"""The words of the shortest name of a teacher: Mr Lee."""


@lru_cache(maxsize=20_000)
def plain_file_name(stem: str) -> str:
    """Return the words in the name of a file without its ending, day, school year and version."""
    text = _POINT.sub(r"\1 ", clean(re.sub(r"[_\s]+", " ", stem)))
    plain = _FIRST.sub("", text)
    while (shorter := _LAST.sub(_keep_room, plain)) != plain:
        plain = shorter
    plain = _HYPHEN.sub(_apart, _WORD.sub(lambda word: _split_word(word[0]), plain))
    return plain if any(map(str.isalnum, plain)) else text


_SHORT_DAY = re.compile(r"(?<![\d.-])(\d{1,2})[-._](\d{1,2})(?:[-._](20\d\d|\d\d))?(?![-._]?\d)")
"""A day in numbers, without a year or with it behind: "9-14", "14.9.2026"."""


def day_of_name(stem: str, day_first: bool = False) -> tuple[int, int, int] | None:
    """Return the day or the month in the name of a file: "2026-10-03", "Oct 2026", "9-14", "14.9.26".

    Without a year it is of a school year from August on. None if the name tells none. `day_first` tells the
    order of a day and a month in numbers.
    """
    if day := _ISO.search(stem):
        return int(day[1]), int(day[2]), int(day[3])
    if len(short := _SHORT_DAY.findall(stem)) == 1:
        first, second, of_year = (int(number or 0) for number in short[0])
        month, of_month = (second, first) if day_first else (first, second)
        is_day = 0 < month <= 12 and 0 < of_month <= 31
        month = month if of_year else (month - _FIRST_MONTH) % 12
        return (2000 + of_year % 100 if of_year else 0, month, of_month) if is_day else None
    words = re.findall(r"[^\W\d_]+", stem)
    months = [number for word in words if (number := _month_of(word))]
    if len(months) != 1:
        return None
    year = re.search(r"(?<!\d)20\d\d(?!\d)(?! ?[-–/] ?\d\d)", stem)
    return (int(year[0]), months[0], 0) if year else (0, (months[0] - _FIRST_MONTH) % 12, 0)


def _month_of(word: str) -> int:
    return next(iter(months_in(word)), 0) if fold(word) in folded_phrases("headings.months") else 0


def _keep_room(end: re.Match[str]) -> str:
    """Return the number of a room that could be a year, "Room 2014"; of another end nothing."""
    before = end.string[: end.start()].split()[-1:]
    is_room = end[0].strip().isdecimal() and any(title_kind(word) in PLACES for word in before)
    return end[0] if is_room else ""


def plain_title(name: str) -> str:
    """Return the name of a file, folder or sheet as a class: "Rm 104" of "Rm 104_2026"."""
    return without_list_words(plain_file_name(name))


def without_list_words(name: str) -> str:
    """Return the name of a file without words for lists at its ends: "Period 3" of "Period 3 - Roster".

    A teacher's name has no word for a class behind it: "Mr Lee" of "Mr Lee Class".
    """
    words = name.split()
    while len(words) > 1 and (count := _count_of_list(words[-1:], words[-2:], len(words) > _SHORTEST)):
        del words[-count:]
        while len(words) > 1 and words[-1].islower() and len(words[-1]) > 1 and names_list(words[-1]):
            words.pop()  # "for" of "class list for the library"
    while (
        len(words) > 1
        and fold(words[0]) not in _BEGIN_CLASSES
        and (count := _count_of_list(words[:1], words[:2]))
    ):
        del words[:count]
    if len(words) > _SHORTEST and TEACHER.match(" ".join(words)) and title_kind(words[-1]) in PLACES:
        words.pop()
    plain = " ".join(words)
    return plain if any(map(str.isalpha, plain)) and not _is_of_list(words[0]) else name


def _count_of_list(one: Sequence[str], two: Sequence[str], may_be_month: bool = False) -> int:
    """Return how many words at an end are for a list: 2 of "Class List", 1 of "Roster", else 0."""
    is_pair = title_kind(two[0]) in PLACES and two[0].isalpha() and names_list(two[1])
    return 2 if is_pair else int(_is_of_list(one[0], may_be_month))


def _is_of_list(word: str, may_be_month: bool = False) -> bool:
    plain = word.strip("-–,.()")
    is_list = len(plain) >= _LONG and names_list(plain) and title_kind(plain) not in PLACES
    is_month = may_be_month and fold(plain) in folded_phrases("headings.months")
    return not plain or is_list or is_month or role_of(plain) == "student"


def _apart(hyphen: re.Match[str]) -> str:
    """Return a hyphen with blanks if it is beside a word for a list: "Roster - Period 3"."""
    before, behind = hyphen.string[: hyphen.start()], hyphen.string[hyphen.end() :]
    words = (*re.findall(r"\w+$", before), *re.findall(r"^\w+", behind))
    if grade_number("-".join(words)) is not None:  # Pre-K
        return "-"
    if all(map(names_list, words)):  # Class-List
        return " "
    return " - " if any(map(_is_of_list, words)) else "-"


def _split_word(word: str) -> str:
    """Return a word with blanks between those that are joined, if one is known: "Class List", "6th Grade"."""
    parts = _JOINT.split(word)
    is_room = len(parts) == 2 and title_kind(parts[0]) in PLACES and parts[1].isdecimal()  # Room12
    return " ".join(parts) if any(map(_is_known, parts)) and not is_room else word


def _is_known(word: str) -> bool:
    plain = fold(word)
    of_place = names_list(word) or title_kind(word) in PLACES or role_of(word) in _ROLES
    return of_place or plain in TITLES or plain in folded_phrases("headings.seasons")
