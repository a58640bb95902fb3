"""Errors of printing: what can't be printed, on which paper, and why."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from namecards.core.errors import NamecardsError


class UnknownStock(NamecardsError):
    """A paper that doesn't exist; the message lists the others."""

    sentence = "There is no paper “{}”. Choose: {}."


class BadPapers(NamecardsError):
    """An impossible paper in the user's own file, or a file that can't be read."""

    def __init__(self, path: Path, key: str, why: str) -> None:
        where = f"The paper “{key}” in {path}" if key else str(path)
        super().__init__(
            f"{where} can't be used: {why} Correct it or delete it; docs/printing.md says how. "
            "All other papers still work."
        )


class BadMeasures(NamecardsError):
    """Measures of a sheet that can't all be right; `why` says which."""


class BadOption(NamecardsError):
    """A value that an option doesn't take; the message lists the possible ones."""

    sentence = "{} can't be “{}”. Choose: {}."


class WrongStock(NamecardsError):
    """A paper that a printable doesn't fit; the message lists the papers that it fits."""

    sentence = "“{1}” is no paper for {0}. Choose: {2}."


class NothingToPrint(NamecardsError):
    """A print without anybody on it; perhaps `why`."""

    def __init__(self, roster: str, why: Iterable[str] = ()) -> None:
        sentence = f"There is nobody to print in “{roster}”."
        super().__init__(" ".join((sentence, *why)))


class NoFont(NamecardsError):
    """Names for which no font has the letters."""

    sentence = "No font on this computer has the letters of {}. Install one that does."


class NothingOnSheet(NamecardsError):
    """A sheet without content; `why` says what is missing."""

    sentence = "There is nothing to print yet: {}"


class NameInPrint(NamecardsError):
    """A tag, or a text for the poster, with somebody's name in it; `why` says why it must not have any."""

    sentence = (
        "“{}” is somebody's name, and {}. Use other words, or small letters if it isn't a name. "
        "Nothing was changed."
    )
