"""Draw a picture in terminal cells: block characters of two colours each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import accumulate
from operator import add

from PIL import Image, ImageFilter, ImageOps

from namecards.portraits.terminal import Glyphs

RGB = tuple[int, int, int]
Cell = tuple[str, RGB, RGB]
"""A character, its colour, and the colour behind it."""
Cells = tuple[tuple[Cell | None, ...], ...]
"""Rows of cells from the top; None lies outside the picture."""

_PARTS: dict[Glyphs, tuple[int, int]] = {
    "quadrant": (4, 8),
    "sextant": (2, 3),
    "half": (1, 2),
    "gray": (4, 8),
}
"""Pixels across and down a cell."""
_SHARPER = 60
"""The percentage of the difference to the pixels around, within a cell's width, that is added to a pixel."""


def _sextant(filled: int) -> str:
    """Find a sextant in Unicode's block, which leaves out the four that were there before."""
    before = {0: " ", 0b010101: "▌", 0b101010: "▐", 0b111111: "█"}
    return before.get(filled) or chr(0x1FAFF + filled - (filled > 0b010101) - (filled > 0b101010))


_SEXTANTS = "".join(map(_sextant, range(64)))
"""Indexed by the filled parts, of which the upper left counts 1, the one to its right 2, and so on."""
_BLOCKS = "▇▆▅▄▃▂▁" + "▎▌▊" + "▘▝▖▗▚"
"""Blocks that split off an upper part of a cell, of 1 to 7 eighths and not filled; a left part; each quarter;
and two quarters. Measured, faces are told apart far better than with quarters alone."""
_Split = tuple[int, int, list[int], list[int]]
"""The size of a part and of the cell, and of every cell the sum of that part and of the whole."""


def draw(image: Image.Image, columns: int, rows: int, glyphs: Glyphs) -> Cells:
    """Draw a picture in `rows` x `columns` cells, centred. A cell is twice as high as wide."""
    scale = min(columns / image.width, 2 * rows / image.height)
    wide, high = max(1, round(image.width * scale)), max(1, round(image.height * scale / 2))
    across, down = _PARTS[glyphs]
    pixels = image.convert("RGB").resize((wide * across, high * down), Image.Resampling.BOX, reducing_gap=2)
    if glyphs == "gray":
        pixels = ImageOps.autocontrast(pixels.convert("L"), cutoff=1).convert("RGB")
    if across == 4:
        return _centre(_blocks(pixels.filter(ImageFilter.UnsharpMask(across, _SHARPER, 0))), columns, rows)
    lines = _lines(pixels)
    # A row of cells: for each row of its pixels, one list for each column of parts.
    bands = [
        [line[start::across] for line in lines[y : y + down] for start in range(across)]
        for y in range(0, len(lines), down)
    ]
    cell = _half_cell if glyphs == "half" else _cell
    return _centre([list(map(cell, *parts)) for parts in bands], columns, rows)


def _centre(picture: list[list[Cell]], columns: int, rows: int) -> Cells:
    left, above = (columns - len(picture[0])) // 2, (rows - len(picture)) // 2
    right, below = columns - len(picture[0]) - left, rows - len(picture) - above
    blank = (None,) * columns
    drawn = ((*(None,) * left, *row, *(None,) * right) for row in picture)
    return (*(blank,) * above, *drawn, *(blank,) * below)


def _half_cell(up: RGB, low: RGB) -> Cell:
    return "▀", up, low


def _blocks(pixels: Image.Image) -> list[list[Cell]]:
    """Choose for each cell the block whose two parts leave the least squares of lightness."""
    lights, *colours = (list(_splits(band)) for band in (pixels.convert("L"), *pixels.split()))
    gains = []
    for size, of, *sums in lights:
        scale = of * of * size * (of - size)
        pairs = zip(*sums, strict=True)
        gains.append([(gain := of * part - size * whole) * gain / scale for part, whole in pairs])
    best = [cell.index(max(cell)) for cell in zip(*gains, strict=True)]
    cells = [_block(number, at, colours) for at, number in enumerate(best)]
    wide = pixels.width // 4
    return [cells[start : start + wide] for start in range(0, len(cells), wide)]


def _splits(band: Image.Image) -> Iterator[_Split]:
    """Sum up a part of every cell in every way that a block splits it, in the order of `_BLOCKS`."""
    for across, down in ((1, 8), (4, 1)):
        *grown, whole = accumulate(_parts(band, across, down), _add)
        for size, part in enumerate(grown, 1):
            yield size, across * down, part, whole
    quarters = _parts(band, 2, 2)
    whole = reduce(_add, quarters)
    for quarter in quarters:
        yield 1, 4, quarter, whole
    yield 2, 4, _add(quarters[0], quarters[3]), whole


def _parts(band: Image.Image, across: int, down: int) -> list[list[int]]:
    """List each part of all cells, the parts row by row."""
    wide, high = band.width // 4 * across, band.height // 8 * down
    data = band.resize((wide, high), Image.Resampling.BOX).tobytes()
    rows = [data[start : start + wide] for start in range(0, len(data), wide)]
    lines = [b"".join(rows[start::down]) for start in range(down)]
    return [list(line[start::across]) for line in lines for start in range(across)]


def _add(one: list[int], other: list[int]) -> list[int]:
    return list(map(add, one, other))


def _block(number: int, at: int, colours: Sequence[Sequence[_Split]]) -> Cell:
    """Return one cell's block, in the means of its two parts."""
    splits = [band[number] for band in colours]
    means = [
        (parts[at] // size, (wholes[at] - parts[at]) // (of - size)) for size, of, parts, wholes in splits
    ]
    part, rest = zip(*means, strict=True)
    if part == rest:
        return " ", part, rest
    return (_BLOCKS[number], rest, part) if number < 7 else (_BLOCKS[number], part, rest)


def _cell(*parts: RGB) -> Cell:
    """Reduce a cell's pixels to two colours: those lighter than their middle lightness, and the rest."""
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
    return _SEXTANTS[glyph], _mean(filled), _mean(rest)


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
