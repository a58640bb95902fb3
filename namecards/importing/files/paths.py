"""A path as it is typed, pasted or dropped on a terminal, made clean."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

from namecards.core.errors import CannotRead


def tidy_path(typed: str) -> Path:
    """The path that is meant: without quotes, `file://`, backslash-escaped blanks; `~` is the home folder.

    Raises CannotRead if nothing is left.
    """
    text = _strip_quotes(typed.replace("\0", "").strip())
    if text.casefold().startswith("file://"):
        text = _from_uri(text)
    elif os.sep == "/" and not os.path.lexists(text):
        text = re.sub(r"\\(.)", r"\1", text)
    if not text:
        raise CannotRead("that", "no file or folder was named.")
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise CannotRead(text, "there is no such home folder.") from error


def _strip_quotes(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1].strip() if quoted else text


def _from_uri(uri: str) -> str:
    """The path of a `file://` address; `/C:/lists` is how it spells Windows' `C:/lists`."""
    path = unquote(uri[len("file://") :].removeprefix("localhost"))
    return re.sub(r"^/(?=[A-Za-z]:)", "", path)
