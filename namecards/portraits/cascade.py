"""Read the cascade that finds faces (`cascade.txt`): stages of features."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class Feature(NamedTuple):
    """A grid of nine blocks, and the worth of each pattern of blocks that are as light as the middle one."""

    left: int
    top: int
    width: int
    height: int
    worth: tuple[int, ...]

    @property
    def corners(self) -> list[tuple[int, int]]:
        """The corners of the blocks, row by row."""
        return [(self.left + x * self.width, self.top + y * self.height) for y in range(4) for x in range(4)]


class Stage(NamedTuple):
    """Features, and what they must add up to at least."""

    least: int
    features: tuple[Feature, ...]


@cache
def cascade() -> tuple[int, tuple[Stage, ...]]:
    """Read the side of a window, and the stages."""
    window, stages = 0, list[tuple[int, list[Feature]]]()
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
                stages[-1][1].append(Feature(left, top, wide, high, worth))
    return window, tuple(Stage(least, tuple(features)) for least, features in stages)
