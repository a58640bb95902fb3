"""Split the names of a line: "Amina Yusuf, Boris Petrov and Li Wei"."""

from __future__ import annotations

import re

from namecards.importing.names.pairs import two_people

_AND = "and|und|et|y|e|og|och|en|ja|i|a|&"

_INITIAL = re.compile(r"\s[^\W\d_]\.\s*$")
"""The first letter of a last name at the end of a line: "Omar H."."""


def split_names(text: str) -> list[str]:
    """Return the names between commas, or between semicolons if there are any; not those in brackets."""
    between = rf"\s*[{';' if ';' in text else ','}](?![^()]*\))\s*"
    parts = [
        two_people(part) or re.split(rf"\s+(?:{_AND})\s+(?![^()]*\))", part)
        for part in re.split(between, text.strip() if _INITIAL.search(text) else text.strip(" ."))
    ]
    names = [name for part in parts for name in part if name]
    return [re.sub(rf"^(?:{_AND})\s+", "", name) for name in names]
