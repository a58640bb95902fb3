"""The choices of all imported forms, counted: ratings, scales and everything that was ticked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from textual.content import Content

from namecards.core.days import short_day
from namecards.importing.surveys.columns import COUNT_TITLES, bars, count_rows
from namecards.screens.base import WIDE
from namecards.screens.desk.save_table import SAVE, save_table
from namecards.screens.list_screen import Lines, ListScreen


class CountsScreen(ListScreen[Content]):
    """Bars for each question of each form; F8 saves them as a table."""

    BINDINGS = [SAVE]
    ABOUT = (
        "The choices in the forms that you imported: ratings with their average, scales, and what was "
        "ticked. Of each form the newest import counts, without the rows that you left out. F8 saves all of "
        "it as a table, for Excel or as Markdown. Nobody is named."
    )
    HEADING = "ideas · counts"
    FITS_SIZE = True

    def on_mount(self) -> None:
        """Name no Enter: a line is only read."""
        self.query_one(Lines).opens = False

    def heading(self) -> Content:
        if self._items:
            return Content("The newest import of each form. F8 saves the counts as a table.")
        return Content("No form with choices is imported yet. In Ideas press f to import one.")

    def items(self) -> Iterable[tuple[str, Content]]:
        return ((str(number), line) for number, line in enumerate(self._lines()))

    def line(self, item: Content) -> Content:
        return item

    def action_save_table(self) -> None:
        save_table(self, "counts", self._table())

    def _lines(self) -> Iterator[Content]:
        width = self.app.size.width
        bar = width - 56 if width >= WIDE else width // 2 - 20
        for survey in self.collection.surveys.with_counts():
            day = short_day(
                survey.at.astimezone(self.collection.now().tzinfo).date(), self.collection.today()
            )
            yield Content.styled(f"{survey.name} · {day}", "bold $accent")
            yield from map(_colour, bars(survey.counts, bar))

    def _table(self) -> Iterator[tuple[object, ...]]:
        yield "Form", *COUNT_TITLES
        for survey in self.collection.surveys.with_counts():
            yield from ((survey.name, *row) for row in count_rows(survey.counts))


def _colour(line: str) -> Content:
    parts = re.split("(█+)", line)
    return Content.assemble(*((part, "$secondary" if part.startswith("█") else "") for part in parts))
