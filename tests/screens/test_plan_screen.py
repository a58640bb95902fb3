"""The plan on the screen: filled in, drawn, its two lists, and what it says when something is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from conftest import Clock, Open
from looking import painted, said, settle, type_text
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.core.planning.planner import Plan
from namecards.screens.home import HomeScreen

SCHOOL = date(2026, 8, 24)
WEDNESDAY = date(2026, 8, 26)


def crowd(collection: Collection, count: int = 200) -> None:
    """More people than there is time for."""
    some = (
        Person(id=f"p{i}", given=f"Ana{i:03}", family="Li", grade=str(6 + i % 2), photo="a.jpg")
        for i in range(count)
    )
    collection._store.documents.save("people", *some)


async def show(pilot: Pilot[None]) -> str:
    """Press f on home and wait for the forecast."""
    await settle(pilot)
    await pilot.press("f")
    await settle(pilot)
    return painted(pilot.app)


async def test_a_plan_is_kept_and_says_how_far_it_will_get(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        assert "No first day of school is set" in said(app)
        await type_text(pilot, "24 aug")
        await pilot.press("down", *"5", "down")
        await type_text(pilot, "sat sun, 18-19 aug")
        await pilot.press("enter")
        await settle(pilot)
        text = said(app)
        assert "On 24 August you will probably know about" in text and "of 23 names" in text
        assert "Practicing on Sunday 23 August, too: about" in text
        assert "2026-08-24" in text and "sat sun, 2026-08-18..2026-08-19" in text, "as it was understood"
        assert "Today: 5 min; about" in text and "Tomorrow: about" in text
    assert sample.plan.current == Plan(SCHOOL, 5, (5, 6), ((date(2026, 8, 18), date(2026, 8, 19)),))


async def test_the_forecast_is_drawn_with_its_band_and_days_at_each_size(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    for _ in range(4):
        session = sample.drill.start(sample.people.roster("Everyone"))
        while session.step:
            clock.pass_(seconds=5)
            session = sample.drill.answer(session, Rating.GOOD, 5_000)
        clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        texts = [await show(pilot)]
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        texts.append(painted(app))
    for text in texts:
        assert "█ so far  ▀ forecast  ░ likely (8 in 10)" in text
        assert text.split("└")[1].split()[1:7] == ["10", "Aug", "today", "24", "Aug", "Esc"]
        drawn = text.split("(8 in 10)")[1]
        assert "██" in drawn and "░░" in drawn and ("▄▄" in drawn or "▀▀" in drawn)


async def test_where_there_is_no_room_the_plot_is_in_words(sample: Collection) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 16)) as pilot:
        await show(pilot)
        text = said(app)
    assert "Today you know about 0 names; forecast: 14 August about" in text and "│" not in text


async def test_a_line_that_is_not_understood_leaves_the_plan_and_its_forecast(sample: Collection) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        for typed, why in (
            ("sometime", "“sometime” is not a day"),
            ("2026-08-01", "1 August has passed"),
            ("today", "That is today"),
        ):
            app.screen.query(Input).first().value = typed
            await pilot.press("enter")
            await settle(pilot)
            text = said(app)
            assert why in text and "The plan was not changed." in text and "On 24 August" in text
        await pilot.press("ctrl+u")
        await type_text(pilot, "25 aug")
        await pilot.press("enter")
        await settle(pilot)
        assert why not in said(app) and "On 25 August" in said(app)
    assert sample.plan.current.first_day == date(2026, 8, 25)


async def test_typing_while_it_looks_ahead_loses_no_key(empty: Collection) -> None:
    crowd(empty)
    empty.plan.update(Plan(date(2026, 9, 1), 60))
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        with empty._store.reviews._reading:  # it cannot end before the keys are typed
            await pilot.press("f")
            assert "Looking ahead…" in said(app)
            await pilot.press("ctrl+u", *"24 aug", "down", "ctrl+u", *"10")
            assert [box.value for box in app.screen.query(Input)] == ["24 aug", "10", ""]
        await settle(pilot)
        assert [box.value for box in app.screen.query(Input)] == ["24 aug", "10", ""]
        assert "of 200 names" in said(app)
        await pilot.press("enter")
        await settle(pilot)
        assert "On 24 August" in said(app) and "of 200 names" in said(app)
        assert "With 15 minutes a day" in said(app)


async def test_missed_days_are_told_kindly_in_one_line(empty: Collection, clock: Clock) -> None:
    crowd(empty)
    empty.plan.update(Plan(SCHOOL, 10))
    clock.pass_(days=3)
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        text = " ".join((await show(pilot)).split())
    assert "You missed 2 days. With 10 minutes a day you will now know" in text
    assert not {"overdue", "behind", "late", "streak"} & set(text.replace(":", " ").split())


async def test_a_class_gets_a_day_of_its_own(sample: Collection) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        await pilot.press("f7")
        await pilot.pause()
        rosters = [roster.name for roster in sample.people.rosters()][1:]
        assert all(name in painted(app) for name in rosters)
        await pilot.press("down")
        await type_text(pilot, "some day")
        await pilot.press("enter")
        assert "“some day” is not a day" in said(app) and sample.plan.current.meetings == {}
        await pilot.press("ctrl+u")
        await type_text(pilot, "26 aug")
        await pilot.press("enter")
        assert f"{rosters[1]} first comes on Wednesday 26 August." in said(app)
        assert sample.plan.current == Plan(SCHOOL, 5, meetings={rosters[1]: WEDNESDAY})
        await pilot.press("escape")
        await settle(pilot)
        assert "On their first days (the last is 26 August)" in said(app)
        await pilot.press("f7")
        await pilot.press("down")
        assert app.screen.query_one(Input).value == "2026-08-26"
        await pilot.press("backspace", "enter")
        assert f"{rosters[1]} comes on the first day of school." in said(app)
    assert sample.plan.current == Plan(SCHOOL, 5)


async def test_keys_that_come_at_once_are_taken_in_their_order_and_not_dropped_without_a_word(
    sample: Collection,
) -> None:
    """As from a fast typist, or a terminal over a slow line."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        for key in ("down", "3", "0", "down", "s", "u", "n", "up", "up"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        assert [box.value for box in app.screen.query(Input)] == ["", "30", "sun"]
        await pilot.press("escape")
        assert "Not saved yet. Enter saves it; Esc again discards it." in said(app)
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen) and sample.plan.current == Plan()
        await show(pilot)
        await pilot.press("f7")
        for key in ("down", "down", "6"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        assert app.screen.query_one(Input).value == "6"


async def test_a_day_half_typed_stays_when_a_second_program_writes(
    sample: Collection, open_again: Open
) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        await pilot.press("f7", "down", *"26")
        open_again().plan.update(Plan(SCHOOL, 5, meetings={"Grade 6": WEDNESDAY}))
        app.look_for_changes()
        await settle(pilot)
        assert app.screen.query_one(Input).value == "26"
        assert "26 August" in said(app), "the other class's day is shown"


async def test_whom_there_is_no_time_for_is_a_list_behind_a_key(empty: Collection, clock: Clock) -> None:
    crowd(empty)
    empty.plan.update(Plan(SCHOOL, 1))
    found = empty.forecasts.forecast(empty.people.roster("Everyone"), empty.plan.current)
    assert found is not None
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        text = await show(pilot)
        assert f"{len(found.unmet)} people are left for later" in text
        await pilot.press("f4")
        await pilot.pause()
        first = painted(app)
        assert all(f"{person.display:26}24 August" in first for person, _ in found.unmet[:10])
        await pilot.press("end")
        await pilot.pause(0.5)
        assert found.unmet[-1][0].display in painted(app), "it scrolls to the last of them"
        assert "They are the ones you need last" in said(app)
        await pilot.press("escape", "escape")
        empty.plan.update(Plan(SCHOOL, 1, meetings={"Grade 6": date(2026, 8, 12)}))
        clock.pass_(days=3)
        await show(pilot)
        await pilot.press("f4")
        await pilot.pause()
        assert "Some first days have come: you meet a few of those people each day." in said(app)


async def test_with_time_for_everybody_there_is_no_such_key(sample: Collection) -> None:
    sample.plan.update(Plan(SCHOOL, 30))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "F4" not in (await show(pilot)).upper().splitlines()[-1]
        await pilot.press("f4")
        assert "first day of school" in said(app).casefold()


async def test_nobody_here_is_said_in_a_sentence(empty: Collection) -> None:
    empty.plan.update(Plan(SCHOOL))
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await show(pilot)
        assert "There's nobody to learn for a day to come." in said(app)
        await pilot.press("f7")
        await pilot.press("down", "enter")
        assert "classes" in said(app)


async def test_what_a_second_program_changes_is_planned_in(sample: Collection, open_again: Open) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "of 23 names" in await show(pilot)
        assert "Not asked, because there is no photo: Tom Brown." in said(app)
        other = open_again()
        other.people.update(replace(other.people.all()[0], active=False))
        app.look_for_changes()
        await settle(pilot)
        assert "of 22 names" in said(app)
        await pilot.press("escape", "f", "escape")  # while it looks ahead
        await settle(pilot)
        assert isinstance(app.screen, HomeScreen)


async def test_home_says_what_the_plan_wants_of_today(sample: Collection, clock: Clock) -> None:
    sample.plan.update(Plan(SCHOOL, 5))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Plan: 5 min a day until Monday 24 August." in said(app)
        assert "5 minutes, about 16 new faces." in said(app)
        await pilot.press("enter")
        assert "5 min left" in said(app)
        session = sample.drill.start(sample.people.roster("Everyone"))
        for _ in range(12):
            session = sample.drill.answer(session, Rating.GOOD, 10_000)
        await pilot.press("escape")
        assert "2 of 5 minutes done, still 12 to ask, about 6 new faces." in said(app)


async def test_home_does_not_call_minutes_done_that_are_not_needed(sample: Collection, clock: Clock) -> None:
    """With few names a session ends long before the planned minutes."""
    sample.plan.update(Plan(SCHOOL, 30))
    while (session := sample.drill.start(sample.people.roster("Everyone"))).step:
        while session.step:
            clock.pass_(seconds=5)
            session = sample.drill.answer(session, Rating.GOOD, 5_000)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Enough for today, after 4 of 30 minutes. 1 person can't be asked" in said(app)
        clock.pass_(days=3)
        app.look_for_changes()
        await pilot.press("d", "escape")
        await settle(pilot)
        assert "About 5 of 30 minutes, 23 to ask. Press Enter to practice." in said(app)
