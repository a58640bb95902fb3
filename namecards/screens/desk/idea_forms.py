"""The dialogs of the ideas screen: decide an idea, add one, say whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namecards.collection import Collection
from namecards.core.desk.ideas import DECISIONS, Decision, Idea, Outcome
from namecards.core.desk.notes import Note, visible_text
from namecards.core.errors import NothingToNote
from namecards.core.people import Person
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


def decide_idea(collection: Collection, idea: Idea, decision: Decision) -> FormDialog[Outcome]:
    """Make the form that saves what was decided about an idea; it ends with the outcome."""

    def build(written: Mapping[str, str]) -> Outcome:
        return collection.ideas.decide(idea, decision, written["answer"], written["asks"]).value

    fields = {
        "answer": (LOOKS[decision].question, "told at their next visit"),
        "asks": ("On the poster", "a few words without a name, or empty"),
    }
    before = {"answer": idea.outcome.answer, "asks": idea.outcome.asks}
    title = f"{DECISIONS[decision].capitalize()}: {visible_text(idea.note)}"
    return FormDialog(build, fields, before, title)


def add_idea(collection: Collection) -> FormDialog[Note]:
    """Make the form for an idea that did not come up at the desk; it ends with its note."""

    def build(written: Mapping[str, str]) -> Note:
        if not written["text"]:
            raise NothingToNote("the idea")
        return collection.ideas.add(written["text"], "focus group", _person(collection, written)).value

    fields = {
        "text": ("The idea", "beanbags by the window"),
        "who": ("Who", "a name, or empty if nobody knows"),
    }
    return FormDialog(build, fields, {}, "An idea from a focus group")


def assign_idea(collection: Collection, note: Note) -> FormDialog[Note]:
    """Make the form that asks whose idea it is; it ends with its note."""

    def build(written: Mapping[str, str]) -> Note:
        return collection.ideas.assign(note, _person(collection, written)).value

    fields = {"who": ("Who", "a name or card number; empty if nobody knows")}
    return FormDialog(build, fields, {}, f"Whose idea is this? {visible_text(note)}")


def _person(collection: Collection, written: Mapping[str, str]) -> Person | None:
    """Find whoever was typed; None if nobody was. Raises `UnknownPerson` or `SeveralPeople`."""
    return collection.people.one(written["who"]) if written["who"] else None
