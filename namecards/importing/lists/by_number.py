"""Use numbers that lists share: lists of parents and teachers, and tables with only numbers or addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, starmap

from namecards.core.grouping import group
from namecards.core.normalize import bare_number, fold, words
from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PeopleList, name_key, rooms
from namecards.importing.cells.numbers_of_things import is_of_book
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import WITHIN, Clues
from namecards.importing.columns.layout import NAMES, PRIVATE
from namecards.importing.left_out import Info
from namecards.importing.mapping import Column, ColumnKinds, RememberedColumns, signature, title_key
from namecards.importing.row import Row
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean

_FEWEST = 3
"""Numbers that two lists must share; fewer may be chance."""
_MOST = 0.8
"""The share of the rows whose numbers must be on the other list."""
_STEM = 4
"""Letters that the last names of one family share at the beginning: Novák, Nováková."""
_TITLES = ("Given name", "Family name", "Preferred name", "Student number")


def split_relatives(lists: Iterable[PeopleList]) -> tuple[list[PeopleList], list[PeopleList]]:
    """Separate the lists of students, in their order, from those of their parents and contacts.

    These have the students' numbers and last names, not the first names.
    """
    found = list(lists)
    relatives = [
        one for at, one in enumerate(found) if any(_are_relatives(one, other) for other in found[:at])
    ]
    return [one for one in found if one not in relatives], relatives


def names_others(found: PeopleList, lists: Iterable[PeopleList]) -> bool:
    """Whether a list names teachers: its numbers are those of people on the others, its names are not."""
    pairs = _pairs(found, (one for other in lists if other is not found for one in other.candidates))
    names = {name_key(one) for one, _ in pairs}
    is_other = all(fold(one.family) != fold(who.family) for one, who in pairs)
    return is_other and len(pairs) > _MOST * len(found.candidates) and len(pairs) > len(names)


def owners_of_numbers(people: Iterable[Candidate]) -> Mapping[str, Candidate]:
    """Return the owner of each number, without leading zeros."""
    return {bare_number(number): one for one in people for number in one.ids}


def without_shared_numbers(found: PeopleList, here: Iterable[Person]) -> PeopleList:
    """Take a number from people of other names who have it all, unless somebody here has it, who may tell.

    It is one's, and nobody knows whose.
    """
    known = {bare_number(number) for person in here for number in person.ids}
    owners = group((one.ids[0], at) for at, one in enumerate(found.candidates) if one.ids)  # 417 is no 00417
    people, sentences = [*found.candidates], list[str]()
    for number, places in owners.items():
        alike = [people[at] for at in places]
        if (
            len(alike) < 2
            or bare_number(number) in known
            or not all(starmap(_are_others, combinations(alike, 2)))
        ):
            continue
        for at in places:
            people[at] = people[at].update(ids=people[at].ids[1:])
        names = join_names([one.display for one in alike], 3)
        sentences.append(f"{names} have the same number, {alike[0].ids[0]}, so none of them got it.")
    return found.saying(*sentences).with_people(people) if sentences else found


def _are_others(one: Candidate, other: Candidate) -> bool:
    """Whether two have whole names without a common word, and one role."""
    names = [{*words(who.given), *words(who.preferred), *words(who.family)} for who in (one, other)]
    whole = all(who.given and who.family for who in (one, other))
    return whole and one.role == other.role and names[0].isdisjoint(names[1])


def _pairs(found: PeopleList, others: Iterable[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Return each person on a list with those who have the same numbers."""
    owners = owners_of_numbers(others)
    pairs = ((one, owners.get(bare_number(number))) for one in found.candidates for number in one.ids)
    return [(one, owner) for one, owner in pairs if owner]


def _are_relatives(found: PeopleList, of: PeopleList) -> bool:
    pairs = _pairs(found, of.candidates)
    if len(pairs) < _FEWEST or 2 * len(pairs) <= len(found.candidates):
        return False
    related = sum(fold(one.family)[:_STEM] == fold(student.family)[:_STEM] != "" for one, student in pairs)
    same = sum(
        words(one.given)[:1] == words(student.given)[:1] for one, student in pairs
    )  # Maya Rose is Maya
    return 2 * related > len(pairs) > 5 * same


def read_numbered(
    name: str, rows: Sequence[Row], people: Sequence[Candidate], remembered: RememberedColumns, clues: Clues
) -> PeopleList | None:
    """Read what a table without names says of the people with its numbers or addresses."""
    named, by_address = _with_names(rows, people)
    if not named:
        return None
    read = read_table(name, named, remembered, clues)
    people_told = _what_is_told(candidates(name, read.records)[0], named)
    what, others = "addresses" if by_address else "numbers", len(rows) - len(named)
    count = pluralize(others, f"row of {name} has", f"rows of {name} have")
    sentences = (f"{count} {what} that nobody on the other list has.",) if others else ()
    if by_address:
        sentences = (
            Info(f"Addresses or user names in {name} were used to match people. They are not saved."),
            *sentences,
        )
    return PeopleList(name, people_told, sentences, columns=read.columns) if people_told else None


def _with_names(rows: Sequence[Row], people: Sequence[Candidate]) -> tuple[list[Row], bool]:
    """Return the rows with the names of the people whose numbers one of their columns has; else nothing.

    Return also whether addresses or user names matched instead of numbers.
    """
    numbers, addresses = owners_of_numbers(people), _owners_of_addresses(people)
    width = max((len(row.cells) for row in rows), default=0)
    cells = [[clean(row.cell(at)) for row in rows] for at in range(width)]
    columns = [[numbers.get(bare_number(cell)) for cell in column] for column in cells]
    columns += [[addresses.get(cell.casefold()) for cell in column] for column in cells]
    best = max(columns, key=lambda column: len({id(one) for one in column if one}), default=[])
    first = next((at for at, one in enumerate(best) if one), 0)
    known = [(row, one) for row, one in zip(rows, best, strict=True) if one]
    if not first or len({id(one) for _, one in known}) < _FEWEST or len(known) < _MOST * (len(rows) - first):
        return [], False
    names = [(one.given, one.family, one.preferred, "".join(one.ids[:1])) for _, one in known]
    filled = [at for at in range(len(_TITLES)) if any(texts[at] for texts in names)]
    named = [
        replace(row, cells=(*(texts[at] for at in filled), *row.cells))
        for (row, _), texts in zip(known, names, strict=True)
    ]
    above = max(reversed(rows[:first]), key=lambda row: sum(map(bool, map(title_kind, row.cells))))
    titles = replace(above, cells=(*(_TITLES[at] for at in filled), *above.cells))
    return [titles, *named], any(best is column for column in columns[width:])


def _owners_of_addresses(people: Iterable[Candidate]) -> dict[str, Candidate]:
    """Return the owners of addresses and user names, also of the part before the @.

    One that several people have is a family's and is left out.
    """
    owners: dict[str, list[Candidate]] = {}
    for one in people:
        own = (*one.addresses, *one.logins, *(address.partition("@")[0] for address in one.addresses))
        for key in dict.fromkeys(map(str.casefold, own)):
            owners.setdefault(key, []).append(one)
    return {key: found[0] for key, found in owners.items() if len(found) == 1 and not key.isdecimal()}


def _what_is_told(people: Sequence[Candidate], rows: Sequence[Row]) -> tuple[Candidate, ...]:
    """Return people with names, number, places, whether they left, and numbers that are surely their own.

    A number may be that of a thing if somebody has several rows, or if it is beside titles of books.
    """
    header, *below = rows
    of_books = any(map(is_of_book, header.cells))
    own = not of_books and len(people) == len(below)
    placed = any(one.grade or rooms(one) for one in people)  # else what is over may be a loan
    plain = (
        Candidate(
            given=one.given,
            family=one.family,
            preferred=one.preferred,
            ids=one.ids if own else one.ids[:1],
            grade=one.grade,
            homeroom=one.homeroom,
            classes=one.classes,
            active=one.active if placed and one.active is False else None,
            pictures=one.pictures,
            origin=one.origin,
        )
        for one in people
    )
    return tuple(
        one
        for one in plain
        if one.grade or rooms(one) or len(one.ids) > 1 or one.preferred or one.pictures or one.active is False
    )


def kinds_for(rows: Sequence[Row], lists: Iterable[PeopleList]) -> RememberedColumns:
    """Return the kinds of columns that another sheet with most of the same titles has, for unclear cells."""
    known: dict[str, ColumnKinds] = {}
    for found in lists:
        kinds = {title_key(column.title): column.kind for column in found.columns}
        read = (one for one in found.columns if one.kind or one.why == PRIVATE)
        known_kinds = {title_key(one.title): one.kind for one in read}
        names = {title for title, kind in kinds.items() if kind in NAMES}
        for row in rows[:WITHIN]:
            titles = {title_key(cell) for cell in row.cells if cell.strip()}
            if names and names <= titles and 2 * len(titles & kinds.keys()) > len(titles):
                known.setdefault(signature(row.cells), known_kinds)
    return known


def larger_alike(found: PeopleList, others: Iterable[PeopleList]) -> PeopleList | None:
    """Return the largest list with the same titles, if its cells showed what an unclear column holds.

    A column that only the smaller list could read is kept, if it is blank in the other or has remarks:
    those of another class tell nothing about who left this one.
    """

    def titles(one: PeopleList) -> list[str]:
        return [title_key(column.title) for column in one.columns]

    alike = [one for one in others if titles(one) == titles(found)]
    larger = max(alike, key=lambda one: len(one.candidates))
    both = list(zip(larger.columns, found.columns, strict=True))
    differs = any(theirs.kind != own.kind for theirs, own in both if not _keeps_own(theirs, own))
    if not differs or len(larger.candidates) <= len(found.candidates):
        return None
    return replace(larger, columns=tuple(own if _keeps_own(theirs, own) else theirs for theirs, own in both))


def _keeps_own(theirs: Column, own: Column) -> bool:
    """Whether a column is not read in the larger list, nor private, and has no examples or only remarks."""
    return not (theirs.kind or theirs.why == PRIVATE) and (not theirs.examples or own.kind == "remark")
