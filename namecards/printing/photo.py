"""Shrink photos for a PDF to the size that print needs."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from namecards import files
from namecards.core.heads import Head

if TYPE_CHECKING:
    from PIL import Image

SIDE = 600
"""Pixels on the long side, as in the collection: 51 mm at 300 dots an inch."""
QUALITY = 68
"""JPEG quality: about 20 KB a photo. Fewer pixels would take longer and look worse."""
SMALL = 20_000
"""Bytes. A photo no larger, with no more pixels than are wanted, is used as it is."""
LOGOS = ("PNG", "JPEG", "GIF", "WEBP")
"""The formats of logos."""

MANY = 4096
"""Colours of a logo from which it is made of 256, so that it stays small in the data."""


@dataclass(frozen=True, slots=True)
class PrintPhoto:
    """A JPEG with its width and height in pixels, and a tiny stand-in of the same shape and mode."""

    data: bytes
    width: int
    height: int
    stand_in: bytes


def print_photo(
    path: Path, grey: bool = False, head: Head | None = None, side: int = SIDE
) -> PrintPhoto | None:
    """Cut a photo of the collection to the head and shrink it to `side`; None if it can't be read."""
    try:
        return _print_photo(files.read(path), "L" if grey else "RGB", head, side)
    except (OSError, SyntaxError, ValueError):  # Pillow raises these for a damaged file
        return None


@lru_cache(maxsize=100)
def _print_photo(data: bytes, mode: str, head: Head | None, side: int) -> PrintPhoto:
    """Keep those of a class: in a pack each is on several sheets."""
    from PIL import Image

    with Image.open(BytesIO(data), formats=("JPEG",)) as image:
        size = image.size
        if head or len(data) > SMALL or image.mode != mode or max(size) > side:
            image.draft(mode, (2 * side, 2 * side))  # the head is about half of it
            small = _cut(image.convert(mode), head)
            small.thumbnail((side, side))
            data, size = _jpeg(small, quality=QUALITY), small.size
        return PrintPhoto(data, *size, _stand_in(data, Image.new(mode, _shape(*size))))


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG, and how many times as wide as high it is."""

    data: bytes
    wide: float


def print_logo(data: bytes, grey: bool = False) -> Logo | None:
    """Shrink a logo; what is see-through in it stays so. None if it can't be read."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=LOGOS) as image:
            logo = ImageOps.exif_transpose(image).convert("RGBA")
            logo.thumbnail((SIDE, SIDE))
            buffer = BytesIO()
            if not logo.getcolors(MANY):
                logo = logo.quantize(method=Image.Quantize.FASTOCTREE).convert("RGBA")
            (logo.convert("LA") if grey else logo).save(buffer, "PNG")
            return Logo(buffer.getvalue(), logo.width / logo.height)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _cut(image: Image.Image, head: Head | None) -> Image.Image:
    if head is None:
        return image
    turned = image.rotate(head.turn, expand=True) if head.turn else image
    return turned.crop(head.box(turned.size))


def _jpeg(image: Image.Image, **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def _shape(width: int, height: int) -> tuple[int, int]:
    """The smallest picture of nearly the same shape."""
    shape = Fraction(width, height).limit_denominator(60)
    return shape.numerator, shape.denominator


def _stand_in(data: bytes, blank: Image.Image) -> bytes:
    """Make a JPEG of a blank picture, with a comment unique to the photo."""
    mark = f"{zlib.crc32(data):08x}{len(data):x}".encode()
    return _jpeg(blank, comment=mark)
