"""Search: every note, narrowed by words, person, class, kind, topic and day as they are typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.desk.note_kinds import KINDS_HELP, SIGNS
from namecards.core.desk.searching import Match, Searcher, parse
from namecards.core.people import Person
from namecards.screens.list_screen import Line, Lines, ListScreen
from namecards.screens.text import cells, note_line, short_day
from namecards.screens.widgets.key_bar import Keys

DAY, NAME = 11, 17
MOST = 200
"""Lines that are drawn; who looks for more narrows it."""


class SearchScreen(ListScreen):
    """One line to type; the notes below follow it."""

    DEFAULT_CSS = """
    SearchScreen {
        Input, Input:focus { border: none; height: 1; margin: 1 2 0 2; background: $panel; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next", False, priority=True, id="search.down", tooltip="The note below"),
        Binding("up", "move(-1)", "Before", False, priority=True, id="search.up", tooltip="The note above"),
        Binding("f4", "used", "Asked", id="search.used", tooltip="Asked about or kept; again: it waits"),
    ]
    ABOUT = (
        "Words are looked for in notes, names and classes; everything typed must fit: maya manga, "
        f"room 12. A sign is a kind: {KINDS_HELP}. #topic. @oct, @monday, "
        "@2026-10-05, @week for the day; @1oct.. from, @..friday until. Enter shows the person's timeline. "
        "What private notes say is not searched before F6, and hides again at the next key."
    )
    HEADING = "search"

    def __init__(self, collection: Collection) -> None:
        """Every note there is."""
        super().__init__(collection)
        self._searcher: Searcher | None = None
        self._found: dict[str, Match] = {}
        self._count = 0

    def compose(self) -> ComposeResult:
        """The line, what was found."""
        yield self.title_bar()
        yield Input(
            placeholder=f"maya manga   room 12   #topic   {' '.join(SIGNS)}   @oct   @1oct..",
            select_on_focus=False,
        )
        yield Static(id="heading")
        yield Lines(markup=False)
        yield Static(id="status")
        yield Keys()

    def on_mount(self) -> None:
        """The keys go to the line."""
        super().on_mount()
        self.query_one(Lines).can_focus = False
        self.query_one(Input).focus()

    @property
    def note_person(self) -> Person | None:
        """Whom a note would be about."""
        found = self._found.get(self.chosen)
        return found.person if found else None

    def heading(self) -> Content:
        """How many fit."""
        every = len(self._searcher) if self._searcher else 0
        if not every:
            return Content("There are no notes yet.")
        more = f", the newest {MOST} are shown" if self._count > MOST else ""
        return Content(f"{self._count} of {every} notes{more}.")

    def lines(self) -> Iterable[Line]:
        """The notes that fit, the newest first."""
        searcher = self._searcher = self._searcher or self.collection.lists.searcher()
        found = searcher.search(parse(self.query_one(Input).value, self.collection.today(), self.private))
        self._count = len(found)
        self._found = {each.note.id: each for each in found[:MOST]}
        return [(id, self._line(each)) for id, each in self._found.items()]

    def collection_changed(self) -> None:
        """There are other notes now."""
        self._searcher = None
        super().collection_changed()

    def on_input_changed(self) -> None:
        """Search as letters are typed; a letter is a next key, too, which hides what is private."""
        self.private = False
        self.query_one(Lines).highlighted = None
        self.show()

    def on_input_submitted(self) -> None:
        """Enter: the timeline of the person."""
        if person := self.note_person:
            self.open("timeline", person)

    def on_option_list_option_selected(self) -> None:
        """A click on a line: the same."""
        self.on_input_submitted()

    def action_move(self, by: int) -> None:
        """Another line."""
        listed = self.query_one(Lines)
        listed.action_cursor_down() if by > 0 else listed.action_cursor_up()
        if self.private:
            self.action_private()

    def action_used(self) -> None:
        """It was asked about or kept; again, and it waits."""
        if found := self._found.get(self.chosen):
            with self.show_errors():
                self.collection.notes.mark_used(found.note, not found.note.used)
                self._searcher = None
                self.report("It waits again." if found.note.used else "It won't come back.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the line under the cursor."""
        if action == "used":
            return self.is_mounted and bool(self.chosen)
        return super().check_action(action, parameters)

    def _line(self, found: Match) -> Content:
        note, today = found.note, self.collection.today()
        day = short_day(note.day) if note.day.year == today.year else note.day.isoformat()
        who = found.person.display if found.person else "–"
        said = note_line(note, self.private)
        return Content.assemble(
            (cells(day, DAY), "$text-muted"),
            (f" {cells(who, NAME)} ", "bold"),
            said.stylize("$text-muted") if note.used else said,
        )
