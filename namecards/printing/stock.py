"""The papers (stocks): sheet, card size, margins, pitch and fold of each.

To add one: a row in `stock.json`, with every field of `Stock` but the key; `tests/printing/test_stock.py`
checks it. Users add their own in a file beside their data (`own_stocks.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from namecards.core.paper.errors import UnknownStock

Use = Literal["tent", "card", "page"]
"""The use of a stock: cards to fold, flat cards, or a whole sheet of paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One kind of paper. All lengths are millimetres on the flat sheet, from its top left corner."""

    key: str
    title: str
    """As the user sees it: "Avery 5302 – 4 small tents, US Letter"."""
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
    """From one card's left edge to the next card's, and from top to top."""
    fold: float
    """From the top of a card down to its fold; 0 without a fold."""
    safe: float
    """The margin inside a card's edges and fold: printers feed a millimetre off, and leave borders white."""
    marks: bool
    """Whether it is plain card, and needs marks to cut and fold by."""
    source: str
    """The source of the measures."""

    @property
    def per_sheet(self) -> int:
        """The number of cards on a full sheet."""
        return self.cols * self.rows


def grid(sheet: Stock, cols: int, rows: int, head: float) -> Stock:
    """Divide a whole sheet into cells, inside its margin and below a heading `head` mm high."""
    across, down = sheet.page[0] - 2 * sheet.safe, sheet.page[1] - 2 * sheet.safe - head
    cell = (across / cols, down / rows)
    origin = (sheet.safe, sheet.safe + head)
    return replace(sheet, cols=cols, rows=rows, card=cell, origin=origin, pitch=cell, safe=1.5)


def most_similar(usual: Stock, sheet: Stock, some: Iterable[Stock]) -> Stock:
    """Find the stock most like the `usual` one, on paper of the size of `sheet`; else the usual one."""
    same = [stock for stock in some if sorted(stock.page) == sorted(sheet.page)]
    return min(same, key=lambda stock: _difference(stock, usual), default=usual)


def _difference(stock: Stock, usual: Stock) -> tuple[bool, bool, float]:
    """Sort key: cut already or not, cards on a sheet, size of a card."""
    area, wanted = (s.card[0] * s.card[1] for s in (stock, usual))
    return stock.marks != usual.marks, stock.per_sheet != usual.per_sheet, abs(area - wanted)


@cache
def stocks() -> Mapping[str, Stock]:
    """Load every stock by key, in the order of the list."""
    rows = json.loads(Path(__file__).with_name("stock.json").read_text(encoding="utf-8"))
    return MappingProxyType({key: from_row(key, row) for key, row in rows.items() if key != "//"})


def from_row(key: str, row: Mapping[str, Any]) -> Stock:
    """Make a stock from a complete row of a file of stocks."""
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}
    return Stock(key=key, **values)


def stock(key: str) -> Stock:
    """Find a stock by key. Raises `UnknownStock`."""
    if key not in stocks():
        raise UnknownStock(key, stocks())
    return stocks()[key]
