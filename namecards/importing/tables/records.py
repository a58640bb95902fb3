"""Turn the records of a list into candidates, one for each person, however many rows they have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from namecards.core.normalize import fold
from namecards.core.people import count_people
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate
from namecards.importing.cells.asian_classes import asian_grade
from namecards.importing.cells.asides import asides, is_no_nickname, split_aside
from namecards.importing.cells.grades import GRADE_WORDS, read_grade
from namecards.importing.cells.leaving import is_here_by_code, is_of_leavers, says_yes, stays
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import ADULTS, is_student, post_for_class, role_by_grade, role_in
from namecards.importing.columns import content
from namecards.importing.files.entries import is_picture_name
from namecards.importing.mapping import Column
from namecards.importing.names.capitals import in_usual_case
from namecards.importing.names.degrees import split_suffix
from namecards.importing.names.split_name import Name, split_initial, split_name
from namecards.importing.places.grades_of_classes import with_grades
from namecards.importing.places.read_place import read_place
from namecards.importing.tables.adults import with_adults
from namecards.importing.tables.class_cells import Split, class_splitter, classes_of, unique
from namecards.importing.tables.consents import LIMITS, is_refused, merge_answers, unread_consents
from namecards.importing.tables.record import Record
from namecards.importing.tables.rows_of_one import (
    LOGGED,
    are_loans,
    by_person,
    is_log,
    largest,
    last_answers,
    name_ended,
    without_ended,
)
from namecards.importing.text import BEFORE_LAST, PARTICLES, TITLES

_TEXTS = ("preferred", "middle", "suffix", "pronouns", "say", "grade", "role")
_ROOM_IN_PATH = re.compile(r"\d{3}[A-Za-z]?")
_GRADE_BEFORE = re.compile(
    rf"[IVX]+(?=[\W\da-zа-я])|(?:(?i:{GRADE_WORDS})\.? ?|\D{{0,4}}?)\d+|[^\W\d_]{{3,}}(?= )|[א-י]{{1,2}}"
)
"""The grade at the start of a class: VII-a, Year 4 - Oak, JSS 2 Gold, Reception Oak."""
_LEVEL = re.compile(r"(?![PSY])[A-Z]\d")
"""A level with a name of its own, which is no class of grade 1: Q1 in Germany."""
_SEATED = re.compile(r"((\d{1,2})(?:-\w{1,2}-|(?:年|학년) ?\w{1,2}(?:組|组|班|반) ?))(\d{1,2})[番號号번]?")
"""A class and the number in it, 1-2-03, 3年2組5番."""


def candidates(
    name: str,
    records: Sequence[Record],
    order: int = 0,
    order_open: bool = False,
    columns: Sequence[Column] = (),
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Return everyone on the list, and sentences about consents and what can't be read.

    Rows of one number and name are one person with several classes. Without numbers, so are rows of one name,
    grade and homeroom; but if only a few names come twice, another class means another person. Equal rows
    without a number may be several people: they are in `Candidate.repeats`. Of the answers to a form, in
    their `order`, the last one counts. `order_open`: it is unclear which names are the first. `columns` tell
    whether the rows are loans.
    """
    records, answered = last_answers(largest(records), order)
    split = class_splitter(records)
    rows = [_candidate(name, record, split) for record in records]
    rows = _in_classes_behind(rows, [record.first("full") for record in records])
    rows, adults = with_adults(rows, records)
    every = by_person(rows)
    groups = list(map(without_ended, every))
    moving = [group for group in groups if len(_homerooms(group)) > 1]
    is_timetable = 2 * len(moving) > len(groups)
    people = [_merge(group, is_timetable).update(order_of=name * order_open) for group in groups]
    sentences = list(adults)
    if moving:
        who = join_names([f"{each[0].display} ({', '.join(_homerooms(each))})" for each in moving], LOGGED)
        taken = "none was taken" if is_timetable else "the first was taken"
        sentences += [f"{name} has several homerooms for {count_people(len(moving))}, and {taken}: {who}."]
    ended = [one for one, own, rows in zip(people, groups, every, strict=True) if len(own) < len(rows)]
    sentences += name_ended([one.display for one in ended])
    if any(one.repeats for one in people) and (are_loans(columns) or is_log(people)):
        people = list(map(_as_one, people))
        why = "The rows are loans in" if are_loans(columns) else "Most people are on several rows of"
        sentences += [f"{why} {name}, so each name was read as one person."]
    return in_usual_case(with_grades(people)), (*answered, *sentences, *unread_consents(records, rows))


def _in_classes_behind(rows: list[Candidate], names: Sequence[str]) -> list[Candidate]:
    """Read classes behind most names, Ava Moss (5A) or Ava Moss - 5A, where no column has any."""
    parts = [[*asides(name), *re.split(r"\s[-–|]\s", name)[1:]] for name in names]
    found = [next(filter(content.is_group, map(str.strip, own)), "") for own in parts]
    placed = any(row.classes or row.homeroom for row in rows)
    if placed or 2 * sum(map(bool, found)) <= len(rows):
        return rows
    return [replace(row, classes=(room,) if room else ()) for row, room in zip(rows, found, strict=True)]


def _homerooms(rows: Sequence[Candidate]) -> list[str]:
    """Return the homerooms in one person's rows; beside classes they are the classes' rooms or teachers."""
    everyone = list(dict.fromkeys(row.homeroom for row in rows if row.homeroom))
    return everyone[:0] if len(everyone) > 1 and any(row.classes for row in rows) else everyone


def _merge(rows: Sequence[Candidate], is_timetable: bool) -> Candidate:
    """Merge the rows of one person; in a timetable, several homerooms are the classes' rooms or teachers."""
    if len(rows) == 1:
        return rows[0]
    homerooms, (pictures, rivals) = _homerooms(rows), _pictures_of(rows)
    texts: dict[str, Any] = {
        field: next(filter(None, (getattr(row, field) for row in rows)), "") for field in _TEXTS
    }
    limits: dict[str, Any] = {limit: merge_answers(getattr(row, limit) for row in rows) for limit in LIMITS}
    return replace(
        rows[0],
        **texts,
        ids=unique(row.ids for row in rows),
        other_family=rows[0].other_family,
        logins=unique(row.logins for row in rows),
        addresses=unique(row.addresses for row in rows),
        classes=unique(row.classes for row in rows),
        homeroom="" if len(homerooms) > 1 and is_timetable else "".join(homerooms[:1]),
        active=max((row.active for row in rows if row.active is not None), default=None),
        **limits,
        rivals=rivals,
        pictures=pictures,
        repeats=_repeats(rows),
    )


def _pictures_of(rows: Sequence[Candidate]) -> tuple[tuple[str, ...], bool]:
    """Return the picture of the last row, a retake, if the rows are surely of one; else all, as rivals.

    If they may be several people, each keeps the pictures in the row.
    """
    pictures = list(dict.fromkeys(row.pictures for row in rows if row.pictures))
    if pictures and (rows[0].ids or rows[0].homeroom or len(pictures) == 1):
        return pictures[-1], rows[0].rivals
    return ((), False) if _repeats(rows) else (unique(pictures), bool(pictures))


def _as_one(one: Candidate) -> Candidate:
    """Return somebody on several rows as one person, whose pictures are rivals."""
    pictures = one.pictures or unique(row.pictures for row in one.repeats)
    return replace(one, repeats=(), pictures=pictures, rivals=one.rivals or pictures != one.pictures)


def _repeats(rows: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the rows if they are equal and no number proves that they are one person."""
    different = rows[0].ids or len({row.classes for row in rows}) > 1
    return () if different else tuple(rows)


def _candidate(source: str, record: Record, split: Split) -> Candidate:
    name = _name(record)
    preferred = _without_family(record.first("preferred") or name.preferred, name.family)
    preferred = "" if fold(preferred) == fold(name.given) or is_no_nickname(preferred) else preferred
    name = name if record.first("family") or "," in record.first("full") else name.with_first(preferred)
    limits: dict[str, Any] = {limit: is_refused(record, *kinds) for limit, kinds in LIMITS.items()}
    grade, role = record.first("grade"), record.post
    of_class, classes, place = _split_class(classes_of(record, split))
    grade, seat = grade or of_class, record.first("seat") or place
    homeroom, pictures = record.first("homeroom"), _pictures(record)
    for part in role.split("/")[1:]:  # a path of a directory: /Students/2026/7B
        whereabouts = read_place(part)
        grade = grade or whereabouts.grade
        is_room = bool(grade) and bool(_ROOM_IN_PATH.fullmatch(part))  # /Students/Grade 6/101
        homeroom = homeroom or ("" if classes else whereabouts.name or part * is_room)
    if post := "" if grade or role_in(role) not in ("", *ADULTS) else post_for_class((homeroom, *classes)):
        classes, homeroom = (), ""
    adult = role_by_grade(grade) or post
    if grade in classes and (level := _GRADE_BEFORE.match(grade)) and not _LEVEL.fullmatch(grade):
        grade = asian_grade(grade) or re.sub(r"\D", "", level[0]) or level[0]  # ม.1/2; 5W below "Year"
    return Candidate(
        **name._replace(preferred=preferred)._asdict(),
        pronouns=record.first("pronouns"),
        say=record.first("say"),
        ids=unique([record.values.get("id", ())]),
        grade="" if adult else read_grade(grade),
        homeroom=homeroom,
        classes=classes,
        role=role_in(role) or adult,
        active=_active(record),
        **limits,
        standing=_standing(record),
        seat=seat.rstrip(".") if seat.rstrip(".").isdecimal() else "",
        other_family="".join(record.values.get("family", ())[1:2]),
        logins=unique((login, login.partition("@")[0]) for login in record.values.get("login", ())),
        addresses=record.addresses,
        rivals=len(pictures) > 1 and "retake" not in record.values,
        pictures=pictures,
        origin=f"{source}, {record.place}",
    )


def _without_family(called: str, family: str) -> str:
    """Return what somebody goes by without the last name: Luna of "Luna Mota", who is CAIO MOTA."""
    words, last = called.split(), set(map(fold, family.split()))
    while len(words) > 1 and fold(words[-1]) in last:
        words.pop()
    return " ".join(words)


def _split_class(classes: tuple[str, ...]) -> tuple[str, tuple[str, ...], str]:
    """Split the grade, the class and the number in it, 1-2-03 in Japan; or only two of these, Y7 7GL."""
    alone = only(classes)
    both = read_place(alone)
    if both.grade and both.name != alone and both.name.startswith(both.grade):
        return both.grade, (alone if both.rest else both.name,), ""  # Grade 10 - Arts - Class A
    found = _SEATED.fullmatch(alone)
    return (found[2], (found[1].rstrip("- "),), found[3]) if found else ("", classes, "")


def _name(record: Record) -> Name:
    given, family, full = (record.first(kind) for kind in ("given", "family", "full"))
    given = given or (record.first("preferred") if family and not full else "")
    family = " ".join(filter(None, (record.first("particle"), family, record.first("family2"))))
    middle = record.first("middle") or _middle_within(full, given)
    typed = Name(given, family, "", middle, record.first("suffix"))
    if full.find(",") == len(full) - 1 > 0:
        return Name(given, family or full.rstrip(","))  # Peña Vega,
    if full and not (given and family):
        return Name(*(own or whole for own, whole in zip(typed, split_name(full), strict=True)))
    plain, nickname = split_aside(given)
    last, _, behind = family.partition(", ")
    if behind and all(word in PARTICLES | BEFORE_LAST for word in behind.split()):
        family = f"{behind} {last}"  # Wit, de
    plain, family = (_without_title(part) for part in (plain, family))
    family, own = split_suffix(split_aside(family)[0])
    plain, middle = (plain, "") if len(family) < 2 or typed.middle else split_initial(plain)
    return Name(plain or nickname, family, nickname, typed.middle or middle, typed.suffix or own)


def _without_title(part: str) -> str:
    """Return a part of a name without the title before it: Fink of "Dr. Fink"."""
    title, _, rest = part.partition(" ")
    return rest if rest and title.endswith(".") and fold(title) in TITLES else part


def _middle_within(full: str, given: str) -> str:
    """Return the names behind the first one in "Abernathy, Rose Eleanor", if a column has the first one."""
    behind = full.partition(",")[2].strip()
    return behind.removeprefix(f"{given} ") if given and behind.startswith(f"{given} ") else ""


def _pictures(record: Record) -> tuple[str, ...]:
    """Return the pictures that a row names, with their folder, but no web addresses."""
    folder = record.first("folder")
    cells = (*record.values.get("retake", ()), *record.values.get("photo", ()))
    names = [name for cell in cells if "://" not in cell for name in _part(cell)]
    return tuple(f"{folder}/{name}" if folder else name for name in names)


def _part(cell: str) -> list[str]:
    """Return the pictures of a cell with several, "a.jpg, b.jpg", one of which is to be chosen."""
    names = re.split(r"\s*[,;|]\s*", cell)
    return names if all(map(is_picture_name, names)) else [cell]


def _is_here(status: str) -> bool | None:
    known = is_student(status) or stays(status)
    return False if known is None and says_left(status) else known


def _active(record: Record) -> bool | None:
    """Whether a row says that somebody is here; one word for leaving is enough."""
    answers = [
        *map(_is_here, record.values.get("status", ())),
        *map(is_here_by_code, record.values.get("code", ())),
        *map(says_yes, record.values.get("here", ())),
        *(False for _ in record.values.get("gone", ())),
        *(False for role in record.values.get("role", ()) if is_of_leavers(role)),
    ]
    return False if False in answers else True if True in answers else None


def _standing(record: Record) -> str:
    """Return an unknown status, if nothing else says whether somebody is here."""
    unknown = [word for word in record.values.get("status", ()) if _is_here(word) is None]
    unknown += [code for code in record.values.get("code", ()) if is_here_by_code(code) is None]
    return unknown[0] if unknown and _active(record) is None else ""
