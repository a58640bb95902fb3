"""Frame a head for a number of cells: with hair and shoulders where there is room, closer where there is not."""

from __future__ import annotations

_CLOSE, _WIDE = 12, 24
"""Rows at which the frame is closest, and from which it is the whole head with its surroundings."""
_CLOSEST = 0.72
"""The side of the closest frame, of the whole one; the eyes stay where they are."""
_EYES = 0.52
"""The height around which the frame closes, of the head's square."""


def frame(head: tuple[int, int, int, int], rows: int) -> tuple[int, int, int, int]:
    """Return the part of a head's square (hair to chin, with some room) to draw in a number of rows."""
    left, top, right, lower = head
    share = min(max((rows - _CLOSE) / (_WIDE - _CLOSE), 0), 1)
    side = (right - left) * (_CLOSEST + (1 - _CLOSEST) * share)
    middle, eyes = (left + right) / 2, top + _EYES * (lower - top)
    upper = max(eyes - side * _EYES, top)
    return round(middle - side / 2), round(upper), round(middle + side / 2), round(upper + side)
