"""Put the running lines of a document into rows and cells, also where several pictures share a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

TAB = "\t"
FLOATING = "floating"
"""The attribute of a picture around which text is wrapped: it stands elsewhere than in its line."""
UNSURE = "unsure"
"""The attribute of a cell with pictures and names that don't come out even."""
_LINE_END = re.compile(r"<br>|</?(?:p|h2|li)>")
_TOKEN = re.compile(r"(<img[^>]*>)")
_GAP = re.compile(r"\t+|[ \xa0]{3,}")
"""Blanks that part the names in a line, as they are typed where no table is."""
_TAG = re.compile(r"<[^>]+>")
_BREAK = "<br>"


def in_rows(paragraphs: Sequence[str]) -> str:
    """Put paragraphs with pictures or tabs below each other in a table, to be read as on paper.

    Where several pictures stand in a line, each gets a cell with its name: the names are in order between
    the pictures, or parted by blanks in the line beside. What doesn't come out even shares a cell.
    """
    if not any("<img" in one or TAB in one for one in paragraphs):
        return "".join(paragraphs)
    lines = [line for one in paragraphs for line in _lines(one)]
    taken = _beside_pictures(lines) if any(line.is_crowd for line in lines) else {}
    used = {id(other) for others in taken.values() for other in others}
    rows = (_row(line, taken.get(at)) for at, line in enumerate(lines) if id(line) not in used)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


@dataclass(slots=True)
class _Line:
    """A line of a document: its HTML, its pictures, and the texts before, between and behind them."""

    html: str
    pictures: list[str] = field(default_factory=list)
    texts: list[list[str]] = field(default_factory=list)
    """The texts in each of the places around the pictures, parted at blanks."""

    @property
    def pieces(self) -> list[str]:
        """All texts in their order."""
        return [piece for place in self.texts for piece in place]

    @property
    def is_crowd(self) -> bool:
        """Whether several pictures stand in the line."""
        return len(self.pictures) > 1

    @property
    def is_only_pictures(self) -> bool:
        """Whether pictures stand in the line, and no text."""
        return bool(self.pictures) and not self.pieces


def _lines(paragraph: str) -> Iterator[_Line]:
    """Yield the lines of a paragraph: one, but each by itself if it has several pictures."""
    several = paragraph.count("<img") > 1 and "<table" not in paragraph
    parts = [part for part in _LINE_END.split(paragraph) if part.strip()] if several else [paragraph]
    for part in parts:
        tokens = _TOKEN.split(part)
        yield _Line(part, tokens[1::2], [list(_pieces(text)) for text in tokens[::2]])


def _pieces(text: str) -> Iterator[str]:
    return filter(None, (_TAG.sub(" ", piece).strip() for piece in _GAP.split(text)))


def _beside_pictures(lines: Sequence[_Line]) -> dict[int, list[_Line]]:
    """Return for each line of only pictures the lines with their names: on one side in the whole text.

    If the names would be right on either side, both are returned: it isn't said whose they are.
    """
    told = [at for at, line in enumerate(lines) if line.is_only_pictures]
    below, above = ({at: _texts(lines, at, step) for at in told} for step in (1, -1))
    fits = [sum(_fits(lines[at], side[at][:1]) for at in told) for side in (below, above)]
    found, used = dict[int, list[_Line]](), set[int]()
    for at in told:
        first, second = (below[at], above[at]) if fits[0] >= fits[1] else (above[at], below[at])
        near = first or second
        if fits[0] == fits[1] > 0:
            near = [*above[at][:1], *below[at][:1]]
        elif len(near) > 1:
            near = near if lines[at].is_crowd and _fits(lines[at], near) else near[:1]
        found[at] = [other for other in near if id(other) not in used]
        used |= set(map(id, found[at]))
    return found


def _texts(lines: Sequence[_Line], at: int, step: int) -> list[_Line]:
    """Return the lines of text up to the next picture, above or below a line, the nearest first."""
    others = lines[at + 1 :] if step > 0 else lines[:at][::-1]
    return [line for line in takewhile(lambda line: not line.pictures, others) if line.pieces]


def _fits(line: _Line, beside: Sequence[_Line]) -> bool:
    """Whether there are lines beside one of pictures, each with as many texts."""
    return bool(beside) and all(len(other.pieces) == len(line.pictures) for other in beside)


def _row(line: _Line, beside: Sequence[_Line] | None) -> str:
    """Return the cells of a line: one for each picture with its texts, or one for all together."""
    if beside is None and not line.is_crowd:
        return f"<td>{line.html.replace(TAB, '</td><td>')}</td>"
    if texts := _of_each(line, beside or ()):
        cells = zip(line.pictures, texts, strict=True)
        return "".join(f"<td>{picture}{_BREAK}{_BREAK.join(own)}</td>" for picture, own in cells)
    names = [*line.pieces, *(piece for other in beside or () for piece in other.pieces)]
    return f"<td {UNSURE}>{''.join(line.pictures)}{_BREAK}{_BREAK.join(names)}</td>"


def _of_each(line: _Line, beside: Sequence[_Line]) -> list[list[str]]:
    """Return the texts of each picture; none if it isn't sure which is whose."""
    count = len(line.pictures)
    if count > 1 and any(FLOATING in picture for picture in line.pictures):
        return []
    if line.is_only_pictures:
        rows = (other.pieces for other in beside)
        return [list(own) for own in zip(*rows, strict=True)] if _fits(line, beside) else []
    places = [place for place in line.texts if place]
    if len(places) == count and not (line.texts[0] and line.texts[-1]):
        return places
    return [[piece] for piece in line.pieces] if len(places) == 1 and len(places[0]) == count else []
