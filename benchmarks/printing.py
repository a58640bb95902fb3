"""800 tents and 800 photo cards beside the same pages by reportlab, memory, size, and a page's preview."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PIL import Image

from benchmarks import world
from benchmarks.measure import Figure, Line, cpu

CARDS = 800
MOST = {"tents": 2000.0, "photos": 6000.0}
"""Milliseconds for all cards."""
MOST_MEMORY, MOST_PHOTO_CARD, MOST_PREVIEW = 300, 25, 300
"""Megabytes, kilobytes, milliseconds."""
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
    """Each in a process of its own, its imports counted too. CPU, for this machine may have other work."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draw_photos(folder)
        for what in ("tents", "photos"):
            wall, used, memory = _in_child("ours", what, folder)
            _, plain, plain_memory = _in_child("reportlab", what, folder)
            yield Figure(f"{CARDS} {what}, CPU", used, "the same pages, reportlab", plain, most_ms=MOST[what])
            yield Line(f"{CARDS} {what}, on the wall: {wall:.0f} ms")
            size = (folder / f"ours-{what}.pdf").stat().st_size / 1000
            yield Line(
                f"{CARDS} {what}: {memory:.0f} MB, reportlab {plain_memory:.0f} MB", memory < MOST_MEMORY
            )
            yield Line(f"{size / CARDS:.1f} KB a card", what == "tents" or size / CARDS <= MOST_PHOTO_CARD)
        yield _preview(folder)


def _in_child(maker: str, what: str, folder: Path) -> list[float]:
    child = [sys.executable, "-c", CHILD.format(maker=maker), what, str(folder)]
    done = subprocess.run(child, check=True, capture_output=True, text=True)
    values: list[float] = json.loads(done.stdout)
    return values


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


def ours(what: str, folder: Path) -> None:
    """The program's own pages."""
    from namecards.printing.job import Job, PlaceCard
    from namecards.printing.kinds import kind
    from namecards.printing.render import write_pdf
    from namecards.printing.stock import stock

    photos = [folder / f"{i}.jpg" if what == "photos" else None for i in range(CARDS)]
    cards = tuple(PlaceCard(name, photo=photo) for name, photo in zip(names(), photos, strict=True))
    job = Job(kind=kind("tents"), stock=stock("avery-5302"), cards=cards)
    write_pdf(job, folder / f"ours-{what}.pdf")


def reportlab(what: str, folder: Path) -> None:
    """The same cards by reportlab: one line a name, as wide as its box; photos as they are."""
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from namecards.printing import fonts
    from namecards.printing.stock import stock

    pdfmetrics.registerFont(TTFont("Noto", fonts.default_face().path))
    paper = stock("avery-5302")
    page = Canvas(str(folder / f"reportlab-{what}.pdf"), pagesize=[v * mm for v in paper.page], invariant=1)
    width, height = (paper.card[0] - 2 * paper.safe) * mm, (paper.fold - 2 * paper.safe) * mm
    for i, name in enumerate(names()):
        if i and i % paper.per_sheet == 0:
            page.showPage()
        row, col = divmod(i % paper.per_sheet, paper.cols)
        x = (paper.origin[0] + (col + 0.5) * paper.pitch[0]) * mm
        y = (paper.page[1] - paper.origin[1] - row * paper.pitch[1] - paper.fold) * mm
        for turn in (0, 180):
            page.saveState()
            page.translate(x, y)
            page.rotate(turn)
            size = min(width / pdfmetrics.stringWidth(name, "Noto", 1), height)
            page.setFont("Noto", size)
            page.drawCentredString(0, -height * 0.7, name)
            if what == "photos":
                page.drawImage(str(folder / f"{i}.jpg"), -width / 2, -height, width * 0.3, height * 0.9)
            page.restoreState()
    page.save()


def _preview(folder: Path) -> Figure:
    """A sheet of photo tents as a picture for the screen, beside the same PDF page drawn by pdfium."""
    import pypdfium2

    from namecards.printing.job import Job, PlaceCard
    from namecards.printing.kinds import kind
    from namecards.printing.render import preview
    from namecards.printing.stock import stock

    cards = tuple(PlaceCard(name, photo=folder / f"{i}.jpg") for i, name in enumerate(names()))
    job = Job(kind=kind("tents"), stock=stock("avery-5302"), cards=cards)
    sheets = iter(range(1, 100))
    drawn = cpu(lambda: preview(job, next(sheets)))
    pdf = pypdfium2.PdfDocument(folder / "ours-photos.pdf")
    pages = iter(range(1, 100))
    plain = cpu(lambda: pdf[next(pages)].render(scale=1).to_pil())
    return Figure("preview of a sheet, CPU", drawn, "a finished page by pdfium", plain, most_ms=MOST_PREVIEW)
