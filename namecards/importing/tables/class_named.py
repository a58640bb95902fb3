"""The class that stands among words for lists and classes: "Trombinoscope 5e A", "Спіс 6 «А» класа"."""

from __future__ import annotations

import re

from namecards.core.normalize import fold, words
from namecards.importing.tables.headers import title_kind
from namecards.importing.words import APOSTROPHES, any_of, folded_phrases, phrases

GRADE_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) == "grade"])
CLASS_WORDS = any_of([word for word in phrases("headings.place") if title_kind(word) != "grade"])
"""Regular expressions for the words in front of a grade and of a class, in headings and names of files."""
_PLACES = ("grade", "class", "homeroom", "section")
_WORD = re.compile(rf"[^\W_](?:[{APOSTROPHES}]?[^\W_])+")
_YEAR = re.compile(r"(19|20)\d\d")
_ORDINAL = "e|è|ème|eme|[º°ª^]"
_WITHIN = re.compile(
    r"(?<![\w.,/:-])"
    rf"(\d{{1,2}}(?:{_ORDINAL})? ?[-/.]?[A-Z]\d?|\d{{1,2}}(?!(?:ST|ND|RD|TH|AM|PM)\b)[A-Z]{{2,3}}"
    rf"|\d{{1,2}}\.?[a-z]|\d{{1,2}}(?:{_ORDINAL}) ?\d)"
    r"(?![\w/:-])"
)
"""A class beside the words of a heading: "Trombinoscope 5e A", "Photos of 7b"."""
_NTH = re.compile(r"(?<=\d)-(й|г?о|ого|я|р|рдугаар|[чш][иыі]|i?nj[iy]|n?c[iıuü]|րդ)\b", re.IGNORECASE)
"""What makes the fifth of five."""
_NUMBER_AND_LETTER = re.compile(r"\W*(\d{1,2}|[IVX]{1,4})(\W*)([^\W\d_])\W*")
"""What is left of a heading without words for lists and classes: 7-«Б», VII "a", 7-րդ ա, "9. / A"."""
_BEFORE_WORD = re.compile(r"(?<![\w.,/:-])(\d{1,2} ?[-./]? ?[«\"“„]?[^\W\d_][»\"”“]?)[ -]+([^\W\d_]{2,})")
"""A class, and the word behind it: 5/C SINIFI."""
_LIST_WORDS = folded_phrases("headings.lists")
_PLACE_WORDS = folded_phrases("headings.place")
"""Words of headings beside a class; those of a subject make another class of it: "Biology 1A"."""


def class_among(line: str) -> str:
    """Return the class beside words for a list or a class: `5e A` of "Trombinoscope 5e A", "5.b névsor"."""
    found = _WITHIN.search(line)
    around = words(_WITHIN.sub(" ", line, count=1))
    if found and around and all(w.isdecimal() or _is_usual(w) for w in around):
        return found[1]
    return _class_apart(_NTH.sub("", line))


def _class_apart(line: str) -> str:
    """Return a class whose parts stand apart, a number alone beside its word, or a class before its word."""
    told = _WORD.findall(line)
    rest = _WORD.sub(lambda word: " " if _YEAR.fullmatch(word[0]) or _is_usual(word[0]) else word[0], line)
    apart = _NUMBER_AND_LETTER.fullmatch(rest)
    if apart and rest != line and "grade" not in map(title_kind, told):  # Grade 3 - B
        return f"{apart[1]}{'-' if '-' in apart[2] else ' ' * bool(apart[2])}{apart[3]}"
    number = re.fullmatch(r"\W*(\d{1,2})\W*", rest)
    if number and len({*map(is_class_word, told)}) > 1:
        return number[1]
    return next((found[1] for found in _BEFORE_WORD.finditer(line) if is_class_word(found[2])), "")


def is_class_word(word: str) -> bool:
    """Whether a word stands beside a class: "class", "класу"; one for a grade does not."""
    return title_kind(word) == "class" or (not title_kind(word) and fold(word) in _PLACE_WORDS)


def _is_usual(word: str) -> bool:
    """Whether a word of a heading says nothing, or only that a class stands beside it."""
    return fold(word) in _LIST_WORDS or title_kind(word) in _PLACES or is_class_word(word)
