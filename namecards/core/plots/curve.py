"""Plots names known by day in terminal cells: the past, and the forecast with its band.

Each part has its own characters, so that it is readable without colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

FILLED = " ▁▂▃▅▆▇█"
"""Cells filled from below, for the past. The half is left to the forecast."""
LINE = "▄▀"
"""The forecast, in the lower or the upper half of a cell."""
BAND = "░"
SHARE = 0.3
"""A cell belongs to the band if at least this share of it lies inside."""
NUMBER = 5
"""Cells for a number on either side."""

Value = tuple[float, float, float]
"""The low end of the band, the forecast, the high end."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Values by day, evenly spaced."""

    so_far: Sequence[float]
    """At least one; the last is today's."""
    ahead: Sequence[Value]
    """From tomorrow on; empty without a plan. Two values at least, with those so far."""
    top: int
    """The value at the upper edge."""

    @property
    def days(self) -> int:
        """The number of days from the first to the last."""
        return len(self.so_far) - 1 + len(self.ahead)

    @property
    def values(self) -> list[Value]:
        """Every day's; a past one has no band."""
        return [(value, value, value) for value in self.so_far] + list(self.ahead)

    def at(self, day: float) -> Value:
        """Return the values so many days after the first, interpolated between two days."""
        every = self.values
        before = min(int(day), len(every) - 2)
        share = day - before
        pairs = zip(every[before], every[before + 1], strict=True)
        low, known, high = (a + (b - a) * share for a, b in pairs)
        return low, known, high


def plot(curve: Curve, width: int, height: int, ticks: Sequence[tuple[int, str]]) -> list[str]:
    """Draw the curve with its axes in so many cells; `ticks` are days from the first, and their names.

    Where two names don't fit, the one given first wins.
    """
    across, up = width - 2 * NUMBER - 2, height - 2
    columns = [_column(curve, curve.days * x / (across - 1), up) for x in range(across)]
    half = "" if curve.top % 2 else str(curve.top // 2)  # there is no half a name
    left = {(up - 1) // 2: half, up - 1: str(curve.top), 0: "0"}
    right = _figures(curve.values[-1], curve.top, up)
    rows = [
        f"{left.get(y, ''):>{NUMBER}}│{''.join(column[y] for column in columns)} {right.get(y, ''):<{NUMBER}}"
        for y in reversed(range(up))
    ]
    places = {round(day * (across - 1) / curve.days): name for day, name in ticks}
    return [*rows, *(" " * NUMBER + row for row in _axis(places, across))]


def runs(row: str) -> list[tuple[str, str]]:
    """Split a row into runs of one kind, each with its kind: "known", "line", "band", or "" for the rest."""
    return [("".join(run), kind) for kind, run in groupby(row, key=_kind)]


def round_up(value: float) -> int:
    """Return the next round number, for the end of an axis."""
    size = 10 ** max(len(str(int(value))) - 1, 0)
    steps = (size * step / 10 for step in (10, 15, 20, 25, 30, 40, 50, 60, 80, 100))
    return int(next(step for step in steps if step >= value and step == int(step)))


def _column(curve: Curve, day: float, up: int) -> str:
    """One column of cells, from the bottom."""
    low, known, high = (value * up / curve.top for value in curve.at(day))
    if day <= len(curve.so_far) - 1:
        return "".join(FILLED[min(max(round((known - y) * 7), 0), 7)] for y in range(up))
    half = min(int(known * 2), 2 * up - 1)
    return "".join(
        LINE[half % 2] if y == half // 2 else BAND if min(high, y + 1) - max(low, y) >= SHARE else " "
        for y in range(up)
    )


def _figures(last: Value, top: int, up: int) -> dict[int, str]:
    """The last values by row; where two share one, the forecast wins."""
    low, known, high = (value * up / top for value in last)
    rows = (int(low), max(ceil(high) - 1, 0), int(known))
    return {min(row, up - 1): f"{last[which]:.0f}" for row, which in zip(rows, (0, 2, 1), strict=True)}


def _axis(places: dict[int, str], across: int) -> list[str]:
    """The axis with a tick for each of them, and the names that don't touch an earlier one."""
    ticks = "".join("┴" if x in places else "─" for x in range(across))
    names = " " * (across + NUMBER + 1)
    for x, name in places.items():
        start = min(max(x + 1 - len(name) // 2, 0), len(names) - len(name))
        if not names[max(start - 1, 0) : start + len(name) + 1].strip():
            names = names[:start] + name + names[start + len(name) :]
    return [f"└{ticks}", names.rstrip()]


def _kind(cell: str) -> str:
    kinds = {"known": FILLED.strip(), "line": LINE, "band": BAND}
    return next((kind for kind, cells in kinds.items() if cell in cells), "")
