"""Traces of many people and notes at once: a line is compared only with values that share a word with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from namecards.core.normalize import words
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.core.traces import POSSESSIVE, byte_forms, json_forms

Check = tuple[bytes, ...]
"""Bytes that all stand in a line about somebody."""
_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
_TEXT = b'"text":'


@dataclass(frozen=True, slots=True)
class ManyTraces:
    """Full names, numbers, ids and the words of notes, each under its longest word."""

    looked_for: str
    """What is looked for, without saying it: "142 full names, 150 numbers, the words of 610 notes"."""
    spoken: Mapping[str, list[str]]
    """The names, folded, by a word of them."""
    in_lines: Mapping[bytes, list[Check]]
    """What stands in one line of a data file: first and last name, a number, the text of a note."""
    anywhere: Mapping[bytes, list[Check]]
    """What stands in any file: full names and ids."""

    def in_text(self, text: str) -> bool:
        """Whether a text names somebody, in whole words and any case."""
        said = words(re.sub(POSSESSIVE, "", text))
        line = f" {' '.join(said)} "
        return any(f" {name} " in line for word in {*said} for name in self.spoken.get(word, ()))

    def in_line(self, line: bytes) -> bool:
        """Whether a line of a data file is about somebody."""
        return _holds(line, self.in_lines) or _holds(line, self.anywhere)

    def in_bytes(self, data: bytes) -> bool:
        """Whether a file of any kind holds a full name or an id."""
        return _holds(data, self.anywhere)


def find_many_traces(people: Collection[Person], ids: Collection[str], texts: Collection[str]) -> ManyTraces:
    """Make the traces of people, of everything with these ids, and of notes with these texts."""
    firsts = [(first, p.family) for p in people for first in {p.given, p.preferred} - {""} or {""}]
    names = {name for first, last in firsts for name in _orders(first, last)}
    numbers = {number for person in people for number in person.ids}
    lines = [(each,) for number in numbers for each in json_forms(number)]
    lines += [(_TEXT + each,) for text in texts for each in json_forms(text)]
    lines += [pair for one in firsts if all(one) for pair in zip(*map(json_forms, one), strict=True)]
    plain = {form for value in (*names, *ids) for form in byte_forms(value)}
    kinds = {"full name": len(people), "number": len(numbers), "note": len(texts), "id": len(ids)}
    said = [
        f"{'the words of ' * (what == 'note')}{pluralize(number, what)}" for what, number in kinds.items()
    ]
    spoken: dict[str, list[str]] = {}
    for name in names:
        if parts := words(name):
            spoken.setdefault(max(parts, key=len), []).append(" ".join(parts))
    return ManyTraces(", ".join(said), spoken, _index(lines), _index((each,) for each in plain))


def _orders(first: str, last: str) -> Iterable[str]:
    return (f"{first} {last}", f"{last}, {first}", f"{last} {first}") if first and last else (first or last,)


def _index(checks: Iterable[Check]) -> dict[bytes, list[Check]]:
    """Put checks under the longest word of their last part; one without a word can't be looked for."""
    found: dict[bytes, list[Check]] = {}
    for check in checks:
        if parts := _WORD.findall(check[-1].removeprefix(_TEXT)):
            found.setdefault(max(parts, key=len), []).append(check)
    return found


def _holds(data: bytes, index: Mapping[bytes, list[Check]]) -> bool:
    shared = index.keys() & set(_WORD.findall(data))
    return any(all(part in data for part in check) for word in shared for check in index[word])
