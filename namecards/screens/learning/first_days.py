"""Two lists of the plan: when each class first comes, and whom there is no time to meet."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.days import format_day
from namecards.core.people import EVERYONE
from namecards.core.planning.plan_forecast import PlanForecast
from namecards.core.planning.plan_parser import with_meeting
from namecards.core.planning.planner import format_long_day
from namecards.core.planning.text import unmet_line
from namecards.screens.base import BaseScreen
from namecards.screens.editable_list import TypedLinesScreen
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import Keys

NAME, COUNT = 26, 5


class FirstDaysScreen(TypedLinesScreen):
    """The rosters, and for each the day it first comes."""

    ABOUT = (
        "A class that first comes on a day of its own is asked in time for it, which gains more names than "
        "one day for all. Up and down choose the class; type the day (26 aug, monday, +3d) and press Enter. "
        "An empty line takes the day away: then the first day of school counts. Who is on several lists is "
        "needed on the earliest of their days."
    )
    HEADING = "plan · classes"
    HOW = "Choose a class with up and down. Type the day it first comes. Enter."

    def lines(self) -> Sequence[tuple[str, Content]]:
        """The rosters."""
        rosters = [roster for roster in self.collection.people.rosters() if roster.name != EVERYONE]
        return [(roster.name, self._line(roster.name, len(roster.people))) for roster in rosters]

    def says(self, line: str) -> str:
        """The day of a class, if it has its own."""
        day = self.collection.plan.current.meetings.get(line)
        return day.isoformat() if day else ""

    def hint(self, line: str) -> str:
        """An example."""
        return "26 aug, monday, +3d; empty: the first day of school"

    def keep(self, line: str, text: str) -> str:
        """Keep the plan with this day, or without it."""
        plan = with_meeting(self.collection.plan.current, line, text, self.collection.today())
        self.collection.plan.update(plan)
        day = plan.meetings.get(line)
        return f"{line} first comes on {format_long_day(day)}." if day else f"{line} comes on the first day."

    def _line(self, name: str, count: int) -> Content:
        own = self.collection.plan.current.meetings.get(name)
        day = format_day(own, self.collection.today()) if own else "first day"
        style = "bold $accent" if own else "$text-muted"
        return Content.assemble(f"{cells(name, NAME)}{count:>{COUNT}}  ", (day, style))


class LaterScreen(BaseScreen):
    """Whom there is no time to meet before their day; nothing here can be changed."""

    DEFAULT_CSS = """
    LaterScreen {
        #why { margin: 1 2; height: auto; }
        VerticalScroll { padding: 0 2; }
    }
    """
    ABOUT = (
        "When there is no time for everybody, those who come last are left for later; of one day, the last "
        "in the roster. More minutes a day, or a class's own day (F3 in the plan), change who that is. "
        "They are met after the first day."
    )
    HEADING = "plan · left for later"

    def __init__(self, collection: Collection, found: PlanForecast) -> None:
        """Those of a prospect."""
        super().__init__(collection)
        self._found = found

    def compose(self) -> ComposeResult:
        """Why, and a line a person."""
        yield self.title_bar()
        yield Static(Content(unmet_line(self._found)), id="why")
        yield VerticalScroll(Static(Content("\n").join(self._lines())))
        yield Keys()

    def on_mount(self) -> None:
        """The arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _lines(self) -> list[Content]:
        return [
            Content.assemble(
                (cells(person.display, NAME), "bold"),
                cells(format_day(day, self._found.day), 18),
                (person.place, "$text-muted"),
            )
            for person, day in self._found.unmet
        ]
