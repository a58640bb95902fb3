"""The drill's picture: the face as large as it can be, and the question and answer beside it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.screens.learning.scene import Scene
from namecards.screens.widgets.faces import Faces
from namecards.screens.widgets.portrait import Portrait


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
    DrillView Faces { display: none; }
    DrillView.-tiles {
        layout: vertical;
        Portrait { display: none; }
        Faces { display: block; }
        #side { width: 100%; height: auto; padding: 0 2; dock: top; }
        #progress { height: 1; }
        #last { min-height: 0; margin-bottom: 0; }
        #question { margin-bottom: 0; }
    }
    DrillView.-words #face { display: none; }
    DrillView.-words #side, .-wide DrillView.-tiles #side { width: 100%; }
    """

    def compose(self) -> ComposeResult:
        """The face, and the words beside it."""
        yield Portrait(id="face")
        yield Faces()
        with Vertical(id="side"):
            yield Static(id="progress")
            yield Static(id="last")
            yield Static(id="question")
            yield Input(id="typed", placeholder="name", select_on_focus=False)
            yield Static(id="hint")

    def show(self, scene: Scene) -> None:
        """Draw a scene, with an empty box."""
        self.set_class(bool(scene.tiles), "-tiles")
        self.set_class(not (scene.tiles or scene.person), "-words")
        self._face.show(scene.person, scene.photo, scene.words)
        if scene.tiles:
            self.query_one(Faces).show(scene.tiles, together=True)
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
