"""Draw a picture in terminal cells: block characters of two colours each."""

from __future__ import annotations

from typing import Literal

from PIL import Image, ImageOps

Glyphs = Literal["quadrant", "half", "gray"]
"""Four pixels a cell, two pixels a cell, or four in grey for terminals of few colours."""
RGB = tuple[int, int, int]
Cell = tuple[str, RGB, RGB]
"""A character, its colour, and the colour behind it."""
Cells = tuple[tuple[Cell | None, ...], ...]
"""Rows of cells from the top; None lies outside the picture."""

_QUADRANTS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
"""Indexed by filled quarters: upper left 1, upper right 2, lower left 4, lower right 8."""


def draw(image: Image.Image, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """Draw a picture in `rows` x `columns` cells, centred. A cell is twice as high as wide."""
    wide, high = _fit(image, columns, rows)
    across = 1 if glyphs == "half" else 2
    pixels = image.convert("RGB").resize((wide * across, high * 2), Image.Resampling.BOX, reducing_gap=2)
    if glyphs == "gray":
        pixels = ImageOps.autocontrast(pixels.convert("L"), cutoff=1).convert("RGB")
    lines = _lines(pixels)
    row = _half_row if glyphs == "half" else _quadrant_row
    return _centre(list(map(row, lines[::2], lines[1::2])), columns, rows)


def _fit(image: Image.Image, columns: int, rows: int) -> tuple[int, int]:
    """Compute the picture's columns and rows."""
    scale = min(columns / image.width, 2 * rows / image.height)
    return max(1, round(image.width * scale)), max(1, round(image.height * scale / 2))


def _centre(picture: list[list[Cell]], columns: int, rows: int) -> Cells:
    left, above = (columns - len(picture[0])) // 2, (rows - len(picture)) // 2
    right, below = columns - len(picture[0]) - left, rows - len(picture) - above
    blank = (None,) * columns
    drawn = ((*(None,) * left, *row, *(None,) * right) for row in picture)
    return (*(blank,) * above, *drawn, *(blank,) * below)


def _half_row(up: list[RGB], low: list[RGB]) -> list[Cell]:
    return [("▀", *colours) for colours in zip(up, low, strict=True)]


def _quadrant_row(up: list[RGB], low: list[RGB]) -> list[Cell]:
    return list(map(_quadrant, up[::2], up[1::2], low[::2], low[1::2]))


def _quadrant(*quarters: RGB) -> Cell:
    """Reduce four pixels to two colours: those lighter than the middle of their lightness, and the others.

    Measured, faces are told apart as well as with the best of all sixteen splits.
    """
    lights = [3 * red + 6 * green + blue for red, green, blue in quarters]
    middle = (min(lights) + max(lights)) / 2
    light = [light > middle for light in lights]
    filled = [quarter for quarter, is_light in zip(quarters, light, strict=True) if is_light]
    if not filled:
        return " ", quarters[0], quarters[0]
    rest = [quarter for quarter, is_light in zip(quarters, light, strict=True) if not is_light]
    glyph = _QUADRANTS[light[0] + 2 * light[1] + 4 * light[2] + 8 * light[3]]
    return glyph, _mean(filled), _mean(rest)


def _mean(colours: list[RGB]) -> RGB:
    count = len(colours)
    if count == 1:
        return colours[0]
    red, green, blue = (sum(band) // count for band in zip(*colours, strict=True))
    return red, green, blue


def _lines(image: Image.Image) -> list[list[RGB]]:
    """List the pixels, row by row."""
    data = image.tobytes()
    pixels = list(zip(data[::3], data[1::3], data[2::3], strict=True))
    return [pixels[start : start + image.width] for start in range(0, len(pixels), image.width)]
