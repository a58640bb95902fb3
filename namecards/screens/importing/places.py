"""What can be chosen to import: the last imports, new downloads, and what is in the folder being typed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from namecards.core.errors import NamecardsError
from namecards.importing.files.entries import PICTURES
from namecards.importing.files.paths import tidy_path

_MOST_LOOKED_AT = 5_000
_MOST_SHOWN = 300
_NEWEST = 5
_LISTS = {
    ".csv",
    ".tsv",
    ".tab",
    ".txt",
    ".zip",
    ".xlsx",
    ".pdf",
    ".html",
    ".htm",
    ".mht",
    ".mhtml",
    ".vcf",
    ".json",
}
"""Files that may be a list; others are not offered, and can be typed."""
_USUAL = ("Downloads", "Desktop", "Documents", "OneDrive")


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder on offer."""

    path: Path
    label: str
    is_folder: bool
    """Whether Enter goes into it, and does not import it."""


def places(typed: str, recent: Sequence[str], home: Path) -> list[Place]:
    """What to offer for what is typed so far; a disk that cannot be listed offers nothing."""
    if not typed.strip():
        return _at_first(recent, home)
    with suppress(NamecardsError, OSError, ValueError):
        path = tidy_path(typed)
        inside = typed.rstrip().endswith(("/", os.sep))
        folder, begins = (path, "") if inside else (path.parent, path.name.casefold())
        whole = [Place(folder, "this whole folder", False)] if inside and folder.is_dir() else []
        return whole + list(islice(_inside(folder, begins), _MOST_SHOWN))
    return []


def _at_first(recent: Sequence[str], home: Path) -> list[Place]:
    """The last imports that are still there, the newest downloads, and where to look for more."""
    with suppress(OSError):
        again = [Place(Path(path), f"again: {_short(Path(path), home)}", False) for path in recent]
        usual = [home / name for name in _USUAL if (home / name).is_dir()]
        folders = [Place(path, f"{_short(path, home)}{os.sep}", True) for path in (*usual, home)]
        return [*(place for place in again if place.path.exists()), *_newest(home / "Downloads"), *folders]
    return []


def _newest(downloads: Path) -> list[Place]:
    """The last downloaded files that may be a list."""
    with suppress(OSError):
        files = [p for p in islice(downloads.iterdir(), _MOST_LOOKED_AT) if p.suffix.casefold() in _LISTS]
        files.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        return [Place(path, f"downloaded: {path.name}", False) for path in files[:_NEWEST]]
    return []


def _inside(folder: Path, begins: str) -> Iterator[Place]:
    """Folders, then lists; of pictures only how many there are."""
    found = sorted(islice(folder.iterdir(), _MOST_LOOKED_AT), key=lambda path: path.name.casefold())
    shown = [path for path in found if path.name.casefold().startswith(begins) and path.name[:1] != "."]
    folders = [path for path in shown if path.is_dir()]
    yield from (Place(path, f"{path.name}{os.sep}", True) for path in folders)
    yield from (Place(path, path.name, False) for path in shown if path.suffix.casefold() in _LISTS)
    pictures = _pictures(shown)
    if pictures and not begins:
        yield Place(folder, f"{pictures} pictures: import this whole folder", False)


def _pictures(paths: Iterable[Path]) -> int:
    return sum(path.suffix.casefold() in PICTURES for path in paths)


def _short(path: Path, home: Path) -> str:
    """With ~ for the home folder."""
    return str(Path("~", path.relative_to(home))) if path.is_relative_to(home) else str(path)
