"""The plan: the first day of school, minutes a day, days off, and how far that will get."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from namecards.core.people import EVERYONE, Roster
from namecards.core.planning import plan_chart as plan_figures
from namecards.core.planning import plan_parser as plan_typed
from namecards.core.planning import text as plan_words
from namecards.core.planning.plan_forecast import PlanForecast
from namecards.core.planning.planner import Plan
from namecards.core.planning.plot import runs
from namecards.screens.forms import FormScreen
from namecards.screens.widgets.key_bar import Keys

BUSY = "Looking ahead…"
LINES = {
    "day": ("First day of school", "24 aug, 2026-08-24, or +3w"),
    "minutes": ("Minutes a day", "15"),
    "off": ("Days without practice", "sat sun, 17-21 aug"),
}
"""What is filled in, in this order: its label, and an example."""
COLOURS = {"known": "$success", "line": "bold $accent", "band": "$text-muted", "": "$foreground"}


class Plot(Widget):
    """What was known and what is forecast, drawn; in words where there is no room for it."""

    DEFAULT_CSS = "Plot { height: 1fr; }"
    SMALLEST, LARGEST = (40, 7), (116, 26)
    found: PlanForecast | None = None
    busy = False

    def show(self, found: PlanForecast | None, busy: bool = False) -> None:
        """Draw another prospect, or none; `busy` while the next is worked out."""
        self.found, self.busy = found, busy
        self.refresh()

    def render(self) -> Content:
        """As large as there is room for."""
        if self.found is None:
            return Content(BUSY if self.busy else "")
        if self.size.width < self.SMALLEST[0] or self.size.height < self.SMALLEST[1]:
            return Content(BUSY if self.busy else plan_words.plot_line(self.found))
        width, height = map(min, self.size, self.LARGEST)
        rows = map(_coloured, plan_figures.draw(self.found, width, height - 1))
        legend = Content.styled(BUSY if self.busy else plan_figures.LEGEND, "$text-muted")
        return Content("\n").join([legend, *rows])


class PlanScreen(FormScreen):
    """Three lines to fill in; Enter keeps them and shows what they come to."""

    DEFAULT_CSS = """
    PlanScreen {
        Horizontal { height: 1; margin: 0 2; }
        #day-line { margin: 1 2 0 2; }
        Horizontal Static { width: 24; }
        Input, Input:focus { width: 1fr; max-width: 60; border: none; height: 1; background: $surface; }
        Input:focus { background: $panel; }
        #status { margin: 0 2; height: auto; display: none; }
        #told { margin: 1 2 0 2; height: auto; }
        Plot { margin: 1 2 0 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "app.focus_next", "Next line", False, priority=True, id="plan.next", tooltip="Line below"
        ),
        Binding(
            "up",
            "app.focus_previous",
            "Line before",
            False,
            priority=True,
            id="plan.up",
            tooltip="Line above",
        ),
        Binding("f7", "meetings", "Classes", id="plan.classes", tooltip="Classes that come on another day"),
        Binding("f4", "later", "Later", id="plan.later", tooltip="Whom there is no time to meet, by name"),
    ]
    ABOUT = (
        "Say when you need the names, how many minutes a day you have, and when you do not practise: "
        "weekdays, dates, whole weeks (sat sun, 17-21 aug). Until that day each session is as long as you "
        "planned, and asks whoever gains most for the day; more than three weeks before it, a few new people "
        "a day are met and names are asked when they are due. Leave the day empty to learn without one. "
        "Missed days need nothing from you: the plan is made anew every day. If there is no time for "
        "everybody, F4 tells who is left for later: those who come last, and of one day the last in the "
        "roster.\n\n"
        "The plot shows how many names you are likely to know each morning: filled, what you knew so far; "
        f"the line, the forecast; around it, the range that should hold in 8 of 10 cases. {plan_words.HONEST}"
    )
    HEADING = "plan for the first day"
    REFRESH_ON_RESUME = True

    _found: PlanForecast | None = None

    def compose(self) -> ComposeResult:
        """Day, minutes, days off; what they come to, in words and drawn."""
        yield self.title_bar()
        for (id, (label, example)), text in zip(LINES.items(), self._written, strict=True):
            with Horizontal(id=f"{id}-line"):
                yield Static(label)
                yield Input(text, placeholder=example, id=id)
        yield Static(id="status")
        yield Static(id="told")
        yield Plot()
        yield Keys()

    @property
    def _written(self) -> tuple[str, str, str]:
        """The plan as it was understood: "24 aug" with its year."""
        return plan_typed.format_plan(self.collection.plan.current)

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Say it under the form; nothing takes no room."""
        super().notify_user(sentence, wrong)
        self.query_one("#status").display = bool(sentence)

    def collection_changed(self) -> None:
        """How far the plan of now will get; also when a class got a day of its own."""
        self._look_ahead()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nobody is left for later: no key for it."""
        return action != "later" or (self._found is not None and bool(self._found.unmet))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: keep the plan, or say which line is not understood."""
        day, minutes, off = (self.query_one(f"#{id}", Input).value for id in LINES)
        with self.show_errors():
            plan = plan_typed.parse(self.collection.plan.current, day, minutes, off, self.collection.today())
            self.collection.plan.update(plan)
            self.notify_user("")
            for id, text in zip(LINES, self._written, strict=True):
                self.query_one(f"#{id}", Input).value = text
            event.input.select_all()
            self._look_ahead()

    def action_meetings(self) -> None:
        """Classes that first come on a day of their own."""
        self.open("first days")

    def action_later(self) -> None:
        """Whom there is no time to meet."""
        if self._found:
            self.open("after first day", self._found)

    def _look_ahead(self) -> None:
        self.query_one(Plot).show(self._found, busy=True)
        self._play_forward(self.collection.people.roster(EVERYONE), self.collection.plan.current)

    @work(thread=True, exclusive=True)
    def _play_forward(self, everyone: Roster, plan: Plan) -> None:
        """Aside: it takes a while with many people."""
        found = self.collection.plan.forecast(everyone, plan)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, plan, found)

    def _show(self, plan: Plan, found: PlanForecast | None) -> None:
        if not self.is_attached:  # left while it was on its way
            return
        self._found = found
        first, *others = plan_words.lines(plan, self.collection.today(), found)
        told = Content("\n").join([Content.styled(first, "bold"), *map(Content, others)])
        self.query_one("#told", Static).update(told)
        self.query_one(Plot).show(found)
        self.refresh_bindings()


def _coloured(row: str) -> Content:
    return Content.assemble(*((run, COLOURS[kind]) for run, kind in runs(row)))
