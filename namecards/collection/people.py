"""The people of a collection, and their rosters."""

from __future__ import annotations

from pathlib import Path

from namecards.core import people
from namecards.core.changes import Change
from namecards.core.errors import SeveralPeople, UnknownPerson, UnknownRoster
from namecards.core.finding import Finder
from namecards.core.normalize import fold
from namecards.core.people import Person, Roster
from namecards.store.store import Store


class People:
    """The people, read again when their documents change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._all: tuple[Person, ...] = ()
        self._version = -1
        self._finder: Finder | None = None

    def all(self) -> tuple[Person, ...]:
        """Return everybody, also those who have left."""
        version = self._store.documents.storage.version("people")
        if version != self._version:
            self._all = tuple(self._store.documents.all("people", Person))
            self._version, self._finder = version, None
        return self._all

    def active(self) -> tuple[Person, ...]:
        """Return everybody who has not left."""
        return tuple(person for person in self.all() if person.active)

    def by_id(self) -> dict[str, Person]:
        """Return everybody, also those who have left, by id."""
        return {person.id: person for person in self.all()}

    def get(self, id: str) -> Person:
        """Return a person by id. Raises `UnknownPerson`."""
        for person in self.all():
            if person.id == id:
                return person
        raise UnknownPerson(id)

    def find(self, query: str) -> list[Person]:
        """Find people by letters of a name or a scanned number, best match first."""
        return self.finder.find(query)

    @property
    def finder(self) -> Finder:
        """The search over people who have not left."""
        active = self.active()
        if self._finder is None:
            self._finder = Finder(active)
        return self._finder

    def one(self, name: str) -> Person:
        """Return the one person with a name or number. Raises `UnknownPerson` or `SeveralPeople`."""
        meant = self.find(name)
        if not meant:
            raise UnknownPerson(name)
        if len(meant) > 1:
            raise SeveralPeople(name, [person.display for person in meant])
        return meant[0]

    def rosters(self) -> tuple[Roster, ...]:
        """Return the roster of everyone, then each grade, homeroom and class."""
        return people.rosters(self.all())

    def roster(self, name: str) -> Roster:
        """Return a roster by name, in any case. Raises `UnknownRoster`."""
        rosters = self.rosters()
        for roster in rosters:
            if fold(roster.name) == fold(name):
                return roster
        raise UnknownRoster(name, [roster.name for roster in rosters if roster.people])

    def update(self, person: Person) -> Change[Person]:
        """Save a person edited by hand; no import changes these fields back."""
        before = self.by_id().get(person.id)
        after = people.mark_typed_fields(before, person) if before else person
        return Change(after, self._store.documents.table("people").keep({person.id: after}))

    def photo(self, person: Person | None) -> Path | None:
        """Return the file of a person's photo, if there is a good one."""
        if person is None or not person.shows_photo:
            return None
        path = self._store.home.photos / person.photo
        return path if path.is_file() else None
