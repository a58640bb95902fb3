"""Import: choose a file, folder or zip, by typing or with the arrows; then the preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.widgets import Input
from textual.worker import get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError, NoNames
from namecards.importing.mapping import Column, ColumnKinds
from namecards.importing.plan import ImportPlan
from namecards.screens.importing.chooser import ChooserScreen
from namecards.screens.importing.columns import ColumnsScreen


class ImportScreen(ChooserScreen):
    """Where a list comes from. Nothing is written here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f6", "columns", "Columns", id="import.columns", tooltip="Say what the columns of the list hold"
        ),
    ]
    ABOUT = (
        "Take any file, folder or zip with a list of people. Type or paste its path, drop it on the "
        "terminal, or choose with up and down: the last imports, new downloads and your folders are there, "
        "and Enter goes into a folder. Photos are found by student number or by name. You see what would be"
        " done before anything is written. The same list again changes nothing; a newer one loses no notes "
        "or learning. F3 takes the last import back, also days later."
    )
    HEADING = "import"

    def __init__(self, collection: Collection) -> None:
        """Ready for a path."""
        super().__init__(collection)
        self._untold: tuple[str, tuple[str, ...]] | None = None
        """A list of which no column is known to hold names, and its titles."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for what cannot be done now."""
        return action != "columns" or self._untold is not None

    def recent_paths(self) -> Sequence[str]:
        """The last imports."""
        return self.collection.imports.recent()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Another path: its columns are not the ones that were asked about."""
        self._untold = None
        self.refresh_bindings()

    def read_path(self, path: Path | str) -> None:
        """Read the list, then show what would be done."""
        self.notify_user("Looking…")
        self._read(path)

    @work(thread=True, exclusive=True)
    def _read(self, path: Path | str) -> None:
        """Read the list aside."""
        worker = get_current_worker()
        try:
            plan = self.collection.imports.plan(path)
        except NamecardsError as error:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._refused, path, error)
        else:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._planned, plan)

    def _refused(self, path: Path | str, error: NamecardsError) -> None:
        self._untold = (str(path), error.titles) if isinstance(error, NoNames) and error.titles else None
        more = " Or press F6 and say what they are." if self._untold else ""
        self.notify_user(f"{error}{more}", wrong=True)
        self.refresh_bindings()

    def _planned(self, plan: ImportPlan) -> None:
        self.notify_user(self.INSTRUCTION)
        self.open("import preview", plan, self._done)

    def _done(self, sentence: str, wrong: bool) -> None:
        """What became of the import."""
        self.notify_user(sentence, wrong)
        self.query_one("#path", Input).value = ""
        self.refresh_bindings()

    def action_columns(self) -> None:
        """Say what the columns hold, then look again."""
        if self._untold:
            columns = [Column(title, "") for title in self._untold[1]]
            self.app.push_screen(ColumnsScreen(self.collection, columns), self._told_columns)

    def _told_columns(self, said: ColumnKinds | None) -> None:
        if said is not None and self._untold:
            self.read_path(self._untold[0])
