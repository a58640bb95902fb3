"""The library and learning systems that take pictures in a zip, and their rules for it.

To add a system: its name in `System` and a row in `RULES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

System = Literal["destiny", "koha", "lms"]


class Rules(NamedTuple):
    """A system's rules for the zip."""

    line: str
    """A line of the map file, from number and file name."""
    map_file: str = ""
    """Its name; empty for a system that takes the number from the file name."""
    max_bytes: int = 550_000
    """The limit of one picture."""


RULES: Mapping[System, Rules] = {
    "destiny": Rules("{},{}\r\n", "idlink.txt", 20_000),
    "koha": Rules("{}\t{}\n", "datalink.txt"),
    "lms": Rules(""),
}


def zip_name(system: System) -> str:
    """Name a system's zip."""
    return f"{system}-pictures.zip"
