"""Tells a click from the rest of a double click whose first half opened or closed a screen."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.screen import Screen

LEFT = 1
DOUBLE_CLICK = 0.5
"""Seconds between the two halves of a double click, as most systems have it."""


class DoubleClick:
    """Remembers the last click. The second half of a double click would choose what happens to lie there by
    then, such as "Delete", before anybody has read it.
    """

    def __init__(self) -> None:
        self._screen: Screen[Any] | None = None
        """The screen of the first half."""
        self._at, self._time = (0, 0), 0.0

    def is_meant_for(self, screen: Screen[Any], event: events.Event) -> bool:
        """Whether an event was meant for the screen that is on top now; all but a press of a button is.

        The right and the middle button do nothing: they would choose and open as the left one does.
        """
        if isinstance(event, events.MouseDown | events.MouseUp) and event.button > LEFT:
            return False
        if not isinstance(event, events.MouseDown) or event.is_forwarded:
            return True
        (x, y), since = self._at, event.time - self._time
        self._at, self._time = (event.x, event.y), event.time
        if since > DOUBLE_CLICK or max(abs(event.x - x), abs(event.y - y)) > 1:
            self._screen = screen
        return self._screen is screen
