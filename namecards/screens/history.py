"""History: every change with its day, never with private text. Enter undoes one, or does it again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby

from textual import on
from textual.content import Content
from textual.widgets import OptionList

from namecards.core.days import full_day
from namecards.core.errors import Unread
from namecards.core.history import HistoryEntry
from namecards.core.people import Person
from namecards.core.text import pluralize
from namecards.screens.desk.person_list import PersonListScreen
from namecards.screens.dialogs.menu import confirm
from namecards.screens.keys import bind
from namecards.screens.list_screen import Lines
from namecards.screens.text import cells, listed_day

SHOWN = 300
"""Changes listed at first; `a` lists all."""
DAY = 12
FEW = 3
"""Answers in a row that are still shown one by one."""
ENTER = {
    "Undo": "Undo this change, whatever its day",
    "Redo": "Make this change again",
    "Show": "Show these answers one by one",
}
"""The names of Enter, each with its tooltip; the line at the cursor decides between them."""


class HistoryScreen(PersonListScreen[tuple[HistoryEntry, ...]]):
    """The newest change first; an item is a change, or the answers of a drill in a row."""

    BINDINGS = [
        *(bind("enter", f"enter('{name}')", name, about, priority=True) for name, about in ENTER.items()),
        bind("a", "all", "All", "List every change, even the oldest"),
    ]
    ABOUT = (
        "Every change, on this computer and others, the newest first. Enter undoes the change at the "
        "cursor, whatever its day; if it was undone, Enter does it again. An undone import whose photos "
        "were deleted can't be done again: import its list again. If the same thing was changed again "
        "later, undo the later change first. The words of notes are not shown here."
    )
    HEADING = "history"
    LAST_LINES = False
    _count = 0
    _unread = ""
    """Why the changes can't be listed now."""
    _every = False
    _opened: frozenset[str] = frozenset()
    """The first answers of the groups that are shown answer by answer."""

    def _show_heading(self) -> None:
        self.query_one(Lines).opens = bool(self._enter)
        super()._show_heading()

    def heading(self) -> Content:
        count = self._count
        if self._unread:
            return Content.styled(self._unread, "$error")
        if not count:
            return Content("Nothing has changed yet. Notes, visits, answers and imports will be listed here.")
        hidden = 0 if self._every else max(count - SHOWN, 0)
        more = f" {hidden:,} older ones are not listed: press a." if hidden else ""
        what = {
            "Undo": "Enter undoes this change",
            "Redo": "Enter redoes this change",
            "Show": "Enter shows these answers",
        }
        does = what.get(self._enter, "To redo this import, import its list again")
        return Content(f"{pluralize(count, 'change')}. {does}.{more}")

    @property
    def _enter(self) -> str:
        """The name of Enter at the cursor; empty for an import that can't be done again."""
        entry, *more = self.chosen_item or (None,)
        if entry and entry.is_final:
            return ""
        return "Show" if more else "Redo" if entry and entry.undone else "Undo"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Name Enter after what it does to the line at the cursor."""
        if action == "all":
            return self._count > SHOWN and not self._every
        if action == "enter":
            return self.chosen_item is not None and parameters[0] == self._enter
        return super().check_action(action, parameters)

    def items(self) -> Iterable[tuple[str, tuple[HistoryEntry, ...]]]:
        """List the changes; answers of a drill in a row are one item, until it is opened."""
        self._unread = ""
        try:
            entries = self.collection.history.entries()
        except Unread as error:
            self._unread, entries = str(error), []
        self._count = len(entries)
        for _, group in groupby(entries[: None if self._every else SHOWN], lambda e: (e.day, e.is_answer)):
            together = tuple(group)
            first = together[0]
            if first.is_answer and len(together) > FEW and _id(first) not in self._opened:
                yield _id(first), together
            else:
                yield from ((_id(entry), (entry,)) for entry in together)

    @on(OptionList.OptionSelected)
    def action_enter(self, _: object) -> None:
        entry, *more = self.chosen_item or (None,)
        if entry and more:
            self._opened |= {_id(entry)}
            self.show()
        elif entry and (warning := self.collection.history.warning(entry)):
            yes, no = "Undo the import", "Leave it as it is"
            confirm(self, warning, yes, no, partial(self._undo, entry))
        elif entry:
            self._undo(entry)

    def _undo(self, entry: HistoryEntry) -> None:
        with self.show_errors():
            self.show_undone(self.collection.undo(entry.change))

    def action_all(self) -> None:
        self._every = True
        self.show()

    def people_beside(self) -> Sequence[Person]:
        people = self.collection.people.by_id()
        ids = dict.fromkeys(id for entry in self.chosen_item or () for id in sorted(entry.people))
        return [people[id] for id in ids if id in people]

    def words(self, people: Sequence[Person]) -> tuple[list[Content], list[Content]]:
        """Say what it was, when, and whom it is about."""
        if not self.chosen_item:
            return [], []
        entry, facts = self.chosen_item[0], super().words(people)[0]
        at = entry.change.at and entry.change.at.astimezone(self.collection.now().tzinfo)
        day = f"{entry.day:%A} {full_day(entry.day)}{f', {at:%H:%M}' if at else ''}"
        what = [Content.styled(self._sentence(self.chosen_item), "bold"), Content.styled(day, "$text-muted")]
        return [*what, Content(""), *facts], []

    def line(self, item: tuple[HistoryEntry, ...]) -> Content:
        entry, *more = item
        undone = entry.undone and not more
        marks = [] if entry.own else ["another computer"]
        marks += ["undone"] if undone else []
        text = Content.assemble(
            (cells(listed_day(entry.day, self.collection.today()), DAY), "$text-muted"),
            (self._sentence(item), "$text-muted" if undone else ""),
        )
        return self.columns(text, (f"  ({', '.join(marks)})" if marks else "", "$text-muted"))

    def _sentence(self, item: tuple[HistoryEntry, ...]) -> str:
        return f"Drill: {len(item)} answers" if len(item) > 1 else item[0].sentence


def _id(entry: HistoryEntry) -> str:
    return f"{entry.change.at} {entry.change.review}"
