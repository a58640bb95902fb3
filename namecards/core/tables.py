"""The tables of documents: how each is erased, and how the history and a person's own data name it.

To add a table: a row in `TABLES`; `tests/core/test_tables.py` fails without one.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Trace = Literal["id", "person", "words", "move", "note", "inbox", "inside"]
"""Where a document keeps the id of a person.

id, person    the document is theirs: its id is, or its field `person`
words         its id holds theirs, between blanks
move          it says whose answers an id stands for, so it goes last
note, inbox   it belongs to a note about them: the decision on an idea, the line that waited for a name
inside        it stays; only ids inside it go
"""
Rule = Literal["leaves", "expires", "passes", "goes", "stays", "marks"]
"""What becomes of a document at a year's end.

leaves        it stays as long as the person, and goes when they are forgotten
expires       it goes up to the last day, unless the user keeps it
passes        it goes up to the last day: visits become counts
goes          it is for an undo
stays         nothing in it is about one person, but ids of the forgotten, which go
marks         it says what belongs together or what is erased, also after it was undone
"""


class TableRules(NamedTuple):
    """The rules of a table."""

    trace: Trace
    rule: Rule
    says: tuple[str, ...] = ()
    """The history's sentences: added, changed if it differs, removed. `{who}` is the person it is
    about, `{before}` whom it was about before.

    Empty: the program keeps the table for itself; it is not in the history, and F3 skips it."""
    title: str = ""
    """The heading over documents about one person; empty: its name."""
    is_memory: bool = False
    """Whether a name in it goes without a question: the program remembers it for itself."""


# fmt: off
TABLES: dict[str, TableRules] = {
    "imports": TableRules("inside", "stays", ("List imported", "Import removed"), is_memory=True),
    "undo": TableRules("inside", "stays", ("List imported", "Import undone"), is_memory=True),
    "surveys": TableRules("inside", "stays", ("Survey imported", "Survey changed", "Survey removed"),
                          is_memory=True),
    "removed": TableRules("person", "goes", ("Greeting of {who} removed",) * 2),
    "moves": TableRules("move", "marks", ("Moved from {before} to {who}", "Moved back to {before}"),
                        "Notes or answers that were moved"),
    "notes": TableRules("person", "expires",
                        ("Note for {who}", "Note for {who} changed", "Note for {who} deleted")),
    "inbox": TableRules("inbox", "expires",
                        ("Note in the inbox", "Note in the inbox changed", "Note in the inbox deleted"),
                        "Notes in the inbox"),
    "ideas": TableRules("note", "leaves", ("Decision about an idea", "Decision about an idea removed"),
                        "Decisions on ideas"),
    "visits": TableRules("person", "passes",
                         ("Visit of {who}", "Visit of {who} changed", "Visit of {who} removed")),
    "joins": TableRules("words", "marks", ("Records merged: {who}", "Records split: {who}"),
                        "Joined records"),
    "apart": TableRules("words", "leaves", ("Two people, not one: {who}", "Asked again: {who}"),
                        "Records kept apart"),
    "people": TableRules("id", "leaves", ("{who} added", "{who} changed", "{who} removed"), "Record"),
    "crops": TableRules("id", "leaves", ("Crop of the photo of {who}", "Crop of {who} as found")),
    "tags": TableRules("id", "leaves", ("Likes of {who}", "Likes of {who} cleared"), "Likes"),
    "skipped": TableRules("id", "leaves", ("{who} skipped for the day", "{who} asked again"),
                          "Not asked on a day"),
    "helpers": TableRules("inside", "stays",
                          ("Place to refer to added", "Place to refer to changed",
                           "Place to refer to deleted")),
    "seating": TableRules("inside", "stays", ("Seats of {id}", "Seats of {id} cleared")),
    "pledge": TableRules("inside", "stays", ("Pledge written", "Pledge changed", "Pledge deleted")),
    "timetable": TableRules("inside", "stays", ("Timetable of {id}", "Timetable of {id} cleared")),
    "first_meetings": TableRules("inside", "stays", ("First day of {id}", "First day of {id} cleared")),
    "settings": TableRules("inside", "stays", ("Settings: {id}", "Settings: {id} reset")),
    "sheets": TableRules("inside", "stays",
                         ("Paper measured: {id}", "Paper measured again: {id}", "Paper {id} deleted")),
    "printers": TableRules("inside", "stays", ("Printer alignment: {id}", "Printer {id} deleted"),
                           is_memory=True),
    "heads": TableRules("id", "leaves"),
    "gone": TableRules("id", "goes", title="Mark of an undone import"),
    "shown": TableRules("person", "passes", title="Notes on screen at a visit"),
    "printed": TableRules("words", "leaves",
                          ("Noted as printed", "Noted as printed again", "Printed cards deleted")),
    "asked": TableRules("id", "leaves", title="Questions on the interview card"),
    **dict.fromkeys(("visit_counts", "year_end_news"), TableRules("inside", "stays")),
    **dict.fromkeys(("erasures", "year_ends"), TableRules("inside", "marks")),
    **dict.fromkeys(("choices", "remembered", "columns", "survey_columns", "print_kinds"),
                    TableRules("inside", "stays", is_memory=True)),
}
# fmt: on
"""By name; a write that touches several of them is named after the first."""
IMPORTS = {"imports", "undo"}
"""Tables of the records of imports; `undo` is that of an earlier version."""


def table(name: str) -> TableRules:
    """Return what is known of a table; one of a newer namecards as if it were about people, and it stays."""
    return TABLES.get(name, TableRules("person", "stays"))


def heading(name: str) -> str:
    """Return the heading over documents about one person."""
    return table(name).title or name.capitalize()
