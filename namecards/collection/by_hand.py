"""People written by hand: what a form or a command typed becomes a person to save."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from namecards.core import by_hand
from namecards.core.people import Person

if TYPE_CHECKING:
    from namecards.collection import Collection


def edit(collection: Collection, person: Person, lines: Mapping[str, str]) -> Person:
    """Make the person of the typed lines, with classes spelled as here; the form and the shell both do.

    A new photo is saved last, when everything else is right. Raises `NamecardsError` for a line that can't be
    understood, a number of somebody else, or a photo that can't be taken.
    """
    typed = by_hand.from_lines(person, lines)
    here = collection.people.active()
    edited = by_hand.follow_class(person, by_hand.unify_spelling(person, typed, here), here)
    by_hand.require_free_numbers(person, edited, collection.people.all())
    path = lines.get("photo")
    return by_hand.with_photo(edited, collection.imports.save_photo(path, edited)) if path else edited
