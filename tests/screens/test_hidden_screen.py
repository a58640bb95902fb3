"""The desk can be left: one key hides everything, so do minutes without a key, and nothing typed is lost."""

from __future__ import annotations

import asyncio
from itertools import product

from looking import back_home, painted, settle, type_text, until
from textual import events
from textual.pilot import Pilot
from textual.widgets import Digits

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.settings import DeskSettings
from namecards.screens.widgets.lines import FindLine

NAMES = ("Maya", "Saoirse", "Chen", "surgery")


def is_hidden(app: NamecardsApp) -> bool:
    text = painted(app)
    return "Hidden" in text and not any(name in text for name in NAMES)


async def wait_minutes(minutes: float) -> None:
    await asyncio.sleep(60 * minutes)


async def visit(pilot: Pilot[None], typed: str = "") -> None:
    """Open the visit of Maya Chen, with a note half typed."""
    await pilot.press("d")
    await type_text(pilot, "maya c")
    await pilot.press("enter", "k")
    if typed:
        await type_text(pilot, typed)


async def test_one_key_hides_a_visit_and_brings_it_back_with_what_was_typed(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await visit(pilot)
        for keys in (["f9"], ["f9", "e"], ["ctrl+p"], ["f1"]):  # dialogs, menus and the palette, too
            await pilot.press(*keys)
            above = app.screen
            await pilot.press("f12")
            assert is_hidden(app)
            await pilot.press("f12")
            assert app.screen is above
            await pilot.press("escape")
        await type_text(pilot, "dog surgery")
        for size in ((80, 24), (120, 40)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            before = painted(app)
            for key, back in product(("f12", "ctrl+l"), ("f12", "enter")):
                await pilot.press(key)
                assert is_hidden(app) and app.screen.query_one(Digits).value == "09:00"
                await pilot.press(back)
                assert painted(app) == before and "dog surgery" in before
        await pilot.press("enter")
        assert [note.text for note in sample.notes.all()] == ["dog surgery"]


async def test_letters_on_a_hidden_screen_are_no_commands_and_a_scan_does_not_bring_it_back(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.notify("Saved for Maya Chen")
        await pilot.press("f12")
        app.notify("Saved for Saoirse")
        await pilot.pause()
        assert is_hidden(app), "a sentence that was shown is gone with the rest"
        for key in (*"004117", "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else "\r"))
        await pilot.press("q", "d")
        assert is_hidden(app) and app.is_running and len(app.screen_stack) == 2


async def test_three_minutes_without_a_key_hide_everything(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await visit(pilot, "dog surgery")
        await wait_minutes(2.9)
        assert not is_hidden(app)
        await pilot.press("x")
        await wait_minutes(2.9)
        assert not is_hidden(app), "a key begins the minutes anew"
        await wait_minutes(0.2)
        assert is_hidden(app)


async def test_the_minutes_are_set_in_the_program(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        for minutes, hidden in ((0, False), (30, False), (10, True)):
            sample.settings.update(DeskSettings(hide_after=minutes))
            await pilot.press("f8")
            await wait_minutes(12)
            assert is_hidden(app) is hidden, minutes


async def test_the_welcome_of_an_empty_school_stays_until_the_list_is_fetched(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await wait_minutes(12)
        assert not is_hidden(app)
        await pilot.press("i")
        assert "namecards · import" in painted(app), "i imports, as the welcome says"
        await wait_minutes(4)
        assert is_hidden(app), "a preview has names and faces"


async def test_after_minutes_the_first_letters_go_into_an_empty_find_line_and_what_was_left_is_below(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await visit(pilot, "dog surgery")
        left = app.screen
        await wait_minutes(4)
        await pilot.press(*"saoi")
        assert app.screen.query_one(FindLine).value == "saoi" and "surgery" not in painted(app)
        await pilot.press("enter", "k", *"a note", "enter")
        (note,) = sample.notes.all()
        assert sample.people.get(note.person).given == "Saoirse"
        await pilot.press("escape")
        assert app.screen is left and "dog surgery" in painted(app), "going back reaches it"
        await pilot.press("enter")
        assert {note.text for note in sample.notes.all()} == {"a note", "dog surgery"}


async def test_after_minutes_a_scan_opens_the_visit_of_its_owner(sample: Collection) -> None:
    saoirse = sample.people.one("saoirse")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await visit(pilot, "dog surgery")
        left = app.screen
        await wait_minutes(4)
        for key in (*saoirse.ids[0], "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else "\r"))
        await until(lambda: "Who is this?" in painted(app) or "Saoirse" in painted(app))
        assert app.screen is not left and "surgery" not in painted(app)
        await pilot.press("escape", "escape", "escape")
        assert app.screen is left and "dog surgery" in painted(app)


async def test_after_minutes_no_key_brings_back_what_was_there(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for key in ("enter", "f12"):
            await type_text(pilot, "maya c")
            await pilot.press("enter")
            await type_text(pilot, "dog surgery")
            await wait_minutes(4)
            await pilot.press(key)
            assert app.screen.query_one(FindLine).value == "" and "surgery" not in painted(app), key


async def test_a_desk_that_was_left_begins_anew(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"maya")
        await wait_minutes(4)
        await pilot.press(*"zo")
        assert app.screen.query_one(FindLine).value == "zo" and len(app.screen_stack) == 2


async def test_a_worker_goes_on_while_it_is_hidden_and_reports_when_it_is_seen(sample: Collection) -> None:
    """A list that is read for a long time opens its preview: not over the hidden screen."""
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        done: list[str] = []

        def work() -> None:
            app.call_from_thread(done.append, "reported")

        await pilot.press("c")
        await settle(pilot)
        await pilot.press("f12")
        app.screen_stack[-2].run_worker(work, thread=True)
        await settle(pilot)
        assert not done
        await pilot.press("f12")
        await until(lambda: done)


async def test_private_text_hides_after_twenty_seconds(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    sample.notes.add(maya, "dog surgery, %parents divorce")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for route in ("timeline", "visit"):
            if route == "timeline":
                app.open_screen("timeline", maya)
                await pilot.pause()
            else:
                await visit(pilot)
            await pilot.press("f6")
            assert "divorce" in painted(app)
            await asyncio.sleep(15)
            await pilot.press("f6", "f6")
            await asyncio.sleep(15)
            assert "divorce" in painted(app), "twenty seconds from the last F6"
            await asyncio.sleep(6)
            assert "divorce" not in painted(app), route
            await back_home(pilot)


async def test_a_plan_left_for_the_desk_is_drawn_when_it_is_reached_again(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", *"24 aug", "enter")
        await settle(pilot)
        assert "so far" in painted(app)
        await wait_minutes(4)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert "so far" in painted(app)
