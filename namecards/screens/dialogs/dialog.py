"""A box over a screen that asks something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from textual import events, on
from textual.await_complete import AwaitComplete
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from namecards.core.errors import NamecardsError
from namecards.screens.kept_styles import KeptStyles
from namecards.screens.keys import bind
from namecards.screens.text import NOT_SAVED

HIGH = 24
"""Rows from which lines stand apart, and the last one need not be docked to be seen."""
T = TypeVar("T")


class Dialog(KeptStyles, ModalScreen[T | None]):
    """Ends with the answer, or None after Esc."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;
        & > Vertical { width: 76; max-width: 100%; height: auto; padding: 1 2; }
        & > Vertical { background: $surface; border: round $primary; }
        #title { text-style: bold; margin-bottom: 1; height: auto; }
        #how { color: $text-muted; height: auto; }
        &.-low #how { dock: bottom; background: $surface; }
        LineInput { background: $background; }
        LineInput:focus { background: $panel; }
        FormLine { margin: 0; }
    }
    """
    BINDINGS = [
        bind("escape", "dismiss(None)", "Cancel", "Close without changing anything"),
        bind("f1", "help", "Help", "Every key of this dialog", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]
    ABOUT = ""
    """One paragraph for its help."""
    section = "using-namecards"
    """The section of the guide about it; `routes` says which."""
    _dropped = ""

    @on(events.Mount)
    def _set_height_class(self) -> None:
        """Set it for the first size, for which `on_resize` lets Textual do nothing."""
        self.set_class(self.app.size.height < HIGH, "-low")

    def on_resize(self, event: events.Resize) -> None:
        """Lay out this box and the screens below only for another size."""
        if event.size == self.outer_size:
            event.prevent_default()

    def unsaved_text(self) -> str:
        """Return what is typed and would go with this box; the first Esc says so."""
        return ""

    async def action_dismiss(self, result: T | None = None) -> None:
        """Close; with something typed that is not saved, only at the second Esc."""
        typed = self.unsaved_text()
        if typed in ("", self._dropped):
            await super().action_dismiss(result)
        else:
            self._dropped = typed
            self.show_error(NOT_SAVED)

    def action_help(self) -> None:
        cast(Any, self.app).open_screen("help", self)

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Close once: the second half of a double click may have waited, and would close what is below."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    @contextmanager
    def show_errors(self) -> Iterator[None]:
        """Show any NamecardsError raised inside in the last line."""
        try:
            yield
        except NamecardsError as error:
            self.show_error(str(error))

    def show_error(self, sentence: str) -> None:
        """Show what is wrong in the last line."""
        self.query_one("#how", Static).update(Content.styled(sentence, "$error"))


def ask(asker: Screen[Any], dialog: ModalScreen[T | None], then: Callable[[T], object]) -> None:
    """Show a dialog over a screen; `then` gets its answer, unless it was left without one."""

    def answer(value: T | None) -> None:
        if value is not None:
            then(value)

    if asker.is_active:  # else it asks already: the second half of a double click may have waited
        asker.app.push_screen(dialog, answer)
