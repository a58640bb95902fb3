"""Judges a typed name, and labels namesakes in print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import inf

from namecards.core.normalize import MOST_WORDS, NameForms, answers_to, fold, name_forms, words
from namecards.core.people import Person


class Judgement(Enum):
    """The judgement of a typed name for the person shown."""

    EXACT = "exact"
    SPELLING = "spelling"
    """Right, but misspelled."""
    WHICH = "which"
    """Right so far, but somebody else has the name too: ask for the last initial."""
    SOMEONE_ELSE = "someone else"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement, and the other person, if it involves one."""

    judgement: Judgement
    other: Person | None = None

    @property
    def right(self) -> bool:
        """Whether this counts as knowing the name."""
        return self.judgement in (Judgement.EXACT, Judgement.SPELLING)


def judge(typed: str, person: Person, roster: Iterable[Person]) -> Verdict:
    """Judge a typed name for the shown person among the people of a roster.

    Case, accents, apostrophes, hyphens and spaces don't matter. One or two typing errors are right if the
    name is long enough and nobody else's name is as close. A part of a name is never right.
    """
    others = [other for other in roster if other.id != person.id]
    same = next((other for other in others if answers_to(typed, other)), None)
    if answers_to(typed, person):
        if same and fold(typed) not in name_forms(person).fulls:
            return Verdict(Judgement.WHICH, same)
        return Verdict(Judgement.EXACT)
    if same:
        return Verdict(Judgement.SOMEONE_ELSE, same)
    return _judge_spelling(typed, person, others)


def _judge_spelling(typed: str, person: Person, others: Sequence[Person]) -> Verdict:
    """Judge a name that is nobody's exactly: a misspelled name of one person, of several, or of nobody."""
    readings = _readings(typed)
    errors, form = _nearest(readings, person)
    rivals = [(*_nearest(readings, other), other) for other in others]
    rival_errors, rival_form, rival = min(rivals, key=lambda r: (r[0], r[1] == form), default=(inf, "", None))
    if rival_errors < errors:
        return Verdict(Judgement.SOMEONE_ELSE, rival)
    if errors == inf:
        return Verdict(Judgement.WRONG)
    namesake = rival_form == form
    if rival_errors > errors or (namesake and form in name_forms(person).fulls):
        return Verdict(Judgement.SPELLING)
    return Verdict(Judgement.WHICH if namesake else Judgement.WRONG, rival)


def _readings(typed: str) -> list[tuple[str, str]]:
    """Every split of a typed name into a first name and a last name or initial, which may be empty."""
    parts = words(typed)
    splits = [("".join(parts[:i]), "".join(parts[i:])) for i in range(1, min(len(parts), MOST_WORDS))]
    with_initial = splits and len(parts[-1]) == 1
    return splits if with_initial else [*splits, (fold(typed), "")]


def _nearest(readings: Sequence[tuple[str, str]], person: Person) -> tuple[float, str]:
    """The fewest typing errors of any reading, and the form it is closest to.

    Infinite if there are more than the name's length forgives, or if it is a part of the name.
    """
    forms = name_forms(person)
    whole = "".join(readings[0])
    if any(whole in full for full in forms.fulls):
        return inf, ""
    scored = (
        (_errors(first, form) + _errors_in_last(last, forms), form + (forms.family if last[1:] else last))
        for first, last in readings
        for form in forms.firsts
    )
    return min(scored, default=(inf, ""))


def _errors_in_last(typed: str, forms: NameForms) -> float:
    """Typing errors in a last name: none if there is no last name; an initial must be right."""
    if len(typed) < 2:
        return 0 if not typed or typed in forms.initials else inf
    return _errors(typed, forms.family)


def _errors(typed: str, form: str) -> float:
    """Typing errors (insert, delete, replace, swap); infinite if more than the name's length forgives."""
    if typed == form:
        return 0
    forgiven = 0 if len(form) <= 3 else 1 if len(form) <= 7 else 2
    if typed in form or abs(len(typed) - len(form)) > forgiven:
        return inf
    from rapidfuzz.distance import OSA

    errors = OSA.distance(typed, form, score_cutoff=forgiven)
    return errors if errors <= forgiven else inf


def labels(people: Iterable[Person]) -> dict[str, str]:
    """Return the label to print by person id: the goes-by name, with the last initial where two share it.

    Where they share the initial too, it has as many letters of the last name as tell them apart.
    """
    namesakes: defaultdict[str, dict[str, Person]] = defaultdict(dict)
    for person in people:
        namesakes[fold(person.goes_by)][person.id] = person
    return {id: _label(person, same.values()) for same in namesakes.values() for id, person in same.items()}


def _label(person: Person, namesakes: Iterable[Person]) -> str:
    others = [other.family for other in namesakes if other.id != person.id]
    if not others or person.family in ("", person.goes_by):
        return person.goes_by
    return f"{person.goes_by} {_distinct_initial(person.family, others)}"


def _distinct_initial(family: str, others: Sequence[str]) -> str:
    """The shortest start of a family name that none of the others shares: "C.", or "Che." and "Cho."."""
    for length in range(1, len(family)):
        if not any(fold(other).startswith(fold(family[:length])) for other in others):
            return f"{family[:length]}."
    return family
