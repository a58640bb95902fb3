"""A screen that is a list: a heading, the lines, and the status."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.screens.base import UNDO
from namecards.screens.forms import FormScreen
from namecards.screens.widgets.pick_list import PickList

Line = tuple[str, Content]
"""An id, and the text to show."""


class Lines(PickList):
    """The lines; Enter opens the one at the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Open", id="list.open", tooltip="Open or change the line at the cursor"),
    ]


class ListScreen(FormScreen):
    """Subclasses define the heading and the lines."""

    DEFAULT_CSS = """
    ListScreen {
        #heading { margin: 1 2; height: auto; max-height: 4; }
        OptionList { height: 1fr; border: none; padding: 0 2; background: $background; }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        OptionList:focus { border: none; background-tint: transparent; }
        #status { margin: 1 2 0 2; height: auto; min-height: 1; max-height: 3; color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        UNDO,
        Binding(
            "slash",
            "search",
            "Search",
            id="list.search",
            show=False,
            key_display="/",
            tooltip="Search all notes",
        ),
        Binding(
            "f6",
            "private",
            "Private",
            id="list.private",
            show=False,
            tooltip="Show private notes; the next key hides them again",
        ),
    ]
    REFRESH_ON_RESUME = True
    private = False
    """Whether private notes are shown now."""

    def body(self) -> ComposeResult:
        """The heading, the list, the status."""
        yield Static(id="heading")
        yield Lines(markup=False)
        yield Static(id="status")

    def on_mount(self) -> None:
        """Focus the list."""
        self.query_one(Lines).focus()
        self.show()

    def on_screen_resume(self) -> None:
        """Hide private notes when the screen is seen again."""
        self.private = False

    def collection_changed(self) -> None:
        """Show what another program or screen wrote."""
        if self.query(Lines):
            self.show()

    def on_key(self, event: events.Key) -> None:
        """Hide private notes at the next key."""
        if self.private and event.key != "f6":
            self.private = False
            self.show()

    def action_private(self) -> None:
        """Show private notes, or hide them again."""
        self.private = not self.private
        self.show()

    def on_option_list_option_highlighted(self) -> None:
        """Update the heading and the keys for the line at the cursor."""
        self.query_one("#heading", Static).update(self.heading())
        self.refresh_bindings()

    def heading(self) -> Content:
        """The heading: what is listed, and what to press."""
        raise NotImplementedError

    def lines(self) -> Iterable[Line]:
        """The lines of the list, each with its id."""
        raise NotImplementedError

    def show(self) -> None:
        """Show the list again; the cursor stays on its line, or in its place if the line is gone."""
        listed = self.query_one(Lines)
        at, on = listed.highlighted or 0, self.chosen_id
        lines = list(self.lines())
        listed.clear_options()
        listed.add_options(Option(content, id=id) for id, content in lines)
        ids = [id for id, _ in lines]
        if lines:
            listed.highlighted = ids.index(on) if on in ids else min(at, len(lines) - 1)
        self.query_one("#heading", Static).update(self.heading())
        self.refresh_bindings()

    @property
    def chosen_id(self) -> str:
        """The id of the line at the cursor; empty without one."""
        option = self.query_one(Lines).highlighted_option
        return str(option.id) if option and option.id else ""

    def report(self, sentence: str) -> None:
        """Show what was done, and the list as it is now."""
        super().report(sentence)
        self.show()

    def action_search(self) -> None:
        """Search all notes."""
        self.open("search")
