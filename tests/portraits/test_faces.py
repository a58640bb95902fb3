"""Faces are found: drawn ones here, real ones in `python -m benchmarks portraits`."""

import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from namecards import demo
from namecards.core.heads import Head
from namecards.portraits.faces import find_faces
from namecards.portraits.head import find_head
from namecards.portraits.portrait import portrait_of

PHOTOS = sorted((demo.sample() / "photos").iterdir())
FACE = PHOTOS[0]
"""Somebody whose face is found."""


def photo(path: Path = FACE) -> Image.Image:
    return Image.open(path).convert("RGB")


def books(size: tuple[int, int]) -> Image.Image:
    """A wall of books: no plain backdrop."""
    image = Image.new("RGB", size, (120, 90, 60))
    pen = ImageDraw.Draw(image)
    for x in range(0, size[0], 14):
        pen.rectangle((x, 0, x + 9, size[1]), ((x * 7) % 200, (x * 13) % 180, (x * 5) % 160))
    for y in range(0, size[1], 90):
        pen.rectangle((0, y, size[0], y + 8), (70, 50, 30))
    return image


def test_one_drawn_face_is_found_between_hair_and_chin() -> None:
    (face,) = (each for each in find_faces(photo(), 0.2) if each.hits > 1)
    assert 120 < face.left < 200 and 180 < face.top < 260 and 120 < face.side < 240


def test_two_people_are_counted_and_the_larger_is_shown() -> None:
    both = books((960, 600))
    both.paste(photo().crop((60, 60, 420, 520)), (40, 80))
    both.paste(photo(PHOTOS[3]).crop((60, 60, 420, 520)).resize((290, 370)), (600, 120))
    head = find_head(both)
    assert head.faces == 2 and head.finder == "cascade"
    left, _, right, _ = head.box(both.size)
    assert left < 220 < right < 560


def test_a_small_face_before_books_is_found() -> None:
    snapshot = books((600, 450))
    snapshot.paste(photo().resize((160, 200)), (100, 40))
    head = find_head(snapshot)
    assert head.faces == 1
    left, top, right, lower = head.box(snapshot.size)
    assert 90 <= left < 150 and top < 80 and 210 < right < 290 and 180 < lower < 290


def test_nobody_is_said_and_the_upper_middle_is_shown() -> None:
    head = find_head(books((480, 600)))
    assert (head.faces, head.turn, head.finder) == (0, 0, "guess")
    assert head.box((480, 600)) == (19, 12, 461, 454)


@pytest.mark.parametrize("path", PHOTOS[:8], ids=lambda path: path.stem)
def test_a_photo_is_only_turned_when_that_is_right(path: Path) -> None:
    upright = find_head(photo(path))
    assert upright.turn == 0
    for turn in (90, 180, 270):
        found = find_head(photo(path).rotate(-turn, expand=True))
        assert found.turn in (0, turn)


def test_a_sideways_photo_is_drawn_upright(tmp_path: Path) -> None:
    photo().rotate(90, expand=True).save(tmp_path / "side.png")
    head = find_head(photo().rotate(90, expand=True))
    assert head.turn == 270
    upright = portrait_of(FACE.read_bytes(), "a", 40, 20, "half", find_head(photo()))
    turned = portrait_of((tmp_path / "side.png").read_bytes(), "b", 40, 20, "half", head)
    apart = [
        abs(one[1][0] - other[1][0])
        for row, line in zip(upright, turned, strict=True)
        for one, other in zip(row, line, strict=True)
        if one and other
    ]
    assert sum(apart) / len(apart) < 12


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (44, 44), (46, 900), (640, 46)])
def test_no_size_is_too_odd(size: tuple[int, int]) -> None:
    head = find_head(Image.new("RGB", size, "gray"))
    assert head.faces == 0
    assert isinstance(head, Head)


@pytest.mark.skipif(sys.platform == "win32", reason="the package is Debian's")
def test_the_cascade_is_what_opencv_ships() -> None:
    from benchmarks.cascade import SOURCE, TARGET, compact

    if not SOURCE.exists():
        pytest.skip("opencv-data is not installed")
    assert TARGET.read_text(encoding="utf-8") == compact(SOURCE.read_text(encoding="utf-8"))
