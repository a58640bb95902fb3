"""Finish a PDF of Typst: put photos in place of their stand-ins, and ask not to be scaled; or join several.

Typst holds each picture decoded in memory, 1 MB a photo. So it sets a tiny stand-in of the same shape, which
the photo's own bytes replace here. A plain table says where each object lies (PDF 32000-1, 7.5.4). All this
relies on the bytes that Typst 0.15 writes; any others are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from io import BytesIO

Photos = Mapping[bytes, tuple[bytes, int, int]]
"""(JPEG, width, height) by the bytes of the stand-in."""
_PICTURE = re.compile(rb"/Length (\d+)(?P<more>[^>]*/Filter/DCTDecode)/Width \d+/Height \d+")
_PREFERENCES = b"/ViewerPreferences<<"


def finish(pdf: bytes, photos: Photos) -> bytes:
    """Replace each stand-in by its photo, and ask for actual size. Raises ValueError for unknown bytes."""
    table_start, numbers, trailer = _parts(pdf)
    starts = sorted(numbers)
    parts, places, length = [pdf[: starts[0]]], dict[int, int](), starts[0]
    for start, end in zip(starts, [*starts[1:], table_start], strict=True):
        places[numbers[start]] = length
        patched = _patch_object(pdf[start:end], photos)
        parts += patched
        length += sum(map(len, patched))
    _check(parts, photos)
    rows = "".join(f"{places[number]:010} 00000 n\r\n" for number in sorted(places))
    head = f"xref\n0 {len(places) + 1}\n0000000000 65535 f\r\n{rows}"
    return b"".join((*parts, head.encode("ascii"), trailer, b"startxref\n%d\n%%%%EOF" % length))


def _parts(pdf: bytes) -> tuple[int, dict[int, int], bytes]:
    """Find the table's start, the number of the object at each place, and the trailer."""
    try:
        start = int(pdf[pdf.rindex(b"startxref\n") :].split()[1])
        rows, _, rest = pdf[start:].partition(b"trailer\n")
        used = [line.split() for line in rows.splitlines() if line.endswith(b" n")]
        numbers = {int(row[0]): number for number, row in enumerate(used, 1)}
        trailer = b"trailer\n" + rest[: rest.rindex(b"startxref")]
    except (ValueError, IndexError) as error:
        raise ValueError("Typst writes the table of objects differently") from error
    if not all(pdf.startswith(b"%d 0 obj\n" % number, place) for place, number in numbers.items()):
        raise ValueError("Typst writes objects differently")
    return start, numbers, trailer


def _patch_object(data: bytes, photos: Photos) -> list[bytes]:
    """Patch one object; in parts, so that photos are not copied."""
    if _PREFERENCES in data:
        return [data.replace(_PREFERENCES, _PREFERENCES + b"/PrintScaling/None")]
    head, stream, rest = data.partition(b"\nstream\n")
    picture = _PICTURE.search(head)
    stand_in = rest[: int(picture[1])] if picture else b""
    if not picture or stand_in not in photos:
        return [data]
    photo, width, height = photos[stand_in]
    entry = b"/Length %d%s/Width %d/Height %d" % (len(photo), picture["more"], width, height)
    return [head.replace(picture[0], entry), stream, photo, rest[len(stand_in) :]]


def _check(parts: list[bytes], photos: Photos) -> None:
    """Refuse a PDF in which a photo or the wish for actual size found no place."""
    if not {id(photo) for photo, _, _ in photos.values()} <= set(map(id, parts)):
        raise ValueError("Typst writes pictures differently")
    if not any(b"/PrintScaling/None" in part for part in parts if len(part) < 1000):
        raise ValueError("Typst writes viewer preferences differently")


def merge(pdfs: Iterable[bytes]) -> bytes:
    """Join PDFs in their order; the whole asks for actual size, as the first one does."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    for number, pdf in enumerate(pdfs):
        with pypdfium2.PdfDocument(pdf) as part:
            whole.import_pages(part)
            if number == 0:
                pypdfium2.raw.FPDF_CopyViewerPreferences(whole, part)
    out = BytesIO()
    whole.save(out)
    whole.close()
    return out.getvalue()
