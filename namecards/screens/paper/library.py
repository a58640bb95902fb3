"""The library's name, logo and colour, for everything that is printed."""

from __future__ import annotations

from collections.abc import Mapping

from namecards.collection import Collection
from namecards.core.changes import Change
from namecards.core.settings import LibrarySettings
from namecards.screens.dialogs.form_dialog import FormDialog

_FIELDS = {
    "name": ("Name", "e.g. Rosa Parks Library"),
    "logo": ("Logo", "path of an image file: PNG, JPEG, GIF or WebP"),
    "accent": ("Colour", "blue, green, maroon, … or #1f5fa8"),
}
_TITLE = "Your library, on posters, badges, cards and at the foot of pages."


def library_form(collection: Collection) -> FormDialog[Change[LibrarySettings]]:
    """Make the form; Enter in it saves."""
    now = collection.library.current
    before = {"name": now.name, "logo": now.logo, "accent": now.accent}

    def save(written: Mapping[str, str]) -> Change[LibrarySettings]:
        return collection.library.save(written["name"], written["logo"], written["accent"])

    return FormDialog(save, _FIELDS, before, _TITLE)
