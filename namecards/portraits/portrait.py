"""Draw a photo as a portrait in terminal cells, or initials in its place."""

from __future__ import annotations

import unicodedata
from io import BytesIO

from PIL import Image, ImageDraw

from namecards.core.heads import Head
from namecards.portraits.cells import Cells, draw
from namecards.portraits.head import find_head
from namecards.portraits.photo import read
from namecards.portraits.terminal import Glyphs

_SIDE = 320
"""Pixels to draw from; more would not show in cells."""
_CLOSE, _WIDE = 12, 28
"""Rows at which the frame is closest, and from which it is the whole head with its surroundings."""
_CLOSEST = 0.72
"""The side of the closest frame, of the whole one."""
_NOSE = 0.64
"""The height around which the frame closes, of the head's square: low, so that the chin stays in."""


def portrait_of(
    data: bytes, name: str, columns: int, rows: int, glyphs: Glyphs, head: Head | None = None
) -> Cells:
    """Draw the head in a picture, found if not known, in these cells. Raises BadPhoto, which names `name`."""
    image = read(data, name, _SIDE)
    head = head or find_head(image)
    if head.turn:
        image = image.rotate(head.turn, expand=True)
    box = head.box(image.size)
    if head.finder != "hand":
        box = frame(box, min(rows, columns // 2))
    return draw(image.crop(box), columns, rows, glyphs)


def frame(head: tuple[int, int, int, int], rows: int) -> tuple[int, int, int, int]:
    """Return the part of a head's square (hair to chin, with some room) to draw in a number of rows."""
    left, top, right, lower = head
    share = min(max((rows - _CLOSE) / (_WIDE - _CLOSE), 0), 1)
    part = _CLOSEST + (1 - _CLOSEST) * share
    wide, high = round((right - left) * part), round((lower - top) * part)
    column = round((left + right - wide) / 2)
    row = round(top + _NOSE * (lower - top - high))
    return column, row, column + wide, row + high


def draw_person() -> bytes:
    """Draw somebody for a preview where no photo is at hand."""
    image = Image.new("RGB", (300, 375), "#c8d6e0")
    pen = ImageDraw.Draw(image)
    pen.ellipse((20, 290, 280, 520), "#3a68b2")
    pen.rectangle((125, 220, 175, 310), "#d09a70")
    pen.ellipse((78, 40, 222, 210), "#3c2820")
    pen.ellipse((90, 70, 210, 265), "#e2ae82")
    pen.chord((82, 45, 218, 190), 190, 350, "#3c2820")
    for x in (125, 175):
        pen.line((x - 16, 140, x + 16, 138), "#3c2820", 5)
        pen.ellipse((x - 10, 150, x + 10, 164), "#ffffff")
        pen.ellipse((x - 5, 151, x + 5, 163), "#2a1c14")
    pen.line((150, 165, 143, 200, 154, 203), "#b07c58", 4)
    pen.chord((122, 205, 178, 240), 10, 170, "#a8453f")
    kept = BytesIO()
    image.save(kept, "JPEG")
    return kept.getvalue()


def initials(call: str, family: str) -> str:
    """The initials of a person without a photo: "MC" for Maya Chen, "W" for Wulandari with one name."""
    names = (call, family) if family != call else (call,)
    return "".join(map(_first_letter, names)) or "?"


def _first_letter(name: str) -> str:
    """Find the first letter or digit, as a capital; a sign before it, like the ʻokina, is skipped."""
    composed = unicodedata.normalize("NFC", name)
    return next((c.upper() for c in composed if c.isalnum() and unicodedata.category(c) != "Lm"), "")
