"""Zips inside the source, one level deep: a library's list beside the zip with its pictures."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from namecards.core.errors import CannotRead
from namecards.importing.files.entries import MB, MOST_BYTES, Entry, Source, limit_entries
from namecards.importing.files.zips import open_zip

_MOST_INNER_BYTES = 200 * MB
"""Of zips within a zip: they are held in memory while they are read."""


def open_inner_zips(source: Source, folder: Path | None) -> Source:
    """Add the files in a source's zips, as "pictures.zip/1042.jpg"; a zip has no `folder` on the disk.

    Raises CannotRead if a zip is damaged or all are too large.
    """
    listed = [entry for entry in source.entries if entry.suffix == ".zip"]
    if not listed:
        return source
    if not folder and sum(entry.size for entry in listed) > _MOST_INNER_BYTES:
        raise CannotRead(
            source.path, "the zips in it are larger than 200 MB. Unpack it and choose the folder."
        )
    zips = {entry.name: _open(source, entry.name, folder) for entry in listed}
    inner = [
        Entry(f"{name}/{entry.name}", entry.size)
        for name, archive in zips.items()
        for entry in archive.entries
    ]
    if sum(entry.size for entry in inner) > MOST_BYTES:
        raise CannotRead(source.path, "the zips in it unpack to more than 1 GB. Choose one of them.")
    plain = [entry for entry in source.entries if entry.name not in zips]

    def read(name: str) -> bytes:
        for outer, archive in zips.items():
            if name.startswith(f"{outer}/"):
                return archive.read(name.removeprefix(f"{outer}/"))
        return source.read(name)

    return replace(source, entries=limit_entries(source.path, [*plain, *inner]), read=read)


def _open(source: Source, name: str, folder: Path | None) -> Source:
    if folder:
        return open_zip(folder / name)
    return open_zip(source.path / name, BytesIO(source.read(name)))
