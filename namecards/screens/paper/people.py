"""The people to print: one line per person, ticked if printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.core.people import Person, Roster
from namecards.screens.dialogs.dialog import Dialog


class PrintPeopleScreen(Dialog[list[Person]]):
    """Returns the ticked people; None for no change."""

    DEFAULT_CSS = """
    PrintPeopleScreen {
        & > Vertical { width: 60; height: 90%; padding: 0 1; }
        OptionList { border: none; padding: 0; height: 1fr; background: $surface; }
        OptionList:focus { border: none; background-tint: transparent; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done", "Done", id="people.done", tooltip="Print the ticked people", priority=True),
        Binding("space", "change", "Tick", id="people.change", tooltip="Tick or untick this person"),
        Binding("a", "all", "All", id="people.all", tooltip="Tick everyone"),
        Binding("n", "none", "None", id="people.none", tooltip="Untick everyone"),
        Binding("p", "no_photo", "No photo", id="people.no-photo", tooltip="Tick those without a photo"),
    ]

    def __init__(self, roster: Roster, chosen: Sequence[Person]) -> None:
        """Start with some people ticked."""
        super().__init__()
        self._people = {person.id: person for person in roster.people if not person.never_print}
        self._chosen = {person.id for person in chosen} & set(self._people)

    def compose(self) -> ComposeResult:
        """One line per person."""
        with Vertical():
            yield OptionList(*(Option(self._line(id), id=id) for id in self._people), markup=False)
            yield Static(Content("Space ticks a line, a all, n none, p those without a photo."), id="how")

    def _line(self, id: str) -> Content:
        return Content(f"{'✓' if id in self._chosen else ' '} {self._people[id].display}")

    def _choose(self, chosen: set[str]) -> None:
        listed = self.query_one(OptionList)
        for id in chosen ^ self._chosen:
            self._chosen ^= {id}
            listed.replace_option_prompt(id, self._line(id))

    def on_option_list_option_selected(self) -> None:
        """Tick or untick a clicked person."""
        self.action_change()

    def action_change(self) -> None:
        """Tick or untick the person at the cursor."""
        option = self.query_one(OptionList).highlighted_option
        if option:
            self._choose(self._chosen ^ {str(option.id)})

    def action_all(self) -> None:
        """Tick everyone."""
        self._choose(set(self._people))

    def action_none(self) -> None:
        """Untick everyone."""
        self._choose(set())

    def action_no_photo(self) -> None:
        """Tick those without a photo, for a list on the photo day."""
        self._choose({id for id, person in self._people.items() if not person.shows_photo})

    def action_done(self) -> None:
        """Return the ticked people, at least one."""
        if self._chosen:
            self.dismiss([person for id, person in self._people.items() if id in self._chosen])
        else:
            self.show_error("Nobody is ticked. Tick at least one person.")
