"""See that one column of a list was sorted alone, or is of another thing, by most people's changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from namecards.core.grades import grades_up
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import Person, count_people
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PeopleList, grade_of, rooms
from namecards.importing.changes import PersonChange
from namecards.importing.lists.whole_list import lists_changes
from namecards.importing.questions.questions import COLUMN, Answers, Choice, Question

CHANGE = "change"
_FEWEST, _MOST = 5, 0.5
"""How many people, and what share of those on the list, must change."""
_TOGETHER = 0.7
"""The share of people who stay together if a class only gets another name."""
_NAMED = 6
_OLDER = f"{COLUMN}:older"
_PLACES = ("homeroom", "classes")


def settle_columns(
    found: PeopleList, changes: Sequence[PersonChange], answers: Answers
) -> tuple[list[PersonChange], list[Question]]:
    """Return the changes without those of doubtful columns that no answer wants, and the questions.

    A list of changes is of those who move.
    """
    asked, kept = list[Question](), list(changes)
    for fields, question in _doubtful(changes) if not lists_changes(found) else ():
        asked.append(question)
        if answers.get(question.key) != CHANGE:
            kept = [replace(one, fields=_without(one.fields, fields)) for one in kept]
    return kept, asked


def is_older_list(asked: Sequence[Question], answers: Answers) -> bool:
    """Whether a list seems to be last year's, and no answer says otherwise."""
    return answers.get(_OLDER) != CHANGE and any(question.key == _OLDER for question in asked)


def say_left_out(people: Sequence[Candidate]) -> Iterator[str]:
    """Name the people who are only on an older list: they may have left since."""
    if people:
        what = pluralize(len(people), "person is", "people are")
        names = join_names([one.display for one in people], _NAMED)
        yield f"{what} only on this older list, and not added: {names}."


def moved_to(change: PersonChange) -> str:
    """Return the one class that somebody moves to from one class; empty if it is not so."""
    before, now = rooms(change.person), rooms(_after(change))
    return now[0] if len(before) == len(now) == 1 and fold(before[0]) != fold(now[0]) else ""


def is_moved(change: PersonChange) -> bool:
    """Whether somebody leaves a class for another, or comes into the first; a club is only one more."""
    before, now = {*rooms(change.person)}, {*rooms(_after(change))}
    return before != now and not (before and before < now)


def _after(change: PersonChange) -> Person:
    places: dict[str, Any] = {name: change.fields[name] for name in _PLACES if name in change.fields}
    return replace(change.person, **places)


def _without(fields: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in names}


def _doubtful(changes: Sequence[PersonChange]) -> Iterator[tuple[Sequence[str], Question]]:
    """Yield the fields of each doubtful column, with the question about it."""
    if older := _older_list(changes):
        yield ("grade", *_PLACES, "active"), older
        return
    named = [one for one in changes if "family" in one.fields and one.person.family]
    if _are_most(named, changes, ("family",)) and _are_of_others(named, changes):
        shown = [f"{one.person.display} → {one.fields['family']}" for one in named]
        text = f"{len(named)} of {len(changes)} last names change to those of others here. "
        why = f"{join_names(shown, _NAMED)}. Without an answer the last names here stay."
        ways = Choice("", "yes: keep the last names here"), Choice(CHANGE, "no: change them")
        asked = f"{text}Was that column sorted alone?"
        yield ("family",), Question(f"{COLUMN}:family", "sorted alone?", asked, why, ways)
    moved = [one for one in changes if moved_to(one) and not _goes_up(one)]
    if _are_most(moved, changes, _PLACES) and not _stay_together(changes):
        shown = [f"{one.person.display} ({rooms(one.person)[0]} → {moved_to(one)})" for one in moved]
        text = f"{len(moved)} of {len(changes)} people change their class, and little else. "
        why = (
            f"{join_names(shown, _NAMED)}. One column may have been sorted alone, or be of another thing. "
            "Without an answer everybody stays in their class here."
        )
        ways = Choice("", "no: keep the classes here"), Choice(CHANGE, "yes: they are in these classes now")
        asked = f"{text}Are these their classes?"
        yield _PLACES, Question(f"{COLUMN}:class", "other classes?", asked, why, ways)


def _older_list(changes: Sequence[PersonChange]) -> Question | None:
    """Return the question about a list on which most people here are in a lower grade: it is last year's."""
    ups = [
        (one, up)
        for one in changes
        if one.candidate and one.person.active
        if (up := grades_up(grade_of(one.person), grade_of(one.candidate))) is not None
    ]
    down = [one for one, up in ups if up < 0]
    if len(down) < _FEWEST or 2 * len(down) <= len(ups):
        return None
    back = sum(not one.person.active and one.fields.get("active") is True for one in changes)
    left = f", and {count_people(back)} who left would come back" if back else ""
    why = (
        f"{join_names([one.person.display for one in down], _NAMED)}. Without an answer, grades and classes "
        "stay as they are here, and nobody comes back."
    )
    ways = Choice("", "yes: keep what is here"), Choice(CHANGE, "no: change it")
    asked = f"{len(down)} of {len(ups)} people go down a grade{left}. Is this list older than what is here?"
    return Question(_OLDER, "an older list?", asked, why, ways)


def _goes_up(change: PersonChange) -> bool:
    """Whether the grade changes, also if only the class tells it: 6A, 7B."""
    return bool(grades_up(grade_of(change.person), grade_of(_after(change))))


def _are_most(found: Sequence[PersonChange], changes: Sequence[PersonChange], names: Sequence[str]) -> bool:
    """Whether most people change so, and hardly anybody otherwise: a new year changes the grades, too."""
    others = sum(bool(_without(one.fields, (*names, "photo"))) for one in found)
    return len(found) >= max(_FEWEST, _MOST * len(changes)) and 2 * others < len(found)


def _are_of_others(named: Sequence[PersonChange], changes: Sequence[PersonChange]) -> bool:
    """Whether most new last names are those that others on the list have here."""
    here = {fold(one.person.family) for one in changes}
    return 10 * sum(fold(one.fields["family"]) in here for one in named) >= 9 * len(named)


def _stay_together(changes: Sequence[PersonChange]) -> bool:
    """Whether most people of each class here go to one class, and those of it come from one: a new name."""
    both = [(old[0], new[0]) for one in changes if (old := rooms(one.person)) and (new := rooms(_after(one)))]
    go, come = group(both), group((new, old) for old, new in both)
    together = (sum(Counter(some).most_common(1)[0][1] for some in side.values()) for side in (go, come))
    return min(together) >= _TOGETHER * len(both)
