"""Interpret the folders of pictures: a class, the staff, other sizes of the same pictures, group pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.importing.cells.roles import role_of
from namecards.importing.files.entries import Source
from namecards.importing.files.naming import RETAKE, SIZES
from namecards.importing.matching.looks import is_same, look_at
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import is_year
from namecards.importing.places.read_place import read_place, title_of
from namecards.importing.words import pattern, says_only_photos

_SHEETS = compile_later(
    r"\b(contact|proofs?|composites?|index prints?|panoram\w*|groups?"
    r"|group ?photos?|class ?(photos?|pictures?|sheets?)"
    rf"|kontaktbogen|kontaktab\w*|planche|{pattern('headings.class_photo')})\b",
    re.IGNORECASE,
)
"""Words in the name of a picture of many people, or of its folder."""
DAY = compile_later(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
"""The day of the pictures, in a folder's or a file's name."""
_SHOOT = compile_later(rf"(picture|photo)[ _-]?days?|{RETAKE}( days?)?", re.IGNORECASE)
"""Words in the name of a folder that says when its pictures were taken, not of whom."""
_RETAKES = compile_later(rf"\b{RETAKE}( days?)?\b", re.IGNORECASE)
_NO_CLASS = {"", ".", "images", "jpg", "jpeg", "png"}


def without_copies(names: Sequence[str], source: Source) -> Mapping[str, str]:
    """Return each picture once, the largest with its name, with the folder that names its class."""
    sizes = {entry.name: entry.size for entry in source.entries}
    own, kept = {PurePosixPath(name).parent for name in names}, dict[str, str]()
    for alike in group((PurePosixPath(name).name.casefold(), name) for name in names).values():
        told = [name for name in alike if not any(map(SIZES.search, PurePosixPath(name).parts[:-1]))]
        folders = {PurePosixPath(name).parent for name in told}
        if len(alike) > 1 and len(folders) < 2 and (len(told) < len(alike) or _are_one(alike, source)):
            largest = max(alike, key=sizes.__getitem__)
            kept[largest] = _folder_of_class(min(folders) if folders else PurePosixPath(largest).parent, own)
        elif len(alike) > 1 and _are_one(alike, source):
            kept[max(alike, key=sizes.__getitem__)] = _folder_of_class(PurePosixPath(alike[0]).parent, own)
        else:
            kept |= {name: _folder_of_class(PurePosixPath(name).parent, own) for name in alike}
    return kept


def is_retaken(file: str) -> bool:
    """Whether a picture is in a folder of retakes."""
    return any(_RETAKES.search(folder) for folder in PurePosixPath(file).parts[:-1])


def _folder_of_class(folder: PurePosixPath, own: Set[PurePosixPath]) -> str:
    """Return the name of a folder; of one of retakes, of that around it if pictures are in it: 3A/Retakes.

    `own` are the folders with pictures in them.
    """
    if not _RETAKES.fullmatch(folder.name.strip(" _-")):
        return folder.name
    return folder.parent.name if folder.parent in own else ""


def _are_one(group: Sequence[str], source: Source) -> bool:
    first, *others = (look_at(source.read(name)) for name in group)
    return all(is_same(first, other) for other in others)


def class_and_role(folder: str) -> tuple[str, str]:
    """Return the class and the role that a folder names: "3 Banksia", `7А` of "7А класс", or the role."""
    role = role_of(*re.findall(r"[^\W\d_]{4,}", folder))
    place = read_place(folder)
    if role in ("teacher", "staff") and not (place.grade or place.name):  # Grado 2 - Prof. Gil
        return "", role
    if DAY.search(folder) or _SHOOT.search(folder):
        folder = _SHOOT.sub("", DAY.sub("", folder)).strip(" -_,")
    is_none = folder.casefold() in _NO_CLASS or says_only_photos(folder) or is_year(folder)
    is_none |= bool(SIZES.search(folder))
    return "" if is_none else title_of(folder), ""


def shows_many(file: str) -> bool:
    """Whether a picture shows many people, a sheet or a group, by its name or its folder's."""
    path = PurePosixPath(file)
    return any(_SHEETS.search(part.replace("_", " ")) for part in (path.stem, path.parent.name))
