"""Show everything that is held on one person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from namecards import files
from namecards.collection.known_files import KnownFiles
from namecards.collection.people import People
from namecards.core.erasing import DocumentKey, scrub
from namecards.core.learning.memory import Rating, person_of
from namecards.core.paths import safe_name
from namecards.core.people import Person
from namecards.core.tables import heading
from namecards.exporting import personal
from namecards.exporting.personal import PersonalEntry
from namecards.store.erasing import Eraser
from namecards.store.places import free_path, usual_folder
from namecards.store.store import Store

ANSWERS, MISTAKEN, INSIDE = "Answers", "Taken for somebody else", "Elsewhere"


class About:
    """Collects and writes what is held on a person, also what is private, deleted or undone."""

    def __init__(self, store: Store, people: People, written: KnownFiles) -> None:
        self._store = store
        self._people = people
        self._written = written

    def write(self, person: Person, folder: Path | None = None) -> Path:
        """Write a folder, else a new one in Documents; return it. Raises `CannotWrite` or `Unread`."""
        today, who = self._store.today(), self._people.address(person)
        name = safe_name(f"about-{who}-{today.isoformat()}")
        folder = folder or free_path(usual_folder("documents"), name, "")
        record = heading("people")
        entries = sorted(self.entries(person), key=lambda each: (each.kind != record, each.kind, each.day))
        intro = (
            f"Everything that namecards holds on {who} on {today.isoformat()}, "
            f"also private, deleted and undone notes, and earlier values: {len(entries)} entries.",
            "This copy is not protected. Give it only to somebody who may see it.",
        )
        photos = list(filter(files.is_file, (self._store.home.photos / name for name in person.photos)))
        now = self._store.utc_now()
        with self._written.writing(folder, "about a person", now):
            personal.write(folder, who, intro, entries, photos)
        return folder

    def entries(self, person: Person) -> Iterator[PersonalEntry]:
        """Yield everything that is held on a person."""
        ids, now = self._store.ids_of(person.id), self._store.documents.storage.read()
        names = {id: person.display for id, person in self._people.by_id().items()}
        eraser = Eraser(self._store)
        documents = eraser.documents_about(ids)
        states = eraser.states(documents.__contains__)
        for (table, id), fields in documents.items():
            kind, day = heading(table), str(fields.get("day", ""))
            gone = "" if id in now.get(table, {}) else " (deleted or undone)"
            yield PersonalEntry(kind, day, _describe((table, id), fields, names) + gone)
            for what in _describe_earlier(fields, states[table, id], names):
                yield PersonalEntry(kind, day, f"{what} (earlier)")
        for table, entries in now.items():
            for id, fields in entries.items():
                if (table, id) not in documents and scrub(fields, ids) != fields:
                    yield PersonalEntry(INSIDE, "", f"{table}: {fields.get('what', id)}")
        yield from self._answers(ids, names)

    def _answers(self, ids: frozenset[str], names: Mapping[str, str]) -> Iterator[PersonalEntry]:
        self._store.reviews.refresh()
        for card, lines, _ in self._store.reviews.histories():
            who = person_of(card)
            for line in lines:
                if who in ids:
                    knew = "name not known" if line.rating is Rating.AGAIN else "name known"
                    given = f"; the name given was that of {names[line.other]}" if line.other in names else ""
                    yield PersonalEntry(ANSWERS, line.day.isoformat(), f"{line.where}: {knew}{given}")
                elif line.other in ids:
                    yield PersonalEntry(
                        MISTAKEN, line.day.isoformat(), f"{names.get(who, 'somebody')} was taken for them"
                    )


def _describe(key: DocumentKey, fields: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """Write a document as a line: its text first, then each field with its name."""
    first = [str(fields["text"])] if "text" in fields else []
    rest = (
        f"{name}: {_format(value)}" for name, value in fields.items() if name not in ("text", "day", "person")
    )
    return "; ".join([*first, *rest]) or " ".join(names.get(word, word) for word in key[1].split())


def _describe_earlier(
    fields: Mapping[str, Any], states: Iterable[Mapping[str, Any]], names: Mapping[str, str]
) -> Iterable[str]:
    """Return what a document said before and no longer says: a last name, a class, the text of a note."""
    other = ({name: old for name, old in each.items() if old != fields.get(name)} for each in states)
    return dict.fromkeys(_describe(("", ""), each, names) for each in other if each)


def _format(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_format, value))
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)
