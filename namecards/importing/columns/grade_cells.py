"""Test cells that say more than the number of a grade: its sign, 8ª, or a class, 4 Ibnu Sina."""

from __future__ import annotations

import re
from collections.abc import Sequence

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import GROUPS
from namecards.importing.cells.grades import (
    GRADE_WORDS,
    HIGH_SCHOOL,
    LEVEL,
    ORDINALS,
    are_streams,
    read_grade,
    read_number,
)
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.places.bits import ORDINAL
from namecards.importing.places.leading_grade import counts_anew, is_class_by_grade, leading_grade
from namecards.importing.places.read_place import read_place

_GRADE_WITH_SIGN = re.compile(
    rf"(?:\d{{1,2}}|[IVX]+)(?:(?<=\d)(?![a-dnrtv](?!\w)){ORDINAL})?(?: ?[^\W\d]{{3,}}(?: [^\W\d]{{2,}})*)?"
    rf"|{LEVEL.pattern}|[PS]\d|[Α-Ω]{{1,2}}['΄´’ʹ]"
)
"""A grade with the sign of an ordinal, or with the part of the school: 8ª, 6e, VIII, P5, 8vo EGB."""
_NAMED_CLASS = re.compile(
    rf"(?:(?i:{GRADE_WORDS})\.? ?)?(\d{{1,2}}|[IVX]+)({ORDINAL}(?!\w))?"
    r"(?:\s*[-–—:/]\s*|\s+)([^\W\d_a-z][^\d(),;]*)"
)
"""A class by its grade and its name: 1 St. Mary's, 3º Azul, VII Ganga, Year 4 - Oak."""
_LETTERED = re.compile(
    r"(?i:\d{1,2}[^\W\d_]*[.ºª°]?|tle|terminale|seconde|première)[\s,./-]+(?:(?!\d)[\w.]{2,}[\s,./-]+)*(?:[A-Z]\d{0,2}|[ÚU]nic[ao])"
)
"""A grade with words and a letter behind it: "6to. Primaria, Secc. A", "Tle D2"."""


_WITH_TRACK = re.compile(r"\d{1,2}\.? ?[A-Za-z] (?:[^\W\d_]{2,}\.?[ -]?)+")
"""A class with its kind of school behind it: 1.a gim, 3A LS."""


def are_with_signs(cells: Sequence[str]) -> bool:
    """Whether cells are grades, perhaps with ordinal signs, and not classes: 8ª, 8vo EGB, not 8B."""
    return bool(cells) and all(map(_GRADE_WITH_SIGN.fullmatch, cells))


def name_classes(cells: Sequence[str]) -> bool:
    """Whether cells are grades with names of classes, not with kinds of school: 1° Medio, 2° Medio.

    Several names belong to one grade, or each name belongs to only one.
    """
    matches = [_NAMED_CLASS.fullmatch(cell) for cell in cells]
    pairs = {(fold(one[3]), read_grade(one[1])) for one in matches if one}
    names = {name for name, _ in pairs}
    usual = names.intersection({*HIGH_SCHOOL, *ORDINALS}) or any(
        title_kind(name) or read_number(name) for name in names
    )
    has_signs = any(one[2] for one in matches if one)
    apart = len(names) > 1 + has_signs and len(pairs) == len(names)
    several = len({grade for _, grade in pairs}) < len(pairs)
    are_plain = all(matches) and not usual and not any(map(counts_anew, cells))
    are_lettered = any(all(map(form.fullmatch, cells)) for form in (_LETTERED, _WITH_TRACK))
    return (bool(cells) and are_lettered) or are_streams(cells) or (are_plain and (apart or several))


def begin_with_grades(cells: Sequence[str]) -> bool:
    """Whether all cells are a grade with a class behind it, several grades: 7FI-1, 8EN-3, K Blue."""
    grades = set(map(leading_grade, cells))
    return len(grades) > 1 and all(map(is_class_by_grade, cells)) and len(grades) < len(set(cells))


def are_labelled(cells: Sequence[str]) -> bool:
    """Whether each cell is a class or room with the word for one before it: "Form 8S", "turma C", "Rm 8"."""
    kinds = {title_kind(cell.partition(" ")[0].strip(".:")) for cell in cells}
    places = (read_place(cell) for cell in cells if " " in cell)
    are_whole = all((place.name or place.section or place.room) and not place.rest for place in places)
    return bool(cells) and kinds <= {*GROUPS} and are_whole


def say_grades(cells: Sequence[str]) -> bool:
    """Whether cells are different grades with their word or letter: Y2, Year 3; not a number alone."""
    are_grades = (not cell.isdecimal() and len(cell) > 1 and read_place(cell).is_grade for cell in cells)
    return len(set(cells)) > 1 and all(are_grades)


def rise_with_scores(grades: Sequence[str], scores: Sequence[str]) -> bool:
    """Whether grades are marks: they rise with the scores beside them, in rows of no order."""
    pairs = [pair for pair in zip(grades, scores, strict=True) if all(map(str.isdecimal, pair))]
    own = [int(grade) for grade, _ in pairs]
    by_score = [int(grade) for grade, _ in sorted(pairs, key=lambda pair: tuple(map(int, pair[::-1])))]
    by_grade = sorted(own)
    differ = len(set(own)) > 2 and len({score for _, score in pairs}) >= len(set(own))
    is_table = len(pairs) == len(grades) >= 2 * FEWEST and own not in (by_grade, by_grade[::-1])
    return is_table and differ and by_score == by_grade


def contradict(grades: Sequence[str], places: Sequence[str]) -> bool:
    """Whether no grade is that of the class or the other grade in its row; grade 5 may be Year 6."""
    pairs = [
        (int(grade), told)
        for grade, place in zip(grades, places, strict=True)
        if grade.isdecimal() and (told := read_number(leading_grade(place) or place)) is not None
    ]
    return len(pairs) >= FEWEST and all(own not in (told, told - 1) for own, told in pairs)
