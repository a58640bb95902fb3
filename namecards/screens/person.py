"""The base of the drill and the desk: screens about one person at a time."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.people import Person
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.remember_name import RememberNameDialog
from namecards.screens.keys import bind


@dataclass(frozen=True, slots=True)
class VisitResult:
    """The end of a visit."""

    sentence: str = ""
    next: Person | None = None
    """The person whose card was scanned."""


class PersonScreen(BaseScreen):
    """A screen about one person at a time, who can be edited from it."""

    BINDINGS = [
        bind("f5", "photo", "Photo", "Open the real photo", show=False),
        bind("f10", "crop", "Crop", "Move, zoom or turn the photo", show=False),
        bind("f7", "edit", "Edit", "Correct the name or pronunciation", show=False),
    ]

    def clues(self, person: Person) -> str:
        """Return what a name can be asked by where no face is shown: the class and the seat."""
        return "\n".join(filter(None, (person.place, self.collection.seating.seat_of(person))))

    @property
    def visible_person(self) -> Person | None:
        """The person whose face is on the screen; their name may be hidden."""
        return self.note_person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("photo", "crop"):
            return self.collection.people.photo(self.visible_person) is not None
        return self.note_person is not None if action == "edit" else True

    def action_photo(self) -> None:
        self.show_outside(self.collection.people.photo(self.visible_person), "photo")

    def action_crop(self) -> None:
        if person := self.visible_person:
            with self.show_errors():
                shows_name = person == self.note_person
                self.open("crop", person, shows_name, then=self._report_crop)

    def _report_crop(self, kept: str) -> None:
        self.collection_changed()
        self.report(kept)

    def action_hook(self) -> None:
        """Ask for a way to remember the name, beside the person it is mixed up with."""
        if self.note_person:
            ask(self, RememberNameDialog(self.collection, self.note_person), self.save_person)
