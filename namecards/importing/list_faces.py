"""Take the faces of a photo roster that lies beside a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from namecards.importing.candidate import NOBODY, PeopleList


def with_faces(best: PeopleList, roster: PeopleList, pairs: Mapping[int, int]) -> PeopleList:
    """Return a list with the pictures of a roster, and its doubts about the people whom both have.

    `pairs` are the places of the same people on the list and on the roster.
    """
    where = {number: at for at, number in pairs.items()}
    doubts = {
        name: doubt._replace(
            owners=tuple(where[owner] for owner in doubt.owners if owner in where),
            ways=tuple(where.get(owner, NOBODY) for owner in doubt.ways),
        )
        for name, doubt in roster.doubts.items()
    }
    return replace(best, pictures=roster.pictures, doubts=doubts)
