"""Home: the rosters and how they stand, whose notes wait, and what to do next."""

from __future__ import annotations

from importlib import import_module
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from namecards.core.notes import Note
from namecards.core.people import Person, Roster
from namecards.core.planner import Plan, Standing, long_day
from namecards.core.timetable import Expected
from namecards.screens.base import BaseScreen, cells, note_line
from namecards.screens.menu import MenuScreen

NAME = 22
BAR = 12
MOST_WAITING = 30
WELCOME = (
    "Welcome. Nobody is here yet.\n\n"
    "Press i to bring in a list of students with their photos: a CSV file, a folder or a zip.\n"
    "To look around first, leave with q and type: namecards demo\n\n"
    "What you keep here stays on this computer."
)


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
        #waiting { height: auto; max-height: 8; padding: 0 2 1 2; }
        #waiting { text-wrap: nowrap; text-overflow: ellipsis; }
        #both { height: 1fr; }
        &.-wide {
            #both { layout: grid; grid-size: 2; grid-columns: 3fr 2fr; }
            #waiting { max-height: 100%; padding: 0 2 0 4; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "c",
            "cram",
            "Cram",
            id="home.cram",
            show=False,
            tooltip="Ask everybody of this roster; nothing counts",
        ),
        Binding(
            "o",
            "habits",
            "Habits",
            id="home.habits",
            show=False,
            tooltip="How the drill asks: typing, guessing, ratings",
        ),
        Binding("d", "desk", "Desk", id="home.desk", tooltip="Who just walked in? Look up, note, greet"),
        Binding("i", "import", "Import", id="home.import", tooltip="Bring in a list with photos"),
        Binding("p", "print", "Print", id="home.print", tooltip="Name tents, badges and more as a PDF"),
        Binding("g", "progress", "Progress", id="home.progress", tooltip="Who is known, who is hard"),
        Binding(
            "s", "seating", "Seats", id="home.seating", show=False, tooltip="Who of this roster sits where"
        ),
        Binding(
            "k", "tags", "Likes", id="home.tags", show=False, tooltip="Tick what they like, for bingo sheets"
        ),
        Binding("a", "answers", "Answers", id="home.answers", show=False, tooltip="Type in interview cards"),
        Binding("n", "note", "Note", id="home.note", show=False, tooltip="Write down what somebody said"),
        Binding(
            "t",
            "open('timetable.TimetableScreen')",
            "Timetable",
            id="home.timetable",
            show=False,
            tooltip="Which class comes when",
        ),
        Binding(
            "l",
            "open('lists.ListsScreen')",
            "Lists",
            id="home.lists",
            tooltip="Promises, who is due, and who is being missed",
        ),
        Binding(
            "u",
            "warm_up",
            "Warm-up",
            id="home.warmup",
            show=False,
            tooltip="Before a class: five minutes with its weakest names",
        ),
        Binding(
            "e",
            "open('ideas.IdeasScreen')",
            "Ideas",
            id="home.ideas",
            show=False,
            tooltip="What students wish for, and what became of it",
        ),
        Binding(
            "r",
            "open('referrals.ReferralsScreen')",
            "Referrals",
            id="home.referrals",
            show=False,
            tooltip="Whom and what students can be sent to",
        ),
        Binding("f", "plan", "Plan", id="home.plan", tooltip="The first day, and how far you will get"),
        Binding(
            "w", "pledge", "Pledge", id="home.pledge", show=False, tooltip="What you promise: “We will …”"
        ),
        Binding("m", "more", "More", id="home.more", tooltip="What else there is, a key each"),
        Binding("q", "app.quit", "Quit", id="home.quit", tooltip="Leave; everything is saved"),
        Binding("escape", "nothing", "", id="home.stay", show=False),
    ]
    ABOUT = (
        "Each roster shows how many names are new (never met), due (to be asked again today) and known. "
        "Enter drills the roster under the cursor. Everything is saved at once; there is no Save key."
    )
    HEADING = "home"

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
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """How well names are known follows the first picture, when the reviews are read."""
        self.read_reviews()
        self.set_interval(60, self._show_day)

    def on_screen_resume(self) -> None:
        """At the start, and when another screen was left: show how things stand."""
        self._show()

    def collection_changed(self) -> None:
        """Another program wrote something."""
        self._show()

    @work(thread=True, exclusive=True)
    def read_reviews(self) -> None:
        """Read the reviews aside, so that the first picture does not wait for them."""
        self.collection.read_reviews()
        self.app.call_from_thread(self._show)

    def _show(self) -> None:
        rosters = [roster for roster in self.collection.rosters() if roster.people]
        ready = self.collection.reviews_ready
        standings = [self.collection.standing(roster) if ready else None for roster in rosters]
        waiting = self.collection.waiting()
        self.query_one("#next", Static).update(_next(standings, len(waiting)))
        self._show_day()
        self._show_rosters(rosters, standings)
        self.query_one("#waiting", Static).update(_waiting(waiting))

    def _show_day(self) -> None:
        """What the plan wants of today, and which class is there or comes next."""
        plan, today, ready = self.collection.plan, self.collection.today(), self.collection.reviews_ready
        done = self.collection.minutes_today() if ready and plan.is_open(today) else 0.0
        lines = [_plan_line(plan, done)] if plan.is_open(today) else []
        lines.append(_class_line(self.collection.expected_now()))
        if self.collection.pledge.is_due(today):
            lines.append("Your pledge is due to be looked at again: press w.\n")
        self.query_one("#plan", Static).update(Content("".join(lines)))

    def _show_rosters(self, rosters: list[Roster], standings: list[Standing | None]) -> None:
        head = f"{cells('Roster', NAME)}{'new':>6}{'due':>6}{'known':>7}" if rosters else ""
        self.query_one("#head", Static).update(Content(head))
        listed = self.query_one(Rosters)
        cursor = listed.highlighted
        listed.clear_options()
        listed.add_options(
            Option(_roster_line(roster, standing), id=roster.name)
            for roster, standing in zip(rosters, standings, strict=True)
        )
        listed.highlighted = min(cursor or 0, len(rosters) - 1) if rosters else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter on a roster: drill it."""
        from namecards.screens.drill import DrillScreen

        with self.telling():
            self.app.push_screen(DrillScreen(self.collection, self.collection.roster(str(event.option_id))))

    def action_cram(self) -> None:
        """Practise everybody of the roster under the cursor; it never touches the schedule."""
        from namecards.screens.drill import DrillScreen

        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            roster = self.collection.roster(str(chosen.id))
            self.app.push_screen(DrillScreen(self.collection, roster, cram=True))

    def action_habits(self) -> None:
        """How the drill asks."""
        from namecards.screens.habits import HabitsScreen

        self.app.push_screen(HabitsScreen(self.collection))

    def action_desk(self) -> None:
        """Who just walked in?"""
        from namecards.screens.desk import DeskScreen

        self.app.push_screen(DeskScreen(self.collection))

    def action_import(self) -> None:
        """Bring in a list."""
        from namecards.screens.importing import ImportScreen

        self.app.push_screen(ImportScreen(self.collection))

    def action_print(self) -> None:
        """What can be printed, for the roster under the cursor."""
        from namecards.screens.print_kinds import PrintKindsScreen

        listed = self.query_one(Rosters)
        chosen = listed.highlighted_option
        self.app.push_screen(PrintKindsScreen(self.collection, str(chosen.id) if chosen else ""))

    def action_seating(self) -> None:
        """Who sits where, of the roster under the cursor."""
        from namecards.screens.seating import SeatingScreen

        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            self.app.push_screen(SeatingScreen(self.collection, self.collection.roster(str(chosen.id))))

    def action_progress(self) -> None:
        """How far you are."""
        from namecards.screens.progress import ProgressScreen

        self.app.push_screen(ProgressScreen(self.collection))

    def action_plan(self) -> None:
        """The first day of school."""
        from namecards.screens.plan import PlanScreen

        self.app.push_screen(PlanScreen(self.collection))

    def action_tags(self) -> None:
        """What the people of the roster under the cursor like."""
        from namecards.screens.tags import TagsScreen

        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            self.app.push_screen(TagsScreen(self.collection, self.collection.roster(str(chosen.id))))

    def action_answers(self) -> None:
        """The interview cards of the roster under the cursor."""
        from namecards.screens.answers import AnswersScreen

        chosen = self.query_one(Rosters).highlighted_option
        if chosen:
            self.app.push_screen(AnswersScreen(self.collection, self.collection.roster(str(chosen.id))))

    def action_pledge(self) -> None:
        """What the library promises."""
        from namecards.screens.pledge import PledgeScreen

        self.app.push_screen(PledgeScreen(self.collection))

    def action_more(self) -> None:
        """The keys for which the bottom line has no room; the bindings are their list."""
        hidden = {b.key: b for b in self.BINDINGS if isinstance(b, Binding) and not b.show and b.description}
        choices = {key: binding.tooltip for key, binding in hidden.items()}

        def run(key: str | None) -> None:
            if key:
                self.call_later(self.run_action, hidden[key].action)

        self.app.push_screen(MenuScreen("More", choices), run)

    def action_warm_up(self) -> None:
        """The class that comes next today, else the roster under the cursor."""
        from namecards.screens.warmup import WarmUpScreen

        expected, chosen = self.collection.expected_now(), self.query_one(Rosters).highlighted_option
        name = expected[0].roster if expected and expected[0].today else str(chosen.id if chosen else "")
        if name:
            self.app.push_screen(WarmUpScreen(self.collection, self.collection.roster(name)))

    def action_open(self, name: str) -> None:
        """Open a screen over the whole collection, `module.Class`; it is imported only then."""
        module, _, screen = name.partition(".")
        found = getattr(import_module(f"namecards.screens.{module}"), screen)
        self.app.push_screen(found(self.collection))

    def action_nothing(self) -> None:
        """Esc does not leave home."""


def _next(standings: list[Standing | None], waiting: int) -> Content:
    """What to do next, in one line; the first standing is everybody's."""
    if not standings:
        return Content(WELCOME)
    if standings[0] is None:
        return Content("Reading what you know…")
    return Content.assemble(("Next: ", "bold $accent"), _advice(standings[0], waiting))


def _plan_line(plan: Plan, done: float) -> str:
    """What the plan wants of today; `done` are the minutes of it that are done."""
    if plan.last_day is None:
        return ""
    today = f" Today: {done:.0f} of {plan.minutes} min done." if done >= 0.5 else ""
    return f"Plan: {plan.minutes} min a day until {long_day(plan.last_day)}.{today}\n"


def _class_line(expected: tuple[Expected, ...]) -> str:
    """Which class is there, or comes next."""
    if not expected:
        return ""
    classes = ", ".join(f"{each.roster} ({len(each.people)}) {each.when}" for each in expected)
    warm_up = " Warm up: u." if expected[0].today else ""
    return f"{'Class' if expected[0].now else 'Next class'}: {classes}.{warm_up}\n"


def _waiting(waiting: list[tuple[Person, tuple[Note, ...]]]) -> Content:
    if not waiting:
        return Content("")
    lines = [Content.styled(f"To ask at the next visit ({len(waiting)})", "bold")]
    lines += [
        Content.assemble((cells(person.display, 18), "bold"), " ", note_line(theirs[0]))
        for person, theirs in waiting[:MOST_WAITING]
    ]
    return Content("\n").join(lines)


def _advice(everyone: Standing, waiting: int) -> str:
    if everyone.due:
        names = "name is" if everyone.due == 1 else "names are"
        return f"{everyone.due} {names} due today. Press Enter to be asked."
    if everyone.new:
        faces = "face is" if everyone.new == 1 else "faces are"
        return f"{everyone.new} {faces} new. Press Enter to meet the first {min(12, everyone.new)}."
    if waiting:
        return f"All names are known for today. Notes wait for {waiting} people: press d for the desk."
    return "All names are known for today. Press d for the desk."


def _roster_line(roster: Roster, standing: Standing | None) -> Content:
    name = f"{cells(roster.name, NAME)}"
    if standing is None:
        return Content.assemble(name, (f"{len(roster.people):>6} people", "$text-muted"))
    counts = f"{standing.new:>6}{standing.due:>6}{standing.known:>7}  "
    return Content.assemble(name, counts, *_bar(standing))


def _bar(standing: Standing) -> list[tuple[str, str]]:
    """Known, due and new as a bar; each has its own shading, so that colour is not the only sign."""
    total = standing.new + standing.due + standing.known or 1
    known = round(BAR * standing.known / total)
    due = min(BAR - known, max(round(BAR * standing.due / total), 1 if standing.due else 0))
    return [("█" * known, "$success"), ("▓" * due, "$warning"), ("░" * (BAR - known - due), "$text-muted")]
