"""Read the files in a zip in place, within limits.

Their names are keys and never become a path of ours, so a zip cannot reach outside itself.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from namecards.core.errors import CannotRead
from namecards.files import retry
from namecards.importing.files.code_pages import DOS, code_by_letters
from namecards.importing.files.entries import (
    MB,
    MOST_BYTES,
    MOST_ENTRY_BYTES,
    Entry,
    Source,
    is_ignored,
    limit_entries,
)
from namecards.importing.text import clean

_MOST_RATIO = 200
"""The highest ratio of unpacked to packed size; above it the zip is an attack. Not checked below 1 MB."""
_DAMAGE = (BadZipFile, ValueError, RuntimeError, EOFError, OverflowError, struct.error, zlib.error)
"""Errors of zipfile for damaged or unknown data, besides OSError."""


def open_zip(path: Path, packed: BinaryIO | None = None) -> Source:
    """Open a zip, maybe one inside another; CannotRead if it is damaged or unpacks to too much."""
    archive = open_archive(path, packed)
    try:
        return list_archive(path, archive)
    except BaseException:
        archive.close()  # Windows deletes no file that is open
        raise


def open_archive(path: Path, packed: BinaryIO | None = None) -> ZipFile:
    """Open the archive of a zip; CannotRead if it is damaged."""
    try:
        archive = ZipFile(packed) if packed else retry(path, lambda: ZipFile(path))
        listed = archive.infolist()
        if len({info.header_offset for info in listed}) < len(listed):
            raise BadZipFile("two names for one packed file")
    except _DAMAGE as error:
        what = "zip" if path.suffix.casefold() == ".zip" else "file"
        raise CannotRead(path, f"the {what} is damaged. Download or copy it again.") from error
    return archive


def list_archive(path: Path, archive: ZipFile) -> Source:
    """Return the files in an archive, which stays open until the source is closed."""
    listed = archive.infolist()
    infos = dict(zip(_zip_names(listed), listed, strict=True))
    kept = {
        name: info
        for name, info in infos.items()
        if _is_inside(name) and not stat.S_ISLNK(info.external_attr >> 16)
    }
    entries = limit_entries(path, (Entry(name, info.file_size) for name, info in kept.items()))
    if sum(entry.size for entry in entries) > MOST_BYTES:
        raise CannotRead(path, "it unpacks to more than 1 GB. Unpack it and choose the folder.")
    return Source(
        path,
        entries,
        lambda name: unpack(path, archive, kept[name]),
        close=archive.close,
        remarks=tuple(_mention_guess(path.name, infos)),
    )


def _mention_guess(zip_name: str, infos: Mapping[str, ZipInfo]) -> Iterator[str]:
    """Yield a sentence if the code page of names was guessed from their letters."""
    raw = list(map(_unmarked_name, infos.values()))
    guessed = [PurePosixPath(name).name for name, own in zip(infos, raw, strict=True) if not own.isascii()]
    if guessed and _code_of(raw) != "utf-8":
        yield (
            f"The file names in {clean(zip_name)} may have wrong letters, for example {clean(guessed[0])}. "
            "If one looks wrong, unpack the zip and choose the folder."
        )


def unpack(path: Path, archive: ZipFile, info: ZipInfo) -> bytes:
    """Unpack a file; CannotRead if it is damaged, locked or too large.

    The declared size is checked, because zipfile never returns more than that.
    """
    shown = clean(info.filename)
    if info.file_size > MOST_ENTRY_BYTES:
        raise CannotRead(path, f"{shown} in it is larger than 50 MB.")
    if info.file_size > max(MB, _MOST_RATIO * info.compress_size):
        raise CannotRead(path, f"{shown} in it unpacks to far more than a list or a photo would.")
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise CannotRead(path, f"{shown} in it is packed in an unusual way. Unpack the zip first.")
    if info.flag_bits & 1:
        raise CannotRead(path, "it is locked with a password. Unpack it and choose the folder.")
    try:
        return archive.read(info)
    except (*_DAMAGE, OSError) as error:
        raise CannotRead(path, f"{shown} in it is damaged. Download or copy it again.") from error


def is_document(path: Path) -> bool:
    """Whether a zip is a workbook or another office document: these are zips, too."""
    with suppress(*_DAMAGE), retry(path, lambda: ZipFile(path)) as archive:
        parts = {"[Content_Types].xml", "mimetype", "Index/Document.iwa", "Index.zip"}  # of Apple, too
        return bool(parts & set(archive.namelist()))
    return False


def _zip_names(infos: Sequence[ZipInfo]) -> Sequence[str]:
    """Return names as they were written: zipfile assumes cp437 without the UTF-8 flag, writers don't."""
    raw = list(map(_unmarked_name, infos))
    code = _code_of(raw)
    names = [name.decode(code) or info.filename for name, info in zip(raw, infos, strict=True)]
    return [name.replace("\\", "/") for name in names]


def _unmarked_name(info: ZipInfo) -> bytes:
    """Return the bytes of a name that does not name its encoding; empty if it does."""
    with suppress(UnicodeError):
        return b"" if info.flag_bits & 0x800 else info.filename.encode("cp437")
    return b""


def _code_of(names: Sequence[bytes]) -> str:
    """Return the code page in which all names can be read."""
    with suppress(UnicodeError):
        b"".join(names).decode()
        return "utf-8"
    return code_by_letters(names, DOS, 0) or "cp850"


def _is_inside(name: str) -> bool:
    """Whether a name is a file below the zip's top, without a drive letter; a folder's name ends in "/"."""
    parts = name.split("/")
    return all(parts) and ":" not in parts[0] and not any(map(is_ignored, parts))
