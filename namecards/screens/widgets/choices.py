"""A list to choose one thing from."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets.option_list import Option

from namecards.screens.widgets.pick_list import PickList


class Choices(PickList):
    """Lines with a key each; Enter goes on to the next box."""

    DEFAULT_CSS = """
    Choices { padding: 0 1; background: $surface; }
    Choices:focus { background-tint: $foreground 5%; }
    """

    def __init__(self, id: str, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """`options` are (key, text); the cursor starts on `chosen`."""
        super().__init__(*(Option(Content(text), id=key) for key, text in options), id=id)
        keys = [key for key, _ in options]
        self._start = keys.index(chosen) if chosen in keys else 0

    def on_mount(self) -> None:
        """Put the cursor on the last choice."""
        self.highlighted = self._start if self.option_count else None
