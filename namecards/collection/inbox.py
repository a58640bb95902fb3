"""The inbox: lines that wait until it is said whom they are about, so that nothing is lost."""

from __future__ import annotations

from namecards.collection.notes import Notes, Saved
from namecards.core.changes import Change
from namecards.core.desk.notes import InboxItem
from namecards.core.errors import NothingToNote
from namecards.core.people import Person
from namecards.core.text import clean_line
from namecards.store.store import Store


class Inbox:
    """Lines that wait for a name."""

    def __init__(self, store: Store, notes: Notes) -> None:
        self._store = store
        self._notes = notes

    def all(self) -> list[InboxItem]:
        """Everything that waits, oldest first."""
        return sorted(self._store.documents.all("inbox", InboxItem), key=lambda item: item.at)

    def add(self, line: str) -> Change[InboxItem]:
        """Keep a line as it was typed until it is said whom it is about. Raises `NothingToNote`."""
        line = clean_line(line)
        if not line:
            raise NothingToNote("anybody")
        item = InboxItem(
            id=self._store.new_id(), text=line, at=self._store.utc_now(), day=self._store.today()
        )
        return Change(item, self._store.documents.table("inbox").keep({item.id: item}))

    def candidates(self, item: InboxItem) -> tuple[Person, ...]:
        """People whom a line that waits could be about, by its first words."""
        return self._notes.resolve(item.text).people

    def assign(self, item: InboxItem, person: Person) -> Change[Saved]:
        """Say whom a line is about: it becomes notes of the day it was written on, in one write.

        The name in front goes if it is the person's; else all of the line stays.
        """
        found = self._notes.resolve(item.text)
        text = found.text if found.text.strip() and person in found.people else item.text
        notes = self._notes.build(person, text, item.at, item.day)
        at = self._store.documents.keep(
            {"notes": {note.id: note for note in notes}, "inbox": {item.id: None}}
        )
        return Change(notes, at)

    def delete(self, item: InboxItem) -> Change[None]:
        """Delete a line that waits."""
        return Change(None, self._store.documents.table("inbox").put({item.id: None}))
