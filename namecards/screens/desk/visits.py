"""Visits that count: bars by day, class, grade, period or reason; beside them, the names of a row."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.days import format_day
from namecards.core.desk.visit_counts import (
    BY,
    COUNTS,
    SPANS,
    By,
    Count,
    SpanKey,
    VisitReport,
    first_day_of,
    label_text,
)
from namecards.core.people import EVERYONE, Person
from namecards.core.plots import bars
from namecards.core.text import pluralize
from namecards.screens.base import WIDE, BaseScreen
from namecards.screens.desk.person_list import PANE, PersonPane, about
from namecards.screens.keys import bind
from namecards.screens.text import cells, tab
from namecards.screens.widgets.pick_list import PickList

LABEL = 16
WEEK, HIGH = 8, 6
"""Columns of a week, and rows of the longest."""


class VisitsScreen(BaseScreen):
    """Counts who came; digits choose what to count by, left and right the days."""

    DEFAULT_CSS = """
    VisitsScreen {
        #choices { margin: 1 1 0 1; height: 2; }
        #sum { margin: 1 2; height: 1; }
        #both { height: 1fr; }
        #left { width: 2fr; }
        #counts { padding: 0 1 0 2; text-wrap: nowrap; text-overflow: ellipsis; }
        #weeks { display: none; height: auto; margin: 0 1; border-top: solid $block-cursor-background; }
        &.-wide.-high #weeks { display: block; }
        #who { width: 1fr; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #means { margin: 0 2; height: auto; color: $text-muted; }
    }
    """
    BINDINGS = [
        *(
            bind(str(n), f"by('{by}')", title, f"Count by {by}", show=False)
            for n, (by, title) in enumerate(BY.items(), 1)
        ),
        bind("left", "span(-1)", "Earlier", "Days before this choice", show=False),
        bind("right", "span(1)", "Days", "Today, this week, month, school year"),
        bind("tab", "names", "Names", "Between the counts and the names"),
        bind("p", "report", "PDF", "A page for the principal, without names"),
    ]
    ABOUT = (
        "Who came, counted. 1 to 5 choose what to count by, left and right the days. On the right are the "
        "names of the chosen row, here only: p makes a page for the principal with counts and no names. A "
        "period is a lesson of your timetable, any other time counts by the hour. Who came in two periods "
        "counts in the first and is named in both. Enter on a name opens the timeline. " + COUNTS
    )
    HEADING = "visits"
    REFRESH_ON_RESUME = FITS_SIZE = True
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]
    _year: VisitReport
    """Everything since the earliest day that can be chosen."""

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._by: By = "day"
        self._span: SpanKey = "week"
        self._counts: dict[str, Count] = {}

    def body(self) -> ComposeResult:
        yield Static(id="choices")
        yield Static(id="sum")
        with Horizontal(id="both"):
            with Vertical(id="left"):
                yield PickList(id="counts", markup=False)
                yield Static(id="weeks")
            yield PickList(id="who", markup=False)
            yield PersonPane(self.collection)
        yield Static(Content(COUNTS), id="means")

    def on_mount(self) -> None:
        """Count again once the size of the list is known: bars are higher where there is room."""
        self.call_after_refresh(self.collection_changed)

    @property
    def note_person(self) -> Person | None:
        names = self.query_one("#who", PickList) if self.is_mounted else None
        return (
            self.collection.people.by_id().get(names.chosen_id or "") if names and names.has_focus else None
        )

    def collection_changed(self) -> None:
        today = self.collection.today()
        earliest = min(first_day_of(span, today) for span in SPANS)
        self._year = self.collection.visit_counts.report(earliest, today)
        self.query_one("#weeks", Static).update(_weeks(self._year, (self.app.size.width - PANE) * 2 // 3 - 4))
        self._count()

    def _show_choices(self) -> None:
        titles = enumerate(BY.items(), 1)
        by = (tab(f"{n} {title}", key == self._by, f"by('{key}')") for n, (key, title) in titles)
        spans = (tab(title, key == self._span, f"show_span('{key}')") for key, title in SPANS.items())
        lines = [Content(" ").join(by), Content(" ").join(spans)]
        self.query_one("#choices", Static).update(Content("\n").join(lines))

    def _count(self) -> None:
        self._show_choices()
        report = self._year.narrow(first_day_of(self._span, self.collection.today()))
        weekly = report.is_weekly
        self._counts = {count.label: count for count in report.counts(self._by, weekly)}
        most = max((count.visits for count in self._counts.values()), default=0) or 1
        width = self.app.size.width
        room = (width - PANE * (width >= WIDE)) * 2 // 3 - LABEL - 16
        listed = self.query_one("#counts", PickList)
        high = 2 if 3 * len(self._counts) < listed.size.height else 1
        begins = listed.highlighted is None
        listed.show(
            Option(_line(label_text(label, self._by, weekly), count, most, room, high), id=label)
            for label, count in self._counts.items()
        )
        if begins and self._counts:
            each = [count.visits for count in self._counts.values()]
            listed.highlighted = each.index(max(each))
        since = f", since {format_day(report.since, report.until)}" if self._span == "year" else ""
        text = f"{SPANS[self._span]}{since}: {pluralize(report.visits, 'visit')} by {report.visitors}"
        if not report.visits:
            text = "No visit is recorded in these days."
        self.query_one("#sum", Static).update(Content.styled(text, "bold $accent"))
        self._show_names()

    def _show_names(self) -> None:
        chosen = self._counts.get(self.query_one("#counts", PickList).chosen_id or "")
        people = chosen.people if chosen else ()
        lines = [Option(Content(self.collection.people.address(who)), id=who.id) for who in people]
        if chosen and (more := chosen.number - len(people)) > 0:
            text = Content.styled(f"and {more} or more, unnamed", "$text-muted")
            lines.append(Option(text, disabled=True))
        self.query_one("#who", PickList).show(lines)
        self._follow()

    def _follow(self) -> None:
        self.query_one(PersonPane).follow(self._show_faces)

    def _show_faces(self) -> None:
        """Show the person whose name has the cursor, else the first of the row."""
        chosen, alone = self._counts.get(self.query_one("#counts", PickList).chosen_id), self.note_person
        people = [alone] if alone else chosen.people if chosen else ()
        self.query_one(PersonPane).show(people, about(self.collection, alone)[0] if alone else ())

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_list.id == "counts":
            self._show_names()
        else:
            self._follow()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        if event.option_list.id == "counts":
            self.action_names()
        elif person := self.collection.people.by_id().get(event.option_id or ""):
            self.open("timeline", person)

    def action_by(self, by: By) -> None:
        self._by = by
        self._count_anew()

    def action_show_span(self, span: SpanKey) -> None:
        self._span = span
        self._count_anew()

    def action_span(self, by: int) -> None:
        spans = list(SPANS)
        self.action_show_span(spans[(spans.index(self._span) + by) % len(spans)])

    def _count_anew(self) -> None:
        self.query_one("#counts", PickList).highlighted = None  # other rows begin at the first
        self._count()

    def action_names(self) -> None:
        names = self.query_one("#who", PickList)
        (self.query_one("#counts", PickList) if names.has_focus else names).focus()
        self._follow()

    def action_report(self) -> None:
        self.open("print", "visits", EVERYONE, {"span": self._span})


def _weeks(report: VisitReport, width: int) -> Content:
    """Draw the last weeks as columns, each with its number and its Monday."""
    weeks = report.counts("day", weekly=True)[-(width // WEEK) :]
    visits = [week.visits for week in weeks]
    numbers = "".join(f"{number:>{WEEK}}" for number in visits)
    days = "".join(label_text(week.label, "day", weekly=True).rjust(WEEK) for week in weeks)
    drawn = "\n".join(bars.columns(visits, HIGH, WEEK)) if weeks else ""
    return Content.assemble(
        ("Week by week\n", "bold"), (drawn, "$accent"), f"\n{numbers}\n", (days, "$text-muted")
    )


def _line(label: str, count: Count, most: int, room: int, high: int) -> Content:
    """Show a row: its label, a bar and the number; in a large window the bar is higher."""
    full = round(room * count.visits / most)
    bar = ("█" * full, "$accent"), ("░" * (room - full), "$text-muted")
    more = ("\n", " " * (LABEL + 1), *bar, "\n") if high > 1 else ()
    return Content.assemble(f"{cells(label, LABEL)} ", *bar, f"{count.visits:>6}", *more)
