"""How often a screen is painted: each time is up to 100 kB where there are faces."""

from __future__ import annotations

from typing import Any

import pytest
from looking import settle
from textual._compositor import ChopsUpdate, LayoutUpdate

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.dialogs.menu import MenuScreen

pytestmark = pytest.mark.usefixtures("every_frame")
WIDE, HIGH = SIZE = 120, 40


@pytest.fixture
def paints(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The share of the screen that was painted each time from now on."""
    found: list[float] = []
    display = NamecardsApp._display

    def noted(app: NamecardsApp, screen: Any, painted: Any) -> None:
        if app._batch_count == 0 and isinstance(painted, LayoutUpdate):
            found.append(1)
        elif app._batch_count == 0 and isinstance(painted, ChopsUpdate):
            found.append(sum(end - start for _, start, end in painted.spans) / (WIDE * HIGH))
        display(app, screen, painted)

    monkeypatch.setattr(NamecardsApp, "_display", noted)
    return found


async def test_a_change_under_another_screen_paints_nothing_until_it_is_seen(
    sample: Collection, paints: list[float]
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=SIZE) as pilot:
        home = app.screen
        app.open_screen("pledge")
        await settle(pilot)
        paints.clear()
        home.refresh(layout=True)
        await settle(pilot)
        assert paints == [] and not home.is_current
        app.pop_screen()
        await settle(pilot)
        assert 1 in paints and home.is_current


async def test_a_change_under_a_dialog_is_painted(sample: Collection, paints: list[float]) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=SIZE) as pilot:
        home = app.screen
        app.push_screen(MenuScreen("Menu", {"a": "A line"}))
        await settle(pilot)
        paints.clear()
        home.refresh()
        await settle(pilot)
        assert paints and home.is_current


@pytest.mark.parametrize("key", "vld")
async def test_a_screen_is_painted_about_once_when_it_opens_and_when_it_is_seen_again(
    sample: Collection, paints: list[float], key: str
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press(key, "escape")  # the faces are drawn then
        await settle(pilot)
        for each in (key, "escape"):
            paints.clear()
            await pilot.press(each)
            await settle(pilot)
            assert 1 <= sum(paints) < 1.5, each
