"""Lines in the room there is."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.widgets import Static


class ScrollText(VerticalScroll, can_focus=False):
    """Long lines are wrapped if there is room for that; else each is one row, so that all are seen."""

    DEFAULT_CSS = """
    ScrollText > Static { min-height: 100%; }
    ScrollText > Static.-tight { text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, id: str) -> None:
        """Empty until `say`."""
        super().__init__(id=id)
        self._said, self._at = Content(""), 0

    def compose(self) -> ComposeResult:
        """One text, which may be higher than the room."""
        yield Static()

    def say(self, lines: Iterable[Content], at: int = 0) -> None:
        """Show these from now on, and of too many those around the line `at`."""
        self._said, self._at = Content("\n").join(lines), at
        self._fit()

    def on_resize(self) -> None:
        """Another room, another choice."""
        self._fit()

    def _fit(self) -> None:
        text, room = self.query_one(Static), self.scrollable_content_region
        text.set_class(0 < room.height < self._said.get_height({}, max(room.width, 1)), "-tight")
        text.update(self._said)
        self.call_after_refresh(self.scroll_to_region, Region(0, self._at, 1, 1), animate=False)
