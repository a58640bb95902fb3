"""The forecast of the plan, and what each of its days asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from namecards.collection.memory import Memory
from namecards.collection.people import People
from namecards.collection.settings import REMEMBERED, Settings
from namecards.core.errors import NamecardsError
from namecards.core.learning.known import count_known
from namecards.core.learning.learner_history import Answer
from namecards.core.learning.memory import Card
from namecards.core.learning.rounds import by_lot
from namecards.core.people import Person, Roster
from namecards.core.planning.course import Course, known_so_far, outcome
from namecards.core.planning.forecast import Morning
from namecards.core.planning.plan_forecast import PlanForecast, plan_forecast
from namecards.core.planning.planned_day import PlannedDay, planned_day
from namecards.core.planning.planner import Plan
from namecards.core.settings import ChangedForecast, PlanOutcome, PlanSettings, SavedForecast
from namecards.store.reviews import NEWEST
from namecards.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMemory:
    """The outcome of the plan on its day, before people left."""

    TABLE: ClassVar[str] = REMEMBERED
    id: str = "plan"
    outcome: PlanOutcome | None = None
    on: date | None = None
    """The day on which it was remembered; if that is still to come, the clock was wrong then."""


class Forecasts:
    """Forecasts of the plan, and the outcomes of earlier plans."""

    def __init__(
        self, store: Store, people: People, settings: Settings, memory: Memory, plan: Callable[[], Plan]
    ) -> None:
        self._store = store
        self._people = people
        self._settings = settings
        self._memory = memory
        self._plan = plan
        self._course: tuple[object, Course] = (None, Course((), (), 0))
        """The newest answer of `course`, behind what it was made of."""

    def foretell(self, plan: Plan, before: Plan) -> SavedForecast | None:
        """Forecast a plan for everybody, as it is saved; None if its day has come.

        A plan that was begun on an earlier day keeps its first forecast, which is to be judged on its day.
        """
        today = self._store.today()
        if not plan.is_open(today):
            return None
        kept = self._settings.get(PlanSettings).foretold if before.is_open(today) else None
        *_, last = self._planned_day(self._people.active(), plan).mornings()
        now = last.forecast
        if kept and kept.begun < today:
            return replace(kept, changed=ChangedForecast(today, now.known, now.low, now.high, now.total))
        return SavedForecast(today, today, now.known, now.low, now.high, total=now.total)

    def outcomes(self) -> tuple[PlanOutcome, ...]:
        """Return the outcomes of the plans whose day has come, oldest first; the newest is stored."""
        kept, plan = self._settings.get(PlanSettings), self._plan()
        if kept.foretold is None or plan.last_day is None or plan.is_open(self._store.today()):
            return kept.past
        today, memory = self._store.today(), self._settings.get(PlanMemory)
        latest = memory.outcome if (memory.on or today) <= today else None
        if latest is None or (latest.day, latest.foretold) != (plan.last_day, kept.foretold):
            people = self._in_order(self._people.active(), plan)
            latest = outcome(plan, kept.foretold, people, self._logs(people, kept.foretold.begun))
            with suppress(NamecardsError):  # it can't be written: it is computed again
                self._settings.update(PlanMemory(outcome=latest, on=today))
        return (*kept.past, latest)

    def forecast(self, roster: Roster, plan: Plan) -> PlanForecast | None:
        """Forecast a plan for a roster; None if nobody is needed on a day to come. May run in a worker."""
        cards, today = dict(self._memory.cards), self._store.today()
        people = self._in_order(roster.people, plan)
        logs, asked = self._logs(people, plan.since), self._askable_ids(people)
        forecast = plan_forecast(plan, today, people, cards, logs, asked)
        if forecast is None:
            return None
        return replace(forecast, so_far=(*forecast.so_far[:-1], self._known_today(people)))

    def course(self, roster: Roster) -> Course:
        """Return the names of a roster known by day, so far and as forecast; cached. May run in a worker."""
        plan, today, cards = self._plan(), self._store.today(), dict(self._memory.cards)
        people = self._in_order(roster.people, plan)
        state = plan, today, people, cards
        if self._course[0] != state:
            self._course = state, self._compute_course(*state)
        return self._course[1]

    def _compute_course(
        self, plan: Plan, today: date, people: list[Person], cards: dict[str, Card]
    ) -> Course:
        logs = self._logs(people, plan.since)
        ahead = planned_day(plan, today, people, cards, logs, self._askable_ids(people))
        so_far = known_so_far([logs[person.id] for person in people], today, ahead.model)
        before = [one for one in so_far if one[0] < today]
        return Course((*before, self._known_today(people)), tuple(ahead.mornings())[1:], len(people))

    def _known_today(self, people: Sequence[Person]) -> tuple[date, int]:
        """Today, with the number of every screen."""
        return self._store.today(), count_known(people, self._memory.chances())

    def next_session(self, roster: Roster) -> Morning | None:
        """Return the next day of practice; None if the plan has no more."""
        is_open = self._plan().is_open(self._store.today())
        return self.planned_day(roster).next_session() if is_open else None

    def session_today(self, roster: Roster) -> Morning | None:
        """Return what is left of today's session; None on a day off, or without a plan."""
        plan, today = self._plan(), self._store.today()
        if not plan.is_open(today) or plan.is_off(today):
            return None
        return next(iter(self.planned_day(roster).mornings()))

    def minutes_today(self) -> float:
        """Return the minutes of practice so far today."""
        today, reviews = self._store.today(), self._memory.reviews
        some = (reviews.answers(id) for id, card in self._memory.cards.items() if card.last == today)
        return sum(answer.spent for log in some for answer in log if answer.day == today) / 60

    def planned_day(self, roster: Roster, available: Iterable[Person] | None = None) -> PlannedDay:
        """Return the state of the plan today for a roster; only `available` people are asked, if given."""
        return self._planned_day(roster.people, self._plan(), available)

    def _planned_day(
        self, some: Iterable[Person], plan: Plan, available: Iterable[Person] | None = None
    ) -> PlannedDay:
        people = self._in_order(some, plan)
        logs = self._logs(people, plan.since, newest=NEWEST)
        asked = self._askable_ids(people if available is None else available)
        return planned_day(plan, self._store.today(), people, self._memory.cards, logs, asked)

    def _logs(
        self, people: Iterable[Person], since: date | None, newest: int = 0
    ) -> dict[str, Sequence[Answer]]:
        """Return the answers about each person by id, and about whoever has left and was asked since."""
        reviews, since = self._memory.reviews, since or self._store.today()
        by_id, cards = self._people.by_id(), self._memory.cards
        left = (id for id, card in cards.items() if card.last >= since and id in by_id)
        ids = [*(person.id for person in people), *(id for id in left if not by_id[id].active)]
        return {id: reviews.answers(id, newest) for id in ids}

    def _askable_ids(self, some: Iterable[Person]) -> set[str]:
        return {person.id for person in self._memory.filter_askable(some)}

    def _in_order(self, some: Iterable[Person], plan: Plan) -> list[Person]:
        """Return the people that can be asked, by a lot that is drawn anew with each plan.

        Behind them are others who were met: what is known of them is known, though it is not asked.
        """
        some, cards = tuple(some), self._memory.cards
        asked = self._memory.filter_askable(some)
        others = (person for person in self._memory.not_asked(some) if person.id in cards)
        return [*by_lot(asked, plan.since.toordinal() if plan.since else 0), *others]
