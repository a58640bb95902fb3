"""What helps to get a print right: the calibration page, outlines and marks, measured in the PDF."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from namecards.printing.job import Job, PlaceCard, Printer
from namecards.printing.kinds import kind
from namecards.printing.render import write_pdf
from namecards.printing.stock import Stock, stock, stocks

MM = 72 / 25.4


SOME = dict(list(stocks().items())[::3])
"""Papers of every use and both sizes; that cards are where a paper says is measured on all of them, too."""


@pytest.fixture(scope="module", params=SOME.values(), ids=list(SOME))
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Stock, Any]:
    """A paper and what is drawn on its calibration page; made once for the tests that measure it."""
    return request.param, drawn(calibration(request.param, tmp_path_factory.mktemp("page") / "out.pdf"))


def calibration(paper: Stock, out: Path, printer: Printer = Printer()) -> Path:  # noqa: B008 - a frozen value
    return write_pdf(Job(kind=kind("calibration"), stock=paper, cards=(), printer=printer), out).path


def drawn(path: Path) -> Any:
    """The only page of a PDF, piece by piece."""
    [page] = pdfplumber.open(BytesIO(path.read_bytes())).pages
    return page


def lines(page: Any) -> tuple[list[float], list[float]]:
    """The lengths of all lines across and all lines down, in mm."""
    drawn = [(line["x1"] - line["x0"], line["bottom"] - line["top"]) for line in page.lines]
    across = [round(x / MM, 2) for x, y in drawn if x > y]
    return across, [round(y / MM, 2) for x, y in drawn if y > x]


def test_two_lines_are_100_mm_long_on_every_paper(page: tuple[Stock, Any]) -> None:
    across, down = lines(page[1])
    assert across.count(100) == down.count(100) == 1


def test_its_outlines_are_where_the_cards_are(page: tuple[Stock, Any]) -> None:
    paper, drawn = page
    assert (drawn.width, drawn.height) == pytest.approx([v * MM for v in paper.page], abs=0.01)
    boxes = {(r["x0"], r["top"], r["x1"], r["bottom"]) for r in drawn.rects if r["stroke"]}
    for row in range(paper.rows):
        for col in range(paper.cols):
            left, top = paper.origin[0] + col * paper.pitch[0], paper.origin[1] + row * paper.pitch[1]
            card = [v * MM for v in (left, top, left + paper.card[0], top + paper.card[1])]
            assert any(box == pytest.approx(card, abs=0.02) for box in boxes)


def test_on_a_printer_that_shrinks_the_lines_are_made_longer(tmp_path: Path) -> None:
    printer = Printer(sx=100 / 98, sy=100 / 99)
    across, down = lines(drawn(calibration(stock("letter"), tmp_path / "out.pdf", printer)))
    assert 102.04 in across and 101.01 in down


def test_outlines_and_marks_are_drawn_as_chosen(tmp_path: Path) -> None:
    def counted(key: str, **options: str) -> tuple[int, int]:
        """How many outlines of cards, and how many marks."""
        job = Job(kind=kind("tents"), stock=stock(key), cards=(PlaceCard("Maya"),), options=options)
        with pdfplumber.open(write_pdf(job, tmp_path / "out.pdf").path) as pdf:
            return len(pdf.pages[0].rects), len(pdf.pages[0].lines)

    assert counted("plain-a4-tent-4") == (0, 10)
    assert counted("plain-a4-tent-4", marks="no") == (0, 0)
    assert counted("avery-5302") == (0, 0)
    assert counted("avery-5302", outlines="yes") == (1, 1), "the card, and its fold"
