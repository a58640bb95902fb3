"""The plan: the first day of school, minutes a day, days off, and the forecast."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from namecards.core.learning.report import not_asked_line
from namecards.core.people import EVERYONE, Roster
from namecards.core.planning import plan_parser
from namecards.core.planning import text as plan_text
from namecards.core.planning.course import Course
from namecards.core.planning.plan_forecast import PlanForecast
from namecards.core.planning.planner import Plan
from namecards.screens.base import BaseScreen
from namecards.screens.keys import bind, line_keys
from namecards.screens.widgets.lines import FormLine, LineInput
from namecards.screens.widgets.plot import Plot

BUSY = "Looking ahead…"
LINES = {
    "day": ("First day of school", "e.g. 24 aug, 2026-08-24, or +3w"),
    "minutes": ("Minutes a day", "15"),
    "off": ("Days without practice", "e.g. sat sun, 17-21 aug"),
}
"""The lines of the form in order: label and example."""


class PlanScreen(BaseScreen):
    """A form of three lines; Enter saves them and shows the forecast."""

    DEFAULT_CSS = """
    PlanScreen {
        #day-line { margin: 1 2 0 2; }
        FormLine Static { width: 24; }
        LineInput { max-width: 60; }
        #status { display: none; }
        #forecast { margin: 1 2 0 2; height: auto; }
        Plot { margin: 1 2 0 2; }
    }
    """
    BINDINGS = [
        *line_keys(),
        bind("f7", "open('first days')", "Classes", "Classes that first come on another day"),
        bind("f4", "later", "Later", "The people there is no time for, by name"),
    ]
    ABOUT = (
        "Type the day you need the names, how many minutes a day you have, and the days you don't practice: "
        "weekdays, dates or weeks (sat sun, 17-21 aug). Until that day each session is as long as you "
        "planned, and asks the names that gain most by the day. More than three weeks ahead, you meet a few "
        "new people a day, and names are asked when they are due. Leave the day empty to learn without one. "
        "Missed a day? You need not do anything. If there isn't time for everybody, F4 lists who is left for "
        "later.\n\n"
        "The plot shows how many names you know each morning. Filled: so far. Line: the forecast. Around it: "
        f"the likely range, right 8 times in 10. {plan_text.HONEST}"
    )
    HEADING = "plan for the first day"
    REFRESH_ON_RESUME = True

    _shown_forecast: PlanForecast | None = None

    def body(self) -> ComposeResult:
        for (id, (label, example)), text in zip(LINES.items(), self._saved_lines, strict=True):
            yield FormLine(label, LineInput(text, example, id=id), f"{id}-line")
        yield Static(id="status")
        yield Static(id="forecast")
        yield Plot()

    @property
    def _saved_lines(self) -> tuple[str, str, str]:
        """The lines of the saved plan, with "24 aug" as a full date."""
        return plan_parser.format_plan(self.collection.plan.current)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Show a sentence under the form; an empty one takes no room."""
        super().notify_user(sentence, wrong)
        self.query_one("#status").display = bool(sentence)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "later" or (self._shown_forecast is not None and bool(self._shown_forecast.unmet))

    @property
    def _typed_lines(self) -> tuple[str, ...]:
        return tuple(self.query_one(f"#{id}", Input).value for id in LINES)

    def unsaved_lines(self) -> tuple[str, ...] | None:
        return None if self._typed_lines == self._saved_lines else self._typed_lines

    def on_input_submitted(self, event: Input.Submitted) -> None:
        day, minutes, off = self._typed_lines
        with self.show_errors():
            plan = plan_parser.parse(self.collection.plan.current, day, minutes, off, self.collection.today())
            self.collection.plan.update(plan)
            self.notify_user("")
            for id, text in zip(LINES, self._saved_lines, strict=True):
                self.query_one(f"#{id}", Input).value = text
            event.input.select_all()
            self.collection_changed()

    def action_later(self) -> None:
        if self._shown_forecast:
            self.open("after first day", self._shown_forecast)

    def collection_changed(self) -> None:
        """Forecast again, also after a class got a first day of its own."""
        plot = self.query_one(Plot)
        plot.show(plot.course, BUSY)
        everyone, plan = self.collection.people.roster(EVERYONE), self.collection.plan.current
        self.read_aside(lambda: self._forecast(everyone, plan), partial(self._show, plan))

    def _forecast(self, everyone: Roster, plan: Plan) -> tuple[PlanForecast | None, Course]:
        """Forecast in a worker: it takes a while with many people."""
        forecast = self.collection.forecasts.forecast(everyone, plan)
        return forecast, forecast.course if forecast else self.collection.forecasts.course(everyone)

    def _show(self, plan: Plan, result: tuple[PlanForecast | None, Course]) -> None:
        forecast, course = result
        self._shown_forecast = forecast
        outcomes = () if forecast else self.collection.forecasts.outcomes()
        without = not_asked_line(self.collection.memory.not_asked(self.collection.people.active()))
        today, rosters = self.collection.today(), self.collection.people.rosters()
        lines = plan_text.lines(plan, today, forecast, outcomes)
        first, *others = filter(None, (*lines, plan_text.gone_line(plan, rosters, today), without))
        words = Content("\n").join([Content.styled(first, "bold"), *map(Content, others)])
        self.query_one("#forecast", Static).update(words)
        self.query_one(Plot).show(course)
        self.refresh_bindings()
