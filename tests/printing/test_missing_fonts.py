"""Printing without our font packages: the fonts that are there are used, and one sentence says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageOps

from namecards.printing.stock import stock

NAMES = ["Maya", "Zoë", "Łukasz", "D'Angelo Washington-Jefferson III"]
SCRIPT = """
import json, sys

class NotInstalled:
    def find_spec(self, name, path=None, target=None):
        if name.startswith(("fontpkg", "manimgx")):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NotInstalled())
out, names, system = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3] == "yes"
from pathlib import Path
from namecards.printing import fonts
from namecards.printing.job import Job, PlaceCard
from namecards.printing.kinds import kind
from namecards.printing.render import write_pdf
from namecards.printing.stock import stock

if not system:
    fonts._system = tuple
cards = tuple(PlaceCard(name, {"small": "Room 12"}) for name in names)
place_cards = write_pdf(Job(kind=kind("place-cards"), stock=stock("plain-a4-card-8"), cards=cards), Path(out))
page = write_pdf(Job(kind=kind("calibration"), stock=stock("a4"), cards=()), Path(out + ".page.pdf"))
print(json.dumps([place_cards.cards, place_cards.warnings, page.warnings]))
"""


def print_without_packages(out: Path, system_fonts: bool) -> list[Any]:
    """Cards made, their warnings, and those of a calibration page, where no font package can be imported."""
    args = [str(out), json.dumps(NAMES), "yes" if system_fonts else "no"]
    done = subprocess.run([sys.executable, "-c", SCRIPT, *args], check=True, capture_output=True, text=True)
    made: list[Any] = json.loads(done.stdout)
    return made


@pytest.mark.parametrize("system_fonts", [True, False])
def test_names_are_printed_whole_in_another_font_and_one_sentence_says_so(
    tmp_path: Path, system_fonts: bool
) -> None:
    out = tmp_path / "out.pdf"
    cards, warnings, page_warnings = print_without_packages(out, system_fonts)
    assert cards == len(NAMES)
    for said in (warnings, page_warnings):
        [sentence] = [line for line in said if "fontpkg-noto-sans" in line]
        assert "not installed" in sentence
    with pypdfium2.PdfDocument(out) as pdf:
        text = " ".join(pdf[0].get_textpage().get_text_range().split())
        assert all(name in text.replace("\ufffe", "-") for name in NAMES), (
            "\ufffe is a hyphen at the end of a line"
        )
        assert text.count("Room 12") == len(NAMES)
        assert_ink_inside_cards(pdf[0].render(scale=2).to_pil().convert("L"))


def assert_ink_inside_cards(page: Image.Image) -> None:
    """Every card used has ink, and none within 2 mm of its edges; marks are grey and no ink here."""
    ink, paper = ImageOps.invert(page).point(lambda v: 255 if v > 128 else 0), stock("plain-a4-card-8")
    mm = page.width / paper.page[0]
    for number in range(len(NAMES)):
        row, col = divmod(number, paper.cols)
        left, top = (paper.origin[0] + col * paper.pitch[0] + 2, paper.origin[1] + row * paper.pitch[1] + 2)
        card = [round(v * mm) for v in (left, top, left + paper.card[0] - 4, top + paper.card[1] - 4)]
        assert ink.crop((card[0], card[1], card[2], card[3])).getbbox(), "a card without its name"
        ImageDraw.Draw(ink).rectangle((card[0], card[1], card[2], card[3]), fill=0)
    assert ink.getbbox() is None, "ink outside of the cards"
