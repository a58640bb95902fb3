"""A person's timeline: notes, visits and answers, day by day; what stands with the wrong person is moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from textual.content import Content
from textual.widgets import Input

from namecards.collection import Collection
from namecards.collection.moving import PARTS
from namecards.core.days import short_day
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.desk.timeline import Event
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.screens.desk import questions
from namecards.screens.desk.mark_used import used_keys
from namecards.screens.desk.person_list import PersonListScreen, day_end
from namecards.screens.desk.text import note_line
from namecards.screens.dialogs import menu
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.keys import bind
from namecards.screens.text import listed_day
from namecards.screens.widgets.lines import fill

HELD, FORGET = "h", "f"
"""The keys of the menu that write what is held on the person into a folder, and that erase the person."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to put things right."""

    title: str
    do: Callable[[Person], object]
    """Gets the other person."""
    done: str
    """Said afterwards; `{other}` is the other person, `{whole}` with the class."""
    asks: str = "Who is it about?"
    """The question for the other person; empty if there is none."""
    doubt: Callable[[Person], str] = lambda other: ""
    """Asks once more if the other person is an unlikely one."""


def fixes(collection: Collection, person: Person, note: Note | None) -> Mapping[str, Fix]:
    """List what can be done about a person, by key; `note` is the one at the cursor."""
    moving, people = collection.moving, collection.people
    choices = {}
    if note:
        choices["1"] = Fix("Move this note", lambda to: moving.note(note, to), "Moved to {other}.")
    for key, what, parts in (
        ("2", "all notes and visits", PARTS[:1]),
        ("3", "the drill answers and greetings", PARTS[1:2]),
        ("4", "the photo", PARTS[2:]),
        ("5", "all of these", PARTS),
    ):
        if key != "4" or person.photo:
            move = partial(moving.move, person, parts=parts)
            asks = "Whose photo is it?" if key == "4" else "Who is it about?"
            choices[key] = Fix(f"Move {what}", move, "Moved to {other}.", asks)
    choices["6"] = Fix(
        "Merge with another record; this one stays",
        lambda other: people.merge(person, other),
        "They are one person now: {whole}.",
        "Which record is the same person?",
        partial(_doubt_one_person, person),
    )
    if people.joins_of(person):
        choices["7"] = Fix(
            "Split into the records it was merged from",
            lambda _: people.split(person),
            "Split: {whole} and the other records are separate again.",
            asks="",
        )
    return choices


def _doubt_one_person(one: Person, other: Person) -> str:
    """Ask about two records whose numbers and names differ: most such are two people.

    Without a number on both sides, a word of the name that both have is enough: it may be a slip of the pen.
    """
    if {*one.ids} & {*other.ids} or (one.given, one.family) == (other.given, other.family):
        return ""
    if not (one.ids and other.ids) and _name_words(one) & _name_words(other):
        return ""
    both = " and ".join(f"{each.display}{f' ({each.ids[0]})' if each.ids else ''}" for each in (one, other))
    return f"{both} have different names{' and numbers' * bool(one.ids and other.ids)}. Are they one person?"


def _name_words(person: Person) -> set[str]:
    return {fold(word) for word in f"{person.given} {person.family} {person.preferred}".split()}


class NoteForm(FormDialog[Sequence[Note]]):
    """Edits a note as a line; ends with the notes the line became, or None. F6 shows a private one."""

    BINDINGS = [bind("f6", "private", "Private", "Put the private note here")]

    def __init__(self, collection: Collection, note: Note) -> None:
        """A note; the line of a private one stays empty, because anybody may stand at the desk."""
        self._collection, self.note = collection, note
        self._line = note_parser.format_note(note)
        self._shown = "" if note.private else self._line
        title, hint = f"Said on {short_day(note.day, collection.today())}", "private: F6 puts it here"
        super().__init__(lambda _: None, {"line": ("Note", hint)}, {"line": self._shown}, title)

    def on_mount(self) -> None:
        """Type on at the end: a note is longer than a name, and is seldom written anew."""
        line = self.query_one("#line", Input)
        line.select_on_focus = False
        fill(line, line.value)

    def submit(self, written: Mapping[str, str]) -> None:
        """Ask what is not clear in a changed line, then save it."""
        text, today = written["line"], self._collection.today()
        if text in (self._shown, self._line):
            self.dismiss(None)
            return
        questions.ask_first(self, text, today, self._save, [self.note])

    def _save(self, text: str, private: bool | None) -> None:
        with self.show_errors():
            self.dismiss(self._collection.notes.edit([self.note], text, private=private).value)

    def action_private(self) -> None:
        fill(self.query_one("#line", Input), self._line)


class TimelineScreen(PersonListScreen[tuple[str, Event]]):
    """List the events of a person, the newest first; Enter edits a note."""

    BINDINGS = [
        *used_keys(),
        bind("f8", "delete", "Delete", "Delete this note or visit"),
        bind(
            "f9,w",
            "fix",
            "Wrong person",
            "Move a note, answers or the photo to the right person; merge, split or forget records",
            sign="F9",
        ),
    ]
    ABOUT = (
        "Everything about one person, the newest day first. Enter edits a note, F4 marks it as asked or kept "
        "(press it again to undo that), F8 deletes it, F2 writes another one. F8 also removes a wrong visit "
        "or greeting, with its answer about the name. F9 moves notes, answers or the photo to the right "
        "person, merges two records of one person, splits them, or forgets one for good. F6 shows private "
        "notes until the next key."
    )

    LAST_LINES = False

    def __init__(self, collection: Collection, person: Person) -> None:
        super().__init__(collection)
        self.HEADING = f"timeline · {collection.people.address(person)}"
        self._person = person
        self._since = ""
        self._asked: Event | None = None
        """The visit that F8 asked about."""

    @property
    def note_person(self) -> Person | None:
        return self._person

    def heading(self) -> Content:
        person = self._person
        say = f"say: {person.say}" if person.say else ""
        notes = sum(event.note is not None for _, event in self._items.values())
        count = pluralize(notes, "note")
        return Content.assemble(
            (self.collection.people.address(person), "bold $accent"),
            f"  {say}\n",
            " · ".join(filter(None, (person.where, self._since, count, person.limits))),
        )

    def items(self) -> Iterable[tuple[str, tuple[str, Event]]]:
        """List the events, each with its day, which is written once."""
        self._person = self.collection.people.by_id().get(self._person.id, self._person)
        self._since = self.collection.desk.brief(self._person).last_here.capitalize()
        before, today = None, self.collection.today()
        for number, event in enumerate(self.collection.lists.timeline(self._person)):
            yield str(number), ("" if event.day == before else listed_day(event.day, today), event)
            before = event.day

    def line(self, item: tuple[str, Event]) -> Content:
        day, event = item
        style = "$text-muted" if event.note is None or event.note.used else ""
        text = note_line(event.note, self.collection.today(), self.private) if event.note else Content("")
        outcome = f"  ({event.what})" if event.note and event.what else event.what
        return self.columns(Content.assemble(text.stylize(style), (outcome, "$text-muted")), day_end(day))

    def empty_text(self) -> str:
        return "Press F2 to note what they say.\nVisits at the desk come here, too."

    @property
    def note(self) -> Note | None:
        """The note under the cursor; a visit has none."""
        return self.chosen_item[1].note if self.chosen_item else None

    def on_option_list_option_highlighted(self) -> None:
        """Forget what F8 asked about another line."""
        self._asked = None

    def on_option_list_option_selected(self) -> None:
        if note := self.note:
            ask(self, NoteForm(self.collection, note), self._report_saved)
        else:
            self.notify_user("Only notes can be edited. F8 removes a visit or greeting.")

    def _report_saved(self, notes: Sequence[Note]) -> None:
        unused = map(note_parser.explain_unused_day, notes)
        self.report(" ".join(["Saved.", *filter(None, unused)]))

    def action_back(self) -> None:
        """Leave, and erase the titles that were answered here."""
        super().action_back()
        self.app.call_after_refresh(self.opener.erase_books, True)

    def action_delete(self) -> None:
        """Delete the note under the cursor, or the visit and its greeting, which it asks about once."""
        if not self.chosen_item:
            return
        (_, event), asked = self.chosen_item, self._asked
        self._asked = None
        if event.note is None and event != asked:
            self._asked = event
            day = short_day(event.day, self.collection.today())
            self.notify_user(f"F8 again removes “{event.what}” of {day}, and its answer.")
            return
        with self.show_errors():
            if event.note:
                self.collection.notes.delete([event.note])
            else:
                self.collection.desk.remove_visit(self._person, event.day)
            self.report("Deleted." if event.note else "Removed.")

    def action_fix(self) -> None:
        by_key = fixes(self.collection, self._person, self.note)
        choices = {key: fix.title for key, fix in by_key.items()}
        choices[HELD] = "What is held: everything in a folder, for a family that asks"
        choices[FORGET] = "Forget this person: erase everything, for good"
        acts = {HELD: self.action_write_held, FORGET: self.action_forget}

        def choose(key: str) -> None:
            acts[key]() if key in acts else self._ask_whom(by_key[key])

        menu.choose(self, self.collection.people.address(self._person), choices, choose)

    def _ask_whom(self, fix: Fix) -> None:
        if not fix.asks:
            self._fix(fix, self._person)
            return
        namesakes = self.collection.people.find(self._person.family or self._person.given)
        picker = PersonPicker(self.collection, fix.asks, namesakes, but=self._person)

        def then(other: Person) -> None:
            if doubt := fix.doubt(other):
                yes, no = "Yes, make them one", "No, they are two people"
                menu.confirm(self, doubt, yes, no, lambda: self._fix(fix, other))
            else:
                self._fix(fix, other)

        ask(self, picker, then)

    def _fix(self, fix: Fix, other: Person) -> None:
        with self.show_errors():
            fix.do(other)
            self._person = self.collection.people.get(self._person.id)
            now = self.collection.people.get(other.id)
            whole = ", ".join(filter(None, (now.display, now.place)))
            self.report(fix.done.format(other=self.collection.people.address(other), whole=whole))
