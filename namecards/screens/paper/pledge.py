"""The pledge: up to seven lines, one per question, and the day to review them."""

from __future__ import annotations

from dataclasses import replace

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.collection.history import UndoResult
from namecards.core.days import format_day, parse_day, passed_sentence
from namecards.core.paper import pledge
from namecards.core.paper.pledge import QUESTIONS
from namecards.core.people import EVERYONE
from namecards.printing.job import Job
from namecards.printing.kinds import kind
from namecards.screens.base import UNDO, BaseScreen
from namecards.screens.keys import bind, line_keys
from namecards.screens.paper.page import FirstPage
from namecards.screens.widgets.lines import FormLine, LineInput

REVIEW = len(QUESTIONS)
"""The number of the last line, which is a day."""
EMPTY = "Here you will see your poster.\nAnswer the first question, then press Enter."


class PledgeScreen(BaseScreen):
    """Saves each line when the cursor leaves it."""

    DEFAULT_CSS = """
    PledgeScreen {
        .ask { margin: 0 2; height: 1; color: $text-muted; }
        FormLine Static { width: 11; }
        #review-line { margin: 1 2 0 2; }
        #review-line Static { width: 24; }
        #status { height: 3; }
        FirstPage { dock: right; width: 45%; margin: 2 1; }
        &.-narrow FirstPage { display: none; }
    }
    """
    BINDINGS = [*line_keys(), UNDO, bind("f4", "poster", "Poster", "Print it for the wall")]
    ABOUT = (
        "What people can count on, in up to seven lines that begin with “We will”. Answer each question in "
        "one line, or leave it empty. Say what you will do, not what you won't: a hint helps. Set a day to "
        "review the lines, and home reminds you. F4 prints a poster; `namecards pledge` prints plain text."
    )
    HEADING = "our pledge"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._pledge = collection.pledge.current
        self._is_refused = False

    def body(self) -> ComposeResult:
        yield FirstPage("page")
        for number, question in enumerate(QUESTIONS):
            yield Static(Content(question.ask), classes="ask")
            yield FormLine("  We will", self._line(number, f"e.g. {question.example}"))
        yield FormLine("Review it on", self._line(REVIEW, "1 jun, +26w, 2027-01-15"), "review-line")
        yield Static(id="status")

    def _line(self, number: int, example: str) -> LineInput:
        return LineInput(self._saved_text(number), example, id=f"line-{number}")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if isinstance(event.widget, Input) and not self._is_refused:
            self._show_hint(event.widget.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.input.has_focus:
            self._show_hint(event.value)

    def on_input_submitted(self) -> None:
        self.app.action_focus_next()

    def on_input_blurred(self, event: Input.Blurred) -> None:
        """Save a line when the cursor leaves it; what is no day is said in place of the next hint."""
        self._is_refused = not self._save(event.input)

    def action_back(self) -> None:
        """Save the current line, then leave; not with a day that is none."""
        day = self.query_one(f"#line-{REVIEW}", Input)
        if not self._save(day):
            self._is_refused = True
            day.focus()
        elif not isinstance(self.focused, Input) or self._save(self.focused):
            super().action_back()

    def action_poster(self) -> None:
        if not isinstance(self.focused, Input) or self._save(self.focused):
            self.open("print", "pledge")

    def action_undo(self) -> None:
        if isinstance(self.focused, Input):
            self._save(self.focused)
        super().action_undo()

    def show_undone(self, undone: UndoResult) -> None:
        super().show_undone(undone)
        self._pledge = self.collection.pledge.current
        for number in range(REVIEW + 1):
            self.query_one(f"#line-{number}", Input).value = self._saved_text(number)
        self._show_poster()

    @on(events.Mount)
    def _show_poster(self) -> None:
        page = self.query_one(FirstPage)
        page.ask(self._poster) if self._pledge.promises else page.say(EMPTY)

    def _poster(self) -> Job:
        printing, key = self.collection.printing, "pledge"
        stock = self.collection.printers.stock_for(kind(key))
        return printing.job(key, self.collection.people.roster(EVERYONE), stock, printing.options(key))

    def _saved_text(self, number: int) -> str:
        if number < REVIEW:
            return self._pledge.lines[number] if number < len(self._pledge.lines) else ""
        return format_day(self._pledge.review, self.collection.today()) if self._pledge.review else ""

    def _save(self, line: Input) -> bool:
        """Save one line; return False if it can't be understood."""
        number = int(str(line.id).removeprefix("line-"))
        if line.value == self._saved_text(number):
            return True
        if number < REVIEW:
            changed = self._pledge.with_line(number, line.value)
        else:
            day, wrong = parse_day(line.value, today := self.collection.today()), ""
            if line.value.strip() and day is None:
                wrong = f"“{line.value}” is not a day. Write 1 jun, +26w or 2027-01-15."
            if wrong := wrong or passed_sentence(line.value, today):
                self.notify_user(wrong, wrong=True)
                return False
            changed = replace(self._pledge, review=day)
        with self.show_errors():
            self._pledge = self.collection.pledge.update(changed).value
            line.value = self._saved_text(number)
            self._show_poster()
            return True
        return False

    def _show_hint(self, typed: str) -> None:
        lines = len(self._pledge.promises)
        count = f"{lines} of {len(QUESTIONS)} lines. Enter or ↑ ↓ go to another line; each line is saved."
        self.notify_user(pledge.hint(typed) or count)
