"""Barcodes are read back from the printed page by a real decoder (ZXing)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from namecards.collection import Collection
from namecards.core.people import Roster
from namecards.printing.barcode import bars
from namecards.printing.kinds import KINDS
from namecards.printing.render import write_pdf
from namecards.printing.stock import stocks

FORMATS = {"code128": "Code128", "code39": "Code39", "codabar": "Codabar"}
BLUR = ImageFilter.Kernel((3, 3), [1] * 9)
"""Each dot spread evenly over its neighbours: a quick blur, a little more than a Gaussian one of 0.8 dots."""
PAPERS = [paper.key for paper in stocks().values() if KINDS["library-cards"].fits(paper)][::3]


def pages(path: Path, dpi: int = 300) -> list[Image.Image]:
    """The pages as a scanner at the desk sees them: grey."""
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in pdf]


def read(page: Image.Image) -> list[tuple[str, str]]:
    kinds = zxingcpp.BarcodeFormat
    # Not Code 32: six letters of Code 39 may be one, a code of Italian pharmacies.
    ours = zxingcpp.BarcodeFormats([kinds.Code128, kinds.Code39Std, kinds.Codabar])
    found = zxingcpp.read_barcodes(page, formats=ours)
    return sorted((str(code.format).replace(" ", ""), code.text.strip("ABCDabcd")) for code in found)


@pytest.mark.parametrize(
    ("paper", "code"),
    [(paper, list(FORMATS)[turn % len(FORMATS)]) for turn, paper in enumerate(PAPERS)],
)
def test_every_number_on_every_paper_is_read_back(
    sample: Collection, tmp_path: Path, paper: str, code: str
) -> None:
    """One sheet of each paper, full if the class is large enough."""
    roster = Roster("Room 12", sample.people.roster("Room 12").people[: stocks()[paper].per_sheet])
    job = sample.printing.job("library-cards", roster, paper, {"code": code, "photo": "yes"})
    printed = write_pdf(job, tmp_path / "cards.pdf")
    assert not [warning for warning in printed.warnings if "barcode" in warning]
    numbers = sorted(person.ids[0] for person in roster.people)
    decoded = sorted(code for page in pages(printed.path) for code in read(page.filter(BLUR)))
    assert [text for _, text in decoded] == numbers
    assert {format[: len(FORMATS[code])] for format, _ in decoded} == {FORMATS[code]}


@pytest.mark.parametrize("code", FORMATS)
def test_a_full_class_list_is_read_back(sample: Collection, tmp_path: Path, code: str) -> None:
    people = sample.people.roster("Everyone").people
    full = Roster("28 people", (*people, *people[:4]))
    job = sample.printing.job("class-list", full, "letter", {"code": code})
    [page] = pages(write_pdf(job, tmp_path / "list.pdf").path)
    for blur in (0, 0.8):
        decoded = read(page.filter(ImageFilter.GaussianBlur(blur)))
        assert sorted(text for _, text in decoded) == sorted(person.ids[0] for person in full.people)


@pytest.mark.parametrize(
    ("number", "code", "fits"),
    [
        ("2026-0417", "code128", True),
        ("A-104", "code39", True),
        ("a104", "code39", False),
        ("A104", "codabar", False),
        ("21234000004172", "codabar", True),
        ("", "code128", False),
        ("学号7", "code128", False),
    ],
)
def test_a_code_holds_only_its_letters(number: str, code: str, fits: bool) -> None:
    assert (bars(number, code) is not None) == fits


def test_who_gets_no_barcode_is_named(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(maya, ids=()))
    job = sample.printing.job("library-cards", sample.people.roster("Room 12"), "avery-5163", {})
    assert "No barcode, because there is no number that it can hold: Maya Chen." in job.warnings


def test_a_barcode_that_would_be_too_narrow_is_left_out_and_said(sample: Collection, tmp_path: Path) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(maya, ids=("20260417-ROOM12-77",)))
    job = sample.printing.job(
        "library-cards", sample.people.roster("Room 12"), "avery-l7160", {"code": "code39"}
    )
    printed = write_pdf(job, tmp_path / "cards.pdf")
    assert any("Maya" in warning and "too narrow to be read" in warning for warning in printed.warnings)
