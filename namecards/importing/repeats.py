"""Decide whether rows with the same name and class, but no number, are one student; and whom to add."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PhotoFile, full_names, grade_of
from namecards.importing.matching.looks import digest

ONE, SEVERAL = "one", "several"


@dataclass(frozen=True, slots=True)
class Split:
    """Everyone on a list, after repeated rows of one person were joined."""

    listed: tuple[Candidate, ...]
    """In the order of the list; the further rows of a name stand at the end."""
    open: tuple[int, ...]
    """The indexes of those who may be several people or are on one list only, unless an answer says so."""
    pictures: tuple[str, ...]
    """Pictures that were matched or listed for one person, and are nobody's now that they are several."""


def split(
    candidates: Sequence[Candidate],
    people: Sequence[Person],
    answers: Mapping[int, str],
    read: Callable[[str], bytes],
) -> Split:
    """Apply the answers, by the index of a candidate. As many people here as rows are an answer, too."""
    listed, extra, open_, pictures = list(candidates), list[Candidate](), list[int](), list[str]()
    for at, one in enumerate(candidates):
        if one.only_on and answers.get(at) != ONE and not _is_here(one, people):
            open_.append(at)
        if not one.repeats:
            continue
        answer = answers.get(at) or (SEVERAL if _count_here(one, people) == len(one.repeats) else "")
        named = [row.pictures[0] for row in one.repeats if row.pictures]
        if answer == SEVERAL:
            rows = [_with_photo(row, read) for row in one.repeats]
            listed[at], extra = rows[0], [*extra, *rows[1:]]
            pictures += [one.photo.name] if one.photo and one.photo.name not in named else []
        elif answer == ONE:
            listed[at] = replace(one, repeats=())
            pictures += [] if one.photo else dict.fromkeys(named)
        else:
            open_.append(at)
    return Split((*listed, *extra), tuple(open_), tuple(pictures))


def _is_here(one: Candidate, people: Sequence[Person]) -> bool:
    return any(person.active and full_names(one) & full_names(person) for person in people)


def _count_here(one: Candidate, people: Sequence[Person]) -> int:
    """Count the people here of this name in this place."""
    names = full_names(one)
    return sum(
        bool(names & full_names(person))
        and (grade_of(one), one.homeroom) == (grade_of(person), person.homeroom)
        and (not one.classes or set(one.classes) <= set(person.classes))
        for person in people
        if person.given == one.given or person.family == one.family
    )


def _with_photo(row: Candidate, read: Callable[[str], bytes]) -> Candidate:
    """Return a row with the picture that it names itself."""
    if not row.pictures:
        return row
    return replace(row, photo=PhotoFile(row.pictures[0], digest(read(row.pictures[0]))))
