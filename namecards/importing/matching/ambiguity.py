"""Write sentences that say why a person on a list could not be identified."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from namecards.core.normalize import bare_number
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, full_names, have_other_roles

_NAMED = 3


@dataclass(frozen=True, slots=True)
class PersonDoubt:
    """A person on the list who could not be identified."""

    candidate: Candidate
    why: str
    people: tuple[Person, ...]
    """The people already here whom it may be."""


def number_shared(group: Sequence[Candidate]) -> str:
    """Say that several people on the list have one number."""
    who = " and ".join(f"{candidate.display} ({candidate.origin})" for candidate in group)
    return (
        f"{who} have the same number, {group[0].ids[0]}, so they were not imported. "
        "Correct the list and import it again."
    )


def number_taken(candidate: Candidate, owner: Person) -> str:
    """Say that a person with another name has the number already."""
    shared = {bare_number(number) for number in owner.ids}
    number = next(number for number in candidate.ids if number in owner.ids or bare_number(number) in shared)
    here = f"{owner.display} here" if owner.active else f"{owner.display}, who has left,"
    return (
        f"Number {number} belongs to {here} and to {candidate.display} on the list, so nothing was changed. "
        "If this is someone new, they get the number."
    )


def renamed_since(candidate: Candidate, person: Person) -> str:
    """Say that a person here had the name before."""
    where = f" ({person.place})" if person.place else ""
    return (
        f"{candidate.display} ({candidate.origin}) has the name that {person.display}{where} had before. "
        "It may be someone new, so nothing was changed."
    )


def namesake(candidate: Candidate, people: Sequence[Person], holders: Sequence[Person] = ()) -> str:
    """Say that a person may be one of these people with the same or a similar name.

    `holders` have a number of the list here.
    """
    if len(people) == 1 and have_other_roles(candidate, people[0]):
        listed, here = ("an adult", "a student") if candidate.is_staff else ("a student", "an adult")
        return (
            f"{candidate.display} is {listed} on the list and {here} here. "
            "It may be someone else, so nothing was changed."
        )
    numbers = [person.ids[0] for person in people if person.ids]
    if len(people) == len(numbers) == 1 and candidate.ids:
        other = next((one for one in holders if one not in people), None)
        left = "" if not other or other.active else ", who has left"
        whose = f" The number {candidate.ids[0]} is that of {other.display} here{left}." if other else ""
        return (
            f"{candidate.display} has number {candidate.ids[0]} on the list and {numbers[0]} here. "
            f"It may be someone else, so nothing was changed.{whose}"
        )
    who = f"{candidate.display} ({candidate.origin})"
    if len(people) == 1:
        (person,) = people
        here = "the person" if person.display == candidate.display else person.display
        place = person.place or "without a grade"
        return f"{who} may be {here} already here ({place}) or someone new, so nothing was changed."
    if any(full_names(candidate).isdisjoint(full_names(person)) for person in people):
        some = join_names([person.display for person in people], _NAMED)
        return (
            f"{who} may be one of these people already here or someone new, so nothing was changed: {some}."
        )
    return f"{who} could be any of several people with that name, so nothing was changed."
