"""Check: what is missing, damaged or unsafe in the data, and what to do about each."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from namecards.core.days import short_day
from namecards.core.heads import Head, count_odd, is_odd
from namecards.core.people import Roster
from namecards.core.plots import bars
from namecards.core.problems import Problem
from namecards.core.text import pluralize
from namecards.screens.keys import bind, hidden_key
from namecards.screens.text import cells
from namecards.screens.widgets.faces import Faces, FacesResized, person_tile
from namecards.screens.widgets.panel import SidePanel
from namecards.screens.working import WorkingScreen

NAME, BAR = 18, 16
HEAD = ("█ ", "$success"), (f"{'with a photo  ░ without':<{NAME + BAR - 1}} people photos", "$text-muted")


class CheckScreen(WorkingScreen):
    """Show at once what is known, then read everything."""

    DEFAULT_CSS = """
    CheckScreen {
        VerticalScroll { height: auto; max-height: 45%; padding: 1 2; }
        &.-problems VerticalScroll { max-height: 75%; }
        #status { margin: 1 2 0 2; }
        #photos { height: auto; margin: 0 2; color: $text-muted; }
    }
    """
    BINDINGS = [
        bind("a", "accept", "Accept", "Accept it as it is: home no longer warns"),
        hidden_key("right,pagedown", "turn(1)", "Next faces", "The next page of faces"),
        hidden_key("left,pageup", "turn(-1)", "Previous", "The previous page"),
    ]
    ABOUT = (
        "Everything is read: each line of your data, each photo. For each problem you see the file and what "
        "you can do. Nothing is changed. If nothing can be done, a accepts the data as it is: the first "
        "screen no longer warns of it, and this screen still lists what can't be read. Below are the "
        "classes and all faces as they are saved: first those whose photo has no face, several, or lay on "
        "its side; left and right turn the page. F10 where a person is shown crops the photo."
    )
    HEADING = "check"
    _is_wrong = False
    _first = ""
    """The photos that come first, counted."""
    WHEEL = "turn({})"

    def body(self) -> ComposeResult:
        yield from self.progress()
        with Horizontal():
            with Vertical():
                with VerticalScroll():
                    yield Static(id="problems")
                yield Static(id="photos")
                yield Faces()
            yield SidePanel()

    def on_mount(self) -> None:
        self._accepted = ""
        self._show(self.collection.health.problems(), "Reading everything…")
        last, today = self.collection.backups.last, self.collection.today()
        backup = (
            f"{short_day(last.at.date(), today)}\n{last.path}" if last else "none was made on this computer"
        )
        lines = (f"Your data: {self.collection.home.data}", f"The last backup: {backup}")
        self.query_one(SidePanel).explain(*(Content(f"\n{line}") for line in lines))
        self._read()

    def _show(self, problems: Sequence[Problem], heading: str) -> None:
        self._is_wrong = any(problem.serious for problem in problems)
        self.set_class(bool(problems), "-problems")
        self.refresh_bindings()
        self.notify_user(heading)
        classes = list(map(_class_line, self.collection.people.filled_rosters()))
        heads = [Content("\n").join([Content.assemble(*HEAD), *classes])] if classes else []
        lines = Content("\n\n").join([*map(_describe, problems), *heads])
        self.query_one("#problems", Static).update(lines)

    def _read(self) -> None:
        """Read everything in a worker, which stops when the screen is left."""
        self.start_work("Reading everything… photo {done} of {of}.", self.collection.health.check, self._end)

    def _end(self, problems: Sequence[Problem]) -> None:
        counts = self.collection.backups.counts()
        self._show(problems, f"{self._accepted}{_summary(problems)} Here: {counts}.")
        people = self.collection.people
        heads = {who.id: self.collection.heads.of(people.photo(who)) for who in people.active()}
        listed = sorted(people.active(), key=lambda who: not _is_photo_odd(heads[who.id]))
        tiles = [person_tile(who, people.photo(who), who.display, who.place) for who in listed]
        self._first = count_odd(filter(None, heads.values()))
        self.query_one(Faces).show(tiles)
        self._show_page()

    @on(FacesResized)
    def _show_page(self) -> None:
        first = f"To look at first: {self._first}." if self._first else "All photos, as they are saved."
        self.query_one("#photos", Static).update(f"{first} ← → {self.query_one(Faces).page}")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self._is_wrong if action == "accept" else super().check_action(action, parameters)

    def action_turn(self, by: int) -> None:
        self.query_one(Faces).turn(by)
        self._show_page()

    def action_accept(self) -> None:
        self.collection.health.accept()
        self._accepted = "Accepted: the first screen warns only of something new. "
        self._read()


def _is_photo_odd(head: Head | None) -> bool:
    return head is not None and is_odd(head)


def _describe(problem: Problem) -> Content:
    place = f"{problem.place}: " if problem.file else ""
    sign = ("! ", "bold $error") if problem.serious else "· "
    return Content.assemble(sign, (place, "bold"), problem.what, " ", (problem.advice, "$text-muted"))


def _class_line(roster: Roster) -> Content:
    """Show how many people a class has, and how many of them have a photo."""
    photos, people = sum(person.shows_photo for person in roster.people), len(roster.people)
    bar, _, rest = bars.parts((photos, 0, people - photos), BAR)
    drawn = (bar, "$success"), (rest, "$text-muted")
    return Content.assemble(f"{cells(roster.name, NAME)} ", *drawn, f"{people:>7,}{photos:>7,}")


def _summary(problems: Sequence[Problem]) -> str:
    count = sum(problem.serious for problem in problems)
    if not count:
        return "All data is there and can be read."
    return f"{pluralize(count, 'problem')}. Nothing was changed."
