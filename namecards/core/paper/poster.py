"""The poster "You asked / We did / We can't yet, because": what may hang on the wall.

It has counts, never names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from namecards.core.desk.ideas import DECISIONS, Decision, Idea
from namecards.core.normalize import fold
from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class PosterLine:
    """A line of the poster."""

    what: str
    """What was asked, in the librarian's own words for the poster."""
    count: int
    """How many asked it."""
    answer: str = ""
    """What was done, or why it cannot be yet."""


@dataclass(frozen=True, slots=True)
class Poster:
    """Its columns; what was asked most often comes first in each."""

    done: tuple[PosterLine, ...] = ()
    doing: tuple[PosterLine, ...] = ()
    cannot: tuple[PosterLine, ...] = ()
    new: tuple[PosterLine, ...] = ()
    """Not decided yet."""
    counts: Mapping[Decision, int] = field(default_factory=dict)
    """How many ideas there are of each decision, also those that are in no column."""

    @property
    def asked(self) -> int:
        """How many ideas there are in all."""
        return sum(self.counts.values())


def poster(ideas: Iterable[Idea], people: Iterable[Person]) -> Poster:
    """The ideas that were given words for the poster, those with the same words as one line.

    A line in which somebody of `people` is named is only counted.
    """
    ideas, calls = list(ideas), name_words(people)
    alike: dict[tuple[Decision, str], list[Idea]] = {}
    for idea in ideas:
        outcome = idea.outcome
        if outcome.asks and not find_name(f"{outcome.asks} {outcome.answer}", calls):
            alike.setdefault((outcome.decision, fold(outcome.asks)), []).append(idea)
    columns: dict[Decision, list[PosterLine]] = {decision: [] for decision in DECISIONS}
    for (decision, _), some in alike.items():
        columns[decision].append(_line(some))
    ranked = {
        decision: tuple(sorted(lines, key=lambda line: (-line.count, fold(line.what))))
        for decision, lines in columns.items()
    }
    counts = {decision: sum(idea.outcome.decision == decision for idea in ideas) for decision in DECISIONS}
    return Poster(**ranked, counts=counts)


def name_words(people: Iterable[Person]) -> frozenset[str]:
    """Every word of every name, folded."""
    names = (name for p in people for name in (p.given, p.preferred, p.family))
    return frozenset(fold(word) for name in names for word in re.findall(r"\w+", name) if len(word) > 1)


def find_name(text: str, names: frozenset[str]) -> str:
    """The first word of a text that is somebody's name and not in small letters; else empty."""
    words = (word for word in re.findall(r"\w+", text) if not word.islower())
    return next((word for word in words if fold(word) in names), "")


def _line(some: list[Idea]) -> PosterLine:
    """Ideas with the same words as one line; whoever asked twice counts once."""
    known = {idea.note.person for idea in some if idea.note.person}
    unknown = sum(not idea.note.person for idea in some)
    newest = sorted(some, key=lambda idea: idea.outcome.day or date.min, reverse=True)
    answer = next((idea.outcome.answer for idea in newest if idea.outcome.answer), "")
    return PosterLine(newest[0].outcome.asks, len(known) + unknown, answer)
