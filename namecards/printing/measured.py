"""A sheet that the user measured with a ruler: five numbers say where its cards are."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.paper.errors import BadMeasures
from namecards.printing.own_stocks import geometry_problem, is_number
from namecards.printing.stock import Stock

SHEETS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
"""Width and height in mm."""
_NAMES = {"letter": "US Letter", "a4": "A4"}
NUMBERS = "Type numbers in millimetres, such as 12.7, and a whole number of cards."
_OFF = 0.8
"""The error in mm that a ruler may make over all cards in a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredSheet:
    """The measures of a sheet in mm; its cards are taken to lie in its middle, as on nearly every sheet."""

    id: str
    """The name that the user gave it."""
    sheet: str
    """A key of `SHEETS`; `wide` turns it."""
    wide: bool = False
    tent: bool = False
    """Whether a card is folded in its middle."""
    left: float
    """From the sheet's left edge to the first card."""
    top: float
    width: float
    height: float
    count: int
    """Cards on the sheet."""

    def stock(self) -> Stock:
        """Work out where each card is. Raises `BadMeasures` if the measures contradict each other."""
        if not all(map(is_number, (self.left, self.top, self.width, self.height))):
            raise BadMeasures(NUMBERS)
        if self.sheet not in SHEETS:
            raise BadMeasures("The sheet is “letter” or “a4”, or “letter wide” or “a4 wide”.")
        short, long = SHEETS[self.sheet]
        page = (long, short) if self.wide else (short, long)
        across, down = (
            _count_fitting(side, margin, card)
            for side, margin, card in zip(page, (self.left, self.top), (self.width, self.height), strict=True)
        )
        face = min(self.width, self.height / 2 if self.tent else self.height)
        stock = Stock(
            key=self.id,
            title=f"{self.id} – {self.count} cards, {_NAMES[self.sheet]}{' wide' * self.wide}",
            use="tent" if self.tent else "card",
            page=page,
            cols=across,
            rows=down,
            card=(self.width, self.height),
            origin=(self.left, self.top),
            pitch=(
                _pitch(page[0], self.left, self.width, across),
                _pitch(page[1], self.top, self.height, down),
            ),
            fold=self.height / 2 if self.tent else 0,
            safe=max(0.5, min(4, face / 2 - 3)),
            marks=False,
        )
        if wrong := geometry_problem(stock):
            raise BadMeasures(f"{wrong[0].upper()}{wrong[1:]}")
        if across * down != self.count:
            raise BadMeasures(
                f"These measures make {across} across and {down} down, {across * down} cards, "
                f"not {self.count}. Measure again, or correct the number of cards."
            )
        return stock


def _count_fitting(side: float, margin: float, card: float) -> int:
    """How many cards fit between equal margins."""
    return max(1, int((side - 2 * margin + _OFF) / max(card, 1)))


def _pitch(side: float, margin: float, card: float, count: int) -> float:
    """From one card's edge to the next one's, if the cards fill the sheet between equal margins."""
    return card if count == 1 else max(card, (side - 2 * margin - card) / (count - 1))
