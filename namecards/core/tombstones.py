"""People removed by the undo of an import: importing them again gives them the same id."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from namecards.core.people import Person


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
