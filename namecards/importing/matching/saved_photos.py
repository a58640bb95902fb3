"""A photo on a list beside the one saved here: the same picture, or a smaller copy of it."""

from __future__ import annotations

from collections.abc import Callable

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.matching.looks import is_part, look_at

Read = Callable[[str], bytes]
"""Returns the bytes of a picture by its name."""


def is_same_picture(candidate: Candidate, person: Person, read: Read, read_saved: Read) -> bool:
    """Whether somebody's photo on the list and the one saved here are one picture."""
    photo = candidate.photo
    if not photo or not person.photo or photo.stored_name == person.photo:
        return bool(photo and person.photo)
    return is_part(look_at(read(photo.name)), look_at(read_saved(person.photo)))


def is_smaller_copy(candidate: Candidate, person: Person, read: Read, read_saved: Read) -> bool:
    """Whether somebody's photo on the list is the one saved here with fewer pixels."""
    photo = candidate.photo
    if not photo or not photo.pixels or not person.photo or photo.stored_name == person.photo:
        return False
    saved = look_at(read_saved(person.photo))
    return photo.pixels < saved.pixels and is_part(look_at(read(photo.name)), saved)
