"""Read the role of somebody at the school: student, teacher, staff, parent or visitor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from namecards.core.grades import grade_number
from namecards.core.normalize import TITLES, fold
from namecards.core.text import only
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.titles import title_kind
from namecards.importing.letters import LETTERS
from namecards.importing.patterns import compile_later
from namecards.importing.words import fold_words, folded_phrases, names_list, names_school, pattern

_ROLES = ("student", "teacher", "staff", "parent", "visitor")
ADULTS = ("teacher", "staff")
PARENT = "parent"
_CLASS_BEHIND = re.compile(r"(?<=[^\W\d]{4})\W+\w*\d.*$")
_SIGN = r"(?:\s*(?P<sign>[,;:|·•(])\s*|\s+(?:(?P<dash>[–-])\s+)?)"
_BESIDE_CLASS = re.compile(rf"(?P<word>[^\W\d]+){_SIGN}(?P<room>.*\d.*?)\)?")
_BEHIND_CLASS = re.compile(rf"(?P<room>.*\d.*?){_SIGN}(?P<word>[^\W\d]+)\)?")
_LONG_PART = re.compile(r"[^/\\]{2,}")
"""A part of a path; the T of "T/O" is not."""
_TEACHER = frozenset(
    word
    for word in folded_phrases("people.teacher")
    if (len(word) > 5 or not word.isascii()) and not re.search("[א-ۿሀ-፿]", word)  # المعلم is a name, too
)
_FEWEST = 4
"""The fewest letters of a role and of a list in a compound word."""
_KINDS_OF_SCHOOLS = folded_phrases("headings.school_kinds")
FACULTY = folded_phrases("people.faculty")
"""Words for all teachers or the whole staff."""
_OF_ONE_TEACHER = fold_words("roster rosters register")
_ADDRESSED = re.compile(rf"(?<!\w)(?:{'|'.join(TITLES)})\.? [^\W\d]", re.IGNORECASE)
_SHORT_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][a-zß-ÿ]{1,2}$")
_LONGEST = max(map(len, _TEACHER))
"""Letters of the longest word for a teacher."""
_CLAUSE = "[^:,;|(–—]*"
_FOR = compile_later(rf"(?<!\w)(?:{pattern('headings.for')})(?!\w):?{_CLAUSE}", re.IGNORECASE)
_FOR_BEHIND = compile_later(
    rf"(?<![^:,;|(–—]){_CLAUSE}?\s(?:{pattern('headings.for_behind')})(?!\w)", re.IGNORECASE
)
_ROLE = {word: role for role in _ROLES for word in folded_phrases(f"people.{role}")}


def is_job(text: str) -> bool:
    """Whether a text is what somebody teaches or does: Art, "English and History", Librarian."""
    parts = re.split(r"\s?[/&+,]\s?|\sand\s", fold(text))
    return fold(text) in _ROLE or folded_phrases("cells.subjects").issuperset(parts)


@lru_cache(maxsize=20_000)
def role_of(*texts: str) -> str:
    """Return the first role in a text, also as a folder of a path: "/Staff/Library"; else nothing."""
    parts = (fold(part) for text in texts for part in (text, *_LONG_PART.findall(text)))
    return next(filter(None, (_ROLE.get(part) or _teacher_of(part) for part in parts)), "")


def role_of_list(word: str) -> str:
    """Return the role in a compound word for a list: Lehrerliste, personallista."""
    folded = fold(word)
    begins = (folded[:at] for at in range(_FEWEST, len(folded) - _FEWEST + 1) if names_list(folded[at:]))
    return next(filter(None, (role_of(begin) or role_of(begin[:-1]) for begin in begins)), "")


def _teacher_of(folded: str) -> str:
    places = range(max(0, len(folded) - _LONGEST), len(folded))
    starts = [at for at in places if folded[at:] in _TEACHER]  # quicker than to try 800 words at the end
    return "teacher" if starts and not any(folded.endswith("student", 0, at) for at in starts) else ""


@lru_cache(maxsize=20_000)
def role_in(cell: str) -> str:
    """Return the role named by a cell, or by one of its tags: "6-Ames, student", "Observing: Ida Kim".

    A library's code may stand behind it: "Staff (ST)".
    """
    tags = (*re.split(r"[,;|]", cell), re.sub(r"\s*\([A-Z\d]{1,4}\)$", "", cell))
    return role_of(cell, *tags, _CLASS_BEHIND.sub("", cell), cell.partition(":")[0])


def is_post(name: str) -> bool:
    """Whether all words of a name are the post of an adult at the school: "Vice Principal"."""
    return " " in name and _ROLE.get(fold(name)) in ADULTS


def without_student(room: str) -> str:
    """Return a class without the word for a student beside it: 5B of "Elev, 5B", "Schüler (5B)"."""
    found = _BESIDE_CLASS.fullmatch(room) or _BEHIND_CLASS.fullmatch(room)
    if not found or _ROLE.get(fold(found["word"])) != "student":
        return room
    is_apart = found["sign"] or found["dash"] or " " not in found["room"]
    return found["room"] if is_apart else room


def is_student(tag: str) -> bool:
    """Whether a tag among the classes only says that somebody is a student."""
    return len(tag) > 3 and _ROLE.get(fold(tag)) == "student"


def post_for_class(places: Iterable[str]) -> str:
    """Return the role of an adult that replaces a class in a cell: "docent", "STAFF"."""
    long = [place if len(place) > 2 or not place.isascii() else "" for place in places if place]
    role = only({_ROLE.get(fold(place), "") for place in long})
    return role if role in ADULTS else ""


def role_by_grade(grade: str) -> str:
    """Return the role in the place of a grade: "FAC"; there, ST means staff, not student."""
    is_grade = grade_number(grade) is not None or fold(grade) in folded_phrases("cells.grades")
    role = "" if is_grade or len(grade) < 2 else role_of(grade)
    return "staff" if role == "student" else role


def are_roles(cells: Sequence[str]) -> bool:
    """Whether every cell is a role, and one is of the school; roles of relatives alone don't count."""
    roles = {role_in(cell) for cell in cells if len(cell) > 2 or not cell.isascii()}
    return len(roles) > 0 and "" not in roles and bool(roles & {"student", "teacher", "staff"})


def are_told_roles(cells: Sequence[str]) -> bool:
    """Whether cells alone show that they are roles; a post that all have is none, "PRINCIPAL"."""
    return are_roles(cells) and (len(set(cells)) > 1 or role_in(cells[0]) in ("student", "teacher"))


def is_only_role(heading: str) -> bool:
    """Whether a heading is only a role for the people below it: "Faculty & Staff", not "Teacher: Mr Lee"."""
    words = [word for word in re.findall(LETTERS, heading) if len(word) > 3]
    return bool(words) and all(role_of(word) in ADULTS for word in words) and not is_one_adult(heading)


def without_addressee(heading: str) -> str:
    """Return a heading without the adults whom the list is for: they aren't on a "List for teachers"."""
    for some in (_FOR, _FOR_BEHIND):
        heading = some.sub(lambda found: "" if _has_adults(found[0]) else found[0], heading)
    return heading


def _has_adults(text: str) -> bool:
    words = re.findall(LETTERS, text)
    return any(role_of(word) in ADULTS for word in words if len(word) > 3 or not word.isascii())


def names_adults(heading: str, is_told: bool = False) -> bool:
    """Whether a heading names the staff or several teachers, and nothing else: "Staff List - Autumn 2026".

    A "Teacher Roster" may be of a teacher's pupils, unless something else told that they are adults. So may
    a list "for teachers".
    """
    heading = heading if is_told else without_addressee(heading)
    if role_of(heading) in ADULTS or is_only_role(heading):
        return True
    words = [word for word in re.findall(LETTERS, heading) if len(word) > 3]
    roles = {role_of(word) for word in words if not _is_beside_roles(word)}
    folded = {*map(fold, words)}
    is_of_school = ":" not in heading and (names_school(heading) or folded & _KINDS_OF_SCHOOLS)
    roles -= {""} if is_of_school and folded & FACULTY else set()  # Lincoln High
    is_open = is_told or fold(words[-1] if words else "") not in _OF_ONE_TEACHER
    are_adults = bool(roles) and roles <= {*ADULTS} and not is_one_adult(heading)
    return are_adults and (is_open or are_several(words))


def are_several(words: Iterable[str]) -> bool:
    """Whether words of a heading are for the staff or for several teachers: Teachers, not Teacher."""
    roles = ((word, role_of(word)) for word in words)
    return any(role == "staff" or (role in ADULTS and fold(word).endswith("s")) for word, role in roles)


def is_one_adult(heading: str) -> bool:
    """Whether a heading has the name of an adult, though a short one: "Teacher - Ms Fox", "Teacher Li"."""
    short = "".join(_SHORT_NAME.findall(heading))
    is_beside = ":" not in heading and _is_beside_roles(short)
    is_name = short and not (is_beside or is_job(short) or are_several(re.findall(LETTERS, heading)))
    return bool(is_name or _ADDRESSED.search(heading))


def _is_beside_roles(word: str) -> bool:
    """Whether a word only says that a heading is about a list, or when it was made; not "Class"."""
    is_time = any(fold(word) in folded_phrases(f"headings.{key}") for key in ("seasons", "terms", "months"))
    is_other = is_time or names_school(word)
    return not role_of(word) and (is_other or (names_list(word) and title_kind(word) not in PLACES))
