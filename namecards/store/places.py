"""The folders in which this computer may keep the data, and whether it is kept there.

The choice is remembered by the data itself: the account of a school computer may lose every other file.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Literal

STORE = (
    "This folder belongs to the Python of the Microsoft Store: uninstalling that Python deletes your data."
)
TEMPORARY = "This folder is temporary: the computer may delete it."
WIPED = "This folder may be deleted when you sign out: your school manages this Windows account."

_TEMPORARY = (
    *(Path(os.environ[name]).resolve() for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)),
    *(Path("/tmp"), Path("/Users/Guest")),
)
"""Emptied at a restart, or when the guest of a Mac signs out."""


def usual_folder(kind: Literal["data", "state", "documents", "desktop"]) -> Path:
    """Return the folder that the system names for something; the first two are for namecards alone."""
    import platformdirs

    if kind == "documents":
        return Path(platformdirs.user_documents_dir())
    if kind == "desktop":
        return Path(platformdirs.user_desktop_dir())
    for_us = {"data": platformdirs.user_data_dir, "state": platformdirs.user_state_dir}
    return Path(for_us[kind]("namecards", appauthor=False))


def data_folder() -> Path:
    """Return the platform's folder, or the one in Documents if the data is only there."""
    usual = usual_folder("data")
    if sys.platform == "darwin" or _has_data(usual):  # macOS would ask the user whether we may look
        return usual
    in_documents = _in_documents()
    return in_documents if (in_documents / "journal").is_dir() else usual


def as_seen(folder: Path) -> Path:
    """Return the folder as a file manager shows it: a Store Python sees its own under another name."""
    place = real(folder)
    return place if _is_of_store(place) else folder


def danger(folder: Path) -> str:
    """Say in a sentence why data in this folder would not last; empty if nothing speaks against it."""
    place = real(folder)
    if _is_of_store(place):
        return STORE
    if {*_TEMPORARY} & {*place.parents}:
        return TEMPORARY
    if _is_wiped() and Path.home().resolve() in place.parents and not _is_in_onedrive(place):
        return WIPED
    return ""


def safer_folder(folder: Path) -> Path | None:
    """Return the folder in Documents if it is another one and data lasts there."""
    in_documents = _in_documents()
    return None if in_documents == folder or danger(in_documents) else in_documents


def advice(folder: Path) -> str:
    """Say in a sentence what to do about the danger; empty if there is none."""
    if not danger(folder):
        return ""
    safer = safer_folder(folder)
    if safer is None:
        return "Set NAMECARDS_HOME to a folder that is kept, such as a network drive."
    synced = " (OneDrive syncs it)" if _is_in_onedrive(safer) else ""
    return f"To keep it in Documents{synced}, close namecards and type: namecards where --documents"


def _is_in_onedrive(folder: Path) -> bool:
    """Whether OneDrive syncs a folder, as it often does with Documents."""
    names = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
    return any(Path(os.environ[name]) in folder.parents for name in names if os.environ.get(name))


def others_with_data(folder: Path) -> tuple[Path, ...]:
    """Return the other folders of this account that hold data, which is not shown."""
    usual = usual_folder("data")
    private = usual.parent.glob("Packages/PythonSoftwareFoundation.Python*/LocalCache/Local/namecards")
    places = [usual, *(() if sys.platform == "darwin" else [_in_documents()]), *private]
    return tuple(place for place in places if real(place) != real(folder) and _has_data(place))


def nearby_with_data(folder: Path) -> tuple[Path, ...]:
    """Return the folders just above and below an empty one that hold data, which may be the ones meant."""
    below: list[Path] = []
    with suppress(OSError):
        below = sorted(folder.iterdir())
    return tuple(place for place in (folder.parent, *below) if any(place.glob("journal/documents-*.jsonl")))


def real(folder: Path) -> Path:
    """Return a path without links; `resolve` raises for links in a circle."""
    return Path(os.path.realpath(folder))


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Return a path that is not there yet: `stem`, or with a number."""
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next(path for name in names if not (path := folder / f"{name}{suffix}").exists())


def _in_documents() -> Path:
    return usual_folder("documents") / "namecards"


def _has_data(folder: Path) -> bool:
    with suppress(OSError):
        return any((folder / "journal").iterdir())
    return False


def _is_of_store(real: Path) -> bool:
    """Whether a folder lies in the private part of a packaged program, where Windows redirects its writes."""
    return {"Packages", "LocalCache"} <= {*real.parts}


def _is_wiped() -> bool:
    """Whether Windows says that this profile is temporary (1), roaming (2) or mandatory (4)."""
    if sys.platform != "win32":
        return False
    import ctypes

    flags = ctypes.c_ulong()
    return bool(ctypes.windll.userenv.GetProfileType(ctypes.byref(flags)) and flags.value & 7)
