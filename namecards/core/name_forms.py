"""The forms of a person's name: what they answer to, and what they are found by."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from namecards.core.normalize import TITLES, fold, scripts, words
from namecards.core.people import Person


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
    said = "".join(f" {fold(word)}" for word in person.say.split())
    return (*("".join(f" {w}" for name in some for w in (*words(name), fold(name))) for some in groups), said)


@lru_cache(maxsize=20_000)
def _forms(preferred: str, given: str, family: str, adult: bool) -> NameForms:
    firsts, fulls = _names(preferred, given, family, adult)
    return NameForms(
        firsts=frozenset(filter(None, map(fold, firsts))), fulls=frozenset(filter(None, map(fold, fulls)))
    )


def _names(preferred: str, given: str, family: str, adult: bool) -> tuple[list[str], list[str]]:
    """The first names and the full names, as written."""
    own = [form for name in (preferred, given) if name for form in scripts(name)]
    firsts, lasts = (own, scripts(family)) if own else ([family], ("",))
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
