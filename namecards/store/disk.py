"""Durable appends: every call returns after fsync."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from namecards import files


def append(path: Path, data: bytes) -> int:
    """Append lines and sync; after a torn last line, start a new one. Return the new size of the file.

    On any error the file is cut back to its old size, then `OSError` is raised.
    """
    descriptor = files.open_private(path, os.O_RDWR | os.O_APPEND | os.O_CREAT)
    try:
        size = os.lseek(descriptor, 0, os.SEEK_END)
        if size and _last_byte(descriptor, size) != b"\n":
            data = b"\n" + data
        _write_or_cut_back(descriptor, size, data, path.parent)
    finally:
        os.close(descriptor)
    return size + len(data)


def _last_byte(descriptor: int, size: int) -> bytes:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1)


def _write_or_cut_back(descriptor: int, size: int, data: bytes, folder: Path) -> None:
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
        descriptor = files.patiently(folder, lambda: os.open(folder, os.O_RDONLY))
        with suppress(OSError):
            os.fsync(descriptor)
        os.close(descriptor)
