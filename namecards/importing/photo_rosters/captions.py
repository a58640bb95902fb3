"""Tell the words of captions from names: "Figure 1: Ava Moss", "Subject: Ava Moss"."""

from __future__ import annotations

import re
from posixpath import splitext

from namecards.core.normalize import fold
from namecards.importing.cells.numbers_of_things import is_of_thing
from namecards.importing.cells.titles import title_kind
from namecards.importing.files.entries import is_picture_name
from namecards.importing.matching.picture_names import IN_CAMERA
from namecards.importing.patterns import compile_later
from namecards.importing.words import folded_phrases, pattern

_WORDS, _BEHIND = pattern("headings.captions"), r"\s*[.:：)–-]?\s*(?=[^\W\d])"
_FIGURE = compile_later(
    rf"(?:(?:{_WORDS})\.?\s*\d{{1,3}}|\d{{1,3}}\.\s*(?:{_WORDS})){_BEHIND}", re.IGNORECASE
)
_SHIRT = re.compile(r"#\d{1,2}[\s.:–-]+(\S+ \D+)|(\S+ \D+?)[\s,]+#\d{1,2}")
_ASIDE = re.compile(r"(.+?)\s*\(([^()]+)\)|(\S+ [^,()]+), ([^,()]+)")
_PICTURED = folded_phrases("headings.pictured")


def plain_caption(line: str) -> str:
    """Return a line without what is around a name below a picture.

    That is the number that a word processor puts before it, the one on a player's shirt, "#7 Ava Moss", and
    the ending of a file on a contact sheet, "Moss_Ava.jpg".
    """
    figure = _FIGURE.match(line)
    line = _without_ending(line[figure.end() :] if figure else line)
    shirt = _SHIRT.fullmatch(line.strip())
    name = (shirt[1] or shirt[2]) if shirt else ""
    return name if name and not any(is_of_thing(word) or title_kind(word) for word in name.split()) else line


def _without_ending(line: str) -> str:
    stem = splitext(line.strip())[0]
    is_file = is_picture_name(line) and not (IN_CAMERA.match(stem) or "/" in stem)
    return " ".join(re.split(r"[\s_]+", stem)) if is_file else line


def split_behind(line: str) -> tuple[str, str]:
    """Split what is in brackets or behind a comma from a name: "Petra Lane (teacher)", "Mr. Lee, teacher"."""
    found = _ASIDE.fullmatch(line)
    return (found[1] or found[3], found[2] or found[4]) if found else (line, "")


def names_pictured(label: str) -> bool:
    """Whether photographers write a label before who is on a picture; elsewhere it means something else."""
    return fold(label) in _PICTURED
