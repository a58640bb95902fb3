"""A class on one screen: who is here, what waits for each, and practice before it comes."""

from __future__ import annotations

from collections.abc import Mapping

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.by_hand import lines_of_class
from namecards.core.desk.class_view import Member
from namecards.core.finding import Finder
from namecards.core.people import EVERYONE, Person, Roster
from namecards.screens.action_screen import MenuItem
from namecards.screens.base import UNDO, replace_text
from namecards.screens.desk.class_page import ClassPage, heading
from namecards.screens.dialogs import menu
from namecards.screens.keys import arrow_keys, bind
from namecards.screens.person import PersonScreen, VisitResult
from namecards.screens.widgets.faces import TileClicked
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.names import NameList

PRACTICE = (
    MenuItem("Weakest names", "five minutes, like any drill", "warm_up", "w"),
    MenuItem("Drill", "what is due, then new faces", "drill", "d"),
    MenuItem("Tell apart", "people mixed up, and namesakes, side by side", "apart", "a"),
    MenuItem("Whole class", "everybody once; nothing is recorded", "drill(True)", "c"),
)


class ClassScreen(PersonScreen):
    """The people of a class, with a mark for who is here; Enter opens a visit."""

    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    ClassScreen {
        #heading { margin: 0 2; height: 2; text-wrap: nowrap; text-overflow: ellipsis; }
        #find, #find:focus { margin: 0 2; background: $panel; display: none; }
        #status { height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
        &.-finding { #find { display: block; } #status { display: none; } }
    }
    """
    BINDINGS = [
        *arrow_keys("The name {}"),
        bind("home", "go(0)", "First", "The first name", show=False),
        bind("end", "go(-1)", "Last", "The last name", show=False),
        bind("pageup", "turn(-1)", "Page up", "A page of names back", show=False),
        bind("pagedown", "turn(1)", "Page down", "A page of names on", show=False),
        bind("enter", "visit", "Visit", "Open the visit of the chosen one", sign="⏎"),
        bind("a", "all_here", "All", "Mark the whole class as here today"),
        bind("space", "mark", "Here", "Mark the chosen one as here, or not here"),
        bind("n,f2", "note", "Note", "Write a note about the chosen one"),
        bind("slash", "find", "Find", "Find somebody in this class by letters", sign="/"),
        UNDO,
        bind("w", "practice", "Drill", "The weakest names, those mixed up, or the whole class"),
        bind("h", "hide", "Names", "Hide all names, or show them again", show=False),
        bind("o", "only", "Only", "Drill only some: take this one in, or out", show=False),
        bind("e,f9", "person_menu", "Person", "Edit, photo, suspend, archive", show=False),
        bind("c", "choose", "Class", "Another class", show=False),
        bind("p", "print", "Page", "A page to print before they come: faces, and what waits", show=False),
        bind("t", "timeline", "Timeline", "Everything about the chosen one", show=False),
    ]
    ABOUT = (
        "The class that is here now or comes next by the timetable, else the one chosen at home. a marks all "
        "as here today, and Space takes one out or puts one in. That is a visit, and no answer about the "
        "name. Enter opens the visit, n writes a note, / finds somebody by letters. By mouse: a click "
        "chooses, a second one opens, a click on the mark changes it. w practices the weakest names for five "
        "minutes, people you mix up, or the whole class with nothing recorded. h hides all names, to test "
        "yourself, or shows them. o puts the chosen one among those you want to drill alone (w, then o). "
        "e edits, brings a new photo, archives, or suspends somebody from the drill for good. c chooses "
        "another class. p prints a page with faces and what waits, without private notes."
    )
    HEADING = "class"
    WHEEL = "move(0, {})"
    REFRESH_ON_RESUME = True

    def __init__(self, collection: Collection, roster: Roster) -> None:
        super().__init__(collection)
        self._roster = roster
        self._only: set[str] = set()
        """The ids of those to be drilled alone."""
        self._members: tuple[Member, ...] = ()
        self._when: str | None = None
        self._chosen = 0
        self._hidden = False
        """True while all names are hidden."""
        self._hits: list[int] = []
        """The places of those who match the letters, while somebody is sought."""

    def body(self) -> ComposeResult:
        yield Static(id="heading")
        yield ClassPage(self.collection)
        yield LineInput(id="find", placeholder="letters of a name; Enter opens the visit")
        yield Static(id="status")

    @property
    def _member(self) -> Member | None:
        return self._members[self._chosen] if self._members else None

    @property
    def note_person(self) -> Person | None:
        return self._member.person if self._member else None

    @property
    def new_person(self) -> Mapping[str, str]:
        if self._roster.name == EVERYONE:
            return {}
        return lines_of_class(self._roster.name, self._roster.people)

    def collection_changed(self) -> None:
        """Show the class as it is now, with the same person chosen."""
        before, rosters = self.note_person, {each.name: each for each in self.collection.people.rosters()}
        self._roster = rosters.get(self._roster.name, self._roster)
        comes = {each.roster: each.when for each in self.collection.timetable.expected_now()}
        self._when = comes.get(self._roster.name)
        self._members = self.collection.desk.class_view(self._roster)
        ids = [member.person.id for member in self._members]
        at = ids.index(before.id) if before and before.id in ids else self._chosen
        self._chosen = max(min(at, len(ids) - 1), 0)
        self._show()

    def on_resize(self, event: events.Resize) -> None:
        self.call_after_refresh(self._show)

    def report(self, sentence: str) -> None:
        self.collection_changed()
        super().report(sentence)

    def action_move(self, across: int, down: int) -> None:
        """Choose another name: beside or below this one, or the next that was found."""
        if self._hits:
            at = self._hits.index(self._chosen) if self._chosen in self._hits else -1
            self._choose(self._hits[(at + across + down) % len(self._hits)])
            return
        steps = self.query_one(ClassPage).steps
        step, last = across * steps[0] + down * steps[1], len(self._members) - 1
        at = self._chosen + step
        if at > last and self._chosen // abs(step) < last // abs(step):
            at = last  # the last row or column is shorter
        if 0 <= at <= last:
            self._choose(at)

    def action_go(self, at: int) -> None:
        """Choose the first name, or the last."""
        if self._members:
            self._choose(at % len(self._members))

    def action_turn(self, by: int) -> None:
        """Choose the name a page away, or the last one in that direction."""
        shown = self.query_one(ClassPage).shown_places
        if self._members:
            page = len(shown) if shown else len(self._members)
            self._choose(min(max(self._chosen + by * page, 0), len(self._members) - 1))

    def on_tile_clicked(self, event: TileClicked) -> None:
        again = event.at == self._chosen
        self._choose(event.at)
        if event.mark:
            self.action_mark()
        elif again:
            self.action_visit()

    def action_visit(self) -> None:
        if person := self.note_person:
            self._stop_finding()
            self._open(person)

    def _open(self, person: Person, sentence: str = "") -> None:
        shows_name = any(person == member.person for member in self._members)  # the name stands here
        self.opener.open_visit(person, self._finish_visit, shows_name=shows_name, sentence=sentence)

    def _finish_visit(self, result: VisitResult) -> None:
        self.notify_user(result.sentence)
        if result.next:
            self._open(result.next, result.sentence)

    def action_all_here(self) -> None:
        away = [member.person for member in self._members if not member.is_here]
        if not away:
            self.notify_user("Everybody is marked as here.")
            return
        with self.show_errors():
            count = self.collection.desk.record_visits(away).value
            self.report(f"{count} marked as here. Space takes one out.")

    def action_mark(self) -> None:
        """Mark the chosen one as here, or as not here; a greeting is an answer, and stays."""
        member, desk, today = self._member, self.collection.desk, self.collection.today()
        if member is None:
            return
        name = self.collection.people.address(member.person)
        with self.show_errors():
            if not member.is_here:
                desk.record_visits([member.person])
                self.report(f"Here: {name}.")
            elif desk.has_greeting(member.person, today):
                self.notify_user(f"{name} was greeted by name today. To remove that: t, then F8.")
            elif desk.is_here_today(member.person):
                desk.remove_visit(member.person, today)
                self.report(f"Not here: {name}.")
            else:
                self.notify_user(f"{name} has a note of today, so they were here.")

    def action_find(self) -> None:
        self.add_class("-finding")
        self.query_one("#find", Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        places = {member.person.id: at for at, member in enumerate(self._members)}
        hits = Finder(self._roster.people).find(event.value) if event.value.strip() else []
        self._hits = [places[person.id] for person in hits]
        if self._hits:
            self._choose(self._hits[0])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if self._hits:
            self.action_visit()
        else:
            self._stop_finding()
            self.notify_user(f"Nobody in this class matches “{event.value}”." if event.value else "")

    def _stop_finding(self) -> None:
        self._hits = []
        self.query_one("#find", Input).clear()
        self.set_focus(None)
        self.remove_class("-finding")

    def action_back(self) -> None:
        if self.has_class("-finding"):
            self._stop_finding()
        else:
            super().action_back()

    def action_hide(self) -> None:
        self._hidden = not self._hidden
        self._show()

    def action_only(self) -> None:
        if person := self.note_person:
            self._only ^= {person.id}
            self._show()
            self.notify_user(f"Only these: {len(self._only)} chosen. w, then o drills them.")

    def action_practice(self) -> None:
        only = MenuItem("Only these", f"{len(self._only)} chosen with o", "drill_only", "o")
        self.choose_menu_item([*PRACTICE, *[only] * bool(self._only)], "Practice")

    def action_drill(self, cram: bool = False) -> None:
        """Drill the class as from home, or practice everybody (`cram`); then nothing is recorded."""
        self.open("drill", self._roster, cram)

    def action_drill_only(self) -> None:
        people = tuple(person for person in self._roster.people if person.id in self._only)
        self.open("drill", Roster(f"only {len(people)} of {self._roster.name}", people))

    def action_apart(self) -> None:
        if self.collection.drill.find_alike(self._roster):
            session = self.collection.drill.start_apart(self._roster)
            self.open("drill", self._roster, False, session)
        else:
            self.notify_user("Of those you met in a drill, nobody was mixed up, and no two share a name.")

    def action_warm_up(self) -> None:
        self.open("drill", self._roster, False, self.collection.drill.start_warm_up(self._roster))

    def action_choose(self) -> None:
        rosters = self.collection.people.filled_rosters()
        by_key = {str(number): roster for number, roster in enumerate(rosters, 1)}

        def show(key: str) -> None:
            self._roster, self._chosen, self._only = by_key[key], 0, set()
            self.notify_user("")
            self.collection_changed()

        menu.choose(self, "Class", {key: roster.name for key, roster in by_key.items()}, show)

    def action_print(self) -> None:
        self.open("print", "class-page", self._roster.name)

    def _choose(self, at: int) -> None:
        self._chosen = at
        self._show()

    def _show(self) -> None:
        self.query_one(ClassPage).show(self._members, self._chosen, self._hidden, self._only)
        self.show_heading()
        self.refresh_bindings()

    @on(NameList.Resized)
    def show_heading(self) -> None:
        """Say which class it is, and which names of it are shown."""
        text = heading(self._roster.name, self._when, self._members, self.query_one(ClassPage).shown_places)
        replace_text(self.query_one("#heading", Static), text)
