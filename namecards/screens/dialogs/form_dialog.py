"""A small form over a screen: one line per field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.screens.dialogs.dialog import Dialog, T
from namecards.screens.keys import line_keys
from namecards.screens.widgets.lines import FormLine, LineInput

MOST_APART = 8
"""The most fields with an empty line between: 24 rows hold no more."""


class FormDialog(Dialog[T]):
    """Returns the value that `build` makes from the lines, or None for no change."""

    DEFAULT_CSS = """
    FormDialog {
        & > Vertical { width: 72; max-height: 100%; overflow-y: auto; }
        FormLine { margin-bottom: 1; }
        .-long FormLine, &.-low FormLine { margin-bottom: 0; }
        .-long #how { dock: bottom; background: $surface; }
        #title { max-height: 3; }
    }
    """
    BINDINGS = line_keys()
    ABOUT = "Enter saves all lines. Esc closes; if a line was changed, only the second Esc does."

    def __init__(
        self,
        build: Callable[[Mapping[str, str]], T | None],
        fields: Mapping[str, tuple[str, str]],
        before: Mapping[str, str],
        title: str = "",
    ) -> None:
        """For each field: `fields` its label and an example, `before` its text.

        A `NamecardsError` that `build` raises is shown in the form.
        """
        super().__init__()
        self._build, self._fields, self._before, self._title = build, fields, before, title

    def compose(self) -> ComposeResult:
        with Vertical(classes="-long" if len(self._fields) > MOST_APART else ""):
            if self._title:
                yield Static(Content(self._title), id="title")
            for field, (label, example) in self._fields.items():
                yield FormLine(label, LineInput(self._before.get(field, ""), example, id=field))
            yield Static(Content("Enter saves. Esc cancels. ↑ ↓ go from line to line."), id="how")

    def unsaved_text(self) -> str:
        written = self._typed_values()
        is_changed = any(text != self._before.get(field, "").strip() for field, text in written.items())
        return "\n".join(written.values()) if is_changed else ""

    def _typed_values(self) -> dict[str, str]:
        return {field: self.query_one(f"#{field}", Input).value.strip() for field in self._fields}

    def on_input_submitted(self) -> None:
        self.submit(self._typed_values())

    def submit(self, written: Mapping[str, str]) -> None:
        """Return the value, or say what is wrong with it."""
        with self.show_errors():
            self.dismiss(self._build(written))
