"""Read files on the disk within limits."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from pathlib import Path

from namecards.core.errors import CannotRead
from namecards.core.text import join_names, pluralize
from namecards.files import read, retry
from namecards.importing.files.cloud import real_name, why_unread
from namecards.importing.files.entries import (
    MOST_ENTRIES,
    MOST_ENTRY_BYTES,
    Entry,
    Source,
    is_ignored,
    is_picture_name,
    limit_entries,
)
from namecards.importing.text import clean
from namecards.importing.words import says_only_photos

_PHOTO_WORDS = ("photo", "picture", "image", "foto", "portrait")
_SHORTCUTS = (".lnk", ".url", ".webloc")
"""Endings of links, of Windows, of web pages and of macOS."""
_MAP_FILES = ("idlink", "datalink", "photomap", "photo_map")


def open_folder(path: Path) -> Source:
    """Open everything below a folder; OSError if it can't be listed."""
    retry(path, lambda: next(path.iterdir(), None))  # os.walk is silent about one that can't be opened
    links = list[str]()
    entries = limit_entries(path, _walk(path, path, links))
    return Source(path, entries, partial(_read, path), remarks=_mention_links(links))


def open_with_photos(path: Path) -> Source:
    """Open a single file with the pictures in its folder, and in folders and zips named photos beside it.

    A picture is opened alone: the others in its folder may be of a whole school.
    """
    base, chosen = path.parent, Entry(path.name, path.stat().st_size)
    if chosen.is_picture:
        return Source(path, (chosen,), partial(_read, base), single=True)
    near = [p for p in base.iterdir() if not is_ignored(real_name(p.name))]
    folders = [p for p in near if p.is_dir() and not p.is_symlink()]
    saved = [p for p in folders if _is_folder_of_page(p, path)]
    photos = [p for p in folders if p.name.casefold() == "images" or says_only_photos(p.name)]
    links, others = list[str](), list[str]()
    files = chain((_entry(p, base, others) for p in near), *(_walk(p, base, links) for p in photos))
    parts = (_walk(p, base, others) for p in saved)
    pictures = [e for e in islice(files, MOST_ENTRIES) if e and _is_of_photos(e) and e.name != path.name]
    pictures += [e for e in islice(chain.from_iterable(parts), MOST_ENTRIES) if e]
    entries = (chosen, *sorted(pictures, key=lambda entry: entry.name))
    links += [name for name in others if says_only_photos(Path(name).stem) or is_picture_name(name)]
    return Source(path, entries, partial(_read, base), single=True, remarks=_mention_links(links))


def _mention_links(links: Sequence[str]) -> tuple[str, ...]:
    if not links:
        return ()
    what = pluralize(len(links), "shortcut was", "shortcuts were")
    lead = "it leads" if len(links) == 1 else "they lead"
    return (
        f"{what} not followed: {join_names(map(clean, sorted(links)), 3)}. Import what {lead} to separately.",
    )


def _read(base: Path, name: str) -> bytes:
    """Return the bytes of a file; CannotRead if the disk refuses or the file is above 50 MB."""
    path = base / name
    try:
        # Asked for 50 MB, Python would take 50 MB before it knows that there is less.
        data = read(path, size=min(path.stat().st_size, MOST_ENTRY_BYTES) + 1)
    except OSError as error:
        raise CannotRead(path, why_unread(path, error)) from error
    if len(data) > MOST_ENTRY_BYTES:
        raise CannotRead(path, "it is larger than 50 MB.")
    return data


def _is_folder_of_page(folder: Path, page: Path) -> bool:
    """Whether a folder holds the pictures of a page: browsers name it `Roster_files`, in their language."""
    named = re.fullmatch(rf"{re.escape(page.stem)}[_-]\w+", folder.name, re.IGNORECASE)
    return page.suffix.casefold() in (".html", ".htm", ".xhtml") and bool(named)


def _is_of_photos(entry: Entry) -> bool:
    """Whether a file is a picture, a map file, or a zip whose name says that it holds pictures."""
    name = entry.name.casefold()
    packed = entry.suffix == ".zip" and any(word in name for word in _PHOTO_WORDS)
    return entry.is_picture or packed or is_map_name(name)


def is_map_name(name: str) -> bool:
    """Whether a file is called as systems call the map of photos: IDLINK.TXT."""
    return any(link in name.casefold() for link in _MAP_FILES)


def _walk(folder: Path, base: Path, links: list[str]) -> Iterator[Entry | None]:
    """Yield every file below `folder` by name, and None for folders, links and devices; collect the links."""
    for here, subfolders, files in os.walk(folder):
        subfolders[:] = sorted(name for name in subfolders if not is_ignored(name))
        yield from (None for _ in subfolders)
        links += [name for name in subfolders if Path(here, name).is_symlink()]
        names = [name for name in sorted(files) if not is_ignored(real_name(name))]
        yield from (_entry(Path(here, name), base, links) for name in names)


def _entry(path: Path, base: Path, links: list[str]) -> Entry | None:
    """Return a plain file's entry; None for a link, a folder or a device, or if the file is gone by now."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(found.st_mode) or path.suffix.casefold() in _SHORTCUTS:
        links.append(path.name)
        return None
    name = path.with_name(real_name(path.name)).relative_to(base).as_posix()
    return Entry(name, found.st_size) if stat.S_ISREG(found.st_mode) else None
