"""Referrals: the directory of people and places to refer students to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from textual.content import Content

from namecards.core.desk.errors import NamelessHelper
from namecards.core.desk.notes import Note, newest_first
from namecards.core.desk.referrals import Helper, count_answers, referrals_to
from namecards.core.people import Person
from namecards.screens.base import WIDE
from namecards.screens.desk.person_list import PersonListScreen
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.keys import bind
from namecards.screens.text import cells

FIELDS = {
    "name": ("Person or place", "e.g. counselor, Ms. Diaz, homework club"),
    "topics": ("Helps with", "e.g. friends, family, grief"),
    "where": ("Where", "e.g. Room 104"),
    "when": ("When", "e.g. daily 8:00-15:00"),
    "backup": ("If not there", "e.g. main office"),
}
NAME, TOPICS = 20, 24
PRINT = "open('print', 'referral-slips')"


def edit_helper(helper: Helper) -> FormDialog[Helper]:
    """Make the form of an entry of the directory, perhaps a new one; it ends with the entry, or None."""

    def build(written: Mapping[str, str]) -> Helper:
        if not written["name"]:
            raise NamelessHelper
        changed: dict[str, Any] = dict(written)
        return replace(helper, **changed)

    return FormDialog(build, FIELDS, {field: getattr(helper, field) for field in FIELDS})


class ReferralsScreen(PersonListScreen[Helper]):
    """List the entries; beside them the slip of the one under the cursor, and who was sent there."""

    BINDINGS = [
        bind("a", "add", "Add", "Add a person or place"),
        bind("p", PRINT, "Slips", "Slips to hand out, as a PDF"),
        bind("r", "delete", "Delete", "Delete this entry; notes stay", show=False),
    ]
    ABOUT = (
        "People and places to refer students to. Type >cou in a note and press the right arrow: it becomes "
        ">counselor. A topic works, too: >grief. At the next visit the desk reminds you to ask whether it "
        "helped. The slip says where to go and when, never who is sent or why."
    )
    HEADING = "referrals"
    _notes: Sequence[Note] = ()

    def people_beside(self) -> Sequence[Person]:
        """The people who were sent there last, but in private."""
        people = self.collection.people.by_id()
        sent = (note for note in newest_first(self._notes_sent()) if not note.private)
        return [people[id] for id in dict.fromkeys(note.person for note in sent) if id in people]

    def words(self, people: Sequence[Person]) -> tuple[list[Content], list[Content]]:
        helper = self.chosen_item
        slip = [Content(line) for line in helper.slip.split(" · ")] if helper else []
        return [Content.styled("Slip", "bold"), *slip, Content(""), Content(self._answers())], []

    def _notes_sent(self) -> list[Note]:
        """The notes that sent somebody to the entry at the cursor."""
        helper = self.chosen_item
        return referrals_to(helper, self._items.values(), self._notes) if helper else []

    def heading(self) -> Content:
        if not self._items:
            return Content("There are no entries yet. Press a to add one: counselor, nurse or reading club.")
        how = "In a note, type > and a few letters; the right arrow completes the name."
        if self.chosen_item is None or self.app.size.width >= WIDE:  # else the slip stands beside the list
            return Content(how)
        return Content.assemble(("Slip: ", "bold"), f"{self.chosen_item.slip}\n{self._answers()}")

    def _answers(self) -> str:
        """Count who was sent there, and what came of it."""
        return count_answers(self._notes_sent())

    def items(self) -> Iterable[tuple[str, Helper]]:
        self._notes = self.collection.notes.all()
        return ((helper.id, helper) for helper in self.collection.referrals.all())

    def line(self, item: Helper) -> Content:
        where = (" · ".join(filter(None, (item.where, item.when))), "$text-muted")
        return Content.assemble((cells(item.name, NAME), "bold"), f" {cells(item.topics, TOPICS)} ", where)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if "print" in parameters:
            return self.chosen_item is not None
        return super().check_action(action, parameters)

    def action_add(self) -> None:
        ask(self, edit_helper(self.collection.referrals.make()), self._save)

    def on_option_list_option_selected(self) -> None:
        if helper := self.chosen_item:
            ask(self, edit_helper(helper), self._save)

    def action_delete(self) -> None:
        if helper := self.chosen_item:
            with self.show_errors():
                self.collection.referrals.delete(helper)
                self.report(f"Deleted: {helper.name}.")

    def _save(self, helper: Helper) -> None:
        with self.show_errors():
            saved = self.collection.referrals.save(helper).value
            self.report(f"Saved: {saved.name}.")
