"""What comes next in a session that has a day to be ready for and only so many minutes.

Everybody's gain is worked out once, before the session; after that each choice is a few comparisons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from namecards.core.learning.learner_model import LearnerModel
from namecards.core.learning.ranking import TRIAL, Learner, Ranked, days_left, new_gain, pick_new, rank
from namecards.core.learning.rounds import BATCH, Step

LONGEST_GAP = 420.0
"""Seconds from a first look to the first recall, of names that hold well."""
LEAST_GAP = 75.0
"""Seconds; an answer sooner than this says nothing about memory."""
SHARE = 0.1
"""The first recall comes when this share of the time has passed that a new name holds with this user."""
MISS_GAP = 180.0
"""Seconds until a missed name may come back; twice as many after the second miss, and so on."""
TRIES = 3
"""After how many misses a person is left for another day."""
FOR_MISSED = 60.0
"""The last seconds of a session, which are for what was missed in it."""
LAST_NEW = 25.0
"""Seconds before the end from which nobody new is met."""
EAGER = 1.4
"""By what a new person is preferred to a review of the same gain; not on the last day."""
HURRY = 0.4
"""The share of a new person's gain by which a batch is recalled early, so that the next may begin."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A person to be asked again in this session."""

    person: str
    ready: float
    """From how many seconds into the session on they are to be asked."""
    soonest: float = 0.0
    """From when on they may be, if that lets somebody new be met."""
    misses: int = 0

    @property
    def step(self) -> Step:
        """Asking them."""
        return Step(self.person, misses=self.misses)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """Where a planned session stands. Every answer makes a new one."""

    seconds: float
    """How long the session is to be."""
    first_gap: float = LONGEST_GAP
    """Seconds from a first look to the first recall."""
    reviews: tuple[Ranked, ...] = ()
    new: tuple[Ranked, ...] = ()
    elapsed: float = 0.0
    reviews_done: int = 0
    """How many of `reviews` are done."""
    new_done: int = 0
    """How many of `new` are done."""
    batch_left: int = 0
    """How many may still join the batch that is being met; 0: it is to be recalled before the next."""
    to_recall: tuple[Wait, ...] = ()
    """The batch, to be recalled."""
    to_retry: tuple[Wait, ...] = ()
    """Who was missed in this session, the longest ago first."""

    @property
    def step(self) -> Step | None:
        """Whom to show now; None is enough for today."""
        if self.seconds_left <= 0:
            return None
        if self.to_recall and self.batch_left and self._time_for_new:
            return self._look
        if self.to_recall and self._recall_is_next:
            return self.to_recall[0].step
        if self.to_retry and self.to_retry[0].ready <= self.elapsed and self.seconds_left <= FOR_MISSED:
            return self.to_retry[0].step
        if not self.to_recall and self._time_for_new and self._new_is_worth(1.0):
            return self._look
        if self.reviews_done < len(self.reviews):
            return Step(self.reviews[self.reviews_done].person)
        rest = self.to_recall or self.to_retry
        return rest[0].step if rest else None

    @property
    def seconds_left(self) -> float:
        """Seconds left in the session."""
        return self.seconds - self.elapsed

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to come before a new batch may begin: to look at, and to be asked again."""
        open_ = (
            min(self.batch_left or BATCH, len(self.new) - self.new_done)
            if self.step and self.step.look
            else 0
        )
        return open_, len(self.to_recall)

    @property
    def rounds_left(self) -> int:
        """One as long as the session lasts: it has no rounds to rest between."""
        return 1

    def after_answer(self, right: bool, seconds: float) -> PlannedSession:
        """The agenda once its step was answered, which took so many seconds."""
        step = self.step
        assert step is not None, "the session is over"
        gone = replace(self, elapsed=self.elapsed + seconds)
        if step.look:
            wait = Wait(step.person, gone.elapsed + gone._gap(self.first_gap), gone.elapsed + LEAST_GAP)
            batch = (self.batch_left or BATCH) - 1
            return replace(
                gone, new_done=self.new_done + 1, batch_left=batch, to_recall=(*self.to_recall, wait)
            )
        gone = gone._without_first(step.person)
        if right or step.misses + 1 == TRIES:
            return gone
        ready = gone.elapsed + gone._gap(MISS_GAP * 2**step.misses)
        again = Wait(step.person, ready, misses=step.misses + 1)
        return replace(gone, to_retry=(*gone.to_retry, again))

    def without(self, person: str) -> PlannedSession:
        """The agenda with one person left out."""
        return replace(
            self,
            reviews=_drop(person, self.reviews, self.reviews_done),
            new=_drop(person, self.new, self.new_done),
            to_recall=_except(person, self.to_recall),
            to_retry=_except(person, self.to_retry),
        )

    def next_people(self, count: int) -> list[str]:
        """The people that are likely to be next."""
        soon = [wait.person for wait in (*self.to_recall, *self.to_retry)[:count]]
        new = [worth.person for worth in self.new[self.new_done : self.new_done + count]]
        reviews = [worth.person for worth in self.reviews[self.reviews_done : self.reviews_done + count]]
        step = self.step
        by_turns = [one for three in zip_longest(soon, new, reviews) for one in three if one]
        return list(dict.fromkeys(([step.person] if step else []) + by_turns))[: count + 1]

    @property
    def _look(self) -> Step:
        return Step(self.new[self.new_done].person, look=True)

    @property
    def _time_is_up(self) -> bool:
        """Whether the time left just suffices for all of the batch."""
        return self.seconds_left <= TRIAL * len(self.to_recall) + TRIAL

    @property
    def _time_for_new(self) -> bool:
        return self.new_done < len(self.new) and self.seconds_left >= LAST_NEW + TRIAL * len(self.to_recall)

    @property
    def _recall_is_next(self) -> bool:
        """Whether the batch is recalled now or reviews, worth more than new names, fill the gap."""
        if self.to_recall[0].ready <= self.elapsed or self._time_is_up:
            return True
        return self.to_recall[0].soonest <= self.elapsed and self._time_for_new and self._new_is_worth(HURRY)

    def _new_is_worth(self, share: float) -> bool:
        """Whether this share of the next new person's gain is as much as the next review's."""
        if self.reviews_done >= len(self.reviews):
            return True
        return self.new[self.new_done].gain * share >= self.reviews[self.reviews_done].gain

    def _without_first(self, person: str) -> PlannedSession:
        """Without a person where they come first; with them a batch is closed."""
        if self.to_recall and self.to_recall[0].person == person:
            return replace(self, to_recall=self.to_recall[1:], batch_left=0)
        if self.to_retry and self.to_retry[0].person == person:
            return replace(self, to_retry=self.to_retry[1:])
        return replace(self, reviews_done=self.reviews_done + 1)

    def _gap(self, wanted: float) -> float:
        """Less near the end, so that there is time for it."""
        return max(min(wanted, self.seconds_left - TRIAL * (len(self.to_recall) + 2)), LEAST_GAP)


def _except(person: str, waits: tuple[Wait, ...]) -> tuple[Wait, ...]:
    return tuple(wait for wait in waits if wait.person != person)


def _drop(person: str, worths: tuple[Ranked, ...], done: int) -> tuple[Ranked, ...]:
    """Without a person, unless they are among the first that are done."""
    return worths[:done] + tuple(worth for worth in worths[done:] if worth.person != person)


def planned_session(
    people: Sequence[Learner], day: date, seconds: float, model: LearnerModel
) -> PlannedSession:
    """A session of so many seconds on a school day, for the people to learn in their own order."""
    to_come = any(one.need and one.need > day for one in people)
    new = tuple(_rank_new(one, day, to_come, model) for one in pick_new(people, day))
    again = (one for one in people if one.met == day and one.missed)
    return PlannedSession(
        seconds,
        first_gap=min(SHARE * model.decay_seconds, LONGEST_GAP),
        reviews=tuple(rank(people, day, seconds, model)),
        new=new,
        to_recall=tuple(Wait(one.person, 0.0) for one in again),
    )


def _rank_new(one: Learner, day: date, to_come: bool, model: LearnerModel) -> Ranked:
    days = days_left(one, day, to_come)
    return Ranked(one.person, new_gain(one, days, model) * (1.0 if days == 1 else EAGER))
