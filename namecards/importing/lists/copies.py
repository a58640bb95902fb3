"""Choose the newest of several copies of one list, by the days in their names: October and November."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.normalize import bare_number
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList, name_key
from namecards.importing.places.file_names import day_of_name


def newest_copy(alike: Sequence[PeopleList]) -> PeopleList | None:
    """Return the newest of several copies of one list by the days in their names; None if they are no such.

    Who is only on an older copy is asked about.
    """
    days = {found.name: day_of_name(PurePosixPath(found.name).stem) for found in alike}
    dated = sorted((day, name) for name, day in days.items() if day)
    if len({day for day, _ in dated}) < len(alike):
        return None
    older = [found for _, name in dated[:-1] for found in alike if found.name == name]
    newest = next(found for found in alike if found.name == dated[-1][1])
    here = set(map(_key, newest.candidates))
    if any(2 * sum(_key(one) in here for one in found.candidates) < len(found.candidates) for found in older):
        return None
    gone = {_key(one): replace(one, only_on=found.name) for found in older for one in found.candidates}
    people = (*newest.candidates, *(one for key, one in gone.items() if key not in here))
    names = join_names([found.name for found in older], 3)
    said = f"{names} {'is' if len(older) == 1 else 'are'} older than {newest.name}, whose classes were read."
    return replace(newest.saying(said), candidates=people)


def _key(one: Candidate) -> str:
    return bare_number(one.ids[0]) if one.ids else name_key(one)
