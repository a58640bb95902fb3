"""Know the short forms of first names: Liz is Elizabeth, Basti Sebastian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.words import phrases


@cache
def _long_names() -> Mapping[str, Sequence[str]]:
    """Return the long names by each name, which is short for them or is one itself."""
    alike = (list(map(fold, phrase.split())) for phrase in phrases("people.short"))
    return group((name, names[0]) for names in alike for name in names)


def are_short(one: str, other: str) -> bool:
    """Whether two folded first names are different forms of one: Liz and Beth, or Elizabeth."""
    names = _long_names()
    return one != other and not {*names.get(one, ())}.isdisjoint(names.get(other, ()))


def long_names(first: str) -> Sequence[str]:
    """Return the names that a folded first name may be short for, and itself if it has short forms."""
    return _long_names().get(first, ())


def is_short_for(short: str, long: str) -> bool:
    """Whether a first name is the short form of the first of others: Liz, Elizabeth Anne."""
    (name, *_), of = [*map(fold, long.split()), ""], fold(short)
    return name != of and name in long_names(of)
