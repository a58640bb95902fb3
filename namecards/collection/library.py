"""The library's name, logo and colour, set once for everything that is printed."""

from __future__ import annotations

import re
from base64 import b64encode
from contextlib import suppress
from pathlib import Path

from namecards import files
from namecards.collection.settings import Settings
from namecards.core.changes import Change
from namecards.core.errors import CannotRead, NamecardsError
from namecards.core.paths import input_path
from namecards.core.settings import LibrarySettings
from namecards.printing.photo import print_logo

COLOURS = {
    "black": "",
    "blue": "#1f5fa8",
    "navy": "#1d2f5f",
    "green": "#2b7a3d",
    "teal": "#137d7d",
    "red": "#b3261e",
    "maroon": "#7b1e2e",
    "purple": "#6a3d9a",
    "orange": "#c9601b",
    "gold": "#c98a1b",
}
"""The accents that have a name; any other is typed as #rrggbb."""


class Library:
    """Reads and saves the library's name, logo and colour."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def current(self) -> LibrarySettings:
        """The saved name, logo and colour."""
        return self._settings.get(LibrarySettings)

    def save(self, name: str, logo: str, accent: str) -> Change[LibrarySettings]:
        """Save them as typed. Raises `CannotRead` for a logo, `NamecardsError` for a colour, that is none."""
        path = str(input_path(logo).absolute()) if logo.strip() else ""
        saved = LibrarySettings(
            name=" ".join(name.split()), logo=path, picture=self._picture(path), accent=_colour(accent)
        )
        return self._settings.update(saved)

    def _picture(self, path: str) -> str:
        """Read a logo to keep it; one that was kept stays when its file is gone."""
        if not path:
            return ""
        with suppress(OSError):
            if picture := print_logo(files.read(Path(path))):
                return b64encode(picture.data).decode()
        if path == self.current.logo and self.current.picture:
            return self.current.picture
        raise CannotRead(path, "It is not a picture (PNG, JPEG, GIF or WebP), or not there.")


def _colour(typed: str) -> str:
    word = typed.strip().casefold()
    if word in COLOURS or not word:
        return COLOURS.get(word, "")
    if not re.fullmatch("#?[0-9a-f]{6}", word):
        names = ", ".join(COLOURS)
        raise NamecardsError(f"“{typed}” is no colour. Choose {names}, or write one such as #1f5fa8.")
    return f"#{word.removeprefix('#')}"
