"""A folder, a zip or a single file as one flat listing of entries that can be read, within limits.

Names of entries are keys and are never joined to a path of our own, so no archive can reach outside.
"""

from __future__ import annotations

import os
import stat
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from namecards.core.errors import CannotRead, plain_reason
from namecards.importing.text import clean

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff"})

_MB = 1_000_000
_MOST_ENTRIES = 20_000
_MOST_ENTRY_BYTES = 50 * _MB
_MOST_BYTES = 1000 * _MB
_MOST_RATIO = 200
"""Unpacked to packed size; text above this is a trick. It is not asked of entries below 1 MB."""
_PHOTO_FOLDERS = {"photos", "pictures", "images", "fotos"}
_NOT_A_ZIP = (BadZipFile, ValueError, RuntimeError, EOFError, OverflowError, struct.error, zlib.error)
"""What zipfile raises on damage, passwords and packing methods it does not know, besides OSError."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a source."""

    name: str
    """Where it is inside the source, parts joined by "/": "photos/1042.jpg"."""
    size: int
    """Bytes, unpacked."""

    @property
    def is_picture(self) -> bool:
        """Whether it is called a picture; its bytes may tell another story."""
        return self.suffix in PICTURES

    @property
    def suffix(self) -> str:
        """The ending of its name in lower case, with the dot."""
        return PurePosixPath(self.name).suffix.casefold()


@dataclass(frozen=True, slots=True)
class Folder:
    """Files on the disk below one folder: all of them, or one list and the photos beside it."""

    path: Path
    """What the user chose: the folder, or the list."""
    base: Path
    entries: tuple[Entry, ...]

    @property
    def single(self) -> bool:
        """Whether one file was chosen, and photos beside it only came along."""
        return self.path != self.base

    def read(self, name: str) -> bytes:
        """The bytes of an entry; CannotRead if the disk refuses or it is above 50 MB."""
        try:
            with (self.base / name).open("rb") as file:
                data = file.read(_MOST_ENTRY_BYTES + 1)
        except OSError as error:
            raise CannotRead(self.base / name, plain_reason(error)) from error
        if len(data) > _MOST_ENTRY_BYTES:
            raise CannotRead(self.base / name, "it is larger than 50 MB.")
        return data


@dataclass(frozen=True, slots=True, eq=False)
class Zip:
    """The files in a zip, read in place; it stays open for as long as this lives."""

    path: Path
    entries: tuple[Entry, ...]
    archive: ZipFile = field(repr=False)
    infos: dict[str, ZipInfo] = field(repr=False)
    single = False

    def read(self, name: str) -> bytes:
        """The bytes of an entry; CannotRead if it is damaged, locked or blown up.

        zipfile never gives more bytes than the entry declares, so what it declares is what is judged.
        """
        info, shown = self.infos[name], clean(name)
        if info.file_size > _MOST_ENTRY_BYTES:
            raise CannotRead(self.path, f"{shown} in it is larger than 50 MB.")
        if info.file_size > max(_MB, _MOST_RATIO * info.compress_size):
            raise CannotRead(self.path, f"{shown} in it unpacks to far more than a list or a photo would.")
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise CannotRead(self.path, f"{shown} in it is packed in an unusual way. Unpack the zip first.")
        if info.flag_bits & 1:
            raise CannotRead(self.path, "it is locked with a password. Unpack it and choose the folder.")
        try:
            return self.archive.read(info)
        except (*_NOT_A_ZIP, OSError) as error:
            raise CannotRead(self.path, f"{shown} in it is damaged. Download or copy it again.") from error


Source = Folder | Zip


def open_source(path: Path) -> Source:
    """What is in a folder, a zip (told by its first bytes) or beside a single file; else CannotRead."""
    try:
        if path.is_dir():
            return _open_folder(path)
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotRead(path, "it is neither a file nor a folder.")
        with path.open("rb") as file:
            start = file.read(4)
        return _open_zip(path) if start in (b"PK\3\4", b"PK\5\6") else _open_beside(path)
    except (OSError, ValueError) as error:
        why = plain_reason(error) if isinstance(error, OSError) else "that is not a path."
        raise CannotRead(path, why) from error


def _open_folder(path: Path) -> Folder:
    next(path.iterdir(), None)  # os.walk is silent about a folder that cannot be opened
    return Folder(path, path, _limited(path, _walk(path, path)))


def _open_beside(path: Path) -> Folder:
    """A single file, with the images in its folder and in a folder called photos beside it."""
    base = path.parent
    near = [p for p in base.iterdir() if not _ignored(p.name)]
    folders = [p for p in near if p.name.casefold() in _PHOTO_FOLDERS and stat.S_ISDIR(p.lstat().st_mode)]
    files = chain((_entry(p, base) for p in near), *(_walk(p, base) for p in folders))
    pictures = [e for e in islice(files, _MOST_ENTRIES) if e and e.is_picture and e.name != path.name]
    return Folder(
        path, base, (Entry(path.name, path.stat().st_size), *sorted(pictures, key=lambda e: e.name))
    )


def _walk(folder: Path, base: Path) -> Iterator[Entry | None]:
    """Every file and folder below `folder`, in order of name; None for what is not a plain file."""
    for here, subfolders, files in os.walk(folder):
        subfolders[:] = sorted(name for name in subfolders if not _ignored(name))
        yield from (None for _ in subfolders)
        yield from (_entry(Path(here, name), base) for name in sorted(files) if not _ignored(name))


def _entry(path: Path, base: Path) -> Entry | None:
    """None for a link, a folder or a device."""
    found = path.lstat()
    return Entry(path.relative_to(base).as_posix(), found.st_size) if stat.S_ISREG(found.st_mode) else None


def _limited(path: Path, found: Iterable[Entry | None]) -> tuple[Entry, ...]:
    listed = list(islice(found, _MOST_ENTRIES + 1))
    if len(listed) > _MOST_ENTRIES:
        raise CannotRead(path, "there are more than 20,000 files in it. Choose the folder with the list.")
    return tuple(filter(None, listed))


def _open_zip(path: Path) -> Zip:
    try:
        archive = ZipFile(path)
    except _NOT_A_ZIP as error:
        raise CannotRead(path, "the zip is damaged. Download or copy it again.") from error
    infos = {_zip_name(info): info for info in archive.infolist()}
    kept = {name: info for name, info in infos.items() if _is_inside(name) and not _is_link(info)}
    entries = _limited(path, (Entry(name, info.file_size) for name, info in kept.items()))
    if sum(entry.size for entry in entries) > _MOST_BYTES:
        raise CannotRead(path, "it unpacks to more than 1 GB. Unpack it and choose the folder.")
    return Zip(path, entries, archive, kept)


def _zip_name(info: ZipInfo) -> str:
    """The name that was meant: without the UTF-8 flag zipfile reads cp437, but writers use UTF-8 or cp850."""
    name = info.filename.replace("\\", "/")
    if info.flag_bits & 0x800:
        return name
    for meant in ("utf-8", "cp850"):
        with suppress(UnicodeError):
            return name.encode("cp437").decode(meant)
    return name


def _is_inside(name: str) -> bool:
    """Whether it names a file below the zip's top, with no drive letter; a folder's name ends in "/"."""
    parts = name.split("/")
    return all(parts) and ":" not in parts[0] and not any(map(_ignored, parts))


def _is_link(info: ZipInfo) -> bool:
    return stat.S_ISLNK(info.external_attr >> 16)


def _ignored(part: str) -> bool:
    """Left by computers, not people; every name that begins with a dot, so `..` too."""
    return part.startswith(".") or part.casefold() in {"__macosx", "thumbs.db"}
