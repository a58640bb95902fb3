"""The drill's judge as it is met at the keyboard: second taps, held keys, halves of names, "I was right"."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Unhurried
from looking import beside, painted, type_text
from scans import with_card
from test_drill_screen import asked, begin
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.people import Person, Roster
from namecards.screens.learning.drill import DrillScreen

HELD = 40
"""Keys of a key held for a second and a half."""


@pytest.fixture
def app(sample: Collection) -> NamecardsApp:
    return NamecardsApp(sample)


def answers(collection: Collection) -> int:
    """How many answers and looks are recorded."""
    return sum(card.reviews for card in collection.memory.cards.values())


def rename(collection: Collection, given: str) -> Person:
    """Give one of Room 12 another name."""
    person = collection.people.roster("Room 12").people[0]
    return collection.people.update(replace(person, given=given, preferred="")).value


async def test_a_second_tap_of_enter_answers_nothing(
    app: NamecardsApp, sample: Collection, unhurried: Unhurried
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await begin(pilot, sample)
        before, name = answers(sample), asked(screen)
        await type_text(pilot, name)
        unhurried.step = 0.1
        await pilot.press("enter", "enter")
        assert answers(sample) == before + 1, "the name; the second tap is not an answer to the next face"
        assert asked(screen) != name and screen.state.phase == "ask"


@pytest.mark.parametrize("phase", ["look", "ask"])
async def test_a_held_enter_records_at_most_one_answer(
    app: NamecardsApp, sample: Collection, unhurried: Unhurried, phase: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        if phase == "ask":
            await begin(pilot, sample)
        else:
            await app.push_screen(DrillScreen(sample, sample.people.roster("Room 12")))
        before = answers(sample)
        await pilot.press("enter")
        unhurried.now += 0.66  # a held key begins to repeat
        unhurried.step = 0.03
        await pilot.press(*["enter"] * HELD)
        assert answers(sample) == before + 1


@pytest.mark.parametrize(("typed", "phase"), [("mason", "missed"), ("jasob", "ask")])
async def test_another_known_name_a_letter_away_is_wrong_and_a_slip_is_right(
    app: NamecardsApp, sample: Collection, typed: str, phase: str
) -> None:
    jason, other = rename(sample, "Jason"), sample.people.roster("Room 12").people[1]
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("Two", (jason, other)))
        await app.push_screen(screen)
        await pilot.press("enter", "enter")
        while asked(screen) != jason.display:
            await pilot.press("enter", "enter")
        await pilot.press(*typed, "enter")
        assert screen.state.phase == phase


async def test_a_name_typed_again_while_it_is_shown_does_nothing(
    app: NamecardsApp, sample: Collection
) -> None:
    """An m opened the menu, and Enter there left the drill: “Emma” after a miss, to remember it."""
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(screen := DrillScreen(sample, sample.people.roster("Room 12")))
        for phase in ("look", "missed"):
            while screen.state.phase != phase:
                await pilot.press("enter")
            before = screen.state
            await pilot.press(*"emma mcmahon")
            assert app.screen is screen and screen.state == before
            await pilot.press("enter")
            assert app.screen is screen and screen.state != before


async def test_half_of_a_double_name_is_asked_for_the_second(app: NamecardsApp, sample: Collection) -> None:
    person = rename(sample, "María José")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("One", (person,)))
        await app.push_screen(screen)
        await pilot.press("enter", *"maria", "enter")
        assert "And the second name?" in beside(app) and answers(sample) == 1
        await pilot.press(*"jose", "enter")
        assert "1 of 1 right" in beside(app) or screen.state.session.right == 1


async def test_enter_without_the_second_name_gives_up(app: NamecardsApp, sample: Collection) -> None:
    person = rename(sample, "María José")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(DrillScreen(sample, Roster("One", (person,))))
        await pilot.press("enter", *"maria", "enter", "enter")
        assert f"This is {person.display}" in beside(app) and "0 of 1 right" in beside(app)


async def test_i_was_right_offers_to_accept_the_name_always(app: NamecardsApp, sample: Collection) -> None:
    person = rename(sample, "Katherine")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("One", (person,)))
        await app.push_screen(screen)
        await pilot.press("enter", *"kate", "enter")
        assert "Not “kate”" in beside(app)
        await pilot.press("f4")
        assert "F4: always accept “Kate”" in beside(app) and screen.state.session.right == 1
        await pilot.press("f4")
        assert sample.people.get(person.id).goes_by == "Kate"
        await pilot.press("f3")
        assert sample.people.get(person.id).goes_by == "Katherine" and screen.state.session.right == 1


async def test_only_a_name_that_was_given_is_a_mix_up(app: NamecardsApp, sample: Collection) -> None:
    maria, aria = rename(sample, "Mariana"), sample.people.roster("Room 12").people[1]
    aria = sample.people.update(replace(aria, given="Siobhan", family="Kelly", preferred="")).value
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, Roster("Two", (maria, aria)))
        await app.push_screen(screen)
        await pilot.press("enter", "enter")
        while asked(screen) != maria.display:
            await type_text(pilot, asked(screen))
            await pilot.press("enter")
        await type_text(pilot, "Siobhxan Kely")
        await pilot.press("enter")
        assert "Not “Siobhxan Kely”" in beside(app)
        assert sample.drill.confused_with(maria) == []


async def test_a_number_that_is_typed_for_a_name_is_no_answer(app: NamecardsApp, sample: Collection) -> None:
    """Somebody comes while the librarian drills: their card is typed by hand, or by a slow scanner."""
    emeka = with_card(sample, card="000417")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = await begin(pilot, sample)
        before, name = answers(sample), asked(screen)
        for card, said_of_it in (("000417", ""), ("55512", "“55512” is not the number of one")):
            await type_text(pilot, card)
            await pilot.press("enter")
            if said_of_it:
                assert said_of_it in painted(app)
            else:
                assert app.screen.visible_person == emeka  # type: ignore[attr-defined]
                await pilot.press("escape")
            assert (asked(screen), screen.state.phase, screen.query_one(Input).value) == (name, "ask", "")
    assert answers(sample) == before
