"""The sample roster: its list, its drawn photos and the table they are drawn from belong together."""

import csv
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path
from statistics import median

import pytest
from PIL import Image, ImageChops, ImageStat

from namecards.core.heads import Head
from namecards.portraits.cells import Cells
from namecards.portraits.head import find_head
from namecards.portraits.portrait import portrait_of
from rosters import draw_faces

ROSTERS = Path(__file__).parents[2] / "rosters"
PHOTOS = sorted((ROSTERS / "sample" / "photos").glob("*.jpg"))
FACE = (150, 180, 330, 395)
"""Brows, eyes, nose, mouth and chin of every face, in pixels of the photo (rosters/faces/head.py)."""


@cache
def head(path: Path) -> Head:
    """The head in a photo; found once for the tests that look at it."""
    return find_head(Image.open(path))


def students() -> list[dict[str, str]]:
    with (ROSTERS / "sample" / "students.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_photo_is_of_one_student_and_one_student_has_none() -> None:
    stems = {path.stem for path in PHOTOS}
    named = [
        {row["Student Number"], f"{row['Last Name']}, {row['First Name']}"} & stems for row in students()
    ]
    assert len(students()) == 24
    assert [len(found) for found in named].count(0) == 1
    assert all(len(found) <= 1 for found in named)
    assert set().union(*named) == stems


def test_student_numbers_are_six_digits_and_unlike() -> None:
    numbers = [row["Student Number"] for row in students()]
    assert all(len(number) == 6 and number.isdigit() for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_the_table_of_looks_names_the_students_as_they_are_called() -> None:
    called = {
        key: row["Preferred Name"] or row["First Name"]
        for row in students()
        for key in (row["Student Number"], f"{row['Last Name']}, {row['First Name']}")
    }
    assert {look.photo: look.call for look in draw_faces.LOOKS} == {
        path.stem: called[path.stem] for path in PHOTOS
    }


def test_a_face_is_drawn_the_same_every_time() -> None:
    assert draw_faces.jpeg(draw_faces.LOOKS[0]) == draw_faces.jpeg(draw_faces.LOOKS[0])


def test_the_photos_are_what_the_script_draws() -> None:
    """But for what another version of the JPEG library changes. Some tell: all are drawn by one script."""
    for look in draw_faces.LOOKS[::5]:
        drawn = Image.open(BytesIO(draw_faces.jpeg(look)))
        photo = Image.open(draw_faces.PHOTOS / f"{look.photo}.jpg")
        unlike = ImageStat.Stat(ImageChops.difference(drawn, photo))
        assert max(unlike.mean) < 1, look.photo


@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_the_head_is_found(path: Path) -> None:
    with Image.open(path) as image:
        left, upper, right, lower = head(path).box(image.size)
    assert left <= FACE[0] and upper <= FACE[1] and right >= FACE[2] and lower >= FACE[3]


def test_most_photos_are_cropped_to_the_head() -> None:
    assert median(head(path).side for path in PHOTOS) < 0.9


def colours(cells: Cells) -> list[int]:
    return [band for row in cells for cell in row if cell for colour in cell[1:] for band in colour]


def test_no_two_faces_look_alike_in_a_terminal() -> None:
    drawn = {
        path.stem: colours(portrait_of(path.read_bytes(), path.name, 24, 12, "quadrant")) for path in PHOTOS
    }
    for (a, one), (b, other) in combinations(drawn.items(), 2):
        unlike = sum(abs(x - y) for x, y in zip(one, other, strict=True)) / len(one)
        assert unlike > 20, (a, b)
