"""The poster "You asked / We did / We can't yet, because": counts, never names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from namecards.core.desk.ideas import Idea
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class PosterLine:
    """A line of the poster."""

    what: str
    """The idea, in the librarian's own words for the poster."""
    count: int
    """The number of people who asked for it."""
    answer: str = ""
    """What the library did, or why it can't yet."""


@dataclass(frozen=True, slots=True)
class Poster:
    """The columns; the most frequent idea comes first in each."""

    done: tuple[PosterLine, ...] = ()
    doing: tuple[PosterLine, ...] = ()
    cannot: tuple[PosterLine, ...] = ()
    new: tuple[PosterLine, ...] = ()
    """Not decided yet."""
    asked: int = 0
    """The number of ideas in all, also of those in no column."""


def poster(ideas: Iterable[Idea], people: Iterable[Person]) -> Poster:
    """Build the poster from the ideas with a text for it; the same text makes one line.

    A line with a name of one of `people` is only counted.
    """
    ideas, names = list(ideas), name_words(people)
    shown = [
        idea
        for idea in ideas
        if idea.outcome.asks and not find_name(f"{idea.outcome.asks} {idea.outcome.answer}", names)
    ]
    same = group(((idea.outcome.decision, fold(idea.outcome.asks)), idea) for idea in shown)
    columns = group((decision, _line(some)) for (decision, _), some in same.items())
    ranked = {
        decision: tuple(sorted(lines, key=lambda line: (-line.count, fold(line.what))))
        for decision, lines in columns.items()
    }
    return Poster(**ranked, asked=len(ideas))


def name_words(people: Iterable[Person]) -> frozenset[str]:
    """The folded words of all names."""
    names = (name for p in people for name in (p.given, p.preferred, p.family))
    return frozenset(fold(word) for name in names for word in re.findall(r"\w+", name) if len(word) > 1)


def find_name(text: str, names: frozenset[str]) -> str:
    """Find the first word that is a person's name and not in small letters; else empty."""
    words = (word for word in re.findall(r"\w+", text) if not word.islower())
    return next((word for word in words if fold(word) in names), "")


def _line(some: list[Idea]) -> PosterLine:
    """Merge ideas with the same text into one line; a person who asked twice counts once."""
    askers = {idea.note.person for idea in some if idea.note.person}
    anonymous = sum(not idea.note.person for idea in some)
    newest = sorted(some, key=lambda idea: idea.outcome.day or date.min, reverse=True)
    answer = next((idea.outcome.answer for idea in newest if idea.outcome.answer), "")
    return PosterLine(newest[0].outcome.asks, len(askers) + anonymous, answer)
