"""Tell the words of captions from names: "Figure 1: Ava Moss", "Subject: Ava Moss"."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.importing.cells.numbers_of_things import is_of_thing
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.words import folded_phrases, pattern

_WORDS, _BEHIND = pattern("headings.captions"), r"\s*[.:：)–-]?\s*(?=[^\W\d])"
_FIGURE = compile_later(
    rf"(?:(?:{_WORDS})\.?\s*\d{{1,3}}|\d{{1,3}}\.\s*(?:{_WORDS})){_BEHIND}", re.IGNORECASE
)
_SHIRT = re.compile(r"#\d{1,2}[\s.:–-]+(\S+ \D+)|(\S+ \D+?)[\s,]+#\d{1,2}")
_ASIDE = re.compile(r"(.+?)\s*\(([^()]+)\)|(\S+ [^,()]+), ([^,()]+)")
_PICTURED = folded_phrases("headings.pictured")


def without_figure(line: str) -> str:
    """Return a line without the number that a word processor puts before what is below a picture."""
    found = _FIGURE.match(line)
    return line[found.end() :] if found else line


def without_shirt_number(line: str) -> str:
    """Return the name of a player without the number on the shirt: "#7 Ava Moss", "Ava Moss, #7"."""
    found = _SHIRT.fullmatch(line.strip())
    name = (found[1] or found[2]) if found else ""
    return name if name and not any(is_of_thing(word) or title_kind(word) for word in name.split()) else line


def split_behind(line: str) -> tuple[str, str]:
    """Split what is in brackets or behind a comma from a name: "Petra Lane (teacher)", "Mr. Lee, teacher"."""
    found = _ASIDE.fullmatch(line)
    return (found[1] or found[3], found[2] or found[4]) if found else (line, "")


def names_pictured(label: str) -> bool:
    """Whether photographers write a label before who is on a picture; elsewhere it means something else."""
    return fold(label) in _PICTURED
