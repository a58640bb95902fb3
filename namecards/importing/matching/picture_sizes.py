"""Tell the sizes of one picture from each other: thumbs/1042.jpg beside 1042.jpg."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from pathlib import PurePosixPath

from namecards.core.errors import CannotRead
from namecards.core.grouping import group
from namecards.importing.files.entries import Source
from namecards.importing.files.naming import without_size
from namecards.importing.matching.looks import Look, is_part, look_at

_COMPARED = 3
"""Pictures of two folders to compare, to see whether one holds smaller ones of the other."""


def without_smaller(names: Sequence[str], source: Source, named: Set[str]) -> list[str]:
    """Return pictures without those of which a folder beside them has a larger size, as some of it show.

    `named` are on a list, and stay.
    """
    bytes_of = {entry.name: entry.size for entry in source.entries}
    pairs = [
        (smaller, largest)
        for sizes in group((without_size(name), name) for name in names if name not in named).values()
        for largest in [max(sizes, key=bytes_of.__getitem__)]
        for smaller in sizes
        if smaller != largest
    ]
    folders = group(((_folder(one), _folder(other)), (one, other)) for one, other in pairs)
    copies = {name for both in folders.values() for name in _smaller(both, source)}
    return [name for name in names if name not in copies]


def _folder(name: str) -> PurePosixPath:
    return PurePosixPath(name).parent


def _smaller(pairs: Sequence[tuple[str, str]], source: Source) -> Iterator[str]:
    """Yield the smaller picture of each pair of two folders, if these have sizes of the same pictures.

    Those with fewer bytes stand first, but a PNG with more pixels may have fewer.
    """
    looks = [(look(one, source), look(other, source)) for one, other in pairs[:_COMPARED]]
    if all(one.shades and other.shades and is_part(one, other) for one, other in looks):
        turned = all(one.pixels > other.pixels for one, other in looks)
        yield from (pair[turned] for pair in pairs)


def look(name: str, source: Source) -> Look:
    """Look at a picture; it has no shades if it can't be read."""
    try:
        return look_at(source.read(name))
    except CannotRead:
        return Look("")
