"""What else a drill can do: help with hard names, people left out, guesses, faces to names, practice."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from conftest import Clock
from looking import beside, painted, said, settle, type_text
from test_drill_screen import ROOM, asked, begin

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.planning.planner import LONG_BREAK
from namecards.core.settings import DrillSettings
from namecards.screens.dialogs.remember_name import RememberNameDialog
from namecards.screens.learning.answers import HELP_EVERY
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.learning.drill_settings import DrillSettingsScreen


@pytest.fixture
def app(sample: Collection) -> NamecardsApp:
    return NamecardsApp(sample)


def know_all(collection: Collection, roster: Roster) -> None:
    """A whole session in which every name is known."""
    session = collection.drill.start(roster)
    while session.step:
        session = collection.drill.answer(session, Rating.GOOD)


async def test_the_first_letter_helps_and_costs_the_good(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        name = asked(screen)
        await pilot.press("f9")
        assert f"It begins with {name[0]}" in beside(app)
        await type_text(pilot, name)
        await pilot.press("enter")
        assert "with its first letter. It comes back." in beside(app) and "0 of 1 right" in beside(app)
        assert screen.state.session.left == (0, ROOM)
        assert "It begins" not in beside(app), "the next face gives nothing away"


async def test_after_the_fourth_miss_a_key_shows_both_faces_and_asks_for_a_hook(
    app: NamecardsApp, sample: Collection
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample, "Period 4 Library")
        person = screen.state.person
        assert person
        other = next(p for p in screen.state.people.values() if p.id != person.id)
        while sample.memory.misses(person) < HELP_EVERY:
            assert not isinstance(app.screen, RememberNameDialog)
            await type_text(pilot, other.display if asked(screen) == person.display else asked(screen))
            await pilot.press("enter")
            if screen.state.phase == "missed" and sample.memory.misses(person) < HELP_EVERY:
                await pilot.press("enter")
        assert f"You missed this name {HELP_EVERY} times. F9: help" in beside(app)
        await pilot.press(*"hannah")
        assert not isinstance(app.screen, RememberNameDialog), "nothing typed for the next face lands in it"
        await pilot.press("f9")
        text = said(app)
        assert "You missed this name 4 times" in text and "remember your name?" in text
        assert person.display in text and other.display in text and "mixed up 4 times" in text
        await type_text(pilot, "plays the tuba")
        await pilot.press("enter")
        assert "remember: plays the tuba" in beside(app) and "I was right" in painted(app)
    assert sample.people.get(person.id).hook == "plays the tuba"
    assert sample.memory.misses(person) == HELP_EVERY, "nobody is suspended: the memory is as it was"


async def test_the_menu_does_not_give_the_name_away_and_leaves_out_whom_it_shows(
    app: NamecardsApp, sample: Collection
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        name = asked(screen)
        await pilot.press("f8")
        assert name not in said(app) and "Skip for today" in said(app) and "remember" not in said(app)
        await pilot.press("escape")
        assert asked(screen) == name and app.screen is screen, "nothing has changed"
        await pilot.press("f8", "s")
        assert asked(screen) != name and "Skipped for today." in beside(app)
        assert screen.state.session.left == (0, ROOM - 1)
        await pilot.press("f3")
        assert asked(screen) == name and screen.state.session.left == (0, ROOM)
        person = screen.state.person
        assert person and person.photo
        await pilot.press("f8", "b")
        assert "Photo hidden" in beside(app)
        assert sample.people.photo(sample.people.get(person.id)) is None


async def test_who_was_just_missed_can_be_left_out_too(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        person = screen.state.person
        assert person
        await pilot.press("enter", "f8")
        assert "How to remember the name" in said(app)
        await pilot.press("down", "enter")
        assert "Marked as known." in beside(app) and sample.memory.cards[person.id].due > sample.today()
        assert screen.state.session.left == (0, ROOM - 1)


async def test_a_new_face_may_be_guessed_and_is_never_scored(app: NamecardsApp, sample: Collection) -> None:
    sample.settings.update(DrillSettings(guess=True))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Room 12"))
        await app.push_screen(screen)
        await pilot.pause()
        name = asked(screen)
        assert name not in beside(app) and "It doesn't count." in beside(app)
        await type_text(pilot, "Oliver")
        await pilot.press("enter")
        assert f"You guessed Oliver. This is {name}" in beside(app)
        await pilot.press("enter")
        assert screen.state.session.met == 1 and screen.state.session.asked == 0


async def test_hard_and_easy_only_where_they_were_chosen(app: NamecardsApp, sample: Collection) -> None:
    sample.settings.update(DrillSettings(fast=True))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        await pilot.press("space", "h")
        assert screen.state.session.asked == 0, "h is no key here"
        await pilot.press("k", "f8", "o", "down", "down", "down", "enter", "escape", "space")
        assert "h: it was hard. e: it was easy." in beside(app)
        person = screen.state.person
        assert person
        await pilot.press("e")
        change = screen.state.session.change
        assert change and change.value and change.value.rating is Rating.EASY


async def test_the_right_name_is_not_shown_again_where_that_was_chosen(
    app: NamecardsApp, sample: Collection
) -> None:
    sample.settings.update(DrillSettings(flash=False))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        name = asked(screen)
        await type_text(pilot, name)
        await pilot.press("enter")
        assert "1 of 1 right" in beside(app) and name not in beside(app)


async def test_a_name_that_holds_is_asked_the_other_way_round(
    app: NamecardsApp, sample: Collection, clock: Clock
) -> None:
    room = sample.people.roster("Room 12")
    for days in (1, 1, 3, 5):
        know_all(sample, room)
        clock.pass_(days=days)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, room)
        await app.push_screen(screen)
        await pilot.pause()
        while not screen.state.asks_face:
            assert screen.state.person
            await type_text(pilot, asked(screen))
            await pilot.press("enter")
        name = asked(screen)
        text = painted(app)
        assert f"Which is {name}?" in text
        await pilot.press(str([person.display for person in screen.state.choices].index(name) + 1))
        assert f"✓ {name}"[:20] in painted(app)


async def test_after_a_long_break_enter_is_the_easy_way_back(
    app: NamecardsApp, sample: Collection, clock: Clock
) -> None:
    photo = sample.people.find("maya chen")[0].photo
    more = tuple(Person(id=f"p{n}", given=f"Wren{chr(65 + n)}", family="Li", photo=photo) for n in range(10))
    school = Roster("School", (*sample.people.active(), *more))
    know_all(sample, school)
    clock.pass_(days=LONG_BREAK)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, school))
        await pilot.pause()
        assert "Welcome back. It has been 14 days" in beside(app) and "33 are due" in beside(app)
        await pilot.press("enter")
        assert "To recall: 20 left" in beside(app)
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        await pilot.app.push_screen(DrillScreen(sample, school))
        await pilot.press("a")
        assert "To recall: 33 left" in beside(pilot.app)


async def test_a_cram_of_a_class_says_that_nothing_counts(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("v", "w", "c")
        assert "practice · Everyone" in said(app) and "only practice" in beside(app)
        await pilot.press("enter")
    assert not sample.memory.cards


async def test_a_teacher_is_told_apart_by_the_first_name(app: NamecardsApp, sample: Collection) -> None:
    staff = tuple(Person(id=given, given=given, family="Ortiz", role="teacher") for given in ("Rosa", "Luis"))
    sample.settings.update(DrillSettings(seats=True))
    for person in staff:
        sample.people.add(person)
    staff = sample.people.roster("Staff").people
    sample.seating.update(sample.seating.chart(Roster("Staff", staff)).fill(staff))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("Staff", staff))
        await app.push_screen(screen)
        await pilot.press("enter", "enter")
        given = asked(screen).split()[0]
        await type_text(pilot, "Ms Ortiz")
        await pilot.press("enter")
        assert "And the first name?" in beside(app)
        await type_text(pilot, given)
        await pilot.press("enter")
        assert "1 of 1 right" in beside(app)


async def test_the_clock_does_not_run_while_help_is_read(
    app: NamecardsApp, sample: Collection, clock: Clock
) -> None:
    sample.plan.update(sample.plan.current.__class__(sample.today() + timedelta(days=9), minutes=10))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        await pilot.press("f8")
        clock.pass_(minutes=30)
        await pilot.press("escape", "enter", "enter")
        assert screen.state.session.minutes_left == 9, "no more than a minute of a pause counts"


async def test_every_drill_setting_is_a_line_of_the_settings_screen(sample: Collection) -> None:
    async with NamecardsApp(sample).run_test(size=(120, 40)) as pilot:
        await pilot.app.push_screen(DrillSettingsScreen(sample))
        await settle(pilot)
        assert "▸ no Who is this? Type the name" in beside(pilot.app, "#beside")
        await pilot.press("space")
        assert "▸ yes Who is this? Say the name" in beside(pilot.app, "#beside")
        await pilot.press("f3")
        assert "▸ no Who is this? Type the name" in beside(pilot.app, "#beside"), "the line follows the undo"
        for field in fields(DrillSettings):
            if field.name != "id":
                title = field.metadata.get("title")
                assert title and isinstance(field.default, bool), (
                    f"{field.name} has no _yes_or_no or is not yes or no"
                )
                assert title in said(pilot.app)


async def test_fast_mode_shows_its_keys_at_the_bottom(sample: Collection) -> None:
    settings = sample.settings.get(DrillSettings)
    sample.settings.update(replace(settings, fast=True, guess=True))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        assert "Guess, then press Space." in beside(app)
        assert "Space Show" in painted(app).splitlines()[-1]


async def test_a_practice_offers_nothing_that_it_does_not_do(app: NamecardsApp, sample: Collection) -> None:
    """“Skip for today, in every session” left the person out of the practice only, as “I know” did."""
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, sample.people.roster("Room 12"), cram=True))
        await pilot.press("f8")
        assert "s  Skip in this practice" in painted(app)
        assert "every session" not in painted(app) and "I know this person" not in painted(app)
        await pilot.press("s")
        assert "Skipped in this practice. F3 undoes." in beside(app)
