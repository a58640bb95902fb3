"""800 tents, photo tents, bingo sheets, an August pack beside plain reportlab; memory, size, a preview."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from PIL import Image

from benchmarks import world
from benchmarks.measure import Figure, Line, cpu
from namecards.core.heads import Head, KeptHead
from namecards.printing.job import Job, PlaceCard
from namecards.store.home import temporary_home
from namecards.store.values import to_fields

if TYPE_CHECKING:
    from namecards.collection import Collection
    from namecards.collection.packs import Pack

CARDS = 800


class Most(NamedTuple):
    """The targets of one print: milliseconds of CPU, and megabytes."""

    ms: float
    memory: float


PRINTS = {
    "tents": Most(800, 300),
    "photo tents": Most(6000, 300),
    "bingo": Most(3000, 450),
    "August pack": Most(8000, 400),
}
MOST_PHOTO_CARD, MOST_PREVIEW = 25, 300
"""Kilobytes, milliseconds."""
CHILD = """
import json, resource, sys, time
from pathlib import Path
begin = time.perf_counter(), time.process_time()
from benchmarks import printing
printing.{maker}(sys.argv[1], Path(sys.argv[2]))
wall, used = (time.perf_counter() - begin[0]) * 1e3, (time.process_time() - begin[1]) * 1e3
print(json.dumps([wall, used, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3]))
"""


def run() -> Iterator[Figure | Line]:
    """Each in processes of its own, its imports counted too: the least CPU of three, as of every figure."""
    with school_with_photos() as folder:
        for what, most in PRINTS.items():
            wall, used, memory = _in_child("ours", what, folder)
            _, plain, plain_memory = _in_child("reportlab", what, folder)
            yield Figure(
                f"{what} for {CARDS}, CPU", used, "as plain pages, reportlab", plain, most_ms=most.ms
            )
            beside = f"{memory:.0f} MB, reportlab {plain_memory:.0f} MB"
            yield Line(f"{what}: {beside}, {wall:.0f} ms on the wall", memory <= most.memory)
            size = (folder / f"ours-{what}.pdf").stat().st_size / 1000
            fits = what != "photo tents" or size / CARDS <= MOST_PHOTO_CARD
            yield Line(f"{what}: {size / CARDS:.1f} KB a person", fits)
        yield _preview(folder)


def _in_child(maker: str, what: str, folder: Path) -> list[float]:
    child = [sys.executable, "-c", CHILD.format(maker=maker), what, str(folder)]
    runs = (subprocess.run(child, check=True, capture_output=True, text=True) for _ in range(3))
    figures: list[list[float]] = [json.loads(done.stdout) for done in runs]
    return min(figures, key=lambda each: each[1])


@contextmanager
def school_with_photos() -> Iterator[Path]:
    """The folder of a home of 800 people, each with a photo, the head in it, and a seat."""
    with world.school(CARDS, 0, 0) as made:
        draw_photos(made.photos)
        people = [replace(p, photo=f"{number}.jpg") for number, p in enumerate(world.persons(CARDS))]
        head = Head(left=0.12, top=0.1, side=0.76, finder="cascade")
        heads = [KeptHead(id=person.id, photo=person.photo, head=head) for person in people]
        world.write(made, "documents", "first1", [world.new("people", p.id, to_fields(p)) for p in people])
        world.write(made, "documents", "first1", [world.new("heads", h.id, to_fields(h)) for h in heads])
        collection = _open(made.data)
        for roster in collection.packs.classes():
            collection.seating.update(collection.seating.chart(roster).fill(roster.people))
        yield made.data


def _open(folder: Path) -> Collection:
    from namecards.collection import Collection

    return Collection(temporary_home(folder), world.clock, Random(1))


def draw_photos(folder: Path) -> None:
    """800 different photos as the program keeps them: the sample's faces, 450 x 600, and a camera's grain."""
    faces = [Image.open(path).convert("RGB") for path in sorted(Path("rosters/sample/photos").iterdir())]
    rng = Random(4)
    grain = Image.effect_noise((450, 600), 24).convert("RGB")
    for number in range(CARDS):
        face = faces[number % len(faces)].resize((450, 600))
        turned = grain.rotate(rng.choice((0, 180))).crop((0, 0, 450, 600))
        Image.blend(face, turned, 0.04 + rng.random() * 0.06).save(folder / f"{number}.jpg", quality=85)


def names() -> list[str]:
    """Called names, some with a second one or an initial."""
    rng = Random(3)
    ends = ("", "", "", " Grace", " M.", "-Marie")
    return [person.given + rng.choice(ends) for person in world.persons(CARDS)]


def jobs(what: str, folder: Path) -> tuple[Job, ...]:
    """The jobs of a print."""
    from namecards.printing.kinds import kind
    from namecards.printing.stock import stock

    if what == "August pack":
        return _pack(folder).jobs
    if what == "bingo":
        collection = _open(folder)
        return (collection.printing.job("bingo", collection.people.roster("Everyone"), "letter"),)
    photos = [folder / "photos" / f"{i}.jpg" if what == "photo tents" else None for i in range(CARDS)]
    cards = tuple(PlaceCard(name, photo=photo) for name, photo in zip(names(), photos, strict=True))
    return (Job(kind=kind("tents"), stock=stock("avery-5302"), cards=cards),)


def _pack(folder: Path) -> Pack:
    packs = _open(folder).packs
    return packs.build(packs.classes())


def ours(what: str, folder: Path) -> None:
    """The program's own pages."""
    from namecards.printing.render import write_pdf

    out = folder / f"ours-{what}.pdf"
    if what == "August pack":
        _open(folder).packs.write(_pack(folder), out)
    else:
        [job] = jobs(what, folder)
        write_pdf(job, out)


def reportlab(what: str, folder: Path) -> None:
    """The same cards by reportlab, plainly: one line a name, as wide as its box; photos as they are."""
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from namecards.printing import fonts

    pdfmetrics.registerFont(TTFont("Noto", fonts.default_face().path))
    page = Canvas(str(folder / f"reportlab-{what}.pdf"), invariant=1)
    for job in jobs(what, folder):
        paper = job.stock
        page.setPageSize([side * mm for side in paper.page])
        for i, card in enumerate(job.cards):
            if i and i % paper.per_sheet == 0:
                page.showPage()
            row, col = divmod(i % paper.per_sheet, paper.cols)
            page.saveState()
            left, top = (
                paper.origin[at] + step * paper.pitch[at] + paper.safe for at, step in ((0, col), (1, row))
            )
            page.translate(left * mm, (paper.page[1] - top) * mm)
            width, height = ((side - 2 * paper.safe) * mm for side in paper.card)
            _draw(page, card, width, height, bool(paper.fold))
            page.restoreState()
        page.showPage()
    page.save()


def _draw(page: Any, card: PlaceCard, width: float, height: float, folded: bool) -> None:
    """Draw a card below and right of the origin."""
    if "row" in card.texts:  # a seat
        page.translate(int(str(card.texts["column"])) * 70, -int(str(card.texts["row"])) * 60)
        width, height = 66, 56
        page.rect(0, -height, width, height)
    _draw_face(page, card, width, height / 2 if folded else height)
    if folded:
        page.translate(width, -height)
        page.rotate(180)
        _draw_face(page, card, width, height / 2)
    at = 0.0
    for number, bar in enumerate(card.bars):
        if number % 2 == 0:
            page.rect(width / 2 + at, -height, bar, height / 2, stroke=0, fill=1)
        at += bar
    for number, square in enumerate(card.texts.get("squares", ())):
        row, col = divmod(number, 5)
        page.rect(col * 105, -150 - row * 110, 105, 110)
        _draw_lines(page, str(square), col * 105 + 6, -70 - row * 110)


def _draw_face(page: Any, card: PlaceCard, width: float, height: float) -> None:
    from reportlab.pdfbase import pdfmetrics

    size = min(width / max(pdfmetrics.stringWidth(card.name, "Noto", 1), 1), height / 2, 60)
    page.setFont("Noto", size)
    page.drawCentredString(width / 2, -height * 0.7, card.name)
    if card.photo:
        page.drawImage(str(card.photo), 0, -height, width * 0.3, height * 0.9)


def _draw_lines(page: Any, text: str, x: float, y: float) -> None:
    from reportlab.lib.utils import simpleSplit

    page.setFont("Noto", 11)
    for number, line in enumerate(simpleSplit(text, "Noto", 11, 93)):
        page.drawString(x, y - 13 * number, line)


def _preview(folder: Path) -> Figure:
    """A sheet of photo tents as a picture for the screen, beside the same PDF page drawn by pdfium."""
    import pypdfium2

    from namecards.printing.render import preview

    [job] = jobs("photo tents", folder)
    sheets = iter(range(1, 100))
    drawn = cpu(lambda: preview(job, next(sheets)))
    pdf = pypdfium2.PdfDocument(folder / "ours-photo tents.pdf")
    pages = iter(range(1, 100))
    plain = cpu(lambda: pdf[next(pages)].render(scale=1).to_pil())
    return Figure("preview of a sheet, CPU", drawn, "a finished page by pdfium", plain, most_ms=MOST_PREVIEW)
