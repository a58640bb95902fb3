"""Backup and privacy: a backup at one key, minutes until it hides, files with names that still lie around."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from conftest import Clock
from looking import back_home, beside, painted, said, settle, type_text, until

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.known_files import REPORT
from namecards.core.people import EVERYONE
from namecards.core.settings import DeskSettings
from namecards.store import places
from namecards.store.erasing import Eraser


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(places, "usual_folder", lambda kind: folder)
    return folder


def print_tents(collection: Collection, out: Path) -> Path:
    job = collection.printing.job("tents", collection.people.roster(EVERYONE), "avery-5302")
    return collection.printing.write_pdf(job, out).path


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_backup_is_two_keys_away_and_is_offered_until_it_is_made(
    sample: Collection, documents: Path, clock: Clock, size: tuple[int, int]
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert "No backup yet. Press x, then b, for a" in painted(app)
        await pilot.press("x", "b")
        await settle(pilot)
        assert "24 people, 0 notes, 0 answers" in said(app) and "read back: all right." in said(app)
        (made,) = documents.iterdir()
        assert made.name == "namecards-backup-2026-08-10.zip" and sample.backups.paths() == [made]
        await pilot.press("b")
        await settle(pilot)
        assert (documents / "namecards-backup-2026-08-10-2.zip").exists(), "never over another one"
        await pilot.press("escape")
        assert "No backup yet" not in painted(app)
        clock.pass_(days=8)
        await pilot.press("x", "escape")
        assert "The last backup is 8 days old." in painted(app)


async def test_a_stopped_backup_says_so(sample: Collection, documents: Path) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        app.screen.action_backup()  # type: ignore[attr-defined]
        app.screen.action_back()  # type: ignore[attr-defined]
        await pilot.pause()
        assert "Stopped. No backup was made." in painted(app)
        await until(lambda: not list(documents.iterdir()))
    assert sample.backups.paths() == []


async def test_the_newest_backup_is_offered_first_and_a_file_that_is_none_says_so(
    sample: Collection, documents: Path, clock: Clock
) -> None:
    sample.backups.write(documents / "first.zip", sample.backups.counts())
    clock.pass_(days=1)
    sample.backups.write(documents / "second.zip", sample.backups.counts())
    letter = documents / "letter.zip"
    letter.write_bytes(b"PK no zip")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(80, 24), (120, 40)]:
            await pilot.resize_terminal(*size)
            await pilot.press("x", "r")
            await settle(pilot)
            await pilot.press("enter")
            await settle(pilot)
            assert "second.zip" in said(app) and "Everything in it is here already." in said(app)
            await back_home(pilot)
        await pilot.press("x", "r")
        await type_text(pilot, str(letter))
        await pilot.press("enter")
        await settle(pilot)
        assert "it is not a zip file, or it is damaged." in said(app)
        await pilot.press("backspace")
        assert "damaged" not in said(app), "it was said of another file"


async def test_the_minutes_are_changed_by_enter_and_no_window_is_too_small_for_the_keys(
    sample: Collection,
) -> None:
    """PgDn stopped the program, on the pages Privacy and Print."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "down", "down", "enter")
        assert "after 5 minutes without a key" in painted(app)
        await pilot.resize_terminal(60, 20)
        for choice in ("10", "30", "never"):
            await pilot.press("space")
            assert f"▸ {choice}" in painted(app), "the choice is in sight, also in a small window"
        assert "never by itself" in painted(app)
        assert sample.settings.get(DeskSettings).hide_after == 0
        await back_home(pilot)
        await pilot.resize_terminal(30, 6)
        for page in ("x", "p"):
            await pilot.press(page, "pagedown", "pageup")
            assert app.is_running and len(app.screen_stack) == 2, page
            await back_home(pilot)


async def test_what_a_copy_on_a_stick_would_bring_back_is_named_before_it_is_added(
    sample: Collection, documents: Path
) -> None:
    sample.notes.add(sample.people.one("hodan"), "dog surgery")
    made = sample.backups.write(documents / "old.zip", sample.backups.counts()).path
    stick = documents / "stick.zip"
    stick.write_bytes(made.read_bytes())
    sample.forgetting.forget(sample.people.one("hodan"))
    sample.notes.add(sample.people.one("maya chen"), "won at chess")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "r")
        await type_text(pilot, str(stick))
        await pilot.press("enter")
        await settle(pilot)
        assert "Not here now, and comes back: Hodan Abdi." in said(app)
        assert "1 person, 1 note, 0 answers, 1 photo" in said(app)
        assert not sample.people.find("hodan"), "nothing is added yet"
        await pilot.press("enter")
        await settle(pilot)
        assert "Done. Here now: 24 people, 2 notes" in said(app)
        await pilot.press("enter", "escape")
        assert "Back up now" in painted(app), "past the choice of the file"
    assert sample.people.one("hodan") and sample.people.photo(sample.people.one("hodan"))


async def test_after_somebody_was_forgotten_elsewhere_home_asks_for_a_new_backup(
    sample: Collection, documents: Path
) -> None:
    old = sample.backups.write(documents / "old.zip", sample.backups.counts()).path
    hodan = sample.people.one("hodan")
    Eraser(sample._store).mark([hodan.id])  # as when another computer wants it, or this one was killed
    sample.forgetting.finish()
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "1 backup still holds somebody who was forgotten; a new one replaces it." in said(app)
        await pilot.press("x")
        assert "replaces 1 that holds somebody who was forgotten" in painted(app)
        await pilot.press("b")
        await settle(pilot)
        assert "Deleted: 1 older backup that still held somebody" in said(app)
        await pilot.press("escape")
        assert "No backup yet" not in painted(app)
    assert not old.exists() and len(sample.backups.paths()) == 1


async def test_files_with_names_are_listed_and_deleted_one_by_one_or_all(
    sample: Collection, documents: Path
) -> None:
    pdf = print_tents(sample, documents / "tents.pdf")
    for _ in sample.exports.write(sample.exports.plan(documents / "export")):
        pass
    (documents / "year.txt").write_text("11 left", encoding="utf-8")
    sample.known_files.add(documents / "year.txt", REPORT, sample.now())  # it names nobody
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "2 files with names still lie in Documents: x lists them." in beside(app, "#waiting")
        await pilot.press("x")
        assert "  tents.pdf  in " in painted(app), "a folder that is cut hides no name of a file"
        await pilot.press(*["down"] * 4, "enter", "n")
        assert pdf.exists()
        await pilot.press("enter", "y")
        assert not pdf.exists() and "Deleted: tents.pdf." in painted(app)
        await pilot.press("x", "y")
        assert not (documents / "export").exists() and sample.known_files.still_there() == []
        await pilot.press("escape")
        assert "with names" not in painted(app)


def test_a_folder_that_holds_something_of_the_user_by_now_is_not_deleted(
    sample: Collection, documents: Path
) -> None:
    for _ in sample.exports.write(sample.exports.plan(documents / "export")):
        pass
    (documents / "export" / "thesis.odt").write_text("mine", encoding="utf-8")
    with pytest.raises(Exception, match=r"thesis\.odt"):
        sample.known_files.delete([documents / "export"])
    assert (documents / "export" / "thesis.odt").exists() and len(sample.known_files.still_there()) == 1


def test_whatever_is_written_with_names_is_for_its_user_alone_and_noted(
    sample: Collection, documents: Path
) -> None:
    os.umask(0o022)
    pdf = print_tents(sample, documents / "tents.pdf")
    job = sample.printing.job("tents", sample.people.roster(EVERYONE), "avery-5302")
    sample.printing.preview(job, documents / "preview.png")
    sample.exports.anki(documents / "deck.apkg")
    for _ in sample.exports.write(sample.exports.plan(documents / "export", csv=True, pictures="koha")):
        pass
    for path in (pdf, *(path for path in documents.rglob("*") if path.is_file())):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    noted = {Path(file.path).name for file in sample.known_files.still_there()}
    assert noted == {"tents.pdf", "preview.png", "deck.apkg", "export"}


def test_a_page_without_names_is_not_noted(sample: Collection, documents: Path) -> None:
    job = sample.printing.job("calibration", sample.people.roster(EVERYONE), "avery-5302")
    sample.printing.write_pdf(job, documents / "calibration.pdf")
    assert sample.known_files.still_there() == []
