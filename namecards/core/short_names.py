"""Short names, on screens and on paper: the name people go by, and as little more as tells them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from namecards.core.grades import plain_grade
from namecards.core.grouping import group
from namecards.core.name_forms import starts
from namecards.core.normalize import fold
from namecards.core.people import EVERYONE, Person, Roster, is_family_first, room


@dataclass(frozen=True, slots=True)
class _ShortName:
    name: str
    last: str = ""
    """Of the last name: its initial, or a few letters."""
    suffix: str = ""
    place: str = ""
    number: int = 0

    def __str__(self) -> str:
        last = f" {self.last}." if self.last else ""
        place = f", {self.place}" if self.place else ""
        suffix = f" {self.suffix}" if self.suffix else ""
        return f"{self.name}{last}{suffix}{place}{f' {self.number}' if self.number else ''}"


def printed_names(roster: Roster) -> dict[str, str]:
    """Return the name to print by person id; never a whole last name.

    Two of one name in a class get their last initial; then their room or grade, letters of the last name, or
    a number. On the list of everyone, people are told apart within their own grade and homeroom.
    """
    return {id: str(name) for people in _classes(roster) for id, name in _tell_apart(people).items()}


def full_names(roster: Roster) -> dict[str, str]:
    """Return the full name to print by person id, with the suffix ("Jr.") where it tells two people apart."""
    names = {person.id: person.display for person in roster.people}
    for same in group((fold(names[one.id]), one) for one in roster.people).values():
        if len({fold(one.suffix) for one in same}) > 1:
            names |= {one.id: f"{names[one.id]} {one.suffix}".strip() for one in same}
    return names


def shared_names(people: Iterable[Person], names: Mapping[str, str]) -> list[str]:
    """Say who has the same printed name, by id in `names`: "“Alex Lee” (number 1003, number 1017)"."""
    alike = group((fold(names[person.id]), person) for person in people).items()
    return [f"“{names[same[0].id]}” ({', '.join(_tell(same))})" for _, same in alike if len(same) > 1]


def _tell(people: Sequence[Person]) -> list[str]:
    """Tell people apart by their places if all differ, else by their numbers."""
    places = [person.place for person in people]
    numbers = [f"number {person.ids[0]}" if person.ids else "no number" for person in people]
    return places if all(places) and len(set(places)) == len(people) else numbers


def numbered_names(roster: Roster, shown: Collection[str]) -> list[str]:
    """Say who is meant by each name that only a number tells apart, of the people with `shown` ids."""
    sentences = []
    for people in _classes(roster):
        names = _tell_apart(people)
        for person in people:
            if names[person.id].number and person.id in shown:
                number = f", number {person.ids[0]}" if person.ids else ""
                sentences.append(f"“{names[person.id]}” is {person.display}{number}.")
    return sentences


def _classes(roster: Roster) -> Iterable[Sequence[Person]]:
    if roster.name != EVERYONE:
        return [roster.people]
    return group(((fold(person.grade), fold(person.homeroom)), person) for person in roster.people).values()


def _tell_apart(people: Sequence[Person]) -> dict[str, _ShortName]:
    """Add to equal names what tells them apart, one step after the other."""
    names = {person.id: _ShortName(person.goes_by) for person in people}
    for add in (_add_initial, _add_place, _add_letters, _add_suffix, _add_number):
        for same in group((fold(str(names[one.id])), one) for one in people).values():
            if len(same) > 1:
                names |= {one.id: add(names[one.id], one, same) for one in same}
    return names


def _add_initial(name: _ShortName, person: Person, group: Sequence[Person]) -> _ShortName:
    if person.family in ("", person.goes_by):
        return name
    if is_family_first(person.goes_by, person.family):  # a last name of one sign has no initial
        return replace(name, name=person.display)
    return replace(name, last=starts(person.family)[0])


def _add_place(name: _ShortName, person: Person, group: Sequence[Person]) -> _ShortName:
    """Add what differs: the room, or the grade if all are in one room."""
    if person.homeroom and len({fold(other.homeroom) for other in group}) > 1:
        return replace(name, place=room(person.homeroom))
    if person.grade and len({fold(other.grade) for other in group}) > 1:
        return replace(name, place=f"Grade {plain_grade(person.grade)}")
    return name


def _add_letters(name: _ShortName, person: Person, group: Sequence[Person]) -> _ShortName:
    """Add the start of the last name, less than all of it, if that tells all last names apart."""
    initials = {}
    for one in group:
        others = [other for other in group if fold(other.family) != fold(one.family)]
        initials[one.id] = _distinct_start(one, others, 2) if others else ""
    return replace(name, last=initials[person.id]) if all(initials.values()) and name.last else name


def _add_suffix(name: _ShortName, person: Person, group: Sequence[Person]) -> _ShortName:
    is_apart = len({fold(other.suffix) for other in group}) > 1
    return replace(name, suffix=person.suffix) if is_apart else name


def _distinct_start(person: Person, group: Iterable[Person], least: int) -> str:
    """The shortest start of a last name that no other one shares; empty if only the whole name would do."""
    families = [fold(other.family) for other in group if other.id != person.id]
    candidates = starts(person.family)[least - 1 : -1]
    return next((s for s in candidates if not any(family.startswith(fold(s)) for family in families)), "")


def _add_number(name: _ShortName, person: Person, group: Sequence[Person]) -> _ShortName:
    order = sorted(group, key=lambda other: (fold(other.family), other.ids, other.id))
    return replace(name, number=order.index(person) + 1)


def short_names(people: Iterable[Person]) -> dict[str, str]:
    """Return a name by person id: the goes-by name, with the last initial where two share it.

    Where they share the initial too, it has as many letters of the last name as tell them apart.
    """
    namesakes: defaultdict[str, dict[str, Person]] = defaultdict(dict)
    for person in people:
        namesakes[fold(person.goes_by)][person.id] = person
    return {
        id: _short_name(person, same.values()) for same in namesakes.values() for id, person in same.items()
    }


def _short_name(person: Person, namesakes: Collection[Person]) -> str:
    """Add "C.", or "Che." and "Cho."."""
    if len(namesakes) == 1 or person.family in ("", person.goes_by):
        return person.goes_by
    if is_family_first(person.goes_by, person.family):
        return person.display
    start = _distinct_start(person, namesakes, 1)
    return f"{person.goes_by} {f'{start}.' if start else person.family}"
