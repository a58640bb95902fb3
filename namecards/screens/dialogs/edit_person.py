"""A form to edit a person: name, pronunciation, class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from namecards.core.errors import NamelessPerson
from namecards.core.people import Person
from namecards.screens.dialogs.form_dialog import FormDialog

FIELDS = {
    "preferred": "Goes by",
    "say": "How to say it",
    "hook": "How to remember",
    "given": "First name",
    "family": "Last name",
    "grade": "Grade",
    "homeroom": "Homeroom",
    "print": "Print? (yes/no)",
}
"""The label of each field, in the order of the form."""


class EditPersonScreen(FormDialog[Person]):
    """Return the edited person, or None if nothing was changed."""

    def __init__(self, person: Person) -> None:
        """Fill the form with a person's fields."""
        super().__init__(FIELDS, {field: getattr(person, field, "") for field in FIELDS} | _print(person))
        self._person = person

    def build(self, written: Mapping[str, str]) -> Person | None:
        """Return the person with the changes. Raises `NamelessPerson` if no name would be left."""
        changed: dict[str, Any] = dict(written)
        changed["never_print"] = changed.pop("print").casefold().startswith("n")
        person = replace(self._person, **changed)
        if not person.goes_by:
            raise NamelessPerson
        return person if person != self._person else None


def _print(person: Person) -> dict[str, str]:
    """Whether the person may be printed, as a word to change."""
    return {"print": "no" if person.never_print else "yes"}
