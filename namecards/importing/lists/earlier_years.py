"""Find pages and folders of photos of an earlier school year beside this year's: 5A 2025.pdf, 6A 2026.pdf.

The class has another name each year, so only the people on both tell that they are one class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from namecards.core.grades import grades_up
from namecards.core.grouping import group
from namecards.core.text import join_names
from namecards.importing.candidate import HERE, Candidate, PeopleList, grade_of, rooms
from namecards.importing.cells.school_years import named_year, year_of
from namecards.importing.left_out import TEXTS, LeftOut
from namecards.importing.lists.classes import as_class
from namecards.importing.lists.states import PeopleIndex
from namecards.importing.text import clean

_FEWEST = 3
"""The fewest people of a class who must be one grade higher on others, where no year is told."""
_SHARE = 3
"""One person in so many of an earlier year must be in another class of the newest one."""
Groups = Mapping[str, Sequence[Candidate]]


def earlier_pages(pages: Mapping[int, PeopleList]) -> list[int]:
    """Return the keys of the pages with photos that are of an earlier year than others of them."""
    placed = {at: as_class(found, PurePosixPath(found.name).stem) for at, found in pages.items()}
    years = {str(at): year for at, found in pages.items() if (year := _year_of_page(found))}
    return list(map(int, _earlier({str(at): found.candidates for at, found in placed.items()}, years)))


def without_earlier_folders(found: PeopleList) -> PeopleList:
    """Return the people on pictures without new ones in folders of an earlier year, and say so.

    Which of the photos of two years is used is asked.
    """
    new = [one for one in found.candidates if one.pictures and one.origin != HERE]
    folders = group((str(PurePosixPath(one.pictures[0]).parent), one) for one in new)
    years = {folder: year for folder in folders if (year := _year_of_path(PurePosixPath(folder)))}
    earlier = _earlier(folders, years)
    old = {one for folder in earlier for one in folders[folder]}
    if not old:
        return found
    kept = [one for one in found.candidates if one not in old]
    here = PeopleIndex(kept)
    gone = dict.fromkeys(one.display for one in old if not here.find(one))
    names = join_names([f"“{clean(folder)}”" for folder in earlier], 3)
    are = (
        "is of an earlier year, so its class was"
        if len(earlier) == 1
        else ("are of an earlier year, so their classes were")
    )
    left_out = [LeftOut("older", name) for name in gone]
    return found.with_people(kept).saying(f"{names} {are} not read.", left_out=left_out)


def _earlier(groups: Groups, years: Mapping[str, int]) -> list[str]:
    """Return the keys of the groups of an earlier year: by the years that are told, else by the grades."""
    newest = max(years.values(), default=0)
    old = [key for key, year in years.items() if year < newest]
    now = PeopleIndex(one for key, year in years.items() if year == newest for one in groups[key])
    pairs = [(one, now.find(one)) for key in old for one in groups[key]]
    moved = sum(bool(match and _are_elsewhere(one, match)) for one, match in pairs)
    if old and _SHARE * moved >= len(pairs):
        return old
    return [] if old else _by_grades(groups)


def _are_elsewhere(one: Candidate, other: Candidate) -> bool:
    """Whether the classes or grades of somebody on two pages differ: in one class the year is the same."""
    up = grades_up(grade_of(one), grade_of(other))
    return up != 0 if up is not None else rooms(one) != rooms(other)


def _by_grades(groups: Groups) -> list[str]:
    """Return the groups of which half are one grade higher in others, beside pictures of another day."""
    of_grade = group((grade_of(one), one) for people in groups.values() for one in people)
    by_grade = {grade: PeopleIndex(people) for grade, people in of_grade.items()}

    def goes_up(one: Candidate) -> bool:
        return any(
            grades_up(grade_of(one), grade) == 1 and index.find(one) for grade, index in by_grade.items()
        )

    ups = {key: sum(map(goes_up, people)) for key, people in groups.items()}
    return [key for key, count in ups.items() if count >= max(_FEWEST, len(groups[key]) / 2)]


def _year_of_page(found: PeopleList) -> int | None:
    """Return the year in the name of a page or its folders, or the school year in a line on it."""
    lines = (thing.text for thing in found.left_out if thing.kind in TEXTS)
    years = {year for line in (*lines, *found.around) if (year := year_of(line))}
    return _year_of_path(PurePosixPath(found.name)) or (years.pop() if len(years) == 1 else None)


def _year_of_path(path: PurePosixPath) -> int | None:
    """Return the year in the last part of a path that tells one: 2025 of 2025-26/4B."""
    return next((year for part in reversed(path.parts) if (year := named_year(part))), None)
