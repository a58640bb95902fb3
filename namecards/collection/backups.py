"""Backups: one file with everything, and putting it beside what is here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from namecards import files
from namecards.collection.known_files import BACKUPS, WRITTEN, KnownFile, KnownFiles
from namecards.collection.people import People
from namecards.collection.restoring import DataCounts, Restore, by_kind, find_missing
from namecards.core.errors import CannotWrite
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.problems import CLOCK_ERROR
from namecards.core.refusals import writing_to
from namecards.core.text import pluralize
from namecards.core.twins import certain_pairs
from namecards.store import backups, photos, places, unfinished
from namecards.store.erasing import Eraser, photo_names
from namecards.store.erasure_marks import targets
from namecards.store.home import Home
from namecards.store.listing import KINDS, kind_of, list_files
from namecards.store.rewriting import without_erased
from namecards.store.store import Store

OFFERED_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written and read back."""

    path: Path
    counts: DataCounts
    bytes: int
    without: int
    """How many photos that people have are missing or damaged, here and so in it."""

    def __str__(self) -> str:
        photos = pluralize(self.without, "photo")
        missing = f" {photos} missing or damaged here, and so not in it." if self.without else ""
        nobody = (
            ""
            if self.counts.people
            else " But nobody is in it. `namecards where` shows which folder it is of."
        )
        return f"{self.counts}, {self.bytes / 1e6:,.1f} MB, read back: all right.{nobody}{missing}"


class Backups:
    """Makes backups and remembers where they lie, on this computer only."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = KnownFiles(store.home.local / BACKUPS)
        self._eraser = Eraser(store)

    def paths(self) -> list[Path]:
        """Return the backups made here that still lie where they were written."""
        return [Path(known.path) for known in self._known.still_there()]

    def stale_paths(self) -> list[Path]:
        """Return the backups made here that hold somebody who was forgotten since."""
        return [Path(known.path) for known in self._known.still_there() if known.stale]

    def lost_paths(self) -> list[str]:
        """Return where such backups were written that are not there now: on a disk that is not plugged in."""
        return [known.path for known in self._known.all() if known.stale and not Path(known.path).exists()]

    def renewed_path(self) -> Path | None:
        """Return a free name beside the newest backup that holds somebody forgotten; None if none does."""
        return self._free_path(stale[-1].parent) if (stale := self.stale_paths()) else None

    def drop_stale(self) -> str:
        """Delete the backups that hold somebody forgotten, once a new one is made, and say so.

        Raises `CannotWrite`.
        """
        if stale := self.stale_paths():
            self.delete(stale)
        which = pluralize(len(stale), "older backup")
        return f"Deleted: {which} that still held somebody who was forgotten." if stale else ""

    def delete(self, paths: Iterable[Path]) -> None:
        """Delete backups made here. Raises `CannotWrite`."""
        self._known.delete(paths)

    @property
    def last(self) -> KnownFile | None:
        """The last backup made here."""
        return next(reversed(self._known.all()), None)

    def offer(self) -> str:
        """Say why a backup is due; empty if there is no data, or one was made here within a week."""
        if not self._store.documents.storage.read().get("people"):
            return ""
        if stale := len(self.stale_paths()):
            holds = pluralize(stale, "backup still holds", "backups still hold")
            return f"{holds} somebody who was forgotten; a new one replaces {'it' if stale == 1 else 'them'}."
        past = [known for known in self._known.all() if known.at <= self._store.utc_now() + CLOCK_ERROR]
        if not past:
            return "No backup yet."
        days = (self._store.utc_now() - past[-1].at).days
        return f"The last backup is {days} days old." if timedelta(days=days) >= OFFERED_AFTER else ""

    def default_path(self) -> Path:
        """Return a free name in Documents: namecards-backup-2026-11-27.zip."""
        return self._free_path(places.usual_folder("documents"))

    def _free_path(self, folder: Path) -> Path:
        return places.free_path(folder, f"namecards-backup-{self._store.now().date().isoformat()}", ".zip")

    def counts(self) -> DataCounts:
        """Count what is here."""
        return _count(self._store)

    def write(self, out: Path, counts: DataCounts, progress: OnProgress = ignore_progress) -> Backup:
        """Write a backup and read it back; `counts` are those of now. A worker may call it.

        What `progress` raises stops it, and nothing is left. Raises `CannotWrite` or `CannotRead`.
        """
        home, journal = self._store.home, self._store.documents.storage.journal
        if out.parent == places.usual_folder("documents"):
            with writing_to(out):
                out.parent.mkdir(parents=True, exist_ok=True)
        elif home.data in out.absolute().parents:
            raise CannotWrite(out, "It would be lost together with your data. Choose another folder.")
        now = self._store.utc_now()
        written = KnownFiles(home.local / WRITTEN)
        with written.writing(out, "backup", now):
            kept = partial(_without_erased, self._eraser)
            size = backups.write(home, journal, out, now, asdict(counts), kept, progress)
        self._known.add(out, "backup", now)
        written.drop(str(out.absolute()).__eq__)
        without = len(_photos(self._store) - photos.whole_names(home.photos))
        return Backup(out.absolute(), counts, size, without)

    def read(self, path: Path, progress: OnProgress = ignore_progress) -> Restore:
        """Verify a backup, and find what of it is not here. Nothing is changed. A worker may call it.

        Raises `CannotRead`.
        """
        content = backups.read(path, progress)
        store = Store(self._store.home, self._store.now, self._store.random)
        own = {name: _without_erased(Eraser(store), name, data) for name, data in self._files().items()}
        here, there = by_kind(own), by_kind(content.journal)
        with _open_beside(self._store, there) as alone:
            holds = _count(alone)
            changes = Eraser(alone).changes(targets(Eraser(store).marks()))
            missing = {kind: find_missing(there[kind], here[kind], changes[kind]) for kind in there}
        lines = {kind: part.lines for kind, part in missing.items()}
        with _open_beside(self._store, {kind: [*here[kind], *lines[kind]] for kind in here}) as united:
            now, wanted = _count(store), _photos(united)
            new = _count(united) - now
            people_here, everybody = People(store).by_id(), People(united).all()
            pairs = [pair for pair in certain_pairs(everybody) if people_here.keys() & pair]
            twins = {id for pair in pairs for id in pair} - people_here.keys()
            new = replace(new, people=new.people - len(twins))
            others = people_here.keys() | twins
            added = [person for person in everybody if person.id not in others]
        wanted -= photos.whole_names(self._store.home.photos)
        return Restore(
            path,
            content.manifest.at.astimezone(self._store.now().tzinfo),
            holds,
            new,
            here=now,
            lines=lines,
            holds_photos=len(content.photos),
            damaged_photos=content.damaged,
            photos=tuple(name for name in content.photos if name in wanted),
            names=tuple(person.display for person in added if people_here),
            joined=len(twins),
            forgotten=sum(part.forgotten for part in missing.values()),
            unreadable=sum(part.unreadable for part in missing.values()),
        )

    def apply(self, restore: Restore, progress: OnProgress = ignore_progress) -> None:
        """Put a backup beside what is here: missing photos first, then missing lines in files of their own.

        Doing it twice, or again after a kill, adds nothing twice. A worker may call it.
        What `progress` raises stops it before any line is added. Raises `CannotWrite` or `CannotRead`.
        """
        home = self._store.home
        listed = unfinished.begin(home, restore.photos)  # after a kill the next start removes what nobody has
        try:
            for done, (name, data) in enumerate(backups.read_photos(restore.path, restore.photos), 1):
                photos.remove(home.photos, [name])  # it is damaged, or not there
                photos.save(home.photos, name, data)
                progress(done, len(restore.photos))
            photos.sync(home.photos)
        except BaseException:  # they would be photos of nobody
            listed.drop(home, ())
            raise
        self._add_lines(restore)
        listed.end()

    def _add_lines(self, restore: Restore) -> None:
        home = self._store.home
        stem, own_files = f"restored-{self._store.now().date().isoformat()}", self._store.own_files
        with self._store.documents.storage.journal.lock():
            for kind, rows in restore.lines.items():
                if rows:  # in a file of this computer's own: two may restore on one day
                    path = places.free_path(home.journal, f"{kind}-{stem}", f"-{own_files.id}.jsonl")
                    with writing_to(path):
                        own_files.replace(path.name, b"", _join(rows))
                        files.sync_folder(path.parent)

    def _files(self) -> dict[str, bytes]:
        """Every journal file here."""
        folder = self._store.home.journal
        names = [name for kind in KINDS for name in list_files(folder, kind).sizes]
        return {name: files.read(folder / name) for name in names}


def _without_erased(eraser: Eraser, name: str, data: bytes) -> bytes:
    """A file without what another computer, whose file it is, has still to erase."""
    if not (wanted := targets(eraser.marks())):
        return data
    kind = kind_of(name)
    return without_erased(data, kind, eraser.changes(wanted)[kind], eraser.ids(wanted))


@contextmanager
def _open_beside(store: Store, rows: Mapping[str, Iterable[bytes]]) -> Iterator[Store]:
    """Open lines as a store in a folder of its own, to count what they say together."""
    prefix = f"namecards-{os.getpid()}-"
    with TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as folder:
        home = Home(Path(folder, "data"), Path(folder, "local"))
        home.create()
        for kind, lines in rows.items():
            files.replace(home.journal / f"{kind}-1.jsonl", _join(lines))
        yield Store(home, store.now, store.random)


def _count(store: Store) -> DataCounts:
    tables = store.documents.storage.read()
    people = tables.get("people", {}).keys() - store.aliases.keys()
    reviews = sum(len(lines) for _, lines, _ in store.reviews.histories())
    return DataCounts(len(people), len(tables.get("notes", {})), reviews)


def _photos(store: Store) -> set[str]:
    return photo_names(store.documents.storage.read().get("people", {}).values())


def _join(rows: Iterable[bytes]) -> bytes:
    return b"".join(row + b"\n" for row in rows)
