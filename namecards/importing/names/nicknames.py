"""Find the name that somebody goes by, "known as Teddy", and know short forms: Liz is Elizabeth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from namecards.core.grouping import group
from namecards.core.normalize import fold
from namecards.importing.cells.asides import is_no_nickname
from namecards.importing.cells.roles import role_of
from namecards.importing.letters import MARKS
from namecards.importing.names.first_names import KNOWN_FIRST_NAMES
from namecards.importing.patterns import compile_later
from namecards.importing.text import is_written_as_name
from namecards.importing.words import OTHERS, folded_phrases, pattern, phrases

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

_NAME = r"(?-i:[^\W\da-zß-ÿ])\S*"
_CALLED_LAST = compile_later(
    rf"(?:^|\s)(?:{pattern('cells.called')})\s+(?P<name>{_NAME}(?: {_NAME})?)$", re.IGNORECASE
)
"""An answer that ends with words for calling and a name: "I go by Benny"."""
_OTHERS = compile_later(rf"\s*[/,;(]\s*|\s[-–]\s|\s(?:{pattern('cells.or')})\s", re.IGNORECASE)
"""Before other names in an answer: "Ben or Benny", "Benny (sometimes Ben)"."""
_SIGNS = compile_later(rf"^[^\w]+|[^\w.{MARKS}]+$|(?<=[^\W\d_]{{3}})\.$")
_MOST_WORDS = 3
"""The most words of a name that somebody goes by, other than those of their name on the list."""


def nickname_in(remark: str, names: Iterable[str] = ()) -> str:
    """Return the name in a remark that somebody goes by: "known as Teddy", not "prefers to sit in front".

    After words that may mean something else, "prefers Manga", it must be like one of their `names`.
    """
    verb, name = _called_in(remark)
    begins = {word[:1] for word in _words_of(names)}
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


class CalledName(NamedTuple):
    """What an answer about the name that somebody goes by tells."""

    name: str
    is_whole: bool
    """Whether nothing was left out of the answer: it is the name, or says that there is none."""


def read_answer(answer: str, names: Sequence[str]) -> CalledName:
    """Return the name in an answer: Ben of "Ben or Benny", none in "whatever".

    `names` are those that the list has of the person. The first of several names, and one in small letters,
    must be like these or a common first name.
    """
    text = _SIGNS.sub("", answer)
    if is_no_nickname(text):
        return CalledName("", True)
    if (called := _CALLED_LAST.search(text)) and _is_name(called["name"], names):
        return CalledName(called["name"], True)
    own = " ".join(_words_besides(text, names))
    is_plain = is_written_as_name(own) or not any(any(map(str.isupper, name)) for name in names)
    if is_plain and not _OTHERS.search(text):
        return CalledName(text, True) if _is_name(text, names) else CalledName("", False)
    words = _OTHERS.split(text)[0].split()
    begin = list(takewhile(is_written_as_name, words))
    name = " ".join(begin or [word[:1].upper() + word[1:] for word in words])
    if _is_name(name, names) and _is_usual(name, names):
        return CalledName(name, fold(name) == fold(text))
    return CalledName("", False)


def _is_name(text: str, names: Sequence[str]) -> bool:
    """Whether a text may be a name: it has few words and no digit, and is no letter of another name."""
    is_short = len(_words_besides(text, names)) <= _MOST_WORDS and not re.search(r"\d", text)
    is_letter = re.fullmatch("[A-Za-z]", text) and not _is_usual(text, names)
    return bool(text) and is_short and not is_letter


def _words_of(names: Iterable[str]) -> set[str]:
    return {fold(word) for name in names for word in name.split()}


def _words_besides(text: str, names: Sequence[str]) -> list[str]:
    """Return the words of a text that the names lack: Max of "Max de la Fuente"."""
    return [word for word in text.split() if fold(word) not in _words_of(names)]


def _is_usual(name: str, names: Sequence[str]) -> bool:
    """Whether a name begins like another of the same person, is short for it, or is one that many have."""
    first = fold(name.split()[0])
    is_like = any(first[:2] == word[:2] or are_short(first, word) for word in _words_of(names))
    return is_like or first in KNOWN_FIRST_NAMES


@cache
def _long_names() -> Mapping[str, Sequence[str]]:
    """Return the long names by each name, which is short for them or is one itself."""
    alike = (list(map(fold, phrase.split())) for phrase in phrases("people.short"))
    return group((name, names[0]) for names in alike for name in names)


def are_short(one: str, other: str) -> bool:
    """Whether two folded first names are different forms of one: Liz and Beth, or Elizabeth."""
    names = _long_names()
    return one != other and not {*names.get(one, ())}.isdisjoint(names.get(other, ()))


def long_names(first: str) -> Sequence[str]:
    """Return the names that a folded first name may be short for, and itself if it has short forms."""
    return _long_names().get(first, ())


def is_short_for(short: str, long: str) -> bool:
    """Whether a first name is the short form of the first of others: Liz, Elizabeth Anne."""
    (name, *_), of = [*map(fold, long.split()), ""], fold(short)
    return name != of and name in long_names(of)
