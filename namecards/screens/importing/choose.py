"""Import: choose a file, folder or zip, by typing or with the arrows; the preview follows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual.content import Content
from textual.widgets import Input

from namecards.collection import Collection
from namecards.core.errors import NamecardsError, NoNames
from namecards.importing.mapping import Column
from namecards.importing.plan import ImportPlan
from namecards.importing.requests import requests
from namecards.screens.dialogs.dialog import ask
from namecards.screens.file_chooser import FileChooserScreen
from namecards.screens.importing.columns import ColumnsScreen
from namecards.screens.importing.previewed_plan import read_list
from namecards.screens.keys import bind
from namecards.screens.widgets.panel import SidePanel


class ImportScreen(FileChooserScreen):
    """Choose a list to import. Nothing is written here."""

    BINDINGS = [
        bind(
            "f4",
            "open('import request')",
            "Get it",
            "What to ask the office or the photographer for, as a message",
        ),
        bind("f6", "columns", "Columns", "What each column of an unclear list holds", show=False),
    ]
    ABOUT = (
        "Import any file, folder or zip with a list of people. Type or paste its path, drop it on the "
        "terminal, or choose with up and down: your last imports, new downloads and folders are listed, and "
        "Enter opens a folder. Photos are matched by student number or name. You see a preview before "
        "anything is written. Importing the same list again changes nothing, and a newer list keeps your "
        "notes and what you have learned. F3 undoes an import, even days later. No list yet? F4 writes the "
        "message to your office or photographer."
    )
    HEADING = "import"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self.INSTRUCTION = f"{collection.health.import_warning()} {self.INSTRUCTION}".lstrip()
        self._path: Path | str = ""
        self._titles: tuple[str, ...] = ()
        """The titles of the list if it has no known column of names."""

    def on_mount(self) -> None:
        """Say beside the places also which report to ask for, by school system."""
        ask = [Content.assemble((f"{each.system}: ", "bold"), each.list) for each in requests()]
        head = Content.styled("\nWhat to ask the office for", "bold $accent")
        self.query_one(SidePanel).explain(head, *ask)

    def recent_paths(self) -> Sequence[str]:
        return self.collection.imports.recent()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Forget the unclear list: this is another path."""
        self._titles = ()

    def read_path(self, path: Path | str) -> None:
        self._path = path
        read_list(self, path, self._show_plan, self._offer_columns)

    def action_back(self) -> None:
        """Stop reading; else leave."""
        if not self.stop_work(f"Stopped. Nothing was imported. {self.INSTRUCTION}"):
            super().action_back()

    def _offer_columns(self, error: NamecardsError) -> None:
        """Show an error; offer to choose the columns if none holds names."""
        self._titles = error.titles if isinstance(error, NoNames) else ()
        more = " Or press F6 to choose what each column holds." if self._titles else ""
        self.notify_user(f"{error}{more}", wrong=True)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.notify_user(self.INSTRUCTION)
        self.open("import preview", plan, then=self._show_result)

    def _show_result(self, result: tuple[str, bool]) -> None:
        """Show how the import ended; after a good end on home."""
        sentence, wrong = result
        if not wrong:
            self.app.pop_screen()
        self.notify_user(sentence, wrong)

    def action_columns(self) -> None:
        if self._titles:
            columns = [Column(title, "") for title in self._titles]
            ask(self, ColumnsScreen(self.collection, columns), lambda _: self.read_path(self._path))
        else:
            self.notify_user("Choose a list first. F6 in its preview says what each column holds.")
