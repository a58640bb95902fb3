"""The desk: who just walked in, what to ask, and what they said."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Input, Static

from namecards.collection import Collection
from namecards.core.brief import Brief
from namecards.core.notes import Note
from namecards.core.people import Person
from namecards.screens.base import cells, days_ago, note_line
from namecards.screens.person import PersonScreen
from namecards.screens.portrait import Portrait

HIT = 16
"""Cells for the name of a hit under the find line."""


class DeskScreen(PersonScreen):
    """Find somebody, see what to ask, keep what was said."""

    DEFAULT_CSS = """
    DeskScreen {
        #find { border: none; height: 1; margin: 1 2 0 2; background: $surface; }
        #hits { height: 1; margin: 0 2; }
        #person { height: 1fr; margin: 1 2 0 2; }
        #face { width: 34; }
        &.-wide #face { width: 1fr; }
        #brief { width: 1fr; padding: 0 0 0 2; }
        #said { border: none; height: 1; margin: 0 2; background: $surface; }
        #said:focus, #find:focus { background: $panel; }
        #done { height: 1; margin: 0 2; color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "move(1)", "Next hit", id="desk.down", show=False, tooltip="The next of several hits"
        ),
        Binding("up", "move(-1)", "Hit before", id="desk.up", show=False, tooltip="The hit before"),
        Binding("f3", "undo", "Undo", id="desk.undo", tooltip="Take back what was just saved or marked"),
        Binding(
            "f4",
            "used",
            "Asked",
            id="desk.used",
            tooltip="The note on top was asked about: do not show it again",
        ),
    ]
    ABOUT = (
        "Type two letters of any name, or scan a library card. Up and down choose between several hits. "
        "Enter goes to the note line; write what was said, and Enter saves it and is ready for the next "
        "person. Enter on an empty note line just keeps that they came by. A note comes back until F4."
    )
    HEADING = "desk"

    def __init__(self, collection: Collection, person: Person | None = None) -> None:
        """The desk; with a person, they are looked up already."""
        super().__init__(collection)
        self._first = person
        self._hits: list[Person] = []
        self._chosen = 0
        self._brief: Brief | None = None
        self._undo: Callable[[], str] | None = None

    def compose(self) -> ComposeResult:
        """Find line, hits, the person, note line."""
        yield self.title_bar()
        yield Input(
            id="find", placeholder="Who? Two letters of a name, or scan a card", select_on_focus=False
        )
        yield Static(id="hits")
        with Horizontal(id="person"):
            yield Portrait(id="face")
            yield VerticalScroll(Static(id="text"), id="brief", can_focus=False)
        yield Input(
            id="said", placeholder="What was said?  ! promise  ? find out  Enter saves", select_on_focus=False
        )
        yield Static(id="done")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Ready to find."""
        if self._first:
            self._hits = [self._first]
            self.query_one("#said", Input).focus()
        else:
            self.query_one("#find", Input).focus()
        self._show()

    @property
    def subject(self) -> Person | None:
        """The person on the screen."""
        return self._hits[self._chosen] if self._hits else None

    def collection_changed(self) -> None:
        """A second shell wrote a note: show it if it is about this person."""
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the keys that do something now are in the footer."""
        allowed = {
            "undo": self._undo is not None,
            "used": self._brief is not None and bool(self._brief.ask),
        }
        return allowed.get(action, super().check_action(action, parameters))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find as the letters come."""
        if event.input.id == "find" and (event.value or not self._first):
            self._first = None
            self._hits = self.collection.find(event.value)
            self._chosen = 0
            self._show()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: from the find line to the note line, and from there to the next person."""
        if event.input.id == "said":
            self._save(event.value)
        elif self.subject:
            self.query_one("#said", Input).focus()
        elif event.value.strip():
            self._done(f"Nobody here is called or numbered “{event.value.strip()}”.")

    def action_move(self, by: int) -> None:
        """Another of several hits."""
        if self._hits:
            self._chosen = (self._chosen + by) % len(self._hits)
            self._show()

    def action_back(self) -> None:
        """From the note line to the find line, from there to home."""
        if self.query_one("#said", Input).has_focus and not self._first:
            self.query_one("#find", Input).focus()
        else:
            super().action_back()

    def action_used(self) -> None:
        """The note on top was asked about."""
        if self._brief and self._brief.ask:
            with self.telling():
                note = self._brief.ask[0]
                self.collection.mark_used(note)
                self._did(f"Asked: {note.text}. It does not come back.", lambda: self._ask_again(note))

    def _ask_again(self, note: Note) -> str:
        self.collection.mark_used(note, used=False)
        return f"Waiting again: {note.text}"

    def action_undo(self) -> None:
        """Take back what was saved or changed last."""
        if self._undo:
            with self.telling():
                self._done(self._undo())
                self._undo = None
                self._show()

    def edited(self, person: Person | None) -> None:
        """Keep what was changed about the person; it can be undone."""
        before = self.subject
        if person and before:
            with self.telling():
                self._keep(person)
                self._did(f"Saved: {person.display}.", lambda: self._keep(before))

    def _keep(self, person: Person) -> str:
        self.collection.keep_person(person)
        self._hits[self._chosen] = person
        return f"As before: {person.display}"

    def _save(self, text: str) -> None:
        """Keep the note, or the visit if nothing was said, and be ready for the next person."""
        person = self.subject
        if person is None:
            return
        with self.telling():
            if text.strip():
                kept = self.collection.note_about(person, text)
                self._clear()
                self._did(f"Saved for {person.display}: {text.strip()}.", lambda: self._forget(kept))
            else:
                self.collection.came_by(person)
                self._clear()
                self._done(f"{person.display} came by.")

    def _forget(self, kept: tuple[Note, ...]) -> str:
        self.collection.forget_notes(kept)
        return "Taken back: " + ", ".join(note.text for note in kept)

    def _clear(self) -> None:
        self._first = None
        for box in self.query(Input):
            box.value = ""
        self._hits = []
        self.query_one("#find", Input).focus()
        self._show()

    def _did(self, sentence: str, undo: Callable[[], str]) -> None:
        """Say what was done and how it can be undone; `undo` returns what to say then."""
        self._undo = undo
        self._done(f"{sentence} F3 undoes.")
        self._show()

    def _done(self, sentence: str) -> None:
        self.query_one("#done", Static).update(Content(sentence))

    def _show(self) -> None:
        """Draw the person under the cursor."""
        person = self.subject
        self._brief = self.collection.brief(person) if person else None
        self.query_one("#hits", Static).update(self._hits_line())
        self.query_one("#face", Portrait).show(person, self.collection.photo(person))
        text = self._about(person, self._brief) if person and self._brief else self._nobody()
        self.query_one("#text", Static).update(text)
        self.refresh_bindings()

    def _hits_line(self) -> Content:
        """As many hits as one line holds, with the chosen one among them."""
        first = max(0, self._chosen - 1)
        room = self.query_one("#hits").size.width // (HIT + 2) or 1
        shown = [
            (
                f"{'▸' if person is self.subject else ' '}{cells(person.display, HIT)} ",
                _hit_style(person, self.subject),
            )
            for person in self._hits[first : first + room]
        ]
        more = len(self._hits) - first - room
        return Content.assemble(*shown, (f"+{more}" if more > 0 else "", "$text-muted"))

    def _nobody(self) -> Content:
        """Before anybody is found: whose notes wait."""
        if self.query_one("#find", Input).value.strip():
            return Content.styled("Nobody here is called that.", "$text-muted")
        lines = [
            Content.styled("Somebody comes in: type two letters of their name.", "$text-muted"),
            Content(""),
        ]
        for person, theirs in self.collection.waiting()[:10]:
            lines.append(Content.assemble((f"{person.display}  ", "bold"), note_line(theirs[0])))
        return Content("\n").join(lines)

    def _about(self, person: Person, brief: Brief) -> Content:
        """How to say the name, how long ago, what to ask, what was said."""
        lines = [Content.styled(person.display, "bold $accent")]
        if person.say:
            lines.append(Content(f"say: {person.say}"))
        if person.hook:
            lines.append(Content(f"remember: {person.hook}"))
        lines.append(Content.styled(person.place, "$text-muted"))
        lines.append(Content(days_ago(brief.days_since).capitalize()))
        if brief.ask:
            lines += [Content(""), Content.styled("Ask next", "bold"), *map(note_line, brief.ask)]
        return Content("\n").join(lines)


def _hit_style(person: Person, chosen: Person | None) -> str:
    return "bold $accent" if person is chosen else "$text-muted"
