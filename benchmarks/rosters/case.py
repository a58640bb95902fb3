"""A roster as a school has it, how it is built, and what must be true after it was imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder

HALVES = ("seen", "unseen")
FRESH = ("fresh1", "fresh2", "fresh3", "fresh4", "fresh5", "fresh6", "fresh7", "fresh8", "fresh9")
"""Nine more halves, written later and by people who had not seen the reader."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that can't come in, or not for certain: the plan must say so, with one of these words."""

    what: str
    words: tuple[str, ...]


def lost(what: str, *words: str) -> Loss:
    """A loss, and the words of which the plan must show one."""
    return Loss(what, words)


@dataclass(frozen=True, slots=True)
class Truth:
    """Who must be there after the last import, and which losses must be said."""

    people: Sequence[Who]
    losses: Sequence[Loss] = ()
    capitals: bool = False
    """The list is in capitals: the case of letters is not judged."""
    steps: Sequence[str] = ()
    """Folders that are imported one after the other; none: the whole folder at once."""
    same: Sequence[tuple[str, str]] = ()
    """Full name after the first import, full name after the last: the same record, with notes and memory."""
    allowed: Sequence[str] = ()
    """Rooms or classes beside those of the people that are no fault."""
    least: int = 80
    """The width below which a photo is only a thumbnail; the large one was there, too."""


@dataclass(frozen=True, slots=True)
class Case:
    """One roster."""

    name: str
    half: str
    source: str
    """Where the maker or a public project documents it; or that an office's style was invented."""
    build: Callable[[Folder], Truth]


OFFICE = "style of an office, invented"
_cases: list[Case] = []


def case(
    source: str = OFFICE,
) -> Callable[[Callable[[Folder], Truth | list[Who]]], Callable[[Folder], Truth]]:
    """Register a function that builds a case; it is called like the function, its half like the module."""

    def register(build: Callable[[Folder], Truth | list[Who]]) -> Callable[[Folder], Truth]:
        def built(folder: Folder) -> Truth:
            truth = build(folder)
            return truth if isinstance(truth, Truth) else Truth(truth)

        half = build.__module__.rpartition(".")[2].partition("_")[0]
        _cases.append(Case(build.__name__, half, source, built))
        return built

    return register


def cases(half: str) -> list[Case]:
    """The cases of a half; none if its modules are kept away."""
    package = import_module("benchmarks.rosters")
    for module in iter_modules(package.__path__):
        if module.name.startswith(f"{half}_"):
            import_module(f"benchmarks.rosters.{module.name}")
    return [case for case in _cases if case.half == half]
