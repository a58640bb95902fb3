"""Resolves typed text to the file or folder to write to, for screens and shell."""

from __future__ import annotations

from pathlib import Path

from namecards.core.errors import CannotWrite

_LONGEST = 240
"""Bytes of a name: disks take 255, and a file is first written under a slightly longer name."""
_DEEPEST = 4000
"""Bytes of a whole path: Linux takes 4096."""


def output_file(typed: str | Path) -> Path:
    """Return the path of a typed file; `~` is the home folder. Raises `CannotWrite`."""
    path = _path(typed, "file")
    if path.name in ("", ".."):
        raise CannotWrite(path, "It is a folder. Add a file name.")
    return path


def output_folder(typed: str | Path) -> Path:
    """Return the path of a typed folder, which may be “.”; `~` is the home folder. Raises `CannotWrite`."""
    return _path(typed, "folder")


def _path(typed: str | Path, what: str) -> Path:
    text = str(typed).replace("\0", "").strip()
    if not text:
        raise CannotWrite("an empty path", f"Type the name of a {what}.")
    try:
        path = Path(text).expanduser()
    except RuntimeError as error:
        raise CannotWrite(text, "There is no such home folder.") from error
    if max(map(_bytes, path.parts), default=0) > _LONGEST or _bytes(text) > _DEEPEST:
        raise CannotWrite(f"{text[:20]}…", "The name is too long. Use a shorter one.")
    return path


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
