"""Notes that were half typed when the program was closed, kept on this computer until they are dealt with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from namecards import files
from namecards.core.text import clean_line
from namecards.store import local_files
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
    """A file each, beside this computer's lock; only this user can read it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._run = store.new_id()

    def make(self, screen: str, line: str, changing: Iterable[Note] = ()) -> UnsavedNote:
        """Make the one of a screen, without keeping it; in one run of the program a screen has one."""
        return UnsavedNote(f"{self._run}-{screen}", line, tuple(note.id for note in changing))

    def keep(self, note: UnsavedNote) -> None:
        """Write it down. A disk that refuses is not reported: the program is ending."""
        with suppress(OSError):
            local_files.write(self._path(note.id), note)

    def first(self) -> UnsavedNote | None:
        """Return one of them, if there is any."""
        for path, kept in self._read_all():
            return UnsavedNote(path.stem.partition("-")[2], clean_line(kept.line), kept.changing)
        return None

    def drop(self, note: UnsavedNote) -> None:
        """Delete it: it was saved, or is not wanted."""
        with suppress(OSError):
            files.remove(self._path(note.id))

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

    def _path(self, id: str) -> Path:
        return self._store.home.local / f"unsaved-{id}.json"
