"""A small form over a screen: one line per field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.core.errors import NamecardsError
from namecards.screens.dialogs.dialog import Dialog, T
from namecards.screens.keys import line_keys
from namecards.screens.widgets.lines import LineInput

MOST_APART = 8
"""The most fields with an empty line between: 24 rows hold no more."""


class FormDialog(Dialog[T]):
    """Returns the value that `build` makes from the lines, or None for no change."""

    DEFAULT_CSS = """
    FormDialog {
        & > Vertical { width: 72; max-height: 100%; overflow-y: auto; }
        Horizontal { height: 1; margin-bottom: 1; }
        .-long Horizontal { margin-bottom: 0; }
        Horizontal Static { width: 16; }
        Input, Input:focus { width: 1fr; border: none; height: 1; background: $background; }
        Input:focus { background: $panel; }
        #title { max-height: 3; }
    }
    """
    BINDINGS = line_keys()

    def __init__(
        self,
        build: Callable[[Mapping[str, str]], T | None],
        labels: Mapping[str, str],
        before: Mapping[str, str],
        title: str = "",
        hints: Mapping[str, str] | None = None,
    ) -> None:
        """For each field: `labels` its label, `before` its text, `hints` an example.

        A `NamecardsError` that `build` raises is shown in the form.
        """
        super().__init__()
        self._build, self._labels, self._before = build, labels, before
        self._title, self._hints = title, hints or {}

    def compose(self) -> ComposeResult:
        """One line per field."""
        with Vertical(classes="-long" if len(self._labels) > MOST_APART else ""):
            if self._title:
                yield Static(Content(self._title), id="title")
            for field, label in self._labels.items():
                with Horizontal():
                    yield Static(Content(label))
                    before, hint = self._before.get(field, ""), self._hints.get(field, "")
                    yield LineInput(before, id=field, placeholder=hint)
            yield Static(Content("Enter saves. Esc cancels. ↑ ↓ go from line to line."), id="how")

    def unsaved_text(self) -> str:
        """The lines, if one was changed."""
        written = self._typed_values()
        is_changed = any(text != self._before.get(field, "").strip() for field, text in written.items())
        return "\n".join(written.values()) if is_changed else ""

    def _typed_values(self) -> dict[str, str]:
        return {field: self.query_one(f"#{field}", Input).value.strip() for field in self._labels}

    def on_input_submitted(self) -> None:
        """Submit the lines on Enter."""
        self.submit(self._typed_values())

    def submit(self, written: Mapping[str, str]) -> None:
        """Return the value, or say what is wrong with it."""
        try:
            self.dismiss(self._build(written))
        except NamecardsError as error:
            self.show_error(str(error))
