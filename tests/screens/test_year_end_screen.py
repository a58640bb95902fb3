"""A year's end by keys: five steps that change nothing, then all of it, and a page of counts."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from conftest import Clock
from looking import back_home, painted, said, settle, type_text, until
from PIL import Image
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import EVERYONE, Person
from namecards.core.year_end import YearEndChoices, last_day
from namecards.store import places


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(places, "usual_folder", lambda kind: folder)
    return folder


@pytest.fixture
def june(sample: Collection, clock: Clock, documents: Path) -> Collection:
    """Notes and visits of a year, and name tents in Documents, on 21 June."""
    maya, emeka = sample.people.one("maya chen"), sample.people.one("emeka")
    sample.desk.greet(maya, knew=True)
    sample.desk.greet(emeka, knew=True)
    sample.notes.add(maya, "dog surgery")
    sample.notes.add(emeka, "built a robot with Maya Chen")
    sample.notes.add(emeka, "!bring the atlas")
    sample.inbox.add("somebody lost a scarf")
    job = sample.printing.job("tents", sample.people.roster(EVERYONE), "avery-5302")
    sample.printing.write_pdf(job, documents / "tents.pdf")
    clock.now = clock.now.replace(year=2027, month=6, day=21)
    return sample


def every_byte(collection: Collection) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(collection.home.data.rglob("*")) if path.is_file())


async def open_screen(pilot: Pilot[None]) -> None:
    await settle(pilot)
    await pilot.press("x", "y")
    await settle(pilot)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_whole_year_ends_in_one_sitting(
    june: Collection, documents: Path, size: tuple[int, int]
) -> None:
    app = NamecardsApp(june)
    async with app.run_test(size=size) as pilot:
        await open_screen(pilot)
        assert "Step 1 of 5: Who left?" in painted(app) and "Nothing is changed yet." in said(app)
        maya = june.people.one("maya chen")
        await pilot.press("space")  # the first grade
        assert "[x] Grade 6" in painted(app)
        leavers = [p for p in june.people.active() if p.grade == "6"]
        assert maya in leavers and f"{len(leavers)} people have left:" in painted(app)
        before = every_byte(june)
        await pilot.press("enter")
        assert "Step 2 of 5" in painted(app) and "[x] Forget" in painted(app) and "Maya Chen" in painted(app)
        await pilot.press("enter")
        assert "Notes up to 30 June 2027" in painted(app) and "a scarf" in painted(app)
        await pilot.press("enter")
        assert "Step 4 of 5" in painted(app) and "[x] Count them" in painted(app)
        await pilot.press("enter")
        assert "[x] Name tents" in painted(app) and "Replaced photos" in painted(app)
        await pilot.press("enter")
        assert "Look once more: nothing is changed yet" in painted(app) and "⏎ End year" in painted(app)
        await pilot.press("enter", "enter")  # a held key
        assert "Look once more: nothing is changed yet" in painted(app)
        assert every_byte(june) == before and (documents / "tents.pdf").exists()
        await pilot.press("enter", "y")
        await until(lambda: "This page is the receipt" in painted(app))
        assert f"{len(leavers)} left, {len(leavers)} forgotten, verified by reading" in said(app)
        assert "nothing was found" in said(app)
        data = every_byte(june)
        assert maya.id.encode() not in data and b"dog surgery" not in data and b"a scarf" not in data
        assert not (documents / "tents.pdf").exists()
        (page,) = documents.glob("namecards-year-end-2027-06-21*.txt")
        if sys.platform != "win32":
            assert stat.S_IMODE(page.stat().st_mode) == 0o600
        text = page.read_text(encoding="utf-8")
        assert "Maya" not in text and "robot" not in text, "counts only"
        assert page in {Path(file.path) for file in june.known_files.still_there()}
        (backup,) = documents.glob("*.zip")
        assert str(backup) in text, "it still holds everybody"
        await pilot.press("x")
        assert not backup.exists()
        await pilot.press("escape")
        assert "namecards · home" in painted(app) and len(app.screen_stack) == 1


async def test_esc_goes_back_a_step_a_note_is_kept_by_space_and_private_ones_are_not_shown(
    june: Collection,
) -> None:
    june.notes.add(june.people.one("emeka"), "%moved out of home")
    june.inbox.add("somebody %cried today")
    app = NamecardsApp(june)
    before = every_byte(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        await pilot.press("space", "enter", "enter", "escape", "escape")
        assert "Step 1 of 5" in painted(app) and "[x] Grade 6" in painted(app)
        await pilot.press("escape")
        assert "backup and privacy" in painted(app) and every_byte(june) == before
        await back_home(pilot)
        await open_screen(pilot)
        await pilot.press("enter", "enter")
        assert "5 expire, 1 stays" in said(app)
        await pilot.press("down", "space")
        assert "4 expire, 2 stay" in painted(app)
        await pilot.press("d", "ctrl+u")
        await type_text(pilot, "30 jun")
        await pilot.press("enter")
        assert "Notes up to 30 June 2027" in painted(app) and painted(app).count("(private)") == 2
        assert "moved out" not in painted(app) and "cried" not in painted(app)


async def test_one_person_is_left_out_and_the_day_is_changed(june: Collection) -> None:
    app = NamecardsApp(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        await pilot.press("space")
        count = len([p for p in june.people.active() if p.grade == "6"])
        grades = len(june.year_ends.groups())
        await pilot.press(*["down"] * grades, "space")
        assert f"{count - 1} people have left:" in painted(app)
        stays = [row for row in painted(app).splitlines() if "[ ]" in row]
        await pilot.press("space")
        assert f"{count} people have left:" in painted(app), (
            "the cursor is where it was, below a heading, too"
        )
        await pilot.press("space")
        assert [row for row in painted(app).splitlines() if "[ ]" in row] == stays
        await pilot.press("enter", "enter", "d", "ctrl+u", "enter")
        assert "Type a day such as 2027-06-30 or 30 jun." in said(app) and "“”" not in said(app)
        await type_text(pilot, "2026-08-01")
        await pilot.press("enter")
        assert "Notes up to 1 August 2026: 0 expire, 0 stay" in painted(app)


async def test_who_is_not_on_the_last_list_has_left(june: Collection, tmp_path: Path) -> None:
    listed = tmp_path / "june.csv"
    some = june.people.active()[:-2]
    rows = [f"{p.ids[0]},{p.given},{p.family}" for p in some if p.ids]
    listed.write_text("\n".join(["Student ID,First,Last", *rows, "990001,Ada,Okoro"]), encoding="utf-8")
    june.people.add(Person(id="", given="Eva", family="Ortiz", role="teacher"))
    june.imports.apply(june.imports.plan(listed))
    later = june.people.add(Person(id="", given="Saoirse", family="O'Brien", homeroom="204")).value
    june.notes.add(later, "is new")
    photos = tmp_path / "photo day"
    photos.mkdir()
    Image.new("RGB", (60, 80), "teal").save(photos / f"{some[0].ids[0]}.jpg")
    photo_day = june.imports.plan(photos)
    assert all(wrong is None for _, _, wrong in june.imports.keep_photos(photo_day))
    june.imports.apply(photo_day)
    app = NamecardsApp(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        missing = len(june.people.active()) - len(rows) - 1 - len(["the teacher", "who came later"])
        assert f"[x] Not on “june.csv”        {missing} people" in painted(app)
        assert f"{missing} people have left:" in painted(app)
        await pilot.press("enter", "enter")
        assert "Saoirse O'Brien, 204" in painted(app)


async def test_a_list_that_is_gone_is_said(june: Collection, tmp_path: Path) -> None:
    listed = tmp_path / "june.csv"
    listed.write_text("Student ID,First,Last\n990001,Ada,Okoro", encoding="utf-8")
    june.imports.apply(june.imports.plan(listed))
    listed.unlink()
    app = NamecardsApp(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        assert "can't be read again, so choose by grade" in said(app)


async def test_a_stopped_backup_changes_nothing(june: Collection, documents: Path) -> None:
    app = NamecardsApp(june)
    before = every_byte(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        await pilot.press("space", *["enter"] * 5)
        app.screen._begin()  # type: ignore[attr-defined]
        app.screen.action_back()  # type: ignore[attr-defined]
        await pilot.pause()
        assert "Stopped. Nothing was changed." in painted(app)
        await settle(pilot)
        assert every_byte(june) == before and "Look once more" in painted(app)


async def test_a_note_after_the_last_day_that_names_somebody_forgotten_is_said_to_stay(
    sample: Collection, clock: Clock
) -> None:
    """In December the year ended on 30 June: a note of today is not among those that go."""
    clock.now = clock.now.replace(month=12)
    sample.notes.add(sample.people.one("kenji"), "built a robot with Maya Chen")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await open_screen(pilot)
        await pilot.press("space", "enter")
        assert "1 note of others names them; 1 would stay." in said(app)
        await pilot.press("enter")
        assert "1 later note stays and names somebody who is forgotten." in said(app)


async def test_the_visits_page_still_counts_and_says_that_names_are_gone(june: Collection) -> None:
    app = NamecardsApp(june)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("m", "k", "right", "right", "2")
        before = painted(app)
        year = "This school year, since 1 August 2026: 2 visits by 2 people"
        assert year in before and "Maya Chen" in before
        await pilot.press("escape")
        june.year_ends.decide(june.year_ends.preview(YearEndChoices(until=last_day(june.today()))))
        await pilot.press("m", "k", "right", "right", "2")
        after = painted(app)
        assert year in after and "Maya Chen" not in after
        assert "and 1 or more, unnamed" in painted(app)
