"""Ideas: what students wish for, what was decided, and who is still to be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Literal

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from namecards.collection import Collection
from namecards.core.days import short_day
from namecards.core.desk import ideas
from namecards.core.desk.errors import NothingToNote
from namecards.core.desk.ideas import DECISIONS, Decision, Idea, Outcome
from namecards.core.desk.notes import Note, visible_text
from namecards.core.people import Person
from namecards.screens.desk.person_list import PersonListScreen, day_end
from namecards.screens.dialogs import menu
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.keys import bind
from namecards.screens.text import cells, link, listed_day, tab


@dataclass(frozen=True, slots=True)
class DecisionLook:
    """The look of a decision on the screen."""

    sign: str
    """At most 7 cells, before an idea."""
    title: str
    """Above the list, with the count."""
    style: str
    question: str
    """The label of the answer in the dialog."""


LOOKS: dict[Decision, DecisionLook] = {
    "new": DecisionLook("? new", "new", "bold $accent", "Answer"),
    "doing": DecisionLook("… doing", "doing", "$secondary", "What we do"),
    "done": DecisionLook("✓ done", "done", "$success", "What we did"),
    "cannot": DecisionLook("✗ no", "not possible", "$warning", "Why not"),
}
"""To add a decision: its key and phrase in `core/desk/ideas.py`, and a row here; its digit is its place."""

KEYS: dict[str, Decision] = {str(n): decision for n, decision in enumerate(LOOKS, 1)}
CHOICES = ", ".join(f"{key} {DECISIONS[decision]}" for key, decision in KEYS.items())
FILTERS: tuple[Decision | None, ...] = (None, *LOOKS)
SIGN, WHO = 8, 16
NOBODY = "Nobody's name is with this idea. Press w to say whose it is."
DAY_FROM = 76
"""Columns from which a line has room for the day."""


class IdeasScreen(PersonListScreen[Idea]):
    """List the ideas; a digit decides the one under the cursor."""

    BINDINGS = [
        bind("right", "turn(1)", "Next", "Only new, doing, done …", show=False),
        bind("left", "turn(-1)", "Previous", "The choice before", show=False),
        bind("d", "choose", "Decide", CHOICES, sign=f"1-{len(KEYS)}"),
        *(
            bind(
                key,
                f"decide('{key}')",
                LOOKS[decision].title.capitalize(),
                f"Decide: {DECISIONS[decision]}",
                show=False,
            )
            for key, decision in KEYS.items()
        ),
        bind("s", "same", "Same", "Decide it like the last one", show=False),
        bind("a", "add", "Add", "Add an idea of a focus group"),
        bind("f", "form", "Form", "Import a form's answers"),
        bind("c", "open('counts')", "Counts", "The choices in your forms", show=False),
        bind("t", "told", "Told", "You told them, or not yet", show=False),
        bind("w", "whose", "Whose", "Say whose idea it is", show=False),
        bind("p", "open('print', 'you-asked')", "Poster", "“You asked, we did” as a PDF"),
        bind("r", "delete", "Delete", "Delete this idea", show=False),
    ]
    ABOUT = (
        "What students wish for: + in a note, an idea of a focus group (a), or the answers of a form "
        "(f; c shows what was counted). "
        f"Press {', '.join(f'{key} {LOOKS[decision].title}' for key, decision in KEYS.items())}, and say "
        "what you did or why not. The desk reminds you to tell whoever asked; t marks them as told. Give an "
        "idea a short public text and it appears on the poster (p), with how many asked and never who. s "
        "decides the next idea like the last one, so that they count together. w says whose an idea is. Left "
        "and right choose which are shown."
    )
    HEADING = "ideas"
    _only: Decision | None = None
    _counts: Counter[Decision] = Counter()
    _known: Mapping[str, Person] = MappingProxyType({})
    _last: Outcome | None = None
    """The last decision, for other ideas like it."""

    def heading(self) -> Content:
        if not self._counts:
            return Content(
                "No ideas yet. Write one in a note: maya +beanbags.\nOr press a (add) or f (a form)."
            )
        tabs = [tab(f"all {self._counts.total()}", self._only is None, "show_only('')")]
        for key, decision in KEYS.items():
            text = f"{key} {LOOKS[decision].title} {self._counts[decision]}"
            tabs.append(tab(text, self._only == decision, f"show_only('{decision}')"))
        between = Content(" " * (self.size.width > 64))  # one line at 60 columns
        return Content.assemble(between.join(tabs), "\n", self._details())

    @property
    def note_person(self) -> Person | None:
        return self._known.get(self.chosen_item.note.person) if self.chosen_item else None

    def words(self, people: Sequence[Person]) -> tuple[list[Content], list[Content]]:
        """Show a whole idea of nobody, and what can be decided."""
        if people or not self.chosen_item:
            return super().words(people) if people else ([], [])
        choices = (
            link(Content.assemble((key, "bold $accent"), f"  {DECISIONS[decision]}"), f"decide('{key}')")
            for key, decision in KEYS.items()
        )
        text = Content.styled(visible_text(self.chosen_item.note, self.private), "bold")
        return [text, Content(""), Content(NOBODY), Content("\nDecide:"), *choices], []

    def empty_text(self) -> str:
        return "← and → show other ideas." if self._counts else ""

    def items(self) -> Iterable[tuple[str, Idea]]:
        self._known = self.collection.people.by_id()
        every = self.collection.ideas.all()
        self._counts = Counter(idea.outcome.decision for idea in every)
        return ((idea.note.id, idea) for idea in every if self._only in (None, idea.outcome.decision))

    def action_turn(self, by: int) -> None:
        self._only = FILTERS[(FILTERS.index(self._only) + by) % len(FILTERS)]
        self.show()

    def action_show_only(self, decision: Decision | Literal[""]) -> None:
        self._only = decision or None
        self.show()

    @on(OptionList.OptionSelected)
    def action_choose(self) -> None:
        if idea := self.chosen_item:
            choices = {key: DECISIONS[decision] for key, decision in KEYS.items()}
            menu.choose(self, visible_text(idea.note), choices, self.action_decide)

    def action_decide(self, key: str) -> None:
        """Ask what to tell whoever asked; of an idea that is not decided nothing is told."""
        idea = self.chosen_item
        if idea and KEYS[key] == "new":
            self._set_undecided(idea)
        elif idea:
            form = decide_idea(self.collection, idea, KEYS[key])
            ask(self, form, partial(self._report_decision, idea))

    def _set_undecided(self, idea: Idea) -> None:
        if idea.outcome.decision == "new":
            self.notify_user("This idea is not decided yet.")
            return
        with self.show_errors():
            before = idea.outcome
            self.collection.ideas.decide(idea, "new", before.answer, before.asks)
            self.report("Now it is not decided.")

    def action_same(self) -> None:
        idea, last = self.chosen_item, self._last
        if idea and last:
            with self.show_errors():
                after = self.collection.ideas.decide(idea, last.decision, last.answer, last.asks).value
                self._report_decision(idea, after)

    def _report_decision(self, idea: Idea, after: Outcome) -> None:
        self._last = after
        decided = Idea(idea.note, after)
        tell = " The desk reminds you to tell them." if decided.needs_telling else ""
        count = len(self.collection.ideas.find_alike(decided))
        who = "both" if count == 2 else f"all {count}"
        several = f" It holds for {who} who asked in these words." if count > 1 else ""
        self.report(f"Decided: {DECISIONS[after.decision]}.{several}{tell}")

    def action_whose(self) -> None:
        if idea := self.chosen_item:
            ask(self, assign_idea(self.collection, idea.note), self._report_saved)

    def action_add(self) -> None:
        ask(self, add_idea(self.collection), self._report_saved)

    def _report_saved(self, note: Note) -> None:
        self.report("Saved as private, because of the %." if note.private else "Saved.")

    def action_form(self) -> None:
        self.open("survey", then=self.report)

    def action_told(self) -> None:
        idea = self.chosen_item
        if idea and idea.note.person:
            with self.show_errors():
                is_told = not idea.outcome.told
                self.collection.desk.mark_told(ideas.follow_up(idea, ""), is_told)
                self.report("Told." if is_told else "Not told yet.")

    def action_delete(self) -> None:
        if idea := self.chosen_item:
            with self.show_errors():
                self.collection.ideas.delete(idea)
                self.report("Deleted.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        idea = self.chosen_item
        if action in ("choose", "decide", "delete", "whose"):
            return idea is not None
        if action == "same":
            return idea is not None and self._last is not None
        if action == "told":
            return idea is not None and bool(idea.note.person) and idea.outcome.decision != "new"
        return super().check_action(action, parameters)

    def _details(self) -> Content:
        """Describe the idea under the cursor beyond its line."""
        if self.chosen_item is None:
            return Content("")
        note, outcome = self.chosen_item.note, self.chosen_item.outcome
        parts = [note.source, short_day(note.day, self.collection.today())]
        if outcome.answer and (self.private or not note.private):
            parts.append(outcome.answer)
        if outcome.asks:
            parts.append(f"on the poster: {outcome.asks}")
        return Content.styled(" · ".join(parts), "$text-muted")

    def line(self, item: Idea) -> Content:
        person = self._known.get(item.note.person)
        look = LOOKS[item.outcome.decision]
        mark = " · told" if item.outcome.told else " · to tell" if item.needs_telling else ""
        text = Content.assemble(
            (f"{cells(look.sign, SIGN)} ", look.style), visible_text(item.note, self.private)
        )
        name = self.collection.people.address(person) if person else "–"
        who = (f"  {cells(name, WHO)}", "bold")
        wide = self.size.width >= DAY_FROM  # else the heading has the day
        day = day_end(listed_day(item.note.day, self.collection.today())) if wide else ("", "")
        return self.columns(text, (mark, "$text-muted"), who, day)


def decide_idea(collection: Collection, idea: Idea, decision: Decision) -> FormDialog[Outcome]:
    """Make the form that saves what was decided about an idea; it ends with the outcome."""

    def build(written: Mapping[str, str]) -> Outcome:
        return collection.ideas.decide(idea, decision, written["answer"], written["asks"]).value

    fields = {
        "answer": (LOOKS[decision].question, "told at their next visit"),
        "asks": ("On the poster", "a few words without a name, or empty"),
    }
    before = {"answer": idea.outcome.answer, "asks": idea.outcome.asks}
    title = f"{DECISIONS[decision].capitalize()}: {visible_text(idea.note)}"
    return FormDialog(build, fields, before, title)


def add_idea(collection: Collection) -> FormDialog[Note]:
    """Make the form for an idea that did not come up at the desk; it ends with its note."""

    def build(written: Mapping[str, str]) -> Note:
        if not written["text"]:
            raise NothingToNote("the idea")
        return collection.ideas.add(written["text"], "focus group", _person(collection, written)).value

    fields = {
        "text": ("The idea", "e.g. beanbags by the window"),
        "who": ("Who", "a name, or empty if nobody knows"),
    }
    return FormDialog(build, fields, {}, "An idea from a focus group")


def assign_idea(collection: Collection, note: Note) -> FormDialog[Note]:
    """Make the form that asks whose idea it is; it ends with its note."""

    def build(written: Mapping[str, str]) -> Note:
        return collection.ideas.assign(note, _person(collection, written)).value

    fields = {"who": ("Who", "a name or card number; empty if nobody knows")}
    return FormDialog(build, fields, {}, f"Whose idea is this? {visible_text(note)}")


def _person(collection: Collection, written: Mapping[str, str]) -> Person | None:
    """Find whoever was typed; None if nobody was. Raises `UnknownPerson` or `SeveralPeople`."""
    return collection.people.one(written["who"]) if written["who"] else None
