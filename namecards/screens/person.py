"""The base of the drill and the desk: screens about one person at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType

from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.hook import HookScreen


@dataclass(frozen=True, slots=True)
class VisitResult:
    """How a visit ended."""

    sentence: str = ""
    next: Person | None = None
    """The person whose card was scanned."""


class PersonScreen(BaseScreen):
    """A screen about one person at a time, who can be edited from it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "photo", "Photo", id="photo", show=False, tooltip="Open the real photo"),
        Binding("f10", "crop", "Crop", id="crop", show=False, tooltip="Move, zoom or turn the photo"),
        Binding("f7", "edit", "Edit", id="edit", show=False, tooltip="Correct the name or pronunciation"),
    ]

    def clues(self, person: Person) -> str:
        """Return what a name can be asked by where no face is shown: the class and the seat."""
        return "\n".join(filter(None, (person.place, self.collection.seating.seat_of(person))))

    @property
    def visible_person(self) -> Person | None:
        """The person whose face is on the screen; their name may be hidden."""
        return self.note_person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show only the keys that do something now."""
        if action in ("photo", "crop"):
            return self.collection.people.photo(self.visible_person) is not None
        return self.note_person is not None if action == "edit" else True

    def action_photo(self) -> None:
        """Open the real photo in the computer's own viewer."""
        self.show_outside(self.collection.people.photo(self.visible_person), "photo")

    def action_crop(self) -> None:
        """Choose the part of the photo that is shown and printed."""
        if person := self.visible_person:
            with self.show_errors():
                self.open("crop", person, person == self.note_person)

    def action_hook(self) -> None:
        """Ask for a way to remember the name, beside the person it is mixed up with."""
        if self.note_person:
            self.app.push_screen(HookScreen(self.collection, self.note_person), self.save_person)
