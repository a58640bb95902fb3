"""The import of a form's answers as ideas: choose the file, then see the preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from textual.content import Content

from namecards.core.desk.errors import BadSurvey
from namecards.core.text import pluralize
from namecards.importing.row import Row
from namecards.importing.surveys.form import Form
from namecards.screens.desk.survey_columns import ask_column, row_lines
from namecards.screens.file_chooser import FileChooserScreen
from namecards.screens.offered_places import OfferedPlace

EXAMPLE = Form(
    "An example: each answer, and what becomes of it",
    ("Your name", "What should the library change?", "Which books do you like?", "How often do you come?"),
    (
        Row(2, ("Maya J.", "a quiet corner for chess", "manga;mysteries", "often")),
        Row(3, ("", "open on Fridays", "mysteries", "rarely")),
    ),
)
LOOKED_AT = 100
"""Rows by which a form is judged before it is chosen."""
TABLES = {".csv", ".tsv", ".tab", ".txt", ".xlsx"}


class SurveyScreen(FileChooserScreen):
    """Choose the file of the answers; ends with a sentence once they are imported."""

    ABOUT = (
        "Import the answers of a form (Google Forms, Microsoft Forms, LimeSurvey, any table) as ideas or "
        "notes: a CSV or Excel file. Ratings and ticks are counted. Type or paste its path, or choose with "
        "up and down. You see every answer before anything is written. A newer export of the same form adds "
        "only the new answers. You can undo the import, even days later; ideas that you decided since stay."
    )
    HEADING = "ideas · a form's answers"
    INSTRUCTION = "Choose a form's answers, CSV or Excel, or type the path. Enter shows them."
    PLACEHOLDER = "Path of the form's answers"
    BEGINS = True

    def is_offered(self, place: OfferedPlace) -> bool:
        return place.is_folder or place.path.suffix.casefold() in TABLES

    def on_mount(self) -> None:
        self.show_held(Path(EXAMPLE.name), EXAMPLE)

    def holds(self, path: Path) -> Form:
        return self.collection.surveys.read(path)

    def describe(self, held: Form) -> Sequence[Content]:
        form = replace(held, rows=held.rows[:LOOKED_AT])
        count = [Content(f"{pluralize(len(held.rows), 'row')} of answers.")] * (held != EXAMPLE)
        try:
            return [*row_lines(form, 0, self.collection.surveys.preview(form)), *count]
        except BadSurvey as unsure:
            return [Content(str(unsure)), *row_lines(form, 0, None), *count]

    def read_path(self, path: Path | str) -> None:
        self.notify_user("Reading the answers…")
        self.read_aside(lambda: self.collection.surveys.read(path), self._show_form)

    def _show_form(self, form: Form) -> None:
        def preview(idea: str) -> None:
            with self.show_errors():
                plan = self.collection.surveys.preview(form, {idea: "idea"} if idea else {})
                self.open("survey preview", plan, then=self._return_to_ideas)

        self.notify_user(self.INSTRUCTION)
        if form.texts and not form.ideas and not self.collection.surveys.is_known(form):
            ask_column(self, "Which column is the idea?", form, form.texts, preview)
        else:
            preview("")

    def _return_to_ideas(self, sentence: str) -> None:
        self.dismiss(sentence)  # not `then` itself: what it returns must not be awaited
