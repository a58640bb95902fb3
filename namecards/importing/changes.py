"""Compare a person already here with the same person on a list."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from namecards.core.grades import grades_up, plain_grade, told_grade
from namecards.core.normalize import fold
from namecards.core.people import LIMITS, Person
from namecards.importing.candidate import (
    PHOTOS,
    TEXTS,
    Candidate,
    PeopleList,
    grade_of,
    is_initial,
    person_fields,
    rooms,
)
from namecards.importing.clues import FEWEST
from namecards.importing.matching.former_names import FormerName, is_older
from namecards.importing.matching.people import Pairing
from namecards.importing.names.nicknames import is_short_for
from namecards.importing.names.poorer_spelling import is_poorer
from namecards.importing.typed_by_hand import room_key, typed_fields

_NAMES = ("given", "family", "middle", "preferred")
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
    left: Mapping[str, str] = field(default_factory=dict)
    """Names of the list that are not taken: a poorer spelling, or what somebody only goes by."""

    @property
    def refuses_photo(self) -> bool:
        """Whether no photo may be kept after this change."""
        return bool(self.fields.get("no_photo", self.person.no_photo))


@dataclass(frozen=True, slots=True)
class ListTraits:
    """What a list as a whole says about the fields of each row."""

    elsewhere: bool = False
    """Whether it has the classes in the other field."""
    has_official_names: bool = False
    """Whether its first names are the school's, not what people go by."""
    is_new_year: bool = False
    """Whether most people went up a grade."""
    has_middle_names: bool = False
    """Whether its first names have middle names behind them, which those here lack."""
    is_of_photos: bool = False
    """Whether its names are those of picture files."""


def list_traits(
    found: PeopleList, pairs: Sequence[tuple[Candidate, Person]], elsewhere: bool, is_new_year: bool
) -> ListTraits:
    """Return what a list as a whole says, by the people on it who are here."""
    official, longer = _have_official_names(found, pairs), _have_middle_names(pairs)
    return ListTraits(elsewhere, official, is_new_year, longer, found.format == PHOTOS)


def compare(
    person: Person,
    candidate: Candidate,
    numbers: tuple[str, ...],
    has_larger: bool = False,
    traits: ListTraits = ListTraits(),
    former: Sequence[FormerName] = (),
) -> PersonChange:
    """Split the differences into changes and conflicts: what the librarian typed wins, until a list agrees.

    `numbers` are the person's numbers after the import; `has_larger` says that the saved photo is larger,
    `former` are earlier names: a list without the number does not bring one back.
    """
    found, left = _differences(person, candidate, traits)
    if is_older(candidate, person, former):
        old = [name for name in ("given", "family") if name in found and name not in person.own]
        left |= {name: found.pop(name) for name in old}
    if numbers != person.ids:
        found["ids"] = numbers
    moves_up = traits.is_new_year and grades_up(grade_of(person), grade_of(candidate)) == 1
    if moves_up and not rooms(candidate):
        found |= _current_classes(person)
    own = typed_fields(person, candidate, moves_up)
    conflicts = {name: value for name, value in found.items() if name in own}
    fields = {name: value for name, value in found.items() if name not in own}
    if has_larger or fields.get("no_photo", person.no_photo):
        fields.pop("photo", None)
        conflicts.pop("photo", None)
    if own != person.own:
        fields["own"] = own
    return PersonChange(person, candidate, fields, conflicts, left)


def _current_classes(person: Person) -> dict[str, Any]:
    """Return the class fields without those that name the grade somebody leaves: 1A in grade 2."""
    grade = plain_grade(grade_of(person))
    current = [room for room in rooms(person) if plain_grade(told_grade("", (room,))) != grade]
    fields = {
        "homeroom": person.homeroom if person.homeroom in current else "",
        "classes": tuple(room for room in person.classes if room in current),
    }
    return {name: value for name, value in fields.items() if value != getattr(person, name)}


def _differences(
    person: Person, candidate: Candidate, traits: ListTraits
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the fields in which the list differs, and the names that are not taken. Values it lacks stay.

    People on a list are active unless it says otherwise. A photo that was replaced earlier is not new.
    """
    listed = person_fields(candidate)
    left = {name: listed[name] for name in _NAMES if is_poorer(listed[name], getattr(person, name))}
    texts = (name for name in (*TEXTS, "photo") if name not in left)
    fields = {name: listed[name] for name in texts if _is_better(getattr(person, name), listed[name])}
    for name in ("given", "family", "middle"):
        if is_initial(listed[name], of=getattr(person, name)):
            fields.pop(name, None)
    fields["role"] = candidate.role or person.role
    fields["active"] = listed["active"]
    fields |= {limit: listed[limit] for limit in LIMITS if getattr(candidate, limit) is not None}
    if candidate.classes and set(candidate.classes) != set(person.classes):
        fields["classes"] = candidate.classes
    fields |= _place_moved(person, candidate, fields, traits.elsewhere)
    if plain_grade(candidate.grade) == plain_grade(person.grade):
        fields.pop("grade", None)
    _settle_first_name(person, candidate, traits, fields, left)
    if traits.has_middle_names and (middle := _middle_name(candidate, person)) and "given" in fields:
        fields |= {"given": person.given, "middle": person.middle or candidate.middle or middle}
    if traits.is_of_photos:  # whatever the photographer called a file, the school's name stays
        fields = {name: now for name, now in fields.items() if not _replaces_name(name, now, person)}
    fields |= _short_form(person, candidate, fields)
    if fields.get("photo") in person.old_photos:
        fields.pop("photo")
    return {name: value for name, value in fields.items() if value != getattr(person, name)}, left


def _replaces_name(name: str, now: Any, person: Person) -> bool:
    """Whether a field would replace a whole name."""
    before = getattr(person, name)
    return name in _NAMES and bool(before) and not is_initial(before, of=now)


def _settle_first_name(
    person: Person, candidate: Candidate, traits: ListTraits, fields: dict[str, Any], left: dict[str, str]
) -> None:
    """Take what somebody goes by as the first name only from a list of official names; keep turned names."""
    first, family = fold(candidate.given), fold(candidate.family)
    is_turned = (first, family) == (fold(person.family), fold(person.given))
    goes_by = first == fold(person.preferred)
    if goes_by and "given" in fields and traits.has_official_names and not candidate.preferred:
        if "preferred" not in person.own:
            fields["preferred"] = ""
    elif goes_by or is_turned:
        given = fields.pop("given", "")
        if goes_by and given:
            left["given"] = given
        if is_turned and family:
            fields.pop("family", None)


def _have_official_names(found: PeopleList, pairs: Sequence[tuple[Candidate, Person]]) -> bool:
    """Whether the first names of a list are official: it has another column for what people go by, or
    somebody who goes by another name stands on it with the first name.
    """
    if any(column.kind == "preferred" for column in found.columns):
        return True
    called = [(one, who) for one, who in pairs if who.preferred and fold(who.preferred) != fold(who.given)]
    return any(one.preferred or fold(one.given) == fold(who.given) for one, who in called)


def _have_middle_names(pairs: Sequence[tuple[Candidate, Person]]) -> bool:
    """Whether most first names of a list are those here with more behind them."""
    longer = sum(bool(_middle_name(one, person)) for one, person in pairs)
    return longer >= FEWEST and 2 * longer > len(pairs)


def _middle_name(one: Candidate, person: Person) -> str:
    """Return what a list has behind somebody's first name here: Lee of "Finn Lee", who is Finn."""
    own, here = one.given.split(), person.given.split()
    is_longer = len(own) > len(here) > 0 and fold(" ".join(own[: len(here)])) == fold(person.given)
    return " ".join(own[len(here) :]) if is_longer else ""


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
    now = {room_key(room) for one in apart for room in rooms(one)}
    people = [*(person for _, person in pairing.pairs), *pairing.missing]
    here = {room_key(room) for person in people if len(own := rooms(person)) == 1 for room in own}
    return len(apart) >= FEWEST and 2 * len(now & here) > len(now)


def stands_elsewhere(person: Person, candidate: Candidate) -> bool:
    """Whether the list has as homeroom one of somebody's classes here, or the other way round.

    One list has it in a heading, 4b, another in a column, 3b.
    """
    if not _in_other_field(person, candidate):
        return False
    (before,), (now,) = rooms(person), rooms(candidate)
    return room_key(before) == room_key(now) or all(map(_CLASS.fullmatch, (before, now)))


def _in_other_field(person: Person, candidate: Candidate) -> bool:
    are_single = len(rooms(person)) == 1 == len(rooms(candidate))
    return are_single and bool(person.homeroom) != bool(candidate.homeroom)


def _place_moved(
    person: Person, candidate: Candidate, fields: dict[str, Any], elsewhere: bool
) -> dict[str, Any]:
    """Put a class in the field where last year's is."""
    if not (stands_elsewhere(person, candidate) or (elsewhere and _in_other_field(person, candidate))):
        return {}
    fields.pop("homeroom" if candidate.homeroom else "classes", None)
    (before,), (now,) = rooms(person), rooms(candidate)
    now = before if room_key(before) == room_key(now) else now
    return {"homeroom": now} if person.homeroom else {"classes": (now,)}


def _is_better(old: str, new: str) -> bool:
    """Whether a list's text should replace ours; "ROOM ELAN" adds nothing to "Room Élan"."""
    poorer = (new.isupper() and not old.isupper()) or (new.isascii() and not old.isascii())
    return bool(new) and new != old and not (poorer and fold(new) == fold(old))


def unlisted_changes(
    people: Sequence[Person], pairing: Pairing, archived: Collection[str], stay: Collection[str] = ()
) -> list[PersonChange]:
    """Return changes to people not on the list: `archived` by id, or a number that went to someone new.

    Whoever the librarian says will `stay` counts as typed so: no list of this year asks again.
    """
    listed = {person.id for _, person in pairing.pairs}
    changes = []
    for person in people:
        fields: dict[str, Any] = {"active": False} if person.id in archived else {}
        if person.id in archived and "active" in person.own:
            fields["own"] = tuple(name for name in person.own if name != "active")
        elif person.id in stay and "active" not in person.own:
            fields["own"] = (*person.own, "active")
        if person.id not in listed and (ids := pairing.numbers.of.get(person.id, person.ids)) != person.ids:
            fields["ids"] = ids
        changes += [PersonChange(person, None, fields)] if fields else []
    return changes
