"""A list in which a click selects a line, and a click on the selected line opens it."""

from __future__ import annotations

from textual import events
from textual.widgets import OptionList


class PickList(OptionList):
    """Textual's list opens at the first click, so that a line could not be selected by mouse."""

    def on_click(self, event: events.Click) -> None:
        """Select another line; a click on the selected one opens it, as Textual's own handler does."""
        line = event.style.meta.get("option")
        if isinstance(line, int) and line != self.highlighted:
            event.prevent_default()
            self.focus()
            self.highlighted = line
