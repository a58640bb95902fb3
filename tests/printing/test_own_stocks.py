"""Papers that a user adds in one file: what is needed, and what is said of a wrong one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from namecards.printing.own_stocks import geometry_problem, read_stocks
from namecards.printing.stock import stocks

LEAST = {"page": [210, 297], "card": [90, 50], "origin": [15, 20]}


def stocks_of(folder: Path, text: str) -> Path:
    (folder / "stocks.json").write_text(text, encoding="utf-8")
    return folder / "stocks.json"


def test_without_the_file_there_are_none(tmp_path: Path) -> None:
    assert read_stocks(tmp_path / "stocks.json") == ({}, {})


def test_page_card_and_origin_are_enough(tmp_path: Path) -> None:
    [made] = read_stocks(stocks_of(tmp_path, json.dumps({"my-card": LEAST}))).stocks.values()
    assert (made.key, made.title, made.use, made.per_sheet) == ("my-card", "my-card", "card", 1)
    assert (made.pitch, made.fold, made.safe, made.marks) == ((90, 50), 0, 5, False)
    [label] = read_stocks(
        stocks_of(tmp_path, json.dumps({"label": {**LEAST, "sticky": True}}))
    ).stocks.values()
    assert label.sticky and not made.sticky


def test_a_paper_with_a_fold_is_for_tents(tmp_path: Path) -> None:
    row = {**LEAST, "card": [90, 100], "fold": 50, "cols": 2, "rows": 2, "title": "Our thick card"}
    [made] = read_stocks(stocks_of(tmp_path, json.dumps({"thick": row}))).stocks.values()
    assert (made.use, made.title, made.per_sheet) == ("tent", "Our thick card", 4)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"cols": 3}, "the cards reach 75.0 mm beyond the right edge of the sheet"),
        ({"rows": 6}, "the cards reach 23.0 mm beyond the lower edge of the sheet"),
        ({"origin": [-1, 20]}, "begins on the sheet"),
        ({"cols": 2, "pitch": [80, 50]}, "the cards overlap: the pitch is 80 mm and a card 90 mm"),
        ({"fold": 60}, "the fold lies outside the card"),
        ({"safe": 24}, "no room is left to print"),
        ({"card": [90]}, "“card” must be two numbers"),
        ({"card": [90, float("nan")]}, "“card” must be two numbers"),
        ({"fold": float("inf")}, "“fold” must be a number"),
        ({"card": "90 x 50"}, "“card” must be two numbers"),
        ({"cols": 0}, "“cols” must be a whole number, at least 1"),
        ({"fold": "half"}, "“fold” must be a number"),
        ({"marks": "yes"}, "“marks” must be true or false"),
        ({"use": "label"}, "“use” must be one of tent, card, page"),
        ({"title": 5}, "“title” must be text"),
        ({"colour": "red"}, "“colour” is not a known field"),
    ],
)
def test_a_wrong_paper_is_explained(tmp_path: Path, wrong: dict[str, object], said: str) -> None:
    path = stocks_of(tmp_path, json.dumps({"my-card": {**LEAST, **wrong}}))
    [explained] = map(str, read_stocks(path).wrong.values())
    assert said in explained
    assert "my-card" in explained and str(path) in explained


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    path = stocks_of(tmp_path, '{"my-card": {"page": [210, 297], "card": [90, 50]}}')
    assert "“origin” is missing" in str(read_stocks(path).wrong["my-card"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "line 1, column 2 is not JSON"),
        ("[]", "it must be a list of papers in { }"),
        ('{"my-card": 5}', "its measures must be in { }"),
    ],
)
def test_a_file_of_another_form_is_explained(tmp_path: Path, text: str, said: str) -> None:
    [explained] = read_stocks(stocks_of(tmp_path, text)).wrong.values()
    assert said in str(explained)


def test_a_file_of_another_encoding_is_explained(tmp_path: Path) -> None:
    (tmp_path / "stocks.json").write_bytes(b"\xff\xfe{\x00")
    assert "can't be read as text" in str(read_stocks(tmp_path / "stocks.json").wrong[""])


@pytest.mark.parametrize("stock", stocks().values(), ids=stocks())
def test_the_papers_that_come_along_fit_their_sheets(stock: object) -> None:
    assert geometry_problem(stock) == ""  # type: ignore[arg-type]


def test_the_example_of_the_documentation_is_right(tmp_path: Path) -> None:
    page = Path("docs/printing.md").read_text(encoding="utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    [made] = read_stocks(stocks_of(tmp_path, example)).stocks.values()
    assert made.key == "school-card"
