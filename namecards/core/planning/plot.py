"""A curve of names known, day by day, in terminal cells: what was, and what is forecast with its band.

Each part has characters of its own, so that it can be read without colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

FILLED = " ▁▂▃▅▆▇█"
"""A cell filled from below: what was known. The half is left to the forecast."""
LINE = "▄▀"
"""The forecast, in the lower or the upper half of a cell."""
BAND = "░"
SHARE = 0.3
"""From which part of a cell on that lies in the band the cell counts to it."""
NUMBER = 5
"""Cells for a figure on either side."""

Value = tuple[float, float, float]
"""The low end of the band, the forecast, the high end."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Values by day, evenly spaced."""

    so_far: Sequence[float]
    """The last is today's; at least one."""
    ahead: Sequence[Value]
    """From tomorrow on; at least one."""
    top: int
    """The value at the upper edge."""

    @property
    def days(self) -> int:
        """From the first to the last."""
        return len(self.so_far) - 1 + len(self.ahead)

    def at(self, day: float) -> Value:
        """The values at a moment, counted in days from the first; between two days, in proportion."""
        every = [(value, value, value) for value in self.so_far] + list(self.ahead)
        before = min(int(day), len(every) - 2)
        share = day - before
        pairs = zip(every[before], every[before + 1], strict=True)
        low, known, high = (a + (b - a) * share for a, b in pairs)
        return low, known, high


def plot(curve: Curve, width: int, height: int, marks: Sequence[tuple[int, str]]) -> list[str]:
    """The curve in so many cells, its axes with them; `marks` are days from the first and their names.

    Where two names do not fit beside each other, the one given first stands.
    """
    across, up = width - 2 * NUMBER - 2, height - 2
    columns = [_column(curve, curve.days * x / (across - 1), up) for x in range(across)]
    left = {(up - 1) // 2: str(round(curve.top / 2)), up - 1: str(curve.top), 0: "0"}
    right = _figures(curve.ahead[-1], curve.top, up)
    rows = [
        f"{left.get(y, ''):>{NUMBER}}│{''.join(column[y] for column in columns)} {right.get(y, ''):<{NUMBER}}"
        for y in reversed(range(up))
    ]
    places = {round(day * (across - 1) / curve.days): name for day, name in marks}
    return [*rows, *(" " * NUMBER + row for row in _axis(places, across))]


def runs(row: str) -> list[tuple[str, str]]:
    """A row's runs of one kind, each with its kind: "known", "line", "band", or "" for the rest."""
    return [("".join(run), kind) for kind, run in groupby(row, key=_kind)]


def round_up(value: float) -> int:
    """A round number that is no smaller, with which an axis may end."""
    size = 10 ** max(len(str(int(value))) - 1, 0)
    steps = (size * step / 10 for step in (10, 15, 20, 25, 30, 40, 50, 60, 80, 100))
    return int(next(step for step in steps if step >= value and step == int(step)))


def _column(curve: Curve, day: float, up: int) -> str:
    """A column of cells, from below."""
    low, known, high = (value * up / curve.top for value in curve.at(day))
    if day <= len(curve.so_far) - 1:
        return "".join(FILLED[min(max(round((known - y) * 7), 0), 7)] for y in range(up))
    half = min(int(known * 2), 2 * up - 1)
    return "".join(
        LINE[half % 2] if y == half // 2 else BAND if min(high, y + 1) - max(low, y) >= SHARE else " "
        for y in range(up)
    )


def _figures(last: Value, top: int, up: int) -> dict[int, str]:
    """The last values by row; where two share one, the forecast's stands."""
    low, known, high = (value * up / top for value in last)
    rows = (int(low), max(ceil(high) - 1, 0), int(known))
    return {min(row, up - 1): f"{last[which]:.0f}" for row, which in zip(rows, (0, 2, 1), strict=True)}


def _axis(places: dict[int, str], across: int) -> list[str]:
    """The line below with a tick for each mark, and the names that do not touch an earlier one."""
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
