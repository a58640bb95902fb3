"""What the absence of each constant of the rule costs: `python -m benchmarks.learning ablate [LEARNERS]`.

On the worlds and learners that the rule was chosen on; the grid has others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from math import exp, inf, log
from random import Random
from statistics import mean
from types import ModuleType
from typing import Any

from benchmarks.learning.learner import Plan, live
from benchmarks.learning.ours import Ours
from benchmarks.learning.worlds import WORLDS
from benchmarks.measure import Line
from namecards.core.learning import learner_model, pacing, planned_session, ranking

PLANS = {
    "loose": Plan(100, 14, 10),
    "middling": Plan(400, 14, 20),
    "tight": Plan(800, 14, 10),
    "short": Plan(400, 5, 20),
    "long": Plan(400, 40, 10),
    "holiday": Plan(400, 14, 15, off=frozenset(range(10, 14))),
    "hard": Plan(400, 14, 15, hard=2.0),
}
Patch = tuple[ModuleType, str, Any]
WITHOUT: dict[str, tuple[Patch, ...]] = {
    "RETRY": ((planned_session, "RETRY", True),),
    "WAITS": ((ranking, "WAITS", 1.0),),
    "HURRY 0": ((planned_session, "HURRY", 0.0),),
    "HURRY 1": ((planned_session, "HURRY", 1.0),),
    "HURRY inf": ((planned_session, "HURRY", inf),),
    "LAST_NEW": ((planned_session, "LAST_NEW", 0.0),),
    "MOST_REVIEWS 2": ((pacing, "MOST_REVIEWS", 2),),
    "FIRST_GAP 300": ((planned_session, "FIRST_GAP", 300.0),),
}


def _known(plan: Plan, world: int, seed: int, without: str) -> float:
    patches = WITHOUT.get(without, ())
    before = [(module, name, getattr(module, name)) for module, name, _ in patches]
    for module, name, value in patches:
        setattr(module, name, value)
    try:
        return live(Ours(plan), WORLDS[world], plan, seed).known
    finally:
        for module, name, value in before:
            setattr(module, name, value)


def ablate(learners: int = 12, words: Sequence[str] = ()) -> Iterator[Line]:
    """Yield a row for each constant: the change in names known without it, in each plan and over all."""
    jobs = [(plan, world, seed) for plan in PLANS.values() for world in range(len(WORLDS)) for seed in range(learners)]
    with ProcessPoolExecutor(2) as pool:
        run = lambda what: [pool.submit(_known, *job, what) for job in jobs]
        whole = [f.result() for f in run("")]
        yield Line(f"{'':<28}" + " ".join(f"{p:>9}" for p in PLANS) + "   all [95 %]")
        for what in WITHOUT:
            ratios = [log(f.result() / k) for f, k in zip(run(what), whole)]
            n = learners * len(WORLDS)
            each = [exp(mean(ratios[i * n : (i + 1) * n])) - 1 for i in range(len(PLANS))]
            rng = Random(0)
            boot = sorted(mean(rng.choices(ratios, k=len(ratios))) for _ in range(300))
            yield Line(f"{what:<28}" + " ".join(f"{e:+9.1%}" for e in each) + f"   {exp(mean(ratios))-1:+.1%} [{exp(boot[7])-1:+.1%} {exp(boot[-8])-1:+.1%}]")
