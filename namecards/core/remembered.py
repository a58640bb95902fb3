"""Values that the program remembers for itself: one frozen dataclass a subject, a document each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
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


@dataclass(frozen=True, slots=True, kw_only=True)
class KindMemory:
    """The last paper and options of a printable."""

    id: str
    """The key of the printable."""
    stock: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCard:
    """A person's printed card of a kind."""

    id: str
    """The key of the printable and the person's id, with a blank between them."""
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMemory:
    """The meanings of columns, for lists with the same titles."""

    id: str
    """The signature of the titles."""
    meanings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyMemory:
    """The columns of a form that hold the idea and the name."""

    id: str
    """The form's signature."""
    idea: str = ""
    name: str | None = None
    """None: guessed from the titles; empty: the form is anonymous."""
