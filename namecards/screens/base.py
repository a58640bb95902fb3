"""What every screen shares: the keys that work everywhere, sentences for mistakes, words fitted to cells."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.desk.note_kinds import NOTE_KINDS, PIN, shown_sign
from namecards.core.desk.notes import Draft, Note
from namecards.core.errors import NamecardsError
from namecards.core.people import Person

if TYPE_CHECKING:
    from namecards.collection.history import Undone
    from namecards.core.changes import Change

UNDO = Binding("f3", "undo", "Undo", id="undo", tooltip="Undo the last change, and again the one before it")
"""Works on every screen; those on which something is changed show it in the bottom line."""


class BaseScreen(Screen[None]):
    """A screen over the collection. Its BINDINGS feed the footer, the command palette and the help."""

    DEFAULT_CSS = """
    BaseScreen {
        .title { dock: top; height: 1; padding: 0 1; text-style: bold; }
        .title { background: $primary; color: $background; }
        .quiet { color: $text-muted; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="back", tooltip="Leave this screen; everything is saved"),
        Binding("f2", "note", "Note", id="note", tooltip="Write down in one line what somebody said"),
        replace(UNDO, show=False),
        Binding("f1,question_mark", "help", "Help", id="help", tooltip="What can be done here"),
    ]
    focused = Reactive[Widget | None](None, repaint=False)
    """Painted by what has the focus and what had it; Textual paints the whole screen, with a face 35 kB."""
    ABOUT = ""
    """One paragraph for the help screen."""
    HEADING = "namecards"
    ALWAYS_ANEW = False
    """Whether it is shown anew whenever it is seen again: what is done on top of it changes what it shows."""

    def __init__(self, collection: Collection) -> None:
        """A screen over `collection`."""
        super().__init__()
        self.collection = collection
        self.is_behind = False
        """Whether another program wrote something while this screen was not seen."""
        self._asked_to_undo: Change[None] | None = None

    def title_bar(self) -> Static:
        """The line on top: the program, the screen, the day."""
        day = self.collection.today()
        return Static(Content(f"namecards · {self.HEADING} · {day:%A} {day.day} {day:%B}"), classes="title")

    @property
    def subject(self) -> Person | None:
        """Whom a note would be about, if somebody is on the screen whose name is shown."""
        return None

    def on_screen_resume(self) -> None:
        """Seen again: catch up."""
        if self.is_behind or self.ALWAYS_ANEW:
            self.is_behind = False
            self.collection_changed()

    def collection_changed(self) -> None:
        """Another program or screen wrote something: show it."""

    def compose(self) -> ComposeResult:
        """The title; a screen adds its own."""
        yield self.title_bar()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """A mistake inside becomes a sentence on the screen, and nothing more."""
        try:
            yield
        except NamecardsError as error:
            self.tell(str(error), wrong=True)

    def tell(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence for a few seconds."""
        self.notify(sentence, severity="error" if wrong else "information", markup=False)

    def show_outside(self, path: Path | None, what: str) -> None:
        """Open a file in the computer's own viewer, or say where it is."""
        from namecards.screens.open_file import open_outside

        if path and not open_outside(path):
            self.tell(f"No viewer can be opened from here. The {what} is {path}")

    def open_print(self, kind: str, roster: str = "") -> None:
        """Go on to print something, for a roster."""
        from namecards.printing import kinds
        from namecards.screens.paper.print_screen import PrintScreen

        self.app.push_screen(PrintScreen(self.collection, kinds.kind(kind), roster))

    def action_back(self) -> None:
        """Leave this screen."""
        self.app.pop_screen()

    def action_help(self) -> None:
        """What can be done here."""
        from namecards.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.collection, self))

    def action_note(self) -> None:
        """Write down in one line what somebody said."""
        from namecards.screens.desk.note import NoteScreen

        self.app.push_screen(NoteScreen(self.collection, self.subject), self.note_kept)

    def note_kept(self, sentence: str | None) -> None:
        """Show what the note screen saved, if anything."""
        self.collection_changed()
        if sentence:
            self.report(sentence)

    def report(self, sentence: str) -> None:
        """Show what was done, and that it can be undone."""
        self.tell(f"{sentence} F3 undoes.")

    def action_undo(self) -> None:
        """Undo this computer's last change; a change of an earlier day only when asked twice."""
        with self.telling():
            last, today = self.collection.history.last(), self.collection.today()
            if last.day != today and self._asked_to_undo != last.change:
                self._asked_to_undo = last.change
                self.tell(f"Press F3 again to undo: {last.describe(today)}.")
            else:
                self.show_undone(self.collection.undo(last.change))

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone."""
        self.collection_changed()
        self.tell(undone.sentence(self.collection.today()))


class FormScreen(BaseScreen):
    """A screen to fill in; what there is to say stays under the form, in `#status`."""

    def tell(self, sentence: str, wrong: bool = False) -> None:
        """Say it under the form."""
        status = Content.styled(sentence, "$error") if wrong else Content(sentence)
        self.query_one("#status", Static).update(status)


def cells(text: str, width: int) -> str:
    """A text padded or cut to a width in terminal cells; a Chinese letter takes two."""
    return set_cell_size(text, width)


def centered(text: str, width: int) -> str:
    """A text in the middle of a width in terminal cells."""
    before = max(width - cell_len(text), 0) // 2
    return cells(" " * before + text, width)


def short_day(day: date) -> str:
    """A day in few letters: "Fri 27 Nov"."""
    return f"{day:%a} {day.day} {day:%b}"


def note_line(note: Note | Draft, shown: bool = False, dated: bool = True) -> Content:
    """A note as one line: its sign, what was said, when it is due; a private one only when asked for."""
    due = f"  {NOTE_KINDS[note.kind].due} {short_day(note.due)}" if note.due and dated else ""
    text = note.text if shown or not note.private else "(private)"
    kind_sign = NOTE_KINDS[note.kind].sign if note.pinned else shown_sign(note.kind)
    sign = f"{PIN * note.pinned}{kind_sign}"
    return Content.assemble((f"{sign} ", "bold $accent"), Content(text), (due, "$warning"))


def days_ago(days: int | None) -> str:
    """How long ago somebody came by, as a phrase."""
    if days is None:
        return "first visit"
    return {0: "was here today", 1: "last here yesterday"}.get(days, f"last here {days} days ago")
