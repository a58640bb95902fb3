"""The preview of a form's answers: every idea, and whose it is. Enter imports them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.importing.surveys import Answer, SurveyPlan, describe
from namecards.screens.desk.survey_columns import ask_column, ask_idea
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
        Binding("f6", "columns", "Columns", id="survey.columns", tooltip="Choose the columns"),
    ]
    ABOUT = (
        "Every answer that is not here yet, and whose it is. A question mark means that the match is not "
        "certain: F4 asks you; without your answer the name stays in front of the idea. F6 chooses the "
        "columns of the idea and the name, and remembers them for the same form. Enter imports the answers; "
        "Esc leaves, and nothing is written."
    )
    HEADING = "ideas · preview"

    def __init__(self, collection: Collection, plan: SurveyPlan, report: Callable[[str], None]) -> None:
        """Preview a plan; `report` gets the sentence that says what was imported."""
        super().__init__(collection)
        self._plan = plan
        self._report = report
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
        if not self._plan.fresh:
            self.notify_user(NOTHING)
            return
        with self.show_errors():
            survey = self.collection.surveys.apply(self._plan, self._who).value
            self.app.pop_screen()
            count = len(survey.notes)
            self._report(f"Imported {count} {'idea' if count == 1 else 'ideas'} from {survey.name}.")

    def action_who(self) -> None:
        """Ask who wrote the answer under the cursor, else the first that is not certain."""
        unsure = self._unsure()
        at = self.query_one(PickList).highlighted or 0
        name = self._plan.fresh[at].name
        name = name if name in unsure else unsure[0]

        def assign(person: Person | None) -> None:
            if person:
                self._who[name] = person
                self._show()

        likely = self._plan.unclear[name]
        self.app.push_screen(PersonPicker(self.collection, f"Who is “{name}”?", likely), assign)

    def action_columns(self) -> None:
        """Ask which column is the idea, then which is the name."""
        form = self._plan.form

        def ask_name(idea: str) -> None:
            names = [at for at in sorted({*form.names, *form.texts}) if form.titles[at] != idea]
            ask_column(self, "Which is the name?", form, names, lambda name: replan(idea, name), none=True)

        def replan(idea: str, name: str) -> None:
            with self.show_errors():
                self._plan = self.collection.surveys.preview(form, idea, name)
                self._who.clear()
                self._show()

        ask_idea(self, form, ask_name)

    def _unsure(self) -> list[str]:
        """List the names that still need an answer."""
        return [name for name in self._plan.unclear if name not in self._who]

    def _show(self) -> None:
        listed, unsure = self.query_one(PickList), len(self._unsure())
        listed.show(Option(self._line(answer)) for answer in self._plan.fresh)
        listed.focus()
        self.query_one("#heading", Static).update(Content("\n".join(describe(self._plan))))
        enter = "Enter imports them." if self._plan.fresh else NOTHING
        names = "1 name needs" if unsure == 1 else f"{unsure} names need"
        self.notify_user(f"{enter} {names} your answer: F4." if unsure else enter)
        self.refresh_bindings()

    def _line(self, answer: Answer) -> Content:
        person = self._plan.who.get(answer.key) or self._who.get(answer.name)
        if person or not answer.name:
            return Content(f"{cells(person.display if person else '–', WHO)} {answer.text}")
        return Content.assemble((cells(f"{answer.name}?", WHO), "$warning"), f" {answer.text}")
