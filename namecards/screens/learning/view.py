"""What a drill looks like: the face as large as it can be, and beside it what is asked and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.core.people import Person
from namecards.screens.widgets.portrait import Portrait


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a drill shows at one moment."""

    person: Person | None
    """Whose face is shown."""
    photo: Path | None
    name: str
    """What is written in place of a face, when the face is asked for."""
    progress: Content
    last: Content
    question: Content
    hint: Content
    typing: bool
    """Whether a name is typed now."""


class DrillView(Horizontal):
    """Shows a scene; the box for the name is the only thing that takes keys."""

    DEFAULT_CSS = """
    DrillView {
        #face { width: 1fr; height: 1fr; padding: 0; }
        #side { width: 36; padding: 1 2; }
        #progress { color: $text-muted; height: 2; }
        #last { height: auto; min-height: 2; margin-bottom: 1; }
        #question { height: auto; margin-bottom: 1; }
        #typed { margin-bottom: 1; }
        #hint { color: $text-muted; height: auto; }
    }
    .-wide DrillView #side { width: 44; }
    """

    def compose(self) -> ComposeResult:
        """The face, and beside it the words."""
        yield Portrait(id="face")
        with Vertical(id="side"):
            yield Static(id="progress")
            yield Static(id="last")
            yield Static(id="question")
            yield Input(id="typed", placeholder="name", select_on_focus=False)
            yield Static(id="hint")

    def show(self, scene: Scene) -> None:
        """Draw a scene, with an empty box."""
        self._face.show(scene.person, scene.photo, scene.name)
        self.query_one("#progress", Static).update(scene.progress)
        self.query_one("#last", Static).update(scene.last)
        self.ask(scene.question)
        self.query_one("#hint", Static).update(scene.hint)
        self._box.display = scene.typing
        self._box.value = ""
        self.screen.set_focus(self._box if scene.typing else None)

    def ask(self, question: Content, typed: str = "") -> None:
        """Ask something else while the face stays; what was `typed` so far can be gone on with."""
        self.query_one("#question", Static).update(question)
        if typed:
            self._box.value = f"{typed} "
            self._box.cursor_position = len(self._box.value)

    @property
    def _face(self) -> Portrait:
        return self.query_one("#face", Portrait)

    @property
    def _box(self) -> Input:
        return self.query_one("#typed", Input)
