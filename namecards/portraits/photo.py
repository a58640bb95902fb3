"""Read photo files from phones, cameras and school systems, and convert them to the one stored form."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from threading import Lock

from PIL import Image, ImageOps

from namecards import files
from namecards.core.errors import BadPhoto
from namecards.core.parts import why_missing
from namecards.core.pictures import FORMATS, MAX_PIXELS, as_rgb

MAX_BYTES = 40_000_000
LONG_SIDE = 600
"""Pixels on the long side of a stored photo: two inches of print at 300 dpi."""

_DECODING = Lock()
"""Held while a picture is decoded, because a filter for warnings acts on all threads."""


def as_jpeg(image: Image.Image) -> bytes:
    """Write a picture as it is stored: place, time and camera are removed."""
    # A new image: Pillow writes the old one's comment into the file.
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    buffer = BytesIO()
    clean.save(buffer, "JPEG", quality=85, optimize=True)
    return buffer.getvalue()


def read(data: bytes, name: str, side: int) -> Image.Image:
    """Decode a picture, upright and RGB; a JPEG is decoded no larger than `side` pixels need.

    Raises BadPhoto, which names `name`, for a damaged or far too large file.
    """
    if len(data) > MAX_BYTES:
        raise BadPhoto(name, f"it is larger than {MAX_BYTES // 1_000_000} MB.")
    if data[4:10] in (b"ftyphe", b"ftypmi"):
        _register_heic(name)
    try:
        with _DECODING, warnings.catch_warnings():
            # Pillow warns about large sizes and odd tags, which are refused or dropped here.
            warnings.simplefilter("ignore")
            return _read(data, name, side)
    except BadPhoto:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(name) from error
    except Exception as error:  # a damaged file can make a decoder raise anything
        formats = f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}"
        raise BadPhoto(name, f"it is damaged, or not a picture that can be read ({formats}).") from error


def is_whole(path: Path) -> bool:
    """Whether a stored photo is there and can be decoded; a torn copy can't."""
    try:
        read(files.read(path), path.name, 1)
    except (OSError, BadPhoto):
        return False
    return True


def _register_heic(name: str) -> None:
    """Let Pillow read HEIC. Raises BadPhoto if the optional package for it is not installed."""
    try:
        from pi_heif import register_heif_opener
    except ImportError as error:
        why = f"it is in HEIC, a format of phones. Reading it {why_missing(error)} Or save it as JPEG."
        raise BadPhoto(name, why) from error
    register_heif_opener()


def _read(data: bytes, name: str, side: int) -> Image.Image:
    with Image.open(BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > MAX_PIXELS:
            raise _too_many_pixels(name)
        image.draft(None, (side, side))
        ImageOps.exif_transpose(image, in_place=True)
        image.load()
        return as_rgb(image)


def _too_many_pixels(name: str) -> BadPhoto:
    return BadPhoto(name, f"it has more than {MAX_PIXELS // 1_000_000} million pixels.")
