"""After the first day, Anki with FSRS at 0.9 takes over from our plan, with the same memories."""

from __future__ import annotations

from benchmarks.learning.baselines import Anki, AnkiCard, fsrs_interval
from benchmarks.learning.learner import Plan, Rule
from benchmarks.learning.ours import BEGIN, Ours
from namecards.core.learning.memory import Card


class FsrsAfterwards:
    """Shows what our own way after the day is worth: both begin it alike."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.ours = Ours(plan)
        self.rule: Rule = self.ours

    def begin(self, day: int, seconds: float) -> None:
        if self.rule is self.ours and day >= self.plan.days:
            cards = {int(one.person): _kept(one.card) for one in self.ours.people if one.card}
            self.rule = Anki(self.plan, fsrs=True, cards=cards)
        self.rule.begin(day, seconds)

    def next(self, elapsed: float) -> tuple[int, bool] | None:
        return self.rule.next(elapsed)

    def answered(self, person: int, right: bool | None, seconds: float, elapsed: float) -> None:
        self.rule.answered(person, right, seconds, elapsed)


def _kept(card: Card) -> AnkiCard:
    last = (card.last - BEGIN).days
    kept = AnkiCard(step=None, stability=card.stability, difficulty=card.difficulty, last=last)
    kept.interval = fsrs_interval(kept)
    kept.due = last + kept.interval
    return kept
