"""Judging a typed name, and telling namesakes apart in print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import inf

from namecards.core.normalize import MOST_WORDS, NameForms, answers_to, fold, name_forms, words
from namecards.core.people import Person


class Judgement(Enum):
    """What a typed name is, for the person whose face is shown."""

    EXACT = "exact"
    SPELLING = "spelling"
    """Right, and the spelling is worth showing."""
    WHICH = "which"
    """Right so far, but somebody else here answers to it too: ask for the last initial."""
    SOMEONE_ELSE = "someone else"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement, and the other person it is about, if it is about one."""

    judgement: Judgement
    other: Person | None = None

    @property
    def right(self) -> bool:
        """Whether this counts as knowing the name."""
        return self.judgement in (Judgement.EXACT, Judgement.SPELLING)


def judge(typed: str, person: Person, roster: Iterable[Person]) -> Verdict:
    """Judge a typed name for the shown person among the people `here`.

    Case, accents, apostrophes, hyphens and spaces do not matter. One or two typing errors are right if the
    name is long enough and nobody else's name is as near. A part of a name is never right.
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
    """`typed` is nobody's name exactly: is it a near miss, and of whose name?"""
    said = _readings(typed)
    errors, form = _nearest(said, person)
    rivals = [(*_nearest(said, other), other) for other in others]
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
    """Every way to part what was typed into a first name and a last name or initial, which may be empty."""
    said = words(typed)
    parted = [("".join(said[:i]), "".join(said[i:])) for i in range(1, min(len(said), MOST_WORDS))]
    with_initial = parted and len(said[-1]) == 1
    return parted if with_initial else [*parted, (fold(typed), "")]


def _nearest(said: Sequence[tuple[str, str]], person: Person) -> tuple[float, str]:
    """The fewest forgivable typing errors in any reading of what was said, and the name it was meant for.

    Infinite if there are more, or if it is a part of the name.
    """
    forms = name_forms(person)
    whole = "".join(said[0])
    if any(whole in full for full in forms.fulls):
        return inf, ""
    meant = (
        (_errors(first, form) + _errors_in_last(last, forms), form + (forms.family if last[1:] else last))
        for first, last in said
        for form in forms.firsts
    )
    return min(meant, default=(inf, ""))


def _errors_in_last(said: str, forms: NameForms) -> float:
    """Typing errors in a last name; without one there are none, and an initial must be right."""
    if len(said) < 2:
        return 0 if not said or said in forms.initials else inf
    return _errors(said, forms.family)


def _errors(said: str, form: str) -> float:
    """Typing errors (insert, delete, replace, swap), infinite if more than the name's length forgives."""
    if said == form:
        return 0
    forgiven = 0 if len(form) <= 3 else 1 if len(form) <= 7 else 2
    if said in form or abs(len(said) - len(form)) > forgiven:
        return inf
    from rapidfuzz.distance import OSA

    errors = OSA.distance(said, form, score_cutoff=forgiven)
    return errors if errors <= forgiven else inf


def labels(people: Iterable[Person]) -> dict[str, str]:
    """What to print for each person's id: the called name, with the last initial where two share it.

    Where initials are shared too, as many letters of the last name as tell them apart.
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
    """The shortest beginning of a family name that no other begins with: "C.", or "Che." and "Cho."."""
    for length in range(1, len(family)):
        if not any(fold(other).startswith(fold(family[:length])) for other in others):
            return f"{family[:length]}."
    return family
