"""What is cut out of a sheet: all ink lies 2 mm inside its card, for the names that break programs too."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pages import MM
from PIL import Image, ImageOps

from namecards.collection import Collection
from namecards.core.desk.referrals import Helper
from namecards.core.people import Person
from namecards.printing.kinds import KINDS
from namecards.printing.render import write_pdf
from namecards.printing.stock import Stock, stocks

NAMES = (
    ("Maya", "Chen"),
    ("D'Angelo Washington-Jefferson III", "Ng"),
    ("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren", "Senior"),
    ("Nguyễn Thị Ánh", "Lê"),
    ("Ǻgnes Ÿẹ̀", "Å"),
    ("[/] x", "#panic()"),
    ("Jo", "Q"),
)
KEYS = ("flash-cards", "interview-cards", "welcome-cards", "referral-slips")
SHEETS = [(key, stock) for key in KEYS for stock in stocks().values() if KINDS[key].fits(stock)]


@pytest.fixture
def hard(empty: Collection) -> Collection:
    people = [Person(id=f"p{n}", given=given, family=family) for n, (given, family) in enumerate(NAMES)]
    empty._store.documents.save("people", *people)
    empty.referrals.save(
        Helper(id="1", name="counselor", where="Room 104", when="daily 8:00-15:00", backup="nurse")
    )
    empty.referrals.save(
        Helper(id="2", name="the homework club of the whole upper school", where="Library " * 9)
    )
    return empty


@pytest.mark.parametrize(("key", "stock"), SHEETS, ids=lambda it: it if isinstance(it, str) else it.key)
def test_all_ink_is_2_mm_inside_its_card(hard: Collection, tmp_path: Path, key: str, stock: Stock) -> None:
    options = {} if key == "referral-slips" else {"marks": "no"}
    words = {
        "heading": "Rosa Parks Library of the North Side",
        "line": "Open every school day from 8:00 to 15:30",
    }
    job = hard.printing.job(
        key, hard.people.roster("Everyone"), stock.key, options | (words if key[0] == "w" else {})
    )
    printed = write_pdf(job, tmp_path / "out.pdf")
    assert printed.cards == (len(NAMES) if key != "referral-slips" else stock.per_sheet)
    with pypdfium2.PdfDocument(printed.path) as pdf:
        for page in pdf:
            grey: Image.Image = page.render(scale=4 / MM).to_pil().convert("L")
            assert_clear(ImageOps.invert(grey).point(lambda v: 255 if v > 40 else 0), stock, key)


def assert_clear(ink: Image.Image, stock: Stock, key: str) -> None:
    """No ink in the outer 2 mm of any card; marks to cut by, 2 mm long, may be on their corners."""
    arm = 2.3 if stock.marks and key == "referral-slips" else 0
    for row in range(stock.rows):
        for col in range(stock.cols):
            left, top = (stock.origin[axis] + (col, row)[axis] * stock.pitch[axis] for axis in (0, 1))
            (width, height), edge = stock.card, 2.0
            strips = (
                (left + arm, top, left + width - arm, top + edge),
                (left + arm, top + height - edge, left + width - arm, top + height),
                (left, top + arm, left + edge, top + height - arm),
                (left + width - edge, top + arm, left + width, top + height - arm),
            )
            for x0, y0, x1, y1 in strips:
                box = (round(x0 * 4) + 1, round(y0 * 4) + 1, round(x1 * 4) - 1, round(y1 * 4) - 1)
                assert ink.crop(box).getbbox() is None, f"ink at {left:.0f}, {top:.0f} mm"
