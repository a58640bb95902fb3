"""Read the sheets of a workbook, one with the help of the others."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

from namecards.core.errors import NoList
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.formats.workbooks import Table
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.by_number import kinds_for, larger_alike, names_others
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns
from namecards.importing.row import Row


class _RowReader(Protocol):
    """What reads the rows of a table."""

    people: Sequence[Candidate]

    def read_rows(
        self,
        name: str,
        rows: Sequence[Row],
        others: Sequence[LeftOut] = (),
        more: RememberedColumns = NO_COLUMNS,
    ) -> PeopleList: ...


def read_sheets(
    reader: _RowReader, name: str, tables: Sequence[Table]
) -> tuple[dict[int, PeopleList], list[NoList]]:
    """Read each sheet; where its cells are unclear, as the other sheets with the same titles."""
    names = [f"{name}, {table.name}" if table.name and len(tables) > 1 else name for table in tables]
    read, errors = dict[int, PeopleList](), list[NoList]()
    before = reader.people
    for again in (False, True):
        read = {at: one for at, one in read.items() if not names_others(one, read.values())}
        reader.people = before or [one for found in read.values() for one in found.candidates if again]
        for at, table in ((at, table) for at, table in enumerate(tables) if at not in read):
            told = kinds_for(table.rows, list(read.values())) if again else NO_COLUMNS
            try:
                read[at] = reader.read_rows(names[at], table.rows, more=told)
            except NoList as error:
                errors.append(error)
    reader.people = before  # a sheet has no use for its own numbers; other files may have the names
    for at, one in read.items():
        if larger := larger_alike(one, read.values()):
            with suppress(NoList):  # else it stays as it was read
                told = kinds_for(tables[at].rows, [larger])
                read[at] = reader.read_rows(names[at], tables[at].rows, more=told)
    return read, errors
