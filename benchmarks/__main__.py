"""`python -m benchmarks NAME` runs one; without a name, they are listed; `all` runs all of them.

Only `rosters` has options: `--help` lists them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from types import ModuleType

from benchmarks.measure import Figure, Line

QUICK = ("start", "next", "note", "answer", "open", "find")
SLOW = (
    "desk",
    "portraits",
    "search",
    "rank",
    "progress",
    "growth",
    "intake",
    "identity",
    "pages",
    "printing",
    "redraw",
    "names",
    "learning",
    "year_end",
    "notations",
    "rosters",
)
NAMES = (*QUICK, *SLOW)


def main(asked: list[str]) -> int:
    """Print the figures of the benchmarks asked for; 1 if a target was missed, 2 for an unknown name."""
    if asked[:1] == ["rosters"]:
        return _status(_shown("rosters", asked[1:]))
    names = NAMES if asked == ["all"] else asked
    if not names or not set(names) <= set(NAMES):
        print("\n".join(f"{name:<10}{_module(name).__doc__}" for name in NAMES))
        return 2
    return _status(figure for name in names for figure in _shown(name))


def _status(figures: Iterable[Figure | Line]) -> int:
    return 0 if all([figure.met for figure in figures]) else 1  # noqa: C419 - all of them are run


def _shown(name: str, options: Sequence[str] = ()) -> Iterator[Figure | Line]:
    for figure in _module(name).run(*[options] if options else []):
        print(f"{name:<10}{figure}", flush=True)
        yield figure


def _module(name: str) -> ModuleType:
    return import_module(f"benchmarks.{name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
