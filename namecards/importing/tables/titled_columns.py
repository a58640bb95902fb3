"""Find the field of each column of a table by its title."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import cast

from namecards.core.grouping import group
from namecards.importing.cells.column_kinds import Field
from namecards.importing.cells.titles import NAME_FIELDS, match_title, split_title
from namecards.importing.columns.layout import CHOSEN, HIDDEN, SAME_TITLE
from namecards.importing.mapping import RememberedColumns, signature, title_key, title_keys
from namecards.importing.words import PERSON_WORDS

_REPEATABLE: tuple[Field, ...] = ("id", "class", "section", "login", "photo", "status", "gone", "exit")
"""Fields with several values for one person."""
_BEFORE_TITLES = 10_000
"""More columns than any table has, to put the columns that the user chose before all others."""
_BY_TITLE = "by its title"


def fields_by_titles(
    cells: Sequence[str], remembered: RememberedColumns, flags: Container[int], hidden: Container[int]
) -> tuple[dict[Field, tuple[int, ...]], dict[int, str]]:
    """Return the columns of each field by titles and the user's earlier choices, and the reasons.

    A column of `flags` holds no names if another has such a title: BATA is a child in Manila, and a coat in
    Mexico. Without another, Ada, Nil and Jo are names. A hidden column is read if no other tells the same.
    """
    found_beside = (match_title(cell) for at, cell in enumerate(cells) if at not in flags)
    named = {found[0] for found in found_beside if found} & NAME_FIELDS
    chosen = remembered.get(signature(cells), {}) if remembered else {}
    ranked: dict[Field, list[tuple[int, int]]] = defaultdict(list)
    why: dict[int, str] = {}
    twice = _twice_named(cells)
    keys = title_keys(cells)
    for at in sorted(range(len(cells)), key=lambda at: at in hidden):
        cell, key = cells[at], keys[at]
        if at in twice and not chosen:
            why[at] = "the names stand beside it in other letters"
        elif found := _field_of(cell, at, chosen.get(key, chosen.get(title_key(cell)))):
            kind, rank = found
            if at in hidden and ranked[kind] and kind not in _REPEATABLE and rank >= 0:
                why[at] = HIDDEN
                continue
            if kind in named and at in flags and rank >= 0:
                continue
            # A second "First Name" in the same row is a parent's; so is one beside "Student First Name".
            first = dict(ranked[kind]).get(rank)
            if first is not None and _is_of_person(cell) and not _is_of_person(cells[first]):
                ranked[kind].remove((rank, first))
                why[first] = "another column is the student's own"
                first = None
            if kind in _REPEATABLE or first is None:
                ranked[kind].append((rank, at))
                why[at] = CHOSEN if rank < 0 else _BY_TITLE
            else:
                why[at] = SAME_TITLE
    return _settle_name({kind: tuple(at for _, at in sorted(found)) for kind, found in ranked.items()}), why


def _twice_named(cells: Sequence[str]) -> list[int]:
    """Return the columns of names in the second of two scripts: Nom, Prénom, الشهرة, الاسم."""
    named = [at for at, cell in enumerate(cells) if (match_title(cell) or ("",))[0] in NAME_FIELDS]
    first = ((letter, at) for at in named for letter in cells[at][:1])
    scripts = group((unicodedata.name(letter, "?").split()[0], at) for letter, at in first)
    sets = [places for places in scripts.values() if len(places) > 1]
    return [at for places in sets[1:] for at in places]


def _is_of_person(title: str) -> bool:
    """Whether a title says that it is the student's: "Student First Name"."""
    return bool(PERSON_WORDS.intersection(split_title(title)))


def _field_of(cell: str, at: int, kind: str | None) -> tuple[Field, int] | None:
    """Return the field and rank of a title; a `kind` that the user chose outranks all others."""
    if kind is None:
        return match_title(cell)
    return (cast(Field, kind), at - _BEFORE_TITLES) if kind else None


def _settle_name(columns: Mapping[Field, tuple[int, ...]]) -> dict[Field, tuple[int, ...]]:
    """Read a column titled just "Name" as the part of the name that no column has, else as the full name."""
    settled: dict[Field, tuple[int, ...]] = {**columns}
    if names := settled.pop("name", ()):
        parts: tuple[Field, ...] = ("given", "family")
        missing = [part for part in parts if part not in columns]
        if len(missing) == 2 and "middle" in columns:  # name1, name2
            settled["family"] = settled.pop("middle")
            missing = ["given"]
        kind: Field = missing[0] if len(missing) == 1 else "full"
        settled[kind] = (*columns.get(kind, ()), *names)
    return settled
