"""Tell by the others in a folder which Maya a picture shows: in Mrs Harper's folder they are all of 6A."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.importing.candidate import PhotoDoubt
from namecards.importing.matching.takes import split_take

_FEWEST = 5
"""The fewest people in a folder who show that it is that of their class."""


def owners_by_folder(
    tags: Sequence[Set[str]], given: Mapping[int, Iterable[str]], doubts: Mapping[str, PhotoDoubt]
) -> dict[str, int]:
    """Return the owners of doubtful pictures in folders of one class, whatever the folders are called.

    `tags` are the classes of each person, and `given` the pictures that somebody has for certain. A folder is
    that of a class if all pictures in it are of the class, and all of the class have theirs in it. Nobody
    gets two pictures, but two takes of one.
    """
    folders = group((PurePosixPath(name).parent, at) for at, names in given.items() for name in names)
    classes = {folder: _class_of(set(people), tags, given.keys()) for folder, people in folders.items()}
    found = dict[str, int]()
    for name, doubt in doubts.items():
        class_ = classes.get(PurePosixPath(name).parent, frozenset())
        fits = [at for at in doubt.owners if class_ and class_ <= tags[at]]
        if len(fits) == 1 < len(doubt.owners) and not doubt.page and fits[0] not in given:
            found[name] = fits[0]
    takes = group({(at, _without_take(name)) for name, at in found.items()})
    return {name: at for name, at in found.items() if len(takes[at]) == 1}


def _class_of(people: Set[int], tags: Sequence[Set[str]], given: Set[int]) -> frozenset[str]:
    """Return the names that are only shared by these people, of those who have a picture; else nothing."""
    shared = frozenset.intersection(*(frozenset(tags[at]) for at in people))
    is_class = len(people) >= _FEWEST and people == {at for at in given if shared <= tags[at]}
    return shared if is_class else frozenset()


def _without_take(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    return path.with_name(split_take(path.stem)[0])
