"""Compare the traits of a row of a list and of a person here, and say how far their names agree."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from enum import IntEnum
from functools import cached_property
from itertools import product

from rapidfuzz.distance import OSA

from namecards.core.normalize import bare_number, fold, words
from namecards.core.other_letters import spellings
from namecards.core.people import Person
from namecards.core.spelling import sound
from namecards.importing.candidate import Candidate, full_names, grade_of, is_cut, is_initial
from namecards.importing.names.nicknames import are_short, long_names

_SHORT = 3
"""The letters of a name in which each counts: Lee is not Les."""
CUT = 2
"""How much longer a whole last name is than its first letter alone."""


class Likeness(IntEnum):
    """The agreement of two names, with its points."""

    NONE = 1
    FAMILY = 25
    """Only the family name is the same, or letters differ in both names: Jonh Smyth is John Smith."""
    FIRST = 40
    SPELLING = 50
    """Letters differ, or one name is the start of the other."""
    SOUND = 60
    """Only one letter of the family name differs; or the first names sound the same."""
    PART = 80
    """A first or family name is missing, is only an initial or a short form, or the two are swapped or
    divided elsewhere; or Müller is Mueller."""
    FULL = 100


class Traits:
    """The traits of a person that are compared, folded once."""

    def __init__(self, someone: Candidate | Person) -> None:
        self.of = someone
        self.numbers = frozenset(someone.ids)
        self.bare = frozenset(filter(None, map(bare_number, someone.ids)))
        self.full = frozenset(full_names(someone))
        self.classes = frozenset(map(fold, someone.classes))
        self.rooms = frozenset(filter(None, [fold(someone.homeroom)]))
        self.place = self.rooms or (self.classes if len(self.classes) == 1 else frozenset())
        """The room, or the only class."""
        self.groups = self.classes | self.rooms
        """One set, because the homeroom of one system is a class of another."""
        self.told_grade = grade_of(someone)

    def shares_room(self, other: Traits) -> bool:
        """Whether the homeroom of one is the homeroom or a class of the other."""
        return bool(self.rooms & other.groups or other.rooms & self.groups)

    @cached_property
    def firsts(self) -> frozenset[tuple[str, ...]]:
        """The first names, in words."""
        names = (tuple(words(name)) for name in (self.of.preferred, self.of.given))
        return frozenset(filter(None, names))

    @cached_property
    def family(self) -> frozenset[str]:
        """The words of the family name."""
        return frozenset(words(self.of.family))

    @cached_property
    def name_keys(self) -> frozenset[Hashable]:
        """Return keys; people with the same full name, or a part of it, share one of them."""
        pairs = list(product(self.first_forms, self.family))
        return frozenset(
            {*self.full, *self.spelled, *pairs, *((word, start) for start, word in pairs), self.all_words}
        )

    @cached_property
    def first_forms(self) -> frozenset[str]:
        """The first words of the first names, with the long names for which they may be short."""
        return frozenset(form for first in self.firsts for form in (first[0], *long_names(first[0])))

    @cached_property
    def spelled(self) -> frozenset[tuple[str, ...]]:
        """The full name in the other ways to write its letters: Mueller for Müller."""
        forms = spellings(self.of.given, self.of.family)
        return frozenset(tuple(map(fold, form)) for form in forms)

    @cached_property
    def all_words(self) -> frozenset[str]:
        """All words of the full name, wherever it is divided."""
        return frozenset(words(f"{self.of.given} {self.of.family}"))

    @cached_property
    def initial_keys(self) -> frozenset[tuple[bool, str, str]]:
        """Return the first names with the initial of the last name, and whether that is all it has."""
        starts = product(self.first_forms, {word[0] for word in self.family})
        return frozenset((is_cut(self.of.family), first, letter) for first, letter in starts)

    @cached_property
    def place_keys(self) -> frozenset[Hashable]:
        """Return keys that people in one room or class share if they have the same first or last name."""
        return frozenset(self.keys_in(self.groups))

    def keys_in(self, groups: Iterable[str]) -> Iterator[Hashable]:
        """Yield the keys that people in these rooms and classes share."""
        names = (*self.firsts, ("family", fold(self.of.family)))
        return ((*name, group) for name, group in product(names, groups))

    @cached_property
    def half_keys(self) -> frozenset[tuple[str, ...]]:
        """Return keys of the last name alone and of the first names alone."""
        return frozenset(filter(any, [("", fold(self.of.family)), *self.firsts]))

    @cached_property
    def first_keys(self) -> frozenset[str]:
        """Return the first words of the first names, to find those of whom a list has no more."""
        return frozenset(first[0] for first in self.firsts)


def compare_names(one: Traits, other: Traits) -> Likeness:
    """Return how far two names agree."""
    if one.full & other.full:
        return Likeness.FULL
    turned = {(family, first) for first, family in one.full if first and family}
    pairs = product(one.firsts, other.firsts)
    start = any(_is_start(a, b) or _is_start(b, a) or are_short(a[0], b[0]) for a, b in pairs)
    spelled = one.spelled & other.full or one.full & other.spelled
    same_words = len(one.all_words) > 2 and one.all_words == other.all_words
    nameless = bool(one.family & other.family) and not (one.firsts and other.firsts)
    if turned & other.full or spelled or same_words or nameless or (start and _share_family(one, other)):
        return Likeness.PART
    firsts, lasts = (_joined_names(one), _joined_names(other)), (fold(one.of.family), fold(other.of.family))
    first, family = bool(firsts[0] & firsts[1]), lasts[0] == lasts[1] != ""
    same_sound = {*map(sound, firsts[0])} & {*map(sound, firsts[1])}
    near = min(map(len, lasts)) > _SHORT and OSA.distance(*lasts) == 1
    if (family and same_sound) or (first and near):
        return Likeness.SOUND
    alike = _is_spelling(*firsts, 2), _is_spelling(lasts[:1], lasts[1:], _SHORT)
    if (family and alike[0]) or (first and alike[1]):
        return Likeness.SPELLING
    if all(alike) and not first:
        return Likeness.FAMILY
    return Likeness.FIRST if start else Likeness.FAMILY if family else Likeness.NONE


def is_only_short(one: Traits, other: Traits) -> bool:
    """Whether a short form is all that makes two first names alike: Harry Lee and Henry, not Harry Lee."""
    pairs = list(product(one.firsts, other.firsts))
    is_start = any(_is_start(a, b) or _is_start(b, a) for a, b in pairs)
    return not is_start and any(are_short(a[0], b[0]) for a, b in pairs)


def compare_lengths(one: Traits, other: Traits) -> tuple[int, int] | None:
    """Return which has more last names and first names; None if a last name is missing or another.

    If one has only the first letter of the other's last name, the first figure is CUT, or minus CUT.
    """
    families = one.family, other.family
    firsts = _sign(len(one.of.given.split()), len(other.of.given.split()))
    if all(families) and (one.family <= other.family or other.family <= one.family):
        return _sign(*map(len, families)), firsts
    a, b = one.of.family, other.of.family
    return (CUT * (is_cut(b) - is_cut(a)), firsts) if is_initial(a, of=b) or is_initial(b, of=a) else None


def _sign(one: int, other: int) -> int:
    return (one > other) - (one < other)


def _share_family(one: Traits, other: Traits) -> bool:
    """Whether a family name is a part of the other or its initial, or only one has any."""
    if one.family <= other.family or other.family <= one.family:
        return bool(one.family or other.family)
    a, b = one.of.family, other.of.family
    return is_initial(a, of=b) or is_initial(b, of=a)


def _is_start(words: tuple[str, ...], of: tuple[str, ...]) -> bool:
    return of[: len(words)] == words


def _joined_names(someone: Traits) -> set[str]:
    return {"".join(first) for first in someone.firsts}


def _is_spelling(some: Iterable[str], others: Iterable[str], shortest: int) -> bool:
    """Whether names differ by a letter, by two after an equal start, or one is the start of the other."""
    pairs = [(a, b) for a in some for b in others if min(len(a), len(b)) >= shortest]
    near = (len(a) > _SHORT < len(b) and OSA.distance(a, b) <= 1 + (a[:3] == b[:3]) for a, b in pairs)
    return any(near) or any(a.startswith(b) or b.startswith(a) for a, b in pairs)
