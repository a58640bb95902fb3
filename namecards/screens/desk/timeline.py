"""A person's timeline: everything that was said, day by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.collection import Collection
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.desk.timeline import Event
from namecards.core.people import Person
from namecards.screens.dialogs.form_dialog import FieldsScreen
from namecards.screens.list_screen import Line, ListScreen
from namecards.screens.text import cells, days_ago, note_line, short_day

DAY = 12


class RewriteScreen(FieldsScreen[Sequence[Note]]):
    """Puts a note right, and gives back what it became."""

    def __init__(self, collection: Collection, note: Note) -> None:
        """One note, as the line that would make it."""
        super().__init__(
            {"line": "Note"}, {"line": note_parser.format_note(note)}, title=f"Said on {short_day(note.day)}"
        )
        self._collection, self._note = collection, note

    def made(self, written: Mapping[str, str]) -> Sequence[Note] | None:
        """Keep it, if it was changed. Raises `NothingToNote`."""
        if written["line"] == note_parser.format_note(self._note):
            return None
        return self._collection.notes.edit([self._note], written["line"]).value


class TimelineScreen(ListScreen):
    """A line a note, with its day; Enter puts it right."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f4", "used", "Asked", id="timeline.used", tooltip="Asked about or kept; again: it waits"),
        Binding("f8", "remove", "Remove", id="timeline.remove", tooltip="Take the note away"),
    ]
    ABOUT = (
        "Everything that was said, the newest day first. Enter puts a note right, F4 says that it was asked "
        "about or kept, F8 takes it away, F2 writes another one. F6 shows what is private until the next key."
    )

    def __init__(self, collection: Collection, person: Person) -> None:
        """One person."""
        super().__init__(collection)
        self.HEADING = f"timeline · {person.display}"
        self._person = person
        self._since = ""
        self._events: dict[str, Event] = {}

    @property
    def note_person(self) -> Person | None:
        """Whom a new note would be about."""
        return self._person

    def heading(self) -> Content:
        """Who it is, how to say it, and when they were last here."""
        person = self._person
        say = f"say: {person.say}" if person.say else ""
        notes = sum(event.note is not None for event in self._events.values())
        count = "1 note" if notes == 1 else f"{notes} notes"
        return Content.assemble(
            (person.display, "bold $accent"),
            f"  {say}\n",
            " · ".join(filter(None, (person.place, self._since, count))),
        )

    def lines(self) -> Iterable[Line]:
        """A line an event; a day is written once."""
        self._since = days_ago(self.collection.desk.brief(self._person).days_since).capitalize()
        events = self.collection.lists.timeline(self._person)
        self._events = {str(number): event for number, event in enumerate(events)}
        before = None
        for id, event in self._events.items():
            day = short_day(event.day) if event.day != before else ""
            if day and event.day.year != self.collection.today().year:
                day = event.day.isoformat()
            before = event.day
            yield id, self._line(event, day)

    def _line(self, event: Event, day: str) -> Content:
        dimmed = "$text-muted" if event.note is None or event.note.used else ""
        said = note_line(event.note, self.private) if event.note else Content("")
        became = f"  ({event.what})" if event.note and event.what else event.what
        return Content.assemble((cells(day, DAY), "bold"), said.stylize(dimmed), (became, "$text-muted"))

    @property
    def _note(self) -> Note | None:
        event = self._events.get(self.chosen)
        return event.note if event else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the line under the cursor."""
        if action in ("used", "remove"):
            return self.is_mounted and self._note is not None
        return super().check_action(action, parameters)

    def on_option_list_option_selected(self) -> None:
        """Enter: put the note right."""
        note = self._note
        if note is None:
            return

        def rewritten(after: Sequence[Note] | None) -> None:
            if after:
                self.report("Saved.")

        self.app.push_screen(RewriteScreen(self.collection, note), rewritten)

    def action_used(self) -> None:
        """It was asked about or kept; again, and it waits."""
        if note := self._note:
            with self.show_errors():
                self.collection.notes.mark_used(note, not note.used)
                self.report("It waits again." if note.used else "It won't come back.")

    def action_remove(self) -> None:
        """Take the note away."""
        if note := self._note:
            with self.show_errors():
                self.collection.notes.delete([note])
                self.report("Deleted.")
