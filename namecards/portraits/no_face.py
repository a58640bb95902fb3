"""The reasons why a place has no face in it, each with its sentence."""

from __future__ import annotations

from enum import StrEnum

from namecards.core.people import Person


class NoFace(StrEnum):
    """A reason; its value is what the user reads where the face would stand."""

    NOT_ON_FILE = "no photo on file"
    UNREADABLE = "the photo cannot be read"
    HIDDEN = "hidden by you"
    TOO_SMALL = "this window is too small for a face: F5 opens it"
    TOO_FEW_COLOURS = "this terminal shows too few colours: F5 opens it, ? says more"
    TURNED_OFF = "pictures are turned off: ? says more"


def why_no_file(person: Person) -> NoFace:
    """Say why a person has no photo to draw: none is on file, it is hidden, or its file is missing."""
    if not person.photo:
        return NoFace.NOT_ON_FILE
    return NoFace.UNREADABLE if person.shows_photo else NoFace.HIDDEN
