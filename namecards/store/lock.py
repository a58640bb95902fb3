"""A lock file for one program at a time; the system releases it when that program is killed.

`flock` on POSIX, the first byte on Windows. The library filelock uses the same, after 17 ms of imports.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path

from namecards import files

POLL = 0.005
"""Seconds between two tries."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
_ADVICE = "This disk can't lock files. Set NAMECARDS_STATE to a folder on a disk of this computer"


def acquire(path: Path, patience: float) -> int:
    """Wait for the lock, `patience` seconds at most; return the descriptor for `release`.

    A second call without a `release` would wait for itself. Raises `TimeoutError`, or another `OSError` if
    the file can't be made.
    """
    end = time.monotonic() + patience
    while True:
        descriptor = files.open_private(path, os.O_RDWR | os.O_CREAT)
        try:
            _wait(descriptor, end)
            if _is_at(path, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # the file was replaced meanwhile: this lock would hold nobody off


def release(descriptor: int) -> None:
    """Release the lock. The file stays, because a waiting program has it open."""
    try:
        _unlock(descriptor)
    finally:
        os.close(descriptor)


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _wait(descriptor: int, end: float) -> None:
    while True:
        try:
            return _lock(descriptor)
        except (BlockingIOError, PermissionError) as held:  # Windows and some network disks say the latter
            if time.monotonic() > end:
                raise TimeoutError from held
        except OSError as error:
            if error.errno in _NO_LOCKS:
                raise OSError(error.errno, _ADVICE) from error
            raise
        time.sleep(POLL)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
