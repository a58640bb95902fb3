"""What the user said that the columns of a list hold, remembered by its titles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from namecards.core.forms import fold

Said = Mapping[str, str]
"""By folded title: the kind of thing in that column (a `headers.Kind`), or empty: not to be read."""
Remembered = Mapping[str, Said]
"""What was said, by the signature of the titles."""
NOTHING: Remembered = {}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list, and what it is taken for."""

    title: str
    kind: str
    """A `headers.Kind`; empty if the column is not read."""


def signature(titles: Sequence[str]) -> str:
    """The same for the same titles in the same order, however they are written: next year's list too."""
    return hashlib.sha256("\n".join(map(fold, titles)).encode()).hexdigest()[:16]
