"""A new school year, told from a list: most of those who are on it went up a grade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.grades import grade_number, grades_up

_FEWEST = 3
"""Fewer people who went up are no school year."""


@dataclass(frozen=True, slots=True)
class Rollover:
    """Who went up, who seems to have left, and how many are new."""

    up: int
    leavers: tuple[Person, ...]
    new: int

    @property
    def sentence(self) -> str:
        """Said once, on top of the plan."""
        return f"Looks like a new school year: {self.up} moved up, {len(self.leavers)} left, {self.new} new."


def find_rollover(
    pairs: Sequence[tuple[Candidate, Person]], missing: Sequence[Person], new: int
) -> Rollover | None:
    """The new school year, if most of those whose grade is known before and after went up one."""
    known = [(c, p) for c, p in pairs if grades_up(p.grade, c.grade) is not None]
    up = sum(grades_up(p.grade, c.grade) == 1 for c, p in known)
    if up < _FEWEST or 2 * up <= len(known):
        return None
    students = [person for person in missing if person.role == "student" and person.active]
    if 3 * len(pairs) >= 2 * (len(pairs) + len(students)):  # the whole school's list, or nearly
        return Rollover(up, tuple(students), new)
    return Rollover(up, _expected_here([c.grade for c, _ in known], [p for _, p in known], students), new)


def _expected_here(
    listed: Sequence[str], were: Sequence[Person], students: Sequence[Person]
) -> tuple[Person, ...]:
    """Those who should be on a list of some grades: their next grade is; or it is the school's last one."""
    grades = {found for grade in listed if (found := grade_number(grade)) is not None}
    top = max((found for p in (*were, *students) if (found := grade_number(p.grade)) is not None), default=0)

    def is_expected(person: Person) -> bool:
        before = grade_number(person.grade)
        return before is not None and (before + 1 in grades or before == top == max(grades))

    return tuple(filter(is_expected, students))
