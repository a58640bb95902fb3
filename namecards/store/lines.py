"""From the bytes of a journal file to its lines, and to the rows that can't be read.

A torn row is never a whole JSON object, so it is recognised without a checksum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from operator import attrgetter
from typing import Annotated, BinaryIO, Generic, NamedTuple, TypeVar

import msgspec

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its time zone; written in UTC."""


class JournalLine(msgspec.Struct, omit_defaults=True, gc=False):
    """The common field of all lines: the moment of writing."""

    at: Instant


moment = attrgetter("at")
"""The moment of a line, to sort by."""
L = TypeVar("L", bound=JournalLine)
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_BOM = b"\xef\xbb\xbf"
_BLOCK = 1 << 16
"""Bytes decoded at once: most blocks of most schools are plain, and need no look at each line."""


class BadLine(NamedTuple):
    """An unreadable line. It stays on the disk and is never shown."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: can't be read. It is left as it is."


class Block(NamedTuple, Generic[L]):
    """Some rows of a file, decoded."""

    lines: list[L]
    bad: list[int]
    """The unreadable rows, counted from 0."""
    size: int
    """Bytes; without a torn last row, which waits for its end."""
    is_torn: bool


class LineDecoder(Generic[L]):
    """Decodes lines of one type."""

    def __init__(
        self,
        line_type: type[L],
        clean: Callable[[L], None] = lambda line: None,
        share: Callable[[list[L]], None] = lambda lines: None,
    ) -> None:
        """`clean` removes hidden characters from a line, in place, if its bytes could hold any.

        `share` lets lines share equal values, in place, so that many lines take little memory.
        """
        self._decoder = msgspec.json.Decoder(line_type)
        self.clean = clean
        self._share = share

    def blocks(self, file: BinaryIO) -> Iterator[Block[L]]:
        """Decode a file from where it is to its end, some rows at a time."""
        bom = _BOM if file.tell() == 0 else b""
        while data := file.read(_BLOCK) + file.readline():
            size = len(data)
            last = data[data.rfind(b"\n") + 1 :]
            if last and self._decode_row(last.removeprefix(_BOM)) is None:  # no part of a row ever decodes
                size -= len(last)
            yield self._decode(data[:size].removeprefix(bom), size, is_torn=size < len(data))
            if not data.endswith(b"\n"):
                return  # what is appended meanwhile is read the next time
            bom = b""

    def numbered_lines(self, file: BinaryIO) -> Iterator[tuple[int, L]]:
        """Yield the lines of a whole file with their numbers."""
        for number, row in enumerate(file.read().removeprefix(_BOM).split(b"\n"), 1):
            if (line := self._decode_row(row)) is not None:
                yield number, line

    def lines_with(self, texts: Iterable[str], data: bytes) -> Iterator[L]:
        """Yield the lines of a file whose rows hold one of some texts, once each."""
        rows = {row for text in texts for row in _rows_with(data, text.encode())}
        return (line for row in rows if (line := self._decode_row(row)) is not None)

    def _decode(self, rows: bytes, size: int, is_torn: bool) -> Block[L]:
        bad: list[int] = []
        try:
            lines = self._decoder.decode_lines(rows)
        except UNREADABLE:
            lines = list(self._decode_one_by_one(rows, bad))
        if not _is_plain(rows):
            for line in _unclean_lines(lines, rows):
                self.clean(line)
        self._share(lines)
        return Block(lines, bad, size, is_torn)

    def _decode_one_by_one(self, rows: bytes, bad: list[int]) -> Iterator[L]:
        for number, row in enumerate(rows.split(b"\n")):
            if (line := self._decode_row(row)) is not None:
                yield line
            elif row.strip():
                bad.append(number)

    def _decode_row(self, row: bytes) -> L | None:
        try:
            return self._decoder.decode(row)
        except UNREADABLE:
            return None


def _rows_with(data: bytes, text: bytes) -> Iterator[bytes]:
    at = data.find(text)
    while at >= 0:
        begin, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at)
        end = len(data) if end < 0 else end
        yield data[begin:end]
        at = data.find(text, end)


def _is_plain(rows: bytes) -> bool:
    """Whether JSON can hold no hidden character: it is ASCII, nothing is escaped, and there is no DEL."""
    return rows.isascii() and b"\\" not in rows and b"\x7f" not in rows


def _unclean_lines(lines: list[L], block: bytes) -> list[L]:
    """The lines that may hold hidden characters; all, if there is no line for each row of the block."""
    rows = block.removesuffix(b"\n").split(b"\n")
    if len(rows) != len(lines):
        return lines
    return [line for line, row in zip(lines, rows, strict=True) if not _is_plain(row)]
