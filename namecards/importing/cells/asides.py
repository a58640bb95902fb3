"""Separate a name from the texts beside it: a nickname, a flag, a remark that somebody left or was absent."""

from __future__ import annotations

import re
from functools import lru_cache

from namecards.core.normalize import fold
from namecards.importing.cells.photo_consent import may_refuse_photos, split_refusal
from namecards.importing.cells.private import is_private
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.roles import role_of
from namecards.importing.patterns import compile_later
from namecards.importing.text import BEFORE_LAST, PARTICLES, clean, has_capitals, is_small, is_written_as_name
from namecards.importing.words import folded_phrases, pattern, phrases

_ASIDE = compile_later(
    r"""\s*[(（\["“”„«「『]([^()（）\[\]"“”„«»「」『』]*)[)）\]"”“»」』]|\s+['‘‚]([^'’‘]+)['’‘](?=\s|$)"""
)
"""Text in brackets, or in the quotation marks of any country."""
_BEHIND = compile_later(r"\s[-–—|]\s+([^-–—|()\d]+)$")
_DATED_BEHIND = compile_later(r"\s[-–—|]\s+([^-–—|]*\d.*)$")
_LEFT_BEHIND = compile_later(r"\s((?:[A-Z]{4,}|W/D)\b[^,]*|[^\W\d_]{4,} (?:\w+ )?\d{1,2}[./-]\d[^,]*)$")
"""A remark that somebody left, with no dash before it."""
_SMALL_BEHIND = compile_later(r"\s([a-zà-ɏа-яα-ω]{5,})$")
"""A small word behind a name, as course pages show it: "Dominick Fontenot inactive"."""
_CALLED = compile_later(rf"({pattern('cells.called')})\s*:?\s+(?=[^\W\d])", re.IGNORECASE)
"""Words in brackets before the name that somebody goes by."""
_CALLED_BEFORE = compile_later(rf"\s({pattern('cells.called')}):?$", re.IGNORECASE)
"""The same before the brackets or quotation marks: Greta Jay aka "GiGi"."""
_FORMER = compile_later(rf"({pattern('cells.former')})(\s*[:：]|\s).*", re.IGNORECASE)
"""A former or legal name in brackets, which nobody goes by: 旧姓 田中."""
_NO_NICKNAME = folded_phrases("cells.no_nickname")
_NO_SHORT = frozenset(phrases("cells.no_nickname"))
_SHORT_ANSWER = 3
_BESIDE = folded_phrases("cells.beside")
"""Words behind a name that are no part of it, unless written like a name: Monday, lunch, bus."""
_NOTED = _BESIDE | folded_phrases("cells.absent") | folded_phrases("cells.new")
_SHORT = 4
_ABBREVIATION = compile_later("[A-Z]{3,4}|[A-Z][a-z][A-Z]")
"""A school's notes about somebody: LRS, DaZ; TJ may be a nickname."""
_ABSENT = compile_later(rf"({pattern('cells.absent')})(\s.*)?", re.IGNORECASE)
"""Remarks behind the name of somebody who was absent when the photos were taken."""


def split_known_words(name: str) -> tuple[str, str, bool]:
    """Split a name from known words behind it, and say whether they are certainly no part of it.

    Small words are no part of it, nor words with a number, if the name is written otherwise: "Maya Chen
    Monday lunch", "Ben Ruiz Bus 12". Eva Maria Freitag may be a name.
    """
    plain, refusal = split_refusal(name)
    if refusal:
        return plain, refusal, True
    if name.count(" ") < 2 or _ASIDE.search(name) or re.search(r"\s[-–—|]|\d[^\W\d]|[^\W\d]\d", name):
        return name, "", True
    words = name.split()
    for at in range(2, len(words)):
        behind, around = words[at:], {words[at - 1].casefold(), words[at].casefold()}
        known_word = _NOTED.intersection((fold(behind[0]), fold("".join(behind[:2]))))
        small = is_small(behind[0]) and not is_small(words[0])
        known = known_word or (small and is_private(behind[0]))
        if not known or around & (PARTICLES | BEFORE_LAST) or says_left(" ".join(behind)):
            continue
        is_sure = small or any(word.isdecimal() or is_small(word) for word in behind)
        return " ".join(words[:at]), " ".join(behind), is_sure
    return name, "", True


def is_noted(text: str) -> bool:
    """Whether a text beside a name begins with a known word that is no part of it: "bus 12"."""
    words = text.split()
    return not _BESIDE.isdisjoint((fold("".join(words[:1])), fold("".join(words[:2]))))


def asides(name: str) -> list[str]:
    """Return the texts in brackets or quotes beside a name."""
    found = (clean(aside[1] or aside[2] or "") for aside in _ASIDE.finditer(name))
    return [_CALLED.sub("", text, count=1) if _CALLED.match(text) else text for text in found if text]


@lru_cache(maxsize=20_000)
def split_aside(name: str) -> tuple[str, str]:
    """Split off the words in brackets or double quotes, and return them if they are a nickname.

    `(7B)`, `(she/her)` and `[NEW]` are no nicknames.
    """
    behind = remark_behind(name)
    plain = _ASIDE.sub("", name[: behind.start()] if behind else name).strip()
    plain = plain if plain == name else _CALLED_BEFORE.sub("", plain)
    texts = (text for text in asides(name) if not re.search(r"[\d/]", text))
    return plain, next((text for text in texts if not is_remark(text, plain)), "")


def texts_beside(name: str) -> list[str]:
    """Return all texts beside a name: in brackets, in quotes and behind a dash."""
    return [*asides(name), *(clean(behind[1]) for behind in [remark_behind(name)] if behind)]


@lru_cache(maxsize=20_000)
def remark_behind(name: str) -> re.Match[str] | None:
    """Return a remark with some small words behind a dash: "- peanut allergy", or "- ABSENT".

    A remark on leaving needs no dash if it has capitals or a day, "Ava Moss LEFT 2/10", or is a small word;
    Grace Left is a name.
    """
    found = _BEHIND.search(name)
    if found and (is_absent(found[1]) or not is_written_as_name(found[1])):
        return found
    dated = _DATED_BEHIND.search(name)
    if dated and says_left(dated[1]):
        return dated
    blanks = () if name.isupper() else re.finditer(r"\s", name)
    forms = (_LEFT_BEHIND, _SMALL_BEHIND)
    left = (form.match(name, blank.start()) for blank in blanks for form in forms)
    return next((one for one in left if one and says_left(one[1])), None)


def is_remark(aside: str, name: str) -> bool:
    """Whether words in brackets beside a name are a flag, or a remark in small words: "away today"."""
    is_flag = says_left(aside) or is_absent(aside) or bool(_FORMER.match(aside)) or is_noted(aside)
    is_short = bool(_ABBREVIATION.fullmatch(aside)) and not name.isupper()
    is_flag |= len(aside) > _SHORT and bool(role_of(aside))  # Avi is a grandfather, too
    is_flag |= fold(aside) in _NOTED or may_refuse_photos(aside)
    return is_flag or is_short or is_in_words(aside, name)


def is_in_words(aside: str, name: str) -> bool:
    """Whether a text beside a name has small words, unlike the name: "away today", "photo to follow".

    Several words in a script without capitals are no nickname, either.
    """
    are_words = " " in aside and not (has_capitals(aside) and is_written_as_name(aside))
    return are_words or (is_small(aside) and not is_small(name))


def is_absent(text: str) -> bool:
    """Whether a text says that somebody was absent: "absent", "fehlt", "absent on picture day"."""
    return bool(_ABSENT.fullmatch(text.strip(" .!*")))


def is_no_nickname(text: str) -> bool:
    """Whether an answer about the name somebody goes by gives none: "no", "same as above"; Si is no sí."""
    plain = text.strip(" .!").casefold()
    return fold(plain) in _NO_NICKNAME if len(plain) > _SHORT_ANSWER else plain in _NO_SHORT
