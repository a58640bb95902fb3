"""Compare a person already here with the same person on a list."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from namecards.core.grades import class_key, plain_grade
from namecards.core.normalize import fold
from namecards.core.people import LIMITS, Person
from namecards.importing.candidate import TEXTS, Candidate, is_initial, person_fields, rooms
from namecards.importing.clues import FEWEST
from namecards.importing.matching.people import Pairing
from namecards.importing.names.short_names import is_short_for
from namecards.importing.places.several_texts import room_number

_CLASS = re.compile(r"\d{1,2}\W{0,2}[^\W\d_]{1,2}")


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Changes to one person, and values of the list that differ from what the librarian typed."""

    person: Person
    candidate: Candidate | None
    """The same person on the list; None for a change that follows from an answer."""
    fields: Mapping[str, Any]
    """The fields of Person that would change, with their new values."""
    conflicts: Mapping[str, Any] = field(default_factory=dict)
    """Values of the list that differ from what the librarian typed; shown, not applied."""

    @property
    def refuses_photo(self) -> bool:
        """Whether no photo may be kept after this change."""
        return bool(self.fields.get("no_photo", self.person.no_photo))


def compare(
    person: Person,
    candidate: Candidate,
    numbers: tuple[str, ...],
    has_larger: bool = False,
    elsewhere: bool = False,
) -> PersonChange:
    """Split the differences into changes and conflicts: what the librarian typed wins.

    `numbers` are the person's numbers after the import; `has_larger` says that the saved photo is larger, and
    `elsewhere` that the list has the classes in the other field.
    """
    found = {
        **_differences(person, candidate, elsewhere),
        **({"ids": numbers} if numbers != person.ids else {}),
    }
    conflicts = {name: value for name, value in found.items() if name in person.own}
    fields = {name: value for name, value in found.items() if name not in person.own}
    if has_larger or fields.get("no_photo", person.no_photo):
        fields.pop("photo", None)
    return PersonChange(person, candidate, fields, conflicts)


def _differences(person: Person, candidate: Candidate, elsewhere: bool) -> dict[str, Any]:
    """Return the fields in which the list differs. Values it lacks stay.

    People on a list are active unless it says otherwise. A photo that was replaced earlier is not new.
    """
    listed = person_fields(candidate)
    texts = (*TEXTS, "photo")
    fields = {name: listed[name] for name in texts if _is_better(getattr(person, name), listed[name])}
    for name in ("given", "family", "middle"):
        if is_initial(listed[name], of=getattr(person, name)):
            fields.pop(name, None)
    fields["role"] = candidate.role or person.role
    fields["active"] = listed["active"]
    fields |= {limit: listed[limit] for limit in LIMITS if getattr(candidate, limit) is not None}
    if candidate.classes and set(candidate.classes) != set(person.classes):
        fields["classes"] = candidate.classes
    fields |= _place_moved(person, candidate, fields, elsewhere)
    if plain_grade(candidate.grade) == plain_grade(person.grade):
        fields.pop("grade", None)
    first, family = fold(candidate.given), fold(candidate.family)
    if first == fold(person.preferred) or (first, family) == (fold(person.family), fold(person.given)):
        fields.pop("given", None)
    if family and (first, family) == (fold(person.family), fold(person.given)):
        fields.pop("family", None)  # first and family name have changed places
    fields |= _short_form(person, candidate, fields)
    if fields.get("photo") in person.old_photos:
        fields.pop("photo")
    return {name: value for name, value in fields.items() if value != getattr(person, name)}


def _short_form(person: Person, candidate: Candidate, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the longer first name and the short form, if a list has one and we the other."""
    here, now = person.given, candidate.given
    if not (is_shorter := is_short_for(now, here)) and not is_short_for(here, now):
        return {}
    given, called = (here, now) if is_shorter else (now, here)
    return {"given": given, "preferred": fields.get("preferred") or person.preferred or called}


def are_elsewhere(pairing: Pairing) -> bool:
    """Whether a list has as classes what are homerooms here, or the other way round, by their names."""
    apart = [one for one, person in pairing.pairs if _in_other_field(person, one)]
    now = {_key(room) for one in apart for room in rooms(one)}
    people = [*(person for _, person in pairing.pairs), *pairing.missing]
    here = {_key(room) for person in people if len(own := rooms(person)) == 1 for room in own}
    return len(apart) >= FEWEST and 2 * len(now & here) > len(now)


def stands_elsewhere(person: Person, candidate: Candidate) -> bool:
    """Whether the list has as homeroom one of somebody's classes here, or the other way round.

    One list has it in a heading, 4b, another in a column, 3b.
    """
    if not _in_other_field(person, candidate):
        return False
    (before,), (now,) = rooms(person), rooms(candidate)
    return _key(before) == _key(now) or all(map(_CLASS.fullmatch, (before, now)))


def _in_other_field(person: Person, candidate: Candidate) -> bool:
    are_single = len(rooms(person)) == 1 == len(rooms(candidate))
    return are_single and bool(person.homeroom) != bool(candidate.homeroom)


def _key(room: str) -> tuple[str, ...]:
    """Return the form of a class for comparing: 303 is "Room 303"."""
    return class_key(room_number(room) or room)


def _place_moved(
    person: Person, candidate: Candidate, fields: dict[str, Any], elsewhere: bool
) -> dict[str, Any]:
    """Put a class in the field where last year's is."""
    if not (stands_elsewhere(person, candidate) or (elsewhere and _in_other_field(person, candidate))):
        return {}
    fields.pop("homeroom" if candidate.homeroom else "classes", None)
    (before,), (now,) = rooms(person), rooms(candidate)
    now = before if _key(before) == _key(now) else now
    return {"homeroom": now} if person.homeroom else {"classes": (now,)}


def _is_better(old: str, new: str) -> bool:
    """Whether a list's text should replace ours; "JOSE PENA" adds nothing to "José Peña"."""
    poorer = (new.isupper() and not old.isupper()) or (new.isascii() and not old.isascii())
    return bool(new) and new != old and not (poorer and fold(new) == fold(old))


def unlisted_changes(
    people: Sequence[Person], pairing: Pairing, archived: Collection[str]
) -> list[PersonChange]:
    """Return changes to people not on the list: `archived` by id, or a number that went to someone new."""
    listed = {person.id for _, person in pairing.pairs}
    changes = []
    for person in people:
        fields: dict[str, Any] = {"active": False} if person.id in archived else {}
        if person.id not in listed and (ids := pairing.numbers.of.get(person.id, person.ids)) != person.ids:
            fields["ids"] = ids
        changes += [PersonChange(person, None, fields)] if fields else []
    return changes
