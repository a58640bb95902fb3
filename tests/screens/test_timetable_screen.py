"""The timetable on the screen, and what home says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Clock, Open
from looking import said, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import parse as parse_slots


async def test_a_class_is_entered_by_hand_and_home_says_when_it_comes(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "t")
        assert "cycle day none No school sat sun Grade 6 –" in said(app)
        await type_text(pilot, "mon 9:10-9:55")
        await pilot.press("enter")
        assert "Saved. Next: Grade 6 at 9:10." in said(app)
        await pilot.press("down")
        await type_text(pilot, "A mon 9:05")
        await pilot.press("enter")
        assert "Is this week A or B?" in said(app)
        await pilot.press("up", "up", "up", *"a", "enter")
        assert "Saved. Next: Grade 7 at 9:05, Grade 6 at 9:10." in said(app)
        await pilot.press("escape")
        assert "Class now" in said(app)
        assert "Grade 7 (8) at 9:05 · 0 of 8 here Grade 6 (9) at 9:10 · 0 of 9 here" in said(app)


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_mistake_is_said_and_the_line_stays(sample: Collection, size: tuple[int, int]) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await pilot.press("m", "t")
        await type_text(pilot, "moonday")
        for key in ("enter", "down"):
            await pilot.press(key)
            assert "“moonday” can't be understood here." in said(app)
            assert "The timetable was not changed." in said(app)
        assert "↑ or ↓ again discards the line." in said(app)
        await pilot.press("down")
        await type_text(pilot, "mon 9:10")
        await pilot.press("escape")
    assert list(sample.timetable.current.slots) == ["Grade 7"], "a line that is left is saved"


async def test_esc_over_a_line_that_cannot_be_saved_says_what_a_second_one_does(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "t")
        await type_text(pilot, "moonday")
        await pilot.press("enter", "escape")
        assert "“moonday” can't be understood here." in said(app)
        assert "Esc again discards the line." in said(app)
        await pilot.press("escape")
        assert "namecards · home" in said(app)


async def test_what_was_kept_is_taken_back_step_by_step(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "t")
        await type_text(pilot, "mon 9:10")
        await pilot.press("enter")
        await type_text(pilot, "tue 9:10")
        await pilot.press("enter", "f3")
        assert "mon 9:10-9:55" in said(app) and "tue" not in said(app)
        await pilot.press("f3")
        assert not sample.timetable.current.slots and "Grade 6 –" in said(app)


async def test_home_moves_on_with_the_clock(sample: Collection, clock: Clock) -> None:
    from namecards.core.desk.timetable_parser import with_roster

    sample.timetable.update(with_roster(sample.timetable.current, "Room 12", "mon 9:10-9:55"))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        clock.pass_(minutes=60)
        app.screen._show_day()  # type: ignore[attr-defined]
        await pilot.pause()
        assert "Room 12 (9) on Monday 17 August at 9:10" in said(app) and "Next class" in said(app)
        clock.pass_(days=6, hours=23)
        app.look_for_changes()
        await pilot.pause()
        assert "home · Monday 17 August" in said(app) and "Class now" in said(app), "it stayed open"


async def test_what_another_program_wrote_under_another_screen_is_shown_when_it_is_seen_again(
    sample: Collection, open_again: Open
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "t", "f1")
        other = open_again()
        slots = {"Grade 6": parse_slots("mon 8:43-9:31"), "Room 9": parse_slots("tue 9:10")}
        other.timetable.update(replace(other.timetable.current, slots=slots))
        app.look_for_changes()
        await pilot.press("escape")
        assert "8:43" in said(app) and "Room 9 (nobody) tue 9:10" in said(app)
