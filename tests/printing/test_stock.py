"""The paper there is, and that every row of it can be true."""

from __future__ import annotations

import subprocess
import sys

import pytest

from namecards.collection import Collection
from namecards.core.paper.errors import UnknownStock
from namecards.core.remembered import PrintMemory
from namecards.printing.kinds import KINDS
from namecards.printing.stock import Stock, stock, stocks

every_stock = pytest.mark.parametrize("paper", stocks().values(), ids=stocks())


def test_a_stock_is_found_by_its_key() -> None:
    tents = stock("avery-5302")
    assert tents.title == "Avery 5302 – 4 small tents, US Letter"
    assert tents.per_sheet == 4
    assert tents.page == (215.9, 279.4)


def test_an_unknown_stock_names_those_there_are() -> None:
    with pytest.raises(UnknownStock, match=r"avery-9999.*avery-5302, .*plain-a4-tent-4"):
        stock("avery-9999")


def test_there_are_tents_flat_cards_and_whole_sheets_for_both_sizes_of_paper() -> None:
    sheets = {"Letter": (215.9, 279.4), "A4": (210, 297)}
    for use in ("tent", "card", "page"):
        pages = {tuple(sorted(paper.page)) for paper in stocks().values() if paper.use == use}
        assert pages == set(sheets.values())


@every_stock
def test_a_row_says_what_it_is_and_something_can_be_printed_on_it(paper: Stock) -> None:
    size = {(210, 297): "A4", (215.9, 279.4): "US Letter"}[(min(paper.page), max(paper.page))]
    assert size in paper.title.rpartition(", ")[2]
    count = "whole sheet" if paper.use == "page" else f"– {paper.per_sheet} "
    assert count in paper.title
    assert paper.source
    assert any(kind.fits(paper) for kind in KINDS.values() if kind.use != "any")


@every_stock
@pytest.mark.parametrize("axis", [0, 1], ids=["across", "down"])
def test_the_grid_lies_inside_the_sheet(paper: Stock, axis: int) -> None:
    count = (paper.cols, paper.rows)[axis]
    end = paper.origin[axis] + (count - 1) * paper.pitch[axis] + paper.card[axis]
    assert paper.origin[axis] >= 0
    assert end <= paper.page[axis] + 1e-6
    assert paper.pitch[axis] >= paper.card[axis], "cards overlap"


@every_stock
def test_the_grid_is_centred_on_the_sheet(paper: Stock) -> None:
    for axis, count in enumerate((paper.cols, paper.rows)):
        used = (count - 1) * paper.pitch[axis] + paper.card[axis]
        if paper.key != "avery-5395":  # its sheet is a quarter of a millimetre lower, says Avery
            assert paper.origin[axis] == pytest.approx((paper.page[axis] - used) / 2, abs=0.01)


@every_stock
def test_print_stays_off_the_border_that_printers_leave_white(paper: Stock) -> None:
    assert min(paper.origin) + paper.safe >= 4.2


@every_stock
def test_a_tent_folds_into_equal_halves(paper: Stock) -> None:
    assert paper.fold == pytest.approx(paper.card[1] / 2 if paper.use == "tent" else 0)


def test_reading_about_paper_does_not_load_the_pdf_engine() -> None:
    check = (
        "import sys, namecards.printing.stock, namecards.printing.render; assert 'typst' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


@pytest.mark.parametrize(
    ("kind", "before", "offered"),
    [
        ("tents", "zweckform-32257", "zweckform-32253"),
        ("tents", "avery-5305", "avery-5302"),
        ("flash-cards", "a4", "plain-a4-card-8"),
        ("interview-cards", "a4", "plain-a4-card-4"),
        ("pledge", "avery-l7160", "a4"),
        ("pledge", "plain-letter-card-8", "letter"),
    ],
)
def test_who_prints_on_a4_is_offered_a4(sample: Collection, kind: str, before: str, offered: str) -> None:
    sample.settings.update(PrintMemory(stock=before))
    assert sample.printers.stock_for(KINDS[kind]) == offered


def test_the_paper_of_the_last_time_is_offered_again(sample: Collection) -> None:
    assert sample.printers.stock_for(KINDS["tents"]) == "avery-5302"
    sample.printing.remember(sample.printing.job("tents", sample.people.roster("Room 12"), "plain-a4-tent-4"))
    assert sample.printers.stock_for(KINDS["tents"]) == "plain-a4-tent-4"
