"""Whom to print: a line a person, with a cross on those who are printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import SelectionList, Static
from textual.widgets.selection_list import Selection

from namecards.core.people import Person, Roster


class PrintPeopleScreen(ModalScreen[list[Person] | None]):
    """Gives back those who are printed; None if nothing is to change."""

    DEFAULT_CSS = """
    PrintPeopleScreen {
        align: center middle;
        & > Vertical { width: 60; max-width: 100%; height: 90%; padding: 0 1; }
        & > Vertical { background: $surface; border: round $primary; }
        SelectionList { border: none; padding: 0; height: 1fr; background: $surface; }
        #how { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done", "Done", id="people.done", tooltip="Print these", priority=True),
        Binding("a", "all", "All", id="people.all", tooltip="Everyone"),
        Binding("n", "none", "None", id="people.none", tooltip="Nobody, to begin with a few"),
        Binding("escape", "dismiss(None)", "Cancel", id="people.cancel", tooltip="Nothing changes"),
    ]

    def __init__(self, roster: Roster, chosen: Sequence[Person]) -> None:
        """With those who are chosen so far."""
        super().__init__()
        self._people = {person.id: person for person in roster.people if not person.never_print}
        self._chosen = {person.id for person in chosen}

    def compose(self) -> ComposeResult:
        """A line a person."""
        lines = [
            Selection(Content(person.display), id, id in self._chosen) for id, person in self._people.items()
        ]
        with Vertical():
            yield SelectionList[str](*lines)
            yield Static(Content("Space changes a line, a takes all, n none. Enter: done."), id="how")

    def action_all(self) -> None:
        """Everyone."""
        self.query_one(SelectionList).select_all()

    def action_none(self) -> None:
        """Nobody."""
        self.query_one(SelectionList).deselect_all()

    def action_done(self) -> None:
        """These; at least one."""
        chosen = self.query_one(SelectionList).selected
        if chosen:
            self.dismiss([person for id, person in self._people.items() if id in chosen])
        else:
            self.query_one("#how", Static).update(Content.styled("Nobody is chosen.", "$error"))
