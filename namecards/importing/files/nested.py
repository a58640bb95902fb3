"""Zips inside the source, one level deep: a library's list beside the zip with its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from namecards.core.errors import CannotRead
from namecards.importing.files.entries import MB, MOST_BYTES, Entry, limit_entries
from namecards.importing.files.folders import Folder
from namecards.importing.files.zips import Zip, open_zip

_MOST_INNER_BYTES = 200 * MB
"""Of zips within a zip: they are held in memory while they are read."""


@dataclass(frozen=True, slots=True, eq=False)
class Nested:
    """Files, and the files in the zips among them: "pictures.zip/1042.jpg"."""

    path: Path
    entries: tuple[Entry, ...]
    outer: Folder | Zip
    zips: Mapping[str, Zip] = field(repr=False)

    @property
    def single(self) -> bool:
        """Whether the user chose one file, and the others may have nothing to do with it."""
        return self.outer.single

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry; CannotRead as the folder or the zip says."""
        for outer, inner in self.zips.items():
            if name.startswith(f"{outer}/"):
                return inner.read(name.removeprefix(f"{outer}/"))
        return self.outer.read(name)


def open_inner_zips(source: Folder | Zip) -> Folder | Zip | Nested:
    """Add the files in a source's zips; CannotRead if a zip is damaged or all are too large."""
    listed = [entry for entry in source.entries if entry.suffix == ".zip"]
    if not listed:
        return source
    if isinstance(source, Zip) and sum(entry.size for entry in listed) > _MOST_INNER_BYTES:
        raise CannotRead(
            source.path, "the zips in it are larger than 200 MB. Unpack it and choose the folder."
        )
    zips = {entry.name: _open(source, entry.name) for entry in listed}
    inner = [
        Entry(f"{name}/{entry.name}", entry.size)
        for name, archive in zips.items()
        for entry in archive.entries
    ]
    if sum(entry.size for entry in inner) > MOST_BYTES:
        raise CannotRead(source.path, "the zips in it unpack to more than 1 GB. Choose one of them.")
    plain = [entry for entry in source.entries if entry.name not in zips]
    return Nested(source.path, limit_entries(source.path, [*plain, *inner]), source, zips)


def _open(source: Folder | Zip, name: str) -> Zip:
    if isinstance(source, Folder):
        return open_zip(source.base / name)
    return open_zip(source.path / name, BytesIO(source.read(name)))
