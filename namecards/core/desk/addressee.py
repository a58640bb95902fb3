"""The answer to "whose note is this?", the same for the shell and the screens."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a line is about: one person, several to choose from, or nobody."""

    people: tuple[Person, ...]
    text: str
    """What is said about them."""
    sure: bool = True
    """False: the line only resembles their names, so the user is asked, also about one."""

    @property
    def person(self) -> Person | None:
        """The one person it is surely about."""
        return self.people[0] if self.sure and len(self.people) == 1 else None
