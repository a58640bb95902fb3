"""The real `Drill` with the real planner, driven by a simulated clock as the program drives it by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from benchmarks.learning.learner import Plan
from namecards.core.changes import Change
from namecards.core.learning import memory
from namecards.core.learning.drill import Drill
from namecards.core.learning.learner_model import LearnerModel, next_state
from namecards.core.learning.memory import Rating
from namecards.core.learning.planned_session import planned_session
from namecards.core.learning.ranking import Learner
from namecards.core.planning.forecast import Forecast, likely_share, mornings
from namecards.store.review_lines import ReviewLine

BEGIN = date(2026, 8, 3)


class Ours:
    """namecards' own rule."""

    def __init__(self, plan: Plan) -> None:
        needs = [BEGIN + timedelta(days=need) for need in plan.need]
        self.people = [Learner(f"{i:04}", need) for i, need in enumerate(needs)]
        self.model = LearnerModel()
        self.plan = plan
        self.off = {BEGIN + timedelta(days=day) for day in plan.off}

    def begin(self, day: int, seconds: float) -> None:
        self.day = BEGIN + timedelta(days=day)
        self.start = datetime(self.day.year, self.day.month, self.day.day, 17, tzinfo=UTC)
        self.drill = Drill(planned_session(self.people, self.day, seconds, self.model), self.start)

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        step = self.drill.step
        return (int(step.person), step.look) if step else None

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        one = self.people[person]
        rating = Rating.GOOD if right else Rating.AGAIN
        card = memory.review(one.card, one.person, rating, self.day)
        self._learn(one, right, seconds, elapsed)
        at = self.start + timedelta(seconds=elapsed)
        where: memory.Where = "look" if right is None else "drill"
        review = ReviewLine(at, one.person, self.day, rating, round(seconds * 1000), where=where)
        self.drill = self.drill.after_answer(bool(right), at, Change(review, review=review.key))
        days, earlier = (self.day - one.card.last).days if one.card else 0, card.reviews - 1
        state = next_state(one.state, days, bool(right), earlier)
        self.people[person] = replace(one, card=card, state=state, met=one.met or self.day, missed=not right)

    def _learn(self, one: Learner, right: bool | None, seconds: float, elapsed: float) -> None:
        self.model = self.model.with_time(seconds, right)
        if right is not None and one.card and one.card.last < self.day:
            days = (self.day - one.card.last).days
            self.model = self.model.with_answer(one.state, days, one.card.stability, right)


class Foretold(Ours):
    """As ours, with what was forecast before the first session and the middle one."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.forecasts: list[Forecast] = []
        self._times = [0, (plan.days + 1) // 2]

    def begin(self, day: int, seconds: float) -> None:
        super().begin(day, seconds)
        while self._times and day >= self._times[0]:
            self._times.pop(0)
            sessions = {day for day in range(day) if day not in self.plan.off}
            likely = likely_share(len(sessions - self.plan.missed), len(sessions))
            *_, last = mornings(self.people, self.day, self.plan.minutes, self.model, self.off, share=likely)
            self.forecasts.append(last.forecast)
