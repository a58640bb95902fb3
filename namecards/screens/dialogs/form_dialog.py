"""A small form over a screen: one line per field."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from namecards.core.errors import NamecardsError

T = TypeVar("T")


class FormDialog(ModalScreen[T | None], Generic[T]):
    """Returns the value that `build` makes from the lines, or None for no change."""

    DEFAULT_CSS = """
    FormDialog {
        align: center middle;
        & > Vertical { width: 72; max-width: 100%; height: auto; padding: 1 2; }
        & > Vertical { background: $surface; border: round $primary; }
        Horizontal { height: 1; margin-bottom: 1; }
        Horizontal Static { width: 16; }
        Input, Input:focus { width: 1fr; border: none; height: 1; background: $background; }
        Input:focus { background: $panel; }
        #title { text-style: bold; margin-bottom: 1; height: auto; max-height: 3; }
        #how { color: $text-muted; height: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="edit.cancel", tooltip="Close without changing anything"),
        Binding("down", "app.focus_next", "Next line", show=False, id="edit.next"),
        Binding("up", "app.focus_previous", "Previous line", show=False, id="edit.before"),
    ]

    def __init__(
        self,
        labels: Mapping[str, str],
        before: Mapping[str, str],
        title: str = "",
        hints: Mapping[str, str] | None = None,
    ) -> None:
        """For each field: `labels` its label, `before` its text, `hints` an example."""
        super().__init__()
        self._labels, self._before, self._title, self._hints = labels, before, title, hints or {}

    def compose(self) -> ComposeResult:
        """One line per field."""
        with Vertical():
            if self._title:
                yield Static(Content(self._title), id="title")
            for field, label in self._labels.items():
                with Horizontal():
                    yield Static(Content(label))
                    yield Input(self._before.get(field, ""), id=field, placeholder=self._hints.get(field, ""))
            yield Static(Content("Enter saves. Esc cancels. ↑ ↓ go from line to line."), id="how")

    def on_input_submitted(self) -> None:
        """Return the value on Enter, or say what is wrong with it."""
        written = {field: self.query_one(f"#{field}", Input).value.strip() for field in self._labels}
        try:
            self.dismiss(self.build(written))
        except NamecardsError as error:
            self.query_one("#how", Static).update(Content.styled(str(error), "$error"))

    @abstractmethod
    def build(self, written: Mapping[str, str]) -> T | None:
        """Build the value from the lines. A `NamecardsError` that it raises is shown in the form."""

    def action_cancel(self) -> None:
        """Close without changing anything."""
        self.dismiss(None)
