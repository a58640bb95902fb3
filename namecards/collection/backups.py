"""Backups: one file with everything, and putting it beside what is here."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec

from namecards import files
from namecards.collection.known_files import KnownFile, KnownFiles
from namecards.core.errors import CannotWrite, plain_reason
from namecards.core.people import count_people
from namecards.store import backups, disk, photos, places
from namecards.store.backups import Progress
from namecards.store.erasing import Eraser, targets
from namecards.store.home import Home
from namecards.store.lines import UNREADABLE
from namecards.store.listing import is_journal, list_files
from namecards.store.rewriting import Change, Row
from namecards.store.store import Store

OFFERED_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a home or a backup holds."""

    people: int
    notes: int
    reviews: int

    def __str__(self) -> str:
        kinds = {"note": self.notes, "answer": self.reviews}
        named = (f"{count:,} {what}{'s' * (count != 1)}" for what, count in kinds.items())
        return ", ".join((count_people(self.people), *named))

    def __sub__(self, other: Counts) -> Counts:
        return Counts(
            max(0, self.people - other.people),
            max(0, self.notes - other.notes),
            max(0, self.reviews - other.reviews),
        )


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written and read back."""

    path: Path
    counts: Counts
    bytes: int

    def __str__(self) -> str:
        return f"{self.counts}, {self.bytes / 1e6:,.1f} MB, read back: all right."


@dataclass(frozen=True, slots=True)
class Restore:
    """What a backup holds, and what of it is not here; nothing is changed yet."""

    path: Path
    at: datetime
    holds: Counts
    new: Counts
    lines: Mapping[str, tuple[bytes, ...]]
    """The missing lines, by kind."""
    photos: tuple[str, ...]
    forgotten: int
    """Lines about people who were forgotten since; they stay out."""
    unreadable: int

    @property
    def is_empty(self) -> bool:
        """Whether everything in the backup is here already."""
        return not (any(self.lines.values()) or self.photos)

    def sentences(self) -> Iterator[str]:
        """Yield what the user should know before."""
        day = f"{self.at:%A} {self.at.day} {self.at:%B %Y}, {self.at:%H:%M}"
        yield f"Backup of {day}: {self.holds}."
        if self.is_empty:
            yield "Everything in it is here already."
        else:
            pictures = f"{len(self.photos)} photo{'s' * (len(self.photos) != 1)}"
            yield f"Not here now: {self.new}, {pictures}. They are added; nothing here is replaced."
        if self.forgotten:
            yield f"{self.forgotten} lines about people who were forgotten since then are left out."
        if self.unreadable:
            yield f"{self.unreadable} lines in it can't be read and are left out."


class Backups:
    """Makes backups and remembers where they lie, on this computer only."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = KnownFiles(store.home.local / "backups.json")

    def known(self) -> list[Path]:
        """Return the backups made here that still lie where they were written."""
        return [Path(known.path) for known in self._known.still_there()]

    def delete(self, paths: Iterable[Path]) -> None:
        """Delete backups made here. Raises `CannotWrite`."""
        self._known.delete(paths)

    @property
    def last(self) -> KnownFile | None:
        """The last backup made here."""
        return next(reversed(self._known.all()), None)

    def offer(self) -> str:
        """Say that a backup is due; empty if there is no data, or one was made here within a week."""
        if not self._store.documents.storage.read().get("people"):
            return ""
        if not (last := self.last):
            return "No backup yet."
        days = (self._store.utc_now() - last.at).days
        return f"The last backup is {days} days old." if timedelta(days=days) >= OFFERED_AFTER else ""

    def default_path(self) -> Path:
        """Return a free name in Documents: namecards-backup-2026-11-27.zip."""
        stem = f"namecards-backup-{self._store.now().date().isoformat()}"
        return places.free_path(places.usual_folder("documents"), stem, ".zip")

    def counts(self) -> Counts:
        """Count what is here."""
        return _count(self._store)

    def write(self, out: Path, counts: Counts, progress: Progress = lambda done, total: None) -> Backup:
        """Write a backup and read it back; `counts` are those of now. A worker may call it.

        What `progress` raises stops it, and nothing is left. Raises `CannotWrite` or `CannotRead`.
        """
        home, journal = self._store.home, self._store.documents.storage.journal
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWrite(out, plain_reason(error)) from error
        now = self._store.utc_now()
        size = backups.write(home, journal, out, now, asdict(counts), progress)
        self._known.add(out, "backup", now)
        return Backup(out.absolute(), counts, size)

    def read(self, path: Path, progress: Progress = lambda done, total: None) -> Restore:
        """Verify a backup, and find what of it is not here. Nothing is changed. Raises `CannotRead`."""
        content = backups.read(path, progress)
        here, theirs = _by_kind(self._files()), _by_kind(content.journal)
        with _beside(self._store, theirs) as alone:
            holds = _count(alone)
            changes = Eraser(alone).changes(targets(Eraser(self._store).marks()))
            missing = {kind: _find_missing(theirs[kind], here[kind], changes[kind]) for kind in theirs}
        lines = {kind: found.lines for kind, found in missing.items()}
        with _beside(self._store, {kind: [*here[kind], *lines[kind]] for kind in here}) as united:
            new, wanted = _count(united) - self.counts(), _photos(united)
        wanted -= {file.name for file in self._store.home.photos.glob("*.jpg")}
        return Restore(
            path,
            content.manifest.at.astimezone(self._store.now().tzinfo),
            holds,
            new,
            lines,
            tuple(name for name in content.photos if name in wanted),
            sum(found.forgotten for found in missing.values()),
            sum(found.unreadable for found in missing.values()),
        )

    def apply(self, restore: Restore) -> None:
        """Put a backup beside what is here: missing photos first, then missing lines in files of their own.

        Doing it twice, or again after a kill, adds nothing twice. Raises `CannotWrite` or `CannotRead`.
        """
        home = self._store.home
        for name, data in backups.read_photos(restore.path, restore.photos):
            photos.save(home.photos, name, data)
        photos.sync(home.photos)
        day = self._store.now().date().isoformat()
        with self._store.documents.storage.journal.lock():
            for kind, rows in restore.lines.items():
                if rows:  # a name that is read as a second copy, and that no computer appends to
                    self._add(places.free_path(home.journal, f"{kind}-restored-{day}", ".jsonl"), _join(rows))

    def _add(self, path: Path, data: bytes) -> None:
        try:
            files.replace(path, data)
            disk.sync_folder(path.parent)
        except OSError as error:
            raise CannotWrite(path, plain_reason(error)) from error

    def _files(self) -> dict[str, bytes]:
        """Every journal file here."""
        folder = self._store.home.journal
        names = [name for kind in backups.KINDS for name in list_files(folder, kind).sizes]
        return {name: files.read(folder / name) for name in names}


class _Missing(NamedTuple):
    """The lines of a kind that are not here."""

    lines: tuple[bytes, ...]
    forgotten: int
    unreadable: int


def _find_missing(rows: Iterable[bytes], here: Collection[bytes], change: Change) -> _Missing:
    """Find the lines of a backup that are not here, without what was forgotten since."""
    kept, forgotten, unreadable = dict[bytes, None](), 0, 0
    for data in rows:
        row = None if data in here else _decode(data)
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
    return _Missing(tuple(row for row in kept if row not in here), forgotten, unreadable)


def _by_kind(journal: Mapping[str, bytes]) -> dict[str, dict[bytes, None]]:
    """Return the lines of journal files by their kind, each once, in their order."""
    found: dict[str, dict[bytes, None]] = {kind: {} for kind in backups.KINDS}
    for name, data in journal.items():
        kind = next(kind for kind in found if is_journal(name, kind))
        found[kind] |= dict.fromkeys(filter(None, map(bytes.strip, data.split(b"\n"))))
    return found


@contextmanager
def _beside(store: Store, rows: Mapping[str, Iterable[bytes]]) -> Iterator[Store]:
    """Open lines as a store in a folder of its own, to count what they say together."""
    prefix = f"namecards-{os.getpid()}-"
    with TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as folder:
        home = Home(Path(folder, "data"), Path(folder, "local"))
        home.create()
        for kind, lines in rows.items():
            files.replace(home.journal / f"{kind}-1.jsonl", _join(lines))
        yield Store(home, store.now, store.random)


def _count(store: Store) -> Counts:
    if not store.reviews.loaded:
        store.reviews.refresh()
    tables = store.documents.storage.read()
    people = tables.get("people", {}).keys() - store.aliases.keys()
    reviews = sum(len(lines) for _, lines, _ in store.reviews.histories())
    return Counts(len(people), len(tables.get("notes", {})), reviews)


def _photos(store: Store) -> set[str]:
    """The photos that people have, or had."""
    people = store.documents.storage.read().get("people", {}).values()
    single = {person.get(key) for person in people for key in ("photo", "bad_photo")}
    return {name for name in single if name} | {name for p in people for name in p.get("old_photos", ())}


def _join(rows: Iterable[bytes]) -> bytes:
    return b"".join(row + b"\n" for row in rows)


def _decode(data: bytes) -> Row | None:
    with suppress(*UNREADABLE):
        row = msgspec.json.decode(data)
        return row if isinstance(row, dict) else None
    return None
