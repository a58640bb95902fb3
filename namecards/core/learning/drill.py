"""One session of the drill: the face to show, the score so far, and the states to undo to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from math import ceil

from namecards.core.changes import Change
from namecards.core.learning.memory import Review
from namecards.core.learning.planned_session import PlannedSession
from namecards.core.learning.rounds import Rounds, Step

LONGEST_PAUSE = 60.0
"""Seconds. A longer pause costs the session no more than this: the user was called away."""


Queue = Rounds | PlannedSession
"""The queue of a session, without a deadline or with one."""


@dataclass(frozen=True, slots=True)
class Drill:
    """The state of a session. Every answer makes a new Drill that points to the one before it, for undo."""

    queue: Queue
    at: datetime | None = None
    """The instant of the newest answer, or of the start; None: the first answer sets it."""
    asked: int = 0
    right: int = 0
    met: int = 0
    before: Drill | None = field(default=None, repr=False, compare=False)
    """Not compared or printed: Python's recursion limit ends that after 300 answers."""
    change: Change[Review | None] | None = None
    """The write that led here from `before`, with its review if it was an answer; None in a cram."""
    cram: bool = False
    """Whether this is only practice: nothing is recorded."""

    @property
    def step(self) -> Step | None:
        """The face to show now; None when the session is over."""
        return self.queue.step

    @property
    def left(self) -> tuple[int, int]:
        """Faces still to look at, and still to ask, in this round."""
        return self.queue.left

    @property
    def minutes_left(self) -> int | None:
        """Minutes left, rounded up; None for a session without a length."""
        seconds = self.queue.seconds_left
        return None if seconds is None else ceil(max(seconds, 0) / 60)

    @property
    def is_round_end(self) -> bool:
        """Whether the last answer ended a round: a good place to stop."""
        return self.before is not None and self.queue.rounds_left < self.before.queue.rounds_left

    def seconds_passed(self, at: datetime) -> float:
        """Return the seconds that an answer at an instant takes of the session."""
        passed = (at - self.at).total_seconds() if self.at else 0.0
        return min(max(passed, 0.0), LONGEST_PAUSE)

    def after_answer(self, right: bool, at: datetime, change: Change[Review | None] | None = None) -> Drill:
        """Return the Drill after an answer at an instant; a missed face comes back after a growing gap.

        `right` does not matter for a first look, where nothing is asked. A cram has no `change`.
        """
        step = self.step
        assert step is not None, "the session is over"
        return Drill(
            queue=self.queue.after_answer(right, self.seconds_passed(at)),
            at=at,
            asked=self.asked + step.is_question,
            right=self.right + (right and step.is_question),
            met=self.met + step.look,
            before=self,
            change=change,
            cram=self.cram,
        )

    def without(self, person: str, change: Change[Review | None] | None = None) -> Drill:
        """Return the Drill with a person dropped from its queue."""
        return replace(self, queue=self.queue.without(person), before=self, change=change)

    def leave_out(self, person: str) -> Drill:
        """Return the Drill without a person who can't be asked about; there is nothing to undo."""
        return replace(self, queue=self.queue.without(person))

    def skip_question(self) -> Drill:
        """Return the Drill without the current question, which can't be asked here; nothing is recorded."""
        return replace(self, queue=self.queue.after_answer(True, 0.0))

    def next_portraits(self, count: int) -> list[str]:
        """Ids of the people whose portraits are needed next, for prefetching."""
        return self.queue.next_people(count)


@dataclass(frozen=True, slots=True)
class Tally:
    """The results of a session."""

    learned: int
    """How many people were first met in it and right at their newest answer."""
    hard: tuple[str, ...]
    """Ids of the people missed more than once, the most often first."""


def tally(session: Drill) -> Tally:
    """Count the results of a session."""
    met, knew, misses = set(), set(), Counter[str]()
    for before, after in pairwise(_states(session)):
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


def _states(session: Drill | None) -> list[Drill]:
    """Every state of a session, the first one first."""
    path = []
    while session:
        path.append(session)
        session = session.before
    return path[::-1]
