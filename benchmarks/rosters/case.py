"""A roster as a school has it, how it is built, and what must be true after it was imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from benchmarks.rosters import sets as _sets
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder

HALVES = ("seen", "unseen")
"""The two sets of the first round; later ones are called `fresh1` and so on."""


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
    of: str
    """The set it belongs to."""
    source: str
    """Where the maker or a public project documents it; or that an office's style was invented."""
    build: Callable[[Folder], Truth]


OFFICE = "style of an office, invented"
_cases: list[Case] = []


def case(
    source: str = OFFICE,
) -> Callable[[Callable[[Folder], Truth | list[Who]]], Callable[[Folder], Truth]]:
    """Register a function that builds a case; it is called like the function, its set like the folder."""

    def register(build: Callable[[Folder], Truth | list[Who]]) -> Callable[[Folder], Truth]:
        def built(folder: Folder) -> Truth:
            truth = build(folder)
            return truth if isinstance(truth, Truth) else Truth(truth)

        _cases.append(Case(build.__name__, build.__module__.split(".")[-2], source, built))
        return built

    return register


def all_sets() -> list[str]:
    """The names of the sets that are here; one that is still sealed is not."""
    return sorted(module.name for module in iter_modules(_sets.__path__) if module.ispkg)


def cases(name: str) -> list[Case]:
    """The cases of a set."""
    package = import_module(f"{_sets.__name__}.{name}")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    return [case for case in _cases if case.of == name]
