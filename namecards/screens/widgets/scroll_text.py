"""Lines of text in a limited height."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.widgets import Static


class ScrollText(VerticalScroll, can_focus=False):
    """Wraps long lines if there is room; else each line is one row, so that all can be seen."""

    DEFAULT_CSS = """
    ScrollText > Static { min-height: 100%; }
    ScrollText > Static.-tight { text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, id: str) -> None:
        """Empty until `show_lines`."""
        super().__init__(id=id)
        self._text, self._at = Content(""), 0

    def compose(self) -> ComposeResult:
        """One text, which may be higher than this widget."""
        yield Static()

    def show_lines(self, lines: Iterable[Content], at: int = 0) -> None:
        """Show these lines, scrolled to the line `at`."""
        self._text, self._at = Content("\n").join(lines), at
        self._fit()

    def on_resize(self) -> None:
        """Fit the text into another size."""
        self._fit()

    def _fit(self) -> None:
        text, room = self.query_one(Static), self.scrollable_content_region
        text.set_class(0 < room.height < self._text.get_height({}, max(room.width, 1)), "-tight")
        text.update(self._text)
        self.call_after_refresh(self.scroll_to_region, Region(0, self._at, 1, 1), animate=False)
