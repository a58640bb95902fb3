"""Tell whether a page beside a list is a list, too: of another class, of the same people, of the staff."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from namecards.core.normalize import fold
from namecards.importing.candidate import FORM, PeopleList, rooms
from namecards.importing.clues import FEWEST
from namecards.importing.lists.classes import lists_of_classes
from namecards.importing.lists.whole_list import are_named_pupils
from namecards.importing.matching.same_people import same_people

_OF_A_CLASS = re.compile(r"[\W_]*(?:\d+[^\W\d_]?|(?<![^\W_])[^\W\d_])(?![^\W_])[\W_]*")
"""A number with or without a letter, or a letter alone: "5b", "3", "B"."""


def is_list(found: PeopleList) -> bool:
    """Whether a file lists people without faces, and is not the form of one person."""
    return bool(found.candidates) and not found.pictures and found.format != FORM


def is_roster(page: PeopleList) -> bool:
    """Whether a page is a table of pupils or staff, by its name or by their numbers, grades and classes."""
    placed = [one for one in page.candidates if one.ids or one.grade or one.is_staff or rooms(one)]
    are_placed = len(page.candidates) >= FEWEST and 2 * len(placed) > len(page.candidates)
    return bool(page.columns) and (are_placed or are_named_pupils(page))


def is_alike(page: PeopleList, other: PeopleList) -> bool:
    """Whether a page lists another class: 5b.docx beside 5a.xlsx, one with the same titles, or a mail."""
    if not (is_list(page) and is_list(other)):
        return False
    titles = [[fold(column.title) for column in one.columns] for one in (page, other)]
    is_alike = titles[0] == titles[1] != [] or _without_class(page) == _without_class(other)
    return is_alike or bool(lists_of_classes([page, other], [page.name, other.name]))


def is_of_same_people(page: PeopleList, other: PeopleList) -> bool:
    """Whether most people of a page are on another list, too: the office's page, the library's table."""
    if not (is_list(page) and is_list(other)):
        return False
    return 2 * len(same_people(page, other, is_roster=False)) > len(page.candidates)


def _without_class(found: PeopleList) -> str:
    """Return the name of a list's file without the parts that name a class."""
    return " ".join(_OF_A_CLASS.sub(" ", PurePosixPath(found.name).stem.casefold()).split())
