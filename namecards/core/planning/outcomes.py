"""The forecast of a plan as it was saved, and what the plan came to on its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from namecards.core.remembered import Remembered


@dataclass(frozen=True, slots=True)
class SavedForecast:
    """The forecast of a plan when it was saved."""

    day: date
    begun: date
    """When a plan for this day was first saved."""
    known: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """The outcome of a plan; it names nobody."""

    day: date
    """The last day that names were needed."""
    foretold: SavedForecast
    reached: int
    total: int
    minutes: int
    """Of practice in all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMemory(Remembered):
    """What the plan came to on its day, before people left."""

    id: str = "plan"
    outcome: PlanOutcome | None = None
