"""The history's sentences: they name people and kinds of documents, never the text of a note.

To add a table of documents: a row in `SUBJECTS`, or its name in `UNLISTED` if the user never meets it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.changes import Change
from namecards.core.days import long_day


@dataclass(frozen=True, slots=True)
class TouchedDocument:
    """A document that a write changed."""

    table: str
    id: str
    how: str
    """`added`, `changed` or `removed`: the field of `Subject` that names it."""
    person: str
    """The id of the person it is about, or empty."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A change in the history."""

    change: Change[None]
    day: date
    """The school day of the change."""
    sentence: str
    """The change without private text: "Note for Maya Chen"."""
    own: bool
    """Whether this computer made it."""
    undone: bool
    people: frozenset[str] = frozenset()
    """Ids of the people it is about."""
    is_answer: bool = False
    """Whether it is an answer of a drill."""
    is_list: bool = False
    """Whether it changed the entries of several people, as an import does."""

    def describe(self, today: date) -> str:
        """Return the sentence, with the day unless it is today: "Note for Maya Chen (Friday 20 November)"."""
        if self.day == today:
            return self.sentence
        return f"{self.sentence} ({long_day(self.day, today)})"


@dataclass(frozen=True, slots=True)
class Subject:
    """The sentences for changes in one table; `{who}` is the person they are about."""

    table: str
    added: str
    changed: str
    removed: str

    def sentence(self, touched: Sequence[TouchedDocument], names: Mapping[str, str]) -> str:
        """Return the sentence for the changed documents of this table."""
        mine = [each for each in touched if each.table == self.table]
        people = list(dict.fromkeys(names.get(each.person, "somebody who has left") for each in mine))
        who = people[0] if len(people) == 1 else f"{len(people)} people"
        alike = len({each.how for each in mine}) == 1  # an edit may delete some notes
        how = mine[0].how if alike else "changed"
        return getattr(self, how).format(who=who, id=mine[0].id)  # type: ignore[no-any-return]


SUBJECTS = (
    Subject("imports", "List imported", "List imported", "Import removed"),
    Subject("undo", "List imported", "List imported", "Import undone"),
    Subject("surveys", "Survey imported", "Survey changed", "Survey removed"),
    Subject("removed", *["Greeting of {who} removed"] * 3),
    Subject("moves", "Moved away from {who}", "Moved away from {who}", "Moved back to {who}"),
    Subject("notes", "Note for {who}", "Note for {who} changed", "Note for {who} deleted"),
    Subject("inbox", "Note in the inbox", "Note in the inbox changed", "Note in the inbox deleted"),
    Subject("ideas", "Decision about an idea", "Decision about an idea", "Decision about an idea removed"),
    Subject("visits", "Visit of {who}", "Visit of {who} changed", "Visit of {who} removed"),
    Subject("joins", "Double entry joined: {who}", "Double entry joined: {who}", "Double entry split: {who}"),
    Subject("apart", "Two people, not one: {who}", "Two people, not one: {who}", "Asked again: {who}"),
    Subject("people", "{who} added", "{who} changed", "{who} removed"),
    Subject("crops", "Crop of the photo of {who}", "Crop of the photo of {who}", "Crop of {who} as found"),
    Subject("tags", "Likes of {who}", "Likes of {who}", "Likes of {who} cleared"),
    Subject("skipped", "{who} skipped for the day", "{who} skipped for the day", "{who} asked again"),
    Subject("helpers", "Place to refer to added", "Place to refer to changed", "Place to refer to deleted"),
    Subject("seating", "Seats of {id}", "Seats of {id}", "Seats of {id} cleared"),
    Subject("pledge", "Pledge written", "Pledge changed", "Pledge deleted"),
    Subject("timetable", "Timetable of {id}", "Timetable of {id}", "Timetable of {id} cleared"),
    Subject("first_meetings", "First day of {id}", "First day of {id}", "First day of {id} cleared"),
    Subject("settings", "Settings: {id}", "Settings: {id}", "Settings: {id} reset"),
    Subject("sheets", "Paper measured: {id}", "Paper measured again: {id}", "Paper {id} deleted"),
    Subject("printers", "Printer alignment: {id}", "Printer alignment: {id}", "Printer {id} deleted"),
)
"""A write that touches several tables is named after the first of these."""
UNLISTED = frozenset(
    {"choices", "gone", "remembered", "printed", "print_kinds", "columns", "survey_columns"}
    | {"erasures", "shown", "visit_counts", "year_ends", "heads"}
)
"""Tables that the program keeps for itself: they are not in the history, and F3 skips them."""


def describe(touched: Sequence[TouchedDocument], names: Mapping[str, str]) -> str:
    """Describe a write in one sentence without private text; empty if the history doesn't list it.

    `names` are the names to show, by person id.
    """
    tables = {each.table for each in touched}
    for subject in SUBJECTS:
        if subject.table in tables:
            return subject.sentence(touched, names)
    return "" if tables <= UNLISTED else "Something that a newer namecards wrote"
