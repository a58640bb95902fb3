"""The bare head: ears, face, eyes, nose and mouth."""

from __future__ import annotations

from rosters.faces.easel import (
    WHITE,
    Colour,
    Easel,
    Outline,
    mirror,
    mix,
    move,
    oval,
    shade,
    smooth,
    stroke,
)
from rosters.faces.look import HAIR, IRIS, SKIN, Look

JAWS = {
    "oval": mirror("0,116 58,124 93,168 101,236 96,298 76,354 38,394 0,404"),
    "round": mirror("0,118 60,126 97,170 107,240 105,304 84,358 42,392 0,399"),
    "square": mirror("0,116 58,124 94,168 101,236 98,304 84,360 46,398 0,405"),
    "heart": mirror("0,116 60,124 98,170 104,234 96,294 68,354 30,394 0,405"),
}
BROWS = {
    "soft": stroke("21,234 34,227 51,225 71,234", 9, tip=0.35),
    "arched": stroke("21,229 38,221 56,220 74,233", 8, tip=0.35),
    "straight": stroke("19,231 36,227 54,227 73,231", 9.5, tip=0.35),
    "thick": stroke("18,233 34,224 54,222 76,234", 15, tip=0.35),
    "raised": stroke("21,224 34,216 51,214 71,224", 9, tip=0.35),
}
EYES = (44, 264)
"""The middle of the right eye; the left one is as far on the other side."""
LIDS = {
    "round": ("-22,2 -13,-14 0,-17.5 14,-12.5 22,0", "22,0 14,10.5 2,15 -14,12 -22,2"),
    "almond": ("-24,2 -14,-12 0,-15 15,-11 24,-3", "24,-3 15,9 2,13 -15,10.5 -24,2"),
    "soft": ("-23,2 -13,-11 0,-13.5 14.5,-9.5 23,-1", "23,-1 14.5,8 2,11.5 -14.5,9.5 -23,2"),
}
"""Upper and lower lid of the right eye, about its middle, from the nose outward and back."""
INK: Colour = (44, 30, 28)


def paint_ears(easel: Easel, look: Look) -> None:
    """Both ears, with the shadow in them."""
    skin = SKIN[look.skin]
    easel.both(oval(102, 272, 15, 28), shade(skin, 0.95))
    easel.both(oval(104, 272, 8, 17), shade(skin, 0.8), soft=3)


def paint_face(easel: Easel, look: Look) -> None:
    """The face without anything that covers it."""
    skin = SKIN[look.skin]
    easel.paint(JAWS[look.jaw], skin)
    _paint_light(easel, look)
    for side in (-1, 1):
        _paint_eye(easel, look, side)
    _paint_nose(easel, skin, look.nose)
    SMILES[look.smile](easel, skin)


def paint_brows(easel: Easel, look: Look) -> None:
    """Brows, a little darker than the hair."""
    dark = mix(shade(HAIR[look.hair], 0.72), SKIN[look.skin], 0.12)
    easel.both(BROWS[look.brows], dark, soft=0.6)


def shade_face(easel: Easel, look: Look, outline: Outline) -> None:
    """The shadow of something of this outline on the face."""
    face = easel.stencil([JAWS[look.jaw]])
    easel.paint(outline, shade(SKIN[look.skin], 0.65), soft=5, alpha=0.7, inside=face)


def _paint_light(easel: Easel, look: Look) -> None:
    """Light from the upper left, and warm cheeks."""
    skin, face = SKIN[look.skin], easel.stencil([JAWS[look.jaw]])
    blush = mix(shade(skin, 0.9), (226, 84, 78), 0.36)
    side = smooth("112,180 84,260 78,330 20,392 0,420 130,420")
    easel.paint(side, shade(skin, 0.8), soft=14, alpha=0.6, inside=face)
    easel.paint(oval(-30, 190, 46, 36), shade(skin, 1.4), soft=22, alpha=0.5, inside=face)
    easel.both(oval(62, 318, 25, 17), blush, soft=10, alpha=0.75)
    easel.both(oval(44, 260, 30, 18), shade(skin, 0.84), soft=9, alpha=0.5)
    easel.paint(oval(0, 386, 20, 8), shade(skin, 1.3), soft=7, alpha=0.4)


def _paint_eye(easel: Easel, look: Look, side: int) -> None:
    x, y = EYES[0] * side, EYES[1]
    upper, lower = (move(lid, x, y, wide=side) for lid in LIDS[look.lids])
    iris, crease = IRIS[look.eyes], shade(SKIN[look.skin], 0.6)
    ball = smooth(upper, closed=False) + smooth(lower, closed=False)
    inside = easel.stencil([ball])
    easel.paint(ball, WHITE)
    easel.paint(oval(x, y - 1, 15, 15.5), shade(iris, 0.62), inside=inside)
    easel.paint(oval(x, y + 1, 12, 12.5), iris, soft=1, inside=inside)
    easel.paint(oval(x, y - 1, 7.2, 7.4), (18, 14, 16), inside=inside)
    easel.paint(stroke(upper, 13), INK, soft=3, alpha=0.35, inside=inside)
    easel.paint(oval(x - 5, y - 6, 4.3, 4.3), (255, 255, 255))
    easel.paint(stroke(upper, 6.5, tip=0.5), INK)
    easel.paint(stroke(move(upper[1:], y=-7), 2.5), crease, soft=0.5, alpha=0.8)
    easel.paint(stroke(lower[:4], 2.5), crease, soft=0.5)


def _paint_nose(easel: Easel, skin: Colour, wide: float) -> None:
    dark = shade(skin, 0.66)
    side = smooth(move("4,258 12,290 21,320 17,334 0,338 6,310", wide=wide))
    easel.paint(side, shade(skin, 0.78), soft=5, alpha=0.8)
    easel.paint(stroke("-2,262 -3,290 -2,312", 9), shade(skin, 1.4), soft=4, alpha=0.55)
    easel.paint(oval(-2, 318, 9, 7), shade(skin, 1.45), soft=4, alpha=0.6)
    easel.paint(stroke(move("-17,324 -10,333 0,335 10,333 17,324", wide=wide), 4.5), dark, soft=0.8)
    easel.both(stroke(move("16,314 20,322 14,330", wide=wide), 3.5), dark, soft=0.8, alpha=0.8)


def _smile(easel: Easel, skin: Colour, wide: float = 1, high: float = 1) -> None:
    """Lips together."""
    lips, line, shine = (
        move(path, 0, 354, wide, high)
        for path in (
            "-31,-5 -10,-5 0,-3 10,-5 31,-5 14,17 -14,17",
            "-35,-8 -17,3 0,4 17,3 35,-8",
            oval(-4, 11, 11, 3),
        )
    )
    easel.paint(smooth(lips), _lip(skin), soft=1.5, alpha=0.9)
    easel.paint(shine, shade(_lip(skin), 1.5), soft=2, alpha=0.5)
    easel.paint(stroke(line, 5.5), shade(_lip(skin), 0.42), soft=0.6)
    _paint_dimples(easel, skin, 35 * wide, 347)


def _grin(easel: Easel, skin: Colour, wide: float = 1, high: float = 1) -> None:
    """An open smile, the upper teeth in sight."""
    mouth, lips, teeth, tongue = (
        move(outline, 0, 340, wide, high)
        for outline in (
            mirror("0,5 20,3 40,-4 40,-4 26,19 0,29"),
            mirror("0,2 22,0 44,-8 44,-8 29,21 0,35"),
            mirror("0,-6 40,-14 34,10.5 0,17"),
            oval(0, 29, 20, 9),
        )
    )
    inside = easel.stencil([mouth])
    easel.paint(lips, _lip(skin), soft=1.2)
    easel.paint(mouth, (96, 30, 36))
    easel.paint(tongue, (206, 92, 96), soft=2, inside=inside)
    easel.paint(teeth, WHITE, soft=0.6, inside=inside)
    _paint_dimples(easel, skin, 42 * wide, 338)


def _paint_dimples(easel: Easel, skin: Colour, x: float, y: float) -> None:
    easel.both(stroke(move("-2,-5 4,0 2,6", x, y), 4), shade(skin, 0.62), soft=1, alpha=0.8)
    easel.paint(stroke("-16,380 0,383 16,380", 5), shade(skin, 0.74), soft=3, alpha=0.7)


def _lip(skin: Colour) -> Colour:
    return mix(shade(skin, 0.78), (190, 62, 70), 0.42)


def _calm(easel: Easel, skin: Colour) -> None:
    _smile(easel, skin, wide=0.83, high=0.7)


def _beam(easel: Easel, skin: Colour) -> None:
    _grin(easel, skin, wide=1.12, high=1.3)


def _braces(easel: Easel, skin: Colour) -> None:
    steel: Colour = (128, 140, 156)
    _grin(easel, skin, wide=1.05, high=1.1)
    easel.paint(stroke("-34,342 -16,348 0,350 16,348 34,342", 2.5, tip=0.8), steel)
    for x, y in ((-25, 345), (-13, 348), (0, 350), (13, 348), (25, 345)):
        easel.paint(oval(x, y, 3.4, 3.4), steel)


def _gap(easel: Easel, skin: Colour) -> None:
    _grin(easel, skin, wide=1.03, high=1.1)
    easel.paint(smooth("-1.8,345 1.8,345 1.4,356 -1.4,356"), (150, 96, 96))


SMILES = {"smile": _smile, "grin": _grin, "beam": _beam, "calm": _calm, "braces": _braces, "gap": _gap}
