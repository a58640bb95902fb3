"""Pictures that nobody has yet, apart from those that an earlier answer settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.errors import CannotRead
from namecards.core.people import Person
from namecards.importing.candidate import PhotoFile
from namecards.importing.files.entries import Source
from namecards.importing.matching.photo_index import split_take
from namecards.importing.matching.photos import PhotoMatch, digest, several_photos
from namecards.importing.text import clean, join_names


def choose_again(photos: PhotoMatch, people: Sequence[Person]) -> PhotoMatch:
    """Take the picture that somebody here has already out of several, and say which were left out."""
    had, listed, rivals = {person.photo for person in people}, list(photos.candidates), dict(photos.rivals)
    settled, others = set(), list[str]()
    for at, files in photos.rivals.items():
        chosen = [photo for photo in files if photo.stored_name in had]
        if len(chosen) == 1:
            listed[at] = replace(listed[at], photo=chosen[0])
            settled.add(several_photos(listed[at].display, [photo.name for photo in files]))
            others += [clean(photo.name) for photo in rivals.pop(at) if photo != chosen[0]]
    unclear = tuple(why for why in photos.unclear if why not in settled)
    if others:
        what = (
            "1 other photo of theirs was"
            if len(others) == 1
            else f"{len(others)} other photos of theirs were"
        )
        unclear += (f"People keep the photo they have here; {what} left out: {join_names(others, 3)}.",)
    return replace(photos, candidates=tuple(listed), unclear=unclear, rivals=rivals)


def waiting_photos(source: Source, photos: PhotoMatch, people: Sequence[Person]) -> tuple[str, ...]:
    """Return the pictures without an owner, except those that somebody here has from an earlier answer.

    Older takes of a picture in use are left out, and so are all pictures beside a single file that uses none
    of them.
    """
    photos_used = [candidate.photo for candidate in photos.candidates if candidate.photo]
    taken = {photo.stored_name for photo in photos_used}
    names_used = {_base_name(photo.name) for photo in photos_used}
    if source.single and not taken:
        return ()
    over = set(photos.left_over) | photos.doubts.keys()
    pictures = (entry.name for entry in source.entries if entry.is_picture)
    names = [name for name in pictures if {name, clean(name)} & over and _base_name(name) not in names_used]
    had = {name for person in people for name in (person.photo, *person.old_photos)} - taken - {""}
    return tuple(name for name in names if not had or _stored_name(name, source) not in had)


def _stored_name(name: str, source: Source) -> str:
    """Return a picture's file name in the collection; empty if it can't be read."""
    try:
        return PhotoFile(name, digest(source.read(name))).stored_name
    except CannotRead:
        return ""


def _base_name(name: str) -> str:
    """Return a picture's name without folder, extension and the number of a retake."""
    return split_take(PurePosixPath(name).stem)[0].casefold()
