"""Changes: one write, enough to undo it."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from namecards.core.learning.memory import ReviewKey

T = TypeVar("T")


class Change(NamedTuple, Generic[T]):
    """One write, enough to undo it: the moment that its lines in the journal share."""

    value: T
    """The written values."""
    at: datetime | None = None
    """The moment of its document lines; None: it has none."""
    review: ReviewKey | None = None
    """The review written with it."""

    def __bool__(self) -> bool:
        """Whether anything was written."""
        return self.at is not None or self.review is not None
