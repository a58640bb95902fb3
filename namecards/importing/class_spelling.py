"""Write the classes of a list as they are written here: "4º B" or "Room 4b" is 4B, if 4B is here."""

from __future__ import annotations

from collections.abc import Iterable

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import PeopleList, rooms
from namecards.importing.left_out import Info
from namecards.importing.typed_by_hand import room_key

_SHOWN = 5


def spell_as_here(found: PeopleList, people: Iterable[Person]) -> PeopleList:
    """Return a list with its classes as they are written here, and a sentence that says which.

    A class that is also written its way here, or in two other ways, stays.
    """
    written = group((room_key(name), name) for person in people if person.active for name in rooms(person))
    here = {key: {*names} for key, names in written.items()}
    own = {name for one in found.candidates for name in rooms(one)}
    as_here = {name: only(here.get(room_key(name), ())) or name for name in own}
    as_here = {name: other for name, other in as_here.items() if name != other}
    if not as_here:
        return found
    classes = join_names([f"“{name}” is {other}" for name, other in sorted(as_here.items())], _SHOWN)
    return found.saying(Info(f"Classes are written as here: {classes}.")).with_people(
        one.update(
            homeroom=as_here.get(one.homeroom, one.homeroom),
            classes=tuple(as_here.get(name, name) for name in one.classes),
        )
        for one in found.candidates
    )
