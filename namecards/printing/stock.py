"""The paper: sheet, card size, margins, pitch and fold of every stock that can be printed on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from namecards.core.errors import UnknownStock

Use = Literal["tent", "card", "page"]
"""What a stock is for: cards to fold, flat cards, a whole sheet of paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One kind of paper. All lengths are millimetres on the flat sheet, from its top left corner."""

    key: str
    title: str
    """For the user: "Avery 5302 – 4 small tents, US Letter"."""
    use: Use
    page: tuple[float, float]
    """Width and height of the sheet, as it goes into the printer."""
    cols: int
    rows: int
    card: tuple[float, float]
    """Width and height of one card before it is folded."""
    origin: tuple[float, float]
    """Top left corner of the first card."""
    pitch: tuple[float, float]
    """From one card's left edge to the next one's, and from top to top."""
    fold: float
    """From the top of a card down to its fold; 0 if it is not folded."""
    safe: float
    """How far to stay away from edges and fold: feeding is a millimetre off, borders stay white."""
    marks: bool
    """Plain card, which needs marks to cut and fold by."""
    source: str
    """Who says so."""

    @property
    def per_sheet(self) -> int:
        """How many cards are on a full sheet."""
        return self.cols * self.rows


def grid(sheet: Stock, cols: int, rows: int, head: float) -> Stock:
    """So many cells on a whole sheet, inside its margin and below a heading that is `head` mm high."""
    across, down = sheet.page[0] - 2 * sheet.safe, sheet.page[1] - 2 * sheet.safe - head
    cell = (across / cols, down / rows)
    origin = (sheet.safe, sheet.safe + head)
    return replace(sheet, cols=cols, rows=rows, card=cell, origin=origin, pitch=cell, safe=1.5)


def most_similar(usual: Stock, sheet: Stock, some: Iterable[Stock]) -> Stock:
    """Of some stocks the one most like the usual one, on paper as large as that of `sheet`."""
    same = [stock for stock in some if sorted(stock.page) == sorted(sheet.page)]
    return min(same, key=lambda stock: _difference(stock, usual), default=usual)


def _difference(stock: Stock, usual: Stock) -> tuple[bool, bool, float]:
    """How different two stocks are: cut already or not, how many are on a sheet, how large they are."""
    area, wanted = (s.card[0] * s.card[1] for s in (stock, usual))
    return stock.marks != usual.marks, stock.per_sheet != usual.per_sheet, abs(area - wanted)


@cache
def stocks() -> Mapping[str, Stock]:
    """Every stock by its key, in the order to offer them."""
    rows = json.loads(Path(__file__).with_name("stock.json").read_text(encoding="utf-8"))
    return MappingProxyType({key: from_row(key, row) for key, row in rows.items()})


def from_row(key: str, row: Mapping[str, Any]) -> Stock:
    """A row of a file of stocks, in which nothing is missing."""
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}
    return Stock(key=key, **values)


def stock(key: str) -> Stock:
    """The stock of that key, or `UnknownStock`."""
    if key not in stocks():
        raise UnknownStock(key, stocks())
    return stocks()[key]
