"""The pledge: a question, a line; seven lines at most, and the day to look at them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.days import format_day, parse_day
from namecards.core.paper import pledge
from namecards.core.paper.pledge import MAX_LETTERS, QUESTIONS
from namecards.screens.base import UNDO
from namecards.screens.forms import FormScreen
from namecards.screens.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from namecards.collection.history import Undone

REVIEW = len(QUESTIONS)
"""The number of the last line, which takes a day."""


class PledgeScreen(FormScreen):
    """Every line is kept when it is left."""

    DEFAULT_CSS = """
    PledgeScreen {
        .ask { margin: 0 2; height: 1; color: $text-muted; }
        Horizontal { height: 1; margin: 0 2; }
        Horizontal Static { width: 11; }
        Input, Input:focus { width: 1fr; border: none; height: 1; background: $surface; }
        Input:focus { background: $panel; }
        #review-line { margin: 1 2 0 2; }
        #review-line Static { width: 24; }
        #status { margin: 0 2; height: 3; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "down", "app.focus_next", "Next line", False, priority=True, id="pledge.next", tooltip="Below"
        ),
        Binding("up", "app.focus_previous", "Before", False, priority=True, id="pledge.up", tooltip="Above"),
        UNDO,
        Binding("f4", "poster", "Poster", id="pledge.poster", tooltip="Print it to hang on the wall"),
    ]
    ABOUT = (
        "What those you serve may count on, in at most seven lines that begin with “We will”. Answer a "
        "question in a line, or leave it empty. Say what you will do, not what you will not: a hint helps. "
        "Give a day to look at the lines again, and the first screen reminds you of it. F4 prints a poster, "
        "`namecards pledge` writes text."
    )
    HEADING = "our pledge"

    def __init__(self, collection: Collection) -> None:
        """With the lines so far."""
        super().__init__(collection)
        self._pledge = collection.pledge.current

    def compose(self) -> ComposeResult:
        """A question and its line, seven times; the day; what there is to say."""
        yield self.title_bar()
        for number, question in enumerate(QUESTIONS):
            yield Static(Content(question.ask), classes="ask")
            with Horizontal():
                yield Static("  We will")
                yield Input(
                    self._typed(number),
                    placeholder=f"for instance: {question.example}",
                    max_length=MAX_LETTERS,
                    id=f"line-{number}",
                )
        with Horizontal(id="review-line"):
            yield Static("Look at it again on")
            yield Input(self._typed(REVIEW), placeholder="1 jun, +26w, 2027-01-15", id=f"line-{REVIEW}")
        yield Static(id="status")
        yield KeyBar()

    def on_mount(self) -> None:
        """Begin with the first line."""
        self.query_one("#line-0").focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Another line: say about it what there is to say."""
        if isinstance(event.widget, Input):
            self._say(event.widget.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """The hint, while a line is typed."""
        if event.input.has_focus:
            self._say(event.value)

    def on_input_submitted(self) -> None:
        """Enter: the next line."""
        self.app.action_focus_next()

    def on_input_blurred(self, event: Input.Blurred) -> None:
        """A line was left: keep it."""
        self._keep(event.input)

    def action_back(self) -> None:
        """Keep the line that is open, then leave."""
        if isinstance(self.focused, Input) and not self._keep(self.focused):
            return
        super().action_back()

    def action_poster(self) -> None:
        """Print it."""
        if not isinstance(self.focused, Input) or self._keep(self.focused):
            self.open("print", "pledge")

    def action_undo(self) -> None:
        """Keep the line that is open, then undo."""
        if isinstance(self.focused, Input):
            self._keep(self.focused)
        super().action_undo()

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone, and the pledge as it is now."""
        super().show_undone(undone)
        self._pledge = self.collection.pledge.current
        for number in range(REVIEW + 1):
            self.query_one(f"#line-{number}", Input).value = self._typed(number)

    def _typed(self, number: int) -> str:
        """What stands on a line."""
        if number < REVIEW:
            return self._pledge.lines[number] if number < len(self._pledge.lines) else ""
        return format_day(self._pledge.review, self.collection.today()) if self._pledge.review else ""

    def _keep(self, line: Input) -> bool:
        """Keep one line as it stands; False if it is not understood."""
        number = int(str(line.id).removeprefix("line-"))
        if line.value == self._typed(number):
            return True
        if number < REVIEW:
            changed = self._pledge.with_line(number, line.value)
        else:
            day = parse_day(line.value, self.collection.today())
            if line.value.strip() and day is None:
                self.notify_user(f"“{line.value}” is not a day. Write 1 jun, +26w or 2027-01-15.", wrong=True)
                return False
            changed = replace(self._pledge, review=day)
        with self.show_errors():
            self._pledge = self.collection.pledge.update(changed).value
        line.value = self._typed(number)
        return True

    def _say(self, typed: str) -> None:
        """A hint, or how many lines there are."""
        lines = len(self._pledge.promises)
        kept = f"{lines} of {len(QUESTIONS)} lines. Enter or the arrows go on; every line is kept."
        self.notify_user(pledge.hint(typed) or kept)
