"""The questions of an import, one by one, each with a face and the likely names; nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.importing.candidate import Candidate
from namecards.importing.questions.questions import Choice, Question, choices, find, same_answers
from namecards.screens.base import BaseScreen
from namecards.screens.importing.comparison import compare
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.keys import bind, hidden_key, row_keys
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.pick_list import PickList

_MOST = 20
"""The most names listed for typed letters."""
_BESIDE = 3
"""Faces of answers that are shown beside the one in question."""
_NOBODY = "Nobody on this list has these letters. The list may lack them."
_NONE_OPEN = Question(
    "", "questions", "All questions are answered.", "Nothing is imported yet. Enter shows the preview.", ()
)


class QuestionsScreen(BaseScreen):
    """Ask the questions of a preview; Esc leaves the rest unanswered."""

    DEFAULT_CSS = """
    QuestionsScreen {
        Faces { width: 1fr; height: 1fr; margin: 0 1; }
        #side { width: 46; padding: 0 2; }
        #facts { height: auto; margin: 1 2 0 1; }
        &.-narrow #facts { display: none; }
        &.-wide.-compared Faces { height: 62%; }
        #count { color: $text-muted; }
        #asks { height: auto; text-style: bold; }
        #why { height: auto; margin-bottom: 1; color: $text-muted; }
        PickList { padding: 0; text-wrap: wrap; }
        #status { margin: 0; color: $text-muted; }
    }
    """
    BINDINGS = [
        *row_keys("The next answer", "The previous answer"),
        bind("enter", "preview", "Preview", "The preview, once no question is open", priority=True),
        bind("right", "skip(1)", "Next", "Leave this question open", priority=True),
        bind("left", "skip(-1)", "Previous", "The previous question", priority=True),
        bind("escape", "back", "Back", "The preview; your answers stay"),
        bind("f6", "same", "Same", "Give the last answer to all questions of its kind"),
        hidden_key("pagedown", "turn(1)", "Next faces", "The next faces of a page of a roster"),
        hidden_key("pageup", "turn(-1)", "Previous faces", "The faces before"),
        bind("f3", "undo", "Undo", "Undo the last answer"),
    ]
    ABOUT = (
        "Each question is about a photo, a line of the list or all of it. Press the number of an answer, or "
        "choose with up and down and press Enter. 0 skips it: the photo is used for nobody, the line is not "
        "imported. For a photo, type letters of a name to find anybody on the list. Right and left go to "
        "other questions. After an answer, F6 gives the same answer to all questions of its kind. F3 undoes "
        "the last answer, or all given at once. Esc, or Enter after the last answer, goes back to the "
        "preview. Questions without an answer change nothing."
    )
    HEADING = "import · questions"

    def __init__(self, collection: Collection, previewed: PreviewedPlan) -> None:
        super().__init__(collection)
        self._previewed = previewed
        self._at = 0
        self._last: tuple[Question, str] | None = None
        """The last answer, while others of its kind are open."""
        self._choices: tuple[Choice, ...] = ()

    def body(self) -> ComposeResult:
        with Horizontal():
            with Vertical():
                yield Faces(self._previewed.picture)
                yield Static(id="facts")
            with Vertical(id="side"):
                yield Static(id="count")
                yield Static(id="asks")
                yield Static(id="why")
                yield LineInput(select_on_focus=False)
                yield PickList(markup=False)
                yield Static(id="status")

    def on_mount(self) -> None:
        self.query_one(PickList).can_focus = False
        self._ask()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "same":
            return bool(self._same_answers())
        if action in ("skip", "preview"):
            return bool(self._previewed.plan.questions) == (action == "skip")
        return bool(self._previewed.given) if action == "undo" else True

    @property
    def question(self) -> Question:
        """The current question, or that none is open."""
        questions = self._previewed.plan.questions
        return questions[self._at] if questions else _NONE_OPEN

    def on_input_changed(self, event: Input.Changed) -> None:
        """Answer with a digit; with letters find the person in a photo."""
        if event.value[-1:].isdecimal():
            number = int(event.value[-1])
            if number <= len(self._choices) and self._previewed.plan.questions:
                self._answer(self._choices[number - 1].answer if number else "")
            event.input.value = ""
        elif self.question.picture:
            self._list(event.value)
            is_nobody = event.value and not self._choices
            self._show_keys(f"{_NOBODY} " if is_nobody else "")
        else:
            event.input.value = ""

    def on_input_submitted(self) -> None:
        """Give the answer under the cursor."""
        at = self.query_one(PickList).highlighted
        if at is not None and (self.query_one(Input).value or not self.is_second_tap("takes this answer")):
            self._answer(self._choices[at].answer)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._answer(self._choices[event.option_index].answer)

    def action_preview(self) -> None:
        self.action_back()

    def action_move(self, by: int) -> None:
        self.query_one(PickList).move(by)

    def action_skip(self, by: int) -> None:
        self._at = (self._at + by) % len(self._previewed.plan.questions)
        self._ask()

    def action_undo(self) -> None:
        """Undo the last answer, or those given at once, and ask again."""
        with self.show_errors():
            self._at, self._last = self._previewed.undo(), None
            self._ask()

    def action_back(self) -> None:
        box = self.query_one(Input)
        if box.value:
            box.value = ""
        else:
            super().action_back()

    def action_same(self) -> None:
        if answers := self._same_answers():
            self._give(answers)
            more = pluralize(len(answers), "more question")
            self.notify_user(f"The same answer for {more}. F3 undoes it.")

    def _same_answers(self) -> dict[str, str]:
        """The last answer for the open questions that can have it."""
        if not self._last:
            return {}
        question, answer = self._last
        answers = same_answers((question, *self._previewed.plan.questions), question, answer)
        return {key: each for key, each in answers.items() if key != question.key}

    def _answer(self, answer: str) -> None:
        question = self.question
        self._give({question.key: answer}, (question, answer))

    def _give(self, answers: Mapping[str, str], last: tuple[Question, str] | None = None) -> None:
        with self.show_errors():
            self._previewed.give(answers)
            self._last = last
            self._at = max(min(self._at, len(self._previewed.plan.questions) - 1), 0)
            self._ask()

    def _ask(self) -> None:
        question = self.question
        self.HEADING = f"import · {question.title}"
        self.show_title()
        self.timer.begin()
        self.query_one("#asks", Static).update(Content(question.text))
        self.query_one("#why", Static).update(Content(question.why))
        box = self.query_one(Input)
        number = "a number" if question.choices else ""
        box.value, box.placeholder = "", "a number, or letters of a name" if question.picture else number
        self._show_keys()
        self._list("")
        self.refresh_bindings()

    def _show_keys(self, before: str = "") -> None:
        keys = f"0 = {_skip(self.question)}. Esc = back.{self._offer_same()}"
        is_open = bool(self._previewed.plan.questions)
        self.notify_user(f"{before}{keys}" if is_open else "Enter = the preview. F3 = undo the last answer.")

    def _offer_same(self) -> str:
        """Say how to give the last answer to the others of its kind."""
        if not (others := len(self._same_answers())):
            return ""
        more = "1 more" if others == 1 else f"the other {others}"
        return f"\nF6 = the same answer for {more} of this kind."

    def _list(self, typed: str) -> None:
        """List the likely answers, or the people whose names have the letters."""
        listed = self._previewed.plan.listed
        likely = choices(self.question, listed)
        if typed and self.question.picture:
            likely = find(typed, listed)[:_MOST]
        self._choices = likely
        options = self.query_one(PickList)
        options.set_options(Option(_line(at, choice)) for at, choice in enumerate(likely, 1))
        options.highlighted = 0 if likely and (typed or likely[0].faces) else None
        self._show_faces()

    @on(OptionList.OptionHighlighted)
    def _show_faces(self) -> None:
        """Show the photo in question, and beside it those of the answers, or of the one under the cursor."""
        self.call_after_refresh(self._show_count)
        at = self.query_one(PickList).highlighted
        chosen = self._choices[at : at + 1] if at is not None else ()
        if chosen and (faces := chosen[0].faces):
            self.query_one(Faces).show([Tile(name, "", "?", pic) for pic, name in faces], together=True)
            self._compare(())
            return
        shown = chosen if chosen and not any(c.picture for c in self._choices) else self._choices[:_BESIDE]
        places = {choice.answer: at for at, choice in enumerate(self._choices, 1)}
        tiles = [tile for one in shown if (tile := self._choice_tile(one, places[one.answer])).picture]
        self.query_one(Faces).show(
            [*self._previewed.question_tiles(self.question, self._choices), *tiles], together=True
        )
        self._compare([who for choice in shown if (who := choice.person or self._listed_candidate(choice))])

    def _compare(self, answers: Sequence[Person | Candidate]) -> None:
        """Show what speaks for and against the answers, in place of the lower part of large faces."""
        table = compare(self.question, answers, self.size.width - 50)
        self.query_one("#facts", Static).update(table)
        self.set_class(bool(table.plain), "-compared")

    def _listed_candidate(self, choice: Choice) -> Candidate | None:
        """The one on the list whom an answer about a photo means."""
        index = choice.answer if self.question.picture else ""
        return self._previewed.plan.listed[int(index)] if index.isdecimal() else None

    def action_turn(self, by: int) -> None:
        self.query_one(Faces).turn(by)
        self._show_count()

    def _show_count(self) -> None:
        """Show how many questions are open, and which of the faces are shown."""
        if self.is_attached:
            page, open_ = self.query_one(Faces).page, len(self._previewed.plan.questions)
            more = "" if page.endswith(" 1") else f". Page Down: faces, {page}"
            count = f"Question {self._at + 1} of {open_}{more}" if open_ else "No question is open"
            self.query_one("#count", Static).update(Content(count))

    def _choice_tile(self, choice: Choice, number: int) -> Tile:
        if choice.picture:
            folder, _, name = choice.label.rpartition("/")
            return Tile(name, f"{number}: {folder or 'this folder'}", "?", choice.picture)
        listed = self._listed_candidate(choice)
        match = self._previewed.plan.known.get(listed) if listed and not listed.photo else None
        if person := choice.person or match:
            tile = self._previewed.person_tile(person)
        elif listed:
            tile = replace(self._previewed.listed_tile(listed), more="on the list")
        else:
            return Tile(choice.label, "", "?", "")
        return replace(tile, more=f"{number}: {tile.more}")


def _skip(question: Question) -> str:
    """Name the effect of 0."""
    if any(choice.faces for choice in question.choices):
        return "skip these faces"
    if not (question.picture or question.candidate):
        return "skip"
    if question.picture:
        return "skip this photo"
    return "none of these photos" if any(c.picture for c in question.choices) else "skip this line"


def _line(number: int, choice: Choice) -> Content:
    digit = f"{number}  " if number < 10 else "   "
    return Content.assemble((digit, "bold $accent"), choice.label)
