"""Recognize columns of groups by their names: by a word of the title, or by a grade in most cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.cells.grades import GRADE_NAMES, GRADE_WORDS, SUBGROUP_WORDS, read_number
from namecards.importing.cells.gymnasium_years import gymnasium_class
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.columns.content import is_group, look_like_groups, may_be_places
from namecards.importing.columns.layout import PARTED, SUBGROUPS, Layout
from namecards.importing.patterns import compile_later
from namecards.importing.places.alike import places_of_headings
from namecards.importing.places.class_headings import class_above
from namecards.importing.places.leading_grade import counts_anew, leading_grade
from namecards.importing.places.read_place import read_place
from namecards.importing.words import folded_phrases

_OF_GROUPS = folded_phrases("title_words.groups")
_SUBGROUP_ENDS = tuple(word for word in SUBGROUP_WORDS if len(word) > 4)
_OF_ACTIVITIES = folded_phrases("title_words.activities")
_LEVEL = rf"(?:(?:{GRADE_WORDS})\.? ?)?(?:1[0-3]|\d)|[pt]?k|pre-?k|[pmg]s|cp|c[em][12]|{GRADE_NAMES}"
_LEVELLED = compile_later(
    rf"(?:{_LEVEL})(?: ?[-–/&+] ?(?:{_LEVEL}))?[ –:-]+(?-i:[^\W\d_a-z])[^\d()@]{{2,}}", re.IGNORECASE
)
"""A class by its grade, or its first and last grade, and a name: K-1 Otters, 3-6 Tournesol."""
_TOLD = 0.6
"""The share of the cells that must have the form of a class, if the others are words."""


def is_of_activity(title: str) -> bool:
    """Whether a title is of groups that are no classes: clubs, buses, houses, shifts, languages."""
    return bool(title) and not _OF_ACTIVITIES.isdisjoint(split_title(title))


def is_of_subgroups(title: str) -> bool:
    """Whether a title is of groups within or across classes: "English group", but not "Year Group"."""
    words = [word.strip("0123456789") or word for word in split_title(title)]  # 1모둠
    if title_kind(title) in ("grade", "homeroom"):
        return False
    return not SUBGROUP_WORDS.isdisjoint(words) or any(word.endswith(_SUBGROUP_ENDS) for word in words)


def names_class(places: Mapping[Field, str]) -> str:
    """Return the class that texts above people name by its grade, form or teacher; else nothing."""
    named = (places.get("class", ""), places.get("homeroom", ""))
    return next((name for name in named if _is_class(name) or read_place(name).teacher), "")


def _is_class(name: str) -> bool:
    if read_number(name) is not None or re.fullmatch(r"\d{1,2}o", name):  # Lista 2o
        return bool(gymnasium_class(name))
    is_class = bool(leading_grade(name)) or is_group(name) or counts_anew(name)
    return (is_class and any(map(str.isdigit, name))) or bool(gymnasium_class(name))


def read_subgroups(layout: Layout) -> None:
    """Read groups within the class named above each person as further classes: A1, but not A."""
    above = places_of_headings(layout.headings.values())
    headings = (above.get(layout.headings.get(row.number, ""), {}) for row in layout.rows)
    are_placed = all(names_class({**layout.facts, **heading}) for heading in headings)
    columns = range(len(layout.titles) if are_placed and layout.rows else 0)
    for at in (at for at in columns if layout.kind(at) in ("", "grade", *GROUPS)):
        if is_of_subgroups(layout.title(at)) and (cells := layout.cells(at)):
            is_read = min(map(len, cells)) > 1 and (bool(layout.kind(at)) or look_like_groups(cells))
            layout.drop(at, PARTED)
            layout.others |= {at}
            if is_read:
                layout.add("class", at, SUBGROUPS)


def are_called_groups(title: str, cells: Sequence[str]) -> bool:
    """Whether a title has a word for groups, which are classes if nothing else is: "Community"."""
    are_groups = not _OF_GROUPS.isdisjoint(split_title(title)) and may_be_places(cells)
    return are_groups and all(map(_is_named, cells)) and 1 < len(set(cells)) < len(cells)


def name_levels(cells: Sequence[str]) -> bool:
    """Whether most cells are classes with a grade or a word for a group, and the others are words."""
    shared = 1 < len(set(cells)) < len(cells) and all(map(_is_named, cells))
    return shared and sum(map(_is_told, cells)) >= _TOLD * len(cells)


def _is_named(cell: str) -> bool:
    return any(map(str.isalpha, cell)) and "@" not in cell


def _is_told(cell: str) -> bool:
    if TEACHER.match(cell):
        return False
    words = cell.split()
    known = len(words) > 1 and any(title_kind(word) in GROUPS for word in (words[0], words[-1]))
    name = class_above(cell)
    return bool(_LEVELLED.fullmatch(cell)) or known or (not name.isdecimal() and bool(name or is_group(cell)))
