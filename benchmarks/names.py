"""10,000 made-up names in all scripts as tents: none over an edge, split or lost; all as large as can be."""

from __future__ import annotations

import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pypdfium2
from PIL import Image, ImageDraw

from benchmarks import scripts
from benchmarks.measure import Line
from namecards.printing.job import Job, PlaceCard
from namecards.printing.kinds import kind
from namecards.printing.phrase import LINE_GAP, letters, shape, tidy
from namecards.printing.phrase import ShapedLine as SetLine
from namecards.printing.render import write_pdf
from namecards.printing.stock import Stock, stock

COUNT, AT_ONCE = 10_000, 500
PAPERS = ("avery-5302", "avery-5305", "avery-5309", "zweckform-32253", "plain-a4-tent-4")
MARGIN = 2.0
"""Millimetres that stay free to each edge and to the fold."""
LEAST_FILL = 0.97
"""Of the largest possible size."""
CAP = 0.85
"""Of the width that a name may fill: as in the template."""
MM = 72 / 25.4
_SCALE = 1.5
"""Pixels a point."""


Layout = tuple[SetLine, ...]


@dataclass(frozen=True, slots=True)
class Face:
    """The lower half of a card as it is found in the PDF: its text in lines, and its ink in mm."""

    name: str
    lines: tuple[str, ...]
    ink: tuple[float, float]
    overflows: bool
    off: float
    """Millimetres from the middle of the card to the middle of the ink, across."""
    most: float
    """Millimetres an em of the usual size of the names on this print: none is larger."""


def run() -> Iterator[Line]:
    """In batches, each on another paper; names that no font here has are counted apart."""
    rng, over, split, lost, unset, worst = Random(2026), 0, 0, 0, 0, 1.0
    with tempfile.TemporaryDirectory() as folder:
        for batch in range(COUNT // AT_ONCE):
            names = scripts.names(rng, AT_ONCE)
            able = [name for name in names if shape(name)]
            unset += len(names) - len(able)
            paper = stock(PAPERS[batch % len(PAPERS)])
            for face in faces(able, paper, Path(folder) / f"{batch}.pdf"):
                over += face.overflows
                lost += not complete(face)
                filled = fill(face, paper)
                split += filled == 0
                worst = min(worst, filled or 1.0)
    yield Line(f"{COUNT} names, {unset} of them in no font here", unset == 0)
    yield Line(f"over an edge or within {MARGIN:g} mm of it: {over}", over == 0)
    yield Line(f"split inside a word, or not the ink of the name: {split}", split == 0)
    yield Line(f"lost a letter: {lost}", lost == 0)
    yield Line(f"the least filled has {worst:.1%} of the best possible size", worst >= LEAST_FILL)


def faces(names: list[str], paper: Stock, path: Path) -> Iterator[Face]:
    """Print the names, and read each lower face back from the PDF."""
    job = Job(kind=kind("tents"), stock=paper, cards=tuple(map(PlaceCard, names)), options={"marks": "no"})
    write_pdf(job, path)
    most = usual_size(names, paper)
    with pypdfium2.PdfDocument(path) as pdf:
        for number, page in enumerate(pdf):
            here = names[number * paper.per_sheet : (number + 1) * paper.per_sheet]
            picture = page.render(scale=_SCALE, grayscale=True).to_pil().point(lambda v: 255 * (v < 128))
            text = page.get_textpage()
            for cell, name in enumerate(here):
                yield _face(name, paper, cell, picture, text, most)


def _face(name: str, paper: Stock, cell: int, picture: Image.Image, text: Any, most: float) -> Face:
    row, col = divmod(cell, paper.cols)
    left = (paper.origin[0] + col * paper.pitch[0]) * MM
    top = (paper.origin[1] + row * paper.pitch[1] + paper.fold) * MM
    right, bottom = left + paper.card[0] * MM, top + (paper.card[1] - paper.fold) * MM
    ink = picture.crop((left * _SCALE, top * _SCALE, right * _SCALE, bottom * _SCALE))
    box = ink.getbbox() or (0, 0, 0, 0)
    inside = ink.copy()
    margin = MARGIN * MM * _SCALE
    ImageDraw.Draw(inside).rectangle((margin, margin, ink.width - margin, ink.height - margin), fill=0)
    height = paper.page[1] * MM
    lines = text.get_text_bounded(left, height - bottom, right, height - top).splitlines()
    size = (box[2] - box[0]) / _SCALE / MM, (box[3] - box[1]) / _SCALE / MM
    off = ((box[0] + box[2]) - ink.width) / 2 / _SCALE / MM
    return Face(name, tuple(line.strip() for line in lines), size, inside.getbbox() is not None, off, most)


def usual_size(names: list[str], paper: Stock) -> float:
    """The median of the largest size of each name."""
    width, height = _room(paper)
    best = [max(_size(lines, width, height) for lines in made.layouts) for made in map(shape, names) if made]
    return sorted(best)[len(best) // 2]


def _room(paper: Stock) -> tuple[float, float]:
    return CAP * (paper.card[0] - 2 * paper.safe), paper.fold - 2 * paper.safe


def complete(face: Face) -> bool:
    """Every letter is there as often as in the name. What is read may repeat some: marks are drawn apart.

    Letters that join cannot be read back in full by any reader tried, so those names are judged by ink alone.
    """
    if any(unicodedata.bidirectional(c) == "AL" for c in face.name):
        return True
    return not _counted(tidy(face.name)) - _counted("".join(face.lines))


def _counted(text: str) -> Counter[str]:
    """Without hyphens, which are read as line ends."""
    return Counter(c for c in letters(unicodedata.normalize("NFKD", text)) if c not in "-\x02")


def fill(face: Face, paper: Stock) -> float:
    """How large the name is, as a part of the largest size at which it fits with its words whole.

    0 if the ink is that of no layout with whole words: then the name was split or something is missing.
    """
    made = shape(face.name)
    assert made
    width, height = _room(paper)
    sizes = {lines: min(face.most, _size(lines, width, height)) for lines in made.layouts}
    printed = [sizes[lines] for lines in sizes if _is_ink_of(lines, sizes[lines], face.ink)]
    best = max(size for lines, size in sizes.items() if not _ends_in_hyphen(lines))
    return min(1.0, max(printed, default=0.0) / best)


def _is_ink_of(lines: Layout, size: float, ink: tuple[float, float]) -> bool:
    """Whether ink is as wide and as high as these lines at that size, within 3 % and a pixel at each edge."""
    sides = zip(_extent(lines), ink, strict=True)
    return all(abs(size * em - seen) < 0.6 + 0.03 * size * em for em, seen in sides)


def _ends_in_hyphen(lines: Layout) -> bool:
    return len(lines) > 1 and lines[0].runs[-1].text.endswith(("-", "‐"))


def _extent(lines: Layout) -> tuple[float, float]:
    """Width and height of the ink in em, with what the template leaves between lines."""
    wide = max(line.right - line.left for line in lines)
    return wide, sum(line.top - line.bottom for line in lines) + LINE_GAP * (len(lines) - 1)


def _size(lines: Layout, width: float, height: float) -> float:
    """Millimetres an em."""
    wide, high = _extent(lines)
    return min(width / max(wide, 0.05), height / max(high, 0.05))
