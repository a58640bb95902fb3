"""The preview of a form's answers: every idea, and whose it is. Enter imports them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.importing.survey_columns import Use, bars
from namecards.importing.survey_plan import SurveyPlan, describe
from namecards.importing.surveys import Answer
from namecards.screens.desk.survey_columns import ask_column, ask_uses
from namecards.screens.dialogs.person_picker import PersonPicker
from namecards.screens.forms import FormScreen
from namecards.screens.text import cells
from namecards.screens.widgets.pick_list import PickList

WHO = 18
NOTHING = "Nothing to import: every answer is here already."


class SurveyPreviewScreen(FormScreen):
    """Show the answers; nothing is written before Enter."""

    DEFAULT_CSS = """
    SurveyPreviewScreen {
        #heading { margin: 1 2; height: auto; max-height: 6; }
        PickList { text-wrap: nowrap; text-overflow: ellipsis; }
        #status { margin: 0 2; height: auto; min-height: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "import", "Import", priority=True, id="survey.import", tooltip="Save them as ideas"),
        Binding("f4", "who", "Who?", id="survey.who", tooltip="Say whose answer it is"),
        Binding("f6", "columns", "Columns", id="survey.columns", tooltip="Say what becomes of each column"),
        Binding("f7", "names", "Name", False, id="survey.names", tooltip="Choose the column of the name"),
        Binding("f8", "counts", "Counts", id="survey.counts", tooltip="Show how often each choice was made"),
        Binding(
            "space", "leave_out", "Leave out", id="survey.leave_out", tooltip="Leave out this row, or not"
        ),
    ]
    ABOUT = (
        "Every answer that is not here yet, and whose it is. A question mark means that the match is not "
        "certain: F4 asks you; without your answer the name stays in front of the idea. F6 says what becomes "
        "of each column: ideas, notes, counts or ticks of what they like; F7 chooses the name. Both are "
        "remembered for the same form. F8 shows the counts. Space leaves out everything of one row. "
        "Enter imports the answers; Esc leaves, and nothing is written."
    )
    HEADING = "ideas · preview"

    def __init__(self, collection: Collection, plan: SurveyPlan, report: Callable[[str], None]) -> None:
        """Preview a plan; `report` gets the sentence that says what was imported."""
        super().__init__(collection)
        self._plan = plan
        self._report = report
        self._counting = False
        self._name_title: str | None = None
        self._without: set[int] = set()
        """The rows that the user left out."""
        self._who: dict[str, Person] = {}
        """The people that the user chose, by the name on the form."""

    def body(self) -> ComposeResult:
        """Show the columns, the answers, and what to do."""
        yield Static(id="heading")
        yield PickList(markup=False)
        yield Static(id="status")

    def on_mount(self) -> None:
        """Show the plan."""
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable F4 only if a name needs an answer."""
        return bool(self._unsure()) if action == "who" else True

    def action_import(self) -> None:
        """Save the answers as ideas."""
        if self._plan.is_empty:
            self.notify_user(NOTHING)
            return
        with self.show_errors():
            survey = self.collection.surveys.apply(self._plan, self._who, self._without).value
            self.app.pop_screen()
            self._report(f"{survey.summary} from {survey.name}.")

    def action_who(self) -> None:
        """Ask who wrote the answer under the cursor, else the first that is not certain."""
        unsure = self._unsure()
        at = self.query_one(PickList).highlighted or 0
        name = self._plan.fresh[at].name if self._plan.fresh else ""
        name = name if name in unsure else unsure[0]

        def assign(person: Person | None) -> None:
            if person:
                self._who[name] = person
                self._show()

        likely = self._plan.unclear[name]
        self.app.push_screen(PersonPicker(self.collection, f"Who is “{name}”?", likely), assign)

    def action_columns(self) -> None:
        """Ask what becomes of a column."""
        ask_uses(self, self._plan, lambda uses: self._replan(uses, self._name_title))

    def action_names(self) -> None:
        """Ask which column is the name."""
        form = self._plan.form
        columns = sorted({*form.names, *form.texts})
        ask_column(
            self,
            "Which is the name?",
            form,
            columns,
            lambda name: self._replan(self._plan.chosen, name),
            none=True,
        )

    def action_counts(self) -> None:
        """Show the counts as bars in place of the answers, or the answers again."""
        self._counting = not self._counting
        self._show()

    def action_leave_out(self) -> None:
        """Leave out the row of the answer under the cursor, or put it in again."""
        if self._plan.fresh and not self._counting:
            self._without ^= {self._plan.fresh[self.query_one(PickList).highlighted or 0].row}
            self._show()

    def _replan(self, uses: Mapping[str, Use] | None, name: str | None) -> None:
        with self.show_errors():
            self._plan = self.collection.surveys.preview(self._plan.form, uses, name)
            self._name_title = name
            self._who.clear()
            self._show()

    def _unsure(self) -> list[str]:
        """List the names that still need an answer."""
        return [name for name in self._plan.unclear if name not in self._who]

    def _show(self) -> None:
        listed, unsure = self.query_one(PickList), len(self._unsure())
        if self._counting:
            lines = [Content(line) for line in bars(self._plan.count(self._without))]
        else:
            lines = [self._line(answer) for answer in self._plan.fresh]
        listed.show(Option(line, id=str(number)) for number, line in enumerate(lines))
        listed.focus()
        self.query_one("#heading", Static).update(Content("\n".join(describe(self._plan))))
        enter = NOTHING if self._plan.is_empty else "Enter imports them."
        if self._without:
            enter += f" Left out: {len(self._without)}."
        names = "1 name needs" if unsure == 1 else f"{unsure} names need"
        self.notify_user(f"{enter} {names} your answer: F4." if unsure else enter)
        self.refresh_bindings()

    def _line(self, answer: Answer) -> Content:
        if answer.row in self._without:
            return Content.styled(f"{cells('left out', WHO)} {answer.name}: {answer.text}", "$text-muted")
        person = self._plan.who.get(answer.name) or self._who.get(answer.name)
        if person or not answer.name:
            return Content(f"{cells(person.display if person else '–', WHO)} {answer.text}")
        return Content.assemble((cells(f"{answer.name}?", WHO), "$warning"), f" {answer.text}")
