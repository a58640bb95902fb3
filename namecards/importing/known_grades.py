"""Give people the grade of their class where the list names none: that of those who are in it here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from namecards.core.grades import told_grade
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.changes import PersonChange
from namecards.importing.sorted_columns import is_moved

_FEWEST = 2
"""The fewest classmates whose grade somebody gets."""
_SHOWN = 5
_KEPT = "people who moved keep theirs, which may be wrong now"


@dataclass(frozen=True, slots=True)
class KnownGrades:
    """The grade of each class in which several people here have the same one."""

    of: Mapping[str, str]

    def for_new(self, new: Sequence[Candidate]) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
        """Return new people with the grade of their class, and a sentence about it."""
        placed = tuple(one.update(grade=one.grade or self._of(one)) for one in new)
        given = [one for one, before in zip(placed, new, strict=True) if one.grade != before.grade]
        return placed, tuple(_sentences("new people got that of their class", given))

    def for_moved(self, changes: Sequence[PersonChange]) -> tuple[list[PersonChange], tuple[str, ...]]:
        """Return the changes with the grade of the class that somebody comes into, and sentences about it."""
        graded, new, old = [], [], []
        for change in changes:
            one, person = change.candidate, change.person
            if not one or one.grade or person.is_adult or not is_moved(change):
                graded.append(change)
                continue
            grade = "" if "grade" in person.own else self._of(one) or _told_grade(one, person)
            is_new = grade not in ("", person.grade)
            new += [replace(person, grade=grade)] if is_new else []
            old += [person] if person.grade and not grade else []
            graded.append(replace(change, fields={**change.fields, "grade": grade}) if is_new else change)
        sentences = (
            *_sentences("people who moved got that of their new class", new),
            *_sentences(_KEPT, old),
        )
        return graded, sentences

    def _of(self, one: Candidate) -> str:
        return "" if one.is_staff else only({self.of.get(fold(name), "") for name in rooms(one)})


def known_grades(
    found: PeopleList, pairs: Sequence[tuple[Candidate, Person]], people: Sequence[Person]
) -> KnownGrades:
    """Return the grades of the classes here, if the list names none.

    Of a whole list only those count who are still in their class: others may have gone up a grade. A list of
    changes names few of a class, so all who are in it here count.
    """
    if found.complete and any(one.grade for one in found.candidates):
        return KnownGrades({})
    grades = group((fold(name), person.grade) for person, name in _in_classes(found, pairs, people))
    return KnownGrades(
        {name: own[0] for name, own in grades.items() if len(own) >= _FEWEST and len(set(own)) == 1}
    )


def _in_classes(
    found: PeopleList, pairs: Sequence[tuple[Candidate, Person]], people: Sequence[Person]
) -> Iterator[tuple[Person, str]]:
    """Yield people, and each class in which they are and stay."""
    stay = {person.id: {*rooms(one)} & {*rooms(person)} for one, person in pairs}
    for person in people:
        if person.active and not person.is_adult and (person.id in stay or not found.complete):
            yield from ((person, name) for name in stay.get(person.id, rooms(person)))


def _told_grade(one: Candidate, person: Person) -> str:
    """Return the grade in the name of a class, 7 of 7M, if somebody's class here has theirs in its name."""
    is_told = told_grade("", rooms(person)) == person.grade
    return told_grade("", rooms(one)) if is_told else ""


def _sentences(what: str, people: Sequence[Candidate | Person]) -> Iterator[str]:
    if people:
        names = join_names([f"{one.display} ({one.grade})" for one in people], _SHOWN)
        yield f"No grade on the list: {what}: {names}."
