"""Imported surveys: none of their rows comes in twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One import of a form's answers."""

    id: str
    name: str
    """The file's name."""
    at: datetime
    rows: tuple[str, ...]
    """A digest of each row that became an idea or that the user left out."""
    notes: tuple[str, ...]
    """The ids of the ideas."""
