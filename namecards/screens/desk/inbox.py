"""The inbox: lines of which it is not known whom they are about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.core.desk.notes import InboxItem
from namecards.core.people import Person
from namecards.screens.dialogs.person_picker import WhomScreen
from namecards.screens.list_screen import Line, ListScreen
from namecards.screens.text import cells, short_day


class InboxScreen(ListScreen):
    """Enter asks whom the line under the cursor is about."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f8", "remove", "Throw away", id="inbox.remove", tooltip="Forget this line; F3 brings it back"
        ),
    ]
    ABOUT = (
        "A line that was kept without a clear name waits here as it was typed. Enter asks whom it is about; "
        "it then becomes a note of the day it was written on. F8 throws it away, F3 takes back either."
    )
    HEADING = "inbox"

    def heading(self) -> Content:
        """How many wait."""
        waiting = len(self.collection.inbox.all())
        if not waiting:
            return Content("Nothing waits: every note has its person.")
        notes = "1 note waits" if waiting == 1 else f"{waiting} notes wait"
        return Content(f"{notes} for a name. Enter: whom is it about?")

    def lines(self) -> Iterable[Line]:
        """The oldest first, as they were typed."""
        for aside in self.collection.inbox.all():
            yield aside.id, Content.assemble((cells(short_day(aside.day), 12), "$text-muted"), aside.text)

    def on_option_list_option_selected(self) -> None:
        """Enter: whom is it about? Those that the first words could mean come first."""
        if aside := self._aside:
            likely = self.collection.inbox.candidates(aside)
            whom = WhomScreen(self.collection, f"Whom is it about? {aside.text}", likely)
            self.app.push_screen(whom, lambda person: self._place(aside, person))

    def action_remove(self) -> None:
        """Forget the line under the cursor."""
        if aside := self._aside:
            with self.show_errors():
                self.collection.inbox.delete(aside)
                self.report(f"Deleted: {aside.text}.")

    @property
    def _aside(self) -> InboxItem | None:
        return next((aside for aside in self.collection.inbox.all() if aside.id == self.chosen), None)

    def _place(self, aside: InboxItem, person: Person | None) -> None:
        if person is None:
            return
        with self.show_errors():
            saved = self.collection.inbox.assign(aside, person).value
            texts = ", ".join(note.text for note in saved)
            self.report(f"Saved for {person.display}: {texts}.")
