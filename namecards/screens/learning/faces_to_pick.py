"""The faces of a question: to pick one from, or side by side with their names."""

from __future__ import annotations

from textual.geometry import Size

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.widgets.faces import Tile

FEW, MOST = 3, 6
"""Faces to pick from."""
AHEAD = 30
"""The most faces drawn ahead."""
ROOMY = Size(100, 30)
"""Columns and rows from which there are the most."""


def choose_faces(collection: Collection, state: DrillState, size: Size) -> tuple[Person, ...]:
    """Choose the people whose faces are shown for the current step; none for a question about one face."""
    step = state.session.step
    if step is None or not step.face:
        return tuple(state.people[id] for id in step.beside) if step else ()
    roomy = size.width >= ROOMY.width and size.height >= ROOMY.height
    people = state.people.values()
    return collection.drill.choices(state.people[step.person], people, MOST if roomy else FEW)


def make_tiles(collection: Collection, state: DrillState) -> tuple[Tile, ...]:
    """Make the faces of a question, numbered, or of people to tell apart, with their names."""
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


def likely_faces(collection: Collection, state: DrillState) -> list[str]:
    """Return the photos that the next questions are likely to show."""
    soon = [state.people[id] for id in state.session.next_portraits(AHEAD)]
    people = dict.fromkeys((*soon, *state.people.values()))
    return [str(collection.people.photo(person) or "") for person in list(people)[:AHEAD]]
