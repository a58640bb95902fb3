"""Find the windows that pass the first stages of a cascade: Pillow looks at all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import add, and_
from typing import Any, cast

from PIL import Image, ImageMath

from namecards.portraits.cascade import Stage

STEP = 4
"""Pixels between windows."""
_MARGIN = 11
"""Steps at the right and lower edge where no window begins."""
_NEIGHBOURS = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0))
"""Row and column of the blocks round the middle one, from the highest bit of a pattern."""


def pass_stages(sums: Image.Image, stages: Sequence[Stage]) -> Image.Image:
    """Tell for the windows at every step, by the sums, whether they pass all of these stages: 1 or 0."""
    phases = _phases(sums)
    return reduce(lambda one, other: _compute(and_, one, other), [_pass(phases, stage) for stage in stages])


def _compute(formula: Any, *images: Image.Image) -> Image.Image:
    inputs = {f"i{number}": image for number, image in enumerate(images)}
    return cast(Image.Image, ImageMath.lambda_eval(lambda given: formula(*map(given.get, inputs)), **inputs))


def sum_up(gray: Image.Image) -> Image.Image:
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


def _pass(phases: dict[tuple[int, int], Image.Image], stage: Stage) -> Image.Image:
    """Tell for the windows at every step whether they pass a stage: 1 or 0."""
    worth = []
    for feature in stage.features:
        corners = [_corner(phases, *corner) for corner in feature.corners]
        worth.append(_compute(_pattern, *corners).convert("L").point(feature.worth, "I"))
    return _compute(lambda *each: reduce(add, each) >= stage.least, *worth)


def _phases(sums: Image.Image) -> dict[tuple[int, int], Image.Image]:
    """Take every step-th sum of every step-th row, from each start."""
    wide, high = (-(-side // STEP) for side in sums.size)
    half = STEP // 2  # `NEAREST` takes the middle one
    return {
        (x, y): sums.crop((x - half, y - half, x - half + wide * STEP, y - half + high * STEP)).resize(
            (wide, high), Image.Resampling.NEAREST
        )
        for x in range(STEP)
        for y in range(STEP)
    }


def _corner(phases: dict[tuple[int, int], Image.Image], x: int, y: int) -> Image.Image:
    """The sums at a corner of the windows at every step."""
    phase = phases[x % STEP, y % STEP]
    left, top = x // STEP, y // STEP
    return phase.crop((left, top, left + phase.width - _MARGIN, top + phase.height - _MARGIN))


def _pattern(*corner: Any) -> Any:
    """Compute the pattern of nine blocks: which of the outer ones are as light as the middle one."""

    strips = [[corner[at + column] - corner[at + column + 1] for column in range(3)] for at in (0, 4, 8, 12)]
    blocks = [[strips[row][column] - strips[row + 1][column] for column in range(3)] for row in range(3)]
    lighter = (blocks[row][column] >= blocks[1][1] for row, column in _NEIGHBOURS)
    return reduce(lambda code, bit: code + code + bit, lighter)
