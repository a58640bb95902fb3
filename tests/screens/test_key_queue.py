"""A key is worked off whole before anything is painted, and before the next key."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import pytest
from looking import STUCK, painted, settle, until
from quick_loop import QuickLoop
from textual import events

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.desk.desk import DeskScreen
from namecards.screens.key_queue import PATIENCE
from namecards.screens.widgets.lines import FindLine
from namecards.screens.widgets.portrait import Portrait

pytestmark = pytest.mark.usefixtures("every_frame")


class Watched(NamecardsApp):
    """Keeps every picture it paints."""

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self.pictures: list[str] = []

    def post_display_hook(self) -> None:
        if not self._batch_count:
            self.pictures.append(painted(self))


async def test_what_a_key_sets_off_is_painted_as_one_picture(sample: Collection) -> None:
    app = Watched(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoi", "enter", "k", "enter", *"maya")
        for key, after in (("enter", "Who is this?"), ("k", "Maya Chen")):
            app.pictures.clear()
            await pilot.press(key)
            assert after in painted(app)
            assert set(app.pictures) == {painted(app)}


async def test_the_next_faces_are_drawn_when_the_picture_is_painted(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that draws slows the painting, and the thread that writes it to the terminal."""
    app, prefetch = Watched(sample), Portrait.prefetch
    shown: list[str] = []

    def note(portrait: Portrait, photos: Sequence[Path | None]) -> None:
        shown.append(app.pictures[-1])
        prefetch(portrait, photos)

    monkeypatch.setattr(Portrait, "prefetch", note)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter")
        assert "11 to meet" in shown[-1]
        await pilot.press("enter")
        assert "10 to meet" in shown[-1]
        await pilot.press("escape", "d", *"saoi", "enter", "k", "enter", *"maya")
        assert "maya" in shown[-1]


async def test_a_key_whose_work_goes_on_does_not_hold_the_picture_back(sample: Collection) -> None:
    goes_on, is_seen = asyncio.Event(), asyncio.Event()

    class Slow(Watched):
        async def action_help(self) -> None:
            self.screen.query_one("#today").update("It has begun.")  # type: ignore[attr-defined]
            await goes_on.wait()

        def post_display_hook(self) -> None:
            super().post_display_hook()
            if any("It has begun." in picture for picture in self.pictures):
                is_seen.set()

        BINDINGS = [("z", "help", "Slow")]  # noqa: RUF012

    app = Slow(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.simulate_key("z")
        try:
            await asyncio.wait_for(is_seen.wait(), STUCK)
        finally:
            goes_on.set()


def typed(app: NamecardsApp, *keys: str) -> None:
    """All at once, as fast fingers or a scanner do."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


async def test_a_name_an_enter_and_a_note_typed_in_one_go_go_where_they_are_meant(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)):
        typed(app, "d", *"saoi", "enter", "k", *"dog", "enter", *"zo", "enter")
        await until(sample.notes.all)
        await until(lambda: "Who is this?" in painted(app))
    (note,) = sample.notes.all()
    assert (note.text, sample.people.get(note.person).given) == ("dog", "Saoirse")


async def test_a_paste_waits_for_its_screen_as_a_key_does(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)):
        typed(app, "d", *"saoi", "enter", "k")
        app.post_message(events.Paste("dog surgery"))
        typed(app, "enter")
        await until(sample.notes.all)
    (note,) = sample.notes.all()
    assert (note.text, sample.people.get(note.person).given) == ("dog surgery", "Saoirse")


@pytest.fixture
def loop_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the queue go by the clock of the loop, on which its timers are."""
    monkeypatch.setattr("namecards.screens.key_queue.monotonic", lambda: QuickLoop.now)


@pytest.mark.usefixtures("loop_time")
async def test_keys_wait_for_a_widget_that_never_answers_for_two_seconds_only(sample: Collection) -> None:
    """Nothing else is typed: they go on by themselves."""
    never = asyncio.Event()
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert app.focused
        app.focused.call_next(never.wait)
        try:
            typed(app, "x")
            await until(lambda: app._now)
            begun = app._since
            desk = DeskScreen(sample)
            app.push_screen(desk)
            await until(lambda: app.screen is desk and isinstance(app.focused, FindLine))
            line = desk.query_one(FindLine)
            typed(app, *"maya")
            await until(lambda: len(app._ahead) == 4)
            assert line.value == "", "they wait"
            await until(lambda: line.value == "maya")
            assert PATIENCE <= QuickLoop.now - begun < PATIENCE + 1
        finally:
            never.set()
        typed(app, *" chen")
        await until(lambda: line.value == "maya chen")
        await until(lambda: app._now is None and not app._ahead)


@pytest.mark.usefixtures("loop_time")
async def test_keys_that_waited_come_before_the_next_one(sample: Collection) -> None:
    never = asyncio.Event()
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        line = app.screen.query_one(FindLine)
        line.call_next(never.wait)
        try:
            for keys in ("ma", "ya"):
                typed(app, *keys)
                await asyncio.sleep(PATIENCE + 0.1)
        finally:
            never.set()
        await until(lambda: len(line.value) == 4)
    assert line.value == "maya"


async def test_garbage_is_collected_while_nobody_types(empty: Collection) -> None:
    app, before = NamecardsApp(empty), gc.get_threshold()
    gc.freeze()  # what the tests before left need not be looked through: that took two seconds
    gc.set_threshold(200_000)
    try:
        kept: list[list[int]] = [[] for _ in range(120_000)]
        app.last_key = monotonic()
        app.collect_garbage()
        assert gc.get_count()[0] > len(kept) / 2
        app.last_key -= 5
        app.collect_garbage()
        assert gc.get_count()[0] < len(kept) / 2
    finally:
        gc.set_threshold(*before)
