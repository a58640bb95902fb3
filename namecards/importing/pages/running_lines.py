"""Tell which names belong to which pictures in running lines, beside each other, above or below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from namecards.importing.columns.name_order import is_common
from namecards.importing.typed_lists.typed_line import may_name

GAP = re.compile(r"\t+|[ \xa0]{3,}")
"""Blanks that part the names in a line, as they are typed where no table is."""
BELOW, ABOVE = 1, -1
_SEVERAL = 2


@dataclass(frozen=True, slots=True, eq=False)
class RunningLine:
    """A line of a text with the names of its pictures; `source` is what it was made of."""

    source: str
    pictures: tuple[str, ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()
    """The texts in each of the places around the pictures, parted at wide blanks."""
    is_ordered: bool = True
    """Whether the pictures stand as they are written: a floating one may be anywhere."""
    is_apart: bool = False
    """Whether its picture is of another kind than most: wide, as of a group."""
    is_heading: bool = False
    """Whether it parts the text above from that below, and names none of the pictures."""

    @property
    def pieces(self) -> list[str]:
        """All texts in their order."""
        return [piece for place in self.texts for piece in place]

    @property
    def is_only_pictures(self) -> bool:
        """Whether pictures stand in the line, and no text."""
        return bool(self.pictures) and not self.pieces


@dataclass(frozen=True, slots=True)
class PictureTexts:
    """Pictures and the texts that belong to them: all of them to each if that isn't sure."""

    pictures: tuple[str, ...]
    texts: tuple[str, ...]
    is_sure: bool


def share_out(lines: Sequence[RunningLine]) -> Iterator[RunningLine | PictureTexts]:
    """Yield the lines in their order, and in place of pictures each with its texts.

    The texts of a picture are in its own line, or in the lines beside it: on one side in the whole text.
    Where pictures and names don't come out even, or could on either side, it isn't sure.
    """
    lines = list(_stack_pictures(lines))
    beside = _beside(lines)
    used = {id(other) for others in beside.values() for other in others}
    for at, line in enumerate(lines):
        others = beside.get(at, [])
        if id(line) in used:
            continue
        if not others and len(line.pictures) < _SEVERAL:
            yield line
        elif texts := _of_each(line, others):
            yield from (
                PictureTexts((one,), own, True) for one, own in zip(line.pictures, texts, strict=True)
            )
        else:
            pieces = [*line.pieces, *(piece for other in others for piece in other.pieces)]
            yield PictureTexts(line.pictures, tuple(pieces), False)


def _stack_pictures(lines: Sequence[RunningLine]) -> Iterator[RunningLine]:
    """Yield the lines that are not blank; pictures below each other are as one line without order."""
    written = (line for line in lines if line.pictures or line.pieces)
    for (is_picture, is_apart), group in groupby(written, lambda one: (one.is_only_pictures, one.is_apart)):
        own = list(group)
        if is_picture and not is_apart and len(own) > 1:
            pictures = tuple(one for line in own for one in line.pictures)
            yield RunningLine("".join(line.source for line in own), pictures, (), is_ordered=False)
        else:
            yield from own


def _of_each(line: RunningLine, beside: Sequence[RunningLine]) -> list[tuple[str, ...]]:
    """Return the texts of each picture; none if it isn't sure which is whose."""
    count = len(line.pictures)
    if count > 1 and not line.is_ordered:
        return []
    if line.is_only_pictures:
        rows = (other.pieces for other in beside)
        return list(zip(*rows, strict=True)) if _fits(line, beside) else []
    places = [place for place in line.texts if place]
    if len(places) == count and not (line.texts[0] and line.texts[-1]):
        return places
    return [(piece,) for piece in line.pieces] if len(places) == 1 and len(places[0]) == count else []


def _fits(line: RunningLine, beside: Sequence[RunningLine]) -> bool:
    """Whether there are lines beside one of pictures, each with as many texts."""
    return bool(beside) and all(len(other.pieces) == len(line.pictures) for other in beside)


def _beside(lines: Sequence[RunningLine]) -> dict[int, list[RunningLine]]:
    """Return for each line of only pictures the lines with its names.

    If no side is sure, return both sides where several pictures are in a line, else nothing.
    """
    of_pictures = [at for at, line in enumerate(lines) if line.is_only_pictures and not line.is_apart]
    groups = [at for at, line in enumerate(lines) if line.is_only_pictures and line.is_apart]
    has_crowd = any(len(line.pictures) >= _SEVERAL for line in lines)
    if not of_pictures or (not has_crowd and any(line.pictures and line.pieces for line in lines)):
        return {}
    side, usual = _side(lines, of_pictures)
    if not side and not has_crowd:
        return {}
    found, used = dict[int, list[RunningLine]](), set[int]()
    for at in (*of_pictures, *groups):
        near = _texts(lines, at, side)[: _count(lines[at], _texts(lines, at, side), usual)] if side else []
        near = near[::side] if side else [*_texts(lines, at, ABOVE)[:1], *_texts(lines, at, BELOW)[:1]]
        found[at] = [other for other in near if id(other) not in used]
        used |= set(map(id, found[at]))
    return found


def _count(line: RunningLine, beside: Sequence[RunningLine], usual: int) -> int:
    """Return how many of the lines beside one of pictures are about these."""
    if _fits(line, beside[:usual]):
        return usual
    is_list = not line.is_ordered and max(len(other.pieces) for other in beside or [line]) < _SEVERAL
    return len(line.pictures) if is_list else 1


def _side(lines: Sequence[RunningLine], of_pictures: Sequence[int]) -> tuple[int, int]:
    """Return the side of the pictures with their names, 0 if unsure, and the usual count of lines there.

    Between pictures a text may be about either; the first and the last pictures of a section tell.
    """
    below, above = ({at: _texts(lines, at, step) for at in of_pictures} for step in (BELOW, ABOVE))
    lasts, firsts = ([at for at in of_pictures if _is_end(lines, at, step)] for step in (BELOW, ABOVE))
    inner = Counter(len(below[at]) for at in of_pictures if at not in lasts)
    usual = max(inner, key=inner.__getitem__, default=1)
    fit_below = bool(lasts) and all(_fits(lines[at], below[at][:usual]) for at in lasts)
    fit_above = bool(firsts) and all(_fits(lines[at], above[at][:usual]) for at in firsts)
    if fit_below and fit_above:
        last = min(_likeness(below[at]) for at in lasts)
        first = min(_likeness(above[at]) for at in firsts)
        return (BELOW if last > first else ABOVE if first > last == 0 else 0), usual
    if not fit_below and not fit_above:
        times = [sum(_fits(lines[at], side[at][:1]) for at in of_pictures) for side in (below, above)]
        fit_below, fit_above = times[0] > times[1], times[0] < times[1]
    return (BELOW if fit_below else ABOVE if fit_above else 0), usual


def _is_end(lines: Sequence[RunningLine], at: int, step: int) -> bool:
    """Whether no other pictures are below or above a line in its section."""
    others = _section(lines, at, step)
    return not any(line.pictures and not line.is_apart for line in others)


def _section(lines: Sequence[RunningLine], at: int, step: int) -> Iterator[RunningLine]:
    """Yield the lines below or above a line up to a heading, the nearest first."""
    others = lines[at + 1 :] if step > 0 else lines[:at][::-1]
    return takewhile(lambda line: not line.is_heading, others)


def _texts(lines: Sequence[RunningLine], at: int, step: int) -> list[RunningLine]:
    """Return the lines of text up to the next picture, above or below a line, the nearest first."""
    return list(takewhile(lambda line: not line.pictures, _section(lines, at, step)))


def _likeness(texts: Sequence[RunningLine]) -> int:
    """Return how much the names beside the first or the last pictures are like names: 2 with a usual one."""
    pieces = texts[0].pieces
    return max((1 + any(map(is_common, one.split())) for one in pieces if may_name(one)), default=0)
