"""Find candidates by every file name that a picture of them may have."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import dropwhile, product
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.normalize import bare_number, fold
from namecards.core.other_letters import spellings
from namecards.importing.candidate import Candidate, is_cut, name_key
from namecards.importing.files.naming import is_of_retake
from namecards.importing.matching.class_tags import by_tag, class_tags, folder_tags, members_of
from namecards.importing.matching.takes import is_later, split_take
from namecards.importing.patterns import compile_later
from namecards.importing.text import BEFORE_LAST, EAST_ASIAN, PARTICLES
from namecards.importing.words import NUMBER_WORDS, PERSON_WORDS, folded_phrases

_ASIDE = compile_later(r"(.+?)\s*[(\[](.+)[)\]]")
_SIGN = f"[{EAST_ASIAN}]"
_PARTS = compile_later(rf"[\s_\-,.]+|(?<=\d)(?={_SIGN})|(?<={_SIGN})(?=\d)")
"""Signs between the parts of a file name; Chinese and Korean names may touch a number."""
_MOST_TAG_WORDS = 3
_CHECKED = compile_later(r"(.*\d.*\d.*\d.*\d)[-–/ ][\dkx]")
"""A number with a check digit, which pictures may lack: 10234-5."""
_INITIALS = compile_later(r"([^\W\d_]{2,3})[\s_-]?(\d{3,})|(\d{3,})[\s_-]?([^\W\d_]{2,3})")
"""Initials beside a number: AK56196."""
_LETTERED = compile_later(r"[^\W\d_]{1,4}[-_ ./]*(\d{4,})")
"""A number with letters in front, which pictures may lack: C-4417."""
LISTED, LISTED_BARE, NUMBER, BARE, FULL, GOES_BY, IN_CLASS = range(7)
"""The strength of the evidence for an owner; the lowest is the strongest."""
Key = tuple[str, str]
"""The kind of a file name ("number", "bare", "name"), and the normalized name."""
Strengths = dict[int, int]
"""The strength of the evidence, by the index of each candidate."""


_NOTHING = PERSON_WORDS | NUMBER_WORDS | folded_phrases("headings.lists")
"""Words beside a number that are nobody's name: "Student 10442 photo"."""


class Owners(NamedTuple):
    """The candidates whom a picture may show."""

    strengths: Strengths
    sure: bool = True
    """Whether it can show nobody else; if it can, not even a single owner gets it."""


class PhotoIndex:
    """Candidates by every name a picture of them may have."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.candidates = candidates
        self._index: dict[Key, Strengths] = defaultdict(dict)
        self.tags = [class_tags(candidate) for candidate in candidates]
        self._members = by_tag(self.tags)
        self.all_tags = self._members.keys()
        for at, candidate in enumerate(candidates):
            for key, strength in _keys(candidate).items():
                self._index[key][at] = strength

    def lookup(self, link: Candidate) -> Strengths:
        """Return the candidates whom a map file's line means: by number, else by name and grade, if given."""
        numbers = [("number", normalize_number(number)) for number in link.ids]
        if exact := self._first_known(numbers):
            return dict.fromkeys(exact, LISTED)
        if rough := self._first_known(("bare", bare_number(number)) for number in link.ids):
            return dict.fromkeys(rough, LISTED_BARE)
        forms = (fold(link.given + link.middle + link.family), name_key(link)) if link.given else ()
        named = self._first_known(("name", form) for form in forms)
        tags = class_tags(link)
        placed = {at for at in named if not tags or tags & self.tags[at]}
        return dict.fromkeys(placed, LISTED_BARE)

    def lookup_cut(self, link: Candidate) -> list[int]:
        """Return the candidates whose last names are cut to a letter, and whom a map's whole name fits."""
        firsts, last = first_names(link), fold(link.family)
        return [
            at
            for at, one in enumerate(self.candidates)
            if is_cut(one.family) and last.startswith(fold(one.family)) and firsts & first_names(one)
        ]

    def split_retake(self, path: PurePosixPath, stems: Set[PurePosixPath]) -> tuple[str, int]:
        """Split a file name into its stem and minus the number of the retake (0 if it is none).

        `1042(2)` is always a retake; so is everything in a folder of retakes. `Maya Chen (6)` may mean grade
        6: it is a retake only if there is a first take and no class has that number.
        """
        stem, take = split_take(path.stem)
        if not take and any(map(is_of_retake, path.parent.parts)):
            return stem, -1
        if not take or is_later(path.stem):
            return stem, -take
        of_number = any(key in self._index for key in _number_keys(stem))
        of_name = path.with_name(stem) in stems and str(take) not in self.all_tags
        return (stem, -take) if of_number or of_name else (path.stem, 0)

    def find_owners(self, stem: str, where: PurePosixPath, by_number: bool) -> Owners:
        """Return the owners of a picture by the strongest kind of name that fits anybody."""
        numbers = _number_keys(stem) if by_number else ()
        if numbered := self._first_known(numbers):
            return Owners(numbered)
        if named := self._strengths_of_name(stem):
            return self._in_folder(named, where)
        ways = (
            self._by_number_and_initials,
            self._by_number_and_name,
            self._by_name_and_class,
            self._by_initial_behind,
            self._by_uploader,
        )
        return next((way for each in ways if (way := each(stem, by_number)).strengths), Owners({}))

    def by_number(self, number: str) -> int | None:
        """Return the one candidate with a number, whatever its zeros; None if there is not exactly one."""
        found = self._first_known(_number_keys(number))
        return next(iter(found)) if len(found) == 1 else None

    def by_name(self, name: str) -> list[int]:
        """Return the candidates with a full name, in either order, also in another script."""
        return list(self._strengths_of_name(name))

    def _strengths_of_name(self, name: str) -> Strengths:
        written = [name, *("".join(form) for form in spellings(name))]
        return self._first_known(("name", fold(form)) for form in written)

    def _first_known(self, keys: Iterable[Key]) -> Strengths:
        return next((self._index[key] for key in keys if key[1] and key in self._index), {})

    def _in_folder(self, named: Strengths, where: PurePosixPath) -> Owners:
        """Keep the people in the class of the folder's name; unsure if they are in another class."""
        folders = self.all_tags & folder_tags(where)
        members = members_of(folders, self._members) if folders else named.keys()
        here = {at: strength for at, strength in named.items() if at in members}
        return Owners(here) if here else Owners(named, sure=False)

    def _by_number_and_name(self, stem: str, by_number: bool) -> Owners:
        """Read `1042_Maya_Chen` and `2025-26_1042_Chen_Maya_001`: sure if a number and the name agree.

        A number alone may also be a class or a seat. A name is sure, too, if nobody who has it has a number.
        """
        words = [word for word in _PARTS.split(stem) if word]
        numbers = [word for word in words if any(map(str.isdigit, word))]
        name = fold("".join(word for word in words if word not in numbers))
        known = [self._first_known(_number_keys(number)) for number in numbers if by_number]
        named, numbered = self._first_known([("name", name)]), {at: NUMBER for each in known for at in each}
        agreeing = {at: NUMBER for at in numbered if at in named or name in self.name_parts(at)}
        if len(numbers) == 1:
            seat = numbers[0].lstrip("0")
            seated = {at: IN_CLASS for at in named if self.candidates[at].seat.lstrip("0") == seat != ""}
            agreeing = self._in_class(named, numbers[0]) | agreeing | seated
        if agreeing:
            return Owners(agreeing)
        if len(numbers) == 1 and numbered and {*map(fold, words)} <= _NOTHING | {fold(numbers[0])}:
            return Owners(known[0])
        unread = not numbered and (not by_number or any(one.ids for one in self.candidates))
        if not numbers or len(words) == 1 or (unread and len(numbers) > 1):
            return Owners({})
        unnumbered = not numbered and not any(self.candidates[at].ids for at in named)
        is_class = any(fold(number) in self.all_tags for number in numbers)
        return Owners(named | numbered, sure=unnumbered and not is_class)

    def _by_number_and_initials(self, stem: str, by_number: bool) -> Owners:
        """Read `AK56196` and `56196_AK`: the number of somebody with these initials."""
        found = _INITIALS.fullmatch(stem)
        if not (found and by_number):
            return Owners({})
        initials, number = fold(found[1] or found[4]), found[2] or found[3]
        numbered = self._first_known(_number_keys(number))
        return Owners({at: numbered[at] for at in numbered if initials in _initials(self.candidates[at])})

    def name_parts(self, at: int) -> set[str]:
        """Return the first names and the last name of a candidate separately."""
        one = self.candidates[at]
        last = (one.family, without_particles(one.family))
        return {fold(part) for part in (*one.given.split()[:1], one.given, one.preferred, *last) if part}

    def _by_uploader(self, stem: str, by_number: bool) -> Owners:
        """Read `IMG_4471 - Maya Chen`, as forms name uploads, if nothing else in it is anybody's."""
        before, _, name = stem.rpartition(" - ")
        named = self._first_known([("name", fold(name))])
        parts = re.split(r"[\W_]+", before)
        others = [at for part in parts for at in self._first_known(_number_keys(part))] if by_number else []
        return Owners(named, sure=not others and not self.by_name(before))

    def _by_name_and_class(self, stem: str, by_number: bool) -> Owners:
        """Read `Maya Chen (7B)`: the people of that name in that class."""
        aside = _ASIDE.fullmatch(stem)
        for tag, name in [(aside[2], fold(aside[1]))] if aside else _ends(stem, _MOST_TAG_WORDS):
            named = self._first_known([("name", name)])
            if tagged := self._in_class(named, tag):
                return Owners(tagged)
            if named and aside:
                return Owners(named, sure=False)
        return Owners({})

    def _by_initial_behind(self, stem: str, by_number: bool) -> Owners:
        """Read `Moss_Ava_R`, as photographers write: the initial of a middle name the list may lack."""
        *words, last = [word for word in _PARTS.split(stem) if word] or [""]
        if len(last) != 1 or not last.isalpha() or fold(last) in self.all_tags:
            return Owners({})
        named = self._first_known([("name", fold("".join(words)))])
        middles = {at: fold(self.candidates[at].middle) for at in named}
        return Owners({at: named[at] for at, middle in middles.items() if middle[:1] in ("", fold(last))})

    def _in_class(self, named: Strengths, tag: str) -> Strengths:
        return {at: IN_CLASS for at in named if fold(tag) in self.tags[at]}


def _keys(candidate: Candidate) -> dict[Key, int]:
    """Return the names that a picture of a candidate may have, with their strength.

    A number without the `P ` of library cards is as strong as one with it: it may be someone else's number.
    """
    numbers = {normalize_number(number) for number in (*candidate.ids, *candidate.logins)}
    numbers |= {re.sub(r"^p[\s_-]*(?=\d)", "", number) for number in numbers}
    shorter = {found[1] for n in numbers for form in (_CHECKED, _LETTERED) if (found := form.fullmatch(n))}
    given, called, last = candidate.given, candidate.preferred, candidate.family
    firsts = {
        first
        for first in (given, called, f"{given} {candidate.middle}", f"{given} {called}")
        if first.strip()
    }
    lasts = {last, candidate.other_family or last, without_particles(last) or last}
    lasts |= {f"{last} {candidate.suffix}"} if candidate.suffix else set()
    pairs = {form for a, b in product(firsts or {""}, lasts) for form in ((a, b), *spellings(a, b))}
    given, last, middle = map(fold, (given, last, candidate.middle))
    whole = set(product((given, given + middle, given + middle[:1]), (last,)))
    return {
        **{("number", number): NUMBER for number in numbers},
        **{("bare", bare_number(number)): BARE for number in numbers | shorter},
        **{("name", name): GOES_BY for a, b in pairs for name in (fold(a + b), fold(b + a))},
        **{("name", name): FULL for a, b in whole for name in (a + b, b + a)},
    }


def _initials(one: Candidate) -> set[str]:
    """Return the folded initials of a candidate, the last name in front or behind."""
    names = [[name, *more] for name in (one.given, one.preferred) if name for more in ([], [one.middle])]
    firsts = {"".join(fold(name)[:1] for name in own) for own in names}
    lasts = {fold(one.family)[:1], without_particles(one.family)[:1]}
    return {form for a, b in product(firsts, lasts) if a and b for form in (a + b, b + a)}


def first_names(one: Candidate) -> set[str]:
    """Return the folded names that somebody may be called by: Anna or Anna Maria, and the preferred one."""
    return {fold(own) for own in (one.given, one.preferred, one.given + one.middle) if own}


def without_particles(family: str) -> str:
    """Return a folded last name without the particles before it, as Dutch photographers sort it."""
    parts = list(dropwhile(lambda part: part.casefold() in PARTICLES | BEFORE_LAST, family.split()))
    return fold("".join(parts)) if len(parts) < len(family.split()) else ""


def _number_keys(number: str) -> tuple[Key, Key]:
    return ("number", normalize_number(number)), ("bare", bare_number(number))


def normalize_number(number: str) -> str:
    """Return a number in the form for comparing when zeros count."""
    return unicodedata.normalize("NFC", number).casefold().strip()


def _ends(stem: str, most: int) -> Iterator[tuple[str, str]]:
    """Yield up to `most` words from either end of a file name, each with the rest, folded."""
    words = [word for word in _PARTS.split(stem) if word]
    for count in range(1, min(most, len(words) - 1) + 1):
        yield " ".join(words[-count:]), fold("".join(words[:-count]))
        yield " ".join(words[:count]), fold("".join(words[count:]))
