"""Read names in columns below their classes, with one column of numbers for all: seats in Taiwan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from namecards.core.normalize import fold
from namecards.importing.cells.titles import is_name_title
from namecards.importing.clues import WITHIN
from namecards.importing.columns.content import are_running
from namecards.importing.row import Row, trim


def counted_columns(rows: Sequence[Row]) -> list[Row]:
    """Return the names of columns with the same title below each other, each with its number and its class.

    The titles are Seat, Name, Name, Name. Rows above name a class, a teacher, a room for each column, and
    begin with a title.
    """
    for at, header in enumerate(rows[:WITHIN]):
        first, *names = map(fold, trim(header.cells)) if header.filled else [""]
        columns = range(1, len(names) + 1)
        heads = [row for row in rows[:at] if all(row.cell(place).strip() for place in columns)]
        are_classes = any(len({fold(row.cell(place)) for place in columns}) == len(names) for row in heads)
        are_alike = len(names) > 1 and len(set(names)) == 1 and is_name_title(names[0])
        if not (are_alike and are_classes) or is_name_title(first):
            continue
        body = [row for row in rows[at + 1 :] if row.cell(0).strip(" .").isdecimal()]
        if are_running([row.cell(0).strip(" .") for row in body]):
            titles = (header.cell(0), header.cell(1), *(row.cell(0) for row in heads))
            people = [
                Row(row.number, (row.cell(0), row.cell(place), *(head.cell(place) for head in heads)))
                for place in columns
                for row in body
                if row.cell(place).strip()
            ]
            others = [replace(row, cells=(" ".join(row.texts),)) for row in rows[at + 1 :] if row not in body]
            above = [row for row in rows[:at] if row not in heads]
            return [*above, replace(header, cells=titles), *people, *others]
    return []
