"""What people wear or have on their faces: freckles, glasses, scarves, caps and the like."""

from __future__ import annotations

from collections.abc import Callable

from faces.easel import Colour, Easel, Outline, mirrored, mix, oval, ring, shade, smooth, stroke
from faces.head import EYE, EYE_LINE, INK, JAWS, LIDS, WHITE
from faces.hair import LOCS, STYLES
from faces.look import CLOTH, HAIR, SKIN, Look

Painter = Callable[[Easel, Look, Colour], None]


def paint_extras(easel: Easel, look: Look, layer: dict[str, Painter]) -> None:
    """Paint those of somebody's extras that belong to this layer."""
    for extra in look.extras:
        what, _, colour = extra.partition(" ")
        if what in layer:
            layer[what](easel, look, CLOTH.get(colour, HAIR[look.hair]))


def _freckles(easel: Easel, look: Look, _: Colour) -> None:
    spots = ((44, 304), (58, 298), (70, 308), (52, 314), (64, 320), (36, 312), (78, 298), (14, 300), (26, 302))
    for x, y in spots:
        for side, lower in ((-1, 0), (1, 3)):
            easel.paint(oval(side * x, y + lower, 2.7, 2.4), shade(mix(SKIN[look.skin], (176, 92, 40), 0.4), 0.85), 0.7, 0.85)


def _lashes(easel: Easel, look: Look, _: Colour) -> None:
    width, _, rise = LIDS[look.lids]
    x, y = EYE + width, EYE_LINE + rise
    easel.both(stroke([(x - 10, y - 5), (x - 2, y - 2), (x + 5, y - 6)], 5, 0.3), INK)


def _stubble(easel: Easel, look: Look, hair: Colour) -> None:
    _paint_beard(easel, look, mix(hair, SKIN[look.skin], 0.45), 0.62, 4)


def _beard(easel: Easel, look: Look, hair: Colour) -> None:
    _paint_beard(easel, look, hair, 0.96, 1.2)


def _paint_beard(easel: Easel, look: Look, colour: Colour, alpha: float, soft: float) -> None:
    ring = mirrored([(0, 376), (30, 374), (50, 352), (46, 334), (22, 334), (0, 338), (0, 330), (30, 324), (60, 332), (88, 290), (106, 262), (110, 330), (84, 372), (44, 404), (0, 414)])
    easel.paint(ring, colour, soft, alpha, easel.stencil([[(x * 1.02, y * 1.01 - 2) for x, y in JAWS[look.jaw]]]))


def _glasses(easel: Easel, look: Look, frame: Colour) -> None:
    lens = mirrored([(0, -27), (24, -26), (35, -12), (33, 12), (18, 26), (0, 28)])
    _paint_glasses(easel, lens, frame)


def _rounds(easel: Easel, look: Look, frame: Colour) -> None:
    _paint_glasses(easel, oval(0, 0, 34, 33), frame)


def _paint_glasses(easel: Easel, lens: Outline, frame: Colour) -> None:
    for side in (-1, 1):
        rim = [(x + side * (EYE + 2), y + EYE_LINE + 1) for x, y in lens]
        easel.paint(rim, (225, 236, 246), 0, 0.13)
        easel.paint(stroke([(side * EYE - 20, EYE_LINE + 6), (side * EYE - 6, EYE_LINE - 18)], 6), WHITE, 1, 0.55)
        easel.paint(ring(rim, 8), frame)
        easel.paint(stroke([(side * 80, EYE_LINE - 8), (side * 106, EYE_LINE - 12)], 6, 1), frame)
    easel.paint(stroke([(-13, EYE_LINE - 2), (0, EYE_LINE - 8), (13, EYE_LINE - 2)], 6.5, 1), frame)


def _headband(easel: Easel, look: Look, cloth: Colour) -> None:
    band = stroke([(-146, 206), (-116, 138), (-60, 98), (0, 86), (60, 98), (116, 138), (146, 206)], 28, 0.8)
    hair = easel.stencil([*STYLES[look.style].front, *STYLES[look.style].behind])
    easel.paint(band, cloth, inside=hair)
    easel.paint(stroke([(-92, 138), (-50, 104), (-10, 96)], 7), shade(cloth, 1.4), 2, 0.8)


def _hoops(easel: Easel, look: Look, metal: Colour) -> None:
    for x in (-108, 108):
        easel.paint(ring(oval(x, 322, 13, 18), 5), metal)


def _studs(easel: Easel, look: Look, metal: Colour) -> None:
    easel.both(oval(105, 298, 5.5, 5.5), metal)


def _flower(easel: Easel, look: Look, petals: Colour) -> None:
    for dx, dy in ((0, -21), (20, -7), (13, 17), (-13, 17), (-20, -7)):
        easel.paint(oval(100 + dx, 176 + dy, 16, 16), shade(petals, 0.9 if dy > 0 else 1.0))
    easel.paint(oval(100, 176, 10, 10), CLOTH["yellow"])


def _beads(easel: Easel, look: Look, bead: Colour) -> None:
    for x, end in LOCS:
        easel.both(oval(x * 1.1, end - 8, 12, 9), bead)


def _ties(easel: Easel, look: Look, band: Colour) -> None:
    x, y = {"puffs": (96, 128), "braids": (116, 524), "pigtails": (114, 292)}[look.style]
    easel.both(oval(x, y, 15, 14), band)
    easel.both(oval(x - 4, y - 5, 5, 4), shade(band, 1.4), 1)


def _scarf(easel: Easel, look: Look, cloth: Colour) -> None:
    """A hijab, all but its edge about the face."""
    easel.paint(mirrored([(0, 78), (66, 88), (118, 148), (134, 250), (128, 350), (150, 430), (210, 500), (236, 600), (240, 660), (0, 680)]), cloth)
    for fold in (
        [(-126, 350), (-60, 440), (60, 500), (190, 520)],
        [(-138, 410), (-60, 490), (60, 560), (120, 580)],
        [(120, 370), (60, 440), (-40, 470), (-100, 460)],
    ):
        easel.paint(stroke(fold, 13), shade(cloth, 0.74), 4, 0.9)
    easel.paint(stroke([(-116, 210), (-96, 140), (-40, 104), (30, 100)], 20), shade(cloth, 1.35), 8, 0.7)


def _scarf_edge(easel: Easel, look: Look, cloth: Colour) -> None:
    half = [(0, 132), (56, 142), (92, 190), (100, 250), (95, 306), (74, 360), (38, 396), (0, 406)]
    rim = mirrored(half)
    hood = [*mirrored([(0, 78), (68, 89), (120, 154), (132, 260), (124, 350), (84, 420), (0, 452)]), *rim[::-1], rim[-1]]
    shadow = mirrored([(0, 146), (50, 156), (84, 200), (92, 250), (86, 304), (66, 354), (0, 396)])
    easel.paint([*JAWS[look.jaw], *shadow[::-1], shadow[-1]], shade(SKIN[look.skin], 0.6), 5, 0.6, easel.stencil([JAWS[look.jaw]]))
    easel.paint(hood, cloth)
    easel.paint(ring(rim, 9), shade(cloth, 0.82), 1)


def _turban(easel: Easel, look: Look, cloth: Colour) -> None:
    dome = smooth([(-112, 224), (-124, 150), (-98, 84), (-40, 48), (40, 48), (98, 84), (124, 150), (112, 224), (98, 196), (50, 158), (0, 140), (0, 140), (-50, 158), (-98, 196)])
    easel.paint([(x, y + 9) for x, y in dome], shade(SKIN[look.skin], 0.62), 5, 0.7, easel.stencil([JAWS[look.jaw]]))
    easel.paint(dome, cloth)
    inside = easel.stencil([dome])
    for i in range(5):
        y = 62 + i * 22
        easel.paint(stroke([(-124, y + 78), (-70, y + 28), (0, y), (28, y - 14)], 5), shade(cloth, 0.7), 1.5, 0.9, inside)
        easel.paint(stroke([(124, y + 78), (70, y + 28), (4, y + 4)], 5), shade(cloth, 0.78), 1.5, 0.9, inside)
    easel.paint(oval(-40, 90, 40, 16), shade(cloth, 1.4), 10, 0.7, inside)


def _cap(easel: Easel, look: Look, cloth: Colour) -> None:
    easel.paint(mirrored([(0, 170), (98, 190), (103, 236), (0, 226)]), shade(SKIN[look.skin], 0.55), 7, 0.75, easel.stencil([JAWS[look.jaw]]))
    easel.paint(mirrored([(0, 62), (70, 72), (112, 126), (118, 196), (0, 190)]), cloth)
    easel.paint(stroke([(0, 64), (-6, 120), (0, 176)], 3), shade(cloth, 0.7))
    easel.paint(oval(-52, 104, 26, 18), shade(cloth, 1.4), 9, 0.7)
    easel.paint(mirrored([(0, 168), (80, 172), (130, 196), (126, 214), (70, 204), (0, 200)]), shade(cloth, 0.72))
    for x in (-46, 46):
        easel.paint(stroke([(x, 74), (x * 1.5, 110), (x * 1.5, 172)], 2.5), shade(cloth, 0.7))


OVER: dict[str, Painter] = {"scarf": _scarf}
ON_FACE: dict[str, Painter] = {"freckles": _freckles, "lashes": _lashes, "stubble": _stubble, "beard": _beard}
ON_TOP: dict[str, Painter] = {
    "scarf": _scarf_edge,
    "turban": _turban,
    "cap": _cap,
    "glasses": _glasses,
    "rounds": _rounds,
    "headband": _headband,
    "hoops": _hoops,
    "studs": _studs,
    "flower": _flower,
    "beads": _beads,
    "ties": _ties,
}
