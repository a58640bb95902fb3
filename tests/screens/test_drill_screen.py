"""The drill as it is seen and typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import Clock
from looking import beside, painted, said, settle, type_text
from textual.geometry import Size
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Roster
from namecards.core.planning.planner import Plan
from namecards.core.settings import DrillSettings
from namecards.screens.learning import next_question
from namecards.screens.learning.drill import DrillScreen

ROOM = 9
"""People in Room 12 of the sample."""


@pytest.fixture
def app(sample: Collection) -> NamecardsApp:
    return NamecardsApp(sample)


async def begin(pilot: Pilot[None], collection: Collection, roster: str = "Room 12") -> DrillScreen:
    """Open the drill and look at the first batch, up to the first question."""
    screen = DrillScreen(collection, collection.people.roster(roster))
    await pilot.app.push_screen(screen)
    while screen.state.phase == "look":
        await pilot.press("enter")
    return screen


def asked(screen: DrillScreen) -> str:
    """The display name of who is asked now."""
    assert screen.state.person is not None
    return screen.state.person.display


async def test_names_that_are_right_wrong_unknown_or_somebody_elses(
    app: NamecardsApp, sample: Collection
) -> None:
    room = sample.people.roster("Room 12")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, room)
        await pilot.app.push_screen(screen)
        await pilot.pause()
        assert "This is" in painted(app) and "New faces: 9 to meet" in painted(app)
        assert any(glyph in painted(app) for glyph in "▀▄▌▐▘▝▖▗"), "the portrait is drawn"
        await pilot.press(*["enter"] * ROOM)

        right = asked(screen)
        await type_text(pilot, right)
        await pilot.press("enter")
        text = painted(app)
        assert f"✓ {right}"[:20] in text and "1 of 1 right" in text and "Who is this?" in text
        assert sample.memory.cards[sample.people.find(right)[0].id].reviews == 2, (
            "on the disk: the look and the answer"
        )

        wrong = asked(screen)
        await type_text(pilot, "xyzzy")
        await pilot.press("enter")
        text = beside(app)
        assert "✗ Not “xyzzy”." in text and f"This is {wrong}" in text and "1 of 2 right" in text
        assert text.count(wrong) == 1, "the right name is said once"
        await pilot.press("f4")
        assert "2 of 2 right" in painted(app) and asked(screen) != wrong, "I was right"

        unknown = asked(screen)
        await pilot.press("enter")
        assert f"This is {unknown}" in beside(app) and "✗" not in painted(app), "no mistake"
        await pilot.press("enter")

        taken = asked(screen)
        other = next(p for p in room.people if p.display != taken)
        await type_text(pilot, other.display)
        await pilot.press("enter")
        assert f"That is {other.display}. This is {taken}" in beside(app)


async def test_two_of_one_name_are_asked_for_the_last_initial(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("Mayas", tuple(sample.people.find("maya"))))
        await pilot.app.push_screen(screen)
        await pilot.press("enter", "enter")
        family = asked(screen).split()[1]
        await type_text(pilot, "maya")
        await pilot.press("enter")
        assert "last initial?" in painted(app)
        await pilot.press(family[0].lower(), "enter")
        assert "1 of 1 right" in painted(app)


async def test_a_note_is_about_who_was_just_named_and_undo_and_i_was_wrong_ask_again(
    app: NamecardsApp, sample: Collection, clock: Clock
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        name = asked(screen)
        await pilot.press("f2")
        assert name not in painted(app), "the note must not give the name away"
        await pilot.press("escape", "enter", "f2")
        assert f"{name}:" in painted(app)
        clock.pass_(minutes=1)
        await type_text(pilot, "likes chess")
        await pilot.press("enter", "f3")
        assert sample.notes.about(sample.people.one(name)) == [], "the note is what was written last"
        assert sample.memory.cards[sample.people.find(name)[0].id].reviews == 2
        await pilot.press("f3")
        assert asked(screen) == name and "Who is this?" in painted(app)
        assert sample.memory.cards[sample.people.find(name)[0].id].reviews == 1
        await type_text(pilot, name)
        await pilot.press("enter")
        assert "I was wrong" in painted(app) and screen.state.session.left == (0, ROOM - 1)
        await pilot.press("f4")
        assert "I was right" in painted(app) and screen.state.session.left == (0, ROOM)
        assert "0 of 1 right" in painted(app) and name[:16] in painted(app)


def test_whoever_is_archived_meanwhile_is_not_asked(sample: Collection) -> None:
    room = sample.people.roster("Room 12")
    screen = DrillScreen(sample, room)
    state = screen.state.start()
    assert state.person is not None
    gone = state.person.id
    sample.people.update(replace(state.person, active=False))
    state = next_question.choose(sample, state, pictures=True, size=Size(80, 24))
    assert state.person is not None and state.person.id != gone and state.session.left == (ROOM - 1, ROOM - 1)


async def test_a_session_in_fast_mode_has_two_keys_and_ends_with_what_was_learned(
    app: NamecardsApp, sample: Collection
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        await pilot.press("f6")
        name = asked(screen)
        assert name not in painted(app)
        await pilot.press("space")
        assert "This is" in painted(app)
        await pilot.press("k")
        assert f"✓ {name}"[:20] in painted(app)
        await pilot.press("space", "f")
        assert "1 of 2 right" in painted(app)
        await pilot.press("f3", *["space", "k"] * (ROOM - 1))
        text = painted(app)
        assert "Enough for today." in text and f"{ROOM} met, {ROOM} asked, {ROOM} right." in text
        await pilot.press("enter")
        assert screen not in app.screen_stack
        await settle(pilot)
        assert "14 faces are new" in painted(app)
    assert sample.settings.get(DrillSettings).fast, "it is remembered"


async def test_between_two_batches_there_is_a_rest(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, sample, "Everyone")
        await pilot.press("f6", *["space", "k"] * 12)
        assert "Round done." in painted(app)
        await pilot.press("enter")
        assert "New faces: 11 to meet" in painted(app), "one has no photo"


async def test_a_name_put_right_in_the_drill_keeps_its_memory(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Room 12"))
        await pilot.app.push_screen(screen)
        await pilot.press("f7")
        await type_text(pilot, "Ziggy")
        await pilot.press("enter")
        assert "Ziggy" in painted(app)
        person = sample.people.find("ziggy")[0]
        await pilot.press("enter")
        assert sample.memory.cards[person.id].reviews == 1
        assert screen.state.people[person.id].goes_by == "Ziggy"


async def test_the_words_stand_at_the_face_in_a_wide_window(app: NamecardsApp, sample: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        face, side = screen.query_one("#face"), screen.query_one("#side")
        assert (face.size.width, side.outer_size.width) == (44, 36)
        await pilot.resize_terminal(200, 60)
        await settle(pilot)
        assert face.size.width == 2 * face.size.height and face.region.right == side.region.x


async def test_a_planned_session_tells_the_minutes_left(app: NamecardsApp, sample: Collection) -> None:
    sample.plan.update(Plan(sample.today() + timedelta(days=14), minutes=10))
    async with app.run_test(size=(80, 24)) as pilot:
        await begin(pilot, sample, "Everyone")
        text = painted(app)
        assert "10 min left" in text and "Who is this?" in text
        await pilot.press("f6", *["space", "k"] * 12)
        assert "This is" in painted(app), "the next batch begins without a rest"
        await pilot.press("f3")
        assert "Who is this?" in painted(app)


async def test_a_doubtful_clock_is_asked_about_before_anything_is_recorded(
    app: NamecardsApp, sample: Collection, clock: Clock
) -> None:
    maya = sample.people.one("Maya Chen")
    sample.desk.greet(maya, knew=True)
    clock.pass_(days=-400)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Room 12"))
        await pilot.app.push_screen(screen)
        await pilot.pause()
        assert "10 August 2026" in said(app) and "6 July 2025" in said(app)
        await pilot.press("k", "f", "space")
        await pilot.press("escape")
        assert sum(len(lines) for _, lines, _ in sample.memory.reviews.histories()) == 1
        await pilot.app.push_screen(DrillScreen(sample, sample.people.roster("Room 12")))
        await pilot.press("enter")
        await pilot.pause()
        assert "10 August" not in said(app) and not sample.drill.clock_doubt()
        await pilot.press("enter")
        assert sum(len(lines) for _, lines, _ in sample.memory.reviews.histories()) == 2
