"""The last touches to a PDF of Typst: photos in place of their stand-ins, and the wish not to be scaled.

Typst holds each picture decoded in memory, 1 MB a photo. So it sets a tiny stand-in of the same shape, and
the photo's own bytes take its place here. A plain table says where each object lies (PDF 32000-1, 7.5.4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_PICTURE = re.compile(rb"/Length (\d+)(?P<more>[^>]*/Filter/DCTDecode)/Width \d+/Height \d+")
_PREFERENCES = b"/ViewerPreferences<<"


def finish(pdf: bytes, photos: Mapping[bytes, tuple[bytes, int, int]]) -> bytes:
    """The PDF with each stand-in replaced by (JPEG, width, height), to be printed at actual size."""
    body, table, trailer = _parts(pdf)
    starts = sorted(table)
    parts, places, length = [pdf[: starts[0]]], dict[int, int](), starts[0]
    for start, end in zip(starts, [*starts[1:], body], strict=True):
        places[table[start]] = length
        changed = _patch_object(pdf[start:end], photos)
        parts += changed
        length += sum(map(len, changed))
    rows = "".join(f"{places[number]:010} 00000 n\r\n" for number in sorted(places))
    head = f"xref\n0 {len(places) + 1}\n0000000000 65535 f\r\n{rows}"
    return b"".join((*parts, head.encode("ascii"), trailer, b"startxref\n%d\n%%%%EOF" % length))


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF of Typst has: the root of its page tree says so."""
    found = re.search(rb"/Type/Pages/Count (\d+)", pdf)
    assert found, "the page tree is written differently"
    return int(found[1])


def _parts(pdf: bytes) -> tuple[int, dict[int, int], bytes]:
    """Where the table begins, the number of the object at each place, and the trailer."""
    body = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    rows, _, rest = pdf[body:].partition(b"trailer")
    used = [line.split() for line in rows.splitlines() if line.endswith(b" n")]
    table = {int(row[0]): number for number, row in enumerate(used, 1)}
    assert len(table) == int(rows.split()[2]) - 1, "the table is written differently"
    return body, table, b"trailer" + rest[: rest.rindex(b"startxref")]


def _patch_object(data: bytes, photos: Mapping[bytes, tuple[bytes, int, int]]) -> list[bytes]:
    """One object as it shall be, in parts: photos are not copied."""
    if _PREFERENCES in data:
        return [data.replace(_PREFERENCES, _PREFERENCES + b"/PrintScaling/None")]
    head, stream, rest = data.partition(b"\nstream\n")
    picture = _PICTURE.search(head)
    stand_in = rest[: int(picture[1])] if picture else b""
    if not picture or stand_in not in photos:
        return [data]
    photo, width, height = photos[stand_in]
    said = b"/Length %d%s/Width %d/Height %d" % (len(photo), picture["more"], width, height)
    return [head.replace(picture[0], said), stream, photo, rest[len(stand_in) :]]
