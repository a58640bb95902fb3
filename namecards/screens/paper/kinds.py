"""Print: everything that can be printed."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.people import EVERYONE
from namecards.core.settings import LibrarySettings
from namecards.printing.kinds import KINDS
from namecards.screens.base import UNDO, BaseScreen
from namecards.screens.paper.library import library_form
from namecards.screens.widgets.pick_list import PickList


class PrintKindsScreen(BaseScreen):
    """One line per printable; Enter goes on to class, paper and options."""

    DEFAULT_CSS = """
    PrintKindsScreen {
        #intro { padding: 1 2 0 2; height: auto; color: $text-muted; }
        PickList { padding: 1 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Choose", id="print.choose", tooltip="Class, paper and options"),
        Binding("k", "open('pack')", "Pack", id="kinds.pack", tooltip="All classes in one PDF"),
        Binding("s", "open('seating')", "Seats", id="kinds.seating", tooltip="Who sits where in this class"),
        Binding("t", "open('tags')", "Likes", id="kinds.tags", tooltip="What they like, for bingo sheets"),
        Binding("a", "open('answers')", "Answers", id="kinds.answers", tooltip="Type in interview cards"),
        Binding("w", "open('pledge')", "Pledge", id="kinds.pledge", tooltip="Write our pledge: “We will …”"),
        Binding(
            "l", "library", "Library", id="kinds.library", tooltip="Your library's name, logo and colour"
        ),
        UNDO,
    ]
    ABOUT = (
        "Everything that can be printed. Enter goes on to class, paper and options; your last choice is "
        "selected. Only the name that someone goes by is printed, unless you choose more. l sets your "
        "library's name, logo and colour, once for all."
    )
    HEADING = "print"

    def __init__(self, collection: Collection, roster: str) -> None:
        """For a class, which can be changed on the next screen."""
        super().__init__(collection)
        self._roster = roster

    def body(self) -> ComposeResult:
        """One line per printable."""
        yield Static(Content("What do you want to print?"), id="intro")
        options = (
            Option(Content.assemble((f"{kind.title:<22}", "bold"), kind.about), id=kind.key)
            for kind in KINDS.values()
        )
        yield PickList(*options, markup=False)

    def on_mount(self) -> None:
        """Start on the last thing printed."""
        listed = self.query_one(PickList)
        keys = [option.id for option in listed.options]
        last = self.collection.printing.last_kind
        listed.highlighted = keys.index(last) if last in keys else 0

    def on_option_list_option_selected(self) -> None:
        """Choose the line."""
        self.action_choose()

    def action_choose(self) -> None:
        """Go on to class, paper and options."""
        if chosen := self.query_one(PickList).chosen_id:
            self.open("print", chosen, self._roster)

    def action_library(self) -> None:
        """Set the library's name, logo and colour."""
        self.app.push_screen(library_form(self.collection), self._tell_library)

    def _tell_library(self, saved: Change[LibrarySettings] | None) -> None:
        if saved:
            self.notify_user("Saved: it is on everything you print from now on.")

    def action_open(self, route: str, *args: object) -> None:
        """Open a screen about printing, for the class; the pledge and the pack are everybody's."""
        with self.show_errors():
            roster = self.collection.people.roster(self._roster or EVERYONE)
            self.open(route, *(() if route in ("pledge", "pack") else (roster,)))
