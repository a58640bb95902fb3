"""The folders of a collection, and the folder of what belongs to this computer."""

from __future__ import annotations

import os
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from namecards.core.errors import CannotWrite
from namecards.core.paths import output_folder
from namecards.core.refusals import writing_to
from namecards.store import places

PRIVATE_FOLDER = 0o700


class Home(NamedTuple):
    """The folders of one collection. `data` may be in a synced folder; `local` belongs to this computer."""

    data: Path
    local: Path
    is_usual: bool = False
    """Whether the program chose the folder, not the user by `NAMECARDS_HOME`."""

    @property
    def journal(self) -> Path:
        """The folder of the append-only files that everything is read from."""
        return self.data / "journal"

    @property
    def photos(self) -> Path:
        """The folder of photo files, named by the hash of their originals."""
        return self.data / "photos"

    @property
    def lock(self) -> Path:
        """The lock file, held during a write so that two programs on this computer take turns."""
        return self.local / "namecards.lock"

    def create(self) -> None:
        """Make the folders, private to this user. Raises `CannotWrite`."""
        for folder in (self.data, self.journal, self.photos, self.local):
            with writing_to(folder):
                if folder.is_symlink() and not folder.exists():
                    why = "It is a link, and the folder that it leads to is not there now."
                    raise CannotWrite(folder, why)
                folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def home_at(folder: Path, env: Mapping[str, str] = os.environ) -> Home:
    """Return the home in a folder. This computer's own files lie elsewhere: the folder may be synced.

    Raises `CannotWrite` if they would not.
    """
    data, state = folder.absolute(), _state_folder(env)
    place = places.real(data)
    if env.get("NAMECARDS_STATE") and state.resolve().is_relative_to(place):
        raise CannotWrite(state, "NAMECARDS_STATE has to lie outside your data, which may be synced.")
    key = f"{place.name}-{zlib.crc32(os.fsencode(os.path.normcase(place))):08x}"
    return Home(data, state / key)


def temporary_home(folder: Path) -> Home:
    """Return a home with this computer's own files inside, for a demo: deleted with it, nothing stays."""
    return Home(folder, folder / "local")


def default_home(env: Mapping[str, str]) -> Home:
    """Return the home in `NAMECARDS_HOME` if it is set, else the folder that this computer has for it.

    Raises `CannotWrite` for half a path: it would be another folder wherever the program is started.
    """
    if folder := _folder_in(env, "NAMECARDS_HOME"):
        return home_at(folder, env)
    return home_at(places.data_folder(), env)._replace(is_usual=True)


def _state_folder(env: Mapping[str, str]) -> Path:
    """The folder of what belongs to this computer: a folder for each home."""
    if folder := _folder_in(env, "NAMECARDS_STATE"):
        return folder
    data, state = places.usual_folder("data"), places.usual_folder("state")
    return state if state != data else state.with_name("namecards-state")  # they are one on Windows and macOS


def _folder_in(env: Mapping[str, str], variable: str) -> Path | None:
    """The folder in a variable, also in quotes or with `~`. Raises `CannotWrite` for half a path."""
    if not (chosen := env.get(variable)):
        return None
    folder = output_folder(chosen)
    if not folder.root:
        raise CannotWrite(folder, f"{variable} needs the whole path of a folder.")
    return folder
