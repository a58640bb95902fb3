"""The forms of a person's name: what they answer to, and what they are found by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from namecards.core.normalize import TITLES, fold, scripts, words
from namecards.core.people import Person

_BEFORE = r"[^\s'’-]*[\s'’-]+"
"""A word of a last name, with what parts it from the next."""
_BETWEEN = " -‐'’."
"""Signs between the parts of a last name."""
VIRAMA = 9
"""Unicode's combining class of the signs that join two letters."""
VOWELS_IN_FRONT = "เแโใไເແໂໃໄ"
"""Of Thai and Lao, which are written before the letter that they are said after."""


class NameForms(NamedTuple):
    """The forms of a person's name, folded."""

    firsts: frozenset[str]
    """Preferred and given name, in each script; for adults the family name too, and all with titles."""
    fulls: frozenset[str]
    """First and last name in either order."""


def name_forms(person: Person) -> NameForms:
    """Return the forms of a person's name; cached by the names, because a whole Person is slow to hash."""
    return _forms(person.preferred, person.given, person.family, person.is_adult)


def search_groups(person: Person) -> tuple[str, ...]:
    """Return goes-by, given, family and full names and how to say them, to search: each word after a space.

    All words of a name joined, too; the syllables of `say` only so: "SEER-sha" is seersha.
    """
    firsts, fulls = _names(person.preferred, person.given, person.family, person.is_adult)
    groups = (firsts[:1], [person.given], [person.family], fulls)
    say = "".join(f" {fold(word)}" for word in person.say.split())
    return (*("".join(f" {w}" for name in some for w in (*words(name), fold(name))) for some in groups), say)


@lru_cache(maxsize=20_000)
def _forms(preferred: str, given: str, family: str, adult: bool) -> NameForms:
    firsts, fulls = _names(preferred, given, family, adult)
    return NameForms(
        firsts=frozenset(filter(None, map(fold, firsts))), fulls=frozenset(filter(None, map(fold, fulls)))
    )


def _names(preferred: str, given: str, family: str, adult: bool) -> tuple[list[str], list[str]]:
    """The first names and the full names, as written."""
    first_names = [form for name in (preferred, given) if name for form in scripts(name)]
    firsts, lasts = (first_names, scripts(family)) if first_names else ([family], ("",))
    fulls = [full for one in firsts for last in lasts for full in (f"{one} {last}", f"{last} {one}")]
    firsts += [family] if adult and family else []
    return (_with_titles(firsts), _with_titles(fulls)) if adult else (firsts, fulls)


def _with_titles(names: list[str]) -> list[str]:
    return names + [f"{title} {name}" for name in names for title in TITLES]


def answers_to(typed: str, person: Person) -> bool:
    """Whether the person answers to exactly this: first name, first and last, or first and last initial."""
    forms, whole = name_forms(person), fold(typed)
    if whole in forms.firsts or whole in forms.fulls:
        return True
    *first, last = words(typed) or [""]
    return "".join(first) in forms.firsts and last in {word[0] for word in words(person.family)}


def count_words(name: str, person: Person) -> int:
    """Count the words of a first or full name as it is written; `name` is folded."""
    firsts, fulls = _names(person.preferred, person.given, person.family, person.is_adult)
    return max(len(words(written)) for written in (*firsts, *fulls) if fold(written) == name)


def starts(last: str) -> list[str]:
    """Each start of a last name that may stand for it, a letter longer than the one before, then all of it.

    "de la H" for "de la Hoya", never whole words only; "கோ", "श्री", "เก" are one letter.
    """
    least = _small_words(last)
    ends = [at for at in range(least + 1, len(last)) if not _joins(last[at - 1], last[at])]
    first = [last[:end] for end in ends[:1]]
    return [*first, *(last[:end] for end in ends[1:] if _is_inside_word(last, end)), last]


def _small_words(last: str) -> int:
    """The length of the words in small letters before a last name: "de la ", "al-", "van 't "."""
    at = 0
    while (word := re.match(_BEFORE, last[at:])) and (word[0].islower() or not word[0].strip("'’ -")):
        at += word.end()
    return at if at < len(last) else 0


def _is_inside_word(text: str, end: int) -> bool:
    """Whether a cut leaves a part of a word, or its first letter, before it."""
    is_whole = text[end] in _BETWEEN and text[end - 2] not in _BETWEEN
    return text[end - 1] not in _BETWEEN and not is_whole


def _joins(before: str, sign: str) -> bool:
    """Whether a sign belongs to the letter before it: a mark, or what a virama or a vowel in front joins."""
    marks = unicodedata.category(sign) in ("Mn", "Mc", "Me", "Cf")
    return marks or unicodedata.combining(before) == VIRAMA or before in VOWELS_IN_FRONT
