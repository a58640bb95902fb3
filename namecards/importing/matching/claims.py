"""Whose each picture is by its name alone: no picture is opened here.

Strongest first: the list or a map file says so; an exact number; a number but for zeros or the `P ` of
library cards; the full name in either order; the called name; a name with a class. What fits several people
is nobody's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.forms import bare, fold
from namecards.core.people import room
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.text import clean

_RETAKE = re.compile(r"(.+?)\s*\((\d{1,2})\)")
_ASIDE = re.compile(r"(.+?)\s*[(\[](.+)[)\]]")
_PARTS = re.compile(r"[\s_\-,.]+")
_MOST_TAG_WORDS = 3

LISTED, LISTED_BARE, NUMBER, BARE, FULL, CALLED, TAGGED = range(7)
"""How strongly something says whose a picture is; the lowest is the strongest."""


class Hit(NamedTuple):
    """A picture that is one candidate's by its name; the best sorts first."""

    strength: int
    older: int
    """Minus the number in `1042(2).jpg`, a retake; 0 for `1042.jpg`."""
    name: str


class Doubt(NamedTuple):
    """Why a picture was not used: a sentence, and the places of the candidates it may show."""

    why: str
    owners: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """Pictures by whose they are, and what is left."""

    hits: dict[int, list[Hit]] = field(default_factory=lambda: defaultdict(list))
    """By the place of the candidate."""
    over: list[str] = field(default_factory=list)
    """Pictures that are nobody's."""
    doubts: dict[str, Doubt] = field(default_factory=dict)
    """Pictures that may be several people's."""


Key = tuple[str, str]
"""A kind of name for a picture ("number", "bare", "name"), and that name."""
Owners = dict[int, int]
"""Whose something is: the place of each candidate, and how strongly it says so."""


class Whose(NamedTuple):
    """Whose a picture may be."""

    owners: Owners
    sure: bool = True
    """Whether it is nobody else's; if not, not even a single owner gets it."""


def claim(candidates: Sequence[Candidate], names: Sequence[str], links: Sequence[Candidate] = ()) -> Claims:
    """Whose each of the pictures called `names` is; `links` are what map files say about them."""
    people, claims = _People(candidates), Claims()
    listed = _listed(people, links)
    spoken = {name for one in (*candidates, *links) for name in one.pictures}
    serial = _serial_folders(candidates, links)
    for name in names:
        if name in listed:
            _settle(name, Whose(listed[name]), 0, people, claims)
        elif name not in spoken:
            stem, older = _without_retake(PurePosixPath(name).stem)
            where = PurePosixPath(name).parent
            _settle(name, people.whose(stem, where, str(where) not in serial), older, people, claims)
        elif not any(name in one.pictures for one in candidates):
            claims.over.append(name)
    return claims


def _settle(name: str, whose: Whose, older: int, people: _People, claims: Claims) -> None:
    if whose.sure and len(whose.owners) == 1:
        ((owner, strength),) = whose.owners.items()
        claims.hits[owner].append(Hit(strength, older, name))
    elif whose.owners:
        why = _sentence(name, [people.candidates[at] for at in whose.owners])
        claims.doubts[name] = Doubt(why, tuple(whose.owners))
    else:
        claims.over.append(name)


def _listed(people: _People, links: Sequence[Candidate]) -> dict[str, Owners]:
    """What the list itself and map files say; of several lines for one number the last is the retake."""
    said: dict[str, Owners] = defaultdict(dict)
    for at, candidate in enumerate(people.candidates):
        for name in candidate.pictures[:1]:
            said[name][at] = LISTED
    last = {(link.ids, full_key(link)): link for link in links}
    for link in last.values():
        for at, strength in people.meant_by(link).items():
            if not people.candidates[at].pictures:
                said[link.pictures[0]][at] = strength
    return said


class _People:
    """Candidates, found by what a picture of them may be called."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.candidates = candidates
        self._index: dict[Key, Owners] = defaultdict(dict)
        self._tags = [_tags(candidate) for candidate in candidates]
        self._all_tags = frozenset().union(*self._tags)
        for at, candidate in enumerate(candidates):
            for key, strength in _keys(candidate).items():
                self._index[key][at] = strength

    def meant_by(self, link: Candidate) -> Owners:
        """Whom a line of a map file means: by number, else by name and, if it says one, by grade."""
        numbers = [("number", code(number)) for number in link.ids]
        exact, rough = self._first(numbers), self._first(("bare", bare(number)) for number in link.ids)
        if exact or rough:
            return dict.fromkeys(exact or rough, LISTED if exact else LISTED_BARE)
        named = self._index.get(("name", full_key(link)), {}) if link.given else {}
        placed = {at for at in named if not _tags(link) or _tags(link) & self._tags[at]}
        return dict.fromkeys(placed, LISTED_BARE)

    def whose(self, stem: str, where: PurePosixPath, by_number: bool) -> Whose:
        """Whose a picture of this name in this folder is, by the strongest kind of name that is anybody's."""
        numbers = (("number", code(stem)), ("bare", bare(stem))) if by_number else ()
        if numbered := self._first(numbers):
            return Whose(numbered)
        if named := self._first([("name", fold(stem))]):
            return self._placed(named, where)
        numbered_name = self._with_number(stem, by_number)
        return numbered_name if numbered_name.owners else self._with_tag(stem)

    def _first(self, keys: Iterable[Key]) -> Owners:
        return next((self._index[key] for key in keys if key[1] and key in self._index), {})

    def _placed(self, named: Owners, where: PurePosixPath) -> Whose:
        """Of several people of a name those in the class that the folder is called after.

        A folder that is called after another class than somebody's says that it may not be them.
        """
        folders = self._all_tags & set(map(fold, where.parts))
        here = {at: strength for at, strength in named.items() if not folders or folders & self._tags[at]}
        return Whose(here) if here else Whose(named, sure=False)

    def _with_number(self, stem: str, by_number: bool) -> Whose:
        """`1042_Maya_Chen`: only if number and name agree, or the list has no number for that name."""
        for number, name in _ends(stem, 1):
            if not any(map(str.isdigit, number)):
                continue
            keys = (("number", code(number)), ("bare", bare(number))) if by_number else ()
            named, numbered = self._first([("name", name)]), self._first(keys)
            if both := {at: NUMBER for at in named if at in numbered}:
                return Whose(both)
            if tagged := self._tagged(named, number):
                return Whose(tagged)
            unnumbered = not numbered and not any(self.candidates[at].ids for at in named)
            if named or numbered:
                return Whose(named | numbered, sure=unnumbered and fold(number) not in self._all_tags)
        return Whose({})

    def _with_tag(self, stem: str) -> Whose:
        """`Maya Chen (7B)`: whoever of that name is in that class."""
        aside = _ASIDE.fullmatch(stem)
        for tag, name in [(aside[2], fold(aside[1]))] if aside else _ends(stem, _MOST_TAG_WORDS):
            named = self._first([("name", name)])
            if tagged := self._tagged(named, tag):
                return Whose(tagged)
            if named and aside:
                return Whose(named, sure=False)
        return Whose({})

    def _tagged(self, named: Owners, tag: str) -> Owners:
        return {at: TAGGED for at in named if fold(tag) in self._tags[at]}


def _keys(candidate: Candidate) -> dict[Key, int]:
    """What a picture of somebody may be called, and how strongly that says so.

    A number counts without its `P ` just as strongly: the bare number may be somebody else's.
    """
    numbers = {code(number) for number in (*candidate.ids, *candidate.logins)}
    numbers |= {re.sub(r"^p[\s_-]*(?=\d)", "", number) for number in numbers}
    called = {both for a, b in full_names(candidate) for both in (a + b, b + a)}
    given, family, middle = map(fold, (candidate.given, candidate.family, candidate.middle))
    whole = {given + family, family + given, given + middle + family, family + given + middle}
    whole |= {given + middle[:1] + family, family + given + middle[:1]}
    return {
        **{("number", number): NUMBER for number in numbers},
        **{("bare", bare(number)): BARE for number in candidate.ids},
        **{("name", name): CALLED for name in called},
        **{("name", name): FULL for name in whole},
    }


def _tags(candidate: Candidate) -> frozenset[str]:
    """What a class of somebody may be called in the name of a file or folder."""
    homeroom, grade = candidate.homeroom, candidate.grade
    rooms = {homeroom, room(homeroom)} if homeroom else set()
    grades = {grade, f"Grade {grade}", f"Year {grade}"} if grade else set()
    return frozenset(map(fold, rooms | grades | set(candidate.classes)))


def full_key(candidate: Candidate) -> str:
    """The folded name of a picture that is called by given and family name; empty if there is none."""
    return fold(candidate.given + candidate.family) if candidate.given or candidate.family else ""


def code(number: str) -> str:
    """A number as it is compared when zeros count."""
    return unicodedata.normalize("NFC", number).casefold().strip()


def _ends(stem: str, most: int) -> Iterator[tuple[str, str]]:
    """Up to so many words from either end of a file's name, and the rest, folded."""
    said = [word for word in _PARTS.split(stem) if word]
    for count in range(1, min(most, len(said) - 1) + 1):
        yield " ".join(said[-count:]), fold("".join(said[:-count]))
        yield " ".join(said[:count]), fold("".join(said[count:]))


def _without_retake(stem: str) -> tuple[str, int]:
    retake = _RETAKE.fullmatch(stem)
    return (retake[1], -int(retake[2])) if retake else (stem, 0)


def _serial_folders(candidates: Sequence[Candidate], links: Sequence[Candidate]) -> set[str]:
    """Folders in which pictures are just counted through: there, `00042.jpg` is not number 42's."""
    return {
        str(PurePosixPath(name).parent)
        for one in (*candidates, *links)
        for name in one.pictures
        if bare(_without_retake(PurePosixPath(name).stem)[0])
        not in {bare(n) for n in (*one.ids, *one.logins)}
        and any(map(str.isdigit, PurePosixPath(name).stem))
    }


def _sentence(name: str, owners: Sequence[Candidate]) -> str:
    names = " or ".join(f"{owner.display} ({owner.origin})" for owner in owners[:3])
    names += " or of somebody else" if len(owners) == 1 else ""
    return f"The photo {clean(name)} could be of {names}: it was not used. Name it by student number."
