"""A private note is never seen without F6: on no screen, at no key, in no toast, and not in the shell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Clock
from looking import painted, settle, type_text
from private_notes import SECRET, keep_private_notes
from test_every_screen import Walk
from textual.pilot import Pilot
from textual.screen import Screen

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.unsaved import UnsavedNote
from namecards.screens.dialogs.menu import MenuScreen

LEAVES_OUT = {"f6", "f5", "q", "ctrl+q", "ctrl+p", "f1", "question_mark"}
"""F6 shows them; F5 opens another program; the others are screens of no notes, or the end."""


@pytest.fixture
def noted(sample: Collection, clock: Clock) -> Collection:
    keep_private_notes(sample, clock)
    return sample


async def test_no_key_shows_it(noted: Collection, clock: Clock, tmp_path: Path) -> None:
    walk = Walk(noted, clock, tmp_path / "walk")
    async with walk.app.run_test(size=(120, 40)) as pilot:
        await pilot.press("escape")
        for route in ("desk", "lists", "timeline", "search", "ideas", "inbox", "note"):
            async with walk.open(pilot, route) as screen:
                await press_all(pilot, screen)


async def press_all(pilot: Pilot[None], screen: Screen[Any]) -> None:
    """Press every key of a screen, as long as it is there; come back from each other one."""
    app = pilot.app
    keys = [key for key, each in screen.active_bindings.items() if each.enabled]
    for key in ["f7", "f3", "f7", *(key for key in keys if key not in LEAVES_OUT), "enter"]:
        await pilot.press(key)
        await settle(pilot)
        assert SECRET not in painted(app), key
        for _ in range(4):
            if app.screen is not screen and screen in app.screen_stack:
                await pilot.press("escape")
                assert SECRET not in painted(app), (key, "escape")
        if screen not in app.screen_stack:
            break


async def test_no_key_of_a_visit_shows_it(noted: Collection) -> None:
    app = NamecardsApp(noted)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("escape", "d")
        await type_text(pilot, noted.people.active()[0].display)
        for key in ("enter", *["down"] * 8, "f4", "f3", "f4", "f9", "escape", "f2", "f7", "escape", "f3"):
            await pilot.press(key)
            await settle(pilot)
            assert SECRET not in painted(app), key
        await pilot.press("f6")
        assert SECRET in painted(app)
        await pilot.press("down")
        assert SECRET not in painted(app)


async def test_what_is_typed_is_shown_in_the_line_alone(noted: Collection) -> None:
    """What anybody typed stands in the line; below it, and when it is saved, there is no second one."""
    app = NamecardsApp(noted)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("escape", "f2")
        await type_text(pilot, f"saoirse %more {SECRET}")
        assert painted(app).count(SECRET) == 1
        await pilot.press("enter")
        await settle(pilot)
        assert SECRET not in painted(app)
        await pilot.press("f2")
        await type_text(pilot, f"saoirse 100% {SECRET}")
        await pilot.press("enter")
        assert isinstance(app.screen, MenuScreen) and "Is the note private?" in painted(app)
        await pilot.press("y")
        await settle(pilot)
        assert SECRET not in painted(app)
    assert all(note.private for note in noted.notes.all() if SECRET in note.text)


async def test_a_half_typed_private_note_is_continued_at_f6(sample: Collection) -> None:
    kept = sample.unsaved.make("note", f"Saoirse O'Brien: %{SECRET}")
    sample.unsaved.keep(UnsavedNote(kept.id, kept.line))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert SECRET not in painted(app) and "F6" in painted(app)
        await pilot.press("f6")
        assert SECRET in painted(app)
        await pilot.press("enter")
    assert [(note.text, note.private) for note in sample.notes.all()] == [(SECRET, True)]
