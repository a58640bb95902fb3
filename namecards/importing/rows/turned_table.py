"""Turn a table that has a person in each column, with the titles in the first one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from namecards.importing.cells.private import is_private
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.row import Row
from namecards.importing.text import clean, is_written_as_name

_FEWEST = 2
"""The fewest known titles, and people beside them."""
_MOST = 0.5
"""The share of the rows whose first cell must be a known title."""


def turned_table(rows: Sequence[Row]) -> list[Row]:
    """Return the columns as rows if the first one has the titles: "Name | Ava | Ben"; else nothing.

    A text alone above the names stays where it is.
    """
    first = next((at for at, row in enumerate(rows) if row.filled > 1), len(rows))
    body = rows[first:]
    beside = [clean(cell) for row in body[:1] for cell in row.cells[1:]]
    if any(title_kind(cell) or is_private(cell) for cell in beside):  # most tables
        return []
    titles = [clean(row.cell(0)) for row in body]
    known = [title for title in titles if title_kind(title)]
    told = [title for title in titles if title_kind(title) or is_private(title)]
    named = next((row for row in body if title_kind(clean(row.cell(0))) in NAME_FIELDS), None)
    people = [clean(cell) for cell in named.cells[1:]] if named else []
    is_turned = (
        len(set(known)) >= _FEWEST
        and len(set(titles)) == len(titles)
        and len(told) > _MOST * len(body)
        and sum(map(bool, people)) >= _FEWEST
        and all(is_written_as_name(name) and not title_kind(name) for name in filter(None, people))
    )
    if not is_turned:
        return []
    columns = zip_longest(*(row.cells for row in body), fillvalue="")
    turned = [Row(body[0].number + at, tuple(cells)) for at, cells in enumerate(columns)]
    return [*rows[:first], *(row for row in turned if row.filled)]
