"""Find faces that look at the camera, with Pillow and Python alone.

A cascade of local binary patterns (`cascade.txt`: OpenCV's, by Puttemans, Ergun and Goedemé, BSD-3): a window
is a face if it passes all stages. In few sizes of the photo two stages, which end most windows, are computed
by Pillow for all windows at once, some more by Python for the windows that are left. Where one passes these,
all stages are tried in small steps and in sizes between.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from struct import Struct
from typing import NamedTuple

from PIL import Image

from namecards.portraits.cascade import Feature, cascade
from namecards.portraits.windows import STEP, pass_stages, sum_up

_ZOOM = 1.44
"""Times between the sizes in which the photo is searched."""
_REACH, _CLOSE, _CLOSE_SIZES = 4, 2, (1 / 1.2, 1, 1.2)
"""How far from a likely place all stages are tried, in steps of how many pixels, and in which sizes."""
_LIKELY, _DENSE = (0, 6, 7, 9, 3, 8, 4, 5, 1, 2), 2
"""The stages after which a place is likely, those that end most windows first; how many Pillow computes."""
_SAME_PLACE, _SAME_FACE = (0.2, 1.3), (0.35, 2)
"""Windows of one place, or face: how far apart they are at most, in sides, and how much larger one is."""
_SMALLEST, _LONGEST = 32, 3
"""The least pixels of a photo with a face, and how often the shorter side goes into the longer one."""
_TURNS, _TURNED = (90, 270, 180), 0.25
"""How a portrait may be turned, counterclockwise; the least side of a face in one, of the shorter side."""


class Face(NamedTuple):
    """A face: the square from the brows to the lower lip, in pixels, and how many windows found it."""

    left: float
    top: float
    side: float
    hits: int = 1


class _Patch(NamedTuple):
    """A part of the photo in one size: where it lies on the sheet, and where it begins in the photo."""

    left: int
    top: int
    width: int
    height: int
    scale: float
    x: int = 0
    y: int = 0

    def face(self, left: int, top: int, window: int) -> Face:
        """Return a window of the sheet as a face of the photo."""
        x, y = self.x + (left - self.left) / self.scale, self.y + (top - self.top) / self.scale
        return Face(x, y, window / self.scale)


_Part = tuple[int, int, int]
"""Where a part of a picture begins, and how wide and high it is: parts stand one below the other."""


def find_faces(image: Image.Image, least: float, most: float = 1.0) -> list[Face]:
    """Find faces whose square is from `least` to `most` of the image's shorter side; the surest first."""
    if _is_odd(*sorted(image.size)):
        return []
    return _find(image.convert("L"), [(0, *image.size)], least * min(image.size), most * min(image.size))


def find_turned_faces(image: Image.Image) -> tuple[int, list[Face]]:
    """Look at a portrait in all turns at once; return the one with the surest face, and its faces."""
    if _is_odd(*sorted(image.size)):
        return 0, []
    gray = image.convert("L")
    parts = [gray.rotate(turn, expand=True) for turn in _TURNS]
    *tops, high = accumulate((part.height for part in parts), initial=0)
    column = Image.new("L", (max(image.size), high))
    for part, top in zip(parts, tops, strict=True):
        column.paste(part, (0, top))
    places = [(top, *part.size) for part, top in zip(parts, tops, strict=True)]
    faces = _find(column, places, _TURNED * min(image.size), min(image.size))
    rows = [bisect(tops, face.top + face.side / 2) - 1 for face in faces]
    mine = [face for face, row in zip(faces, rows, strict=True) if row == rows[0]]
    return _TURNS[rows[0]] if rows else 0, [face._replace(top=face.top - tops[rows[0]]) for face in mine]


def _is_odd(shorter: int, longer: int) -> bool:
    """Whether an image is too small, or too long, for a photo of somebody."""
    return shorter < _SMALLEST or longer > _LONGEST * shorter


def _find(gray: Image.Image, parts: Sequence[_Part], least: float, most: float) -> list[Face]:
    """Find faces whose square is from `least` to `most` pixels."""
    patches = list(_sizes(parts, least * _CLOSE_SIZES[-1], most))
    places = _group(_likely_faces(gray, patches), *_SAME_PLACE)
    faces = sorted(_group(_closer(gray, places), *_SAME_FACE), key=lambda face: -face.hits)
    return [face for at, face in enumerate(faces) if all(_gap(face, surer) > 0.7 for surer in faces[:at])]


def _likely_faces(gray: Image.Image, patches: Sequence[_Patch]) -> Iterator[Face]:
    """Find the windows that pass the first stages."""
    window, stages = cascade()
    sheet = sum_up(_sheet(gray, patches))
    alive = pass_stages(sheet, [stages[stage] for stage in _LIKELY[:_DENSE]])
    sums, stride = sheet.tobytes(), sheet.width
    some = [_readers(stride)[stage] for stage in _LIKELY[_DENSE:]]
    for patch in patches:
        for x, y in _places(alive, patch, window):
            if _is_face(sums, 4 * (y * stride + x), some):
                yield patch.face(x, y, window)


def _closer(gray: Image.Image, places: Sequence[Face]) -> Iterator[Face]:
    """Find the windows round likely places that pass all stages."""
    if not places:
        return
    window, _ = cascade()
    patches = list(_round(places, window))
    sheet = sum_up(_sheet(gray, patches))
    sums, stride = sheet.tobytes(), sheet.width
    stages = _readers(stride)
    for patch in patches:
        for y in range(patch.top, patch.top + patch.height - window + 1, _CLOSE):
            for x in range(patch.left, patch.left + patch.width - window + 1, _CLOSE):
                if _is_face(sums, 4 * (y * stride + x), stages):
                    yield patch.face(x, y, window)


def _sizes(parts: Sequence[_Part], least: float, most: float) -> Iterator[_Patch]:
    """Lay out each part in every size on one sheet, in rows as wide as the largest."""
    window, _ = cascade()
    room = int(max(wide for _, wide, _ in parts) * window / least)
    left = top = row = 0
    for y, *size in parts:
        scale = window / least
        while min(wide := int(size[0] * scale), high := int(size[1] * scale), most * scale) >= window:
            if left + wide > room:
                left, top, row = 0, top + row, 0
            yield _Patch(left, top, wide, high, scale, 0, y)
            left += -(-wide // STEP) * STEP
            row = max(row, -(-high // STEP) * STEP)
            scale /= _ZOOM


def _round(places: Sequence[Face], window: int) -> Iterator[_Patch]:
    """Lay out what is round each place in some sizes, a place in a row."""
    pixels = window + 2 * _REACH
    for row, place in enumerate(places):
        for column, size in enumerate(_CLOSE_SIZES):
            scale = window / place.side / size
            x, y = (round(edge + place.side / 2 - pixels / scale / 2) for edge in place[:2])
            yield _Patch(column * pixels, row * pixels, pixels, pixels, scale, x, y)


def _sheet(gray: Image.Image, patches: Sequence[_Patch]) -> Image.Image:
    size = max(each.left + each.width for each in patches), max(each.top + each.height for each in patches)
    sheet = Image.new("L", size)
    for left, top, wide, high, scale, x, y in patches:
        part = gray.crop((x, y, x + round(wide / scale), y + round(high / scale)))
        sheet.paste(part.resize((wide, high), Image.Resampling.BOX, reducing_gap=2), (left, top))
    return sheet


def _places(alive: Image.Image, patch: _Patch, window: int) -> Iterator[tuple[int, int]]:
    """List the left upper corners of the windows of a patch that are left."""
    left, top = patch.left // STEP, patch.top // STEP
    wide, high = ((side - window) // STEP + 1 for side in (patch.width, patch.height))
    flags = alive.crop((left, top, left + wide, top + high)).convert("L").tobytes()
    at = flags.find(1)
    while at >= 0:
        yield patch.left + at % wide * STEP, patch.top + at // wide * STEP
        at = flags.find(1, at + 1)


_Sparse = list[list[tuple[Callable[[bytes, int], tuple[int, ...]], tuple[int, ...], int, int]]]
"""For each stage and feature: what reads its corners, what its patterns add, the sums that are enough and
too little by then. The features that decide most come first."""


@lru_cache(maxsize=16)
def _readers(stride: int) -> _Sparse:
    """The stages, to be read from sums whose rows are `stride` long."""
    stages: _Sparse = []
    for stage in cascade()[1]:
        stages.append([])
        low = high = stage.least
        # from the last one on
        for feature in sorted(stage.features, key=lambda each: max(each.worth) - min(each.worth)):
            stages[-1].insert(0, (_reader(feature, stride), feature.worth, low, high))
            low, high = low - min(feature.worth), high - max(feature.worth)
    return stages


def _reader(feature: Feature, stride: int) -> Callable[[bytes, int], tuple[int, ...]]:
    """Read the 16 corners from the bytes of the sums, given where the window begins."""
    places = [4 * (y * stride + x) for x, y in feature.corners]
    gaps = (place - before - 4 for before, place in pairwise([-4, *places]))
    return Struct("=" + "".join(f"{gap}xi" for gap in gaps)).unpack_from


def _is_face(sums: bytes, start: int, stages: _Sparse) -> bool:
    """Whether a window passes some stages. Written out, since it runs thousands of times a photo."""
    for features in stages:
        total = 0
        for read, worth, enough, least in features:
            a0, a1, a2, a3, b0, b1, b2, b3, c0, c1, c2, c3, d0, d1, d2, d3 = read(sums, start)
            middle = b1 - b2 - c1 + c2
            total += worth[
                (a0 - a1 - b0 + b1 >= middle) << 7
                | (a1 - a2 - b1 + b2 >= middle) << 6
                | (a2 - a3 - b2 + b3 >= middle) << 5
                | (b2 - b3 - c2 + c3 >= middle) << 4
                | (c2 - c3 - d2 + d3 >= middle) << 3
                | (c1 - c2 - d1 + d2 >= middle) << 2
                | (c0 - c1 - d0 + d1 >= middle) << 1
                | (b0 - b1 - c0 + c1 >= middle)
            ]
            if total >= enough:
                break
            if total < least:
                return False
    return True


def _group(windows: Iterable[Face], apart: float, times: float) -> list[Face]:
    """Join the windows of one face: at most so far `apart`, in sides, and so many `times` as large."""
    groups: list[list[Face]] = []
    for face in windows:
        group = next((each for each in groups if _is_same(face, each[0], apart, times)), None)
        groups.append([face]) if group is None else group.append(face)
    return list(map(_mean, groups))


def _mean(group: Sequence[Face]) -> Face:
    left, top, side, _ = (sum(part) / len(group) for part in zip(*group, strict=True))
    return Face(left, top, side, len(group))


def _is_same(one: Face, other: Face, apart: float, times: float) -> bool:
    return _gap(one, other) < apart and 1 / times < one.side / other.side < times


def _gap(one: Face, other: Face) -> float:
    """The distance of the middles, in sides of the larger one."""
    across = one.left + one.side / 2 - other.left - other.side / 2
    down = one.top + one.side / 2 - other.top - other.side / 2
    return max(abs(across), abs(down)) / max(one.side, other.side)
