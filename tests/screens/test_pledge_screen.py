"""The pledge on the screen: answered, kept, taken back, brought back by home."""

from __future__ import annotations

from pathlib import Path

from conftest import Clock, Open
from looking import painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection


async def test_lines_are_kept_as_they_are_left(empty: Collection, open_again: Open) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "w")
        await type_text(pilot, "We will serve everybody here.")
        await pilot.press("enter")
        await type_text(pilot, "never shush you")
        assert "“never” says what you won't do" in said(app)
        await pilot.press("up", "escape")
    assert open_again().pledge.current.promises == (
        "We will serve everybody here.",
        "We will never shush you.",
    )


async def test_everything_fits_and_the_day_is_checked(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "w", "up")
        await type_text(pilot, "soon")
        await pilot.press("escape")
        assert "“soon” is not a day" in said(app), "still here"
        assert "Whom do we serve?" in painted(app)
        await pilot.press("enter")
        assert "“soon” is not a day" in said(app), "the hint for the next line does not hide it"
        await pilot.press("down", "escape")
        assert "“soon” is not a day" in said(app) and "Whom do we serve?" in painted(app), "still here"
        await pilot.press("end", "ctrl+u", *"1 jul", "escape")
        assert "1 July has passed. Type a later day, such as 2027-07-01" in said(app), "not next year's"
        await pilot.press("end", "ctrl+u", *"15 jan", "enter")
        assert "15 January 2027" in painted(app)


async def test_home_brings_it_back_on_its_day(empty: Collection, clock: Clock) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "w", *"help", "enter", "up", "up", *"+1d", "escape", "escape")
        assert "review your pledge" not in painted(app)
        clock.pass_(days=1)
        await pilot.press("f")
        await pilot.press("escape")
        assert "It is time to review your pledge: press p, then w." in painted(app)


async def test_a_change_is_taken_back_and_it_goes_on_to_the_poster(empty: Collection, tmp_path: Path) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "w", *"help", "enter", "f3")
        assert "Undone" in painted(app)
        await pilot.press("f3")
        assert "nothing to undo" in painted(app) and empty.pledge.current.promises == ()
        await pilot.press("escape", "w", *"help", "f4")
        await pilot.pause()
        assert "Pledge poster: your promises" in painted(app)
        assert "It is not about one class." in painted(app) and "Everyone" not in painted(app)
        await pilot.press("tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(tmp_path / "pledge.pdf"))
        await pilot.press("enter")
        await settle(pilot)
    assert (tmp_path / "pledge.pdf").read_bytes().startswith(b"%PDF-")
