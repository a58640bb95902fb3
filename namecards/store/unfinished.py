"""The photos of an import or a restore that has not ended: what a cancel or a kill left is removed.

Before the first photo is written, a list of the names that are not on the disk yet is. Its file is locked as
long as the import runs, so another program does not take a running import for a killed one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from namecards import files
from namecards.core.refusals import writing_to
from namecards.store import lock, photos
from namecards.store.home import Home

_BEGINS, _ENDS = "import-", ".photos"


class UnfinishedImport:
    """The list of one import's photos, on the disk until `end`."""

    def __init__(self, path: Path, descriptor: int, names: Collection[str]) -> None:
        self._path = path
        self._descriptor = descriptor
        self.names = names

    def end(self) -> None:
        """Remove the list: from now on the photos belong to people, or are gone."""
        lock.release(self._descriptor)
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def leave(self) -> None:
        """Leave the photos and the list for another start."""
        lock.release(self._descriptor)

    def drop(self, home: Home, used: Collection[str]) -> None:
        """Remove the photos that nobody has, then the list."""
        gone = [name for name in self.names if name not in used]
        photos.remove(home.photos, (*gone, *(f".{name}.part" for name in gone)))
        self.end()


def begin(home: Home, names: Iterable[str]) -> UnfinishedImport:
    """Write the list of an import's photos that are not there yet. Raises `CannotWrite`."""
    path = home.local / f"{_BEGINS}{os.getpid()}-{time.monotonic_ns()}{_ENDS}"
    new = [name for name in names if not (home.photos / name).exists()]
    with writing_to(path):
        descriptor = lock.acquire(path, 0)
        os.write(descriptor, "\n".join(new).encode())
        files.sync(descriptor)
    return UnfinishedImport(path, descriptor, new)


def is_any(home: Home) -> bool:
    """Whether there may be photos of an import that was killed."""
    return any(home.local.glob(f"{_BEGINS}*{_ENDS}"))


def killed_imports(home: Home) -> Iterator[UnfinishedImport]:
    """Yield the imports that were killed; none that is still running."""
    for path in home.local.glob(f"{_BEGINS}*{_ENDS}"):
        with suppress(OSError):  # a TimeoutError is one: it is still running
            descriptor = lock.acquire(path, 0)
            names = os.read(descriptor, path.stat().st_size).decode().split("\n")
            yield UnfinishedImport(path, descriptor, list(filter(None, names)))
