"""Two lists of the plan: when each class first comes, and whom there is no time to meet."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.days import said
from namecards.core.people import EVERYONE
from namecards.core.plan_typed import with_meeting
from namecards.core.plan_words import later
from namecards.core.planner import Plan, long_day
from namecards.core.prospect import Prospect
from namecards.screens.base import BaseScreen, FormScreen, cells

NAME, COUNT = 26, 5


class MeetingsScreen(FormScreen):
    """The rosters, and for each the day it first comes."""

    DEFAULT_CSS = """
    MeetingsScreen {
        .quiet { margin: 1 2; height: auto; }
        OptionList { height: 1fr; border: none; padding: 0 2; background: $background; }
        Input, Input:focus { border: none; height: 1; margin: 1 2 0 2; background: $panel; }
        #status { margin: 0 2; height: auto; min-height: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "move(1)", "Next", False, priority=True, id="meetings.down", tooltip="The class below"
        ),
        Binding(
            "up", "move(-1)", "Before", False, priority=True, id="meetings.up", tooltip="The class above"
        ),
    ]
    ABOUT = (
        "A class that first comes on a day of its own is asked in time for it, which gains more names than "
        "one day for all. Up and down choose the class; type the day (26 aug, monday, +3d) and press Enter. "
        "An empty line takes the day away: then the first day of school counts. Who is on several lists is "
        "needed on the earliest of their days."
    )
    HEADING = "plan · classes"
    _chosen: str | None = None

    def compose(self) -> ComposeResult:
        """The rosters, and a line for the day."""
        yield self.title_bar()
        yield Static(
            Content("Choose a class with up and down. Type the day it first comes. Enter."), classes="quiet"
        )
        yield OptionList(markup=False)
        yield Input(placeholder="26 aug, monday, +3d; empty: the first day of school")
        yield Static(id="status")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The first class is chosen."""
        self.query_one(OptionList).can_focus = False
        self._show()
        self.query_one(Input).focus()

    def collection_changed(self) -> None:
        """Another program wrote something."""
        self._show()

    def action_move(self, by: int) -> None:
        """Another class."""
        listed = self.query_one(OptionList)
        listed.action_cursor_down() if by > 0 else listed.action_cursor_up()
        self._choose(listed.highlighted_option)

    def on_option_list_option_highlighted(self) -> None:
        """By a click too, and when the list is shown; after two quick keys the first message is late."""
        self._choose(self.query_one(OptionList).highlighted_option)

    def _choose(self, option: Option | None) -> None:
        """The day of this class can be changed; what is typed for the same one stays."""
        if option is None or option.id == self._chosen:
            return
        self._chosen = option.id
        day = self.collection.plan.meetings.get(str(option.id))
        box = self.query_one(Input)
        box.value = day.isoformat() if day else ""
        box.select_all()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: keep the day of the class that is chosen, or say what is not understood."""
        if self._chosen is None:
            return
        with self.telling():
            plan = with_meeting(self.collection.plan, self._chosen, event.value, self.collection.today())
            self.collection.set_plan(plan)
            day, name = plan.meetings.get(self._chosen), self._chosen
            self.tell(f"{name} first comes on {long_day(day)}." if day else f"{name} comes on the first day.")
            event.input.select_all()
            self._show()

    def _show(self) -> None:
        listed, plan = self.query_one(OptionList), self.collection.plan
        chosen = listed.highlighted or 0
        rosters = [roster for roster in self.collection.rosters() if roster.name != EVERYONE]
        listed.clear_options()
        listed.add_options(
            Option(self._line(roster.name, len(roster.people), plan), id=roster.name) for roster in rosters
        )
        listed.highlighted = min(chosen, len(rosters) - 1) if rosters else None

    def _line(self, name: str, count: int, plan: Plan) -> Content:
        own = plan.meetings.get(name)
        day = said(own, self.collection.today()) if own else "first day"
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

    def __init__(self, collection: Collection, found: Prospect) -> None:
        """Those of a prospect."""
        super().__init__(collection)
        self._found = found

    def compose(self) -> ComposeResult:
        """Why, and a line a person."""
        yield self.title_bar()
        yield Static(Content(later(self._found)), id="why")
        yield VerticalScroll(Static(Content("\n").join(self._lines())))
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The arrows scroll."""
        self.query_one(VerticalScroll).focus()

    def _lines(self) -> list[Content]:
        return [
            Content.assemble(
                (cells(person.display, NAME), "bold"),
                cells(said(day, self._found.day), 18),
                (person.place, "$text-muted"),
            )
            for person, day in self._found.later
        ]
