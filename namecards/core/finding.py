"""Finds people by typed letters or a scanned card, and splits a line into a person and a text.

`Finder` indexes everybody once, so that a key costs little; it is rebuilt when people change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from namecards.core import barcodes
from namecards.core.common_words import COMMON
from namecards.core.normalize import MOST_WORDS, answers_to, fold, name_forms, search_groups, words
from namecards.core.people import Person, roster_names

MOST = 60
"""The most hits of a search."""

_ONE_LETTER_WORDS = "aàeéioòuyv"
"""In common school languages: "a new dog", "y su hermano", "v knihovně"."""

Rank = tuple[float, bool, str]
"""Sort key of a hit: (which name matched, prefix only?, display name)."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person that a line is about, several to choose from, or nobody."""

    people: tuple[Person, ...]
    text: str
    """The line without the name."""
    sure: bool = True
    """False: the line only resembles their names, so the user is asked, even about one person."""

    @property
    def person(self) -> Person | None:
        """The one person, if there is no doubt."""
        return self.people[0] if self.sure and len(self.people) == 1 else None


class Finder:
    """An index over people; each part is made when it is first used."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Keep everybody."""
        self.people = tuple(people)
        self._beginnings: dict[int, dict[str, set[str]]] = {}

    @cached_property
    def _entries(self) -> list[_Entry]:
        return [_Entry(person) for person in self.people]

    @cached_property
    def _by_number(self) -> dict[str, list[Person]]:
        return _by_key((fold(number), p) for p in self.people for number in p.ids)

    @cached_property
    def _by_reading(self) -> dict[str, list[Person]]:
        numbers = ((p, number) for p in self.people for number in p.ids)
        return _by_key((code, p) for p, number in numbers for code in barcodes.readings(number))

    @cached_property
    def _by_name(self) -> dict[str, list[Person]]:
        return _by_key((name, p) for p in self.people for name in name_forms(p).lengths)

    @cached_property
    def _by_first_name(self) -> dict[str, list[Person]]:
        return _by_key((name, p) for p in self.people for name in _first_words(p))

    @cached_property
    def _by_word(self) -> dict[str, list[Person]]:
        return _by_key((word, p) for p, entry in self._pairs() for word in entry.names.split())

    def find(self, query: str, limit: int = MOST) -> list[Person]:
        """Find the people that a few letters or a scanned code could mean, best first.

        Each typed word must begin a word of a name. If nobody fits: of a name or of a class; then it may be
        inside a name; then it may have typing errors.
        """
        if scanned := self.by_code(query):
            return [scanned]
        typed = words(query)
        if not typed:
            return []
        ways = (self._match_starts, self._match_starts_or_class, self._match_inside, self._match_misspelt)
        return _rank(next(filter(None, (list(way(typed)) for way in ways)), []))[:limit]

    def by_code(self, code: str) -> Person | None:
        """Find the person with a number: as printed, else in any form of `barcodes.readings`.

        None unless exactly one fits: a wrong student is worse than none.
        """
        if not any(c.isdigit() for c in fold(code)):
            return None
        loose = (p for reading in barcodes.readings(code) for p in self._by_reading.get(reading, ()))
        fits = self._by_number.get(fold(code)) or list({p.id: p for p in loose}.values())
        return fits[0] if len(fits) == 1 else None

    def is_start_of_code(self, text: str) -> bool:
        """Whether somebody's printed number begins with this."""
        begin = fold(text)
        return any(number.startswith(begin) for number in self._by_number)

    def is_class(self, text: str) -> bool:
        """Whether the last typed word is a whole word of somebody's class: "room 204", not "room 20"."""
        typed = words(text)
        return bool(typed) and any(f" {typed[-1]} " in f"{entry.places} " for entry in self._entries)

    def split_addressee(self, text: str) -> tuple[tuple[Person, ...], str]:
        """Split `maya dog surgery` into the person and the text; several people if the name is ambiguous.

        The name comes first: a full name, a first name with the last initial if shared, or a number, perhaps
        followed by a colon. A common word is a name only before a colon. Without a name: no people and the
        whole text; `suggest_addressees` then finds people to ask about.
        """
        named, colon, rest = text.partition(":")
        if colon and (fits := self._exact_matches(named)):
            return tuple(fits), rest.strip()
        pieces = text.split()
        for count in range(min(len(pieces), MOST_WORDS), 0, -1):
            fits = self._with_full_name(" ".join(pieces[:count]))
            common = count == 1 and fold(pieces[0]) in COMMON
            closer = [p for p in fits if answers_to(" ".join(pieces[: count + 1]), p)]
            if closer and ((len(fits) > 1 and not common) or _is_initial(pieces[count : count + 1])):
                return tuple(closer), _drop_words(count + 1, text)
            if fits and not common:
                return tuple(fits), _drop_words(count, text)
        scanned = self.by_code(pieces[0]) if pieces else None
        return ((scanned,), _drop_words(1, text)) if scanned else ((), text)

    def suggest_addressees(self, text: str) -> tuple[tuple[Person, ...], str]:
        """Suggest people for a line that names nobody, to ask the user, and the text.

        A word before a colon was meant as a name and is cut off; without a colon every word stays.
        """
        named, colon, rest = text.partition(":")
        if colon and fold(named) not in COMMON and (meant := self.match_name(named)):
            return tuple(meant), rest.strip()
        word = fold(text.split()[0]) if text.strip() else ""
        if word in COMMON:
            return tuple(self._by_name.get(word, ())), text
        return tuple(self._similar_people(word)), text

    def _exact_matches(self, name: str) -> list[Person]:
        """People with exactly this number or name."""
        scanned = self.by_code(name)
        return [scanned] if scanned else [p for p in self.match_name(name) if answers_to(name, p)]

    def _similar_people(self, word: str) -> list[Person]:
        """People whose first name begins so, with such another name, or else with a similar first name."""
        if len(word) < 2:
            return []
        starts = [p for name, some in self._by_first_name.items() if name.startswith(word) for p in some]
        fits = starts + self._by_word.get(word, [])
        if not fits:
            near = _near_words(word, self._by_first_name)
            fits = [p for name in sorted(near, key=near.__getitem__) for p in self._by_first_name[name]]
        return list({p.id: p for p in fits}.values())

    def _with_full_name(self, head: str) -> list[Person]:
        """People with this first or full name, in no more words than it has: "ann a" is not Anna."""
        name, length = fold(head), len(words(head))
        return [p for p in self._by_name.get(name, ()) if length <= name_forms(p).lengths[name]]

    def match_name(self, name: str) -> list[Person]:
        """Find the people for a name before a colon. A part inside a name, or a class, matches nobody."""
        if scanned := self.by_code(name):
            return [scanned]
        typed = words(name)
        if not typed:
            return []
        return _rank(list(self._match_starts(typed)) or list(self._match_misspelt(typed, whole=True)))

    def _pairs(self) -> Iterator[tuple[Person, _Entry]]:
        return zip(self.people, self._entries, strict=True)

    def _match_starts(self, typed: Sequence[str]) -> Iterator[tuple[Rank, Person]]:
        every, joined = [f" {word}" for word in typed], f" {''.join(typed)}"
        for person, entry in self._pairs():
            if joined in entry.names or all(word in entry.names for word in every):
                yield entry.rank(typed[0]), person

    def _match_starts_or_class(self, typed: Sequence[str]) -> Iterator[tuple[Rank, Person]]:
        every = [f" {word}" for word in typed]
        for person, entry in self._pairs():
            if all(word in entry.names or word in entry.places for word in every):
                yield entry.rank(typed[0]), person

    def _match_inside(self, typed: Sequence[str]) -> Iterator[tuple[Rank, Person]]:
        if min(map(len, typed)) < 2:
            return
        for person, entry in self._pairs():
            if all(word in entry.names for word in typed):
                yield entry.rank(typed[0]), person

    def _match_misspelt(self, typed: Sequence[str], whole: bool = False) -> Iterator[tuple[Rank, Person]]:
        """People with a name similar to each word, or, unless `whole`, with a similar start of a name."""
        joined = [["".join(typed)]] if len(typed) > 1 else []
        for some in ([*typed], *joined):
            near = [self._similar_words(word, whole) for word in some]
            for id in set(near[0]).intersection(*near[1:]):
                errors = sum(found[id][0] for found in near)
                yield (errors, False, fold(near[0][id][1].display)), near[0][id][1]

    def _similar_words(self, word: str, whole: bool) -> dict[str, tuple[float, Person]]:
        """By id, the people with a name that begins so or is similar, with the number of typing errors."""
        spelt = self._by_word if whole else self._beginnings_of(len(word))
        errors = {name: 0 for name in self._by_word if name.startswith(word)} | _near_words(word, spelt)
        found: dict[str, tuple[float, Person]] = {}
        for name, wrong in sorted(errors.items(), key=lambda item: -item[1]):
            for full in (name,) if name in self._by_word else self._beginnings_of(len(word))[name]:
                found |= {person.id: (wrong, person) for person in self._by_word[full]}
        return found

    def _beginnings_of(self, length: int) -> dict[str, set[str]]:
        """Starts of about a length, and the words that begin with them."""
        if length not in self._beginnings:
            starts: defaultdict[str, set[str]] = defaultdict(set)
            for name in self._by_word:
                for end in range(max(length - 1, 1), length + 2):
                    starts[name[:end]].add(name)
            self._beginnings[length] = dict(starts)
        return self._beginnings[length]


class _Entry:
    """The searchable texts of one person."""

    __slots__ = ("display", "groups", "names", "places")

    def __init__(self, person: Person) -> None:
        self.groups = search_groups(person)
        self.names = "".join(self.groups)
        self.places = "".join(map(_search_words, roster_names(person)))
        self.display = fold(person.display)

    def rank(self, first: str) -> Rank:
        """Rank by the goes-by name first, then given, then family; a whole name before a longer one."""
        word = f" {first}"
        for number, group in enumerate(self.groups):
            if word in group:
                return number, f"{word} " not in f"{group} ", self.display
        return len(self.groups), True, self.display


@lru_cache(maxsize=2_000)
def _search_words(roster: str) -> str:
    """The folded words of a roster's name, each after a space."""
    return "".join(f" {word}" for word in words(roster))


def _first_words(person: Person) -> set[str]:
    """The goes-by and the given name, folded, each whole and its first word."""
    names = [person.preferred, person.given or person.family]
    return {fold(name) for name in names} | {words(name)[0] for name in names if words(name)}


def _is_initial(piece: Sequence[str]) -> bool:
    """Whether a word can only be an initial: one letter that isn't a word, as "a" is."""
    letter = fold("".join(piece))
    return len(letter) == 1 and letter.isalpha() and letter not in _ONE_LETTER_WORDS


def _near_words(word: str, spelt: Iterable[str]) -> dict[str, int]:
    """The similar words, each with its number of typing errors (insert, delete, replace, swap)."""
    forgiven = 0 if len(word) <= 3 else 1 if len(word) <= 7 else 2
    if not forgiven:
        return {}
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(word, list(spelt), scorer=OSA.distance, score_cutoff=forgiven, limit=None)
    return {name: int(errors) for name, errors, _ in near if len(name) > 2}


def _rank(hits: list[tuple[Rank, Person]]) -> list[Person]:
    """Each person once, the best hit first."""
    ranked = sorted(hits, key=lambda hit: (hit[0], hit[1].id))
    return list({person.id: person for _, person in reversed(ranked)}.values())[::-1]


def _by_key(pairs: Iterable[tuple[str, Person]]) -> dict[str, list[Person]]:
    """Group people by key, each once."""
    found: defaultdict[str, dict[str, Person]] = defaultdict(dict)
    for key, person in pairs:
        found[key][person.id] = person
    return {key: list(some.values()) for key, some in found.items() if key}


def _drop_words(count: int, text: str) -> str:
    """The text after its first words, unchanged."""
    return "".join(text.split(maxsplit=count)[count:]).strip()
