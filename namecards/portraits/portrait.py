"""Draw a photo as a portrait in terminal cells, or initials in its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast, get_args

from namecards import files
from namecards.core.console import is_old_console
from namecards.core.errors import BadPhoto
from namecards.portraits.cells import Cells, Glyphs, draw
from namecards.portraits.crop import head_box
from namecards.portraits.photo import read

Mode = Literal["quadrant", "half", "gray", "none"]
"""The way to show portraits; "none" shows initials."""

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


def mode(env: Mapping[str, str], colours: str | None) -> Mode:
    """Choose the mode: NAMECARDS_PHOTOS if set, else the best this terminal can show.

    `colours` is the terminal's colour system in Rich's words. With 16 colours a face can't be recognised, and
    with 256 grey looks cleaner.
    """
    asked = env.get("NAMECARDS_PHOTOS", "").strip().lower()
    if asked in get_args(Mode):
        return cast("Mode", asked)
    if env.get("TERM") in ("dumb", "linux") or colours not in ("256", "truecolor"):
        return "none"
    if is_old_console(env):
        return "half"
    return "gray" if "NO_COLOR" in env or colours == "256" else "quadrant"
