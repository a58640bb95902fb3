"""Errors of the system and of libraries, as errors of ours with plain sentences."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from namecards.core.errors import CannotRead, CannotWrite, NamecardsError


@contextmanager
def refuse_unforeseen(path: Path | str) -> Iterator[None]:
    """Turn any other error of a reader into a `CannotRead` without its text: it may hold names."""
    try:
        yield
    except NamecardsError:
        raise
    except Exception as error:
        why = "namecards has a bug and can't understand this file. Try the list as CSV or Excel."
        raise CannotRead(path, why) from error


@contextmanager
def writing_to(path: Path | str) -> Iterator[None]:
    """Turn the system's refusal into a `CannotWrite`."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(path, plain_reason(error)) from error


_HELD = (
    "It is held by another program, perhaps an antivirus, a backup, OneDrive or Excel. "
    "Close it and try again."
)

_REASONS = {
    errno.ENOENT: "No such file or folder.",
    errno.EEXIST: "A file or folder of this name is there already.",
    errno.EISDIR: "It is a folder. Add a file name.",
    errno.ENOTDIR: "A part of this path is a file, not a folder.",
    errno.ENOSPC: "The disk is full.",
    errno.EROFS: "This disk can only be read.",
    errno.ENAMETOOLONG: "The name is too long. Use a shorter one.",
}
"""What most computers say in words of their own, and Windows in its own language."""


def plain_reason(error: OSError) -> str:
    """Return the operating system's reason as a sentence, without its number or path."""
    code = getattr(error, "winerror", None)
    if code in (32, 33) or error.errno in (errno.EBUSY, errno.ETXTBSY):
        return _HELD
    if code == 5:  # Windows says so of a file that somebody has open, too
        return f"You have no right to it, or it{_HELD[2:]}"
    if sys.platform == "darwin" and error.errno == errno.EPERM:
        return (
            "macOS doesn't let the terminal into this folder. Allow it in System Settings, Privacy & "
            "Security, Files & Folders, then open the terminal again."
        )
    return _REASONS.get(error.errno or 0, f"{error.strerror or type(error).__name__}.")
