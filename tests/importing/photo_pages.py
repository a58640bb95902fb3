"""Photo rosters as report programs print them: every picture fills its frame, and the frame cuts it off."""

from __future__ import annotations

import io
from dataclasses import dataclass
from random import Random

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from rosters.drawn.layouts import Expected
from rosters.drawn.marked import mark_picture

_GIVEN = "Maya Noor Li Ana Ben Zoe Omar Ida Tom Eva Raj Mia Leo Una Sam Joy Max Amy Kai Fay".split()  # noqa: SIM905
_FAMILY = "Chen Haddad Novak Diaz Ortiz Gray Khan Berg Reed Silva Patel Costa Moore Ryan Fox Park".split()  # noqa: SIM905
_HIGH = 792


@dataclass(frozen=True, slots=True)
class Grid:
    """How a roster is printed; lengths are points."""

    people: int = 12
    columns: int = 4
    wide: float = 80
    high: float = 100
    above: bool = False
    """The names stand above the photos."""
    gap: float = 14
    """From the end of one row to the next."""
    spare: tuple[float, float] = (0.0, 0.6)
    """How much of the photo's frame the picture reaches over it, across and down."""
    numbers: bool = True
    cut: bool = True
    """The frame cuts the picture off; else the pictures lie over each other and over names."""
    sheet: bool = False
    """All photos are one picture, of which each frame shows a part."""
    form: bool = False
    """Each photo is drawn in a form that is placed smaller, as programs do that embed pages."""


def some_grid(seed: int) -> Grid:
    """A grid by chance."""
    random = Random(seed)
    columns = random.randint(2, 6)
    wide = random.uniform(0.5, 0.8) * 540 / columns
    return Grid(
        people=random.randint(columns + 1, 5 * columns),
        columns=columns,
        wide=wide,
        high=wide * random.choice([1.0, 1.25]),
        above=random.random() < 0.5,
        gap=random.uniform(6, 30),
        spare=random.choice([(0.0, 0.6), (0.0, 1.0), (0.8, 0.0), (0.3, 0.3), (0.0, 0.2)]),
        numbers=random.random() < 0.5,
    )


def drawn(grid: Grid, seed: int = 0) -> tuple[bytes, tuple[Expected, ...]]:
    """The roster as PDF, and who is on it."""
    random = Random(seed)
    pairs = random.sample([(given, family) for given in _GIVEN for family in _FAMILY], grid.people)
    people = tuple(
        Expected(given, family, (str(40_000 + 7 * at),) if grid.numbers else (), at + 1)
        for at, (given, family) in enumerate(pairs)
    )
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(612, _HIGH))
    step = 540 / grid.columns
    pitch = grid.high + 10 * (1 + grid.numbers) + 4 + grid.gap
    rows = int((_HIGH - 110) // pitch)
    whole = _contact_sheet(people, grid) if grid.sheet else None
    for at, one in enumerate(people):
        row, column = divmod(at, grid.columns)
        if row and column == 0 and row % rows == 0:
            canvas.showPage()
        _cell(canvas, grid, one, (36 + column * step, 60 + row % rows * pitch), whole)
    canvas.save()
    return file.getvalue(), people


def _cell(
    canvas: Canvas, grid: Grid, one: Expected, place: tuple[float, float], whole: ImageReader | None
) -> None:
    x, y = place
    lines = [f"{one.given} {one.family}", *one.ids]
    top = y + 10 * len(lines) + 4 if grid.above else y
    first = y if grid.above else y + grid.high + 4
    canvas.setFont("Helvetica", 8)
    for at, line in enumerate(lines):
        canvas.drawString(x, _HIGH - first - 8 - 10 * at, line)
    bottom = _HIGH - top - grid.high
    if grid.form:
        canvas.beginForm(f"photo{one.picture}", 0, 0, 2 * grid.wide, 2 * grid.high)
        canvas.scale(2, 2)
        _photo(canvas, grid, one.picture, (0, 0), whole)
        canvas.endForm()
        canvas.saveState()
        canvas.transform(0.5, 0, 0, 0.5, x, bottom)
        canvas.doForm(f"photo{one.picture}")
        canvas.restoreState()
    else:
        _photo(canvas, grid, one.picture, (x, bottom), whole)


def _photo(
    canvas: Canvas, grid: Grid, number: int, corner: tuple[float, float], whole: ImageReader | None
) -> None:
    """A picture in its frame, whose lower left corner is given."""
    x, y = corner
    canvas.saveState()
    if grid.cut:
        path = canvas.beginPath()
        path.rect(x, y, grid.wide, grid.high)
        canvas.clipPath(path, stroke=0, fill=0)
    if whole:
        down, across = divmod(number - 1, grid.columns)
        wide, high = (pixels * grid.wide / 80 for pixels in whole.getSize())
        top = y + grid.high + down * grid.high
        canvas.drawImage(whole, x - across * grid.wide, top - high, wide, high)
    else:
        over, under = grid.wide * grid.spare[0] / 2, grid.high * grid.spare[1] / 2
        picture = ImageReader(io.BytesIO(_with_spare(number, grid)))
        canvas.drawImage(picture, x - over, y - under, grid.wide + 2 * over, grid.high + 2 * under)
    canvas.restoreState()


def _with_spare(number: int, grid: Grid) -> bytes:
    """A marked picture with a plain rim, which the frame cuts off."""
    wide, high = 80, round(80 * grid.high / grid.wide)
    over, under = round(wide * grid.spare[0] / 2), round(high * grid.spare[1] / 2)
    image = Image.new("RGB", (wide + 2 * over, high + 2 * under), (number % 251, 200, 90))
    image.paste(Image.open(io.BytesIO(mark_picture(number, wide, high))), (over, under))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def _contact_sheet(people: tuple[Expected, ...], grid: Grid) -> ImageReader:
    """One picture with everybody's photo in it."""
    wide, high = 80, round(80 * grid.high / grid.wide)
    image = Image.new("RGB", (wide * grid.columns, high * -(-len(people) // grid.columns)))
    for at, one in enumerate(people):
        down, across = divmod(at, grid.columns)
        image.paste(
            Image.open(io.BytesIO(mark_picture(one.picture, wide, high))), (across * wide, down * high)
        )
    return ImageReader(image)
