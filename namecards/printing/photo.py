"""Photos as they go into a PDF: no larger than print needs."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from pathlib import Path

SIDE = 600
"""Pixels on the long side, as photos are kept: 51 mm at 300 dots an inch."""
QUALITY = 68
"""About 20 KB a photo; to make it smaller in pixels takes longer and shows more."""
SMALL = 20_000
"""Bytes. A kept photo of no more goes in as it is."""


@dataclass(frozen=True, slots=True)
class PrintPhoto:
    """A JPEG with its width and height in pixels, and a tiny stand-in of the same shape and colours."""

    data: bytes
    width: int
    height: int
    stand_in: bytes


def print_photo(path: Path, grey: bool = False) -> PrintPhoto | None:
    """A kept photo, small; None if it cannot be read."""
    from PIL import Image

    mode = "L" if grey else "RGB"
    try:
        data = path.read_bytes()
        with Image.open(BytesIO(data), formats=("JPEG",)) as image:
            if len(data) > SMALL or image.mode != mode:
                image.draft(mode, (SIDE, SIDE))
                small = image.convert(mode)
                small.thumbnail((SIDE, SIDE))
                data = _jpeg(small)
                return PrintPhoto(data, *small.size, _stand_in(data, *small.size, mode))
            return PrintPhoto(data, *image.size, _stand_in(data, *image.size, mode))
    except (OSError, SyntaxError, ValueError):  # what Pillow raises for a damaged or cut file
        return None


def _jpeg(image: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY)  # type: ignore[attr-defined]
    return buffer.getvalue()


def _stand_in(data: bytes, width: int, height: int, mode: str) -> bytes:
    """A blank picture of nearly the same shape, with a mark that no other photo has."""
    from PIL import Image

    shape = Fraction(width, height).limit_denominator(60)
    buffer = BytesIO()
    mark = f"{zlib.crc32(data):08x}{len(data):x}".encode()
    Image.new(mode, (shape.numerator, shape.denominator)).save(buffer, "JPEG", comment=mark)
    return buffer.getvalue()
