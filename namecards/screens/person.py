"""The base of the drill and the desk: screens about one person at a time."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.edit_person import EditScreen
from namecards.screens.dialogs.hook import HookScreen


class PersonScreen(BaseScreen):
    """A screen about one person at a time, whose details can be edited there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "photo", "Photo", id="photo", show=False, tooltip="Open the real photo"),
        Binding("f7", "edit", "Edit", id="edit", show=False, tooltip="Correct the name or pronunciation"),
    ]

    @property
    def face_person(self) -> Person | None:
        """The person whose face is shown, perhaps still without a name."""
        return self.note_person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide the keys that do nothing now."""
        if action == "photo":
            return self.collection.people.photo(self.face_person) is not None
        return self.note_person is not None if action == "edit" else True

    def action_photo(self) -> None:
        """Open the real photo in the computer's own viewer."""
        self.show_outside(self.collection.people.photo(self.face_person), "photo")

    def action_edit(self) -> None:
        """Edit the person whose name is shown."""
        if self.note_person:
            self.app.push_screen(EditScreen(self.note_person), self.save_edit)

    def action_hook(self) -> None:
        """Ask how to remember the name, beside the person they are mixed up with."""
        if self.note_person:
            self.app.push_screen(HookScreen(self.collection, self.note_person), self.save_edit)

    def save_edit(self, person: Person | None) -> None:
        """Save an edited person; None if nothing was changed."""
