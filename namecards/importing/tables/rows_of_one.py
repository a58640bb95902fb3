"""Group the rows of a list by person: of courses, classes and loans; of answers to a form the last counts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence, Set

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import count_people
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, full_names, rooms
from namecards.importing.cells import numbers_of_things
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.columns.layout import PRIVATE, Layout
from namecards.importing.left_out import LeftOut
from namecards.importing.mapping import Column
from namecards.importing.tables.record import Record, written_name

LOGGED = 3
"""The fewest people with several rows that show everybody may have several."""
_OF_PICTURES: tuple[Field, ...] = ("folder", "photo", "retake", "size")
_DIGIT = re.compile(r"\d")
_MOST = 1 / 3
"""The highest share of people who answer twice; if more have several rows, these are their classes."""


def by_person(rows: Sequence[Candidate]) -> list[list[Candidate]]:
    """Return the rows of each person: of one number and name; without numbers, of one name and place."""
    unnumbered = [_place(row) for row in rows if not row.ids]
    one_row_a_class = 3 * len(set(unnumbered)) < 2 * len(unnumbered)

    def key(row: Candidate) -> object:
        return row.ids[0] if row.ids else (_place(row), () if one_row_a_class else row.classes)

    alike = group((key(row), row) for row in rows).values()
    return [person for some in alike for person in _split_by_name(some)]


def _split_by_name(rows: Sequence[Candidate]) -> Iterable[list[Candidate]]:
    """Split rows with one number by name: they stay several people, and the number becomes a doubt."""
    if full_names(rows[0]).intersection(*map(full_names, rows)):
        return [list(rows)]
    return group(((fold(row.given), fold(row.family)), row) for row in rows).values()


def _place(row: Candidate) -> tuple[str, ...]:
    return fold(row.given), fold(row.family), row.grade, row.homeroom


def without_ended(rows: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the rows of somebody's current places, where others say that they left these: another class."""
    current = [row for row in rows if row.active is not False]
    return current or rows


def has_moved(one: Candidate, other: Candidate) -> bool:
    """Whether one of two sheets says that somebody left its class, and the other has them in its own."""
    own, others = set(rooms(one)), set(rooms(other))
    return {one.active, other.active} == {True, False} and bool(own and others) and not own & others


def name_ended(names: Collection[str]) -> Sequence[str]:
    """Return a sentence about the people of whom a row of a class that they left was not read."""
    who = f"{count_people(len(names))}: {join_names(names, LOGGED)}"
    return [f"The current row was read, not the ended one, of {who}."] if names else []


def are_loans(columns: Sequence[Column]) -> bool:
    """Whether rows are of things that people have: beside a book stands its number, or when it is due."""
    titled = any(numbers_of_things.is_of_book(column.title) for column in columns)
    lent = (one.why == numbers_of_things.WHY or numbers_of_things.is_of_loan(one.title) for one in columns)
    return titled and any(lent)


def is_log(people: Sequence[Candidate]) -> bool:
    """Whether most people have several rows, as in a log of visits: then nobody is asked about."""
    doubtful = sum(bool(one.repeats) for one in people)
    return doubtful >= LOGGED and 2 * doubtful > len(people)


def without_copies(records: Sequence[Record], layout: Layout) -> list[Record]:
    """Leave out rows without a number that say again what another says, if a private cell proves it.

    Its column differs from person to person, as birthdays do, and nobody else has this cell.
    """
    private = [at for at, why in layout.why.items() if why == PRIVATE]
    telling = [at for at in private if 2 * len(set(layout.cells(at))) > len(layout.cells(at))]
    rows = {row.number: row for row in layout.rows}
    cells = [{(at, fold(rows[one.number].cell(at))) for at in telling} for one in records]
    owners = group((cell, one.values) for own, one in zip(cells, records, strict=True) for cell in own)
    proofs = {cell for cell, of in owners.items() if _DIGIT.search(cell[1]) and of.count(of[0]) == len(of)}
    kept, seen = list[Record](), set[tuple[int, str]]()
    for own, one in zip(cells, records, strict=True):
        if "id" in one.values or seen.isdisjoint(own & proofs):
            kept.append(one)
        else:
            layout.left_out.append(LeftOut("copy", written_name(one)))
        seen |= own
    return kept


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
    who, each = count_people(len(names)), join_names(names, 3)
    sentences = [f"{who} answered twice, and the later answer was read: {each}."] if names else []
    return found[::order], sentences


def _person(record: Record, shared: Set[tuple[str, ...]]) -> tuple[object, str]:
    """Return a key that an answer and a later one of the same person share, but two namesakes do not.

    Rows with the same address, which few share, are one person, even if the class was corrected.
    """
    own = record.first("id") or (record.addresses if record.addresses not in shared else ())
    place = tuple(fold(record.first(kind)) for kind in PLACES)
    return own or (place if any(place) else record.number), fold(written_name(record))


def _differ(rows: Sequence[Record]) -> bool:
    return any(row.values != rows[0].values for row in rows)


def largest(records: Sequence[Record]) -> Sequence[Record]:
    """Drop the smaller sizes of a picture: rows that differ in nothing else."""
    if not any(record.first("size") for record in records):
        return records
    others = [tuple(item for item in one.values.items() if item[0] not in _OF_PICTURES) for one in records]
    smaller = {
        id(record)
        for sizes in group(zip(others, records, strict=True)).values()
        if len({record.first("size") for record in sizes}) == len(sizes)
        for record in sorted(sizes, key=_size)[:-1]
    }
    return [record for record in records if id(record) not in smaller]


def _size(record: Record) -> int:
    """Return -1 for small, 1 for large, else 0."""
    return {"s": -1, "l": 1}.get(record.first("size")[:1].casefold(), 0)
