"""`python -m benchmarks NAME` runs one; without a name, they are listed; `all` runs all of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from benchmarks.measure import Figure, Line

QUICK = ("start", "next", "note", "answer", "open", "find")
NAMES = (
    *(*QUICK, "desk", "search", "rank", "progress"),
    *("intake", "identity", "pages", "printing", "names", "learning"),
)


def main(asked: list[str]) -> int:
    """Print the figures of the benchmarks asked for; 1 if a target was missed, 2 for an unknown name."""
    names = NAMES if asked == ["all"] else asked
    if not names or not set(names) <= set(NAMES):
        print("\n".join(f"{name:<10}{_module(name).__doc__}" for name in NAMES))
        return 2
    figures = [figure for name in names for figure in _shown(name)]
    return 0 if all(figure.met for figure in figures) else 1


def _shown(name: str) -> Iterator[Figure | Line]:
    for figure in _module(name).run():
        print(f"{name:<10}{figure}", flush=True)
        yield figure


def _module(name: str) -> ModuleType:
    return import_module(f"benchmarks.{name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
