"""Find whose pictures are left over by the numbers and names that people have here, and the list lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate, PhotoFile, to_candidate
from namecards.importing.import_source import ImportSource
from namecards.importing.left_out import Info
from namecards.importing.matching.photo_claims import claim
from namecards.importing.matching.photo_index import FULL
from namecards.importing.matching.picture_sizes import look
from namecards.importing.text import clean

_SHOWN = 3


def photos_of_here(source: ImportSource) -> dict[str, Person]:
    """Return the left-over pictures whose whole name is a number or a full name of one person here."""
    names = [name for name in source.unclaimed if name not in source.photos.doubts]
    found = claim(list(map(to_candidate, source.people)), names) if names and source.people else None
    each = found.hits.items() if found else ()
    return {
        hits[0].name: source.people[at] for at, hits in each if len(hits) == 1 and hits[0].strength <= FULL
    }


def photos_of_listed(
    source: ImportSource,
    found: Mapping[str, Person],
    listed: Sequence[Candidate],
    pairs: Iterable[tuple[Candidate, Person]],
) -> dict[int, PhotoFile]:
    """Return such a picture for those on the list who have no other, by their index on it."""
    places = {one: at for at, one in enumerate(listed[: len(source.photos.candidates)])}
    rows = {person.id: places[one] for one, person in pairs if one in places and not one.photo}
    owned = (
        (rows[p.id], name)
        for name, p in found.items()
        if rows.get(p.id, -1) not in (-1, *source.photos.rivals)
    )
    seen = ((at, name, look(name, source.pictures)) for at, name in owned)
    return {at: PhotoFile(name, one.digest, one.pixels) for at, name, one in seen if one.shades}


def remarks_on(found: Mapping[str, Person], on_list: set[str], given: set[str]) -> tuple[str, ...]:
    """Say by what people on the list get such pictures, and whose are of nobody on it."""
    theirs = {name: person for name, person in found.items() if name in given}
    others = {name: person for name, person in found.items() if person.id not in on_list}
    said = list[str]()
    if theirs:
        named = pluralize(
            len(theirs), "photo is named by a number or name", "photos are named by numbers or names"
        )
        said.append(Info(f"{named} that people have here, but not on the list: {_name_each(theirs)}."))
    if others:
        are = pluralize(len(others), "photo is of somebody here who is", "photos are of people here who are")
        what = f"{are} not on the list, so nobody gets {'it' if len(others) == 1 else 'them'}"
        said.append(f"{what}: {_name_each(others)}. Photos imported without a list go to everybody here.")
    return tuple(said)


def _name_each(found: Mapping[str, Person]) -> str:
    return join_names([f"{person.display} ({clean(name)})" for name, person in found.items()], _SHOWN)
