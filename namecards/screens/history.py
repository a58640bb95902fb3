"""History: every change with its day, never with private text. Enter undoes one, or does it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from namecards.collection import Collection
from namecards.core.history import HistoryEntry
from namecards.screens.list_screen import Line, ListScreen
from namecards.screens.text import cells, short_day

SHOWN = 300
"""Changes listed at first; `a` lists all."""
DAY = 12
FEW = 3
"""Answers in a row that are still shown one by one."""
GROUP = "answers from "
"""Before the id of a line that stands for several answers."""


class HistoryScreen(ListScreen):
    """The newest change first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "all", "All", id="history.all", tooltip="List every change, even the oldest"),
    ]
    ABOUT = (
        "Every change, on this computer and others, the newest first. Enter undoes the change at the "
        "cursor, whatever its day; if it was undone, Enter does it again. If the same thing was changed "
        "again later, undo the later change first. The words of notes are not shown here."
    )
    HEADING = "history"

    def __init__(self, collection: Collection) -> None:
        """List every change so far."""
        super().__init__(collection)
        self._entries: dict[str, HistoryEntry] = {}
        self._every = False
        self._opened: set[str] = set()
        """The first answers of the groups that are shown answer by answer."""

    def heading(self) -> Content:
        """The number of changes, and what Enter does."""
        count = len(self._entries)
        if not count:
            return Content("Nothing has changed yet. Notes, visits, answers and imports will be listed here.")
        changes = "1 change" if count == 1 else f"{count} changes"
        hidden = 0 if self._every else max(count - SHOWN, 0)
        more = f" {hidden} older ones are not listed: press a." if hidden else ""
        entry = self._entries.get(self.chosen_id)
        what = "does this change again" if entry and entry.undone else "undoes this change"
        what = "shows these answers" if self.chosen_id.startswith(GROUP) else what
        return Content(f"{changes}. Enter {what}.{more}")

    def lines(self) -> Iterable[Line]:
        """A line a change; answers of a drill in a row are one line, until it is opened."""
        entries = self.collection.history.entries()
        self._entries = {f"{entry.change.at} {entry.change.review}": entry for entry in entries}
        shown = list(self._entries.items()) if self._every else list(self._entries.items())[:SHOWN]
        for _, group in groupby(shown, lambda each: (each[1].day, each[1].is_answer)):
            (id, first), *more = group
            if first.is_answer and len(more) >= FEW and id not in self._opened:
                count = f"Drill: {len(more) + 1} answers"
                yield f"{GROUP}{id}", self._line(replace(first, sentence=count, undone=False))
            else:
                yield from ((id, self._line(entry)) for id, entry in ((id, first), *more))

    def on_option_list_option_selected(self) -> None:
        """Undo the change at the cursor, or do it again."""
        entry = self._entries.get(self.chosen_id)
        if self.chosen_id.startswith(GROUP):
            self._opened.add(self.chosen_id.removeprefix(GROUP))
            self.show()
        elif entry:
            with self.show_errors():
                self.show_undone(self.collection.undo(entry.change))

    def action_all(self) -> None:
        """List every change."""
        self._every = True
        self.show()

    def _line(self, entry: HistoryEntry) -> Content:
        today = self.collection.today()
        day = short_day(entry.day) if entry.day.year == today.year else entry.day.isoformat()
        marks = [] if entry.own else ["another computer"]
        marks += ["undone"] if entry.undone else []
        dim = "$text-muted" if entry.undone else ""
        return Content.assemble(
            (cells(day, DAY), "$text-muted"),
            (entry.sentence, dim),
            (f"  ({', '.join(marks)})" if marks else "", "$text-muted"),
        )
