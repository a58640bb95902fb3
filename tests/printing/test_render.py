"""What printing hands back: one whole file, or a sentence that says why not."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2
import pytest
from pdfminer.pdfdocument import PDFXRef
from pdfminer.pdftypes import resolve1
from PIL import Image, ImageChops

from namecards.core.errors import CannotWrite
from namecards.core.paper.errors import NoFont, NothingToPrint
from namecards.printing import fonts
from namecards.printing.job import Job, PlaceCard, PrintResult
from namecards.printing.kinds import kind
from namecards.printing.phrase import shape, tidy
from namecards.printing.render import _small_names, page_count, preview, write_pdf
from namecards.printing.stock import Stock, stock

CLASS = ["Maya", "Christopher", "Nguyễn Thị Ánh", "D'Angelo Washington-Jefferson III", "Zoë"]
HARD = ["Łukasz", "Kaʻiulani", "Ольга", "Ελένη", "#panic()", "$x$", "@a", "back\\slash \\"]


def job(cards: Sequence[PlaceCard], paper: Stock) -> Job:
    """Name tents."""
    return Job(kind=kind("tents"), stock=paper, cards=tuple(cards))


def tents(cards: Sequence[PlaceCard], paper: Stock, path: Path) -> PrintResult:
    """A PDF of name tents."""
    return write_pdf(job(cards, paper), path)


def printed(path: Path, names: list[str], paper: Stock) -> Path:
    """A PDF of these names, all of which can be printed."""
    assert tents([PlaceCard(name) for name in names], paper, path).cards == len(names)
    return path


def text_of(path: Path) -> str:
    """All text of a PDF, but for what is said on the edge of each sheet."""
    with pypdfium2.PdfDocument(path) as pdf:
        text = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    return "\n".join(line for line in text.splitlines() if "100 %" not in line)


def chars(path: Path) -> list[dict[str, Any]]:
    """The letters of a PDF's first page, with their sizes and places."""
    with pdfplumber.open(path) as pdf:
        return list(pdf.pages[0].chars)


def test_a_name_is_composed_and_its_spaces_made_one(tmp_path: Path) -> None:
    paper = stock("avery-5309")
    untidy = printed(tmp_path / "untidy.pdf", ["  Zoe\u0308 \n\u00a0\x07 Lee "], paper)
    assert untidy.read_bytes() == printed(tmp_path / "tidy.pdf", ["Zoë Lee"], paper).read_bytes()


def test_every_letter_with_its_accents_is_there_twice(tmp_path: Path) -> None:
    names = [name for name in CLASS + HARD if "-" not in name]
    text = text_of(printed(tmp_path / "out.pdf", names, stock("avery-5305")))
    assert Counter("".join(text.split())) == Counter("".join(2 * names).replace(" ", ""))


def test_the_same_cards_make_the_same_bytes(tmp_path: Path) -> None:
    first = printed(tmp_path / "1.pdf", CLASS, stock("avery-5302")).read_bytes()
    other = printed(tmp_path / "2.pdf", HARD, stock("avery-5302")).read_bytes()
    again = printed(tmp_path / "3.pdf", CLASS, stock("avery-5302")).read_bytes()
    assert first == again != other
    assert b"/CreationDate(D:19700101" in first, "the clock is in the file"


def test_the_pdf_asks_not_to_be_scaled_and_is_still_whole(tmp_path: Path) -> None:
    path = printed(tmp_path / "out.pdf", CLASS, stock("avery-5302"))
    data = path.read_bytes()
    with pdfplumber.open(path) as pdf:
        [xref] = pdf.doc.xrefs
        assert type(xref) is PDFXRef, "the table had to be guessed"
        for number, (_, offset, _) in xref.offsets.items():
            assert data[offset:].startswith(b"%d 0 obj" % number)
        assert resolve1(pdf.doc.catalog["ViewerPreferences"])["PrintScaling"].name == "None"


def test_every_font_is_in_the_file(tmp_path: Path) -> None:
    with pdfplumber.open(printed(tmp_path / "out.pdf", CLASS + HARD, stock("avery-5302"))) as pdf:
        found = [pdf.doc.getobj(number) for number in pdf.doc.xrefs[0].get_objids()]
    described = [
        o for o in found if isinstance(o, dict) and o.get("Type") and o["Type"].name == "FontDescriptor"
    ]
    assert described
    assert all("FontFile2" in font or "FontFile3" in font for font in described)
    assert all("NotoSans" in font["FontName"].name for font in described)


@pytest.fixture
def no_other_fonts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer that has no font but the packaged one."""
    monkeypatch.setattr(fonts, "_extras", tuple)
    monkeypatch.setattr(fonts, "_system", tuple)
    shape.cache_clear()
    yield
    shape.cache_clear()


@pytest.mark.usefixtures("no_other_fonts")
def test_a_name_no_font_has_is_left_out_and_said_so(tmp_path: Path) -> None:
    cards = [PlaceCard("王小明"), PlaceCard("Maya")]
    result = tents(cards, stock("avery-5302"), tmp_path / "out.pdf")
    assert text_of(result.path).split() == ["Maya", "Maya"]
    assert result.cards == 1
    [sentence] = result.warnings
    assert "王小明" in sentence and "no font" in sentence and "left out" in sentence


@pytest.mark.usefixtures("no_other_fonts")
def test_nothing_is_written_if_no_name_can_be_printed(tmp_path: Path) -> None:
    with pytest.raises(NoFont, match="letters of 王小明, 이서연"):
        tents([PlaceCard("王小明"), PlaceCard("이서연")], stock("avery-5302"), tmp_path / "out.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_size_under_the_limit_is_not_said_to_be_the_limit() -> None:
    [said] = _small_names(kind("tents"), [("Venkata", 23.7), ("Maya", 24.01), ("Ana", 23.97)])
    assert "Venkata (23 pt)." in said


def test_larger_cards_are_advised_only_where_there_are_cards() -> None:
    [said] = _small_names(kind("faces"), [("Venkata", 5)])
    assert said.endswith("Choose a shorter “goes by” name.")


def test_names_that_came_out_small_are_said_in_one_sentence(tmp_path: Path) -> None:
    long = "Maria Fernanda de los Ángeles Guadalupe Hernández Rodríguez de la Cruz"
    other = "Maximilian de la Fuente y Villanueva-Montgomery"
    cards = [PlaceCard(name) for name in ("Maya", "Ana", "Zuri", long, other)]
    [sentence] = tents(cards, stock("avery-5302"), tmp_path / "small.pdf").warnings
    assert "under 24 pt" in sentence and f"{long} (9 pt)" in sentence and other in sentence
    assert "Maya" not in sentence and "larger cards" in sentence
    assert tents([PlaceCard(other)], stock("avery-5309"), tmp_path / "large.pdf").warnings == ()


def test_a_line_under_a_name_can_be_read_or_it_is_said(tmp_path: Path) -> None:
    cards = [PlaceCard("Saoirse", {"small": "SEER-sha"})]
    place_cards = replace(job(cards, stock("avery-5167")), kind=kind("place-cards"))
    result = write_pdf(place_cards, tmp_path / "said.pdf")
    [size] = {char["size"] for char in chars(result.path) if char["text"] == "h"}
    assert size > 6 and not [said for said in result.warnings if "Too small" in said]
    long = "Grade 6 · Room 12 · Ms. Featherstonehaugh’s homeroom, second floor, on Tuesdays"
    result = write_pdf(
        replace(place_cards, cards=(PlaceCard("Ana", {"small": long}),)), tmp_path / "long.pdf"
    )
    [sentence] = [said for said in result.warnings if "Too small" in said]
    assert "under 5 pt" in sentence and f"“{long}” (2 pt)" in sentence


def test_a_long_name_of_a_library_takes_two_lines(tmp_path: Path) -> None:
    heading = "Martin Luther King Jr. Elementary School Library"
    badges = replace(
        job([PlaceCard("Ana")], stock("avery-5390")), kind=kind("badges"), words={"heading": heading}
    )
    letters = chars(write_pdf(badges, tmp_path / "out.pdf").path)
    king, library = (next(char for char in letters if char["text"] == letter) for letter in "KL")
    assert king["size"] > 9 and king["top"] < library["top"]


def test_the_long_name_of_a_class_is_not_broken_after_its_first_word(tmp_path: Path) -> None:
    title = "Ms. Featherstonehaugh’s 5th Grade Homeroom and Advanced Robotics (Period 2 on A/B days)"
    faces = replace(job([PlaceCard("Ana")], stock("letter")), kind=kind("faces"), words={"title": title})
    first, *_ = text_of(write_pdf(faces, tmp_path / "out.pdf").path).splitlines()
    assert first.startswith("Ms. Featherstonehaugh’s 5th")


def test_emoji_that_are_left_out_are_said(tmp_path: Path) -> None:
    words = {"heading": "📚 Rosa Parks", "title": "No seat: Ana 🦄, Zoë"}
    made = write_pdf(
        replace(job([PlaceCard("Ana 🦄")], stock("avery-5309")), words=words), tmp_path / "out.pdf"
    )
    assert "Ana 🦄: emoji can't be printed, so 🦄 was left out." in made.warnings
    assert "Emoji can't be printed, so they were left out: 📚 🦄." in made.warnings
    assert tidy(words["title"]) == "No seat: Ana, Zoë"


@pytest.mark.parametrize("blank", ["  ", "\u200b"])
def test_a_name_without_a_letter_is_skipped(tmp_path: Path, blank: str) -> None:
    cards = [PlaceCard(blank), PlaceCard("Maya")]
    assert tents(cards, stock("avery-5302"), tmp_path / "out.pdf").cards == 1
    with pytest.raises(NothingToPrint):
        tents([PlaceCard(blank)], stock("avery-5302"), tmp_path / "none.pdf")


def test_no_cards_are_nothing_to_print(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrint):
        tents([], stock("avery-5302"), tmp_path / "out.pdf")
    with pytest.raises(NothingToPrint):
        preview(job([], stock("avery-5302")))


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"There is no folder .*Desktop"):
        tents([PlaceCard("Maya")], stock("avery-5302"), tmp_path / "Desktop" / "out.pdf")


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "out.pdf").mkdir()
    with pytest.raises(CannotWrite):
        tents([PlaceCard("Maya")], stock("avery-5302"), tmp_path / "out.pdf")
    assert list(tmp_path.iterdir()) == [tmp_path / "out.pdf"]


def test_an_earlier_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"an earlier file")
    printed(path, ["Maya"], stock("avery-5302"))
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


def test_the_preview_is_the_first_sheet() -> None:
    paper = stock("zweckform-32253")
    png = preview(job([PlaceCard(name) for name in CLASS], paper), ppi=72)
    picture = Image.open(io.BytesIO(png))
    assert picture.size == pytest.approx([side * 72 / 25.4 for side in paper.page], abs=1)
    others = [PlaceCard(name) for name in (*CLASS[: paper.per_sheet], "Somebody else")]
    assert png == preview(job(others, paper))
    assert png != preview(job([PlaceCard("Maya")], paper))


def test_a_preview_of_any_page_is_that_page_of_the_pdf(tmp_path: Path) -> None:
    """Two sheets with something inside are four pages; each looks as in the PDF, but for smoothing."""
    cards = tuple(PlaceCard(name, {"say": f"say {name}"}) for name in CLASS)
    for options in ({"inside": "say"}, {"inside": "say", "size": "same"}, {"start": "3"}):
        made = Job(kind=kind("tents"), stock=stock("avery-5302"), cards=cards, options=options)
        pages = write_pdf(made, tmp_path / "out.pdf").pages
        assert pages == page_count(made) == (2 if "start" in options else 4)
        with pypdfium2.PdfDocument(tmp_path / "out.pdf") as pdf:
            for number in range(pages):
                ours = Image.open(io.BytesIO(preview(made, number))).convert("L").resize((102, 132))
                theirs = pdf[number].render(grayscale=True).to_pil().resize((102, 132))
                difference = ImageChops.difference(ours, theirs).point(lambda v: 255 if v > 90 else 0)
                assert difference.histogram()[255] < 12, f"page {number + 1} differs"
