"""What the tests of printed pages share: a page of the PDF, its words, its pictures, and where its ink is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2
from PIL import Image, ImageOps
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDFText_GetUnicode

from namecards.collection import Collection
from namecards.printing.photo import print_photo as small

MM = 72 / 25.4
"""Points in a millimetre."""
Box = tuple[float, float, float, float]
"""Left, bottom, right and top, upwards from some line."""
Margins = tuple[float, float, float, float]
UNPRINTABLE = 4.2
"""Millimetres at the paper's edge where many printers put no ink."""


@dataclass(frozen=True)
class Found:
    """A word or a picture on a page; its middle in millimetres from the top left, and what it is."""

    what: str
    x: float
    y: float


@dataclass(frozen=True)
class Page:
    """One page as it is in the PDF."""

    pdf: bytes
    number: int

    @cached_property
    def raw(self) -> Any:
        """What is drawn, piece by piece. It takes longer than the print, so only who asks for it waits."""
        return pdfplumber.open(BytesIO(self.pdf)).pages[self.number]

    @cached_property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            width, height = pdf.get_page_size(self.number)
        return round(width / MM, 1), round(height / MM, 1)

    @cached_property
    def text(self) -> str:
        """Everything that is written, in one line."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            text: str = pdf[self.number].get_textpage().get_text_range()
        return unicodedata.normalize("NFC", " ".join(text.split()))

    def ink(self, scale: int = 4) -> Image.Image:
        """The page as ink: white where something is printed, so many pixels a millimetre."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            return _ink(pdf[self.number], scale)

    def margins(self) -> Margins:
        """Millimetres of white paper left, above, right and below of all ink, to half a millimetre."""
        return _margins(self.pdf)[self.number]

    @cached_property
    def words(self) -> list[Found]:
        """The words, in reading order."""
        return [_middle(word, box, 0) for word, box in self.word_boxes()]

    def word_boxes(self) -> Iterator[tuple[str, Box]]:
        """Each word, and its box in points; what is below the top of the page is negative."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            text, height = pdf[self.number].get_textpage(), pdf[self.number].get_height()
            signs = [chr(FPDFText_GetUnicode(text.raw, at)) for at in range(text.count_chars())]
            for is_blank, places in groupby(range(len(signs)), lambda at: signs[at].isspace()):
                if not is_blank:
                    at = list(places)
                    left, bottom, right, top = zip(
                        *(text.get_charbox(i, loose=True) for i in at), strict=True
                    )
                    box = min(left), min(bottom) - height, max(right), max(top) - height
                    yield "".join(signs[i] for i in at), box

    def pictures(self) -> list[tuple[bytes, Found]]:
        """The photos as they are in the file, and where."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            page = pdf[self.number]
            return [
                (bytes(image.get_data()), _middle("photo", image.get_bounds(), page.get_height()))
                for image in page.get_objects([FPDF_PAGEOBJ_IMAGE])
            ]


def _ink(page: Any, scale: int) -> Image.Image:
    grey: Image.Image = page.render(scale=scale / MM, grayscale=True).to_pil().convert("L")
    return ImageOps.invert(grey).point(lambda v: 255 if v > 40 else 0)


@lru_cache(maxsize=16)
def _margins(pdf: bytes) -> list[Margins]:
    """Measure all pages of a print once: the same print is often made and asked for again."""
    with pypdfium2.PdfDocument(pdf) as pages:
        inks = [_ink(page, 2) for page in pages]
    boxes = [(ink.getbbox() or (0, 0, 0, 0), ink) for ink in inks]
    return [
        (left / 2, top / 2, (ink.width - right) / 2, (ink.height - bottom) / 2)
        for (left, top, right, bottom), ink in boxes
    ]


def _middle(what: str, box: Box, height: float) -> Found:
    """The same from left, bottom, right and top, measured from the bottom of the page."""
    left, bottom, right, top = box
    return Found(what, (left + right) / 2 / MM, (height - (bottom + top) / 2) / MM)


def printed(
    collection: Collection, kind: str, stock: str, out: Path, roster: str = "Everyone", **options: str
) -> list[Page]:
    """The pages of a print; each is clear of the paper's edge."""
    job = collection.printing.job(kind, collection.people.roster(roster), stock, options)
    collection.printing.write_pdf(job, out)
    made = out.read_bytes()
    with pypdfium2.PdfDocument(made) as pdf:
        pages = [Page(made, number) for number in range(len(pdf))]
    for page in pages:
        assert min(page.margins()) >= UNPRINTABLE - 0.7, f"page {page.number + 1} runs to the edge"
    return pages


def faces_by_photo(collection: Collection) -> dict[bytes, str]:
    """The called name of everybody by their photo as it is printed."""
    people = collection.people.active()
    photos = ((person, collection.people.photo(person)) for person in people)
    heads = collection.heads
    made = ((small(photo, head=heads.to_print(photo)), person.goes_by) for person, photo in photos if photo)
    return {photo.data: call for photo, call in made if photo}
