"""What a drill shows at one moment: the face or faces, and every sentence beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual.content import Content

from namecards.collection import Collection
from namecards.core.people import Person, Roster
from namecards.core.planning import text as plan_words
from namecards.screens.learning import text
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.widgets.faces import Tile


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a drill shows at one moment."""

    person: Person | None
    """The person whose face is shown."""
    photo: Path | None
    words: str
    """In place of a face: the name, when the face is asked for; else what the name can be asked by."""
    progress: Content
    last: Content
    question: Content
    hint: Content
    typing: bool
    """Whether a name is typed now."""
    tiles: tuple[Tile, ...]
    """The faces to choose from, or side by side, in place of one face."""


def make_scene(collection: Collection, state: DrillState, roster: Roster, clues: str) -> Scene:
    """Draw a state of a session over a roster; `clues` stand in for a missing face."""
    tiles, person = _tiles(collection, state), state.visible_person
    return Scene(
        person=None if tiles else person,
        photo=None if tiles else collection.people.photo(person),
        words="" if tiles else clues,
        progress=text.progress(state.session, len(state.left_out)),
        last=text.feedback(state),
        question=_question(collection, state, roster),
        hint=text.hint(state),
        typing=state.typing,
        tiles=tiles,
    )


def _tiles(collection: Collection, state: DrillState) -> tuple[Tile, ...]:
    """The faces of a question, numbered, or of people to tell apart, with their names."""
    if not (state.asks_face or state.phase == "beside"):
        return ()
    return tuple(
        Tile(
            str(number) if state.asks_face else person.display,
            "" if state.asks_face else person.place,
            "",
            str(collection.people.photo(person) or ""),
        )
        for number, person in enumerate(state.choices, 1)
    )


def _question(collection: Collection, state: DrillState, roster: Roster) -> Content:
    if state.phase == "back":
        return text.welcome_back(state.away, collection.memory.due(state.people.values()))
    if state.phase == "over":
        return text.summary(state, _still_to_do(collection, state, roster))
    person = state.person if state.phase == "look" else None
    likes = collection.tags.of(person).all[:1] if person else ()
    return text.question(state, "".join(tag.clause for tag in likes))


def _still_to_do(collection: Collection, state: DrillState, roster: Roster) -> str:
    people, today, memory = state.people.values(), collection.today(), collection.memory
    if collection.plan.current.is_open(today):
        return plan_words.next_session_line(collection.plan.next_session(roster), today)
    return text.still_due(memory.due(people), memory.due(people, ahead=1))
