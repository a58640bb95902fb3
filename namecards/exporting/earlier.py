"""Recognise a folder that an export wrote, which may be replaced or deleted; any other is left alone."""

from __future__ import annotations

import json
import re
from pathlib import Path

from namecards import files
from namecards.core.errors import CannotWrite, NamecardsError
from namecards.core.refusals import writing_to
from namecards.exporting.systems import RULES, zip_name

PEOPLE, TABLE, PHOTOS = "people.json", "people.csv", "photos"
STAGING = ".namecards-export"
"""The folder in which an export is prepared; an interrupted one leaves it behind."""
OLD = "old"
"""The folder in it for the earlier export, until the new one is in place."""
PARTS = frozenset({PEOPLE, TABLE, PHOTOS, *map(zip_name, RULES)})
"""Every name an export can have at its top."""
PAGE, EVERYTHING = "index.html", "everything.csv"
"""The files beside the photos of a folder about one person."""
_OF_ABOUT = re.compile(rf"\.?({re.escape(PAGE)}|{re.escape(EVERYTHING)}|photo-\d+\.jpg)(\.part)?")
_CLUTTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
_OURS = {"id", "ids", "call", "display", "photo"}


def check(out: Path) -> None:
    """Refuse a folder that is not new, empty, or an earlier export. Raises CannotWrite if it is a file.

    An earlier export has our `people.json`, no file beside it that an export doesn't have, and in `photos`
    only the photos it names. So no file of the user's can be overwritten.
    """
    with writing_to(out):
        if out.exists() and not out.is_dir():
            raise CannotWrite(out, "It is a file, not a folder.")
        foreign = min(_foreign_files(out), default="") if out.is_dir() else ""
    if foreign:
        name = "".join(char if char.isprintable() else "?" for char in foreign)
        raise NamecardsError(
            f"{out} holds “{name}”, which is not from an earlier export. Choose a new or empty folder. "
            "Nothing was written."
        )


def is_about(folder: Path) -> bool:
    """Whether a folder holds what is written about one person, whole or half-written, and nothing else."""
    there = {path.name for path in folder.iterdir()}
    is_half_written = folder.name.startswith(".") and folder.name.endswith(".part")
    return (is_half_written or PAGE in there) and all(map(_OF_ABOUT.fullmatch, there))


def _foreign_files(out: Path) -> set[str]:
    there = {path.name for path in out.iterdir()} - _CLUTTER - {STAGING}
    if not there or there - PARTS:
        return there - PARTS
    exported = _photo_names(out / PEOPLE) or _photo_names(out / STAGING / OLD / PEOPLE)
    if exported is None:
        return there
    photos = out / PHOTOS
    names = {path.name for path in photos.iterdir()} if photos.is_dir() else set()
    return {f"{PHOTOS}/{name}" for name in names - _CLUTTER} - exported


def _photo_names(file: Path) -> set[str] | None:
    """Read the photos that a `people.json` names; None if it is not ours."""
    try:
        people = json.loads(files.read(file))["people"]
        ours = all(entry.keys() >= _OURS for entry in people)
        return {str(entry["photo"]) for entry in people} if ours else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
