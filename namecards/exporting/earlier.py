"""Telling an earlier export, which may be replaced, from a folder with anything else in it."""

from __future__ import annotations

import json
from pathlib import Path

from namecards.core.errors import CannotWrite, NotAnExport, plain_reason
from namecards.exporting.upload import ZIPS

PEOPLE, TABLE, PHOTOS = "people.json", "people.csv", "photos"
STAGING = ".namecards-export"
"""Where an export is made ready; one that was cut short leaves it behind."""
PARTS = frozenset({PEOPLE, TABLE, PHOTOS, *ZIPS})
"""Everything an export can have at its top."""
_CLUTTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
_OURS = {"id", "ids", "call", "display", "photo"}


def check(out: Path) -> None:
    """Raises NotAnExport unless `out` is new, empty, or an earlier export; CannotWrite if it is no folder.

    An earlier export is a folder with a `people.json` as we write it, no file beside it that an export does
    not have, and in `photos` only the photos that it names. So nothing of the user's can be written over.
    """
    try:
        if out.exists() and not out.is_dir():
            raise CannotWrite(out, "It is a file, not a folder.")
        strange = min(_foreign_files(out), default="") if out.is_dir() else ""
    except OSError as error:
        raise CannotWrite(out, plain_reason(error)) from error
    if strange:
        raise NotAnExport(out, "".join(char if char.isprintable() else "?" for char in strange))


def _foreign_files(out: Path) -> set[str]:
    """What is in a folder that no export put there."""
    there = {path.name for path in out.iterdir()} - _CLUTTER - {STAGING}
    if not there or there - PARTS:
        return there - PARTS
    named = _photo_names(out / PEOPLE)
    if named is None:
        return there
    photos = out / PHOTOS
    found = {path.name for path in photos.iterdir()} if photos.is_dir() else set()
    return {f"{PHOTOS}/{name}" for name in found - _CLUTTER} - named


def _photo_names(file: Path) -> set[str] | None:
    """The photos that a `people.json` names; None if it is not one of ours."""
    try:
        people = json.loads(file.read_text(encoding="utf-8"))["people"]
        ours = all(entry.keys() >= _OURS for entry in people)
        return {str(entry["photo"]) for entry in people} if ours else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
