"""Traces of people in texts and in the bytes of files: full names, numbers, ids, the words of their notes.

Of one person every spelling is known; of many at once, a line is compared only with values that share a word.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from namecards.core.grouping import group
from namecards.core.name_forms import answers_to, name_forms
from namecards.core.normalize import MOST_WORDS, TITLES, fold, words
from namecards.core.people import Person
from namecards.core.text import pluralize

_POSSESSIVE = r"['’]s\b"
_BETWEEN_WORDS = r"[^\w'’ʻ`-]+"
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts whose words are often written without blanks between them."""
_LONGEST_TEXT = 1 << 20
"""Bytes of a file up to which it may be a text."""
_SHORTEST_NUMBER = 5
"""A shorter number inside a text may be a room, a year or a page."""

_Check = tuple[bytes, ...]
"""Bytes that all stand in a line about somebody."""
_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
_TEXT = b'"text":'


@dataclass(frozen=True)
class Traces:
    """Whole values to look for: "Maya Chen", never "Maya" or "Chen" alone, which others have, too."""

    people: tuple[Person, ...]
    """The person as they were at any time: other names and other numbers, entries that were joined."""
    ids: tuple[str, ...]
    texts: frozenset[str]
    """The words of the notes, also of earlier versions."""
    photos: frozenset[str] = frozenset()
    """The names of their photo files."""
    notes: frozenset[str] = frozenset()
    """The ids of their notes."""

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Every number they ever had."""
        return frozenset(number for person in self.people for number in person.ids if number)

    @cached_property
    def photo_stems(self) -> frozenset[str]:
        """The names of the photos without their ending: a sync client puts something between."""
        return frozenset(name.partition(".")[0] for name in self.photos)

    @cached_property
    def names(self) -> frozenset[str]:
        """First or goes-by name with last name, in both orders and each script; else the only name."""
        return frozenset(
            name for person in self.people for name in (*name_forms(person).fulls, *_more_names(person))
        )

    @cached_property
    def _spellings(self) -> frozenset[str]:
        firsts = {first for p in self.people for first in (p.given, p.preferred)}
        lasts = {person.family for person in self.people}
        pairs = {(first, last) for first in firsts for last in lasts if first and last}
        alone = {(first or last, "") for first in firsts for last in lasts} if not pairs else set()
        return frozenset(name for pair in pairs | alone for name in _full_names(*pair))

    def describe(self) -> str:
        """Say what is looked for, without saying it: "the full name, 1 number, the words of 3 notes"."""
        numbers = pluralize(len(self.numbers), "number")
        notes = f"the words of {pluralize(len(self.texts), 'note')}"
        parts = ["the full name", numbers if self.numbers else "", notes if self.texts else "", "the id"]
        return ", ".join(filter(None, parts))

    def in_text(self, text: str) -> bool:
        """Whether a text has the full name or a long number, in whole words and any spelling."""
        if text.isascii() and not self._may_be_in_plain(_plain_text(text)):
            return False
        parts = re.split(_BETWEEN_WORDS, re.sub(_POSSESSIVE, "", text))
        spoken = [word for part in parts for word in words(part)]
        line = f" {' '.join(spoken)} "
        numbers = (each for each in self.numbers if len(each) >= _SHORTEST_NUMBER)
        return self._is_named(spoken) or any(f" {' '.join(words(number))} " in line for number in numbers)

    def _is_named(self, spoken: list[str]) -> bool:
        lengths = range(1, MOST_WORDS + 1)
        runs = ("".join(spoken[at : at + n]) for at in range(len(spoken)) for n in lengths)
        if not self.names.isdisjoint(runs):
            return True
        run = "".join(spoken)
        return any(name in run for name in self.names if len(name) > 1 and _UNSPACED.search(name))

    def is_addressed(self, line: str, others: Iterable[Person] = ()) -> bool:
        """Whether the line of a note begins with their name, and not with a longer one of others."""
        begins = [" ".join(line.split()[:n]).rstrip(":,") for n in range(MOST_WORDS, 0, -1)]
        others = tuple(others)
        for begin in begins:
            if any(answers_to(begin, person) for person in self.people):
                return True
            if any(answers_to(begin, person) for person in others):
                return False
        return False

    def in_value(self, value: Any) -> bool:
        """Whether a JSON value has the full name, a number or the words of a note in it."""
        if isinstance(value, Mapping) and self.is_entry(value):
            return True
        if isinstance(value, str):
            return value in self.texts or self.in_text(value)
        return any(map(self.in_value, _parts(value)))

    def is_entry(self, fields: Mapping[str, Any]) -> bool:
        """Whether fields are those of a person with the same full name, or with one of the numbers."""
        first, last = fields.get("given") or fields.get("preferred"), fields.get("family")
        is_named = isinstance(first, str) and isinstance(last, str) and fold(first + last) in self.names
        return is_named or not self.numbers.isdisjoint(map(str, fields.get("ids") or ()))

    def in_line(self, line: bytes) -> bool:
        """Whether a line of a data file holds a trace."""
        if self.has_id(line):
            return True
        try:
            row = json.loads(line) if self._may_be_in(line) else {}
        except ValueError:
            return self.in_bytes(line)
        changed = [row.get("new"), row.get("set"), row.get("id")] if isinstance(row, dict) else [row]
        return self.in_value(changed)

    def in_bytes(self, data: bytes) -> bool:
        """Whether bytes of any file hold the full name, the id or the name of a photo."""
        if self.has_id(data) or any(each in data for name in self._spellings for each in _byte_forms(name)):
            return True
        if len(data) > _LONGEST_TEXT or b"\x00" in data:
            return False
        try:
            return self.in_value(json.loads(data))
        except ValueError:
            return self.in_text(data.decode(errors="replace"))

    def has_id(self, data: bytes) -> bool:
        """Whether bytes hold one of the ids, or the name of a photo."""
        return any(each.encode() in data for each in (*self.ids, *self.photo_stems))

    def _may_be_in(self, line: bytes) -> bool:
        """A quick look: whether a line is worth to be read."""
        if not line.isascii() or b"\\u" in line:
            return True
        plain = _plain_text(line.decode())
        pairs = ((fold(person.given or person.preferred), fold(person.family)) for person in self.people)
        return (
            self._may_be_in_plain(plain)
            or any(fold(each) in plain for each in (*self.numbers, *self.texts))
            or any(first in plain and last in plain for first, last in pairs)
        )

    def _may_be_in_plain(self, plain: str) -> bool:
        return any(name in plain for name in self.names) or any(
            fold(each) in plain for each in self.numbers if len(each) >= _SHORTEST_NUMBER
        )

    def mentioned_in(self, value: Any) -> bool:
        """Whether a text in a JSON value names the person, so that somebody should be asked."""
        return self.in_text(value) if isinstance(value, str) else any(map(self.mentioned_in, _parts(value)))

    def cut(self, value: Any) -> Any:
        """Return a JSON value without the texts that name the person: gone from a list, else empty."""
        if isinstance(value, Mapping):
            return {name: self.cut(each) for name, each in value.items() if not self.in_text(name)}
        if isinstance(value, list | tuple):
            return [self.cut(each) for each in value if not (isinstance(each, str) and self.in_text(each))]
        return "" if self.mentioned_in(value) else value


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        return (*value, *value.values())
    return value if isinstance(value, list | tuple) else ()


def _more_names(person: Person) -> Iterator[str]:
    """The full name with the middle name or its letter, and how adults are called."""
    for middle in filter(None, (person.middle, person.middle[:1])):
        yield fold(f"{person.given} {middle} {person.family}")
    if person.is_adult and person.family:
        yield from (fold(f"{title} {person.family}") for title in TITLES)


def _plain_text(text: str) -> str:
    return re.sub("[^a-z0-9]", "", text.lower())


def _full_names(first: str, last: str) -> Iterable[str]:
    """Return a first and a last name in every usual order; else the only one."""
    return (f"{first} {last}", f"{last}, {first}", f"{last} {first}") if first and last else (first or last,)


def _byte_forms(value: str) -> tuple[bytes, ...]:
    """Return a value as plain text, and as it stands inside a JSON string."""
    return (value.encode(), *(each[1:-1] for each in _json_forms(value)))


def _json_forms(value: str) -> list[bytes]:
    """Return a value as a whole JSON string, with and without escaped letters."""
    return [json.dumps(value, ensure_ascii=escaped).encode() for escaped in (False, True)]


@dataclass(frozen=True, slots=True)
class ManyTraces:
    """Full names, numbers, ids and the words of notes, each under its longest word."""

    looked_for: str
    """What is looked for, without saying it: "142 full names, 150 numbers, the words of 610 notes"."""
    spoken: Mapping[str, list[str]]
    """The names, folded, by a word of them."""
    in_lines: Mapping[bytes, list[_Check]]
    """What stands in one line of a data file: first and last name, a number, the text of a note."""
    anywhere: Mapping[bytes, list[_Check]]
    """What stands in any file: full names and ids."""
    photos: Collection[str] = ()
    """The names of photos that are to be gone."""

    def in_text(self, text: str) -> bool:
        """Whether a text names somebody, in whole words and any case."""
        text_words = words(re.sub(_POSSESSIVE, "", text))
        line = f" {' '.join(text_words)} "
        return any(f" {name} " in line for word in {*text_words} for name in self.spoken.get(word, ()))

    def in_line(self, line: bytes) -> bool:
        """Whether a line of a data file is about somebody."""
        return _holds(line, self.in_lines) or _holds(line, self.anywhere)

    def in_bytes(self, data: bytes) -> bool:
        """Whether a file of any kind holds a full name or an id."""
        return _holds(data, self.anywhere)


def find_many_traces(
    people: Collection[Person], ids: Collection[str], texts: Collection[str], photos: Collection[str] = ()
) -> ManyTraces:
    """Make the traces of people, of everything with these ids, of notes with these texts, and of photos."""
    firsts = [(first, p.family) for p in people for first in {p.given, p.preferred} - {""} or {""}]
    names = {name for one in firsts for name in _full_names(*one)}
    numbers = {number for person in people for number in person.ids}
    lines = [(each,) for number in numbers for each in _json_forms(number)]
    lines += [(_TEXT + each,) for text in texts for each in _json_forms(text)]
    lines += [pair for one in firsts if all(one) for pair in zip(*map(_json_forms, one), strict=True)]
    plain = {form for value in (*names, *ids) for form in _byte_forms(value)}
    kinds = {"full name": len(people), "number": len(numbers), "note": len(texts), "id": len(ids)}
    kinds |= {"photo": len(photos)} if photos else {}
    counts = [
        f"{'the words of ' * (what == 'note')}{pluralize(number, what)}" for what, number in kinds.items()
    ]
    spoken = group((max(parts, key=len), " ".join(parts)) for parts in map(words, names) if parts)
    return ManyTraces(", ".join(counts), spoken, _index(lines), _index((each,) for each in plain), photos)


def _index(checks: Iterable[_Check]) -> dict[bytes, list[_Check]]:
    """Put checks under the longest word of their last part; one without a word can't be looked for."""
    with_parts = ((_WORD.findall(check[-1].removeprefix(_TEXT)), check) for check in checks)
    return group((max(parts, key=len), check) for parts, check in with_parts if parts)


def _holds(data: bytes, index: Mapping[bytes, list[_Check]]) -> bool:
    shared = index.keys() & set(_WORD.findall(data))
    return any(all(part in data for part in check) for word in shared for check in index[word])
