"""The order in which people are asked: by names gained, on the day they are needed, per second of practice.

Days are counted from today. It takes about 5 microseconds a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from namecards.core.learning.fsrs_formulas import after_answer, first, probability
from namecards.core.learning.learner_model import KNOWN, MET, MISSED, LearnerModel
from namecards.core.learning.memory import DESIRED_RETENTION, Card

FAR = 21
"""Days; a name needed later than this, or on no known day, is left to plain FSRS."""
NEAR = 5
"""Days; from here on a known name may be asked although it is not due. It saves minutes, not names."""
PASSED = 7
"""Days ahead for which a name is kept when no day is set, or its day has passed."""
TRIAL = 5.0
"""Average seconds of one question, for sums over many."""
WAITS = 0.001
"""The factor on the gain of a known name that the last sweep before its day still reaches."""


@dataclass(frozen=True, slots=True)
class Learner:
    """One person to learn, before a session."""

    person: str
    need: date | None = None
    """The day the name is needed, if there is one."""
    card: Card | None = None
    state: int = MET
    """The state of the name: see `learner_model`."""
    met: date | None = None
    """The day of the first look."""
    missed: bool = False
    """Whether the newest answer was wrong; a first look counts as wrong."""
    asked: bool = True
    """Whether they may be asked; the names of others are counted, and fade."""


@dataclass(frozen=True, slots=True)
class RankedPerson:
    """A person, and the gain of showing them now, in names per second."""

    person: str
    gain: float


def rank(people: Sequence[Learner], day: date, seconds: float, model: LearnerModel) -> list[RankedPerson]:
    """Rank the people met before today who may be asked, best first. `seconds` is the length of a session."""
    met = [learner for learner in people if learner.card and learner.card.last < day]
    to_come = any(learner.need and learner.need > day for learner in people)
    together = Counter(learner.need for learner in people if learner.card)
    sweeps = {need: 1 + ceil(count * TRIAL / max(seconds, TRIAL)) for need, count in together.items()}
    ranked = (_rank_one(learner, day, sweeps[learner.need], to_come, model) for learner in met)
    return sorted(filter(None, ranked), key=lambda each: (-each.gain, each.person))


def _rank_one(
    learner: Learner, day: date, sweep: int, to_come: bool, model: LearnerModel
) -> RankedPerson | None:
    """Rank one; None: not asked today. A known name is asked again `sweep` days before it is needed."""
    assert learner.card is not None
    elapsed = (day - learner.card.last).days
    r = probability(elapsed, learner.card.stability)
    days = days_left(learner, day, to_come)
    if days is None or days > FAR:
        if r > DESIRED_RETENTION:
            return None
        return RankedPerson(learner.person, gain(learner, elapsed, PASSED, model))
    if days > NEAR and r > DESIRED_RETENTION and learner.state == KNOWN:
        return None
    waits = WAITS if learner.state == KNOWN and days > sweep else 1.0
    return RankedPerson(learner.person, waits * gain(learner, elapsed, days, model))


def days_left(learner: Learner, day: date, to_come: bool) -> int | None:
    """Return the days until the name is needed; None if no day is set, or everybody's has passed."""
    if learner.need is None:
        return None
    if learner.need > day:
        return (learner.need - day).days
    return PASSED if to_come else None


def gain(learner: Learner, elapsed: int, days: int, model: LearnerModel) -> float:
    """Return the expected gain of asking today, in names known `days` from now, per second."""
    assert learner.card is not None
    state, s, d = learner.state, learner.card.stability, learner.card.difficulty
    p, unasked = model.probability(state, elapsed, s), model.probability(state, elapsed + days, s)
    right = model.probability(KNOWN, days, after_answer(s, d, elapsed, True)[0])
    wrong = max(unasked, model.probability(MISSED, days, after_answer(s, d, elapsed, False)[0]))
    return (p * right + (1 - p) * wrong - unasked) / question_seconds(p, model)


def question_seconds(p: float, model: LearnerModel) -> float:
    """Return the expected seconds of asking a name known with probability p."""
    _, wrong, right = model.seconds
    return p * right + (1 - p) * wrong


def new_gain(days: int | None, model: LearnerModel) -> float:
    """Return the gain per second of meeting a new person, with one right recall some minutes later."""
    s, d = first(right=False)
    s, _ = after_answer(s, d, 0, True)
    seconds = model.seconds[0] + TRIAL
    return model.probability(MET, days or FAR, s) / seconds


def pick_new(people: Iterable[Learner], day: date) -> list[Learner]:
    """Pick the new people to meet today: the earliest needed first, else in their own order.

    Everybody needed on a day to come may: no minutes are left over while somebody was never met. Of others,
    who are needed on no day or on one that has passed, enough a day to meet them all in three weeks.
    """
    new = [learner for learner in people if learner.card is None]
    new.sort(key=lambda learner: learner.need or date.max)
    to_come = [learner for learner in new if learner.need and learner.need >= day]
    others = [learner for learner in new if not (learner.need and learner.need >= day)]
    allowed = max(5, ceil(len(others) / FAR))
    met_today = sum(learner.met == day for learner in people)
    return to_come + others[: max(allowed - met_today, 0)]
