"""Read a table of dBase, FoxPro or Clipper (.dbf) as rows of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import compress
from operator import not_
from typing import NamedTuple

from namecards.core.errors import CannotRead
from namecards.core.text import join_names, pluralize
from namecards.importing.formats.encodings import Text, decode

_KINDS = frozenset(b"\x03\x04\x05\x30\x31\x32\x43\x83\x8b\xf5")
"""The possible first bytes: dBase III to V, Visual FoxPro, with and without memos."""
_CODES = {
    **dict.fromkeys(b"\x01\x09\x0b\x0d\x0f\x11\x15\x18\x19\x1b", "cp437"),
    **dict.fromkeys(b"\x02\x0a\x0e\x10\x12\x14\x16\x1a\x1d\x25\x37", "cp850"),
    **dict.fromkeys(b"\x1f\x22\x23\x40\x64\x87", "cp852"),
    **dict.fromkeys(b"\x08\x17\x66", "cp865"),
    **dict.fromkeys(b"\x13\x7b", "cp932"),
    **dict.fromkeys(b"\x4d\x7a", "gb18030"),
    **dict.fromkeys(b"\x4e\x79", "cp949"),
    **dict.fromkeys(b"\x4f\x78", "cp950"),
    **dict.fromkeys(b"\x50\x7c", "cp874"),
    **dict.fromkeys(b"\x6a\x86", "cp737"),
    **dict.fromkeys(b"\x6b\x88", "cp857"),
    **dict.fromkeys(b"\x26\x65", "cp866"),
    **{0x04: "mac_roman", 0x24: "cp860", 0x67: "cp861", 0x1C: "cp863", 0x7D: "cp1255", 0x7E: "cp1256"},
    **{0x96: "mac_cyrillic", 0x97: "mac_latin2", 0x98: "mac_greek"},
    **{0xC8: "cp1250", 0xC9: "cp1251", 0xCA: "cp1254", 0xCB: "cp1253", 0xCC: "cp1257"},
}
"""The code pages of byte 29; that of Windows in the West is often there for no reason."""


_MOST_REST = 300
"""Bytes between the fields and the first row; Visual FoxPro has a path there."""
_TELLING = 3
"""The number of cells, usually number and name, by which a message names a row."""


class _Field(NamedTuple):
    name: bytes
    kind: str
    start: int
    end: int


def is_dbase(data: bytes) -> bool:
    """Whether a file is a dBase table: its fields add up to the size of its header and of its rows."""
    if len(data) < 65 or data[0] not in _KINDS:
        return False
    fields = list(_fields(data))
    rest = int.from_bytes(data[8:10], "little") - 32 * len(fields) - 32
    return (
        bool(fields) and 0 <= rest <= _MOST_REST and fields[-1].end == int.from_bytes(data[10:12], "little")
    )


def read_dbase(name: str, data: bytes) -> tuple[list[list[str]], list[str]]:
    """Return the titles and the rows that are not deleted, and remarks; CannotRead if it is cut short."""
    count, top, wide = (int.from_bytes(data[at : at + n], "little") for at, n in ((4, 4), (8, 2), (10, 2)))
    if len(data) < top + count * wide:
        raise CannotRead(name, "its end is missing. Copy it again, or save the list as CSV (UTF-8).")
    rows = [data[at : at + wide] for at in range(top, top + count * wide, wide)]
    fields = [field for field in _fields(data) if field.kind in "CNFDLI+"]
    lines = [[field.name for field in fields], *([_cell(row, field) for field in fields] for row in rows)]
    text, remark = _decode(name, data[29], b"\n".join(map(b"\t".join, lines)))
    titles, *cells = [line.split("\t") for line in text.split("\n")]
    remarks = [remark] if remark else []
    is_gone = [row.startswith(b"*") for row in rows]
    if gone := [f"“{' '.join(filter(None, line[:_TELLING]))}”" for line in compress(cells, is_gone)]:
        are = pluralize(len(gone), "row is marked as deleted and was", "rows are marked as deleted and were")
        remarks.append(f"{name}: {are} left out: {join_names(gone, 5)}.")
    if others := [repr(f.name)[2:-1] for f in _fields(data) if f not in fields and f.kind != "0"]:
        remarks.append(
            f"{name}: these columns hold no plain text, so they were not read: {join_names(others, 5)}."
        )
    return [titles, *compress(cells, map(not_, is_gone))], remarks


def _fields(data: bytes) -> Iterator[_Field]:
    start = 1  # after the mark of a deleted row
    for at in range(32, len(data) - 31, 32):
        if data[at] == 0x0D:
            return
        kind = chr(data[at + 11])
        size = data[at + 16] + (data[at + 17] << 8 if kind == "C" else 0)  # Clipper has texts above 255
        yield _Field(data[at : at + 11].partition(b"\0")[0], kind, start, start + size)
        start += size


def _cell(row: bytes, field: _Field) -> bytes:
    cell = row[field.start : field.end]
    if field.kind in "I+":
        return b"%d" % int.from_bytes(cell, "little" if field.kind == "I" else "big", signed=True)
    cell = re.sub(rb"[\0-\x20]+", b" ", cell).strip()
    return re.sub(rb"^(\d{4})(\d\d)(\d\d)$", rb"\1-\2-\3", cell) if field.kind == "D" else cell


def _decode(name: str, language: int, data: bytes) -> Text:
    if language in _CODES:
        with suppress(UnicodeDecodeError):
            return Text(data.decode(_CODES[language]))
    return decode(name, data)
