"""The menu of F9, the same on every screen: add a person, or edit or archive the one on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from namecards.core.by_hand import describe_grade, require_free_numbers
from namecards.core.people import Person
from namecards.screens.action_screen import MenuItem
from namecards.screens.dialogs.menu import confirm
from namecards.screens.notices import NoticeScreen

ADD = MenuItem("Add", "a student, teacher or parent who is not here yet", "add_person", "a")


class PersonMenuScreen(NoticeScreen):
    """A screen that can show a person, and change who is here."""

    @property
    def note_person(self) -> Person | None:
        """The person a new note would be about: someone on the screen whose name is shown."""
        return None

    @property
    def new_person(self) -> Mapping[str, str]:
        """The known fields of somebody to add: a typed name, the class on the screen."""
        return {}

    def action_person_menu(self) -> None:
        if (person := self.note_person) is None:
            self.action_add_person()
            return
        self.choose_menu_item(self.person_menu_items(person), "People")

    def person_menu_items(self, person: Person) -> list[MenuItem]:
        """Everything that can be done with the person on the screen."""
        who, archive = self.collection.people.address(person), "Archive" if person.active else "Bring back"
        suspend = "Ask again" if person.suspended else "Suspend"
        return [
            MenuItem("Edit", f"{who}: name, class, number, photo", "edit", "e"),
            MenuItem("New photo", f"of {who}", "new_photo", "p"),
            MenuItem(suspend, "the drill never asks this name; they stay on every list", "suspend", "s"),
            MenuItem(archive, f"{who}; notes and history stay", "archive", "x"),
            MenuItem("What is held", f"on {who}, in a folder: for a family that asks", "write_held", "h"),
            MenuItem("Forget", f"erase everything about {who}, for good", "forget", "f"),
            ADD,
        ]

    def action_add_person(self) -> None:
        self.open("add person", self.new_person, then=self._save_new)

    def _save_new(self, person: Person | None) -> None:
        if person:
            with self.show_errors():
                self._report_person(self.collection.people.add(person).value, f"Added: {person.display}.")

    def action_edit(self) -> None:
        if self.note_person:
            self.open("edit person", self.note_person, then=self.save_person)

    def action_timeline(self) -> None:
        if self.note_person:
            self.open("timeline", self.note_person)

    def action_new_photo(self) -> None:
        if self.note_person:
            self.open("new photo", self.note_person, then=self.save_person)

    def action_suspend(self) -> None:
        if person := self.note_person:
            how = "is asked again" if person.suspended else "is suspended"
            with self.show_errors():
                who = self.collection.people.address(person)
                self._update(replace(person, suspended=not person.suspended), f"{who} {how}.")

    def action_archive(self) -> None:
        if person := self.note_person:
            after = replace(person, active=not person.active)
            with self.show_errors():
                require_free_numbers(person, after, self.collection.people.all())
                self.save_person(after)

    def action_write_held(self) -> None:
        """Write everything held on the person into a folder in Documents."""
        if self.note_person:
            with self.show_errors():
                folder = self.collection.about.write(self.note_person)
                self.notify_user(f"Written: {folder}. Open index.html in it. Private notes are in it, too.")

    def action_forget(self) -> None:
        if self.note_person:
            self.open("forget", self.note_person)

    def save_person(self, person: Person | None) -> None:
        """Save an edited person; None: nothing was changed."""
        if person:
            with self.show_errors():
                before = self.collection.people.get(person.id)
                done = "Archived" if not person.active else "Saved" if before.active else "Back"
                who = self.collection.people.address(person)
                self._update(person, f"{done}: {who}.{describe_grade(before, person)}")
                self.ask_about_photo(person)

    def _update(self, person: Person, sentence: str) -> None:
        self.collection.people.update(person)
        self._report_person(person, sentence)

    def _report_person(self, person: Person, sentence: str) -> None:
        odd = self.collection.heads.check_new_photo(person)
        self.collection_changed()
        self.report(f"{sentence} {odd}".strip())

    def ask_about_photo(self, person: Person) -> None:
        """Ask whether the photo of somebody who may have none goes from the disk at once."""

        def delete() -> None:
            with self.show_errors():
                self.collection.people.delete_photos([person])
                self.collection_changed()

        if person.no_photo and person.photos:
            yes, no = "Delete it now; it can't be undone", "Keep the file; it is not shown"
            confirm(self, f"Delete the photo of {person.display}?", yes, no, delete)
