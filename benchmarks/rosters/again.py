"""A second list of the same school, in every ordinary combination: the first, the second, what changed.

`python -m benchmarks rosters --combined again` judges them; `--case PART` those whose name fits.
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path

from benchmarks.measure import Line
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.life import Life
from benchmarks.rosters.schoolmates import FIRST, NUMBERED, ROWS, Child, school, write
from benchmarks.rosters.turns import JOINED, LEFT, TURNS
from namecards.core.errors import NamecardsError


def run(part: str, totals: bool) -> Iterator[Line]:
    """Print the combinations with a fault, and the faults by kind."""
    count, kinds = Counter[str](), Counter[str]()
    for first, second, (turn, of) in product(FIRST, ROWS, TURNS.items()):
        name = f"{first} > {second}, {turn}"
        unsure = of.numbered and NUMBERED.get(first) != NUMBERED.get(second, "")
        if not re.search(part, name) or unsure or (second == "first names" and not of.shows_without_last):
            continue
        people = [*school(), *of.more]
        now = of.change(people)
        if of.october:
            now = [*(c for c in now if c.key not in LEFT), *JOINED]
        faults, asked = _live((first, of.before(people)), (second, now), of.hard)
        count.update(lists=1, faulty=bool(faults), asked=asked)
        kinds.update(fault.partition(":")[0] for fault in faults)
        if faults and not totals:
            yield Line(f"  {name}: {'; '.join(faults)}"[:400])
    yield Line(
        f"again: {count['lists']} pairs of lists, {count['faulty']} with a fault, {count['asked']} questions"
    )
    yield Line("again: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))


def _live(
    first: tuple[str, list[Child]], second: tuple[str, list[Child]], hard: Sequence[int]
) -> tuple[list[str], int]:
    """Import both lists; a librarian who knows everybody answers."""
    try:
        life = _first(first[0], tuple(first[1]))
        if life.faults:
            return [f"first: {life.faults}"], 0
        life = Life(life.was, hard, list(life.people), dict(life.about))
        with tempfile.TemporaryDirectory() as folder:
            kind, row = ROWS[second[0]]
            life.imports(write(Folder(Path(folder)), "list", kind, second[1], row), second[1], row)
    except NamecardsError as error:
        return [f"refused: {error}"], 0
    except Exception as error:  # a reader must never end so: it is counted
        return [f"exception: {type(error).__name__} {error}"], 0
    return life.faults, life.asked


@cache
def _first(form: str, people: tuple[Child, ...]) -> Life:
    life = Life({c.key: c for c in people})
    kind, row = ROWS[form]
    with tempfile.TemporaryDirectory() as folder:
        life.imports(write(Folder(Path(folder)), "list", kind, people, row), people, row)
    if {*life.about.values()} != {*life.was} or len(life.people) != len(people):
        life.faults.append(f"{len(life.people)} people")
    return life
