"""Append-only files of JSON lines: one writer a file, read as the union of all files.

    journal/documents-2026-k7q2.jsonl      this computer's lines, in the year they were written
    journal/documents-2026-p3xm.jsonl      another computer's, brought by a synced folder

A line is acknowledged once it is on the disk (fsync). A torn line is never a whole JSON object, so it is
recognised without a checksum; the next append starts on a new line and writing goes on.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Generic, NamedTuple, TypeVar

import msgspec
from filelock import FileLock, Timeout

from namecards.core.errors import CannotWrite, NewerFormat, plain_reason
from namecards.store.home import PRIVATE_FILE

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its time zone; written in UTC."""


class Line(msgspec.Struct, omit_defaults=True, gc=False):
    """What every line has: the moment it was written."""

    at: Instant


L = TypeVar("L", bound=Line)
_BOM = b"\xef\xbb\xbf"
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class BadLine(NamedTuple):
    """A line that is not one of ours, or line 0 for a whole file. It stays on disk and is never shown."""

    file: str
    line: int

    def __str__(self) -> str:
        where = f", line {self.line}" if self.line else ""
        return f"{self.file}{where}: not readable, left as it is"


class News(NamedTuple, Generic[L]):
    """What a read brought: lines in the order of their moments, and whether they are all there are."""

    lines: list[L]
    whole: bool
    """True: forget what was read before and begin again with these."""


class Journal(Generic[L]):
    """The lines of one kind in a folder, `KIND-YEAR-DEVICE.jsonl`, and the only way to add to them."""

    def __init__(self, folder: Path, kind: str, device: str, line_type: type[L], lock_file: Path) -> None:
        """`device` is this computer's part of the file name; nothing is read yet."""
        self._folder = folder
        self._kind = kind
        self._device = device
        self._line_type = line_type
        self._lock = FileLock(lock_file, timeout=10, poll_interval=0.005)
        self._sizes: dict[Path, int] = {}
        self._newest: datetime | None = None
        self._bad: set[BadLine] = set()
        self._torn: dict[Path, BadLine] = {}

    @property
    def bad(self) -> list[BadLine]:
        """The unreadable lines met so far, by file and line."""
        return sorted(self._bad.union(self._torn.values()))

    def read(self) -> News[L]:
        """The lines that anybody added since the last read.

        All lines, if one came late (older than what was read before) or a file became shorter.
        """
        files = self._files()
        whole = self._newest is None or any(_size(path) < self._sizes.get(path, 0) for path in files)
        if whole:
            self._forget()
        lines = sorted((line for path in files for line in self._read_new(path)), key=_moment)
        if not whole and lines and self._newest is not None and lines[0].at <= self._newest:
            self._forget()
            return self.read()
        if lines:
            self._newest = lines[-1].at
        return News(lines, whole)

    def _forget(self) -> None:
        self._newest = None
        for kept in (self._sizes, self._bad, self._torn):
            kept.clear()

    def changed(self) -> bool:
        """Whether there is something new to read; a handful of `stat` calls."""
        return any(self._sizes.get(path) != _size(path) for path in self._files())

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold this from looking at what is there until `append`. Raises `CannotWrite` after ten seconds."""
        try:
            with self._lock:
                yield
        except Timeout as error:
            why = "another namecards on this computer is busy writing. Try again."
            raise CannotWrite(self._folder, why) from error
        except PermissionError as error:
            raise CannotWrite(self._lock.lock_file, plain_reason(error)) from error

    def moment(self, now: datetime) -> datetime:
        """When to say a line was written: now, or just after the newest line if a clock went back."""
        if self._newest is None or now > self._newest:
            return now
        return self._newest + timedelta(microseconds=1)

    def append(self, lines: Sequence[L]) -> None:
        """Add lines in one write and wait until they are on the disk: all of them or none.

        Hold `locked()` and have `read()` first. Raises `CannotWrite`, or `NewerFormat` if the folder holds
        files of a newer program.
        """
        self._refuse_newer_format()
        path = self._folder / f"{self._kind}-{lines[-1].at.year}-{self._device}.jsonl"
        data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
        try:
            self._sizes[path] = _append(path, data)
        except OSError as error:
            raise CannotWrite(path, plain_reason(error)) from error
        self._newest = max(lines[-1].at, self._newest or lines[-1].at)

    def _files(self) -> list[Path]:
        """Files of this kind, and what sync clients made of them: "… (conflicted copy).jsonl"."""
        return sorted(path for path in self._folder.glob(f"{self._kind}-*.jsonl") if path.is_file())

    def _read_new(self, path: Path) -> list[L]:
        """The whole lines after what was read; a torn or half-copied last line waits for its end."""
        start = self._sizes.get(path, 0)
        try:
            with path.open("rb") as file:
                file.seek(start)
                data = file.read()
        except OSError:
            self._bad.add(BadLine(path.name, 0))
            return []
        end = len(data) if self._is_line(data[data.rfind(b"\n") + 1 :]) else data.rfind(b"\n") + 1
        self._sizes[path] = start + end
        self._torn.pop(path, None)
        if end < len(data):
            self._torn[path] = BadLine(path.name, _count_lines(path, start + end))
        return self._decode(path, start, data[:end])

    def _is_line(self, data: bytes) -> bool:
        """Whether this is a line of ours; no part of a torn one ever is."""
        try:
            msgspec.json.decode(data.removeprefix(_BOM), type=self._line_type)
        except _UNREADABLE:
            return False
        return True

    def _decode(self, path: Path, start: int, data: bytes) -> list[L]:
        data = data.removeprefix(_BOM) if start == 0 else data
        try:
            return msgspec.json.Decoder(self._line_type).decode_lines(data)
        except _UNREADABLE:
            return list(self._decode_one_by_one(path, _count_lines(path, start), data))

    def _decode_one_by_one(self, path: Path, first: int, data: bytes) -> Iterator[L]:
        decoder = msgspec.json.Decoder(self._line_type)
        for number, line in enumerate(data.split(b"\n"), first):
            try:
                if line.strip():
                    yield decoder.decode(line)
            except _UNREADABLE:
                self._bad.add(BadLine(path.name, number))

    def _refuse_newer_format(self) -> None:
        for path in self._folder.glob(f"{self._kind}*-*.jsonl"):
            if re.match(rf"{self._kind}\d+-", path.name):
                raise NewerFormat(path)


def _moment(line: Line) -> datetime:
    return line.at


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _count_lines(path: Path, end: int) -> int:
    """The number of the line that begins at byte `end`, counted from 1."""
    with path.open("rb") as file:
        return file.read(end).count(b"\n") + 1


def _append(path: Path, data: bytes) -> int:
    """Append and sync; on any error the file is cut back to what it was. Returns the new size."""
    created = not path.exists()
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, PRIVATE_FILE)
    try:
        size = os.lseek(descriptor, 0, os.SEEK_END)
        torn = size > 0 and _last_byte(descriptor, size) != b"\n"
        whole = b"\n" + data if torn else data
        try:
            _write_all(descriptor, whole)
            sync(descriptor)
        except OSError:
            os.ftruncate(descriptor, size)
            raise
    finally:
        os.close(descriptor)
    if created:
        sync_folder(path.parent)
    return size + len(whole)


def _last_byte(descriptor: int, size: int) -> bytes:
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1)


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def sync(descriptor: int) -> None:
    """Wait until a file is on the disk itself; macOS needs F_FULLFSYNC for that."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a new file's name survive a power cut; Windows does that by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
