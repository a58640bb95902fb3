"""Give the numbers of a list to its people, but nobody a number that somebody else keeps."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from namecards.core.grouping import group
from namecards.core.normalize import bare_number
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate

Ids = tuple[str, ...]
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of everybody after the import."""

    of: Mapping[str, Ids] = field(default_factory=dict)
    """By the id of each person whose numbers change."""
    new: tuple[Candidate, ...] = ()
    """The new people with the numbers they get."""
    remarks: tuple[str, ...] = ()
    """A sentence about the numbers that were left out."""


def settle(
    pairs: Sequence[tuple[Candidate, Person]],
    new: Sequence[Candidate],
    people: Sequence[Person],
    answered: Collection[Candidate],
    doubted: Collection[str],
    other_system: bool,
    by_place: bool,
) -> Numbers:
    """Give the numbers of the list to its people.

    A number moves from another person on the list, because the office corrects it; from somebody else only if
    they have left, or to someone new; from somebody `doubted` only if the librarian `answered` so. A number
    from another system that somebody has is left out. Numbers `by_place` are valid for one year.
    """
    listed = {number for row in (*(row for row, _ in pairs), *new) for number in row.ids}
    paired = {person.id for _, person in pairs}
    off_list = [person for person in people if person.id not in paired]
    form, owners = (bare_number, people) if other_system else (str, [p for p in off_list if p.active])
    holders = group((form(number), p) for p in owners for number in p.ids)
    left_out: list[str] = []

    def gets(row: Candidate, number: str, me: str = "") -> bool:
        keeper = next((p for p in holders.get(form(number), ()) if p.id != me), None)
        if keeper:
            left_out.append(f"{number} ({keeper.display}’s here) for {row.display}")
        return not keeper

    of: dict[str, Ids] = {}
    for row, person in pairs:
        added = [n for n in row.ids if n in person.ids or gets(row, n, person.id)]
        old = {n for n in person.ids if n not in row.ids and by_place and _tells_place(n, person)}
        kept = [n for n in person.ids if n not in old and (other_system or n in row.ids or n not in listed)]
        of[person.id] = one_form([*kept, *added])
    if other_system:
        new = [replace(row, ids=tuple(n for n in row.ids if gets(row, n))) for row in new]
        why = ": they are from another system, or one column was sorted alone (then photos may be wrong, too)"
        return Numbers(of, tuple(new), _remark(left_out, why))
    of |= _after_moves(off_list, new, listed, answered, doubted)
    return Numbers(of, tuple(new), _remark(left_out))


def _after_moves(
    off_list: Sequence[Person],
    new: Sequence[Candidate],
    listed: Set[str],
    answered: Iterable[Candidate],
    doubted: Collection[str],
) -> dict[str, Ids]:
    """Return the numbers that stay with the people who are not on the list."""
    taken = {number for row in new for number in row.ids}
    given = {bare_number(number) for row in answered for number in row.ids}
    of: dict[str, Ids] = {}
    for person in off_list:
        lost = (set() if person.id in doubted else taken) | (set() if person.active else listed)
        of[person.id] = tuple(n for n in person.ids if bare_number(n) not in given and n not in lost)
    return of


def one_form(numbers: Iterable[str]) -> Ids:
    """Return each number once, with all its zeros: 004417 and not 4417, which spreadsheets make of it."""
    best: dict[str, str] = {}
    for number in numbers:
        key = number.lstrip("0")
        best[key] = max(best.get(key, ""), number, key=len)
    return tuple(best.values())


def tell_places(everybody: Iterable[Candidate | Person]) -> bool:
    """Whether numbers are made of the grade, the class and the place in it: they change each year."""
    numbered = [one for one in everybody if one.ids]
    return all(any(_tells_place(number, one) for number in one.ids) for one in numbered)


def _tells_place(number: str, someone: Candidate | Person) -> bool:
    grade = someone.grade or next(iter(re.findall(r"\d+", " ".join(someone.classes))), "?")
    rooms = (re.findall(r"\d+", room)[-1:] for room in (someone.homeroom, *someone.classes))
    known = "|".join(f"0?{int(room[0])}" for room in rooms if room)
    return bool(re.fullmatch(rf"0*{re.escape(grade)}({known})?\d\d", number))


def _remark(left_out: Sequence[str], why: str = "") -> tuple[str, ...]:
    if not left_out:
        return ()
    count, them = ("1 number was", "it") if len(left_out) == 1 else (f"{len(left_out)} numbers were", "them")
    return (f"{count} not added, because others here have {them}{why}. {join_names(left_out, _NAMED)}.",)
