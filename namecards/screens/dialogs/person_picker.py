"""Whom do you mean? A few letters, and a digit for one of those they fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.screens.text import cells
from namecards.screens.widgets.lines import MOST, FindLine
from namecards.screens.widgets.portrait import Portrait


class WhomScreen(ModalScreen[Person | None]):
    """Gives back the person that was chosen, or None."""

    DEFAULT_CSS = """
    WhomScreen {
        align: center middle;
        & > Vertical { width: 76; max-width: 100%; height: 18; padding: 0 2; }
        & > Vertical { background: $surface; border: round $primary; }
        #title { text-style: bold; height: auto; margin-bottom: 1; }
        FindLine, FindLine:focus { border: none; height: 1; background: $background; }
        #both { height: 1fr; margin-top: 1; }
        #whom { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        Portrait { width: 22; }
        #how { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close", id="whom.close", tooltip="Nobody; nothing changes"),
        Binding("down", "move(1)", "Next", show=False, id="whom.down", tooltip="The next one"),
        Binding("up", "move(-1)", "Before", show=False, id="whom.up", tooltip="The one before"),
    ]

    def __init__(
        self, collection: Collection, title: str, likely: Sequence[Person], but: Person | None = None
    ) -> None:
        """`likely` are shown before anything is typed; `but` is not to be chosen."""
        super().__init__()
        self._collection = collection
        self._title = title
        self._likely = [person for person in likely if person != but]
        self._but = but
        self._hits = self._likely
        self._chosen = 0

    def compose(self) -> ComposeResult:
        """The question, the line, the numbered names beside a face."""
        with Vertical():
            yield Static(Content(self._title), id="title")
            yield FindLine(
                self._collection.people.finder, placeholder="letters of a name, or a class", asks=True
            )
            with Horizontal(id="both"):
                yield Static(id="whom")
                yield Portrait()
            yield Static(Content("A digit or Enter chooses. Esc closes."), id="how")

    def on_mount(self) -> None:
        """Those that are likely."""
        self._show()

    def on_input_changed(self, event: FindLine.Changed) -> None:
        """Find as the letters come."""
        found = self._collection.people.find(event.value) if event.value.strip() else self._likely
        self._hits = [person for person in found if person != self._but]
        self._chosen = 0
        self._show()

    def on_find_line_chosen(self, event: FindLine.Chosen) -> None:
        """A digit."""
        self.dismiss(self._hits[event.number - 1])

    def on_input_submitted(self) -> None:
        """Enter: the one under the cursor."""
        if self._hits:
            self.dismiss(self._hits[self._chosen])

    def action_move(self, by: int) -> None:
        """Another one."""
        shown = min(len(self._hits), MOST)
        self._chosen = (self._chosen + by) % shown if shown else 0
        self._show()

    def _show(self) -> None:
        line = self.query_one(FindLine)
        line.hits = min(len(self._hits), MOST)
        lines = [
            Content.assemble(
                ("▸" if at == self._chosen else " ", "bold $accent"),
                (f"{at + 1} ", "bold $accent"),
                cells(person.display, 22),
                (f" {person.place}", "$text-muted"),
            )
            for at, person in enumerate(self._hits[:MOST])
        ]
        if line.value.strip() and not lines:
            lines = [Content.styled("Nobody here is called that.", "$text-muted")]
        self.query_one("#whom", Static).update(Content("\n").join(lines))
        chosen = self._hits[self._chosen] if self._hits else None
        self.query_one(Portrait).show(chosen, self._collection.people.photo(chosen))
