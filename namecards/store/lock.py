"""A file that one program at a time holds locked; the system lets go of it when that program is killed.

`flock` on POSIX, the first byte on Windows. The library filelock takes the same, after 17 ms of imports.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from namecards.store.home import PRIVATE_FILE

POLL = 0.005
"""Seconds between two tries."""


def acquire(path: Path, patience: float) -> int:
    """Wait for the lock, some seconds at most; what is returned is for `release`.

    Not twice without a `release` between, which would wait for itself. Raises `TimeoutError`, or another
    `OSError` if there can be no such file.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    try:
        _wait(descriptor, patience)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def release(descriptor: int) -> None:
    """Let the next one have it. The file stays: whoever waits has it open."""
    try:
        _unlock(descriptor)
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            return _lock(descriptor)
        except (BlockingIOError, PermissionError) as held:  # Windows and some network disks say the latter
            if time.monotonic() > end:
                raise TimeoutError from held
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
