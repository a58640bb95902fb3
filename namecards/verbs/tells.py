"""What to tell somebody at their next visit: what became of their idea, and whether a referral helped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from namecards.core.desk.notes import Note
from namecards.core.people import Person
from namecards.store.database import from_documents
from namecards.verbs.directory import Directory

if TYPE_CHECKING:
    from namecards.core.desk.brief import Tell
    from namecards.core.desk.ideas import Outcome


class Tells(Directory):
    """Outcomes, and who still has to hear of them."""

    def outcomes(self) -> dict[str, Outcome]:
        """What was decided, by the id of the idea's note."""
        from namecards.core.desk.ideas import Outcome

        return {outcome.id: outcome for outcome in from_documents(self._db.table("ideas"), Outcome)}

    def tells(self, person: Person, notes: Iterable[Note]) -> tuple[Tell, ...]:
        """What to tell a person of whom these are the notes."""
        from namecards.core.desk import ideas, referrals

        notes, today = list(notes), self.today()
        wished = [note for note in notes if note.kind == "idea"]
        decided = ideas.with_outcomes(wished, self.outcomes()) if wished else []
        told = [ideas.tell(idea, person.call) for idea in decided if idea.to_tell]
        sent = [note for note in notes if note.kind == "referral" and not note.used and note.day < today]
        helpers = self.helpers() if sent else []
        return (*told, *(referrals.follow_up(note, person.call, helpers) for note in sent))

    def mark_told(self, tell: Tell, told: bool = True) -> None:
        """It was told, and does not come back, and nor does its note. False brings it back."""
        said = from_documents(self._db.table("notes").get(doc_ids=[tell.note]), Note)
        outcome = self.outcomes().get(tell.note)
        self._db.keep(
            {
                "notes": {note.id: replace(note, used=told) for note in said},
                "ideas": {outcome.id: replace(outcome, told=told)} if outcome else {},
            }
        )
