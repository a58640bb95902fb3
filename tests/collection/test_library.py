"""The library's name, logo and colour: kept, refused, and seen on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from conftest import Open
from PIL import Image

from namecards.collection import Collection
from namecards.core.errors import CannotRead, NamecardsError
from namecards.core.settings import LibrarySettings
from namecards.printing.render import make_pdf

TEAL = (0, 128, 128)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    Image.new("RGBA", (300, 100), (200, 30, 30, 255)).save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


def page(collection: Collection, kind: str, stock: str, **options: str) -> tuple[str, Image.Image, list[str]]:
    """The text and the picture of the first page, and the warnings."""
    job = collection.printing.job(kind, collection.people.roster("Room 12"), stock, options)
    made = make_pdf(job)
    with pypdfium2.PdfDocument(made.data) as pdf:
        text = " ".join(pdf[0].get_textpage().get_text_range().split())
        return text, pdf[0].render(scale=1).to_pil().convert("RGB"), list(made.warnings)


def has(picture: Image.Image, colour: tuple[int, int, int]) -> bool:
    """Whether more than a few pixels have nearly this colour."""
    found: list[tuple[int, Any]] = picture.getcolors(1_000_000) or []  # pixels of three numbers
    near = (n for n, at in found if all(abs(a - b) < 12 for a, b in zip(at, colour, strict=True)))
    return sum(near) > 20


def test_it_is_kept_and_can_be_undone(empty: Collection, open_again: Open, logo: Path) -> None:
    change = empty.printing.library.save("  Rosa Parks   Library ", f'"{logo}"', "Blue")
    kept = open_again().printing.library.current
    assert (kept.name, kept.logo, kept.accent) == ("Rosa Parks Library", str(logo), "#1f5fa8")
    empty.undo(change)
    assert (empty.printing.library.current.name, empty.printing.library.current.logo) == ("", "")


@pytest.mark.parametrize(
    ("typed", "kept"), [("#AB12cd", "#ab12cd"), ("ab12cd", "#ab12cd"), ("", ""), ("black", "")]
)
def test_a_colour_is_a_name_or_a_number(empty: Collection, typed: str, kept: str) -> None:
    assert empty.printing.library.save("", "", typed).value.accent == kept


def test_what_is_no_colour_or_no_picture_is_refused(empty: Collection, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("not a picture", encoding="utf-8")
    with pytest.raises(NamecardsError, match="Choose black, blue"):
        empty.printing.library.save("x", "", "sky")
    for path in ("logo.png", "nowhere.png"):
        with pytest.raises(CannotRead, match="not a picture"):
            empty.printing.library.save("x", str(tmp_path / path), "")
    assert empty.printing.library.current.name == ""


@pytest.mark.parametrize(
    ("kind", "stock"),
    [
        ("badges", "avery-5392"),
        ("business-cards", "avery-5371"),
        ("library-cards", "avery-5163"),
        ("welcome-cards", "plain-letter-card-8"),
        ("class-header", "letter"),
        ("pledge", "a4"),
    ],
)
def test_name_logo_and_colour_are_on_paper(sample: Collection, logo: Path, kind: str, stock: str) -> None:
    sample.pledge.update(sample.pledge.current.with_line(0, "We will serve everybody."))
    before, plain, _ = page(sample, kind, stock)
    assert "Rosa Parks" not in before and not has(plain, TEAL) and not has(plain, (200, 30, 30))
    sample.printing.library.save("Rosa Parks Library", str(logo), "#008080")
    text, picture, warnings = page(sample, kind, stock)
    assert (
        "Rosa Parks Library" in text and has(picture, (200, 30, 30)) and has(picture, TEAL) and not warnings
    )


def test_a_heading_replaces_the_name_and_a_dash_leaves_it_out(sample: Collection) -> None:
    sample.printing.library.save("Rosa Parks Library", "", "")
    text, _, _ = page(sample, "badges", "avery-5392", heading="Book Club")
    assert "Book Club" in text and "Rosa Parks" not in text
    text, _, _ = page(sample, "badges", "avery-5392", heading="-")
    assert "Rosa Parks" not in text
    assert "Rosa Parks Library" in page(sample, "faces", "letter")[0], "at the foot of pages"


def test_a_logo_is_kept_when_its_file_is_gone(sample: Collection, logo: Path) -> None:
    sample.printing.library.save("Rosa Parks Library", str(logo), "")
    logo.unlink()
    sample.printing.library.save("Rosa Parks", str(logo), "blue")
    text, picture, warnings = page(sample, "badges", "avery-5392")
    assert "Rosa Parks" in text and has(picture, (200, 30, 30)) and not warnings


def test_a_logo_that_was_not_kept_is_said_and_the_rest_is_printed(sample: Collection) -> None:
    sample.settings.update(LibrarySettings(name="Rosa Parks", logo="/mnt/logo.png"))  # by an earlier version
    text, _, warnings = page(sample, "badges", "avery-5392")
    assert "Rosa Parks" in text and "The logo can't be read, so it was left out." in warnings[0]
    assert page(sample, "tents", "avery-5305")[2] == [], "there is none on tents"


def test_a_light_colour_is_for_lines_and_not_for_letters(sample: Collection) -> None:
    sample.printing.library.save("Rosa Parks Library", "", "#ffe14d")
    job = sample.printing.job("badges", sample.people.roster("Room 12"), "avery-5392")
    with pypdfium2.PdfDocument(make_pdf(job).data) as pdf:
        picture = pdf[0].render(scale=4).to_pil().convert("RGB")
    assert has(picture, (255, 225, 77))
    crop = picture.crop((100, 280, 1200, 430))
    heading: list[tuple[int, Any]] = crop.getcolors(1_000_000) or []
    assert min(sum(pixel) for _, pixel in heading) < 150


@pytest.mark.parametrize(("kind", "stock"), [("faces", "letter"), ("class-page", "letter")])
def test_a_photo_that_is_missing_is_said_on_paper(sample: Collection, kind: str, stock: str) -> None:
    photo = sample.people.photo(sample.people.one("hodan"))
    assert photo
    photo.unlink()
    _, _, warnings = page(sample, kind, stock)
    assert warnings == ["Hodan: the photo is missing or can't be read, so it was left out."]
