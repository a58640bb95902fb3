"""Reads a typed name: which words may be the first name, and which the last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile
from typing import NamedTuple

from namecards.core.normalize import MOST_WORDS, TITLES, fold, words
from namecards.core.other_letters import spellings
from namecards.core.people import Person

Words = tuple[str, ...]


class NameReading(NamedTuple):
    """The words of a first and of a last name, which may be empty."""

    first: Words
    last: Words
    turned: bool = False
    """Whether the last name was typed first."""


NameReadings = tuple[set[NameReading], set[NameReading]]
"""The readings of everybody; and, for adults, those without a title."""


def readings_of(typed: str) -> NameReadings:
    """Return every way to read a typed name, in either order; and, for adults, without a title."""
    ways = spellings(typed) if typed < "\u0370" else ()  # Björn is Bjoern, but 하진 not 하준
    names = [tuple(words(text))[:MOST_WORDS] for text in {typed, *(way for (way,) in ways)}]
    names += [some[:-1] for some in names if len(some) > 1 and some[-1] in _SUFFIXES]
    plain = {reading for some in names for reading in _splits(some)}
    untitled = (tuple(dropwhile(_TITLES.__contains__, some)) for some in names if _TITLES & set(some[:1]))
    return plain, {reading for some in untitled for reading in _splits(some)}


_TITLES = frozenset(
    map(fold, (*TITLES, "Coach", "Sir", "Herr", "Frau", "Mme", "Señor", "Señora", "Sr", "Sra"))
)
_SUFFIXES = frozenset(["jr", "junior", "sr", "ii", "iii", "iv"])


def _splits(some: Words) -> Iterator[NameReading]:
    letters = [len(word) == 1 and word.isascii() for word in some]
    if len(some) == 1 or (some and (all(letters) or not letters[-1])):
        yield NameReading(some, ())  # "D.J." is a name, but "Sara H" is not Sarah
    for at in range(1, len(some)):
        yield NameReading(some[:at], some[at:])
        yield NameReading(some[at:], some[:at], turned=True)


def preferred_name(typed: str, person: Person) -> str:
    """Return what somebody goes by if a typed name is theirs: no last name, and no letters of caps lock."""
    some = [word.strip('?!,;:"“”') for word in typed.split()]
    last = set(words(person.family)) | {word[:1] for word in words(person.family)}
    firsts = [word for at, word in enumerate(some) if word and not (fold(word) in last and (at or some[1:]))]
    longest = max(map(len, words(typed)), default=0)
    shouted = (typed.isupper() and longest > 3) or typed.swapcase().istitle()
    return " ".join(word.capitalize() if shouted else word[:1].upper() + word[1:] for word in firsts or some)
