"""What a list would change about somebody who is here already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, person_fields
from namecards.importing.tables.records import unique

_TEXTS = ("given", "family", "middle", "suffix", "preferred", "pronouns", "say", "grade", "homeroom", "photo")


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Somebody the list knows more or newer about, or something else than the librarian typed."""

    person: Person
    candidate: Candidate | None
    """Whom the list calls so; None for a change that follows from an answer."""
    fields: Mapping[str, Any]
    """The fields of Person that would change, with their new values."""
    conflicts: Mapping[str, Any] = field(default_factory=dict)
    """What the list says otherwise than the librarian typed; it is shown, and not taken."""


def compare(person: Person, candidate: Candidate) -> PersonChange:
    """What the list says of somebody, beside what is known: what the librarian typed wins."""
    news = differences(person, candidate)
    return PersonChange(
        person,
        candidate,
        {name: value for name, value in news.items() if name not in person.own},
        {name: value for name, value in news.items() if name in person.own},
    )


def differences(person: Person, candidate: Candidate) -> dict[str, Any]:
    """The fields in which the list is otherwise. What it does not say stays; numbers are only added.

    Whoever is on a list is active, unless the list says otherwise. A photo that a newer one replaced is old.
    """
    listed = person_fields(candidate)
    fields = {name: listed[name] for name in _TEXTS if _is_news(getattr(person, name), listed[name])}
    fields["ids"] = unique([person.ids, candidate.ids])
    fields["role"] = candidate.role or person.role
    fields["active"] = listed["active"]
    if candidate.classes and set(candidate.classes) != set(person.classes):
        fields["classes"] = candidate.classes
    if fold(candidate.given) == fold(person.preferred):
        fields.pop("given", None)
    if fields.get("photo") in person.old_photos:
        fields.pop("photo")
    return {name: value for name, value in fields.items() if value != getattr(person, name)}


def _is_news(old: str, new: str) -> bool:
    """Whether a list's text should replace ours; "JOSE PENA" has nothing to tell "José Peña"."""
    poorer = (new.isupper() and not old.isupper()) or (new.isascii() and not old.isascii())
    return bool(new) and new != old and not (poorer and fold(new) == fold(old))
