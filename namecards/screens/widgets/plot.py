"""The names known by day as a plot, or words where it has no room."""

from __future__ import annotations

from textwrap import wrap

from textual.content import Content

from namecards.core.planning import plan_chart
from namecards.core.planning.course import Course
from namecards.core.planning.text import plot_line
from namecards.core.plots.curve import runs
from namecards.screens.widgets.panel import ClickTarget

COLOURS = {"known": "$success", "line": "bold $accent", "band": "$text-muted", "": "$foreground"}


class Plot(ClickTarget):
    """Draws a course as large as its place."""

    DEFAULT_CSS = "Plot { height: 1fr; }"
    SMALLEST, LARGEST = (40, 7), (116, 26)
    course: Course | None = None
    busy = ""

    def show(self, course: Course | None, busy: str = "") -> None:
        """Draw another course; `busy` tells in its legend that the next one is computed."""
        if (course, busy) != (self.course, self.busy):
            self.course, self.busy = course, busy
            self.refresh()

    def render(self) -> Content:
        size, least = self.content_size, self.SMALLEST
        if self.course is None:
            return Content(self.busy)
        width, height = map(min, size, self.LARGEST)
        if size.width < least[0] or size.height < least[1]:
            return Content(self.busy or plot_line(self.course))
        if not self.course.is_curve:
            words = wrap(self.busy or plot_line(self.course), width)
            room = height - len(words) - 3
            example = ["", *plan_chart.example(width, room)] if room >= least[1] else []
            return Content.assemble("\n".join(words), *((f"\n{row}", "dim") for row in example))
        drawn = plan_chart.draw(self.course, width, height - 1)
        legend = Content.styled(self.busy or plan_chart.legend(self.course), "$text-muted")
        rows = (Content.assemble(*((run, COLOURS[kind]) for run, kind in runs(row))) for row in drawn)
        return Content("\n").join([legend, *rows])
