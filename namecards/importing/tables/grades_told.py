"""The grade that a heading, the name of a file or a class says in words: "3rd Grade - Mrs. Alvarez"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from namecards.core.grades import grade_number, plain_grade
from namecards.core.normalize import fold
from namecards.importing.tables.grade_cells import GRADE_WORDS, HIGHEST, read_grade
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.standing import role_of
from namecards.importing.tables.teachers import TEACHER
from namecards.importing.words import folded_phrases, pattern

_NTH = r"\d{1,2}(?:st|nd|rd|th|\.|\.?[ºª°]|er|e|è?me|[rdtmvn][oa])?"
_GRADE = re.compile(
    rf"(?P<worded>(?:{GRADE_WORDS}|(?-i:\bY))[\s.:#-]*(?:\d{{1,2}}|k)(?![\w/&+]|[.-]\d|[.-]\w\b)"
    rf"|{_NTH}[\s-]*(?:{GRADE_WORDS})(?!\w)|(?:{pattern('headings.grades')})(?!\w)"
    r"|^\d{1,2}(?:st|nd|rd|th)(?=\s+[-–|:]\s+[^\W\d]{3}\D*$))",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\(\s*\n|\n\s*(?:\(|[-–—:,|/]\s)")
_LONGEST = 40
"""Characters of the longest heading."""
_SIGNS = " -–—:|,./"
_ROOM = re.compile(rf"\b(?:{pattern('headings.room')})\.?\s*#?\s*\w{{1,5}}\b", re.IGNORECASE)
_SMALL = folded_phrases("headings.lists") | folded_phrases("headings.months") | folded_phrases("cells.parts")
_LIST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


class Told(NamedTuple):
    """The grade that a text says in words, what it says besides, and whether a sign parts the two."""

    grade: str = ""
    rest: str = ""
    is_apart: bool = False


@lru_cache(maxsize=20_000)
def told_grade(text: str) -> Told:
    """Return the grade in a text, if it says one alone: "Year 9 - class list", "Kindergarten (Ms. Fox)"."""
    plain = text.replace("_", " ")
    found = list(_GRADE.finditer(plain))
    if len(found) != 1:
        return Told()
    grade = read_grade(found[0]["worded"])
    number = grade_number(grade)
    if number is None or number > HIGHEST:
        return Told()
    parts = [plain[: found[0].start()], plain[found[0].end() :]]
    rooms = _ROOM.findall("\n".join(parts))
    if len(rooms) == 1 and all(_says_list(_ROOM.sub(" ", part)) for part in parts):
        return Told(plain_grade(grade), rooms[0])
    if all(map(_says_list, parts)):
        return Told(plain_grade(grade))
    if len(rooms) == 1 and TEACHER.match(teacher := _besides([_ROOM.sub("", part) for part in parts])):
        return Told(plain_grade(grade), teacher, is_apart=True)
    return Told(plain_grade(grade), _besides(parts), bool(_SIGN.search("\n".join(parts))))


def is_room(text: str) -> bool:
    """Whether a text is a word for a room, and its number: "Room 12"."""
    return bool(_ROOM.fullmatch(text))


def is_grade_heading(text: str) -> bool:
    """Whether a short text says a grade in words, and besides a teacher or a half of the day."""
    said = told_grade(text)
    rest = re.sub(r"^[AP]\.?M\b\.?", "", said.rest).strip(" ()-–—")
    told = said.is_apart or not rest or bool(TEACHER.match(rest))
    return bool(said.grade) and len(text) <= _LONGEST and told


def only_grade(texts: Iterable[str]) -> str:
    """Return the one grade that texts name beside nothing but words for lists; else nothing."""
    told = {one.grade for one in map(told_grade, texts) if one.grade and not one.rest}
    return told.pop() if len(told) == 1 else ""


def _says_list(text: str) -> bool:
    """Whether a text has only words for lists, classes and years."""
    return all(
        (fold(word) in _SMALL and (len(word) > 1 or word.islower()))  # 6º ANO A
        or re.fullmatch(r"(19|20)?\d\d", word)
        or title_kind(word) in ("class", "grade", "homeroom")
        or role_of(word) == "student"
        for word in _LIST_WORD.findall(text)
    )


def _besides(parts: Sequence[str]) -> str:
    before, behind = parts
    rest = f"{before.rstrip(_SIGNS + '(')} {behind.lstrip(_SIGNS + ')').rstrip(_SIGNS)}".strip(_SIGNS)
    rest = rest[1:-1] if rest.startswith("(") and rest.endswith(")") else rest
    return re.sub(r"['’]s(?: class)?$", "", rest, flags=re.IGNORECASE)
