"""See that a list may be of another school: its numbers are here, but with quite other names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from namecards.core.normalize import bare_number, fold
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, full_names
from namecards.importing.matching.numbers import tell_places
from namecards.importing.questions.questions import NEW, SCHOOL, Answers, Choice, Question

_FEWEST, _MOSTLY = 5, 0.8
"""How many numbers here, and what share of those on the list, must have quite other names there."""
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Overlap:
    """The numbers on a list that others here have, and the question whether it is of this school."""

    numbers: Set[str]
    question: Question

    def is_left_out(self, answers: Answers) -> bool:
        """Whether nobody on the list comes in, because no answer says that it is of this school."""
        return answers.get(SCHOOL) != NEW

    def without_numbers(self, rows: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Return the people of the list without the numbers that others here have, and keep."""
        return tuple(
            replace(one, ids=tuple(n for n in one.ids if bare_number(n) not in self.numbers)) for one in rows
        )


def overlap(name: str, rows: Sequence[Candidate], people: Sequence[Person]) -> Overlap | None:
    """Return how a list overlaps, if most of its numbers that are known here are of people of other names.

    Not if as many of its people are here by name: then one column was sorted alone, or the numbers are of
    another system; nor if numbers tell a place in a class, and go to others each year.
    """
    holders = {bare_number(number): person for person in people if person.active for number in person.ids}
    found = {at: holders[key] for at, one in enumerate(rows) for key in _keys(one) if key in holders}
    strangers = {at: person for at, person in found.items() if not _share_name(rows[at], person)}
    if len(strangers) < max(_FEWEST, _MOSTLY * len(found)):
        return None
    here = {name for person in people for name in full_names(person)}
    by_name = sum(not here.isdisjoint(full_names(one)) for one in rows)
    if 2 * by_name > len(strangers) or tell_places(rows):
        return None
    numbers = {key for at in strangers for key in _keys(rows[at]) if key in holders}
    return Overlap(numbers, _question(name, rows, strangers))


def _keys(one: Candidate) -> list[str]:
    return list(map(bare_number, one.ids))


def _share_name(one: Candidate, person: Person) -> bool:
    """Whether two people share a first name, a last name or a part of them: one may be the other, renamed."""
    return not _words(one).isdisjoint(_words(person))


def _words(one: Candidate | Person) -> set[str]:
    return {fold(word) for name in (one.given, one.family, one.preferred) for word in name.split()}


def _question(name: str, rows: Sequence[Candidate], strangers: Mapping[int, Person]) -> Question:
    shown = [
        f"{rows[at].ids[0]} ({rows[at].display} on the list, {person.display} here)"
        for at, person in strangers.items()
    ]
    return Question(
        SCHOOL,
        "another school?",
        f"Is {name} a list of your school?",
        f"{len(strangers)} numbers on it belong to others here: {join_names(shown, _NAMED)}. "
        "Without an answer nobody on it is imported.",
        (
            Choice("", "no: leave everybody on it out"),
            Choice(NEW, "yes: they are new here, and those numbers stay where they are"),
        ),
    )
