"""One simulated learner through a whole plan: sessions at 17:00, the test at 8:00 after the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp
from random import Random
from statistics import mean
from typing import Protocol

from benchmarks.learning.worlds import SECONDS, Memory, World

SITTING = 17 / 24
TEST = 8 / 24
MINUTES_AFTER = 10.0
"""A day, once school has begun."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Seconds of a first look, a wrong answer and a sure right one."""

    look: float = 12.0
    wrong: float = 9.5
    right: float = 4.5


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people, in how many days, with how many minutes a day; `off` are days without a session."""

    people: int
    days: int
    minutes: float
    off: frozenset[int] = frozenset()
    missed: frozenset[int] = frozenset()
    """Days without a session that nobody knew of before."""
    lucky: float = 0.0
    """The share of wrong answers that count as right: names guessed."""
    profile: Profile = Profile()
    hard: float = 1.0
    needs: tuple[int, ...] = ()
    """The day each person is needed, if not all are on the last."""
    after: int = 0
    """Days of practice that follow the last day, with `MINUTES_AFTER` each."""

    @property
    def need(self) -> Sequence[int]:
        """The day on which each name is needed, from 0."""
        return self.needs or (self.days,) * self.people


class Rule(Protocol):
    """Any way to choose the next of people 0 to N-1."""

    def begin(self, day: int, seconds: float) -> None:
        """A session begins."""

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        """Whom to show, and whether it is a first look; None ends the session."""

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        """What came of it; None is a first look."""


@dataclass(slots=True)
class Outcome:
    """What one learner came to."""

    known: float
    """Expected names known on the day each is needed."""
    seconds: list[float]
    """Used on each day."""
    asked: int = 0
    right: int = 0
    kept: float = 0.0
    """The mean share of the names that was known on the mornings after the last day."""


def live(rule: Rule, world: World, plan: Plan, seed: int, budget: Sequence[float] = ()) -> Outcome:
    """One learner of a world by one rule; `budget` is each day's seconds, in place of the plan's minutes."""
    rng = Random(f"{world.name}/{seed}")
    make = world.learner(rng, plan.hard)
    memories = [make() for _ in range(plan.people)]
    out = Outcome(0.0, [])
    for day in range(plan.days + plan.after):
        out.known += _tested(memories, plan, day)
        if day > plan.days:
            out.kept += mean(memory.probability(day + TEST) for memory in memories) / (plan.after - 1)
        seconds = budget[day] if budget else _seconds_of(plan, day)
        out.seconds.append(_sit(rule, memories, plan, day, seconds, rng, out) if seconds else 0.0)
    out.known += sum(
        _tested(memories, plan, day) for day in range(plan.days + plan.after, max(plan.need) + 1)
    )
    return out


def _seconds_of(plan: Plan, day: int) -> float:
    if day in plan.off | plan.missed:
        return 0.0
    return 60 * (plan.minutes if day < plan.days else MINUTES_AFTER)


def _tested(memories: Sequence[Memory], plan: Plan, day: int) -> float:
    return sum(m.probability(day + TEST) for m, need in zip(memories, plan.need, strict=True) if need == day)


def _sit(
    rule: Rule, memories: Sequence[Memory], plan: Plan, day: int, seconds: float, rng: Random, out: Outcome
) -> float:
    rule.begin(day, seconds)
    elapsed = 0.0
    while elapsed < seconds and (chosen := rule.next(elapsed)):
        person, look = chosen
        now = day + SITTING + elapsed / SECONDS
        p = memories[person].probability(now)
        right = None if look else rng.random() < p
        took = _seconds(plan.profile, p, right) * exp(rng.gauss(0, 0.3))
        memories[person].shown(now, right)
        elapsed += took
        out.asked += right is not None
        out.right += bool(right)
        rule.answered(person, right if right is None else right or rng.random() < plan.lucky, took, elapsed)
    return elapsed


def _seconds(profile: Profile, p: float, right: bool | None) -> float:
    if right is None:
        return profile.look
    return profile.right * (1.72 - 0.8 * p) if right else profile.wrong


Maker = Callable[[Plan], Rule]
