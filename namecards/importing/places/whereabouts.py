"""Where people are, as a text tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The places that a text tells; empty where it tells none."""

    grade: str = ""
    name: str = ""
    """The class, with its grade: 7B, 4 Rowan."""
    section: str = ""
    """A letter of a class that is named elsewhere."""
    teacher: str = ""
    room: str = ""
    rest: str = ""
    """What was not understood."""
    is_apart: bool = False
    """Whether a sign parts that from the place before it."""

    @property
    def is_grade(self) -> bool:
        """Whether a grade is all that is said."""
        return bool(self.grade) and not (self.name or self.section or self.teacher or self.room or self.rest)
