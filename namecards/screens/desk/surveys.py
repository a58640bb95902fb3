"""A form's answers: choose the file, then see what would come in as ideas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual import work

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.importing.surveys import Form
from namecards.screens.desk.survey_preview import ask_idea
from namecards.screens.importing.chooser import ChooserScreen
from namecards.screens.importing.places import Place

TABLES = {".csv", ".tsv", ".tab", ".txt", ".xlsx"}


class SurveyScreen(ChooserScreen):
    """Where the answers are. Nothing is written here."""

    ABOUT = (
        "Take the answers of a form (Google or Microsoft Forms, any table) as ideas: a CSV or Excel file. "
        "Type or paste its path, or choose with up and down. You see every answer before anything is "
        "written. A newer export of the same form adds only what is new. F3 takes the last survey back, also "
        "days later; ideas that you decided since stay."
    )
    HEADING = "ideas · a form's answers"
    FIRST = "Choose a form's answers, CSV or Excel, or type the path. Then Enter: you will see them."
    WHAT = "Path of a form's answers"

    def __init__(self, collection: Collection, done: Callable[[str], None]) -> None:
        """`done` is told when ideas came in."""
        super().__init__(collection)
        self._done = done

    def is_offered(self, place: Place) -> bool:
        """Folders to go into, and tables."""
        return place.opens or place.path.suffix.casefold() in TABLES

    def look(self, path: Path | str) -> None:
        """Read the answers, then show them."""
        self.notify_user("Looking…")
        self._read(path)

    @work(thread=True, exclusive=True)
    def _read(self, path: Path | str) -> None:
        """Read them aside."""
        try:
            form = self.collection.surveys.read(path)
        except NamecardsError as error:
            self.app.call_from_thread(self.notify_user, str(error), True)
        else:
            self.app.call_from_thread(self._show_form, form)

    def _show_form(self, form: Form) -> None:
        def preview(idea: str) -> None:
            with self.show_errors():
                plan = self.collection.surveys.preview(form, idea)
                self.open("survey preview", plan, self._brought_in)

        self.notify_user(self.FIRST)
        if form.idea is None and not self.collection.surveys.is_known(form):
            ask_idea(self, form, preview)
        else:
            preview("")

    def _brought_in(self, sentence: str) -> None:
        """Back to the ideas."""
        self.app.pop_screen()
        self._done(sentence)
