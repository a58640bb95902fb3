"""The list of people in a source. A further format is one more way to come to a `PeopleList`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from namecards.core.errors import NamecardsError, NoList
from namecards.importing.candidate import Candidate
from namecards.importing.files.entries import Entry
from namecards.importing.files.source import Source
from namecards.importing.mapping import NOTHING, Column, Remembered
from namecards.importing.tables.columns import titled, understand
from namecards.importing.tables.reading import read_rows
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean

_TABLES = {".csv", ".tsv", ".tab", ".txt", ".text"}
_MOST_TABLES = 200


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Everyone on one list."""

    name: str
    """As the source calls it: "students.csv"."""
    candidates: tuple[Candidate, ...]
    unclear: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    """The columns of a table with titles, and what each was taken for."""
    pictures: Source | None = None
    """Where the photos are read if the list itself holds them; then each candidate has its own already."""


def read_list(source: Source, remembered: Remembered = NOTHING) -> PeopleList:
    """The list with the most people; what else looks like a list of people is named in `unclear`.

    `remembered` is what the user said of columns, by their titles.

    Raises NoList or CannotRead, with the reason of the table if there is only one.
    """
    lists, errors = [], []
    for entry in _tables(source):
        try:
            lists.append(_read_table(clean(entry.name), source.read(entry.name), remembered))
        except NamecardsError as error:
            errors.append(error)
    if not lists:
        raise errors[0] if len(errors) == 1 else NoList(source.path, _why_none(source, len(errors)))
    best = max(lists, key=lambda found: len(found.candidates))
    others = [
        f"{other.name} looks like a list of people too ({len(other.candidates)}): import it by itself."
        for other in lists
        if other is not best
    ]
    return replace(best, unclear=(*best.unclear, *others))


def _tables(source: Source) -> tuple[Entry, ...]:
    if source.single:
        return source.entries[:1]
    tables = tuple(entry for entry in source.entries if entry.suffix in _TABLES)
    if len(tables) > _MOST_TABLES:
        raise NoList(source.path, f"there are {len(tables)} tables in it. Choose the one with the people.")
    return tables


def _read_table(name: str, data: bytes, remembered: Remembered) -> PeopleList:
    rows = read_rows(name, data)
    people, unclear = candidates(name, understand(name, rows, remembered))
    return PeopleList(name, people, unclear, titled(rows, remembered))


def _why_none(source: Source, tables: int) -> str:
    if tables:
        return f"none of its {tables} tables has a column of names."
    photos = sum(entry.is_picture for entry in source.entries)
    if photos:
        return f"there are {photos} photos, but no list that says who they are. Put one beside them, as CSV."
    return "there is no table in it. Save your list as CSV and import that."


def own_name(source: Source) -> str:
    """The list's own name, for people whose list says no class: `period_3 (1).csv` is "period 3"."""
    path = source.path.resolve()
    stem = path.name if path.is_dir() else path.stem
    return clean(re.sub(r"\s*\(\d+\)$", "", stem.replace("_", " "))) or "List"
