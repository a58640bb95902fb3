"""People who may be here twice: the same person, or two?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from namecards.core.people import Person, count_people
from namecards.core.twins import shared_numbers
from namecards.screens.desk.person_list import PersonListScreen, number
from namecards.screens.keys import bind


class TwinsScreen(PersonListScreen[tuple[Person, Person]]):
    """List the pairs; Enter says that both are one person, F8 that they are two."""

    BINDINGS = [
        bind("enter", "one", "One person", "They are one person; the upper one stays", priority=True),
        bind("f8", "two", "Two people", "They are two people; don't ask again"),
    ]
    ABOUT = (
        "If two computers import a list before they share their data, everybody is here twice. The same name "
        "with the same number is joined by itself; the others are listed here. Enter joins the two at the "
        "cursor: the upper one stays, the lower one fills in what is empty there, and the notes, visits and "
        "answers of both count. F8: they are two people. "
        "F3 undoes either."
    )
    HEADING = "here twice?"
    DEFAULT_CSS = "TwinsScreen PersonPane { width: 48%; }"

    def heading(self) -> Content:
        waiting = len(self.collection.people.possible_twins())
        if not waiting:
            return Content("Nobody seems to be here twice.")
        who = count_people(waiting)
        return Content(f"{who} may be here twice. Enter: one person, the upper one stays. F8: two people.")

    def items(self) -> Iterable[tuple[str, tuple[Person, Person]]]:
        pairs = self.collection.people.possible_twins()
        return ((f"{one.id} {other.id}", (one, other)) for one, other in pairs)

    def line(self, item: tuple[Person, Person]) -> Content:
        return Content("\n  ").join(
            Content(f"{each.display}, {each.place or 'no class'}, {number(each)}") for each in item
        )

    def people_beside(self) -> Sequence[Person]:
        return self.chosen_item or ()

    @on(OptionList.OptionSelected)
    def action_one(self, _: object = None) -> None:
        if pair := self.chosen_item:
            with self.show_errors():
                now = self.collection.people.merge(*pair).value
                self.report(f"They are one person now: {now.display}, {now.place or 'no class'}.")

    def action_two(self) -> None:
        if pair := self.chosen_item:
            with self.show_errors():
                self.collection.people.keep_apart(*pair)
                shared = shared_numbers(pair)
                both = f" Both have number {', '.join(shared)}: correct it on one page." if shared else ""
                self.report(f"Two people: {pair[0].display} and {pair[1].display}.{both}")
