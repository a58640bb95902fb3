"""Give the pictures in folders of last year's classes to the people whose whole names they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.importing.candidate import PhotoDoubt
from namecards.importing.matching.photo_index import PhotoIndex

_FEWEST, _MOST = 5, 4
"""How many people in a folder must be of other classes, for each who is of the class of its name."""


def owners_of_older_folders(
    people: PhotoIndex, given: Mapping[int, Iterable[str]], doubts: Mapping[str, PhotoDoubt]
) -> dict[str, int]:
    """Return the owners of pictures in folders of a class in which hardly anybody shown is now.

    `given` are the pictures that somebody has for certain. One alone in the folder of another class may be a
    namesake; most of a folder moved up.
    """
    here = Counter(PurePosixPath(name).parent for names in given.values() for name in names)
    whole = (
        (PurePosixPath(name).parent, (name, doubt.owners[0]))
        for name, doubt in doubts.items()
        if len(doubt.owners) == 1 and not (doubt.page or doubt.owners[0] in given)
        if people.by_name(PurePosixPath(name).stem) == [*doubt.owners]
    )
    found = {folder: dict(own) for folder, own in group(whole).items()}
    older = (own for folder, own in found.items() if len(own) >= max(_FEWEST, _MOST * here[folder]))
    return {name: at for own in older for name, at in own.items()}
