"""Read letters and pictures of a PDF with their places, with pypdfium2, as do `clips`, `marks` and `upright`.

PDFium counts from the lower left corner of the paper before rotation; a page here is as people see it.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from io import BytesIO
from itertools import groupby, islice, pairwise
from statistics import median
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from namecards.core.text import join_names, pluralize
from namecards.importing.matching.looks import is_flat
from namecards.importing.pages import limits
from namecards.importing.pages.clips import corners, corners_of
from namecards.importing.pages.layout import Box, Page, Picture, Point, Run, around, bounds, group
from namecards.importing.pages.limits import DocumentContent, Trouble
from namecards.importing.pages.marks import Marks
from namecards.importing.pages.upright import Turn, is_level, text_aside, turn_upright

_COVERED = 0.5
"""The share of a page above which a picture on it is a scan, if there is no text."""
_APART = 0.6
"""The gap, in heights of letters, that splits letters drawn at once."""
_HYPHEN = 2
"""PDFium's code for a hyphen at the end of a line."""
_RECTANGLE = range(4, 7)
"""The possible numbers of lines in a rectangle: programs close it in different ways."""
_FRAME = 30
"""The least width and height in points of a frame around a photo with text."""
_RULE, _SHADED = 3, 60
"""The most height in points of a line between rows of a table, and of the shade of a row."""
_SHOWN = 5
"""The most texts beyond the edges of a page that are named."""
_LOCKED = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def read_pages(data: bytes) -> DocumentContent:
    """Read the pages of a PDF, and the pictures on them as JPEG."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return DocumentContent(
            Trouble.LOCKED if getattr(error, "err_code", None) in _LOCKED else Trouble.DAMAGED
        )
    with closing(document):
        return (
            _read_all(document)
            if len(document) <= limits.MOST_PAGES
            else DocumentContent(Trouble.TOO_MANY_PAGES)
        )


def _read_all(document: Any) -> DocumentContent:
    reader = _Reader()
    pages, damaged = [], []
    for number in range(len(document)):
        try:
            with closing(document[number]) as page:  # a closed page gives back its pictures' memory
                pages.append(reader.page(number + 1, page))
        except MemoryError:
            raise
        except Exception:  # a damaged page can make any part of the reader fail; the others are still good
            damaged.append(number + 1)
        if (
            reader.letters > limits.MOST_LETTERS
            or reader.placed > limits.MOST_PICTURES
            or reader.bytes > limits.MOST_BYTES
        ):
            return DocumentContent(Trouble.TOO_MUCH)
    if damaged and not pages:
        return DocumentContent(Trouble.DAMAGED)
    return DocumentContent(
        pages=tuple(pages),
        pictures=reader.pictures,
        flat=tuple(reader.flat),
        damaged=tuple(damaged),
        left_out=(*reader.left_out(), *reader.marks.left_out()),
        comments=tuple(reader.marks.comments),
        has_form=reader.marks.fields > 0,
    )


class _Reader:
    """The state for all pages: a repeated picture is made only once."""

    def __init__(self) -> None:
        self.letters = self.placed = self.bytes = self.small = 0
        self.marks = Marks()
        self.scans: list[int] = []
        """The pages without a letter that a picture covers."""
        self.huge: list[int] = []
        """The pages with a picture of too many pixels."""
        self.pictures: dict[str, bytes] = {}
        self.flat: list[str] = []
        self.aside: dict[int, str] = {}
        """By the page: the text that runs across or up it."""
        self.beyond: dict[int, str] = {}
        """By the page: the text beyond its edges, which nobody sees."""
        self._names: dict[bytes, str] = {}

    def page(self, number: int, page: Any) -> Page:
        turn = turn_upright(page)
        width, height = page.get_size()
        seen = Box(0, 0, width, height)
        with closing(page.get_textpage()) as text:
            self.letters += text.count_chars()
            if self.letters > limits.MOST_LETTERS:
                return Page(number, width, height, (), ())
            self.aside[number] = text_aside(text, turn)
            drawn = tuple(_runs(text, turn))
        runs = tuple(run for run in drawn if run.box.overlap(seen) > 0.5)
        if beyond := [run.text for run in drawn if run not in runs]:
            self.beyond[number] = join_names([f"“{text}”" for text in beyond], _SHOWN)
        pictures = tuple(self._pictures(number, page, turn, seen))
        self.marks.read(page)
        if not runs and any(_COVERED * width * height < one.box.width * one.box.height for one in pictures):
            self.scans.append(number)
        return Page(number, width, height, runs, pictures, *_drawn_frames(page, turn))

    def _pictures(self, number: int, page: Any, turn: Turn, seen: Box) -> Iterator[Picture]:
        images = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])
        for at, image in enumerate(images, 1):
            self.placed += 1
            if self.placed > limits.MOST_PICTURES:
                return
            whole, shown = corners(image)
            full = _to_page(whole, turn)
            box = _to_page(shown, turn).intersect(seen)
            wide, high = image.get_px_size()
            if wide * high > limits.MOST_PIXELS:
                self.huge.append(number)
            elif box.width >= limits.SMALLEST and box.height >= limits.SMALLEST and wide and high:
                yield self._picture(f"page {number}, picture {at}.jpg", image, page, box, full, seen)
            elif min(box.width, box.height) > 0 and max(box.width, box.height) < limits.SMALLEST:
                self.small += 1

    def left_out(self) -> Iterator[str]:
        """Report the pictures and scans that were not read."""
        if self.letters:
            yield from (
                f"page {page} is a picture without text, so nobody on it was read." for page in self.scans
            )
        if self.small:
            many = pluralize(self.small, "picture was", "pictures were")
            yield f"{many} smaller than 3 mm on the page and left out, as icons are."
        for page, text in self.beyond.items():
            yield f"page {page} is cut off, and what lies beyond its edge was not read: {text}."
        for page, text in self.aside.items():
            if text:
                yield f"page {page} has text that runs across or up the page, and was not read: “{text}”."
        for page in dict.fromkeys(self.huge):
            yield f"a picture on page {page} has more than 50 million pixels and was left out."

    def _picture(self, name: str, image: Any, page: Any, box: Box, full: Box, seen: Box) -> Picture:
        """Return a picture, and draw it if it was not drawn before."""
        density = max(image.get_px_size()) / max(full.width, full.height)
        key = hashlib.sha256(bytes(image.get_data())).digest() + _part(box, full)
        if key not in self._names:
            self._names[key] = name
            self._draw(name, page, box, seen, density)
        return Picture(self._names[key], box)

    def _draw(self, name: str, page: Any, box: Box, seen: Box, density: float) -> None:
        """Store the visible part of a picture: rotated, clipped and transparent as on the page."""
        scale = min(density, limits.SIDE / max(box.width, box.height))
        crop = (box.left, seen.bottom - box.bottom, seen.right - box.right, box.top)
        with closing(page.render(scale=scale, crop=crop, rev_byteorder=True, prefer_bgrx=True)) as bitmap:
            drawn = bitmap.to_pil().convert("RGB")
        if is_flat(drawn):
            self.flat.append(name)
        file = BytesIO()
        drawn.save(file, "JPEG", quality=92)
        self.pictures[name] = file.getvalue()
        self.bytes += len(self.pictures[name])


def _drawn_frames(page: Any, turn: Turn) -> tuple[tuple[Box, ...], tuple[float, ...], tuple[Box, ...]]:
    """Return the rectangles that may be frames around photos with text, and where rows and cells end."""
    frames, edges, sides = list[Box](), list[float](), list[Box]()
    for path in islice(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]), limits.MOST_PATHS):
        box = _to_page(corners_of(path), turn)
        if box.width <= _RULE or box.height < _SHADED:
            sides += _sides(box)
        if box.width < _FRAME:
            continue
        if box.height >= _FRAME and pdfium.FPDFPath_CountSegments(path) in _RECTANGLE:
            frames.append(box)
        edges += [box.y] if box.height <= _RULE else [box.top, box.bottom] if box.height < _SHADED else []
    heights = (near[0] for near in group(sorted(edges), lambda near, edge: edge - near[0] <= _RULE / 2))
    return tuple(frames), tuple(heights), tuple(_join_sides(sides))


def _sides(box: Box) -> list[Box]:
    """Return the upright sides of a line, a shade or a box; a line across has none."""
    if box.height <= _RULE:
        return []
    ends = [box.x] if box.width <= _RULE else [box.left, box.right]
    return [Box(x, box.top, x, box.bottom) for x in ends]


def _join_sides(sides: Sequence[Box]) -> list[Box]:
    """Join sides that go on below each other: a table has one for each row."""
    ordered = sorted(sides, key=lambda side: (round(side.x), side.top))
    groups = group(
        ordered,
        lambda before, side: round(side.x) == round(before[0].x) and side.top <= before[-1].bottom + _RULE,
    )
    return sorted(map(around, groups), key=lambda side: side.left)


def _to_page(points: Sequence[Point], turn: Turn) -> Box:
    a, b, c, d, e, f = turn
    return bounds((a * x + c * y + e, b * x + d * y + f) for x, y in points)


def _part(box: Box, full: Box) -> bytes:
    """Return the visible part of a picture as a key: one picture may hold everybody's photo."""
    edges = (
        (box.left - full.left) / full.width,
        (box.top - full.top) / full.height,
        (box.right - full.left) / full.width,
        (box.bottom - full.top) / full.height,
        box.width / box.height / 4,
    )
    return repr([round(32 * edge) for edge in edges]).encode()


def _runs(text: Any, turn: Turn) -> Iterator[Run]:
    """Yield the upright letters of each text object, split at gaps."""
    letters = [letter for at in range(text.count_chars()) if (letter := _letter(text, at, turn))]
    for _, drawn in groupby(letters, key=lambda letter: letter[0]):
        for part in group(sorted(drawn, key=lambda letter: letter[2].left), _is_near):
            yield from _run(part)


Letter = tuple[int, str, Box]
"""The text object, the letter, its place."""


def _letter(text: Any, at: int, turn: Turn) -> Letter | None:
    """Return a letter; None for letters that PDFium added, and for slanted lines."""
    if pdfium.FPDFText_IsGenerated(text, at) == 1:
        return None
    if not is_level(text, at, turn):
        return None
    code = pdfium.FPDFText_GetUnicode(text, at)
    left, bottom, right, top = text.get_charbox(at, loose=True)
    owner = ctypes.cast(pdfium.FPDFText_GetTextObject(text, at), ctypes.c_void_p).value or 0
    return owner, "-" if code == _HYPHEN else chr(code), _to_page([(left, bottom), (right, top)], turn)


def _is_near(part: list[Letter], letter: Letter) -> bool:
    before, box = part[-1][2], letter[2]
    height = max(before.height, box.height)
    return box.left - before.right <= _APART * height and abs(box.y - before.y) <= 0.5 * height


def _run(part: list[Letter]) -> Iterator[Run]:
    shown = [letter for letter in part if not letter[1].isspace()]
    if shown:
        box = around(letter[2] for letter in shown)
        seen = [letter for letter in part if not _is_hanging(letter, shown)]
        apart = pairwise([*seen, seen[-1]])
        text = "".join(letter[1] + " " * _blanks(letter, after) for letter, after in apart).strip()
        size = median(letter[2].height for letter in shown)
        yield Run(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), box, size)


def _blanks(letter: Letter, after: Letter) -> int:
    """Return how many more blanks follow a blank: PDFium gives one for several."""
    gap, width = after[2].left - letter[2].right, letter[2].width
    return max(round(gap / width), 0) if letter[1].isspace() and width > 0 else 0


def _is_hanging(letter: Letter, shown: list[Letter]) -> bool:
    """Whether a letter is the blank of a line break, which may lie on top of other letters."""
    middle = letter[2].x
    return letter[1].isspace() and any(other[2].left < middle < other[2].right for other in shown)
