"""Remove the days from a typed list of birthdays: they are private, and look like grades and numbers."""

from __future__ import annotations

import re

from namecards.importing.clues import FEWEST
from namecards.importing.left_out import LeftOut
from namecards.importing.letters import BULLETS
from namecards.importing.patterns import compile_later
from namecards.importing.text import clean
from namecards.importing.words import pattern

_TITLE = compile_later(rf"^[^,\t]*\b(?:{pattern('headings.birthdays')})\b[^,\t]*$", re.IGNORECASE)
_MONTH = rf"(?:{pattern('headings.months')})(?!\w)\.?"
_LABEL = compile_later(rf"[\s#*]*({_MONTH}(?: \d{{4}})?)[ \t*]*(?::|$)", re.IGNORECASE)
_COLUMNS = compile_later(rf"\W*{_MONTH}\s*(?:[,;\t]\s*{_MONTH}\s*)+[,;\t\s]*", re.IGNORECASE)
"""The months as titles of columns: a table, which rows/month_blocks.py reads."""
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w/-])\.?"
_DATE = rf"(?:{_MONTH} ?{_DAY}|{_DAY} ?{_MONTH}|\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?\.?|{_DAY})"
_DATED = compile_later(
    rf"^\s*(?:[{BULLETS}]\s+)?{_DATE}\s*[:)–—-]?\s+(?=[^\W\d_])|[\s:–—-]*[\s(]{_DATE}\)?\s*$", re.IGNORECASE
)


def without_birthdays(text: str) -> tuple[str, list[LeftOut]]:
    """Return a text below a title for birthdays without months and days, and what is left out."""
    lines, kept, left_out = text.split("\n"), list[str](), list[LeftOut]()
    if not any(map(_TITLE.match, lines[:FEWEST])) or any(map(_COLUMNS.fullmatch, lines)):
        return text, []
    for line in lines:
        month = _LABEL.match(line)
        left_out += [LeftOut("text", clean(month[1]))] if month else []
        for part in line[month.end() :].split(", ") if month else [line]:
            plain = part if _TITLE.match(line) else _DATED.sub("", part)
            left_out += [LeftOut("remark", clean(plain))] if plain != part else []
            kept.append(plain)
    return (
        ("\n".join(kept), left_out) if sum(one.kind == "remark" for one in left_out) >= FEWEST else (text, [])
    )
