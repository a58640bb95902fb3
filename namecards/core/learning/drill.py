"""One session as the screen sees it: whose face is shown, what was answered, and the way back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from math import ceil
from typing import Protocol

from namecards.core.changes import Change
from namecards.core.learning.memory import Review
from namecards.core.learning.rounds import Step

LONGEST_PAUSE = 60.0
"""Seconds; of a longer one no more counts against the session, for the user was called away."""


class Course(Protocol):
    """What is still to come in a session: `Rounds` without a day to be ready for, else an `Agenda`."""

    @property
    def step(self) -> Step | None:
        """The face to show now, or None when nobody is left."""

    @property
    def left(self) -> tuple[int, int]:
        """Faces to look at and to be asked before the next rest."""

    @property
    def rounds_left(self) -> int:
        """Rounds that are not finished; it falls when one ends."""

    @property
    def seconds_left(self) -> float | None:
        """Seconds left of a session that has a length."""

    def after_answer(self, right: bool, seconds: float) -> Course:
        """What is to come after an answer that took so long."""

    def without(self, person: str) -> Course:
        """What is to come with one person left out."""

    def next_people(self, count: int) -> list[str]:
        """The people that come next, the one shown now first."""


@dataclass(frozen=True, slots=True)
class Drill:
    """Where a session stands. Every answer makes a new Drill that remembers the one before, for undo."""

    course: Course
    at: datetime | None = None
    """When the newest answer came, or the session began; None until the first answer tells."""
    asked: int = 0
    right: int = 0
    met: int = 0
    before: Drill | None = field(default=None, repr=False, compare=False)
    """Not compared or shown: that would go down the whole session, too deep for Python after 300 answers."""
    change: Change[Review | None] | None = None
    """What was written to come here from `before`, with the review if it was one; None in a cram."""
    cram: bool = False
    """Whether this session is only for practice: nothing of it is kept."""

    @property
    def step(self) -> Step | None:
        """The face to show now, or None when the session is over."""
        return self.course.step

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to come in this round: to look at, and to be asked."""
        return self.course.left

    @property
    def minutes_left(self) -> int | None:
        """Minutes left in a session that has a length, rounded up; else None."""
        seconds = self.course.seconds_left
        return None if seconds is None else ceil(max(seconds, 0) / 60)

    @property
    def is_round_end(self) -> bool:
        """Whether the step before ended a round: a good place to stop."""
        return self.before is not None and self.course.rounds_left < self.before.course.rounds_left

    def after_answer(self, right: bool, at: datetime, change: Change[Review | None] | None = None) -> Drill:
        """The Drill after an answer; a missed face comes back in this session after a growing gap.

        For a first look `right` does not matter: nothing was asked. In a cram there is no `change`.
        """
        step = self.step
        assert step is not None, "the session is over"
        passed = (at - self.at).total_seconds() if self.at else 0.0
        return Drill(
            course=self.course.after_answer(right, min(max(passed, 0.0), LONGEST_PAUSE)),
            at=at,
            asked=self.asked + (not step.look),
            right=self.right + (right and not step.look),
            met=self.met + step.look,
            before=self,
            change=change,
            cram=self.cram,
        )

    def without(self, person: str, change: Change[Review | None] | None = None) -> Drill:
        """The Drill with somebody left out of what is to come."""
        return replace(self, course=self.course.without(person), before=self, change=change)

    def next_portraits(self, count: int) -> list[str]:
        """The people whose portraits will be wanted next, to have them ready."""
        return self.course.next_people(count)


@dataclass(frozen=True, slots=True)
class Tally:
    """What a session came to."""

    learned: int
    """People first met in it whose newest answer was right."""
    hard: tuple[str, ...]
    """Ids of the people missed more than once, the most often first."""


def tally(session: Drill) -> Tally:
    """Go over a session from its beginning."""
    met, knew, misses = set(), set(), Counter[str]()
    for before, after in pairwise(_moments(session)):
        person = before.step.person if before.step else ""
        if after.met > before.met:
            met.add(person)
        elif after.right > before.right:
            knew.add(person)
        elif after.asked > before.asked:
            knew.discard(person)
            misses[person] += 1
    hard = (person for person, times in misses.most_common() if times > 1)
    return Tally(learned=len(met & knew), hard=tuple(hard))


def _moments(session: Drill | None) -> list[Drill]:
    """Every moment of a session, the first one first."""
    path = []
    while session:
        path.append(session)
        session = session.before
    return path[::-1]
