"""The table: each plan in each world by each rule, over the same learners, as it comes out.

`python -m benchmarks learning` is the quick one (under a minute); `python -m benchmarks.learning full` has
more learners and all the plans; the goals are in the grid (`grid.py`). What it cannot show: whether any of
these worlds is like a librarian's head, and whether somebody keeps session down in a plan in which half of
the answers are wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import ceil, exp, log
from statistics import mean, stdev

from benchmarks.learning.afterwards import FsrsAfterwards
from benchmarks.learning.baselines import BASELINES
from benchmarks.learning.learner import Plan, Profile, Rule, live
from benchmarks.learning.ours import Foretold, Ours
from benchmarks.learning.worlds import WORLDS
from benchmarks.measure import Line

OURS = "namecards"
RULES: dict[str, Callable[[Plan], Rule]] = {**BASELINES, OURS: Ours}
ONE_DATE = "namecards, one date for all"
FSRS = "Anki FSRS, N/days"
THEN_FSRS = "namecards, after the day Anki FSRS"
DEFAULTS = "Anki SM-2, 20 a day"
MAKERS: dict[str, Callable[[Plan], Rule]] = {
    **RULES,
    THEN_FSRS: FsrsAfterwards,
    ONE_DATE: lambda plan: Ours(Plan(plan.people, min(plan.need), plan.minutes)),
}
SEEDS = 1_000
"""The first learner of the table; the rule was chosen on others, from 0 on."""

FAST = Profile(look=8.0, wrong=6.0, right=3.0)
AFTER = Plan(400, 14, 20, after=15)
FIVE_DAYS = tuple(14 + person * 5 // 400 for person in range(400))
PLANS = {
    "400 people, 14 days, 20 min": Plan(400, 14, 20),
    "400, 14, 15": Plan(400, 14, 15),
    "400, 5, 20": Plan(400, 5, 20),
    "400, 21, 20": Plan(400, 21, 20),
    "100, 14, 10": Plan(100, 14, 10),
    "800, 14, 20": Plan(800, 14, 20),
    "400, 14, 15, a quarter of the days missed": Plan(400, 14, 15, off=frozenset({2, 6, 9, 12})),
    "400, 14, 15, the last two days missed": Plan(400, 14, 15, off=frozenset({12, 13})),
    "400, 14, 15, hard learners": Plan(400, 14, 15, hard=2.0),
    "400, 14, 20, at 8, 6 and 3 s": Plan(400, 14, 20, profile=FAST),
    "400, 18, 20, needed on days 14 to 18": Plan(400, 18, 20, needs=FIVE_DAYS),
}
QUICK = "400 people, 14 days, 20 min"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule in one plan: for each world, the names known by each learner."""

    rule: str
    known: tuple[tuple[float, ...], ...]
    right: float
    """The share of answers that were right."""

    @property
    def means(self) -> list[float]:
        """The mean of each world."""
        return [mean(world) for world in self.known]

    def times(self, other: Row) -> list[float]:
        """In each world, our mean in times the other's; last the geometric mean over the worlds."""
        ratios = [a / b for a, b in zip(self.means, other.means, strict=True)]
        return [*ratios, exp(mean(map(log, ratios)))]

    def __str__(self) -> str:
        worlds = (f"{mean(world):5.0f} ± {stdev(world):<3.0f}" for world in self.known)
        return f"{self.rule:<34}{'  '.join(worlds)}   {self.right:4.0%} right"


@dataclass(frozen=True, slots=True)
class Job:
    """One learner by one rule; picklable, for it goes to another process."""

    plan: Plan
    rule: str
    world: int
    seed: int
    as_long_as: str = ""
    """The rule whose seconds on each day this one gets, in place of the plan's."""


def run(full: bool = False) -> Iterator[Line]:
    """The table, line by line."""
    learners = 30 if full else 12
    plans = PLANS if full else {QUICK: PLANS[QUICK]}
    yield Line("in simulation; mean ± spread over learners")
    yield Line(f"{'':<34}{'  '.join(f'{world.name:<11}' for world in WORLDS)}")
    with ProcessPoolExecutor() as pool:
        for name, plan in plans.items():
            rows = [_row(pool, plan, rule, learners) for rule in RULES]
            yield Line(f"\n{name}")
            yield from map(Line, map(str, rows))
            yield from _ratios(rows)
        yield from _same_seconds(pool, learners)
        yield from _foretold(pool, learners)
        yield from _afterwards(pool, learners)
        if full:
            yield from _one_date(pool, learners)


def _ratios(rows: Sequence[Row]) -> Iterator[Line]:
    ours = rows[-1]
    for row in rows[:-1]:
        yield _ratio(f"  to {row.rule}", ours.times(row), None)


def _same_seconds(pool: ProcessPoolExecutor, learners: int) -> Iterator[Line]:
    plan = PLANS[QUICK]
    anki = _row(pool, plan, DEFAULTS, learners)
    ours = _row(pool, plan, OURS, learners, as_long_as=DEFAULTS)
    yield Line(f"\n{QUICK}: at exactly the seconds Anki SM-2 used each day\n{ours}")
    yield _ratio(f"  to {DEFAULTS}", ours.times(anki), None)


def _one_date(pool: ProcessPoolExecutor, learners: int) -> Iterator[Line]:
    """Each name by its own day, beside a plan that takes the first of these days for all of them."""
    own = PLANS["400, 18, 20, needed on days 14 to 18"]
    each = _row(pool, own, OURS, learners)
    common = _row(pool, own, ONE_DATE, learners)
    yield Line(f"\neach person's own day beside one date for all\n{each}\n{common}")
    yield _ratio("  to one date", each.times(common), (1.10, 0.0))


def _afterwards(pool: ProcessPoolExecutor, learners: int) -> Iterator[Line]:
    """The two weeks after the day: names known each morning, by us and by FSRS at 0.9, at our seconds."""
    ours = _row(pool, AFTER, OURS, learners)
    others = [_row(pool, AFTER, rule, learners, as_long_as=OURS) for rule in (FSRS, THEN_FSRS)]
    yield Line(f"\n{QUICK}, then 10 min: known on average on the 14 days after\n{ours}")
    for other in others:
        yield Line(str(other))
        yield _ratio(f"  to {other.rule}", ours.times(other), (1.00, 0.0))


def _foretold(pool: ProcessPoolExecutor, learners: int) -> Iterator[Line]:
    """How often the forecast's band held what came, over all the worlds."""
    plan = PLANS[QUICK]
    jobs = [Job(plan, OURS, world, SEEDS + seed) for world in range(len(WORLDS)) for seed in range(learners)]
    held = list(pool.map(_held, jobs))
    yield Line(f"\n{QUICK}: how often the 80 % band of the forecast held the outcome")
    for when, share in zip(("first", "middle"), map(mean, zip(*held, strict=True)), strict=True):
        yield Line(f"  before the {when} session: {share:.0%}   target 75%", share >= 0.75)


def _held(job: Job) -> list[bool]:
    rule = Foretold(job.plan)
    known = live(rule, WORLDS[job.world], job.plan, job.seed).known
    return [forecast.low <= known <= forecast.high for forecast in rule.forecasts]


def _ratio(what: str, times: Sequence[float], least: tuple[float, float] | None) -> Line:
    """`least` is the target for the geometric mean, and for each world; 0.0: none for that."""
    met = least is None or (times[-1] >= least[0] and min(times[:-1]) >= least[1])
    each = f", in each {least[1]:.2f}" if least and least[1] else ""
    target = f"   target {least[0]:.2f}{each}" if least else ""
    worlds = "  ".join(f"{ratio:<11.2f}" for ratio in times[:-1])
    return Line(f"{what:<36}{worlds}   all {times[-1]:.2f}{target}", met)


def _row(pool: ProcessPoolExecutor, plan: Plan, rule: str, learners: int, as_long_as: str = "") -> Row:
    jobs = [
        Job(plan, rule, world, SEEDS + seed, as_long_as)
        for world in range(len(WORLDS))
        for seed in range(learners)
    ]
    lives = list(pool.map(_live, jobs, chunksize=ceil(learners / 2)))
    known = tuple(_part(lives, world, learners) for world in range(len(WORLDS)))
    return Row(rule, known, mean(right for _, right in lives))


def _part(lives: Sequence[tuple[float, float]], world: int, learners: int) -> tuple[float, ...]:
    return tuple(known for known, _ in lives[world * learners : (world + 1) * learners])


def _live(job: Job) -> tuple[float, float]:
    world = WORLDS[job.world]
    budget: Iterable[float] = ()
    if job.as_long_as:
        budget = live(RULES[job.as_long_as](job.plan), world, job.plan, job.seed).seconds
    out = live(MAKERS[job.rule](job.plan), world, job.plan, job.seed, tuple(budget))
    counts = out.kept * job.plan.people if job.plan.after else out.known
    return counts, out.right / max(out.asked, 1)
