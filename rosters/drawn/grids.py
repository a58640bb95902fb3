"""Photo rosters as report programs print them, drawn with reportlab: frames that cut pictures off, names on any side.

Apart from `layouts`: another hand and another program, so that the reader is not fitted to one of them.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from namecards.importing.text import split_name
from rosters.drawn.layouts import Expected
from rosters.drawn.marked import mark_picture, silhouette

_GIVEN = (
    "Maya Noor Li Ana Ben Zoe Omar Ida Tom Eva Raj Mia Leo Una Sam Joy Max Amy Kai Fay José Chloé Wei Ingrid "
    "Aaliyah Maximiliano Jean-Luc Thandiwe"
).split()
_TWO = ["Mary Ann", "Ana Sofía", "Juan Carlos", "Lily Grace"]
_FAMILY = (
    "Chen Haddad Novak Diaz Ortiz Gray Khan Berg Reed Silva Patel Costa Moore Ryan Fox Park O'Brien Müller Nguyen "
    "Hernández-Villanueva Papadopoulos Washington Ng Le"
).split()
_LONG = ["de la Cruz", "van der Berg", "Ramírez Castellanos", "Santos Oliveira"]
BELOW, ABOVE, LEFT, RIGHT = "below", "above", "left", "right"
_LABEL = "label"
Text = tuple[str, float]
"""A text, and its distance from the left edge of the other texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """How a roster is printed; lengths are points."""

    people: int = 12
    columns: int = 4
    paper: tuple[float, float] = (612, 792)
    cell: float = 0.0
    """How wide a cell is; 0: as wide as fits."""
    wide: float = 80
    high: float = 100
    side: str = BELOW
    """Where the text is, seen from the photo."""
    lead: float = 4
    """Between photo and text."""
    gap: float = 14
    """From the end of one row to the next."""
    size: float = 8
    align: str = LEFT
    names: str = "first-last"
    number: str = "line"
    more: tuple[str, ...] = ()
    """Lines below: grade, room, pronouns, teacher, address."""
    without: float = 0.0
    """The share of people without a photo."""
    blank: str = "nothing"
    """What stands in place of a missing photo: nothing, frame, silhouette, silhouettes (none is alike), words."""
    clip: str = "frame"
    """What cuts the pictures off: frame, round, circle, nothing."""
    spare: tuple[float, float] = (0.0, 0.6)
    """How much of the frame a picture reaches over it, across and down."""
    shapes: bool = False
    """Pictures have shapes of their own and fit in the frame."""
    sheet: bool = False
    """All photos are one picture, of which each frame shows a part."""
    form: bool = False
    """Each photo is drawn in a form that is placed smaller, as programs do that embed pages."""
    box: bool = False
    """A rectangle is drawn around each cell."""
    order: str = "cells"
    """What is drawn first: cells, pictures, shuffled."""
    head: tuple[str, ...] = ()
    """Lines at the top of each page."""
    foot: str = ""
    groups: int = 0
    """After so many rows stands a line across the page: the next homeroom."""
    icon: bool = False
    """A small sign at the photos of some."""
    turned: bool = False
    """The paper lies on its side, and the page is shown turned."""
    seed: int = 0

    @property
    def beside(self) -> bool:
        """Whether the text is left or right of the photo."""
        return self.side in (LEFT, RIGHT)


BCOURSES = Grid(columns=5, wide=77, high=96, names="two-lines", number="none", clip="nothing", spare=(0, 0), shapes=True)
SAKAI_GRID = Grid(
    columns=4, cell=120, wide=74, high=94, more=("pronouns",), number="line", align="center", clip="nothing",
    spare=(0, 0), blank="silhouette", without=0.1, names="last-first",
)  # fmt: skip
SAKAI_CARDS = Grid(
    columns=2, cell=290, wide=76, high=96, side=RIGHT, names=_LABEL, number=_LABEL, more=("role", "section"), box=True,
    clip="nothing", spare=(0, 0), lead=8, gap=8,
)  # fmt: skip
SAKAI_LIST = Grid(
    columns=1, wide=32, high=40, side=RIGHT, names="last-first", number="line", clip="nothing", spare=(0, 0), lead=10,
    gap=4, people=24,
)  # fmt: skip
UW_MADISON = Grid(
    columns=5, wide=84, high=105, number="none", align="center", clip="nothing", spare=(0, 0), people=33, size=9,
    head=("LIS 201: The Information Society", "Section 001, Fall 2026", "Instructor: R. Ortiz", "Enrolled: 33"),
    foot="Printed 26 November 2026 08:14",
)  # fmt: skip
POWERSCHOOL = Grid(
    columns=2, wide=90, high=112, side=RIGHT, names="last-first", number=_LABEL, more=("grade", "room", "teacher"),
    box=True, lead=12, gap=20, size=9, head=("Lakeside Middle School",), people=14,
)  # fmt: skip
REAL = {
    "bCourses": BCOURSES,
    "Sakai grid": SAKAI_GRID,
    "Sakai cards": SAKAI_CARDS,
    "Sakai list": SAKAI_LIST,
    "UW-Madison": UW_MADISON,
    "PowerSchool object report": POWERSCHOOL,
}
"""The layouts of systems that publish how they print (a name each)."""


def some_grid(seed: int) -> Grid:
    """A grid by chance."""
    random = Random(seed)
    if random.random() < 0.08:
        real = random.choice(list(REAL.values()))
        return replace(real, seed=seed, people=random.randint(3, 40))
    side = random.choice([BELOW, BELOW, ABOVE, ABOVE, RIGHT, LEFT])
    paper = random.choice([(612.0, 792.0), (595.0, 842.0), (792.0, 612.0)])
    inner, beside = paper[0] - 72, side in (LEFT, RIGHT)
    columns = random.randint(1, 3) if beside else random.randint(2, 7)
    cell = inner / columns
    wide = min(random.uniform(0.22, 0.4) * cell, 90) if beside else min(random.uniform(0.45, 0.92) * cell, 130)
    lead = random.uniform(2, 10)
    return Grid(
        people=random.choice([random.randint(2, columns + 1), random.randint(columns + 1, 5 * columns), random.randint(20, 60)]),
        columns=columns,
        paper=paper,
        wide=wide,
        high=wide * random.choice([1.0, 1.2, 1.25, 1.33]),
        side=side,
        lead=lead,
        gap=random.choice([random.uniform(4, 10), random.uniform(10, 40), lead + random.uniform(0, 4)]),
        size=min(random.uniform(6.5, 10), cell / 8),
        align=random.choice([LEFT, "center", "center", RIGHT]) if not beside else LEFT,
        names=random.choice(["first-last", "first-last", "last-first", "two-lines", "caps"]),
        number=random.choice(["none", "line", "line", _LABEL, "brackets"]),
        more=tuple(random.sample(["grade", "room", "pronouns", "teacher"], random.choice([0, 0, 0, 1, 2]))),
        without=random.choice([0, 0, 0.05, 0.15, 0.3]),
        blank=random.choice(["nothing", "frame", "silhouette", "silhouettes", "words"]),
        clip=random.choice(["frame", "frame", "frame", "round", "circle", "nothing"]),
        spare=random.choice([(0.0, 0.6), (0.0, 1.0), (0.8, 0.0), (0.3, 0.3), (0.0, 0.2)]),
        shapes=random.random() < 0.15,
        sheet=random.random() < 0.05,
        form=random.random() < 0.15,
        box=random.random() < 0.25,
        order=random.choice(["cells", "pictures", "shuffled"]),
        head=tuple(random.sample(["Lakeside Middle School", "Photo roster 2026-27", "Teacher: Ortiz, R.", "Grade 6"], random.randint(0, 3))),
        foot=random.choice(["", "Page", "Printed 26 November 2026"]),
        groups=random.choice([0, 0, 0, 0, 2]),
        icon=random.random() < 0.1,
        turned=random.random() < 0.06,
        seed=seed,
    )


def drawn(grid: Grid) -> tuple[bytes, tuple[Expected, ...]]:
    """The roster as PDF, and who is on it."""
    return _Drawing(grid).make()


class _Drawing:
    def __init__(self, grid: Grid) -> None:
        self.grid, self.random = grid, Random(grid.seed)
        self.file = io.BytesIO()
        wide, high = grid.paper
        self.canvas = Canvas(self.file, pagesize=(high, wide) if grid.turned else (wide, high))
        self.cell = grid.cell or (wide - 72) / grid.columns
        self.room = self.cell - 6 - (grid.wide + grid.lead if grid.beside else 0)
        pairs: dict[tuple[str, str], None] = {}
        while len(pairs) < grid.people:
            pairs[self._name()] = None
        self.names = list(pairs)
        self.without = [self.random.random() < grid.without for _ in pairs]
        if all(self.without):
            self.without[0] = False
        self.texts = [self._lines(at) for at in range(grid.people)]
        self.whole = self._contact_sheet() if grid.sheet else None

    def _name(self) -> tuple[str, str]:
        chance = self.random.random()
        given = self.random.choice(_TWO if chance < 0.1 else _GIVEN)
        family = "" if chance > 0.97 else self.random.choice(_LONG if 0.1 < chance < 0.2 else _FAMILY)
        return given, family

    # What is written

    def number(self, at: int) -> str:
        return str(40_000 + 7 * at)

    def _lines(self, at: int) -> list[list[Text]]:
        """The lines of text of one person; a long one is broken where a blank is."""
        given, family = self.names[at]
        grid, number, tab = self.grid, self.number(at), 9 * self.grid.size
        last_first = f"{family}, {given}" if family else given
        lines: list[list[Text]] = {
            "last-first": [[(last_first, 0.0)]],
            "two-lines": [[(given, 0.0)], [(family, 0.0)]] if family else [[(given, 0.0)]],
            "caps": [[(family.upper(), 0.0)], [(given, 0.0)]] if family else [[(given, 0.0)]],
            _LABEL: [[("Name:", 0.0), (last_first, tab)]],
        }.get(grid.names, [[(f"{given} {family}".strip(), 0.0)]])
        if grid.number == "brackets":
            lines[-1] = [*lines[-1][:-1], (f"{lines[-1][-1][0]} ({number})", lines[-1][-1][1])]
        elif grid.number == _LABEL:
            lines.append([("Student ID:", 0.0), (number, tab)] if grid.names == _LABEL else [(f"ID: {number}", 0.0)])
        elif grid.number == "line":
            lines.append([(number, 0.0)])
        more = {
            "grade": "Grade: 6",
            "room": "Room 12",
            "pronouns": self.random.choice(["she/her", "he/him", "they/them"]),
            "teacher": "Ms. Ortiz",
        }
        lines += [[(more[name], 0.0)] for name in grid.more if name in more]
        lines += [[("Role:", 0.0), ("Student", tab)]] if "role" in grid.more else []
        lines += [[("Section:", 0.0), ("English 7", tab)]] if "section" in grid.more else []
        return [part for line in lines for part in self._broken(line)]

    def _broken(self, line: Sequence[Text]) -> list[list[Text]]:
        if len(line) > 1 or self._length(line[0][0]) <= self.room:
            return [list(line)]
        words, parts = line[0][0].split(), [""]
        for word in words:
            longer = f"{parts[-1]} {word}".strip()
            if parts[-1] and self._length(longer) > self.room:
                parts.append(word)
            else:
                parts[-1] = longer
        return [[(part, 0.0)] for part in parts]

    def _length(self, text: str) -> float:
        return float(stringWidth(text, "Helvetica", self.grid.size))

    def expected(self) -> tuple[Expected, ...]:
        ids = [() if self.grid.number == "none" else (self.number(at),) for at in range(self.grid.people)]
        return tuple(
            self._expected(given, family, number, 0 if none else _mark(at))
            for at, ((given, family), number, none) in enumerate(zip(self.names, ids, self.without, strict=True))
        )

    def _expected(self, given: str, family: str, ids: tuple[str, ...], picture: int) -> Expected:
        if self.grid.names == "first-last":
            name = split_name(f"{given} {family}".strip())
            return Expected(name.given, name.family, ids, picture)
        return Expected(given, family.upper() if self.grid.names == "caps" else family, ids, picture)

    # How it is drawn

    def make(self) -> tuple[bytes, tuple[Expected, ...]]:
        grid = self.grid
        line, top = 1.2 * grid.size, 30.0 + 14 * len(grid.head)
        tall = max(map(len, self.texts)) * line
        text = grid.beside and max(grid.high, tall) or grid.high + grid.lead + tall
        pitch, heading = text + grid.gap, 2.5 * grid.size
        at = 0
        while at < grid.people:
            self._begin_page(line)
            y, rows, jobs = top, 0, []
            while at < grid.people and y + text < grid.paper[1] - 40:
                if grid.groups and rows % grid.groups == 0:
                    self._line(36, y, f"Homeroom {10 + at}", "Helvetica-Bold", 1.2 * grid.size)
                    y += heading
                for column in range(min(grid.columns, grid.people - at)):
                    jobs += self._jobs(at + column, 36 + column * self.cell, y, tall, text)
                at, y, rows = at + grid.columns, y + pitch, rows + 1
            if grid.order == "shuffled":
                self.random.shuffle(jobs)
            elif grid.order == "pictures":
                jobs.sort(key=lambda job: job[0])
            for _, draw, values in jobs:
                draw(*values)
            self.canvas.showPage()
        self.canvas.save()
        return self.file.getvalue(), self.expected()

    def _begin_page(self, line: float) -> None:
        if self.grid.turned:
            self.canvas.setPageRotation(90)
            self.canvas.translate(self.grid.paper[1], 0)
            self.canvas.rotate(90)
        for at, text in enumerate(self.grid.head):
            self._line(36, 24 + 14 * at, text, "Helvetica-Bold", 10)
        if self.grid.foot:
            foot = f"Page {self.canvas.getPageNumber()}" if self.grid.foot == "Page" else self.grid.foot
            self._line(self.grid.paper[0] / 2 - 30, self.grid.paper[1] - 24, foot, "Helvetica", 7)

    def _line(self, x: float, y: float, text: str, font: str, size: float) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.grid.paper[1] - y - size, text)

    def _jobs(self, at: int, x: float, y: float, tall: float, high: float) -> list[tuple[int, object, tuple]]:
        grid, lines = self.grid, self.texts[at]
        jobs: list = []
        px, py, tx, ty = x, y, x, y
        if grid.side == BELOW:
            ty = y + grid.high + grid.lead
        elif grid.side == ABOVE:
            py = y + tall + grid.lead
            ty = y + tall - len(lines) * 1.2 * grid.size
        elif grid.side == RIGHT:
            tx = x + grid.wide + grid.lead
        else:
            px = x + self.cell - grid.wide - 6
        if not grid.beside:
            px += {"center": (self.cell - 6 - grid.wide) / 2, RIGHT: self.cell - 6 - grid.wide}.get(grid.align, 0)
        if grid.box:
            jobs.append((0, self._box, (x - 3, y - 2, self.cell - 2, high + 4)))
        jobs.append((0, self._none if self.without[at] else self._photo, (at, px, py)))
        if grid.icon and at % 3 == 0:
            jobs.append((0, self._icon, (px + grid.wide - 10, py)))
        for number, line in enumerate(lines):
            for text, shift in line:
                over = self.room - self._length(text)
                shift += {"center": over / 2, RIGHT: over}.get(grid.align, 0) if not grid.beside else 0
                place = (tx + shift, ty + 1.2 * grid.size * number)
                jobs.append((1, self._line, (*place, text, "Helvetica", grid.size)))
        return jobs

    def _box(self, x: float, y: float, wide: float, high: float) -> None:
        self.canvas.setLineWidth(0.5)
        self.canvas.rect(x, self.grid.paper[1] - y - high, wide, high)

    def _icon(self, x: float, y: float) -> None:
        sign = Image.new("RGB", (16, 16), (200, 40, 40))
        self.canvas.drawImage(ImageReader(sign), x, self.grid.paper[1] - y - 9, 9, 9)

    def _none(self, at: int, x: float, y: float) -> None:
        grid = self.grid
        bottom = grid.paper[1] - y - grid.high
        if grid.blank == "frame":
            self.canvas.rect(x, bottom, grid.wide, grid.high)
        elif grid.blank == "words":
            self._line(x + grid.wide / 4, y + grid.high / 2, "No photo", "Helvetica", min(grid.size, grid.wide / 9))
        elif grid.blank.startswith("silhouette"):
            picture = Image.open(io.BytesIO(silhouette()))
            if grid.blank == "silhouettes":  # none of the same bytes
                picture = picture.resize((80 + at % 9, 100 + at % 7))
            self.canvas.drawImage(ImageReader(picture), x, bottom, grid.wide, grid.high)

    def _photo(self, at: int, x: float, y: float) -> None:
        grid = self.grid
        bottom = grid.paper[1] - y - grid.high
        if not grid.form:
            return self._framed(at, x, bottom)
        name = f"photo{at}"
        self.canvas.saveState()
        self.canvas.beginForm(name, 0, 0, 2 * grid.wide, 2 * grid.high)
        self.canvas.scale(2, 2)
        self._framed(at, 0, 0)
        self.canvas.endForm()
        self.canvas.transform(0.5, 0, 0, 0.5, x, bottom)
        self.canvas.doForm(name)
        self.canvas.restoreState()
        return None

    def _framed(self, at: int, x: float, y: float) -> None:
        """A picture in its frame, whose lower left corner is given."""
        grid, wide, high = self.grid, self.grid.wide, self.grid.high
        if grid.shapes and not self.whole:
            wide, high = self.random.choice([(wide, high), (wide, wide), (0.75 * wide, high), (wide, 0.8 * high)])
            x, y = x + (grid.wide - wide) / 2, y + (grid.high - high) / 2
        self.canvas.saveState()
        if grid.clip != "nothing" or self.whole:
            path = self.canvas.beginPath()
            if grid.clip == "round":
                path.roundRect(x, y, wide, high, 0.12 * wide)
            elif grid.clip == "circle":
                path.ellipse(x, y, wide, high)
            else:
                path.rect(x, y, wide, high)
            self.canvas.clipPath(path, stroke=0, fill=0)
        if self.whole:
            down, across = divmod(at, grid.columns)
            sheet_wide, sheet_high = (pixels * wide / 80 for pixels in self.whole.getSize())
            top = y + high + down * high
            self.canvas.drawImage(self.whole, x - across * wide, top - sheet_high, sheet_wide, sheet_high)
        else:
            spare = (0.0, 0.0) if grid.clip == "nothing" else grid.spare
            over, under = wide * spare[0] / 2, high * spare[1] / 2
            picture = ImageReader(io.BytesIO(_with_spare(_mark(at), high / wide, spare)))
            self.canvas.drawImage(picture, x - over, y - under, wide + 2 * over, high + 2 * under)
        self.canvas.restoreState()

    def _contact_sheet(self) -> ImageReader:
        """One picture with everybody's photo in it."""
        grid = self.grid
        wide, high = 80, round(80 * grid.high / grid.wide)
        image = Image.new("RGB", (wide * grid.columns, high * -(-grid.people // grid.columns)))
        for at in range(grid.people):
            down, across = divmod(at, grid.columns)
            image.paste(Image.open(io.BytesIO(mark_picture(_mark(at), wide, high))), (across * wide, down * high))
        return ImageReader(image)


def _mark(at: int) -> int:
    """The number that a photo is marked with: the squares in its corners say nothing, for a circle cuts them off."""
    at += 1
    return (at & 3) << 1 | (at >> 2) << 4


def _with_spare(number: int, shape: float, spare: tuple[float, float]) -> bytes:
    """A marked picture with a plain rim, which the frame cuts off."""
    wide, high = 80, round(80 * shape)
    over, under = round(wide * spare[0] / 2), round(high * spare[1] / 2)
    image = Image.new("RGB", (wide + 2 * over, high + 2 * under), (number % 251, 200, 90))
    image.paste(Image.open(io.BytesIO(mark_picture(number, wide, high))), (over, under))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()
