"""Represent people as a list has them, before they are compared with the people already here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from namecards.core.grades import told_grade
from namecards.core.normalize import fold
from namecards.core.people import LIMITS, Person, full_name
from namecards.importing.cells.roles import ADULTS
from namecards.importing.files.entries import Source
from namecards.importing.left_out import LeftOut
from namecards.importing.mapping import Column


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A picture in the import source."""

    name: str
    """The entry to read it from."""
    digest: str
    """The first 32 hex digits of the SHA-256 of its bytes."""
    pixels: int = field(default=0, compare=False)
    """Its size; 0 if it was not looked at."""

    @property
    def stored_name(self) -> str:
        """The file name in the collection's photo folder, as in `Person.photo`."""
        return f"{self.digest}.jpg"


DISC = "Photographer’s disc"
PHOTOS = "Photos"
PHOTO_ROSTER = "Photo roster"
CARDS = "Address cards"
FORM = "Form"
"""The kinds of lists that a preview names."""
NOBODY = -1
HERE = "already here"
"""The origin of somebody who is on no list."""


class PhotoDoubt(NamedTuple):
    """The reason why a picture was not used, and the indexes of the candidates it may show."""

    why: str
    owners: tuple[int, ...]
    page: str = ""
    """The page that is in doubt as a whole: `page 3 of roster.pdf`."""
    ways: tuple[int, ...] = ()
    """The owner in each way to read that page; NOBODY if it has none."""
    likely: bool = False
    """Whether it is most likely the only owner's: the name is theirs except for a letter, or a part of it."""
    page_why: str = ""
    """The reason to ask about all of these pictures, if it differs from the page's."""

    def move_to(self, places: Mapping[int, int]) -> PhotoDoubt:
        """Return the doubt with the new positions of its people; those who are gone become nobody."""
        owners = tuple(places[at] for at in self.owners if at in places)
        return self._replace(owners=owners, ways=tuple(places.get(at, NOBODY) for at in self.ways))


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One person on a list; fields as in Person, empty where the list says nothing."""

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
    """None if the list says nothing."""
    no_photo: bool | None = None
    """Whether a photo is refused; None, here and below, if the list says nothing."""
    never_print: bool | None = None
    no_notes: bool | None = None
    seat: str = ""
    """The number in the class, by which pictures may be named; never stored."""
    standing: str = ""
    """A status whose word is not known: it may mean that they left."""
    order_of: str = ""
    """The name of the list, if it is unclear which of its two columns has the first names."""
    other_family: str = ""
    """Another last name, the legal one, by which pictures may be named; never stored."""
    as_written: tuple[tuple[str, str], ...] = ()
    """The fields of a name in capitals, as the list has them."""
    logins: tuple[str, ...] = ()
    """User names, because pictures may be named by them; never stored."""
    addresses: tuple[str, ...] = ()
    """Addresses of their own, because another list may identify people by them; never stored."""
    pictures: tuple[str, ...] = ()
    """Pictures that the list names as theirs, the one to use first."""
    rivals: bool = False
    """Whether it is unclear which of several pictures is the one to use."""
    photo: PhotoFile | None = None
    origin: str = ""
    """Place on the list, for a sentence: "students.csv, row 4"."""
    only_on: str = ""
    """The list that shows them, if the main one lacks them: they may have come since, or left."""
    told_of: str = ""
    """The id of the person here of whom a sentence tells this, because only they have the name."""
    repeats: tuple[Candidate, ...] = ()
    """The rows this was merged from, if nothing but the name says that they are one person."""

    @property
    def display(self) -> str:
        """The name to show: "Maya Chen", 王小明."""
        return full_name(self.preferred or self.given, self.family)

    @property
    def is_staff(self) -> bool:
        """Whether the person teaches or works at the school."""
        return self.role in ADULTS

    def update(self, **changes: Any) -> Candidate:
        """Return the person with other values in some fields; the same object if none changes."""
        changed = any(getattr(self, name) != value for name, value in changes.items())
        return replace(self, **changes) if changed else self


def person_fields(candidate: Candidate) -> dict[str, Any]:
    """Return the fields of a new Person, all but `id`."""
    return {
        **{field: getattr(candidate, field) for field in _SHARED},
        "role": candidate.role or "student",
        "active": candidate.active is not False,
        "photo": candidate.photo.stored_name if candidate.photo and not candidate.no_photo else "",
        **{limit: getattr(candidate, limit) is True for limit in LIMITS},
    }


def full_names(person: Candidate | Person) -> set[tuple[str, str]]:
    """Return the folded (first, family) names: with all or one of the given names, and as they are called."""
    whole = f"{person.given} {person.middle}" if person.given and person.middle else ""
    firsts = filter(None, (person.given, person.preferred, whole))
    return {(fold(first), fold(person.family)) for first in firsts} or {("", fold(person.family))}


def name_key(candidate: Candidate) -> str:
    """Return the folded given and family name."""
    return fold(candidate.given + candidate.family)


def is_cut(name: str) -> bool:
    """Whether a name is only its first letter, `C.`, in a script with small letters; 陳 is a whole name."""
    letter = fold(name)
    return len(letter) == 1 and letter.islower()


def is_initial(text: str, of: str) -> bool:
    """Whether a name is cut to its first letter, `C.` for Chen, in a script with small letters."""
    whole = fold(of)
    return is_cut(text) and len(whole) > 1 and whole[0] == fold(text)


def grade_of(someone: Candidate | Person) -> str:
    """Return the grade, or the grade that the class gives."""
    return told_grade(someone.grade, (someone.homeroom, *someone.classes))


def have_other_roles(one: Candidate | Person, other: Candidate | Person) -> bool:
    """Whether one is an adult and the other, in a grade, a student."""
    if (one.role in ADULTS) == (other.role in ADULTS):
        return False
    return bool(grade_of(other if one.role in ADULTS else one))


def rooms(one: Candidate | Person) -> tuple[str, ...]:
    """Return the homeroom and the classes of somebody."""
    return tuple(filter(None, (one.homeroom, *one.classes)))


def to_candidate(person: Person) -> Candidate:
    """Return a person already here as a candidate, with everything known about them."""
    fields = {field: getattr(person, field) for field in _SHARED}
    return Candidate(**fields, origin=HERE)


TEXTS = ("given", "family", "middle", "suffix", "preferred", "pronouns", "say", "grade", "homeroom")
"""The fields of a Person that hold one text and that a list may fill."""
_SHARED = (*TEXTS, "ids", "classes", "role", "active")


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The people of one list."""

    name: str
    """The file's name in the source: "students.csv"."""
    candidates: tuple[Candidate, ...]
    unclear: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    """The columns of a table with titles, and the kind each was read as."""
    more_columns: tuple[tuple[str, tuple[Column, ...]], ...] = ()
    """The columns of lists with other titles that were joined to it, by the name of each list."""
    pictures: Source | None = None
    """The list's own pictures, if it holds the photos; its candidates have their photo already."""
    links: tuple[Candidate, ...] = ()
    """The lines of map files: a number or a name, and a picture."""
    format: str = ""
    """The kind of list, if known: "Photographer's disc"."""
    complete: bool = True
    """Whether people missing on it may have left; photos alone are no list of everybody."""
    left_out: tuple[LeftOut, ...] = ()
    """Rows and files that are no people."""
    around: tuple[str, ...] = ()
    """The name of its sheet and the lines of its page, which may name its class."""
    doubts: Mapping[str, PhotoDoubt] = field(default_factory=dict)
    """By the name of one of `pictures`: the people it may show, and why that is not sure."""
    unread: tuple[str, ...] = ()
    """Sentences about files that can't be read: who is in them is missing."""

    def with_columns_of(self, *others: PeopleList) -> PeopleList:
        """Return the list with the columns of lists joined to it, each set of titles once."""
        found = {_titles(columns): (name, columns) for name, columns in self.more_columns}
        for one in others:
            for name, columns in ((one.name, one.columns), *one.more_columns):
                found.setdefault(_titles(columns), (name, columns))
        more = (both for titles, both in found.items() if titles and titles != _titles(self.columns))
        return replace(self, more_columns=tuple(more))

    @property
    def pupils(self) -> list[Candidate]:
        """The people who are no adults."""
        return [one for one in self.candidates if not one.is_staff]

    @property
    def have_left(self) -> bool:
        """Whether everybody has left."""
        return all(one.active is False for one in self.candidates)

    def with_people(self, people: Iterable[Candidate]) -> PeopleList:
        """Return the list with other people."""
        return replace(self, candidates=tuple(people))

    def with_pupils(self, pupils: Iterable[Candidate]) -> PeopleList:
        """Return the list with another pupil in the place of each, in order; the adults stay."""
        others = iter(pupils)
        return self.with_people(one if one.is_staff else next(others) for one in self.candidates)

    def saying(self, *sentences: str, left_out: Iterable[LeftOut] = ()) -> PeopleList:
        """Return the list with more sentences, and with more rows that are no people."""
        unclear, others = (*self.unclear, *sentences), (*self.left_out, *left_out)
        return replace(self, unclear=unclear, left_out=others)


def _titles(columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(column.title for column in columns)
