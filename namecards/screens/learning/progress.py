"""Progress: each class, the hardest names, the minutes, and how good the forecasts are."""

from __future__ import annotations

from collections.abc import Sequence

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from namecards.core.learning.progress import HardName, MixUp, Progress, RosterProgress
from namecards.core.learning.report import KNOWN_MEANS, calibration_lines, not_asked_line, times
from namecards.core.people import Roster
from namecards.screens.base import BaseScreen
from namecards.screens.text import cells

NARROW, WIDE = 11, 20
"""Columns of a class's name, below and from 100 columns."""
BARS = " ▁▂▃▄▅▆▇█"
LOW = 32
"""Rows below which fewer names are shown; `namecards progress` lists more."""
WAIT = "Working it out…"


class ProgressScreen(BaseScreen):
    """The progress of every class; nothing here can be changed."""

    DEFAULT_CSS = """
    ProgressScreen {
        #means { padding: 1 2; height: auto; color: $text-muted; }
        &.-low {
            #means { padding: 0 2; }
            #beside Static { margin-bottom: 0; }
        }
        #standing { text-wrap: nowrap; }
        #both { height: 1fr; min-height: 6; }
        #rosters { width: 1fr; min-width: 49; padding: 0 0 0 2; scrollbar-size-vertical: 1; }
        #beside { width: 1fr; min-width: 30; padding-right: 1; }
        #beside Static { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #calibration { padding: 0 2; height: auto; }
    }
    """
    ABOUT = (
        "For each class: how many names are new, learning and known. Known is the number of home and the "
        "plan: about how many you would name today. Sure is stricter. Photo: names you are sure of from the "
        "photo. Person: names you knew when the person came to the desk. Minutes are the time you spent on "
        "faces. The last lines compare how likely the program thought an answer to be with how often you "
        "were right. `namecards progress --csv` writes all of it for a spreadsheet, --json for programs."
    )
    HEADING = "progress"

    def body(self) -> ComposeResult:
        """What known means; the classes beside minutes and names; how good the forecasts are."""
        without = not_asked_line(self.collection.people.active())
        yield Static(Content(f"{KNOWN_MEANS} {without}".strip()), id="means")
        with Horizontal(id="both"):
            with VerticalScroll(id="rosters"):
                yield Static(Content(WAIT), id="standing")
            with Vertical(id="beside"):
                yield Static(id="minutes")
                yield Static(id="hardest")
                yield Static(id="mixed")
        yield Static(id="calibration")

    def on_mount(self) -> None:
        """Start to work it out."""
        self.collection_changed()

    def collection_changed(self) -> None:
        """Work it out again."""
        self.work_out([roster for roster in self.collection.people.rosters() if roster.people])

    @work(thread=True, exclusive=True)
    def work_out(self, rosters: Sequence[Roster]) -> None:
        """Count the reviews in a worker: 500,000 take half a second."""
        progress = self.collection.drill.progress(rosters)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, progress)

    def _show(self, progress: Progress) -> None:
        if not self.is_attached:  # the user left while it was worked out
            return
        low = self.size.height < LOW
        self.set_class(low, "-low")
        most = 2 if low else len(progress.hardest)
        parts = {
            "#standing": _standing(progress.rosters, WIDE if self.has_class("-wide") else NARROW),
            "#minutes": _minutes(progress),
            "#hardest": _hardest(progress.hardest[:most]),
            "#mixed": _mixed_up(progress.mix_ups[:most]),
            "#calibration": _calibration(progress),
        }
        for where, content in parts.items():
            self.query_one(where, Static).update(content)


def _standing(rosters: Sequence[RosterProgress], wide: int) -> Content:
    """A line a class."""
    head = f"{cells('Class', wide)}{'new':>4}{'learn':>6}{'known':>6}{'sure':>5}{'photo':>6}{'person':>7}"
    counts = [(of, f"{of.new:>4}{of.learning:>6}{of.known:>6}{of.sure:>5}") for of in rosters]
    lines = [f"{cells(of.roster, wide)}{count}{of.by_photo:>6}{of.in_person:>7}" for of, count in counts]
    return Content("\n").join([Content.styled(head, "bold"), *map(Content, lines)])


def _minutes(progress: Progress) -> Content:
    """The last seven days, a bar a day; the tallest is the longest day."""
    week = progress.week
    longest = max(minutes for _, minutes in week) or 1
    bars = "".join(f"{_bar(minutes / longest) * 2:>4}" for _, minutes in week)
    figures = "".join(f"{_whole(minutes):>4}" for _, minutes in week)
    names = "".join(f"{day:%a}"[:3].rjust(4) for day, _ in week)
    head = Content.assemble(("Minutes", "bold"), f", {progress.total:.0f} in all")
    return Content("\n").join([head, Content.styled(bars, "$accent"), Content(figures), Content(names)])


def _whole(minutes: float) -> str:
    return "<1" if 0 < minutes < 0.5 else f"{minutes:.0f}"


def _bar(share: float) -> str:
    """A block as tall as a share of 1; anything above 0 has the smallest."""
    return BARS[max(round(share * 8), 1 if share else 0)]


def _hardest(names: Sequence[HardName]) -> Content:
    lines = [Content(f"{cells(hard.person.display, 17)} missed {times(hard.misses)}") for hard in names]
    head = Content.styled("Hardest names", "bold")
    return Content("\n").join([head, *(lines or [Content("None missed so far.")])])


def _mixed_up(pairs: Sequence[MixUp]) -> Content:
    if not pairs:
        return Content("")
    lines = [Content(f"{times(mix.times)}: {mix.one.display} and {mix.other.display}") for mix in pairs]
    return Content("\n").join([Content.styled("Mixed up", "bold"), *lines])


def _calibration(progress: Progress) -> Content:
    head = Content.styled("Forecasts", "bold")
    return Content("\n").join([head, *map(Content, calibration_lines(progress.calibration))])
