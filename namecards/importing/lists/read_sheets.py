"""Read the sheets of a workbook, one with the help of the others."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from namecards.core.errors import NoList
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.cells.titles import NAME_FIELDS, title_kind
from namecards.importing.clues import WITHIN
from namecards.importing.columns.name_order import is_common
from namecards.importing.formats.workbooks import Table
from namecards.importing.lists.by_number import kinds_for, larger_alike, names_others
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns
from namecards.importing.row import Row
from namecards.importing.text import is_written_as_name
from namecards.importing.words import words_of


class _RowReader(Protocol):
    """What reads the rows of a table."""

    people: Sequence[Candidate]

    def read_rows(
        self, name: str, rows: Sequence[Row], *, more: RememberedColumns = NO_COLUMNS
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
    bare = {at: max(len(row.cells) for row in one.rows) for at, one in enumerate(tables) if _is_bare(one)}
    company = [at for at in bare if at in read] or [*bare]
    for at in (at for at in bare if at not in read):
        others = [o for o in company if o != at and bare[o] == bare[at]]
        below = [row for other in others for row in tables[other].rows]
        if below and (found := _read_short(reader, names[at], tables[at].rows, below)):
            read[at] = found
    return read, errors


def _is_bare(table: Table) -> bool:
    """Whether a sheet has no title of names."""
    kinds = (title_kind(cell) for row in table.rows[:WITHIN] for cell in row.cells)
    return bool(table.rows) and NAME_FIELDS.isdisjoint(kinds)


def _read_short(
    reader: _RowReader, name: str, rows: Sequence[Row], others: Sequence[Row]
) -> PeopleList | None:
    """Read a sheet with two names, too few to tell alone that they are names, above the rows of others."""
    below = {" ".join(row.texts) for row in others}
    last = rows[-1].number
    with suppress(NoList):
        read = reader.read_rows(name, [*rows, *(replace(row, number=last + row.number) for row in others)])
        found = {row: next((one for one in read.candidates if _is_in(one, row)), None) for row in rows}
        own = [(one, row) for row, one in found.items() if one]
        known = sum(is_common(one.given) for one, _ in own)
        whole = all(one.family and is_written_as_name(one.display) for one, _ in own)
        if own and whole and 2 * known >= len(own):
            people = tuple(replace(one, origin=f"{name}, row {row.number}") for one, row in own)
            said = tuple(one for one in read.left_out if one.text not in below)
            return replace(read, candidates=people, left_out=said)
    return None


def _is_in(one: Candidate, row: Row) -> bool:
    """Whether somebody's whole name is in a row."""
    return {*words_of(f"{one.given} {one.family}")} <= {*words_of(" ".join(row.texts))}
