"""Putting a person right: what they are called, how to say it, where they belong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from namecards.core.errors import NamelessPerson
from namecards.core.people import Person
from namecards.screens.form_dialog import FieldsScreen

FIELDS = {
    "preferred": "Called",
    "say": "How to say it",
    "hook": "Remember by",
    "given": "First name",
    "family": "Last name",
    "grade": "Grade",
    "homeroom": "Homeroom",
    "print": "May be printed",
}
"""What can be changed here, in this order, and what it is called on the screen."""


class EditScreen(FieldsScreen[Person]):
    """Gives back the person as they should be, or None if nothing is to change."""

    def __init__(self, person: Person) -> None:
        """With what is known of the person."""
        super().__init__(FIELDS, {field: getattr(person, field, "") for field in FIELDS} | _print(person))
        self._person = person

    def made(self, written: Mapping[str, str]) -> Person | None:
        """The person as written. Raises `NamelessPerson` if nobody's name would be left."""
        changed: dict[str, Any] = dict(written)
        changed["never_print"] = changed.pop("print").casefold().startswith("n")
        person = replace(self._person, **changed)
        if not person.goes_by:
            raise NamelessPerson
        return person if person != self._person else None


def _print(person: Person) -> dict[str, str]:
    """Whether anything of them may go onto paper, as a word to change."""
    return {"print": "no" if person.never_print else "yes"}
