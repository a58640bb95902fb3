"""Progress: names known over time, minutes, hard names, how good the forecasts are, each class as a bar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from namecards.core.learning.progress import Calibration, Progress, RosterProgress
from namecards.core.learning.report import (
    KNOWN_MEANS,
    calibration_lines,
    is_few,
    not_asked_line,
    percent,
    times,
)
from namecards.core.people import EVERYONE, Person
from namecards.core.plots import bars
from namecards.screens.base import BaseScreen
from namecards.screens.text import NO_CLASS, cells
from namecards.screens.widgets.drawn import picture_mode
from namecards.screens.widgets.faces import Faces, Tile, person_tile
from namecards.screens.widgets.plot import Plot

W = TypeVar("W", bound=Widget)
HEAD = f"{'new':>5}{'learn':>6}{'known':>6}{'sure':>5}{'photo':>6}{'person':>7}"
NAME = (11, 20)
"""The least and the most columns of a class's name."""
DAY = 4
"""Columns of a day's minutes."""
PAIRS, PAIR = 3, 28
"""The most pairs of faces, and the columns of one."""
LOW = 32
"""Rows below which fewer names are shown; `namecards progress` lists more."""
WAIT = "Working it out…"
SHADES = {
    **dict.fromkeys(bars.COLUMN.strip(), "$success"),
    "▓": "$warning",
    "░": "$text-muted",
    bars.FORETOLD: "bold $accent",
}


class ProgressScreen(BaseScreen):
    """The progress of every class; nothing here can be changed."""

    DEFAULT_CSS = """
    ProgressScreen {
        #means { padding: 0 2; height: auto; color: $text-muted; }
        .panel {
            height: auto; padding: 0 1; border: none; border-top: solid $block-cursor-background;
            border-title-color: $text; text-wrap: nowrap; text-overflow: ellipsis;
        }
        VerticalScroll { scrollbar-size-vertical: 1; }
        #all { height: 1fr; }
        #first { height: auto; layout: vertical; }
        #curve { height: 10; text-wrap: wrap; }
        #beside { height: auto; }
        #forecasts { text-wrap: wrap; }
        #faces { display: none; height: 2fr; min-height: 10; }
        #faces .panel { width: 1fr; height: 100%; }
        Faces, Faces.panel { width: 1fr; margin: 0; }
        #pairs Faces { margin-right: 2; }
        .-empty { display: none; }
        &.-middle, &.-wide {
            #all { overflow: hidden; }
            #first { height: 5fr; layout: horizontal; }
            #curve { width: 1fr; height: 100%; }
            #beside { width: 36; height: 100%; }
            #rosters { height: 2fr; min-height: 5; }
        }
        &.-wide #beside { width: 46; }
        &.-wide.-tall {
            .panel { border: round $block-cursor-background; }
            #forecasts { height: 1fr; }
            &.-missed {
                #first { height: 3fr; }
                #faces { display: block; }
                #hardest, #mixed { display: none; }
                #rosters { min-height: 7; }
            }
        }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-middle"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-tall")]
    ABOUT = (
        "The curve shows how many names you know each morning: so far, and as forecast if you have a plan. "
        "For each class: how many names are new, learning and known. Known is the number of home and the "
        "plan: about how many you would name today. Sure is stricter. Photo: names you are sure of from the "
        "photo. Person: names you knew when the person came to the desk. Minutes are the time you spent on "
        "faces. Forecasts: each bar is how often you were right, its mark how likely the program thought "
        "that. `namecards progress -o progress.pdf` (or .svg) makes a picture for a report, with nobody's "
        "name; --csv writes all numbers for a spreadsheet, --json for programs."
    )
    HEADING = "progress"

    AUTO_FOCUS = ""
    _progress: Progress | None = None
    _names: Mapping[str, str] = MappingProxyType({})
    """The shortest name of each, by id, that tells the shown apart."""

    def body(self) -> ComposeResult:
        yield Static(id="means")
        with VerticalScroll(id="all", can_focus=False):
            with Horizontal(id="first"):
                yield _panel(Plot(id="curve"), f"Known over time: {EVERYONE}")
                with Vertical(id="beside"):
                    yield _panel(Static(id="minutes"), "Minutes")
                    yield _panel(Static(id="hardest"), "Hardest names")
                    yield _panel(Static(id="mixed"), "Mixed up most often")
                    yield _panel(Static(id="forecasts"), "Forecasts  █ right  ┃ forecast")
            with Horizontal(id="faces"):
                yield _panel(Faces(), "Hardest names, how often missed")
                with _panel(Horizontal(id="pairs"), "Mixed up most often"):
                    yield from (Faces() for _ in range(PAIRS))
            with _panel(VerticalScroll(id="rosters"), "Classes  █ known  ▓ learning  ░ new"):
                yield Static(Content(WAIT), id="standing")

    def on_mount(self) -> None:
        self.collection_changed()

    def on_resize(self) -> None:
        """Fill the new size; what scrolls has the focus."""
        narrow = self.has_class("-narrow")
        self.query_one("#all").can_focus, self.query_one("#rosters").can_focus = narrow, not narrow
        self.query_one("#all" if narrow else "#rosters").focus(scroll_visible=False)
        if self._progress:
            self._draw(self._progress)

    def collection_changed(self) -> None:
        people, drill = self.collection.people, self.collection.drill
        rosters = people.filled_rosters()
        self.read_aside(lambda: drill.progress(rosters), self._show)  # 500,000 reviews take half a second

    def _show(self, progress: Progress) -> None:
        people = (person for mix in progress.mix_ups for person in (mix.one, mix.other))
        hard = (hard.person for hard in progress.hardest)
        self._progress, self._names = progress, self.collection.desk.short_names([*hard, *people])
        self._draw(progress)
        everyone, follow = self.collection.people.roster(EVERYONE), self.collection.forecasts.course
        self.read_aside(lambda: follow(everyone), self.query_one(Plot).show, group="course")

    def _draw(self, progress: Progress) -> None:
        """Show everything but the curve at this size."""
        tall, wide = self.size.height >= LOW, self.size.width
        beside = 42 if wide >= 100 else 34 if wide >= 76 else wide - 3
        most = min(max((self.size.height - 20) // 5, 2), 5)
        both = [(self._names[mix.one.id], self._names[mix.other.id], mix) for mix in progress.mix_ups]
        hard = [f"{cells(hard.person.display, 17)} missed {times(hard.misses)}" for hard in progress.hardest]
        mixed = [f"{times(mix.times)}: {one} and {other}" for one, other, mix in both]
        without = not_asked_line(self.collection.memory.not_asked(self.collection.people.active()))
        parts = {
            "means": [f"{KNOWN_MEANS} {without}".strip() if tall else without],
            "standing": list(_standing_lines(progress.rosters, wide - 6)),
            "minutes": _minutes(progress, beside // DAY, 4 if tall else 1),
            "hardest": hard[:most] or ["None yet: names that you missed."],
            "mixed": mixed[:most],
            "forecasts": _forecasts(progress.calibration, beside),
        }
        for id, lines in parts.items():
            self.query_one(f"#{id}", Static).update(Content("\n").join(map(_shade, lines)))
            self.query_one(f"#{id}", Static).set_class(not any(lines), "-empty")
        self.query_one("#minutes").border_title = f"Minutes, {progress.total:.0f} in all"
        self._show_faces(progress)

    def _show_faces(self, progress: Progress) -> None:
        """Show the hardest names, and each mix-up as two faces, as many as there is room for."""
        self.set_class(bool(progress.hardest) and picture_mode(self.app) != "none", "-missed")
        hardest, *pairs = self.query(Faces)
        hardest.show(
            [self._tile(hard.person, times(hard.misses)) for hard in progress.hardest], together=True
        )
        room = max((self.size.width // 2 - 4) // PAIR, 1)
        mixed = progress.mix_ups[:room]
        self.query_one("#pairs").display = bool(mixed)
        for at, faces in enumerate(pairs):
            faces.display = at < len(mixed)
            if faces.display:
                mix = mixed[at]
                faces.show([self._tile(one, times(mix.times)) for one in (mix.one, mix.other)], together=True)

    def _tile(self, person: Person, more: str) -> Tile:
        return person_tile(person, self.collection.people.photo(person), self._names[person.id], more)


def _panel(widget: W, title: str) -> W:
    widget.add_class("panel")
    widget.border_title = title
    return widget


def _standing_lines(rosters: Sequence[RosterProgress], width: int) -> Iterator[str]:
    """A line a class: its name, a bar, its numbers."""
    name = min(max(width // 5, NAME[0]), NAME[1])
    bar = width - name - len(HEAD) - 1
    yield HEAD.rjust(width) if rosters else NO_CLASS
    for of in rosters:
        drawn = "".join(bars.parts((of.known, of.learning, of.new), bar))
        numbers = f"{of.new:>5}{of.learning:>6}{of.known:>6}{of.sure:>5}{of.by_photo:>6}{of.in_person:>7}"
        yield f"{cells(of.roster, name)} {drawn}{numbers}"


def _minutes(progress: Progress, days: int, height: int) -> list[str]:
    """A column a day, its minutes and its name; the tallest is the longest day."""
    last = progress.last(days)
    written = ("<1" if 0 < minutes < 0.5 else f"{minutes:.0f}" for _, minutes in last)
    figures = "".join(minutes.rjust(DAY) for minutes in written)
    names = "".join(f"{day:%a}"[:3].rjust(DAY) for day, _ in last)
    return [*bars.columns([minutes for _, minutes in last], height, DAY), figures, names]


def _forecasts(calibration: tuple[Calibration, ...], width: int) -> list[str]:
    """A bar a prediction: how often it was right, with a mark where the forecast was."""
    if is_few(calibration):
        return calibration_lines(calibration)
    labels = [f"at {percent(row)}" for row in calibration]
    numbers = [f"{row.right} of {row.answers}{', few' * is_few([row])}" for row in calibration]
    bar = width - max(map(len, labels)) - max(map(len, numbers)) - 2
    return [
        f"{label} {bars.fill_to_mark(row.right / row.answers, row.predicted, bar)} {number}"
        for label, number, row in zip(labels, numbers, calibration, strict=True)
    ]


def _shade(line: str) -> Content:
    """Colour the cells of bars; everything else is text."""
    return Content.assemble(
        *(("".join(run), look) for look, run in groupby(line, lambda c: SHADES.get(c, "")))
    )
