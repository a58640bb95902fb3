"""A list in which a click selects a line, and a second click opens it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from textual import events
from textual.reactive import Reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class PickList(OptionList):
    """An OptionList that can be used by mouse: Textual's own opens a line at the first click."""

    DEFAULT_CSS = """
    PickList {
        height: 1fr; border: none; padding: 0 2; background: $background;
        text-wrap: nowrap; text-overflow: ellipsis;
    }
    PickList:focus { border: none; background-tint: transparent; }
    """

    TICK = 0
    """Columns of the tick that begins a line: the first click on it changes it."""

    highlighted = Reactive[int | None](None, repaint=False)
    """Redefined so that a move of the cursor repaints two lines, not the list (6 kB)."""

    def _watch_highlighted(self, before: int | None, now: int | None) -> None:
        if self.virtual_size.height != self.option_count:  # some have several rows
            self.refresh()
        for at in {before, now} - {None}:
            self.refresh_line(at or 0)

    def set_options(self, options: Iterable[Any]) -> Self:
        """Replace the lines; Textual leaves the old ones in sight if there are no new ones."""
        super().set_options(options)
        if not self.option_count:
            self.clear_options()
            self.refresh(layout=True)
        return self

    @property
    def chosen_id(self) -> str:
        """The id of the line at the cursor; empty without one."""
        option = self.highlighted_option
        return str(option.id) if option and option.id else ""

    def show(self, lines: Iterable[Option]) -> None:
        """Replace the lines; the cursor stays on its line, or in its place if the line is gone."""
        on, at = self.chosen_id, self.highlighted or 0
        self.set_options(lines)
        ids = {number: line.id for number, line in enumerate(self.options) if not line.disabled}
        if ids:
            place = max((number for number in ids if number <= at), default=min(ids))
            self.highlighted = next((number for number, id in ids.items() if id == on), place)

    def on_resize(self) -> None:
        """Keep the cursor in sight when there is less room."""
        self.scroll_to_highlight()

    def action_page_up(self) -> None:
        """Move the cursor up a page; Textual fails where a small window leaves no room."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]

    def move(self, by: int) -> None:
        """Move the cursor, also while the keys go to a line to type in."""
        self.action_cursor_down() if by > 0 else self.action_cursor_up()

    def on_click(self, event: events.Click) -> None:
        """Select another line; on the selected one, or on a tick, Textual's own handler opens it."""
        line, at = event.style.meta.get("option"), event.get_content_offset(self)
        if isinstance(line, int) and line != self.highlighted and not (at is not None and at.x < self.TICK):
            event.prevent_default()
            self.focus()
            self.highlighted = line
