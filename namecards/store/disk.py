"""Durable appends: every call returns after fsync."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from namecards import files


def append(descriptor: int, data: bytes, folder: Path) -> None:
    """Append to an open file of a folder, and sync.

    On any error the file is cut back to its old size, then `OSError` is raised.
    """
    size = os.lseek(descriptor, 0, os.SEEK_END)
    try:
        while data:
            data = data[os.write(descriptor, data) :]
        files.sync(descriptor)
        if not size:  # the file may be new
            sync_folder(folder)
    except BaseException:  # Ctrl-C too: an unacknowledged line must not stay
        os.ftruncate(descriptor, size)
        raise


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that a new or renamed file in it survives a power cut; Windows needs no call."""
    if sys.platform != "win32":
        descriptor = files.retry(folder, lambda: os.open(folder, os.O_RDONLY))
        with suppress(OSError):
            os.fsync(descriptor)
        os.close(descriptor)
