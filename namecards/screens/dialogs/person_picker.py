"""A dialog that asks for a person: type a few letters, then press the number of a hit."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.keys import bind
from namecards.screens.text import cells
from namecards.screens.widgets.lines import NUMBERED, FindLine
from namecards.screens.widgets.portrait import Portrait


class PersonPicker(Dialog[Person]):
    """Ask for a person; ends with the one chosen, or None."""

    DEFAULT_CSS = """
    PersonPicker {
        & > Vertical { height: 18; padding: 0 2; }
        FindLine:focus { background: $background; }
        #both { height: 1fr; margin-top: 1; }
        #whom { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        Portrait { width: 22; }
    }
    """
    ABOUT = "Type letters of a name, or a class. Then press a number, or Enter for the marked one."
    BINDINGS = [
        bind("down", "move(1)", "Next", "The next person", show=False),
        bind("up", "move(-1)", "Previous", "The previous person", show=False),
    ]

    def __init__(
        self, collection: Collection, title: str, likely: Sequence[Person], but: Person | None = None
    ) -> None:
        """`likely` are offered before anything is typed; `but` is never offered."""
        super().__init__()
        self._collection = collection
        self._title = title
        self._likely = [person for person in likely if person != but]
        self._but = but
        self._hits = self._likely
        self._chosen = -1
        """Nobody at first, so that the second of two Enters chooses nobody."""

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(Content(self._title), id="title")
            yield FindLine(
                self._collection.people.finder, placeholder="letters of a name, or a class", asks=True
            )
            with Horizontal(id="both"):
                yield Static(id="whom")
                yield Portrait()
            yield Static(Content("Press a number, or ↑ ↓ and Enter. Esc closes."), id="how")

    def on_input_changed(self, event: FindLine.Changed) -> None:
        """Search as letters are typed; if no active person fits, among those who have left."""
        people, typed = self._collection.people, event.value
        hits = people.find(typed) or people.finder_of_all.find(typed) if typed.strip() else self._likely
        self._hits = [person for person in hits if person != self._but]
        self._chosen = 0 if typed.strip() else -1
        self._show()

    def on_find_line_chosen(self, event: FindLine.Chosen) -> None:
        self.dismiss(self._hits[event.number - 1])

    def on_input_submitted(self) -> None:
        if self._hits and self._chosen >= 0:
            self.dismiss(self._hits[self._chosen])

    def action_move(self, by: int) -> None:
        shown = min(len(self._hits), NUMBERED)
        self._chosen = (max(self._chosen, 0 if by < 0 else -1) + by) % shown if shown else -1
        self._show()

    @on(events.Mount)
    def _show(self) -> None:
        line = self.query_one(FindLine)
        line.hits = min(len(self._hits), NUMBERED)
        lines = [
            Content.assemble(
                ("▸" if at == self._chosen else " ", "bold $accent"),
                (f"{at + 1} ", "bold $accent"),
                cells(self._collection.people.address(person), 22),
                (f" {person.where}", "$text-muted"),
            )
            for at, person in enumerate(self._hits[:NUMBERED])
        ]
        if line.value.strip() and not lines:
            lines = [Content.styled("No student has this name.", "$text-muted")]
        elif more := len(self._hits) - len(lines):
            lines.append(Content.styled(f"… and {more} more: type more letters", "$text-muted"))
        self.query_one("#whom", Static).update(Content("\n").join(lines))
        chosen = self._hits[self._chosen] if self._hits and self._chosen >= 0 else None
        self.query_one(Portrait).show(chosen, self._collection.people.photo(chosen))
