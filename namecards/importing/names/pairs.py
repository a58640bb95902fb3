"""Split people who are named together: "Nils und Jan Odermatt", "Amina Yusuf, Boris Petrov and Li Wei"."""

from __future__ import annotations

import re

from namecards.core.normalize import TITLES
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.columns.name_order import is_common
from namecards.importing.text import PARTICLES, is_written_as_name
from namecards.importing.words import any_of, phrases

_ANDS = [word for word in phrases("title_words.and") if word not in PARTICLES]
_AND = re.compile(rf"\s+({any_of(_ANDS)}|[&+])\s+")
_TITLED = re.compile(rf"({any_of(TITLES)})\b")
_WHOSE = re.compile(r"['’]s\b")
"""Somebody else: Leo's Mum."""
_NAME = re.compile(r"[^\W\d][^\d@:;=/()&+]*")
_NAMED = re.compile(r"(?P<name>[^\W\d].*?)(?P<behind>\s*(?:[\t(|:;\d]|,\s*\w*\d|\s[-–—*]\s|\s{2,}).*)?")
"""A name in a line, and the text behind it."""
_BETWEEN = "and|und|et|y|e|og|och|en|ja|i|a|&"
_INITIAL = re.compile(r"\s[^\W\d_]\.\s*$")
"""The first letter of a last name at the end of a line: "Omar H."."""


def two_people(name: str, signs: str = "") -> list[str]:
    """Return the whole names of two people who are named together; nothing for one person.

    Both begin with usual first names, or "und" and "&" are between them: José Ortega y Gasset is one person.
    In a column of names "and" is enough: "Nguyen, An & Anh". `signs` may be between them there, too, if both
    have two names: "Ben Tully / Ava Moss".
    """
    parts = _halves(name)
    both = re.split(rf"\s*[{re.escape(signs)}]\s*", name) if signs and not parts else []
    if len(both) == 2 and all(is_written_as_name(one) and is_common(one) and " " in one for one in both):
        return [] if any(is_common(one.split()[-1]) for one in both) else both
    if not parts or _WHOSE.search(name):
        return []
    family, comma, first = parts[0].rpartition(", ")
    second = parts[2].split()
    is_sure = len(parts[1]) > 1 or not parts[1].isalpha()
    is_surest = bool(signs) and (len(parts[1]) > 2 or not parts[1].isalpha())  # "te" is in Anna te Water, too
    known = sum(map(is_common, (first, parts[2])))
    if (
        known + is_sure + is_surest < 2
        or _TITLED.match(first)
        or "," in family + parts[2]
        or why_nobody(name)
    ):
        return []
    if comma:
        return [f"{family}, {first}", f"{family}, {parts[2]}"] if len(second) < 3 else []
    words = first.split()
    if len(second) < 2 or len(words) > 2:
        return []
    at = 2 if len(second) > 2 and is_common(second[1]) else 1
    if len(words) == 2 and not is_common(words[1]):
        return [first, parts[2]] if known == 2 else []
    return [f"{first} {' '.join(second[at:])}", parts[2]]


def two_first_names(given: str) -> list[str]:
    """Return the first names of two people, if a cell has both: "Maya & Leo"."""
    if not (parts := _halves(given)):
        return []
    are_sure = not parts[1].isalpha() or all(map(is_common, parts[::2]))
    return parts[::2] if are_sure and not any(" " in part for part in parts[::2]) else []


def _halves(name: str) -> list[str]:
    """Return two possible names, and the word or sign between them; nothing if one can't be a name."""
    parts = _AND.split(name)
    are_names = all(_NAME.fullmatch(part) and is_written_as_name(part) for part in parts[::2])
    return parts if len(parts) == 3 and are_names else []


def split_line(line: str) -> list[str]:
    """Return a line for each of two people whom a line names, with the text behind; else the line."""
    named = _NAMED.fullmatch(line.strip()) if _AND.search(line) else None
    pair = two_people(named["name"]) if named else []
    return [f"{name}{named['behind'] or ''}" for name in pair] if named and pair else [line]


def split_names(text: str) -> list[str]:
    """Return the names between commas, or between semicolons if there are any; not those in brackets."""
    between = rf"\s*[{';' if ';' in text else ','}](?![^()]*\))\s*"
    parts = [
        two_people(part) or re.split(rf"\s+(?:{_BETWEEN})\s+(?![^()]*\))", part)
        for part in re.split(between, text.strip() if _INITIAL.search(text) else text.strip(" ."))
    ]
    names = [name for part in parts for name in part if name]
    return [re.sub(rf"^(?:{_BETWEEN})\s+", "", name) for name in names]
