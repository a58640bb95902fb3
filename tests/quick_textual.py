"""Styles are read once, and pauses are those of the quick loop.

What a screen does and draws stays the same. Imported by tests of screens only, when the environment is set.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from quick_loop import QuickLoop
from textual import Logger, _callback, _wait
from textual import app as textual_app
from textual import pilot as textual_pilot
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.message_pump import MessagePump
from textual.pilot import Pilot

TICKS = 0.1
"""Seconds of the quick loop's time in which a screen is laid out and drawn six times, if it has to be."""


def spare(patch: pytest.MonkeyPatch) -> None:
    """Do what comes out the same only once, and wait as long as there is work, not for this computer."""
    patch.setattr(Stylesheet, "_parse_rules", parsed_once(Stylesheet._parse_rules))
    patch.setattr(RuleSet, "__hash__", object.__hash__)
    patch.setattr(_callback, "_count_parameters", counted_once(_callback._count_parameters))
    patch.setattr(MessagePump, "_get_dispatch_methods", found_once(MessagePump._get_dispatch_methods))
    patch.setattr(Logger, "event", SimpleNamespace(verbosity=lambda _: lambda *_: None))
    patch.setattr(Pilot, "_wait_for_screen", all_done)
    for module in (textual_app, textual_pilot):
        patch.setattr(module, "wait_for_idle", idle)


def draw_when_seen(patch: pytest.MonkeyPatch) -> None:
    """Draw a screen when a test looks at it (`painted`), not each step on the way, which nobody sees.

    Drawing them took a third of the time. What is drawn is the same: it is made of what the screen is then.
    """
    patch.setattr(Compositor, "render_update", unseen)


def unseen(screen: Compositor, full: bool = False, screen_stack: Any = None, **more: bool) -> None:
    """Draw nothing."""
    visible_screen_stack.set(screen_stack or [])
    screen._dirty_regions.clear()


async def all_done(_: object, timeout: float = 30) -> bool:
    """Let everything that was set off be done: on the quick loop time passes only then.

    Textual sends a message to every widget of the screen, and waits for all of them.
    """
    await asyncio.sleep(0.001)
    return True


async def idle(min_sleep: float = 0, max_sleep: float = 1) -> None:
    """Let everything be done and drawn; only threads are waited for by what this computer is doing."""
    loop = asyncio.get_running_loop()
    await asyncio.sleep(TICKS)
    if isinstance(loop, QuickLoop) and loop.aside:
        await _wait.wait_for_idle(min_sleep, max_sleep)


def parsed_once(usual: Callable[..., Any]) -> Callable[..., Any]:
    """Read the styles of a screen once, however many apps of a theme show it."""
    known: dict[object, Any] = {}
    numbers: dict[object, int] = {}

    def parse(sheet: Any, css: str, *where: Any, **more: Any) -> Any:
        theme, number = getattr(sheet, "_numbered", (None, 0))
        if theme is not sheet._variables:
            number = numbers.setdefault(tuple(sheet._variables.items()), len(numbers))
            sheet._numbered = sheet._variables, number
        key = css, where, *more.items(), number
        if key not in known:
            known[key] = usual(sheet, css, *where, **more)
        return known[key]

    return parse


def counted_once(usual: Callable[[Any], int]) -> Callable[[Any], int]:
    """Count the parameters of a function once; Textual does at each call of one that is called later."""
    known: dict[object, int] = {}

    def count(func: Any) -> int:
        code = getattr(func, "__code__", None)
        if code is None or hasattr(func, "__wrapped__"):
            return usual(func)
        key = code, hasattr(func, "__self__")
        if key not in known:
            known[key] = usual(func)
        return known[key]

    return count


Methods = Iterable[tuple[type, Any]]


def found_once(usual: Callable[..., Methods]) -> Callable[..., Methods]:
    """Find the methods of a kind of widget for a kind of message once, unless they ask who sent it.

    Textual goes through all the classes of both at each message.
    """
    known: dict[object, list[tuple[type, Any]] | None] = {}

    def find(pump: Any, name: str, message: Any) -> list[tuple[type, Any]] | None:
        decorated = (one.__dict__.get("_decorated_handlers") or {} for one in type(pump).__mro__)
        chosen = (one for each in decorated for kind in type(message).__mro__ for one in each.get(kind, ()))
        if any(selectors for _, selectors in chosen):
            return None
        return [(one, method.__func__) for one, method in usual(pump, name, message)]

    def methods(pump: Any, name: str, message: Any) -> Methods:
        key = type(pump), type(message), name
        if key not in known and not message._no_default_action:
            known[key] = find(pump, name, message)
        if (found := known.get(key)) is None:
            yield from usual(pump, name, message)
            return
        last: type | None = None
        for one, method in found:
            if one is not last and message._no_default_action:  # as a method before may say
                return
            last = one
            yield one, method.__get__(pump, one)

    return methods
