"""Hold the names that people had here before: an older list, or a photo, still has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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


def find_former(row: Traits, person: Traits, names: Sequence[FormerName]) -> tuple[bool, bool]:
    """Return whether a row has an earlier name of a person, and whether the librarian corrected it."""
    shared = [name for name in names if row.full & name.full] if not row.full & person.full else []
    is_typed = not {"given", "family"}.isdisjoint(getattr(person.of, "own", ()))
    return bool(shared), is_typed and any(name.is_listed for name in shared)
