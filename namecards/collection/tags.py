"""Tags, and the answers of interview cards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.paper.errors import NameInPrint
from namecards.core.paper.poster import find_name, name_words
from namecards.core.paper.tags import TagKind, Tags, choices
from namecards.core.people import Person, mark_typed_fields
from namecards.store.store import Store


class Tagging:
    """Reads and saves tags, which are printed for everyone and so must not hold a name."""

    def __init__(self, store: Store, people: People, notes: Notes) -> None:
        self._store = store
        self._people = people
        self._notes = notes

    def of(self, person: Person) -> Tags:
        """The tags of a person."""
        return self.of_all([person])[0]

    def of_all(self, people: Iterable[Person]) -> tuple[Tags, ...]:
        """The tags of each person, in their order."""
        by_id: dict[str, Tags] = {}
        for entry in self._store.documents.all("tags", Tags):
            id = self._store.aliases.get(entry.id, entry.id)
            by_id[id] = by_id[id].with_all(entry) if id in by_id else replace(entry, id=id)
        return tuple(by_id.get(person.id) or Tags(id=person.id) for person in people)

    def choices(self) -> dict[TagKind, tuple[str, ...]]:
        """The tags to tick: the starters and every added one."""
        return choices(self._store.documents.all("tags", Tags))

    def update(self, ticked: Tags) -> Change[Tags]:
        """Save a person's tags. Raises `NameInPrint`."""
        self._check_names(ticked)
        return Change(ticked, self._store.documents.keep({"tags": self.documents(ticked)}))

    def add_answers(self, person: Person, ticked: Tags, *rest: str) -> Change[Tags]:
        """Save the answers of an interview card in one write: name fields, tags, and notes with the rest.

        Raises `NameInPrint` before anything is saved.
        """
        self._check_names(ticked)
        before = self._people.get(person.id)
        notes = [note for text in rest if text.strip() for note in self._notes.build(person, text)]
        at = self._store.documents.keep(
            {
                "people": self._people.entries([mark_typed_fields(before, person)]),
                "tags": self.documents(ticked),
                **self._notes.tables(notes),
            }
        )
        return Change(ticked, at)

    def documents(self, ticked: Tags) -> dict[str, Tags | None]:
        """The document of these tags; those of entries that were joined to the person go."""
        ids = self._store.ids_of(ticked.id)
        return {**dict.fromkeys(ids), ticked.id: ticked if ticked.all else None}

    def _check_names(self, ticked: Tags) -> None:
        """Refuse a friend's name from an interview card."""
        if name := find_name(" ".join(tag.word for tag in ticked.all), name_words(self._people.all())):
            raise NameInPrint(name, "everybody sees the printed tags")
