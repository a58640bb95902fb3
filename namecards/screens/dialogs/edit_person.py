"""A form to add or edit a person: name, pronunciation, class, number, photo, and whether they are here."""

from __future__ import annotations

from collections.abc import Mapping

from namecards.collection import Collection
from namecards.collection.by_hand import edit as edit_by_hand
from namecards.core import by_hand
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.text import NUMBERS

FIELDS = {
    "given": ("First name", ""),
    "family": ("Last name", ""),
    "preferred": ("Goes by", ""),
    "say": ("How to say it", ""),
    "hook": ("How to remember", ""),
    "grade": ("Grade", ""),
    "homeroom": ("Homeroom", ""),
    "classes": ("Classes", "e.g. Period 2; Book club"),
    NUMBERS: ("Number", "student number; scan the card"),
    "role": ("Role", "student, teacher, staff or parent"),
    "photo": ("New photo", "a path; or drop the file here"),
    "picture": ("Photo? (yes/no)", ""),
    "print": ("Print? (yes/no)", ""),
    "notes": ("Notes? (yes/no)", ""),
    "here": ("Here? (yes/no)", ""),
}
"""The label of each field and an example, in the order of the form for somebody new."""
_FIRST = ("preferred", "say", "hook")
"""The fields that are edited most often: they come first in the form for somebody who is here."""


def edit_person(collection: Collection, person: Person) -> FormDialog[Person]:
    """Make the form; it ends with the edited person, or None if nothing was changed."""

    def build(written: Mapping[str, str]) -> Person | None:
        now = collection.people.get(person.id)  # another computer's change may have come meanwhile
        changed = {name: text for name, text in written.items() if text != lines.get(name, "")}
        edited = edit_by_hand(collection, now, changed)
        return edited if edited != now else None

    fields, lines = {field: FIELDS[field] for field in _FIRST} | FIELDS, by_hand.to_lines(person)
    return FormDialog(build, fields, lines, f"Edit {person.display}")


def new_photo(collection: Collection, person: Person) -> FormDialog[Person]:
    """Make a form of one line, for a new photo."""

    def build(written: Mapping[str, str]) -> Person | None:
        return edit_by_hand(collection, person, written) if written["photo"] else None

    return FormDialog(build, {"photo": FIELDS["photo"]}, {}, f"New photo of {person.display}")


def add_person(collection: Collection, start: Mapping[str, str]) -> FormDialog[Person]:
    """Make the form for somebody new, with the lines that are known; it ends with a person to save."""
    warned: set[str] = set()

    def build(written: Mapping[str, str]) -> Person | None:
        person = edit_by_hand(collection, nobody, written)
        twin = by_hand.same_name(person, collection.people.all())
        if twin and twin.id not in warned:
            warned.add(twin.id)
            raise NamecardsError(f"{by_hand.describe_twin(twin)}. Press Enter again to add a second one.")
        return person

    nobody = Person(id="", given="")
    return FormDialog(build, FIELDS, by_hand.to_lines(nobody) | dict(start), "Add a person")
