"""The head in each photo: found once, at import, and moved by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from namecards import files
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.errors import BadPhoto
from namecards.core.heads import FoundBy, Head, KeptHead
from namecards.core.people import Person
from namecards.portraits.head import find_head
from namecards.portraits.photo import LONG_SIDE, read
from namecards.store.store import Store

_FOUND_BY: dict[FoundBy, str] = {
    "dlib": "found by dlib (the extra “faces”)",
    "cascade": "found by namecards",
    "backdrop": "by their outline, because no face was found",
    "guess": "not found",
    "hand": "cropped by hand",
}
_TABLES = ("heads", "crops")
"""Those that were found, and those that were moved by hand, which win."""


class Heads:
    """The head in each person's photo."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people
        self._known: dict[str, Head] = {}
        self._looked: dict[Path, Head] = {}
        self._version: tuple[int, ...] = ()

    def all(self) -> Mapping[str, Head]:
        """Return the heads by the file names of their photos."""
        documents = self._store.documents
        version = tuple(map(documents.storage.version, _TABLES))
        if version != self._version:
            kept = (each for table in _TABLES for each in documents.all(table, KeptHead))
            self._known, self._version = {each.photo: each.head for each in kept}, version
        return self._known

    def of(self, photo: Path | None) -> Head | None:
        """Return the head in a person's photo; None if it was not looked for yet."""
        return self.all().get(photo.name) if photo else None

    def to_print(self, photo: Path | None) -> Head | None:
        """Return the part of a photo to print; None, which is all of it, where no head was found.

        It is looked for now if it was not yet, as just after an import.
        """
        head = self.of(photo) or (self.look(photo) if photo else None)
        return head if head and head.finder != "guess" else None

    def unsearched_photos(self) -> dict[str, Path]:
        """Return the photos that were not searched for a head yet, by person id."""
        searched = self.all()
        photos = {person.id: self._people.photo(person) for person in self._people.all()}
        return {id: path for id, path in photos.items() if path and path.name not in searched}

    def look(self, photo: Path) -> Head | None:
        """Find the head in a kept photo; None if it can't be read. May run in a worker."""
        if photo not in self._looked:
            with suppress(OSError, BadPhoto):
                self._looked[photo] = find_head(read(files.read(photo), photo.name, LONG_SIDE))
        return self._looked.get(photo)

    @property
    def summary(self) -> str:
        """Say how many heads were found, and by what."""
        shown = filter(None, (self.of(self._people.photo(person)) for person in self._people.all()))
        counts = Counter(head.finder for head in shown)
        parts = [f"{counts[finder]} {how}" for finder, how in _FOUND_BY.items() if counts[finder]]
        return f"Heads in photos: {', '.join(parts) or 'there are no photos'}."

    def keep_found(self, heads: Mapping[Path, Head]) -> None:
        """Keep the heads that were found in photos that somebody has now; no step of its own to undo."""
        names = {path.name: head for path, head in heads.items()}
        if kept := documents_of(self._people.all(), names):
            self._store.documents.keep({"heads": kept})

    def check_new_photo(self, person: Person) -> str:
        """Find the head in a photo that was just saved by hand; return what is odd about it, or nothing."""
        photo = self._people.photo(person)
        head = self.look(photo) if photo and not self.of(photo) else None
        if not (photo and head):
            return ""
        self.keep_found({photo: head})
        if head.faces == 1:
            return ""
        count = f"{head.faces} faces were" if head.faces else "No face was"
        return f"{count} found in the photo: look at it. F10 on their page chooses the part that is shown."

    def crop(self, person: Person, head: Head) -> Change[Head]:
        """Keep the square that the librarian chose for a person's photo."""
        kept = KeptHead(id=person.id, photo=person.photo, head=head)
        return Change(head, self._store.documents.save("crops", kept))


def documents_of(people: Iterable[Person], heads: Mapping[str, Head]) -> dict[str, KeptHead]:
    """Return the documents to keep, by person, of heads that were found in photos of these names."""
    people_shown = (person for person in people if person.photo in heads)
    return {one.id: KeptHead(id=one.id, photo=one.photo, head=heads[one.photo]) for one in people_shown}
