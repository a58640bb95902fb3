"""Lists that share numbers: of parents and teachers, and tables that have people's numbers but no names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from namecards.core.normalize import bare_number, fold
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.cells.titles import split_title
from namecards.importing.clues import Clues
from namecards.importing.columns.layout import NAMES
from namecards.importing.mapping import ColumnKinds, RememberedColumns, signature, title_key
from namecards.importing.row import Row
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases

_FEWEST = 3
"""Numbers that two lists must share before it is no chance."""
_MOST = 0.8
"""The share of the rows whose numbers must be those of others."""
TITLES_WITHIN = 30
"""Rows from the top in which titles tell that a text is a table."""
_STEM = 4
"""Letters with which last names of one family begin alike: Novák, Nováková."""
_OF_BOOKS = folded_phrases("title_words.book")
_TITLES = ("Given name", "Family name", "Preferred name", "Student number")


def part_relatives(lists: Iterable[PeopleList]) -> tuple[list[PeopleList], list[PeopleList]]:
    """Part the lists of students, in their order, from those of their parents and contacts.

    These have the students' numbers and last names, not the first names.
    """
    found = list(lists)
    relatives = [
        one for at, one in enumerate(found) if any(_are_relatives(one, other) for other in found[:at])
    ]
    return [one for one in found if one not in relatives], relatives


def names_others(found: PeopleList, lists: Iterable[PeopleList]) -> bool:
    """Whether the names on a list are not those of the people whose numbers it has, but of their teachers."""
    pairs = _pairs(found, (one for other in lists if other is not found for one in other.candidates))
    names = {fold(one.given + one.family) for one, _ in pairs}
    is_other = all(fold(one.family) != fold(who.family) for one, who in pairs)
    return is_other and len(pairs) > _MOST * len(found.candidates) and len(pairs) > len(names)


def owners_of_numbers(people: Iterable[Candidate]) -> Mapping[str, Candidate]:
    """Return whose each number is, without the zeros in front of it."""
    return {bare_number(number): one for one in people for number in one.ids}


def _pairs(found: PeopleList, others: Iterable[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Return everybody on a list with those whose numbers they have."""
    owners = owners_of_numbers(others)
    pairs = ((one, owners.get(bare_number(number))) for one in found.candidates for number in one.ids)
    return [(one, owner) for one, owner in pairs if owner]


def _are_relatives(found: PeopleList, of: PeopleList) -> bool:
    pairs = _pairs(found, of.candidates)
    if len(pairs) < _FEWEST or 2 * len(pairs) <= len(found.candidates):
        return False
    related = sum(fold(one.family)[:_STEM] == fold(student.family)[:_STEM] != "" for one, student in pairs)
    same = sum(fold(one.given) == fold(student.given) for one, student in pairs)
    return 2 * related > len(pairs) > 5 * same


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


def kinds_for(rows: Sequence[Row], lists: Iterable[PeopleList]) -> RememberedColumns:
    """Return what columns hold whose cells do not tell, by another sheet with most of their titles."""
    known: dict[str, ColumnKinds] = {}
    for kinds in ({title_key(column.title): column.kind for column in found.columns} for found in lists):
        names = {title for title, kind in kinds.items() if kind in NAMES}
        for row in rows[:TITLES_WITHIN]:
            titles = {title_key(cell) for cell in row.cells if cell.strip()}
            if names and names <= titles and 2 * len(titles & kinds.keys()) > len(titles):
                known.setdefault(signature(row.cells), {title: kind for title, kind in kinds.items() if kind})
    return known


def larger_alike(found: PeopleList, others: Iterable[PeopleList]) -> PeopleList | None:
    """Return the largest list with the same titles if its columns hold something else: more cells told it."""

    def titles(one: PeopleList) -> list[str]:
        return [title_key(column.title) for column in one.columns]

    alike = [one for one in others if titles(one) == titles(found)]
    larger = max(alike, key=lambda one: len(one.candidates))
    differs = [one.kind for one in larger.columns] != [one.kind for one in found.columns]
    return larger if differs and len(larger.candidates) > len(found.candidates) else None
