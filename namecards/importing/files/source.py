"""Open a folder, a zip or a single list as one flat listing of files, including those in the zips."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from namecards.core.errors import CannotRead
from namecards.core.text import join_names, pluralize
from namecards.files import read as read_file
from namecards.importing.files.cloud import why_unread
from namecards.importing.files.entries import MB, MOST_BYTES, Entry, Source, limit_entries
from namecards.importing.files.folders import open_folder, open_with_photos
from namecards.importing.files.zips import is_document, open_zip
from namecards.importing.text import clean

_MOST_INNER_BYTES = 200 * MB
"""The most bytes of zips within a zip, which are held in memory while they are read."""
_DEEPEST = 2
"""The most zips around a file that is read."""


def open_source(path: Path) -> Source:
    """Open a folder, a zip (known by its first bytes) or a file with its neighbours; else CannotRead."""
    try:
        if path.is_dir():
            return _open_inner_zips(open_folder(path), path)
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotRead(path, "it is neither a file nor a folder.")
        start = read_file(path, size=4)
        if start in (b"PK\3\4", b"PK\5\6") and not is_document(path):
            return _open_inner_zips(open_zip(path), None)
        return _open_inner_zips(open_with_photos(path), path.parent)
    except (OSError, ValueError) as error:
        why = why_unread(path, error) if isinstance(error, OSError) else "that is not a path."
        raise CannotRead(path, why) from error


def _open_inner_zips(source: Source, folder: Path | None, depth: int = 0) -> Source:
    """Add the files in a source's zips, two levels deep, as "pictures/3A/1042.jpg".

    `folder` is where the source's files are on the disk; a zip's are nowhere. Raises CannotRead if a zip is
    damaged or all are too large; zips that are only beside the chosen file are left out then.
    """
    listed = [entry for entry in source.entries if entry.suffix == ".zip"]
    if not listed:
        return source
    if depth == _DEEPEST or (depth and sum(entry.size for entry in listed) > _MOST_INNER_BYTES):
        names = [clean(f"{source.path.name}/{entry.name}") for entry in listed]
        what = pluralize(len(names), "zip in another zip was", "zips in other zips were")
        remark = f"{what} not opened: {join_names(names, 3)}. Unpack the outer one, and choose the folder."
        return replace(source, remarks=(*source.remarks, remark))
    if source.single and source.entries[0] not in listed:
        return _add_zips_beside(source, listed, folder)
    return _add_zips(source, listed, folder, depth)


def _add_zips_beside(source: Source, listed: Sequence[Entry], folder: Path | None) -> Source:
    """Add the files in the zips beside a chosen file, one zip after the other, if they can be read."""
    for entry in listed:
        try:
            source = _add_zips(source, [entry], folder)
        except CannotRead as error:
            kept = tuple(each for each in source.entries if each != entry)
            remark = f"{clean(entry.name)} was left out. {error}".replace(" Nothing was changed.", "")
            source = replace(source, entries=kept, remarks=(*source.remarks, remark))
    return source


def _add_zips(source: Source, listed: Sequence[Entry], folder: Path | None, depth: int = 0) -> Source:
    """Add the files in some zips of a source, and in the zips in these."""
    if not folder and sum(entry.size for entry in listed) > _MOST_INNER_BYTES:
        raise CannotRead(
            source.path, "the zips in it are larger than 200 MB. Unpack it and choose the folder."
        )
    opened = {
        entry.name: open_zip(folder / entry.name)
        if folder
        else open_zip(source.path / entry.name, BytesIO(source.read(entry.name)))
        for entry in listed
    }
    zips = {name: _open_inner_zips(each, None, depth + 1) for name, each in opened.items()}
    inner = dict(_name_inside(zips, source.names))
    if sum(entry.size for _, entry in inner.values()) > MOST_BYTES:
        raise CannotRead(source.path, "the zips in it unpack to more than 1 GB. Choose one of them.")
    entries = [entry for entry in source.entries if entry.name not in zips]
    entries += [Entry(name, entry.size) for name, (_, entry) in inner.items()]

    def read(name: str) -> bytes:
        if name not in inner:
            return source.read(name)
        archive, entry = inner[name]
        return archive.read(entry.name)

    def close() -> None:
        for each in (source, *zips.values()):
            each.close()

    remarks = [remark for each in (source, *zips.values()) for remark in each.remarks]
    listed_all = limit_entries(source.path, entries)
    return replace(source, entries=listed_all, read=read, close=close, remarks=tuple(remarks))


def _name_inside(zips: Mapping[str, Source], taken: Set[str]) -> Iterator[tuple[str, tuple[Source, Entry]]]:
    """Yield the files in zips by their names: 3A.zip stands for the folder 3A, which is a class."""
    used = set(taken)
    for name, packed in zips.items():
        for entry in packed.entries:
            short = f"{name[: -len('.zip')]}/{entry.name}"
            own = f"{name}/{entry.name}" if short in used else short
            used.add(own)
            yield own, (packed, entry)
