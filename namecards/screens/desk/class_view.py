"""A class before it comes: its weakest names with what to ask about, and practice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.collection import Collection
from namecards.core.by_hand import lines_of_class
from namecards.core.desk.notes import Note
from namecards.core.desk.warmup import WeakName
from namecards.core.people import EVERYONE, Person, Roster
from namecards.screens.base import Command
from namecards.screens.list_screen import ListScreen
from namecards.screens.text import cells, note_line

NAME = 20
SURE = 0.99
"""Above this chance the name was known today."""

PRACTICE = (
    Command("Weakest names", "five minutes, like any drill", "warm_up", "w"),
    Command("Whole class", "everybody once; nothing is recorded", "cram", "c"),
)


class ClassScreen(ListScreen[tuple[WeakName, Note | None]]):
    """List a class, the weakest names first; Enter practices them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "warm_up",
            "Weakest",
            priority=True,
            id="class.warm-up",
            tooltip="Five minutes with the weakest names",
        ),
        Binding("left", "turn(-1)", "Class", key_display="◂ ▸", id="class.left", tooltip="Another class"),
        Binding("right", "turn(1)", "", show=False, id="class.right"),
        Binding(
            "w", "practice", "Practice", id="class.practice", tooltip="The weakest names, or the whole class"
        ),
        Binding(
            "t", "timeline", "Timeline", False, id="class.timeline", tooltip="Everything about this person"
        ),
    ]
    ABOUT = (
        "The class that comes next by the timetable, or the one chosen at home. New names come first, then "
        "those you are least likely to know now: the number says how likely. Beside each stands something to "
        "ask about. Enter drills the weakest names for five minutes, like any drill. w also offers the "
        "whole class, with nothing recorded. Left and right choose another class."
    )
    HEADING = "before a class"

    def __init__(self, collection: Collection, roster: Roster) -> None:
        """Begin with a class."""
        super().__init__(collection)
        self._roster = roster
        self._when = ""

    @property
    def note_person(self) -> Person | None:
        """The person under the cursor."""
        return self.chosen[0].person if self.chosen else None

    @property
    def new_person(self) -> Mapping[str, str]:
        """Whoever is added here is in this class."""
        if self._roster.name == EVERYONE:
            return {}
        return lines_of_class(self._roster.name, self._roster.people)

    def heading(self) -> Content:
        """Say which class it is, when it comes, and what Enter does."""
        return Content.assemble(
            (self._roster.name, "bold $accent"),
            f"{self._when} · {len(self._roster.people)} people\n",
            "Enter: five minutes with the weakest names, before they come in.\n",
            ("◂ ▸ another class · w practice · t timeline · F9 add or edit", "$text-muted"),
        )

    def items(self) -> Iterable[tuple[str, tuple[WeakName, Note | None]]]:
        """List the people of the class."""
        rosters = {roster.name: roster for roster in self.collection.people.rosters()}
        self._roster = rosters.get(self._roster.name, self._roster)
        comes = {each.roster: each.when for each in self.collection.timetable.expected_now()}.get(
            self._roster.name
        )
        self._when = f" · {comes}" if comes else ""
        return [(found[0].person.id, found) for found in self.collection.lists.weakest(self._roster)]

    def on_option_list_option_selected(self) -> None:
        """Practice the weakest names."""
        self.action_warm_up()

    def action_practice(self) -> None:
        """Choose what to practice."""
        self.choose_command(PRACTICE, "Practice")

    def action_cram(self) -> None:
        """Practice the whole class; nothing is recorded."""
        self.open("drill", self._roster, True)

    def action_warm_up(self) -> None:
        """Drill the weakest names for five minutes."""
        session = self.collection.drill.start_warm_up(self._roster)
        self.open("drill", self._roster, False, session)

    def action_turn(self, by: int) -> None:
        """Show another class."""
        rosters = [roster for roster in self.collection.people.rosters() if roster.people]
        names = [roster.name for roster in rosters]
        at = names.index(self._roster.name) if self._roster.name in names else 0
        self._roster = rosters[(at + by) % len(rosters)]
        self.show()

    def action_timeline(self) -> None:
        """Open the timeline of the person under the cursor."""
        if person := self.note_person:
            self.open("timeline", person)

    def line(self, item: tuple[WeakName, Note | None]) -> Content:
        """Show a name, how likely you know it, and something to ask about."""
        weak, note = item
        chance = "new" if weak.chance is None else ">99%" if weak.chance > SURE else f"{weak.chance:.0%}"
        style = "$text-muted" if note and note.used else ""
        text = note_line(note, self.collection.today(), self.private).stylize(style) if note else Content("")
        name = (f"{cells(weak.person.display, NAME)} ", "bold")
        return Content.assemble(name, (f"{chance:>4}   ", "$secondary"), text)
