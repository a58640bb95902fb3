"""What a list would change about somebody who is here already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from namecards.core.forms import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, person_fields
from namecards.importing.tables.records import united

_TEXTS = ("given", "family", "preferred", "say", "grade", "homeroom", "photo")


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody the list knows more or newer about."""

    person: Person
    candidate: Candidate
    fields: Mapping[str, Any]
    """The fields of Person that differ, with their new values."""


def differences(person: Person, candidate: Candidate) -> dict[str, Any]:
    """The fields the list would change. What the list does not say is never blanked; numbers are only added.

    Whoever is on a list is active, unless the list says otherwise.
    """
    listed = person_fields(candidate)
    fields = {field: listed[field] for field in _TEXTS if _is_news(getattr(person, field), listed[field])}
    fields["ids"] = united([person.ids, candidate.ids])
    fields["role"] = candidate.role or person.role
    fields["active"] = listed["active"]
    if candidate.classes and set(candidate.classes) != set(person.classes):
        fields["classes"] = candidate.classes
    if fold(candidate.given) == fold(person.preferred):
        fields.pop("given", None)
    return {field: value for field, value in fields.items() if value != getattr(person, field)}


def _is_news(old: str, new: str) -> bool:
    """Whether a list's text should replace ours; "JOSE PENA" has nothing to tell "José Peña"."""
    poorer = (new.isupper() and not old.isupper()) or (new.isascii() and not old.isascii())
    return bool(new) and new != old and not (poorer and fold(new) == fold(old))
