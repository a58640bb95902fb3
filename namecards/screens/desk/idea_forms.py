"""The dialogs of the ideas screen: decide an idea, add one, say whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namecards.collection import Collection
from namecards.core.desk.ideas import DECISIONS, Decision, Idea, Outcome
from namecards.core.desk.notes import Note
from namecards.core.errors import NothingToNote
from namecards.screens.dialogs.form_dialog import FormDialog


@dataclass(frozen=True, slots=True)
class DecisionLook:
    """How the ideas screen shows a decision."""

    sign: str
    """At most 7 cells, before an idea."""
    title: str
    """Above the list, with the count."""
    style: str
    question: str
    """The label of the answer in the dialog."""


LOOKS: dict[Decision, DecisionLook] = {
    "new": DecisionLook("? new", "new", "bold $accent", "Answer"),
    "doing": DecisionLook("… doing", "doing", "$secondary", "What we do"),
    "done": DecisionLook("✓ done", "done", "$success", "What we did"),
    "cannot": DecisionLook("✗ no", "not possible", "$warning", "Why not"),
}
"""To add a decision: its key and phrase in `core/desk/ideas.py`, and a row here; its digit is its place."""


def visible_text(note: Note, shown: bool = False) -> str:
    """Return a note's text, or `(private)` for a private one unless `shown`."""
    return note.text if shown or not note.private else "(private)"


class DecideScreen(FormDialog[Outcome]):
    """Save what was decided about an idea; ends with the outcome."""

    def __init__(self, collection: Collection, idea: Idea, decision: Decision) -> None:
        """A decision, whose answer is still to be typed."""
        super().__init__(
            {"answer": LOOKS[decision].question, "asks": "On the poster"},
            {"answer": idea.outcome.answer, "asks": idea.outcome.asks},
            title=f"{DECISIONS[decision].capitalize()}: {visible_text(idea.note)}",
            hints={"answer": "told at their next visit", "asks": "a few words without a name, or empty"},
        )
        self._collection, self._idea, self._decision = collection, idea, decision

    def build(self, written: Mapping[str, str]) -> Outcome:
        """Save the decision. Raises `NoReason` or `NameInPrint`."""
        return self._collection.ideas.decide(
            self._idea, self._decision, written["answer"], written["asks"]
        ).value


class AddIdeaScreen(FormDialog[Note]):
    """Save an idea that did not come up at the desk; ends with its note."""

    def __init__(self, collection: Collection) -> None:
        """An empty form."""
        super().__init__(
            {"text": "The idea", "who": "Who"},
            {},
            title="An idea from a focus group",
            hints={"text": "beanbags by the window", "who": "a name, or empty if nobody knows"},
        )
        self._collection = collection

    def build(self, written: Mapping[str, str]) -> Note:
        """Save the idea. Raises `NothingToNote`, `UnknownPerson` or `SeveralPeople`."""
        if not written["text"]:
            raise NothingToNote("the idea")
        who = self._collection.people.one(written["who"]) if written["who"] else None
        return self._collection.ideas.add(written["text"], "focus group", who).value


class WhoseScreen(FormDialog[Note]):
    """Save whose idea it is; ends with its note."""

    def __init__(self, collection: Collection, note: Note) -> None:
        """The question about one idea."""
        hints = {"who": "a name or card number; empty if nobody knows"}
        super().__init__({"who": "Who"}, {}, title=f"Whose idea is this? {visible_text(note)}", hints=hints)
        self._collection, self._note = collection, note

    def build(self, written: Mapping[str, str]) -> Note:
        """Save whose it is. Raises `UnknownPerson` or `SeveralPeople`."""
        who = self._collection.people.one(written["who"]) if written["who"] else None
        return self._collection.ideas.assign(self._note, who).value
