"""A question at the start: continue the note that was half typed when the program was closed?"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from namecards.screens.dialogs.dialog import Dialog
from namecards.screens.keys import bind


class UnsavedScreen(Dialog[bool]):
    """Returns whether to continue. It does not show the text, because anybody may stand at the desk."""

    DEFAULT_CSS = "UnsavedScreen > Vertical { width: 62; }"
    BINDINGS = [
        bind("enter", "dismiss(True)", "Continue", "Put it into the line"),
        bind("escape", "dismiss(False)", "Drop", "Delete it"),
    ]

    def compose(self) -> ComposeResult:
        sentence = "You were writing a note when the program was closed. Enter continues it, Esc discards it."
        with Vertical():
            yield Static(Content(sentence))
