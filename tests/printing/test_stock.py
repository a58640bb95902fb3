"""The paper there is, and that every row of it can be true."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from namecards.collection import Collection
from namecards.collection.printers import PrintMemory
from namecards.core.paper.errors import UnknownStock
from namecards.printing.kinds import KINDS
from namecards.printing.stock import Stock, stock, stocks

every_stock = pytest.mark.parametrize("paper", stocks().values(), ids=stocks())


def test_a_stock_is_found_by_its_key() -> None:
    tents = stock("avery-5302")
    assert tents.title == "Avery 5302 – 4 small tents, US Letter"
    assert tents.per_sheet == 4
    assert tents.page == (215.9, 279.4)


def test_cards_without_a_gap_have_a_gap_of_nothing() -> None:
    """In inches a sum is off by a hair: 3.5 in and half of the rest of a sheet made 2.84e-14 mm."""
    measured = replace(stock("avery-5371"), card=(88.9, 50.8), pitch=(88.9 + 2.84e-14, 50.8 + 25.4 / 8))
    assert measured.layout == "2 across, 5 down, gaps of 0 and 3.17 mm."


def test_an_unknown_stock_names_those_there_are() -> None:
    with pytest.raises(UnknownStock, match=r"avery-9999.*avery-5305, .*plain-a4-tent-4"):
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
    assert paper.sources
    assert any(kind.fits(paper) for kind in KINDS.values() if kind.use != "any")


@every_stock
@pytest.mark.parametrize("axis", [0, 1], ids=["across", "down"])
def test_the_grid_lies_inside_the_sheet(paper: Stock, axis: int) -> None:
    count = (paper.cols, paper.rows)[axis]
    end = paper.origin[axis] + (count - 1) * paper.pitch[axis] + paper.card[axis]
    assert paper.origin[axis] >= 0
    assert end <= paper.page[axis] + 1e-6
    assert paper.pitch[axis] >= paper.card[axis], "cards overlap"


OFF_CENTRE = {"avery-5395": (0, 0.2), "avery-l4785": (0.5, 0.5)}
"""Sheets that lie off the middle by so many millimetres, as gLabels has measured them."""


@every_stock
def test_the_grid_is_centred_on_the_sheet(paper: Stock) -> None:
    for axis, count in enumerate((paper.cols, paper.rows)):
        used = (count - 1) * paper.pitch[axis] + paper.card[axis]
        off = OFF_CENTRE.get(paper.key, (0, 0))[axis]
        assert paper.origin[axis] == pytest.approx((paper.page[axis] - used) / 2, abs=off + 0.01)


PUBLISHED: dict[str, list[tuple[str, tuple[float, ...]]]] = {
    # In mm: left, top, across, down, width, height. gLabels rounds to points, LibreOffice to 1/100 mm.
    "avery-5305": [
        ("LibreOffice", (0, 12.7, 0, 127, 215.9, 127)),
        ("gLabels", (0, 12.7, 0, 127, 215.9, 127)),
    ],
    "avery-5371": [
        ("LibreOffice", (19.05, 12.7, 88.9, 50.8, 88.9, 50.8)),
        ("gLabels", (19.05, 12.7, 88.9, 50.8, 88.9, 50.8)),
    ],
    "avery-5390": [("LibreOffice", (19.05, 29.63, 88.9, 55.03, 88.9, 55.03))],
    "avery-5392": [("LibreOffice", (6.35, 25.4, 101.6, 76.2, 101.6, 76.2))],
    "avery-5395": [
        ("LibreOffice", (17.48, 14.82, 95.25, 63.5, 85.73, 59.26)),
        ("gLabels", (17.462, 14.817, 95.25, 63.5, 85.725, 59.267)),
    ],
    "avery-5160": [("LibreOffice", (4.78, 12.7, 69.85, 25.4, 66.68, 25.4))],
    "avery-5163": [
        ("LibreOffice", (3.96, 12.7, 106.36, 50.8, 101.6, 50.8)),
        ("gLabels", (4.127, 12.7, 106.362, 50.8, 101.6, 50.8)),
    ],
    "avery-5167": [
        ("LibreOffice", (7.14, 12.7, 52.4, 12.7, 44.45, 12.7)),
        ("gLabels", (7.144, 12.7, 52.387, 12.7, 44.45, 12.7)),
    ],
    "avery-5388": [
        ("LibreOffice", (44.45, 25.4, 127, 76.2, 127, 76.2)),
        ("gLabels", (44.45, 25.4, 127, 76.2, 127, 76.2)),
    ],
    "avery-5389": [
        ("LibreOffice, as 8389", (31.75, 31.75, 152.4, 114.3, 152.4, 101.6)),
        ("gLabels", (31.75, 31.75, 152.4, 114.3, 152.4, 101.6)),
    ],
    "avery-l4785": [("gLabels", (18, 13, 95, 55, 80, 50))],
    "avery-l7160": [("LibreOffice", (7.2, 15.15, 66.04, 38.1, 63.5, 38.1))],
    "avery-l7163": [("LibreOffice", (4.67, 15.15, 101.6, 38.1, 99.06, 38.1))],
    "avery-l7418": [("LibreOffice", (19, 38.5, 86, 55, 86, 55))],
    "zweckform-32010": [("LibreOffice", (15, 13.5, 95, 54, 85, 54))],
    "zweckform-32253": [("LibreOffice", (38.5, 25, 110, 80, 110, 80))],
    "zweckform-32257": [("LibreOffice", (0, 8.5, 0, 140, 210, 140))],
}
"""What others have published, read from Debian's glabels-data 3.4.1 and libreoffice-common 25.2.3."""


@pytest.mark.parametrize("key", PUBLISHED)
def test_a_sheet_is_as_others_measured_it(key: str) -> None:
    paper = stock(key)
    ours = (*paper.origin, *paper.pitch, *paper.card)
    for source, theirs in PUBLISHED[key]:
        counts = (2, 2, paper.cols, paper.rows, 2, 2)  # a pitch matters only between two cards
        for mine, their, count in zip(ours, theirs, counts, strict=True):
            assert count == 1 or mine == pytest.approx(their, abs=0.17), source


BOXES = {
    **{"8371": "avery-5371", "8395": "avery-5395", "74459": "avery-5392", "5384": "avery-5392"},
    **{"L4784": "avery-l4785", "c32011": "zweckform-32010", "8160": "avery-5160", "18163": "avery-5163"},
    **{"5160": "avery-5160", " L7163 ": "avery-l7163", "8388": "avery-5388", "8167": "avery-5167"},
    **{"Avery 5302": "avery-5302", "Avery® 8371": "avery-5371", "avery L-7160": "avery-l7160"},
    **{"Avery Zweckform 32253": "zweckform-32253", "Zweckform C32010": "zweckform-32010"},
}


@pytest.mark.parametrize("box", BOXES)
def test_any_number_on_the_box_finds_the_sheet(box: str, sample: Collection) -> None:
    assert sample.printers.stock(box).key == BOXES[box]


def test_a_number_stands_on_the_boxes_of_one_sheet_only() -> None:
    numbers = [number for paper in stocks().values() for number in paper.also]
    assert len(numbers) == len(set(numbers))


def test_what_is_offered_first_is_confirmed_by_two_sources_or_plain() -> None:
    for kind in KINDS.values():
        assert stock(kind.stock).is_sure, kind.key


def test_each_sheet_says_whether_its_measures_can_be_trusted() -> None:
    assert (
        stock("avery-5305").trust
        == "Its measures are confirmed: gLabels 3.4.1 and LibreOffice 25.2 have the same."
    )
    assert stock("avery-5302").trust == (
        "Measures from three shops' catalogues. No second source confirms it. "
        "Hold a test page against the sheet first."
    )
    assert "Sources differ: Avery's own PDF" in stock("avery-5390").trust
    assert stock("plain-a4-card-8").trust == "Plain card to cut, or plain paper."


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
        ("tents", "a4", "plain-a4-tent-2"),
        ("tents", "avery-5302", "avery-5305"),
        ("badges", "a4", "plain-a4-card-8"),
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
    assert sample.printers.stock_for(KINDS["tents"]) == "avery-5305"
    sample.printing.remember(sample.printing.job("tents", sample.people.roster("Room 12"), "plain-a4-tent-4"))
    assert sample.printers.stock_for(KINDS["tents"]) == "plain-a4-tent-4"
