"""Textual's work that comes out the same each time is done once, and pauses are those of the quick loop.

What a screen does and draws stays the same. Imported by tests of screens only, when the environment is set.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

import pytest
from quick_loop import QuickLoop
from textual import _callback, _wait
from textual import app as textual_app
from textual import pilot as textual_pilot
from textual.css.stylesheet import Stylesheet
from textual.message import Message
from textual.message_pump import MessagePump
from textual.pilot import Pilot

TICKS = 0.1
"""Seconds of the quick loop's time in which a screen is laid out and drawn six times, if it has to be."""

Handlers = list[tuple[type, list[Any]]]


def spare(patch: pytest.MonkeyPatch) -> None:
    """Do what comes out the same only once, and wait as long as there is work, not for this computer."""
    patch.setattr(Stylesheet, "_parse_rules", parsed_once(Stylesheet._parse_rules))
    patch.setattr(MessagePump, "_get_dispatch_methods", handlers_once(MessagePump._get_dispatch_methods))
    patch.setattr(_callback, "_count_parameters", counted(_callback._count_parameters))
    patch.setattr(Pilot, "_wait_for_screen", all_done)
    for module in (textual_app, textual_pilot):
        patch.setattr(module, "wait_for_idle", idle)


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


def handlers_once(usual: Callable[..., Any]) -> Callable[..., Any]:
    """Look through a class for the handlers of a kind of message once."""
    known: dict[object, Handlers | None] = {}

    def handlers(pump: Any, name: str, message: Message) -> Iterator[Any]:
        key = type(pump), name, type(message)
        if key not in known:
            known[key] = handlers_of(*key)
        found = known[key]
        if found is None:
            yield from usual(pump, name, message)
            return
        for cls, methods in found:
            if message._no_default_action:
                break
            for method in methods:
                yield cls, method.__get__(pump, cls)

    return handlers


def handlers_of(pump: type, name: str, message: type) -> Handlers | None:
    """The handlers by class, in Textual's order; nothing if who sent it decides."""
    kinds = [kind for kind in message.__mro__ if issubclass(kind, Message)]
    found: Handlers = []
    dispatched: set[Any] = set()
    for cls in pump.__mro__:
        methods = []
        decorated = cls.__dict__.get("_decorated_handlers") or {}
        for method, selectors in [each for kind in kinds for each in decorated.get(kind, [])]:
            if selectors:
                return None
            if method not in dispatched:
                dispatched.add(method)
                methods.append(method)
        named = cls.__dict__.get(f"_{name}") or cls.__dict__.get(name)
        if named is not None and not getattr(named, "_textual_on", None):
            methods.append(named)
        found.append((cls, methods))
    return [each for each in found if each[1]]


def counted(usual: Callable[..., int]) -> Callable[..., int]:
    """Count what a plain function takes by its code: each is a new one, such as a part of a method."""

    def count(function: Any) -> int:
        if not isinstance(function, FunctionType) or hasattr(function, "__wrapped__"):
            return usual(function)
        code = function.__code__
        rest = bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
        return code.co_argcount + code.co_kwonlyargcount + rest

    return count
