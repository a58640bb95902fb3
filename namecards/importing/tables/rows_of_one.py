"""Group the rows of a list by person: of courses, of an ended and a current class, of loans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.cells import numbers_of_things
from namecards.importing.mapping import Column

LOGGED = 3
"""The fewest people with several rows that show everybody may have several."""


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


def are_loans(columns: Sequence[Column]) -> bool:
    """Whether rows are of things that people have: the title of a book stands beside its number."""
    titled = any(numbers_of_things.is_of_book(column.title) for column in columns)
    return titled and any(column.why == numbers_of_things.WHY for column in columns)


def is_log(people: Sequence[Candidate]) -> bool:
    """Whether most people have several rows, as in a log of visits: then nobody is asked about."""
    doubtful = sum(bool(one.repeats) for one in people)
    return doubtful >= LOGGED and 2 * doubtful > len(people)
