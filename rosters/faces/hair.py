"""Hair, painted from the outlines of its style."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from rosters.faces.easel import Easel, Outline, mix, move, shade, stroke
from rosters.faces.head import shade_face
from rosters.faces.look import HAIR, Look
from rosters.faces.styles import STYLES

CURL = [(8 * cos(step * pi / 4), 8 * sin(step * pi / 4)) for step in range(5)]


def paint_behind(easel: Easel, look: Look) -> None:
    """Paint the hair behind head and shoulders, a little darker."""
    style, dark = STYLES[look.style], shade(HAIR[look.hair], 0.84)
    for outline in style.behind:
        easel.paint(outline, dark)
    if style.curls:
        _paint_curls(easel, look, style.behind)


def paint_front(easel: Easel, look: Look) -> None:
    """Hair on the head, with the shadow it throws on the face."""
    style, colour = STYLES[look.style], HAIR[look.hair]
    hair = easel.stencil(style.front)
    for outline in style.front:
        shade_face(easel, look, move(outline, 3, 9))
    for outline in style.front:
        easel.paint(outline, colour)
    for line in style.lines:
        easel.paint(line, shade(colour, 0.72), soft=0.8, alpha=0.8, inside=hair)
    if style.curls:
        _paint_curls(easel, look, style.front)
    shine = stroke("-92,176 -70,134 -20,116 30,116 60,130", 24)
    easel.paint(shine, shade(colour, 1.35), soft=7, alpha=0.55, inside=hair)


def _paint_curls(easel: Easel, look: Look, outlines: Iterable[Outline]) -> None:
    """Small arcs all over, in the spiral of a sunflower: even, and never in rows."""
    hair, colour = easel.stencil(outlines), HAIR[look.hair]
    tints = (mix(colour, (190, 150, 130), 0.24), shade(colour, 0.7))
    for i in range(230):
        far, turn = 14.5 * i**0.5, i * 2.4
        curl = move(CURL, far * cos(turn), 220 + far * sin(turn))
        easel.paint(stroke(curl, 4), tints[i % 2], soft=0.6, alpha=0.8, inside=hair)
