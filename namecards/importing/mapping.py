"""What the user said that the columns of a list hold, remembered by its titles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from namecards.core.normalize import fold
from namecards.importing.text import clean

ColumnKinds = Mapping[str, str]
"""By a title's `key`: the kind of thing in that column (a `headers.Kind`), or empty: not to be read."""
RememberedColumns = Mapping[str, ColumnKinds]
"""What was said, by the signature of the titles."""
NO_COLUMNS: RememberedColumns = {}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list, and what it is taken for."""

    title: str
    kind: str
    """A `headers.Kind`; empty if the column is not read."""


def signature(titles: Sequence[str]) -> str:
    """The same for the same titles in the same order, however they are written: next year's list too."""
    return hashlib.sha256("\n".join(map(title_key, titles)).encode()).hexdigest()[:16]


def title_key(title: str) -> str:
    """What a title is remembered by."""
    return fold(clean(title))


class Kind(NamedTuple):
    """What a column may hold, as the user is asked."""

    letter: str
    """The key for it."""
    says: str


KINDS: Mapping[str, Kind] = {
    "given": Kind("f", "first name"),
    "family": Kind("l", "last name"),
    "full": Kind("w", "whole name"),
    "preferred": Kind("c", "called (preferred name)"),
    "middle": Kind("m", "middle name"),
    "suffix": Kind("j", "suffix (Jr., III)"),
    "pronouns": Kind("o", "pronouns"),
    "say": Kind("p", "pronunciation"),
    "id": Kind("i", "number or barcode"),
    "grade": Kind("g", "grade"),
    "homeroom": Kind("h", "homeroom or teacher"),
    "class": Kind("k", "class"),
    "section": Kind("x", "section"),
    "role": Kind("r", "role"),
    "status": Kind("s", "status"),
    "photo": Kind("t", "file of the photo"),
    "": Kind("n", "not read"),
}
"""What a column can be told to hold."""
