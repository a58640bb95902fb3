"""A screen that is a list: a heading, the lines, and the status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.screens.base import UNDO, BaseScreen, replace_text
from namecards.screens.keys import bind
from namecards.screens.widgets.panel import Panel
from namecards.screens.widgets.pick_list import PickList

Item = TypeVar("Item")

FEW = 16
"""With so many rows at most, a large window has room to say what the screen is for."""


class Lines(PickList):
    """The lines; Enter opens the one at the cursor."""

    BINDINGS = [bind("enter", "select", "Open", "Open or change the line at the cursor")]
    opens = True
    """Whether there is something to open."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Name Enter only on a line that opens."""
        return action != "select" or (self.opens and self.highlighted is not None)


class ListScreen(BaseScreen, Generic[Item]):
    """Subclasses define the heading, the items, and the line of each."""

    DEFAULT_CSS = """
    ListScreen {
        #heading {
            padding: 1 2 0 2; height: auto; max-height: 6; border-bottom: solid $block-cursor-background;
        }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        #about { margin: 1 1 0 1; border: round $block-cursor-background; color: $text-muted; }
        &.-narrow #about, &.-low #about { display: none; }
        OptionList > .option-list--option-disabled { color: $text-muted; }
        #status { margin: 0; padding: 1 2 0 2; min-height: 2; max-height: 4; color: $text-muted; }
    }
    """
    BINDINGS = [
        UNDO,
        bind("slash", "open('search')", "Search", "Search all notes", show=False, sign="/"),
        bind("f6", "private", "Private", "Show private notes; the next key hides them again", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]
    REFRESH_ON_RESUME = True
    _items: Mapping[str, Item] = MappingProxyType({})

    def body(self) -> ComposeResult:
        yield Static(id="heading")
        yield from self.compose_list()
        yield Static(id="status")

    def compose_list(self) -> ComposeResult:
        """The lines, and below a few of them what the screen is for."""
        yield Lines(markup=False)
        yield Panel("about", "help")

    def on_screen_resume(self) -> None:
        self.private = False

    def collection_changed(self) -> None:
        if self.query(Lines):
            self.show()

    def on_key(self, event: events.Key) -> None:
        if event.key != "f6":
            self.hide_private()

    @on(OptionList.OptionHighlighted)
    def _show_heading(self) -> None:
        replace_text(self.query_one("#heading", Static), self.heading())
        self.refresh_bindings()

    def heading(self) -> Content:
        """The heading: what is listed, and what to press."""
        raise NotImplementedError

    def items(self) -> Iterable[tuple[str, Item]]:
        """List the items, each with an id."""
        raise NotImplementedError

    def line(self, item: Item) -> Content:
        """Format an item as its line."""
        raise NotImplementedError

    def empty_text(self) -> str:
        """Say what would be in an empty list, and the key that gets it there."""
        return ""

    def show(self) -> None:
        """Show the list again; the cursor stays on its line, or in its place if the line is gone."""
        self._items = dict(self.items())
        lines = [Option(self.line(item), id=id) for id, item in self._items.items()]
        self.query_one(Lines).show(lines or [Option(Content(self.empty_text()), disabled=True)])
        rows = sum(str(line.prompt).count("\n") + 1 for line in lines[: FEW + 1])
        for panel in self.query("#about").results(Panel):
            panel.show("F1", "What this is for", [Content(self.ABOUT)] * (rows <= FEW))
        self._show_heading()

    @property
    def chosen_item(self) -> Item | None:
        """The item at the cursor; None without one."""
        listed = self.query(Lines)
        return self._items.get(listed.first().chosen_id) if listed else None

    def report(self, sentence: str) -> None:
        super().report(sentence)
        self.show()
