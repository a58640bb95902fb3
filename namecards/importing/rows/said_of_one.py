"""Read what a sentence says of the one person whom it names, by what it ends with: a class or a name.

The words between may be of any form: "Senne Aerts zit sinds maandag in 2B", "Max's mom calls him Mo".
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from itertools import pairwise

from namecards.importing.cells.asides import split_aside
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.titles import title_kind
from namecards.importing.patterns import compile_later
from namecards.importing.rows.entries import TypedLine, with_texts
from namecards.importing.rows.placed_names import new_room_in, rooms_in
from namecards.importing.text import is_small, is_written_as_name
from namecards.importing.words import names_relative, pattern

_WORD = re.compile(r"[^\s,;:.!?()]+")
_NAME = r"[^\W\da-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?"
_SINCE_IN = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.since')}|{pattern('headings.now')})(?![^\W\d_])"
    r"(?:.*\s)?(?:i|in|in der|in die|w|v|en|dans|em|na|nella|à|à la|a) \S*$",
    re.IGNORECASE,
)
"""The end of a sentence about the class that somebody is in by now: "since Monday in 2B"."""
_CALLED = compile_later(rf"(?<![^\W\d_])(?i:{pattern('headings.calls')})\s+(?P<name>{_NAME})$")
"""The end of a sentence about what somebody is called: "asked us to call him Danny"."""
_CALLED_BEFORE = compile_later(
    rf"\s[^\W\dA-ZÀ-Þ]\S*\s+(?P<name>{_NAME})\s+(?i:{pattern('headings.calls')})(?:\s[^\W\dA-ZÀ-Þ]+)*$"
)
"""The same where the verb is at the end: "möchte Sascha genannt werden"."""


def tell_of_one(one: TypedLine, name: str, said: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody with what a sentence says of them; None if it is unclear.

    `name` is theirs as the sentence has it; `rooms` are the classes of all people.
    """
    before, _, behind = said.rstrip(" .!?").partition(name)
    words = _WORD.findall(behind)
    if not words or says_left(behind):
        return None
    if called := _CALLED.search(behind) or _CALLED_BEFORE.search(behind):
        return (
            with_texts(one, [("preferred", called["name"])]) if called["name"] not in name.split() else None
        )
    if _names_family(f"{before} {behind}") and _ends_with_name(words):
        return _with_family(one, words[-1])
    is_of_other = names_relative(f"{before} {behind}") or behind[:1] in ("'", "’")  # Mia's reading group
    return None if is_of_other else _in_new_class(one, behind, rooms)


def _ends_with_name(words: list[str]) -> bool:
    """Whether the words end with a single name behind a small word."""
    is_behind = len(words) > 1 and is_small(words[-2])
    return is_behind and is_written_as_name(words[-1]) and words[-1][0].isalpha()


def _names_family(text: str) -> bool:
    """Whether words speak of a last name: "her last name is now Rahn", "Der neue Nachname von"."""
    words = _WORD.findall(text)
    pairs = (*words, *(f"{a} {b}" for a, b in pairwise(words)))
    return any(title_kind(text) == "family" for text in pairs)


def _with_family(one: TypedLine, family: str) -> TypedLine | None:
    old, comma, given = split_aside(one.name)[0].partition(", ")
    return replace(one, name=f"{family}, {given}") if comma and family != old else None


def _in_new_class(one: TypedLine, behind: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody in the class that a sentence names: from the old to the new, or since some day."""
    named = rooms_in(behind, rooms)
    is_since = len(named) == 1 and behind.endswith(named[0]) and _SINCE_IN.search(behind)
    is_move = named[:-1] == [one.room] and bool(new_room_in(behind, rooms))
    is_told = bool(named) and named[-1] != one.room and (is_move or is_since)
    return replace(one, room=named[-1]) if is_told else None
