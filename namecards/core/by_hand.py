"""People written by hand: the typed lines of a form or a command become a person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from namecards.core.errors import NamecardsError
from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.core.people import PARENTS, STAFF, Person, room

ROLES = ("student", "teacher", "staff", "parent")
_TEXTS = ("given", "family", "preferred", "say", "hook", "grade", "homeroom")

_LIMITS = {"picture": "no_photo", "print": "never_print", "notes": "no_notes"}
"""What a line allows with yes, and the field that its no sets."""


class NameTaken(NamecardsError):
    """A person to add who may be known already, as the sentence says."""

    sentence = "{}. Press Enter again to add a second one."


class NotARole(NamecardsError):
    """A typed role that is none, and those that there are."""

    sentence = "The role can't be “{}”. Choose: {}."


class NamelessPerson(NamecardsError):
    """A person left without any name."""

    sentence = "A person needs a name. Nothing was changed."


class NumberTaken(NamecardsError):
    """A typed number that somebody else has."""

    sentence = "{} is the number of {}: a card with it would open neither's visit. Nothing was saved."


def to_lines(person: Person) -> dict[str, str]:
    """Return a person as the lines of a form."""
    return {
        **{name: getattr(person, name) for name in _TEXTS},
        "ids": ", ".join(person.ids),
        "classes": "; ".join(person.classes),
        "role": person.role,
        **{line: "no" if getattr(person, flag) else "yes" for line, flag in _LIMITS.items()},
        "here": "yes" if person.active else "no",
    }


def from_lines(person: Person, lines: Mapping[str, str]) -> Person:
    """Return the person with the typed lines; those that are not there stay.

    Raises `NamelessPerson` or `NotARole`.
    """
    changed: dict[str, Any] = {name: " ".join(lines[name].split()) for name in _TEXTS if name in lines}
    for name, sign in (("ids", ","), ("classes", ";")):
        if name in lines:
            changed[name] = tuple(dict.fromkeys(filter(None, map(str.strip, lines[name].split(sign)))))
    if "role" in lines:
        changed["role"] = next((r for r in ROLES if r.startswith(fold(lines["role"] or "student"))), "")
        if not changed["role"]:
            raise NotARole(lines["role"], ROLES)
    changed |= {flag: _is_no(lines[line]) for line, flag in _LIMITS.items() if line in lines}
    if "here" in lines:
        changed["active"] = not _is_no(lines["here"])
    after = replace(person, **changed)
    if not after.goes_by:
        raise NamelessPerson
    return after


def with_photo(person: Person, photo: str) -> Person:
    """Return the person with a new photo; the old one is kept behind it."""
    old = (*person.old_photos, person.photo) if person.photo not in ("", photo) else person.old_photos
    return replace(person, photo=photo, bad_photo="", old_photos=old)


def lines_of_class(name: str, people: Collection[Person]) -> dict[str, str]:
    """Return the lines that put somebody into a class: a homeroom with its one grade, a grade or a class."""
    wanted = fold(name)
    if wanted in (fold(STAFF), fold(PARENTS)):
        return {"role": "staff" if wanted == fold(STAFF) else "parent"}
    for person in people:
        if person.homeroom and wanted in (fold(person.homeroom), fold(room(person.homeroom))):
            grades = {other.grade for other in people if other.homeroom == person.homeroom}
            return {"homeroom": person.homeroom, **({"grade": person.grade} if len(grades) == 1 else {})}
        if person.grade and wanted in (fold(person.grade), fold(f"Grade {plain_grade(person.grade)}")):
            return {"grade": person.grade}
        if found := next((each for each in person.classes if fold(each) == wanted), ""):
            return {"classes": found}
    return {"classes": name}


def same_name(person: Person, people: Iterable[Person]) -> Person | None:
    """Return somebody with the same first and last name, if there is one: who is here before who has left."""
    names = fold(person.goes_by), fold(person.family)
    here_first = sorted(people, key=lambda other: not other.active)
    return next((other for other in here_first if (fold(other.goes_by), fold(other.family)) == names), None)


def describe_twin(twin: Person) -> str:
    """Say that somebody of a name is in the data: "Maya Chen is here already (Grade 6)"."""
    known = "is here already" if twin.active else "was here before and has left, with all notes"
    return f"{twin.display} {known}{f' ({twin.place})' if twin.place else ''}"


def require_free_numbers(before: Person, after: Person, people: Iterable[Person]) -> None:
    """Raise `NumberTaken` if a new number is somebody else's: a card with it would open neither's visit."""
    new = set(after.ids).difference(before.ids if before.active else ()) if after.active else set()
    for other in people:
        if other.id != after.id and other.active and (taken := new.intersection(other.ids)):
            raise NumberTaken(min(taken), other.display)


def _is_no(text: str) -> bool:
    return text.casefold().startswith("n")
