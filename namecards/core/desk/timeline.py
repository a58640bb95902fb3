"""The timeline of one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from namecards.core.desk.ideas import DECISIONS, Outcome
from namecards.core.desk.notes import Note, Visit, newest_first
from namecards.core.learning.memory import Review, is_right


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a day: a note, or a greeting or visit without one."""

    day: date
    note: Note | None = None
    what: str = ""
    """The result of the note, or a phrase for the event."""


def timeline(
    notes: Iterable[Note],
    visits: Iterable[Visit],
    outcomes: Mapping[str, Outcome],
    past: Iterable[Review] = (),
) -> list[Event]:
    """List notes, greetings and visits, the newest day first, notes first within a day."""
    events = [Event(note.day, note, _result(note, outcomes.get(note.id))) for note in newest_first(notes)]
    noted = {event.day for event in events}
    greeted = {review.day: is_right(review) for review in past if review.where == "greeting"}
    phrases = {True: "greeted by name", False: "forgot the name"}
    events += [Event(day, what=phrases[right]) for day, right in greeted.items()]
    came = {visit.day for visit in visits} - noted - greeted.keys()
    events += [Event(day, what="came by") for day in came]
    return sorted(events, key=lambda event: event.day, reverse=True)


def _result(note: Note, outcome: Outcome | None) -> str:
    if outcome and outcome.decision != "new":
        return f"{DECISIONS[outcome.decision]}{', told' if outcome.told else ''}"
    return note.done
