"""Turn cards into rows of a table with titles, so that the rest works as for any table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import zip_longest

from namecards.core.normalize import TITLES
from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.remarks import are_remarks
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.whole_names import are_family_first
from namecards.importing.names.split_name import split_name
from namecards.importing.photo_rosters.card_parts import (
    CardParts,
    are_wrapped,
    share_labels,
    sort_items,
    split_remarks,
)
from namecards.importing.photo_rosters.classify_line import (
    HIDDEN,
    Item,
    is_name,
    names_in,
)
from namecards.importing.row import Row

_TITLES = ("Photo", "Name", "First name", "Last name", "Number")
_NO_PHOTO = "-"
"""A text in place of a picture: a row with only a name could be taken for a class."""
_MANY = 0.3
"""The share of people with the same line that shows it is no part of their names."""
_NEARLY_ALL = 0.7
"""The share of equal lines at a position that shows it holds a class."""
_LABELS = ("id", "grade", "homeroom", "class", "section")
_TEACHER = re.compile(rf"({'|'.join(TITLES)})\b\.?\s+\S.*")


@dataclass(frozen=True, slots=True)
class Cell:
    """The text about one person, and the picture that is certainly theirs."""

    items: tuple[Item, ...]
    picture: str = ""
    likely: tuple[str, ...] = ()
    """Pictures that may be theirs."""


@dataclass(frozen=True, slots=True)
class PageDoubt:
    """A page that can be read in more than one way."""

    page: int
    """The number of the page; 0 for the whole document."""
    pictures: tuple[str, ...]
    """All faces on the page, in reading order."""
    ways: tuple[Mapping[str, int], ...]
    """For each way to read it, the index of each picture's cell; no index if there is no name."""


def rows(cells: Sequence[Cell]) -> tuple[Row, ...]:
    """Return titles and a row for each cell, counted from 1; a row may have no name.

    Unknown lines have columns without a title, so that their content can decide.
    """
    teachers, parents = _teachers(cells), _parents(cells)
    cards = split_remarks([sort_items(cell.items, teachers, parents) for cell in cells])
    share_labels(cards)
    labels = _labels(cards)
    number, numbers = _numbers(cards)
    untitled = [*numbers, *_others(cards)]
    table = [[*_TITLES, *labels.values(), *[""] * len(untitled)]]
    for at, (cell, one, names) in enumerate(zip(cells, cards, _name_columns(cards), strict=True)):
        values = [one.labelled.get(key, ("", ""))[1] for key in labels]
        told_of = [*names, number[at], *values, *[column[at] for column in untitled]]
        alone = sum(map(bool, told_of)) == 1
        table.append([cell.picture or (_NO_PHOTO if alone else ""), *told_of])
    return _without_empty(table)


def _teachers(cells: Sequence[Cell]) -> Set[str]:
    """Return the names with a form of address (Ms., Dr.) below another name: the teachers."""
    return {name for cell in cells for name in names_in(cell.items)[1:] if _TEACHER.fullmatch(name)}


def _parents(cells: Sequence[Cell]) -> Set[str]:
    """Return the lines below a whole name that say "Parent (Maya)", if cards also name others' roles."""
    names = (names_in(cell.items) for cell in cells)
    below = {line for found in names if found and " " in found[0] for line in found[1:]}
    has_roles = any(title_kind(item.label) == "role" for cell in cells for item in cell.items)
    return {line for line in below if has_roles and role_of(split_aside(line)[0]) == "parent"}


def _labels(cards: Sequence[CardParts]) -> Mapping[str, str]:
    """Return the labels that several people have, by their folded form; from one card only known ones."""
    counts = Counter(key for one in cards for key in one.labelled)
    written = {folded: label for one in cards for folded, (label, _) in one.labelled.items()}
    least = 2 if len(cards) > 3 else 1
    return {
        key: written[key]
        for key, count in counts.items()
        if count >= least or title_kind(key) or are_remarks(key)
    }


def _name_columns(cards: Sequence[CardParts]) -> list[tuple[str, str, str]]:
    """Return full, first and last name of each; two lines are first and last name if nearly all have two."""
    if _whole_is_labelled(cards):
        return [("", "", "")] * len(cards)
    labels, common = _plain_labels(cards), _common_lines(cards)
    own = [_own_lines([name for name in one.names if name not in labels], common) for one in cards]
    counts = Counter(len(names) for names in own if names)
    everybody = sum(counts.values())
    turned = _family_first([names for names in own if len(names) == 2])
    two = turned or counts[2] == everybody or (counts[2] >= 0.7 * everybody and counts[2] > 2)
    if not two or any(names[0].endswith(",") for names in own if len(names) == 2):
        return [(_join_lines(names), "", "") for names in own]
    return [_in_two(names, turned) for names in own]


def _plain_labels(cards: Sequence[CardParts]) -> set[str]:
    """Return titles that are on many cards in a line of their own: "Student ID" above the number.

    A line below all names counts, too: "Welcome".
    """
    counts = Counter(name for one in cards for name in set(one.names))
    firsts = Counter(one.names[0] for one in cards if len(one.names) > 1)
    many, most = max(2, _MANY * len(cards)), max(3, _NEARLY_ALL * len(cards))
    titles = {name for name, count in counts.items() if count >= many and title_kind(name) in _LABELS}
    return titles | {name for name, count in firsts.items() if count >= most}


def _in_two(names: Sequence[str], turned: bool) -> tuple[str, str, str]:
    if turned and len(names) > 2:
        capital = [name for name in names if name.isupper()]
        return ("", _join_lines([name for name in names if not name.isupper()]), _join_lines(capital))
    if len(names) == 1 and not turned and (name := split_name(names[0])).family:
        return ("", name.given, name.family)
    if len(names) != 2:
        return (_join_lines(names), "", "")
    return ("", names[1], names[0]) if turned else ("", names[0], names[1])


def _join_lines(lines: Sequence[str]) -> str:
    """Join a name that is broken into lines, maybe after a hyphen."""
    return " ".join(lines).replace("- ", "-")


def _family_first(pairs: Sequence[Sequence[str]]) -> bool:
    """Whether the first line is in capitals and the second is not, or the names themselves show it."""
    capital = sum(a.isupper() and not b.isupper() for a, b in pairs)
    return capital > max(1, 0.8 * len(pairs)) or are_family_first([f"{a} {b}" for a, b in pairs])


def _whole_is_labelled(cards: Sequence[CardParts]) -> bool:
    """Whether names have a label, so that words without one are something else."""
    named = ([key for key, (_, value) in one.labelled.items() if is_name(value)] for one in cards)
    kinds = [set(map(title_kind, keys)) for keys in named]
    return sum(bool(found & {"full", "name", "given"}) for found in kinds) > 0.5 * len(cards)


def _common_lines(cards: Sequence[CardParts]) -> set[str]:
    """Return the lines that many people have below the first: a class, a school.

    A shared family name is not among them: most people have a line of their own at its position.
    """
    below = [] if are_wrapped(cards) else [name for one in cards for name in one.names[1:]]
    counts, firsts = Counter(below), {one.names[0] for one in cards if one.names}
    least = max(3, _MANY * len(cards))
    many = {name for name, count in counts.items() if count >= least} - firsts
    places = [
        [name for name in at if name] for at in zip_longest(*(one.names for one in cards), fillvalue="")
    ]
    own = {name for at in places if sum(name in many for name in at) < _NEARLY_ALL * len(at) for name in at}
    return many - own


def _own_lines(names: Sequence[str], common: set[str]) -> list[str]:
    """Return the lines of a name: the first, and the next ones up to a line that many people have."""
    own = list(names[:1])
    for name in names[1:]:
        if name in common and len(" ".join(own).split()) > 1:
            break
        own.append(name)
    return own


def _numbers(cards: Sequence[CardParts]) -> tuple[Sequence[str], list[Sequence[str]]]:
    """Return each card's own number, from the only position where all differ, and the other positions."""
    places: list[Sequence[str]] = list(zip_longest(*(one.numbers for one in cards), fillvalue=""))
    own = [at for at in places if len(set(known := list(filter(None, at)))) == len(known) >= 0.5 * len(cards)]
    labelled = any(title_kind(key) == "id" for one in cards for key in one.labelled)
    if len(own) != 1 or labelled:
        return [""] * len(cards), places
    return own[0], [at for at in places if at is not own[0]]


def _others(cards: Sequence[CardParts]) -> list[Sequence[str]]:
    """Return the unknown texts by position; where one of them is private, hide all of that position."""
    places: list[Sequence[str]] = list(zip_longest(*(one.others for one in cards), fillvalue=""))
    return [[text and HIDDEN for text in at] if HIDDEN in at else at for at in places]


def _without_empty(table: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    """Drop the columns that are empty for everybody, except the first."""
    used = [at for at in range(len(table[0])) if at == 0 or any(row[at] for row in table[1:])]
    return tuple(Row(number, tuple(row[at] for at in used)) for number, row in enumerate(table))
