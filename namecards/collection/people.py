"""The people of a collection, and their rosters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from namecards import files
from namecards.core import people
from namecards.core.changes import Change
from namecards.core.errors import (
    DeletedMeanwhile,
    HasLeft,
    NamecardsError,
    SeveralPeople,
    SimilarPeople,
    UnknownPerson,
)
from namecards.core.finding import Finder
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person, Roster, count_people
from namecards.core.twins import (
    Join,
    Pair,
    certain_pairs,
    doubtful_pairs,
    join,
    join_entries,
    own_part,
    share_limits,
    sort_pair,
    take_away,
)
from namecards.store import photos
from namecards.store.store import Store

_FEW = 3
"""A roster of no more people is hardly a class: naming them all is not naming the class."""

Left = Literal["refused", "last", "first", "alike"]
"""Whether a typed name may be of somebody who has left, and whether they come after or before who is here."""


class People:
    """The people, read again when their documents change."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._all: tuple[Person, ...] = ()
        self._by_id: dict[str, Person] = {}
        self._version: tuple[int, ...] = ()
        self._finders: dict[bool, Finder] = {}
        self._rosters: tuple[Roster, ...] | None = None

    def all(self) -> tuple[Person, ...]:
        """Return everybody, also those who have left."""
        storage = self._store.documents.storage
        version = tuple(map(storage.version, ("people", "joins", "apart")))
        if version != self._version:
            entries = self._store.entries()
            if storage.aliases:
                joins = self._store.documents.all("joins", Join)
                entries = join_entries(entries, storage.aliases, joins)
            self._all = tuple(entries.values())
            joined = {id: entries[kept] for id, kept in storage.aliases.items() if kept in entries}
            self._by_id = entries | joined
            self._version, self._finders, self._rosters = version, {}, None
        return self._all

    def active(self) -> tuple[Person, ...]:
        """Return everybody who has not left."""
        return tuple(person for person in self.all() if person.active)

    def by_id(self) -> Mapping[str, Person]:
        """Return everybody by id, also archived people; a joined person has several ids."""
        self.all()
        return self._by_id

    def get(self, id: str) -> Person:
        """Return a person by id. Raises `DeletedMeanwhile`."""
        if person := self.by_id().get(id):
            return person
        raise DeletedMeanwhile

    def find(self, query: str) -> list[Person]:
        """Find people by letters of a name or a scanned number, best match first."""
        return self.finder.find(query)

    @property
    def finder(self) -> Finder:
        """The search over people who have not left."""
        return self._search(everybody=False)

    @property
    def finder_of_all(self) -> Finder:
        """The search over everybody, to say that somebody has left."""
        return self._search(everybody=True)

    def address(self, person: Person) -> str:
        """Return the name that is only theirs: with the class or the number if two share it."""
        return (self.finder if person.active else self.finder_of_all).address(person)

    def label(self, person: Person) -> str:
        """Return the address for a list of candidates, marked if they have left."""
        return f"{self.finder_of_all.address(person)}{'' if person.active else ' (has left)'}"

    def describe(self, people: Sequence[Person], joined_by: str = "and") -> str:
        """Name the people of a note, or say how many they are."""
        names = f" {joined_by} ".join(map(self.address, people))
        return names if len(people) <= 3 else count_people(len(people))

    def _search(self, everybody: bool) -> Finder:
        people = self.all()  # may empty `_finders`
        if everybody not in self._finders:
            self._finders[everybody] = Finder(p for p in people if p.active or everybody)
        return self._finders[everybody]

    def one(self, name: str, left: Left = "refused") -> Person:
        """Return the one person with exactly this name, name and class, or number.

        A part of a name or a similar one is never taken, because it may be another child's.
        Raises `UnknownPerson`, `HasLeft`, or `SeveralPeople` with those to choose from.
        """
        active = self.finder.find_named(name)
        archived = Finder(person for person in self.all() if not person.active).find_named(name)
        first, then = (archived, active) if left == "first" else (active, archived)
        exact = active + archived if left == "alike" else first or then
        if len(exact) == 1:
            return self.require_here(exact[0], left)
        if not (people := exact or self.find(name) or self.finder_of_all.find(name)):
            raise UnknownPerson(name, self._store.is_whole)
        raise (SeveralPeople if exact else SimilarPeople)(name, map(self.label, people), people)

    def require_here(self, person: Person, left: Left) -> Person:
        """Return the person. Raises `HasLeft` for an archived one if `left` is "refused"."""
        if not person.active and left == "refused":
            raise HasLeft(person.display)
        return person

    def rosters(self) -> tuple[Roster, ...]:
        """Return the roster of everyone, then each grade, homeroom and class."""
        every = self.all()
        self._rosters = self._rosters or people.rosters(every)
        return self._rosters

    def filled_rosters(self) -> list[Roster]:
        """Return the rosters with people on them: all, or none while nobody is here."""
        return [roster for roster in self.rosters() if roster.people]

    def include_class(self, some: Iterable[Person]) -> bool:
        """Tell whether some people are all of a class or a grade, and more than a few."""
        ids = {person.id for person in some}
        classes = (roster.people for roster in self.rosters())
        return any(len(each) > _FEW and ids.issuperset(p.id for p in each) for each in classes)

    def roster(self, name: str) -> Roster:
        """Return a roster by name, in any case; "12" is Room 12 if it fits alone. Raises `NamecardsError`."""
        for wanted in people.class_keys(name):
            if match := next((roster for roster in self.rosters() if fold(roster.name) == wanted), None):
                return match
        names = ", ".join(roster.name for roster in self.filled_rosters())
        choice = f"Choose: {names}." if names else "Import a list first."
        raise NamecardsError(f"There is no class or roster “{name}”. {choice}")

    def add(self, person: Person) -> Change[Person]:
        """Add somebody written by hand; a later list may fill in and change every field."""
        new = replace(person, id=self._store.new_id())
        return Change(new, self._store.documents.save("people", new))

    def update(self, person: Person) -> Change[Person]:
        """Save a person edited by hand; no import changes these fields back."""
        after = self.mark_typed_fields(person)
        return Change(after, self._store.documents.keep({"people": self.entries([after])}))

    def mark_typed_fields(self, person: Person) -> Person:
        """Return a person edited by hand, with the fields that no import changes back."""
        before = self.by_id().get(person.id)
        return people.mark_typed_fields(before, person) if before else person

    def entries(self, edited: Iterable[Person]) -> dict[str, Person]:
        """Return the documents to write for edited people, and the joined entries that lose a value."""
        changed = {person.id: person for person in edited}
        joined = {id: kept for id, kept in self._store.aliases.items() if kept in changed}
        raw = self._store.entries() if joined else {}
        edits = {id: (self.by_id()[id], changed[id]) for id in joined.values() if id in raw}
        for id, kept in joined.items():
            if id in raw and kept in edits:
                changed[kept] = own_part(changed[kept], raw[kept], raw[id])
                if (left := take_away(raw[id], *edits[kept])) != raw[id]:
                    changed[id] = left
        return changed

    def merged_records(self) -> dict[str, list[Person]]:
        """Return by the id of a person the records that were merged, the one that was kept first."""
        aliases = self._store.aliases
        records = self._store.entries() if aliases else {}
        found = group((aliases.get(id, id), each) for id, each in records.items())
        return {id: sorted(own, key=lambda each: each.id != id) for id, own in found.items() if len(own) > 1}

    def merge(self, kept: Person, other: Person) -> Change[Person]:
        """Join another entry to `kept`, filling empty fields; active if one is. Undo brings both back."""
        both, is_back = " ".join(sort_pair(kept, other)), other.active and not kept.active
        back = self.entries([replace(kept, active=True)] if is_back else [])
        joined = Join(both, kept.id, chosen=True)
        at = self._store.documents.keep({"joins": {both: joined}, "people": back})
        return Change(self.get(kept.id), at)

    def joins_of(self, person: Person) -> list[Join]:
        """Return the joins that made one person of several entries."""
        aliases = self._store.aliases
        joins = self._store.documents.all("joins", Join)
        ids = ((each, {aliases.get(id, id) for id in each.id.split()}) for each in joins)
        return [each for each, people in ids if people == {person.id}]

    def split(self, person: Person) -> Change[tuple[Person, ...]]:
        """Take the entries of one person apart again, each with what was written for it.

        What is refused stays refused of each: they were that child.
        """
        joins = self.joins_of(person)
        gone: dict[str, Join | None] = dict.fromkeys(each.id for each in joins)
        apart = {each.id: each for each in joins}
        ids = dict.fromkeys(id for each in joins for id in each.id.split())
        raw = self._store.entries()
        limited = {id: share_limits(raw[id], person) for id in ids if id in raw}
        at = self._store.documents.keep({"joins": gone, "apart": apart, "people": limited})
        return Change(tuple(map(self.get, ids)), at)

    def keep_apart(self, one: Person, other: Person) -> Change[None]:
        """Remember that two entries are two people, so that nobody asks again."""
        return Change(None, self._store.documents.save("apart", join(sort_pair(one, other))))

    def join_twins(self) -> Change[tuple[Person, ...]]:
        """Join certain twins in one write, as every computer does, but none whose join was undone."""
        undone = self._store.documents.storage.undone
        pairs = certain_pairs(self.all()) - self._pairs_apart()
        pairs -= {tuple(id.split()) for table, id, _ in undone if table == "joins"}
        if not pairs:
            return Change(())
        at = self._store.documents.save("joins", *map(join, sorted(pairs)))
        return Change(tuple(dict.fromkeys(self.get(id) for id, _ in pairs)), at)

    def possible_twins(self) -> list[tuple[Person, Person]]:
        """List the entries that may be one person and wait for an answer."""
        people = {person.id: person for person in self.active()}
        pairs = sorted(doubtful_pairs(people.values()) - self._pairs_apart())
        return [(people[one], people[other]) for one, other in pairs]

    def _pairs_apart(self) -> set[Pair]:
        return {tuple(each.id.split()) for each in self._store.documents.all("apart", Join)}

    def with_refused_photo(self) -> tuple[Person, ...]:
        """Return the people whose photo is here though none may be kept of them."""
        return tuple(person for person in self.all() if person.no_photo and person.photos)

    def delete_photos(self, people: Iterable[Person]) -> Change[None]:
        """Delete all photos of some people; the files go at once, so an undo does not bring them back."""
        gone = self.entries(replace(p, photo="", bad_photo="", old_photos=()) for p in people)
        names = {name for p in self.all() if p.id in gone for name in p.photos}
        at = self._store.documents.keep({"people": gone})
        used = {name for person in self._store.documents.all("people", Person) for name in person.photos}
        photos.remove(self._store.home.photos, names - used)
        return Change(None, at)

    def photo(self, person: Person | None) -> Path | None:
        """Return the file of a person's photo, if there is a good one."""
        path = self.expected_photo(person) if person else None
        return path if path and files.is_file(path) else None

    def expected_photo(self, person: Person) -> Path | None:
        """Return where a person's good photo should be: on paper a missing one is said."""
        return self._store.home.photos / person.photo if person.shows_photo else None
