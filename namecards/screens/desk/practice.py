"""The ways to practice the names of one class, before it comes."""

from __future__ import annotations

from namecards.collection import Collection
from namecards.core.people import Roster
from namecards.screens.commands import Command
from namecards.screens.person import PersonScreen

PRACTICE = (
    Command("Weakest names", "five minutes, like any drill", "warm_up", "w"),
    Command("Drill", "what is due, then new faces", "drill", "d"),
    Command("Tell apart", "people mixed up, and namesakes, side by side", "apart", "a"),
    Command("Whole class", "everybody once; nothing is recorded", "cram", "c"),
)


class PracticeScreen(PersonScreen):
    """A screen of one class, from which its names are practiced: all, some, or those mixed up."""

    def __init__(self, collection: Collection, roster: Roster) -> None:
        """Begin with a class, and nobody chosen to be drilled alone."""
        super().__init__(collection)
        self._roster = roster
        self._only: set[str] = set()
        """The ids of those to be drilled alone."""

    def action_practice(self) -> None:
        """Choose what to practice."""
        only = Command("Only these", f"{len(self._only)} chosen with o", "drill_only", "o")
        self.choose_command([*PRACTICE, *([only] if self._only else [])], "Practice")

    def action_drill(self) -> None:
        """Drill the class as from home."""
        self.open("drill", self._roster)

    def action_drill_only(self) -> None:
        """Drill only the chosen ones."""
        people = tuple(person for person in self._roster.people if person.id in self._only)
        self.open("drill", Roster(f"only {len(people)} of {self._roster.name}", people))

    def action_apart(self) -> None:
        """Tell apart people who were mixed up, and namesakes."""
        if self.collection.drill.find_alike(self._roster):
            session = self.collection.drill.start_apart(self._roster)
            self.open("drill", self._roster, False, session)
        else:
            self.notify_user("You have mixed up nobody here, and nobody you have met shares a first name.")

    def action_cram(self) -> None:
        """Practice the whole class; nothing is recorded."""
        self.open("drill", self._roster, True)

    def action_warm_up(self) -> None:
        """Drill the weakest names for five minutes."""
        self.open("drill", self._roster, False, self.collection.drill.start_warm_up(self._roster))
