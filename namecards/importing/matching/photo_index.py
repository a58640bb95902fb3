"""Who could be on a picture of some name: people found by everything that a picture of them may be called."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.normalize import bare_number, fold
from namecards.core.people import room
from namecards.importing.candidate import Candidate, full_names

_RETAKE = re.compile(r"(.+?)\s*\((\d{1,2})\)")
_ASIDE = re.compile(r"(.+?)\s*[(\[](.+)[)\]]")
_PARTS = re.compile(r"[\s_\-,.]+")
_MOST_TAG_WORDS = 3

LISTED, LISTED_BARE, NUMBER, BARE, FULL, GOES_BY, IN_CLASS = range(7)
"""How strongly something says whose a picture is; the lowest is the strongest."""


Key = tuple[str, str]
"""A kind of name for a picture ("number", "bare", "name"), and that name."""
Strengths = dict[int, int]
"""Whose something is: the place of each candidate, and how strongly it says so."""


class Owners(NamedTuple):
    """Whose a picture may be."""

    strengths: Strengths
    sure: bool = True
    """Whether it is nobody else's; if not, not even a single owner gets it."""


class PhotoIndex:
    """Candidates, found by what a picture of them may be called."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.candidates = candidates
        self._index: dict[Key, Strengths] = defaultdict(dict)
        self._tags = [_tags(candidate) for candidate in candidates]
        self._all_tags = frozenset().union(*self._tags)
        for at, candidate in enumerate(candidates):
            for key, strength in _keys(candidate).items():
                self._index[key][at] = strength

    def lookup(self, link: Candidate) -> Strengths:
        """Whom a line of a map file means: by number, else by name and, if it says one, by grade."""
        numbers = [("number", normalize_number(number)) for number in link.ids]
        exact, rough = (
            self._first_known(numbers),
            self._first_known(("bare", bare_number(number)) for number in link.ids),
        )
        if exact or rough:
            return dict.fromkeys(exact or rough, LISTED if exact else LISTED_BARE)
        named = self._index.get(("name", name_key(link)), {}) if link.given else {}
        placed = {at for at in named if not _tags(link) or _tags(link) & self._tags[at]}
        return dict.fromkeys(placed, LISTED_BARE)

    def split_retake(self, path: PurePosixPath, stems: Set[PurePosixPath]) -> tuple[str, int]:
        """What a picture is called, and minus which take of it this is.

        `1042(2)` is always a retake. `Maya Chen (6)` may be somebody in grade 6: it is one only if there is a
        first take, and nobody is in a class of that number.
        """
        retake = _RETAKE.fullmatch(path.stem)
        if not retake:
            return path.stem, 0
        of_number = any(key in self._index for key in _number_keys(retake[1]))
        of_name = path.with_name(retake[1]) in stems and retake[2] not in self._all_tags
        return (retake[1], -int(retake[2])) if of_number or of_name else (path.stem, 0)

    def find_owners(self, stem: str, where: PurePosixPath, by_number: bool) -> Owners:
        """Whose a picture of this name in this folder is, by the strongest kind of name that is anybody's."""
        numbers = _number_keys(stem) if by_number else ()
        if numbered := self._first_known(numbers):
            return Owners(numbered)
        if named := self._first_known([("name", fold(stem))]):
            return self._in_folder(named, where)
        numbered_name = self._by_number_and_name(stem, by_number)
        return numbered_name if numbered_name.strengths else self._by_name_and_class(stem)

    def _first_known(self, keys: Iterable[Key]) -> Strengths:
        return next((self._index[key] for key in keys if key[1] and key in self._index), {})

    def _in_folder(self, named: Strengths, where: PurePosixPath) -> Owners:
        """Of several people of a name those in the class that the folder is called after.

        A folder that is called after another class than somebody's says that it may not be them.
        """
        folders = self._all_tags & set(map(fold, where.parts))
        here = {at: strength for at, strength in named.items() if not folders or folders & self._tags[at]}
        return Owners(here) if here else Owners(named, sure=False)

    def _by_number_and_name(self, stem: str, by_number: bool) -> Owners:
        """`1042_Maya_Chen`: only if number and name agree, or the list has no number for that name."""
        for number, name in _ends(stem, 1):
            if not any(map(str.isdigit, number)):
                continue
            keys = _number_keys(number) if by_number else ()
            named, numbered = self._first_known([("name", name)]), self._first_known(keys)
            agreeing = {at: NUMBER for at in named if at in numbered}
            if meant := self._in_class(named, number) | agreeing:
                return Owners(meant)
            unnumbered = not numbered and not any(self.candidates[at].ids for at in named)
            if named or numbered:
                return Owners(named | numbered, sure=unnumbered and fold(number) not in self._all_tags)
        return Owners({})

    def _by_name_and_class(self, stem: str) -> Owners:
        """`Maya Chen (7B)`: whoever of that name is in that class."""
        aside = _ASIDE.fullmatch(stem)
        for tag, name in [(aside[2], fold(aside[1]))] if aside else _ends(stem, _MOST_TAG_WORDS):
            named = self._first_known([("name", name)])
            if tagged := self._in_class(named, tag):
                return Owners(tagged)
            if named and aside:
                return Owners(named, sure=False)
        return Owners({})

    def _in_class(self, named: Strengths, tag: str) -> Strengths:
        return {at: IN_CLASS for at in named if fold(tag) in self._tags[at]}


def _keys(candidate: Candidate) -> dict[Key, int]:
    """What a picture of somebody may be called, and how strongly that says so.

    A number counts without its `P ` just as strongly: the bare number may be somebody else's.
    """
    numbers = {normalize_number(number) for number in (*candidate.ids, *candidate.logins)}
    numbers |= {re.sub(r"^p[\s_-]*(?=\d)", "", number) for number in numbers}
    called = {both for a, b in full_names(candidate) for both in (a + b, b + a)}
    given, family, middle = map(fold, (candidate.given, candidate.family, candidate.middle))
    whole = {given + family, family + given, given + middle + family, family + given + middle}
    whole |= {given + middle[:1] + family, family + given + middle[:1]}
    return {
        **{("number", number): NUMBER for number in numbers},
        **{("bare", bare_number(number)): BARE for number in candidate.ids},
        **{("name", name): GOES_BY for name in called},
        **{("name", name): FULL for name in whole},
    }


def _number_keys(number: str) -> tuple[Key, Key]:
    return ("number", normalize_number(number)), ("bare", bare_number(number))


def _tags(candidate: Candidate) -> frozenset[str]:
    """What a class of somebody may be called in the name of a file or folder."""
    homeroom, grade = candidate.homeroom, candidate.grade
    rooms = {homeroom, room(homeroom)} if homeroom else set()
    grades = {grade, f"Grade {grade}", f"Year {grade}"} if grade else set()
    return frozenset(map(fold, rooms | grades | set(candidate.classes)))


def name_key(candidate: Candidate) -> str:
    """The folded name of a picture that is called by given and family name; empty if there is none."""
    return fold(candidate.given + candidate.family) if candidate.given or candidate.family else ""


def normalize_number(number: str) -> str:
    """A number as it is compared when zeros count."""
    return unicodedata.normalize("NFC", number).casefold().strip()


def _ends(stem: str, most: int) -> Iterator[tuple[str, str]]:
    """Up to so many words from either end of a file's name, and the rest, folded."""
    said = [word for word in _PARTS.split(stem) if word]
    for count in range(1, min(most, len(said) - 1) + 1):
        yield " ".join(said[-count:]), fold("".join(said[:-count]))
        yield " ".join(said[:count]), fold("".join(said[count:]))
