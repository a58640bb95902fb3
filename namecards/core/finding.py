"""Finds people by typed letters or a scanned card, in an index that is made anew when people change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from namecards.core import barcodes
from namecards.core.name_forms import answers_to, count_words, name_forms, search_groups, starts
from namecards.core.normalize import allowed_errors, fold, scripts, words
from namecards.core.people import Person, class_keys, places_of, roster_names, teacher_name

_MOST = 60
"""The most hits of a search."""

Rank = tuple[float, bool, str]
"""Sort key of a hit: (which name matched, prefix only?, display name)."""


class Finder:
    """An index over people; each part is made when it is first used."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = tuple(people)
        self._beginnings: dict[int, dict[str, set[str]]] = {}

    @cached_property
    def _entries(self) -> list[_SearchablePerson]:
        return [_SearchablePerson(person) for person in self.people]

    @cached_property
    def _by_number(self) -> dict[str, list[Person]]:
        return _by_key((fold(number), p) for p in self.people for number in p.ids)

    @cached_property
    def _by_reading(self) -> dict[str, list[Person]]:
        numbers = ((p, number) for p in self.people for number in p.ids)
        return _by_key((code, p) for p, number in numbers for code in barcodes.readings(number))

    @cached_property
    def by_name(self) -> dict[str, list[Person]]:
        """People by each folded form of their name."""
        return _by_key((name, p) for p in self.people for forms in name_forms(p) for name in forms)

    @cached_property
    def by_first_name(self) -> dict[str, list[Person]]:
        """People by goes-by and given name."""
        return _by_key((name, p) for p in self.people for name in first_words(p))

    @cached_property
    def by_last_name(self) -> dict[str, list[Person]]:
        """People by each word of their last name."""
        return _by_key((word, p) for p in self.people for word in words(p.family))

    @cached_property
    def by_word(self) -> dict[str, list[Person]]:
        """People by each word of a name."""
        return _by_key((word, p) for p, entry in self._pairs() for word in entry.names.split())

    @cached_property
    def by_class(self) -> dict[str, list[Person]]:
        """People by the folded names of their classes, and by the bare name of the homeroom."""
        return _by_key((name, p) for p in self.people for name in places_of(p))

    @cached_property
    def _by_teacher(self) -> dict[str, list[Person]]:
        """People by the folded name of the teacher after whom their homeroom is called."""
        return _by_key((fold(teacher_name(p.homeroom)), p) for p in self.people if teacher_name(p.homeroom))

    def in_class(self, name: str) -> list[Person]:
        """Find the people of a class by its whole name; a grade in any form: "6th grade" is "Grade 6".

        The class of Mrs. Patterson is "patterson", too, unless a student or another teacher has that name.
        """
        keys = class_keys(name)
        if there := next(filter(None, map(self.by_class.get, keys)), None):
            return there
        by_teacher = next(filter(None, map(self._by_teacher.get, keys)), [])
        is_somebody = by_teacher and self.by_word.get(keys[0])  # only if needed: it takes a while to make
        return [] if is_somebody or len({p.homeroom for p in by_teacher}) > 1 else by_teacher

    def find(self, query: str) -> list[Person]:
        """Find the people that a few letters or a scanned code could mean, best first.

        Each typed word must begin a word of a name. If nobody fits: of a name or of a class; then it may be
        inside a name; then it may have typing errors; or it is a grade in words: "5th grade".
        """
        typed, scanned = words(query), self.by_code(query)
        if scanned or not typed:
            return [scanned] if scanned else []
        ways = (self._match_starts, self._match_starts_or_class, self._match_inside, self._match_misspelt)
        hits = next(filter(None, (list(way(typed)) for way in ways)), [])
        return (_rank(hits) or sorted(self.in_class(query), key=lambda person: fold(person.display)))[:_MOST]

    def split_code(self, typed: str) -> tuple[str, str]:
        """Split a code that was typed after some words, or alone: the words, and the code if there is one."""
        is_code = self.by_code(typed) or barcodes.book_code(typed)
        return ("", typed) if is_code else barcodes.split_scan(typed)

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

    def address(self, person: Person) -> str:
        """Return the name that is only theirs: with the class or the number if two share it."""
        return ", ".join(filter(None, (person.display, self.apart(person))))

    def apart(self, person: Person) -> str:
        """Return the class, number or grade that tells somebody from others of the same name; else ""."""
        alike = [p for p in self.by_name.get(fold(person.display), ()) if p.id != person.id]
        marks = (person.homeroom, *person.ids[:1], *person.classes, *sorted(roster_names(person)))
        places = filter(None, marks)
        shared = {place for p in alike for place in (*places_of(p), *map(fold, p.ids))}
        return next((place for place in places if fold(place) not in shared), "") if alike else ""

    def match_name(self, name: str) -> list[Person]:
        """Find the people for a name before a colon. A part inside a name, or a class, matches nobody."""
        if scanned := self.by_code(name):
            return [scanned]
        typed = words(name)
        if not typed:
            return []
        return _rank(list(self._match_starts(typed)) or list(self._match_misspelt(typed, whole=True)))

    def find_named(self, name: str) -> list[Person]:
        """Find people with exactly this number or name, or the one of this name in a class or with a number.

        `jose garcia` is José García López, if he is the only one.
        """
        if scanned := self.by_code(name):
            return [scanned]
        whole = (p for p in self.by_name.get(fold(name), ()) if answers_to(name, p))
        some = {p.id: p for p in (*whole, *self._with_initial(name)) if not _is_last_name(name, p)}
        exact = [*some.values()] or self._by_number.get(fold(name), [])  # without a digit, or of two people
        pieces = name.split()
        parts = ((pieces[:count], pieces[count:]) for count in range(len(pieces) - 1, 0, -1))
        return exact or next(filter(None, (self._narrow(*map(" ".join, part)) for part in parts)), [])

    def with_full_name(self, head: str) -> list[Person]:
        """Find people with this first or full name, in no more words than it has: "ann a" is not Anna."""
        name, length = fold(head), len(words(head))
        fits = (p for p in self.by_name.get(name, ()) if length <= count_words(name, p))
        return [p for p in fits if not _is_last_name(head, p)]

    def _with_initial(self, name: str) -> list[Person]:
        """Find people with this first name and initial: "maya c"."""
        return [p for p in self.by_name.get("".join(words(name)[:-1]), ()) if answers_to(name, p)]

    def _narrow(self, head: str, rest: str) -> list[Person]:
        """Find the one of a name with this class or number, or with a last name of which this is a part."""
        people, last = self.with_full_name(head) or self._with_initial(head), set(words(rest))
        by_place = [p for p in people if fold(rest) in {*places_of(p), *map(fold, p.ids)}]
        by_last_name = [p for p in people if last and (last <= {*words(p.family)} or _is_cut(rest, p.family))]
        return next((fits for fits in (by_place, by_last_name) if len(fits) == 1), [])

    def _pairs(self) -> Iterator[tuple[Person, _SearchablePerson]]:
        return zip(self.people, self._entries, strict=True)

    def _match_starts(self, typed: Sequence[str]) -> Iterator[tuple[Rank, Person]]:
        (first, *others), joined = [f" {word}" for word in typed], f" {''.join(typed)}"
        for person, entry in self._pairs():
            if joined in entry.names or (
                others and first in entry.names and all(word in entry.names for word in others)
            ):
                yield entry.rank(typed[0]), person

    def _match_starts_or_class(self, typed: Sequence[str]) -> Iterator[tuple[Rank, Person]]:
        every = [f" {word}" for word in typed]
        for person, entry in self._pairs():
            if all(
                word in entry.names or word in entry.places or f"{word} " in entry.numbers for word in every
            ):
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
                errors = sum(matches[id][0] for matches in near)
                yield (errors, False, fold(near[0][id][1].display)), near[0][id][1]

    def _similar_words(self, word: str, whole: bool) -> dict[str, tuple[float, Person]]:
        """By id, the people with a name that begins with the word or is similar, and the typing errors."""
        spelt = self.by_word if whole else self._beginnings_of(len(word))
        errors = {name: 0 for name in self.by_word if name.startswith(word)} | near_words(word, spelt)
        people: dict[str, tuple[float, Person]] = {}
        for name, wrong in sorted(errors.items(), key=lambda item: -item[1]):
            for full in (name,) if name in self.by_word else self._beginnings_of(len(word))[name]:
                people |= {person.id: (wrong, person) for person in self.by_word[full]}
        return people

    def _beginnings_of(self, length: int) -> dict[str, set[str]]:
        """Starts of about a length, and the words that begin with them."""
        if length not in self._beginnings:
            starts: defaultdict[str, set[str]] = defaultdict(set)
            for name in self.by_word:
                for end in range(max(length - 1, 1), length + 2):
                    starts[name[:end]].add(name)
            self._beginnings[length] = dict(starts)
        return self._beginnings[length]


class _SearchablePerson:
    __slots__ = ("display", "groups", "names", "numbers", "places")

    def __init__(self, person: Person) -> None:
        self.groups = search_groups(person)
        self.names = "".join(self.groups)
        self.places = "".join(map(_search_words, roster_names(person)))
        self.numbers = f" {' '.join(map(fold, person.ids))} "
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


def first_words(person: Person) -> set[str]:
    """The goes-by and the given name, folded and in each script, each whole and its first word."""
    names = [form for name in (person.preferred, person.given or person.family) for form in scripts(name)]
    return {fold(name) for name in names} | {words(name)[0] for name in names if words(name)}


def _is_cut(typed: str, family: str) -> bool:
    """Whether a text is the start of a last name of several words: "de la H."; "Lee" is not Leeds."""
    return len(words(typed)) > 1 and fold(typed) in map(fold, starts(family))


def _is_last_name(name: str, person: Person) -> bool:
    """Whether this is only the last name of somebody, an adult, who has a first name, too."""
    return fold(name) == fold(person.family) and fold(name) not in first_words(person)


def near_words(word: str, spelt: Iterable[str]) -> dict[str, int]:
    """The similar words, each with its number of typing errors (insert, delete, replace, swap)."""
    most = allowed_errors(word)
    if not most:
        return {}
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(word, list(spelt), scorer=OSA.distance, score_cutoff=most, limit=None)
    return {name: int(errors) for name, errors, _ in near if len(name) > 2}


def _rank(hits: list[tuple[Rank, Person]]) -> list[Person]:
    """Each person once, the best hit first."""
    ranked = sorted(hits, key=lambda hit: (hit[0], hit[1].id))
    return list({person.id: person for _, person in reversed(ranked)}.values())[::-1]


def _by_key(pairs: Iterable[tuple[str, Person]]) -> dict[str, list[Person]]:
    """Group people by key, each once. The pairs of one person follow each other."""
    groups: defaultdict[str, list[Person]] = defaultdict(list)
    for key, person in pairs:
        if (theirs := groups[key]) == [] or theirs[-1] is not person:
            theirs.append(person)
    return {key: theirs for key, theirs in groups.items() if key}
