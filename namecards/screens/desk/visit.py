"""A visit: what to bring up, and the line for what is said. Enter saves and leads back to the desk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.collection.history import UndoResult
from namecards.collection.unsaved import UnsavedNote
from namecards.core import barcodes
from namecards.core.desk import note_parser
from namecards.core.desk.brief import ANSWERED, NO_VISIT, Brief, FollowUp
from namecards.core.desk.note_kinds import KINDS_HELP
from namecards.core.desk.notes import Note
from namecards.core.desk.referrals import ASKED
from namecards.core.desk.visit_counts import REASONS
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.base import UNDO, is_cut
from namecards.screens.desk import desk_actions, questions
from namecards.screens.desk import text as desk_text
from namecards.screens.desk.brief_list import BriefList
from namecards.screens.desk.mark_used import TOLD, ask_helped, ask_liked, names_use, used_keys
from namecards.screens.desk.name_check import NameCheckScreen
from namecards.screens.keys import bind
from namecards.screens.person import VisitResult
from namecards.screens.text import NOT_SAVED
from namecards.screens.widgets.lines import NoteLine, fill
from namecards.screens.widgets.portrait import BesideFace, Portrait

_AFTER_THE_NAME = ("f4", "f6", "f7", "f8", "f9", "tab")  # they would give the name away


class VisitScreen(NameCheckScreen):
    """The person at the desk. The desk makes one such screen and uses it for every visit."""

    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    VisitScreen {
        #person { height: 1fr; margin: 1 2 0 2; }
        #brief { width: 1fr; height: 100%; padding: 0 0 0 2; }
        #note, #note:focus { margin: 0 2; background: $panel; }
        #will { height: 3; margin: 0 2; text-wrap: nowrap; text-overflow: ellipsis; }
    }
    """
    BINDINGS = [
        bind("down", "move(1)", "Line below", "The next line", show=False),
        bind("up", "move(-1)", "Line above", "The previous line", show=False),
        bind("f2", "note", "Note", "Write a note about anybody", show=False),
        UNDO,
        *used_keys(TOLD),
        bind("f6", "private", "Private", "Show private notes until a key"),
        bind("tab", "reason", "Reason", "Why they came"),
        bind("f9", "timeline", "All", "Everything about them"),
        bind("f7", "edit", "Edit", "Correct the name or pronunciation"),
        bind("f8", "hook", "Remember", "Save how to remember their name"),
    ]
    ABOUT = (
        "Before the name is shown, press k if you knew it, f if you forgot it, m if you thought of someone "
        "else. That is a review in the drill, too, and counts as met in person. (F8 on the desk turns the "
        "question off.) Then type what they said: below the line you see the notes it will become. Enter "
        "saves and leads back to the desk; an empty line just records the visit. Up and down choose a line "
        "of what comes back, F4 marks it as asked or kept, answers “liked it?” and “did it help?”; F9 shows "
        "everything, older notes too. Tab says why they came. To open the next person, scan their card."
    )
    HEADING = "desk"

    def __init__(self, collection: Collection, person: Person) -> None:
        """A first person; `start_visit` follows for every visit."""
        super().__init__(collection, person)
        self._list = BriefList("brief")
        self.start_visit(person, lambda result: None)

    def start_visit(
        self,
        person: Person,
        report: Callable[[VisitResult], None],
        change: tuple[Note, ...] = (),
        shows_name: bool = False,
        sentence: str = "",
    ) -> None:
        """Prepare a visit that begins with a `sentence`; `report` gets its result.

        `change` are notes to edit. `shows_name`: the name is not asked for.
        """
        self.set_person(person, shows_name or bool(change))
        self._report_result, self._change, self._number = report, change, ""
        self._brief = self.collection.desk.brief(person)
        self._since = self._brief.last_here.replace(NO_VISIT, "first visit")  # a greeting makes it today
        self.status = Content.styled(sentence, "$text-muted")
        self.private = self._leaving = self._begun = False
        self._list.begin()

    def prefetch_face(self, person: Person) -> None:
        """Prepare the portrait of the person who may come next."""
        self.query_one("#face", Portrait).prefetch([self.collection.people.photo(person)])

    def body(self) -> ComposeResult:
        with BesideFace(id="person"):
            yield Portrait(id="face")
            yield self._list
        yield NoteLine(self.collection, f"What was said?  {KINDS_HELP}", "note")
        yield Static(id="will")

    def on_screen_resume(self) -> None:
        """Begin the visit, or go on after a dialog."""
        if not self._begun:
            self._begun = True
            fill(self.query_one(NoteLine), note_parser.format_notes(self._change))
        self.show_all()

    def collection_changed(self) -> None:
        """Show what another program wrote, perhaps about this person."""
        self._person = self.collection.people.by_id().get(self._person.id, self._person)
        self.show_all()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("used", "private", "hook", "timeline", "reason") and self._asking:
            return False
        if action == "used":
            return names_use(parameters[0], self._list.item)
        if action == "private":
            return any(note.private for note in self._brief.notes)
        return super().check_action(action, parameters)

    def on_key(self, event: Key) -> None:
        """Begin the note with a sign that is no answer to the question."""
        if self._asking and event.is_printable and event.key not in self.active_bindings:
            event.stop()
            self.begin_note()
            fill(self.query_one(NoteLine), event.character or "")
        elif self._asking and event.key in _AFTER_THE_NAME:
            self.notify_user("Say first whether you knew the name: k, f or m.")

    def begin_note(self) -> None:
        """Show the name as Enter does, and the line for the note, if the name is still asked for."""
        if self._asking:
            self.action_show()

    def action_move(self, by: int) -> None:
        self._list.move(by)

    def action_used(self, word: str) -> None:
        item = self._list.item
        if isinstance(item, FollowUp) and word == ANSWERED:
            ask_liked(self, item)
        elif isinstance(item, FollowUp) and word == ASKED:
            ask_helped(self, item)
        elif item:
            with self.show_errors():
                self.report(desk_actions.mark_used(self.collection, item))

    def action_reason(self) -> None:
        """Ask why they came; the visit is recorded with the answer."""
        questions.ask_reason(self, self._person, self.count_visit)

    def on_note_line_pressed(self, event: NoteLine.Pressed) -> None:
        self._leaving = self._leaving and event.key == "escape"
        self.hide_private()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save at Enter and end the visit; a number typed right after the words opens the next person."""
        typed, finder = event.value.strip(), self.collection.people.finder
        text, code = finder.split_code(typed)
        if scanned := finder.by_code(code):
            self.take_scan(scanned, text)
        elif barcodes.book_code(code):
            fill(event.input, text)
            self.notify_user("That was a book, not a card.")
        elif barcodes.is_number(typed) and typed != self._number:
            self._number = typed
            self.notify_user(f"“{typed}” is not the number of one person. Enter again saves it as a note.")
        else:
            text, _ = desk_text.read_at_visit(self.collection, typed, self._person)
            self._ask_first(text, self._save_and_end)

    def _save_and_end(self, text: str, private: bool | None, next: Person | None = None) -> None:
        with self.show_errors():
            self._end(VisitResult(self._save(text, private) if text or not next else "", next=next))

    def take_scan(self, person: Person, text: str | None = None) -> None:
        """End this visit with what is typed, and open the next person; their own card changes nothing."""
        text = (self.query_one(NoteLine).value if text is None else text).strip()
        if person == self._person:
            fill(self.query_one(NoteLine), text)
            self.notify_user("That was their own card.")
        elif barcodes.is_number(text):
            why = f"“{text}” was not saved: it is not the number of one person."
            self._end(VisitResult(why, next=person))
        else:
            self._ask_first(text, partial(self._save_and_end, next=person))

    def _ask_first(self, text: str, save: Callable[[str, bool | None], None]) -> None:
        questions.ask_first(self, text, self.collection.today(), save, self._change)

    def unsaved_note(self) -> UnsavedNote | None:
        """Return the typed line that is not saved yet, with the name in front; None for forgotten people."""
        if self._person.id not in self.collection.people.by_id():
            return None
        text, name = self.query_one(NoteLine).value.strip(), self.collection.people.address(self._person)
        unsaved = self.collection.unsaved.make("visit", f"{name.replace(',', '')}: {text}", self._change)
        return unsaved if text not in ("", note_parser.format_notes(self._change)) else None

    def _save(self, text: str, private: bool | None) -> str:
        """Save the note, or just the visit if it is empty; return the sentence that reports it."""
        if self._change:
            return desk_actions.edit_note(self.collection, self._change, text, private=private)
        self.count_visit()
        return desk_actions.save_visit(self.collection, self._person, text, private)

    def report(self, sentence: str) -> None:
        self.show_all()
        super().report(sentence)

    def show_undone(self, undone: UndoResult) -> None:
        """Show what was undone; words of an edited note that is undone are saved as a new one."""
        ids = {note.id for note in self.collection.notes.about(self._person)}
        self._change = tuple(note for note in self._change if note.id in ids)
        super().show_undone(undone)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence under the note line; for seconds, if it would be cut there."""
        if is_cut(self.query_one("#will", Static), sentence):
            self.notify(sentence, severity="error" if wrong else "information", markup=False)
            sentence = ""
        self.status = Content.styled(sentence, "$text-muted")
        self._show_will()

    def action_back(self) -> None:
        """Leave to the desk; with something typed and not saved, at the second Esc only."""
        if self._leaving or not self.query_one(NoteLine).value.strip():
            return self._end(VisitResult())
        self._leaving = True
        self.notify_user(NOT_SAVED)

    def _end(self, result: VisitResult) -> None:
        """Record which plain notes were seen, then leave."""
        try:
            self._record_shown()
        except NamecardsError as error:
            self.notify(str(error), severity="error", markup=False)
        self.app.pop_screen()
        self._report_result(result)
        self.app.call_after_refresh(self.opener.erase_books, True)

    def _record_shown(self) -> None:
        """Record it once, if they came and were not only looked up."""
        came, self._came = self._came, False
        if came:
            self.collection.desk.record_shown(self._person, self._list.seen_plain)

    def on_unmount(self) -> None:
        """Record it if the program ends during the visit; after a failure the notes come back once more."""
        with suppress(NamecardsError):
            self._record_shown()

    def show_all(self) -> None:
        """Draw the person: the face alone while the name is asked for, then all there is to know."""
        line = self.query_one(NoteLine)
        line.cover(self._asking)
        clues = (self.clues(self._person) or "?") if self._asking else ""
        photo = self.collection.people.photo(self._person)
        self.query_one("#face", Portrait).show(self._person, photo, clues)
        about, brief = desk_text.name_question(self._person), Brief(days_since=None)
        if not self._asking:
            desk, tags = self.collection.desk, self.collection.tags.of(self._person)
            self._brief = brief = desk.brief(self._person)
            status, reason = desk.name_status(self._person), REASONS.get(desk.reason(self._person), "")
            name = self.collection.people.address(self._person)
            about = desk_text.person_lines(self._person, self._since, status, tags, reason, name=name)
        self._list.show(about, brief, self.collection.today(), self.private)
        if self._asking:
            self.set_focus(None)
        elif not line.has_focus:
            self.set_focus(line)  # at once: what was pasted follows
        self._show_will()
        self.refresh_bindings()

    @on(Input.Changed)
    def _show_will(self) -> None:
        """Show the notes the line will become, or the safeguarding line; last, the status."""
        line, notes = self.query_one(NoteLine).value, self.collection.notes
        warns = not line.strip() and not self._asking and notes.needs_safeguarding_line()
        status, leaving, today = self.status, self._leaving, self.collection.today()
        text, others = desk_text.read_at_visit(self.collection, line, self._person)
        if others and not leaving:
            sentence = f"Enter saves it for {self._person.goes_by}. F2: for {others}."
            status, leaving = Content.styled(sentence, "$warning"), True
        rows = desk_text.rows_under_line(notes.preview(text), today, warns, status, leaving)
        self.query_one("#will", Static).update(Content("\n").join(rows), layout=False)
