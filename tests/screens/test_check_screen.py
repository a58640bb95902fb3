"""Missing, shorter, damaged and unreadable data: on the first screen, on the check, before an import."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from conftest import Open
from looking import painted, said, settle

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.heads import Head
from namecards.core.learning.memory import Rating
from namecards.screens.check import CheckScreen


@pytest.fixture
def file(sample: Collection) -> Path:
    """The documents of a school that this computer has seen whole."""
    session = sample.drill.start(sample.people.roster("Everyone"))
    sample.drill.answer(session, Rating.GOOD)
    sample.health.remember()
    return next(sample.home.journal.glob("documents-*"))


def remove(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.unlink()


def shorten(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(rows[:-3]))


def damage(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:200] + b"\0" + content[201:])


def refuse(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a mode of 0 does to anybody but root."""
    usual = Path.open

    def refusing(path: Path, *args: Any, **options: Any) -> Any:
        if path.name == file.name:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return usual(path, *args, **options)

    monkeypatch.setattr(Path, "open", refusing)


CASES = {
    "missing": (remove, "data file is missing"),
    "shorter": (shorten, "shorter than before"),
    "NUL": (damage, "line of a data file can't be read"),
    "unreadable": (refuse, "can't be read now. Permission denied."),
}


@pytest.mark.parametrize(("harm", "words"), CASES.values(), ids=CASES)
async def test_the_first_screen_tells_it_and_opens_what_to_do(
    file: Path, open_again: Open, monkeypatch: pytest.MonkeyPatch, harm: Any, words: str
) -> None:
    harm(file, monkeypatch)
    opened = open_again()
    app = NamecardsApp(opened)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert words in said(app) and "Press c" in said(app) and "Welcome" not in said(app)
        await pilot.press("c")
        await settle(pilot)
        assert words in said(app) and file.name in said(app)
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert opened.health.problems()[0].advice in said(app), "what to do is not below the fold"
        await pilot.press("escape", "i")
        await settle(pilot)
        assert "second time" in said(app)


async def test_a_click_on_the_banner_opens_the_check(file: Path, open_again: Open) -> None:
    file.unlink()
    app = NamecardsApp(open_again())
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "No students can be shown" in said(app)
        await pilot.click("#banner")
        assert isinstance(app.screen, CheckScreen)


async def test_a_file_that_comes_back_clears_the_banner(file: Path, open_again: Open) -> None:
    elsewhere = file.rename(file.with_suffix(".elsewhere"))
    app = NamecardsApp(open_again())
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        elsewhere.rename(file)
        app.look_for_changes()
        await settle(pilot)
        assert "Press c" not in said(app) and "Room 12" in said(app)


async def test_an_empty_home_is_welcomed_and_a_whole_one_has_no_banner(
    empty: Collection, open_again: Open
) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Welcome" in said(app) and "Press c" not in said(app)
        assert "i Import" in painted(app).splitlines()[-1]
        await pilot.press("c")
        await settle(pilot)
        assert "All data is there" in said(app) and "a Accept" not in painted(app).splitlines()[-1]


async def test_what_is_accepted_is_not_warned_of_again(file: Path, open_again: Open) -> None:
    reviews = next(file.parent.glob("reviews-*"))
    reviews.unlink()
    app = NamecardsApp(open_again())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("c", "a")
        await settle(pilot)
        assert "Grade 11 ██████████████░░ 7 6" in said(app), "one has no photo"
        assert "Accepted: the first screen warns only of something new." in said(app)
        await pilot.press("escape")
        assert "missing" not in said(app) and "Room 12" in said(app)


async def test_an_import_while_data_is_missing_asks_first(file: Path, open_again: Open) -> None:
    file.unlink()
    opened = open_again()
    ended: list[str] = []
    app = NamecardsApp(opened)
    async with app.run_test(size=(80, 24)) as pilot:
        plan = opened.imports.plan(demo.sample())
        app.open_screen("import preview", plan, then=lambda result: ended.append(result[0]))
        await settle(pilot)
        assert "second time" in said(app), "the preview warns"
        await pilot.press("enter")
        await settle(pilot)
        assert "Enter again imports" in said(app) and not opened.people.all()
        await pilot.press("enter")
        await settle(pilot)
        assert len(opened.people.all()) == 24 and ended[0].startswith("24 students are in")


async def test_photos_to_look_at_come_first_and_each_class_is_one_line_at_60_columns(
    sample: Collection,
) -> None:
    [*_, last] = (who for who in sample.people.active() if who.photo)
    photo = sample.people.photo(last)
    assert photo
    sample.heads.keep_found({photo: Head(left=0, top=0, side=1, faces=0)})
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        rows = painted(app).splitlines()
        assert [row.split()[2:4] for row in rows if "Everyone" in row] == [["24", "23"]]
        assert last.goes_by in rows[-3], "on the first page of faces, although last in the list"
        assert "To look at first: 3 without a face. ← → page 1 of" in said(app)
        await pilot.press("right")
        assert "page 2 of" in said(app)
