"""Who is still at the school, and in which role: by words, codes, days and remarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from namecards.core.days import date_or_none
from namecards.core.grades import grade_number
from namecards.core.normalize import LETTERS, fold
from namecards.importing.tables.headers import split_title, title_kind
from namecards.importing.tables.titles import PLACES
from namecards.importing.words import folded, folded_phrases, pattern, phrases

_ROLES = ("student", "teacher", "staff", "parent", "visitor")
ADULTS = ("teacher", "staff")
_CLASS_BEHIND = re.compile(r"(?<=[^\W\d]{4})\W+\w*\d.*$")
_LONG_PART = re.compile(r"[^/\\]{2,}")
"""A part of a path; the T of "T/O" is none."""
_TEACHER = re.compile(
    "(?<!student)("
    + "|".join(
        word
        for word in folded_phrases("people.teacher")
        if (len(word) > 5 or not word.isascii()) and not re.search("[א-ۿሀ-፿]", word)  # المعلم is a name, too
    )
    + ")$"
)
_ROLE = {word: role for role in _ROLES for word in folded_phrases(f"people.{role}")}
_HERE = folded_phrases("cells.here")
"""`R` is Destiny's "restricted": a person who may not borrow, but is here."""
_GONE = folded_phrases("cells.gone")
_OTHERWISE = folded("sortie sorties partie parties parti départ pase baixa")
"""Words of them that mean an outing, a part, a roll call or a town in the name of a file."""
_TODAY = folded("present presente présent présente anwesend aanwezig närvarande obecny obecna přítomen")
"""Words of titles of who came today: who did not has not left."""
_LONG_WORD = 6
_NEW = folded_phrases("cells.new")
_NEW_BEGINS = tuple(word for word in _NEW if len(word) > _LONG_WORD)
"""Pupils who came from another school: "pindahan dari SMP 3"."""
_GONE_PARTS = re.compile("|".join(map(re.escape, folded_phrases("cells.gone_parts"))))
_LEAVING = folded_phrases("title_words.leaving")
_LEAVING_BEGINS = tuple(word for word in _LEAVING if len(word) > 4 or not word.isascii())
_OF_OTHER_THINGS = folded("consent photo media program programme loan card service services esl el ell")
"""Words of titles of days on which something else ended."""
_ASKING = folded("account user is has y n yes no flag student pupil currently still at in school ja nein")
_POWERSCHOOL = {"0": True, "-1": None, "1": False, "2": False, "3": False, "4": False}
"""Enroll_Status: 0 is active, -1 will come, 1 inactive, 2 transferred out, 3 graduated, 4 imported as history
(ps.powerschool-docs.com, Students table)."""
_NO = folded("no n false 0 nein non off")
_YES_WORDS = folded_phrases("cells.yes")
_NO_WORDS = folded_phrases("cells.no")
_MONTHS = (
    "jan feb|fév|fev mar|mär|mrt apr|avr|abr may|mai|mei|maj|mag jun|juin|giu jul|juil|lug"
    " aug|août|ago sep|set oct|okt|ott nov de[czs]|dic"
)
MONTH = re.compile(rf"({_MONTHS.replace(' ', '|')})[^\W\d]{{0,7}}")
_NO_YEAR = 1901
"""Up to which a year in a data base says that there is no day: 01-01-1900."""
_DAY = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})")


@lru_cache(maxsize=20_000)
def role_of(*texts: str) -> str:
    """Return the first role that a text names, also as a folder of a path: "/Staff/Library"; else nothing."""
    parts = (fold(part) for text in texts for part in (text, *_LONG_PART.findall(text)))
    roles = (_ROLE.get(part) or ("teacher" if _TEACHER.search(part) else "") for part in parts)
    return next(filter(None, roles), "")


def role_in(cell: str) -> str:
    """Return the role that a cell, or one of its tags names: "6-Ames, student", "Klasselærer 3.b"."""
    return role_of(cell, *re.split(r"[,;|]", cell), _CLASS_BEHIND.sub("", cell))


def is_student(tag: str) -> bool:
    """Whether a tag among the classes only says that somebody is a student."""
    return len(tag) > 3 and _ROLE.get(fold(tag)) == "student"


def post_for_class(places: Iterable[str]) -> str:
    """Return the role of an adult, if it is all that stands where others have a class: "docent", "STAFF"."""
    roles = {
        _ROLE.get(fold(place), "") if len(place) > 2 or not place.isascii() else ""
        for place in places
        if place
    }
    return roles.pop() if len(roles) == 1 and roles <= set(ADULTS) else ""


def role_by_grade(grade: str) -> str:
    """Return the role that stands where others have a grade: "FAC"; there, ST is the staff, not a student."""
    role = role_of(grade) if len(grade) > 1 and grade_number(grade) is None else ""
    return "staff" if role == "student" else role


def is_here(word: str) -> bool | None:
    """Whether a status means somebody who is here; None if its word is not known."""
    text = fold(word)
    if text in _HERE:
        return True
    if text in _NEW or text.startswith(_NEW_BEGINS):
        return None
    undated = fold(re.sub(r"[\d/.-]+$", "", word))  # Baja 03/08/2026
    return False if _GONE & {text, undated} or _GONE_PARTS.search(text) else None


def is_of_the_past(word: str) -> bool:
    """Whether a word of a heading or a file's name says that all have left; "sortie" is an outing."""
    return is_here(word) is False and fold(word) not in _OTHERWISE


def is_of_leavers(role: str) -> bool:
    """Whether a role, or a folder of its path, is one of people who left: "/Alumni"."""
    return any(len(part) > 3 and is_here(part) is False for part in re.split(r"[/\\]", role))


def is_here_by_code(code: str) -> bool | None:
    """Whether a code of PowerSchool's Enroll_Status, or a word, means somebody who is here."""
    return _POWERSCHOOL[code] if code in _POWERSCHOOL else is_here(code)


def says_gone(flag: str) -> bool:
    """Whether the cell of a column such as "Suspended" or "Exit reason" says so: anything but no."""
    return fold(flag) not in _NO and says_yes(flag) is not False


def says_yes(word: str) -> bool | None:
    """Whether a cell of a column of consents means yes or no; None if its word is not known."""
    text = fold(word)
    return True if text in _YES_WORDS else False if text in _NO_WORDS else None


def has_left(day: str, today: date | None, day_first: bool | None = None) -> bool:
    """Whether a day of leaving has come; a day that can't be read has, and 1900 stands for none."""
    days = days_of(day, day_first)
    return bool(day.strip()) and (
        not days or (min(days).year > _NO_YEAR and (not today or min(days) <= today))
    )


def days_of(text: str, day_first: bool | None) -> list[date]:
    """Return the days that a text may mean: `03/12/2026` may be two, unless the order is known."""
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


def _days_in_words(text: str) -> list[date]:
    """Return the day with the month as a word, 30 Sep 2026; else the middle of the year."""
    year = re.search(r"\b(19|20)\d\d\b", text) or re.match(r"(19|20)\d\d(?=\d{4}$)", text.strip())
    if not year:
        return []
    rest = text.replace(year[0], " ", 1)
    if rest.strip().isdecimal() and len(rest.strip()) == 4:  # 20260930
        months, days = [int(rest.strip()[:2])], [rest.strip()[2:]]
    else:
        months = [at for at, month in enumerate(_MONTHS.split(), 1) if re.search(month, rest, re.IGNORECASE)]
        days = re.findall(r"\d+", rest)
    day = date_or_none(int(year[0]), months[0], int(days[0])) if months and days else None
    return [day or date(int(year[0]), 7, 1)]


def is_day_first(days: Iterable[str]) -> bool | None:
    """Whether days begin with the day: one above 12 tells for all of them; None if none does."""
    found = [(int(day[1]), int(day[2])) for text in days if (day := _DAY.match(text.strip()))]
    first, second = (
        any(12 < one < 32 for one, _ in found),
        any(other > 12 for one, other in found if one < 32),
    )
    return first if first != second else None


def speaks_of_leaving(title: str) -> bool:
    """Whether a title has a word for leaving: "ExitWithdrawDate", "Datum uit"; its days are the last ones."""
    words = split_title(title)
    speaks = any(word in _LEAVING or word.startswith(_LEAVING_BEGINS) for word in words)
    return speaks and not _OF_OTHER_THINGS.intersection(words)


def is_word_for_here(title: str) -> bool:
    """Whether a title is a word for being here, above yes and no: "On Roll", "Is active"."""
    words = [word for word in split_title(title) if word not in _ASKING]
    return len("".join(words)) > 3 and "".join(words) in _HERE - _TODAY


def is_word_for_gone(title: str) -> bool:
    """Whether a title is a word for having left, above yes and no: "Withdrawn?"."""
    words = [word for word in split_title(title) if word not in _ASKING]
    return len(words) == 1 and len(words[0]) > 3 and is_here(words[0]) is False


def are_roles(cells: Sequence[str]) -> bool:
    """Whether every cell is a role, and one is of the school; those of relatives alone say nothing."""
    roles = {role_in(cell) for cell in cells if len(cell) > 2 or not cell.isascii()}
    return len(roles) > 0 and "" not in roles and bool(roles & {"student", "teacher", "staff"})


def are_told_roles(cells: Sequence[str]) -> bool:
    """Whether cells are roles though no title says so: a post that all have is no role, "PRINCIPAL"."""
    return are_roles(cells) and (len(set(cells)) > 1 or role_in(cells[0]) in ("student", "teacher"))


def are_statuses(cells: Iterable[str]) -> bool:
    """Whether every cell says who is here or gone, as a column of remarks may: BAJA, withdrawn."""
    words = {fold(cell) for cell in cells}
    long = all(len(word) > 3 or not word.isascii() for word in words)
    return bool(words) and long and all(is_here(word) is not None for word in words)


_REMARKS = folded_phrases("title_words.remarks")
_ENDS = ("notes", "remarks", "comments", "bemerkungen", "opmerkingen")
"""Ends of titles of remarks that are one word: "borrowernotes"."""
_LEFT = folded_phrases("cells.left")
"""Beginnings of remarks that say of somebody who left, and perhaps when and where to."""
_LEFT_ON = folded_phrases("cells.left_on")
_LONGEST = 6
"""Words of the longest of them."""
_EAST = re.compile(r"[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af ]+")
_UNPARTED = tuple(filter(_EAST.fullmatch, phrases("cells.left")))
"""In scripts without blanks between words, whatever stands behind them."""
_NEW_BEFORE = phrases("cells.new")
_CLASS = re.compile(r"\b\d{1,2} ?[^\W\d_]\b")
_GONE_ENDS = ("ed", "ido", "ida", "ere", "eree", "iert", "rat", "rata", "transf")
"""Ends of words for somebody who was transferred; a "transfer" may be a new one."""
_DATED = re.compile(r"^(\s*\d+\s*[年月日년월일])+|\b[A-Z]?\d+([./-] ?\d+){1,2}")
"""When somebody left: 10月转学, 転出 R8.9.1, R8.7.20 転出."""
_CALLED = re.compile(rf"({pattern('cells.called')})\s*:?\s+([^\W\d_]\S*( \S+)?)", re.IGNORECASE)
_SHORT = 4
"""Letters of words that may mean something else before a capital: "auch Montag"."""
_WHEN = folded("on as of since zum am seit le depuis el desde per op dal em ngày il от tarihinde dne dnia em")


def tells_of_leaving(remark: str) -> bool:
    """Whether a remark says only that somebody left, and when: "withdrawn 10/3", not "exited ESL"."""
    remark = re.split(r"\s[-–—]\s|[,;:(（]", remark.strip(" ()（）[]*"))[0]  # WITHDRAWN - going to The Grange
    said = remark
    remark = _DATED.sub("", remark)
    is_dated = said != remark  # TR em 02/10
    letters = re.findall(LETTERS, remark.casefold())
    words = [word for word in letters if word not in _WHEN]
    begins = (fold(" ".join(words[:count])) for count in range(1, min(len(words), _LONGEST) + 1))
    unparted = words and words[0].startswith(_UNPARTED) and not words[0].startswith(_NEW_BEFORE)
    if unparted or any(begin in _LEFT for begin in begins):
        is_place = _CLASS.search(remark) or any(title_kind(word) in PLACES for word in words[1:])
        return not is_place
    if any(map(str.isdigit, remark)):
        words = [word for word in words if not MONTH.fullmatch(word)]
    is_out = words[1:] in (["out"], ["off"], ["away"], ["school"])
    text = words[0] if words and (len(words) == 1 or is_out) else ""
    is_code = len(text) == 2 and is_dated and text.upper() in remark.split() and says_yes(text) is None
    if is_dated and len(words) == 1 and words[0] in _LEFT_ON:
        return True
    known = (len(text) > 3 or not text.isascii() or is_code) and (
        "transf" not in text or is_out or text.endswith(_GONE_ENDS)
    )
    return known and (is_here(text) is False or "".join(words) in ("movedaway", "movedout"))


def called_in(remark: str) -> str:
    """Return what a remark says that somebody is called: "known as Teddy", not "prefers to sit in front"."""
    parts = (part.strip() for part in re.split(r"[,;.(]\s*", remark))
    found = (told[2] for part in parts if (told := _CALLED.fullmatch(part)) and len(told[1]) > _SHORT)
    return next((name for name in found if not any(word[0].islower() for word in name.split())), "")


def are_remarks(title: str) -> bool:
    """Whether a title is one of remarks."""
    words = split_title(title)
    return "".join(words) in _REMARKS or any(word in _REMARKS or word.endswith(_ENDS) for word in words)
