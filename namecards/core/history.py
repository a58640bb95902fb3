"""The history's sentences: they name people and kinds of documents, never the text of a note.

And what an undone import leaves of people, so that importing them again gives them the same id.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.core.changes import Change
from namecards.core.days import long_day
from namecards.core.people import Person
from namecards.core.tables import TABLES


@dataclass(frozen=True, slots=True)
class TouchedDocument:
    """A document that a write changed."""

    table: str
    id: str
    how: str
    """`added`, `changed` or `removed`."""
    person: str
    """The id of the person it is about, or empty."""
    before: str = ""
    """The id of the person it was about before; empty if there was none."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A change in the history."""

    change: Change[None]
    day: date
    """The school day of the change."""
    sentence: str
    """The change without private text: "Note for Maya Chen"."""
    own: bool
    """Whether this computer made it."""
    undone: bool
    people: frozenset[str] = frozenset()
    """Ids of the people it is about."""
    is_answer: bool = False
    """Whether it is an answer of a drill."""
    is_list: bool = False
    """Whether it changed the entries of several people, as an import does."""
    is_import: bool = False
    is_final: bool = False
    """Whether it is an undone import that can't be done again, because its photos were removed."""

    def describe(self, today: date) -> str:
        """Return the sentence, with the day unless it is today: "Note for Maya Chen (Friday 20 November)"."""
        if self.day == today:
            return self.sentence
        return f"{self.sentence} ({long_day(self.day, today)})"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A person removed by the undo of an import, without their name."""

    id: str
    mark: str
    """The `fingerprint` of the person."""


def fingerprint(person: Person) -> str:
    """Return a digest of the name and numbers that reveals neither."""
    identity = "\n".join((person.given, person.family, *person.ids))
    return hashlib.sha256(identity.encode()).hexdigest()[:24]


UNLISTED = frozenset(name for name, row in TABLES.items() if not row.says)
"""Tables that the program keeps for itself."""


def describe(touched: Sequence[TouchedDocument], names: Mapping[str, str]) -> str:
    """Describe a write in one sentence without private text; empty if the history doesn't list it.

    `names` are the names to show, by person id.
    """
    tables = {each.table for each in touched}
    name = next((name for name in TABLES if name in tables - UNLISTED), "")
    if not name:
        return "" if tables <= UNLISTED else "Something that a newer namecards wrote"
    mine = [each for each in touched if each.table == name]
    who = _name_people((each.person for each in mine), names)
    left = [each.before for each in mine if each.before not in ("", each.person)]
    before = _name_people(left, names) if left else ""
    ways = {each.how for each in mine}  # an edit may delete some notes
    which = {"added": 0, "changed": -2, "removed": -1}[ways.pop() if len(ways) == 1 else "changed"]
    sentence = TABLES[name].says[which]
    moved = f" (moved from {before})" if before and "{before}" not in sentence else ""
    back = ", who was brought back" if name == "notes" and "people" in tables else ""
    return sentence.format(who=who, before=before, id=mine[0].id) + moved + back


def _name_people(ids: Iterable[str], names: Mapping[str, str]) -> str:
    """Name one person, or say how many there are."""
    people = list(dict.fromkeys(names.get(id, "somebody no longer here") for id in ids))
    return people[0] if len(people) == 1 else f"{len(people)} people"
