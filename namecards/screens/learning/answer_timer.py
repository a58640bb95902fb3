"""Tells a deliberate key or click from a second tap or a held one, which must not answer for somebody."""

from __future__ import annotations

from time import monotonic
from typing import Any

from textual import events
from textual.screen import Screen

QUIET = 0.7
"""Seconds after a face is shown in which an empty answer is a second tap, or the start of a held key: they
repeat after at most 0.66 s on most systems."""
HELD = 0.3
"""Seconds between two taps, below which the key is held."""
DOUBLE_CLICK = 0.5
"""Seconds between the two halves of a double click, as most systems have it."""


class AnswerTimer:
    """When the face was shown, and when a key was last pressed."""

    def __init__(self) -> None:
        """Begin with a question."""
        self._pressed = 0.0
        self.begin()

    def begin(self) -> None:
        """Note that another face is shown."""
        self._face = self._shown = monotonic()

    def begin_again(self) -> None:
        """Note that something else is shown about the same face."""
        self._shown = monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since the face was shown."""
        return monotonic() - self._face

    def is_deliberate(self) -> bool:
        """Whether a key that is pressed now was meant for what is shown now."""
        now = monotonic()
        held, self._pressed = now - self._pressed < HELD, now
        return not held and now - self._shown >= QUIET


class Clicks:
    """Tells a click from the rest of a double click whose first half opened or closed a screen.

    That half would choose what happens to lie there, such as "Delete", before anybody has read it.
    """

    def __init__(self) -> None:
        """Begin without a click."""
        self._screen: Screen[Any] | None = None
        """The screen of the first half."""
        self._at, self._time = (0, 0), 0.0

    def is_deliberate(self, event: events.Event, screen: Screen[Any]) -> bool:
        """Whether an event was meant for the screen that is on top now; all but a press of a button is."""
        if not isinstance(event, events.MouseDown) or event.is_forwarded:
            return True
        (x, y), since = self._at, event.time - self._time
        self._at, self._time = (event.x, event.y), event.time
        if since > DOUBLE_CLICK or max(abs(event.x - x), abs(event.y - y)) > 1:
            self._screen = screen
        return self._screen is screen
