"""A list of files that this computer wrote outside the home: where they lie, what they are, since when."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import msgspec

from namecards import files
from namecards.core.errors import CannotWrite
from namecards.core.refusals import writing_to
from namecards.exporting import earlier
from namecards.store import local_files

WRITTEN, BACKUPS = "written.json", "backups.json"
"""The files of the two lists."""
BEFORE_MOVE = "-before-move"
"""The end of the name of the copy of all data that a move left."""

REPORT = "Year's end report"
"""What is written with counts only."""


class KnownFile(msgspec.Struct, frozen=True):
    """A file, or the folder of an export."""

    path: str
    what: str
    """Such as "Name tents" or "backup"; no name of a person."""
    at: datetime
    stale: bool = False
    """Whether it is a backup that holds somebody who was forgotten since."""

    @property
    def names_people(self) -> bool:
        """Whether there may be names in it."""
        return self.what != REPORT


class KnownFiles:
    """Kept beside this computer's lock; it is never synced."""

    def __init__(self, memory: Path) -> None:
        """Keep the list in the file `memory`."""
        self._memory = memory

    def all(self) -> list[KnownFile]:
        """Return every file ever noted and not deleted here, oldest first; damaged memory has none."""
        return local_files.read(self._memory, list[KnownFile]) or []

    def knows(self, path: Path) -> bool:
        """Whether a file of this path was noted."""
        return str(path.absolute()) in (file.path for file in self.all())

    def still_there(self) -> list[KnownFile]:
        """Return the files that lie where they were written."""
        return [file for file in self.all() if Path(file.path).exists()]

    def add(self, path: Path, what: str, at: datetime) -> None:
        """Note a file. Raises `CannotWrite`."""
        whole = str(path.absolute())
        others = [file for file in self.all() if file.path != whole]
        self._save([*others, KnownFile(whole, what, at)])

    def delete(self, paths: Iterable[Path | str]) -> None:
        """Delete noted files, and exported folders.

        Raises `CannotWrite`, or `NamecardsError` for a folder that holds something else by now.
        """
        wanted = {str(Path(path).absolute()) for path in paths}
        for file in self.all():
            if file.path in wanted:
                self._delete(Path(file.path))
        self._keep(lambda file: file.path not in wanted or Path(file.path).exists())

    @contextmanager
    def writing(self, path: Path, what: str, at: datetime) -> Iterator[None]:
        """Note a file, and the part of it beside it while it is written: whichever a kill leaves is known.

        Raises `CannotWrite` before anything is written: a file that nobody knows of would never be deleted.
        One of somebody else that it takes the place of is noted when it is gone.
        """
        part = files.part_of(path).absolute()
        noted = [part] if path.exists() else [part, path.absolute()]
        others = [file for file in self.all() if file.path not in map(str, noted)]
        whats = {part: f"half-written {what}"}
        self._save([*others, *(KnownFile(str(each), whats.get(each, what), at) for each in noted)])
        try:
            yield
            self.add(path, what, at)
        finally:
            self._keep(lambda file: Path(file.path) not in noted or Path(file.path).exists())

    def mark_stale(self) -> None:
        """Mark every file of the list: it holds somebody who is forgotten. Raises `CannotWrite`."""
        if any(not file.stale for file in self.all()):
            self._save([msgspec.structs.replace(file, stale=True) for file in self.all()])

    def drop_lost(self, is_named: Callable[[str], bool]) -> None:
        """Forget the paths with the name of somebody that lead nowhere any more."""
        self._keep(lambda file: Path(file.path).exists() or not is_named(file.path))

    def drop(self, is_named: Callable[[str], bool]) -> None:
        """Forget the paths with the name of somebody."""
        self._keep(lambda file: not is_named(file.path))

    def _keep(self, wanted: Callable[[KnownFile], bool]) -> None:
        if (left := list(filter(wanted, self.all()))) != self.all():
            with suppress(CannotWrite):  # what is not there any more does no harm in the list
                self._save(left)

    def _delete(self, path: Path) -> None:
        with writing_to(path):
            if path.is_dir() and not path.is_symlink():
                is_before_move = path.name.endswith(BEFORE_MOVE) and (path / "journal").is_dir()
                if not (earlier.is_about(path) or is_before_move):
                    earlier.check(path)
                files.retry(path, lambda: shutil.rmtree(path))
            else:
                files.remove(path)

    def _save(self, listed: list[KnownFile]) -> None:
        with writing_to(self._memory):
            local_files.write(self._memory, listed)
