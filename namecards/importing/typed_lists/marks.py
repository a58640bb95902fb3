"""Take the marks off a line that somebody typed: a box with a tick, an exclamation mark, question marks."""

from __future__ import annotations

import re

from namecards.importing.columns.name_order import is_common
from namecards.importing.letters import BULLETS
from namecards.importing.patterns import compile_later
from namecards.importing.text import clean

_BOX = compile_later(r"(?:^|(?<=\s))(?:\[ ?([xX✓✔]?) ?\]|\( ?([xX✓✔]?) ?\)|_{3,}|\.{5,})(?=\s|$)")
"""A box to tick or a line to sign on, before or behind a name."""
_TICKED = compile_later(r"^\s*[☑☒✓✔✅]\s*")
"""A box with a tick, as note programs copy it: each of a list has one, ticked or not."""
_CALLED_OUT = compile_later(r"^(\s*\d{1,3}[.)]\s.*\s[-–—(].*?)\s*[!?…]+$")
"""A remark behind a counted name that ends as a sentence does: "9. Ana Kos - new 9/21!"."""
_DOUBT = compile_later(r"(?<=[^\W\d]) ?[!?]+\s*$")
"""Signs of somebody who was not sure or was surprised: "Gus Hernandez???", "Ana Ruiz !"."""
_ASKED = re.compile(r"(?:\s\?|\?\?)\s*$")
_COUNTED = compile_later(rf"\s*(?:\d{{1,3}}[.)]|[{BULLETS}])\s+")


def without_marks(line: str) -> tuple[bool, str]:
    """Return whether a line has marks beside the name, and the line without them; boxes become bullets."""
    plain = _CALLED_OUT.sub(r"\1", _BOX.sub("", line))
    is_ticked = any(map(any, _BOX.findall(line))) or bool(_TICKED.match(plain))
    sure = _without_doubt(plain := _TICKED.sub("☐ ", plain))
    return is_ticked or sure != plain, sure


def _without_doubt(line: str) -> str:
    """Return a line without the signs behind a usual name, which a greeting does not begin with."""
    plain = _DOUBT.sub("", line)
    name = clean(plain.rpartition(",")[2] or _COUNTED.sub("", plain, count=1))
    is_sure = is_common(name) or _ASKED.search(line)
    return plain if plain != line and " " in clean(plain) and is_sure else line
