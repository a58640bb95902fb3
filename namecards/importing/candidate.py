"""A person as a list has them, before it is known whether they are new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from namecards.core.forms import fold
from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A picture in the source."""

    name: str
    """The entry to read it from."""
    digest: str
    """The first 32 hex digits of the SHA-256 of its bytes."""

    @property
    def kept_as(self) -> str:
        """The file name in the collection's photo folder, as in `Person.photo`."""
        return f"{self.digest}.jpg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a list says about one person; fields as in Person, empty where the list does not say."""

    given: str
    family: str = ""
    preferred: str = ""
    say: str = ""
    ids: tuple[str, ...] = ()
    grade: str = ""
    homeroom: str = ""
    classes: tuple[str, ...] = ()
    role: str = ""
    active: bool | None = None
    """None when the list does not say."""
    photo: PhotoFile | None = None
    origin: str = ""
    """Where it stands, for a sentence: "students.csv, row 4"."""

    @property
    def display(self) -> str:
        """The name to show: "Maya Chen"."""
        return f"{self.preferred or self.given} {self.family}".strip()


def person_fields(candidate: Candidate) -> dict[str, Any]:
    """The fields of a new Person, all but `id`."""
    return {
        "given": candidate.given,
        "family": candidate.family,
        "preferred": candidate.preferred,
        "say": candidate.say,
        "ids": candidate.ids,
        "grade": candidate.grade,
        "homeroom": candidate.homeroom,
        "classes": candidate.classes,
        "role": candidate.role or "student",
        "active": candidate.active is not False,
        "photo": candidate.photo.kept_as if candidate.photo else "",
    }


def full_names(someone: Candidate | Person) -> set[tuple[str, str]]:
    """The folded (first, family) names somebody answers to: as the school has it, as they are called."""
    firsts = filter(None, (someone.given, someone.preferred))
    return {(fold(first), fold(someone.family)) for first in firsts} or {("", fold(someone.family))}


def bare(number: str) -> str:
    """A number without what one system prints and another does not: `P 0042`, `p042` and `42` are one."""
    text = fold(number)
    return (text[1:] if text[:1] == "p" and text[1:].isdigit() else text).lstrip("0")
