"""A survey that was brought in: its ideas can be taken back, and none of its rows comes in twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One bringing in of a form's answers."""

    id: str
    name: str
    """The file's name."""
    at: datetime
    rows: tuple[str, ...]
    """A digest of each row that became an idea, or was left out by the user."""
    notes: tuple[str, ...]
    """The ids of the ideas."""
