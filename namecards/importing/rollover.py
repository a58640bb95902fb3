"""Recognize a new school year: most people on the list went up a grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from namecards.core.grades import grade_number, grades_up, plain_grade
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, grade_of, rooms
from namecards.importing.past import NO_PAST, Past

_FEWEST = 3
"""The fewest people who must have gone up a grade."""
_LISTED = 4
"""The number of people on a list for each who is missing that makes it a list of all."""
_ALWAYS = 2
"""So few who miss are not the rest of the school, but on the shortest list."""


@dataclass(frozen=True, slots=True)
class Rollover:
    """A new school year: the number who went up, the people who seem to have left, the number of new ones."""

    up: int
    leavers: tuple[Person, ...]
    new: int

    @property
    def sentence(self) -> str:
        """The line on top of the plan."""
        return f"Looks like a new school year: {self.up} moved up, {len(self.leavers)} left, {self.new} new."


def find_rollover(
    pairs: Sequence[tuple[Candidate, Person]],
    missing: Sequence[Person],
    new: int,
    moved_up: Collection[str] = (),
) -> Rollover | None:
    """Return the new school year if most people went up one grade, of those with both grades known.

    `moved_up` are the ids of those whom other lists of this year have.
    """
    known = [(c, p) for c, p in pairs if grades_up(grade_of(p), grade_of(c)) is not None]
    up = sum(grades_up(grade_of(p), grade_of(c)) == 1 for c, p in known)
    if up < _FEWEST or 2 * up <= len(known):
        return None
    students = [person for person in missing if person.role == "student" and person.active]
    students = [person for person in students if person.id not in moved_up]
    if 3 * len(pairs) >= 2 * (len(pairs) + len(students)):  # the whole school's list, or nearly
        return Rollover(up, tuple(students), new)
    return Rollover(up, _expected_here([grade_of(c) for c, _ in known], [p for _, p in known], students), new)


def say_grades(
    rollover: Rollover | None, pairs: Sequence[tuple[Candidate, Person]], past: Past = NO_PAST
) -> str:
    """Return the line on top of the plan if most people are in other grades than here; else nothing."""
    known = [(up, p.id) for c, p in pairs if (up := grades_up(grade_of(p), grade_of(c))) is not None]
    moved = [id for up, id in known if up]
    again = sum(id in past.moved_up for id in moved)
    if rollover and not past.is_under_way and 2 * again <= len(moved):
        return rollover.sentence
    if len(moved) < _FEWEST or 2 * len(moved) <= len(known):
        return ""
    other = f"{len(moved)} of {len(known)} people are in another grade on this list"
    under_way = "people go up a grade, but this school year is under way"
    return f"{f'{rollover.up} {under_way}' if rollover else other}. Check the grades before you import."


def find_leavers(
    rollover: Rollover | None, pairs: Sequence[tuple[Candidate, Person]], missing: Sequence[Person]
) -> tuple[Person, ...]:
    """Return people who seem to have left: by a new school year, or few who miss on a list of all.

    Adults leave by lists of adults. Many of grades or classes that miss are on another list.
    """
    pupils, adults = (
        _few_gone([p for _, p in pairs if p.is_adult is adult], [p for p in missing if p.is_adult is adult])
        for adult in (False, True)
    )
    return (*(rollover.leavers if rollover else pupils), *adults)


def _few_gone(listed: Sequence[Person], missing: Sequence[Person]) -> tuple[Person, ...]:
    here = {place for person in listed for place in _places(person)}
    others = {person for person in missing if _places(person) and not here & _places(person)}
    gone = tuple(person for person in missing if person not in others or len(others) <= _ALWAYS)
    are_few = _LISTED * len(gone) <= len(listed) or (len(gone) <= _ALWAYS and len(listed) > 2 * _ALWAYS)
    return gone if are_few else ()


def _places(person: Person) -> set[str]:
    """Return the classes, else the grade."""
    return set(rooms(person) or filter(None, [plain_grade(person.grade)]))


def _expected_here(
    listed: Sequence[str], were: Sequence[Person], students: Sequence[Person]
) -> tuple[Person, ...]:
    """Return the missing students whose next grade is on the list, and those of the school's last grade.

    Of a class of which many miss, the others are on another list: classes are often mixed anew.
    """
    gone = Counter(place for person in students for place in _places(person))
    moved = Counter(place for person in were for place in _places(person))
    grades = {found for grade in listed if (found := grade_number(grade)) is not None}
    top = max(
        (found for p in (*were, *students) if (found := grade_number(grade_of(p))) is not None), default=0
    )

    def is_expected(person: Person) -> bool:
        before = grade_number(grade_of(person))
        if before is None:
            return False
        few_gone = any(gone[place] <= max(_ALWAYS, moved[place] / _LISTED) for place in _places(person))
        return (before + 1 in grades and few_gone) or before == top == max(grades)

    return tuple(filter(is_expected, students))
