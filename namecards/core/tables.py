"""The tables of documents: where each keeps the ids of people, and what a year's end does with it.

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
    """The rules by which the documents of a table are erased."""

    trace: Trace
    rule: Rule


TABLES: dict[str, TableRules] = {
    **dict.fromkeys(("people", "tags", "skipped", "heads", "crops"), TableRules("id", "leaves")),
    "gone": TableRules("id", "goes"),
    "notes": TableRules("person", "expires"),
    **dict.fromkeys(("visits", "shown"), TableRules("person", "passes")),
    "removed": TableRules("person", "goes"),
    **dict.fromkeys(("apart", "printed"), TableRules("words", "leaves")),
    "joins": TableRules("words", "marks"),
    "moves": TableRules("move", "marks"),
    "ideas": TableRules("note", "leaves"),
    "inbox": TableRules("inbox", "expires"),
    **dict.fromkeys(("erasures", "year_ends"), TableRules("inside", "marks")),
    **dict.fromkeys(
        ("seating", "surveys", "choices", "remembered", "settings"), TableRules("inside", "stays")
    ),
    **dict.fromkeys(("columns", "survey_columns", "print_kinds", "printers"), TableRules("inside", "stays")),
    **dict.fromkeys(("sheets", "pledge", "helpers", "timetable"), TableRules("inside", "stays")),
    **dict.fromkeys(("first_meetings", "imports", "undo", "visit_counts"), TableRules("inside", "stays")),
}


def table(name: str) -> TableRules:
    """Return how a table is erased; one of a newer namecards as if it were about people, and it stays."""
    return TABLES.get(name, TableRules("person", "stays"))
