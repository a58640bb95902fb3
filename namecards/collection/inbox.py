"""The inbox: lines that wait until somebody says who they are about, so that no line is lost."""

from __future__ import annotations

from namecards.collection.notes import Notes
from namecards.core.changes import Change
from namecards.core.desk.notes import InboxItem, Note
from namecards.core.errors import NothingToNote
from namecards.core.people import Person
from namecards.core.text import clean_line
from namecards.store.store import Store


class Inbox:
    """The lines that wait for a name."""

    def __init__(self, store: Store, notes: Notes) -> None:
        self._store = store
        self._notes = notes

    def all(self) -> list[InboxItem]:
        """Return every waiting line, oldest first."""
        return sorted(self._store.documents.all("inbox", InboxItem), key=lambda item: item.at)

    def add(self, line: str) -> Change[InboxItem]:
        """Save a line as it was typed. Raises `NothingToNote`."""
        line = clean_line(line)
        if not line:
            raise NothingToNote("anybody")
        item = InboxItem(
            id=self._store.new_id(), text=line, at=self._store.utc_now(), day=self._store.today()
        )
        return Change(item, self._store.documents.table("inbox").keep({item.id: item}))

    def candidates(self, item: InboxItem) -> tuple[Person, ...]:
        """Return the people a line may be about, by its first words."""
        return self._notes.resolve(item.text).people

    def assign(self, item: InboxItem, person: Person) -> Change[tuple[Note, ...]]:
        """Turn a line into notes about a person, in one write; days count from when it was written.

        The name in front is dropped if it is the person's; else the whole line becomes the text.
        """
        found = self._notes.resolve(item.text)
        text = found.text if found.text.strip() and person in found.people else item.text
        notes = self._notes.build(person, text, item.at, item.day)
        at = self._store.documents.keep({**self._notes.tables(notes), "inbox": {item.id: None}})
        return Change(notes, at)

    def delete(self, item: InboxItem) -> Change[None]:
        """Delete a line."""
        return Change(None, self._store.documents.table("inbox").put({item.id: None}))
