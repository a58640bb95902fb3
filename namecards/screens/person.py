"""What the drill and the desk share: they are about one person at a time."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.edit_person import EditScreen
from namecards.screens.dialogs.hook import HookScreen


class PersonScreen(BaseScreen):
    """A screen about one person at a time, who can be put right from there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "photo", "Photo", id="photo", show=False, tooltip="Open the real photo"),
        Binding("f7", "edit", "Edit", id="edit", show=False, tooltip="Put right the name or how to say it"),
    ]

    @property
    def shown(self) -> Person | None:
        """Whose face is on the screen; their name need not be."""
        return self.note_person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the keys that do something now are in the footer."""
        if action == "photo":
            return self.collection.people.photo(self.shown) is not None
        return self.note_person is not None if action == "edit" else True

    def action_photo(self) -> None:
        """Open the real photo in the computer's own viewer."""
        self.show_outside(self.collection.people.photo(self.shown), "photo")

    def action_edit(self) -> None:
        """Put right the person whose name is on the screen."""
        if self.note_person:
            self.app.push_screen(EditScreen(self.note_person), self.edited)

    def action_hook(self) -> None:
        """Ask for a line to remember the person's name by, beside whom they are mixed up with."""
        if self.note_person:
            self.app.push_screen(HookScreen(self.collection, self.note_person), self.edited)

    def edited(self, person: Person | None) -> None:
        """Keep what was changed about a person; None if nothing was."""
