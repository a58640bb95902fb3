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
from namecards.importing.text import is_small, is_written_as_name
from namecards.importing.words import OTHERS, pattern

_WORD = re.compile(r"[^\s,;:.!?()]+")
_SINCE = compile_later(
    rf"(?<![^\W\d_])(?:{pattern('headings.since')}|{pattern('headings.now')})(?![^\W\d_])", re.IGNORECASE
)
_CALLS = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.calls')})(?![^\W\d_])", re.IGNORECASE)


def tell_of_one(one: TypedLine, name: str, said: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody with what a sentence says of them; None if it is unclear.

    `name` is theirs as the sentence has it; `rooms` are the classes of all people.
    """
    before, _, behind = said.partition(name)
    words = _WORD.findall(behind)
    if not words or says_left(behind):
        return None
    if calls := _CALLS.search(behind):  # "calls him Mo", "möchte Mo genannt werden"
        ends = (words, _WORD.findall(behind[: calls.start()]))
        called = next((each[-1] for each in ends if _is_one_name(each) and each[-1] not in name.split()), "")
        return with_texts(one, [("preferred", called)]) if called else None
    if _names_family(f"{before} {behind}") and _is_one_name(words):
        return _with_family(one, words[-1])
    return _in_new_class(one, behind, rooms)


def _is_one_name(words: list[str]) -> bool:
    """Whether the words end with a single name: small words are before it."""
    *others, last = words or [""]
    return (
        bool(last)
        and is_written_as_name(last)
        and last[0].isalpha()
        and bool(others)
        and is_small(others[-1])
    )


def _names_family(text: str) -> bool:
    """Whether words speak of a last name: "her last name is now Rahn", "Der neue Nachname von"."""
    words = _WORD.findall(text)
    pairs = (*words, *(f"{a} {b}" for a, b in pairwise(words)))
    return any(title_kind(text) == "family" for text in pairs)


def _with_family(one: TypedLine, family: str) -> TypedLine | None:
    old, comma, given = split_aside(one.name)[0].partition(", ")
    return replace(one, name=f"{family}, {given}") if comma and family != old else None


def _in_new_class(one: TypedLine, behind: str, rooms: Set[str]) -> TypedLine | None:
    """Return somebody in the class that a sentence ends with: from the old to the new, or since some day."""
    found = [
        (behind.index(match[0]), room)
        for room in rooms
        if (match := re.search(rf"(?<![\w-]){re.escape(room)}(?![\w-])", behind))
    ]
    named = [room for _, room in sorted(found)]
    is_last = bool(named) and behind.rstrip(" .!?").endswith(named[-1])
    is_told = named[:-1] == [one.room] or (is_last and len(named) == 1 and _SINCE.search(behind))
    is_other = bool(OTHERS & {*map(str.casefold, _WORD.findall(behind))})
    is_new = bool(named) and named[-1] != one.room
    return replace(one, room=named[-1]) if is_new and is_told and not is_other else None
