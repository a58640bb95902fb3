"""Read map files: lines of a number and a picture. `idlink.txt`, `datalink.txt` and the like.

Destiny and photographers write `"1042","1042.jpg"`, quotes optional, and end lines with a carriage return.
Koha splits each line at a tab if it has one, else at the comma; some systems write the picture first
(discoverysoftware.com, photos/index-files). A later line for the same number is a retake.
"""

from __future__ import annotations

import re

from namecards.importing.candidate import Candidate
from namecards.importing.files.entries import is_picture_name
from namecards.importing.names.split_name import Name, split_name
from namecards.importing.text import clean

_MOST_LINES = 100_000
_CLEARLY = 0.9
"""The share of lines that must name a picture."""


def read_map(name: str, text: str) -> tuple[Candidate, ...]:
    """Return a candidate with a number or a name and a picture for each line; empty if it is no map."""
    lines = [line for line in re.split(r"[\r\n]+", text, maxsplit=_MOST_LINES) if line.strip()]
    links = [link for at, line in enumerate(lines, 1) if (link := _parse_line(f"{name}, line {at}", line))]
    titles = bool(lines) and not _parse_line("", lines[0])
    return tuple(links) if links and len(links) >= _CLEARLY * (len(lines) - titles) else ()


def _parse_line(origin: str, line: str) -> Candidate | None:
    parting = next((mark for mark in "\t|,;/" if mark in line), "\t")
    fields = [field.strip().strip("\"'").strip() for field in line.rstrip(parting).split(parting, 2)]
    pictures = [field for field in fields if is_picture_name(field)]
    who = [clean(field) for field in fields if field not in pictures]
    if len(fields) != 2 or len(pictures) != 1 or not who[0]:
        return None
    is_name = " " in who[0] and not any(map(str.isdigit, who[0]))
    name, ids = (split_name(who[0]), ()) if is_name else (Name(""), (who[0],))
    return Candidate(given=name.given, family=name.family, ids=ids, pictures=(pictures[0],), origin=origin)
