"""Import as it is seen: a place, the preview with its faces, the questions, the columns; by keys alone."""

from __future__ import annotations

import gc
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any
from zipfile import ZipFile

import pytest
from conftest import Unhurried
from looking import back_home, click_text, painted, said, settle, type_text, until
from PIL import Image
from textual.pilot import Pilot
from textual.widgets import Input

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.on_progress import OnProgress
from namecards.core.people import Person
from namecards.importing.plan import ImportPlan
from namecards.importing.report.check import check
from namecards.screens.importing.preview import PROGRESS, PreviewScreen
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.offered_places import places
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import find
from namecards.screens.widgets.faces import Faces
from namecards.screens.widgets.pick_list import PickList


@asynccontextmanager
async def looking_at(
    collection: Collection, path: Path, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Pilot[None]]:
    """The program after Enter on a path."""
    app = NamecardsApp(collection)
    async with app.run_test(size=size) as pilot:
        await pilot.press("i")
        await type_text(pilot, str(path))
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        yield pilot


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A folder with a list of three, and the photos of two."""
    folder = tmp_path / "autumn"
    folder.mkdir()
    (folder / "list.csv").write_text(
        "ID,Name\n301,Maya Chen\n302,Ben Ortiz\n303,Ana Diaz\n", encoding="utf-8"
    )
    for number, colour in (("301", "teal"), ("302", "orange")):
        Image.new("RGB", (60, 80), colour).save(folder / f"{number}.jpg")
    return folder


async def test_the_faces_of_the_page_are_drawn_before_the_heads_of_all_are_looked_for(
    empty: Collection, monkeypatch: pytest.MonkeyPatch, few: Path
) -> None:
    done, draw, look = list[str](), drawn.face, empty.imports.look_for_heads

    def draw_late(*args: Any) -> Any:
        sleep(0.05)
        done.append("face")
        return draw(*args)

    def look_for_heads(plan: ImportPlan) -> Iterator[None]:
        for each in look(plan):
            done.append("head")
            yield each

    monkeypatch.setattr(drawn, "face", draw_late)
    monkeypatch.setattr(empty.imports, "look_for_heads", look_for_heads)
    async with looking_at(empty, few):
        assert done == ["face", "face", "head", "head"]


async def test_the_preview_says_what_was_understood_and_shows_the_faces(empty: Collection) -> None:
    async with looking_at(empty, demo.sample()) as pilot:
        text = painted(pilot.app)
        assert "students.csv: 24 people, 23 photos." in text
        assert "24 new · 23 photos matched · 1 without a photo" in text
        assert "Hodan Abdi" in text and "▄" in text and "page 1 of 3" in text
        assert "Questions" not in text, "there is nothing to ask"
        await pilot.press("right", "right")
        await settle(pilot)
        assert "page 3 of 3" in painted(pilot.app) and "no photo" in painted(pilot.app)
        await pilot.press("right", "up", "up", "left")
        await settle(pilot)
        assert "of 12." in said(pilot.app), "larger faces, more pages"
        await pilot.press("down", "down")
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert "of 12." in said(pilot.app), "two faces a page"
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "of 3." in said(pilot.app)
        await pilot.press("f7")
        assert "24 new: Hodan Abdi" in painted(pilot.app)
        assert "page" not in said(pilot.app), "no page of faces where there are words"
        await pilot.resize_terminal(60, 12)
        await pilot.press("end")
        await settle(pilot)
        words = pilot.app.screen.query_one("#words")
        assert words.scroll_y == words.max_scroll_y > 0, "End goes to the last words"
        assert empty.people.all() == ()


async def test_a_click_on_a_face_shows_that_one_large_and_a_second_click_all(
    empty: Collection, few: Path
) -> None:
    async with looking_at(empty, few) as pilot:
        await click_text(pilot, "Ben Ortiz")
        await settle(pilot)
        text = said(pilot.app)
        assert "Ben Ortiz" in text and "Maya Chen" not in text and "Enter: everybody." in text
        await pilot.click(Faces, offset=(3, 3))
        await settle(pilot)
        assert "Maya Chen" in said(pilot.app) and empty.people.all() == ()


async def test_preview_check_and_words_count_the_same(empty: Collection, few: Path) -> None:
    """Two rows with one number, and a photo that matches nobody: the first page said 3, the check 2."""
    with (few / "list.csv").open("a", encoding="utf-8") as listed:
        listed.write("304,Eli Ng\n304,Elias Ng\n")
    Image.new("RGB", (60, 80), "navy").save(few / "stray.jpg")
    async with looking_at(empty, few) as pilot:
        assert "3 questions are open: F4." in said(pilot.app)
        things = said(pilot.app).partition(" to look at: F8")[0].rpartition("left over ")[2]
        await pilot.press("f7")
        assert f"{things} to look at - 3 questions are open: Who is Eli Ng" in said(pilot.app)


async def test_enter_imports_and_f3_takes_it_back_also_later(empty: Collection) -> None:
    async with looking_at(empty, demo.sample()) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        assert "namecards · home" in painted(pilot.app)
        assert [each.message for each in pilot.app._notifications] == [
            "24 students are in. F3 undoes.",
            "Photos to look at: 2 without a face. On home, c shows them first.",
        ]
        assert len(empty.people.all()) == 24 and len(list(empty.home.photos.iterdir())) == 23
        await pilot.press("i", "f3")
        assert "Press F3 again to undo: importing the list – students.csv, 24 people" in said(pilot.app)
        assert len(empty.people.all()) == 24
        await pilot.press("f3")
        assert "Undone" in painted(pilot.app) and empty.people.all() == ()
        assert list(empty.home.photos.iterdir()) == []


async def test_esc_or_a_full_disk_stops_the_photos_and_nobody_is_imported(
    empty: Collection, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = empty.imports.keep_photos

    async with looking_at(empty, few) as pilot:

        def stopped_after_one(plan):  # type: ignore[no-untyped-def]
            for step in keep(plan):
                yield step
                pilot.app.call_from_thread(pilot.app.screen.action_back)  # type: ignore[attr-defined]

        monkeypatch.setattr(empty.imports, "keep_photos", stopped_after_one)
        await pilot.press("enter")
        await settle(pilot)
        assert "Stopped. Nobody was imported." in painted(pilot.app)
        await until(lambda: not list(empty.home.photos.iterdir()))

        def full_after_one(plan):  # type: ignore[no-untyped-def]
            yield next(keep(plan))
            raise CannotWrite(empty.home.photos, "The disk is full.")

        monkeypatch.setattr(empty.imports, "keep_photos", full_after_one)
        await pilot.press("enter")
        await settle(pilot)
        assert "The disk is full. Nothing was changed." in " ".join(painted(pilot.app).split())
        await until(lambda: not list(empty.home.photos.iterdir()))
        assert empty.people.all() == ()


async def test_places_are_chosen_with_the_arrows(empty: Collection, few: Path) -> None:
    async with looking_at(empty, few / "nothing") as pilot:
        app = pilot.app
        assert "Nothing was changed" in said(app)
        await pilot.press("backspace")
        assert "Nothing was changed" not in said(app), "this is another path"
        await pilot.press("ctrl+u")
        await type_text(pilot, f"{few.parent}/")
        await settle(pilot)
        assert "this whole folder" in painted(app)
        await pilot.press("down", "down", "enter")
        await settle(pilot)
        assert "list.csv" in painted(pilot.app), "into the folder"
        await pilot.press("down", "enter")
        await settle(pilot)
        assert "3 people, 2 photos" in painted(pilot.app)
    assert empty.people.all() == ()


async def test_enter_takes_the_one_place_that_is_offered(
    empty: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("Desktop", "Documents"):
        (tmp_path / folder).mkdir()
    (tmp_path / "Desktop" / "students.csv").write_text("Name\nMaya Chen\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    async with looking_at(empty, Path("~/De")) as pilot:
        assert "students.csv" in painted(pilot.app), "into Desktop"
    async with looking_at(empty, Path("~/D")) as pilot:
        assert "2 names begin like this" in said(pilot.app)
        await type_text(pilot, "x")
        await settle(pilot)
        assert pilot.app.screen.query_one(PickList).size.height == 0, "no name stays in sight"


def test_places_at_first_are_new_downloads_and_the_last_imports(tmp_path: Path) -> None:
    (tmp_path / "Downloads").mkdir()
    for name in ("roster.csv", "song.mp3", "new.csv"):
        (tmp_path / "Downloads" / name).touch()
    found = places("", [str(tmp_path / "Downloads" / "roster.csv"), "/gone.csv"], tmp_path)
    assert [place.label.replace("\\", "/") for place in found] == [
        "downloaded: new.csv",
        "last: ~/Downloads/roster.csv",
        "~/Downloads/",
        "~/",
    ]


def test_places_beside_what_is_typed(tmp_path: Path) -> None:
    (tmp_path / "Photos").mkdir()
    for name in ("students.csv", "Staff.xlsx", "1042.jpg", ".hidden.csv"):
        (tmp_path / name).touch()
    typed = f"{tmp_path}/"
    assert [p.label.rstrip("\\/") for p in places(typed, [], tmp_path)] == [
        "this whole folder",
        "Photos",
        "Staff.xlsx",
        "students.csv",
        "1 picture: import this whole folder",
    ]
    assert [p.path.name for p in places(f"{typed}S", [], tmp_path)] == ["Staff.xlsx", "students.csv"]
    assert places("/no/such/folder/", [], tmp_path) == []


async def test_who_is_this(empty: Collection, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "ID,Name,Grade\n301,Maya Chen,6\n302,Ben Ortiz,6\n303,Ana Diaz,6\n", encoding="utf-8"
    )
    for name, colour in {"IMG_1.jpg": "teal", "Bnn Ortiz.jpg": "orange", "IMG_2.jpg": "white"}.items():
        Image.new("RGB", (60, 80), colour).save(tmp_path / name)
    async with looking_at(empty, tmp_path) as pilot:
        assert "3 questions are open: F4. Enter imports the rest." in said(pilot.app)
        await pilot.press("f4")
        await settle(pilot)
        assert "Whose photo is Bnn Ortiz.jpg?" in said(pilot.app)
        assert "1  Ben Ortiz" in painted(pilot.app), "the likeliest first"
        await pilot.press("1")
        assert "Whose photo is IMG_1.jpg?" in said(pilot.app) and "Nobody" not in said(pilot.app)
        await type_text(pilot, "ra")
        assert "1  " not in said(pilot.app), "the word Grade is nobody's name"
        assert "Nobody on this list has these letters." in said(pilot.app)
        await pilot.press("ctrl+u")
        await type_text(pilot, "ortiz")
        await settle(pilot)
        assert "1: on the list" in painted(pilot.app), "the photo just given, and the key for him"
        await pilot.press("ctrl+u")
        await type_text(pilot, "diaz")
        await pilot.press("enter")
        assert "Whose photo is IMG_2.jpg?" in said(pilot.app)
        await pilot.press("f3")
        assert "Whose photo is IMG_1.jpg?" in said(pilot.app)
        await pilot.press("0", "escape")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert "Esc again discards your answers" in said(pilot.app)
        await pilot.press("f7", "escape")
        await settle(pilot)
        assert "1 photo." in painted(pilot.app) and "1 question is open: F4" in said(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert [(person.given, bool(person.photo)) for person in empty.people.all()] == [
        ("Maya", False),
        ("Ben", True),
        ("Ana", False),
    ]


async def test_a_reused_number_is_asked_with_both_sides(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("ID,Name\n004117,Ben Ortiz\n", encoding="utf-8")
    async with looking_at(sample, tmp_path / "list.csv") as pilot:
        await pilot.press("f4")
        await settle(pilot)
        text = said(pilot.app)
        assert "a number" in text and "letters of a name" not in text
        assert "Who is Ben Ortiz" in text and "Maya Chen" in text and "someone new" in text
        await pilot.press("down")
        await settle(pilot)
        assert "here now" in painted(pilot.app), "the face of the one here"
        assert "import · who is this?" in text
        await pilot.press("2", "enter")
        await settle(pilot)
        assert "1 new · 1 changed" in painted(pilot.app)


async def test_a_new_year_is_said_and_leavers_are_archived_when_told(
    empty: Collection, tmp_path: Path, unhurried: Unhurried
) -> None:
    rows = [f"{at},Name{at} Li" for at in range(100, 105)]
    old = tmp_path / "old.csv"
    old.write_text("ID,Name,Grade\n" + "".join(f"{row},6\n" for row in rows), encoding="utf-8")
    empty.imports.apply(empty.imports.plan(old))
    new = tmp_path / "new.csv"
    new.write_text("ID,Name,Grade\n" + "".join(f"{row},7\n" for row in rows[:4]), encoding="utf-8")
    async with looking_at(empty, new) as pilot:
        assert "Looks like a new school year: 4 moved up, 1 left, 0 new." in painted(pilot.app)
        await pilot.press("f4")
        await settle(pilot)
        assert "who seems to have left?" in said(pilot.app) and "Name104 Li" in said(pilot.app)
        assert "import · who has left?" in said(pilot.app)
        await pilot.press("1")
        await settle(pilot)
        assert "All questions are answered. Nothing is imported yet." in said(pilot.app)
        unhurried.step = 0.1
        await pilot.press("left", "0", "enter", "enter", "enter")
        await settle(pilot)
        assert "import · preview" in said(pilot.app) and "That Enter came too fast" in said(pilot.app)
        assert all(person.active for person in empty.people.all()), "a second tap imports nothing unseen"
        unhurried.step = 1.0
        await pilot.press("enter")
        await settle(pilot)
    assert [person.given for person in empty.people.all() if not person.active] == ["Name104"]


async def test_columns_have_help_and_say_alike_what_a_running_number_is(
    empty: Collection, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("No.,Surname,First name\n1,Chen,Maya\n2,Okafor,Emeka\n3,Lee,Hannah\n", encoding="utf-8")
    async with looking_at(empty, path) as pilot:
        await pilot.press("f6")
        await settle(pilot)
        assert "number in the class" in painted(pilot.app) and "seat" not in painted(pilot.app)
        assert "F1 Help" in painted(pilot.app).splitlines()[-1]
        await pilot.press("f1")
        await settle(pilot)
        assert "Each line is a column of the list" in painted(pilot.app)
        await pilot.press("escape")
        await settle(pilot)
        assert "number in the class" in painted(pilot.app)


async def test_columns_are_changed_by_key_and_remembered(empty: Collection, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Locker,Who Else,Bus\n12,Maya,7\n14,Ben,9\n", encoding="utf-8")
    empty.people.add(Person(id="", given="Ben"))
    async with looking_at(empty, path) as pilot:
        assert "press F6 to choose what each column holds" in said(pilot.app)
        await pilot.press("f6", "down")
        assert "Not read: its title is not known." in painted(pilot.app)
        await pilot.press("w")
        assert "whole name" in painted(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "list.csv: 2 people, no photos." in painted(pilot.app)
        await pilot.press("f6", "down", "n", "enter")
        await settle(pilot)
        assert "No column holds names now" in painted(pilot.app)
        await pilot.press("w", "down", "h", "enter")
        await settle(pilot)
        assert "Maya" in painted(pilot.app) and "1 new" in painted(pilot.app)
        assert isinstance(pilot.app.screen, PreviewScreen)
        old = pilot.app.screen.plan
        await pilot.press("f3")  # Ben, who was added by hand, is gone again
        await settle(pilot)
        assert "2 new" in painted(pilot.app), "the preview is about who is here now"
        assert "People were added or removed meanwhile" in said(pilot.app)
        with pytest.raises(NamecardsError, match="added or removed meanwhile"):
            empty.imports.apply(old)
    assert [c.homeroom for c in empty.imports.plan(path).new] == ["7", "9"]


async def test_columns_with_one_title_are_chosen_apart_and_a_choice_can_be_dropped(
    empty: Collection, tmp_path: Path
) -> None:
    path = tmp_path / "school"
    path.mkdir()
    rows = "ID,Name,Name,Teacher,Adviser\n701,Ava,Moss,Ash,Fox\n702,Ben,Tully,Birch,Fox\n"
    (path / "list.csv").write_text(rows, encoding="utf-8")
    rows = "ID,First name,Last name,Shelf,Nest\n701,Ava,Moss,K2,Owls\n702,Ben,Tully,L1,Wrens\n"
    (path / "library.csv").write_text(rows, encoding="utf-8")
    async with looking_at(empty, path) as pilot:
        await pilot.press("f6", "down", "f", "down", "l", *["down"] * 2, "h", "enter")
        await settle(pilot)
        assert [(c.display, c.homeroom) for c in empty.imports.plan(path).new] == [
            ("Ava Moss", "Fox"),
            ("Ben Tully", "Fox"),
        ], "the one homeroom is the one chosen last"
        await pilot.press("f6", "end")
        assert "Column of library.csv. Not read: its title is not known. Owls" in painted(pilot.app)
        await pilot.press("k", "enter")
        await settle(pilot)
        assert [c.classes for c in empty.imports.plan(path).new] == [("Owls",), ("Wrens",)]
        await pilot.press("f6", "z")
        await settle(pilot)
    assert [c.display for c in empty.imports.plan(path).new] == ["Ava Moss", "Ben Tully"]
    assert [c.classes for c in empty.imports.plan(path).new] == [(), ()], "as the program reads it"


async def test_faces_are_read_only_for_the_page_that_is_shown_and_the_class_stands_below(
    empty: Collection, tmp_path: Path
) -> None:
    """Its name tells the grade."""
    rows = "".join(f"{at};Li;Name{at}\n" for at in range(100, 160))
    (tmp_path / "list.csv").write_text(f"Klassenliste 5b\nID;Nachname;Vorname\n{rows}", encoding="utf-8")
    for at in range(100, 160):
        Image.new("RGB", (60, 80), (at, at, 0)).save(tmp_path / f"{at}.jpg")
    async with looking_at(empty, tmp_path) as pilot:
        faces = pilot.app.screen.query_one(Faces)
        frames = faces._frames(tile.picture for tile in faces._tiles)
        assert 0 < sum(find(faces._source, *each) is not None for each in frames) < 20
        names, below = painted(pilot.app).split("Name100 Li")[1].splitlines()[:2]
        assert "Name101 Li" in names and {*below.split()} == {"5b"}


async def test_without_pictures_there_are_names_and_one_sentence(
    empty: Collection, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NAMECARDS_PHOTOS", "none")
    async with looking_at(empty, few) as pilot:
        assert "MC" not in painted(pilot.app) and "Maya Chen" in painted(pilot.app)
        assert painted(pilot.app).count("Pictures are turned off: F1 says more.") == 1


def open_zips() -> list[str]:
    """The zips that this process has open."""
    links = [Path(link) for link in Path("/proc/self/fd").iterdir()]
    return [str(link.readlink()) for link in links if link.is_symlink() and ".zip" in str(link.readlink())]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux's list of open files")
async def test_a_zip_is_closed_with_its_preview(empty: Collection, tmp_path: Path) -> None:
    """Windows refuses to delete a file that is open without FILE_SHARE_DELETE (docs of CreateFile), as Python
    opens it, and to eject its stick."""
    packed = tmp_path / "list.zip"
    with ZipFile(packed, "w") as archive:
        archive.writestr("list.csv", "first,last,photo\nMaya,Chen,1.jpg\n")
        archive.write(demo.sample() / "photos" / "003871.jpg", "1.jpg")
    app = NamecardsApp(empty)
    gc.disable()
    try:
        async with app.run_test(size=(100, 30)) as pilot:
            for keys in (["escape"], ["f6", "enter", "escape"], ["enter"]):
                await pilot.press("i")
                await type_text(pilot, str(packed))
                await pilot.press("enter")
                await settle(pilot)
                assert open_zips() == [str(packed)]
                for key in keys:
                    await pilot.press(key)
                    await settle(pilot)
                assert not open_zips(), keys
                await back_home(pilot)
    finally:
        gc.enable()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux's list of open files")
async def test_a_zip_without_a_list_is_closed(empty: Collection, tmp_path: Path) -> None:
    packed = tmp_path / "list.zip"
    with ZipFile(packed, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(NamecardsError) as kept:
        empty.imports.plan(packed)
    assert not open_zips(), kept


async def test_one_answer_is_given_to_all_questions_of_its_kind_and_undone(
    empty: Collection, tmp_path: Path
) -> None:
    rows = [f"{at},Name{at} Li{at}" for at in range(100, 104)]
    (tmp_path / "old.csv").write_text("ID,Name\n" + "\n".join(rows), encoding="utf-8")
    empty.imports.apply(empty.imports.plan(tmp_path / "old.csv"))
    new = tmp_path / "new.csv"
    new.write_text(
        "ID,Name\n" + "".join(f"{at},Other{at} Roe{at}\n" for at in range(100, 104)), encoding="utf-8"
    )
    async with looking_at(empty, new) as pilot:
        await pilot.press("f4")
        await settle(pilot)
        await pilot.press("2")
        assert "F6 = the same answer for the other 3 of" in said(pilot.app)
        await pilot.press("f6", "enter")
        await settle(pilot)
        assert "4 new" in painted(pilot.app), "none is left, so Enter shows the preview"
        assert len({person.id for person in empty.people.all()}) == 4, "nothing is written yet"


def test_the_check_is_of_the_plan_as_it_is_answered(empty: Collection, tmp_path: Path) -> None:
    """Also where a plan takes the place in memory of the one that was checked."""
    for name, first in (("old.csv", "Name"), ("new.csv", "Other")):
        rows = [f"{at},{first}{at} Li{at}" for at in range(100, 104)]
        (tmp_path / name).write_text("ID,Name\n" + "\n".join(rows), encoding="utf-8")
    empty.imports.apply(empty.imports.plan(tmp_path / "old.csv"))
    previewed = PreviewedPlan(empty, empty.imports.plan(tmp_path / "new.csv"))
    asked = previewed.plan.questions
    for answered in (1, 2, 3, 4) * 3:
        assert previewed.oddities
        for question in asked[:answered]:
            previewed.give({question.key: "new"})
        assert previewed.oddities == check(previewed.plan, {})
        while previewed.given:
            previewed.undo()


async def test_esc_while_a_list_is_read_again_discards_answers_only_the_second_time(
    empty: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.csv").write_text("ID,Name,Nook\n301,Maya Chen,A\n302,Ben Ortiz,B\n", encoding="utf-8")
    for year, colour in {"2024": "teal", "2025": "orange"}.items():
        (tmp_path / year).mkdir()
        Image.new("RGB", (60, 80), colour).save(tmp_path / year / "301.jpg")
    plan, go = empty.imports.plan, Event()
    async with looking_at(empty, tmp_path) as pilot:
        await pilot.press("f4", "2", "enter")
        await settle(pilot)
        monkeypatch.setattr(empty.imports, "plan", lambda *given: go.wait(10) and plan(*given))
        await pilot.press("f6", "down", "down", "h", "enter", "escape")
        (told,) = pilot.app._notifications
        assert told.message == "Still reading. Esc again stops it, and discards your answers."
        assert isinstance(pilot.app.screen, PreviewScreen)
        await pilot.press("escape")
        *_, told = pilot.app._notifications
        assert told.message == "Stopped. Nothing was imported." and told.severity == "information"
        go.set()
        await settle(pilot)


async def test_two_photos_of_one_student_are_shown_side_by_side_and_chosen_for_all(
    empty: Collection, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("ID,Name,Nook\n301,Maya Chen,A\n302,Ben Ortiz,B\n", encoding="utf-8")
    for year, colours in {"2024": ("teal", "navy"), "2025": ("orange", "olive")}.items():
        (tmp_path / year).mkdir()
        for number, colour in zip((301, 302), colours, strict=True):
            Image.new("RGB", (60, 80), colour).save(tmp_path / year / f"{number}.jpg")
    async with looking_at(empty, tmp_path) as pilot:
        await pilot.press("f4")
        await settle(pilot)
        text = painted(pilot.app)
        assert "Which photo is Maya Chen" in said(pilot.app) and text.count("301.jpg") >= 4
        assert "1: 2024" in text and "2: 2025" in text, "long names are cut alike below the pictures"
        await pilot.press("2")
        assert "F6 = the same answer for 1 more" in said(pilot.app)
        await pilot.press("f3")
        assert "Which photo is Maya Chen" in said(pilot.app)
        await pilot.press("2", "f6", "enter")
        await settle(pilot)
        await pilot.press("f3")
        await settle(pilot)
        assert "Undone: your last answer." in said(pilot.app), "in the preview, too"
        await pilot.press("f6", "down", "down", "h", "enter")
        await settle(pilot)
        assert "1 question is open: F4" in said(pilot.app), (
            "the other answer stays, for the rows are the same"
        )
        await pilot.press("f4", "2", "enter")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
    assert all(person.photo for person in empty.people.all())


async def test_what_looks_odd_is_listed_with_its_faces(empty: Collection, tmp_path: Path) -> None:
    shutil.copytree(demo.sample(), tmp_path / "autumn")
    (tmp_path / "autumn" / "photos" / "DSC_1.jpg").write_bytes(
        next((tmp_path / "autumn" / "photos").iterdir()).read_bytes()[:-1] + b"x"
    )
    async with looking_at(empty, tmp_path / "autumn") as pilot:
        assert "to look at: F8" in said(pilot.app)
        await pilot.press("f8")
        await settle(pilot)
        text = painted(pilot.app)
        assert "! Tom Brown has no photo." in text and "Hodan Abdi" not in text
        await pilot.press("escape")
        await type_text(pilot, "maya")
        await settle(pilot)
        assert "Maya Chen" in painted(pilot.app) and "Hodan Abdi" not in painted(pilot.app)
        assert "Enter: everybody." in said(pilot.app)
        await type_text(pilot, "zz")
        await settle(pilot)
        assert "Nobody on this list has these letters. F8: left out. Enter: everybody." in said(pilot.app)
        await pilot.press("enter", "end")
        await settle(pilot)
        assert "page 3 of 3" in painted(pilot.app), "Enter finds; nobody comes in unseen"
        await pilot.press("f8")
        await settle(pilot)
        lines = [str(line.prompt) for line in pilot.app.screen.query_one(PickList).options]
        faces = pilot.app.screen.query_one(Faces)
        await pilot.press("end")
        await pilot.resize_terminal(64, 20)
        await settle(pilot)
        assert faces.page in said(pilot.app) and "of 1" not in faces.page, "as many as this size has"
        await pilot.press("home", *["down"] * lines.index("! Tom Brown has no photo."), "escape", "f8")
        await settle(pilot)
        assert "no photo on file Tom Brown" in said(pilot.app), "it goes on where it was left"
        assert empty.people.all() == ()


async def test_the_bar_says_how_many_photos_and_how_long(empty: Collection, few: Path) -> None:
    """Textual's bar has a part with the id “bar”: a rule for that id hides it."""
    async with looking_at(empty, few) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, PreviewScreen)
        shown = Event()

        def read(watch: OnProgress) -> None:
            sleep(0.3)
            watch(312, 3000)
            shown.wait(10)

        screen.start_work(PROGRESS, read, lambda result: None)
        await until(lambda: "312" in said(pilot.app) and "━━━" in painted(pilot.app))
        assert re.search(r"312 of 3,000 photos, about \d+ s\. Esc stops the import\.", said(pilot.app))
        shown.set()
        await settle(pilot)


async def test_esc_stops_the_reading_of_a_folder_with_photos(
    empty: Collection, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, looked, go = empty.imports.plan, Event(), Event()

    def slow(path: Path, watch: OnProgress) -> ImportPlan:
        def wait(done: int, of: int) -> None:
            looked.set()
            assert go.wait(10) and (done, of) == (2, 2)
            watch(done, of)

        return plan(path, wait)

    monkeypatch.setattr(empty.imports, "plan", slow)
    async with NamecardsApp(empty).run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        await type_text(pilot, str(few))
        await pilot.press("enter")
        await until(looked.is_set)
        assert "Reading… Esc stops." in said(pilot.app)
        await pilot.press("escape")
        go.set()
        await settle(pilot)
        assert "Stopped. Nothing was imported." in said(pilot.app)
        assert pilot.app.screen.query_one("#path", Input).value == str(few), "Enter reads it again"
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        assert "3 people, 2 photos" in painted(pilot.app)
