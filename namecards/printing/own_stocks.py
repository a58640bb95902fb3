"""The user's own stocks: one file beside the data, checked and explained."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import get_args

from namecards.core.errors import BadPapers
from namecards.printing.stock import Stock, Use, from_row


def read(path: Path) -> Mapping[str, Stock]:
    """The user's own stocks: a file like stock.json, with less in it. Raises `BadPapers` with what is wrong.

    Only `page`, `card` and `origin` are needed; a paper with a `fold` is for tents.
    """
    if not path.exists():
        return {}
    try:
        rows = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise BadPapers(path, "", _why_unreadable(error)) from error
    if not isinstance(rows, dict):
        raise BadPapers(path, "", "it should be a list of papers in { }, each with its name.")
    return {key: _own(path, key, row) for key, row in rows.items()}


def _why_unreadable(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}, column {error.colno} is not JSON: {error.msg}."
    return "it cannot be read as text."


def _own(path: Path, key: str, row: object) -> Stock:
    if not isinstance(row, dict):
        raise BadPapers(path, key, "its measures should be in { }.")
    usual: dict[str, object] = {
        "title": key,
        "use": "tent" if row.get("fold") else "card",
        "cols": 1,
        "rows": 1,
        "fold": 0,
    }
    usual |= {"pitch": row.get("card"), "safe": 5, "marks": False, "source": "yours"}
    if wrong := _wrong_fields({**usual, **row}):
        raise BadPapers(path, key, wrong)
    made = from_row(key, {**usual, **row})
    if wrong := misfit(made):
        raise BadPapers(path, key, wrong)
    return made


def _wrong_fields(row: Mapping[str, object]) -> str:
    """The first field that is missing, unknown or of another form; empty if all are well."""
    known = {field.name: str(field.type) for field in fields(Stock) if field.name != "key"}
    for name in row:
        if name not in known:
            return f"there is nothing called “{name}”. What there is: {', '.join(known)}."
    for name, form in known.items():
        if name not in row or row[name] is None:
            return f"“{name}” is missing."
        if wrong := _wrong_form(name, form, row[name]):
            return wrong
    return ""


def _wrong_form(name: str, form: str, value: object) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if form.startswith("tuple"):
        pair = isinstance(value, list) and len(value) == 2 and all(isinstance(v, int | float) for v in value)
        return "" if pair else f"“{name}” should be two numbers of millimetres, such as [90, 55]."
    if form == "float":
        return "" if number else f"“{name}” should be a number of millimetres."
    if form == "int":
        good = number and isinstance(value, int) and value >= 1
        return "" if good else f"“{name}” should be a whole number, at least 1."
    if form == "bool":
        return "" if isinstance(value, bool) else f"“{name}” should be true or false."
    if form == "Use":
        return "" if value in get_args(Use) else f"“{name}” should be one of {', '.join(get_args(Use))}."
    return "" if isinstance(value, str) else f"“{name}” should be words."


def misfit(stock: Stock) -> str:
    """Why the cards of a stock cannot lie on its sheet as it says; empty if they can."""
    for axis, edge in enumerate(("right edge", "lower edge")):
        count = (stock.cols, stock.rows)[axis]
        over = stock.origin[axis] + (count - 1) * stock.pitch[axis] + stock.card[axis] - stock.page[axis]
        if stock.origin[axis] < 0 or stock.card[axis] <= 0:
            return "a card lies outside the sheet: origin and card cannot be below 0."
        if over > 0.01:
            return f"the cards reach {over:.1f} mm over the {edge} of the sheet."
        if count > 1 and stock.pitch[axis] < stock.card[axis] - 0.01:
            pitch, card = stock.pitch[axis], stock.card[axis]
            return f"the cards overlap: the pitch is {pitch:g} mm and a card {card:g} mm."
    if not 0 <= stock.fold < stock.card[1]:
        return "the fold lies outside the card."
    face = min(stock.card[0], min(filter(None, (stock.fold, stock.card[1] - stock.fold))))
    if 2 * stock.safe > face - 5:
        return f"with {stock.safe:g} mm kept clear on each side, nothing is left to print on."
    return ""
