"""Clean up a path that was typed, pasted or dropped on a terminal."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

from namecards.core.errors import CannotRead


def tidy_path(typed: str) -> Path:
    """Return the path without quotes, `file://` and backslashes before blanks; `~` is the home folder.

    Raises CannotRead if nothing is left.
    """
    text = _strip_quotes(typed.replace("\0", "").strip())
    if text.casefold().startswith("file://"):
        text = _from_uri(text)
    elif os.sep == "/" and not os.path.lexists(text):
        text = re.sub(r"\\(.)", r"\1", text)
    if not text:
        raise CannotRead("that", "type the name of a file or folder.")
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise CannotRead(text, "there is no such home folder.") from error


def _strip_quotes(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1].strip() if quoted else text


def _from_uri(uri: str) -> str:
    """Return the path of a `file://` address, where Windows' `C:/lists` is `/C:/lists`."""
    path = unquote(uri[len("file://") :].removeprefix("localhost"))
    return re.sub(r"^/(?=[A-Za-z]:)", "", path)
