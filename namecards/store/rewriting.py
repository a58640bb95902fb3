"""Journal files without erased lines. A file that became shorter says so in its first line:

{"at":"2026-08-10T09:00:00Z","in":"erased","id":"","erased":5120}
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
"""The table of the first line of a file that became shorter."""
_HEADERS: dict[str, Row] = {"documents": {"in": HEADER, "id": ""}, "reviews": {"card": ""}}
"""The first line of each kind of file: earlier versions read over it."""
_LONGEST = 200
_WORD = re.compile(rb"\w+")
"""A part of an id: a row with none of an id's words does not hold it."""


class _Header(msgspec.Struct):
    erased: int


def erased_bytes(path: Path) -> int:
    """Return how many bytes were erased from a file, so that it is not taken for a damaged one."""
    with suppress(OSError):
        return _bytes_before(files.read(path, 0, _LONGEST).partition(b"\n")[0])
    return 0


def without_erased(data: bytes, kind: str, change: RowChange, ids: Iterable[str]) -> bytes:
    """Return the bytes of a file with its rows changed, and without unreadable ones that hold one of `ids`.

    Of the documents only rows that hold one are read: a file may have a hundred thousand rows. An answer need
    not hold one, as it may have been moved.
    """
    words = {word for id in ids for word in _WORD.findall(id.encode())}
    rows = data.removesuffix(b"\n").split(b"\n") if data else []
    before = _bytes_before(rows[0]) if rows else 0
    old = rows[bool(before) :]
    kept = list(_change_rows(old, words, change, all_rows=kind == "reviews"))
    if kept == old:
        return data
    body = b"".join(row + b"\n" for row in kept)
    erased = before + len(data) - len(body)
    return msgspec.json.encode({"at": _moment(rows), **_HEADERS[kind], "erased": erased}) + b"\n" + body


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


def _bytes_before(row: bytes) -> int:
    with suppress(*UNREADABLE):
        return msgspec.json.decode(row, type=_Header).erased
    return 0


def _moment(rows: list[bytes]) -> str:
    """The moment of the first readable row: the header is no news."""
    moments = (str(row["at"]) for data in rows if (row := decode(data)) and "at" in row)
    return next(moments, "2000-01-01T00:00:00Z")
