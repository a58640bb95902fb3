"""Photo rosters as report programs print them, with reportlab: cut-off pictures, names on any side.

Apart from `layouts`: another hand and another program, so that the reader is not fitted to one of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from namecards.importing.names.split_name import split_name
from rosters.drawn.grid_layouts import ABOVE, BELOW, LABEL, RIGHT, Grid
from rosters.drawn.layouts import Expected
from rosters.drawn.marked import mark_picture, silhouette


def _words(text: str) -> list[str]:
    return text.split()


_GIVEN = _words("""
Maya Noor Li Ana Ben Zoe Omar Ida Tom Eva Raj Mia Leo Una Sam Joy Max Amy Kai Fay José Chloé Wei Ingrid
Aaliyah Maximiliano Jean-Luc Thandiwe""")
_TWO = ["Mary Ann", "Ana Sofía", "Juan Carlos", "Lily Grace"]
_FAMILY = _words("""
Chen Haddad Novak Diaz Ortiz Gray Khan Berg Reed Silva Patel Costa Moore Ryan Fox Park O'Brien Müller Ng
Hernández-Villanueva Papadopoulos Washington Nguyen Le""")
_LONG = ["de la Cruz", "van der Berg", "Ramírez Castellanos", "Santos Oliveira"]
Job = tuple[int, Callable[..., None], tuple[Any, ...]]
"""What to draw: 0 for a picture or 1 for text, the method, its arguments."""
Text = tuple[str, float]
"""A text, and its distance from the left edge of the other texts."""


def drawn(grid: Grid) -> tuple[bytes, tuple[Expected, ...]]:
    """The roster as PDF, and who is on it."""
    return _Drawing(grid).make()


class _Drawing:
    def __init__(self, grid: Grid) -> None:
        self.grid, self.random = grid, Random(grid.seed)
        self.file = io.BytesIO()
        wide, _ = grid.paper
        self.canvas = Canvas(self.file, pagesize=grid.paper)
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
            LABEL: [[("Name:", 0.0), (last_first, tab)]],
        }.get(grid.names, [[(f"{given} {family}".strip(), 0.0)]])
        if grid.number == "brackets":
            lines[-1] = [*lines[-1][:-1], (f"{lines[-1][-1][0]} ({number})", lines[-1][-1][1])]
        elif grid.number == LABEL:
            lines.append(
                [("Student ID:", 0.0), (number, tab)] if grid.names == LABEL else [(f"ID: {number}", 0.0)]
            )
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
            for at, ((given, family), number, none) in enumerate(
                zip(self.names, ids, self.without, strict=True)
            )
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
        text = max(grid.high, tall) if grid.beside else grid.high + grid.lead + tall
        pitch, heading = text + grid.gap, 2.5 * grid.size
        at = 0
        while at < grid.people:
            self._begin_page(line)
            y, rows = top, 0
            jobs: list[Job] = []
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

    def _jobs(self, at: int, x: float, y: float, tall: float, high: float) -> list[Job]:
        grid, lines = self.grid, self.texts[at]
        jobs: list[Job] = []
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
            px += {"center": (self.cell - 6 - grid.wide) / 2, RIGHT: self.cell - 6 - grid.wide}.get(
                grid.align, 0
            )
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
            self._line(
                x + grid.wide / 4, y + grid.high / 2, "No photo", "Helvetica", min(grid.size, grid.wide / 9)
            )
        elif grid.blank.startswith("silhouette"):
            picture: Image.Image = Image.open(io.BytesIO(silhouette()))
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
            wide, high = self.random.choice(
                [(wide, high), (wide, wide), (0.75 * wide, high), (wide, 0.8 * high)]
            )
            x, y = x + (grid.wide - wide) / 2, y + (grid.high - high) / 2
        self.canvas.saveState()
        if grid.clip not in ("nothing", "spread") or self.whole:
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
            image.paste(
                Image.open(io.BytesIO(mark_picture(_mark(at), wide, high))), (across * wide, down * high)
            )
        return ImageReader(image)


def _mark(at: int) -> int:
    """The number that a photo is marked with; a circle cuts the squares in the corners off, so they are 0."""
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
