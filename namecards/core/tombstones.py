"""People whom an undone import had brought: a list that brings them again finds the same id."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from namecards.core.people import Person


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Somebody whom an undone import had brought. Their name is not kept."""

    id: str
    mark: str
    """The `mark` of the person."""


def fingerprint(person: Person) -> str:
    """A digest that is the same for the same name and numbers, and from which nothing can be read."""
    identity = "\n".join((person.given, person.family, *person.ids))
    return hashlib.sha256(identity.encode()).hexdigest()[:24]
