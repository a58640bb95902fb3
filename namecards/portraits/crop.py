"""Find the head in a school photo: a person in front of a plain backdrop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from PIL import Image, ImageChops, ImageFilter

from namecards.core.heads import Box

_SMALL = 96
"""Pixels: the width at which the photo is analysed."""
_PLAIN = 24
"""The largest difference within a plain backdrop, of 255: light falls off towards its edges."""


@dataclass(frozen=True, slots=True)
class _Edges:
    """The person's left and right edge in one row of the small photo."""

    left: int
    right: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def middle(self) -> int:
        return (self.left + self.right) // 2


def backdrop_head(image: Image.Image) -> Box | None:
    """Find the square around the head, with hair and chin, before a plain backdrop."""
    head = _head(_person(image))
    if not head:
        return None
    middle, top, side = (round(length * image.width / _SMALL) for length in head)
    return _square(image, middle, top, side)


def hair_top(image: Image.Image, middle: float, face: float) -> float | None:
    """Find where the head above a face ends before a plain backdrop; None if it can't be seen."""
    rows, scale = _person(image), image.width / _SMALL
    column, y = middle / scale, min(round(face / scale), len(rows) - 1)
    while y >= 0 and rows[y].left <= column < rows[y].right:
        y -= 1
    return (y + 1) * scale if y >= 0 else None


def _person(image: Image.Image) -> list[_Edges]:
    """Find the person in the small photo, row by row; empty if the backdrop is not plain."""
    high = max(1, round(_SMALL * image.height / image.width))
    if high > 3 * _SMALL:
        return []
    small = image.resize((_SMALL, high), reducing_gap=2)
    edges = _edges(small)
    backdrop = tuple(round(median(edge[band] for edge in edges)) for band in range(3))
    unlike = [max(abs(a - b) for a, b in zip(edge, backdrop, strict=True)) for edge in edges]
    if median(unlike) > _PLAIN:
        return []
    away = ImageChops.difference(small, Image.new("RGB", small.size, backdrop))
    strongest = ImageChops.lighter(ImageChops.lighter(*away.split()[:2]), away.split()[2])
    mask = strongest.point([255 * (value > _PLAIN + 10) for value in range(256)])
    mask = mask.filter(ImageFilter.MedianFilter(3))  # takes out specks
    rows = (mask.crop((0, y, mask.width, y + 1)).tobytes() for y in range(mask.height))
    return [_Edges(row.find(b"\xff"), row.rfind(b"\xff") + 1) if any(row) else _Edges(0, 0) for row in rows]


def upper_middle(image: Image.Image) -> Box:
    """Return the square in which a head is most likely; one that fills a plain photo is shown whole."""
    wide, high = image.size
    widths = [row.width for row in _person(image)]
    upper, top = widths[: len(widths) // 2], widths[len(widths) // 10 :][:1]
    if upper and top[0] < 0.8 * _SMALL < 0.85 * _SMALL < max(upper):  # round at the top: no wall of books
        side = min(round(1.2 * wide), high)
        return (wide - side) // 2, 0, (wide + side) // 2, side
    return _square(image, wide // 2, round(0.02 * high), round(0.92 * min(wide, high)))


def _square(image: Image.Image, middle: int, top: int, side: int) -> Box:
    """Centre a square on a column, moved and shrunk to lie within the image."""
    side = max(1, min(side, *image.size))
    left = min(max(0, middle - side // 2), image.width - side)
    top = min(max(0, top), image.height - side)
    return left, top, left + side, top + side


def _edges(small: Image.Image) -> list[tuple[int, int, int]]:
    """The pixels that show the backdrop: the top edge, and both sides down to the chin."""
    down = max(1, small.height * 2 // 5)
    strips = ((0, 0, small.width, 1), (0, 0, 1, down), (small.width - 1, 0, small.width, down))
    data = b"".join(small.crop(strip).tobytes() for strip in strips)
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))


def _head(rows: Sequence[_Edges]) -> tuple[float, float, float] | None:
    """Find the middle, top and side of the square around the head, in pixels of the small photo.

    A head is about as wide as it is long: going down, its widest part is passed once the depth is 0.6 of
    the width so far. If that is narrower than a third of the shoulders, it was a bun, and the head is below.
    """
    top = start = next((y for y, row in enumerate(rows) if row.width > 3), len(rows))
    least = max(max((row.width for row in rows), default=0) / 3, _SMALL / 8)
    widest = 0
    for y in range(top, len(rows)):
        widest = max(widest, rows[y].width)
        if y - start >= 0.6 * widest:
            if widest >= least:
                return _head_square(rows, top, y, widest)
            start, widest = y, 0
    return None


def _head_square(rows: Sequence[_Edges], top: int, eyes: int, wide: int) -> tuple[float, float, float] | None:
    """End the square a little below the neck's narrowest row, or, if hair hides it, by the head's width."""
    if wide > 0.95 * _SMALL:
        return None
    end = next((y for y in range(eyes, len(rows)) if rows[y].width > 1.2 * wide), len(rows))
    neck = min(range(eyes, end), key=lambda y: rows[y].width, default=eyes)
    side = max(1.15 * (neck - top), 1.45 * wide) if rows[neck].width < 0.75 * wide else 1.55 * wide
    middle = median(row.middle for row in rows[top : max(neck, eyes) + 1])
    return middle, top - 0.05 * side, side
