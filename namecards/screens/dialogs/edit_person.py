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


def edit_person(person: Person) -> FormDialog[Person]:
    """Make the form; it ends with the edited person, or None if nothing was changed."""

    def build(written: Mapping[str, str]) -> Person | None:
        changed: dict[str, Any] = dict(written)
        changed["never_print"] = changed.pop("print").casefold().startswith("n")
        edited = replace(person, **changed)
        if not edited.goes_by:
            raise NamelessPerson
        return edited if edited != person else None

    before = {field: getattr(person, field, "") for field in FIELDS}
    return FormDialog(build, FIELDS, before | {"print": "no" if person.never_print else "yes"})
