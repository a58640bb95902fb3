"""Follow-ups: decisions on ideas to tell, and referrals to ask about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from namecards.collection.referrals import Referrals
from namecards.core.changes import Change
from namecards.core.desk import ideas, referrals
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.ideas import Outcome
from namecards.core.desk.notes import Note
from namecards.core.people import Person
from namecards.store.store import Store


class FollowUps:
    """The follow-ups that are due, and the outcomes they come from."""

    def __init__(self, store: Store, referrals: Referrals) -> None:
        self._store = store
        self._referrals = referrals

    def outcomes(self) -> dict[str, Outcome]:
        """Return the outcomes by the id of the idea's note."""
        return {outcome.id: outcome for outcome in self._store.documents.all("ideas", Outcome)}

    def due(self, person: Person, notes: Iterable[Note]) -> tuple[FollowUp, ...]:
        """List what to bring up with a person; `notes` are theirs."""
        notes, today = list(notes), self._store.today()
        has_ideas = any(note.kind == "idea" for note in notes)
        theirs = ideas.with_outcomes(notes, self.outcomes()) if has_ideas else []
        to_tell = [ideas.follow_up(idea, person.goes_by) for idea in theirs if idea.needs_telling]
        sent = [note for note in notes if note.kind == "referral" and not note.used and note.day < today]
        helpers = self._referrals.all() if sent else []
        return (*to_tell, *(referrals.follow_up(note, person.goes_by, helpers) for note in sent))

    def mark_told(self, follow_up: FollowUp, told: bool = True) -> Change[None]:
        """Mark a follow-up as told, so that neither it nor its note comes back; False brings both back."""
        note = self._store.documents.get("notes", follow_up.note, Note)
        outcome = self.outcomes().get(follow_up.note)
        at = self._store.documents.keep(
            {
                "notes": {note.id: replace(note, used=told)} if note else {},
                "ideas": {outcome.id: replace(outcome, told=told)} if outcome else {},
            }
        )
        return Change(None, at)
