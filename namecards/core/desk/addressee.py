"""The person a line is about, or the people it may be about; the same for the shell and the screens."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person that a line is about, several to choose from, or nobody."""

    people: tuple[Person, ...]
    text: str
    """The line without the name."""
    sure: bool = True
    """False: the line only resembles their names, so the user is asked, even about one person."""

    @property
    def person(self) -> Person | None:
        """The one person, if there is no doubt."""
        return self.people[0] if self.sure and len(self.people) == 1 else None
