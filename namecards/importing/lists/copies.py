"""Choose the newest of several copies of one list, by the days in their names: October and November."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.normalize import bare_number
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList, name_key
from namecards.importing.cells.school_years import year_of
from namecards.importing.places.file_names import day_of_name


def newest_copy(alike: Sequence[PeopleList]) -> PeopleList | None:
    """Return the newest of several copies of one list by the days or years in their names; None if unclear.

    Who is only on an older copy is asked about; of an older school year, they are named and left out.
    """
    longest_first = sorted(alike, key=lambda found: -len(found.name))  # "… - copy" goes, if it is the same
    apart = list({tuple(map(_without_origin, found.candidates)): found for found in longest_first}.values())
    orders = [order for day_first in (False, True) if (order := _by_day(apart, day_first))]
    by_year = [] if orders else _by_year(apart)
    orders = orders or list(filter(None, [by_year]))
    if len(apart) < 2 or not orders or any(order != orders[0] for order in orders):
        return None
    *older, newest = orders[0]
    here = set(map(_key, newest.candidates))
    if any(2 * sum(_key(one) in here for one in found.candidates) < len(found.candidates) for found in older):
        return None
    gone = {_key(one): replace(one, only_on=found.name) for found in older for one in found.candidates}
    only = [one for key, one in gone.items() if key not in here]
    names = join_names([found.name for found in older], 3)
    are = "is" if len(older) == 1 else "are"
    said = [f"{names} {are} older than {newest.name}, whose classes were read."]
    if by_year and only:
        left = join_names([one.display for one in only], 8)
        said.append(f"Only on lists of an older school year, and left out: {left}.")
    return newest.saying(*said).with_people((*newest.candidates, *([] if by_year else only)))


def _by_day(alike: Sequence[PeopleList], day_first: bool) -> list[PeopleList]:
    """Return the lists by the days in their names, the newest last; nothing if one tells none."""
    days = [day_of_name(PurePosixPath(found.name).stem, day_first) for found in alike]
    told = sorted((day, at) for at, day in enumerate(days) if day)
    return [alike[at] for _, at in told] if len({day for day, _ in told}) == len(alike) else []


def _by_year(alike: Sequence[PeopleList]) -> list[PeopleList]:
    """Return the lists by the school years in their names, the newest last; nothing if one tells none."""
    years = [year_of(PurePosixPath(found.name).stem) for found in alike]
    told = sorted((year, at) for at, year in enumerate(years) if year)
    return [alike[at] for _, at in told] if len({year for year, _ in told}) == len(alike) else []


def _without_origin(one: Candidate) -> Candidate:
    return replace(one, origin="")


def _key(one: Candidate) -> str:
    return bare_number(one.ids[0]) if one.ids else name_key(one)
