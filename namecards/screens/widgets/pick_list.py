"""A list in which a click selects a line, and a second click opens it."""

from __future__ import annotations

from textual import events
from textual.widgets import OptionList


class PickList(OptionList):
    """An OptionList that can be used by mouse: Textual's own opens a line at the first click."""

    def on_click(self, event: events.Click) -> None:
        """Select another line; on the selected one, Textual's own handler opens it."""
        line = event.style.meta.get("option")
        if isinstance(line, int) and line != self.highlighted:
            event.prevent_default()
            self.focus()
            self.highlighted = line
