"""Pictures become block characters, two colours a cell."""

import unicodedata

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from namecards.portraits.cells import RGB, Cell, Cells, draw
from namecards.portraits.terminal import Glyphs

BLACK, GREY, WHITE = (0, 0, 0), (100, 100, 100), (255, 255, 255)


def picture(*lines: str, tall: int = 1) -> Image.Image:
    """`#` is white and `.` black; each pixel `tall` times as high as wide."""
    shades = {"#": 255, ".": 0, "+": 100}
    image = Image.new("L", (len(lines[0]), len(lines)))
    image.putdata([shades[pixel] for line in lines for pixel in line])
    return image.resize((image.width, image.height * tall), Image.Resampling.NEAREST)


def shown(cells: Cells) -> list[str]:
    """The characters, with `x` outside the picture."""
    return ["".join(cell[0] if cell else "x" for cell in row) for row in cells]


QUARTERS = {"▘": "#...", "▝": ".#..", "▖": "..#.", "▗": "...#", "▚": "#..#", "▌": "#.#.", "▄": "..##"}
"""By Unicode's names: the filled ones of the upper left, upper right, lower left and lower right quarter."""


def quarters(cell: Cell) -> list[RGB]:
    glyph, front, back = cell
    return [front if part == "#" else back for part in QUARTERS[glyph]]


@pytest.mark.parametrize("number", range(1, 15))
def test_each_way_to_light_quarters(number: int) -> None:
    lit = [bool(number >> quarter & 1) for quarter in range(4)]
    pixels = ["#" if on else "." for on in lit]
    [[cell]] = draw(picture("".join(pixels[:2]), "".join(pixels[2:]), tall=2), 1, 1, "quadrant")
    assert cell and quarters(cell) == [WHITE if on else BLACK for on in lit]


def test_cells_lie_as_in_the_picture() -> None:
    cells = draw(picture("#...", "....", "..##", ".###", tall=2), 2, 2, "quadrant")
    assert shown(cells) == ["▘ ", "▗ "]
    assert cells[1] == (("▗", WHITE, BLACK), (" ", WHITE, WHITE))


@pytest.mark.parametrize("glyphs", ["quadrant", "gray"])
@pytest.mark.parametrize("eighths", range(1, 8))
def test_an_edge_across_a_cell_is_drawn_to_an_eighth(eighths: int, glyphs: Glyphs) -> None:
    [[cell]] = draw(picture(*["...."] * (8 - eighths), *["####"] * eighths), 1, 1, glyphs)
    assert cell == (chr(0x2580 + eighths), WHITE, BLACK)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("#...", "LEFT ONE QUARTER BLOCK"),
        ("##..", "LEFT HALF BLOCK"),
        ("###.", "LEFT THREE QUARTERS BLOCK"),
    ],
)
def test_an_edge_down_a_cell_is_drawn_to_a_quarter(line: str, name: str) -> None:
    [[cell]] = draw(picture(*[line] * 8), 1, 1, "quadrant")
    assert cell and unicodedata.name(cell[0]) == name
    assert cell[1:] == (WHITE, BLACK)


def test_the_colours_are_the_means_of_the_two_parts() -> None:
    """A grey quarter is nearer to the black ones than to white; beside white, it is made darker still."""
    [[cell]] = draw(picture("#+", "..", tall=2), 1, 1, "quadrant")
    assert cell and cell[:2] == ("▘", WHITE)
    assert 0 < cell[2][0] <= 100 // 3


def test_a_plain_cell_is_a_space() -> None:
    [[cell]] = draw(picture("++", "++", tall=2), 1, 1, "quadrant")
    assert cell == (" ", GREY, GREY)


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("#.", "..", ".."), "BLOCK SEXTANT-1"),
        ((".#", "..", ".."), "BLOCK SEXTANT-2"),
        (("##", "..", ".."), "BLOCK SEXTANT-12"),
        (("#.", ".#", "#."), "BLOCK SEXTANT-145"),
        ((".#", "#.", "#."), "BLOCK SEXTANT-235"),
        ((".#", "##", "##"), "BLOCK SEXTANT-23456"),
        (("#.", "#.", "#."), "LEFT HALF BLOCK"),
        ((".#", ".#", ".#"), "RIGHT HALF BLOCK"),
    ],
)
def test_six_pixels_a_cell_by_the_names_of_unicode(rows: tuple[str, ...], name: str) -> None:
    """Sextants are numbered row by row, from the upper left."""
    image = picture(*rows).resize((2, 3)).resize((6, 12), Image.Resampling.NEAREST)
    [[cell]] = draw(image, 1, 1, "sextant")
    assert cell is not None and unicodedata.name(cell[0]) == name
    assert cell[1:] == (WHITE, BLACK)


def test_two_pixels_a_cell() -> None:
    cells = draw(picture("#.", ".#"), 2, 1, "half")
    assert cells == ((("▀", WHITE, BLACK), ("▀", BLACK, WHITE)),)


def test_grey_uses_the_whole_range() -> None:
    dull = Image.new("RGB", (4, 8), (120, 60, 60))
    dull.paste((60, 90, 60), (0, 0, 4, 4))
    dull.paste((100, 70, 200), (0, 0, 2, 8))
    colours = {colour for row in draw(dull, 2, 2, "gray") for cell in row if cell for colour in cell[1:]}
    assert all(red == green == blue for red, green, blue in colours)
    assert {BLACK, WHITE} <= colours


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((10, 10), ["xx▀▀▀▀xx", "xx▀▀▀▀xx"]),
        ((5, 10), ["xxx▀▀xxx", "xxx▀▀xxx"]),
        ((40, 10), ["▀▀▀▀▀▀▀▀", "xxxxxxxx"]),
    ],
    ids=["square", "portrait", "landscape"],
)
def test_the_shape_is_kept_and_the_picture_centred(size: tuple[int, int], expected: list[str]) -> None:
    assert shown(draw(Image.new("RGB", size), 8, 2, "half")) == expected


@examples(50)
@given(
    st.tuples(st.integers(1, 300), st.integers(1, 300)),
    st.integers(1, 40),
    st.integers(1, 20),
    st.sampled_from(["quadrant", "sextant", "half", "gray"]),
)
def test_any_picture_fills_exactly_the_cells_asked_for(
    size: tuple[int, int], columns: int, rows: int, glyphs: Glyphs
) -> None:
    cells = draw(Image.linear_gradient("L").resize(size), columns, rows, glyphs)
    assert [len(row) for row in cells] == [columns] * rows
    assert any(any(row) for row in cells)
