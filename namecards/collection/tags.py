"""What people like, as it was ticked, and what their interview cards say."""

from __future__ import annotations

from collections.abc import Iterable

from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.errors import NameInTag
from namecards.core.paper.poster import find_name, name_words
from namecards.core.paper.tags import TagKind, Tags, choices
from namecards.core.people import Person, mark_typed_fields
from namecards.store.store import Store


class Tagging:
    """Safe tags: they are printed for everybody, so they name nobody."""

    def __init__(self, store: Store, people: People, notes: Notes) -> None:
        self._store = store
        self._people = people
        self._notes = notes

    def of(self, person: Person) -> Tags:
        """What is ticked for somebody."""
        return self.of_all([person])[0]

    def of_all(self, people: Iterable[Person]) -> tuple[Tags, ...]:
        """What is ticked for each of some people, in their order."""
        known = {one.id: one for one in self._store.documents.all("tags", Tags)}
        return tuple(known.get(person.id) or Tags(id=person.id) for person in people)

    def choices(self) -> dict[TagKind, tuple[str, ...]]:
        """What can be ticked: words to begin with, and those that were added."""
        return choices(self._store.documents.all("tags", Tags))

    def update(self, ticked: Tags) -> Change[Tags]:
        """Keep what is ticked for somebody. Raises `NameInTag`."""
        self._check_names(ticked)
        at = self._store.documents.table("tags").keep({ticked.id: ticked if ticked.all else None})
        return Change(ticked, at)

    def add_answers(self, person: Person, ticked: Tags, besides: str = "") -> Change[Tags]:
        """Keep what an interview card says, in one write: the name's fields, tags, and a note of the rest.

        Raises `NameInTag`, and then nothing was saved.
        """
        self._check_names(ticked)
        notes = self._notes.build(person, besides) if besides.strip() else ()
        at = self._store.documents.keep(
            {
                "people": {person.id: mark_typed_fields(self._people.get(person.id), person)},
                "tags": {person.id: ticked if ticked.all else None},
                "notes": {note.id: note for note in notes},
            }
        )
        return Change(ticked, at)

    def _check_names(self, ticked: Tags) -> None:
        """Refuse a friend's name, which slips in from an interview card."""
        if name := find_name(" ".join(tag.word for tag in ticked.all), name_words(self._people.all())):
            raise NameInTag(name)
