"""Part the names of a line: "Amina Yusuf, Boris Petrov and Li Wei"."""

from __future__ import annotations

import re

_AND = "and|und|et|y|e|og|och|en|ja|i|a|&"


def part_names(text: str) -> list[str]:
    """Return the names between commas, or between semicolons if there are any."""
    between = r"\s*;\s*" if ";" in text else r"\s*,\s*"
    names = [name for name in re.split(rf"{between}|\s+(?:{_AND})\s+", text.strip(" .")) if name]
    return [re.sub(rf"^(?:{_AND})\s+", "", name) for name in names]
