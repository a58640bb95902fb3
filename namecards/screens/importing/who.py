"""The questions of an import, one by one, each with a face and the likely names; nothing is guessed."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.questions import Choice, Question, choices, everybody
from namecards.screens.forms import FormScreen
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.keys import row_keys
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.pick_list import PickList

_MOST = 20
"""The most names listed for typed letters."""


class WhoScreen(FormScreen):
    """Ask the questions of a preview; Esc leaves the rest unanswered."""

    DEFAULT_CSS = """
    WhoScreen {
        Faces { width: 1fr; height: 1fr; margin: 0 1; }
        #side { width: 46; padding: 0 2; }
        #count { color: $text-muted; }
        #asks { height: auto; text-style: bold; }
        #why { height: auto; margin-bottom: 1; color: $text-muted; }
        PickList { padding: 0; }
        Input, Input:focus { border: none; height: 1; background: $panel; }
        #status { height: auto; color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *row_keys("who", "The next answer", "The previous answer"),
        Binding(
            "right",
            "skip(1)",
            "Later",
            priority=True,
            id="who.next",
            tooltip="Leave this question open; go to the next",
        ),
        Binding(
            "left", "skip(-1)", "Previous", priority=True, id="who.before", tooltip="The previous question"
        ),
        Binding("f3", "undo", "Undo", id="who.undo", tooltip="Undo the last answer"),
    ]
    ABOUT = (
        "Each question is about a photo or a line of the list. Press the number of an answer, or choose with "
        "up and down and press Enter. 0 skips it: the photo is used for nobody, the line is not imported. "
        "For a photo, type letters of a name to find anybody on the list. Right and left go to other "
        "questions, F3 undoes the last answer, Esc goes back to the preview. Questions without an answer "
        "change nothing."
    )
    HEADING = "import · who is this?"

    def __init__(self, collection: Collection, previewed: PreviewedPlan) -> None:
        """Ask the questions of a preview."""
        super().__init__(collection)
        self._previewed = previewed
        self._at = 0
        self._answered_keys: list[str] = []
        self._choices: tuple[Choice, ...] = ()

    def body(self) -> ComposeResult:
        """The face, and beside it the question and its answers."""
        with Horizontal():
            yield Faces(self._previewed.picture)
            with Vertical(id="side"):
                yield Static(id="count")
                yield Static(id="asks")
                yield Static(id="why")
                yield Input(select_on_focus=False)
                yield PickList(markup=False)
                yield Static(id="status")

    def on_mount(self) -> None:
        """Ask the first question."""
        self.query_one(PickList).can_focus = False
        self.query_one(Input).focus()
        self._ask()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show Undo only after the first answer."""
        return bool(self._answered_keys) if action == "undo" else True

    @property
    def question(self) -> Question:
        """The current question."""
        return self._previewed.plan.questions[self._at]

    def on_input_changed(self, event: Input.Changed) -> None:
        """Answer with a digit; with letters find the person in a photo."""
        if event.value[-1:].isdecimal():
            self._answer_number(int(event.value[-1]))
            event.input.value = ""
        elif self.question.picture:
            self._list(event.value)
        else:
            event.input.value = ""

    def on_input_submitted(self) -> None:
        """Give the answer under the cursor."""
        at = self.query_one(PickList).highlighted
        if at is not None:
            self._answer(self._choices[at].answer)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the answer that was clicked."""
        self._answer(self._choices[event.option_index].answer)

    def action_move(self, by: int) -> None:
        """Move to another answer."""
        self.query_one(PickList).move(by)

    def on_option_list_option_highlighted(self) -> None:
        """Show the person of the answer under the cursor."""
        self._show_faces()

    def action_skip(self, by: int) -> None:
        """Go to another question; this one stays open."""
        self._at = (self._at + by) % len(self._previewed.plan.questions)
        self._ask()

    def action_undo(self) -> None:
        """Undo the last answer and ask it again."""
        key = self._answered_keys.pop()
        with self.show_errors():
            self._previewed.answer({k: a for k, a in self._previewed.plan.answers.items() if k != key})
        keys = [question.key for question in self._previewed.plan.questions]
        self._at = keys.index(key) if key in keys else 0
        self._ask()

    def _answer_number(self, number: int) -> None:
        if number == 0:
            self._answer("")
        elif number <= len(self._choices):
            self._answer(self._choices[number - 1].answer)

    def _answer(self, answer: str) -> None:
        key = self.question.key
        with self.show_errors():
            self._previewed.answer({**self._previewed.plan.answers, key: answer})
            self._answered_keys.append(key)
            if not self._previewed.plan.questions:
                self.action_back()
                return
            self._at = min(self._at, len(self._previewed.plan.questions) - 1)
            self._ask()

    def _ask(self) -> None:
        question, open_ = self.question, len(self._previewed.plan.questions)
        self.query_one("#count", Static).update(Content(f"Question {self._at + 1} of {open_}"))
        self.query_one("#asks", Static).update(Content(question.text))
        self.query_one("#why", Static).update(Content(question.why))
        box = self.query_one(Input)
        box.value, box.placeholder = "", "a number, or letters of a name" if question.picture else "a number"
        what = " this photo" if question.picture else " this line" if question.candidate else ""
        what = " these faces" if any(choice.faces for choice in question.choices) else what
        self.notify_user(f"0 = skip{what}. Esc = back.")
        self._list("")
        self.refresh_bindings()

    def _list(self, typed: str) -> None:
        """List the likely answers, or the people whose names have the letters."""
        listed = self._previewed.plan.listed
        likely = choices(self.question, listed)
        if typed and self.question.picture:
            likely = tuple(c for c in everybody(listed) if fold(typed) in fold(c.label))[:_MOST]
        self._choices = likely
        options = self.query_one(PickList)
        options.set_options(Option(_line(at, choice)) for at, choice in enumerate(likely, 1))
        options.highlighted = 0 if likely and (typed or likely[0].faces) else None
        self._show_faces()

    def _show_faces(self) -> None:
        """Show the photo in question, and beside it the one of the answer under the cursor."""
        at = self.query_one(PickList).highlighted
        tiles = self._question_tiles()
        if at is not None and at < len(self._choices) and (faces := self._choices[at].faces):
            tiles = [Tile(name, "", "?", picture) for picture, name in faces]
        elif at is not None and at < len(self._choices):
            tiles += [tile for tile in [self._choice_tile(self._choices[at])] if tile.picture]
        self.query_one(Faces).show(tiles, together=True)

    def _question_tiles(self) -> list[Tile]:
        question, rollover = self.question, self._previewed.plan.rollover
        if question.picture:
            return [Tile("who is this?", question.picture.rpartition("/")[2], "?", question.picture)]
        if question.candidate:
            photo = question.candidate.photo.name if question.candidate.photo else ""
            return [Tile(question.candidate.display, "on the list", "?", photo)]
        return [self._person_tile(person) for person in (rollover.leavers if rollover else ())]

    def _person_tile(self, person: Person) -> Tile:
        return Tile(person.display, "here now", "?", self._previewed.saved_photo(person))

    def _choice_tile(self, choice: Choice) -> Tile:
        if choice.person:
            return self._person_tile(choice.person)
        photo = ""
        if self.question.picture and choice.answer.isdecimal():
            found = self._previewed.plan.listed[int(choice.answer)].photo
            photo = found.name if found else ""
        return Tile(choice.label, "", "?", photo)


def _line(number: int, choice: Choice) -> Content:
    digit = f"{number}  " if number < 10 else "   "
    return Content.assemble((digit, "bold $accent"), choice.label)
