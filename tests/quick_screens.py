"""Screens that cost tests less: a frame is painted once the keys are taken, and a style sheet is read once."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from textual._compositor import Compositor
from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.tokenize import Token, tokenize_values
from textual.pilot import Pilot

_paint, _wait, _parse = Compositor.render_update, Pilot._wait_for_screen, stylesheet.parse


def quicken(patch: pytest.MonkeyPatch) -> None:
    """Leave out the frames in between, which no terminal shows; give the program of each test the same styles."""
    patch.setattr(Compositor, "render_update", lambda *_, **__: None)
    patch.setattr(Pilot, "_wait_for_screen", _wait_and_paint)
    patch.setattr(stylesheet, "tokenize_values", lambda values: _values(tuple(values.items())))
    patch.setattr(stylesheet, "parse", _rules)


async def _wait_and_paint(pilot: Pilot[Any], timeout: float = 30.0) -> bool:
    """Wait as the pilot does after keys and clicks, then paint what has changed since."""
    done = await _wait(pilot, timeout)
    if pilot.app.screen_stack and not pilot.app._batch_count:
        _paint(pilot.app.screen._compositor, screen_stack=pilot.app._background_screens)
    return done


class _Values(dict[str, list[Token]]):
    """The values of a theme, equal only to themselves, so that what is read with them can be kept."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


@cache
def _values(pairs: tuple[tuple[str, str], ...]) -> _Values:
    return _Values(tokenize_values(dict(pairs)))


@cache
def _rules(*args: Any, **options: Any) -> list[RuleSet]:
    return list(_parse(*args, **options))
