"""The user's own stocks: from a file beside the data, or measured; errors in them are explained."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from math import isfinite
from pathlib import Path
from typing import NamedTuple, get_args

from namecards import files
from namecards.core.paper.errors import BadMeasures, BadPapers
from namecards.core.text import pluralize
from namecards.printing.stock import Stock, Use, from_row

_OURS = ("key", "also", "sources", "differs")
"""Fields that only our own papers have."""
SHEETS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
"""Width and height in mm."""
_NAMES = {"letter": "US Letter", "a4": "A4"}
NUMBERS = "Type millimetres, such as 12.7, or inches, such as 1/2 in, and a whole number of cards."
_OFF = 0.8
"""The error in mm that a ruler may make over all cards in a row."""


class OwnStocks(NamedTuple):
    """The papers of the user's own file by key, and what is wrong with others; "" is the whole file."""

    stocks: Mapping[str, Stock]
    wrong: Mapping[str, BadPapers]


def read_stocks(path: Path) -> OwnStocks:
    """Read a file like stock.json, in which only `page`, `card` and `origin` are needed.

    A paper with a `fold` is for tents. A wrong paper harms no other one.
    """
    stocks: dict[str, Stock] = {}
    wrong: dict[str, BadPapers] = {}
    if not path.exists():
        return OwnStocks(stocks, wrong)
    try:
        rows = json.loads(files.read(path).decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        return OwnStocks(stocks, {"": BadPapers(path, "", _why_unreadable(error))})
    if not isinstance(rows, dict):
        why = "it must be a list of papers in { }, each with its name."
        return OwnStocks(stocks, {"": BadPapers(path, "", why)})
    for key, row in rows.items():
        try:
            stocks[key] = _stock(path, key, row)
        except BadPapers as error:
            wrong[key] = error
    return OwnStocks(stocks, wrong)


def _why_unreadable(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}, column {error.colno} is not JSON: {error.msg}."
    return "it can't be read as text."


def _stock(path: Path, key: str, row: object) -> Stock:
    if not isinstance(row, dict):
        raise BadPapers(path, key, "its measures must be in { }.")
    usual = {"title": key, "use": "tent" if row.get("fold") else "card", "pitch": row.get("card")}
    usual |= {"cols": 1, "rows": 1, "fold": 0, "safe": 5, "marks": False, "sticky": False}
    row = {name: value for name, value in row.items() if name != "source"}  # earlier versions asked for it
    if wrong := _field_problem(usual | row):
        raise BadPapers(path, key, wrong)
    stock = from_row(key, usual | row)
    if wrong := geometry_problem(stock):
        raise BadPapers(path, key, wrong)
    return stock


def _field_problem(row: Mapping[str, object]) -> str:
    """Explain the first field that is missing, unknown or wrong; empty if all are right."""
    forms = {field.name: str(field.type) for field in fields(Stock) if field.name not in _OURS}
    for name in row:
        if name not in forms:
            return f"“{name}” is not a known field. The fields are: {', '.join(forms)}."
    for name, form in forms.items():
        if name not in row or row[name] is None:
            return f"“{name}” is missing."
        if wrong := _value_problem(name, form, row[name]):
            return wrong
    return ""


def _value_problem(name: str, form: str, value: object) -> str:
    if form.startswith("tuple"):
        pair = isinstance(value, list) and len(value) == 2 and all(map(is_number, value))
        return "" if pair else f"“{name}” must be two numbers in millimetres, such as [90, 55]."
    if form == "float":
        return "" if is_number(value) else f"“{name}” must be a number in millimetres."
    if form == "int":
        good = isinstance(value, int) and is_number(value) and value >= 1
        return "" if good else f"“{name}” must be a whole number, at least 1."
    if form == "bool":
        return "" if isinstance(value, bool) else f"“{name}” must be true or false."
    if form == "Use":
        return "" if value in get_args(Use) else f"“{name}” must be one of {', '.join(get_args(Use))}."
    return "" if isinstance(value, str) else f"“{name}” must be text."


def is_number(value: object) -> bool:
    """Whether a value is a number that a length can be."""
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def geometry_problem(stock: Stock) -> str:
    """Explain why the cards of a stock don't fit on its sheet; empty if they fit."""
    for axis, edge in enumerate(("right edge", "lower edge")):
        count = (stock.cols, stock.rows)[axis]
        excess = stock.origin[axis] + (count - 1) * stock.pitch[axis] + stock.card[axis] - stock.page[axis]
        if stock.origin[axis] < 0 or stock.card[axis] < 5:
            return "a card is at least 5 mm wide and high, and begins on the sheet."
        if excess > 0.01:
            return f"the cards reach {excess:.1f} mm beyond the {edge} of the sheet."
        if count > 1 and stock.pitch[axis] < stock.card[axis] - 0.01:
            pitch, card = stock.pitch[axis], stock.card[axis]
            return f"the cards overlap: the pitch is {pitch:g} mm and a card {card:g} mm."
    if not 0 <= stock.fold < stock.card[1]:
        return "the fold lies outside the card."
    face = min(stock.card[0], min(filter(None, (stock.fold, stock.card[1] - stock.fold))))
    if 2 * stock.safe > face - 5:
        return f"with a margin (“safe”) of {stock.safe:g} mm on each side, no room is left to print."
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredSheet:
    """Five measures of a sheet in mm; its cards are taken to lie in its middle, as on nearly every sheet."""

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
        across, down = (  # as many as fit between equal margins
            max(1, int((side - 2 * margin + _OFF) / max(card, 1)))
            for side, margin, card in zip(page, (self.left, self.top), (self.width, self.height), strict=True)
        )
        face = min(self.width, self.height / 2 if self.tent else self.height)
        stock = Stock(
            key=self.id,
            title=f"{self.id} – {pluralize(self.count, 'card')}, {_NAMES[self.sheet]}{' wide' * self.wide}",
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


def _pitch(side: float, margin: float, card: float, count: int) -> float:
    """From one card's edge to the next one's, if the cards fill the sheet between equal margins."""
    return card if count == 1 else max(card, (side - 2 * margin - card) / (count - 1))
