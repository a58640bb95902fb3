"""Progress: how each roster stands, the hardest names, the minutes, how often the program was right."""

from __future__ import annotations

from collections.abc import Sequence

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from namecards.core.learning.progress import HardName, MixUp, Progress, RosterProgress
from namecards.core.learning.report import KNOWN_MEANS, calibration_lines, times
from namecards.core.people import Roster
from namecards.screens.base import BaseScreen
from namecards.screens.text import cells
from namecards.screens.widgets.key_bar import Keys

NAME = 14
BARS = " ▁▂▃▄▅▆▇█"
MIXED = 2
"""Pairs of people mixed up that are shown; `namecards progress` lists more."""
WAIT = "Working it out…"


class ProgressScreen(BaseScreen):
    """How far you are; nothing here can be changed."""

    DEFAULT_CSS = """
    ProgressScreen {
        #means { padding: 1 2; height: auto; color: $text-muted; }
        #both { height: 1fr; min-height: 6; }
        #rosters { width: 1fr; min-width: 43; padding: 0 1 0 2; }
        #beside { width: 1fr; min-width: 37; padding-right: 2; }
        #beside Static { margin-bottom: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #honesty { padding: 0 2; height: auto; }
    }
    """
    ABOUT = (
        "Each roster shows how many names are new, learning and known. Known is stricter here than at home, "
        "where every name counts that is not due today. Photo and met keep apart what you know of a picture "
        "and at the desk. Minutes are those you spent on faces. "
        "The last lines compare how sure the program was, before it asked, with what you knew. "
        "`namecards progress --csv` gives all of it to a spreadsheet, --json to other programs."
    )
    HEADING = "progress"

    def compose(self) -> ComposeResult:
        """What known means; the rosters beside minutes and names; how often it was right."""
        yield self.title_bar()
        yield Static(Content(KNOWN_MEANS), id="means")
        with Horizontal(id="both"):
            with VerticalScroll(id="rosters"):
                yield Static(Content(WAIT), id="standing")
            with Vertical(id="beside"):
                yield Static(id="minutes")
                yield Static(id="hardest")
                yield Static(id="mixed")
        yield Static(id="honesty")
        yield Keys()

    def on_mount(self) -> None:
        """Begin to work it out."""
        self.collection_changed()

    def collection_changed(self) -> None:
        """Another program wrote something: work it out anew."""
        self.work_out([roster for roster in self.collection.people.rosters() if roster.people])

    @work(thread=True, exclusive=True)
    def work_out(self, rosters: Sequence[Roster]) -> None:
        """Replay the reviews aside: 100,000 take two seconds."""
        progress = self.collection.drill.progress(rosters)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, progress)

    def _show(self, progress: Progress) -> None:
        if not self.is_attached:  # left while it was on its way
            return
        parts = {
            "#standing": _standing(progress.rosters),
            "#minutes": _minutes(progress),
            "#hardest": _hardest(progress.hardest),
            "#mixed": _mixed_up(progress.mix_ups[:MIXED]),
            "#honesty": _honesty(progress),
        }
        for where, content in parts.items():
            self.query_one(where, Static).update(content)


def _standing(rosters: Sequence[RosterProgress]) -> Content:
    """A line a roster."""
    head = f"{cells('Roster', NAME)}{'new':>4}{'learn':>6}{'known':>6}{'photo':>6}{'met':>4}"
    lines = [
        f"{cells(of.roster, NAME)}{of.new:>4}{of.learning:>6}{of.known:>6}{of.by_photo:>6}{of.in_person:>4}"
        for of in rosters
    ]
    return Content("\n").join([Content.styled(head, "bold"), *map(Content, lines)])


def _minutes(progress: Progress) -> Content:
    """The last seven days, a column a day; the tallest bar is the longest day."""
    week = progress.week
    longest = max(minutes for _, minutes in week) or 1
    bars = "".join(f"{_bar(minutes / longest) * 2:>5}" for _, minutes in week)
    figures = "".join(f"{_whole(minutes):>5}" for _, minutes in week)
    names = "".join(f"{day:%a}"[:3].rjust(5) for day, _ in week)
    head = Content.assemble(("Minutes", "bold"), f", {progress.total:.0f} in all")
    return Content("\n").join([head, Content.styled(bars, "$accent"), Content(figures), Content(names)])


def _whole(minutes: float) -> str:
    return "<1" if 0 < minutes < 0.5 else f"{minutes:.0f}"


def _bar(share: float) -> str:
    """A block as tall as a share of 1; the smallest for anything above nothing."""
    return BARS[max(round(share * 8), 1 if share else 0)]


def _hardest(names: Sequence[HardName]) -> Content:
    lines = [Content(f"{cells(hard.person.display, 18)} missed {times(hard.misses)}") for hard in names]
    head = Content.styled("Hardest names", "bold")
    return Content("\n").join([head, *(lines or [Content("None missed so far.")])])


def _mixed_up(pairs: Sequence[MixUp]) -> Content:
    if not pairs:
        return Content("")
    lines = [Content(f"{times(mix.times)}: {mix.one.display} and {mix.other.display}") for mix in pairs]
    return Content("\n").join([Content.styled("Mixed up", "bold"), *lines])


def _honesty(progress: Progress) -> Content:
    head = Content.styled("How often the program was right", "bold")
    return Content("\n").join([head, *map(Content, calibration_lines(progress.calibration))])
