"""The year's end: who leaves, which notes expire, and what becomes of each table.

To add a table: a row in `RULES`; `tests/core/test_year_end.py` fails without one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from namecards.core.desk.notes import InboxItem, Note
from namecards.core.desk.visit_counts import Counted
from namecards.core.erasing import DocumentKey

Rule = Literal["leaves", "expires", "passes", "goes", "stays", "marks"]
SUMMER = (6, 30)
"""The last day of a school year: month and day."""

RULES: dict[str, Rule] = {
    # They stay as long as the person stays, and go when the person is forgotten.
    **dict.fromkeys(("people", "tags", "apart", "printed", "ideas"), "leaves"),
    # They go up to the last day, unless the user keeps them.
    **dict.fromkeys(("notes", "inbox"), "expires"),
    # They go up to the last day: visits become counts.
    **dict.fromkeys(("visits", "shown", "skipped"), "passes"),
    # They are for an undo.
    **dict.fromkeys(("removed", "gone"), "goes"),
    # Nothing in them is about one person, but ids of the forgotten, which go.
    **dict.fromkeys(("seating", "surveys", "choices", "remembered", "settings"), "stays"),
    **dict.fromkeys(("columns", "survey_columns", "print_kinds", "printers", "pledge"), "stays"),
    **dict.fromkeys(("helpers", "timetable", "first_meetings", "imports", "undo", "visit_counts"), "stays"),
    # They say what belongs together or what is erased, also after they were undone.
    **dict.fromkeys(("joins", "moves", "erasures", "year_ends"), "marks"),
}
"""What becomes of the documents of each table. A table that is not known here stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """All that is to be done, written as one line before anything is done."""

    id: str
    archive: tuple[str, ...] = ()
    forget: tuple[str, ...] = ()
    """Ids of people, also of joined entries."""
    documents: tuple[str, ...] = ()
    """What is erased: each a table and an id, with a slash between them."""
    photos: tuple[str, ...] = ()
    """File names."""
    counts: tuple[Counted, ...] = ()
    undone: datetime
    """Lines up to this moment that were undone are erased."""


def end_of_school_year(day: date) -> date:
    """Return the day by which most schools are over: the next 30 June."""
    end = date(day.year, *SUMMER)
    return end if day <= end else date(day.year + 1, *SUMMER)


def last_day(first_day: date | None, today: date) -> date:
    """Return the last day of the school year of a plan that has begun; else the 30 June nearest to today."""
    if first_day and first_day <= today < first_day + timedelta(days=365):
        return end_of_school_year(first_day)
    return end_of_school_year(today - timedelta(days=182))


def stays(item: Note | InboxItem) -> bool:
    """Whether a note stays unless the user lets it go: an open promise, or an idea without a name."""
    return isinstance(item, Note) and (not item.person or (item.kind == "promise" and not item.used))


def passing(tables: Mapping[str, Mapping[str, Mapping[str, Any]]], until: date) -> Iterator[DocumentKey]:
    """Yield the documents that go up to the last day, besides notes and visits, which are chosen."""
    for table, documents in tables.items():
        rule = RULES.get(table)
        for id, fields in documents.items():
            day = str(fields.get("day", ""))
            if rule == "goes" or (rule == "passes" and table != "visits" and day <= until.isoformat()):
                yield table, id


def dead(history: Collection[DocumentKey], tables: Mapping[str, Collection[str]]) -> Iterator[DocumentKey]:
    """Yield the documents that were deleted or undone: their lines are still in the files."""
    for table, id in history:
        if RULES.get(table) not in ("marks", None) and id not in tables.get(table, ()):
            yield table, id
