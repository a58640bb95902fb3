"""The end of a file as a computer left it: whether the file, or a copy of it, still holds that."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from namecards import files
from namecards.store.rewriting import shortened_by

_TAIL = 512
"""Bytes at the end of a file that tell it from another; each line in them has a moment of its own."""
_BOM = b"\xef\xbb\xbf"


class End(NamedTuple):
    """The end of a file: its size, and the CRC32 of its last bytes. Nothing of their text is kept."""

    size: int
    check: int


NEW = End(0, 0)
"""The end of a file that nobody has written to."""


def end(size: int, tail: bytes) -> End:
    """Return the end of a file of a size with these last bytes."""
    return End(size, zlib.crc32(tail[-_TAIL:]))


def read_tail(descriptor: int) -> tuple[int, bytes]:
    """Return the size of an open file, and its last bytes."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    os.lseek(descriptor, max(0, size - _TAIL), os.SEEK_SET)
    return size, os.read(descriptor, _TAIL)


def end_of(path: Path) -> End:
    """Return the end of a closed file. Raises `OSError`."""
    descriptor = files.open_private(path, os.O_RDONLY)
    try:
        return end(*read_tail(descriptor))
    finally:
        os.close(descriptor)


def is_held(path: Path, ends: Iterable[End]) -> bool:
    """Whether a file that is as long as it was holds one of its ends, or a copy by a sync program does.

    True for one that is missing, shorter, unreadable or without erased lines: that is known otherwise.
    """
    wanted = tuple(ends)
    with suppress(OSError):
        if path.stat().st_size >= min(each.size for each in wanted) and not shortened_by(path):
            if any(_ends_there(path, each) for each in wanted):
                return True
            copies = (each for each in path.parent.iterdir() if path.stem in each.name)
            return any(_is_anywhere(copy, {each.check for each in wanted}) for copy in copies)
    return True


def _ends_there(path: Path, wanted: End) -> bool:
    """Whether a file ended so before something was appended. Raises `OSError`."""
    start = max(0, wanted.size - _TAIL)
    data = files.read(path, start, wanted.size - start)
    return start + len(data) == wanted.size and zlib.crc32(data) == wanted.check


def _is_anywhere(path: Path, checks: set[int]) -> bool:
    """Whether the last bytes stand in a file before the end of some line, also as an editor saved it."""
    data = files.read(path).removeprefix(_BOM).replace(b"\r\n", b"\n")
    at = data.find(b"\n") + 1
    while at:
        if zlib.crc32(data[max(0, at - _TAIL) : at]) in checks:
            return True
        at = data.find(b"\n", at) + 1
    return False
