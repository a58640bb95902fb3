"""Keep the last answer of everybody who filled in a form twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import count_people
from namecards.core.text import join_names
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.tables.read_table import Record, written_name

_MOST = 1 / 3
"""The highest share of people who answer twice; if more have several rows, these are their classes."""


def last_answers(records: Sequence[Record], order: int) -> tuple[list[Record], list[str]]:
    """Return a record for each number and name with the last answer, and the people who answered twice.

    Fields that the later answer leaves empty are taken from the earlier one.
    """
    if not order:
        return list(records), []
    times = Counter(record.addresses for record in records)
    shared = {addresses for addresses, count in times.items() if 2 * count > len(records)}
    people = group((_person(record, shared), record) for record in records[::order])
    again = [rows for rows in people.values() if len(rows) > 1]
    if len(again) > _MOST * len(people):
        return list(records), []
    found = [
        Record(rows[0].number, {kind: value for row in rows for kind, value in row.values.items()})
        for rows in people.values()
    ]
    names = [" ".join(reversed(written_name(rows[-1]).split(", ", 1))) for rows in again if _differ(rows)]
    said = (
        f"{count_people(len(names))} answered twice, and the later answer was read: {join_names(names, 3)}."
    )
    return found[::order], [said] if names else []


def _person(record: Record, shared: Set[tuple[str, ...]]) -> tuple[object, str]:
    """Return a key that an answer and a later one of the same person share, but two namesakes do not.

    Rows with the same address, which few share, are one person, even if the class was corrected.
    """
    own = record.first("id") or (record.addresses if record.addresses not in shared else ())
    place = tuple(fold(record.first(kind)) for kind in PLACES)
    return own or (place if any(place) else record.number), fold(written_name(record))


def _differ(rows: Sequence[Record]) -> bool:
    return any(row.values != rows[0].values for row in rows)
