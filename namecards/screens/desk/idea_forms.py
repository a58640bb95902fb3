"""The forms of the ideas screen: what was decided, an idea of a focus group, whose an idea is."""

from __future__ import annotations

from collections.abc import Mapping

from namecards.collection import Collection
from namecards.core.desk.ideas import DECISIONS, Decision, Idea, Outcome
from namecards.core.desk.notes import Note
from namecards.core.errors import NothingToNote
from namecards.screens.dialogs.form_dialog import FieldsScreen

ANSWERS: dict[Decision, str] = {
    "new": "Answer",
    "doing": "What we do",
    "done": "What we did",
    "cannot": "Why it cannot",
}


def said_of(note: Note, shown: bool = False) -> str:
    """What a note says; of a private one only when it is asked for."""
    return note.text if shown or not note.private else "(private)"


class DecideScreen(FieldsScreen[Outcome]):
    """Keeps what was decided about an idea, and gives it back."""

    def __init__(self, collection: Collection, idea: Idea, decision: Decision) -> None:
        """A decision to keep."""
        super().__init__(
            {"answer": ANSWERS[decision], "asks": "On the poster"},
            {"answer": idea.outcome.answer, "asks": idea.outcome.asks},
            title=f"{DECISIONS[decision].capitalize()}: {said_of(idea.note)}",
            hints={"answer": "told at the next visit", "asks": "the idea in few words and no name, or empty"},
        )
        self._collection, self._idea, self._decision = collection, idea, decision

    def made(self, written: Mapping[str, str]) -> Outcome:
        """Decide. Raises `NoReason` or `NameOnPoster`."""
        return self._collection.ideas.decide(
            self._idea, self._decision, written["answer"], written["asks"]
        ).value


class AddIdeaScreen(FieldsScreen[Note]):
    """Keeps an idea that came up somewhere else than at the desk, and gives it back."""

    def __init__(self, collection: Collection) -> None:
        """An empty form."""
        super().__init__(
            {"text": "The idea", "who": "Who"},
            {},
            title="An idea from a focus group",
            hints={"text": "beanbags by the window", "who": "a name, or empty if nobody knows"},
        )
        self._collection = collection

    def made(self, written: Mapping[str, str]) -> Note:
        """Keep it. Raises `NothingToNote`, `UnknownPerson` or `SeveralPeople`."""
        if not written["text"]:
            raise NothingToNote("the idea")
        who = self._collection.people.one(written["who"]) if written["who"] else None
        return self._collection.ideas.add(written["text"], "focus group", who).value


class WhoseScreen(FieldsScreen[Note]):
    """Keeps whose an idea is, and gives it back."""

    def __init__(self, collection: Collection, note: Note) -> None:
        """Of an idea."""
        hints = {"who": "a name or a number; empty: nobody knows"}
        super().__init__({"who": "Who"}, {}, title=f"Whose idea is this? {said_of(note)}", hints=hints)
        self._collection, self._note = collection, note

    def made(self, written: Mapping[str, str]) -> Note:
        """Keep it. Raises `UnknownPerson` or `SeveralPeople`."""
        who = self._collection.people.one(written["who"]) if written["who"] else None
        return self._collection.ideas.assign(self._note, who).value
