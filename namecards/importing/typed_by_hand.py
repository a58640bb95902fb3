"""Tell how long what the librarian typed about somebody counts more than lists."""

from __future__ import annotations

from collections.abc import Iterator

from namecards.core.grades import class_key, plain_grade, told_grade
from namecards.core.people import LIMITS, Person
from namecards.importing.candidate import TEXTS, Candidate, grade_of, person_fields, rooms
from namecards.importing.places.several_texts import room_name

_OF_A_YEAR = ("grade", "homeroom", "classes", "photo")
"""The fields that are typed for one school year."""


def room_key(room: str) -> tuple[str, ...]:
    """Return the form of a class for comparing: 303 is "Room 303", and 3A "Room 3a"."""
    return class_key(room_name(room) or room)


def typed_fields(person: Person, candidate: Candidate, moves_up: bool) -> tuple[str, ...]:
    """Return the fields that the librarian typed and that a list does not change.

    What was typed ends once a list says the same; a class, a grade and a photo also when somebody `moves_up`
    into the grade of a new school year. What a family refuses stays refused.
    """
    ended = {*_find_confirmed(person, candidate)}
    if moves_up and told_grade("", rooms(person)) != grade_of(candidate):
        ended |= {*_OF_A_YEAR}
    if not person.shows_photo:
        ended.add("photo")
    return tuple(name for name in person.own if name not in ended)


def _find_confirmed(person: Person, candidate: Candidate) -> Iterator[str]:
    listed = person_fields(candidate)
    for name in person.own:
        ours, theirs = getattr(person, name), listed.get(name)
        if name in LIMITS:
            continue
        if name == "active":
            same = ours == theirs
        elif name in ("homeroom", "classes"):
            same = bool(rooms(candidate)) and {*map(room_key, rooms(person))} == {
                *map(room_key, rooms(candidate))
            }
        elif name == "grade":
            same = bool(theirs) and plain_grade(ours) == plain_grade(candidate.grade)
        elif name == "role":
            same = candidate.role == ours
        else:
            same = name in TEXTS and bool(theirs) and ours == theirs
        if same:
            yield name
