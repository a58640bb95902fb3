"""Hundreds of keys at machine speed: the drill does not crash, and records no answer that was not given.

Thousands: `python tests/drill_soak.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest
from conftest import Unhurried
from looking import settle
from textual import events
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.drill import Drills
from namecards.core.settings import DrillSettings
from namecards.screens.learning.drill import DrillScreen

KEYS = (*"aaeilnorst123456kfh", *["enter"] * 6, "space", "backspace", "f3", "f4")
"""What hands on a keyboard do in a drill; not what leaves it, opens a menu, or turns to saying the names."""


async def press(pilot: Pilot[None], keys: Sequence[str]) -> None:
    """Press keys as fast as the program takes them: the pilot waits after each."""
    for key in keys:
        pilot.app.post_message(events.Key(key, " " if key == "space" else key if len(key) == 1 else None))
    await pilot.pause()


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The phase of the drill at each answer that is recorded, and the name that was typed for it."""
    log: list[tuple[str, str]] = []
    answer, judge, again = Drills.answer, DrillScreen._answer, DrillScreen.action_rejudge
    typed = [""]

    def note_typed(screen: DrillScreen, verdict: Any, text: str = "", **more: Any) -> None:
        typed[0] = text
        judge(screen, verdict, text, **more)

    def note_again(screen: DrillScreen, verdict: Any) -> None:
        typed[0] = "F4"
        again(screen, verdict)

    def note_answer(drills: Drills, session: Any, *args: Any, **more: Any) -> Any:
        step = session.step
        log.append(("look" if step.look else "pick" if step.face else "name", typed[0]))
        typed[0] = ""
        return answer(drills, session, *args, **more)

    monkeypatch.setattr(DrillScreen, "_answer", note_typed)
    monkeypatch.setattr(DrillScreen, "action_rejudge", note_again)
    monkeypatch.setattr(Drills, "answer", note_answer)
    return log


@pytest.mark.parametrize(("size", "pick"), [((80, 24), False), ((120, 40), True)])
async def test_a_hundred_keys_at_machine_speed(
    sample: Collection,
    unhurried: Unhurried,
    given: list[tuple[str, str]],
    size: tuple[int, int],
    pick: bool,
) -> None:
    sample.settings.update(DrillSettings(pick=pick))
    dice, app = Random(18), NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Everyone"))
        await app.push_screen(screen)
        while screen.state.phase == "look":
            await pilot.press("enter")
        met = len(given)
        unhurried.step = 0.003
        for _ in range(2):
            await press(pilot, dice.choices(KEYS, k=50))
        await settle(pilot)
        assert app.screen is screen and app._exception is None
    fast = given[met:]
    assert not [phase for phase, _ in fast if phase == "look"], "nobody can look at a face so fast"
    assert not [phase for phase, text in fast if phase == "name" and not text], "nothing was typed for it"


async def test_two_hundred_keys_at_a_persons_speed(sample: Collection) -> None:
    sample.settings.update(DrillSettings(pick=True))
    dice, app = Random(19), NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Everyone"))
        await app.push_screen(screen)
        for _ in range(4):
            await press(pilot, dice.choices(KEYS, k=50))
            if app.screen is not screen:  # home, after the last face
                while len(app.screen_stack) > 2:
                    await pilot.press("escape")
                screen = DrillScreen(sample, sample.people.roster("Everyone"))
                await app.push_screen(screen)
        await settle(pilot)
        assert app._exception is None
    assert sum(card.reviews for card in sample.memory.cards.values()) > 12
