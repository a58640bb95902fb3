"""Rosters as schools have them, in two halves: who comes in whole, and whether every loss is said.

`python -m benchmarks rosters --set seen|unseen|both|fresh1|... --case NAME`.
`--grids 500 --seed 1` draws random PDF grids, `--varied 1` lists varied at random, instead;
`--combined typed|classes|leavers|again|beside` makes every combination of a few ordinary ways, and
`--combined photos|mails|sheets|sparse|prints` a sample of them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.measure import Line
from benchmarks.rosters import again, beside, combined, grids, varied
from benchmarks.rosters.case import HALVES, all_sets, cases
from benchmarks.rosters.judge import judge

_ORDER = (
    "people whole asked missing junk|wrong photo|wrong number|silhouette|wrong record|lost photo|lost number"
)
WHOLE = 97.0
_PAIRS = {"again": again.run, "beside": beside.run}


def run(options: Sequence[str] = ()) -> Iterator[Line]:
    """The figures of both halves, or of those that the options name."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks rosters")
    parser.add_argument("--set", choices=("both", *all_sets()), default="both")
    parser.add_argument("--case", default="", help="one case by name")
    parser.add_argument("--totals", action="store_true", help="no failing cases")
    parser.add_argument("--grids", type=int, default=0, help="so many random PDF grids instead")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--varied", type=int, default=0, help="lists of this seed, varied at random, instead")
    parser.add_argument("--kept", action="store_true", help="also by the variations that are kept apart")
    parser.add_argument("--count", type=int, default=varied.COUNT, help="so many varied lists")
    parser.add_argument("--printed", action="store_true", help="varied lists, all printed to PDF")
    parser.add_argument(
        "--combined", choices=[*combined.GRIDS, *combined.SAMPLES, *_PAIRS], help="every combination, instead"
    )
    asked = parser.parse_args(options)
    if asked.grids:
        yield from grids.run(asked.grids, asked.seed)
        return
    if asked.combined in _PAIRS:
        yield from _PAIRS[asked.combined](asked.case, asked.totals)
        return
    if asked.combined:
        yield from combined.run(asked.combined, asked.case, asked.totals, asked.seed)
        return
    if asked.varied:
        ways = asked.kept, asked.printed
        yield from varied.run(asked.varied, asked.count, *ways, asked.case, asked.totals)
        return
    for name in HALVES if asked.set == "both" else (asked.set,):
        yield from _judged(name, asked.case, asked.totals)


def _judged(of: str, name: str, totals: bool) -> Iterator[Line]:
    found = [case for case in cases(of) if name in ("", case.name)]
    if not found:
        yield Line(f"{of}: no such cases here")
        return
    verdicts = [judge(case) for case in found]
    total = sum((verdict.count for verdict in verdicts), Counter[str]())
    for verdict in verdicts:
        asked = verdict.count["asked"]
        if (verdict.faults or asked) and not totals:
            faults = [*([f"asked about {asked}"] if asked else []), *verdict.faults]
            yield Line(f"  {verdict.case.name}: {'; '.join(faults)}")
    whole = 100 * total["whole"] / max(total["people"], 1)
    good = sum(not verdict.faults and not verdict.count["asked"] for verdict in verdicts)
    yield Line(f"{of}: {len(found)} cases, {good} without a fault; {_figures(total)}")
    yield Line(f"{of}: people whole {whole:.1f} %   target {WHOLE:g} %", whole >= WHOLE)


def _figures(total: Counter[str]) -> str:
    first, *rest = _ORDER.split("|")
    names = [*first.split(), *rest]
    names += ["said", "unsaid", *sorted(set(total) - {*names, "said", "unsaid"})]
    return ", ".join(f"{name} {total[name]}" for name in names)
