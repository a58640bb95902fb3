"""The drill's picture: the face as large as it can be, and the question and answer beside it."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.screens.learning import text
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.portrait import Portrait

SIDE = 36
"""Columns for the words at least; more where the face, a square, leaves them."""


class DrillView(Horizontal):
    """Show a moment of a drill; only the box for the name takes keys."""

    DEFAULT_CSS = """
    DrillView {
        #face { height: 1fr; padding: 0; }
        #side { width: 1fr; padding: 1 2; }
        #progress { color: $text-muted; height: auto; min-height: 2; }
        #last { height: auto; min-height: 2; margin-bottom: 1; }
        #question { height: auto; margin-bottom: 1; }
        #typed { margin-bottom: 1; }
        #hint { color: $text-muted; height: auto; }
    }
    DrillView Faces { display: none; }
    DrillView.-tiles {
        layout: vertical;
        Portrait { display: none; }
        Faces { display: block; }
        #side { width: 100%; height: auto; padding: 0 2; dock: top; }
        #progress { height: 1; min-height: 1; }
        #last { min-height: 0; margin-bottom: 0; }
        #question { margin-bottom: 0; }
    }
    DrillView.-words #face { display: none; }
    DrillView.-words #side { width: 100%; }
    """

    def on_resize(self, event: events.Resize) -> None:
        width, height = event.size
        self.query_one("#face").styles.width = max(min(2 * height, width - SIDE), 2)

    def compose(self) -> ComposeResult:
        yield Portrait(id="face")
        yield Faces()
        with Vertical(id="side"):
            yield Static(id="progress")
            yield Static(id="last")
            yield Static(id="question")
            yield Input(id="typed", placeholder="name", select_on_focus=False)
            yield Static(id="hint")

    def show(
        self, state: DrillState, photo: Path | None, clues: str, question: Content, tiles: tuple[Tile, ...]
    ) -> None:
        """Draw a state, with an empty box: a face, clues in its place, or several faces."""
        self.set_class(bool(tiles), "-tiles")
        self.set_class(not (tiles or state.visible_person), "-words")
        if tiles:
            self.query_one(Faces).show(tiles, together=True)
        else:
            self.query_one("#face", Portrait).show(state.visible_person, photo, clues)
        self.query_one("#progress", Static).update(text.progress(state.session, state.left_out))
        self.query_one("#last", Static).update(text.feedback(state))
        self.ask(question)
        self.query_one("#hint", Static).update(text.hint(state))
        self._box.display = state.is_typing
        self._box.value = ""
        self.screen.set_focus(self._box if state.is_typing else None)

    def ask(self, question: Content, typed: str = "") -> None:
        """Change the question under the same face; text `typed` so far stays in the box."""
        self.query_one("#question", Static).update(question)
        if typed:
            self._box.value = f"{typed} "
            self._box.cursor_position = len(self._box.value)

    @property
    def _box(self) -> Input:
        return self.query_one("#typed", Input)
