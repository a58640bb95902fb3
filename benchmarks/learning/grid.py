"""The grid: our rule and its forecast in many plans and five kinds of memory, with 95 % bootstrap intervals.

`python -m benchmarks.learning grid [LEARNERS] [WORDS ...]` prints each row as it comes out; only plans with
all the words in their names.

What no forecast can reach, and why rows are marked as missed:
- Before the first answer nobody can tell who forgets twice as fast, or will miss a quarter of the days. An
  easy learner knows 1.5 times the names of a hard one, so one forecast misses one of them by a fifth at
  least. Half way the bias is gone.
- A name that was guessed counts as known: with 15 % lucky guesses it stays about a tenth too high. It is
  about right for the names that would be answered rightly.
- In short plans with ample time the forecast stays about a tenth too low: FSRS lets the memory of a name sink
  with every miss, though it was shown. A floor at that of a first look (tried, 5 learners a cell) mends these
  and lifts the tight ones as much; by world nothing is won.
- Half way, what is left is the world's own (two-comp. and actr too high, fsrs6c too low): the rule lets known
  names rest, so until the last sweep few answers say how long they hold (4 to 27 of 220 in a plan of 800
  people, 14 days, 10 min). In seven tight plans (6 learners a world) the mean error of a learner falls from
  19 to 22 % at the start to 12 to 19 % half way, and would be 5 to 9 % if the memory of the plan's end were
  known then. A quarter of the known names asked early, in no need of it, would make it 10 to 16 % for up to
  2.4 % of the names; half of them 9 to 14 %, half of the start's at last, for 0.5 to 3.5 %. So names are not
  spent on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from math import ceil, exp, log
from random import Random
from statistics import mean

from benchmarks.learning.baselines import BASELINES
from benchmarks.learning.learner import Plan, live
from benchmarks.learning.other_worlds import ALL_WORLDS
from benchmarks.learning.ours import Foretold
from benchmarks.measure import Line
from namecards.core.planning.forecast import Forecast

SEEDS = 2_000
"""The first learner of the grid; nothing was chosen on them."""
RESAMPLES = 400
FLOOR, HIT, BIAS = 0.97, 0.75, 0.10
"""A goal is missed only if the whole interval lies beyond it."""
RIVALS = ("Anki SM-2, 20 a day", "Anki FSRS, N/days")

MINUTES, PEOPLE, DAYS = (5, 10, 20, 40), (800, 400, 100, 50), (14, 7, 3, 40)
CELLS = {
    "400 people, 14 days, 15 min, a quarter missed": Plan(400, 14, 15, missed=frozenset({2, 6, 9, 12})),
    "100 people, 14 days, 10 min, a quarter missed": Plan(100, 14, 10, missed=frozenset({2, 6, 9, 12})),
    "400 people, 14 days, 15 min, a holiday last": Plan(400, 14, 15, off=frozenset(range(10, 14))),
    "100 people, 14 days, 10 min, a holiday last": Plan(100, 14, 10, off=frozenset(range(10, 14))),
    "400 people, 14 days, 15 min, hard": Plan(400, 14, 15, hard=2.0),
    "400 people, 14 days, 15 min, easy": Plan(400, 14, 15, hard=0.5),
    "800 people, 14 days, 10 min, hard": Plan(800, 14, 10, hard=2.0),
    "400 people, 14 days, 15 min, 15 % lucky": Plan(400, 14, 15, lucky=0.15),
} | {
    f"{people} people, {days} days, {minutes} min": Plan(people, days, minutes)
    for people in PEOPLE
    for days in DAYS
    for minutes in MINUTES
}


@dataclass(frozen=True, slots=True)
class Life:
    """One learner in one plan: names known by our rule and by each rival, and what was forecast."""

    world: int
    known: float
    rivals: tuple[float, ...]
    forecasts: tuple[Forecast, ...]
    """Before the first session and in the middle."""

    def held(self, at: int) -> bool:
        """Whether the band of a forecast held the outcome."""
        return self.forecasts[at].low <= round(self.known) <= self.forecasts[at].high


def grid(learners: int = 30, words: Sequence[str] = (), first: int = SEEDS) -> Iterator[Line]:
    """Yield the rows: names known beside the better rival, the worst tenth of learners, the forecast."""
    chosen = {name: plan for name, plan in CELLS.items() if all(word in name for word in words)}
    yield Line(f"in simulation; {learners} learners in each of {len(ALL_WORLDS)} worlds; 95 % intervals")
    yield Line("names known, in times the better of SM-2 and FSRS N/days; worst tenth; in each world")
    yield Line("forecast at the start | in the middle: bias, and how often the 80 % band held\n")
    ratios = []
    with ProcessPoolExecutor(2) as pool:
        jobs = {name: _submit(pool, plan, learners, first) for name, plan in chosen.items()}
        for name, futures in jobs.items():
            lives = [future.result() for future in futures]
            ratios.append(_times(lives, 1))
            yield _row(name, lives)
    yield Line(f"mean of the ratios to {RIVALS[1]}: {mean(ratios):.3f}")


def _submit(pool: Executor, plan: Plan, learners: int, first: int) -> list[Future[Life]]:
    seeds, worlds = range(first, first + learners), range(len(ALL_WORLDS))
    return [pool.submit(_live, plan, world, seed) for world in worlds for seed in seeds]


def _live(plan: Plan, world: int, seed: int) -> Life:
    rule = Foretold(plan)
    known = live(rule, ALL_WORLDS[world], plan, seed).known
    rivals = tuple(live(BASELINES[rival](plan), ALL_WORLDS[world], plan, seed).known for rival in RIVALS)
    return Life(world, known, rivals, (rule.forecasts[0], rule.forecasts[-1]))


def _row(name: str, lives: Sequence[Life]) -> Line:
    better = max(range(len(RIVALS)), key=lambda rival: -_times(lives, rival))
    low, high = _interval(lives, lambda some: _times(some, better))
    each = " ".join(f"{_times(world, better):.2f}" for world in _by_world(lives))
    times = f"{_times(lives, better):.2f} [{low:.2f} {high:.2f}]"
    text = f"{name:<46} {times}  {_worst(lives, better):.2f}  ({each})"
    told = [_forecast(lives, at) for at in (0, 1)]
    met = high >= FLOOR and all(fine for _, fine in told)
    return Line(" | ".join((text, *(line for line, _ in told))), met)


def _forecast(lives: Sequence[Life], at: int) -> tuple[str, bool]:
    bias, held = _bias(lives, at), mean(one.held(at) for one in lives)
    low, high = _interval(lives, lambda some: _bias(some, at))
    least, most = _interval(lives, lambda some: mean(one.held(at) for one in some))
    each = " ".join(
        f"{_bias(some, at):+.0%}/{mean(one.held(at) for one in some):.0%}" for some in _by_world(lives)
    )
    text = f"{bias:+.0%} [{low:+.0%} {high:+.0%}] {held:.0%} [{least:.0%} {most:.0%}] ({each})"
    return text, low <= BIAS and high >= -BIAS and most >= HIT


def _bias(lives: Sequence[Life], at: int) -> float:
    return sum(one.forecasts[at].known for one in lives) / sum(one.known for one in lives) - 1


def _times(lives: Sequence[Life], rival: int) -> float:
    """Names known in times a rival's: the geometric mean over the worlds."""
    ratios = [
        sum(one.known for one in some) / sum(one.rivals[rival] for one in some) for some in _by_world(lives)
    ]
    return exp(mean(map(log, ratios)))


def _worst(lives: Sequence[Life], rival: int) -> float:
    """The mean of the lowest tenth of the learners' own ratios."""
    ratios = sorted(one.known / one.rivals[rival] for one in lives)
    return mean(ratios[: ceil(len(ratios) / 10)])


def _interval(lives: Sequence[Life], figure: Callable[[Sequence[Life]], float]) -> tuple[float, float]:
    """The 95 % bootstrap interval of a figure; learners are drawn within their world."""
    rng = Random(0)
    worlds = _by_world(lives)
    figures = sorted(
        figure([one for some in worlds for one in rng.choices(some, k=len(some))]) for _ in range(RESAMPLES)
    )
    return figures[round(0.025 * RESAMPLES)], figures[round(0.975 * RESAMPLES) - 1]


def _by_world(lives: Sequence[Life]) -> list[list[Life]]:
    worlds = sorted({one.world for one in lives})
    return [[one for one in lives if one.world == world] for world in worlds]
