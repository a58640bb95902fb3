"""A photo as cells, framed for their number; initials; the reasons why there is no face."""

from io import BytesIO

import pytest
from PIL import Image

from namecards.core.errors import BadPhoto
from namecards.core.people import Person
from namecards.portraits.no_face import NoFace, why_no_file
from namecards.portraits.portrait import draw_person, frame, initials, portrait_of
from namecards.portraits.terminal import Glyphs

HEAD = (100, 50, 300, 250)
"""The square round a head: hair to chin, with some room."""


@pytest.mark.parametrize("glyphs", ["half", "quadrant", "sextant", "gray"])
def test_a_photo_is_drawn_in_the_cells_asked_for(glyphs: Glyphs) -> None:
    kept = BytesIO()
    Image.new("RGB", (480, 600), (200, 60, 60)).save(kept, "JPEG")
    cells = portrait_of(kept.getvalue(), "ab12.jpg", 24, 12, glyphs)
    assert [len(row) for row in cells] == [24] * 12
    assert all(cell is not None for row in cells for cell in row)


def test_a_damaged_photo_says_so() -> None:
    with pytest.raises(BadPhoto, match="damaged"):
        portrait_of(b"not a photo", "bad.jpg", 24, 12, "quadrant")


def test_many_rows_show_the_head_with_all_its_room() -> None:
    assert frame(HEAD, 28) == HEAD
    assert frame(HEAD, 60) == HEAD


def test_the_fewer_the_rows_the_closer_is_the_frame() -> None:
    sides = [right - left for left, _, right, _ in (frame(HEAD, rows) for rows in range(12, 29))]
    assert sides == sorted(sides) and sides[0] < 0.8 * sides[-1]
    assert frame(HEAD, 6) == frame(HEAD, 12), "closer still would cut the face"


@pytest.mark.parametrize("rows", range(6, 30))
def test_the_chin_stays_in_the_frame(rows: int) -> None:
    """A head is drawn 1 high and 0.75 wide (Loomis); with
    8 % of room above it, the chin is at 0.9 of the square."""
    left, top, right, lower = frame(HEAD, rows)
    assert lower >= 50 + 0.9 * 200
    assert left >= 100 and right <= 300 and top >= 50 and right - left == lower - top


@pytest.mark.parametrize(
    ("photo", "bad", "why"),
    [
        ("", "", "no photo on file"),
        ("a.jpg", "a.jpg", "hidden by you"),
        ("a.jpg", "", "the photo cannot be read"),
        ("b.jpg", "a.jpg", "the photo cannot be read"),
    ],
    ids=["none", "hidden", "its file is missing", "the file of a newer one is missing"],
)
def test_a_person_without_a_photo_to_draw_has_a_reason(photo: str, bad: str, why: str) -> None:
    assert why_no_file(Person(id="1", given="Maya", photo=photo, bad_photo=bad)) == why


def test_every_reason_has_a_sentence_of_its_own() -> None:
    assert len(set(NoFace)) == len(NoFace) == 6


def test_a_drawn_person_stands_in_where_no_photo_is_at_hand() -> None:
    colours = {cell[1] for row in portrait_of(draw_person(), "", 24, 12, "quadrant") for cell in row if cell}
    assert len(colours) > 20


@pytest.mark.parametrize(
    ("call", "family", "expected"),
    [
        ("Maya", "Chen", "MC"),
        ("Zoe\u0308", "O'Brien", "ZO"),
        ("émile", "de la Fuente", "ÉD"),
        ("ʻIolani", "Kahale", "IK"),
        ("Софія", "Бондаренко", "СБ"),
        ("小明", "王", "小王"),
        ("Wulandari", "", "W"),
        ("Prince", "Prince", "P"),
        ("", "", "?"),
    ],
)
def test_initials(call: str, family: str, expected: str) -> None:
    assert initials(call, family) == expected
