"""Hold the names that people had here before: an older list, or a photo, still has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from namecards.core.people import Person
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.matching.traits import Traits


@dataclass(frozen=True, slots=True)
class FormerName:
    """One earlier name of a person."""

    full: frozenset[tuple[str, str]]
    """The folded full names, as `full_names` returns them."""
    is_listed: bool
    """Whether a list had it; a typed one may have been a mistake of a moment."""


FormerNames = Mapping[str, Sequence[FormerName]]
"""The earlier names of people, by their ids."""
NO_FORMER_NAMES: FormerNames = {}


def is_older(one: Candidate, person: Person, names: Sequence[FormerName]) -> bool:
    """Whether a row has only an earlier name of a person: no number of theirs shows that it is up to date."""
    own = full_names(one)
    is_same = not own.isdisjoint(full_names(person)) or not {*one.ids}.isdisjoint(person.ids)
    return not is_same and any(not own.isdisjoint(name.full) for name in names)


def find_former(row: Traits, person: Traits, names: Sequence[FormerName]) -> tuple[bool, bool]:
    """Return whether a row has an earlier name of a person, and whether the librarian corrected it."""
    shared = [name for name in names if row.full & name.full] if not row.full & person.full else []
    is_typed = not {"given", "family"}.isdisjoint(getattr(person.of, "own", ()))
    return bool(shared), is_typed and any(name.is_listed for name in shared)
