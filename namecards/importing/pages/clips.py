"""Find the place of a picture on a PDF page, and its visible part: a clip path cuts off the rest.

A form has a matrix and clip paths of its own, and may be inside another form.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from namecards.importing.pages.layout import Point, bounds

Corners = list[Point]
_UNIT: Corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]


def corners(image: Any) -> tuple[Corners, Corners]:
    """Return the corners of a picture on the paper, and those of its visible part."""
    whole = shown = _UNIT
    thing = image
    while thing is not None:
        matrix = thing.get_matrix()
        whole = [matrix.on_point(x, y) for x, y in whole]
        shown = [matrix.on_point(x, y) for x, y in shown]
        for clip in _clips(thing):
            shown = _cut(shown, clip)
        thing = thing.container
    return whole, shown


def corners_of(path: Any) -> Corners:
    """Return the points of a path on the paper; for a rectangle, its corners."""
    count = pdfium.FPDFPath_CountSegments(path)
    points = [_point(pdfium.FPDFPath_GetPathSegment(path, at)) for at in range(count)]
    while path is not None:
        matrix = path.get_matrix()
        points = [matrix.on_point(x, y) for x, y in points]
        path = path.container
    return points


def _clips(thing: Any) -> Iterator[Corners]:
    """Yield the points of each clip path of a picture or a form."""
    path = pdfium.FPDFPageObj_GetClipPath(thing)
    for at in range(pdfium.FPDFClipPath_CountPaths(path) if path else 0):
        segments = range(pdfium.FPDFClipPath_CountPathSegments(path, at))
        if segments:
            yield [_point(pdfium.FPDFClipPath_GetPathSegment(path, at, number)) for number in segments]


def _point(segment: Any) -> Point:
    x, y = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, x, y)
    return x.value, y.value


def _cut(shown: Corners, clip: Corners) -> Corners:
    """Return the corners of the overlap of two rectangles, without width or height if there is none."""
    both = bounds(shown).intersect(bounds(clip))
    ends = max(both.left, both.right), max(both.top, both.bottom)
    return [(x, y) for y in (both.top, ends[1]) for x in (both.left, ends[0])]
