"""Forecasts how many names will be known, by playing the plan forward with real planned sessions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import exp, sqrt

from namecards.core.learning.fsrs_formulas import after_answer, first
from namecards.core.learning.learner_model import MORNING, LearnerModel, next_state
from namecards.core.learning.memory import Card
from namecards.core.learning.planned_session import planned_session
from namecards.core.learning.ranking import Learner

SAME_DAY = 0.75
"""The probability of knowing a name minutes after it was shown."""
BAND = 1.28
"""Standard deviations on either side that hold 80 % of a normal distribution."""
ERROR_NEW, ERROR_LEAST = 0.35, 0.20
"""The relative error of a forecast (standard deviation): before any answer, and in the end."""
ENOUGH = 600
"""First answers of a day after which the error is half way to its final value."""
FEW_LEFT = 4
"""From where a quarter is left, the odds are no more uncertain: few left, little to be wrong about."""
FULL_DAYS = 3
"""Planned days that count as practiced before the first."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Names known on the day each is needed: the expectation, and an 80 % interval."""

    known: int
    low: int
    high: int
    total: int


@dataclass(frozen=True, slots=True)
class Morning:
    """One day of the played plan: the names known in the morning, then its session."""

    day: date
    forecast: Forecast
    """A person whose day has passed counts as on that day."""
    asked: int = 0
    """How many people met earlier the session asks."""
    met: int = 0
    """How many new people it meets."""
    seconds: float = 0.0
    """How long it likely takes: less than planned if there is no more to ask."""
    unmet: tuple[str, ...] = ()
    """Ids of people needed on this day (on the first morning: or before) and never met."""


def mornings(
    people: Sequence[Learner],
    day: date,
    minutes: float,
    model: LearnerModel,
    off: Collection[date] = (),
    today: float | None = None,
    share: float = 1.0,
) -> Iterator[Morning]:
    """Yield the forecast day by day, from today as it is now to the last day that a name is needed.

    Each day has so many `minutes`, but those `off`; `share` is how much of that is likely practiced. `today`
    are the seconds left today, if some are used. People without a day count on the last one.
    """
    last = max((learner.need for learner in people if learner.need), default=day)
    standing = {learner.person: learner for learner in people}
    chances: dict[str, float] = {}
    luck, usual, early = _EvenLuck(), minutes * 60 * share, 0.0
    seconds = minutes * 60 if today is None else today
    while True:
        open_ = [each for each in standing.values() if not chances or (each.need or last) >= day]
        chances |= {each.person: _chance(each, day, model, early) for each in open_}
        forecast = estimate(list(chances.values()), model)
        unmet = tuple(each.person for each in open_ if not each.card and (each.need or last) <= day)
        sits = day < last and day not in off
        played = _play_session(standing, day, seconds, model, luck) if sits else (0, 0, 0.0)
        yield Morning(day, forecast, *played, unmet)
        if day >= last:
            return
        day, seconds, early = day + timedelta(days=1), usual, MORNING


def estimate(chances: Sequence[float], model: LearnerModel) -> Forecast:
    """Estimate how many names are known, given each one's probability.

    The model's error is one of the odds: 98 of 100 may well be 89. Chance adds to it.
    """
    unsure = ENOUGH / (ENOUGH + model.answers)  # falls from 1, before any answer of this user, to 0
    known, total = sum(chances), len(chances)
    left = total - known
    if not (known and left):
        return Forecast(round(known), round(known), round(known), total)
    error = ERROR_LEAST + (ERROR_NEW - ERROR_LEAST) * unsure
    by = exp(BAND * error * min(total / left, FEW_LEFT))
    spread = known - total * known / (known + left * by)
    width = sqrt(BAND**2 * sum(p * (1 - p) for p in chances) + spread**2)
    return Forecast(round(known), max(round(known - width), 0), min(round(known + width), total), total)


@dataclass
class _EvenLuck:
    """As many right answers as their probabilities add up to: chance alone would move a small class's sum."""

    owed: float = 0.5

    def is_right(self, p: float) -> bool:
        """Whether the next answer is right."""
        self.owed += p
        right = self.owed >= 1
        self.owed -= right
        return right


def likely_share(practiced: int, planned: int) -> float:
    """Return the share of the days to come that is likely practiced, by those of the plan so far."""
    return min((practiced + FULL_DAYS) / (planned + FULL_DAYS), 1.0)


def _chance(learner: Learner, day: date, model: LearnerModel, early: float = 0.0) -> float:
    """The probability that a name is known at the session of a day, or so many days before it."""
    if learner.card is None:
        return 0.0
    days = (day - learner.card.last).days - early
    return model.probability(learner.state, days, learner.card.stability)


def _play_session(
    standing: dict[str, Learner], day: date, seconds: float, model: LearnerModel, luck: _EvenLuck
) -> tuple[int, int, float]:
    """Play one session and update `standing`; return how many it asked and met, and its seconds."""
    session = planned_session(tuple(standing.values()), day, seconds, model)
    look, wrong, right = model.seconds
    met: set[str] = set()
    asked: set[str] = set()
    used = 0.0
    while step := session.step:
        (met if step.look else asked).add(step.person)
        learner = standing[step.person]
        knew = not step.look and luck.is_right(_chance_today(learner, day, model))
        standing[step.person] = _after_answer(learner, day, knew)
        took = look if step.look else right if knew else wrong
        used += took
        session = session.after_answer(knew, took)
    return len(asked - met), len(met), used


def _chance_today(learner: Learner, day: date, model: LearnerModel) -> float:
    assert learner.card is not None
    return SAME_DAY if learner.card.last == day else _chance(learner, day, model)


def _after_answer(learner: Learner, day: date, knew: bool) -> Learner:
    if learner.card is None:
        stability, difficulty = first(right=False)
        card = Card(learner.person, stability, difficulty, day, day, 1)
        return replace(learner, card=card, met=day, missed=True)
    days = (day - learner.card.last).days
    stability, difficulty = after_answer(learner.card.stability, learner.card.difficulty, days, knew)
    earlier = learner.card.reviews
    card = replace(learner.card, stability=stability, difficulty=difficulty, last=day, reviews=earlier + 1)
    return replace(learner, card=card, state=next_state(learner.state, days, knew, earlier), missed=not knew)
