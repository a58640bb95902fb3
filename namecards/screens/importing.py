"""Import: a path, what it would do, and one Enter to do it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Footer, Input, ProgressBar, Static
from textual.worker import get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.screens.base import FormScreen

if TYPE_CHECKING:
    from namecards.importing.plan import ImportPlan


class PathSuggester(Suggester):
    """Completes the file or folder that is being typed; the right arrow takes it."""

    def __init__(self) -> None:
        """Ask the disk anew each time."""
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The first path that begins like this."""
        typed = Path(value).expanduser()
        if not value or value.endswith(("/", "\\")):
            return None
        try:
            fits = sorted(p.name for p in typed.parent.iterdir() if p.name.startswith(typed.name))
        except OSError:
            return None
        return value + fits[0][len(typed.name) :] if fits else None


class ImportScreen(FormScreen):
    """Nothing is written before Enter on the plan."""

    DEFAULT_CSS = """
    ImportScreen {
        #path { margin: 1 2; }
        #plan { margin: 0 2; height: 1fr; }
        #bar { margin: 0 2; display: none; width: 100%; }
        #status { margin: 0 2 1 2; height: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f3", "undo", "Undo import", id="import.undo", tooltip="Put everybody back as they were before"
        ),
    ]
    ABOUT = (
        "Type or paste the path of a CSV, a folder or a zip; you can also drop a file on the terminal. "
        "Photos are found by student number or by name. You see what would be done before anything is "
        "written; Enter does it. The same list again changes nothing; a newer one loses no notes or learning."
    )
    HEADING = "import"

    def __init__(self, collection: Collection) -> None:
        """Ready for a path."""
        super().__init__(collection)
        self._plan: ImportPlan | None = None
        self._can_undo = False

    def compose(self) -> ComposeResult:
        """The path, the plan, the progress."""
        yield self.title_bar()
        yield Input(id="path", placeholder="Path of a CSV, folder or zip", suggester=PathSuggester())
        yield VerticalScroll(Static(id="text"), id="plan")
        yield ProgressBar(id="bar", show_eta=False)
        yield Static(id="status")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """What to do."""
        self.tell("A path, then Enter: you will see what would be done. Nothing is written before.")
        self.query_one("#path", Input).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Undo only after an import."""
        return self._can_undo if action == "undo" else True

    def on_input_changed(self) -> None:
        """Another path: the plan on the screen is not for it."""
        self._plan = None

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: show the plan of this path, and a second time do it."""
        if self._plan:
            self._import(self._plan)
        elif event.value.strip():
            self.tell("Looking…")
            self._look(event.value)

    @work(thread=True, exclusive=True)
    def _look(self, path: str) -> None:
        """Read the list aside."""
        try:
            plan = self.collection.plan_import(path)
        except NamecardsError as error:
            self.app.call_from_thread(self._refused, str(error))
        else:
            self.app.call_from_thread(self._planned, plan)

    def _refused(self, sentence: str) -> None:
        self._show_text("")
        self.tell(sentence, wrong=True)

    def _planned(self, plan: ImportPlan) -> None:
        from namecards.importing.summary import does_something, summary

        self._show_text("\n".join(summary(plan)))
        if does_something(plan):
            self._plan = plan
            self.tell("Enter imports this. Esc leaves; nothing is written.")
        else:
            self.tell("Nothing to do: everything on it is here already.")

    @work(thread=True, exclusive=True)
    def _import(self, plan: ImportPlan) -> None:
        """Keep the photos aside, then hand the people over; leaving the screen stops it before they are."""
        worker = get_current_worker()
        spoilt = []
        try:
            for done, of, wrong in self.collection.keep_photos(plan):
                if worker.is_cancelled:
                    return
                spoilt += [str(wrong)] if wrong else []
                self.app.call_from_thread(self._progress, done, of)
        except NamecardsError as error:
            self.app.call_from_thread(self._refused, str(error))
        else:
            self.app.call_from_thread(self._finish, plan, spoilt)

    def _progress(self, done: int, of: int) -> None:
        bar = self.query_one("#bar", ProgressBar)
        bar.display = True
        bar.update(total=of, progress=done)
        self.tell(f"Photo {done} of {of}. Esc stops; nobody is imported then.")

    def _finish(self, plan: ImportPlan, spoilt: list[str]) -> None:
        self.query_one("#bar", ProgressBar).display = False
        with self.telling():
            self.collection.apply_import(plan)
            self._can_undo = True
            self._plan = None
            self._show_text("\n".join(spoilt))
            self.tell(f"Done: {len(plan.new)} new, {len(plan.changed)} changed. Esc: home. F3 undoes it all.")
            self.refresh_bindings()

    def action_undo(self) -> None:
        """Put everybody back as they were."""
        with self.telling():
            if self.collection.undo_import():
                self._can_undo = False
                self.tell("Undone: everybody is as before.")
                self.refresh_bindings()

    def action_back(self) -> None:
        """Leave; an import that is under way stops before anybody is written."""
        self.workers.cancel_node(self)
        super().action_back()

    def _show_text(self, text: str) -> None:
        self.query_one("#text", Static).update(Content(text))
