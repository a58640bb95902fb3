"""Barcodes are read back from the printed page by a real decoder (ZXing)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pages import printed
from PIL import Image, ImageFilter

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Roster
from namecards.printing import barcode
from namecards.printing.barcode import bars
from namecards.printing.kinds import KINDS
from namecards.printing.render import write_pdf
from namecards.printing.stock import stocks

FORMATS = {"code128": "Code128", "code39": "Code39", "codabar": "Codabar"}
KINDS_OF_CODE = zxingcpp.BarcodeFormat
CODES = zxingcpp.BarcodeFormats([KINDS_OF_CODE.Code128, KINDS_OF_CODE.Code39Std, KINDS_OF_CODE.Codabar])
"""Not Code 32: six letters of Code 39 may be one, a code of Italian pharmacies."""
BLUR = ImageFilter.Kernel((3, 3), [1] * 9)
"""Each dot spread evenly over its neighbours: a quick blur, a little more than a Gaussian one of 0.8 dots."""
PAPERS = [paper.key for paper in stocks().values() if KINDS["library-cards"].fits(paper)][::3]


def pages(path: Path, dpi: int = 300) -> list[Image.Image]:
    """The pages as a scanner at the desk sees them: grey."""
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in pdf]


def read(page: Image.Image) -> list[tuple[str, str]]:
    found = zxingcpp.read_barcodes(page, formats=CODES)
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


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        (
            "code128",
            ["994102", "9999", "99", "9", "99/1", "99A", "990012345", "4102", "A99", "A9912", "100", "98-7"],
        ),
        ("code128", ["".join(map(chr, range(at, min(at + 20, 127)))) for at in range(32, 127, 20)]),
        ("code128", ["".join(f"{pair:02}" for pair in range(at, at + 10)) for at in range(0, 100, 10)]),
        ("code39", ["994102", "99", "0123456789ABCDEFGH", "IJKLMNOPQRSTUVWXYZ", "-. $/+%9"]),
        ("codabar", ["994102", "99", "0123456789", "-$:/.+"]),
    ],
)
def test_the_bars_say_the_number_whatever_it_begins_with(code: str, numbers: list[str]) -> None:
    for number in numbers:
        row = bytes(60)
        for at, width in enumerate(bars(number, code) or ()):
            row += bytes([0 if at % 2 else 255]) * round(2 * width)
        line = Image.frombytes("L", (len(row) + 60, 1), bytes(255 - dot for dot in row + bytes(60)))
        [found] = zxingcpp.read_barcodes(line.resize((line.width, 60)), formats=CODES)
        assert (found.text[1:-1] if code == "codabar" else found.text) == number


@pytest.mark.parametrize("code", FORMATS)
def test_bars_of_another_number_are_refused(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    wrong = barcode._pattern("14102", code)
    monkeypatch.setattr(barcode, "_pattern", lambda number, code: wrong)
    with pytest.raises(NamecardsError, match="14103"):
        bars("14103", code)


@pytest.mark.parametrize(("kind", "stock"), [("library-cards", "avery-5160"), ("class-list", "letter")])
def test_who_gets_no_barcode_is_named_and_a_number_that_it_cannot_hold_is_printed(
    sample: Collection, tmp_path: Path, kind: str, stock: str
) -> None:
    sample.people.update(replace(sample.people.one("maya chen"), ids=()))
    sample.people.update(replace(sample.people.one("hodan"), ids=("ÄB12",)))
    job = sample.printing.job(kind, sample.people.roster("Room 12"), stock, {})
    assert "No number, so no barcode: Maya Chen." in job.warnings
    assert "Code 128 can't hold these numbers, so they have no bars: Hodan Abdi (ÄB12)." in job.warnings
    [page] = printed(sample, kind, stock, tmp_path / "out.pdf", "Room 12")
    places = {word.what: word for word in page.words}
    hodan, number = places["Hodan"], places["ÄB12"]
    assert abs(number.x - hodan.x) < 15 and 0 < number.y - hodan.y < 25, "below the name"


def test_a_name_without_a_number_is_no_larger_than_the_others(sample: Collection, tmp_path: Path) -> None:
    sample.people.update(replace(sample.people.one("ben whitfield"), ids=()))
    [page] = printed(sample, "library-cards", "avery-5163", tmp_path / "out.pdf", "Room 12")
    sizes = {char["text"]: round(char["size"], 1) for char in page.raw.chars if char["text"] in "BZ"}
    assert sizes["B"] <= sizes["Z"], "Ben beside Zoë"


def test_a_barcode_that_would_be_too_narrow_is_left_out_and_said(sample: Collection, tmp_path: Path) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(maya, ids=("20260417-ROOM12-77",)))
    job = sample.printing.job(
        "library-cards", sample.people.roster("Room 12"), "avery-l7160", {"code": "code39"}
    )
    printed = write_pdf(job, tmp_path / "cards.pdf")
    assert any("Maya" in warning and "too narrow to be read" in warning for warning in printed.warnings)
