"""Turn a PDF page until most of its letters stand upright: phones and scanners save pages sideways."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pypdfium2.raw as pdfium

from namecards.importing.pages import limits

Turn = tuple[float, float, float, float, float, float]
"""The transformation from the paper to the page as people see it: a x + c y + e, b x + d y + f."""
_LEVEL = 0.1
"""How far a line may rise or fall in its length, and still be level."""
_LONGEST = 60
"""The most letters of such text that are shown."""
_ALONG = {(1, 0): 0, (0, -1): 90, (-1, 0): 180, (0, 1): 270}
"""By the way that letters run, right and down: how far to turn the page clockwise."""


def turn_upright(page: Any) -> Turn:
    """Turn a page until most of its letters stand upright, and return the effect of that and its crop box."""
    turn, ways = _turn(page), Counter[int | None]()
    with closing(page.get_textpage()) as text:
        ways.update(_ALONG.get(_way(text, at, turn)) for at in _letters_of(text))
    most = max((way for way in ways if way is not None), key=ways.__getitem__, default=0)
    if not most:
        return turn
    page.set_rotation((page.get_rotation() + most) % 360)
    return _turn(page)


def _turn(page: Any) -> Turn:
    """Return the effect of a page's rotation and crop box."""
    wide, high = page.get_size()

    def at(x: float, y: float) -> tuple[float, float]:
        left, top = ctypes.c_int(), ctypes.c_int()
        fine = 100
        pdfium.FPDF_PageToDevice(page, 0, 0, round(wide * fine), round(high * fine), 0, x, y, left, top)
        return left.value / fine, top.value / fine

    (e, f), (ax, bx), (cy, dy) = at(0, 0), at(1000, 0), at(0, 1000)
    return (ax - e) / 1000, (bx - f) / 1000, (cy - e) / 1000, (dy - f) / 1000, e, f


def text_aside(text: Any, turn: Turn) -> str:
    """Return the text of a page that doesn't stand upright, as along its side or across it."""
    aside = (at for at in _letters_of(text) if not is_level(text, at, turn))
    letters, before = "", -1
    for at in aside:
        letters += " " * (at > before + 1) + chr(pdfium.FPDFText_GetUnicode(text, at))
        before = at
    return letters.strip() if len(letters) <= _LONGEST else f"{letters[:_LONGEST].strip()}…"


def is_level(text: Any, at: int, turn: Turn) -> bool:
    """Whether a letter stands upright, or on its head, on the page as people see it."""
    return _way(text, at, turn)[1] == 0


def _way(text: Any, at: int, turn: Turn) -> tuple[int, int]:
    """Return the way that a letter's line runs, right and down; (2, 2) if it is slanted."""
    angle = -pdfium.FPDFText_GetCharAngle(text, at)  # PDFium counts clockwise
    across = math.cos(angle) * turn[0] + math.sin(angle) * turn[2]
    down = math.cos(angle) * turn[1] + math.sin(angle) * turn[3]
    if min(abs(across), abs(down)) > _LEVEL:
        return 2, 2
    return round(across), round(down)


def _letters_of(text: Any) -> Iterator[int]:
    """Yield the places of the letters that the page draws; PDFium adds blanks and ends of lines."""
    for at in range(min(text.count_chars(), limits.MOST_LETTERS)):
        blank = chr(pdfium.FPDFText_GetUnicode(text, at)).isspace()
        if not blank and pdfium.FPDFText_IsGenerated(text, at) != 1:
            yield at
