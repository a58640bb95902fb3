"""Draw a picture in terminal cells: block characters of two colours each."""

from __future__ import annotations

from PIL import Image, ImageOps

from namecards.portraits.terminal import Glyphs

RGB = tuple[int, int, int]
Cell = tuple[str, RGB, RGB]
"""A character, its colour, and the colour behind it."""
Cells = tuple[tuple[Cell | None, ...], ...]
"""Rows of cells from the top; None lies outside the picture."""

_PARTS: dict[Glyphs, tuple[int, int]] = {
    "quadrant": (2, 2),
    "sextant": (2, 3),
    "half": (1, 2),
    "gray": (2, 2),
}
"""Pixels across and down a cell."""


def _sextant(filled: int) -> str:
    """Find a sextant in Unicode's block, which leaves out the four that were there before."""
    before = {0: " ", 0b010101: "▌", 0b101010: "▐", 0b111111: "█"}
    return before.get(filled) or chr(0x1FAFF + filled - (filled > 0b010101) - (filled > 0b101010))


_GLYPHS = {4: " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█", 6: "".join(map(_sextant, range(64)))}
"""By the count of a cell's parts: its characters, indexed by the filled parts, of which the upper left counts
1, the one to its right 2, and so on."""


def draw(image: Image.Image, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """Draw a picture in `rows` x `columns` cells, centred. A cell is twice as high as wide."""
    wide, high = _fit(image, columns, rows)
    across, down = _PARTS[glyphs]
    pixels = image.convert("RGB").resize((wide * across, high * down), Image.Resampling.BOX, reducing_gap=2)
    if glyphs == "gray":
        pixels = ImageOps.autocontrast(pixels.convert("L"), cutoff=1).convert("RGB")
    lines = _lines(pixels)
    # A row of cells: for each row of its pixels, one list for each column of parts.
    bands = [
        [line[start::across] for line in lines[y : y + down] for start in range(across)]
        for y in range(0, len(lines), down)
    ]
    cell = _half if glyphs == "half" else _cell
    return _centre([list(map(cell, *parts)) for parts in bands], columns, rows)


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


def _half(up: RGB, low: RGB) -> Cell:
    return "▀", up, low


def _cell(*parts: RGB) -> Cell:
    """Reduce a cell's pixels to two colours: those lighter than the middle of their lightness, and the rest.

    Measured, faces are told apart as well as with the best of all splits.
    """
    lights = [3 * red + 6 * green + blue for red, green, blue in parts]
    middle = (min(lights) + max(lights)) / 2
    filled, rest, glyph = [], [], 0
    for number, light in enumerate(lights):
        if light > middle:
            filled.append(parts[number])
            glyph += 1 << number
        else:
            rest.append(parts[number])
    if not filled:
        return " ", parts[0], parts[0]
    return _GLYPHS[len(parts)][glyph], _mean(filled), _mean(rest)


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
