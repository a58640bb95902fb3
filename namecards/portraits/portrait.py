"""Draw a photo as a portrait in terminal cells, or initials in its place."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

from namecards import files
from namecards.core.errors import BadPhoto
from namecards.portraits.cells import Cells, Glyphs, draw
from namecards.portraits.crop import head_box
from namecards.portraits.photo import read

_SIDE = 320
"""Pixels to draw from; more would not show in cells."""


@lru_cache(maxsize=128)
def portrait(path: Path, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """Draw the head of a stored photo in `rows` x `columns` cells. Raises BadPhoto.

    Cached by path: a photo's file is named after its content and never changes.
    """
    try:
        data = files.read(path)
    except OSError as error:
        raise BadPhoto(path.name, "its file is missing or can't be opened.") from error
    return portrait_of(data, path.name, columns, rows, glyphs)


def portrait_of(data: bytes, name: str, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """Draw the head of a picture that is not stored yet. Raises BadPhoto, which names `name`."""
    image = read(data, name, _SIDE)
    return draw(image.crop(head_box(image)), columns, rows, glyphs)


def initials(call: str, family: str) -> str:
    """The initials of a person without a photo: "MC" for Maya Chen, "W" for Wulandari with one name."""
    names = (call, family) if family != call else (call,)
    return "".join(map(_first_letter, names)) or "?"


def _first_letter(name: str) -> str:
    """Find the first letter or digit, as a capital; a sign before it, like the ʻokina, is skipped."""
    composed = unicodedata.normalize("NFC", name)
    return next((c.upper() for c in composed if c.isalnum() and unicodedata.category(c) != "Lm"), "")
