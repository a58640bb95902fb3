"""Write names in capitals, as many systems export them, in usual case: "O’NEIL-MCDONALD" as on a card."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile
from typing import Any

from namecards.core.text import join_names
from namecards.importing.candidate import Candidate
from namecards.importing.left_out import Info
from namecards.importing.text import AT_THE, PARTICLES

_MOSTLY = 0.8
"""The share of names in capitals that shows the list writes all names so."""
_FEWEST = 3
_INITIALS = 2
"""The most letters of a name that may be initials: TJ."""
_PART = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"II|III|IV|VI{0,3}")
_AFTER = re.compile(r"\b(Mc|O[’']|D[’'])([^\W\d_])")
"""Beginnings of family names before a capital. Not "Mac": Mackay and MacKay are both usual."""
_TWO_WAYS = re.compile(r"\bMac[^\W\d_]|\b(de|del|di|da|la|le|van|von|der|den)\s", re.IGNORECASE)
_SONS = frozenset("binti binte bt a/l a/p s/o d/o".split())  # noqa: SIM905
_AND = ("E", "Y", "I")
"""Between two last names: DA SILVA E SOUZA."""
_TURKISH = re.compile("[İƏ]")
"""A dotted capital; if a whole list has none, its I means both letters, whatever its Ş and Ğ."""
_FIELDS = ("given", "family", "preferred", "middle")


def in_usual_case(people: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the people with names in usual case, if the list was in capitals.

    First and last names are judged separately: French lists have only the last name in capitals. A whole name
    in capitals was typed so, whatever the others are.
    """
    names = {field: [name for one in people if (name := getattr(one, field))] for field in _FIELDS}
    shouted = [field for field in _FIELDS if _is_in_capitals(names[field])]
    if "given" in shouted:  # a few last names among initials
        shouted = [field for field in _FIELDS if field in shouted or all(map(str.isupper, names[field]))]
    turkish = any(_TURKISH.search(getattr(one, field)) for one in people for field in shouted)
    fields = (_all_in_capitals(one) or shouted for one in people)
    return tuple(_change(one, of, turkish) if of else one for one, of in zip(people, fields, strict=True))


def remarks(people: Sequence[Candidate], is_answered: bool) -> Iterator[str]:
    """Report that names in capitals are written in usual case here, and which can be written in two ways."""
    changed = [one for one in people if one.as_written]
    if changed and not is_answered:
        yield Info("Names in capitals are written in usual case here.")
    if doubtful := [one.display for one in changed if _TWO_WAYS.search(one.family)]:
        yield f"The capitals of {join_names(doubtful, 5)} were guessed. Edit the person to change them."


def _change(one: Candidate, fields: Sequence[str], turkish: bool) -> Candidate:
    written: dict[str, Any] = {field: usual_case(getattr(one, field), field, turkish) for field in fields}
    before = tuple((field, getattr(one, field)) for field in fields if getattr(one, field) != written[field])
    return replace(
        one, **written, as_written=before, repeats=tuple(_change(row, fields, turkish) for row in one.repeats)
    )


def _all_in_capitals(one: Candidate) -> Sequence[str]:
    """The fields of a name, if first and last name are in capitals: MAYA LI, but not JJ LI."""
    is_word = sum(map(str.isalpha, one.given)) > _INITIALS
    return _FIELDS if is_word and _is_shouted(one.given) and _is_shouted(one.family) else ()


def _is_in_capitals(names: Sequence[str]) -> bool:
    words = [
        name for name in names if sum(map(str.isalpha, name)) > _INITIALS and name.upper() != name.lower()
    ]
    shouted = sum(map(_is_shouted, words))
    return len(words) >= _FEWEST and shouted >= _MOSTLY * len(words)


def _is_shouted(name: str) -> bool:
    """Whether a name is in capitals, perhaps with small particles before it: "van der BERG"."""
    return "".join(dropwhile(str.islower, name.split())).isupper()


def usual_case(name: str, field: str = "family", turkish: bool = False) -> str:
    """Return a name in capitals as it is usually written: `MCDONALD` is McDonald, `DE LA CRUZ` de la Cruz."""
    if not _is_shouted(name):
        return name
    *before, last = name.split(" ")
    particles = PARTICLES | _SONS if field == "family" else frozenset()
    known = {*particles, *filter(str.islower, before)}
    known |= set(AT_THE.findall(name.lower()) if field == "family" else ())
    small = [at for at, word in enumerate(before) if (at and word in _AND) or word.lower() in known]
    words = (word.lower() if at in small else _word(word, turkish) for at, word in enumerate(before))
    return " ".join([*words, _word(last, turkish)])


def _word(word: str, turkish: bool) -> str:
    if _ROMAN.fullmatch(word):
        return word
    capital = _PART.sub(lambda part: _capital(part[0], turkish), word)
    return _AFTER.sub(lambda found: found[1] + found[2].upper(), capital)


def _capital(part: str, turkish: bool) -> str:
    """Return a word with a capital at the start: Dutch IJ is one letter, and Turkish small ı has no dot."""
    first = 2 if part.startswith("IJ") and len(part) > _FEWEST else 1
    rest = part[first:].replace("İ", "i")
    return part[:first] + (rest.replace("I", "ı") if turkish else rest).lower()
