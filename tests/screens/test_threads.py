"""Workers make values: they ask no widget for anything, for that runs a layout beside the app's own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from looking import settle, until
from textual._compositor import Compositor
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.learning.drill import DrillScreen
from namecards.screens.widgets.drawn import find
from namecards.screens.widgets.faces import Faces, Tile


@pytest.fixture
def aside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of Textual's layout and styles on any other thread than the app's."""
    asked: list[str] = []

    def watched(what: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any) -> Any:
            if threading.current_thread() is not threading.main_thread():
                asked.append(what)
            return real(*given)

        return call

    for of, name in ((Widget, "size"), (DOMNode, "rich_style"), (Compositor, "full_map")):
        monkeypatch.setattr(of, name, property(watched(name, vars(of)[name].fget)))
    for name in ("find_widget", "reflow"):
        monkeypatch.setattr(Compositor, name, watched(name, vars(Compositor)[name]))
    return asked


async def test_the_drill_draws_the_next_faces_without_a_layout_aside(
    sample: Collection, aside: list[str]
) -> None:
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        screen = DrillScreen(sample, sample.people.roster("Everyone"), cram=True)
        await pilot.app.push_screen(screen)
        await pilot.press("f6")
        asked = set()
        for number in range(80):
            if screen.state.phase == "ask":
                asked.add(screen.state.person)
                await pilot.press("space", "fk"[number % 3 > 0])
            elif screen.state.phase != "over":
                await pilot.press("enter")
        await settle(pilot)
    assert len(asked) == 23, "all but Tom, who has no photo and no seat"
    assert aside == []


async def test_pages_of_faces_are_drawn_without_a_layout_aside(sample: Collection, aside: list[str]) -> None:
    tiles = [Tile("Maya", "", "M", str(photo)) for photo in sorted((demo.sample() / "photos").iterdir())[:4]]
    async with NamecardsApp(sample).run_test(size=(80, 24)) as pilot:
        faces = Faces()
        await pilot.app.push_screen(Screen())
        await pilot.app.screen.mount(faces)
        faces.show(tiles)
        await until(lambda: all(find(None, *each) for each in faces._frames(t.picture for t in tiles)))
        await settle(pilot)
    assert aside == []
