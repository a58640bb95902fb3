"""Paint glasses, freckles, beards and the like, each at its place in the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rosters.faces.covers import paint_cap, paint_headband, paint_scarf, paint_scarf_edge, paint_turban
from rosters.faces.easel import (
    WHITE,
    Colour,
    Easel,
    Outline,
    mirror,
    mix,
    move,
    oval,
    points,
    ring,
    shade,
    stroke,
)
from rosters.faces.head import EYES, INK, JAWS, LIDS
from rosters.faces.look import CLOTH, HAIR, SKIN, Look
from rosters.faces.styles import LOCS

Painter = Callable[[Easel, Look, Colour], None]


def paint_extras(easel: Easel, look: Look, painters: Mapping[str, Painter]) -> None:
    """Paint those of somebody's extras that these painters know."""
    for extra in look.extras:
        what, _, colour = extra.partition(" ")
        if what in painters:
            painters[what](easel, look, CLOTH.get(colour, HAIR[look.hair]))


def _freckles(easel: Easel, look: Look, _: Colour) -> None:
    spot = shade(mix(SKIN[look.skin], (176, 92, 40), 0.4), 0.85)
    for x, y in points("44,304 58,298 70,308 52,314 64,320 36,312 78,298 14,300 26,302"):
        easel.paint(oval(-x, y, 2.7, 2.4), spot, soft=0.7, alpha=0.85)
        easel.paint(oval(x, y + 3, 2.7, 2.4), spot, soft=0.7, alpha=0.85)


def _lashes(easel: Easel, look: Look, _: Colour) -> None:
    corner = points(LIDS[look.lids][0])[-1]
    lash = move(move("-9,-5 -1,-2 6,-6", *corner), *EYES)
    easel.both(stroke(lash, 5, tip=0.3), INK)


def _stubble(easel: Easel, look: Look, hair: Colour) -> None:
    _paint_beard(easel, look, mix(hair, SKIN[look.skin], 0.45), soft=4, alpha=0.62)


def _beard(easel: Easel, look: Look, hair: Colour) -> None:
    _paint_beard(easel, look, hair, soft=1.2, alpha=0.96)


def _paint_beard(easel: Easel, look: Look, colour: Colour, soft: float, alpha: float) -> None:
    jaw = easel.stencil([move(JAWS[look.jaw], 0, -2, 1.02, 1.01)])
    outline = mirror(
        "0,376 30,374 50,352 46,334 22,334 0,338 0,330 30,324 60,332 88,290 106,262 110,330 84,372 "
        "44,404 0,414"
    )
    easel.paint(outline, colour, soft, alpha, inside=jaw)


def _glasses(easel: Easel, look: Look, frame: Colour) -> None:
    _paint_glasses(easel, mirror("0,-27 24,-26 35,-12 33,12 18,26 0,28"), frame)


def _rounds(easel: Easel, look: Look, frame: Colour) -> None:
    _paint_glasses(easel, oval(0, 0, 34, 33), frame)


def _paint_glasses(easel: Easel, lens: Outline, frame: Colour) -> None:
    x, y = EYES
    for side in (-1, 1):
        rim = move(lens, side * (x + 2), y + 1)
        easel.paint(rim, (225, 236, 246), alpha=0.13)
        easel.paint(stroke(move("-20,6 -6,-18", side * x, y), 6), WHITE, soft=1, alpha=0.55)
        easel.paint(ring(rim, 8), frame)
    easel.both(stroke("80,256 106,252", 6, tip=1), frame)
    easel.paint(stroke("-13,262 0,256 13,262", 6.5, tip=1), frame)


def _hoops(easel: Easel, look: Look, metal: Colour) -> None:
    easel.both(ring(oval(108, 322, 13, 18), 5), metal)


def _studs(easel: Easel, look: Look, metal: Colour) -> None:
    easel.both(oval(105, 298, 5.5, 5.5), metal)


def _flower(easel: Easel, look: Look, petals: Colour) -> None:
    for x, y in points("100,155 120,169 113,193 87,193 80,169"):
        easel.paint(oval(x, y, 16, 16), shade(petals, 0.9 if y > 176 else 1))
    easel.paint(oval(100, 176, 10, 10), CLOTH["yellow"])


def _beads(easel: Easel, look: Look, bead: Colour) -> None:
    for x, end in LOCS:
        easel.both(oval(x * 1.1, end - 8, 12, 9), bead)


def _ties(easel: Easel, look: Look, band: Colour) -> None:
    x, y = {"puffs": (96, 128), "braids": (116, 524), "pigtails": (114, 292)}[look.style]
    easel.both(oval(x, y, 15, 14), band)
    easel.both(oval(x - 4, y - 5, 5, 4), shade(band, 1.4), soft=1)


UNDER_FACE: dict[str, Painter] = {"scarf": paint_scarf}
ON_FACE: dict[str, Painter] = {"freckles": _freckles, "lashes": _lashes, "stubble": _stubble, "beard": _beard}
OVER_HAIR: dict[str, Painter] = {
    "scarf": paint_scarf_edge,
    "turban": paint_turban,
    "cap": paint_cap,
    "headband": paint_headband,
    "glasses": _glasses,
    "rounds": _rounds,
    "hoops": _hoops,
    "studs": _studs,
    "flower": _flower,
    "beads": _beads,
    "ties": _ties,
}
