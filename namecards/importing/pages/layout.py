"""Represent text and pictures on a page. Lengths are points, from the page's upper left corner."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from namecards.importing.pages.bidi import is_right_to_left, reading_order

_FITS, _FITS_ACROSS = 3.0, 8.0
"""The most points between text and a column's edge or middle; the same for text across columns."""
_WORD_GAP, _JOINED_GAP, _APART = 0.12, 0.25, 0.8
"""Gaps in heights of letters: of a blank, of a blank in joined scripts, and between texts."""
T = TypeVar("T")
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The height in points."""
        return self.bottom - self.top

    @property
    def x(self) -> float:
        """The middle from left to right."""
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        """The middle from top to bottom."""
        return (self.top + self.bottom) / 2

    def offsets(self, other: Box) -> tuple[float, float, float]:
        """Return the distances of the left edge, the middle and the right edge from another box's."""
        return self.left - other.left, self.x - other.x, self.right - other.right

    def shift(self, right: float = 0, down: float = 0) -> Box:
        """Return the box moved right and down."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def intersect(self, other: Box) -> Box:
        """Return the overlap of both; its width or height is negative if they don't overlap."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, min(self.right, other.right), min(self.bottom, other.bottom))

    def holds_middle(self, other: Box) -> bool:
        """Whether the middle of another box is inside this one."""
        return self.left < other.x < self.right and self.top < other.y < self.bottom

    def overlap(self, other: Box) -> float:
        """Return the share of the smaller box that both cover, 0 to 1."""
        return max(self.share_in(other), other.share_in(self))

    def share_in(self, other: Box) -> float:
        """Return the share of this box that the other covers, 0 to 1."""
        both, area = self.intersect(other), self.width * self.height
        return both.width * both.height / area if both.width > 0 and both.height > 0 and area > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that were drawn at once, from left to right on the page."""

    text: str
    box: Box
    size: float = 0.0
    """The usual height of a letter; 0 if only the box is known."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page."""

    name: str
    """The key of its bytes; a picture drawn twice has one name."""
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    number: int
    width: float
    height: float
    runs: tuple[Run, ...]
    pictures: tuple[Picture, ...]
    frames: tuple[Box, ...] = ()
    """Rectangles drawn with lines or filled, large enough for a photo with text."""
    edges: tuple[float, ...] = ()
    """The heights at which lines or shades end that may divide a table's rows, from the top down."""
    sides: tuple[Box, ...] = ()
    """Upright lines, and the sides of shades and boxes, that may divide a row's cells, from the left."""


@dataclass(frozen=True, slots=True)
class Line:
    """Text on one line that belongs together, in reading order."""

    text: str
    box: Box
    runs: tuple[Run, ...]

    @property
    def size(self) -> float:
        """The height of its letters; an accent on a capital makes only the box higher."""
        return max(run.size or run.box.height for run in self.runs)


Placed = TypeVar("Placed", Run, Picture, Line)


def bounds(points: Iterable[Point]) -> Box:
    """Return the smallest box around all points; there must be one."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all boxes; there must be one."""
    return bounds(corner for box in boxes for corner in ((box.left, box.top), (box.right, box.bottom)))


def group(things: Iterable[T], belongs: Callable[[list[T], T], bool]) -> list[list[T]]:
    """Group things in their order: each `belongs` to the group before it, or begins the next."""
    groups: list[list[T]] = []
    for thing in things:
        if groups and belongs(groups[-1], thing):
            groups[-1].append(thing)
        else:
            groups.append([thing])
    return groups


def rows_of(things: Iterable[Placed], near: float) -> list[list[Placed]]:
    """Group things into rows, from the top down; one may be lower than others by `near` of its height."""
    ordered = sorted(things, key=lambda thing: thing.box.y)
    rows = group(ordered, lambda row, thing: thing.box.y - row[0].box.y < near * thing.box.height)
    return [sorted(row, key=lambda thing: thing.box.left) for row in rows]


def columns_of(boxes: Iterable[Box], least: float, alone: Iterable[Box]) -> list[tuple[float, float]]:
    """Return the left and right end of each column that has at least `least` boxes below each other.

    Boxes of `alone` outside these make further columns: a title over blank cells.
    """
    changes = sorted(change for box in boxes for change in ((box.left, 1), (box.right, -1)))
    found, count, begin = list[tuple[float, float]](), 0, 0.0
    for x, change in changes:
        if count < least <= count + change:
            begin = x
        elif count >= least > count + change:
            found.append((begin, x))
        count += change
    for a, b in sorted({(box.left, box.right) for box in alone}):
        if not any(c < b and a < d for c, d in found):
            found.append((a, b))
    return sorted(found)


def _never(_before: Run, _run: Run) -> bool:
    return False


def lines(
    runs: Iterable[Run], columns: Sequence[Box] = (), is_apart: Callable[[Run, Run], bool] = _never
) -> list[Line]:
    """Join runs into lines of text, from the top down; lines of two columns are split even if they touch."""
    rows = group(sorted(runs, key=lambda run: run.box.y), _is_beside)
    split_lines = (
        part for row in rows for part in _split_at_gaps(sorted(row, key=lambda run: run.box.left), is_apart)
    )
    cut = (part for whole in split_lines for part in _by_column(whole, columns))
    return [_line(part) for part in cut]


def _is_beside(row: Sequence[Run], run: Run) -> bool:
    before = row[-1].box
    return run.box.y - before.y < 0.35 * min(run.box.height, before.height)


def _split_at_gaps(row: Sequence[Run], is_apart: Callable[[Run, Run], bool]) -> list[list[Run]]:
    """Split one row into texts at wide gaps, and where they are apart for another reason."""
    parts = [[row[0]]]
    for run in row[1:]:
        before = parts[-1][-1]
        is_wide = run.box.left - before.box.right > _APART * max(run.box.height, before.box.height)
        if run.text == before.text and run.box.overlap(before.box) >= 0.7:
            continue  # drawn twice: it looks bold
        if is_wide or is_apart(before, run):
            parts.append([run])
        else:
            parts[-1].append(run)
    return parts


def _by_column(part: list[Run], columns: Sequence[Box]) -> list[list[Run]]:
    """Split a text if its halves fit two different columns of pictures."""
    left, right = part[0].box.left, part[-1].box.right
    best, fit = 0, _FITS_ACROSS if sum(left < c.x < right for c in columns) > 1 else _FITS
    for at in range(1, len(part)):
        (one, off), (other, by) = _column(part[:at], columns), _column(part[at:], columns)
        if one != other and max(off, by) < fit:
            best, fit = at, max(off, by)
    return [part[:best], *_by_column(part[best:], columns)] if best else [part]


def _column(part: Sequence[Run], columns: Sequence[Box]) -> tuple[int, float]:
    """Return the column a text fits best, by an edge or the middle, and the distance."""
    box = around(run.box for run in part)
    off = [min(map(abs, box.offsets(column))) for column in columns]
    at = min(range(len(off)), key=off.__getitem__, default=0)
    return at, off[at] if off else 0.0


def _line(part: Sequence[Run]) -> Line:
    text = part[0].text
    for before, run in pairwise(part):
        least = _JOINED_GAP if is_right_to_left(run.text) else _WORD_GAP
        blank = run.box.left - before.box.right > least * run.box.height
        text += f" {run.text}" if blank else run.text
    return Line(reading_order(" ".join(text.split())), around(run.box for run in part), tuple(part))


def words_of(line: Line) -> Iterator[tuple[float, str]]:
    """Yield the words of a line with their left edges; letters drawn at once are taken as equally wide."""
    for run in line.runs:
        at = 0
        for word in run.text.split():
            at = run.text.index(word, at)
            yield run.box.left + run.box.width * at / len(run.text), word
            at += len(word)
