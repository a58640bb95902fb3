"""The preview of a form's answers: every idea, and whose it is. Enter imports them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.importing.surveys.columns import Use, bars
from namecards.importing.surveys.plan import SurveyPlan, describe
from namecards.screens.base import BaseScreen
from namecards.screens.desk.person_list import PersonPane
from namecards.screens.desk.survey_columns import ask_column, ask_uses, row_lines
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.keys import bind
from namecards.screens.text import cells
from namecards.screens.widgets.pick_list import PickList

WHO = 18
NOTHING = "Nothing to import: every answer is here already."


class SurveyPreviewScreen(BaseScreen):
    """Show the answers; nothing is written before Enter. Ends with a sentence that says what was imported."""

    DEFAULT_CSS = """
    SurveyPreviewScreen {
        #heading { margin: 1 2; height: auto; max-height: 60%; }
    }
    """
    BINDINGS = [
        bind("enter", "import", "Import", "Save them as ideas", priority=True),
        bind("f4", "who", "Who?", "Say whose answer it is"),
        bind("f6", "columns", "Columns", "Say what becomes of each column"),
        bind("f7", "names", "Name", "Choose the column of the name", show=False),
        bind("f8", "counts", "Counts", "Show how often each choice was made"),
        bind("space", "leave_out", "Leave out", "Leave out this row, or not"),
    ]
    ABOUT = (
        "Every answer that is not here yet, and whose it is. A question mark means that the match is not "
        "certain: F4 asks you; without your answer the name stays in front of the idea. F6 says what becomes "
        "of each column: ideas, notes, counts or ticks of what they like; F7 chooses the name. Both are "
        "remembered for the same form. F8 shows the counts. Space leaves out everything of one row. "
        "Enter imports the answers; Esc leaves, and nothing is written."
    )
    HEADING = "ideas · preview"

    def __init__(self, collection: Collection, plan: SurveyPlan) -> None:
        super().__init__(collection)
        self._plan = plan
        self._counting = False
        self._name_title: str | None = None
        self._without: set[int] = set(plan.left_out)
        """The rows that the user left out, here or earlier."""
        self._rows: list[int] = []
        """The row of each line."""
        self._who: dict[int, Person] = {}
        """The people that the user chose, by row."""
        self._at_first = self._choices()

    def body(self) -> ComposeResult:
        yield Static(id="heading")
        with Horizontal():
            yield PickList(markup=False)
            yield PersonPane(self.collection)
        yield Static(id="status")

    def on_option_list_option_highlighted(self) -> None:
        """Show the whole row of the answer under the cursor, once it rests, and whose it is or may be."""
        self.query_one(PersonPane).follow(self._show_row)

    def _show_row(self) -> None:
        """Show what becomes of each column, below the face of whoever wrote it, or may have."""
        pane, row, plan = self.query_one(PersonPane), self._row, self._plan
        about = Content.styled(f"\n{self.ABOUT}", "$text-muted")
        if row is None:
            pane.show((), [about])
            return
        writer = plan.who.get(row) or self._who.get(row)
        people = [writer] if writer else plan.unclear.get(row, ())
        head = Content.styled(f"Row {row + 1}", "$text-muted")
        pane.show(people, [head, *row_lines(plan.form, row, plan), about])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "leave_out":
            return not self._counting
        return bool(self._unsure_rows()) if action == "who" else True

    def action_back(self) -> None:
        if self._counting:
            self.action_counts()
        else:
            super().action_back()

    def unsaved_lines(self) -> Sequence[str] | None:
        """What the user chose here, which is lost without an import."""
        chosen = (*self._choices(), *self._who.items())
        return [str(each) for each in chosen] if chosen != self._at_first else None

    def _choices(self) -> tuple[object, ...]:
        return (*self._plan.chosen.items(), self._name_title, *sorted(self._without))

    def action_import(self) -> None:
        if self._plan.is_empty:
            self.notify_user(NOTHING)
            return
        if self.is_second_tap("imports"):
            return
        with self.show_errors():
            survey = self.collection.surveys.apply(self._plan, self._who, self._without).value
            self.dismiss(f"{survey.summary} from {survey.name}.{survey.warning}")

    def action_who(self) -> None:
        """Ask who wrote the answer under the cursor, else the first that is not certain."""
        unsure = self._unsure_rows()
        row = self._row if self._row in unsure else unsure[0]

        def assign(person: Person) -> None:
            self._who[row] = person
            self._show()
            if person.no_notes:
                who = self.collection.people.address(person)
                self.notify_user(f"No notes are kept about {who}: the answers are left out.")

        title = f"Who is “{self._plan.name_in(row)}”? Their answer: {self._plan.text_in(row)}"
        ask(self, PersonPicker(self.collection, title, self._plan.unclear[row]), assign)

    def action_columns(self) -> None:
        ask_uses(self, self._plan, lambda uses: self._replan(uses, self._name_title))

    def action_names(self) -> None:
        form, replan = self._plan.form, partial(self._replan, self._plan.chosen)
        ask_column(self, "Which is the name?", form, sorted({*form.names, *form.texts}), replan, none=True)

    def action_counts(self) -> None:
        """Show the counts as bars in place of the answers, or the answers again."""
        self._counting = not self._counting
        self._show()

    def action_leave_out(self) -> None:
        if self._row is not None:
            self._without ^= {self._row}
            self._show()

    @property
    def _row(self) -> int | None:
        """The row of the line under the cursor; None while the counts are shown."""
        at = self.query_one(PickList).highlighted or 0
        return self._rows[at] if at < len(self._rows) else None

    def _replan(self, uses: Mapping[str, Use] | None, name: str | None) -> None:
        with self.show_errors():
            before, self._plan = self._plan, self.collection.surveys.preview(self._plan.form, uses, name)
            self._name_title = name
            same_name = {row: before.name_in(row) == self._plan.name_in(row) for row in self._plan.unclear}
            self._who = {row: who for row, who in self._who.items() if same_name.get(row)}
            self._show()

    def _unsure_rows(self) -> list[int]:
        """List the rows whose name still needs an answer; not those that are left out."""
        return [row for row in self._plan.unclear if row not in self._without and row not in self._who]

    @on(events.Mount)
    def _show(self) -> None:
        listed, unsure = self.query_one(PickList), len(self._unsure_rows())
        if self._counting:
            lines, self._rows = [Content(line) for line in bars(self._plan.count(self._without))], []
        else:
            others, fresh = self._plan.other_rows, self._plan.fresh
            self._rows = [*(answer.row for answer in fresh), *others]
            lines = [self._line(answer.row, answer.text) for answer in fresh]
            lines += [self._line(row, _ticks(words)) for row, words in others.items()]
        listed.show(Option(line, id=str(number)) for number, line in enumerate(lines))
        listed.focus()
        heading = "\n".join(describe(self._plan, self._who, self._without))
        self.query_one("#heading", Static).update(Content(heading))
        enter = NOTHING if self._plan.is_empty else "Enter imports them."
        if self._without:
            enter += f" Left out: {len(self._without)}."
        names = pluralize(unsure, "name needs", "names need")
        back = " Esc: the answers." if self._counting else ""
        self.notify_user((f"{enter} {names} your answer: F4." if unsure else enter) + back)
        self.refresh_bindings()

    def _line(self, row: int, text: str) -> Content:
        name = self._plan.name_in(row)
        person = self._plan.who.get(row) or self._who.get(row)
        if row in self._without or (person and person.no_notes):
            return Content.styled(f"{cells('left out', WHO)} {name}: {text}", "$text-muted")
        if person or row not in self._plan.unclear:
            who = self.collection.people.address(person) if person else name or "–"
            return Content(f"{cells(who, WHO)} {text}")
        return Content.assemble((cells(f"{name}?", WHO), "$warning"), f" {text}")


def _ticks(words: Sequence[str]) -> str:
    return f"counted; ticks: {', '.join(words)}" if words else "counted"
