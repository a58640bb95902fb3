"""Traces of a person in texts and in the bytes of files: full name, numbers, id, the words of their notes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from namecards.core.normalize import words
from namecards.core.people import Person

_POSSESSIVE = r"['’]s\b"


@dataclass(frozen=True, slots=True)
class Traces:
    """Whole values to look for: "Maya Chen", never "Maya" or "Chen" alone, which others have, too."""

    ids: tuple[str, ...]
    names: tuple[str, ...]
    """First or goes-by name with last name, in both orders; a single name if there is no other."""
    numbers: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    """First and last name, as they stand in two fields of one line."""
    texts: tuple[str, ...]
    """The words of the notes."""

    def describe(self) -> str:
        """Say what is looked for, without saying it: "the full name, 1 number, the words of 3 notes"."""
        numbers = f"{len(self.numbers)} number{'s' * (len(self.numbers) > 1)}"
        notes = f"the words of {len(self.texts)} note{'s' * (len(self.texts) > 1)}"
        parts = ["the full name", numbers if self.numbers else "", notes if self.texts else "", "the id"]
        return ", ".join(filter(None, parts))

    def in_text(self, text: str) -> bool:
        """Whether a text names the person, in whole words and any case."""
        spoken = f" {' '.join(words(re.sub(_POSSESSIVE, '', text)))} "
        return any(f" {' '.join(words(name))} " in spoken for name in self.names)

    def in_line(self, line: bytes) -> bool:
        """Whether a line of a data file holds a whole value."""
        whole = [(number,) for number in self.numbers] + list(self.pairs)
        if any(all(_holds(line, part) for part in values) for values in whole):
            return True
        return any(_holds(line, text, b'"text":') for text in self.texts) or self.in_bytes(line)

    def in_bytes(self, data: bytes) -> bool:
        """Whether bytes of any file hold the full name or the id."""
        values = (*self.names, *self.ids)
        return any(each in data for value in values for each in _written(value))


def find_traces(person: Person, ids: Iterable[str], texts: Iterable[str]) -> Traces:
    """Make the traces of a person; `ids` are those of all joined entries."""
    firsts = tuple(dict.fromkeys(filter(None, (person.given, person.preferred))))
    names = [name for first in firsts for name in _names(first, person.family)] or [person.family]
    pairs = [(first, person.family) for first in firsts if person.family]
    return Traces(tuple(ids), tuple(names), person.ids, tuple(pairs), tuple(filter(None, texts)))


def _names(first: str, family: str) -> Iterator[str]:
    yield from (f"{first} {family}", f"{family}, {first}", f"{family} {first}") if family else (first,)


def _holds(line: bytes, value: str, key: bytes = b"") -> bool:
    """Whether a line has a value as a whole JSON string."""
    return any(key + each in line for each in _quoted(value))


def _quoted(value: str) -> Iterator[bytes]:
    """A value as a whole JSON string, with and without escaped letters."""
    for escaped in (False, True):
        yield json.dumps(value, ensure_ascii=escaped).encode()


def _written(value: str) -> Iterator[bytes]:
    """A value as plain text, and inside a JSON string."""
    yield value.encode()
    yield from (each[1:-1] for each in _quoted(value))
