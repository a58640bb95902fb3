"""Photos in the PDF: their own bytes, no larger than print needs, and the same file every time."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest
from pdfminer.pdfdocument import PDFXRef
from PIL import Image

from namecards.printing.job import Job, PlaceCard
from namecards.printing.kinds import kind
from namecards.printing.photo import SIDE, print_photo
from namecards.printing.render import write_pdf
from namecards.printing.stock import stock


@pytest.fixture
def faces(tmp_path: Path) -> list[Path]:
    """Three photos: tall, wide, and one of many pixels and bytes."""
    paths = []
    for number, size in enumerate(((300, 400), (400, 300), (1200, 1600))):
        grain = Image.effect_noise(size, 60).convert("RGB")
        paths.append(tmp_path / f"face{number}.jpg")
        grain.save(paths[-1], quality=90)
    return paths


def tents(photos: list[Path], out: Path, **options: str) -> Path:
    cards = tuple(PlaceCard(f"Maya {i}", photo=path) for i, path in enumerate(photos))
    job = Job(kind=kind("tents"), stock=stock("avery-5305"), cards=cards, options=options)
    return write_pdf(job, out).path


def pictures(path: Path) -> list[tuple[tuple[int, int], bytes]]:
    """Each photo on the pages, as (width, height) and its bytes."""
    with pdfplumber.open(path) as pdf:
        return [(i["srcsize"], i["stream"].get_rawdata()) for page in pdf.pages for i in page.images]


def test_each_photo_is_on_both_faces_in_its_own_pixels(tmp_path: Path, faces: list[Path]) -> None:
    found = pictures(tents(faces, tmp_path / "out.pdf"))
    assert [size for size, _ in found] == 2 * [(300, 400)] + 2 * [(400, 300)] + 2 * [(450, 600)]
    for (size, data), path in zip(found[::2], faces, strict=True):
        made = print_photo(path)
        assert made and data == made.data
        assert Image.open(io.BytesIO(data)).size == size
        assert max(size) <= SIDE


def test_a_photo_keeps_its_shape(tmp_path: Path, faces: list[Path]) -> None:
    with pdfplumber.open(tents(faces, tmp_path / "out.pdf")) as pdf:
        images = [image for page in pdf.pages for image in page.images]
    for image in images:
        width, height = image["srcsize"]
        assert image["width"] / image["height"] == pytest.approx(width / height, rel=0.01)


def test_photos_are_grey_when_asked_for(tmp_path: Path, faces: list[Path]) -> None:
    for _, data in pictures(tents(faces, tmp_path / "out.pdf", colour="grey")):
        assert Image.open(io.BytesIO(data)).mode == "L"


def test_the_same_photos_make_the_same_bytes_and_others_do_not(tmp_path: Path, faces: list[Path]) -> None:
    first, again = (tents(faces[:2], tmp_path / f"{i}.pdf").read_bytes() for i in "ab")
    assert first == again
    assert first != tents(faces[1:], tmp_path / "c.pdf").read_bytes()


def test_the_file_is_whole_after_photos_took_their_place(tmp_path: Path, faces: list[Path]) -> None:
    path = tents(faces, tmp_path / "out.pdf")
    data = path.read_bytes()
    with pdfplumber.open(path) as pdf:
        [xref] = pdf.doc.xrefs
        assert type(xref) is PDFXRef, "the table had to be guessed"
        for number, (_, offset, _) in xref.offsets.items():
            assert data[offset:].startswith(b"%d 0 obj" % number)


@pytest.mark.parametrize("damage", [b"", b"not a picture", b"\xff\xd8\xff\xe0 cut off"])
def test_a_photo_that_cannot_be_read_is_left_out_and_said(
    tmp_path: Path, faces: list[Path], damage: bytes
) -> None:
    faces[0].write_bytes(damage)
    cards = (PlaceCard("Maya", photo=faces[0]), PlaceCard("Zoë", photo=tmp_path / "gone.jpg"))
    job = Job(kind=kind("tents"), stock=stock("avery-5305"), cards=cards)
    printed = write_pdf(job, tmp_path / "out.pdf")
    assert pictures(printed.path) == [] and printed.cards == 2
    for name, sentence in zip(("Maya", "Zoë"), printed.warnings, strict=True):
        assert sentence.startswith(f"{name}: ") and "photo" in sentence and "left out" in sentence
