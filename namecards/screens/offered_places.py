"""Places to offer for an import: the last imports, new downloads, and the typed folder's content."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from namecards.core.errors import NamecardsError
from namecards.core.paths import input_path
from namecards.core.text import pluralize
from namecards.importing.files.entries import PICTURES

_MOST_LOOKED_AT = 5_000
_MOST_SHOWN = 300
_NEWEST = 5
_LISTS = {
    *(".csv", ".tsv", ".tab", ".txt", ".zip", ".xlsx", ".xls", ".ods", ".dbf", ".docx", ".odt"),
    *(".pptx", ".odp", ".xml", ".ldif", ".eml", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".vcf", ".json"),
}
"""Files offered as lists; the path of any other can be typed."""
_USUAL = ("Downloads", "Desktop", "Documents", "OneDrive")


@dataclass(frozen=True, slots=True)
class OfferedPlace:
    """A file or folder on offer."""

    path: Path
    label: str
    is_folder: bool
    """True if Enter opens it instead of importing it."""


def places(typed: str, recent: Sequence[str], home: Path) -> list[OfferedPlace]:
    """List the places for the path typed so far; a disk that can't be listed offers none."""
    if not typed.strip():
        return _first_places(recent, home)
    with suppress(NamecardsError, OSError, ValueError):
        path = input_path(typed)
        inside = typed.rstrip().endswith(("/", os.sep))
        folder, begins = (path, "") if inside else (path.parent, path.name.casefold())
        whole = [OfferedPlace(folder, "this whole folder", False)] if inside and folder.is_dir() else []
        return whole + list(islice(_folder_places(folder, begins), _MOST_SHOWN))
    return []


def is_there(typed: str) -> bool:
    """Tell whether a typed path is a file or folder."""
    with suppress(NamecardsError, OSError, ValueError):
        return input_path(typed).exists()
    return False


def _first_places(recent: Sequence[str], home: Path) -> list[OfferedPlace]:
    """New downloads, the last imports that still exist, and the usual folders."""
    with suppress(OSError):
        again = [OfferedPlace(Path(path), f"last: {_short_path(Path(path), home)}", False) for path in recent]
        usual = [home / name for name in _USUAL if (home / name).is_dir()]
        folders = [OfferedPlace(path, f"{_short_path(path, home)}{os.sep}", True) for path in (*usual, home)]
        recent_paths = {place.path for place in again}
        return [
            *(place for place in _newest_downloads(home / "Downloads") if place.path not in recent_paths),
            *(place for place in again if place.path.exists()),
            *folders,
        ]
    return []


def _newest_downloads(downloads: Path) -> list[OfferedPlace]:
    with suppress(OSError):
        files = [p for p in islice(downloads.iterdir(), _MOST_LOOKED_AT) if p.suffix.casefold() in _LISTS]
        files.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        return [OfferedPlace(path, f"downloaded: {path.name}", False) for path in files[:_NEWEST]]
    return []


def _folder_places(folder: Path, begins: str) -> Iterator[OfferedPlace]:
    """Folders, then lists, then the number of pictures."""
    paths = sorted(islice(folder.iterdir(), _MOST_LOOKED_AT), key=lambda path: path.name.casefold())
    shown = [path for path in paths if path.name.casefold().startswith(begins) and path.name[:1] != "."]
    folders = [path for path in shown if path.is_dir()]
    yield from (OfferedPlace(path, f"{path.name}{os.sep}", True) for path in folders)
    yield from (OfferedPlace(path, path.name, False) for path in shown if path.suffix.casefold() in _LISTS)
    pictures = sum(path.suffix.casefold() in PICTURES for path in shown)
    if pictures and not begins:
        label = f"{pluralize(pictures, 'picture')}: import this whole folder"
        yield OfferedPlace(folder, label, False)


def _short_path(path: Path, home: Path) -> str:
    return str(Path("~", path.relative_to(home))) if path.is_relative_to(home) else str(path)
