"""Faces are drawn once, kept in one cache for all screens, and the cache does not grow."""

from io import BytesIO
from pathlib import Path

import pytest
from looking import settle
from PIL import Image
from rich.style import Style
from textual.app import ComposeResult
from textual.geometry import Region

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.base import BaseScreen
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import Frame, face, find, words_strip
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.portrait import Portrait

FRAME = Frame(20, 10, "half", Style(), "truecolor")


def picture(shade: int = 0) -> bytes:
    kept = BytesIO()
    Image.new("RGB", (48, 60), (shade, shade, shade)).save(kept, "JPEG")
    return kept.getvalue()


@pytest.fixture
def photo(tmp_path: Path) -> str:
    (tmp_path / "a.jpg").write_bytes(picture())
    return str(tmp_path / "a.jpg")


def test_a_face_is_drawn_once(photo: str) -> None:
    assert face(photo, FRAME) is face(photo, FRAME) is find(None, photo, FRAME)


def test_pictures_of_one_name_in_two_imports_are_two() -> None:
    one, other = object(), object()
    dark = face("1.jpg", FRAME, one, lambda name: picture(0))
    light = face("1.jpg", FRAME, other, lambda name: picture(255))
    assert dark and light and dark[5]._segments != light[5]._segments


def test_a_photo_that_can_be_read_again_is_drawn(photo: str) -> None:
    """Another program may hold a file for a moment."""
    data = Path(photo).read_bytes()
    Path(photo).write_bytes(b"no picture at all")
    assert face(photo, FRAME) is None
    Path(photo).write_bytes(data)
    assert face(photo, FRAME) is not None


def test_the_oldest_faces_make_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(drawn, "_FACES", {})
    monkeypatch.setattr(drawn, "_MOST_CELLS", 5 * 20 * 10)
    for number in range(12):
        (tmp_path / f"{number}.jpg").write_bytes(picture(number))
        face(str(tmp_path / f"{number}.jpg"), FRAME)
    assert [Path(name).stem for _, name, _ in drawn._FACES] == ["7", "8", "9", "10", "11"]


def test_words_and_the_reason_stand_in_the_middle_and_are_wrapped() -> None:
    rows = [words_strip("Room 12", "the photo cannot be read", Style(), y, 14, 7).text for y in range(7)]
    assert [row.strip() for row in rows] == ["", "", "Room 12", "the photo", "cannot be read", "", ""]
    assert {len(row) for row in rows} == {14}
    assert not words_strip("", "this window is too small", Style(), 0, 0, 7).cell_length


class Page(BaseScreen):
    """A page of pictures whose names are their shades."""

    def body(self) -> ComposeResult:
        yield Faces(lambda name: picture(int(name)))


async def test_each_face_of_a_page_is_painted_in_its_place_once_it_is_drawn(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(Page(empty))
        page = app.screen.query_one(Faces)
        page.show([Tile("Ana", "", "A", "40"), Tile("Ben", "", "B", "200")])
        await pilot.pause(0)  # an empty place is painted
        await settle(pilot)
        row = app.screen._compositor.render_strips(app.size)[page.region.y + 3]
        for left, shade in ((16, 40), (36, 200)):  # 18 columns of a face and 2 between them
            [cell] = row.crop(page.region.x + left, page.region.x + left + 1)
            assert cell.style and cell.style.bgcolor and cell.style.bgcolor.triplet
            assert cell.style.bgcolor.triplet.red == shade


class OneFace(BaseScreen):
    """One large face."""

    def body(self) -> ComposeResult:
        yield Portrait()


@pytest.mark.parametrize("gray", [True, False])
async def test_a_part_of_a_face_is_as_the_whole_and_a_terminal_without_colours_gets_grays(
    sample: Collection, monkeypatch: pytest.MonkeyPatch, gray: bool
) -> None:
    monkeypatch.setenv("NAMECARDS_PHOTOS", "half")
    if gray:
        monkeypatch.setenv("NO_COLOR", "1")
    saoirse = sample.people.find("saoirse")[0]
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(OneFace(sample))
        portrait = app.screen.query_one(Portrait)
        portrait.show(saoirse, sample.people.photo(saoirse))
        await settle(pilot)
        whole = portrait.render_lines(Region(0, 0, *portrait.size))
        part = portrait.render_lines(Region(30, 5, 20, 3))
    assert [list(row) for row in part] == [list(row.crop(30, 50)) for row in whole[5:8]]
    colours = {
        cell.style.bgcolor.triplet for row in part for cell in row if cell.style and cell.style.bgcolor
    }
    assert len(colours) > 3 and all(c and len(set(c)) == 1 for c in colours) is gray
