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
from namecards.core.desk import capture
from namecards.core.desk.notes import SAFEGUARDING, Note
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.desk import words as desk_words
from namecards.screens.desk.doings import Doings
from namecards.screens.desk.lines import NoteLine
from namecards.screens.desk.referrals import ReferralSuggester
from namecards.screens.undos import Kept


class NoteScreen(ModalScreen[Kept | None]):
    """Gives back what was saved, if anything."""

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
        Binding("f3", "undo", "Undo", id="note.undo", tooltip="Take the last note back into the line"),
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
        self._doings = Doings(collection)

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
        if self._collection.needs_safeguarding_line():
            self._say(SAFEGUARDING)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the line will become."""
        if event.value.strip():
            self._hidden = None  # F6 would put it in the place of what is typed now
            self.query_one("#will", Static).update(self._preview(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save; ask which of several is meant; put aside what is about nobody here."""
        line = event.value
        who, said = self._collection.address(line)
        likely, rest = self._collection.likely(line)
        if self._changing and not who:
            self._keep(self._collection.person(self._changing[0].person), line)
        elif len(who) == 1:
            self._keep(who[0], said)
        elif who:
            self._ask_which(who, said)
        elif likely and line != self._about_nobody:
            self._ask_which(likely, rest)
            self._about_nobody = line
        else:
            self._done(lambda: self._doings.set_aside(line))

    def action_again(self) -> None:
        """Begin the line with whom the last note was about."""
        if last := self._collection.last_noted():
            self._write(f"{self._collection.person(last[0].person).display}: ")

    def action_edit(self) -> None:
        """The last note comes back into the line, and Enter puts it right."""
        if last := self._collection.last_noted():
            self._bring_back(last, changing=last)

    def action_private(self) -> None:
        """A private note comes into the line, now that it is asked for."""
        if self._hidden:
            self._hidden()
            self._hidden = None

    def action_undo(self) -> None:
        """The last note is taken back, and stays in the line until this is closed."""
        last = self._collection.last_noted()
        if not last:
            self._say("There is no note to take back.")
            return
        try:
            self._collection.forget_notes(last)
        except NamecardsError as error:
            self._say(str(error), wrong=True)
            return
        self._bring_back(last)
        self.notify("Taken back. Enter saves it again.", markup=False)

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

    def _ask_which(self, who: tuple[Person, ...], said: str) -> None:
        from namecards.screens.desk.whom import WhomScreen

        def chosen(person: Person | None) -> None:
            if person:
                self._keep(person, said)
            elif self._about_nobody:
                self._say("Not saved yet. Enter once more keeps it in the inbox.")

        self.app.push_screen(WhomScreen(self._collection, "Whom is it about?", who), chosen)

    def _keep(self, person: Person, said: str) -> None:
        before, doings = self._changing, self._doings
        self._done(lambda: doings.change(before, said, person) if before else doings.note(person, said))

    def _done(self, do: Callable[[], str]) -> None:
        """Do it and close; what cannot be done is said, and the line stays."""
        try:
            self.dismiss(Kept(do(), self._doings.take_back))
        except NamecardsError as error:
            self._say(str(error), wrong=True)

    def _line_of(self, notes: tuple[Note, ...]) -> str:
        """Notes as the line that would make them."""
        name = self._collection.person(notes[0].person).display
        return f"{name}: {', '.join(map(capture.written, notes))}"

    def _write(self, line: str) -> None:
        box = self.query_one(NoteLine)
        box.value = line
        box.cursor_position = len(line)

    def _say(self, sentence: str, wrong: bool = False) -> None:
        self.query_one("#will", Static).update(Content.styled(sentence, "$error" if wrong else "$warning"))

    def _preview(self, line: str) -> Content:
        who, said = self._collection.address(line)
        likely = self._collection.likely(line)[0]
        if not who and not self._changing and likely:
            head = Content.styled(f"{_names(likely)}? Enter asks whom it is about.", "$warning")
        elif not who and not self._changing:
            head = Content.styled("Nobody here is called that: Enter keeps it in the inbox.", "$warning")
        elif len(who) > 1:
            head = Content.styled(f"Whose? {_names(who)}: Enter asks.", "$warning")
        else:
            person = who[0] if who else self._collection.person(self._changing[0].person)
            head = Content.styled(person.display, "bold $accent")
        return Content("\n").join([head, *desk_words.drafts(self._collection.drafts(said))])


def _names(who: Sequence[Person]) -> str:
    """Some people by name, and how many more there are."""
    more = [f"{len(who) - 6} more"] if len(who) > 6 else []
    return " · ".join([*(person.display for person in who[:6]), *more])
