"""Values that the program remembers for itself: one frozen dataclass a subject, a document each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A document of which there is one; F3 skips its changes."""

    TABLE: ClassVar[str] = "remembered"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMemory(Remembered):
    """The paths that the import screen offers again."""

    id: str = "import"
    recent: tuple[str, ...] = ()
    """The newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintMemory(Remembered):
    """The first choice of the print screen."""

    id: str = "print"
    kind: str = ""
    stock: str = ""
    printer: str = ""
    next_free: Mapping[str, int] = field(default_factory=dict)
    """The next free card on the sheet that was begun, by the key of the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMemory(Remembered):
    """Hints about notes that were shown once."""

    id: str = "notes"
    safeguarding_shown: bool = False
    """Whether the hint on disclosures of harm was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMemory(Remembered):
    """The answers that the user knows to have a wrong date."""

    id: str = "clock"
    newest: datetime | None = None
    """The newest of them."""
