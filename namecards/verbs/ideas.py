"""Ideas: taken in, decided, and counted for the poster."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from namecards.core.desk.notes import Note, Source
from namecards.core.errors import NameOnPoster, NoReason, NothingToNote
from namecards.core.forms import answers
from namecards.core.people import Person
from namecards.core.text import visible
from namecards.verbs.notes import Notes

if TYPE_CHECKING:
    from namecards.core.desk.ideas import Decision, Idea, Outcome
    from namecards.core.paper.poster import Poster


class Ideas(Notes):
    """What students wish for."""

    def ideas(self) -> list[Idea]:
        """Every idea with what became of it, the newest first."""
        from namecards.core.desk.ideas import with_outcomes

        return with_outcomes(self.notes(), self.outcomes())

    def add_idea(self, text: str, source: Source, person: Person | None = None) -> Note:
        """Keep an idea that did not come up at the desk; None: nobody knows whose. Raises `NothingToNote`."""
        text = visible(text)
        if not text:
            raise NothingToNote("the idea")
        now, today = self._clock().astimezone(UTC), self.today()
        whose = person.id if person else ""
        note = Note(id=self._new_id(), person=whose, kind="idea", text=text, at=now, day=today, source=source)
        self._db.table("notes").keep({note.id: note})
        return note

    def forget_idea(self, idea: Idea) -> None:
        """Take an idea away, with what was decided."""
        self._db.keep({"notes": {idea.note.id: None}, "ideas": {idea.note.id: None}})

    def restore_idea(self, idea: Idea) -> None:
        """Put an idea back as it was, with what was decided."""
        self._db.keep({"notes": {idea.note.id: idea.note}, "ideas": {idea.note.id: idea.outcome}})

    def give_idea(self, note: Note, person: Person | None) -> Note:
        """Say whose an idea is; None: nobody knows. A name in front that is the person's goes."""
        name, colon, rest = note.text.partition(": ")
        named = person is not None and colon and rest and answers(name, person)
        given = replace(note, person=person.id if person else "", text=rest if named else note.text)
        self.restore_notes([given])
        return given

    def decide(self, idea: Idea, decision: Decision, answer: str = "", asks: str = "") -> Outcome:
        """Keep what was decided; whoever asked is then to be told at their next visit.

        `answer` is what was done, or why it cannot be; `asks` the idea in words for the poster. Raises
        `NoReason` or `NameOnPoster`.
        """
        from namecards.core.paper.poster import named, names_of

        answer, asks = visible(answer), visible(asks)
        if decision == "cannot" and not answer:
            raise NoReason
        if asks and (name := named(f"{asks} {answer}", names_of(self.people()))):
            raise NameOnPoster(name)
        changed = replace(idea.outcome, decision=decision, answer=answer, asks=asks)
        if (decision, answer) != (idea.outcome.decision, idea.outcome.answer):
            changed = replace(changed, day=self.today(), told=False)
        self.keep_outcome(changed)
        return changed

    def keep_outcome(self, outcome: Outcome) -> None:
        """Put what was decided as it is here, for instance as it was before."""
        self._db.table("ideas").keep({outcome.id: outcome})

    def poster(self) -> Poster:
        """What may hang on the wall."""
        from namecards.core.paper.poster import poster

        return poster(self.ideas(), self.people())
