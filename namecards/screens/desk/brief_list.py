"""The person at the desk in words, and under it the lines that come back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, chain

from textual import events, on
from textual.content import Content
from textual.geometry import clamp
from textual.widgets import Static

from namecards.core.desk.brief import Brief, FollowUp
from namecards.core.desk.notes import Note
from namecards.screens.desk.text import brief_line

CURSOR, INDENT = "▸", 4
"""The sign of the chosen line, and the cells before the further rows of a line."""
LEAST = 4
"""Rows for the list and its count, however much there is to say of the person."""


class BriefList(Static):
    """A list under some fixed lines. Its cursor is always in sight.

    Only whole lines are shown, so that it is known which were; one that is higher than the list is scrolled.
    Nothing here needs a layout, so that the next person is painted at once.
    """

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._about: Sequence[Content] = ()
        self._brief, self._today, self._private = Brief(days_since=None), date.min, False
        self._head: list[Content] = []
        self._rows: list[Content] = []
        """The rows of all lines of the list."""
        self._starts = [0]
        """The first row of each line, and the end of the last one."""
        self._room = 1
        self._cursor = self._top = 0
        """The chosen line; the first row that is in sight."""
        self._seen: set[str] = set()
        """The ids of the notes that were in sight since `begin`; of a private one, its text."""

    def begin(self) -> None:
        """Begin with another person."""
        self._cursor = self._top = 0
        self._seen.clear()

    def show(self, about: Sequence[Content], brief: Brief, today: date, private: bool) -> None:
        """Show lines about a person, and what comes back; the cursor stays in its place."""
        self._about, self._brief, self._today, self._private = about, brief, today, private
        self._fit()

    @property
    def item(self) -> Note | FollowUp | None:
        """The line at the cursor."""
        return self._brief.items[self._cursor] if self._brief.items else None

    @property
    def seen_plain(self) -> list[Note]:
        """The plain notes that were in sight since `begin`."""
        return [note for note in self._brief.plain if note.id in self._seen]

    def move(self, by: int, around: bool = True) -> None:
        """Move the cursor, and `around` from the last line to the first; scroll a line that is too high."""
        if not self._rows:
            return
        start, end = self._starts[self._cursor], self._starts[self._cursor + 1]
        if by > 0 and end > self._top + self._room:
            self._top = min(self._top + self._room - 1, end - self._room)
        elif by < 0 and start < self._top:
            self._top = max(self._top - self._room + 1, start)
        else:
            last = len(self._brief.items) - 1
            to = self._cursor + by
            self._cursor = to % (last + 1) if around else clamp(to, 0, last)
            self._follow()
        self._paint()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.move(1, around=False)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.move(-1, around=False)

    def on_click(self, event: events.Click) -> None:
        row = event.y - len(self._head)
        if 0 <= row < self._end - self._top:
            self._cursor = bisect_right(self._starts, self._top + row) - 1
            self._paint()

    @on(events.Resize)
    def _fit(self) -> None:
        """Wrap everything to the width, and keep the cursor in sight."""
        (width, height), items = self.content_size, self._brief.items
        if not height or width <= INDENT:
            return
        self._head = list(chain(*(line.wrap(width) for line in self._about)))
        if items:
            self._head = [*self._head[: max(height - LEAST, 0)], Content("")]
        room = max(height - len(self._head), 1)
        lines = [self._wrap(item, width - INDENT, room) for item in items]
        self._rows, self._starts = list(chain(*lines)), [0, *accumulate(map(len, lines))]
        counts = len(self._rows) > room or self._brief.waiting_text
        self._room = max(room - 1, 1) if counts else room
        self._cursor = clamp(self._cursor, 0, max(len(items) - 1, 0))
        self._top = min(self._top, self._first_before(len(self._rows), len(self._rows)))
        self._follow()
        self._paint()

    def _wrap(self, item: Note | FollowUp, width: int, room: int) -> list[Content]:
        """Wrap one line; the day of one that is too high stands in front, where it is seen."""
        rows = brief_line(item, self._private, self._today).wrap(width)
        return rows if len(rows) < room else brief_line(item, self._private, self._today, True).wrap(width)

    def _follow(self) -> None:
        """Scroll to the line at the cursor; if it is higher than the list, to its first row, once."""
        if self._rows:
            start, end = self._starts[self._cursor], self._starts[self._cursor + 1]
            if end - start > self._room and start <= self._top < end:
                return
            if start < self._top:
                self._top = start
            elif end > self._top + self._room:
                self._top = self._first_before(end, start)

    def _first_before(self, end: int, else_: int) -> int:
        """Return the first row of the first line from which all rows up to `end` are in sight."""
        return next((start for start in self._starts if 0 < end - start <= self._room), else_)

    @property
    def _whole_lines(self) -> list[int]:
        """The lines that are in sight as a whole; one that is too high, once its end is."""
        spans = list(zip(self._starts, self._starts[1:], strict=False))
        begins = (self._top <= start or end - start > self._room for start, end in spans)
        ends = (self._top < end <= self._top + self._room for _, end in spans)
        return [n for n, both in enumerate(zip(begins, ends, strict=True)) if all(both)]

    @property
    def _end(self) -> int:
        """The row before which the painted ones end: no line is cut, except one that is too high."""
        return self._starts[self._whole_lines[-1] + 1] if self._whole_lines else self._top + self._room

    def _margin(self, row: int, chosen: int) -> str:
        width = INDENT // 2 if row in self._starts else INDENT
        return f"{CURSOR if row == chosen else ' ':{width}}"

    def _paint(self) -> None:
        whole, end, items = self._whole_lines, self._end, self._brief.items
        in_sight = [item for n in whole if isinstance(item := items[n], Note)]
        self._seen |= {note.id for note in in_sight if self._private or not note.private}
        chosen = max(self._starts[self._cursor], self._top)  # of a scrolled line, its first row in sight
        rows = [
            Content.assemble((self._margin(row, chosen), "bold $accent"), self._rows[row])
            for row in range(self._top, min(end, len(self._rows)))
        ]
        arrows = " ".join("↑" * (self._top > 0) + "↓" * (end < len(self._rows)))
        hidden = f"{max(len(whole), 1)} of {len(items)} · {arrows} more" if arrows else ""
        count = " · ".join(filter(None, (hidden, self._brief.waiting_text)))
        rows += [Content("")] * (self._room - len(rows)) if arrows else []
        text = Content("\n").join([*self._head, *rows, Content.styled(count, "$warning")])
        self.update(text, layout=False)
        self.screen.refresh_bindings()
