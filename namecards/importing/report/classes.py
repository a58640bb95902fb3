"""Check classes and grades: their people, and how they are written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from namecards.core.grades import grade_number, grades_up, plain_grade, told_grade
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.normalize import words as split_words
from namecards.core.people import Person, room
from namecards.core.text import join_names, only, pluralize
from namecards.importing.candidate import Candidate, rooms
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.grades import is_grade, is_level
from namecards.importing.columns.layout import POWER
from namecards.importing.patterns import compile_later
from namecards.importing.places.class_headings import class_of
from namecards.importing.places.grades_of_classes import CHANGED_TO_DAY
from namecards.importing.places.several_rooms import names_several
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import NAMES, Oddity, about, join_displays
from namecards.importing.words import pattern

_CLASS_WORDS = compile_later(
    rf"\b({pattern('headings.place')}|{pattern('people.address')}|hr|sec|section)\b\.?"
)
_FEWEST, _FEWEST_OTHERS = 3, 5
_MOSTLY = 0.8
"""The share of grades with a digit that shows one of letters to be none."""
_MANY = 8
"""The fewest people for which nearly as many classes are no chance."""


def odd_grades(plan: ImportPlan) -> Iterator[Oddity]:
    """Report the only one of a class in another grade, two or more from that of all others.

    And report a column of grades that nobody's class has: they may be marks. Classes of an upper school may
    count from one again, so one step down for all is no sign of it.
    """
    graded = [one for one in plan.listed if grade_number(one.grade) is not None]
    title = next((column.title for column in plan.columns if column.kind == "grade"), "")
    told = {one: own for one in graded if title and (own := told_grade("", rooms(one)))}
    steps = {grades_up(one.grade, own) or 0 for one, own in told.items()}
    if len(told) >= _FEWEST and 0 not in steps and (len(steps) > 1 or max(steps) > 0):
        some = next(iter(told))
        says = f"“{title}” says grade {some.grade} for {some.display} of {_main_place(some)}, and so on"
        yield Oddity(f"{says}. If these are marks, F6 (Columns) changes it.", tuple(told), opens="columns")
    for name, people in group((name, one) for one in graded for name in rooms(one)).items():
        usual, often = Counter(one.grade for one in people).most_common(1)[0]
        others = [one for one in people if one.grade != usual]
        apart = grades_up(usual, others[0].grade) if len(others) == 1 else None
        if apart and abs(apart) > 1 and often >= _FEWEST_OTHERS:
            said = f"is in grade {others[0].grade}, but all others of {name} are in grade {usual}"
            yield about(others, said, "")


def several_rooms(plan: ImportPlan) -> Iterator[Oddity]:
    """Report headings that name several rooms or classes: nobody below got one of them."""
    found = plan.import_source.people_list.left_out
    texts = tuple(dict.fromkeys(one.text for one in found if names_several(one.text)))
    given = {number for one in plan.listed for name in rooms(one) for number in re.findall(r"\d+", name)}
    if texts and given.isdisjoint(re.findall(r"\d+", " ".join(texts))):
        names = join_names([f"“{text}”" for text in texts], NAMES)
        text = f"{names} {'names' if len(texts) == 1 else 'name'} several rooms or classes"
        yield Oddity(f"{text}, so nobody below got one of them.", rows=texts)


def spellings(plan: ImportPlan) -> Iterator[Oddity]:
    """Report classes that are written in several ways on the list, or otherwise than here."""
    moved = {person.id for one, person in plan.known.items() if rooms(one)}
    here = [person for person in plan.import_source.people if person.active and person.id not in moved]
    for what, key in (("homeroom", _plain_class), ("class", _plain_class), ("grade", _plain_grade)):
        own = {name for one in plan.listed for name in _written_values(one, what)}
        everybody: tuple[Candidate | Person, ...] = (*plan.listed, *here)
        spelled = group((key(name), name) for one in everybody for name in _written_values(one, what))
        for forms in map(Counter, spelled.values()):
            if len(forms) > 1 and own & forms.keys():
                said = " and ".join(f"“{form}” ({number})" for form, number in forms.most_common())
                rare = [c for c in plan.listed if forms.most_common()[-1][0] in _written_values(c, what)]
                yield Oddity(f"One {what} or several? {said}.", tuple(rare))
    graded = [one for one in plan.listed if one.grade]
    counted = sum(any(map(str.isdecimal, one.grade)) for one in graded)
    are_counted = counted >= _MOSTLY * len(graded)  # else Freshman is as usual as HS9
    odd = (one for one in graded if not (is_grade(one.grade) or is_level(one.grade)))
    grades = [one for one in odd if are_counted or any(map(str.isdecimal, one.grade))]
    if grades and 2 * len(grades) < len(plan.listed):
        listed = join_names(sorted({one.grade for one in grades}), NAMES)
        yield Oddity(f"{listed} may not be a grade: {join_displays(grades)}.", tuple(grades))


def classes(plan: ImportPlan) -> Iterator[Oddity]:
    """Report the people of each class; if each person has a class alone, it is likely none."""
    places = {one: _main_place(one) for one in plan.listed}
    counts = Counter(filter(None, places.values()))
    has_grades = any(column.kind == "grade" for column in plan.columns) or not plan.columns
    yield from _people_of_classes(plan, places, counts)
    if not has_grades and (several := [one for one in plan.listed if _has_grade_of_one(one)]):
        got = "got the grade from one of several classes"
        yield about(several, got, got, is_note=True)
    yield from _changed_by_spreadsheet(counts)
    several = [one for one in plan.listed if len(one.classes) > 1]
    if several and 2 * len(several) <= len(plan.listed):
        yield about(several, "is in several classes", "are in several classes")
    pupils = [one for one in plan.listed if one.role in ("", "student") and one.active is not False]
    without = [one for one in pupils if not one.homeroom and not one.classes]
    if 0 < len(without) < len(pupils) and counts:
        yield about(without, "has no class", "have no class")
    bare = [one for one in pupils if not one.grade]
    if plan.columns and has_grades and 0 < 2 * len(bare) <= len(pupils):
        yield about(bare, "has no grade", "have no grade", is_note=True)


def _people_of_classes(
    plan: ImportPlan, places: Mapping[Candidate, str], counts: Counter[str]
) -> Iterator[Oddity]:
    placed = counts.total()
    is_told_around = bool(plan.columns) and not any(column.kind in GROUPS for column in plan.columns)
    if placed >= _MANY and 2 * len(counts) > placed:
        some = join_names(counts, NAMES)
        text = f"Are these classes? {placed} people are in {len(counts)}: {some}. F6 (Columns) changes it."
        yield Oddity(text, tuple(one for one, place in places.items() if place), opens="columns")
    elif len(counts) > 1 or any(told_grade("", [place]) for place in counts) or (counts and is_told_around):
        graded = group((place, one.grade) for one, place in places.items())
        one_each = {place: only(set(of)) for place, of in graded.items()}
        grades = {place: f", grade {grade}" if grade else "" for place, grade in one_each.items()}
        described = [f"{place} ({number}{grades[place]})" for place, number in counts.items()]
        many = pluralize(len(described), "class", "classes")
        yield Oddity(f"{many}: {join_names(described, 2 * NAMES)}.", is_note=True)


def _changed_by_spreadsheet(names: Iterable[str]) -> Iterator[Oddity]:
    for form, what in ((CHANGED_TO_DAY, "date"), (POWER, "number")):
        if changed := [name for name in names if form.fullmatch(name)]:
            was, became = ("a class", f"a {what}") if len(changed) == 1 else ("classes", f"{what}s")
            some = join_names(changed, NAMES)
            yield Oddity(f"{some} may be {was} that a spreadsheet changed to {became}.", opens="columns")


def _main_place(one: Candidate) -> str:
    """Return the homeroom; but a class such as 7B counts before its teacher."""
    of_class = only(one.classes)
    is_of_teacher = bool(class_of(of_class)) and not any(map(str.isdigit, one.homeroom))
    return of_class if is_of_teacher else one.homeroom or of_class


def _has_grade_of_one(one: Candidate) -> bool:
    """Whether only some of somebody's classes tell the grade, or they tell several; a teacher tells none."""
    grades = {told_grade("", [place]) for place in one.classes} | ({told_grade("", [one.homeroom])} - {""})
    return len(grades) > 1 and one.grade in grades - {""}


def _written_values(one: Candidate | Person, what: str) -> tuple[str, ...]:
    if what == "class":
        return one.classes
    name = room(one.homeroom) if what == "homeroom" else plain_grade(one.grade)
    return (name,) if name else ()


def _plain_class(name: str) -> str:
    kept = re.sub(r"(?<=\d)\W+(?=\d)", "_", _CLASS_WORDS.sub("", " ".join(split_words(name))))
    return re.sub(r"\W|(?<!\d)0+(?=\d)", "", kept) or fold(name)


def _plain_grade(name: str) -> str:
    return re.sub(r"\W", "", fold(name))
