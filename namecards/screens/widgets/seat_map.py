"""A room from above: the seats, who sits there, the cursor."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from namecards.core.paper.seating import MAX_COLUMNS, MAX_ROWS, Chart, Place
from namecards.screens.text import center, cut_name, link

NARROWEST, WIDEST = 5, 28
"""Columns of one seat."""
HIGHEST = 5
"""Rows of one seat, with the one between seats."""


class SeatMap(Widget):
    """The seats from above; the cursor is in brackets, a person picked up between arrows."""

    DEFAULT_CSS = "SeatMap { height: 1fr; margin: 1 0 0 0; }"

    def __init__(self, chart: Chart, labels: dict[str, str]) -> None:
        """`labels`: the text on each person's seat."""
        super().__init__()
        self.chart = chart
        self.labels = labels
        self.cursor: Place = chart.seats[0].place if chart.seats else (0, 0)
        self.hand: Place | None = None
        """The seat of the person picked up."""

    def move(self, down: int, across: int) -> None:
        """Move the cursor in the direction seen, also beyond the seats, to add more."""
        turn = -1 if self.chart.from_front else 1
        row, column = self.cursor[0] + turn * down, self.cursor[1] + turn * across
        self.cursor = min(max(row, 0), MAX_ROWS - 1), min(max(column, 0), MAX_COLUMNS - 1)

    def render(self) -> Content:
        """Draw as many rows as fit, with the cursor's row among them."""
        row, column = self.cursor
        down, across = max(self.chart.rows, row + 1), max(self.chart.columns, column + 1)
        wide = min(max(self.size.width // across, NARROWEST), WIDEST)
        high = min(max(self.size.height // down, 1), HIGHEST)
        order = range(down - 1, -1, -1) if self.chart.from_front else range(down)
        room = max((self.size.height - (high == 1)) // high, 1)
        first = max(0, list(order).index(row) - room + 1)
        rows = [self._row(row, across, wide, high) for row in order[first : first + room]]
        front = Content.styled(center("front of the room", across * wide), "$text-muted")
        seats = Content("\n\n" if high > 1 else "\n").join(rows)
        return Content("\n").join([seats, front] if self.chart.from_front else [front, seats])

    def _row(self, row: int, across: int, wide: int, high: int) -> Content:
        """Draw one row of seats; the names stand in the middle of their seats."""
        order = range(across - 1, -1, -1) if self.chart.from_front else range(across)
        lines = max(high - 1, 1)
        squares = (
            [self._square((row, column), wide, line == (lines - 1) // 2) for column in order]
            for line in range(lines)
        )
        return Content("\n").join(Content("").join(each) for each in squares)

    def _square(self, place: Place, wide: int, shows_name: bool) -> Content:
        """Draw one line of a seat, or of a place for one; a click on it chooses it."""
        seat = self.chart.seat_at(place)
        label = self.labels.get(seat.person, "?") if seat and seat.person else ""
        shown = label if shows_name else " "
        gap = wide > 8
        room = wide - 2 - gap
        inside = cut_name(shown, room) if label else ("·" if seat else " ") * room
        marks, style = "  ", "$text on $panel" if label else "$text-muted"
        if place == self.cursor:
            marks, style = "[]", "bold reverse"
        elif place == self.hand:
            marks = "<>"
        row, column = place
        return link((f"{marks[0]}{inside}{marks[1]}", style), f"choose({row}, {column})") + " " * gap
