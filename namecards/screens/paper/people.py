"""The people to print: one line per person, ticked if printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from namecards.core.people import Person, Roster
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.keys import bind
from namecards.screens.widgets.choices import ChoiceList, TickList

HOW = "Type a name to find it. Space ticks it, F6 all, F7 none, F8 those without a photo. Enter: done."


class PrintPeopleScreen(Dialog[list[Person]]):
    """Returns the ticked people; None for no change."""

    DEFAULT_CSS = """
    PrintPeopleScreen {
        & > Vertical { width: 60; height: 90%; padding: 0 1; }
    }
    """
    ABOUT = "Type letters of a name to find it. What is ticked is printed."
    BINDINGS = [
        bind("enter", "done", "Done", "Print the ticked people", priority=True),
        bind("space", "change", "Tick", "Tick or untick this person"),
        bind("f6", "all", "All", "Tick everyone", priority=True),
        bind("f7", "none", "None", "Untick everyone", priority=True),
        bind("f8", "no_photo", "No photo", "Tick those without", priority=True),
    ]

    def __init__(self, roster: Roster, chosen: Sequence[Person], address: Callable[[Person], str]) -> None:
        """Start with some people ticked; `address` tells two of one name apart."""
        super().__init__()
        self._address = address
        self._people = {person.id: person for person in roster.people if not person.never_print}
        self._ticked = [person.id for person in chosen]

    def compose(self) -> ComposeResult:
        with Vertical():
            names = {id: self._address(person) for id, person in self._people.items()}
            yield TickList("people", names, self._ticked)
            yield Static(Content(HOW), id="how")

    @on(ChoiceList.Typed)
    def show_typed(self, event: ChoiceList.Typed) -> None:
        """Show what is looked for."""
        counts = ("nobody has this name", "Space ticks this one")
        several = f"{event.found} names: type more, or press Space twice to tick the one at the cursor"
        text = f"Find: {event.text} · {counts[event.found] if event.found < 2 else several}."
        self.query_one("#how", Static).update(Content(text if event.text else HOW))

    def action_change(self) -> None:
        self.query_one(TickList).flip()

    def action_all(self) -> None:
        self.query_one(TickList).tick(self._people)

    def action_none(self) -> None:
        self.query_one(TickList).tick(())

    def action_no_photo(self) -> None:
        """Tick those without a photo, for a list on the photo day."""
        self.query_one(TickList).tick(id for id, person in self._people.items() if not person.shows_photo)

    def action_done(self) -> None:
        ticked = self.query_one(TickList).ticked
        if ticked:
            self.dismiss([person for id, person in self._people.items() if id in ticked])
        else:
            self.show_error("Nobody is ticked. Tick at least one person.")
