"""A dialog over any screen for one line: who, then what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.collection.unsaved import UnsavedNote
from namecards.core.addressing import Addressee, explain_left
from namecards.core.desk import note_parser
from namecards.core.desk.errors import OlderNote
from namecards.core.desk.notes import SAFEGUARDING, Note
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.desk import desk_actions, questions
from namecards.screens.desk import text as desk_text
from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.dialogs.menu import confirm
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.keys import bind
from namecards.screens.notices import UndoKey
from namecards.screens.widgets.lines import NoteLine, fill

HOW = "Enter saves, Esc closes. ↑ same · F7 edit last · F3 undo · F1 signs"
NOT_SAVED = "Not saved yet. Press Enter again to save it in the inbox."


class NoteScreen(Dialog[str]):
    """Take one line; ends with the sentence that reports what was saved, or None."""

    DEFAULT_CSS = """
    NoteScreen {
        NoteLine, NoteLine:focus { height: 3; border: tall $border; background: $surface; }
        NoteLine:blur { border: tall $border-blurred; }
        #will { height: auto; min-height: 4; padding: 0 1; }
    }
    """
    ABOUT = "One line: who, then what was said. Enter saves it. If it was changed, only a second Esc closes."
    BINDINGS = [
        bind("up", "again", "Same", "The same person again"),
        bind("f3", "undo", "Undo", "Undo the last change; its words stay here"),
        bind("f7", "edit", "Edit", "Edit your last note, or who it is about"),
        bind("f6", "private", "Private", "Put a private note into the line"),
    ]

    def __init__(
        self, collection: Collection, about: Person | None, unsaved: UnsavedNote | None = None
    ) -> None:
        """A note, perhaps about the person on the screen below; or one that was not saved."""
        super().__init__()
        self._collection = collection
        self._page = about.id if about else ""
        self._start = f"{self._names_of([about])}: " if about else ""
        self._unsaved = unsaved
        self._changing: tuple[Note, ...] = ()
        """The notes that the line edits; empty for a new note."""
        self._hidden: Callable[[], None] | None = None
        """Puts a private note into the line."""
        self._declined = ""
        """The line for which nobody was chosen; Enter again saves it in the inbox."""
        self._put_back = ""
        """The line of a note that F3 or F7 put here: another F3 changes nothing that was typed."""
        self._undo_key = UndoKey(collection)

    def compose(self) -> ComposeResult:
        with Vertical():
            yield NoteLine(self._collection, "maya dog surgery, !find manga 4 @fri")
            yield Static(id="will")
            yield Static(Content(HOW), id="how")

    def on_mount(self) -> None:
        """Begin with the name, or go on; show the safeguarding line once per collection."""
        if self._collection.notes.needs_safeguarding_line():
            self._say(SAFEGUARDING)
        if unsaved := self._unsaved:
            drafts = self._collection.notes.preview(unsaved.line)
            self._put(lambda: self._continue(unsaved), any(draft.private for draft in drafts))
        else:
            self._fill(self._start)

    def _continue(self, unsaved: UnsavedNote) -> None:
        notes = self._collection.notes.all()
        self._changing = tuple(note for note in notes if note.id in unsaved.changing)
        self._fill(unsaved.line)

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.value.strip():
            self._undo_key = UndoKey(self._collection)  # its question is not shown any more
            self._hidden = None  # F6 would put it in the place of what is typed now
            self.query_one("#will", Static).update(self._preview(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save the line; ask if several people match, and use the inbox if nobody does."""
        line = event.value
        lines = note_parser.split_lines(line)
        addressee = self._collection.notes.resolve(line)
        if len(lines) > 1 and not self._changing:
            self._ask_first(line, self._add_lines)
        elif addressee.certain:
            self._save(addressee.certain, addressee.text)
        elif self._changing and not (addressee.sure and addressee.people):
            self._save(self._collection.notes.people_of(self._changing), line)
        elif addressee.people and line != self._declined:
            self._ask_which(addressee)
            self._declined = "" if addressee.sure else line
        else:
            self._close_after(lambda: desk_actions.add_to_inbox(self._collection, line))

    def unsaved_note(self) -> UnsavedNote | None:
        """Return what is typed and not saved yet."""
        line = self.query_one(NoteLine).value.strip()
        saved = self._unsaved.line if self._unsaved else ""
        if line in ("", saved, self._start.strip(), self._line_of(self._changing) if self._changing else ""):
            return self._unsaved
        new = self._collection.unsaved.make("note", line, self._changing)
        return replace(new, id=self._unsaved.id) if self._unsaved else new

    def unsaved_text(self) -> str:
        """The line, if it was changed; one from an earlier run is kept anyway."""
        unsaved = self.unsaved_note()
        return unsaved.line if unsaved and unsaved is not self._unsaved else ""

    def action_again(self) -> None:
        if last := self._last():
            self._fill(f"{self._names(last)}: ")

    def action_edit(self) -> None:
        if last := self._last():
            self._refill(last, changing=last)

    def _last(self) -> tuple[Note, ...]:
        """The last line written here; if it waits for a name, or there is none, say so."""
        last = self._collection.notes.last()
        if not last:
            self._say(desk_text.no_last_note(self._collection))
        return last

    def action_private(self) -> None:
        if self._hidden:
            self._hidden()
            self._hidden = None

    def action_undo(self) -> None:
        """Undo the last change; put the words of a note into the line, unless something is typed there."""
        last, typed = self._collection.notes.last(), self.unsaved_text() not in ("", self._put_back)
        with self.show_errors():
            undone = self._undo_key.press(always_ask=typed)
            if isinstance(undone, str):
                self._say(undone)
                return
            sentence, now = undone.sentence(self._collection.today()), self._collection.notes.last()
            if last and last != now and not typed:
                was_edited = {note.id for note in now} & {note.id for note in last}
                self._refill(last, changing=now if was_edited else ())
                sentence += " Enter saves it again."
            self.notify(sentence, markup=False)

    def _refill(self, notes: tuple[Note, ...], changing: tuple[Note, ...]) -> None:
        """Put notes into the line; private ones only at F6, because anybody may stand at the desk."""

        def edit() -> None:
            self._changing = changing
            self._put_back = self._line_of(notes)
            self._fill(self._put_back)

        self._changing = ()
        self._put(edit, any(note.private for note in notes))

    def _put(self, edit: Callable[[], None], private: bool) -> None:
        """Fill the line now, or at F6."""
        self._hidden = edit if private else None
        if private:
            self._fill("")
            self._say("This note is private. F6 puts it into the line.")
        else:
            edit()

    def _ask_which(self, addressee: Addressee) -> None:
        if addressee.each:
            self._say(NOT_SAVED)
            people, text = addressee.people, addressee.text
            ask_one = partial(self._ask_which, Addressee(people, text, sure=False))
            return questions.ask_each(self, self._collection, people, partial(self._save, text=text), ask_one)
        if len(addressee.people) == 1 and not addressee.people[0].active:
            return self._save_for(addressee.people[0], addressee.text)

        def save(person: Person | None) -> None:
            if person and addressee.unclear:
                self._fill(addressee.clear(self._collection.people.address(person)))
            elif person:
                text = self._collection.notes.text_about(self.query_one(NoteLine).value, addressee, person)
                self._save_for(person, text)
            elif self._declined:
                self._say(NOT_SAVED)

        title = f"Who is “{addressee.unclear}”?" if addressee.unclear else "Who is it about?"
        self.app.push_screen(PersonPicker(self._collection, title, addressee.people), save)

    def _save_for(self, person: Person, text: str) -> None:
        """Save; ask first about somebody who has left, unless it is their page below."""
        collection, line = self._collection, self.query_one(NoteLine).value
        if person.active or person.id == self._page:
            self._save((person,), text)
        else:
            self._say(NOT_SAVED)
            wait = partial(self._close_after, lambda: desk_actions.add_to_inbox(collection, line))
            questions.ask_left(self, person, partial(self._save, (person,), text), wait)

    def _save(self, people: Sequence[Person], text: str, back: bool = False) -> None:
        self._ask_first(text, lambda text, private: self._write(people, text, private, back=back))

    def _ask_first(self, text: str, save: Callable[[str, bool | None], None]) -> None:
        questions.ask_first(self, text, self._collection.today(), save, self._changing)

    def _add_lines(self, text: str, private: bool | None) -> None:
        lines = note_parser.split_lines(text)
        self._close_after(lambda: desk_actions.add_lines(self._collection, lines, private))

    def _write(
        self,
        people: Sequence[Person],
        text: str,
        private: bool | None,
        older: bool = False,
        back: bool = False,
    ) -> None:
        """Save or change; ask before an older note moves to somebody else."""
        collection, before = self._collection, self._changing
        try:
            if before:
                self.dismiss(desk_actions.edit_note(collection, before, text, people, private, older))
            else:
                self.dismiss(desk_actions.add_note(collection, people, text, private, back))
        except OlderNote as error:
            yes, move = f"Yes, move it to {self._names_of(people)}", partial(self._write, older=True)
            confirm(self, str(error), yes, "No, leave it", lambda: move(people, text, private))
        except NamecardsError as error:
            self.show_error(str(error))

    def _close_after(self, write: Callable[[], str]) -> None:
        """Write and close; after an error, show it and keep the line."""
        with self.show_errors():
            self.dismiss(write())

    def _line_of(self, notes: tuple[Note, ...]) -> str:
        mine = [note for note in notes if note.person == notes[0].person]
        return f"{self._names(notes)}: {note_parser.format_notes(mine)}"

    def _names(self, notes: tuple[Note, ...]) -> str:
        return self._names_of(self._collection.notes.people_of(notes))

    def _names_of(self, people: Sequence[Person]) -> str:
        """Name people as `resolve` reads them."""
        return " and ".join(self._collection.people.address(person).replace(",", "") for person in people)

    def _fill(self, line: str) -> None:
        fill(self.query_one(NoteLine), line)

    def show_error(self, sentence: str) -> None:
        self._say(sentence, "$error")

    def _say(self, sentence: str, style: str = "$warning") -> None:
        self.query_one("#will", Static).update(Content.styled(sentence, style))

    def _preview(self, line: str) -> Content:
        lines = note_parser.split_lines(line)
        if len(lines) > 1 and not self._changing:
            addressees = self._collection.notes.resolve_lines(lines)
            names = [self._collection.people.describe(each.certain) for each in addressees]
            text = desk_text.lines_for(names)
            return Content.assemble((f"{text}\n", "bold $accent"), (explain_left(addressees), "$warning"))
        addressee = self._collection.notes.resolve(line)
        preview = self._collection.notes.preview(addressee.text)
        drafts = desk_text.draft_lines(preview, self._collection.today())
        people: Sequence[Person] = addressee.certain
        if not people and self._changing and not (addressee.sure and addressee.people):
            people = self._collection.notes.people_of(self._changing)
        about = desk_text.addressee_line(self._collection, addressee, people, self._page)
        return Content("\n").join([about, *drafts])
