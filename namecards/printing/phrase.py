"""Shape text: choose a font for each letter, and measure the ink of every way to break it into two lines.

HarfBuzz shapes it as Typst will, so a template knows exactly how large a name can be in its box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, TypeVar

from namecards.printing import fonts
from namecards.printing.bidi import levels, visual_order
from namecards.printing.fonts import FontFace

T = TypeVar("T")
BOLD, REGULAR = 700, 400
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\u20e3\ufe0f\U000e0020-\U000e007f]+"
)
"""Emoji and other small pictures, with the characters that colour and join them."""
_EMOJI_AT_END = re.compile(rf"\s*{_EMOJI.pattern}(?=[,.;:])")


@dataclass(frozen=True, slots=True)
class ShapedRun:
    """Consecutive letters of one font."""

    text: str
    font: str


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """One line: its runs, and its ink in em from its origin on the baseline."""

    runs: tuple[ShapedRun, ...]
    left: float
    right: float
    top: float
    bottom: float
    advance: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A shaped text: as one line, and broken in two in every good way."""

    text: str
    rtl: bool
    weight: int
    layouts: tuple[tuple[ShapedLine, ...], ...]
    faces: frozenset[FontFace]


def as_json(phrase: Phrase) -> dict[str, Any]:
    """Convert a phrase for the templates; `runs` are those of the one line, for text that wraps."""
    layouts = [[_line_as_json(line) for line in lines] for lines in phrase.layouts]
    return {
        "text": phrase.text,
        "rtl": phrase.rtl,
        "weight": phrase.weight,
        "layouts": layouts,
        "runs": layouts[0][0]["runs"],
    }


def _line_as_json(line: ShapedLine) -> dict[str, Any]:
    """Convert a line as `asdict` would, which copies every number of it."""
    return {
        "runs": [{"text": run.text, "font": run.font} for run in line.runs],
        "left": line.left,
        "right": line.right,
        "top": line.top,
        "bottom": line.bottom,
        "advance": line.advance,
    }


_WORD = re.compile(r"[^\s,;:·()“”]+")
SHORT = 9
"""Letters from which a name may be broken into two lines: Mary Ann and Jean-Luc stay whole."""
LINE_GAP = 0.16
"""Between the ink of two lines, in em; as in `sheet.typ`."""


def spans(phrase: Phrase) -> list[tuple[float, float]]:
    """Return the width and height in em of each way to set a phrase."""
    return [
        (
            max(0.05, *(line.right - line.left for line in lines)),
            max(0.05, sum(line.top - line.bottom for line in lines) + LINE_GAP * (len(lines) - 1)),
        )
        for lines in phrase.layouts
    ]


def tidy(text: str) -> str:
    """Compose letters (NFC), drop control characters and emoji, and make spaces single."""
    plain = _EMOJI.sub(" ", _EMOJI_AT_END.sub("", unicodedata.normalize("NFC", text)))
    shown = (" " if unicodedata.category(c) in ("Cc", "Cs", "Co") else c for c in plain)
    return " ".join("".join(shown).split())


def emoji(text: str) -> str:
    """The emoji of a text, which can't be printed."""
    return "".join(_EMOJI.findall(text)).replace("\ufe0f", "")


def letters(text: str) -> str:
    """The characters that need a glyph: without spaces, joiners and variation selectors."""
    return "".join(filter(_needs_glyph, text))


def _needs_glyph(c: str) -> bool:
    unseen = unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cf")
    return not unseen and not unicodedata.name(c, "").startswith("VARIATION SELECTOR")


@lru_cache(maxsize=10_000)
def shape(text: str, weight: int = BOLD) -> Phrase | None:
    """Tidy a text, choose its fonts and measure its ink; None if no font has all its letters."""
    tidied = tidy(text)
    faces = _faces(tidied)
    if faces is None:
        return None
    rtl = is_rtl(tidied)
    layouts = tuple(
        tuple(_line(tidied[start:end], faces[start:end], weight, rtl) for start, end in spans)
        for spans in _line_breaks(tidied)
    )
    return Phrase(tidied, rtl, weight, layouts, frozenset(faces))


def split_printable(text: str) -> tuple[str, list[str]]:
    """Return a text with "…" for each word that no font has, and these words; "" if nothing else is left."""
    missing: list[str] = []

    def show(words: re.Match[str]) -> str:
        if _faces(words[0]) is not None:
            return words[0]
        missing.append(words[0])
        return "…"

    shown = re.sub(r"…( …)+", "…", _WORD.sub(show, tidy(text)))
    return (shown if any(map(str.isalnum, shown)) else ""), missing


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, rule P2)."""
    directions = map(unicodedata.bidirectional, text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"


def _line_breaks(text: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield one line, then every break of a long name at a space or after a hyphen, as (start, end) spans."""
    yield ((0, len(text)),)
    if len(letters(text)) < SHORT:
        return
    for cut in re.finditer(r" |(?<=[^\W\d_][-‐])(?=[^\W\d_])", text):
        yield ((0, cut.start()), (cut.end(), len(text)))


def _faces(text: str) -> list[FontFace] | None:
    """Choose a face for each character: one of ours for all, else for each cluster, else of the computer."""
    return _faces_of(text, of_computer=False) or _faces_of(text, of_computer=True)


def _faces_of(text: str, of_computer: bool) -> list[FontFace] | None:
    whole = fonts.face_for(letters(text), of_computer)
    if whole:
        return [whole] * len(text)
    faces: list[FontFace] = []
    for cluster in re.findall(r".[\u200c\u200d\ufe00-\ufe0f]*", text):
        wanted = letters(cluster)
        goes_on = faces and faces[-1].has(wanted)  # so that a word stays in one face
        face = faces[-1] if goes_on else fonts.face_for(wanted, of_computer)
        if face is None:
            return None
        faces += [face] * len(cluster)
    return faces


def _line(text: str, faces: list[FontFace], weight: int, rtl: bool) -> ShapedLine:
    """Measure one line; its runs are in reading order, its ink is summed in visual order."""
    runs = tuple(ShapedRun(text[start:end], face.family) for face, start, end in _runs(faces))
    inks, at = [], 0.0
    for part, face, level in _visual_parts(text, faces, rtl):
        for left, right, top, bottom, advance in _glyph_inks(part, face, weight, level):
            if right > left:
                inks.append((at + left, at + right, top, bottom))
            at += advance
    lefts, rights, tops, bottoms = zip(*inks or [(0.0, 0.0, 0.0, 0.0)], strict=True)
    return ShapedLine(runs, min(lefts), max(rights), max(tops), min(bottoms), at)


def _visual_parts(text: str, faces: list[FontFace], rtl: bool) -> list[tuple[str, FontFace, int]]:
    """Split a line into parts of one face, bidi level and script, from left to right on the page."""
    by_face_and_level = list(zip(faces, levels(text, rtl), strict=True))
    parts = [
        (part, face, level)
        for (face, level), start, end in _runs(by_face_and_level)
        for part in _split_scripts(text[start:end])
    ]
    return [parts[at] for at in visual_order([level for _, _, level in parts])]


def _runs(keys: list[T]) -> Iterator[tuple[T, int, int]]:
    """Yield (key, start, end) for each run of characters with the same key."""
    for key, run in groupby(range(len(keys)), key=keys.__getitem__):
        start, *rest = run
        yield key, start, start + 1 + len(rest)


def _glyph_inks(
    text: str, face: FontFace, weight: int, level: int
) -> Iterator[tuple[float, float, float, float, float]]:
    """Yield (left, right, top, bottom, advance) of each glyph in em, from the pen's position."""
    if face == fonts.BUILT_IN:
        yield from [(*fonts.BUILT_IN_INK, fonts.BUILT_IN_ADVANCE)] * len(text)
        return
    import uharfbuzz as hb

    font = fonts.shaping_font(face, weight)
    em = fonts.units_per_em(face)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.language = "en"
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    for info, pos in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        left, right, top, bottom = fonts.glyph_ink(face, weight, info.codepoint)
        x, y = pos.x_offset, pos.y_offset
        yield (x + left) / em, (x + right) / em, (y + top) / em, (y + bottom) / em, pos.x_advance / em


def _split_scripts(text: str) -> list[str]:
    """Split by script; signs and spaces stay with the letters before them."""
    parts: list[str] = []
    last = ""
    for c in text:
        script = unicodedata.name(c, "").partition(" ")[0] if c.isalpha() else ""
        if parts and (not script or script == last or not last):
            parts[-1] += c
        else:
            parts.append(c)
        last = script or last
    return parts
