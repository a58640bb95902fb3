"""What people use now, each at the same seconds: Anki with its defaults, flipping through, stacks of ten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from benchmarks.learning.learner import Plan, Rule
from namecards.core.learning.fsrs_formulas import after_answer, first

STEPS = (60.0, 600.0)
"""Anki's learning steps, in seconds; after a lapse only the second."""
AHEAD = 1200.0
"""How far ahead Anki shows learning cards when nothing else is left."""


@dataclass(slots=True)
class AnkiCard:
    """One card in Anki."""

    interval: int = 0
    ease: float = 2.5
    due: int = 0
    step: int | None = 0
    lapsed: bool = False
    stability: float = 0.0
    difficulty: float = 0.0
    last: int = 0


Schedule = Callable[[AnkiCard, int, bool], None]


def sm2(card: AnkiCard, day: int, right: bool) -> None:
    """Anki's SM-2 for a review card: ease 2.5, a lapse begins again at one day with less ease."""
    if right:
        late = max(day - card.due, 0)
        card.interval = max(ceil((card.interval + late / 2) * card.ease), card.interval + 1)
    else:
        card.interval, card.ease = 1, max(card.ease - 0.2, 1.3)


def fsrs_interval(card: AnkiCard) -> int:
    """Days until FSRS expects 0.9: the stability itself."""
    return max(1, round(card.stability))


@dataclass
class Anki:
    """Anki: so many new a day among the reviews, learning steps of 1 and 10 minutes, relearning 10."""

    plan: Plan
    new_a_day: int = 20
    fsrs: bool = False
    cards: dict[int, AnkiCard] = field(default_factory=dict)
    learning: dict[int, float] = field(default_factory=dict)
    """When each card in a step is due, in seconds of this session."""

    def begin(self, day: int, seconds: float) -> None:
        self.day = day
        self.learning = dict.fromkeys(self.learning, 0.0)
        due = [p for p, card in self.cards.items() if card.step is None and card.due <= day]
        self.due = sorted(due, key=lambda p: self.cards[p].due)
        self.new = [p for p in range(self.plan.people) if p not in self.cards][: self.new_a_day]
        self.every = max(len(self.due) / max(len(self.new), 1), 0.0)
        self.since_new = 0.0

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        ready = min(self.learning, key=self.learning.__getitem__, default=None)
        if ready is not None and self.learning[ready] <= elapsed:
            return ready, False
        if self.new and (not self.due or self.since_new >= self.every):
            return self.new[0], True
        if self.due:
            return self.due[0], False
        if ready is not None and self.learning[ready] <= elapsed + AHEAD:
            return ready, False
        return None

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        card = self.cards.setdefault(person, AnkiCard())
        if self.fsrs:
            self._remember(card, right)
        if right is None:
            self.new.pop(0)
            self.since_new -= self.every
            self.learning[person] = elapsed + STEPS[0]
        elif card.step is not None:
            self._step(person, card, right, elapsed)
        else:
            self.due.remove(person)
            self.since_new += 1
            self._review(person, card, right, elapsed)

    def _step(self, person: int, card: AnkiCard, right: bool, elapsed: float) -> None:
        assert card.step is not None
        card.step = card.step + 1 if right else int(card.lapsed)
        if card.step < len(STEPS):
            self.learning[person] = elapsed + STEPS[card.step]
            return
        del self.learning[person]
        card.step = None
        card.interval = fsrs_interval(card) if self.fsrs else max(card.interval, 1)
        card.due = self.day + card.interval

    def _review(self, person: int, card: AnkiCard, right: bool, elapsed: float) -> None:
        if not self.fsrs:
            sm2(card, self.day, right)
        if right:
            card.due = self.day + (fsrs_interval(card) if self.fsrs else card.interval)
        else:
            card.step, card.lapsed = 1, True
            self.learning[person] = elapsed + STEPS[1]

    def _remember(self, card: AnkiCard, right: bool | None) -> None:
        if not card.stability:
            card.stability, card.difficulty = first(bool(right))
        else:
            days = self.day - card.last
            card.stability, card.difficulty = after_answer(card.stability, card.difficulty, days, bool(right))
        card.last = self.day


@dataclass
class RoundRobin:
    """Flipping through all the cards in turn, over and over."""

    plan: Plan
    at: int = 0
    seen: set[int] = field(default_factory=set)

    def begin(self, day: int, seconds: float) -> None:
        pass

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        return self.at, self.at not in self.seen

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        self.seen.add(person)
        self.at = (self.at + 1) % self.plan.people


@dataclass
class FromTop(RoundRobin):
    """Flipping from the first card on every day."""

    def begin(self, day: int, seconds: float) -> None:
        self.at = 0


@dataclass
class Sweep:
    """Everybody met early enough, right once five minutes later; then whoever was not seen for longest."""

    plan: Plan
    gap: float = 300.0
    stack: int = 0
    """If set, people are met in stacks of so many, each gone through until every name was right once."""
    order: list[int] = field(default_factory=list)
    waiting: dict[int, float] = field(default_factory=dict)
    met: int = 0

    def begin(self, day: int, seconds: float) -> None:
        spare = max(1, ceil(self.plan.people * 6.5 / seconds))
        left = max(self.plan.days - day - spare, 1)
        self.quota = self.met + ceil((self.plan.people - self.met) / left)
        self.waiting = dict.fromkeys(self.waiting, 0.0)
        self.asked_today: set[int] = set()
        self.filling = False

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        ready = min(self.waiting, key=self.waiting.__getitem__, default=None)
        if ready is not None and self.waiting[ready] <= elapsed and not self.filling:
            return ready, False
        if self.met < min(self.quota, self.plan.people):
            return self.met, True
        if ready is not None and (self.stack or self.waiting[ready] <= elapsed):
            return ready, False
        if self.order and self.order[0] not in self.asked_today:
            return self.order[0], False
        return (ready, False) if ready is not None else (self.order[0], False) if self.order else None

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        self.asked_today.add(person)
        if person in self.order:
            self.order.remove(person)
        if right is None:
            self.met += 1
            self.filling = bool(self.stack) and self.met % self.stack > 0 and self.met < self.quota
        if right is None or (not right and person in self.waiting):
            self.waiting[person] = elapsed + (self.gap if not self.stack else 0.0)
        else:
            self.waiting.pop(person, None)
            self.order.append(person)


BASELINES: dict[str, Callable[[Plan], Rule]] = {
    "Anki SM-2, 20 a day": lambda plan: Anki(plan),
    "Anki FSRS, 20 a day": lambda plan: Anki(plan, fsrs=True),
    "Anki FSRS, N/days": lambda plan: Anki(plan, new_a_day=ceil(plan.people / plan.days), fsrs=True),
    "flip from top": lambda plan: FromTop(plan),
    "round-robin": lambda plan: RoundRobin(plan),
    "stacks of 10": lambda plan: Sweep(plan, stack=10),
    "sweep, no FSRS": lambda plan: Sweep(plan),
}
