"""Putting a person right: what they are called, how to say it, where they belong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Checkbox, Input, Static

from namecards.core.people import Person

FIELDS = {
    "preferred": "Called",
    "say": "How to say it",
    "hook": "Remember by",
    "given": "First name",
    "family": "Last name",
    "grade": "Grade",
    "homeroom": "Homeroom",
}
"""What can be changed here, in this order, and what it is called on the screen."""


class EditScreen(ModalScreen[Person | None]):
    """Gives back the person as they should be, or None if nothing is to change."""

    DEFAULT_CSS = """
    EditScreen {
        align: center middle;
        & > Vertical { width: 64; max-width: 100%; height: auto; padding: 1 2; }
        & > Vertical { background: $surface; border: round $primary; }
        Horizontal { height: 1; margin-bottom: 1; }
        Horizontal Static { width: 16; }
        Input, Input:focus { width: 1fr; border: none; height: 1; background: $background; }
        Input:focus { background: $panel; }
        Checkbox { margin-bottom: 1; background: $surface; }
        #how { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="edit.cancel", tooltip="Close without changing anything"),
        Binding("down", "app.focus_next", "Next line", show=False, id="edit.next"),
        Binding("up", "app.focus_previous", "Line before", show=False, id="edit.before"),
    ]

    def __init__(self, person: Person) -> None:
        """With what is known of the person."""
        super().__init__()
        self._person = person

    def compose(self) -> ComposeResult:
        """A line a field."""
        with Vertical():
            for field, label in FIELDS.items():
                with Horizontal():
                    yield Static(label)
                    yield Input(getattr(self._person, field), id=field)
            never = "Never on paper: no card, no list, no photo"
            yield Checkbox(Content(never), self._person.never_print, id="never_print", compact=True)
            yield Static(
                Content("Enter saves, Esc closes, up and down change lines; Space ticks the last."), id="how"
            )

    def on_input_submitted(self) -> None:
        """Enter: the person as written, unless nobody's name would be left."""
        written: dict[str, Any] = {
            field: self.query_one(f"#{field}", Input).value.strip() for field in FIELDS
        }
        written["never_print"] = self.query_one("#never_print", Checkbox).value
        person = replace(self._person, **written)
        if not person.call:
            self.query_one("#how", Static).update(Content.styled("A person needs a name.", "$error"))
        else:
            self.dismiss(person if person != self._person else None)

    def action_cancel(self) -> None:
        """Close without changing anything."""
        self.dismiss(None)
