"""Paint head covers: scarf, turban, cap, headband."""

from __future__ import annotations

from rosters.faces.easel import Colour, Easel, mirror, move, oval, ring, shade, stroke
from rosters.faces.head import JAWS, shade_face
from rosters.faces.look import Look
from rosters.faces.styles import STYLES


def paint_scarf(easel: Easel, look: Look, cloth: Colour) -> None:
    """A hijab, all but its edge about the face."""
    easel.paint(mirror("0,78 66,88 118,148 134,250 128,350 150,430 210,500 236,600 240,660 0,680"), cloth)
    for fold in (
        "-126,350 -60,440 60,500 190,520",
        "-138,410 -60,490 60,560 120,580",
        "120,370 60,440 -40,470 -100,460",
    ):
        easel.paint(stroke(fold, 13), shade(cloth, 0.74), soft=4, alpha=0.9)


def paint_scarf_edge(easel: Easel, look: Look, cloth: Colour) -> None:
    """The edge, over the face."""
    hood = mirror("0,78 68,89 120,154 132,260 124,350 84,420 0,452")
    edge = mirror("0,132 56,142 92,190 100,250 95,306 74,360 38,396 0,406")
    light = mirror("0,146 50,156 84,200 92,250 86,304 66,354 0,396")
    shade_face(easel, look, [*JAWS[look.jaw], *light[::-1], light[-1]])
    easel.paint([*hood, *edge[::-1], edge[-1]], cloth)
    easel.paint(ring(edge, 9), shade(cloth, 0.82), soft=1)
    shine = stroke("-112,200 -92,136 -40,104 30,100", 18)
    easel.paint(shine, shade(cloth, 1.35), soft=8, alpha=0.5, inside=easel.stencil([hood]))


def paint_turban(easel: Easel, look: Look, cloth: Colour) -> None:
    """A turban, its layers crossing above the forehead."""
    dome = mirror("0,45 44,50 98,84 124,150 112,224 98,196 50,158 0,140 0,140")
    inside = easel.stencil([dome])
    shade_face(easel, look, move(dome, y=9))
    easel.paint(dome, cloth)
    for y in range(62, 160, 22):
        right, left = (move(fold, y=y) for fold in ("124,78 70,28 4,4", "-124,78 -70,28 0,0 28,-14"))
        easel.paint(stroke(right, 5), shade(cloth, 0.78), soft=1.5, alpha=0.9, inside=inside)
        easel.paint(stroke(left, 5), shade(cloth, 0.7), soft=1.5, alpha=0.9, inside=inside)
    easel.paint(oval(-40, 90, 40, 16), shade(cloth, 1.4), soft=10, alpha=0.7, inside=inside)


def paint_cap(easel: Easel, look: Look, cloth: Colour) -> None:
    """A cap, its peak in front."""
    shade_face(easel, look, mirror("0,170 98,190 103,236 0,226"))
    easel.paint(mirror("0,62 70,72 112,126 118,196 0,190"), cloth)
    easel.paint(stroke("0,64 -6,120 0,176", 3), shade(cloth, 0.7))
    easel.both(stroke("46,74 69,110 69,172", 2.5), shade(cloth, 0.7))
    easel.paint(oval(-52, 104, 26, 18), shade(cloth, 1.4), soft=9, alpha=0.7)
    easel.paint(mirror("0,168 80,172 130,196 126,214 70,204 0,200"), shade(cloth, 0.72))


def paint_headband(easel: Easel, look: Look, cloth: Colour) -> None:
    """A band from ear to ear, seen only on the hair."""
    style = STYLES[look.style]
    hair = easel.stencil([*style.front, *style.behind])
    easel.paint(
        stroke("-146,206 -116,138 -60,98 0,86 60,98 116,138 146,206", 28, tip=0.8), cloth, inside=hair
    )
    easel.paint(stroke("-92,138 -50,104 -10,96", 7), shade(cloth, 1.4), soft=2, alpha=0.8)
