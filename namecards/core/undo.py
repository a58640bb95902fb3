"""What an import changed, kept so that it can be taken back, also days later and in another program."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from namecards.core.people import Person

LAST = "import"
"""The id of the one `Undo` that is kept: the last import's."""
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """The last import."""

    id: str = LAST
    what: str
    """What was imported, in its own sentence."""
    at: datetime
    new: tuple[str, ...]
    """The ids of the people it brought."""
    before: Mapping[str, Fields]
    """By id of a person who was here: the fields it changed, as they were."""
    after: Mapping[str, Fields]
    """The same fields as it left them."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back does."""

    people: Mapping[str, Person | None]
    """Everybody who changes, by id; None: gone again."""
    stay: tuple[Person, ...]
    """Whom it brought and who stay without their photo, because something was written about them since."""

    @property
    def gone(self) -> int:
        """How many are gone again."""
        return sum(person is None for person in self.people.values())

    @property
    def put_back(self) -> int:
        """How many are as they were."""
        return len(self.people) - self.gone - len(self.stay)


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody whom an undone import had brought: if a list brings them again, they are the same person."""

    id: str
    mark: str
    """The `mark` of the person; their name is not kept."""


def mark(person: Person) -> str:
    """The same for the same name and numbers, and nothing can be read from it."""
    import hashlib

    said = "\n".join((person.given, person.family, *person.ids))
    return hashlib.sha256(said.encode()).hexdigest()[:24]


def remember(what: str, at: datetime, known: Mapping[str, Person], after: Iterable[Person]) -> Undo:
    """What to keep of an import that leaves these people, of whom some were known before."""
    changes = {p.id: _changed(known[p.id], p) for p in after if p.id in known}
    return Undo(
        what=what,
        at=at,
        new=tuple(p.id for p in after if p.id not in known),
        before={id: {name: _plain(getattr(known[id], name)) for name in new} for id, new in changes.items()},
        after={id: {name: _plain(value) for name, value in new.items()} for id, new in changes.items()},
    )


def undone(undo: Undo, people: Mapping[str, Person], written_about: Collection[str]) -> Undone:
    """Everybody as before the import. What was changed by hand since stays, and so does who has notes."""
    new = [people[id] for id in undo.new if id in people]
    stay = tuple(replace(person, photo="") for person in new if person.id in written_about)
    back = {
        id: _put_back(people[id], before, undo.after.get(id, {}))
        for id, before in undo.before.items()
        if id in people
    }
    gone = dict.fromkeys(person.id for person in new)
    return Undone({**gone, **{person.id: person for person in stay}, **back}, stay)


def _changed(before: Person, after: Person) -> dict[str, Any]:
    named = ((field.name, getattr(after, field.name)) for field in fields(Person))
    return {name: value for name, value in named if value != getattr(before, name)}


def _put_back(person: Person, before: Fields, after: Fields) -> Person:
    untouched = (name for name, value in after.items() if _plain(getattr(person, name, None)) == value)
    return replace(person, **{name: _kept(before[name]) for name in untouched})


def _plain(value: Any) -> Any:
    """As it comes back from the disk, where there are lists only."""
    return list(value) if isinstance(value, tuple) else value


def _kept(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
