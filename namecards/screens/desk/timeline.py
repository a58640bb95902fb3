"""A person's timeline: notes, visits and answers, day by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.collection import Collection
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.desk.recommendations import KIND
from namecards.core.desk.timeline import Event
from namecards.core.people import Person
from namecards.screens.desk.liked_it import ask_liked, erase_over
from namecards.screens.desk.used_keys import names_use, used_keys
from namecards.screens.desk.wrong_person import Fix, fixes
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.list_screen import ListScreen
from namecards.screens.text import cells, days_ago, listed_day, note_line, short_day

DAY = 12
FORGET = "f"
"""The key of the menu that erases the person."""


def edit_note(collection: Collection, note: Note) -> FormDialog[Sequence[Note]]:
    """Make the form that edits a note as a line; it ends with the notes the line became, or None."""
    before = {"line": note_parser.format_note(note)}

    def build(written: Mapping[str, str]) -> Sequence[Note] | None:
        return None if written == before else collection.notes.edit([note], written["line"]).value

    return FormDialog(build, {"line": "Note"}, before, title=f"Said on {short_day(note.day)}")


class TimelineScreen(ListScreen[tuple[str, Event]]):
    """List the events of a person, the newest first; Enter edits a note."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *used_keys("timeline"),
        Binding("f8", "delete", "Delete", id="timeline.delete", tooltip="Delete this note"),
        Binding(
            "f9,w",
            "fix",
            "Wrong person",
            key_display="F9",
            id="timeline.fix",
            tooltip="Move a note, answers or the photo to the right person; merge, split or forget records",
        ),
    ]
    ABOUT = (
        "Everything about one person, the newest day first. Enter edits a note, F4 marks it as asked or kept "
        "(press it again to undo that), F8 deletes it, F2 writes another one. F9 moves notes, answers or the "
        "photo to the right person, merges two records of one person, splits them, or forgets one for good. "
        "F6 shows private notes until the next key."
    )

    def __init__(self, collection: Collection, person: Person) -> None:
        """One person."""
        super().__init__(collection)
        self.HEADING = f"timeline · {person.display}"
        self._person = person
        self._since = ""

    @property
    def note_person(self) -> Person | None:
        """The person of the timeline."""
        return self._person

    def heading(self) -> Content:
        """Describe the person: how to say the name, the last visit, how many notes."""
        person = self._person
        say = f"say: {person.say}" if person.say else ""
        notes = sum(event.note is not None for _, event in self._items.values())
        count = "1 note" if notes == 1 else f"{notes} notes"
        return Content.assemble(
            (person.display, "bold $accent"),
            f"  {say}\n",
            " · ".join(filter(None, (person.place, self._since, count))),
        )

    def items(self) -> Iterable[tuple[str, tuple[str, Event]]]:
        """List the events, each with its day, which is written once."""
        self._person = self.collection.people.by_id().get(self._person.id, self._person)
        self._since = days_ago(self.collection.desk.brief(self._person).days_since).capitalize()
        before, today = None, self.collection.today()
        for number, event in enumerate(self.collection.lists.timeline(self._person)):
            yield str(number), ("" if event.day == before else listed_day(event.day, today), event)
            before = event.day

    def line(self, item: tuple[str, Event]) -> Content:
        """Show the day, the note, and what came of it."""
        day, event = item
        style = "$text-muted" if event.note is None or event.note.used else ""
        text = note_line(event.note, self.private) if event.note else Content("")
        outcome = f"  ({event.what})" if event.note and event.what else event.what
        return Content.assemble((cells(day, DAY), "bold"), text.stylize(style), (outcome, "$text-muted"))

    @property
    def _note(self) -> Note | None:
        return self.chosen[1].note if self.chosen else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable only the keys that can do something with the line under the cursor."""
        if action == "used":
            return names_use(parameters[0], self._note)
        if action == "delete":
            return self._note is not None
        return super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        """Edit the note under the cursor."""
        if note := self._note:
            form = edit_note(self.collection, note)
            self.app.push_screen(form, lambda after: self.report("Saved.") if after else None)

    def action_back(self) -> None:
        """Leave, and erase the titles that were answered here."""
        super().action_back()
        self.app.call_after_refresh(erase_over, self)

    def action_used(self, word: str) -> None:
        """Mark the note as asked about or kept, or as waiting again."""
        if (note := self._note) and note.kind == KIND:
            ask_liked(self, note)
        elif note:
            with self.show_errors():
                self.collection.notes.mark_used(note, not note.used)
                self.report("It waits again." if note.used else "It won't come back.")

    def action_delete(self) -> None:
        """Delete the note under the cursor."""
        if note := self._note:
            with self.show_errors():
                self.collection.notes.delete([note])
                self.report("Deleted.")

    def action_fix(self) -> None:
        """Ask what belongs to somebody else, then to whom."""
        found = fixes(self.collection, self._person, self._note)
        choices = {key: fix.title for key, fix in found.items()}
        choices[FORGET] = "Forget this person: erase everything, for good"

        def choose(key: str | None) -> None:
            if key == FORGET:
                self.action_forget()
            elif key:
                self._ask_whom(found[key])

        self.app.push_screen(MenuScreen(self._person.display, choices), choose)

    def _ask_whom(self, fix: Fix) -> None:
        if not fix.asks:
            self._fix(fix, self._person)
            return
        namesakes = self.collection.people.find(self._person.family or self._person.given)
        picker = PersonPicker(self.collection, fix.asks, namesakes, but=self._person)
        self.app.push_screen(picker, lambda other: self._fix(fix, other) if other else None)

    def _fix(self, fix: Fix, other: Person) -> None:
        with self.show_errors():
            fix.do(other)
            self._person = self.collection.people.get(self._person.id)
            self.report(fix.done.format(other=other.display))
