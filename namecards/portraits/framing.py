"""Frame a head for a number of cells: with hair and shoulders where there is room, else closer."""

from __future__ import annotations

_CLOSE, _WIDE = 12, 28
"""Rows at which the frame is closest, and from which it is the whole head with its surroundings."""
_CLOSEST = 0.72
"""The side of the closest frame, of the whole one."""
_NOSE = 0.64
"""The height around which the frame closes, of the head's square: low, so that the chin stays in."""


def frame(head: tuple[int, int, int, int], rows: int) -> tuple[int, int, int, int]:
    """Return the part of a head's square (hair to chin, with some room) to draw in a number of rows."""
    left, top, right, lower = head
    share = min(max((rows - _CLOSE) / (_WIDE - _CLOSE), 0), 1)
    part = _CLOSEST + (1 - _CLOSEST) * share
    wide, high = round((right - left) * part), round((lower - top) * part)
    column = round((left + right - wide) / 2)
    row = round(top + _NOSE * (lower - top - high))
    return column, row, column + wide, row + high
