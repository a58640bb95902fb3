"""Split a text about places into bits: words for places, possible names of them, words without meaning."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, takewhile
from typing import Literal, NamedTuple, cast, get_args

from namecards.core.normalize import fold
from namecards.importing.cells.grades import (
    AGE,
    GRADE_AND_LETTER,
    GRADE_IN_WORDS,
    GRADE_NAMES,
    GRADE_WORDS,
    LATIN_ORDINALS,
    LETTER,
    LEVEL,
    ROMAN,
    bare_grade,
    number_of_word,
)
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import split_title, title_kind
from namecards.importing.letters import MARKS
from namecards.importing.patterns import compile_later
from namecards.importing.words import (
    SCHOOLS,
    any_of,
    fold_words,
    folded_phrases,
    names_list,
    names_school,
    pattern,
    phrases,
)

Label = Literal["grade", "class", "homeroom", "section", "room"]
Kind = Literal["label", "grade", "code", "number", "letter", "short", "usual", "word"]
_LABELS = get_args(Label)
ORDINAL = (
    r"(?i:st|nd|rd|th|e|è|[eè]me|[eè]re|er|\.?[º°ª^]|s?te|n?de|:[ae]|re|er[oa]|[rdtmvn]o?"
    r"|(?-i:[rdtmvn]a|[RDTMVN]A))"
)
"""Endings of ordinals, 7ma; in Flanders, 2Ma is a class."""
_ROMAN = "[IVX]{1,4}"
_NO_WORD = r"(?!(?:ST|ND|RD|TH|AM|PM)\b)"
_NO_ENDING = r"(?!(?:St|Nd|Rd|Th|Am|Pm|Er|Re|De|Te|Kg|Yr|Gr)\b)"
_STREAM = pattern("headings.streams")
TWO_YEARS = "|".join(f"{at}[-–]{at + 1}" for at in range(1, 9))
"""Two grades of one class: 1-2, but no section 1-7."""
CODE = compile_later(
    rf"(?:\d(?:[rnt] )?(?i:{pattern('headings.upper')})\.? ?[A-Z]"
    rf"|\d(?i:(?:{_STREAM})(?:/(?:{_STREAM}))?)-?[A-Za-z\d]?"
    r"|\d{1,2}[A-Za-z]{1,2}(?:\d/[A-Z][a-z]{1,2}\d?|/[A-Z][a-z]{1,2}\d)"
    rf"|{GRADE_AND_LETTER.pattern}|\d{{1,2}}{_NO_WORD}[A-Z]{{2,3}}|[1-7][A-Z]{{2,5}}[a-z]|\d{{1,2}}{_NO_ENDING}[A-Z][a-z]"
    r"|[1-5][A-E][HFBK][A-Z]{2}"
    rf"|\d{{1,2}}{ORDINAL} ?\d(?!\d)|\d{{1,2}}(?:e|[eè]me|re) [A-Z]{{2,4}} [A-Z\d]"
    rf"|\d{{1,2}}{ORDINAL}?(?: (?i:{GRADE_WORDS}))? ?[-/.]?{_NO_WORD}[A-Z]\d?|\d{{1,2}}(?:[-/]|\. ?)?[a-z]"
    rf"|(?:\d{{1,2}}|{_ROMAN})-a ?[„\"“]?[A-Z][”\"“]?|{_ROMAN}[ ./-]{{1,3}}[A-Za-z\d]|[IVX]{{2,4}}[A-H]"
    rf"|(?:\d{{1,2}}|{_ROMAN})[ /.-]{{0,2}}(?:{LETTER}|'[^\W\d_][{MARKS}]*')"
    rf"|\d{{1,2}} ?[^\W\d_\u0000-\u024f\u0980-\u09ff\u1100-\u11ff\u3040-\ud7af](?![{MARKS}])"
    rf"|(?i:{LATIN_ORDINALS}) ?[\"“„«]?[A-Z][\"”“»]?"
    rf"|\d{{1,2}}(?:[°º]|[rdtmv][oa]) ?\d{{1,2}}(?:[ªº°]|[rdtmv][oa])"
    rf"|\d{{1,2}}{ORDINAL} ?(?:II?I?|[A-Z]\d)|\d{{1,2}} / [A-Z]"
    r"|PK\d[A-Z]"
    rf"|(?:PK|TK|PP|K|R|P|Prep)/(?:K|PP|[1-3])[A-Z]{{0,2}}|[Α-Ω]{{1,2}}['΄´’]?\d"
    rf"|\d{{1,2}}/\d{{1,2}}(?:-?[A-Z]| [a-h])?|(?:{TWO_YEARS}) ?[A-Z])"
    r"(?![\w/:-]| [A-Z]\b)"
)
"""A class by its form: 7B, 4BHIT, 6. a, 5º ANO B, VI-a B, 7 «Б», السابع أ, 2/3, K/1W, 9X/En2, 3LATb, 7e AF B,
2havo/vwo."""
GRADE = compile_later(
    rf"(?:{GRADE_WORDS}|(?-i:\bY))[\s.:#-]*(?:\d{{1,2}}|k)(?![\w/&+]|[.-]\d|[.-]\w\b)"
    rf"|(?:{GRADE_WORDS})(?: |: ?)(?:{LATIN_ORDINALS}|{GRADE_NAMES})(?!\w)"
    rf"|(?<![^\W_] )(?<!\w)(?:{GRADE_NAMES})(?!\w|[-/](?:\d|[^\W\d_]{{2}})|[-–—. ]+(?:{SCHOOLS}))"
    rf"|\d{{1,2}}(?:{ORDINAL}|\.|(?=[\s-]?(?:{GRADE_WORDS})(?!\w|:? \d)))[\s-]?(?:{GRADE_WORDS})(?!\w)"
    rf"|\d{{1,2}}(?:st|nd|rd|th) class(?!\w)|(?:{LATIN_ORDINALS})\s+(?:{GRADE_WORDS})(?!\w)"
    rf"|(?:{pattern('headings.grades')})(?!\w)"
    r"|^\d{1,2}(?:st|nd|rd|th)(?=\s+[-–|:]\s+[^\W\d]{3}\D*$)",
    re.IGNORECASE,
)
"""A grade in words: "Year 9", "3rd grade", "Grado: Séptimo", "Kindergarten", "LKG"; or "3rd - Tran"; no 12 of
"Room 12 Grade 2"."""
_LESSONS = rf"(?:{pattern('headings.lessons')})"
LESSON = compile_later(
    rf"{_LESSONS}\.? (?:\d{{1,2}}|(?-i:[A-H]))(?!\w)|\d(?:st|nd|rd|th) {_LESSONS}(?!\w)", re.IGNORECASE
)
"""The time at which a group comes, by which it is called: "Period 2 Library Skills", "6th Hour"."""
_FORMS: tuple[tuple[Kind, str], ...] = (
    (
        "number",
        rf"(?:\d{{1,2}}[-/]\d{{1,3}}|[K\d]/\d/\d|\d{{1,2}}\.\d(?!\d)|\d{{1,3}}(?:{ORDINAL}|\.(?!\d))?|{_ROMAN}|{GRADE_IN_WORDS.pattern})(?![\w/]|[.-]\d)",
    ),
    ("short", r"(?!(?:19|20)\d\d)(?=[^\W_]*\d)(?=\d*[^\W\d_])\w[\w.-]{0,7}(?!\w)"),
    ("usual", r"[a-z](?!\w)"),
    ("letter", rf"[^\W\d_][{MARKS}]*(?!\w|\.[^\W\d_]\.)"),  # no E of E.S.O.
    ("word", r"[^\W_](?:[\w'’\"״/&.-]*[^\W_])?\.?"),
)
_VALUES = [(kind, compile_later(form)) for kind, form in _FORMS]
_WORD = r"[^\W\d_][^\s:：,|()\d]*(?<![-/])"
_LABEL = compile_later(rf"[^\W\d_]+(?=-[IVX]+\b)|{_WORD}(?: (?:&|{_WORD})(?![-/]?\d)){{0,2}}")
"""Up to three words, which may be a label, as in CLASS-IX."""
_FIRST = compile_later(r" [IVX](?: |$)")
"""A Roman number that ends a label: CLASSE of "CLASSE I SEZ. A"; before a colon it means "and"."""
_YEAR = compile_later(r"(?:19|20|1[34])?(\d\d)(?:[-/–](?:19|20)?(\d\d))?")
_BEFORE_ROOM = fold_words("for in of from to")
_ROOM = compile_later(rf"(?:{pattern('headings.room')})\.?", re.IGNORECASE)
_LISTS = ("headings.months", "headings.furniture", "cells.parts")
_USUAL = frozenset[str]().union(*map(folded_phrases, _LISTS))
_HALVES = folded_phrases("headings.halves")
"""Halves of the day, which divide classes: Kindergarten AM."""
_SCHOOL = compile_later(rf"school|{pattern('headings.schools')}", re.IGNORECASE)
_KINDS_OF_SCHOOLS = folded_phrases("headings.school_kinds")
_COUNTED = folded_phrases("headings.counted")
PLACE_WORDS = folded_phrases("headings.place")
_WHOLE = frozenset(phrase for phrase in phrases("headings.place") if " " in phrase)
"""Labels with an article: rang a, darasa la."""
BESIDE = ("", ".", "#", ":", "-", "–", "....")
"""Signs between a label and its value."""


class Bit(NamedTuple):
    """A part of a text."""

    kind: Kind
    text: str
    start: int
    end: int
    sign: str = ""
    """The text between it and the bit before it."""
    part: int = 0
    """The number of signs before it in the text."""
    label: Label | None = None


def scan(text: str) -> list[Bit]:
    """Return the parts of a text in order."""
    bits, at = list[Bit](), 0
    while at < len(text):
        end = bits[-1].end if bits else 0
        begins = at in (0, end) or not text[at - 1].isalnum()  # SEC1A
        if begins and not text[at].isspace() and (bit := _bit(text, at)):
            sign = text[end:at].strip()
            is_value = bool(bits) and bits[-1].label and sign in BESIDE
            part = (bits[-1].part if bits else 0) + bool(re.search(r"[-–—|,·;():/]", sign) and not is_value)
            bits.append(bit._replace(sign=sign, part=part))
            at = bit.end
        else:
            at += 1
    return _without_counts(_with_parts(_with_number_words(bits)))


def without_schools(bits: Sequence[Bit]) -> list[Bit]:
    """Return bits in which the name of a school, if separate or first, has no meaning."""
    first = [*takewhile(lambda bit: bit.kind == "word" and not bit.sign, bits)]
    if 1 < len(first) < len(bits) and _SCHOOL.fullmatch(first[-1].text):
        bits = [bit._replace(kind="usual") if bit in first else bit for bit in bits]
    named = {bit.part for bit in bits if bit.kind in ("word", "usual") and names_school(bit.text)}
    ends = {bit.part: bit for bit in bits}
    words = Counter(bit.part for bit in bits if bit.text[0].isupper())
    named |= {at for at, last in ends.items() if words[at] > 1 and fold(last.text) in _KINDS_OF_SCHOOLS}
    named -= {bit.part for bit in bits if bit.kind not in ("word", "letter", "usual")}
    return [bit._replace(kind="usual") if bit.part in named else bit for bit in bits]


def _with_parts(bits: Sequence[Bit]) -> list[Bit]:
    """Return bits in which boys or girls are part of a class, if its letter follows: 7 BOYS B."""
    beside = zip([None, *bits], bits, [*bits[1:], None], strict=False)
    return [
        bit._replace(kind="word")
        if before
        and letter
        and before.kind in ("word", "number")
        and (bit.kind, letter.kind) == ("usual", "letter")
        and fold(bit.text) in folded_phrases("cells.parts")
        and not bit.sign + letter.sign
        else bit
        for before, bit, letter in beside
    ]


def _without_counts(bits: Sequence[Bit]) -> list[Bit]:
    """Return bits in which a number before several places has no meaning: "the two classes", "3 Gruppen"."""
    counts = set[int]()
    for at, (before, bit) in enumerate(pairwise(bits)):
        several = bit.label and not bit.sign and fold(bit.text.split()[0]) in _COUNTED
        is_number = before.text.isdecimal() or number_of_word(before.text)
        if several and is_number and not (at and bits[at - 1].label):  # no Room 2 classes
            counts |= {at, at + 1}
    return [bit._replace(kind="usual", label=None) if at in counts else bit for at, bit in enumerate(bits)]


def _with_number_words(bits: Sequence[Bit]) -> list[Bit]:
    """Return bits in which a word beside a label for a place may be a number: "Form Two"."""

    def is_number(at: int) -> bool:
        beside = [bits[at - 1].label] if at and bits[at].sign in BESIDE else []
        beside += [bits[at + 1].label] if at + 1 < len(bits) and not bits[at + 1].sign else []
        behind = [bit.kind for bit in bits[at + 1 : at + 3]]
        is_led = behind in (["usual", "letter"], ["usual", "label"])  # Segundo básico B
        is_beside = is_led or not {"class", "grade", "homeroom", "section"}.isdisjoint(beside)
        return is_beside and bits[at].kind in ("word", "usual") and bool(number_of_word(bits[at].text))

    return [bit._replace(kind="number") if is_number(at) else bit for at, bit in enumerate(bits)]


def _bit(text: str, at: int) -> Bit | None:
    if age := AGE.match(text, at):
        return Bit("word", age[0], at, age.end())
    label, end = _label_at(text, at)
    code, grade = CODE.match(text, at), GRADE.match(text, at)
    if code and not (grade and grade.end() > code.end()):  # 5e année
        return Bit("code", code[0], at, code.end())
    coded = CODE.match(text, end + len(text[end:]) - len(text[end:].lstrip(" :.#"))) if label else None
    if grade and not (coded and coded.end() > grade.end()):  # الصف السادس (ب)
        return Bit("grade", grade[0], at, grade.end())
    listed = _list_phrase().match(text, at)
    if listed and (not label or listed.end() > end):  # Grade Book
        return Bit("usual", listed[0], at, listed.end())
    if label:
        return Bit("label", text[at:end], at, end, label=label)
    found = next(((kind, one) for kind, form in _VALUES if (one := form.match(text, at))), None)
    if not found:
        return None
    kind, value = found
    return Bit("usual" if kind == "word" and is_usual(value[0]) else kind, value[0], at, value.end())


@cache
def _list_phrase() -> re.Pattern[str]:
    """Return a form of words that mean a heading only together, or with signs: place cards, sign-in."""
    some = (one for one in phrases("headings.lists") if not one.isalpha())
    new = (one for one in some if " " not in one or not all(map(is_usual, one.split())))
    return re.compile(rf"(?:{any_of(new)})(?!\w)", re.IGNORECASE)


def _label_at(text: str, at: int) -> tuple[Label | None, int]:
    found = None if LEVEL.match(text, at) else _LABEL.match(text, at)  # PP2 is no professeur principal
    words = found[0].split(" ") if found else []
    phrases = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    is_and = {one: text[at + len(one) :].lstrip()[:1] == ":" for one in phrases}
    labels = (one for one, is_joined in is_and.items() if is_joined or not _FIRST.search(one))
    return next(((kind, at + len(one)) for one in labels if (kind := _kind(one.strip(".#-")))), (None, at))


def _kind(phrase: str) -> Label | None:
    """Return the kind of place that a label names; none for a single letter or small word: to, A Şubesi."""
    first, *more = phrase.replace("'", "").split() or [""]
    kind = "room" if _ROOM.fullmatch(phrase) else title_kind(phrase)
    is_none = 1 in (len(first), len(more[-1])) if more else phrase.casefold() in phrases("title_words.small")
    is_none |= bool(more and more[-1].isupper() and not phrase.isupper())  # bekkur HS
    is_apart = role_of(first) == "student" or first.casefold() in _BEFORE_ROOM
    is_none |= bool(more and is_apart and _ROOM.fullmatch(more[-1]))  # students, Room 12
    is_none |= bool(more and (number_of_word(more[-1]) or bare_grade(more[-1]) in ROMAN))  # Rang a Sé
    if phrase.casefold() not in _WHOLE and (is_none or (more and "school" in split_title(phrase))):
        return None
    if kind in _LABELS:
        return cast(Label, kind)
    return "class" if not kind and fold(phrase) in PLACE_WORDS else None


def is_usual(word: str) -> bool:
    """Whether a word of a heading says nothing about places: photos, list, March, pupils, 2026/27."""
    plain = fold(word)
    is_list = (plain in _USUAL or names_list(word)) and len(word) > 1 and plain not in ("am", "pm")
    is_list |= role_of(re.sub(r"['’]s$", "", word)) == "student"
    return is_list or is_year(word)


def is_half(bit: Bit) -> bool:
    """Whether a bit is a half of the day."""
    return fold(bit.text).replace(".", "") in _HALVES


def is_year(text: str) -> bool:
    """Whether a text is a year, or two in a row: 2026, 2026/27, but not room 11-06."""
    found = _YEAR.fullmatch(text)
    return found is not None and (not found[2] or (int(found[2]) - int(found[1])) % 100 == 1)
