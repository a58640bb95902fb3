"""The journal files in a folder, by the names that we and sync clients give them, and who writes to them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from namecards import files
from namecards.core.refusals import plain_reason
from namecards.store.lines import JournalLine

KINDS = ("documents", "reviews")
_HALF_DONE = (".tmp", ".part", ".partial", ".crdownload", ".swp")
"""Ends of names that sync clients and editors give to files that they are still writing."""
_PLACEHOLDER = ".icloud"
_OF = re.compile(r"(?:documents|reviews)-(?:\d{4}|restored-\d{4}-\d\d-\d\d(?:-\d+)?)-([0-9a-z]{3,})")
"""The beginning of a name, with the id of the computer that writes to the file, or made it of a backup."""
_END = 1 << 16
"""Bytes at the end of a file in which its last line is looked for."""


class JournalFiles(NamedTuple):
    """The journal files of one kind."""

    sizes: dict[str, int]
    """Bytes by name, with the copies of sync clients: "… (1).jsonl"."""
    refusals: dict[str, str]
    """Why a file, or the folder, can't be read."""
    newer: str
    """A file of a newer namecards, such as `documents2-2027-k7q2.jsonl`; empty if there is none."""


def list_files(folder: Path, kind: str, expected: Collection[str] = ()) -> JournalFiles:
    """List the journal files of a kind. A folder that disappeared has none.

    A file that is `expected` and missing is waited for: a sync client may be replacing it.
    """
    listing = _list(folder, kind)
    missing = set(expected) - listing.sizes.keys() - listing.refusals.keys()
    waited = missing and files.wait_for([folder / name for name in sorted(missing)])
    return _list(folder, kind) if waited else listing


def _list(folder: Path, kind: str) -> JournalFiles:
    sizes: dict[str, int] = {}
    refusals: dict[str, str] = {}
    try:
        names = files.retry(folder, lambda: os.listdir(folder))  # noqa: PTH208 - iterdir makes a path of each
    except FileNotFoundError:
        names = []
    except OSError as error:
        names, refusals[folder.name] = [], plain_reason(error)
    place, newer = os.fspath(folder), ""
    for name in sorted(names):
        role = _role(name, kind)
        if role == "placeholder":
            refusals[name[1 : -len(_PLACEHOLDER)]] = "iCloud has not downloaded it."
        elif role:
            with suppress(FileNotFoundError):  # it went away meanwhile
                # Not a listing's size, which lags on Windows.
                status = os.stat(f"{place}/{name}")  # noqa: PTH116 - with a path it takes four times as long
                if stat.S_ISREG(status.st_mode) and role == "newer":
                    newer = newer or name
                elif stat.S_ISREG(status.st_mode):
                    sizes[name] = status.st_size
    return JournalFiles(sizes, refusals, newer)


def kind_of(name: str) -> str:
    """Return the kind of one of our files, also as a sync client names a second copy; empty for any other."""
    return next((kind for kind in KINDS if _role(name, kind) in ("ours", "newer")), "")


@lru_cache(4096)  # the same names are looked at before each answer
def _role(name: str, kind: str) -> Literal["ours", "newer", "placeholder", ""]:
    small = name.lower()
    if name.startswith(f".{kind}-") and name.endswith(f".jsonl{_PLACEHOLDER}"):
        return "placeholder"
    if ".jsonl" not in small or small.startswith((".", "~")) or small.endswith(_HALF_DONE):
        return ""
    if small.startswith(kind) and small[len(kind)].isdigit():
        return "newer"
    return "ours" if f"{kind}-2" in small or small.startswith(f"{kind}-") else ""


def strays(data: Path, journal: Path) -> list[str]:
    """Return the folders beside that of the journal that hold files of ours, and the first file there.

    Sync clients double a folder, too, if two computers make it before they know of each other: "journal (1)".
    """
    folders: list[str] = []
    loose: list[str] = []
    with suppress(OSError):
        for path in sorted(data.iterdir()):
            is_folder = "journal" in path.name.casefold() and path.is_dir() and not path.samefile(journal)
            names = os.listdir(path) if is_folder else [path.name]  # noqa: PTH208 - names are enough
            if any(map(kind_of, names)):
                (folders if is_folder else loose).append(path.name)
    return [*folders, *loose[:1]]


def has_own_name(name: str) -> bool:
    """Whether namecards named a file itself; copies by sync clients have other names, and may go."""
    match = _OF.match(name)
    return match is not None and name == f"{match[0]}.jsonl"


def is_restored(name: str) -> bool:
    """Whether a file holds what a backup brought back: other computers may have written its lines."""
    return "-restored-" in name


def sizes_read(sizes: Mapping[str, int]) -> dict[str, int]:
    """Return by our own name of each file the size of it, or of its largest copy: all copies are read."""
    read: dict[str, int] = {}
    for name, size in sizes.items():
        if match := _OF.search(name.lower()):
            own_name = f"{match[0]}.jsonl"
            read[own_name] = max(size, read.get(own_name, 0))
    return read


def writers(journal: Path) -> dict[str, datetime | None]:
    """Return the local time of each computer's last line by its id; None if no line tells it."""
    last: dict[str, datetime | None] = {}
    with suppress(OSError):
        for path in sorted(journal.iterdir()):
            if match := _OF.search(path.name):
                newest = None if is_restored(path.name) else _last_moment(path)
                moments = filter(None, (last.get(match[1]), newest))
                last[match[1]] = max(moments, default=None)
    return last


def _last_moment(path: Path) -> datetime | None:
    """The local time of the last whole line."""
    with suppress(OSError):
        for line in reversed(files.read(path, max(0, path.stat().st_size - _END)).splitlines()):
            with suppress(msgspec.DecodeError, ValueError, OverflowError):
                return msgspec.json.decode(line, type=JournalLine).at.astimezone()
    return None
