"""Answers, and second thoughts about them, applied to a session; each is on the disk before it shows."""

from __future__ import annotations

from dataclasses import replace

from namecards.collection import Collection
from namecards.core.judging import Judgement, Verdict
from namecards.core.learning.drill import Drill
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.screens.learning import text
from namecards.screens.learning.drill_state import DrillState

HELP_EVERY = 4
"""Help with a name is offered at every so many misses of it."""
RIGHT, WRONG = Verdict(Judgement.EXACT), Verdict(Judgement.WRONG)
SHOWN = ("look", "beside")
"""The phases in which nothing is asked."""


def answer(
    collection: Collection,
    state: DrillState,
    verdict: Verdict,
    typed: str = "",
    right_rating: Rating = Rating.GOOD,
    ms: int = 0,
) -> DrillState:
    """Record an answer: then comes the next face, or the right name if it was missed.

    `right_rating` is the rating of a right answer; `ms` is the thinking time, as in `Drills.answer`.
    """
    rating = right_rating if verdict.right and not state.hinted else Rating.AGAIN
    other = verdict.mixed_up.id if verdict.mixed_up else ""
    session = collection.drill.answer(state.session, rating, ms, other, state.by_seat)
    after = state.with_session(session)
    if state.phase in SHOWN:
        return after.next()
    after = after.with_verdict(state, verdict, typed)
    return after.next() if verdict.right else _show_missed(collection, after, state.asks_face)


def _show_missed(collection: Collection, state: DrillState, face: bool) -> DrillState:
    """Show the right name until Enter, unless it was shown already and is not a hard one."""
    counts = not (state.session.cram or face)
    misses = collection.memory.misses(state.last) if state.last and counts else 0
    hard = misses if misses and misses % HELP_EVERY == 0 else 0
    if state.settings.fast and not hard and not face:
        return state.next()
    return replace(state, phase="missed", hard=hard)


def judge_again(collection: Collection, state: DrillState, verdict: Verdict) -> DrillState:
    """Count the last answer anew; if it is wrong now, its face comes back."""
    change = state.session.change
    review = change.value if change else None
    rating = Rating.GOOD if verdict.right else Rating.AGAIN
    session = collection.drill.undo(state.session)
    by_seat = review is not None and review.where == "seat"
    session = collection.drill.answer(session, rating, review.ms if review else 0, by_seat=by_seat)
    somebodys = state.verdict is not None and state.verdict.judgement is Judgement.SOMEONE_ELSE
    overruled = verdict.right and bool(state.typed) and not somebodys  # two would go by one name
    return replace(state, session=session, verdict=verdict, overruled=overruled).next()


def accept(collection: Collection, state: DrillState, last: Person) -> DrillState:
    """Let the person of the last answer go by what was typed, so that it is right from now on."""
    session, person = collection.drill.accept(state.session, last, state.typed)
    after = state.with_session(session).with_people({**state.people, person.id: person})
    return replace(after, notice=text.explain_accepted(person))


def is_newest(collection: Collection, session: Drill) -> bool:
    """Tell whether the last answer of a session is this computer's last change."""
    if session.before is None:
        return False
    last, mine = collection.history.last().change, session.change
    if mine and (last.at, last.review) == (mine.at, mine.review):
        return True
    at = last.at or (last.review[1] if last.review else None)
    return session.at is None or at is None or at <= session.at


def leave_out(collection: Collection, state: DrillState, person: Person, key: str) -> DrillState:
    """Leave a person out, in the way of the menu's key."""
    drill = collection.drill
    way = {"s": drill.skip_today, "k": drill.mark_known, "b": drill.flag_photo}[key]
    after = state.with_session(way(state.session, person))
    return replace(after, notice=text.removal_notice(key, state.session.cram)).next()
