"""The inbox: lines that wait until somebody says who they are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from textual.content import Content

from namecards.core.desk.notes import InboxItem
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.screens.desk import desk_actions, questions
from namecards.screens.desk.person_list import PersonListScreen, day_end
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.keys import bind
from namecards.screens.text import listed_day

PRIVATE = "The line is private. Enter asks who it is about; F6 shows it until the next key."
NOBODY = "No name here begins like this line. Enter asks who it is about."
CAME = f"{NOBODY} Above: who came by on that day."
MOST = 8
"""Visitors of the day that are shown."""
HOW = (
    "",
    "A line finds its person if it begins with a name:",
    *(f"  {line}" for line in ("maya likes chess", "maya c !find manga 4 @fri", "maya j, zoe: science fair")),
    "Two with the name? Add the first letter of the last name, or the card number.",
)


class InboxScreen(PersonListScreen[InboxItem]):
    """List the lines; Enter asks who the one under the cursor is about."""

    BINDINGS = [bind("f8", "delete", "Delete", "Delete this line")]
    ABOUT = (
        "A note without a clear name waits here as it was typed. Enter asks who it is about; it then becomes "
        "their note, with the day it was written on. F8 deletes it. F3 undoes either. F6 shows private ones "
        "until the next key."
    )
    HEADING = "inbox"

    def heading(self) -> Content:
        waiting = len(self._items)
        if not waiting:
            return Content("Nothing waits here: every note has its person.")
        notes = pluralize(waiting, "note waits", "notes wait")
        return Content(f"{notes} for a name. Press Enter to say who it is about.")

    def items(self) -> Iterable[tuple[str, InboxItem]]:
        return ((item.id, item) for item in self.collection.inbox.all())

    def line(self, item: InboxItem) -> Content:
        day = listed_day(item.day, self.collection.today())
        return self.columns(Content(self.collection.inbox.visible_text(item, self.private)), day_end(day))

    def words(self, people: Sequence[Person]) -> tuple[list[Content], list[Content]]:
        """Say why the line means nobody, and how another would mean somebody."""
        item = self.chosen_item
        if item and self.collection.inbox.resolve(item).people and people:
            return super().words(people)
        why = PRIVATE if item and self.collection.inbox.is_private(item) else CAME if people else NOBODY
        return [Content(line) for line in (why, *HOW)] if item else [], []

    def people_beside(self) -> Sequence[Person]:
        """The candidates for the chosen line, else the visitors of its day; nobody for a private line."""
        item = self.chosen_item
        if item is None or self.collection.inbox.is_private(item):
            return []
        likely = self.collection.inbox.resolve(item).people
        return likely or [person for person, _ in self.collection.desk.recent(MOST, item.day)]

    def empty_text(self) -> str:
        return "A note with an unknown name comes here as you typed it.\nEnter then asks who it is about."

    def on_option_list_option_selected(self) -> None:
        """Ask who the line is about, or whether it is about all whom it begins with."""
        if item := self.chosen_item:
            addressee, ask_one = self.collection.inbox.resolve(item), partial(self._ask_one, item)
            if addressee.each:
                save = partial(self._assign, item)
                questions.ask_each(self, self.collection, addressee.people, save, ask_one)
            else:
                ask_one()

    def _ask_one(self, item: InboxItem) -> None:
        """Ask for one person; those whom the first words could mean come first."""
        inbox = self.collection.inbox
        title = f"Who is it about? {inbox.visible_text(item)}"
        picker = PersonPicker(self.collection, title, inbox.resolve(item).people)
        ask(self, picker, partial(self._assign, item))

    def action_delete(self) -> None:
        if item := self.chosen_item:
            with self.show_errors():
                self.collection.inbox.delete(item)
                self.report(f"Deleted: {self.collection.inbox.visible_text(item)}.")

    def _assign(self, item: InboxItem, whose: Person | Sequence[Person]) -> None:
        def save(text: str, private: bool | None) -> None:
            with self.show_errors():
                saved = self.collection.inbox.assign(replace(item, text=text), whose, private).value
                people = self.collection.people.describe(self.collection.notes.people_of(saved))
                left_out = self.collection.notes.explain_refused(() if isinstance(whose, Person) else whose)
                self.report(f"Saved for {people}: {desk_actions.texts(saved)}.{left_out}")

        questions.ask_first(self, item.text, item.day, save)
