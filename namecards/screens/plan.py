"""The plan: the first day of school, minutes a day, and how far that will get."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Footer, Input, Static

from namecards.core import plan_words
from namecards.core.errors import NamecardsError
from namecards.core.people import EVERYONE
from namecards.core.plan_words import MORE
from namecards.screens.base import FormScreen


class PlanScreen(FormScreen):
    """Three lines to fill in; Enter keeps them and shows the forecast."""

    DEFAULT_CSS = """
    PlanScreen {
        Horizontal { height: 1; margin: 1 2 0 2; }
        Horizontal Static { width: 24; }
        Input, Input:focus { width: 30; border: none; height: 1; background: $surface; }
        Input:focus { background: $panel; }
        #status { margin: 2 2 0 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "app.focus_next", "Next line", id="plan.next", show=False, tooltip="The next line"),
        Binding("up", "app.focus_previous", "Line before", id="plan.up", show=False, tooltip="Line above"),
    ]
    ABOUT = (
        "Say when you need the names and how many minutes a day you have. Until that day each sitting is as "
        "long as you planned, and asks whoever gains most for the day. Enter keeps the plan and shows how "
        "far it will get. Leave the day empty to learn without a day in mind."
    )
    HEADING = "plan for the first day"

    def compose(self) -> ComposeResult:
        """Day, minutes, weekdays off."""
        first_day, minutes, off = plan_words.written(self.collection.plan)
        yield self.title_bar()
        for id, label, value, example in (
            ("day", "First day of school", first_day, "2026-08-24, or +3w"),
            ("minutes", "Minutes a day", minutes, "15"),
            ("off", "Days without practice", off, "sat sun"),
        ):
            with Horizontal():
                yield Static(label)
                yield Input(value, placeholder=example, id=id)
        yield Static(id="status")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """How far the plan of now will get."""
        self.tell("Looking ahead…")
        self._look_ahead()

    def on_input_submitted(self) -> None:
        """Enter: keep the plan, or say which line is not understood."""
        day, minutes, off = (self.query_one(f"#{id}", Input).value for id in ("day", "minutes", "off"))
        with self.telling():
            self.collection.set_plan(plan_words.parse(day, minutes, off, self.collection.today()))
            self.tell("Looking ahead…")
            self._look_ahead()

    @work(thread=True, exclusive=True)
    def _look_ahead(self) -> None:
        """Play the plan forward aside: it takes a while with many people."""
        try:
            everyone = self.collection.roster(EVERYONE)
            likely, with_more = (self.collection.forecast(everyone, more) for more in (0, MORE))
        except NamecardsError as error:
            self.app.call_from_thread(self.tell, str(error), True)
            return
        plan, today = self.collection.plan, self.collection.today()
        told = "\n\n".join(plan_words.lines(plan, today, likely, with_more))
        self.app.call_from_thread(self.tell, told)
