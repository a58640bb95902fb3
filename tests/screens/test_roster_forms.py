"""The forms about a class (likes, interview cards, seats) when people leave it while a form is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Open
from looking import back_home, said, settle, type_text
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.routes import make
from namecards.screens.home import HomeScreen

FORMS = ["tags", "answers", "seating"]


@pytest.mark.parametrize("route", FORMS)
async def test_a_form_closes_and_says_so_when_its_import_is_undone(sample: Collection, route: str) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        app.push_screen(make(route, sample, sample.people.roster("Room 12")))
        await settle(pilot)
        await pilot.press("f3", "f3")
        await settle(pilot)
        assert isinstance(app.screen, HomeScreen)
        assert "Undone: importing the list" in said(app)
        assert "Nobody of Room 12 is left" in said(app)


@pytest.mark.parametrize("route", FORMS)
async def test_a_form_closes_when_another_program_undoes_the_import(
    sample: Collection, open_again: Open, route: str
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        app.push_screen(make(route, sample, sample.people.roster("Room 12")))
        await settle(pilot)
        await pilot.press("m")
        other = open_again()
        other.undo(other.history.last().change)
        app.look_for_changes()
        await pilot.press("escape")  # the menu that was open
        await settle(pilot)
        assert isinstance(app.screen, HomeScreen)
        assert "Nobody of Room 12 is left" in said(app)


async def test_another_person_is_shown_when_the_first_one_leaves(
    sample: Collection, open_again: Open
) -> None:
    """Also while the form opens, and has no lines yet."""
    app = NamecardsApp(sample)
    other = open_again()
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        for count, (route, opens) in zip(
            (9, 8, 7), (("tags", False), ("answers", False), ("tags", True)), strict=True
        ):
            first, second, *_ = sample.people.roster("Room 12").people
            app.push_screen(make(route, sample, sample.people.roster("Room 12")))
            if not opens:
                await settle(pilot)
                assert f"{first.display} · 1 of {count}" in said(app)
            other.people.update(replace(other.people.get(first.id), homeroom="Room 204"))
            app.look_for_changes()
            await settle(pilot)
            assert f"{second.display} · 1 of {count - 1}" in said(app)
            await back_home(pilot)


async def test_a_card_being_typed_stays_when_another_program_writes(
    sample: Collection, open_again: Open
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        app.push_screen(make("answers", sample, sample.people.roster("Room 12")))
        await settle(pilot)
        await type_text(pilot, "chess, drawing")
        open_again().notes.add_line("maya chen: dog surgery")
        app.look_for_changes()
        await settle(pilot)
        assert app.screen.query_one("#hobby", Input).value == "chess, drawing"


async def test_a_name_typed_on_a_card_is_the_name_over_it_afterwards(sample: Collection) -> None:
    sample.people.add(replace(sample.people.one("maya chen"), id="", ids=("7",), photo=""))
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 30)) as pilot:
        app.push_screen(make("answers", sample, sample.people.roster("Room 12")))
        await settle(pilot)
        app.screen.query_one("#preferred", Input).value = "Benji"
        await pilot.press("f4", "f6")
        assert "Benji Whitfield · 1 of 10" in said(app)
        await pilot.press(*["f4"] * 5)
        assert "“Maya C. 1” is Maya Chen, number 004117 · 6 of 10" in said(app), "as on the printed card"
