"""The bytes of Typst that we patch: if this fails with a new Typst, mend `printing/pdf.py` first."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from namecards.printing.job import Job, PlaceCard
from namecards.printing.kinds import kind
from namecards.printing.pdf import Photos, finish
from namecards.printing.prepare import prepare
from namecards.printing.render import compile_pdf
from namecards.printing.stock import stock


@pytest.fixture
def typst(tmp_path: Path) -> tuple[bytes, Photos]:
    """A PDF as Typst writes it, two photos as their stand-ins, and the photos that belong in their places."""
    for name, size in (("tall", (300, 400)), ("wide", (400, 300))):
        Image.effect_noise(size, 60).convert("RGB").save(tmp_path / f"{name}.jpg")
    cards = tuple(PlaceCard(name, photo=tmp_path / f"{name}.jpg") for name in ("tall", "wide"))
    ready = prepare(Job(kind=kind("badges"), stock=stock("avery-5392"), cards=cards))
    pdf, *_ = compile_pdf(Job(kind=kind("badges"), stock=stock("avery-5392"), cards=cards), ready)
    return pdf, {p.stand_in: (p.data, p.width, p.height) for p in ready.photos.values()}


def test_another_reader_finds_the_photos_themselves(typst: tuple[bytes, Photos]) -> None:
    finished = finish(*typst)
    with pypdfium2.PdfDocument(finished) as pdf:
        images = list(pdf[0].get_objects(filter=[FPDF_PAGEOBJ_IMAGE]))
        found = {(bytes(image.get_data(decode_simple=False)), *image.get_px_size()) for image in images}
    assert found == set(typst[1].values())
    assert finished.count(b"/PrintScaling/None") == 1


@pytest.mark.parametrize(
    ("as_known", "otherwise"),
    [
        (b"/Filter/DCTDecode", b"/Filter /DCTDecode"),
        (b"/Width ", b"/W "),
        (b"/ViewerPreferences<<", b"/ViewerPreferences 9 0 R<<"),
        (b"\nstream\n", b"\r\nstream\r\n"),
        (b"trailer\n", b""),
        (b"startxref", b"startxref_"),
    ],
)
def test_a_typst_that_writes_otherwise_is_refused_and_no_photo_is_lost_in_silence(
    typst: tuple[bytes, Photos], as_known: bytes, otherwise: bytes
) -> None:
    pdf, photos = typst
    assert as_known in pdf, "Typst writes PDFs differently now: mend printing/pdf.py"
    with pytest.raises(ValueError, match="Typst"):
        finish(pdf.replace(as_known, otherwise), photos)
