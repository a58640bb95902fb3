"""The head in a photo: found once, moved by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

FoundBy = Literal["cascade", "dlib", "backdrop", "guess", "hand"]
"""How a head was found: by its face (namecards, or the extra `faces`), by its edge, not at all, by hand."""
_NUDGE, _ZOOM = 0.06, 1.12
"""A move, of the side of the square; a step of the zoom."""
_SLIGHTLY = 1.1
"""How much larger than the photo a square may be to be shrunk to it."""
Size = tuple[int, int]
Box = tuple[int, int, int, int]
"""Left, upper, right, lower, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The square round the head with hair and chin, in shares of the width of the photo once it is turned."""

    left: float
    top: float
    side: float
    turn: int = 0
    """Degrees to turn the photo, counterclockwise, so that it is upright."""
    faces: int = 1
    """How many faces there are; 0: none was found."""
    finder: FoundBy = "guess"

    def box(self, size: Size) -> Box:
        """Return the square in pixels of a turned photo, moved into it, and cut if it is larger."""
        whole = side = max(1, round(self.side * size[0]))
        if side <= _SLIGHTLY * min(size):  # a square is left, and its middle stays
            side = min(side, *size)
        across, down = (min(side, length) for length in size)
        middle = (self.left + self.side / 2) * size[0]
        left = min(max(0, round(middle - across / 2)), size[0] - across)
        top = min(max(0, round(self.top * size[0] + (whole - side) / 2)), size[1] - down)
        return left, top, left + across, top + down

    def move(self, across: int, down: int, size: Size) -> Head:
        """Return the head with the square moved, but not beyond the photo."""
        step = _NUDGE * self.side
        moved = replace(self, left=self.left + across * step, top=self.top + down * step)
        return moved._snap_to_pixels(size)

    def zoom(self, closer: bool, size: Size) -> Head:
        """Return the head with a smaller or larger square round the same middle."""
        side = self.side / _ZOOM if closer else self.side * _ZOOM
        side = min(max(side, 0.05), 1, size[1] / size[0])
        grown = (side - self.side) / 2
        return replace(self, left=self.left - grown, top=self.top - grown, side=side)._snap_to_pixels(size)

    def turn_left(self, size: Size) -> Head:
        """Return the head with the photo turned to the left by a quarter; `size` is the one before."""
        wide, high = size
        left, top, side = (wide / high * part for part in (self.top, 1 - self.left - self.side, self.side))
        turn = (self.turn + 90) % 360
        return replace(self, left=left, top=top, side=side, turn=turn, finder="hand")

    def _snap_to_pixels(self, size: Size) -> Head:
        """Read the square back from whole pixels, so that the next step starts where it is seen."""
        left, top, right, _ = self.box(size)
        side = (right - left) / size[0]
        return replace(self, left=left / size[0], top=top / size[0], side=side, finder="hand")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHead:
    """The head in a person's photo, as it is kept."""

    id: str
    """The id of the person."""
    photo: str
    """The photo in which it was found: a newer one has its own."""
    head: Head


def is_odd(head: Head) -> bool:
    """Tell whether a photo should be looked at: no face, several, or it lay on its side."""
    return head.faces != 1 or head.turn != 0


def count_odd(heads: Iterable[Head]) -> str:
    """Count the photos to look at: "3 without a face · 2 sideways"; empty if there are none."""
    heads = list(heads)
    counts = {
        "without a face": sum(head.faces == 0 for head in heads),
        "with several faces": sum(head.faces > 1 for head in heads),
        "sideways": sum(head.turn != 0 for head in heads),
    }
    return " · ".join(f"{count} {what}" for what, count in counts.items() if count)
