"""One line from anywhere: who, then what was said."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.base import note_line
from namecards.screens.referrals import ReferralSuggester


class NoteScreen(ModalScreen[bool]):
    """Gives back whether something was saved."""

    DEFAULT_CSS = """
    NoteScreen {
        align: center middle;
        & > Vertical { width: 76; max-width: 100%; height: auto; padding: 1 2; }
        & > Vertical { background: $surface; border: round $primary; }
        #will { height: auto; min-height: 3; padding: 0 1; }
        #how { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="note.cancel", tooltip="Close without saving"),
    ]

    def __init__(self, collection: Collection, about: Person | None) -> None:
        """A note, about somebody if it is clear who."""
        super().__init__()
        self._collection = collection
        self._begun = f"{about.display}: " if about else ""

    def compose(self) -> ComposeResult:
        """The line, and under it what it will become."""
        with Vertical():
            yield Input(
                self._begun,
                placeholder="maya dog surgery, !find manga 4 @fri",
                select_on_focus=False,
                suggester=ReferralSuggester(self._collection),
            )
            yield Static(id="will")
            yield Static(
                Content("Enter saves, Esc closes.  ! promise  ? to find out  + idea  > referral"), id="how"
            )

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the line will become."""
        self.query_one("#will", Static).update(self._preview(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save, or say why not and keep the line."""
        try:
            kept = self._collection.note(event.value)
        except NamecardsError as error:
            self.query_one("#will", Static).update(Content.styled(str(error), "$error"))
            return
        who = self._collection.person(kept[0].person).display
        self.notify(f"Saved for {who}.", markup=False)
        self.dismiss(True)

    def action_cancel(self) -> None:
        """Close without saving."""
        self.dismiss(False)

    def _preview(self, text: str) -> Content:
        who, said = self._collection.address(text)
        drafts = self._collection.drafts(said)
        if not who:
            return Content.styled("Begin with the name.", "$text-muted")
        if len(who) > 1:
            return Content(f"Which? {' · '.join(person.display for person in who[:6])}")
        lines = [Content.styled(f"{who[0].display}", "bold $accent"), *(note_line(draft) for draft in drafts)]
        return Content("\n").join(lines)
