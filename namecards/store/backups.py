"""A backup: one zip of the journal and the photos, with the SHA-256 of each; verified by reading it back.

    manifest.json                      {"namecards": 1, "at": ..., "people": 24, "members": {NAME: SHA-256}}
    journal/documents-2026-k7q2.jsonl
    photos/0a1b....jpg

Whatever else is in a zip, or does not fit its manifest, is no backup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

import msgspec

from namecards import files
from namecards.core.errors import CannotRead, CannotWrite
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.refusals import plain_reason, writing_to
from namecards.store import photos
from namecards.store.home import Home
from namecards.store.journal import Journal
from namecards.store.listing import kind_of

MANIFEST = "manifest.json"
_MOST_BYTES = 4 << 30
_MOST_JOURNAL = 1 << 30
_MOST_MANIFEST = 16 << 20
_TIGHTEST = 200
"""Times that our lines can be compressed at most; a member that shrank further is a bomb."""
_ADDED = re.compile(r"^__MACOSX/|(^|/)(\.DS_Store|desktop\.ini|Thumbs\.db)$")
_UNUSUAL = re.compile(r"[/\\:\x00-\x1f]")
"""Letters that no member's name has: they lead elsewhere on some computer."""


class Manifest(msgspec.Struct):
    """The list of what is in a backup."""

    namecards: int
    """The version of the format."""
    at: datetime
    people: int
    notes: int
    reviews: int
    members: dict[str, str]
    """The SHA-256 of each file."""


class BackupContent(msgspec.Struct):
    """The verified content of a backup; photos are read when they are wanted."""

    manifest: Manifest
    journal: dict[str, bytes]
    """By file name."""
    photos: tuple[str, ...]
    damaged: int
    """The number of photos that are left out."""


def write(
    home: Home,
    journal: Journal[Any],
    out: Path,
    at: datetime,
    counts: Mapping[str, int],
    without_erased: Callable[[str, bytes], bytes],
    progress: OnProgress,
) -> int:
    """Write a backup to a file that is not there yet, and read it back; return its bytes.

    `without_erased` takes a journal file's name and bytes, and returns what of them is to be kept.
    Raises `CannotWrite`, or `CannotRead` for a file that can't be backed up.
    """
    if out.exists():
        raise CannotWrite(out, "There is a file of this name already. Choose another name.")
    with journal.lock():  # so that it is one moment; photos are written before the lines that name them
        lines = {
            f"journal/{_UNUSUAL.sub('_', path.name)}": without_erased(path.name, _read(path))
            for path in _list(home.journal)
            if kind_of(path.name)  # also of a newer namecards, and copies by sync programs
        }
        pictures = [path for path in _list(home.photos) if photos.is_name(path.name)]
    total = 2 * (len(lines) + len(pictures))
    with writing_to(out), files.replacing(out) as file:
        with ZipFile(file, "w") as archive:
            sums: dict[str, str] = {}
            for name, data, how in _members(lines, pictures):
                archive.writestr(_info(name, at, how), data)
                sums[name] = sha256(data).hexdigest()
                progress(len(sums), total)
            manifest = Manifest(namecards=1, at=at, members=sums, **counts)
            archive.writestr(_info(MANIFEST, at, ZIP_DEFLATED), msgspec.json.encode(manifest))
        file.flush()
        size = file.tell()
        _verify(files.part_of(out), sums, lambda done: progress(len(sums) + done, total))
    return size


def _list(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise CannotRead(folder, f"{plain_reason(error)} No backup was made.") from error


def _members(lines: Mapping[str, bytes], pictures: Collection[Path]) -> Iterator[tuple[str, bytes, int]]:
    yield from ((name, data, ZIP_DEFLATED) for name, data in lines.items())
    for path in pictures:
        if photos.is_whole(data := _read(path)):
            yield f"photos/{path.name}", data, ZIP_STORED


def _read(path: Path) -> bytes:
    try:
        return files.read(path)
    except OSError as error:
        raise CannotRead(path, f"{plain_reason(error)} No backup was made.") from error


def _info(name: str, at: datetime, how: int) -> ZipInfo:
    info = ZipInfo(name, (min(max(at.year, 1980), 2107), at.month, at.day, at.hour, at.minute, at.second))
    info.compress_type, info.external_attr = how, files.PRIVATE_FILE << 16
    return info


def _verify(path: Path, sums: Mapping[str, str], progress: Callable[[int], None]) -> None:
    with open_backup(path) as archive:
        if read_manifest(path, archive).members != sums:
            raise CannotWrite(path, "What was read back is not what was written.")
        for done, name in enumerate(sums, 1):
            read_member(path, archive, name, sums[name])
            progress(done)


@contextmanager
def open_backup(path: Path) -> Iterator[ZipFile]:
    """Open a backup whose members have our names and believable sizes. Raises `CannotRead`."""
    try:
        with ZipFile(path) as archive:
            _name_as_written(archive)
            _check_members(path, archive)
            yield archive
    except FileNotFoundError as error:
        raise CannotRead(path, "There is no such file.") from error
    except OSError as error:
        raise CannotRead(path, plain_reason(error)) from error
    except (BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise CannotRead(path, "it is not a zip file, or it is damaged.") from error


def _name_as_written(archive: ZipFile) -> None:
    """Drop what zipping an unpacked backup anew adds: a folder around it, entries of folders, clutter."""
    infos = [info for info in archive.infolist() if not info.is_dir() and not _ADDED.search(info.filename)]
    around = next((info.filename for info in infos if info.filename.endswith(f"/{MANIFEST}")), MANIFEST)
    for info in infos:
        info.filename = info.filename.removeprefix(around.removesuffix(MANIFEST))
    archive.filelist, archive.NameToInfo = infos, {info.filename: info for info in infos}


def _check_members(path: Path, archive: ZipFile) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if MANIFEST not in names:
        raise CannotRead(path, "It is not a backup that namecards made.")
    foreign = [name for name in names if name != MANIFEST and not _is_ours(name)]
    if foreign or len(set(names)) < len(names):
        raise CannotRead(path, "It holds files that are in no backup by namecards.")
    if any(re.match(r"journal/(documents|reviews)\d", name) for name in names):
        raise CannotRead(path, "It was made by a newer namecards. Update namecards first.")
    if any(info.flag_bits & 1 for info in infos):
        raise CannotRead(path, "It is protected by a password. Unpack it, and zip it again without one.")
    if any(
        info.file_size > _TIGHTEST * max(info.compress_size, 1) for info in infos if info.file_size > 1 << 20
    ):
        raise CannotRead(path, "It would unpack to far more than a backup holds.")
    journal = sum(info.file_size for info in infos if info.filename.startswith("journal/"))
    if journal > _MOST_JOURNAL or sum(info.file_size for info in infos) > _MOST_BYTES:
        raise CannotRead(path, "It is too large for a backup.")


def _is_ours(name: str) -> bool:
    folder, _, file = name.partition("/")
    if folder == "photos":
        return photos.is_name(file)
    return folder == "journal" and not _UNUSUAL.search(file) and bool(kind_of(file))


def read_manifest(path: Path, archive: ZipFile) -> Manifest:
    """Read what a backup says of itself. Raises `CannotRead`."""
    if archive.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
        raise CannotRead(path, "It is too large for a backup.")
    try:
        manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CannotRead(path, "It is damaged: its list of files can't be read.") from error
    if manifest.namecards > 1:
        raise CannotRead(path, "It was made by a newer namecards. Update namecards first.")
    if set(archive.namelist()) != {MANIFEST, *manifest.members}:
        raise CannotRead(path, "It is damaged: files are missing in it.")
    return manifest


def read_member(path: Path, archive: ZipFile, name: str, expected: str) -> bytes:
    """Read a file of a backup and compare its SHA-256. Raises `CannotRead`."""
    data = archive.read(name)
    if sha256(data).hexdigest() != expected:
        raise CannotRead(path, f"It is damaged: {name} is not what was backed up.")
    return data


def read(path: Path, progress: OnProgress = ignore_progress) -> BackupContent:
    """Read a whole backup and verify it; the photos are not kept in memory. Raises `CannotRead`."""
    with open_backup(path) as archive:
        manifest = read_manifest(path, archive)
        journal, pictures, damaged = dict[str, bytes](), list[str](), 0
        for done, (name, expected) in enumerate(manifest.members.items(), 1):
            file = name.partition("/")[2]
            if name.startswith("journal/"):
                journal[file] = read_member(path, archive, name, expected)
            elif _is_good_photo(path, archive, name, expected):
                pictures.append(file)
            else:
                damaged += 1
            progress(done, len(manifest.members))
    return BackupContent(manifest, journal, tuple(pictures), damaged)


def _is_good_photo(path: Path, archive: ZipFile, name: str, expected: str) -> bool:
    with suppress(CannotRead, BadZipFile):
        return photos.is_whole(read_member(path, archive, name, expected))
    return False


def read_photos(path: Path, names: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """Yield some photos of a backup that was read before. Raises `CannotRead`."""
    with open_backup(path) as archive:
        sums = read_manifest(path, archive).members
        for name in sorted(names):
            yield name, read_member(path, archive, f"photos/{name}", sums[f"photos/{name}"])
