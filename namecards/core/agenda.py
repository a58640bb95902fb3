"""What comes next in a sitting that has a day to be ready for and only so many minutes.

Everybody's gain is worked out once, before the sitting; after that each choice is a few comparisons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest

from namecards.core.belief import Belief
from namecards.core.ranking import TRIAL, Learner, Worth, days_left, new_gain, rank, to_meet
from namecards.core.rounds import BATCH, Step

FIRST_GAP = 360.0
"""Seconds from a first look to the first recall, if there is time for it."""
LEAST_GAP = 75.0
"""Seconds; an answer sooner than this says nothing about memory."""
MISS_GAP = 180.0
"""Seconds until a missed name comes back; twice as many after the second miss, and so on."""
TRIES = 3
"""After how many misses a person is left for another day."""
PROBES = 6
"""How many people met yesterday are asked first thing, for they say most about this user's memory."""
LAST_NEW = 25.0
"""Seconds before the end from which nobody new is met."""
EAGER = 1.1
"""By what a new person is preferred to a review of the same gain; not on the last day."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A person to be asked again in this sitting."""

    person: str
    ready: float
    """From how many seconds into the sitting on they may be asked."""
    misses: int = 0
    met_now: bool = False
    """Whether they were first met in this batch and not asked yet."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Where a planned sitting stands. Every answer makes a new one."""

    seconds: float
    """How long the sitting is to be."""
    probes: tuple[str, ...] = ()
    reviews: tuple[Worth, ...] = ()
    new: tuple[Worth, ...] = ()
    elapsed: float = 0.0
    asked: int = 0
    """How many of `reviews` are done."""
    met: int = 0
    """How many of `new` are done."""
    batch: int = 0
    """How many are in the batch that is being met."""
    waiting: tuple[Wait, ...] = ()

    @property
    def step(self) -> Step | None:
        """Whom to show now; None is enough for today."""
        if self.seconds_left <= 0:
            return None
        back = self._back()
        if back:
            return Step(back.person, misses=back.misses)
        if self.probes:
            return Step(self.probes[0])
        if self._new_is_next():
            return Step(self.new[self.met].person, look=True)
        if self.asked < len(self.reviews):
            return Step(self.reviews[self.asked].person)
        soonest = self._soonest()
        return Step(soonest.person, misses=soonest.misses) if soonest else None

    @property
    def seconds_left(self) -> float:
        """Seconds left in the sitting."""
        return self.seconds - self.elapsed

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to come before a new batch may begin: to look at, and to be asked again."""
        open_ = min(BATCH - self.batch, len(self.new) - self.met) if self.step and self.step.look else 0
        return open_, len(self.waiting)

    @property
    def to_come(self) -> int:
        """One as long as the sitting lasts: it has no rounds to rest between."""
        return 1

    def after(self, right: bool, seconds: float) -> Agenda:
        """The agenda once its step was answered, which took so many seconds."""
        step = self.step
        assert step is not None, "the sitting is over"
        now = self.elapsed + seconds
        rest = tuple(wait for wait in self.waiting if wait.person != step.person)
        batch = self.batch if step.look or any(wait.met_now for wait in rest) else 0
        gone = replace(self, elapsed=now, waiting=rest, batch=batch)
        if step.look:
            wait = Wait(step.person, now + self._gap(now, FIRST_GAP), met_now=True)
            return replace(gone, met=self.met + 1, batch=gone.batch + 1, waiting=(*rest, wait))
        gone = gone._asked(step.person)
        if right or not self._comes_back(step):
            return gone
        gap = self._gap(now, MISS_GAP * 2**step.misses)
        return replace(gone, waiting=(*rest, Wait(step.person, now + gap, step.misses + 1)))

    def without(self, person: str) -> Agenda:
        """The agenda with one person left out."""
        return replace(
            self,
            probes=tuple(probe for probe in self.probes if probe != person),
            reviews=_left_out(person, self.reviews, self.asked),
            new=_left_out(person, self.new, self.met),
            waiting=tuple(wait for wait in self.waiting if wait.person != person),
        )

    def coming(self, count: int) -> list[str]:
        """The people that are likely to be next."""
        soon = [wait.person for wait in sorted(self.waiting, key=_ready)[:count]]
        new = [worth.person for worth in self.new[self.met : self.met + count]]
        reviews = [worth.person for worth in self.reviews[self.asked : self.asked + count]]
        step = self.step
        by_turns = [one for three in zip_longest(soon, new, reviews) for one in three if one]
        return list(dict.fromkeys(([step.person] if step else []) + by_turns))[: count + 1]

    def _comes_back(self, step: Step) -> bool:
        """Whether a missed name is asked again: while people are still to be met, only those met just now."""
        if any(wait.person == step.person for wait in self.waiting):
            return step.misses + 1 < TRIES
        return self.met >= len(self.new)

    def _asked(self, person: str) -> Agenda:
        if self.probes and self.probes[0] == person:
            return replace(self, probes=self.probes[1:])
        if self.asked < len(self.reviews) and self.reviews[self.asked].person == person:
            return replace(self, asked=self.asked + 1)
        return self

    def _gap(self, now: float, wanted: float) -> float:
        """Less near the end, so that there is time for it."""
        return max(min(wanted, self.seconds - now - TRIAL * (len(self.waiting) + 2)), LEAST_GAP)

    def _back(self) -> Wait | None:
        """Who is to be asked again now: their wait is over, or the time just suffices."""
        soonest = self._soonest()
        if soonest is None:
            return None
        no_more_time = self.seconds_left <= TRIAL * len(self.waiting) + TRIAL
        return soonest if soonest.ready <= self.elapsed or no_more_time else None

    def _soonest(self) -> Wait | None:
        return min(self.waiting, key=_ready, default=None)

    def _new_is_next(self) -> bool:
        """Whether the next new person comes before the next review."""
        if self.met >= len(self.new) or self.batch >= BATCH:
            return False
        if self.seconds_left < LAST_NEW + TRIAL * len(self.waiting):
            return False
        return self.asked >= len(self.reviews) or self.new[self.met].gain >= self.reviews[self.asked].gain


def _left_out(person: str, worths: tuple[Worth, ...], done: int) -> tuple[Worth, ...]:
    """Without a person, unless they are among the first that are done."""
    return worths[:done] + tuple(worth for worth in worths[done:] if worth.person != person)


def _ready(wait: Wait) -> float:
    return wait.ready


def agenda(people: Sequence[Learner], day: date, seconds: float, belief: Belief) -> Agenda:
    """A sitting of so many seconds on a school day, for the people to learn in their own order."""
    reviews = rank(people, day, seconds, belief)
    probes = _probes(people, day, {worth.person for worth in reviews})
    to_come = any(one.need and one.need > day for one in people)
    new = tuple(_new(one, day, to_come, belief) for one in to_meet(people, day))
    again = (one for one in people if one.met == day and one.missed)
    return Agenda(
        seconds,
        probes=probes,
        reviews=tuple(worth for worth in reviews if worth.person not in probes),
        new=new,
        waiting=tuple(Wait(one.person, 0.0, met_now=True) for one in again),
    )


def _new(one: Learner, day: date, to_come: bool, belief: Belief) -> Worth:
    days = days_left(one, day, to_come)
    return Worth(one.person, new_gain(one, days, belief) * (1.0 if days == 1 else EAGER))


def _probes(people: Sequence[Learner], day: date, ranked: set[str]) -> tuple[str, ...]:
    yesterday = day - timedelta(days=1)
    return tuple(one.person for one in people if one.met == yesterday and one.person in ranked)[:PROBES]
