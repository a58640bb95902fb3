"""Onto paper: place cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core import names
from namecards.core.errors import NothingToPrint
from namecards.core.people import Roster
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.printing.render import Printed


class Paper(Opened):
    """Printing."""

    def print_tents(self, roster: Roster, stock: str, out: Path) -> Printed:
        """Folded tents for a roster as a PDF: the called name, with a last initial where two share it.

        Raises `UnknownStock`, `NothingToPrint` or `CannotWrite`.
        """
        from namecards.printing.render import PlaceCard, tents
        from namecards.printing.stock import stock as find_stock

        paper = find_stock(stock)
        if not roster.people:
            raise NothingToPrint(roster.name)
        labels = names.labels(roster.people)
        return tents([PlaceCard(labels[person.id]) for person in roster.people], paper, out)
