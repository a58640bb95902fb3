"""The drill's picture: the face as large as it can be, and the question and answer beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.core.people import Person
from namecards.screens.learning import text
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.widgets.portrait import Portrait


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a drill shows at one moment."""

    person: Person | None
    """The person whose face is shown."""
    photo: Path | None
    words: str
    """In place of a face: the name, when the face is asked for; else what the name can be asked by."""
    progress: Content
    last: Content
    question: Content
    hint: Content
    typing: bool
    """Whether a name is typed now."""


def make_scene(state: DrillState, photo: Path | None, question: Content, clues: str) -> Scene:
    """Draw a state, with the photo of the person on the screen, or clues in its place."""
    person, asks_face = state.visible_person, state.asks_face and state.phase == "ask"
    return Scene(
        person=None if asks_face else person,
        photo=None if asks_face else photo,
        words=person.display if person and asks_face else clues,
        progress=text.progress(state.session, len(state.left_out)),
        last=text.feedback(state),
        question=question,
        hint=text.hint(state),
        typing=state.typing,
    )


class DrillView(Horizontal):
    """Show a scene; only the box for the name takes keys."""

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
        """The face, and the words beside it."""
        yield Portrait(id="face")
        with Vertical(id="side"):
            yield Static(id="progress")
            yield Static(id="last")
            yield Static(id="question")
            yield Input(id="typed", placeholder="name", select_on_focus=False)
            yield Static(id="hint")

    def show(self, scene: Scene) -> None:
        """Draw a scene, with an empty box."""
        self._face.show(scene.person, scene.photo, scene.words)
        self.query_one("#progress", Static).update(scene.progress)
        self.query_one("#last", Static).update(scene.last)
        self.ask(scene.question)
        self.query_one("#hint", Static).update(scene.hint)
        self._box.display = scene.typing
        self._box.value = ""
        self.screen.set_focus(self._box if scene.typing else None)

    def ask(self, question: Content, typed: str = "") -> None:
        """Change the question under the same face; text `typed` so far stays in the box."""
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
