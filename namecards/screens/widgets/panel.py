"""Lines in a frame with a title; in a small terminal only a line above them."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static


class Opens(Widget):
    """Something on which a click does what its key does, unless its text there does something else."""

    action = ""

    def on_click(self, event: events.Click) -> None:
        """Run the action, if there is one."""
        if self.action and "run" not in event.style.meta:
            self.screen.call_later(self.screen.run_action, self.action)


class Panel(Opens, Static):
    """Lines in a frame; a click beside them does what its key does."""

    DEFAULT_CSS = """
    Panel {
        height: auto; padding: 0 1; border: none; border-top: solid $block-cursor-background;
        border-title-color: $text;
        &.-empty { display: none; }
    }
    """

    def __init__(self, id: str, action: str) -> None:
        """Empty until `show`."""
        super().__init__(id=id)
        self.action = action

    def show(self, key: str, title: str, lines: Sequence[Content]) -> None:
        """Show some lines below a title and the key that opens it; without any there is no panel."""
        self.set_class(not lines, "-empty")
        head = Content.assemble((f"{key} ", "bold $accent"), (title, "bold")) if key else Content(title)
        self.border_title = head
        self.update(Content("\n").join(lines))
