"""A kept photo as a portrait in terminal cells, and what to show in its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast, get_args

from namecards.core.errors import BadPhoto
from namecards.portraits.cells import Cells, Glyphs, draw
from namecards.portraits.crop import head_box
from namecards.portraits.photo import read

Mode = Literal["quadrant", "half", "gray", "none"]
"""How portraits are shown; "none" is initials instead."""

_SIDE = 320
"""Pixels that a portrait is drawn from; more would not show in cells."""


@lru_cache(maxsize=128)
def portrait(path: Path, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """The head in a photo, drawn in `rows` x `columns` cells.

    Kept in memory by path: a photo's file is named by its content and never changes. Raises BadPhoto.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadPhoto(path.name, "its file is missing or cannot be opened.") from error
    return portrait_of(data, path.name, columns, rows, glyphs)


def portrait_of(data: bytes, name: str, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """The head in a picture that is not kept yet. Raises BadPhoto, with `name` in its sentence."""
    image = read(data, name, _SIDE)
    return draw(image.crop(head_box(image)), columns, rows, glyphs)


def initials(call: str, family: str) -> str:
    """What stands for somebody without a photo: "MC" for Maya Chen, "W" for Wulandari of one name."""
    names = (call, family) if family != call else (call,)
    return "".join(map(_first_letter, names)) or "?"


def _first_letter(name: str) -> str:
    """The first letter or digit, as a capital; a sign before it, like the ʻokina, is passed over."""
    composed = unicodedata.normalize("NFC", name)
    return next((c.upper() for c in composed if c.isalnum() and unicodedata.category(c) != "Lm"), "")


def mode(env: Mapping[str, str], colours: str | None) -> Mode:
    """How to show portraits here: what NAMECARDS_PHOTOS says, else what the terminal can do.

    `colours` is the terminal's colour system in Rich's words. With 16 colours a face is not a face, and
    with 256 grey looks cleaner (facts/photos.md).
    """
    asked = env.get("NAMECARDS_PHOTOS", "").strip().lower()
    if asked in get_args(Mode):
        return cast("Mode", asked)
    if env.get("TERM") in ("dumb", "linux") or colours not in ("256", "truecolor"):
        return "none"
    return "gray" if "NO_COLOR" in env or colours == "256" else "quadrant"
