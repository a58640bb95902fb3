"""The inbox: lines that wait until somebody says who they are about, so that no line is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from namecards.collection.notes import Notes
from namecards.collection.people import People
from namecards.core.addressing import Addressee
from namecards.core.changes import Change
from namecards.core.desk import searching
from namecards.core.desk.errors import NothingToNote
from namecards.core.desk.notes import HIDDEN, InboxItem, Note
from namecards.core.desk.searching import Query
from namecards.core.errors import DeletedMeanwhile
from namecards.core.people import Person
from namecards.core.text import clean_line
from namecards.store.store import Store


class Inbox:
    """The lines that wait for a name."""

    def __init__(self, store: Store, people: People, notes: Notes) -> None:
        self._store = store
        self._people = people
        self._notes = notes

    def all(self) -> list[InboxItem]:
        """Return every waiting line, oldest first."""
        return sorted(self._store.documents.all("inbox", InboxItem), key=lambda item: item.at)

    def add(self, line: str) -> Change[InboxItem]:
        """Save a line as it was typed. Raises `NothingToNote`."""
        line = clean_line(line)
        if not line:
            raise NothingToNote("anybody")
        item = self._item(line)
        return Change(item, self._store.documents.save("inbox", item))

    def add_lines(
        self, lines: Sequence[str], private: bool | None = None
    ) -> Change[tuple[list[Note], list[InboxItem]]]:
        """Save each line as notes for the people it certainly names, else in the inbox, all in one write."""
        notes: list[Note] = []
        items: list[InboxItem] = []
        for line, addressee in zip(lines, self._notes.resolve_lines(lines), strict=True):
            if addressee.certain and addressee.text:
                at, of_class = self._store.utc_now(), self._people.include_class(addressee.certain)
                for person in self._notes.without_refused(addressee.certain):
                    notes += self._notes.build(person, addressee.text, at, private=private, of_class=of_class)
            else:
                items.append(self._item(clean_line(line)))
        tables: dict[str, Any] = {**self._notes.tables(notes), "inbox": {item.id: item for item in items}}
        return Change((notes, items), self._store.documents.keep(tables))

    def is_private(self, item: InboxItem) -> bool:
        """Tell whether a part of a line is private, or may be: then the line is not shown."""
        return any(draft.private for draft in self._notes.preview(item.text))

    def visible_text(self, item: InboxItem, shown: bool = False) -> str:
        """Return a line; one that may be private only if `shown`."""
        return item.text if shown or not self.is_private(item) else HIDDEN

    def count_matches(self, query: Query) -> int:
        """Count the lines that match a search; private ones only if the search includes them."""
        lines = [item.text for item in self.all() if query.private or not self.is_private(item)]
        return searching.count_lines(lines, query)

    def resolve(self, item: InboxItem) -> Addressee:
        """Find whom a line may be about; `same:` is nobody, because the line before is not known any more."""
        return self._notes.resolve(item.text, before=())

    def assign(
        self, item: InboxItem, people: Person | Sequence[Person], private: bool | None = None
    ) -> Change[tuple[Note, ...]]:
        """Turn a line into notes about one person or several, in one write.

        Days count from when it was written. The name in front is dropped if it is theirs; else the whole line
        becomes the text. If one of several names was not clear, the others get their note, too; those of whom
        no notes are kept get none: `Notes.explain_refused` names them. Raises `DeletedMeanwhile`.
        """
        self._require(item)
        people = (people,) if isinstance(people, Person) else tuple(people)
        person, line, addressee = people[0], item.text, self.resolve(item)
        if addressee.unclear and person in addressee.people:
            line = addressee.clear(self._people.address(person))
            addressee = self.resolve(replace(item, text=line))
        is_theirs = addressee.each and {*people} <= {*addressee.people}
        text = addressee.text if is_theirs else self._notes.text_about(line, addressee, person)
        people = addressee.certain if person in addressee.certain else people
        of_class, build = self._people.include_class(people), self._notes.build
        whose = self._notes.without_refused(people)
        notes = [note for who in whose for note in build(who, text, item.at, item.day, private, of_class)]
        at = self._store.documents.keep({**self._notes.tables(notes), "inbox": {item.id: None}})
        return Change(tuple(notes), at)

    def delete(self, item: InboxItem) -> Change[None]:
        """Delete a line. Raises `DeletedMeanwhile`."""
        self._require(item)
        return Change(None, self._store.documents.keep({"inbox": {item.id: None}}))

    def _require(self, item: InboxItem) -> None:
        """Make sure that a line still waits: another window may have given it to somebody."""
        self._store.refresh()
        if self._store.documents.get("inbox", item.id, InboxItem) is None:
            raise DeletedMeanwhile

    def _item(self, line: str) -> InboxItem:
        return InboxItem(
            id=self._store.new_id(), text=line, at=self._store.utc_now(), day=self._store.today()
        )
