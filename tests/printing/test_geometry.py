"""Every printable on every paper it fits, measured in the PDF itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pdfplumber
import pypdfium2
import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from PIL import Image, ImageDraw

from benchmarks import names as measure
from benchmarks import scripts
from namecards.printing.job import Job, PlaceCard, Printer
from namecards.printing.kinds import KINDS, Kind, kind
from namecards.printing.options import SMALL
from namecards.printing.render import write_pdf
from namecards.printing.stock import Stock, stock, stocks

MM = 72 / 25.4
"""Points in a millimetre."""
SCALE = 2
"""Pixels a point."""
CLASS = ["Maya", "Christopher", "Zoë", "D'Angelo Washington-Jefferson III", "Jo", "Łukasz", "Ольга", "Ελένη"]
WORLD = ["Nguyễn Thị Ánh", "שרה כהן", "محمد علي", "सीता देवी", "பிரியா", "ณัฐพงษ์", "王小明", "さくら", "김민준"]
BOTH_WAYS = ["שרה L.", "سارة Sara", "محمد Mo", "Sara سارة", "Mo שרה 3", "שרה 12 Lea (Bo)", "Lea-שרה"]
SCRIPTS = {
    "Latin": "Nguyễn Ánh",
    "Greek": "Ελένη",
    "Cyrillic": "Ольга",
    "Armenian": "Անահիտ",
    "Georgian": "ნინო",
    "Hebrew": "שרה",
    "Arabic": "محمد",
    "Devanagari": "सीता",
    "Bengali": "প্রিয়া",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ",
    "Gujarati": "પ્રિયા",
    "Odia": "ପ୍ରିୟା",
    "Tamil": "பிரியா",
    "Telugu": "ప్రియ",
    "Kannada": "ಪ್ರಿಯ",
    "Malayalam": "പ്രിയ",
    "Sinhala": "ප්‍රියා",
    "Thai": "ณัฐพงษ์",
    "Lao": "ສົມສັກ",
    "Myanmar": "အောင်ဆန်း",
    "Ethiopic": "ሰላም",
    "Khmer": "សុខា",
    "Chinese": "王小明",
    "Traditional Chinese": "陳怡君",
    "Japanese": "さくら",
    "Korean": "김민준",
}
CARDS = [kind for kind in KINDS.values() if SMALL in kind.options]
PAIRS = [(kind, paper) for kind in CARDS for paper in stocks().values() if kind.fits(paper)]
EXTREMES = [
    (kind, pick([paper for one, paper in PAIRS if one is kind], key=lambda paper: paper.card))
    for kind in CARDS
    for pick in (min, max)
]
"""Each printable on its narrowest and its widest cards."""
EVERY_PAPER = EXTREMES + [
    (kinds[turn % len(kinds)], paper)
    for turn, paper in enumerate(stocks().values())
    if (kinds := [kind for kind, one in PAIRS if one is paper])
    and not any(one is paper for _, one in EXTREMES)
]
"""And every other paper with one of the printables that fit it, in turn."""


@pytest.fixture(scope="module")
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Stock, Path, int]:
    """A paper, and the names of the class on it; made once for the tests that look at it.

    The narrowest and the widest cards have those of the world, too.
    """
    what, paper = request.param
    names = CLASS + WORLD if (what, paper) in EXTREMES else CLASS
    return paper, printed(tmp_path_factory.mktemp("pair") / "out.pdf", what, paper, names), len(names)


def on(pairs: list[tuple[Kind, Stock]]) -> pytest.MarkDecorator:
    """Run a test with each of these printables and papers."""
    return pytest.mark.parametrize("pair", pairs, ids=[f"{k.key}-{s.key}" for k, s in pairs], indirect=True)


def printed(path: Path, what: Kind, paper: Stock, names: list[str], **options: str) -> Path:
    """A PDF of these names, each with a small line, all of which can be printed."""
    cards = tuple(PlaceCard(name, {"small": "Room 12"}) for name in names)
    job = Job(kind=what, stock=paper, cards=cards, options=options, words={"heading": "Lincoln Library"})
    result = write_pdf(job, path)
    assert result.cards == len(names)
    return path


def pictures(path: Path) -> Iterator[Image.Image]:
    """Each page as white ink on black. Marks and what is said on the edge are grey, and no ink here."""
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            grey = page.render(scale=SCALE, grayscale=True).to_pil()
            yield grey.point(lambda v: 255 if v < 128 else 0)


def faces(paper: Stock, cell: int) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom in mm of what is seen of a card at once: a card, or each half of a tent."""
    row, col = divmod(cell, paper.cols)
    left, top = paper.origin[0] + col * paper.pitch[0], paper.origin[1] + row * paper.pitch[1]
    right, bottom = left + paper.card[0], top + paper.card[1]
    if not paper.fold:
        return [(left, top, right, bottom)]
    return [(left, top, right, top + paper.fold), (left, top + paper.fold, right, bottom)]


def pixels(box: tuple[float, float, float, float], inset: float = 0) -> tuple[float, float, float, float]:
    left, top, right, bottom = (v * MM * SCALE for v in box)
    by = inset * MM * SCALE
    return left + by, top + by, right - by, bottom - by


@on(EVERY_PAPER)
def test_all_ink_lies_on_a_card_2_mm_from_its_edges_and_fold(pair: tuple[Stock, Path, int]) -> None:
    paper, path, names = pair
    with pypdfium2.PdfDocument(path) as pdf:
        sizes = [pdf.get_page_size(number) for number in range(len(pdf))]
    wanted = [pytest.approx([v * MM for v in paper.page], abs=0.01)]
    assert sizes == wanted * -(-names // paper.per_sheet)
    cards = 0
    for page in pictures(path):
        for cell in range(paper.per_sheet):
            boxes = [pixels(box, inset=2) for box in faces(paper, cell)]
            inked = [page.crop(box).getbbox() is not None for box in boxes]
            assert len(set(inked)) == 1, "one half of a tent is blank"
            cards += inked[0]
            for box in boxes:
                ImageDraw.Draw(page).rectangle(box, fill=0)
        assert page.getbbox() is None, "ink outside of the cards"
    assert cards == names


@on(EVERY_PAPER)
def test_each_name_is_there_once_a_face(pair: tuple[Stock, Path, int]) -> None:
    paper, path, _ = pair
    with pypdfium2.PdfDocument(path) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    found = Counter("".join(c for c in text if c not in "\x02-\ufffe").split())
    for name in ("Maya", "Zoë", "Jo", "Łukasz", "Ольга", "Ελένη", "Christopher"):
        assert found[name] == (2 if paper.fold else 1), name


@on(EXTREMES[::2])
def test_no_glyph_is_missing_and_every_font_is_embedded(pair: tuple[Stock, Path, int]) -> None:
    """Glyphs and fonts depend on the printable and the names; the paper only makes them smaller or larger."""
    _, path, _ = pair
    for number in glyphs(path):
        assert number != 0, "a box in place of a letter"
    with pdfplumber.open(path) as pdf:
        every = [pdf.doc.getobj(number) for number in pdf.doc.xrefs[0].get_objids()]
    fonts = [
        o for o in every if isinstance(o, dict) and getattr(o.get("Type"), "name", "") == "FontDescriptor"
    ]
    assert len(fonts) >= 8
    assert all("FontFile2" in font or "FontFile3" in font for font in fonts)


def glyphs(path: Path) -> list[int]:
    """The numbers of all glyphs that are drawn; 0 is the box for a letter that a font has not."""

    class Glyphs(PDFTextDevice):
        found: list[int] = []  # noqa: RUF012

        def render_string(self, textstate, seq, ncs, graphicstate):  # type: ignore[no-untyped-def]
            for part in seq:
                if isinstance(part, bytes):
                    self.found.extend(textstate.font.decode(part))

    Glyphs.found.clear()
    manager = PDFResourceManager()
    with path.open("rb") as file:
        for page in PDFPage.get_pages(file):
            PDFPageInterpreter(manager, Glyphs(manager)).process_page(page)
    return Glyphs.found


@pytest.mark.parametrize("paper", [s for s in stocks().values() if s.use == "tent"], ids=lambda s: s.key)
def test_both_halves_of_a_tent_are_the_same_turned_round(tmp_path: Path, paper: Stock) -> None:
    """By ink, so that joined letters and those from right to left count too."""
    names = WORLD[: paper.per_sheet]
    [page] = pictures(printed(tmp_path / "out.pdf", kind("tents"), paper, names, marks="no"))
    for cell in range(len(names)):
        upper, lower = (page.crop(pixels(box)) for box in faces(paper, cell))
        turned = upper.rotate(180).getbbox()
        assert turned is not None
        assert turned == pytest.approx(lower.getbbox(), abs=2)


@pytest.mark.parametrize("label", ["{}", "{} L.", "{} 3", "{} Sara", "Sara {}", "שרה {}"])
def test_labels_in_26_ways_of_writing_are_whole_centred_and_inside(tmp_path: Path, label: str) -> None:
    """Alone, and beside what we add to tell two apart, and beside a name of the other direction."""
    paper, names = stock("avery-5302"), [label.format(name) for name in SCRIPTS.values()]
    for face in measure.faces(names, paper, tmp_path / "out.pdf"):
        assert not face.overflows and abs(face.off) < 0.5, face
        assert measure.fill(face, paper) >= measure.LEAST_FILL and measure.complete(face), face


@pytest.mark.parametrize("name", WORLD + BOTH_WAYS)
def test_joined_and_other_scripts_fill_their_box_by_ink(tmp_path: Path, name: str) -> None:
    paper = stock("avery-5305")
    [face] = measure.faces([name], paper, tmp_path / "out.pdf")
    assert not face.overflows
    assert measure.fill(face, paper) >= measure.LEAST_FILL


@examples(3)
@given(st.integers(0, 2**32), st.sampled_from(measure.PAPERS))
def test_names_in_all_scripts_are_whole_inside_and_as_large_as_can_be(
    tmp_path_factory: pytest.TempPathFactory, seed: int, key: str
) -> None:
    """The same as `python -m benchmarks names` does with 10,000."""
    paper, names = stock(key), scripts.names(Random(seed), len(scripts.SCRIPTS))
    for face in measure.faces(names, paper, tmp_path_factory.mktemp("any") / "out.pdf"):
        assert not face.overflows
        assert measure.complete(face)
        assert measure.fill(face, paper) >= measure.LEAST_FILL


def test_sheets_begin_at_the_first_free_card(tmp_path: Path) -> None:
    paper = stock("avery-5390")
    first, second = pictures(printed(tmp_path / "out.pdf", kind("badges"), paper, CLASS, start="7"))
    for page, used in ((first, {6, 7}), (second, set(range(6)))):
        inked = {i for i in range(8) if page.crop(pixels(faces(paper, i)[0])).getbbox()}
        assert inked == used


def test_a_printer_that_is_off_is_put_right(tmp_path: Path) -> None:
    """A printer that prints 1.5 mm too far right and 0.5 mm too high, and makes 99 mm of 100 across."""
    paper, cards = stock("plain-a4-card-8"), tuple(PlaceCard("HOH") for _ in range(8))
    exact, moved = (
        write_pdf(
            Job(kind=kind("place-cards"), stock=paper, cards=cards, printer=printer), tmp_path / f"{i}.pdf"
        )
        for i, printer in enumerate((Printer(), Printer(-1.5, 0.5, 100 / 99, 1)))
    )
    before, after = places(exact.path), places(moved.path)
    for (x, y), (moved_x, moved_y) in zip(before, after, strict=True):
        column = 0 if x < 105 else 1
        assert moved_x - x == pytest.approx(-1.5 + (10 + 95 * column) * (100 / 99 - 1), abs=0.05)
        assert moved_y - y == pytest.approx(0.5, abs=0.05)


def places(path: Path) -> list[tuple[float, float]]:
    """Where each letter of a name begins on the first page, in mm."""
    with pdfplumber.open(path) as pdf:
        return [(c["x0"] / MM, c["top"] / MM) for c in pdf.pages[0].chars if c["size"] > 20]


@pytest.mark.parametrize(("edge", "columns"), [("long", [1, 0]), ("short", [0, 1])])
def test_the_inside_lies_behind_its_own_card(tmp_path: Path, edge: str, columns: list[int]) -> None:
    """Turned over the long edge of an upright sheet, left is right; over the short edge, the top is below."""
    paper = stock("avery-5302")
    cards = (PlaceCard("Maya", {"say": "MY-uh"}), PlaceCard("Zoë", {"say": "ZOH-ee"}))
    options = {"inside": "say", "duplex": edge}
    write_pdf(Job(kind=kind("tents"), stock=paper, cards=cards, options=options), tmp_path / "out.pdf")
    with pdfplumber.open(tmp_path / "out.pdf") as pdf:
        words = {word["text"]: word for word in pdf.pages[1].extract_words()}
    for text, column in zip(("MY-uh", "ZOH-ee"), columns, strict=True):
        assert (words[text]["x0"] > paper.page[0] / 2 * MM) == bool(column)
        assert (words[text]["top"] > paper.page[1] / 2 * MM) == (edge == "short")


def test_the_grid_inside_has_five_days(tmp_path: Path) -> None:
    paper, options = stock("avery-5305"), {"inside": "grid"}
    job = Job(kind=kind("tents"), stock=paper, cards=(PlaceCard("Maya"),), options=options)
    assert write_pdf(job, tmp_path / "out.pdf").pages == 2
    with pdfplumber.open(tmp_path / "out.pdf") as pdf:
        words = pdf.pages[1].extract_text().split()
    assert {"Maya", "Mon", "Tue", "Wed", "Thu", "Fri"} <= set(words)


def test_the_edge_says_not_to_scale(tmp_path: Path) -> None:
    path = printed(tmp_path / "out.pdf", kind("tents"), stock("avery-5302"), ["Maya"])
    with pdfplumber.open(path) as pdf:
        text = pdf.pages[0].extract_text()
    assert "Avery 5302 – 4 small tents, US Letter · print at actual size (100 %)" in text


def test_all_names_can_be_of_one_size(tmp_path: Path) -> None:
    path = printed(tmp_path / "out.pdf", kind("tents"), stock("avery-5302"), CLASS, size="same")
    with pdfplumber.open(path) as pdf:
        initials = [
            c["size"] for page in pdf.pages for c in page.chars if c["text"] in "MJŁЕ" and c["size"] > 6
        ]
    assert initials == pytest.approx([initials[0]] * len(initials))
    assert initials[0] < 20, "as large as the longest name goes"
