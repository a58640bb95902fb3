"""What the screen tests share: the text that is painted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from quick_loop import QuickLoop
from rich.cells import cell_len
from textual import events
from textual._context import visible_screen_stack
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.worker import WorkerCancelled

_seen: tuple[object, str] = None, ""
"""What was painted last, and of what; until the loop goes on, nothing changes."""
_scanned = [0.0]
"""When the last scan ended."""
STUCK = 30
"""Seconds after which something never happens."""


def painted(app: App[None]) -> str:
    """Everything on the screen, row by row, as a user sees it."""
    global _seen
    on_quick_loop = isinstance(asyncio.get_running_loop(), QuickLoop)
    moment = (id(app.screen), QuickLoop.turns) if on_quick_loop else object()
    if moment != _seen[0]:
        visible_screen_stack.set(app._background_screens)
        strips = app.screen._compositor.render_strips(app.size)
        _seen = moment, "\n".join(strip.text.rstrip() for strip in strips)
    return _seen[1]


def said(app: App[None]) -> str:
    """The same in one line, for sentences that may be wrapped."""
    return " ".join(painted(app).split())


def styles(screen: Screen[Any]) -> list[object]:
    """The styles of all widgets and of their parts."""
    nodes = list(screen.walk_children(with_self=True))
    parts = (part for node in nodes for part in node._component_styles.values())
    return [{**each.base.get_rules()} for each in (*(node.styles for node in nodes), *parts)]


def styles_anew(screen: Screen[Any]) -> list[object]:
    """The same, found again, as Textual does whenever a screen is shown."""
    screen.update_node_styles(animate=False)
    return styles(screen)


def beside(app: App[None], where: str = "#side") -> str:
    """What is said beside a face or in a panel, in one line without its frame."""
    side = app.screen.query_one(where).region
    rows = (row[side.x :].replace("│", " ") for row in painted(app).splitlines()[side.y : side.bottom])
    return " ".join(" ".join(rows).split())


async def type_text(pilot: Pilot[None], text: str) -> None:
    """Put a text into the box that has the focus, as a paste does: a key at a time takes the pilot long."""
    pilot.app.post_message(events.Paste(text))
    await pilot.pause()


async def back_home(pilot: Pilot[None]) -> None:
    """Return to home, with nothing said any more."""
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()
    pilot.app.clear_notifications()
    await pilot.pause()


async def settle(pilot: Pilot[None]) -> None:
    """Wait for what runs aside, and for what that starts: an import, a PDF, the faces of a page."""
    while True:
        with suppress(WorkerCancelled):  # such as faces that are drawn anew, for another width
            await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        if all(worker.is_finished for worker in pilot.app.workers):
            return


async def click_text(pilot: Pilot[None], text: str) -> None:
    """Click in the middle of a text on the screen."""
    for y, row in enumerate(painted(pilot.app).splitlines()):
        if text in row:
            x = cell_len(row[: row.index(text)]) + cell_len(text) // 2
            await pilot.click(offset=(x, y))
            await settle(pilot)
            return
    raise AssertionError(f"“{text}” is not on the screen")


async def until(happened: Callable[[], object]) -> None:
    """Let the program go on, and time pass when it has nothing to do, until something happened.

    To look paints the screen, a tenth of a test, so it is looked at more and more seldom.
    """
    pause = 0.03
    async with asyncio.timeout(STUCK):
        while not happened():
            await asyncio.sleep(pause)
            pause = min(2 * pause, 0.24)


def scan(app: App[None], code: str, gap: float = 0.004) -> None:
    """Send a code and Enter as a scanner does: keys a few milliseconds apart, after a pause."""
    begin = max(monotonic(), _scanned[-1]) + 0.1
    _scanned.append(begin + len(code) * gap)
    for number, sign in enumerate(f"{code}\r"):
        key = events.Key({"\r": "enter", " ": "space"}.get(sign, sign), sign)
        key.time = begin + number * gap
        app.post_message(key)
