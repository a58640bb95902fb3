"""Remove telephone numbers and e-mail addresses from names and classes, whatever file they come from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.cells.private import without_contacts

_NAMES = ("given", "family", "middle", "preferred", "say")
_PLACES = ("grade", "homeroom")


def drop_contacts(found: PeopleList) -> PeopleList:
    """Return a list without contacts in names, grades and classes, and report whose were dropped."""
    people = tuple(map(_without_contacts, found.candidates))
    changed = [new.display for new, one in zip(people, found.candidates, strict=True) if new != one]
    if not changed:
        return found
    whose = join_names(changed, 3)
    said = f"Telephone numbers or e-mail addresses in names or classes were not read: {whose}."
    return replace(found.saying(said), candidates=people)


def _without_contacts(one: Candidate) -> Candidate:
    told: dict[str, Any] = {field: without_contacts(getattr(one, field)) for field in (*_NAMES, *_PLACES)}
    if not told["given"] and not told["family"]:  # nothing else names them
        told |= {field: getattr(one, field) for field in _NAMES}
    return one.update(**told, classes=tuple(filter(None, map(without_contacts, one.classes))))
