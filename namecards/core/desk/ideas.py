"""Ideas: wishes, the decisions about them, and whether the person knows.

An idea is a note of that kind. Its outcome is stored beside it, under the note's id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.notes import Note, newest_first

Decision = Literal["new", "doing", "done", "cannot"]

DECISIONS: dict[Decision, str] = {
    "new": "not decided yet",
    "doing": "we are doing it",
    "done": "done",
    "cannot": "not possible",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The decision about an idea."""

    id: str
    """The id of the note."""
    decision: Decision = "new"
    answer: str = ""
    """The result, or the reason why it is not possible; it is told to the person who asked."""
    asks: str = ""
    """The public text for the poster; without one the idea is only counted there."""
    day: date | None = None
    """The school day of the decision."""
    told: bool = False
    """Whether the person who asked knows."""


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea and its outcome."""

    note: Note
    outcome: Outcome

    @property
    def needs_telling(self) -> bool:
        """Whether it is decided and a known person still has to be told."""
        return self.outcome.decision != "new" and bool(self.note.person) and not self.outcome.told

    @property
    def news(self) -> tuple[str, str, Decision, str]:
        """The person to tell, and the news: an idea that came twice is told once."""
        return self.note.person, self.note.text, self.outcome.decision, self.outcome.answer


def with_outcomes(notes: Iterable[Note], outcomes: Mapping[str, Outcome]) -> list[Idea]:
    """Return the ideas among notes with their outcomes, the newest first."""
    ideas = (note for note in notes if note.kind == "idea")
    return [Idea(note, outcomes.get(note.id) or Outcome(id=note.id)) for note in newest_first(ideas)]


def follow_up(idea: Idea, goes_by: str) -> FollowUp:
    """Return what to tell the person who asked. The words of a private idea are left out."""
    outcome = idea.outcome
    what = "what they asked for in private" if idea.note.private else f"“{idea.note.text}”"
    answer = f": {outcome.answer}" if outcome.answer and not idea.note.private else ""
    text = f"tell {goes_by}: {what} – {DECISIONS[outcome.decision]}{answer}"
    return FollowUp(text, idea.note.id, private=idea.note.private)
