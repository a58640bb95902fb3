"""Find the file that a list names: lists write `Images\\0001.JPG` for the disc's `images/0001.jpg`."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

from namecards.importing.files.entries import Entry


class PictureFinder:
    """The pictures of a source by the names lists give them. A name is a key and never becomes a path."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._names: dict[str, list[str]] = defaultdict(list)
        for entry in entries:
            for key in _keys(entry.name) if entry.is_picture else ():
                self._names[key].append(entry.name)

    def find(self, name: str, near: str) -> str | None:
        """Return the one entry a list in the folder `near` names: there, else at the top, else anywhere."""
        name = _normalize(name).removeprefix("./")
        for key in (f"/{_normalize(near)}/{name}", f"/{name}", name, PurePosixPath(name).name):
            if len(found := self._names.get(key.replace("//", "/"), [])) == 1:
                return found[0]
        return None


def is_outside(name: str) -> bool:
    """Whether a name leads outside of the chosen folder: `../1.jpg`, `/etc/1.jpg`, `C:\\1.jpg`."""
    name = name.replace("\\", "/")
    return name.startswith("/") or ".." in name.split("/") or name[1:2] == ":"


def _normalize(name: str) -> str:
    return unicodedata.normalize("NFC", name).replace("\\", "/").casefold().strip()


def _keys(name: str) -> set[str]:
    """Return the path from the top and each shorter end of it, with and without the extension."""
    whole = _normalize(name)
    parts = whole.split("/")
    ends = {"/".join(parts[at:]) for at in range(len(parts))} | {f"/{whole}"}
    return ends | {end.rpartition(".")[0] for end in ends}
