"""Reads, writes, moves and deletes files, patient with a program that holds one for a moment.

On Windows an antivirus, the indexer, a backup or OneDrive refuses an open or a rename for milliseconds, and a
sync client deletes a file for a moment while it brings a newer one.
"""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

PRIVATE_FILE = 0o600
HELD = 2.0
"""Seconds to try again; what is refused for longer is refused for good."""
_PAUSES = 0.005, 0.1
"""Seconds before the second try, and the longest pause: each is twice the one before."""
_HELD_ERRORS = {errno.EBUSY, errno.ETXTBSY}
_HELD_ON_WINDOWS = {5, 32, 33}
"""ERROR_ACCESS_DENIED (to replace or delete an open file), _SHARING_VIOLATION, _LOCK_VIOLATION."""

T = TypeVar("T")


class _Limit(threading.local):
    seconds = HELD


_limit = _Limit()
_in_vain: set[Path] = set()
"""The files waited for in vain, until they can be used again."""


@contextmanager
def wait_at_most(seconds: float) -> Iterator[None]:
    """Shorten the wait in this thread, which draws the screens; workers stay patient."""
    before, _limit.seconds = _limit.seconds, seconds
    try:
        yield
    finally:
        _limit.seconds = before


def retry(path: Path, use: Callable[[], T], expected: bool = False) -> T:
    """Use a file, again and again while it is held, or missing though `expected`. Raises `OSError`.

    After a wait in vain there is none for this file, and each such file halves the wait for others: 800 files
    without the right to read them take 4 seconds, not half an hour.
    """
    end, pause = 0.0, _PAUSES[0]
    while True:
        try:
            result = use()
            if _in_vain:
                _in_vain.discard(path)
            return result
        except OSError as error:
            if not (_is_held(path, error) or (expected and isinstance(error, FileNotFoundError))):
                raise
            end = end or time.monotonic() + _patience(path)
            if time.monotonic() >= end:
                _in_vain.add(path)
                raise
        time.sleep(pause)
        pause = min(2 * pause, _PAUSES[1])


def _patience(path: Path) -> float:
    return 0 if path in _in_vain else _limit.seconds / 2 ** min(len(_in_vain), 99)


def _is_held(path: Path, error: OSError) -> bool:
    if (code := getattr(error, "winerror", None)) is not None:
        return code in _HELD_ON_WINDOWS
    return error.errno in _HELD_ERRORS or (error.errno == errno.EACCES and _has_rights(path))


def _has_rights(path: Path) -> bool:
    """Whether nothing forbids to use a file: a network disk may still refuse it for a moment."""
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return False
    return os.access(path, os.R_OK | os.W_OK) or not path.exists()


def wait_for(paths: Collection[Path]) -> bool:
    """Wait for missing files that should be there; return whether one came back."""
    for path in paths:
        with suppress(OSError):
            retry(path, path.stat, expected=True)
    return any(map(is_file, paths))


def is_file(path: Path) -> bool:
    """Whether a file is there; not in a folder that may not be read, where `Path.is_file` raises."""
    with suppress(OSError):
        return path.is_file()
    return False


def read(path: Path, start: int = 0, size: int = -1) -> bytes:
    """Read a file, or a part of it. Raises `OSError`."""

    def once() -> bytes:
        with path.open("rb") as file:
            file.seek(start)
            return file.read(size)

    return retry(path, once)


def open_private(path: Path, flags: int, expected: bool = False) -> int:
    """Open a descriptor; a new file is for this user only. Raises `OSError`."""
    flags |= getattr(os, "O_BINARY", 0)  # else Windows translates line ends
    return retry(path, lambda: os.open(path, flags, PRIVATE_FILE), expected)


def create(path: Path) -> BinaryIO:
    """Open an empty file for this user only. Raises `OSError`."""
    return os.fdopen(open_private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb")


def part_of(path: Path) -> Path:
    """Return the name under which a file is written before it takes its place."""
    return path.with_name(f".{path.name}.part")


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Write a file that takes the place of `path` in one go once it is on the disk, or leaves nothing.

    Raises `OSError`; then the earlier file is as it was.
    """
    part = part_of(path)
    try:
        with create(part) as file:
            yield file
            file.flush()
            sync(file.fileno())
        retry(path, lambda: part.replace(path))
    except BaseException:
        with suppress(OSError):
            remove(part)
        raise


def replace(path: Path, data: bytes) -> None:
    """Write a private file in one go. Raises `OSError`; then the earlier file is as it was."""
    with replacing(path) as file:
        file.write(data)


def rename(start: Path, end: Path) -> None:
    """Move a file or a folder. Raises `OSError`."""
    retry(start, lambda: start.rename(end))


def remove(path: Path) -> None:
    """Delete a file, if it is there. Raises `OSError`."""
    retry(path, lambda: path.unlink(missing_ok=True))


def sync(descriptor: int) -> None:
    """Wait until a file is on the disk; macOS needs F_FULLFSYNC for that, where the disk supports it."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that a new or renamed file in it survives a power cut; Windows needs no call."""
    if sys.platform != "win32":
        descriptor = retry(folder, lambda: os.open(folder, os.O_RDONLY))
        with suppress(OSError):
            os.fsync(descriptor)
        os.close(descriptor)


def append(descriptor: int, data: bytes, folder: Path) -> None:
    """Append to an open file and sync; on any error cut it back to its old size and raise `OSError`."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    try:
        while data:
            data = data[os.write(descriptor, data) :]
        sync(descriptor)
        if not size:  # the file may be new
            sync_folder(folder)
    except BaseException:  # Ctrl-C too: an unacknowledged line must not stay
        os.ftruncate(descriptor, size)
        raise
