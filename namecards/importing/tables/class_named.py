"""The class that stands among words for lists and classes: "Trombinoscope 5e A", "Спіс 6 «А» класа"."""

from __future__ import annotations

import re

from namecards.core.normalize import fold, words
from namecards.importing.tables.asian_classes import asian_class
from namecards.importing.tables.grade_cells import (
    CLASS_WORDS,
    GRADE_AND_LETTER,
    GRADE_WORDS,
    HEBREW_GRADE,
    LETTER,
    NTH,
)
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.titles import PLACES
from namecards.importing.words import APOSTROPHES, any_of, folded_phrases, pattern, phrases

_WORD = re.compile(rf"[^\W_](?:[{APOSTROPHES}\"״]?[^\W_])+")
_YEAR = re.compile(r"(19|20|1[34])\d\d")
_SCHOOL_YEAR = re.compile(r"(?<![\w./-])(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d(?![\w/-])")
"""Both halves: the 27 of "Class lists 2026-27" is no class."""
_ORDINAL = r"e|è|ème|eme|\.?[º°ª^]|er|[rdtmvn][oa]?"
_WITHIN = re.compile(
    r"(?<![\w.,/:-])"
    rf"(\d{{1,2}}(?:{_ORDINAL})?(?: (?i:{GRADE_WORDS}))? ?[-/.]?[A-Z]\d?"
    rf"|(?:\d{{1,2}}-a|[IVX]{{1,4}}-a|[IVX]{{2,4}}) ?[A-Z]|\d{{1,2}}(?!(?:ST|ND|RD|TH|AM|PM)\b)[A-Z]{{2,3}}"
    rf"|\d{{1,2}}\.?[a-z]|\d{{1,2}}(?:{_ORDINAL}) ?\d)"
    r"(?![\w/:-]| [A-Z]\b)"
)
"""A class beside the words of a heading: "Trombinoscope 5e A", "Photos of 7b"."""
_ENDING = re.compile(r"(?<=\d[^\W\d_]):[^\W\d_]{1,4}\b")
"""An ending of the grammar behind a class: "2A:n kirjastokortit"."""
_ROMANIAN = re.compile(r"\b(?:a )?((?:\d{1,2}|[IVX]{1,4})-a) ?[„\"“]?([A-Z])\b[”\"“]?")
"""The fifth and a letter: a V-a „B”."""
_COUNT = re.compile(r"[(\[–-]\s*\d+\s+[^\W\d]{3,}")
"""A number of people: "Class list (24 students)"."""
_NUMBER_AND_LETTER = re.compile(r"\W*(\d{1,2}|[IVX]{1,4})(\W*)([^\W\d_]|(?<=\w[/.-])\d)\W*")
"""What is left of a heading without words for lists and classes: 7-«Б», VII "a", "9. / A", VIII-2, 7/1."""
_WORDED = re.compile(
    rf"\b(?:{pattern('headings.place')})"
    rf" ({GRADE_AND_LETTER.pattern}|\d{{1,2}} ?/? ?{LETTER}|{HEBREW_GRADE}"
    r"|[IVX]{1,4}[ .-]?[^\W\d_](?=\W*$))(?!\w)"
    rf"|\b(?i:{CLASS_WORDS}) (\d{{1,2}}(?:{_ORDINAL})? ?-?[A-Z]|\d{{1,2}}[a-h])(?![\w/:-])"
)
"""A class in words or other letters right behind the word for one, among any others."""
_BEFORE_WORD = re.compile(r"(?<![\w.,/:-])(\d{1,2} ?[-./]? ?[«\"“„]?[^\W\d_][»\"”“]?)[ -]+([^\W\d_]{2,})")
"""A class, and the word behind it: 5/C SINIFI."""
_BETWEEN = re.compile(r"\s[-–—|·]\s")
LIST_WORDS = folded_phrases("headings.lists")
"""Words of headings beside a class; those of a subject make another class of it: "Biology 1A"."""
_PLACE_WORDS = folded_phrases("headings.place")
_OTHER_WORDS = any_of(w for w in phrases("headings.place") if title_kind(w) == "class" and not w.isascii())
_NUMBERED = re.compile(rf"\b(?:{_OTHER_WORDS}) (\d{{2,3}})(?!\w)")
"""A number with the grade in it: کلاس ۸۰۲."""


def class_among(line: str) -> str:
    """Return the class beside words for a list or a class: `5e A` of "Trombinoscope 5e A", "5.b névsor".

    They may be all that stands before or behind a dash: "Klasseliste 6B – Haugland skule".
    """
    if asian := asian_class(line):
        return asian
    line = _ROMANIAN.sub(r"\1 \2", _ENDING.sub("", _SCHOOL_YEAR.sub(" ", line)))
    found = _WITHIN.search(line)
    around = words(_WITHIN.sub(" ", line, count=1))
    alone = found is not None and found[1].count(" ") > 1  # 6º ANO A
    if found and (around or alone) and all(w.isdecimal() or _is_usual(w) for w in around):
        return found[1]
    line = NTH.sub("", line)
    rest = _WORD.sub(lambda word: " " if _YEAR.fullmatch(word[0]) or _is_usual(word[0]) else word[0], line)
    plain = " ".join(rest.split()).strip(" -–—,.:")
    worded = _WORDED.search(line) or _NUMBERED.search(line)
    if worded or GRADE_AND_LETTER.fullmatch(plain):
        return next(filter(None, worded.groups())) if worded else plain
    kinds = set(map(title_kind, _WORD.findall(line)))
    graded = "grade" in kinds and not kinds & {"class", "section"}  # Grade 3 - B
    usual = [fold(word) for word in _WORD.findall(line)]
    classed = any(map(is_class_word, usual))
    apart = _NUMBER_AND_LETTER.fullmatch(rest) if rest != line else None
    is_day = apart and (apart[1] + apart[3]).isdecimal() and not classed  # 7/2
    if apart and not is_day and not (graded and " " in apart[2]):
        sign = apart[2] if apart[2] in ("/", ".", ". ") else "-" if "-" in apart[2] else " " * bool(apart[2])
        return f"{apart[1]}{sign}{apart[3]}"
    before = next((found for found in _BEFORE_WORD.finditer(line) if is_class_word(found[2])), None)
    is_counted = "grade" in kinds or _COUNT.search(line)
    number = None if is_counted else re.fullmatch(r"\W*(\d{1,2})\W*", rest)
    if number and classed and not all(map(is_class_word, usual)):
        return number[1]
    if before:
        return before[1]
    parts = [part for part in _BETWEEN.split(line) if LIST_WORDS.intersection(words(part))]
    return class_among(parts[0]) if len(parts) == 1 and parts[0] != line else ""


def is_class_word(word: str) -> bool:
    """Whether a word stands beside a class: "class", "класу"; one for a grade does not."""
    return title_kind(word) == "class" or (not title_kind(word) and fold(word) in _PLACE_WORDS)


def _is_usual(word: str) -> bool:
    """Whether a word of a heading says nothing, or only that a class stands beside it."""
    return fold(word) in LIST_WORDS or title_kind(word) in PLACES or is_class_word(word)
