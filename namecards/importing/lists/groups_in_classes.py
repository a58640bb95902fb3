"""Put the groups within a class beside the class: reading groups, English groups, tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.layout import PARTED, SUBGROUPS
from namecards.importing.columns.named_groups import is_of_subgroups, names_class
from namecards.importing.places.leading_grade import leading_grade
from namecards.importing.tables.class_cells import unique
from namecards.importing.words import fold_words

_CODE = re.compile(r"\d\W{0,3}[^\W\d_](?!\w)")
"""A class of a grade and a letter: 5A, "4° A"."""


def beside_groups(found: PeopleList, add: Callable[[PeopleList], PeopleList]) -> PeopleList:
    """Return a list with the class that `add` gives to all in front of the groups in it."""
    places = [column for column in found.columns if column.kind in PLACES]
    columns = [one for one in places if one.kind != "homeroom" and is_of_subgroups(one.title)]
    columns = [one for one in columns if one.why != SUBGROUPS]
    others = {column.kind for column in places if column not in columns}
    are_of_one = others <= {"homeroom", "grade"} and len({one.homeroom for one in found.pupils} - {""}) == 1
    if not columns or (others and not are_of_one):
        return _beside_headings(found, add)
    plain = (replace(one, classes=(), grade=one.grade if others else "") for one in found.pupils)
    placed = add(found.with_pupils(plain))
    if not _names_classes(placed):
        return add(found)
    both = zip(found.pupils, placed.pupils, strict=True)
    placed = placed.with_pupils(_before_groups(new, one.classes) for one, new in both)
    has_groups = any(len(rooms(one)) > 1 for one in placed.candidates)
    kind, why = ("class", SUBGROUPS) if has_groups else ("", PARTED)
    known = (replace(column, kind=kind, why=why) if column in columns else column for column in found.columns)
    return replace(placed, columns=tuple(known))


def _beside_headings(found: PeopleList, add: Callable[[PeopleList], PeopleList]) -> PeopleList:
    """Return a list with the class of all in front of the groups that headings name: "Reading group 1"."""
    groups = _groups_of_headings(found)
    if len(groups) < 2 or not all(map(rooms, found.pupils)):
        return add(found)
    plain = (replace(one, classes=(), homeroom="", grade="") for one in found.pupils)
    placed = add(found.with_pupils(plain))
    if not _names_classes(placed):
        return add(found)
    both = zip(found.pupils, placed.pupils, strict=True)
    return placed.with_pupils(_before_groups(new, [groups[name] for name in rooms(one)]) for one, new in both)


def _groups_of_headings(found: PeopleList) -> dict[str, str]:
    """Return the heading of each group by its name, if a word for groups tells it, or names, or they count.

    Else they may be classes, and so nothing is returned; nor if all are in the same: a class and its teacher.
    """
    names = unique(map(rooms, found.pupils))
    if len({tuple(rooms(one)) for one in found.pupils}) < 2:
        return {}
    titles = [PurePosixPath(found.name).stem, *found.around]
    titles += [one.text for one in found.left_out if one.kind == "class"]
    are_names = not any(TEACHER.match(name) or re.search(r"\d", name) for name in names)
    are_called = are_names and any(map(is_of_subgroups, titles))  # Reading groups: Red Foxes, Blue Jays
    if all(map(is_of_subgroups, names)) or are_called:  # above columns of names
        return {name: name for name in names}
    above = [one.text.rstrip(" :") for one in found.left_out if one.kind in ("above", "heading", "class")]
    heads = {name: text for name in names for text in above if fold_words(name) <= fold_words(text)}
    are_groups = all(map(is_of_subgroups, heads.values()))
    if any(map(_CODE.search, names)) or (
        not are_groups and any(names_class({"class": name}) for name in names)
    ):
        return {}
    counts = [re.findall(r"\d+", text)[:1] for text in heads.values()]
    are_counted = counts == [[str(at)] for at in range(1, len(counts) + 1)]
    are_counted &= not any(title_kind(word) in PLACES for text in heads.values() for word in text.split())
    return heads if heads.keys() == {*names} and (are_groups or are_names or are_counted) else {}


def _names_classes(found: PeopleList) -> bool:
    """Whether everybody is in a class with a grade or a teacher."""
    own = (("".join(one.classes[:1]), one.homeroom) for one in found.pupils)
    return all(names_class({"class": class_, "homeroom": room}) for class_, room in own)


def _before_groups(one: Candidate, groups: Sequence[str]) -> Candidate:
    """Put the groups of somebody behind their class, which gives the grade: G1 is not first grade."""
    grade = one.grade or "".join(map(leading_grade, one.classes[:1]))
    longer = (name for name in groups if len(name) > 1)
    return replace(one, grade=grade, classes=unique((one.classes, longer)))
