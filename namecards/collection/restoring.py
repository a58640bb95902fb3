"""The content of a backup, and the part of it that is not here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from namecards.core.days import full_day
from namecards.core.people import count_people
from namecards.core.text import pluralize
from namecards.store.listing import KINDS, kind_of
from namecards.store.rewriting import RowChange, decode


@dataclass(frozen=True, slots=True)
class DataCounts:
    """The numbers of people, notes and answers in a home or a backup."""

    people: int
    notes: int
    reviews: int

    def __str__(self) -> str:
        kinds = {"note": self.notes, "answer": self.reviews}
        return ", ".join((count_people(self.people), *(pluralize(n, what) for what, n in kinds.items())))

    def __sub__(self, other: DataCounts) -> DataCounts:
        return DataCounts(
            max(0, self.people - other.people),
            max(0, self.notes - other.notes),
            max(0, self.reviews - other.reviews),
        )


@dataclass(frozen=True, slots=True)
class Restore:
    """The content of a backup, and the part of it that is not here; nothing is changed yet."""

    path: Path
    at: datetime
    holds: DataCounts
    new: DataCounts
    here: DataCounts
    lines: Mapping[str, tuple[bytes, ...]]
    """The missing lines, by kind."""
    holds_photos: int
    damaged_photos: int
    """Photos in it that can't be read; they stay out."""
    photos: tuple[str, ...]
    names: tuple[str, ...]
    """The people who would come back."""
    joined: int
    """The number of people who are here too, as an entry of their own."""
    forgotten: int
    """Lines about people who were forgotten since; they stay out."""
    unreadable: int

    @property
    def is_empty(self) -> bool:
        """Whether everything in the backup is here already."""
        return not (any(self.lines.values()) or self.photos)

    def sentences(self) -> Iterator[str]:
        """Yield what the user should know before."""
        day = f"{self.at:%A} {full_day(self.at)}, {self.at:%H:%M}"
        yield f"Backup of {day}: {self.holds}."
        if self.is_empty:
            is_part = self.forgotten or self.unreadable or self.damaged_photos
            yield f"Everything {'else ' if is_part else ''}in it is here already."
        else:
            pictures = pluralize(len(self.photos), "photo")
            yield f"Not here now: {self.new}, {pictures}. They are added; nothing here is replaced."
        if self.names:
            comes, one = ("comes", "this person") if len(self.names) == 1 else ("come", "one of them")
            yield f"Not here now, and {comes} back: {', '.join(self.names)}."
            yield f"If {one} was forgotten, forget them again afterwards."
        if self.here.people and len(self.names) == self.holds.people:
            yield "Nobody in this backup is here now. Is it from another library?"
        if self.joined:
            one = "becomes one with the entry" if self.joined == 1 else "become one with the entries"
            yield f"{count_people(self.joined)} {one} of the same name and number here."
        if self.forgotten:
            yield f"Left out, because those people were forgotten since: {pluralize(self.forgotten, 'line')}."
        if self.unreadable:
            yield f"Left out, because they can't be read: {pluralize(self.unreadable, 'line')}."
        if self.damaged_photos:
            yield f"Left out, because they are damaged: {pluralize(self.damaged_photos, 'photo')}."


class Missing(NamedTuple):
    """The lines of a kind that are not here."""

    lines: tuple[bytes, ...]
    forgotten: int
    unreadable: int


def find_missing(rows: Iterable[bytes], here: Collection[bytes], change: RowChange) -> Missing:
    """Find the lines of a backup that are not here, without what was forgotten since."""
    kept, forgotten, unreadable = dict[bytes, None](), 0, 0
    for data in rows:
        row = None if data in here else decode(data)
        if data in here or (row and "erased" in row):  # the first line of a file that became shorter
            continue
        try:
            new = change(row) if row else None
        except msgspec.ValidationError:
            row = new = None
        unreadable += not row
        forgotten += bool(row) and new is None
        if new is not None:
            kept[data if new == row else msgspec.json.encode(new)] = None
    return Missing(tuple(row for row in kept if row not in here), forgotten, unreadable)


def by_kind(journal: Mapping[str, bytes]) -> dict[str, dict[bytes, None]]:
    """Return the lines of journal files by their kind, each once, in their order."""
    lines: dict[str, dict[bytes, None]] = {kind: {} for kind in KINDS}
    for name, data in journal.items():
        lines[kind_of(name)] |= dict.fromkeys(filter(None, map(bytes.strip, data.split(b"\n"))))
    return lines
