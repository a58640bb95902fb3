"""Keep names here with letters that a list lost: old exports write "Zo?" or "Zo" for Zoë."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList

_Names = tuple[str, str]
_LOST = re.compile(r"[?\ufffd]+")
_INSIDE = re.compile(r"[?\ufffd][^\W\d_]")
_FEWEST = 2
_LETTERS = re.compile(r"[A-Za-z]{2}")
"""Fewer tell nobody: of 王伟 only "??" is left."""
_LETTER = r"(?-i:[^\x00-\x7f]{1,2})"
"""A letter that ASCII lacks, in one sign or in two; two question marks are its bytes. With the case ignored,
the ı of Yılmaz would be an i."""


def restore_letters(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return the list with the names of people here where it lost letters of them, and say whose."""
    known = {(person.given, person.family) for person in here}
    shorter = _shorter_names(found.candidates, known)
    people = [_restore(one, known, shorter) for one in found.candidates]
    pairs = zip(found.candidates, people, strict=True)
    names = [f"{now.display} ({one.display})" for one, now in pairs if one is not now]
    if not names:
        return found
    sentence = f"The list lost letters of names. These stay as they are here: {join_names(names, 5)}."
    return found.saying(sentence).with_people(people)


def _shorter_names(people: Sequence[Candidate], known: Set[_Names]) -> Mapping[_Names, Sequence[_Names]]:
    """Return the names here by what a list without any accents leaves of them: "Siobhn" of Siobhán.

    One may be chance: Rene Roux beside Renée Roux.
    """
    listed = {(one.given, one.family) for one in people} - known
    accented = [names for names in known if not "".join(names).isascii()]
    shorter = group((_in_ascii(names), names) for names in accented if _in_ascii(names) in listed)
    is_plain = all(name.isascii() for names in listed for name in names)
    return shorter if is_plain and len(shorter) >= _FEWEST else {}


def _restore(one: Candidate, known: Set[_Names], shorter: Mapping[_Names, Sequence[_Names]]) -> Candidate:
    """Return somebody with the only name here that fits what is left of theirs."""
    if not _LETTERS.search(one.given + one.family):
        return one
    fitting = shorter.get((one.given, one.family), [])
    if _LOST.search(one.given + one.family):
        parts = map(re.escape, _LOST.split(f"{one.given}\n{one.family}"))
        form = re.compile(_LETTER.join(parts), re.IGNORECASE)
        fitting = [names for names in known if form.fullmatch("\n".join(names))]
    if len(fitting) != 1:
        return one
    written = tuple(entry for entry in one.as_written if entry[0] not in ("given", "family"))
    repeats = tuple(_restore(row, known, shorter) for row in one.repeats)
    return replace(one, given=fitting[0][0], family=fitting[0][1], as_written=written, repeats=repeats)


def say_lost_letters(people: Sequence[Candidate]) -> str:
    """Say that a question mark stands for a letter before others, Y?lmaz; behind a name it may be a doubt."""
    is_lost = any(_INSIDE.search(name) for one in people for name in (one.given, one.family, one.preferred))
    lost = "The file has “?” in place of letters: ask for it as an Excel file, or edit these people."
    return lost if is_lost else ""


def _in_ascii(names: _Names) -> _Names:
    given, family = (name.encode("ascii", "ignore").decode() for name in names)
    return given, family
