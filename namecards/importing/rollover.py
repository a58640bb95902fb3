"""A new school year, told from a list: most of those who are on it went up a grade."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.grades import moved, rank

_FEWEST = 3
"""Fewer people who went up are no school year."""


@dataclass(frozen=True, slots=True)
class Rollover:
    """Who went up, who seems to have left, and how many are new."""

    up: int
    left: tuple[Person, ...]
    new: int

    @property
    def sentence(self) -> str:
        """Said once, on top of the plan."""
        return f"Looks like a new school year: {self.up} moved up, {len(self.left)} left, {self.new} new."


def recognise(
    pairs: Iterable[tuple[Candidate, Person]], missing: Sequence[Person], new: int
) -> Rollover | None:
    """The new school year, if most of those whose grade is known before and after went up one."""
    known = [(c, p) for c, p in pairs if moved(p.grade, c.grade) is not None]
    up = sum(moved(p.grade, c.grade) == 1 for c, p in known)
    if up < _FEWEST or 2 * up <= len(known):
        return None
    left = _leavers([c.grade for c, _ in known], [p for _, p in known], missing)
    return Rollover(up, left, new)


def _leavers(listed: Sequence[str], were: Sequence[Person], missing: Sequence[Person]) -> tuple[Person, ...]:
    """Students whose next grade is on the list, and they are not; of a whole school also its last grade."""
    grades = {found for grade in listed if (found := rank(grade)) is not None}
    top = max((r for p in (*were, *missing) if (r := rank(p.grade)) is not None), default=0)

    def has_left(person: Person) -> bool:
        before = rank(person.grade)
        if before is None or person.role != "student" or not person.active:
            return False
        return before + 1 in grades or before == top == max(grades)

    return tuple(filter(has_left, missing))
