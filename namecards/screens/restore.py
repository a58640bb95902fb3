"""Restore: choose a backup, see what of it would come back, then add that. Nothing is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.collection.restoring import Restore
from namecards.core.errors import NamecardsError
from namecards.core.paths import input_path
from namecards.screens.importing.chooser import ChooserScreen
from namecards.screens.importing.places import Place
from namecards.screens.widgets.panel import Beside
from namecards.screens.working import WorkingScreen

READING = "Reading the backup… {done} of {of}. Esc stops."
ADDING = "Adding… photo {done} of {of}. Esc stops."


class RestoreScreen(ChooserScreen):
    """Choose the file of a backup."""

    ABOUT = (
        "Choose a backup, a zip that namecards made; those made on this computer come first. It is verified, "
        "and you see what it holds and what of it is not here. Nothing is changed before you press Enter "
        "there, and then nothing here is replaced: what is missing is added."
    )
    HEADING = "restore a backup"
    INSTRUCTION = "Choose a backup with up and down, or type its path. Enter shows what it holds."
    PLACEHOLDER = "Path of a backup (.zip)"
    BEGINS = True

    def recent_paths(self) -> Sequence[str]:
        """The backups made on this computer, the newest first."""
        return [str(path) for path in reversed(self.collection.backups.known())]

    def is_offered(self, place: Place) -> bool:
        """Whether it may be a backup."""
        return place.is_folder or place.path.suffix.casefold() == ".zip"

    def holds(self, path: Path) -> Sequence[str]:
        """What a backup holds, and what of it is not here."""
        return list(self.collection.backups.read(path).sentences())

    def read_path(self, path: Path | str) -> None:
        """Verify the backup in a worker, then show what it holds."""
        self.notify_user("Reading the backup…")
        read = self.collection.backups.read
        self.start_work(READING, lambda watch: read(input_path(str(path)), watch), self._show)

    def _show(self, plan: Restore | NamecardsError) -> None:
        self.end_work()
        if isinstance(plan, NamecardsError):
            self.show_error(plan)
        else:
            self.notify_user(self.INSTRUCTION)
            self.open("restore preview", plan)


class RestorePreviewScreen(WorkingScreen):
    """What a backup holds; Enter adds what is not here."""

    DEFAULT_CSS = """
    RestorePreviewScreen {
        VerticalScroll { height: 1fr; padding: 1 2; }
        #status { margin: 0 2 1 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "add", "Add", id="restore.add", tooltip="Add what is not here"),
    ]
    ABOUT = (
        "What the backup holds, and what of it is not here. Enter adds that; nothing here is replaced, and "
        "what you changed since the backup stays as it is now. Whoever was forgotten since then stays out."
    )
    HEADING = "restore a backup"

    def __init__(self, collection: Collection, plan: Restore) -> None:
        """Nothing is added yet."""
        super().__init__(collection)
        self._plan = plan
        self._is_added = False

    def body(self) -> ComposeResult:
        """What it holds, and what to do."""
        with Horizontal():
            with VerticalScroll():
                path = self._plan.path
                holds = "\n\n".join((f"\n{path.parent}", *self._plan.sentences()))
                yield Static(Content.assemble((path.name, "bold"), holds))
            yield Beside()
        yield from self.progress()

    def on_mount(self) -> None:
        """Say what Enter does."""
        self.query_one(VerticalScroll).focus()
        enter = "Enter adds it, which can't be undone. Esc leaves, and nothing is changed."
        self.notify_user("Esc leaves." if self._plan.is_empty else enter)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Add only if there is something, and once."""
        return action != "add" or not (self._plan.is_empty or self.working or self._is_added)

    def action_add(self) -> None:
        """Add it in a worker."""
        self.notify_user("Adding…")
        add = self.collection.backups.apply
        self.start_work(ADDING, lambda watch: add(self._plan, watch), self._end)

    def _end(self, error: NamecardsError | None) -> None:
        self._is_added = error is None
        self.end_work()
        if error:
            self.show_error(error)
            return
        with self.show_errors():
            self.collection.refresh()
            here = f"Done. Here now: {self.collection.backups.counts()}."
            self.notify_user("\n".join((here, *self.collection.notices, "Esc leaves.")))

    def action_back(self) -> None:
        """Stop adding, or leave; once added, past the choice of the file."""
        if self.working:
            self.working.cancel()
            self.end_work()
            self.notify_user("Stopped. Enter adds what is still not here.")
            return
        if self._is_added:
            self.app.pop_screen()
        super().action_back()
