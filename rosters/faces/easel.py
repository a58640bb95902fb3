"""Outlines, and a sheet of paper to paint them on.

Coordinates are pixels of the finished photo: x from the middle of the sheet, y from its top.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, hypot, pi, radians, sin

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT = 480, 600
FINE = 2
"""The scale of the painting; it is reduced at the end for smooth edges."""
NECK = 430
"""The height about which a head leans."""

Point = tuple[float, float]
Outline = Sequence[Point]
Path = Outline | str
"""Points, or points as SVG writes them: "0,92 54,100"."""
Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]
WHITE: Colour = (252, 250, 248)


def shade(colour: Colour, light: float) -> Colour:
    """The colour in shadow (below 1, a little warmer) or in light (above 1)."""
    if light >= 1:
        return mix(colour, (255, 250, 240), light - 1)
    red, green, blue = colour
    return round(red * light**0.8), round(green * light), round(blue * light)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """`a` with a share of `b`, from 0 to 1."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def points(path: Path) -> list[Point]:
    """The points of a path."""
    if not isinstance(path, str):
        return list(path)
    pairs = (pair.split(",") for pair in path.split())
    return [(float(x), float(y)) for x, y in pairs]


def smooth(path: Path, closed: bool = True) -> list[Point]:
    """A Catmull-Rom curve through the points; a point given twice makes a corner."""
    through = points(path)
    around = [through[-1], *through, *through[:2]] if closed else [through[0], *through, through[-1]]
    pieces = zip(around, around[1:], around[2:], around[3:], strict=False)
    bent = [_between(a, b, c, d, step / 8) for a, b, c, d in pieces if b != c for step in range(8)]
    return [*bent, around[-2]]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    x, y = (
        q + (r - p) * t / 2 + (2 * p - 5 * q + 4 * r - s) * t * t / 2 + (3 * q - p - 3 * r + s) * t**3 / 2
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )
    return x, y


def move(path: Path, x: float = 0, y: float = 0, wide: float = 1, high: float = 1) -> list[Point]:
    """The path drawn out so many times wider and higher from (0, 0), then moved."""
    return [(px * wide + x, py * high + y) for px, py in points(path)]


def flip(outline: Outline) -> list[Point]:
    """The same on the other side of the face."""
    return move(outline, wide=-1)


def mirror(path: Path) -> list[Point]:
    """A smooth symmetric outline, from its right half: from the middle line, round, and back to it."""
    half = points(path)
    return smooth([*half, *flip(half[-2:0:-1])])


def oval(x: float, y: float, width: float, height: float) -> list[Point]:
    """An ellipse about a centre, from its half width and half height."""
    return [(x + width * cos(i * pi / 24), y + height * sin(i * pi / 24)) for i in range(48)]


def cloud(x: float, y: float, width: float, height: float, bumps: int) -> list[Point]:
    """An ellipse with a bumpy edge: curls seen from afar."""
    steps = [(i * pi / 4 / bumps, 1 + 0.035 * abs(sin(i * pi / 8))) for i in range(bumps * 8)]
    return [(x + width * r * cos(a), y + height * r * sin(a)) for a, r in steps]


def stroke(path: Path, width: float, tip: float = 0.25) -> list[Point]:
    """A smooth pen stroke, `width` wide in its middle and `tip` of that at its ends."""
    line = smooth(path, closed=False)
    end = len(line) - 1
    halves = [width / 2 * (tip + (1 - tip) * abs(sin(pi * i / end)) ** 0.7) for i in range(end + 1)]
    around = [line[0], *line, line[-1]]
    return _beside(around, halves) + _beside(around, [-half for half in halves])[::-1]


def ring(outline: Outline, width: float) -> list[Point]:
    """A line of even width along an outline: two outlines in one, the inner cut out of the outer."""
    around = [outline[-1], *outline, *outline[:2]]
    sides = (_beside(around, [half] * (len(outline) + 1)) for half in (width / 2, -width / 2))
    return [point for side in sides for point in side]


def _beside(line: Outline, distances: Sequence[float]) -> list[Point]:
    """The line moved sideways, by a distance for each point but its first and last."""
    beside = []
    for (x0, y0), (x, y), (x1, y1), distance in zip(line, line[1:], line[2:], distances, strict=False):
        long = hypot(x1 - x0, y1 - y0) or 1
        beside.append((x + (y1 - y0) / long * distance, y - (x1 - x0) / long * distance))
    return beside


class Easel:
    """A sheet that is painted on, one outline over the other."""

    def __init__(self, backdrop: Colour) -> None:
        edge = Image.radial_gradient("L").resize((WIDTH * FINE, HEIGHT * FINE))
        self.sheet = Image.new("RGB", edge.size, shade(backdrop, 1.25))
        self.sheet.paste(shade(backdrop, 0.94), mask=edge)
        self._wide, self._high, self._lean = 1.0, 1.0, 0.0

    def pose(self, wide: float = 1.0, high: float = 1.0, lean: float = 0.0) -> None:
        """Paint from now on wider, higher, and leaning by some degrees."""
        self._wide, self._high, self._lean = wide, high, radians(lean)

    def paint(
        self,
        outline: Outline,
        colour: Colour,
        soft: float = 0,
        alpha: float = 1,
        inside: Image.Image | None = None,
    ) -> None:
        """Fill an outline; `soft` blurs its edge by so many pixels, `inside` is a stencil not to leave."""
        placed = [self._place(point) for point in outline]
        box = _bounds(placed, margin=3 * soft * FINE)
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
        ImageDraw.Draw(mask).polygon([(x - box[0], y - box[1]) for x, y in placed], round(255 * alpha))
        if soft:
            mask = mask.filter(ImageFilter.GaussianBlur(soft * FINE))
        if inside:
            mask = ImageChops.multiply(mask, inside.crop(box))
        self.sheet.paste(colour, box, mask)

    def both(self, outline: Outline, colour: Colour, soft: float = 0, alpha: float = 1) -> None:
        """Paint an outline and its mirror image."""
        self.paint(outline, colour, soft, alpha)
        self.paint(flip(outline), colour, soft, alpha)

    def stencil(self, outlines: Iterable[Outline]) -> Image.Image:
        """A mask of everything inside the outlines."""
        mask = Image.new("L", self.sheet.size)
        for outline in outlines:
            ImageDraw.Draw(mask).polygon([self._place(point) for point in outline], 255)
        return mask

    def photo(self) -> Image.Image:
        """The sheet at its finished size."""
        return self.sheet.reduce(FINE)

    def _place(self, point: Point) -> Point:
        x, y = point[0] * self._wide, (point[1] - NECK) * self._high
        across = x * cos(self._lean) - y * sin(self._lean) + WIDTH / 2
        return across * FINE, (x * sin(self._lean) + y * cos(self._lean) + NECK) * FINE


def _bounds(outline: Outline, margin: float) -> Box:
    """The part of the sheet that an outline and a margin reach."""
    xs, ys = zip(*outline, strict=True)
    left, upper = max(0, round(min(xs) - margin)), max(0, round(min(ys) - margin))
    right, lower = (
        min(WIDTH * FINE, round(max(xs) + margin) + 1),
        min(HEIGHT * FINE, round(max(ys) + margin) + 1),
    )
    return left, upper, max(left, right), max(upper, lower)
