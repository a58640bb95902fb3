"""People written by hand: the typed lines of a form or a command become a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from namecards.core.errors import NamelessPerson, NotARole
from namecards.core.grades import plain_grade
from namecards.core.normalize import fold
from namecards.core.people import PARENTS, STAFF, Person, room

ROLES = ("student", "teacher", "staff", "parent")
_TEXTS = ("given", "family", "preferred", "say", "hook", "grade", "homeroom")

_LIMITS = {"picture": "no_photo", "print": "never_print", "notes": "no_notes"}
"""What a line allows with yes, and the field that its no sets."""


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
    changed: dict[str, Any] = {name: lines[name] for name in _TEXTS if name in lines}
    for name, sign in (("ids", ","), ("classes", ";")):
        if name in lines:
            changed[name] = tuple(filter(None, map(str.strip, lines[name].split(sign))))
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


def lines_of_class(name: str, people: Iterable[Person]) -> dict[str, str]:
    """Return the line that puts somebody into a class: a homeroom, a grade or a class by that name."""
    wanted = fold(name)
    if wanted in (fold(STAFF), fold(PARENTS)):
        return {"role": "staff" if wanted == fold(STAFF) else "parent"}
    for person in people:
        if person.homeroom and wanted in (fold(person.homeroom), fold(room(person.homeroom))):
            return {"homeroom": person.homeroom}
        if person.grade and wanted in (fold(person.grade), fold(f"Grade {plain_grade(person.grade)}")):
            return {"grade": person.grade}
        if found := next((each for each in person.classes if fold(each) == wanted), ""):
            return {"classes": found}
    return {"classes": name}


def same_name(person: Person, people: Iterable[Person]) -> Person | None:
    """Return somebody else with the same first and last name, if there is one."""
    names = fold(person.goes_by), fold(person.family)
    others = (other for other in people if other.id != person.id and other.active)
    return next((other for other in others if (fold(other.goes_by), fold(other.family)) == names), None)


def _is_no(text: str) -> bool:
    return text.casefold().startswith("n")
