"""Records of imports, and of the columns of lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from namecards.collection.settings import REMEMBERED


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMemory:
    """The meanings of columns, for lists with the same titles."""

    id: str
    """The signature of the titles."""
    meanings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMemory:
    """The paths that the import screen offers again."""

    TABLE: ClassVar[str] = REMEMBERED
    id: str = "import"
    recent: tuple[str, ...] = ()
    """The newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """An import, for the history."""

    id: str
    what: str
    """The plan's sentence."""
    at: datetime
    listed: tuple[str, ...] = ()
    """The ids of everybody on the list, also unchanged, and of whom an answer kept: they stay if another
    import is undone, and no other list of the new school year misses them."""
    is_new_year: bool = False
