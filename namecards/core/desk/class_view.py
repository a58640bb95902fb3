"""A class at the desk: who of it is here, and what waits for each."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.desk.brief import Brief
from namecards.core.people import Person

HERE, AWAY = "✓", "·"
PROMISE, QUESTION, NO_WORD = "!", "?", "○"
LEGEND = f"{HERE} here   {PROMISE} promise   {QUESTION} question   {NO_WORD} no word yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of a class, with what to know when they walk in."""

    person: Person
    brief: Brief
    chance: float | None = None
    """The probability that the name is known, 0 to 1; None: never met."""

    @property
    def is_here(self) -> bool:
        """Whether they came today."""
        return self.brief.days_since == 0

    @property
    def mark(self) -> str:
        """The mark of who is here."""
        return HERE if self.is_here else AWAY

    @property
    def signs(self) -> str:
        """The signs of what waits: a promise, a question; or that there was no word yet."""
        kinds = {note.kind for note in self.brief.notes}
        promise = PROMISE if "promise" in kinds else ""
        question = QUESTION if "question" in kinds else ""
        return f"{promise}{question}" or (NO_WORD if self.brief.days_since is None else "")
