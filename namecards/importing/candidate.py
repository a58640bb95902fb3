"""A person as a list has them, before it is known whether they are new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.files.source import Source
from namecards.importing.mapping import Column


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A picture in the source."""

    name: str
    """The entry to read it from."""
    digest: str
    """The first 32 hex digits of the SHA-256 of its bytes."""

    @property
    def stored_name(self) -> str:
        """The file name in the collection's photo folder, as in `Person.photo`."""
        return f"{self.digest}.jpg"


class PhotoDoubt(NamedTuple):
    """Why a picture was not used: a sentence, and the places of the candidates it may show."""

    why: str
    owners: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a list says about one person; fields as in Person, empty where the list does not say."""

    given: str
    family: str = ""
    preferred: str = ""
    middle: str = ""
    suffix: str = ""
    pronouns: str = ""
    say: str = ""
    ids: tuple[str, ...] = ()
    grade: str = ""
    homeroom: str = ""
    classes: tuple[str, ...] = ()
    role: str = ""
    active: bool | None = None
    """None when the list does not say."""
    logins: tuple[str, ...] = ()
    """What a picture of them may be called besides their numbers; kept nowhere."""
    pictures: tuple[str, ...] = ()
    """The pictures in the source that the list names as theirs, the one to use first."""
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
        "middle": candidate.middle,
        "suffix": candidate.suffix,
        "pronouns": candidate.pronouns,
        "say": candidate.say,
        "ids": candidate.ids,
        "grade": candidate.grade,
        "homeroom": candidate.homeroom,
        "classes": candidate.classes,
        "role": candidate.role or "student",
        "active": candidate.active is not False,
        "photo": candidate.photo.stored_name if candidate.photo else "",
    }


def full_names(person: Candidate | Person) -> set[tuple[str, str]]:
    """The folded (first, family) names somebody answers to: as the school has it, as they are called."""
    firsts = filter(None, (person.given, person.preferred))
    return {(fold(first), fold(person.family)) for first in firsts} or {("", fold(person.family))}


def to_candidate(person: Person) -> Candidate:
    """Somebody who is here already, as a list that says all that is known of them would have them."""
    fields = {field: getattr(person, field) for field in _SHARED}
    return Candidate(**fields, origin="already here")


_NAMED = ("given", "family", "preferred", "middle", "suffix", "pronouns", "say")
_SHARED = (*_NAMED, "ids", "grade", "homeroom", "classes", "role", "active")


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Everyone on one list."""

    name: str
    """As the source calls it: "students.csv"."""
    candidates: tuple[Candidate, ...]
    unclear: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    """The columns of a table with titles, and what each was taken for."""
    pictures: Source | None = None
    """Where the photos are read if the list itself holds them; then each candidate has its own already."""
    links: tuple[Candidate, ...] = ()
    """What map files beside it say: a number or a name, and a picture."""
    format: str = ""
    """What kind of list it is, where that is known: "Photographer's disc"."""
    complete: bool = True
    """Whether somebody who is not on it may have left; photos alone are no list of everybody."""
    doubts: Mapping[str, PhotoDoubt] = field(default_factory=dict)
    """By the name of one of `pictures` that may be somebody's: why it is not sure, and whose it may be."""
