"""Give the people of a list the faces of a photo roster that lies beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from namecards.importing.candidate import NOBODY, PeopleList
from namecards.importing.text import join_names


def with_faces(best: PeopleList, roster: PeopleList, pairs: Mapping[int, int]) -> PeopleList:
    """Give the people of a list the faces of a photo roster; whoever is on the roster only is left out."""
    people = list(best.candidates)
    for at, number in pairs.items():
        people[at] = replace(people[at], photo=roster.candidates[number].photo)
    where = {number: at for at, number in pairs.items()}
    doubts = {
        name: doubt._replace(
            owners=tuple(where[owner] for owner in doubt.owners if owner in where),
            ways=tuple(where.get(owner, NOBODY) for owner in doubt.ways),
        )
        for name, doubt in roster.doubts.items()
    }
    said = f"The faces of {roster.name} were given to the {len(pairs)} people whom both have."
    alone = [one.display for at, one in enumerate(roster.candidates) if at not in where]
    if alone:
        said += f" Only on {roster.name}, and left out: {join_names(alone, 5)}."
    unclear = (*best.unclear, said, *roster.unclear)
    left_out = (*best.left_out, *roster.left_out)
    return replace(
        best,
        candidates=tuple(people),
        unclear=unclear,
        left_out=left_out,
        pictures=roster.pictures,
        doubts=doubts,
    )
