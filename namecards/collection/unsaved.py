"""Notes that are half typed, kept on this computer until they are saved or dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from namecards import files
from namecards.core.text import clean_line
from namecards.store import local_files, lock
from namecards.store.store import Store

if TYPE_CHECKING:
    from namecards.core.desk.notes import Note


@dataclass(frozen=True, slots=True)
class UnsavedNote:
    """The line of a note that was not saved yet."""

    id: str
    line: str
    """With the name in front."""
    changing: tuple[str, ...] = ()
    """The ids of the notes that it edits."""


class UnsavedNotes:
    """A file each, beside this computer's lock; only this user can read it.

    While there is one, its program holds a lock: another window offers only those of programs that ended.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._run = store.new_id()
        self._kept: dict[str, UnsavedNote] = {}
        """Those that this program wrote down."""
        self._lock: int | None = None

    def make(self, screen: str, line: str, changing: Iterable[Note] = ()) -> UnsavedNote:
        """Make the one of a screen, without keeping it; in one run of the program a screen has one."""
        return UnsavedNote(f"{self._run}-{screen}", line, tuple(note.id for note in changing))

    def keep(self, note: UnsavedNote) -> None:
        """Write it down. A disk that refuses is not reported: it is tried again, or the program is ending."""
        with suppress(OSError):
            if self._lock is None:
                self._lock = lock.acquire(self._lock_of(self._run), 0)
            local_files.write(self._path(note.id), note)
            self._kept[note.id] = note

    def update(self, typed: Sequence[UnsavedNote]) -> None:
        """Write down what is half typed now, and delete what no longer is."""
        for note in typed:
            if self._kept.get(note.id) != note:
                self.keep(note)
        ids = {note.id for note in typed}
        for note in [kept for id, kept in self._kept.items() if id not in ids]:
            self.drop(note)

    def first(self) -> UnsavedNote | None:
        """Return one of them, if there is any whose program has ended."""
        for path, kept in self._read_all():
            id = path.stem.partition("-")[2]
            run = id.partition("-")[0]
            if run == self._run or not self._is_running(run):
                return UnsavedNote(id, clean_line(kept.line), kept.changing)
        return None

    def drop(self, note: UnsavedNote) -> None:
        """Delete it: it was saved, or is not wanted."""
        with suppress(OSError):
            files.remove(self._path(note.id))
            self._kept.pop(note.id, None)
            if not self._kept and self._lock is not None:
                lock.release(self._lock)
                self._lock = None
                files.remove(self._lock_of(self._run))

    def drop_about(self, is_about: Callable[[str], bool], notes: frozenset[str]) -> int:
        """Delete those whose line `is_about` somebody, or that edit one of `notes`; return how many."""
        dropped = 0
        for path, kept in self._read_all():
            if is_about(kept.line) or not notes.isdisjoint(kept.changing):
                with suppress(OSError):
                    files.remove(path)
                    dropped += 1
        return dropped

    def _read_all(self) -> Iterator[tuple[Path, UnsavedNote]]:
        for path in sorted(self._path("").parent.glob(self._path("*").name)):
            if kept := local_files.read(path, UnsavedNote):
                yield path, kept

    def _is_running(self, run: str) -> bool:
        path = self._lock_of(run)
        try:
            lock.release(lock.acquire(path, 0))
            files.remove(path)
        except OSError as error:
            return isinstance(error, TimeoutError)
        return False

    def _lock_of(self, run: str) -> Path:
        return self._store.home.local / f"typing-{run}.lock"

    def _path(self, id: str) -> Path:
        return self._store.home.local / f"unsaved-{id}.json"
