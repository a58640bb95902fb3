"""Tables that have people's numbers but no names: in which classes they are, as another file names them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from namecards.core.normalize import bare_number
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.lists.relatives import owners_of_numbers
from namecards.importing.mapping import RememberedColumns
from namecards.importing.tables.clues import Clues
from namecards.importing.tables.headers import split_title
from namecards.importing.tables.reading import Row
from namecards.importing.tables.records import candidates
from namecards.importing.tables.rows import read_table
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

_FEWEST = 3
"""People whose numbers must stand in a column before it is no chance."""
_MOST = 0.8
"""The share of the rows that must have one."""
_OF_BOOKS = folded_phrases("title_words.book")
_TITLES = ("Given name", "Family name", "Preferred name", "Student number")


def read_numbered(
    name: str, rows: Sequence[Row], people: Sequence[Candidate], remembered: RememberedColumns, clues: Clues
) -> PeopleList | None:
    """Read the classes and numbers of people whose numbers a table has, if it has none of their names."""
    if not (named := _with_names(rows, people)):
        return None
    read = read_table(name, named, remembered, clues)
    told = _what_is_told(candidates(name, read.records)[0], named)
    others = len(rows) - len(named)
    said = (f"{others} rows of {name} have numbers that nobody on the other list has.",) if others else ()
    return PeopleList(name, told, said, columns=read.columns) if told else None


def _with_names(rows: Sequence[Row], people: Iterable[Candidate]) -> list[Row]:
    """Return the rows with the names of those whose numbers are in one of their columns; else nothing."""
    of = owners_of_numbers(people)
    if not of:
        return []
    columns = [
        [of.get(bare_number(clean(row.cell(at)))) for row in rows]
        for at in range(max((len(row.cells) for row in rows), default=0))
    ]
    best = max(columns, key=lambda column: len({one.ids for one in column if one}), default=[])
    first = next((at for at, one in enumerate(best) if one), 0)
    known = [(row, one) for row, one in zip(rows, best, strict=True) if one]
    if not first or len({one.ids for _, one in known}) < _FEWEST or len(known) < _MOST * (len(rows) - first):
        return []
    named = (
        replace(row, cells=(one.given, one.family, one.preferred, one.ids[0], *row.cells))
        for row, one in known
    )
    return [replace(rows[first - 1], cells=(*_TITLES, *rows[first - 1].cells)), *named]


def _what_is_told(people: Sequence[Candidate], rows: Sequence[Row]) -> tuple[Candidate, ...]:
    """Return people with their names, number and places, and other numbers that are surely their own.

    What stands in several rows of somebody, or beside titles of books, may be the number of a thing.
    """
    header, *below = rows
    of_books = any(_OF_BOOKS.intersection(split_title(cell)) for cell in header.cells)
    own = not of_books and len(people) == len(below)
    told = (
        Candidate(
            given=one.given,
            family=one.family,
            ids=one.ids if own else one.ids[:1],
            grade=one.grade,
            homeroom=one.homeroom,
            classes=one.classes,
            origin=one.origin,
        )
        for one in people
    )
    return tuple(one for one in told if one.grade or rooms(one) or len(one.ids) > 1)
