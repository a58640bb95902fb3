"""Traces of a person in texts and in the bytes of files: full name, numbers, id, the words of their notes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from namecards.core.normalize import words
from namecards.core.people import Person

T = TypeVar("T")
W = TypeVar("W", str, bytes)
_TEXT = b'"text":'
_POSSESSIVE = r"['’]s\b"


_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
Check = tuple[bytes, ...]
"""Bytes that a line holds if it is about the person."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Whole values to look for: "Maya Chen", never "Maya" or "Chen" alone, which others have, too.

    They may be those of many people: a line is compared only with values that share a word with it.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    """First or goes-by name with last name, in both orders; a single name if there is no other."""
    numbers: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    """First and last name, as they stand in two fields of one line."""
    texts: tuple[str, ...]
    """The words of the notes."""
    people: int = 1
    _in_text: dict[str, list[str]] = field(init=False, repr=False, compare=False)
    _in_line: dict[bytes, list[Check]] = field(init=False, repr=False, compare=False)
    _in_bytes: dict[bytes, list[Check]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put each value under its longest word."""
        spoken = [" ".join(words(name)) for name in self.names]
        whole = [_quoted(number) for number in self.numbers]
        texts = [[_TEXT + each for each in _quoted(text)] for text in self.texts]
        checks = [(each,) for forms in (*whole, *texts) for each in forms]
        checks += [pair for one in self.pairs for pair in zip(*map(_quoted, one), strict=True)]
        plain = [(each,) for value in (*self.names, *self.ids) for each in _written(value)]
        object.__setattr__(self, "_in_text", _index(spoken, str.split))
        object.__setattr__(
            self, "_in_line", _index(checks, lambda check: _WORD.findall(check[-1].removeprefix(_TEXT)))
        )
        object.__setattr__(self, "_in_bytes", _index(plain, lambda check: _WORD.findall(check[0])))

    def describe(self) -> str:
        """Say what is looked for, without saying it: "the full name, 1 number, the words of 3 notes"."""
        numbers = f"{len(self.numbers)} number{'s' * (len(self.numbers) > 1)}"
        notes = f"the words of {len(self.texts)} note{'s' * (len(self.texts) > 1)}"
        name = "the full name" if self.people == 1 else f"{self.people} full names" if self.people else ""
        ids = "the id" if len(self.ids) == 1 else f"{len(self.ids)} ids"
        parts = [name, numbers if self.numbers else "", notes if self.texts else "", ids]
        return ", ".join(filter(None, parts))

    def in_text(self, text: str) -> bool:
        """Whether a text names the person, in whole words and any case."""
        spoken = words(re.sub(_POSSESSIVE, "", text))
        line = f" {' '.join(spoken)} "
        return any(f" {name} " in line for word in {*spoken} for name in self._in_text.get(word, ()))

    def in_line(self, line: bytes) -> bool:
        """Whether a line of a data file holds a whole value."""
        return _holds(line, self._in_line) or self.in_bytes(line)

    def in_bytes(self, data: bytes) -> bool:
        """Whether bytes of any file hold the full name or the id."""
        return _holds(data, self._in_bytes)


def find_traces(person: Person, ids: Iterable[str], texts: Iterable[str]) -> Traces:
    """Make the traces of a person; `ids` are those of all joined entries."""
    return find_all_traces([person], ids, texts)


def find_all_traces(people: Collection[Person], ids: Iterable[str], texts: Iterable[str]) -> Traces:
    """Make the traces of several people together."""
    firsts = [
        (first, p.family) for p in people for first in dict.fromkeys(filter(None, (p.given, p.preferred)))
    ]
    names = [name for pair in firsts for name in _names(*pair)]
    names += [p.family for p in people if not (p.given or p.preferred)]
    numbers = tuple(number for person in people for number in person.ids)
    pairs = tuple(pair for pair in firsts if pair[1])
    return Traces(tuple(ids), tuple(names), numbers, pairs, tuple(filter(None, texts)), len(people))


def _names(first: str, family: str) -> Iterator[str]:
    yield from (f"{first} {family}", f"{family}, {first}", f"{family} {first}") if family else (first,)


def _index(values: Iterable[T], split: Callable[[T], list[W]]) -> dict[W, list[T]]:
    """Put values under the longest of their words; a value without a word can't be looked for."""
    found: dict[W, list[T]] = {}
    for value in values:
        if parts := split(value):
            found.setdefault(max(parts, key=len), []).append(value)
    return found


def _holds(data: bytes, index: Mapping[bytes, list[Check]]) -> bool:
    """Whether all parts of a value stand in some bytes."""
    shared = index.keys() & set(_WORD.findall(data))
    return any(all(part in data for part in check) for word in shared for check in index[word])


def _quoted(value: str) -> list[bytes]:
    """A value as a whole JSON string, with and without escaped letters."""
    return [json.dumps(value, ensure_ascii=escaped).encode() for escaped in (False, True)]


def _written(value: str) -> Iterator[bytes]:
    """A value as plain text, and inside a JSON string."""
    yield value.encode()
    yield from (each[1:-1] for each in _quoted(value))
