"""Forgetting from the person's page: the question, the typed name, the receipt, then home."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Open
from looking import said, settle, type_text
from textual.widgets import Static

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.errors import CannotWrite
from namecards.store import backups


async def test_the_name_is_typed_then_the_receipt_stays_until_esc_goes_home(sample: Collection) -> None:
    maya, emeka = sample.people.one("maya chen"), sample.people.one("emeka")
    sample.notes.add(maya, "dog surgery")
    sample.notes.add(emeka, "built a robot with Maya Chen")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", maya)
        await pilot.pause()
        await pilot.press("f9", "f")
        assert "1 other entry names Maya or may be about Maya: Emeka Okafor: built a robot" in said(
            app
        ) and "stay. F4" in said(app)
        await pilot.press("f4")
        assert said(app).count("The entries about others go, too.") == 2, (
            "below the list, which may be out of sight"
        )
        await type_text(pilot, "emeka")
        await pilot.press("enter")
        assert "Nothing was erased" in said(app) and maya in sample.people.active()
        await pilot.press("ctrl+u", "tab")
        await pilot.click("#text")
        await type_text(pilot, "maya")  # neither Tab nor a click in the list takes letters from the line
        await pilot.press("enter")
        assert "Found: 0." in said(app) and not sample.people.find("maya chen")
        assert not sample.notes.about(emeka)
        await pilot.press("escape")
        assert "namecards · home" in said(app) and len(app.screen_stack) == 1


async def test_what_is_held_on_a_person_is_written_by_a_key_of_their_page(sample: Collection) -> None:
    """A family asks what is held: nobody needs a shell for it."""
    maya = sample.people.one("maya chen")
    sample.notes.add(maya, "%parents part")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("timeline", maya)
        await pilot.pause()
        await pilot.press("f9", "h")
        [page] = (file for file in sample.known_files.still_there() if file.what == "about a person")
        assert "parents part" in (Path(page.path) / "index.html").read_text("utf-8")
        assert "Written: " in said(app) and "Private notes are in it, too." in said(app)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_files_outside_go_at_a_key_and_a_new_backup_takes_the_place_of_old_ones(
    sample: Collection, tmp_path: Path, size: tuple[int, int]
) -> None:
    maya = sample.people.one("maya chen")
    old = sample.backups.write(tmp_path / "old.zip", sample.backups.counts()).path
    deck = sample.exports.anki(tmp_path / "deck.apkg").path
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        app.open_screen("forget", maya)
        await pilot.pause()
        text = app.screen.query_one("#text", Static)
        assert "1 backup made here will be deleted" in str(text.content) and str(old) in str(text.content)
        assert f"{deck}\nThe listed files stay. F5 deletes them, too." in str(text.content)
        await pilot.press("f5", "down", "down")
        assert "The listed files go, too. F5" in str(text.content)
        assert "The listed files go, too. F5" in str(app.screen.query_one("#status", Static).content)
        await type_text(pilot, "maya")
        await pilot.press("enter")
        await settle(pilot)
        assert "Found: 0." in said(app) and "Deleted outside: 1 file." in said(app)
        assert "Deleted: 1 older backup" in said(app)
    assert not old.exists() and not deck.exists() and len(sample.backups.paths()) == 1


async def test_a_backup_that_cannot_be_made_leaves_the_old_one_and_says_so(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maya = sample.people.one("maya chen")
    old = sample.backups.write(tmp_path / "old.zip", sample.backups.counts()).path

    def refuse(*args: object) -> None:
        raise CannotWrite(tmp_path, "The disk is full.")

    monkeypatch.setattr(backups, "write", refuse)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("forget", maya)
        await pilot.pause()
        await type_text(pilot, "maya")
        await pilot.press("enter")
        await settle(pilot)
        assert "The disk is full." in said(app) and "Found: 0." in said(app)
        assert "still hold this person" in " ".join(said(app).split()) and old.exists()


async def test_a_program_at_her_visit_keeps_no_half_typed_note_when_it_ends(
    sample: Collection, open_again: Open
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("visit", sample.people.one("maya chen"))
        await settle(pilot)
        await pilot.press("k")
        await type_text(pilot, "likes frogs")
        other = open_again()
        other.forgetting.forget(other.people.one("maya chen"))
        sample.refresh()
        app.keep_unsaved()
    assert sample.unsaved.first() is None
