"""Two lists of the plan: the first day of each class, and the people left for later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from textual.content import Content

from namecards.collection import Collection
from namecards.core.days import format_day, long_day
from namecards.core.people import EVERYONE, Person
from namecards.core.planning.plan_forecast import PlanForecast
from namecards.core.planning.plan_parser import with_meeting
from namecards.core.planning.text import unmet_line
from namecards.screens.desk.person_list import PersonListScreen
from namecards.screens.editable_list import EditableListScreen
from namecards.screens.text import cells
from namecards.screens.widgets.plot import Plot

NAME, COUNT = 26, 5
NOBODY = "Nobody is left for later: there is time to meet everybody before their first day."
WHO = "They are the ones you need last; among those needed on the same day, they are chosen at random."
CAME = "Some first days have come: you meet a few of those people each day. The others are needed last."


class FirstDaysScreen(EditableListScreen):
    """The rosters, each with its first day."""

    ABOUT = (
        "If a class first comes on another day, give it that day: more names will be ready in time. Choose "
        "the class with up and down, type the day (26 aug, monday, +3d) and press Enter. An empty line means "
        "the first day of school. Students of several classes are needed on the earliest of their days."
    )
    HEADING = "plan · classes"
    HOW = "Choose a class with up and down, type its first day, then press Enter."

    def lines(self) -> Sequence[tuple[str, Content]]:
        """List the rosters, and empty ones that have a first day."""
        gone = dict.fromkeys(self.collection.plan.current.meetings, 0)
        rosters = {each.name: len(each.people) for each in self.collection.people.rosters()}
        counts = {name: count for name, count in (rosters | gone | rosters).items() if name != EVERYONE}
        return [(name, self._line(name, count)) for name, count in counts.items()]

    def text_of(self, line: str) -> str:
        day = self.collection.plan.current.meetings.get(line)
        return day.isoformat() if day else ""

    def hint(self, line: str) -> str:
        return "26 aug, monday, +3d; empty: first day of school"

    def make_aside(self) -> Plot:
        """The names known by day, as the plan on these days brings them."""
        plot = Plot(classes="beside")
        plot.border_title = f"Known over time: {EVERYONE}"
        return plot

    def show_aside(self) -> None:
        everyone, plot = self.collection.people.roster(EVERYONE), self.query_one(Plot)
        self.read_aside(lambda: self.collection.forecasts.course(everyone), plot.show)

    def save(self, line: str, text: str) -> str:
        plan = with_meeting(self.collection.plan.current, line, text, self.collection.today())
        self.collection.plan.update(plan)
        if day := plan.meetings.get(line):
            return f"{line} first comes on {long_day(day, self.collection.today())}."
        return f"{line} comes on the first day of school."

    def _line(self, name: str, count: int) -> Content:
        first_day = self.collection.plan.current.meetings.get(name)
        day = format_day(first_day, self.collection.today()) if first_day else "first day"
        style = "bold $accent" if first_day else "$text-muted"
        return Content.assemble(f"{cells(name, NAME)}{count:>{COUNT}}  ", (day, style))


class LaterScreen(PersonListScreen[tuple[Person, date]]):
    """The people there is no time to meet before their day."""

    ABOUT = (
        "You will meet these people after the first day. More minutes a day change who is left for later, "
        "and so does a class's own first day (F7 on the plan)."
    )
    HEADING = "plan · left for later"
    LAST_LINES = False

    def __init__(self, collection: Collection, forecast: PlanForecast) -> None:
        super().__init__(collection)
        self._forecast = forecast

    def heading(self) -> Content:
        unmet = self._forecast.unmet
        who = CAME if any(day <= self._forecast.day for _, day in unmet) else WHO
        return Content(f"{unmet_line(self._forecast)} {who}" if unmet else NOBODY)

    def items(self) -> Iterable[tuple[str, tuple[Person, date]]]:
        return ((each[0].id, each) for each in self._forecast.unmet)

    @property
    def note_person(self) -> Person | None:
        return self.chosen_item[0] if self.chosen_item else None

    def on_option_list_option_selected(self) -> None:
        self.action_timeline()

    def line(self, item: tuple[Person, date]) -> Content:
        person, day = item
        first = f" {cells(format_day(day, self._forecast.day), 18)}"
        return Content.assemble(
            (cells(person.display, NAME - 1), "bold"), first, (person.place, "$text-muted")
        )
