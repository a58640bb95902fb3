"""Ideas: what somebody wished for, what was decided, and whether they were told.

An idea is a note of that kind. What was decided is kept beside it, under the note's own id.
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
    "cannot": "it cannot be",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was decided about an idea."""

    id: str
    """The id of the note."""
    decision: Decision = "new"
    answer: str = ""
    """What was done, or the reason why it cannot be: it is told to whoever asked."""
    asks: str = ""
    """The idea in words for the poster; without them it is only counted there."""
    day: date | None = None
    """The school day of the decision."""
    told: bool = False
    """Whether whoever asked was told of it."""


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea, and what became of it."""

    note: Note
    outcome: Outcome

    @property
    def needs_telling(self) -> bool:
        """Whether it was decided and whoever asked, if that is known, does not know yet."""
        return self.outcome.decision != "new" and bool(self.note.person) and not self.outcome.told


def with_outcomes(notes: Iterable[Note], outcomes: Mapping[str, Outcome]) -> list[Idea]:
    """The ideas among some notes, the newest first."""
    ideas = (note for note in notes if note.kind == "idea")
    return [Idea(note, outcomes.get(note.id) or Outcome(id=note.id)) for note in newest_first(ideas)]


def follow_up(idea: Idea, goes_by: str) -> FollowUp:
    """What to tell whoever asked, who is called `call`. Of a private idea the words are left out."""
    outcome = idea.outcome
    what = "what they asked for in private" if idea.note.private else f"“{idea.note.text}”"
    answer = f": {outcome.answer}" if outcome.answer and not idea.note.private else ""
    return FollowUp(f"tell {goes_by}: {what} – {DECISIONS[outcome.decision]}{answer}", idea.note.id)
