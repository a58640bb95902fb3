"""Text made ready to be set: the font of each letter, and the ink of every way to break it into lines.

HarfBuzz shapes it here as Typst will, so a template knows exactly how large a name can be in its box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any, TypeVar

from namecards.printing import fonts
from namecards.printing.bidi import levels, visual_order
from namecards.printing.fonts import FontFace

T = TypeVar("T")
BOLD, REGULAR = 700, 400
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\u20e3\ufe0f\U000e0020-\U000e007f]+"
)
"""Emoji and other small pictures, with what colours and joins them."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one font."""

    text: str
    font: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs, and its ink in em from the point where it begins on the baseline."""

    runs: tuple[Run, ...]
    left: float
    right: float
    top: float
    bottom: float
    advance: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text that can be set: as one line, and in every good way as two."""

    text: str
    rtl: bool
    weight: int
    layouts: tuple[tuple[Line, ...], ...]
    faces: frozenset[FontFace]


def as_json(phrase: Phrase) -> dict[str, Any]:
    """The phrase as the templates take it; `runs` are those of one line, for text that is not fitted."""
    layouts = [[asdict(line) for line in lines] for lines in phrase.layouts]
    return {
        "text": phrase.text,
        "rtl": phrase.rtl,
        "weight": phrase.weight,
        "layouts": layouts,
        "runs": layouts[0][0]["runs"],
    }


def tidy(text: str) -> str:
    """Composed letters, no control characters, no emoji, single spaces."""
    plain = _EMOJI.sub(" ", unicodedata.normalize("NFC", text))
    shown = (" " if unicodedata.category(c) in ("Cc", "Cs", "Co") else c for c in plain)
    return " ".join("".join(shown).split())


def emoji(text: str) -> str:
    """The emoji of a text, which are not printed."""
    return "".join(_EMOJI.findall(text)).replace("\ufe0f", "")


def letters(text: str) -> str:
    """The characters that need a glyph: no spaces, joiners or variation selectors."""
    return "".join(filter(_needs_glyph, text))


def _needs_glyph(c: str) -> bool:
    unseen = unicodedata.category(c) in ("Zs", "Zl", "Zp", "Cf")
    return not unseen and not unicodedata.name(c, "").startswith("VARIATION SELECTOR")


@lru_cache(maxsize=10_000)
def shape(text: str, weight: int = BOLD) -> Phrase | None:
    """A text, tidied, with its fonts and its ink; None if no font here has all its letters."""
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


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left: the rule of Unicode's bidi text."""
    directions = map(unicodedata.bidirectional, text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"


def _line_breaks(text: str) -> Iterator[tuple[tuple[int, int], ...]]:
    """One line, and every way to two: at a space, or after a hyphen; as (start, end)."""
    yield ((0, len(text)),)
    for cut in re.finditer(r" |(?<=[^\W\d_][-‐])(?=[^\W\d_])", text):
        yield ((0, cut.start()), (cut.end(), len(text)))


def _faces(text: str) -> list[FontFace] | None:
    """A face for each character: one for all if there is one, else one for each cluster."""
    whole = fonts.face_for(letters(text))
    if whole:
        return [whole] * len(text)
    faces: list[FontFace] = []
    for cluster in re.findall(r".[\u200c\u200d\ufe00-\ufe0f]*", text):
        face = _cluster_face(cluster, faces)
        if face is None:
            return None
        faces += [face] * len(cluster)
    return faces


def _cluster_face(cluster: str, before: list[FontFace]) -> FontFace | None:
    """The face of the letters before if it has this one too, so that words stay of one face."""
    wanted = letters(cluster)
    if before and before[-1].has(wanted):
        return before[-1]
    return fonts.face_for(wanted)


def _line(text: str, faces: list[FontFace], weight: int, rtl: bool) -> Line:
    """One line; its runs are in the order of reading, its ink is summed in the order of the page."""
    runs = tuple(Run(text[start:end], face.family) for face, start, end in _runs(text, faces))
    left = right = top = bottom = at = 0.0
    begun = False
    for part, face, level in _visual_parts(text, faces, rtl):
        for ink_left, ink_right, ink_top, ink_bottom, advance in _glyph_inks(part, face, weight, level):
            if ink_right > ink_left:
                left = min(left, at + ink_left) if begun else at + ink_left
                right = max(right, at + ink_right) if begun else at + ink_right
                top = max(top, ink_top) if begun else ink_top
                bottom = min(bottom, ink_bottom) if begun else ink_bottom
                begun = True
            at += advance
    return Line(runs, left, right, top, bottom, at)


def _visual_parts(text: str, faces: list[FontFace], rtl: bool) -> list[tuple[str, FontFace, int]]:
    """The parts of one face, level and script as they stand on the page."""
    set_as = list(zip(faces, levels(text, rtl), strict=True))
    parts = [
        (part, face, level)
        for (face, level), start, end in _runs(text, set_as)
        for part in _split_scripts(text[start:end])
    ]
    return [parts[at] for at in visual_order([level for _, _, level in parts])]


def _runs(text: str, faces: list[T]) -> Iterator[tuple[T, int, int]]:
    """Where characters of one kind, such as one face, begin and end."""
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or faces[i] != faces[start]:
            yield faces[start], start, i
            start = i


def _glyph_inks(
    text: str, face: FontFace, weight: int, level: int
) -> Iterator[tuple[float, float, float, float, float]]:
    """The ink of each glyph in em, as (left, right, top, bottom) from the pen, and how far the pen moves."""
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
    """Letters of one script together; signs and spaces stay with the letters before them."""
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
