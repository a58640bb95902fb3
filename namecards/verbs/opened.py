"""A collection that is open: its people, its rosters, and what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from random import Random, SystemRandom
from typing import NamedTuple, TypeVar

from namecards.core import people
from namecards.core.errors import NamecardsError, SeveralPeople, UnknownPerson, UnknownRoster
from namecards.core.finding import Finder
from namecards.core.forms import fold
from namecards.core.learning.memory import school_day
from namecards.core.people import Person, Roster
from namecards.core.text import made_visible, visible, visible_lines
from namecards.store.database import Database, DocumentLine, from_documents
from namecards.store.home import Home
from namecards.store.journal import BadLine, Journal
from namecards.store.reviews import ReviewLine, Reviews

Clock = Callable[[], datetime]
"""Gives the local instant with its time zone: the UTC moment and the school day both follow from it."""

T = TypeVar("T")
_SPOILT = (ValueError, TypeError, LookupError, NamecardsError)
"""What reading a damaged value raises."""


class BadValue(NamedTuple):
    """A stored setting that is damaged, or of a newer program. It stays on disk until it is set anew."""

    name: str

    def __str__(self) -> str:
        return f"The setting “{self.name}” can't be read, so the program goes on without it. Set it again."


def local_now() -> datetime:
    """The clock of this computer."""
    return datetime.now().astimezone()


def _made_visible(line: DocumentLine) -> None:
    """Let no hidden character in, whether it was typed here or another computer wrote the line."""
    clean = visible_lines if line.table == "choices" else visible
    line.id, line.new, line.set = (made_visible(each, clean) for each in (line.id, line.new, line.set))


class Opened:
    """Everything kept in one home, read and ready; every other verb builds on it."""

    def __init__(self, home: Home, clock: Clock = local_now, rng: Random | None = None) -> None:
        """Open what is in `home`, or begin there. Reviews wait until the first verb that needs them.

        Raises `CannotWrite` if the folders cannot be made.
        """
        home.create()
        self.home = home
        self._clock = clock
        self._rng = rng or SystemRandom()
        device = home.device(self._new_id()[:6])
        self._db = Database(
            Journal(home.journal, "documents", device, DocumentLine, home.lock), clock, _made_visible
        )
        self._reviews = Reviews(Journal(home.journal, "reviews", device, ReviewLine, home.lock), clock)
        self._brought = self._db.storage.journal.brought
        self._people: tuple[Person, ...] | None = None
        self._people_as_of = 0
        self._finder: Finder | None = None
        self._finder_of: tuple[Person, ...] = ()
        self._spoilt: set[BadValue] = set()

    def today(self) -> date:
        """The school day it is now."""
        return school_day(self._clock())

    def refresh(self) -> bool:
        """Take in what other programs and computers wrote; whether there was anything since the last time."""
        documents, reviews = self._db.storage.journal, self._reviews.journal
        if documents.changed():
            self._db.storage.refresh()
        if self._reviews.loaded and reviews.changed():
            self._reviews.refresh()
        before, self._brought = self._brought, documents.brought + reviews.brought
        return self._brought != before

    def problems(self) -> list[BadLine | BadValue]:
        """Lines on the disk and, once they were asked for, settings that could not be read."""
        return [*self._db.storage.journal.bad, *self._reviews.journal.bad, *sorted(self._spoilt)]

    def people(self) -> tuple[Person, ...]:
        """Everybody, those who have left too."""
        brought = self._db.storage.journal.brought
        if self._people is None or self._people_as_of != brought:
            self._people = tuple(from_documents(self._db.table("people"), Person))
            self._people_as_of = brought
        return self._people

    def here(self) -> tuple[Person, ...]:
        """Everybody who has not left."""
        return tuple(person for person in self.people() if person.active)

    def person(self, id: str) -> Person:
        """One person by our own key. Raises `UnknownPerson`."""
        for person in self.people():
            if person.id == id:
                return person
        raise UnknownPerson(id)

    def find(self, query: str) -> list[Person]:
        """Whom a few letters of a name, or a scanned number, could mean: best first."""
        return self.finder.find(query)

    @property
    def finder(self) -> Finder:
        """Finds whoever is here; kept until people change."""
        people = self.people()
        if self._finder is None or self._finder_of is not people:
            self._finder, self._finder_of = Finder(self.here()), people
        return self._finder

    def one(self, name: str) -> Person:
        """The one person that a name or a number means. Raises `UnknownPerson` or `SeveralPeople`."""
        meant = self.find(name)
        if not meant:
            raise UnknownPerson(name)
        if len(meant) > 1:
            raise SeveralPeople(name, [person.display for person in meant])
        return meant[0]

    def rosters(self) -> tuple[Roster, ...]:
        """Everyone, then each grade, homeroom and class."""
        return people.rosters(self.people())

    def roster(self, name: str) -> Roster:
        """A roster by its name, in any case. Raises `UnknownRoster`."""
        rosters = self.rosters()
        for roster in rosters:
            if fold(roster.name) == fold(name):
                return roster
        raise UnknownRoster(name, [roster.name for roster in rosters if roster.people])

    def keep_person(self, person: Person) -> None:
        """Change what is known of somebody by hand, which no list changes back; their notes stay."""
        before = next((known for known in self.people() if known.id == person.id), None)
        self._keep_people({person.id: people.by_hand(before, person) if before else person})

    def photo(self, person: Person | None) -> Path | None:
        """The file of a person's photo, if there is a good one; nobody has none."""
        if person is None or not person.shows_photo:
            return None
        path = self.home.photos / person.photo
        return path if path.is_file() else None

    def _keep_people(self, after: Mapping[str, Person | None]) -> None:
        self._db.table("people").keep(after)
        self._people = None

    def choice(self, name: str, default: str) -> str:
        """What was chosen the last time, for instance the stock."""
        kept = self._db.table("choices").get(doc_id=name)  # type: ignore[call-overload]
        return str(kept.get("value", default)) if kept else default

    def chosen(self, name: str, default: T, read: Callable[[str], T]) -> T:
        """A choice as `read` understands it; `default` if there is none, or none that can be read."""
        return self._readable(
            name, default, lambda kept: read(kept) if kept else default, self.choice(name, "")
        )

    def _readable(self, name: str, default: T, read: Callable[[str], T], stored: str) -> T:
        """`read(stored)`; `default` for a damaged value, which `problems` then names."""
        spoilt = BadValue(name)
        self._spoilt.discard(spoilt)
        try:
            return read(stored)
        except _SPOILT:
            self._spoilt.add(spoilt)
            return default

    def choose(self, name: str, value: str) -> None:
        """Remember a choice."""
        if self.choice(name, "") != value:
            self._db.table("choices").put({name: {"value": value}})

    def _new_id(self) -> str:
        """Twelve letters and digits by chance: two computers never make the same."""
        return "".join(self._rng.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(12))
