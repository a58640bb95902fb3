"""The base of the forms about a class: likes, interview cards, seats."""

from __future__ import annotations

from collections.abc import Container, Iterator

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.collection.history import UndoResult
from namecards.core.errors import NamecardsError
from namecards.core.people import Person, Roster
from namecards.core.short_names import numbered_names
from namecards.screens.base import BaseScreen
from namecards.screens.desk.person_list import PersonPane
from namecards.screens.text import NO_CLASS


class RosterForm(BaseScreen):
    """A form about a class; it closes when the class is empty, as after an undone import."""

    def __init__(self, collection: Collection, roster: Roster) -> None:
        super().__init__(collection)
        self._roster = roster

    def collection_changed(self) -> None:
        """Show the class as it is now, or close."""
        name = self._roster.name
        now = [each for each in self.collection.people.rosters() if each.name == name and each.people]
        if now:
            self._roster = now[0]
            self.show_class()
        elif self.is_active:
            self.app.pop_screen()
            self.notify_user(f"Nobody of {name} is left, so “{type(self).HEADING}” was closed.")
        else:  # a dialog is open; close after it
            self.needs_refresh = True

    def show_class(self) -> None:
        """Show the class as it is now."""
        raise NotImplementedError


class PersonForm(RosterForm):
    """A form about one person of a class after the other."""

    DEFAULT_CSS = """
    PersonForm #who {
        margin: 1 2; height: 1; text-style: bold; color: $accent; text-wrap: nowrap; text-overflow: ellipsis;
    }
    """

    def __init__(self, collection: Collection, roster: Roster) -> None:
        """Begin with the first person. Raises `NamecardsError` if there is none."""
        if not roster.people:
            raise NamecardsError(NO_CLASS)
        super().__init__(collection, roster)
        self._at = 0
        self._person = roster.people[0]

    @property
    def note_person(self) -> Person | None:
        return self._person

    def head(self) -> ComposeResult:
        """The person in a line above the form, and beside it."""
        yield PersonPane(self.collection)
        yield Static(id="who")

    def show_person(self) -> None:
        """Show the person, with the number on their card if only that tells two apart, and their place."""
        on_card = "".join(numbered_names(self._roster, {self._person.id})).removesuffix(".")
        who = on_card or self.collection.people.address(self._person)
        place = f"{who} · {self._at + 1} of {len(self._roster.people)} · {self._roster.name}"
        self.query_one("#who", Static).update(Content(place))
        self.query_one(PersonPane).show_alone(self._person)

    def turn_to(self, at: int) -> None:
        """Turn to a person of the class by their place, as they are now, perhaps just edited here."""
        person = self._roster.people[at]
        self._at, self._person = at, self.collection.people.by_id().get(person.id, person)

    def show_class(self) -> None:
        """Turn to the same person as they are now, or to the first one if they left the class."""
        self.turn_to(next(self._places({self._person.id}), 0))

    def show_undone(self, undone: UndoResult) -> None:
        """Show what was undone, at the first person it was about."""
        self.turn_to(next(self._places(undone.entry.people), self._at))
        super().show_undone(undone)

    def _places(self, ids: Container[str]) -> Iterator[int]:
        return (at for at, person in enumerate(self._roster.people) if person.id in ids)
