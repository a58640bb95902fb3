"""The plan for the first day of school."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from namecards.collection.settings import Settings
from namecards.core.changes import Change
from namecards.core.planning.planner import Plan
from namecards.core.settings import PlanSettings
from namecards.store.store import Store

if TYPE_CHECKING:
    from namecards.collection.forecasts import Forecasts


@dataclass(frozen=True, slots=True)
class FirstMeeting:
    """The first day of a roster, if it is not the first day of school."""

    id: str
    """The roster's name."""
    day: date


class Plans:
    """The one plan: read and changed."""

    def __init__(self, store: Store, settings: Settings, forecasts: Callable[[], Forecasts]) -> None:
        """`forecasts` are loaded when a plan is saved: the first screen only reads it."""
        self._store = store
        self._settings = settings
        self._forecasts = forecasts

    @property
    def current(self) -> Plan:
        """The current plan."""
        kept = self._settings.get(PlanSettings)
        meetings = self._store.documents.all("first_meetings", FirstMeeting)
        return Plan(
            first_day=kept.first_day,
            minutes=kept.minutes,
            off=kept.off,
            spans=kept.spans,
            meetings={meeting.id: meeting.day for meeting in meetings},
            since=kept.since,
        )

    def update(self, plan: Plan) -> Change[Plan]:
        """Save the plan and its forecast in one write; the outcome of an earlier plan is kept."""
        before, today, forecasts = self.current, self._store.today(), self._forecasts()
        if plan == before:
            return Change(plan)
        if plan.is_open(today) and not before.is_open(today):  # a new plan: the classes came for the last one
            plan = replace(plan, meetings={name: day for name, day in plan.meetings.items() if day > today})
        kept = PlanSettings(
            first_day=plan.first_day,
            minutes=plan.minutes,
            off=plan.off,
            spans=plan.spans,
            since=today,
            foretold=forecasts.foretell(replace(plan, since=today), before),
            past=forecasts.outcomes(),
        )
        meetings: dict[str, FirstMeeting | None] = dict.fromkeys(before.meetings)
        for roster, day in plan.meetings.items():
            meetings[roster] = FirstMeeting(roster, day)
        at = self._store.documents.keep({"settings": {kept.id: kept}, "first_meetings": meetings})
        return Change(plan, at)
