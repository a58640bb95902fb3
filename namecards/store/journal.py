"""Append-only files of JSON lines: one writer a file, read as the union of all files.

    journal/documents-2026-k7q2.jsonl      this computer's lines, in the year they were written
    journal/documents-2026-p3xm.jsonl      another computer's, brought by a synced folder

A line is acknowledged once it is on the disk (fsync). A file with a torn last line is left as it is, and
writing goes on in a new one.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Generic, NamedTuple

import msgspec

from namecards import files
from namecards.core.errors import AnotherWrites, CannotWrite, NamecardsError, Unread
from namecards.core.refusals import plain_reason
from namecards.store import lock
from namecards.store.lines import BadLine, L, LineDecoder, moment
from namecards.store.listing import has_own_name, is_restored, list_files, sizes_read
from namecards.store.own_files import OwnFiles

PATIENCE = 10.0
"""Seconds to wait for another program that is writing; a write takes a few milliseconds."""
_HEAD = 100
"""Bytes at the beginning of a file that tell whether lines were erased from it."""


class NewLines(NamedTuple, Generic[L]):
    """The lines of a read."""

    lines: list[L]
    """Oldest first."""
    whole: bool
    """True: these are all lines; forget those read before."""
    late: bool
    """Whether a line is older than one read before."""


class StoredLine(NamedTuple, Generic[L]):
    """A line on the disk."""

    line: L
    own: bool
    """Whether this computer wrote it."""


class Journal(Generic[L]):
    """Reads and appends the lines of one kind in a folder, `KIND-YEAR-DEVICE.jsonl`."""

    def __init__(
        self, folder: Path, kind: str, own: OwnFiles, decoder: LineDecoder[L], lock_file: Path
    ) -> None:
        """Read nothing yet. `own` are this computer's files in the folder."""
        self._folder = folder
        self._kind = kind
        self._own = own
        self._decoder = decoder
        self._lock_file = lock_file
        self.patience = PATIENCE
        """Seconds to wait for the lock."""
        self.newer = ""
        """A file of a newer namecards, such as `documents2-2027-k7q2.jsonl`; empty if there is none."""
        self._ends: dict[str, int] = {}
        self._heads: dict[str, bytes] = {}
        """The first bytes of each file: they change when lines are erased from it."""
        self.newest: datetime | None = None
        """The moment of the newest line read so far."""
        self.lines_read = 0
        """The number of lines read so far; it grows when somebody else has written."""
        self._bad: set[BadLine] = set()
        self._torn: dict[str, BadLine] = {}
        self.refusals: dict[str, str] = {}
        """Why a file that is there can't be read now, by its name."""
        self.expected: set[str] = set()
        """The files that should be there, as this computer has seen them."""
        self.missing: set[str] = set()
        """Those that are not there now."""

    @property
    def bad_lines(self) -> list[BadLine]:
        """The unreadable lines so far, by file and line."""
        return sorted(self._bad.union(self._torn.values()))

    def has_news(self) -> bool:
        """Whether there is something new to read; costs a few `stat` calls."""
        return any(size != self._ends.get(name, 0) for name, size in self.sizes().items())

    def read(self) -> NewLines[L]:
        """Read the lines added since the last read; all of them if a file was rewritten.

        A file that can't be read is in `refusals`, and is tried again at the next read.
        """
        files = self.sizes()
        if any(self._is_rewritten(name, size) for name, size in files.items()):
            return self.read_all()
        grown = [name for name, size in files.items() if size != self._ends.get(name, 0)]
        lines = sorted((line for name in grown for line in self._read_new(name)), key=moment)
        before = self.newest
        self.lines_read += len(lines)
        if lines:
            self.newest = max(lines[-1].at, before or lines[-1].at)
        late = before is not None and bool(lines) and lines[0].at <= before
        return NewLines(lines, whole=before is None, late=late)

    def read_all(self) -> NewLines[L]:
        """Read every line, as if nothing had been read yet; lines that were read before are no new ones."""
        rewritten = (self._is_rewritten(name, size) for name, size in self.sizes().items())
        lines_before = self.lines_read if not (self.has_news() or any(rewritten)) else None
        self.newest = None
        for kept in (self._ends, self._heads, self._bad, self._torn):
            kept.clear()
        news = self.read()
        self.lines_read = self.lines_read if lines_before is None else lines_before
        return news

    def history(self, own_only: bool = False) -> list[StoredLine[L]]:
        """Read every line on the disk, or those of this computer, oldest first, beside what `read` keeps.

        Raises `Unread`: without one file's lines the last change would be another one.
        """
        own_ending = f"-{self._own.id}.jsonl"
        stored = []
        for name in self.sizes():
            is_own = name.endswith(own_ending) and not is_restored(name)
            if own_only and not is_own:
                continue
            try:
                lines, _ = files.retry(self._folder / name, partial(self._decode, name, 0))
            except OSError as error:
                raise Unread(self._folder / name, plain_reason(error)) from error
            stored += [StoredLine(line, is_own) for line in lines]
        return sorted(stored, key=lambda each: each.line.at)

    def numbered_lines(self) -> Iterator[tuple[str, int, L]]:
        """Yield every line on the disk with its file and number, file by file."""
        for name in self.sizes():
            with suppress(OSError):  # `read` reports it
                file = BytesIO(files.read(self._folder / name))
                yield from ((name, number, line) for number, line in self._decoder.numbered_lines(file))

    def lines_with(self, texts: Collection[str]) -> list[L]:
        """Read the lines whose rows hold a text; no other row is decoded. Raises `Unread`."""
        lines: list[L] = []
        for name in self.sizes():
            try:
                lines += self._decoder.lines_with(texts, files.read(self._folder / name))
            except OSError as error:
                raise Unread(self._folder / name, plain_reason(error)) from error
        return lines

    def note_rewritten(self, name: str, data: bytes) -> None:
        """Take a file that this program rewrote as read: what went from it counts no more anyway."""
        self._ends[name], self._heads[name] = len(data), data[:_HEAD]

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock, from reading the current state to `append`. Raises `CannotWrite`."""
        try:
            descriptor = lock.acquire(self._lock_file, self.patience)
        except TimeoutError as error:
            raise AnotherWrites from error
        except OSError as error:
            raise CannotWrite(self._lock_file, plain_reason(error)) from error
        try:
            yield
        finally:
            lock.release(descriptor)

    def moment(self, now: datetime) -> datetime:
        """Return the moment for a new line: now, or just after the newest line if a clock went back.

        In that case each computer uses microseconds of its own; otherwise two that follow the same line of a
        third would write at the same moment.
        """
        if self.newest is None or now > self.newest:
            return now
        offset = zlib.crc32(self._own.id.encode()) % 1000
        with suppress(OverflowError):
            return self.newest + timedelta(microseconds=(offset - self.newest.microsecond - 1) % 1000 + 1)
        return self.newest

    def append(self, lines: Sequence[L]) -> None:
        """Append lines in one write and wait until they are on the disk: all of them or none.

        Hold `lock()` and `read()` first. Raises `CannotWrite`, `Unread`, or `NamecardsError` if the folder
        has files of a newer namecards.
        """
        self.require_read()
        if self.newer:
            raise NamecardsError(
                f"{self._folder / self.newer} was written by a newer namecards. Your data is safe, and you "
                "can read it here but not change it. Update namecards on this computer."
            )
        at = lines[-1].at
        for line in lines:
            self._decoder.clean(line)
        try:
            data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
            name, end = self._own.append(f"{self._kind}-{at.year}", data, at.date())
        except UnicodeEncodeError as error:
            raise CannotWrite(self._folder, "A letter in the text is broken. Type it again.") from error
        except OSError as error:
            raise CannotWrite(error.filename or self._folder, plain_reason(error)) from error
        self._ends[name] = end
        if end == len(data):
            self._heads[name] = data[:_HEAD]
        self.newest = max(at, self.newest or at)

    def require_read(self) -> None:
        """Raise `Unread` if nothing is known yet of a file that is there."""
        for name in sorted(self.refusals):
            if not self._ends.get(name):
                is_folder = name == self._folder.name
                raise Unread(self._folder if is_folder else self._folder / name, self.refusals[name])

    def sizes(self) -> dict[str, int]:
        """Return the sizes of the files by name, read or not. A folder that disappeared has none."""
        listing = list_files(self._folder, self._kind, self.expected)
        missing = self.expected - listing.sizes.keys() - listing.refusals.keys()
        self.missing = missing and missing - sizes_read(listing.sizes).keys()
        self.expected.update(filter(has_own_name, listing.sizes.keys() - self.expected))
        kept = {name: why for name, why in self.refusals.items() if name in listing.sizes}
        self.refusals = kept | listing.refusals
        self.newer = listing.newer
        return listing.sizes

    def _is_rewritten(self, name: str, size: int) -> bool:
        """Whether a file changed other than by appending: somebody edited it, or erased lines."""
        end = self._ends.get(name, 0)
        if size <= end or not end:
            return size < end
        path, head = self._folder / name, self._heads.get(name, b"")
        try:  # a line ends there, before or after its newline, and the file begins as it did
            return not (b"\n" in files.read(path, end - 1, 2) and files.read(path, 0, len(head)) == head)
        except OSError:
            return False

    def _read_new(self, name: str) -> list[L]:
        """The whole lines after the ones read before; a torn or half-copied last line waits for its end."""
        start = self._ends.get(name, 0)
        try:
            decode = partial(self._decode, name, start)
            lines, end = files.retry(self._folder / name, decode, expected=True)
        except FileNotFoundError:
            return []
        except OSError as error:
            self.refusals[name] = plain_reason(error)
            return []
        self.refusals.pop(name, None)
        self._ends[name] = end
        return lines

    def _decode(self, name: str, start: int) -> tuple[list[L], int]:
        """Return the lines of a file from byte `start` on, and the end of the last one."""
        lines: list[L] = []
        with (self._folder / name).open("rb") as file:
            if not start:
                self._heads[name] = file.read(_HEAD)
            file.seek(start)
            self._torn.pop(name, None)
            for block in self._decoder.blocks(file):
                if block.bad:
                    first = self._line_number(name, start)
                    self._bad.update(BadLine(name, first + row) for row in block.bad)
                lines += block.lines
                start += block.size
                if block.is_torn:
                    self._torn[name] = BadLine(name, self._line_number(name, start))
        return lines, start

    def _line_number(self, name: str, end: int) -> int:
        """The number of the line that begins at byte `end` of a file, counted from 1."""
        return files.read(self._folder / name, 0, end).count(b"\n") + 1
