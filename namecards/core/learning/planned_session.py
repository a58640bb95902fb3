"""The queue of a session with a deadline and a number of minutes.

Everybody's gain is computed once, before the session; then each choice is a few comparisons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from math import inf
from operator import attrgetter
from typing import ClassVar
from zlib import crc32

from namecards.core.learning.learner_model import LearnerModel
from namecards.core.learning.ranking import TRIAL, Learner, RankedPerson, days_left, new_gain, pick_new, rank
from namecards.core.learning.rounds import BATCH, Step

FIRST_GAP = 420.0
"""Seconds from a first look to the first recall."""
LEAST_GAP = 75.0
"""Seconds from a look to a recall, at least: sooner, an answer says nothing about memory."""
MISS_GAP = 180.0
"""Seconds until a name missed at its first recall is asked once more; others only if time is left.

Those known at it may come again after as long: asked twice on the evening before, far more names stay.
"""
HURRY = 0.4
"""A batch is recalled early, to meet the next, if this share of a new person's gain exceeds a review's."""


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """A person to ask again in this session."""

    person: str
    ready: float = 0.0
    """Seconds into the session from which they must be asked."""
    soonest: float = 0.0
    """Seconds into the session from which they may be asked: to make room for somebody new, or once more."""
    misses: int = 0

    @property
    def step(self) -> Step:
        """The step that asks them."""
        return Step(self.person, misses=self.misses)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """The state of a planned session. Every answer makes a new one."""

    seconds: float
    """The length of the session."""
    reviews: tuple[RankedPerson, ...] = ()
    new: tuple[RankedPerson, ...] = ()
    elapsed: float = 0.0
    reviews_done: int = 0
    """How many of `reviews` are done."""
    new_done: int = 0
    """How many of `new` are done."""
    batch_left: int = 0
    """Places left in the current batch; 0: the batch is recalled before the next one begins."""
    to_recall: tuple[WaitingPerson, ...] = ()
    """The people of the batch."""
    to_retry: tuple[WaitingPerson, ...] = ()
    """People to ask once more: missed, first those met in this session; then those met in it and known."""
    picks: bool = False
    """Whether the faces of a batch are to be picked before its names are asked."""
    to_pick: tuple[str, ...] = ()
    """The people of the batch whose face is to be picked."""
    faces: tuple[str, ...] = ()
    """People whose face is to be picked when nothing else is left to do."""
    rounds_left: ClassVar[int] = 1
    """A planned session has no pauses between rounds."""

    @property
    def step(self) -> Step | None:
        """The face to show now; None at the end."""
        if self.seconds_left <= 0:
            return None
        if self.to_recall and self.batch_left and self._time_for_new:
            return self._look
        if self.to_pick:
            return Step(self.to_pick[0], face=True)
        if self.to_recall and self._recall_is_next:
            return self.to_recall[0].step
        if self.to_retry and self.to_retry[0].ready <= self.elapsed:
            return self.to_retry[0].step
        if not self.to_recall and self._time_for_new and self._new_is_worth(1.0):
            return self._look
        if self.reviews_done < len(self.reviews):
            return Step(self.reviews[self.reviews_done].person)
        if self.to_recall:
            return self.to_recall[0].step
        if self.to_retry and self.to_retry[0].soonest <= self.elapsed:
            return self.to_retry[0].step
        return Step(self.faces[0], face=True) if self.faces else None

    @property
    def seconds_left(self) -> float:
        """Seconds left."""
        return self.seconds - self.elapsed

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to look at, and still to ask again, before the next batch."""
        looks = self.step is not None and self.step.look
        places = min(self.batch_left or BATCH, len(self.new) - self.new_done)
        return places if looks else 0, len(self.to_recall)

    def after_answer(self, right: bool, seconds: float) -> PlannedSession:
        """Return the queue after an answer that took so many seconds."""
        step = self.step
        assert step is not None, "the session is over"
        later = replace(self, elapsed=self.elapsed + seconds)
        if step.face:
            if self.to_pick:
                return replace(later, to_pick=self.to_pick[1:])
            return replace(later, faces=self.faces[1:])
        if step.look:
            wait = WaitingPerson(step.person, later.elapsed + later._first_gap, later.elapsed + LEAST_GAP)
            batch = (self.batch_left or BATCH) - 1
            waits = _mix_in(wait, self.to_recall)
            to_pick = tuple(wait.person for wait in waits[::-1]) if self.picks else ()
            return replace(
                later, new_done=self.new_done + 1, batch_left=batch, to_recall=waits, to_pick=to_pick
            )
        later = later._without_first(step.person)
        was_new, soon = len(later.to_recall) < len(self.to_recall), later.elapsed + MISS_GAP
        if step.misses or (right and not was_new):
            return later
        if right:
            again = WaitingPerson(step.person, inf, soonest=soon)
        else:
            again = WaitingPerson(step.person, soon if was_new else inf, misses=1)
        return replace(
            later, to_retry=tuple(sorted((*later.to_retry, again), key=attrgetter("ready", "soonest")))
        )

    def without(self, person: str) -> PlannedSession:
        """Return the queue without a person."""
        return replace(
            self,
            reviews=_drop(person, self.reviews, self.reviews_done),
            new=_drop(person, self.new, self.new_done),
            to_recall=_drop_waits(person, self.to_recall),
            to_retry=_drop_waits(person, self.to_retry),
            to_pick=tuple(id for id in self.to_pick if id != person),
            faces=tuple(id for id in self.faces if id != person),
        )

    def next_people(self, count: int) -> list[str]:
        """Ids of the people likely to be next, the one shown now first."""
        soon = [wait.person for wait in (*self.to_recall, *self.to_retry)[:count]]
        new = [waiting.person for waiting in self.new[self.new_done : self.new_done + count]]
        reviews = [waiting.person for waiting in self.reviews[self.reviews_done : self.reviews_done + count]]
        step = self.step
        by_turns = [waiting for three in zip_longest(soon, new, reviews) for waiting in three if waiting]
        return list(dict.fromkeys(([step.person] if step else []) + by_turns))[: count + 1]

    @property
    def _look(self) -> Step:
        return Step(self.new[self.new_done].person, look=True)

    @property
    def _time_for_new(self) -> bool:
        """Whether there is time to look at one more, and to recall them all without haste."""
        return self.new_done < len(self.new) and self.seconds_left >= TRIAL * (len(self.to_recall) + 5)

    @property
    def _recall_is_next(self) -> bool:
        """Whether to recall the batch now; else reviews, worth more than new names, fill the gap."""
        just_enough_time = self.seconds_left <= TRIAL * len(self.to_recall) + TRIAL
        if self.to_recall[0].ready <= self.elapsed or just_enough_time:
            return True
        return self.to_recall[0].soonest <= self.elapsed and self._time_for_new and self._new_is_worth(HURRY)

    def _new_is_worth(self, share: float) -> bool:
        """Whether a share of the next new person's gain is at least the next review's."""
        if self.reviews_done >= len(self.reviews):
            return True
        return self.new[self.new_done].gain * share >= self.reviews[self.reviews_done].gain

    def _without_first(self, person: str) -> PlannedSession:
        """Remove a person who was asked; the first of a batch closes it."""
        if self.to_recall and self.to_recall[0].person == person:
            return replace(self, to_recall=self.to_recall[1:], batch_left=0)
        if self.to_retry and self.to_retry[0].person == person:
            return replace(self, to_retry=self.to_retry[1:])
        return replace(self, reviews_done=self.reviews_done + 1)

    @property
    def _first_gap(self) -> float:
        """The gap to the first recall, shortened near the end so that the recall still fits."""
        return max(min(FIRST_GAP, self.seconds_left - TRIAL * (len(self.to_recall) + 2)), LEAST_GAP)


def _mix_in(new: WaitingPerson, waits: tuple[WaitingPerson, ...]) -> tuple[WaitingPerson, ...]:
    """Insert a person just met into the second half of a batch, so that names are not recalled in order.

    The times stay in order, so that the first to be recalled waits as long as before.
    """
    half = len(waits) // 2
    at = half + crc32(new.person.encode()) % (len(waits) - half + 1)
    people = [wait.person for wait in waits]
    people.insert(at, new.person)
    times = (*waits, new)
    return tuple(replace(wait, person=person) for wait, person in zip(times, people, strict=True))


def _drop_waits(person: str, waits: tuple[WaitingPerson, ...]) -> tuple[WaitingPerson, ...]:
    return tuple(wait for wait in waits if wait.person != person)


def _drop(person: str, ranked: tuple[RankedPerson, ...], done: int) -> tuple[RankedPerson, ...]:
    """Drop a person, except among the first ones, which are done."""
    return ranked[:done] + tuple(each for each in ranked[done:] if each.person != person)


def planned_session(
    people: Sequence[Learner], day: date, seconds: float, model: LearnerModel
) -> PlannedSession:
    """Plan a session of so many seconds on a school day, for people in their own order."""
    people = [learner for learner in people if learner.asked]
    to_come = any(learner.need and learner.need > day for learner in people)
    days = ((learner.person, days_left(learner, day, to_come)) for learner in pick_new(people, day))
    again = (learner for learner in people if learner.met == day and learner.missed)
    return PlannedSession(
        seconds,
        reviews=tuple(rank(people, day, seconds, model)),
        new=tuple(RankedPerson(person, new_gain(left, model)) for person, left in days),
        to_recall=tuple(WaitingPerson(learner.person) for learner in again),
    )
