"""How many new people to meet when there is no time for all: a name met and never asked again is lost."""

from __future__ import annotations

from collections.abc import Sequence

from namecards.core.learning.forgetting import after, first
from namecards.core.learning.learner_model import KNOWN, MET, LearnerModel, next_state
from namecards.core.learning.ranking import TRIAL, Learner, question_seconds

MOST_REVIEWS = 3
"""The most days on which a name is asked, in the sum."""


def most_new(people: Sequence[Learner], days: int, seconds: float, model: LearnerModel) -> int:
    """Return how many more people to meet, `days` before they are needed, with so many seconds left.

    A name's seconds go to as many reviews as bring most names known a second.
    """
    plays = [_play(reviews, days, model) for reviews in range(1, min(days, MOST_REVIEWS) + 1)]
    reviews, (_, cost) = max(enumerate(plays, 1), key=lambda one: one[1][0] / one[1][1])
    question = (cost - model.seconds[0] - TRIAL) / reviews
    owed = sum((reviews - (one.state == KNOWN)) for one in people if one.card) * question
    return max(int((seconds - owed) / cost), 0)


def _play(reviews: int, days: int, model: LearnerModel) -> tuple[float, float]:
    """The chance that a name is known after a look and so many reviews at equal gaps, and their seconds."""
    s, d = first(right=False)
    s, d = after(s, d, 0, True)
    known, seconds = _review(reviews, max(days // reviews, 1), s, d, MET, model)
    return known, seconds + model.seconds[0] + TRIAL


def _review(left: int, gap: int, s: float, d: float, state: int, model: LearnerModel) -> tuple[float, float]:
    p = model.probability(state, gap, s)
    if not left:
        return model.probability(state, 1, s), 0.0
    known, seconds = 0.0, question_seconds(p, model)
    for right, share in ((True, p), (False, 1 - p)):
        then = _review(left - 1, gap, *after(s, d, gap, right), next_state(state, gap, right), model)
        known, seconds = known + share * then[0], seconds + share * then[1]
    return known, seconds
