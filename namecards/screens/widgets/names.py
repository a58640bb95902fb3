"""A class as names in columns, where there is no room for faces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from namecards.screens.text import cut_name
from namecards.screens.widgets.faces import TileClicked

NARROWEST = 16
"""Columns of the narrowest cell: the cursor, the mark, two signs and ten letters of a name."""
_ROOMY, _NAME = 44, 20
"""From so many columns on there is a line beside the name, which then gets so many."""


class NameCell(NamedTuple):
    """One name: a mark before it, signs after it, and a line where there is room."""

    mark: str
    name: str
    signs: str
    more: Content


class NameList(Widget):
    """Draws the names down the first column, then the next; those of another page come with the cursor."""

    DEFAULT_CSS = "NameList { height: 1fr; }"

    class Resized(Message):
        """The list has another size, and its page other names."""

    _names: Sequence[NameCell] = ()
    _chosen = 0

    def show(self, names: Sequence[NameCell], chosen: int) -> None:
        """Show these names with the cursor on one of them."""
        self._names, self._chosen = names, chosen
        self.refresh()

    def on_resize(self) -> None:
        self.post_message(self.Resized())

    @property
    def steps(self) -> tuple[int, int]:
        return max(self.size.height, 1), 1

    @property
    def _columns(self) -> int:
        """As few as hold all names, so that each is wide."""
        needed = -(-len(self._names) // max(self.size.height, 1))
        return max(1, min(needed, self.size.width // NARROWEST))

    @property
    def shown_places(self) -> range:
        """The places on the page of the cursor."""
        each = max(self._columns * self.size.height, 1)
        first = self._chosen // each * each
        return range(first, min(first + each, len(self._names)))

    def render(self) -> Content:
        high, shown, width = self.size.height, self.shown_places, self.size.width // self._columns
        rows = [Content("").join(self._cell(at, width) for at in shown[row::high]) for row in range(high)]
        return Content("\n").join(rows)

    def _cell(self, at: int, width: int) -> Content:
        each, chosen = self._names[at], at == self._chosen
        roomy = width >= _ROOMY
        name = cut_name(each.name, _NAME if roomy else width - 6)
        cell = Content.assemble(
            ("▸" if chosen else " ", "bold $accent"),
            (f"{each.mark} ", "bold $success"),
            (name, "bold $accent" if chosen else ""),
            (f" {each.signs:2}", "bold $warning"),
        )
        if roomy:
            more = each.more.truncate(width - cell.cell_length - 2, ellipsis=True)
            cell = Content.assemble(cell, " ", more)
        return cell.pad_right(max(width - cell.cell_length, 0))

    def on_click(self, event: events.Click) -> None:
        """Tell who was clicked, and whether on the mark before the name."""
        width = self.size.width // self._columns
        column, inside = divmod(event.x, width)
        at = self.shown_places.start + column * self.size.height + event.y
        if column < self._columns and at in self.shown_places:
            self.post_message(TileClicked(at, 0 < inside < 3))
