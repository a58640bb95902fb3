"""Tell the words of captions from names: "Figure 1: Ava Moss", "Subject: Ava Moss"."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.importing.patterns import compile_later
from namecards.importing.words import folded_phrases, pattern

_WORDS, _BEHIND = pattern("headings.captions"), r"\s*[.:：)–-]?\s*(?=[^\W\d])"
_FIGURE = compile_later(
    rf"(?:(?:{_WORDS})\.?\s*\d{{1,3}}|\d{{1,3}}\.\s*(?:{_WORDS})){_BEHIND}", re.IGNORECASE
)
_PICTURED = folded_phrases("headings.pictured")


def without_figure(line: str) -> str:
    """Return a line without the number that a word processor puts before what is below a picture."""
    found = _FIGURE.match(line)
    return line[found.end() :] if found else line


def names_pictured(label: str) -> bool:
    """Whether photographers write a label before who is on a picture; elsewhere it means something else."""
    return fold(label) in _PICTURED
