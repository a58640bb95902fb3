"""Hold what lists and the librarian did before: a new list is compared with that, too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from namecards.importing.matching.former_names import FormerNames
from namecards.importing.merged_records import Merged


@dataclass(frozen=True, slots=True)
class Past:
    """What the journal knows, and the records of people don't show."""

    newcomers: Collection[str] = ()
    """The ids of people added or brought back by hand since the last list: they can't miss on one yet."""
    merged: Merged = field(default_factory=dict)
    """The records that the user merged."""
    former: FormerNames = field(default_factory=dict)
    """The names that people here had before."""
    moved_up: Collection[str] = ()
    """The ids of people on earlier lists of this new school year, or kept then: no other list misses them."""
    is_under_way: bool = False
    """Whether a school year is hardly about to begin, by the month."""


NO_PAST = Past()
