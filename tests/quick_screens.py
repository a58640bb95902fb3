"""Screens that cost tests less: a frame is painted once the keys are taken, and styles are read once."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import cache, wraps
from typing import Any, TypeVar

import pytest
from textual._compositor import Compositor
from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.parse import parse
from textual.css.tokenize import tokenize_values
from textual.css.tokenizer import Token
from textual.pilot import Pilot

T = TypeVar("T")
_paint = Compositor.render_update


def quicken(patch: pytest.MonkeyPatch) -> None:
    """Leave out the frames in between, which no terminal shows, and give every program the same styles."""
    patch.setattr(Compositor, "render_update", lambda *_, **__: None)
    for name in ("press", "pause", "_post_mouse_events", "resize_terminal"):
        patch.setattr(Pilot, name, _and_paint(vars(Pilot)[name]))
    patch.setattr(stylesheet, "tokenize_values", lambda values: _values(tuple(values.items())))
    patch.setattr(stylesheet, "parse", _rules)


def _and_paint(act: Callable[..., Coroutine[Any, Any, T]]) -> Callable[..., Coroutine[Any, Any, T]]:
    """Do what a pilot does, then paint what has changed since."""

    @wraps(act)
    async def done(pilot: Pilot[Any], *args: Any, **options: Any) -> T:
        result = await act(pilot, *args, **options)
        if pilot.app.screen_stack and not pilot.app._batch_count:
            _paint(pilot.app.screen._compositor, screen_stack=pilot.app._background_screens)
        return result

    return done


class _Values(dict[str, list[Token]]):
    """The values of a theme, equal only to themselves, so that what is read with them can be kept."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)


@cache
def _values(pairs: tuple[tuple[str, str], ...]) -> _Values:
    return _Values(tokenize_values(dict(pairs)))


@cache
def _rules(*args: Any, **options: Any) -> list[RuleSet]:
    return list(parse(*args, **options))
