"""A problem with the stored data, as sentences for the user."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

CLOCK_ERROR = timedelta(minutes=5)
"""How far apart the clocks of two computers may be."""


class Problem(NamedTuple):
    """One thing that is missing, damaged or unsafe; it never quotes a name or a note."""

    what: str
    """One sentence: what is wrong, and what follows from it."""
    advice: str = ""
    """One sentence: what the user can do."""
    file: str = ""
    line: int = 0
    serious: bool = True
    """False: good to know, but nothing is wrong."""

    @property
    def place(self) -> str:
        """The file and the line, if there are any."""
        return f"{self.file}, line {self.line}" if self.line else self.file

    def __str__(self) -> str:
        place = f"{self.place}: " if self.file else ""
        return f"{place}{self.what} {self.advice}".rstrip()


def future(what: str, file: str = "", line: int = 0) -> Problem:
    """Describe entries from the future."""
    advice = (
        "Check the date and time of this computer. If they are right, a computer's clock was wrong once, and "
        "nothing is lost: accept it in Check (a, or namecards check --accept)."
    )
    return Problem(f"{what}, later than this computer's clock.", advice, file, line)


def value(what: str, file: str = "", line: int = 0) -> Problem:
    """Describe an unreadable value."""
    return Problem(what, "Set it again, or update namecards if a newer one wrote it.", file, line)


def photo(what: str, file: str = "") -> Problem:
    """Describe a photo that can't be shown."""
    advice = "Import the same list with its photos again, or restore a backup: they come back."
    return Problem(what, advice, file)
