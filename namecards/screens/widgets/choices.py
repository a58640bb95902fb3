"""A list to choose one from."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets.option_list import Option

from namecards.screens.widgets.pick_list import PickList


class Choices(PickList):
    """Keys with what is shown for them; Enter goes on to the next box."""

    DEFAULT_CSS = """
    Choices { height: 1fr; border: none; background: $surface; }
    Choices:focus { border: none; background-tint: $foreground 5%; }
    """

    def __init__(self, id: str, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """`options` are (key, what to show); the cursor begins on `chosen`."""
        super().__init__(*(Option(Content(shown), id=key) for key, shown in options), id=id)
        keys = [key for key, _ in options]
        self._begin = keys.index(chosen) if chosen in keys else 0

    def on_mount(self) -> None:
        """Put the cursor on what was chosen before."""
        self.highlighted = self._begin if self.option_count else None

    @property
    def key(self) -> str:
        """The key of what is chosen; empty if there is nothing to choose."""
        option = self.highlighted_option
        return str(option.id) if option else ""
