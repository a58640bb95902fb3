"""Write the classes of a list as here: "4º B" is 4B, if 4B is here, and its pupils have the teacher of 4B."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names, only
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.left_out import Info
from namecards.importing.typed_by_hand import room_key

_SHOWN = 5


def spell_as_here(found: PeopleList, people: Sequence[Person]) -> PeopleList:
    """Return a list with its classes as they are written here, and a sentence that says which.

    A class that is also written its way here, or in two other ways, stays.
    """
    written = group((room_key(name), name) for person in people if person.active for name in rooms(person))
    here = {key: {*names} for key, names in written.items()}
    own = {name for one in found.candidates for name in rooms(one)}
    as_here = {name: only(here.get(room_key(name), ())) or name for name in own}
    as_here = {name: other for name, other in as_here.items() if name != other}
    if not as_here:
        return found.with_people(_with_teachers(found.candidates, people))
    classes = join_names([f"“{name}” is {other}" for name, other in sorted(as_here.items())], _SHOWN)
    written_so = (
        one.update(
            homeroom=as_here.get(one.homeroom, one.homeroom),
            classes=tuple(as_here.get(name, name) for name in one.classes),
        )
        for one in found.candidates
    )
    said = found.saying(Info(f"Classes are written as here: {classes}."))
    return said.with_people(_with_teachers(written_so, people))


def _with_teachers(listed: Iterable[Candidate], people: Iterable[Person]) -> Iterator[Candidate]:
    """Yield people with the homeroom that all of their one class have here, so that who moves leaves both."""
    here = [person for person in people if person.active and person.homeroom and len(person.classes) == 1]
    homerooms = group((person.classes[0], person.homeroom) for person in here)
    known = {*chain.from_iterable(homerooms.values())}
    for one in listed:
        name = own[0] if len(own := rooms(one)) == 1 else ""
        homeroom = only({*of}) if len(of := homerooms.get(name, ())) > 1 and name not in known else None
        yield one.update(homeroom=homeroom, classes=own) if homeroom else one
