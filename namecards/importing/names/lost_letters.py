"""Keep names here with letters that a list lost: "Zo?" for Zoë, as old exports write what they lack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from namecards.core.people import Person
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList

_LOST = re.compile(r"[?\ufffd]+")
_LETTER = r"[^\x00-\x7f]{1,2}"
"""A letter that ASCII lacks, in one sign or in two; two question marks are its bytes."""


def restore_letters(found: PeopleList, here: Sequence[Person]) -> PeopleList:
    """Return the list with the names of people here where it lost letters of them, and say whose."""
    known = {(person.given, person.family) for person in here}
    people = [_restored(one, known) for one in found.candidates]
    pairs = zip(found.candidates, people, strict=True)
    names = [f"{now.display} ({one.display})" for one, now in pairs if one is not now]
    if not names:
        return found
    sentence = f"The list lost letters of names. These stay as they are here: {join_names(names, 5)}."
    return found.saying(sentence).with_people(people)


def _restored(one: Candidate, known: set[tuple[str, str]]) -> Candidate:
    """Return somebody with the only name here that fits what is left of theirs."""
    if not _LOST.search(one.given + one.family):
        return one
    forms = [_LETTER.join(map(re.escape, _LOST.split(name))) for name in (one.given, one.family)]
    fitting = [
        names for names in known if all(map(re.fullmatch, forms, names, (re.IGNORECASE, re.IGNORECASE)))
    ]
    if len(fitting) != 1:
        return one
    written = tuple(entry for entry in one.as_written if entry[0] not in ("given", "family"))
    return replace(one, given=fitting[0][0], family=fitting[0][1], as_written=written)
