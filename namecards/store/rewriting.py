"""Journal files without erased lines. The first line of such a file says how much shorter it is:

{"at":"2026-08-10T09:00:00Z","in":"erased","id":"","erased":5120}

That line counts itself, so the size and this number together stay what they were. A computer that brings its
file as it was before is then not taken for one that lost lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from namecards import files
from namecards.store.lines import UNREADABLE

Row = dict[str, Any]
RowChange = Callable[[Row], Row | None]
"""What becomes of a row: the same, another one, or None if it goes."""
HEADER = "erased"
"""The table of the first line of a file that was rewritten."""
_HEADERS: dict[str, Row] = {"documents": {"in": HEADER, "id": ""}, "reviews": {"card": ""}}
"""The first line of each kind of file: earlier versions read over it."""
_LONGEST = 200
_DIGITS = 12
"""Blanks after that line, so that it is as long with any number."""
_WORD = re.compile(rb"\w+")
"""A part of an id: a row with none of an id's words does not hold it."""


class _Header(msgspec.Struct):
    erased: int


def shortened_by(path: Path) -> int:
    """Return how much shorter a file is since lines of it were erased: it is not taken for a damaged one."""
    header = _header(_first_row(path))
    return header.erased if header else 0


def erased_bytes(path: Path) -> int:
    """Return the bytes of all lines that were erased from a file: each erasure makes them more."""
    first = _first_row(path)
    header = _header(first)
    return header.erased + len(first) + 1 if header else 0


def without_erased(data: bytes, kind: str, change: RowChange, ids: Iterable[str]) -> bytes:
    """Return the bytes of a file with its rows changed, and without unreadable ones that hold one of `ids`.

    Of the documents only rows that hold one are read: a file may have a hundred thousand rows. An answer need
    not hold one, as it may have been moved.
    """
    words = {word for id in ids for word in _WORD.findall(id.encode())}
    rows = data.removesuffix(b"\n").split(b"\n") if data else []
    header = _header(rows[0]) if rows else None
    old = rows[1:] if header else rows
    kept = list(_change_rows(old, words, change, all_rows=kind == "reviews"))
    if kept == old:
        return data
    body = b"".join(row + b"\n" for row in kept)
    shorter = (header.erased if header else 0) + len(data) - len(body)
    return _header_row(kind, _moment(rows), shorter) + body


def _header_row(kind: str, at: str, shorter: int) -> bytes:
    """The first line of a file whose other lines are shorter by so many bytes."""
    fields: Row = {"at": at, **_HEADERS[kind], "erased": 0}
    length = len(msgspec.json.encode(fields)) + _DIGITS
    return msgspec.json.encode({**fields, "erased": shorter - length - 1}).ljust(length) + b"\n"


def _change_rows(rows: list[bytes], words: set[bytes], change: RowChange, all_rows: bool) -> Iterator[bytes]:
    for data in rows:
        is_held = not words.isdisjoint(_WORD.findall(data))
        row = decode(data) if is_held or all_rows else None
        try:
            new = change(row) if row else None
        except msgspec.ValidationError:  # a damaged value
            row = new = None
        if new:
            yield data if new == row else msgspec.json.encode(new)
        elif not row and not is_held:
            yield data


def decode(data: bytes) -> Row | None:
    """Return the row of a line; None if it can't be read."""
    with suppress(*UNREADABLE):
        row = msgspec.json.decode(data)
        return row if isinstance(row, dict) else None
    return None


def _first_row(path: Path) -> bytes:
    with suppress(OSError):
        return files.read(path, 0, _LONGEST).partition(b"\n")[0]
    return b""


def _header(row: bytes) -> _Header | None:
    with suppress(*UNREADABLE):
        return msgspec.json.decode(row, type=_Header)
    return None


def _moment(rows: list[bytes]) -> str:
    """The moment of the first readable row: the header is no news."""
    moments = (str(row["at"]) for data in rows if (row := decode(data)) and "at" in row)
    return next(moments, "2000-01-01T00:00:00Z")
