"""Give a list its pictures: those it names among the files beside it, or the faces of a photo roster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.importing.candidate import NOBODY, Candidate, PeopleList
from namecards.importing.files.entries import Source, is_picture_name
from namecards.importing.files.naming import PictureFinder, is_outside
from namecards.importing.text import clean, join_names


def locate_pictures(found: PeopleList, path: str, source: Source) -> PeopleList:
    """Replace the picture names on a list by entries of the source, with a sentence about missing ones."""
    if found.pictures:
        return found
    finder, near = PictureFinder(source.entries), str(PurePosixPath(path).parent)
    names = [name for one in (*found.candidates, *found.links) for name in one.pictures]
    where = {name: None if is_outside(name) else finder.find(name, near) for name in names}

    def locate(one: Candidate) -> Candidate:
        return replace(one, pictures=tuple(file for name in one.pictures if (file := where[name])))

    lost = [name for name in where if not where[name] and is_picture_name(name)]
    outside = [name for name in lost if is_outside(name)]
    unclear = [
        _missing_pictures(found.name, outside, "are outside the folder you chose, so they were left out"),
        _missing_pictures(found.name, [name for name in lost if name not in outside], "can't be found"),
    ]
    return replace(
        found,
        candidates=tuple(map(locate, found.candidates)),
        links=tuple(link for link in map(locate, found.links) if link.pictures),
        unclear=(*found.unclear, *filter(None, unclear)),
    )


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


def _missing_pictures(name: str, pictures: Sequence[str], what: str) -> str:
    names = join_names(list(map(clean, pictures)), 1)
    return f"{name} names pictures that {what}: {names}." if pictures else ""
