"""Lines in a frame with a title: above each other, or beside a list from 100 columns on."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static


class ClickTarget(Widget):
    """A widget whose click runs the action of its key, except on text with an action of its own."""

    action = ""

    def on_click(self, event: events.Click) -> None:
        if self.action and "run" not in event.style.meta:
            self.screen.call_later(self.screen.run_action, self.action)


class Panel(ClickTarget, Static):
    """Lines in a frame; a click beside them does what its key does."""

    DEFAULT_CSS = """
    Panel {
        height: auto; padding: 0 1; border: none; border-top: solid $block-cursor-background;
        border-title-color: $text;
        &.-empty { display: none; }
    }
    """

    def __init__(self, id: str, action: str) -> None:
        super().__init__(id=id)
        self.action = action

    def show(self, key: str, title: str, lines: Sequence[Content]) -> None:
        """Show some lines below a title and the key that opens it; without any there is no panel."""
        self.set_class(not lines, "-empty")
        head = Content.assemble((f"{key} ", "bold $accent"), (title, "bold")) if key else Content(title)
        self.border_title = head
        text = Content("\n").join(lines)
        self.update(text, layout=text != self.content)


class SidePanel(Panel):
    """Explains the line at the cursor beside its list, else the screen; a narrow terminal may lack room."""

    lines: Sequence[Content] = ()

    def __init__(self) -> None:
        super().__init__("beside", "help")
        self.add_class("beside")

    def on_mount(self) -> None:
        self.explain()

    def explain(self, *more: Content) -> None:
        """Show what the screen is for, and more."""
        self.show("F1", "What happens", [Content(getattr(self.screen, "ABOUT", "")), *more])

    def show(self, key: str, title: str, lines: Sequence[Content]) -> None:
        """Show other lines, as many as there is room for."""
        self.lines = lines
        super().show(key, title, lines)

    def render(self) -> Content:
        """Wrap the lines; the last one in sight tells that there are more."""
        width, height = self.content_size
        rows = self._rows(width)
        return Content("\n").join(rows if len(rows) <= height else [*rows[: height - 1], Content("…")])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._rows(width))

    def _rows(self, width: int) -> list[Content]:
        return [row for line in self.lines for row in line.wrap(width)] if width else []
