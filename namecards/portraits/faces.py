"""Find faces that look at the camera, with Pillow and Python alone.

A cascade of local binary patterns (`cascade.txt`: OpenCV's, by Puttemans, Ergun and Goedemé, BSD-3): a window
is a face if it passes all stages. The first stages, which end most windows, are computed by Pillow for all
windows at once; the others by Python for the windows that are left.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, reduce
from operator import add, and_
from pathlib import Path
from typing import Any, NamedTuple, cast

from PIL import Image, ImageMath

_STEP = 4
"""Pixels between windows."""
_ZOOM = 1.2
"""Between the sizes in which the photo is searched."""
_DENSE = 3
"""Stages that Pillow computes."""
_SMALLEST, _LONGEST = 32, 3
"""The least pixels of a photo with a face, and how often the shorter side goes into the longer one."""
_LIKELY = 6
"""Further stages that a window has passed around which all are tried."""
_NEIGHBOURS = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0))
"""Row and column of the blocks round the middle one, from the highest bit of a pattern."""


class Face(NamedTuple):
    """A face: the square from the brows to the lower lip, in pixels, and how many windows found it."""

    left: float
    top: float
    side: float
    hits: int = 1


class _Feature(NamedTuple):
    """Nine blocks, and what each pattern of which of them are as light as the middle one adds."""

    left: int
    top: int
    width: int
    height: int
    worth: tuple[int, ...]

    @property
    def corners(self) -> list[tuple[int, int]]:
        """The corners of the blocks, row by row."""
        return [(self.left + x * self.width, self.top + y * self.height) for y in range(4) for x in range(4)]


class _Stage(NamedTuple):
    least: int
    features: tuple[_Feature, ...]


@cache
def _cascade() -> tuple[int, tuple[_Stage, ...]]:
    """Read the side of a window, and the stages."""
    window, stages = 0, list[tuple[int, list[_Feature]]]()
    for line in Path(__file__).with_name("cascade.txt").read_text(encoding="utf-8").splitlines():
        match line.split():
            case ["window", side]:
                window = int(side)
            case ["stage", least]:
                stages.append((int(least), []))
            case [*numbers, patterns] if len(numbers) == 6:
                left, top, wide, high, inside, outside = map(int, numbers)
                bits = int(patterns, 16)
                worth = tuple(inside if bits >> code & 1 else outside for code in range(256))
                stages[-1][1].append(_Feature(left, top, wide, high, worth))
    return window, tuple(_Stage(least, tuple(features)) for least, features in stages)


class _Level(NamedTuple):
    """The photo in one size, and where it lies on the sheet."""

    left: int
    top: int
    width: int
    height: int
    scale: float


def find_faces(image: Image.Image, least: float, most: float = 1.0) -> list[Face]:
    """Find faces whose square is from `least` to `most` of the image's shorter side; the surest first."""
    if min(image.size) < _SMALLEST or max(image.size) > _LONGEST * min(image.size):
        return []
    window, stages = _cascade()
    levels = list(_levels(image.size, window, least, most))
    sheet = _sums(_sheet(image, levels))
    phases = _phases(sheet)
    alive = reduce(_both, [_pass(phases, stage) for stage in stages[:_DENSE]])
    sums = array("i", sheet.tobytes())
    found = (
        Face((x - level.left) / level.scale, (y - level.top) / level.scale, window / level.scale)
        for level in levels
        for x, y in _found(sums, sheet.width, alive, level, window)
    )
    return _grouped(list(found))


def _found(
    sums: Sequence[int], stride: int, alive: Image.Image, level: _Level, window: int
) -> Iterator[tuple[int, int]]:
    """Find faces in one size: at every step, and near those that are likely, at half steps."""
    stages = _offsets(stride)
    likely = (
        (x, y) for x, y in _places(alive, level, window) if _is_face(sums, y * stride + x, stages[:_LIKELY])
    )
    for x, y in {near for place in likely for near in _near(*place, level, window)}:
        if _is_face(sums, y * stride + x, stages):
            yield x, y


def _levels(size: tuple[int, int], window: int, least: float, most: float) -> Iterator[_Level]:
    """Lay out the photo in every size on one sheet, in rows as wide as the largest."""
    scale = window / (least * min(size))
    room, left, top, row = round(size[0] * scale), 0, 0, 0
    while (high := round(size[1] * scale)) >= window <= (wide := round(size[0] * scale)):
        if window / scale > most * min(size):
            return
        if left + wide > room:
            left, top, row = 0, top + row, 0
        yield _Level(left, top, wide, high, scale)
        left += -(-wide // _STEP) * _STEP
        row = max(row, -(-high // _STEP) * _STEP)
        scale /= _ZOOM


def _sheet(image: Image.Image, levels: Sequence[_Level]) -> Image.Image:
    gray = image.convert("L")
    sheet = Image.new("L", (levels[0].width, max(level.top + level.height for level in levels)))
    for level in levels:
        sheet.paste(
            gray.resize((level.width, level.height), Image.Resampling.BOX, reducing_gap=2),
            (level.left, level.top),
        )
    return sheet


def _compute(formula: Any, *images: Image.Image) -> Image.Image:
    """Compute with whole images."""
    named = {f"i{number}": image for number, image in enumerate(images)}
    return cast(Image.Image, ImageMath.lambda_eval(lambda given: formula(*map(given.get, named)), **named))


def _both(one: Image.Image, other: Image.Image) -> Image.Image:
    return _compute(and_, one, other)


def _sums(gray: Image.Image) -> Image.Image:
    """Sum up everything above and to the left of each pixel, by doubling."""
    size = gray.width + 1, gray.height + 1
    sums = Image.new("I", size)
    sums.paste(gray.convert("I"), (1, 1))
    for across, down in ((1, 0), (0, 1)):
        step = 1
        while step < max(size[0] * across, size[1] * down):
            moved = sums.crop((-step * across, -step * down, size[0] - step * across, size[1] - step * down))
            sums = _compute(add, sums, moved)
            step *= 2
    return sums


def _pass(phases: dict[tuple[int, int], Image.Image], stage: _Stage) -> Image.Image:
    """Tell for the windows at every step whether they pass a stage: 1 or 0."""
    worth = []
    for feature in stage.features:
        corners = [_at(phases, *corner) for corner in feature.corners]
        worth.append(_compute(_pattern, *corners).convert("L").point(feature.worth, "I"))
    return _compute(lambda *each: reduce(add, each) >= stage.least, *worth)


def _phases(sums: Image.Image) -> dict[tuple[int, int], Image.Image]:
    """Take every step-th sum of every step-th row, from each start."""
    wide, high = (-(-side // _STEP) for side in sums.size)
    half = _STEP // 2  # `NEAREST` takes the middle one
    return {
        (x, y): sums.crop((x - half, y - half, x - half + wide * _STEP, y - half + high * _STEP)).resize(
            (wide, high), Image.Resampling.NEAREST
        )
        for x in range(_STEP)
        for y in range(_STEP)
    }


def _at(phases: dict[tuple[int, int], Image.Image], x: int, y: int) -> Image.Image:
    """The sums at a corner of the windows at every step."""
    phase = phases[x % _STEP, y % _STEP]
    left, top = x // _STEP, y // _STEP
    return phase.crop((left, top, left + phase.width, top + phase.height))


def _pattern(*corner: Any) -> Any:
    """Compute the pattern of nine blocks: which of the outer ones are as light as the middle one."""

    strips = [[corner[at + column] - corner[at + column + 1] for column in range(3)] for at in (0, 4, 8, 12)]
    blocks = [[strips[row][column] - strips[row + 1][column] for column in range(3)] for row in range(3)]
    lighter = (blocks[row][column] >= blocks[1][1] for row, column in _NEIGHBOURS)
    return reduce(lambda code, bit: code * 2 + bit, lighter)


def _places(alive: Image.Image, level: _Level, window: int) -> Iterator[tuple[int, int]]:
    """List the left upper corners of the windows of a level that are left."""
    left, top = level.left // _STEP, level.top // _STEP
    wide, high = ((side - window) // _STEP + 1 for side in (level.width, level.height))
    flags = alive.crop((left, top, left + wide, top + high)).convert("L").tobytes()
    at = flags.find(1)
    while at >= 0:
        yield level.left + at % wide * _STEP, level.top + at // wide * _STEP
        at = flags.find(1, at + 1)


def _near(x: int, y: int, level: _Level, window: int) -> Iterator[tuple[int, int]]:
    """List a window and those half a step away from it."""
    half = _STEP // 2
    last_x, last_y = level.left + level.width - window, level.top + level.height - window
    for down in (y - half, y, y + half):
        for across in (x - half, x, x + half):
            if level.left <= across <= last_x and level.top <= down <= last_y:
                yield across, down


_Offsets = tuple[int, int, int, int, int, int]
"""Where the four rows of corners begin in the sums, how far each reaches, and the step between two."""
_Sparse = list[tuple[int, list[tuple[_Offsets, tuple[int, ...]]]]]


@lru_cache(maxsize=16)
def _offsets(stride: int) -> _Sparse:
    """The other stages, with the corners of the blocks as places in sums whose rows are `stride` long."""
    return [
        (stage.least, [_offset(each, stride) for each in stage.features]) for stage in _cascade()[1][_DENSE:]
    ]


def _offset(feature: _Feature, stride: int) -> tuple[_Offsets, tuple[int, ...]]:
    first, down, wide = feature.top * stride + feature.left, feature.height * stride, feature.width
    return (first, first + down, first + 2 * down, first + 3 * down, 3 * wide + 1, wide), feature.worth


def _is_face(sums: Sequence[int], start: int, stages: _Sparse) -> bool:
    """Whether a window passes the other stages. Written out, since it runs thousands of times a photo."""
    for least, features in stages:
        total = 0
        for (row0, row1, row2, row3, span, step), worth in features:
            at = start + row0
            a0, a1, a2, a3 = sums[at : at + span : step]
            at = start + row1
            b0, b1, b2, b3 = sums[at : at + span : step]
            at = start + row2
            c0, c1, c2, c3 = sums[at : at + span : step]
            at = start + row3
            d0, d1, d2, d3 = sums[at : at + span : step]
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
        if total < least:
            return False
    return True


def _grouped(found: Sequence[Face]) -> list[Face]:
    """Join the windows that found the same face; the surest first, without those inside a surer one."""
    groups: list[list[Face]] = []
    for face in found:
        group = next((each for each in groups if _is_same(face, each[0])), None)
        groups.append([face]) if group is None else group.append(face)
    faces = sorted(map(_mean, groups), key=lambda face: -face.hits)
    return [face for at, face in enumerate(faces) if all(_apart(face, surer) > 0.7 for surer in faces[:at])]


def _mean(group: Sequence[Face]) -> Face:
    left, top, side, _ = (sum(part) / len(group) for part in zip(*group, strict=True))
    return Face(left, top, side, len(group))


def _is_same(one: Face, other: Face) -> bool:
    return _apart(one, other) < 0.35 and 0.5 < one.side / other.side < 2


def _apart(one: Face, other: Face) -> float:
    """The distance of the middles, in sides of the larger one."""
    across = one.left + one.side / 2 - other.left - other.side / 2
    down = one.top + one.side / 2 - other.top - other.side / 2
    return max(abs(across), abs(down)) / max(one.side, other.side)
