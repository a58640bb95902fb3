"""The people whose names you want to know, and the rosters they are on."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from namecards.core.grades import grade_number, plain_grade, told_grade
from namecards.core.grouping import group
from namecards.core.normalize import TITLES, fold

EVERYONE = "Everyone"
STAFF, PARENTS = "Staff", "Parents"
"""The classes of adults."""
_KANA = "\u3040-\u30ff\u31f0-\u31ff"
_EAST_ASIAN = (
    f"[ 々〆\u3400-\u9fff\uf900-\ufaff\ufe00-\ufe0f\U00020000-\U0003ffff\U000e0100-\U000e01ef{_KANA}"
    "\u1100-\u11ff\uac00-\ud7af]+"
)
"""Patterns of Japanese letters, and of names in Han, Kana and Hangul; compiled when they are used."""
LIMITS = ("no_photo", "never_print", "no_notes")
"""The fields of a person that say what they or their family refuse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone whose name you want to know: student, teacher, parent."""

    id: str
    """Our own key. It never changes and never comes from a list: schools reuse numbers."""
    given: str
    """First name as the school has it."""
    family: str = ""
    preferred: str = ""
    """The name they go by, if not their given name."""
    middle: str = ""
    suffix: str = ""
    """The suffix after the family name: "Jr.", "III". It is printed only where it tells two people apart."""
    pronouns: str = ""
    say: str = ""
    """The pronunciation, in the librarian's own spelling: "SEER-sha"."""
    ids: tuple[str, ...] = ()
    """Student number, library barcode: as printed, with leading zeros."""
    grade: str = ""
    homeroom: str = ""
    classes: tuple[str, ...] = ()
    role: str = "student"
    never_print: bool = False
    """Whether nothing about them may be printed, by their own or their family's wish."""
    no_photo: bool = False
    """Whether no photo of them may be kept or shown; no import brings one."""
    no_notes: bool = False
    """Whether nothing may be written down about them."""
    active: bool = True
    """False once they have left the school; history and notes stay."""
    photo: str = ""
    """File name in the collection's photo folder, or empty."""
    photo_year: str = ""
    """The year in the name of the folder that the photo came from; empty if it told none."""
    bad_photo: str = ""
    """The photo that the librarian marked as bad: it is not shown, and a new one replaces it."""
    hook: str = ""
    """How to remember the name: the person's own answer, or the librarian's line."""
    old_photos: tuple[str, ...] = ()
    """Photos that newer ones replaced, oldest first; they are kept."""
    suspended: bool = False
    """Whether the drill never asks this name, by the librarian's choice."""
    own: tuple[str, ...] = ()
    """The fields that the librarian typed: no import replaces them."""

    @property
    def is_adult(self) -> bool:
        """Whether the last name alone is a name for this person: teachers and parents."""
        return self.role != "student"

    @property
    def shows_photo(self) -> bool:
        """Whether there is a photo that may be shown and was not marked as bad."""
        return bool(self.photo) and self.photo != self.bad_photo and not self.no_photo

    @property
    def photos(self) -> tuple[str, ...]:
        """Every photo that is or was theirs."""
        return tuple(dict.fromkeys(filter(None, (self.photo, self.bad_photo, *self.old_photos))))

    @property
    def limits(self) -> str:
        """The wishes of them or their family, in one phrase: "no photo · never printed"."""
        limits = {"no photo": self.no_photo, "never printed": self.never_print, "no notes": self.no_notes}
        return " · ".join(what for what, is_set in limits.items() if is_set)

    @property
    def goes_by(self) -> str:
        """The name to call them by: preferred, given or family name."""
        return self.preferred or self.given or self.family

    @property
    def display(self) -> str:
        """The name to show on the librarian's own screen: "Maya Chen", 王小明."""
        return self.goes_by if self.goes_by == self.family else full_name(self.goes_by, self.family)

    @property
    def place(self) -> str:
        """Their grade and homeroom, "Grade 6 · Room 12"; without a homeroom their one class, "6B"."""
        return place(self.grade, self.homeroom, self.classes)

    @property
    def where(self) -> str:
        """Their place; of somebody who has left, that first."""
        return ", ".join(filter(None, ("" if self.active else "has left", self.place)))

    def explain_left(self) -> str:
        """Say that they have left, with the place they had."""
        return f"{self.display}{f', {self.place},' if self.place else ''} has left (archived)."


def is_family_first(first: str, last: str) -> bool:
    """Whether a name is written with the last name first, because all of it is in Han, Kana or Hangul."""
    whole = first + last
    return bool(first and last) and not whole.isascii() and bool(re.fullmatch(_EAST_ASIAN, whole))


def full_name(first: str, last: str) -> str:
    """Join first and last name as they are written: "Maya Chen", 王小明, 김태형, 山田 さくら."""
    if not is_family_first(first, last):
        return f"{first} {last}".strip()
    return f"{last} {first}" if re.search(f"[{_KANA}]", first + last) else f"{last}{first}"


def place(grade: str, homeroom: str, classes: Sequence[str] = ()) -> str:
    """Join a grade with a homeroom or the one class; a class that tells the grade stands alone."""
    only = classes[0] if len(classes) == 1 and not homeroom else ""
    if only and plain_grade(grade) in ("", told_grade("", classes)):
        return only
    level = f"Grade {plain_grade(grade)}" if grade else ""
    return " · ".join(filter(None, (level, homeroom and room(homeroom), only)))


_NEVER_OWN = {"id", "ids", "photo_year", "bad_photo", "hook", "old_photos", "suspended", "own"}
"""Fields that no import replaces anyway, or that it only adds to."""


def mark_typed_fields(before: Person, after: Person) -> Person:
    """Return `after`, with every field that differs from `before` marked as typed by the librarian."""
    names = (field.name for field in fields(Person) if field.name not in _NEVER_OWN)
    typed = (name for name in names if getattr(before, name) != getattr(after, name))
    return replace(after, own=tuple(dict.fromkeys((*before.own, *typed))))


def room(homeroom: str) -> str:
    """Name a homeroom: "12" becomes "Room 12", "Ms. Ortiz" stays."""
    return f"Room {homeroom}" if homeroom[:1].isdigit() else homeroom


_TEACHERS_CLASS = r"(?i)\s*(.+?)(['’]?s?)\s+(?:class|homeroom)\s*"
_KIND_OF_CLASS = r"(?i)\s*(?:class|homeroom|form|rm\.?)\s+"


def class_keys(typed: str) -> tuple[str, ...]:
    """Return the folded names that a typed class may have, the likeliest first.

    "12" and "class 12" are the class of that name or Room 12, "class willow" is Willow, "6th grade" is
    Grade 6, "patterson's class" is "patterson".
    """
    grade, bare = grade_number(typed), re.sub(_KIND_OF_CLASS, "", typed)
    in_words = grade is not None and not typed.strip().isdecimal()
    teacher = re.fullmatch(_TEACHERS_CLASS, typed)
    names = [fold(name) for name in (teacher[1], teacher[1] + teacher[2]) if name] if teacher else []
    grades = [fold(f"Grade {plain_grade(typed)}")] * in_words
    return (fold(typed), fold(room(bare)), fold(bare), *names, *grades)


def teacher_name(homeroom: str) -> str:
    """Return the name of the teacher after whom a homeroom is called, without the title; or ""."""
    teacher = re.match(rf"(?i)(?:{'|'.join(TITLES)})\b\.?\s*(.+)", homeroom)
    return teacher[1] if teacher else ""


def places_of(person: Person) -> set[str]:
    """The folded names of a person's classes, and the bare name of the homeroom."""
    return set(map(fold, (*roster_names(person), person.homeroom)))


def count_people(count: int) -> str:
    """Return "1 person" or "24 people"."""
    return "1 person" if count == 1 else f"{count} people"


def to_json(person: Person, photo: str | None) -> dict[str, Any]:
    """Return one entry of `namecards people --json`; `id` is the school's number, or else a key of ours."""
    whole = asdict(person)
    shared = {key: whole[key] for key in ("preferred", "grade", "homeroom", "classes", "role", "active")}
    return {
        "id": person.ids[0] if person.ids else person.id,
        "ids": person.ids,
        "call": person.goes_by,
        "first": person.given,
        "last": person.family,
        "display": person.display,
        **shared,
        "photo": photo,
    }


@dataclass(frozen=True, slots=True)
class Roster:
    """A named list of people to drill and print."""

    name: str
    people: tuple[Person, ...]

    def never_printed(self, only: Container[str]) -> tuple[str, ...]:
        """A sentence for each of them, or of `only` some ids, who is never printed."""
        left_out = [
            person for person in self.people if person.never_print and (not only or person.id in only)
        ]
        return tuple(f"{person.display} is never printed." for person in left_out)


def rosters(people: Iterable[Person]) -> tuple[Roster, ...]:
    """Make the rosters: everyone who has not left, then each grade, homeroom and class, in natural order."""
    active = sorted((p for p in people if p.active), key=lambda p: (fold(p.goes_by), fold(p.family)))
    by_name = group((name, person) for person in active for name in roster_names(person))
    listed = sorted(by_name.items(), key=lambda item: natural_key(item[0]))
    return (Roster(EVERYONE, tuple(active)), *(Roster(name, tuple(theirs)) for name, theirs in listed))


def roster_names(person: Person) -> set[str]:
    """Return the rosters of a person, besides Everyone."""
    names = {room(person.homeroom)} if person.homeroom else set()
    if person.grade:
        names.add(f"Grade {plain_grade(person.grade)}")
    if person.is_adult:
        names.add(PARENTS if person.role == "parent" else STAFF)
    return names | set(person.classes)


def sort_by_last_name(people: Iterable[Person]) -> list[Person]:
    """Sort by last name, as a class list does."""
    return sorted(people, key=lambda person: (fold(person.family), fold(person.goes_by)))


def natural_key(text: str) -> tuple[tuple[int, int | str], ...]:
    """Return a sort key that puts "Room 9" before "Room 10"."""
    parts = re.findall(r"\d+|\D+", text.casefold())
    return tuple((0, int(p)) if p.isdecimal() else (1, p) for p in parts)
