"""What can be done when something stands with the wrong person, or one person is here twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from namecards.collection import Collection
from namecards.collection.moving import PARTS
from namecards.core.desk.notes import Note
from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to put things right."""

    title: str
    do: Callable[[Person], object]
    """Gets the other person."""
    done: str
    """Said afterwards; `{other}` is the other person."""
    asks: str = "Who is it about?"
    """The question for the other person; empty if there is none."""
    doubt: Callable[[Person], str] = lambda other: ""
    """Asks once more if the other person is an unlikely one."""


def fixes(collection: Collection, person: Person, note: Note | None) -> Mapping[str, Fix]:
    """List what can be done about a person, by key; `note` is the one at the cursor."""
    moving, people = collection.moving, collection.people
    found = {}
    if note:
        found["1"] = Fix("Move this note", lambda to: moving.note(note, to), "Moved to {other}.")
    for key, what, parts in (
        ("2", "all notes and visits", PARTS[:1]),
        ("3", "the drill answers and greetings", PARTS[1:2]),
        ("4", "the photo", PARTS[2:]),
        ("5", "all of these", PARTS),
    ):
        if key != "4" or person.photo:
            move = partial(moving.move, person, parts=parts)
            asks = "Whose photo is it?" if key == "4" else "Who is it about?"
            found[key] = Fix(f"Move {what}", move, "Moved to {other}.", asks)
    found["6"] = Fix(
        "Merge with another record of the same person",
        lambda other: people.merge(person, other),
        "{other} and this record are one person now.",
        "Which record is the same person?",
        partial(_doubt_one_person, person),
    )
    if people.joins_of(person):
        found["7"] = Fix(
            "Split into the records it was merged from", lambda _: people.split(person), "Split.", asks=""
        )
    return found


def _doubt_one_person(one: Person, other: Person) -> str:
    """Ask about two records whose names and numbers all differ: most such are two people."""
    if (
        {*one.ids} & {*other.ids}
        or not (one.ids and other.ids)
        or (one.given, one.family) == (other.given, other.family)
    ):
        return ""
    both = " and ".join(f"{each.display}, {each.ids[0]}" for each in (one, other))
    return f"{both}, have other names and numbers. Are they one person?"
