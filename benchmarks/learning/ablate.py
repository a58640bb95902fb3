"""Why each constant of the rule stays: what it is for, and what its absence costs in names known.

`python -m benchmarks.learning ablate [LEARNERS]`, on the worlds and learners that the rule was chosen on; the
grid has others. `NEAR` saves minutes (8 %), so each row has both. These cost no name here, and stay:
- `decay`: the forecast needs it (names: 0.0 % [-0.4 +0.4], 12 learners). Without it, in three tight plans
  (800 people, 14 days, 10 min; 400, 14, 5; 400, 7, 10; 20 learners in each of five worlds) a learner's
  forecast is off by 46 to 69 % at the start instead of 23 to 26 %, and by 17 to 31 % in the middle instead of
  11 to 17 %.
- `times`, `CERTAIN`: these learners have the usual speed and make no slips; one slip is no certainty.
- `LEAST_GAP`, `MISS_GAP`: no world has a memory of seconds; people want to see a missed name again.

`FIRST_GAP` is worth 1.0 % [0.5 1.5] of the names (12 learners), most in tight plans, where reviews fill the
gap; in the middle of the largest of the three above the forecast is off by 13 % with it, 17 % without.

Not here, because nothing would do in their place: facts (`MORNING`, the grid of `POINTS`, the usual seconds),
averages (`TRIAL`, `NEWEST`, `TYPICAL`), `PASSED` (how far ahead a name is kept once its day is over), and
what only the forecast uses: the `grid` judges that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import exp, inf, log
from random import Random
from statistics import mean
from types import ModuleType
from typing import Any

from benchmarks.learning.learner import Plan, live
from benchmarks.learning.ours import Ours
from benchmarks.learning.worlds import WORLDS
from benchmarks.measure import Line
from namecards.core.learning import learner_model, planned_session, ranking

PLANS = {
    "loose": Plan(100, 14, 10),
    "middling": Plan(400, 14, 20),
    "tight": Plan(800, 14, 10),
    "short": Plan(400, 5, 20),
    "holiday": Plan(400, 14, 15, off=frozenset(range(10, 14))),
    "hard": Plan(400, 14, 15, hard=2.0),
    "long": Plan(100, 40, 10),
}
RESAMPLES = 400


@dataclass(frozen=True, slots=True)
class Without:
    """The absence of a constant: a value that makes it do nothing."""

    why: str
    """What the constant is for."""
    module: ModuleType | type
    name: str
    value: Any


NONE = {
    "scale": Without(
        "this user's memory", learner_model.LearnerModel, "with_answer", lambda model, *_, **__: model
    ),
    "decay": Without("how fast this user forgets", learner_model, "DECAYS", learner_model.DECAYS[:1] * 3),
    "times": Without("this user's speed", learner_model.LearnerModel, "with_time", lambda model, *_: model),
    "CERTAIN": Without("keys are mistyped, names guessed", learner_model, "MOST_CERTAIN", 1 - 1e-9),
    "FAR": Without("three weeks ahead plain FSRS is enough", ranking, "FAR", 1_000),
    "WAITS": Without("a known name waits for the last sweep", ranking, "WAITS", 1.0),
    "NEAR": Without("saves minutes: known names rest", ranking, "NEAR", inf),
    "HURRY": Without("meet the next batch rather than wait", planned_session, "HURRY", 0.0),
    "FIRST_GAP": Without("the first recall is not at once", planned_session, "FIRST_GAP", 0.0),
    "LEAST_GAP": Without("a recall that says something", planned_session, "LEAST_GAP", 0.0),
    "MISS_GAP": Without("a missed name is asked once more", planned_session, "MISS_GAP", inf),
    "BATCH": Without("12 faces, then a recall (Weinstein 2011)", planned_session, "BATCH", 1_000),
}
Result = tuple[float, float]
"""Names known, and minutes."""


def ablate(learners: int = 12) -> Iterator[Line]:
    """Yield a row for each constant: the change in names known without it, by plan and over all."""
    jobs = [
        (plan, world, seed)
        for plan in PLANS.values()
        for world in range(len(WORLDS))
        for seed in range(learners)
    ]
    yield Line(f"in simulation; names known without it; {learners} learners in each of {len(WORLDS)} worlds")
    yield Line(f"{'':<50}" + "".join(f"{name:>9}" for name in PLANS) + "   all [95 %], minutes")
    with ProcessPoolExecutor(2) as pool:
        whole = list(pool.map(_live, *zip(*jobs, strict=True)))
        for name, without in NONE.items():
            others = list(pool.map(_live, *zip(*jobs, strict=True), [name] * len(jobs)))
            yield _row(f"{name:<10} {without.why}", whole, others)


def _row(what: str, whole: Sequence[Result], others: Sequence[Result]) -> Line:
    ratios = [log(other / all_) for (other, _), (all_, _) in zip(others, whole, strict=True)]
    size, rng = len(ratios) // len(PLANS), Random(0)
    means = sorted(mean(rng.choices(ratios, k=len(ratios))) for _ in range(RESAMPLES))
    low, high = means[round(0.025 * RESAMPLES)], means[round(0.975 * RESAMPLES) - 1]
    each = "".join(f"{exp(mean(ratios[at : at + size])) - 1:>+9.1%}" for at in range(0, len(ratios), size))
    minutes = sum(after for _, after in others) / sum(before for _, before in whole) - 1
    overall = f"{exp(mean(ratios)) - 1:+.1%} [{exp(low) - 1:+.1%} {exp(high) - 1:+.1%}], {minutes:+.0%}"
    return Line(f"{what:<50}{each}   {overall}")


def _live(plan: Plan, world: int, seed: int, name: str = "") -> Result:
    """One learner's life without a constant; each runs alone in its process, so that it may be replaced."""
    without = NONE.get(name)
    before = getattr(without.module, without.name) if without else None
    if without:
        setattr(without.module, without.name, without.value)
    try:
        out = live(Ours(plan), WORLDS[world], plan, seed)
        return out.known, sum(out.seconds) / 60
    finally:
        if without:
            setattr(without.module, without.name, before)
