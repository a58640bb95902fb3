"""Pick the face of a name, and tell people apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from conftest import Clock, Unhurried
from looking import said, settle
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.learning.memory import Rating, name_to_face
from namecards.core.people import Person
from namecards.core.planning.planner import Plan
from namecards.core.settings import DrillSettings
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.widgets.faces import Faces

ROOM = "Room 12"


@pytest.fixture
def beginner(sample: Collection) -> Collection:
    """Somebody who begins by picking faces."""
    sample.settings.update(DrillSettings(pick=True))
    return sample


async def first_pick(pilot: Pilot[None], collection: Collection) -> tuple[DrillScreen, Person]:
    """Look at the first batch, up to the first face to pick."""
    screen = DrillScreen(collection, collection.people.roster(ROOM))
    await pilot.app.push_screen(screen)
    while screen.state.phase == "look":
        await pilot.press("enter")
    await settle(pilot)
    person = screen.state.person
    assert screen.state.asks_face and person
    return screen, person


def number(screen: DrillScreen, right: bool = True) -> int:
    """The number of the face asked for, or of another one."""
    ids = [person.id for person in screen.state.choices]
    assert screen.state.person
    at = ids.index(screen.state.person.id)
    return (at if right else (at + 1) % len(ids)) + 1


async def test_a_name_and_three_or_six_faces_of_the_class(beginner: Collection) -> None:
    app = NamecardsApp(beginner)
    async with app.run_test(size=(80, 24)) as pilot:
        screen, _ = await first_pick(pilot, beginner)
        told = list[Person]()
        for faces, then in ((3, (120, 40)), (6, (120, 24)), (3, (80, 24))):
            person = screen.state.person
            text = said(app)
            assert person and f"Which is {person.display}?" in text
            shown = screen.state.choices
            assert len({one.id for one in shown}) == faces and person in shown
            assert {one.homeroom for one in shown} == {"12"}
            assert {str(n) for n in range(1, faces + 1)} <= set(text.split())
            others = [one.display for one in shown if one not in (*told, person)]
            assert not any(name in text for name in others), "no other name is given away"
            told.append(person)
            await pilot.resize_terminal(*then)
            await pilot.press("enter", "enter")  # not known, and the next one
            await settle(pilot)


async def test_a_right_number_a_click_and_a_wrong_face_are_reviews_of_name_to_face_only(
    beginner: Collection,
) -> None:
    app = NamecardsApp(beginner)
    async with app.run_test(size=(80, 24)) as pilot:
        screen, person = await first_pick(pilot, beginner)
        before = beginner.memory.cards[person.id]
        await pilot.press(str(number(screen)))
        assert screen.state.session.right == 1
        assert beginner.memory.cards[person.id] == before
        assert beginner.memory.cards[name_to_face(person.id)].reviews == 1
        assert beginner.memory.standing(beginner.people.roster(ROOM)).known == 0

        clicked = screen.state.person
        assert screen.state.asks_face and clicked and clicked != person
        wide = screen.query_one(Faces).size.width // 3
        await pilot.click(Faces, offset=(wide * (number(screen) - 1) + wide // 2, 3))
        assert screen.state.session.right == 2
        assert beginner.memory.cards[name_to_face(clicked.id)].reviews == 1

        missed = screen.state.person
        assert screen.state.asks_face and missed
        other = screen.state.choices[number(screen, right=False) - 1]
        await pilot.press(str(number(screen, right=False)))
        text = said(app)
        assert f"You picked {other.display}." in text and missed.display in text
    assert beginner.drill.confused_with(missed) == [(other, 1)]


async def test_enter_means_not_known_and_a_held_digit_answers_once(
    beginner: Collection, unhurried: Unhurried
) -> None:
    app = NamecardsApp(beginner)
    async with app.run_test(size=(80, 24)) as pilot:
        screen, person = await first_pick(pilot, beginner)
        await pilot.press("enter")
        assert screen.state.phase == "missed" and person.display in said(app)
        await pilot.press("enter")
        asked = screen.state.session.asked
        unhurried.step = 0.03
        unhurried.now += 2
        await pilot.press(*["1"] * 40)
        assert screen.state.session.asked == asked + 1


def test_look_alikes_are_the_users_own_mix_ups(sample: Collection) -> None:
    room = sample.people.roster(ROOM).people
    person, other = room[0], room[5]
    session = sample.drill.start(sample.people.roster(ROOM))
    while session.step and (session.step.look or session.step.person != person.id):
        session = sample.drill.answer(session, Rating.GOOD)
    sample.drill.answer(session, Rating.AGAIN, other=other.id)
    for _ in range(10):
        assert other in sample.drill.choices(person, room, 3)
    sample.people.update(replace(other, given=person.given, family=person.family, preferred=person.preferred))
    assert other.id not in {one.id for one in sample.drill.choices(person, room, 9)}, "both would be right"


def test_picks_are_part_of_planned_sessions(beginner: Collection, clock: Clock) -> None:
    beginner.plan.update(Plan(beginner.today() + timedelta(days=9), 10))
    session = beginner.drill.start(beginner.people.roster("Everyone"))
    asked = []
    while step := session.step:
        asked.append(step)
        clock.pass_(seconds=5)
        session = beginner.drill.answer(session, Rating.GOOD)
    picked = [step.person for step in asked if step.face]
    looked = [step.person for step in asked if step.look]
    assert sorted(picked) == sorted(looked), "each new face once"
    assert picked != looked
    for person in picked:
        steps = [(step.look, step.face) for step in asked if step.person == person]
        assert steps[:2] == [(True, False), (False, True)], "looked at, picked, then named"


def test_who_is_known_for_a_week_is_picked_in_a_planned_session_too(sample: Collection, clock: Clock) -> None:
    room = sample.people.roster(ROOM)
    for days in (1, 2, 4, 9, 3):
        session = sample.drill.start(room)
        while session.step:
            session = sample.drill.answer(session, Rating.GOOD)
        clock.pass_(days=days)
    sample.plan.update(Plan(sample.today() + timedelta(days=9), 10))
    session = sample.drill.start(room)
    faces = 0
    while step := session.step:
        faces += step.face
        session = sample.drill.answer(session, Rating.GOOD)
    assert faces > 0


async def test_two_that_were_mixed_up_are_shown_side_by_side_then_asked_by_turns(sample: Collection) -> None:
    room = sample.people.roster(ROOM)
    session = sample.drill.start(room)
    one, other = room.people[0], room.people[1]
    while step := session.step:
        mixed = not step.look and step.person == one.id and not step.misses
        rating = Rating.AGAIN if mixed else Rating.GOOD
        session = sample.drill.answer(session, rating, other=other.id if mixed else "")
    assert sample.drill.find_alike(room) == [sorted([one.id, other.id])]
    before = {id: card.reviews for id, card in sample.memory.cards.items()}
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, room, False, sample.drill.start_apart(room))
        await app.push_screen(screen)
        await settle(pilot)
        assert one.display in said(app) and other.display in said(app) and "Easily mixed up" in said(app)
        await pilot.press("enter")
        assert {id: card.reviews for id, card in sample.memory.cards.items()} == before, "only shown"
        asked = []
        while screen.state.person:
            asked.append(screen.state.person.id)
            await pilot.press(*screen.state.person.display, "enter")
    assert asked[0] != asked[1] and asked[2:] == asked[:2] and sorted(asked[:2]) == sorted([one.id, other.id])


def test_namesakes_are_told_apart_too(sample: Collection) -> None:
    everyone = sample.people.roster("Everyone")
    for person in everyone.people:
        sample.drill.mark_known(sample.drill.start(everyone), person)
    groups = sample.drill.find_alike(everyone)
    names = [{sample.people.get(id).goes_by for id in group} for group in groups]
    assert {"Maya"} in names
