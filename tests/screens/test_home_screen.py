"""Home counts what is due; whoever passes by reads no name and no note there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from conftest import Clock
from looking import beside, click_text, painted, said, settle, type_text

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.timetable_parser import with_roster
from namecards.core.learning.known import Standing
from namecards.core.learning.memory import Rating
from namecards.core.planning.forecast import Forecast, Morning
from namecards.core.planning.planner import Plan
from namecards.screens.home_text import TodaySession, next_step, plan_line, roster_line
from namecards.screens.widgets.panel import Panel


async def test_overdue_promises_are_counted_first_and_a_click_opens_them(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("saoirse !find manga 4 @+1d, !lend the atlas @+1d, !some day")
    sample.notes.add_line("zoe ?how was the fair @+2d, dog surgery")
    sample.notes.add_line("emeka !bring the key @+2d, ?the play @+9d")
    clock.pass_(days=2)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        text = painted(app)
        assert "l 2 2 promises overdue" in said(app) and "l 2 2 due today" in said(app)
        assert "Notes wait for 3 people" in text
        assert not any(word in text for word in ("Saoirse", "Emeka", "manga", "surgery"))
        await click_text(pilot, "2 due today")
        text = painted(app)
        at = [
            text.index(words)
            for words in ("find manga 4", "lend the atlas", "how was the fair", "bring the key")
        ]
        assert at == sorted(at)
        await pilot.press("escape", "l", "2")
        assert "how was the fair" in painted(app)


async def test_a_note_that_no_longer_comes_back_is_not_counted(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse dog surgery")
    sample.notes.add_line("zoe ?how was the fair")
    clock.pass_(days=61)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Notes wait for 1 person" in painted(app), "a question never ends by itself"
        sample.notes.mark_used(sample.notes.all()[1])
        await pilot.press("l", "escape")
        assert "Notes wait" not in painted(app)


async def test_nothing_due_is_not_counted(sample: Collection) -> None:
    sample.notes.add_line("saoirse dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        text = painted(app)
        assert "Notes wait for 1 person" in text and "due today" not in text and "overdue" not in text


@pytest.fixture
def busy(sample: Collection) -> Collection:
    sample.timetable.update(with_roster(sample.timetable.current, "Room 12", "mon 9:00-9:45"))
    sample.notes.add_line("saoirse !find manga 4 @+1d, +beanbags")
    sample.inbox.add("somebody lost a scarf")
    return sample


async def test_every_panel_is_there_at_every_size(busy: Collection) -> None:
    app = NamecardsApp(busy)
    async with app.run_test(size=(80, 24)) as pilot:
        for size in [(60, 20), (80, 24), (100, 30), (120, 40)]:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            for panel in app.screen.query(Panel):
                panel.scroll_visible(animate=False, immediate=True)
            await pilot.pause()
            text = beside(app, "#panels")
            for words in (
                "23 faces are new. Press Enter to meet the first 12.",
                "Room 12 (9) now, until 9:45",
                "1 of 9 here",
                "known",
                "learning",
                "Everyone",
                "1 note in the inbox",
                "1 idea to decide",
                "Notes wait for 1 person",
            ):
                assert words in text, words


PANELS = {
    "#today": "drill · Everyone",
    "#now": "of 9 here",
    "#waiting": "▸1 Promises",
    "#more": "Write down what someone said",
}


async def test_a_panel_opens_by_a_click_beside_its_lines(busy: Collection) -> None:
    app = NamecardsApp(busy)
    async with app.run_test(size=(120, 40)) as pilot:
        for panel, then in PANELS.items():
            await settle(pilot)
            place = app.screen.query_one(panel).region
            await pilot.click(offset=(place.right - 3, place.bottom - 1))
            await settle(pilot)
            assert len(app.screen_stack) == 2 and then in said(app), panel
            await app.pop_screen()


async def test_what_is_known_stands_there_as_a_curve_where_there_is_room(
    busy: Collection, clock: Clock
) -> None:
    for name in ("Room 12", "Room 204"):
        session = busy.drill.start(busy.people.roster(name))
        while session.step:
            session = busy.drill.answer(session, Rating.GOOD, ms=4_000)
        clock.pass_(days=1)
    app = NamecardsApp(busy)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert "m g Known over time" in painted(app) and "█ so far" in painted(app)
        await click_text(pilot, "█ so far")
        await settle(pilot)
        assert "namecards · progress" in said(app)
        await pilot.press("escape")
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "Known over time" not in painted(app)


async def test_a_line_of_the_menu_opens_by_a_click(busy: Collection) -> None:
    app = NamecardsApp(busy)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await click_text(pilot, "m t  Timetable")
        assert "namecards · timetable" in said(app)


async def test_the_bar_of_a_class_has_a_cell_for_even_one_person(sample: Collection) -> None:
    everyone = sample.people.roster("Everyone")
    line = roster_line(everyone, Standing(new=1, learning=9, known=390), 12).plain
    assert (line.count("█"), line.count("▓"), line.count("░")) == (10, 1, 1)


def test_a_day_off_is_said() -> None:
    plan, saturday = Plan(first_day=date(2026, 8, 24), off=(5,)), date(2026, 8, 15)
    assert "day off" in plan_line(plan, saturday) and "day off" not in plan_line(plan, date(2026, 8, 17))


@pytest.mark.parametrize(
    ("everyone", "not_asked", "sentence"),
    [
        (
            Standing(new=13, learning=0, known=0),
            13,
            "13 people can't be asked: Enter says who. Press d for the desk.",
        ),
        (
            Standing(new=0, learning=3, known=9),
            1,
            "1 person can't be asked: Enter says who. Press d for the desk.",
        ),
        (Standing(new=0, learning=2, known=9), 0, "All done for today. Press d for the desk."),
        (
            Standing(new=13, learning=0, known=0, to_meet=3),
            10,
            "3 faces are new. Press Enter to meet the first 3.",
        ),
    ],
)
def test_people_without_photos_are_not_all_done(everyone: Standing, not_asked: int, sentence: str) -> None:
    nothing_planned = TodaySession(15, 0, Morning(date(2026, 8, 10), Forecast(0, 0, 0, 0)))
    assert str(next_step([everyone], None, not_asked, 0, False)) == sentence
    assert str(next_step([everyone], nothing_planned, not_asked, 0, False)) == sentence


def test_a_session_that_ends_early_says_who_can_not_be_asked() -> None:
    """An import was undone, and its photos are gone; some of the people stay because of their notes."""
    early = TodaySession(15, 1, Morning(date(2026, 8, 10), Forecast(0, 0, 0, 0)))
    everyone = Standing(new=19, learning=3, known=1)
    assert str(next_step([everyone], early, 23, 0, False)) == (
        "Enough for today, after 1 of 15 minutes. 23 people can't be asked: Enter says who. "
        "Press d for the desk."
    )


async def test_import_stands_at_the_bottom_only_while_there_is_nobody(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        assert "i Import" not in painted(app).splitlines()[-1]
        for person in sample.people.active():
            sample.people.update(replace(person, active=False))
        await pilot.press("l", "escape")  # home is shown anew
        await settle(pilot)
        assert "i Import" in painted(app).splitlines()[-1]
        await pilot.press("i")
        await settle(pilot)
        assert "import" in painted(app).splitlines()[0]


async def test_without_anybody_v_and_enter_say_why_nothing_opens(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        for key in ("v", "enter"):
            app.clear_notifications()
            await pilot.press(key)
            await settle(pilot)
            assert "Nobody is here yet. Press i" in said(app)


async def test_a_notice_leaves_what_waits_readable(sample: Collection) -> None:
    """It took five rows of 24, in front of the promises; two notes in a hurry took ten."""
    sample.inbox.add("somebody lost a scarf")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("f2")
        await type_text(pilot, "saoirse and emeka: no computers @mon")
        await pilot.press("enter")
        await settle(pilot)
        screen = painted(app)
        assert "Saved for Saoirse O'Brien and Emeka Okafor" in screen
        assert "1 note in the inbox" in screen and "Waiting" in screen


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_a_notice_covers_nothing_that_waits(sample: Collection, size: tuple[int, int]) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.clear_notifications()
        await pilot.pause()
        before = painted(app).splitlines()
        app.notify("Photos to look at: 2 without a face. On home, c shows them first.")
        await settle(pilot)
        shown = painted(app).splitlines()
        assert "Photos to look at: 2 without" in shown[0]
        assert shown[2:] == before[2:]
