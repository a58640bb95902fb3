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


OWN = "ours"
"""The source of a paper whose measures are chosen, by us or by the user."""


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
    sticky: bool = False
    """Whether the cards are labels, whose backs can't be printed."""
    also: tuple[str, ...] = ()
    """The numbers of other boxes with the same sheet."""
    sources: tuple[str, ...] = (OWN,)
    """Where the measures come from. Two that agree can be trusted."""
    differs: str = ""
    """What another source has instead; empty if none is known."""

    @property
    def is_sure(self) -> bool:
        """Whether the measures can be trusted: two sources agree and none has others, or we chose them."""
        return self.sources == (OWN,) or (len(self.sources) > 1 and not self.differs)

    @property
    def trust(self) -> str:
        """A sentence about where the measures come from."""
        if self.sources == (OWN,):
            is_plain = self.marks or self.use == "page"
            return "Plain card to cut, or plain paper." if is_plain else "Your own measures."
        listed = " and ".join(self.sources)
        if self.is_sure:
            return f"Its measures are confirmed: {listed} have the same."
        why = f"Sources differ: {self.differs}." if self.differs else "No second source confirms it."
        return f"Measures from {listed}. {why} Hold a test page against the sheet first."

    @property
    def layout(self) -> str:
        """A sentence about where the cards lie, to be held against a sheet."""
        gaps = [f"{abs(round(pitch - card, 2)):g}" for pitch, card in zip(self.pitch, self.card, strict=True)]
        return f"{self.cols} across, {self.rows} down, gaps of {' and '.join(gaps)} mm."

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


LEAST_FACE = 22.4
"""Width in mm of the smallest face on a photo sheet; more people take more sheets."""
WHOLE, CUT = 1.25, 1.0
"""How many times as high as wide a whole photo is, and one that is cut to the head."""


def face_grid(sheet: Stock, people: int, head: float, each: int = 0, shape: float = WHOLE) -> Stock:
    """Divide a sheet for the largest faces: all people on as few sheets as possible, or `each` on a sheet."""
    sheets = range(1, max(people, 1) + 1)
    wanted = [each] if each else (-(-max(people, 1) // number) for number in sheets)
    grids = (_largest_faces(sheet, count, head, shape) for count in wanted)
    large = (one for one in grids if each or face_height(one, shape) >= LEAST_FACE * shape)
    return next(large, grid(sheet, 1, 1, head))


def face_height(cell: Stock, shape: float = WHOLE) -> float:
    """The height of a face of a shape above its name; as in `faces.typ`."""
    wide, high = (side - 2 * cell.safe for side in cell.card)
    return min(high - min(0.2 * cell.card[1], 10), wide * shape)


def _largest_faces(sheet: Stock, count: int, head: float, shape: float) -> Stock:
    """Try all numbers of columns; of equally large faces, take those with the widest room for names."""
    grids = (grid(sheet, cols, -(-count // cols), head) for cols in range(1, count + 1))
    return max(grids, key=lambda one: (round(face_height(one, shape), 3), one.card[0]))


def most_similar(usual: Stock, sheet: Stock, some: Iterable[Stock]) -> Stock:
    """Find the stock most like the `usual` one, on paper of the size of `sheet`; else the usual one."""
    same = [stock for stock in some if sorted(stock.page) == sorted(sheet.page)]
    area = usual.card[0] * usual.card[1]
    return min(same, key=lambda s: (not s.is_sure, abs(s.card[0] * s.card[1] - area)), default=usual)


@cache
def stocks() -> Mapping[str, Stock]:
    """Load every stock by key, in the order of the list."""
    rows = json.loads(Path(__file__).with_name("stock.json").read_text(encoding="utf-8"))
    return MappingProxyType({key: from_row(key, row) for key, row in rows.items() if key != "//"})


def from_row(key: str, row: Mapping[str, Any]) -> Stock:
    """Make a stock from a complete row of a file of stocks."""
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}
    return Stock(key=key, **values)


def find_stock(name: str, some: Mapping[str, Stock]) -> Stock:
    """Find a stock by its key or a number on its box: 8371, C32011, Avery 5302. Raises `UnknownStock`."""
    if name in some:
        return some[name]
    wanted = _plain_number(name)
    for stock in some.values():
        numbers = () if stock.sources == (OWN,) else stock.also
        if wanted and wanted in map(_plain_number, (stock.key, *numbers)):
            return stock
    raise UnknownStock(name, some)


def _plain_number(name: str) -> str:
    """Return a name or number of a paper without its maker, blanks and signs: "Avery L-7160" is l7160."""
    plain = "".join(filter(str.isalnum, name.casefold()))
    for maker in ("avery", "zweckform"):
        plain = plain.removeprefix(maker)
    return plain


def stock(key: str) -> Stock:
    """Find one of our stocks by key. Raises `UnknownStock`."""
    return find_stock(key, stocks())
