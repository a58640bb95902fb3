"""One line from anywhere: who, then what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.desk import note_parser
from namecards.core.desk.addressee import Addressee
from namecards.core.desk.notes import SAFEGUARDING, Note
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.desk import text as desk_words
from namecards.screens.desk.desk_actions import DeskActions
from namecards.screens.desk.referrals import ReferralSuggester
from namecards.screens.dialogs.person_picker import WhomScreen
from namecards.screens.undo_key import UndoKey
from namecards.screens.widgets.lines import NoteLine


class NoteScreen(ModalScreen[str | None]):
    """Ends with a sentence that says what was saved, if anything."""

    DEFAULT_CSS = """
    NoteScreen {
        align: center middle;
        & > Vertical { width: 76; max-width: 100%; height: auto; padding: 1 2; }
        & > Vertical { background: $surface; border: round $primary; }
        #will { height: auto; min-height: 4; padding: 0 1; }
        #how { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel", id="note.cancel", tooltip="Close without saving"),
        Binding("up", "again", "Same", id="note.same", tooltip="The same person again"),
        Binding(
            "f3",
            "undo",
            "Undo",
            id="note.undo",
            tooltip="Undo the last change; a note comes back into the line",
        ),
        Binding("f7", "edit", "Edit", id="note.edit", tooltip="Change the last note; also whom it is about"),
        Binding("f6", "private", "Private", id="note.private", tooltip="Put a private note into the line"),
    ]

    def __init__(self, collection: Collection, about: Person | None) -> None:
        """A note, about somebody if it is clear who."""
        super().__init__()
        self._collection = collection
        self._begun = f"{about.display}: " if about else ""
        self._changing: tuple[Note, ...] = ()
        self._hidden: Callable[[], None] | None = None
        """Puts a private note into the line."""
        self._about_nobody = ""
        """The line of which it was asked whom it is about, and nobody was chosen."""
        self._actions = DeskActions(collection)
        self._undo_key = UndoKey(collection)

    def compose(self) -> ComposeResult:
        """The line, and under it what it will become."""
        with Vertical():
            yield NoteLine(
                placeholder="maya dog surgery, !find manga 4 @fri",
                suggester=ReferralSuggester(self._collection),
            )
            yield Static(id="will")
            yield Static(Content("Enter saves, Esc closes. ↑ same person, F7 edit last, F3 undo"), id="how")

    def on_mount(self) -> None:
        """Begin with the name; once per collection, say where disclosures belong."""
        self._write(self._begun)
        if self._collection.notes.needs_safeguarding_line():
            self._say(SAFEGUARDING)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the line will become."""
        if event.value.strip():
            self._hidden = None  # F6 would put it in the place of what is typed now
            self.query_one("#will", Static).update(self._preview(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save; ask which of several is meant; put aside what is about nobody here."""
        line = event.value
        found = self._collection.notes.resolve(line)
        if found.person:
            self._keep(found.person, found.text)
        elif self._changing and not (found.sure and found.people):
            self._keep(self._collection.people.get(self._changing[0].person), line)
        elif found.people and line != self._about_nobody:
            self._ask_which(found)
            self._about_nobody = "" if found.sure else line
        else:
            self._done(lambda: self._actions.add_to_inbox(line))

    def action_again(self) -> None:
        """Begin the line with whom the last note was about."""
        if last := self._collection.notes.last():
            self._write(f"{self._collection.people.get(last[0].person).display}: ")

    def action_edit(self) -> None:
        """The last note comes back into the line, and Enter puts it right."""
        if last := self._collection.notes.last():
            self._bring_back(last, changing=last)

    def action_private(self) -> None:
        """A private note comes into the line, now that it is asked for."""
        if self._hidden:
            self._hidden()
            self._hidden = None

    def action_undo(self) -> None:
        """Undo the last change; the words of a note stay in the line until this is closed."""
        last = self._collection.notes.last()
        try:
            undone = self._undo_key.press()
        except NamecardsError as error:
            self._say(str(error), wrong=True)
            return
        if isinstance(undone, str):
            self._say(undone)
            return
        sentence, now = undone.sentence(self._collection.today()), self._collection.notes.last()
        if last and last != now:
            was_edited = {note.id for note in now} & {note.id for note in last}
            self._bring_back(last, changing=now if was_edited else ())
            sentence += " Enter saves it again."
        self.notify(sentence, markup=False)

    def _bring_back(self, notes: tuple[Note, ...], changing: tuple[Note, ...] = ()) -> None:
        """Put notes into the line; what is private only with F6, for anybody may stand at the desk."""

        def write() -> None:
            self._changing = changing
            self._write(self._line_of(notes))

        self._changing, self._hidden = (), None
        if any(note.private for note in notes):
            self._hidden = write
            self._write("")
            self._say("It is private. F6 puts it into the line.")
        else:
            write()

    def _ask_which(self, found: Addressee) -> None:
        def chosen(person: Person | None) -> None:
            if person:
                self._keep(person, found.text)
            elif self._about_nobody:
                self._say("Not saved yet. Enter once more keeps it in the inbox.")

        self.app.push_screen(WhomScreen(self._collection, "Whom is it about?", found.people), chosen)

    def _keep(self, person: Person, said: str) -> None:
        before, actions = self._changing, self._actions
        self._done(lambda: actions.edit(before, said, person) if before else actions.note(person, said))

    def _done(self, do: Callable[[], str]) -> None:
        """Do it and close; what cannot be done is said, and the line stays."""
        try:
            self.dismiss(do())
        except NamecardsError as error:
            self._say(str(error), wrong=True)

    def _line_of(self, notes: tuple[Note, ...]) -> str:
        """Notes as the line that would make them."""
        name = self._collection.people.get(notes[0].person).display
        return f"{name}: {', '.join(map(note_parser.format_note, notes))}"

    def _write(self, line: str) -> None:
        box = self.query_one(NoteLine)
        box.value = line
        box.cursor_position = len(line)

    def _say(self, sentence: str, wrong: bool = False) -> None:
        self.query_one("#will", Static).update(Content.styled(sentence, "$error" if wrong else "$warning"))

    def _preview(self, line: str) -> Content:
        found = self._collection.notes.resolve(line)
        drafts = desk_words.drafts(self._collection.notes.preview(found.text))
        return Content("\n").join([self._about(found), *drafts])

    def _about(self, found: Addressee) -> Content:
        """Whom the line is about, as far as it is clear."""
        person = found.person
        if person is None and self._changing and not (found.sure and found.people):
            person = self._collection.people.get(self._changing[0].person)
        if person:
            return Content.styled(person.display, "bold $accent")
        if not found.people:
            return Content.styled("No student has this name: Enter keeps it in the inbox.", "$warning")
        if found.sure:
            return Content.styled(f"Whose? {_names(found.people)}: Enter asks.", "$warning")
        return Content.styled(f"{_names(found.people)}? Enter asks whom it is about.", "$warning")


def _names(who: Sequence[Person]) -> str:
    """Some people by name, and how many more there are."""
    more = [f"{len(who) - 6} more"] if len(who) > 6 else []
    return " · ".join([*(person.display for person in who[:6]), *more])
