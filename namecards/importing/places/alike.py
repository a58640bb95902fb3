"""Find headings of one list that differ, but would be read as one class: "5A (Day)" and "5A (Evening)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from namecards.core.grades import told_grade
from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES, Field
from namecards.importing.cells.grades import GRADE_AND_WORD, with_digits
from namecards.importing.cells.teachers import split_teacher
from namecards.importing.cells.titles import title_kind
from namecards.importing.places.bits import is_usual, is_year
from namecards.importing.places.class_headings import class_of, places_in
from namecards.importing.places.file_names import plain_title
from namecards.importing.places.other_words import without_sheet
from namecards.importing.places.read_place import MONTHS, plain_heading, read_place
from namecards.importing.places.values import with_section
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases, words_of

_OF_ONE_CLASS = folded_phrases("cells.parts") | folded_phrases("headings.months")
"""Words that make no separate class: its boys and its girls, its loans of a month."""


def places_of_headings(headings: Iterable[str]) -> dict[str, dict[Field, str]]:
    """Return by heading the places of the people below it; an unknown text is a class like the others."""
    found = {text: places_in(text) for text in headings}
    kind: Field = "class" if any("class" in places for places in found.values()) else "homeroom"
    plain = {text: split_teacher(plain_heading(text))[0] for text in found}  # 1r BATX A (tutor: Jordi S.)
    once = {text: rest for text, rest in plain.items() if [*plain.values()].count(rest) == 1}
    found = {
        text: places if class_of(text) else {**places, kind: _class_name(once.get(text, ""), text)}
        for text, places in found.items()
    }
    for text, name in names_of_alike(found).items():
        grade = found[text].get("grade") or told_grade("", map(with_digits, found[text].values()))
        found[text] = {"grade": grade, "class": name} if grade else {"class": name}
    return found


def _class_name(plain: str, text: str) -> str:
    """Return a class without its teacher, unless only a number is left: "9 Dr. Sutomo"."""
    return text if plain.isdecimal() else plain or text


def names_of_alike(headings: Iterable[str]) -> dict[str, str]:
    """Return by heading the names of classes that would be confused: they stay as they are written.

    A colour or a number that several grades have gets its grade: "Year 3 - Red", "Year 4 - Red".
    """
    texts = list(dict.fromkeys(headings))
    alike = group((key, text) for text in texts if (key := _key(text)))
    pairs = (pair for same in alike.values() for pair in combinations(same, 2))
    found = {text: _whole(text) for pair in pairs if _differ(*pair) for text in pair}
    separate = [(text, place) for text in texts if (place := read_place(text)).is_apart and place.grade]
    separate = [(text, one) for text, one in separate if not (one.name or one.section or one.teacher)]
    grades = group((fold(one.rest), one.grade) for _, one in separate)
    several = {rest for rest, of in grades.items() if len(set(of)) > 1}
    plain = group((fold(plain_title(text)), text) for text in texts if not read_place(text).name)
    again = (same for same in plain.values() if len(same) > 1)  # Owls 2025, 2026
    found |= {text: clean(text) for same in again for text in same}
    return {t: with_section(one.grade, one.rest) for t, one in separate if fold(one.rest) in several} | found


def _whole(text: str) -> str:
    """Return a heading as it is written: 7-2 of "Grade 7 - 2", where 2 might be a number of people."""
    place, numbers = read_place(text), re.findall(r"\d+", text)
    return f"{place.grade}-{numbers[-1]}" if place.is_grade and len(numbers) > 1 else clean(text)


def _key(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((kind, fold(place)) for kind, place in places_in(text).items()))


def _words(heading: str) -> set[str]:
    words = map(fold, words_of(heading))
    return {word for word in words if word not in _OF_ONE_CLASS and not (len(word) > 2 and is_year(word))}


def _differ(one: str, other: str) -> bool:
    """Whether each has a word that the other lacks, "morning", "evening", or one has more than "list"."""
    plain, others = _words(plain_heading(one)), _words(plain_heading(other))  # without the number of people
    numbers, more = (set(filter(str.isdecimal, _words(without_sheet(text)))) for text in (one, other))
    is_each = (plain - others and others - plain) or (numbers - more and more - numbers)
    return bool(is_each) or any(word.isdecimal() or not is_usual(word) for word in plain ^ others)


def named_by_number(texts: Sequence[str]) -> list[str]:
    """Return names made of a grade and a word, "8 Red" and "8 Blue"; days of one month are none."""
    found = [GRADE_AND_WORD.findall(text) for text in texts]
    names = [f"{each[0][0]} {each[0][1]}" for each in found if len(each) == 1 and each[0][1][0].isupper()]
    behind = {fold(name.split()[1]) for name in names}
    return names if len(names) == len(texts) == len(behind) > 1 and not behind & MONTHS else []


def without_label(classes: Mapping[int, str]) -> dict[int, str]:
    """Return classes without a label that all share and that names no place: 2A of "Lesergruppe: 2A"."""
    parts = {number: re.split(r"\s*[:：]\s*", text, maxsplit=1) for number, text in classes.items()}
    labels = {part[0] if len(part) > 1 and part[1] else "" for part in parts.values()}
    if len(labels) != 1 or len(parts) < 2 or "" in labels or title_kind(min(labels)) in PLACES:
        return dict(classes)
    return {number: value for number, (_, value) in parts.items()}
