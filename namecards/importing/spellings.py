"""Classes and grades that are written in several ways, or not like a grade: a part of the check."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from namecards.core.grades import grade_number, plain_grade
from namecards.core.normalize import fold
from namecards.core.normalize import words as split_words
from namecards.core.people import Person, room
from namecards.importing.candidate import Candidate
from namecards.importing.oddity import NAMES, Oddity, join_displays
from namecards.importing.plan import ImportPlan
from namecards.importing.text import join_names

_CLASS_WORDS = re.compile(
    r"\b(homeroom|hr|room|rm|raum|klasse|class|classe|form|grade|gr|section|sec|mr|mrs|ms|miss|dr)\b\.?"
)
_TOP_GRADE = 13


def spellings(plan: ImportPlan) -> Iterator[Oddity]:
    """Classes that are written in several ways on the list, or otherwise than here."""
    here = [person for person in plan.import_source.people if person.active]
    for what, key in (("homeroom", _plain_class), ("class", _plain_class), ("grade", _plain_grade)):
        spelled: dict[str, Counter[str]] = defaultdict(Counter)
        own = {name for one in plan.listed for name in _written(one, what)}
        everybody: tuple[Candidate | Person, ...] = (*plan.listed, *here)
        for one in everybody:
            for name in _written(one, what):
                spelled[key(name)][name] += 1
        for forms in spelled.values():
            if len(forms) > 1 and own & forms.keys():
                said = " and ".join(f"“{form}” ({number})" for form, number in forms.most_common())
                rare = [c for c in plan.listed if forms.most_common()[-1][0] in _written(c, what)]
                yield Oddity(f"One {what} or several? {said}.", tuple(rare))
    grades = [one for one in plan.listed if one.grade and not _is_grade(one.grade)]
    if grades and 2 * len(grades) < len(plan.listed):
        listed = join_names(sorted({one.grade for one in grades}), NAMES)
        yield Oddity(
            f"Not like a grade: {listed}. It is the grade of {join_displays(grades)}.", tuple(grades)
        )


def _written(one: Candidate | Person, what: str) -> tuple[str, ...]:
    if what == "class":
        return one.classes
    name = room(one.homeroom) if what == "homeroom" else plain_grade(one.grade)
    return (name,) if name else ()


def _plain_class(name: str) -> str:
    kept = re.sub(r"(?<=\d)\W+(?=\d)", "_", _CLASS_WORDS.sub("", " ".join(split_words(name))))
    return re.sub(r"\W|(?<!\d)0+(?=\d)", "", kept) or fold(name)


def _plain_grade(name: str) -> str:
    return re.sub(r"\W", "", fold(name))


def _is_grade(grade: str) -> bool:
    number = grade_number(grade)
    return number <= _TOP_GRADE if number is not None else not any(map(str.isdecimal, grade))
