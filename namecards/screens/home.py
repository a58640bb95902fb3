"""Home: today's session, the class that is here, the classes and how well you know them, what waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.core.people import EVERYONE, Roster, count_people
from namecards.core.settings import DrillSettings
from namecards.screens import home_text
from namecards.screens.action_screen import MenuItem
from namecards.screens.base import WIDE, BaseScreen
from namecards.screens.home_text import IN_MENU, MENU, WITHOUT_MENU, key_line, menu_line
from namecards.screens.keys import bind
from namecards.screens.text import link
from namecards.screens.widgets.panel import Panel
from namecards.screens.widgets.pick_list import PickList

if TYPE_CHECKING:
    from namecards.core.desk.brief import Brief
    from namecards.core.learning.known import Standing
    from namecards.core.planning.course import Course
    from namecards.screens.widgets.plot import Plot

HIGH = 38
"""Rows from which there is room for the plot."""


class Rosters(PickList):
    """The classes; Enter drills the one at the cursor."""

    BINDINGS = [bind("enter", "select", "Drill", "Drill the names of this class")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "select" or bool(self.option_count)


class HomeScreen(BaseScreen):
    """The first screen."""

    DEFAULT_CSS = """
    HomeScreen {
        #banner { padding: 0 2; height: auto; max-height: 3; color: $background; background: $error; }
        #banner:ansi { text-style: reverse; }
        #panels { height: 1fr; overflow-y: auto; }
        Rosters, Rosters:focus {
            height: 1fr; min-height: 4; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis;
            border: none; border-top: solid $block-cursor-background; border-title-color: $text;
        }
        #classes { height: 1fr; min-height: 4; }
        Plot { display: none; }
        #today { border-top: solid $accent; }
        #more { display: none; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-wide {
            #panels { layout: grid; grid-size: 2; grid-columns: 3fr 2fr; grid-rows: auto 1fr; }
            Panel, Rosters, Rosters:focus { height: 100%; border: round $block-cursor-background; }
            #today { border: round $accent; }
            &.-high #panels { grid-rows: auto auto 1fr; }
            &.-high #classes {
                row-span: 2;
                Rosters, Rosters:focus { height: auto; max-height: 55%; }
                Plot {
                    display: block; height: 1fr; min-height: 10; padding: 0 1;
                    border: round $block-cursor-background; border-title-color: $text;
                }
            }
            &.-high #more { display: block; }
        }
        &.-nobody {
            #panels { layout: vertical; }
            Panel { height: auto; }
            #now, #classes { display: none; }
        }
    }
    """
    BINDINGS = [
        bind("i", "import_first", "Import", "Import a list with photos"),
        bind("d", "open('desk')", "Desk", "Who just walked in? Look up, greet, note"),
        bind("v", "class", "Class", "The class that is here or comes next, on one screen"),
        bind("l", "open('lists')", "Lists", "Promises, who is due, the inbox, ideas, search"),
        bind("p", "print", "Print", "Name tents, badges and more; seats, likes, the pledge"),
        bind("f", "open('plan')", "Plan", "The first day of school, and how far you will get"),
        *(bind(c.key, c.action, c.title, c.about, show=False) for c in MENU if c.key in WITHOUT_MENU),
        bind("f2", "note", "Note", "Write down what someone said", show=False),
        bind("m", "menu", "Menu", "All other commands"),
        bind("f1,question_mark", "help", "Help", "What this screen is for", show=False),
        bind("q", "app.quit", "Quit", "Leave; everything is saved"),
        bind("enter", "class", "", "", show=False),
        bind("escape", "nothing", "", "", show=False),
    ]
    ABOUT = (
        "Each class shows how many names are new (never met), learning, and known: about how many you would "
        "name today. Enter drills the class at the cursor; v shows who of it is here, and what waits for "
        "each. m shows all other commands. Everything is saved at once; there is no Save key."
    )
    HEADING = "home"
    section = "five-minutes-to-the-first-drill"
    REFRESH_ON_RESUME = True
    FITS_SIZE = True
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]

    _plot: Plot | None = None

    def body(self) -> ComposeResult:
        yield Static(id="banner")
        with Container(id="panels"):
            yield Panel("today", "today")
            yield Panel("now", "class")
            with Vertical(id="classes"):
                yield Rosters(id="rosters", markup=False)
            yield Panel("waiting", "open('lists')")
            yield Panel("more", "menu")

    def on_mount(self) -> None:
        """Read the reviews once the screen is painted."""
        load = self.collection.memory.load
        self.call_after_refresh(self.read_aside, load, lambda _: self.collection_changed())
        self.set_interval(60, self._show_day)

    def _show_course(self, course: Course) -> None:
        """Show the plot of names known; it is made once everything else is there."""
        if self._plot is None:
            from namecards.screens.widgets.plot import Plot  # no start waits for its forecast

            self._plot = Plot()
            self._plot.border_title = Content.assemble(("m g ", "bold $accent"), "Known over time")
            self._plot.action = "open('progress')"
            self.query_one("#classes").mount(self._plot)
        self._plot.show(course)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "import_first" or self.has_class("-nobody")

    def menu_items(self) -> list[MenuItem]:
        """Every key, and the lines of the menu."""
        keys = [item for item in super().menu_items() if item.action not in (*IN_MENU, "import_first")]
        return [*keys, *MENU]

    @property
    def _is_wide(self) -> bool:
        return self.size.width >= WIDE

    def _panel(self, name: str) -> Panel:
        return self.query_one(f"#{name}", Panel)

    def _shows_faces(self) -> bool:
        """Tell whether this terminal shows faces, or names are asked by class and seat, too."""
        mode = self.collection.terminal.mode(self.app.console.color_system)
        return mode != "none" or self.collection.settings.get(DrillSettings).seats

    def collection_changed(self) -> None:
        rosters = self.collection.people.filled_rosters()
        ready = self.collection.has_reviews
        standings = [self.collection.memory.standing(roster) if ready else None for roster in rosters]
        waiting = self.collection.desk.waiting() if ready else []
        problems = self._show_problems()
        self.set_class(not rosters, "-nobody")
        self._show_rosters(rosters, standings)
        if standings or problems or self.collection.people.all():
            today = self._today() if ready else None
            left_out = len(self.collection.memory.not_asked(rosters[0].people)) if rosters and ready else 0
            step = home_text.next_step(standings, today, left_out, len(waiting), problems)
            step = Content(home_text.NO_FACES) if standings and not self._shows_faces() else step
            self._panel("today").show("⏎", "Today", [step, *self._plan_lines(today)])
        else:
            welcome = Content(home_text.welcome(self.collection.health.place))
            self._panel("today").show("", "Welcome", [welcome])
        if ready:
            self._show_class()
            self._show_waiting(waiting)
            self._panel("more").show("m", "Menu", [menu_line(item) for item in MENU])
            if rosters and self._is_wide and self.size.height >= HIGH:  # its classes follow a little later
                everyone, follow = rosters[0], self.collection.forecasts.course
                self.read_aside(lambda: follow(everyone), self._show_course, group="course")
        else:  # the first paint does not wait for these
            self._panel("now").show("v", "Class", [Content("…")] * self._is_wide)
            self._panel("waiting").show("l", "Waiting", [Content("…")])
        self.refresh_bindings()

    def _today(self) -> home_text.TodaySession | None:
        plan, forecasts = self.collection.plan.current, self.collection.forecasts
        session = forecasts.session_today(self.collection.people.roster(EVERYONE))
        done = round(forecasts.minutes_today())
        return home_text.TodaySession(plan.minutes, done, session) if session else None

    def _plan_lines(self, today: home_text.TodaySession | None) -> list[Content]:
        """The minutes of today as a bar, and how long the plan goes on."""
        plan, day = self.collection.plan.current, self.collection.today()
        lines = [home_text.minutes_bar(today)] if today and today.done and self._is_wide else []
        if plan.is_open(day):
            lines.append(link(home_text.plan_line(plan, day), "open('plan')"))
        return lines

    def _show_problems(self) -> bool:
        """Show in one banner what a quick look finds, if anything."""
        problems = self.collection.health.problems()
        banner = self.query_one("#banner", Static)
        banner.display = bool(problems)
        banner.update(home_text.banner(problems))
        return bool(problems)

    @on(events.Click, "#banner")
    def open_check(self) -> None:
        """Open what the banner is about."""
        self.open("check")

    def _show_day(self) -> None:
        """Show what changes with the time; under another screen it is shown again when that closes."""
        if self.is_current:
            self.collection_changed()

    def _show_waiting(self, waiting: Sequence[Brief]) -> None:
        """Show the counts of waiting notes, overdue promises first, and other reminders."""
        today, inbox = self.collection.today(), len(self.collection.inbox.all())
        counts = list(home_text.count_lines(waiting, inbox, self.collection.ideas.count_undecided(), today))
        if self._is_wide:
            lines = [link(key_line(keys, text), action) for keys, text, action in counts]
        else:
            parts = (link(text, action) for _, text, action in counts)
            lines = [Content(" · ").join(parts)] if counts else []
        lines = lines or [Content.styled(home_text.NOTHING_WAITS, "$text-muted")]
        reminders = (link(line, action) for line, action in self._reminders(today))
        self._panel("waiting").show("l", "Waiting", [*lines, *reminders])

    def _show_class(self) -> None:
        """Show the class that is here, or comes next; without a timetable, how to make one."""
        expected = self.collection.timetable.expected_now()
        if not expected:
            lines = [link(Content.styled(home_text.NO_TIMETABLE, "$text-muted"), "open('timetable')")]
            self._panel("now").show("v", "Class", lines * self._is_wide)
            return
        lines = []
        for each in expected:
            members = self.collection.desk.class_view(self.collection.people.roster(each.roster))
            count_here = sum(member.is_here for member in members)
            waiting = sum(bool(member.brief.items) for member in members)
            lines.append(home_text.class_line(each, count_here, waiting, "\n" if self._is_wide else " "))
        self._panel("now").show("v", "Class now" if expected[0].now else "Next class", lines)

    def _reminders(self, today: date) -> Iterator[tuple[str, str]]:
        people = self.collection.people
        if old := self.collection.timetable.old_count():
            yield f"{old} Press m, then t.", "open('timetable')"
        if twins := len(people.possible_twins()):
            yield f"{count_people(twins)} may be here twice. Press m, then w.", "open('twins')"
        if refused := len(people.with_refused_photo()):
            yield home_text.refused_photos_line(refused), "open('privacy')"
        if offer := self.collection.backups.offer():
            yield f"{offer} Press x, then b, for a backup.", "open('privacy')"
        if paths := [file.path for file in self.collection.known_files.still_there() if file.names_people]:
            yield home_text.files_line(list(map(Path, paths))), "open('privacy')"
        if self.collection.pledge.current.is_due(today):
            yield "It is time to review your pledge: press p, then w.", "open('pledge')"

    def _show_rosters(self, rosters: list[Roster], standings: list[Standing | None]) -> None:
        listed, width = self.query_one(Rosters), self.size.width
        listed.border_title = home_text.LEGEND
        bar = home_text.bar_width(width * 3 // 5 if self._is_wide else width)
        listed.show(
            Option(home_text.roster_line(roster, standing, bar), id=roster.name)
            for roster, standing in zip(rosters, standings, strict=True)
        )

    def on_option_list_option_selected(self) -> None:
        with self.show_errors():
            self.open("drill", self.collection.people.roster(self._cursor_roster))

    @property
    def _cursor_roster(self) -> str:
        """The name of the class at the cursor; empty without one."""
        return self.query_one(Rosters).chosen_id

    def action_today(self) -> None:
        self.open("drill", self.collection.people.roster(EVERYONE))

    def action_import_first(self) -> None:
        self.open("import")

    def action_print(self) -> None:
        self.open("print", "", self._cursor_roster)

    def action_menu(self) -> None:
        self.choose_menu_item(MENU)

    def action_class(self) -> None:
        """Show the class that comes next today, else the one at the cursor."""
        expected = self.collection.timetable.expected_now()
        name = expected[0].roster if expected and expected[0].today else self._cursor_roster
        if not name:
            return self.notify_user(home_text.NOBODY)
        self.open("class", self.collection.people.roster(name))
