"""Compare the classes of people with the names of files and folders that may be classes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import chain
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.core.people import room
from namecards.importing.candidate import Candidate
from namecards.importing.cells.asian_classes import asian_class, short_forms


def class_tags(candidate: Candidate) -> frozenset[str]:
    """Return a candidate's classes in the forms that files and folders may use."""
    homeroom, grade = candidate.homeroom, candidate.grade
    rooms = {homeroom, room(homeroom)} if homeroom else set()
    grades = {grade, f"Grade {grade}", f"Year {grade}"} if grade else set()
    classes = {homeroom, *candidate.classes}
    parts = (name for name in classes if len(name) == 1 or not name.startswith(grade))
    both = {f"{grade}-{name}" for name in parts if grade}  # 1年1組, 7 Narra
    short = {form for name in classes | both for form in short_forms(name)}
    return frozenset(map(fold, rooms | grades | both | short | set(candidate.classes)))


def folder_tags(folder: PurePosixPath | str) -> set[str]:
    """Return the names of folders, and words in them that may be a class: 3A of "Fotos 3A"."""
    parts = PurePosixPath(folder).parts
    words = (word for part in parts for word in re.split(r"[\s_]+", part) if re.search(r"\d\W*[^\W\d]", word))
    asian = [name for part in parts if (name := asian_class(part))]
    short = (form for name in asian for form in short_forms(name))
    return {*map(fold, (*parts, *words, *asian, *short))}


def by_tag(tags: Sequence[Set[str]]) -> dict[str, list[int]]:
    """Return the people in each class, by the forms of its name."""
    return group((tag, at) for at, own in enumerate(tags) for tag in own)


def members_of(folders: Set[str], members: Mapping[str, Sequence[int]]) -> set[int]:
    """Return the people of the class that folders name: those of 6A for "Grade 6/6A"."""
    if named := class_among(folders, members):
        return set(members[named])
    return set(chain.from_iterable(members[tag] for tag in folders & members.keys()))


def class_among(tags: Set[str], members: Mapping[str, Sequence[int]]) -> str:
    """Return the class that a folder's tags name, by the people of each; "" if they name none, or two."""
    named = sorted(tags & members.keys(), key=lambda tag: len(members[tag]))
    is_one = named and all(set(members[named[0]]) <= set(members[tag]) for tag in named)
    return named[0] if is_one else ""
