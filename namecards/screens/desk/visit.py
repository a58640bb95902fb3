"""One visit: what comes back, and what is said. Then the desk is ready for the next person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core import barcodes
from namecards.core.desk import note_parser
from namecards.core.desk.notes import SAFEGUARDING, Note
from namecards.core.people import Person
from namecards.screens.base import UNDO
from namecards.screens.desk import text as desk_words
from namecards.screens.desk.desk_actions import DeskActions
from namecards.screens.desk.name_check import AskingScreen
from namecards.screens.desk.referrals import ReferralSuggester
from namecards.screens.widgets.key_bar import Keys
from namecards.screens.widgets.lines import NoteLine
from namecards.screens.widgets.portrait import Portrait
from namecards.screens.widgets.scroll_text import Fitted

if TYPE_CHECKING:
    from namecards.collection.history import Undone

A_SCAN = 0.3
"""Seconds within which a scanner types its next digit, and nobody else does."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a visit ended."""

    sentence: str = ""
    next: Person | None = None
    """Whose card was scanned into the note line."""
    begun: str = ""
    """The first digit of a card that was scanned while a name was asked."""


class VisitScreen(AskingScreen):
    """Opened by the desk, which is told how it ended."""

    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    VisitScreen {
        #person { height: 1fr; margin: 1 2 0 2; }
        #face { width: 34%; max-width: 26; }
        #brief { width: 1fr; padding: 0 0 0 2; }
        &.-wide #face { width: 2fr; max-width: 100%; }
        &.-wide #brief { width: 3fr; }
        #said, #said:focus { border: none; height: 1; margin: 0 2; background: $panel; }
        #will { height: 3; margin: 0 2; text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "move(1)", "Line below", id="visit.down", show=False, tooltip="The next that comes back"
        ),
        Binding("up", "move(-1)", "Line above", id="visit.up", show=False, tooltip="The one before"),
        UNDO,
        Binding(
            "f4", "used", "Asked", id="visit.used", tooltip="The line with ▸ was asked or done: it stays away"
        ),
        Binding("f6", "private", "Private", id="visit.private", tooltip="Show what is private, until a key"),
        Binding(
            "f9", "timeline", "All", id="visit.timeline", show=False, tooltip="Everything they ever said"
        ),
        Binding("f8", "hook", "Hook", id="visit.hook", tooltip="Keep how people remember their name"),
    ]
    ABOUT = (
        "Before the name is shown: k if you knew it, f if you forgot it, m if you took them for somebody "
        "else. It counts for the drill, and apart from that as met in person. F8 at the desk turns the "
        "question off. Then write what was said: below the line stands what it will become. Enter saves "
        "it and goes back to the desk; with nothing written it keeps that they came by. Up and down "
        "choose a line of what comes back, F4 marks it as asked. A card scanned into the note line opens "
        "the next person."
    )
    HEADING = "desk"

    def __init__(self, collection: Collection, person: Person) -> None:
        """Nobody is told how it ends until `begin`."""
        super().__init__(collection, person)
        self.begin(person, self._actions, lambda done: None)

    def begin(
        self,
        person: Person,
        actions: DeskActions,
        ended: Callable[[Done], None],
        change: tuple[Note, ...] = (),
        digit: str = "",
        named: bool = False,
    ) -> None:
        """A visit. `ended` is called when it is over; `change` are notes to be written anew.

        `digit` opened it; if more follow at once, it was the first of a card's number. `named`: the name is
        not asked for.
        """
        self.meet(person, named or bool(change))
        self._opened = digit, monotonic()
        self._actions = actions
        self._ended = ended
        self._change = change
        self._brief = self.collection.desk.brief(person)
        self._since = self._brief.days_since  # a greeting makes it today
        self._cursor = 0
        self._private = False
        self._leaving = False
        self._begun = False
        self._done = Content("")

    def expect(self, person: Person) -> None:
        """They may come next: have their face ready."""
        self.query_one("#face", Portrait).prefetch([self.collection.people.photo(person)])

    def compose(self) -> ComposeResult:
        """The face beside what there is to know; the note line, and below it what it will become."""
        yield self.title_bar()
        with Horizontal(id="person"):
            yield Portrait(id="face")
            yield Fitted("brief")
        suggester = ReferralSuggester(self.collection)
        yield NoteLine("said", "What was said?  ! promise  ? find out  Enter saves", suggester)
        yield Static(id="will")
        yield Keys()

    def on_screen_resume(self) -> None:
        """A visit begins, or a question on top of it was answered."""
        if not self._begun:
            self._begun = True
            line = self.query_one(NoteLine)
            line.value = ", ".join(map(note_parser.format_note, self._change))
            line.cursor_position = len(line.value)
            self._say("")
        self.show_all()

    def collection_changed(self) -> None:
        """Another program wrote something, perhaps about this person."""
        known = {person.id: person for person in self.collection.people.all()}
        self._person = known.get(self._person.id, self._person)
        self.show_all()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the keys that do something now are in the footer."""
        named = not self._asking
        allowed = {
            "used": named and bool(self._brief.items),
            "private": named and desk_words.has_private(self._brief),
            "hook": named,
            "timeline": named,
        }
        return allowed.get(action, super().check_action(action, parameters))

    def on_key(self, event: events.Key) -> None:
        """A digit while the name is asked is the next card; the desk takes it from there."""
        if self._asking and event.character and event.character in "0123456789":
            event.stop()
            digit, since = self._opened
            self._end(Done(begun=(digit if monotonic() - since < A_SCAN else "") + event.character))

    def action_move(self, by: int) -> None:
        """Another line of what comes back."""
        if count := len(self._brief.items):
            self._cursor = (self._cursor + by) % count
            self.show_all()

    def action_used(self) -> None:
        """The line under the cursor was asked about, kept or told."""
        with self.show_errors():
            self.report(self._actions.mark_used(self._brief.items[self._cursor]))

    def action_timeline(self) -> None:
        """Everything they ever said."""
        self.open("timeline", self._person)

    def action_private(self) -> None:
        """Show what is private; the next key hides it."""
        self._private = not self._private
        self.show_all()

    def on_note_line_pressed(self, event: NoteLine.Pressed) -> None:
        """Some key."""
        self._leaving = self._leaving and event.key == "escape"
        if self._private:
            self._private = False
            self.show_all()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the line will become."""
        self._show_will()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: keep it, and be ready for the next person."""
        typed, by_code = event.value.strip(), self.collection.people.finder.by_code
        said, code = self._parted(typed)
        scanned = by_code(code)
        if scanned == self._person or (not scanned and barcodes.book_code(code)):
            event.input.value = said  # with its blank, to go on after it
            event.input.cursor_position = len(said)
            self._say("That was their own card." if scanned else "That was a book: nothing is kept of it.")
            return
        with self.show_errors():
            done = "" if scanned and not said.strip() else self._keep(said if scanned else typed)
            self._end(Done(done, next=scanned))

    def _parted(self, typed: str) -> tuple[str, str]:
        """What was typed, and the code that was scanned after it, with or without a blank between them."""
        in_one_go = self.query_one(NoteLine).scanned
        for code in (typed, in_one_go):
            if self.collection.people.finder.by_code(code) or barcodes.book_code(code):
                return typed.removesuffix(code), code
        return barcodes.split_scan(typed)

    def _keep(self, text: str) -> str:
        """Keep the note, or the visit if nothing was said; what was kept, as a sentence."""
        if self._change:
            return self._actions.edit(self._change, text)
        if not text:
            return self._actions.record_visit(self._person)
        return self._actions.note(self._person, text)

    def edited(self, person: Person | None) -> None:
        """Keep what was changed about the person."""
        if person:
            with self.show_errors():
                done = self._actions.update(person)
                self._person = person
                self.report(done)

    def report(self, sentence: str) -> None:
        """Show what was done, and the person as they are now."""
        self.show_all()
        super().report(sentence)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Say it under the note line."""
        self._say(sentence)

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone; a greeting that was undone is asked again."""
        if undone.entry.change.review and self._person.id in undone.entry.people:
            self.meet(self._person)
        super().show_undone(undone)

    def action_back(self) -> None:
        """To the desk; what was written and not saved asks for a second Esc."""
        if self.query_one(NoteLine).value.strip() and not self._leaving:
            self._leaving = True
            self._say("Not saved yet: Enter saves it. Esc once more throws it away.")
        else:
            self._end(Done())

    def _end(self, done: Done) -> None:
        self.app.pop_screen()
        self._ended(done)

    def _say(self, sentence: str) -> None:
        self._done = Content.styled(sentence, "$text-muted")
        self._show_will()

    def show_all(self) -> None:
        """Draw the person: the face alone while the name is asked, then all there is to know."""
        line = self.query_one(NoteLine)
        line.visible = not self._asking  # it keeps its place, so that the face is not painted anew
        photo = self.collection.people.photo(self._person)
        hidden = self._asking and photo is None  # initials would give the name away
        self.query_one("#face", Portrait).show(None if hidden else self._person, photo, "no photo")
        lines = desk_words.unnamed(self._person) if self._asking else self._lines()
        left = len(self._brief.items) - self._cursor  # lines from the cursor's on
        self.query_one(Fitted).say(lines, 0 if self._asking or not self._cursor else len(lines) - left)
        if self._asking:
            self.set_focus(None)
        elif not line.has_focus:
            line.focus()
        self._show_will()
        self.refresh_bindings()

    def _lines(self) -> list[Content]:
        collection, person = self.collection, self._person
        self._brief = collection.desk.brief(person)
        self._cursor = max(min(self._cursor, len(self._brief.items) - 1), 0)
        back = desk_words.coming_back(self._brief, self._cursor, self._private, collection.today())
        about = desk_words.about(person, self._since, collection.desk.name_status(person))
        return [*about, desk_words.left_out(self._brief), *back] if back else about

    def _show_will(self) -> None:
        """What the line will become; before the first note, where disclosures belong. Last, what was done."""
        line = self.query_one(NoteLine).value
        will = desk_words.drafts(self.collection.notes.preview(line))
        if not line.strip() and not self._asking and self.collection.notes.needs_safeguarding_line():
            sentences = SAFEGUARDING.replace(". ", ".\n").splitlines()
            will = [Content.styled(sentence, "$warning") for sentence in sentences]
        most = desk_words.MOST_DRAFTS
        if self._leaving:  # the question before what was typed is thrown away goes before all else
            will = will[: most - 1]
        rows = [*will, *[Content("")] * (most - 1 - len(will)), self._done]
        below = Content("\n").join(rows[:most])
        self.query_one("#will", Static).update(below, layout=False)
