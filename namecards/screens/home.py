"""Home: the rosters and how they stand, whose notes wait, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.core.people import Roster
from namecards.core.planning.planner import Standing
from namecards.screens import home_text
from namecards.screens.base import BaseScreen, cells
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.widgets.key_bar import Keys


def _key(id: str, key: str, label: str, tooltip: str, show: bool = False, action: str = "") -> Binding:
    """A key of home; the bottom line has room for a few of them, and More lists the others."""
    shown_as = {"slash": "/"}.get(key)
    return Binding(key, action or id, label, show, key_display=shown_as, id=f"home.{id}", tooltip=tooltip)


def _open(id: str, key: str, label: str, screen: str, tooltip: str, show: bool = False) -> Binding:
    """A key that opens a screen over the whole collection, `module.Class`."""
    return _key(id, key, label, tooltip, show, f"open('{screen}')")


def _of_roster(id: str, key: str, label: str, screen: str, tooltip: str) -> Binding:
    """A key that opens a screen over the roster under the cursor, `module.Class`."""
    return _key(id, key, label, tooltip, action=f"of_roster('{screen}')")


def _screen(name: str) -> Callable[..., BaseScreen]:
    """A screen by `module.Class`; it is imported only when it is opened."""
    module, _, screen = name.rpartition(".")
    found: Callable[..., BaseScreen] = getattr(import_module(f"namecards.screens.{module}"), screen)
    return found


class Rosters(OptionList):
    """The list of rosters; Enter drills the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Drill", id="home.drill", tooltip="Drill the names of this roster"),
    ]


class HomeScreen(BaseScreen):
    """Where the program opens."""

    DEFAULT_CSS = """
    HomeScreen {
        #next { padding: 1 2; height: auto; }
        #plan { padding: 0 2; height: auto; color: $text-muted; }
        #head { padding: 0 2; height: 1; color: $text-muted; }
        #rosters { height: 1fr; min-height: 4; border: none; padding: 0 2; background: $background; }
        #rosters { text-wrap: nowrap; text-overflow: ellipsis; }
        #rosters:focus { background-tint: transparent; }
        #waiting { height: auto; max-height: 30vh; padding: 0 2 1 2; }
        #waiting { text-wrap: nowrap; text-overflow: ellipsis; }
        #both { height: 1fr; }
        &.-wide {
            #both { layout: grid; grid-size: 2; grid-columns: 3fr 2fr; }
            #waiting { max-height: 100%; padding: 0 2 0 4; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("cram", "c", "Cram", "Ask everybody of this roster; nothing counts"),
        _open("habits", "o", "Habits", "learning.habits.HabitsScreen", "How the drill asks"),
        _open("desk", "d", "Desk", "desk.desk.DeskScreen", "Who just walked in? Look up, note, greet", True),
        _open("import", "i", "Import", "importing.choose.ImportScreen", "Bring in a list with photos", True),
        _key("print", "p", "Print", "Name tents, badges and more as a PDF", True),
        _open("progress", "g", "Progress", "learning.progress.ProgressScreen", "Who is known, who is hard"),
        _of_roster("seating", "s", "Seats", "paper.seating.SeatingScreen", "Who of this roster sits where"),
        _of_roster("tags", "k", "Likes", "paper.tags.TagsScreen", "Tick what they like, for bingo sheets"),
        _of_roster("answers", "a", "Answers", "paper.answers.AnswersScreen", "Type in interview cards"),
        _key("note", "n", "Note", "Write down what somebody said"),
        _open("inbox", "b", "Inbox", "desk.inbox.InboxScreen", "Notes that wait for a name"),
        _open(
            "lists", "l", "Lists", "desk.lists.ListsScreen", "Promises, who is due, who is being missed", True
        ),
        _key("warm_up", "u", "Warm-up", "Before a class: five minutes, its weakest names"),
        _open("search", "slash", "Search", "desk.search.SearchScreen", "Search all notes"),
        _open("ideas", "e", "Ideas", "desk.ideas.IdeasScreen", "What students wish for, what became of it"),
        _open(
            "referrals", "r", "Referrals", "desk.referrals.ReferralsScreen", "Whom students can be sent to"
        ),
        _open("timetable", "t", "Timetable", "desk.timetable.TimetableScreen", "Which class comes when"),
        _open(
            "plan", "f", "Plan", "learning.plan.PlanScreen", "The first day, and how far you will get", True
        ),
        _open("pledge", "w", "Pledge", "paper.pledge.PledgeScreen", "What you promise: “We will …”"),
        _key("more", "m", "More", "What else there is, a key each", True),
        Binding("q", "app.quit", "Quit", id="home.quit", tooltip="Leave; everything is saved"),
        Binding("escape", "nothing", "", id="home.stay", show=False),
    ]
    ABOUT = (
        "Each roster shows how many names are new (never met), due (to be asked again today) and asked "
        "later. Enter drills the roster under the cursor; g shows who is known. Everything is saved at once; "
        "there is no Save key."
    )
    HEADING = "home"
    ALWAYS_ANEW = True

    def compose(self) -> ComposeResult:
        """What to do next, the rosters, whose notes wait."""
        yield self.title_bar()
        yield Static(id="next")
        yield Static(id="plan")
        with Container(id="both"):
            with Container():
                yield Static(id="head")
                yield Rosters(id="rosters", markup=False)
            yield Static(id="waiting")
        yield Keys()

    def on_mount(self) -> None:
        """How well names are known follows the first picture, when the reviews are read."""
        self.read_reviews()
        self.set_interval(60, self._show_day)

    def collection_changed(self) -> None:
        """Another program wrote something."""
        self._show()

    @work(thread=True, exclusive=True)
    def read_reviews(self) -> None:
        """Read the reviews aside, so that the first picture does not wait for them."""
        self.collection.memory.load()
        self.app.call_from_thread(self._show)

    def _show(self) -> None:
        rosters = [roster for roster in self.collection.people.rosters() if roster.people]
        ready = self.collection.memory.is_loaded
        standings = [self.collection.memory.standing(roster) if ready else None for roster in rosters]
        waiting = self.collection.notes.waiting()
        self.query_one("#next", Static).update(home_text.next_step(standings, len(waiting)))
        self._show_day()
        self._show_rosters(rosters, standings)
        self.query_one("#waiting", Static).update(home_text.waiting_lines(waiting))

    def _show_day(self) -> None:
        """What the plan wants of today, and which class is there or comes next."""
        plan, today, ready = (
            self.collection.plan.current,
            self.collection.today(),
            self.collection.memory.is_loaded,
        )
        done = self.collection.plan.minutes_today() if ready and plan.is_open(today) else 0.0
        lines = [home_text.plan_line(plan, done)] if plan.is_open(today) else []
        lines.append(home_text.class_line(self.collection.timetable.expected_now()))
        lines.append(home_text.inbox_line(len(self.collection.inbox.all())))
        if self.collection.pledge.current.is_due(today):
            lines.append("Your pledge is due to be looked at again: press w.\n")
        self.query_one("#plan", Static).update(Content("".join(lines)))

    def _show_rosters(self, rosters: list[Roster], standings: list[Standing | None]) -> None:
        head = f"{cells('Roster', home_text.NAME)}{'new':>6}{'due':>6}{'later':>7}" if rosters else ""
        self.query_one("#head", Static).update(Content(head))
        listed = self.query_one(Rosters)
        cursor = listed.highlighted
        listed.clear_options()
        listed.add_options(
            Option(home_text.roster_line(roster, standing), id=roster.name)
            for roster, standing in zip(rosters, standings, strict=True)
        )
        listed.highlighted = min(cursor or 0, len(rosters) - 1) if rosters else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter on a roster: drill it."""
        from namecards.screens.learning.drill import DrillScreen

        with self.telling():
            self.app.push_screen(
                DrillScreen(self.collection, self.collection.people.roster(str(event.option_id)))
            )

    def action_cram(self) -> None:
        """Practise everybody of the roster under the cursor; it never touches the schedule."""
        from namecards.screens.learning.drill import DrillScreen

        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            roster = self.collection.people.roster(str(chosen.id))
            self.app.push_screen(DrillScreen(self.collection, roster, cram=True))

    def action_print(self) -> None:
        """What can be printed, for the roster under the cursor."""
        from namecards.screens.paper.kinds import PrintKindsScreen

        listed = self.query_one(Rosters)
        chosen = listed.highlighted_option
        self.app.push_screen(PrintKindsScreen(self.collection, str(chosen.id) if chosen else ""))

    def action_of_roster(self, name: str) -> None:
        """Open a screen over the roster under the cursor, `module.Class`."""
        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            self.app.push_screen(
                _screen(name)(self.collection, self.collection.people.roster(str(chosen.id)))
            )

    def action_more(self) -> None:
        """The keys for which the bottom line has no room; the bindings are their list."""
        hidden = {
            b.key_display or b.key: b
            for b in self.BINDINGS
            if isinstance(b, Binding) and not b.show and b.description
        }
        choices = {key: binding.tooltip for key, binding in hidden.items()}

        def run(key: str | None) -> None:
            if key:
                self.call_later(self.run_action, hidden[key].action)

        self.app.push_screen(MenuScreen("More", choices), run)

    def action_warm_up(self) -> None:
        """The class that comes next today, else the roster under the cursor."""
        from namecards.screens.desk.class_view import WarmUpScreen

        expected, chosen = (
            self.collection.timetable.expected_now(),
            self.query_one(Rosters).highlighted_option,
        )
        name = expected[0].roster if expected and expected[0].today else str(chosen.id if chosen else "")
        if name:
            self.app.push_screen(WarmUpScreen(self.collection, self.collection.people.roster(name)))

    def action_open(self, name: str) -> None:
        """Open a screen over the whole collection, `module.Class`."""
        self.app.push_screen(_screen(name)(self.collection))

    def action_nothing(self) -> None:
        """Esc does not leave home."""
