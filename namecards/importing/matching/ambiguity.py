"""Why it is not sure who somebody on a list is, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from namecards.core.normalize import bare_number
from namecards.core.people import Person
from namecards.importing.candidate import Candidate


@dataclass(frozen=True, slots=True)
class PersonDoubt:
    """Somebody on the list of whom it is not sure who they are."""

    candidate: Candidate
    why: str
    people: tuple[Person, ...]
    """Who they may be."""


def number_shared(group: Sequence[Candidate]) -> str:
    """Several people on the list under one number."""
    who = " and ".join(f"{candidate.display} ({candidate.origin})" for candidate in group)
    return f"Number {group[0].ids[0]} is {who}: left out. Correct the list and import it again."


def number_taken(candidate: Candidate, owner: Person) -> str:
    """A number that somebody of another name has."""
    shared = {bare_number(number) for number in owner.ids}
    number = next(number for number in candidate.ids if number in owner.ids or bare_number(number) in shared)
    return (
        f"Number {number} was {owner.display} and is now {candidate.display}: left alone. "
        f"If that is right, take the number from {owner.display} and import again."
    )


def namesake(candidate: Candidate, people: Mapping[str, Person]) -> str:
    """Why somebody may be one of these people of the same name; empty if there are none."""
    numbers = [person.ids[0] for person in people.values() if person.ids]
    if len(people) == len(numbers) == 1 and candidate.ids:
        return (
            f"{candidate.display} has number {candidate.ids[0]} on the list and {numbers[0]} here: "
            "left alone, as it may be somebody else. Correct the number and import again."
        )
    if len(people) == 1:
        (place,) = (person.place or "without a grade" for person in people.values())
        who = f"{candidate.display} ({candidate.origin})"
        return f"{who} may be the one here ({place}) or somebody new: left alone."
    several = (
        f"{candidate.display} ({candidate.origin}) could be one of several people of that name: left alone. "
        "Add student numbers to the list and import again."
    )
    return several if people else ""
