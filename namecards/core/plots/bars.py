"""Bars in terminal cells: parts of a whole, columns by day, a share beside the one foretold.

Each part has its own shade, so that it is readable without colour.
"""

from __future__ import annotations

from collections.abc import Sequence

PARTS = "█▓░"
"""The parts of a bar, such as known, learning and new."""
COLUMN = " ▁▂▃▄▅▆▇█"
FORETOLD = "┃"


def parts(counts: Sequence[int], width: int) -> list[str]:
    """Share so many cells among up to three parts; one above 0 has at least one cell."""
    total = sum(counts) or 1
    sizes = [max(round(width * count / total), 1 if count else 0) for count in counts]
    sizes[counts.index(max(counts))] += width - sum(sizes) if sum(counts) else 0
    return [shade * size for shade, size in zip(PARTS, sizes, strict=False)]


def columns(values: Sequence[float], height: int, step: int = 4) -> list[str]:
    """Rows of columns two cells wide, the highest row first; a value above 0 has at least the smallest."""
    longest = max(values, default=0) or 1
    eighths = [max(round(value / longest * height * 8), 1 if value > 0 else 0) for value in values]
    return [
        "".join(f"{COLUMN[min(max(high - 8 * row, 0), 8)] * 2:>{step}}" for high in eighths)
        for row in reversed(range(height))
    ]


def fill_to_mark(share: float, foretold: float, width: int) -> str:
    """Fill a share of so many cells, with a mark where it was foretold to end."""
    full = round(share * width)
    at = min(round(foretold * width), width - 1)
    bar = PARTS[0] * full + PARTS[2] * (width - full)
    return f"{bar[:at]}{FORETOLD}{bar[at + 1 :]}"
