"""Remember the kinds that the user chose for a list's columns, by the list's titles."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import COLUMN_KINDS, ColumnKind
from namecards.importing.text import clean

ColumnKinds = Mapping[str, str]
"""The chosen `Field` of each column by `title_keys`; empty if it is not to be read."""
RememberedColumns = Mapping[str, ColumnKinds]
"""The chosen kinds, by the signature of the titles."""
NO_COLUMNS: RememberedColumns = {}


UNKNOWN = "its title is not known"
"""The usual reason why a column is not read."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list, and the kind it is read as."""

    title: str
    kind: str
    """A `Field`; empty if the column is not read."""
    why: str = ""
    """The reason, as in "by its title" or "its title is not known"."""
    examples: tuple[str, ...] = ()
    """Two of its cells; none if they are private."""


def signature(titles: Sequence[str]) -> str:
    """Return a digest of the titles in their order, without case and signs: next year's list has the same."""
    keys = "\n".join(map(title_key, titles)).rstrip("\n")  # the last columns may have none
    return hashlib.sha256(keys.encode()).hexdigest()[:16]


def title_key(title: str) -> str:
    """Return the form of a title by which its kind is remembered."""
    return fold(clean(title.replace("#", " number ")))


def title_keys(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the key of each title; repeated titles are counted, so that each has its own kind."""
    seen, keys = Counter[str](), []
    for key in map(title_key, titles):
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return tuple(keys)


KINDS: Mapping[str, ColumnKind] = {**COLUMN_KINDS, "": ColumnKind("n", "not read")}
"""The kinds that a user can choose for a column."""

_SEVERAL = frozenset(("id", "class", "section", "status", "photo", "may_photo", "may_print", "may_notes"))
SINGLE_KINDS = frozenset(COLUMN_KINDS) - _SEVERAL
"""Kinds for which one column is read for each person."""
