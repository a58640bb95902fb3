"""The next question that can be asked in this terminal, its words, and the faces that belong to it."""

from __future__ import annotations

from dataclasses import replace

from textual.content import Content
from textual.geometry import Size

from namecards.collection import Collection
from namecards.core.people import Person, Roster
from namecards.core.planning import text as plan_text
from namecards.portraits.photo import is_whole
from namecards.screens.learning import text
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.widgets.faces import Tile

FEW, MOST = 3, 6
"""Faces to pick from."""
AHEAD = 30
"""The most faces drawn ahead."""
ROOMY = Size(100, 30)
"""Columns and rows from which there are the most."""


def choose(collection: Collection, state: DrillState, pictures: bool, size: Size) -> DrillState:
    """Leave out whoever can't be asked about here, and choose the faces of the question that then comes.

    `pictures`: whether the terminal shows any. Whoever was archived or suspended meanwhile is not asked.
    """
    state = state.with_people(collection.people.by_id())
    while (step := state.session.step) and (person := state.person) and state.phase not in ("clock", "back"):
        if person.suspended or not person.active:
            state = replace(state, session=state.session.leave_out(person.id)).begin_face()
            continue
        photo = collection.people.photo(person)
        seen = pictures and photo is not None and is_whole(photo)
        if step.face and not seen:
            state = replace(state, session=state.session.skip_question()).begin_face()
        elif not seen and not (state.settings.seats and collection.seating.seat_of(person)):
            state = state.without(person).begin_face()
        else:
            return replace(state, choices=_choose_faces(collection, state, size), by_seat=not seen)
    return state


def _choose_faces(collection: Collection, state: DrillState, size: Size) -> tuple[Person, ...]:
    """The people whose faces are shown for the current step; none for a question about one face."""
    step = state.session.step
    if step is None or not step.face:
        return tuple(state.people[id] for id in step.beside) if step else ()
    roomy = size.width >= ROOMY.width and size.height >= ROOMY.height
    people = state.people.values()
    return collection.drill.choices(state.people[step.person], people, MOST if roomy else FEW)


def likely_faces(collection: Collection, state: DrillState) -> list[str]:
    """Return the photos that the next questions are likely to show."""
    soon = [state.people[id] for id in state.session.next_portraits(AHEAD)]
    people = dict.fromkeys((*soon, *state.people.values()))
    return [str(collection.people.photo(person) or "") for person in list(people)[:AHEAD]]


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


def write_question(collection: Collection, state: DrillState, roster: Roster) -> Content:
    """Write the question, the name that is shown, or what came of a session over a roster."""
    if state.phase == "back":
        return text.welcome_back(state.away, collection.memory.due(state.people.values()))
    if state.phase == "over":
        return text.summary(state, _still_to_do(collection, state, roster))
    person = state.person if state.phase == "look" else None
    likes = collection.tags.of(person).all[:1] if person else ()
    return text.question(state, "".join(tag.clause for tag in likes))


def _still_to_do(collection: Collection, state: DrillState, roster: Roster) -> str:
    today, memory = collection.today(), collection.memory
    people = [person for person in state.people.values() if person.active]
    if collection.plan.current.is_open(today):
        return plan_text.next_session_line(collection.forecasts.next_session(roster), today)
    return text.still_due(memory.due(people), memory.due(people, ahead=1))
