"""Notices over a screen: they can be read, and cover nothing that is typed."""

from __future__ import annotations

from time import time

import pytest
from looking import painted, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.notice_rack import NOTICE

LONG = "This terminal may show faces better than they are drawn now. To compare: m, then p."


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_notes_in_a_hurry_leave_the_line_of_the_desk_free(
    sample: Collection, size: tuple[int, int]
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        for line in ("saoirse lost her card, !find chess book @mon", "zorro fell asleep", "emeka: sang"):
            await pilot.press("f2")
            await type_text(pilot, line)
            await pilot.press("enter")
            await settle(pilot)
        assert "Saved for Emeka Okafor: sang" in painted(app).splitlines()[0]
        await pilot.press("d", "s")
        await settle(pilot)
        shown = painted(app).splitlines()
        assert shown[2].split()[0] == "s", "the letter that was typed"
        assert "Saved for Saoirse" not in painted(app), "the newer answer has its place"


async def test_the_same_answer_stands_once(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        for _ in range(3):
            await pilot.press("f3")
            await settle(pilot)
        assert painted(app).count("There is nothing to undo") == 1
        assert "There is nothing to undo" in painted(app).splitlines()[0]


async def test_what_answers_no_key_goes_at_a_key_once_it_was_read(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20), notifications=True) as pilot:
        await settle(pilot)
        app.clear_notifications()
        app.notify(LONG, timeout=NOTICE)
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert "This terminal may" in painted(app), "nobody can have read it yet"
        later = time() + 8
        monkeypatch.setattr("namecards.screens.notice_rack.time", lambda: later)
        await pilot.press("e")
        await settle(pilot)
        assert "This terminal may" not in painted(app)


async def test_an_error_stays_beside_the_answer_to_the_next_key(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        app.clear_notifications()
        app.notify("Can't write: the disk is full. Nothing was changed.", severity="error")
        await settle(pilot)
        await pilot.press("f3")
        await settle(pilot)
        assert "disk is full" in painted(app)


async def test_a_long_question_stays_as_long_as_it_takes_to_read(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        app.notify("Press F3 again to undo: importing the list. " + "The photos will be deleted. " * 4)
        app.notify("Undone.")
        await settle(pilot)
        long, short = (each.timeout for each in list(app._notifications)[-2:])
        assert long > 9 and short == 5
