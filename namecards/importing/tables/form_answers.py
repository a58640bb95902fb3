"""Keep the last answer of everybody who filled in a form twice."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import count_people
from namecards.core.text import join_names
from namecards.importing.tables.read_table import Record, written_name

_MOST = 1 / 3
"""The share of the people who may answer twice: rows of most are the classes that they are in."""


def last_answers(records: Sequence[Record], order: int) -> tuple[list[Record], list[str]]:
    """Return a record for each number and name, the later answer before the earlier, and who answered twice.

    What the later one leaves empty is taken from the earlier.
    """
    people = group((_person(record), record) for record in records[:: order or 1])
    again = [rows for rows in people.values() if len(rows) > 1]
    if not order or len(again) > _MOST * len(people):
        return list(records), []
    found = [
        Record(rows[0].number, {kind: value for row in rows for kind, value in row.values.items()})
        for rows in people.values()
    ]
    names = [" ".join(reversed(written_name(rows[-1]).split(", ", 1))) for rows in again if _differ(rows)]
    said = (
        f"{count_people(len(names))} answered twice, and the later answer was read: {join_names(names, 3)}."
    )
    return found[:: order or 1], [said] if names else []


def _person(record: Record) -> tuple[str, str]:
    return record.first("id") or f"row {record.number}", fold(written_name(record))


def _differ(rows: Sequence[Record]) -> bool:
    return any(row.values != rows[0].values for row in rows)
