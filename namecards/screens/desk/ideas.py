"""Ideas: what students wish for, what was decided, and who has to hear of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.collection import Collection
from namecards.core.desk import ideas
from namecards.core.desk.ideas import DECISIONS, Decision, Idea, Outcome
from namecards.core.desk.notes import Note
from namecards.core.people import Person
from namecards.screens.desk.idea_forms import AddIdeaScreen, DecideScreen, WhoseScreen, said_of
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.list_screen import Line, ListScreen
from namecards.screens.text import cells, short_day

KEYS: dict[str, Decision] = {"1": "new", "2": "doing", "3": "done", "4": "cannot"}
SIGNS: dict[Decision, tuple[str, str]] = {
    "new": ("? new   ", "bold $accent"),
    "doing": ("… doing ", "$secondary"),
    "done": ("✓ done  ", "$success"),
    "cannot": ("✗ cannot", "$warning"),
}
FILTERS: tuple[Decision | None, ...] = (None, *DECISIONS)
WHO = 16


class IdeasScreen(ListScreen):
    """A line an idea; a digit decides."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "turn(1)", "Which", show=False, id="ideas.right", tooltip="Only new, doing, done …"),
        Binding("left", "turn(-1)", "Which", show=False, id="ideas.left", tooltip="The choice before"),
        Binding(
            "1",
            "decide('1')",
            "Decide",
            key_display="1-4",
            id="ideas.new",
            tooltip="What became of it",
        ),
        Binding("2", "decide('2')", "Doing", show=False, id="ideas.doing", tooltip="We are doing it"),
        Binding("3", "decide('3')", "Done", show=False, id="ideas.done", tooltip="It is done"),
        Binding("4", "decide('4')", "Cannot", show=False, id="ideas.cannot", tooltip="It cannot be"),
        Binding("s", "same", "Same", id="ideas.same", show=False, tooltip="Decide it like the last one"),
        Binding("a", "add", "Add", id="ideas.add", tooltip="An idea of a focus group"),
        Binding("f", "form", "Form", id="ideas.form", tooltip="Take in a form's answers, CSV or Excel"),
        Binding("t", "told", "Told", id="ideas.told", tooltip="Whoever asked was told, or not yet"),
        Binding("w", "whose", "Whose", show=False, id="ideas.whose", tooltip="Say whose idea it is"),
        Binding("p", "print", "Poster", id="ideas.print", tooltip="“You asked, we did” as a PDF"),
        Binding("r", "remove", "Remove", id="ideas.remove", show=False, tooltip="Take this idea away"),
    ]
    ABOUT = (
        "What students wished for: + in a note, a focus group (a), or the answers of a form (f). "
        "1 new, 2 doing, 3 done, 4 cannot: say what was done or why it cannot be. Whoever asked is told at "
        "their next visit: the desk brings it back until t. An idea that you give words for the poster is on "
        "it, with how many asked and never who; s decides the next one alike, so that they count together. w "
        "says whose an idea is. Left and right choose which are shown."
    )
    HEADING = "ideas"

    def __init__(self, collection: Collection) -> None:
        """Every idea."""
        super().__init__(collection)
        self._only: Decision | None = None
        self._ideas: dict[str, Idea] = {}
        self._known: dict[str, Person] = {}
        self._last: Outcome | None = None
        """What was decided last, for others like it."""

    def heading(self) -> Content:
        """How many there are of each, and which are shown."""
        counts = Counter(idea.outcome.decision for idea in self._ideas.values())
        if not self._ideas:
            return Content("No ideas yet. Write one in a note: maya +beanbags. Or press a, or f for a form.")
        parts = [_choice("all", len(self._ideas), self._only is None)]
        parts += [
            _choice(f"{key} {decision}", counts[decision], self._only == decision)
            for key, decision in KEYS.items()
        ]
        return Content.assemble(*parts, "\n", self._more())

    def lines(self) -> Iterable[Line]:
        """Those of the chosen kind, the newest first."""
        self._known = {person.id: person for person in self.collection.people.all()}
        self._ideas = {idea.note.id: idea for idea in self.collection.ideas.all()}
        for id, idea in self._ideas.items():
            if self._only in (None, idea.outcome.decision):
                yield id, self._line(idea)

    def action_turn(self, by: int) -> None:
        """Only those of another decision."""
        self._only = FILTERS[(FILTERS.index(self._only) + by) % len(FILTERS)]
        self.show()

    def on_option_list_option_selected(self) -> None:
        """Enter: a menu of the decisions."""
        if idea := self._ideas.get(self.chosen):
            choices = {key: DECISIONS[decision] for key, decision in KEYS.items()}
            self.app.push_screen(MenuScreen(said_of(idea.note, shown=False), choices), self.action_decide)

    def action_decide(self, key: str | None) -> None:
        """Ask for the answer, then keep it."""
        idea = self._ideas.get(self.chosen)
        if idea is None or key is None:
            return

        self.app.push_screen(
            DecideScreen(self.collection, idea, KEYS[key]), lambda after: self._decided(idea, after)
        )

    def action_same(self) -> None:
        """Decide this one like the last one, with its answer and its words for the poster."""
        idea, last = self._ideas.get(self.chosen), self._last
        if idea and last:
            with self.show_errors():
                after = self.collection.ideas.decide(idea, last.decision, last.answer, last.asks).value
                self._decided(idea, after)

    def _decided(self, idea: Idea, after: Outcome | None) -> None:
        if after:
            self._last = after
            tell = " It is told at their next visit." if _to_tell(idea, after) else ""
            self.report(f"Decided: {DECISIONS[after.decision]}.{tell}")

    def action_whose(self) -> None:
        """Say whose idea it is."""
        idea = self._ideas.get(self.chosen)
        if idea is None:
            return

        def given(note: Note | None) -> None:
            if note:
                self.report("Saved.")

        self.app.push_screen(WhoseScreen(self.collection, idea.note), given)

    def action_add(self) -> None:
        """An idea of a focus group."""

        def added(note: Note | None) -> None:
            if note:
                self.report("Saved.")

        self.app.push_screen(AddIdeaScreen(self.collection), added)

    def action_form(self) -> None:
        """The answers of a form."""
        self.open("survey", self.report)

    def action_told(self) -> None:
        """Whoever asked was told, or not yet."""
        idea = self._ideas.get(self.chosen)
        if idea and idea.note.person:
            with self.show_errors():
                told = not idea.outcome.told
                self.collection.desk.mark_told(ideas.follow_up(idea, ""), told)
                self.report("Told." if told else "To be told.")

    def action_print(self) -> None:
        """The poster."""
        self.open("print", "you-asked")

    def action_remove(self) -> None:
        """Take the idea away."""
        if idea := self._ideas.get(self.chosen):
            with self.show_errors():
                self.collection.ideas.delete(idea)
                self.report("Deleted.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the idea under the cursor."""
        idea = self._ideas.get(self.chosen) if self.is_mounted else None
        if action in ("decide", "remove", "whose"):
            return idea is not None
        if action == "same":
            return idea is not None and self._last is not None
        if action == "told":
            return idea is not None and bool(idea.note.person) and idea.outcome.decision != "new"
        return super().check_action(action, parameters)

    def _more(self) -> Content:
        """What is known of the idea under the cursor beside its line."""
        idea = self._ideas.get(self.chosen)
        if idea is None:
            return Content("")
        note, outcome = idea.note, idea.outcome
        parts = [note.source, short_day(note.day)]
        if outcome.answer and (self.private or not note.private):
            parts.append(outcome.answer)
        if outcome.asks:
            parts.append(f"on the poster: {outcome.asks}")
        return Content.styled(" · ".join(parts), "$text-muted")

    def _line(self, idea: Idea) -> Content:
        person = self._known.get(idea.note.person)
        told = " · told" if idea.outcome.told else " · to tell" if idea.needs_telling else ""
        return Content.assemble(
            SIGNS[idea.outcome.decision],
            f" {cells(person.display if person else '–', WHO)} ",
            said_of(idea.note, self.private),
            (told, "$text-muted"),
        )


def _to_tell(idea: Idea, after: Outcome) -> bool:
    return Idea(idea.note, after).needs_telling


def _choice(label: str, count: int, chosen: bool) -> tuple[str, str]:
    return (f"▸{label} {count}  ", "bold $accent") if chosen else (f" {label} {count}  ", "$text-muted")
