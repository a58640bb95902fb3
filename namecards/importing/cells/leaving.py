"""Read whether somebody is still at the school, by words, codes, flags and days of leaving."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from namecards.core.days import date_or_none
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.letters import MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.words import fold_words, folded_phrases, names_school, phrases

EAST = compile_later(r"[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af ]+")
"""Scripts without blanks between words."""
_HERE = folded_phrases("cells.here")
"""`R` is Destiny's "restricted": a person who may not borrow, but is here."""
_GONE = folded_phrases("cells.gone")
_COMES, _GOES = folded_phrases("cells.comes"), folded_phrases("cells.goes")
"""Words of a list of changes for people: ADD, Joiner, "Change of class"; DROP, Exit."""
OTHERWISE = fold_words("sortie sorties partie parties parti départ pase baixa")
"""Words for leaving that mean an outing, a part, a roll call or a town in a file's name."""
_TODAY = fold_words("present presente présent présente anwesend aanwezig närvarande obecny obecna přítomen")
"""Words in titles about who came today: nobody left by being absent."""
_LONG_WORD = 6
_NEW = folded_phrases("cells.new")
_COMES_OR_NEW = _COMES | _NEW
_NEW_BEGINS = tuple(word for word in _NEW if len(word) > _LONG_WORD)
"""Pupils who came from another school: "pindahan dari SMP 3"."""
_GONE_PARTS = compile_later("|".join(map(re.escape, folded_phrases("cells.gone_parts"))))
_CLASS = compile_later(
    r"(?<!\d)(?<!\d[./-])\d{1,2}[ºª°.]{0,2}[ /-]?[«\"“„]?[^\W\d_]\b"
    rf"(?![{MARKS}/]|\.[^\W\d]|(?<= [a-zà-ÿ])[ .'’])|(?<![\u0e00-\u0eff.])[\u0e00-\u0eff]\. ?\d"
)
"""A class: 7 B, 5.b or ป.5/2; not "le 3 à Lyon", nor a day with its month: 2 मार्च, 2 พ.ย."""
_BEHIND_TO = compile_later(rf"\b(?i:{'|'.join(phrases('cells.before_goal'))}) \d{{1,2}}-\d{{1,2}}(?![-./\d])")
"""A class that looks like a day: "moved to 7-1"."""
_PLACE = compile_later(
    "|".join(word for word in phrases("headings.place") if len(word) > 1 and EAST.fullmatch(word))
    + r"|[班组組]|\d\)?반|전반"
)
"""Words for classes and rooms in scripts without blanks between words."""
_ADULT = compile_later(rf"(?<!\w){TEACHER.pattern}(?<!\d)", re.IGNORECASE)  # no "pr. 1/10"
_LEAVING = folded_phrases("title_words.leaving")
_LEAVING_BEGINS = tuple(word for word in _LEAVING if len(word) > 4 or not word.isascii())
_PROGRAMS = fold_words("program programme service services esl el ell eld eal iep sped")
_OF_OTHER_THINGS = _PROGRAMS | fold_words("consent photo media loan card")
"""Words in titles of days on which something else ended."""
_ASKING = fold_words("account user is has y n yes no flag student pupil currently still at in school ja nein")
_POWERSCHOOL = {"0": True, "-1": None, "1": False, "2": False, "3": False, "4": False}
"""Enroll_Status: 0 is active, -1 will come, 1 inactive, 2 transferred out, 3 graduated, 4 imported as history
(ps.powerschool-docs.com, Students table)."""
_NO = fold_words("no n false 0 nein non off")
_YES_WORDS = folded_phrases("cells.yes")
_NO_WORDS = folded_phrases("cells.no")
_MONTHS = (
    "jan feb|fév|fev mar|mär|mrt|mrz|maa apr|avr|abr may|mai|mei|maj|mag jun|juin|giu jul|juil|lug"
    " aug|août|ago sep|set oct|okt|ott nov de[czs]|dic"
)
MONTH = compile_later(rf"({_MONTHS.replace(' ', '|')})[^\W\d]{{0,7}}")
_NO_YEAR = 1901
"""The last year that means "no day" in a database: 01-01-1900."""
_NO_DAY = compile_later(
    r"(0+\W+\w+\W+\d+|\d+\W+0+\W+\d+|\d{4}\W+\d+\W+0+)(?!\d).*|0+|(?i:null|none|nan|nat|nil|n/?a)|[-–—]+"
)
"""A blank day as databases and spreadsheets show it: 00/00/0000, 0-Jan-00, 1/0/1900, NULL, NaT."""
_SERIAL = compile_later(r"([34]\d{4}|5[0-4]\d{3})(?:[.,]0*)?")
"""A day as Excel counts them, of this century: 46298."""
_BEFORE_FIRST = date(1899, 12, 30)
_DAY = compile_later(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})")
_ENTRY = compile_later(r"([EWR])\d{0,2} \d{1,2}[/-]\d{1,2}([/-]\d{2,4})?")
"""Codes in registers of the United States: E 08/24/2026 entered, W 09/17 withdrew, R came again."""
_PAID = re.compile(
    r"(?<![^\W\d_])(?:e|bank|wire|money|interac)[ -]?transfer|transferencia banc|transferência banc|bonifico",
    re.IGNORECASE,
)
"""Money that is sent from a bank: "e-transfer"."""


@lru_cache(maxsize=20_000)
def is_here(word: str) -> bool | None:
    """Whether a status means that somebody is here; None if its word is not known."""
    text = fold(word)
    if entry := _ENTRY.fullmatch(word.strip()):
        return entry[1] != "W"
    if text in _HERE:
        return True
    if text in _NEW or text.startswith(_NEW_BEGINS):
        return None
    undated = fold(re.sub(r"\d+([./-]\d+){1,2}$", "", word))  # Baja 03/08/2026, but no № 12
    if _GONE & {text, undated}:
        return False
    return False if _GONE_PARTS.search(text) and not (says_moved(word) or _PAID.search(word)) else None


def stays(word: str) -> bool | None:
    """Whether a status or a word of a list of changes means that somebody is here: "Transfer In", ADD."""
    return True if says_came_or_changed(word) else False if fold(word) in _GOES else is_here(word)


def says_came_or_changed(text: str) -> bool:
    """Whether a text is a word of a list of changes for people who are here: "New starters", ADD."""
    return fold(text) in _COMES_OR_NEW


def may_mean_gone(text: str) -> bool:
    """Whether a text has a part of a word for leaving: "transf", "expel"."""
    return bool(_GONE_PARTS.search(fold(text)))


def says_moved(text: str) -> bool:
    """Whether a text about leaving means another class or teacher of the school: "moved to 5B"."""
    return may_mean_gone(text) and (names_class(text) or bool(_ADULT.search(text)))


def names_class(text: str) -> bool:
    """Whether a text about a move names a class or room: people moved to 5B are still at the school."""
    words = re.findall(r"[^\W\d_]+", text)[1:]
    place = _CLASS.search(text) or _BEHIND_TO.search(text) or _PLACE.search(text)
    is_place = bool(place) or any(title_kind(word) in PLACES for word in words)
    return is_place and not names_school(text)


def says_all_left(word: str) -> bool:
    """Whether a word of a heading or a file's name says that all have left; "sortie" is an outing."""
    return is_here(word) is False and fold(word) not in OTHERWISE


@lru_cache(maxsize=20_000)
def is_of_leavers(role: str) -> bool:
    """Whether a role, or a folder of its path, is for people who left: "/Alumni"."""
    return any(len(part) > 3 and is_here(part) is False for part in re.split(r"[/\\]", role))


def is_here_by_code(code: str) -> bool | None:
    """Whether a code of PowerSchool's Enroll_Status, or a word, means that somebody is here."""
    return _POWERSCHOOL[code] if code in _POWERSCHOOL else is_here(code)


def says_gone(flag: str) -> bool:
    """Whether a cell in a column such as "Suspended" or "Exit reason" says so: anything but no."""
    return fold(flag) not in _NO and says_yes(flag) is not False


def says_yes(word: str) -> bool | None:
    """Whether a cell of a column of consents means yes or no; None if its word is not known."""
    text = fold(word)
    return True if text in _YES_WORDS else False if text in _NO_WORDS else None


def has_left(day: str, today: date | None, day_first: bool | None = None) -> bool:
    """Whether a day of leaving has come; an unreadable day counts as past, and 1900 or a day 0 means none."""
    if not day.strip() or _NO_DAY.fullmatch(day.strip()):
        return False
    days = days_of(day, day_first)
    return not days or (min(days).year > _NO_YEAR and (not today or min(days) <= today))


def days_of(text: str, day_first: bool | None) -> list[date]:
    """Return the days that a text may mean: `03/12/2026` may be two, unless the order is known."""
    if serial := _SERIAL.fullmatch(text.strip()):
        return [_BEFORE_FIRST + timedelta(days=int(serial[1]))]
    found = _DAY.match(text.strip())
    if not found:
        return _days_in_words(text)
    first, second, third = map(int, found.groups())
    if first > 31:
        orders, year = {(second, third)}, first
    else:
        month_day, year = (first, second), third + 2000 * (third < 100)
        day_month = (second, first)
        known = {True: {day_month}, False: {month_day}, None: {month_day, day_month}}
        orders = known[True if "." in text else day_first]
    return [leaving for month, number in orders if (leaving := date_or_none(year, month, number))]


def months_in(text: str) -> list[int]:
    """Return the numbers of the months that a text has as words."""
    return [at for at, month in enumerate(_MONTHS.split(), 1) if re.search(month, text, re.IGNORECASE)]


def _days_in_words(text: str) -> list[date]:
    """Return the day with the month as a word, 30 Sep 2026; else the middle of the year."""
    year = re.search(r"\b(19|20)\d\d\b", text) or re.match(r"(19|20)\d\d(?=\d{4}$)", text.strip())
    if not year:
        return []
    rest = text.replace(year[0], " ", 1)
    if rest.strip().isdecimal() and len(rest.strip()) == 4:  # 20260930
        months, days = [int(rest.strip()[:2])], [rest.strip()[2:]]
    else:
        months, days = months_in(rest), re.findall(r"\d+", rest)
    day = date_or_none(int(year[0]), months[0], int(days[0])) if months and days else None
    return [day or date(int(year[0]), 7, 1)]


def is_day_first(days: Iterable[str]) -> bool | None:
    """Whether days are written with the day first: one above 12 decides for all; None if unknown."""
    found = [(int(day[1]), int(day[2])) for text in days if (day := _DAY.match(text.strip()))]
    first = any(12 < one < 32 for one, _ in found)
    second = any(other > 12 for one, other in found if one < 32)
    return first if first != second else None


def is_leaving_title(title: str) -> bool:
    """Whether a title has a word for leaving: "ExitWithdrawDate", "Datum uit"; below are last days."""
    words = split_title(title)
    speaks = any(word in _LEAVING or word.startswith(_LEAVING_BEGINS) for word in words)
    return speaks and not _OF_OTHER_THINGS.intersection(words)


def is_of_program(title: str) -> bool:
    """Whether a title is about a program, "ESL": pupils who leave it stay at the school."""
    return not _PROGRAMS.isdisjoint(split_title(title))


def is_word_for_here(title: str) -> bool:
    """Whether a title is a word for being here, with yes and no below: "On Roll", "Is active"."""
    words = [word for word in split_title(title) if word not in _ASKING]
    return len("".join(words)) > 3 and "".join(words) in _HERE - _TODAY


def is_word_for_gone(title: str) -> bool:
    """Whether a title is a word for having left, with yes and no below: "Withdrawn?"."""
    words = [word for word in split_title(title) if word not in _ASKING]
    whole = "".join(words)
    return len(whole) > 3 and (len(words) == 1 or whole in _GONE) and is_here(whole) is False


def are_statuses(cells: Iterable[str]) -> bool:
    """Whether every cell says who is here or gone, as in a column of remarks: BAJA, withdrawn."""
    words = set(cells)
    long = all(len(fold(word)) > 3 or not word.isascii() for word in words)
    return bool(words) and long and all(is_here(word) is not None for word in words)


def are_changes(cells: Iterable[str]) -> bool:
    """Whether most cells are from a list of changes, with people who come and go: ADD, DROP."""
    meanings = {fold(word): stays(word) for word in cells}
    count = sum(here is not None for here in meanings.values())
    come = not _COMES_OR_NEW.isdisjoint(meanings)
    is_list = come and False in meanings.values() and bool(meanings.keys() & (_COMES | _GOES))
    return is_list and 3 * count > len(meanings)
