"""Find the name in a remark that somebody goes by: "known as Teddy"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from namecards.core.normalize import fold
from namecards.importing.cells.roles import role_of
from namecards.importing.patterns import compile_later
from namecards.importing.words import OTHERS, folded_phrases, pattern

_MAY_CALL = folded_phrases("cells.may_call")
_NO_NAMES = (
    OTHERS
    | folded_phrases("title_words.things")
    | folded_phrases("cells.beside")
    | folded_phrases("headings.months")
)
CALLED = compile_later(rf"({pattern('cells.called')})\s*:?\s+(?P<name>[^\W\d_]\S*( \S+)?)", re.IGNORECASE)
"""A name that somebody goes by, and the words for that: "goes by Mo"."""
_QUOTED = compile_later(
    rf"(?:({pattern('cells.called')})\s*:?\s*)?[\"“”„«»‘’'「『]([^\W\d_][^\"“”„«»’'」』]*)[\"“”«»’'」』]"
    rf"(?:[-\w]*\s*({pattern('cells.called')}))?",
    re.IGNORECASE,
)
"""A nickname in quotes, with words for it before or behind."""


def nickname_in(remark: str, names: Iterable[str] = ()) -> str:
    """Return the name in a remark that somebody goes by: "known as Teddy", not "prefers to sit in front".

    After words that may mean something else, "prefers Manga", it must be like one of their `names`.
    """
    verb, name = _called_in(remark)
    begins = {fold(word)[:1] for whole in names for word in whole.split()}
    return name if fold(verb) not in _MAY_CALL or fold(name)[:1] in begins else ""


def may_be_called(remark: str) -> bool:
    """Whether a remark has words for calling and a name, which may be something else."""
    return bool(_called_in(remark)[1])


def _called_in(remark: str) -> tuple[str, str]:
    """Return words for calling and the name beside them, which is no relative, thing, day or role."""
    parts = [part.strip() for part in re.split(r"[,;.(]\s*", remark)]
    quoted = [(told[1] or told[3], told[2]) for part in parts if (told := _QUOTED.fullmatch(part))]
    found = [one for one in quoted if one[0]]
    found += [(told[1], told[2]) for p in parts if (told := CALLED.fullmatch(p))]
    return next((one for one in found if not any(map(_is_no_name, one[1].split()))), ("", ""))


def _is_no_name(word: str) -> bool:
    is_known = fold(word) in _NO_NAMES or role_of(word)
    return word[0].islower() or bool(is_known) or any(map(str.isdigit, word))
