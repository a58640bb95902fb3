"""Tent cards, measured in the PDF that is printed, not in the template."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from namecards.printing.job import Job, PlaceCard, PrintResult
from namecards.printing.kinds import kind
from namecards.printing.render import write_pdf
from namecards.printing.stock import Stock, stock, stocks

CLASS = ["Maya", "Christopher", "Nguyễn Thị Ánh", "D'Angelo Washington-Jefferson III", "Zoë"]
HARD = [
    "Siobhán O'Brien",
    "Łukasz",
    "Đặng",
    "Kaʻiulani",
    "Ольга",
    "Ελένη",
    "Maria Fernanda de los Ángeles Guadalupe Hernández Rodríguez X",
    "Wolfeschlegelsteinhausenbergerdorff",
    "Jo",
    "#panic()",
    "$x$",
    "x [/] y",
    "@a",
    "back\\slash \\",
    '"quoted" */ //',
    "{json: 1}",
]
MM = 72 / 25.4
"""Points in a millimetre."""
TENTS = {key: paper for key, paper in stocks().items() if paper.use == "tent"}
SOME = ("avery-5302", "avery-5309", "plain-a4-tent-2")
some_stocks = pytest.mark.parametrize("paper", [stock(key) for key in SOME], ids=SOME)
"""Four on a sheet, one, and two; `test_geometry.py` looks at the ink on every paper."""


def tents(cards: list[PlaceCard], paper: Stock, path: Path) -> PrintResult:
    """A PDF of name tents."""
    return write_pdf(Job(kind=kind("tents"), stock=paper, cards=tuple(cards)), path)


@dataclass(frozen=True)
class Half:
    """One face of a card as it is found on the page; lengths in points from the top left of the page."""

    page: Any
    box: tuple[float, float, float, float]
    chars: list[dict[str, Any]]

    @property
    def lines(self) -> list[str]:
        """What is written, a string for each baseline, without accents."""
        lines: dict[float, str] = {}
        for char in self.chars:
            baseline = round(char["matrix"][5], 1)
            lines[baseline] = lines.get(baseline, "") + char["text"]
        return [bare(line.strip()) for line in lines.values()]

    def ink(self) -> Image.Image:
        """The face as black on white pixels, 60 an inch."""
        picture = self.page.crop(self.box, strict=False).to_image(resolution=60, antialias=True)
        pixels: Image.Image = picture.original.convert("L")
        return pixels.point(lambda v: 255 if v < 128 else 0)


def halves(path: Path, paper: Stock) -> Iterator[tuple[Half, Half]]:
    """The upper and lower face of every card that has something on it, in reading order."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            assert (page.width, page.height) == pytest.approx([v * MM for v in paper.page], abs=0.01)
            for cell in range(paper.per_sheet):
                upper, lower = (_half(page, paper, cell, half) for half in (0, 1))
                if upper.chars or lower.chars:
                    yield upper, lower


def _half(page: Any, paper: Stock, cell: int, half: int) -> Half:
    row, col = divmod(cell, paper.cols)
    left = (paper.origin[0] + col * paper.pitch[0]) * MM
    top = (paper.origin[1] + row * paper.pitch[1] + half * paper.fold) * MM
    box = (left, top, left + paper.card[0] * MM, top + paper.fold * MM)
    return Half(page, box, [char for char in page.chars if _starts_in(char, box, page.height)])


def _starts_in(char: dict[str, Any], box: tuple[float, ...], height: float) -> bool:
    x, y = map(float, char["matrix"][4:])
    return box[0] <= x <= box[2] and box[1] <= height - y <= box[3]


def bare(text: str) -> str:
    """Without accents: pdfplumber has no text for an accent that is drawn as a glyph of its own."""
    letters = re.sub(r"\(cid:\d+\)", "", unicodedata.normalize("NFD", text))
    return "".join(c for c in letters if not unicodedata.combining(c))


def printed(path: Path, names: list[str], paper: Stock) -> Path:
    """A PDF of these names, all of which can be printed."""
    result = tents([PlaceCard(name) for name in names], paper, path)
    assert result.cards == len(names)
    return path


@some_stocks
def test_each_name_is_on_both_faces_and_the_upper_one_is_turned(tmp_path: Path, paper: Stock) -> None:
    cards = list(halves(printed(tmp_path / "out.pdf", CLASS + HARD, paper), paper))
    assert len(cards) == len(CLASS + HARD)
    for name, (upper, lower) in zip(CLASS + HARD, cards, strict=True):
        assert_one_or_two_whole_lines(name, lower.lines)
        assert upper.lines == lower.lines
        assert_turned(upper, lower)


def assert_one_or_two_whole_lines(name: str, lines: list[str]) -> None:
    """The lines are the name, broken at most once and only at a space or after a hyphen."""
    assert 1 <= len(lines) <= 2
    assert bare(name) in (" ".join(lines), "".join(lines) if lines[0].endswith("-") else "")


def assert_turned(upper: Half, lower: Half) -> None:
    """Each letter above is one below, turned by 180 degrees about the middle of the fold."""
    middle = lower.page.height - lower.box[1]
    for above, below in zip(upper.chars, lower.chars, strict=True):
        a, b, c, d, x, y = below["matrix"]
        turned = (-a, -b, -c, -d, lower.box[0] + lower.box[2] - x, 2 * middle - y)
        assert above["matrix"] == pytest.approx(turned, abs=0.05)


def assert_fits(half: Half, paper: Stock) -> None:
    """The ink stays 2 mm from every side, and within 85 % of the width."""
    ink = half.ink()
    left, top, right, bottom = (v / 60 * 25.4 for v in ink.getbbox() or (0, 0, 0, 0))
    width, height = paper.card[0], paper.fold
    assert min(left, top, width - right, height - bottom) > 2
    assert (right - left) / (width - 2 * paper.safe) < 0.86


def assert_fills(half: Half, paper: Stock) -> None:
    """The ink fills 85 % of the safe width, or its height."""
    left, top, right, bottom = (v / 60 * 25.4 for v in half.ink().getbbox() or (0, 0, 0, 0))
    width, height = paper.card[0] - 2 * paper.safe, paper.fold - 2 * paper.safe
    assert max((right - left) / width / 0.85, (bottom - top) / height) > 0.97


@some_stocks
def test_a_name_alone_is_as_large_as_fits(tmp_path: Path, paper: Stock) -> None:
    [(_, lower)] = halves(printed(tmp_path / "out.pdf", ["Kaʻiulani"], paper), paper)
    assert_fills(lower, paper)


@some_stocks
def test_a_short_name_is_no_larger_than_is_usual_in_the_class(tmp_path: Path, paper: Stock) -> None:
    names = ["Bo", "Kaʻiulani", "Wulandari"]
    bo, *_ = halves(printed(tmp_path / "out.pdf", names, paper), paper)
    alone, *_ = halves(printed(tmp_path / "alone.pdf", names[:1], paper), paper)
    sizes = [max(char["size"] for char in lower.chars) for _, lower in (bo, alone)]
    assert sizes[0] < 0.8 * sizes[1]


@some_stocks
def test_a_name_is_in_the_middle_of_its_face(tmp_path: Path, paper: Stock) -> None:
    cards = list(halves(printed(tmp_path / "out.pdf", ["HOH"] * paper.per_sheet, paper), paper))
    assert len(cards) == paper.per_sheet
    for half in (half for card in cards for half in card):
        ink = half.ink()
        left, top, right, bottom = ink.getbbox() or (0, 0, 0, 0)
        assert (left + right, top + bottom) == pytest.approx(ink.size, abs=3)


LETTERS = 'abcdefghijklmnopqrstuvwxyzABCJQVWÁÇĎÉĝİŁÑŐŞŤŵýžạẴểỆộừỹΑΩήφЂЙйщѣʻ’.,&()#$@\\/[]*_`~"<>{}'
names = (
    st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=4)
    .map(lambda words: ["A", *words])
    .flatmap(lambda words: st.sampled_from([" ".join(words), "-".join(words)]))
)


@examples(8)
@given(st.sampled_from(list(TENTS.values())), st.lists(names, min_size=4, max_size=4))
def test_any_name_is_whole_and_inside(
    tmp_path_factory: pytest.TempPathFactory, paper: Stock, names: list[str]
) -> None:
    path = printed(tmp_path_factory.mktemp("any") / "out.pdf", names, paper)
    for name, (_, lower) in zip(names, halves(path, paper), strict=True):
        assert_one_or_two_whole_lines(name, lower.lines)
        assert_fits(lower, paper)


@pytest.mark.parametrize(
    ("key", "lines"),
    [
        ("avery-5305", ["Mary Ann"]),
        ("avery-5302", ["Mary Ann"]),
        ("avery-5302", ["Jean-Luc"]),
        ("avery-5302", ["Washington-", "Jefferson"]),
        ("avery-5302", ["Nguyễn", "Thị Ánh"]),
    ],
)
def test_a_name_breaks_where_that_makes_it_a_good_deal_larger(
    tmp_path: Path, key: str, lines: list[str]
) -> None:
    name = " ".join(lines).replace("- ", "-")
    [(_, lower)] = halves(printed(tmp_path / "out.pdf", [name], stock(key)), stock(key))
    assert lower.lines == [bare(line) for line in lines]


def test_a_small_line_stands_under_the_name(tmp_path: Path) -> None:
    paper, path = stock("avery-5302"), tmp_path / "out.pdf"
    tents([PlaceCard("Maya", {"small": "Room 12"})], paper, path)
    [(upper, lower)] = halves(path, paper)
    assert upper.lines == lower.lines == ["Maya", "Room 12"]
    assert lower.chars[0]["size"] > 2 * lower.chars[-1]["size"]
    assert_fits(lower, paper)


def test_sheets_are_filled_in_reading_order(tmp_path: Path) -> None:
    paper, names = stock("avery-5302"), ["Ana", "Ben", "Cy", "Dee", "Eve", "Fay"]
    result = tents([PlaceCard(name) for name in names], paper, tmp_path / "out.pdf")
    assert (result.cards, result.pages, result.warnings) == (6, 2, ())
    assert result.path == tmp_path / "out.pdf"
    assert result.path.is_absolute()
    assert [lower.lines for _, lower in halves(result.path, paper)] == [[name] for name in names]


@pytest.mark.parametrize("key", ["plain-letter-tent-4", "plain-a4-tent-4"])
def test_marks_lie_on_the_cuts_of_used_cards_and_clear_of_what_is_printed(tmp_path: Path, key: str) -> None:
    paper = stock(key)
    with pdfplumber.open(printed(tmp_path / "out.pdf", ["Maya"], paper)) as pdf:
        marks = [[v / MM for v in (m["x0"], m["top"], m["x1"], m["bottom"])] for m in pdf.pages[0].lines]
    (left, top), (width, height) = paper.origin, paper.card
    assert len(marks) == 4 * 2 + 2
    for x0, y0, x1, y1 in marks:
        beside = any(abs(x - edge) < 2.1 for edge in (left, left + width) for x in (x0, x1))
        on_corner_or_fold = any(
            abs(y - edge) < 2.1 for edge in (top, top + paper.fold, top + height) for y in (y0, y1)
        )
        assert beside and on_corner_or_fold
        assert paper.safe > 2.1


def test_stock_that_is_cut_already_has_no_marks(tmp_path: Path) -> None:
    with pdfplumber.open(printed(tmp_path / "out.pdf", CLASS, stock("avery-5302"))) as pdf:
        assert [page.lines + page.rects + page.curves for page in pdf.pages] == [[], []]


def test_a_name_in_another_script_uses_a_font_that_has_it(tmp_path: Path) -> None:
    paper = stock("avery-5309")
    path = printed(tmp_path / "out.pdf", ["שרה כהן", "Maya"], paper)
    [(_, sarah), (_, maya)] = halves(path, paper)
    assert set("".join(sarah.lines)) == set("שרה כהן")
    assert "NotoSans-" in maya.chars[0]["fontname"]
    by_place = sorted(sarah.chars, key=lambda char: (-char["matrix"][5], -char["matrix"][4]))
    assert "".join(char["text"] for char in by_place).replace(" ", "") == "שרהכהן", "read from the right"
    assert_fits(sarah, paper)


def test_a_name_of_blank_letters_does_not_stop_the_rest(tmp_path: Path) -> None:
    paper, cards = stock("avery-5302"), [PlaceCard("\u2800"), PlaceCard("Maya")]
    result = tents(cards, paper, tmp_path / "out.pdf")
    assert ["Maya"] in [lower.lines for _, lower in halves(result.path, paper)]
