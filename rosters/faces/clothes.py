"""Shoulders, neck, and what is worn on them."""

from __future__ import annotations

from rosters.faces.easel import WHITE, Colour, Easel, mirror, mix, move, oval, shade, smooth, stroke
from rosters.faces.look import CLOTH, SKIN, Look

SHOULDERS = mirror("0,424 42,434 62,456 132,480 190,512 214,566 222,640 0,660")
NECK = mirror("0,350 47,350 46,410 50,444 68,462 36,482 0,488")
LINEN: Colour = (233, 233, 237)


def paint_body(easel: Easel, look: Look) -> None:
    """Shoulders in their clothes, and the neck in the head's shadow."""
    garment, colour = look.wears.split()
    cloth, skin = CLOTH[colour], SKIN[look.skin]
    body, neck = easel.stencil([SHOULDERS]), easel.stencil([NECK])
    easel.paint(SHOULDERS, cloth)
    chest = mirror("0,560 90,520 170,500 260,700 0,700")
    easel.paint(chest, shade(cloth, 0.9), soft=16, alpha=0.5, inside=body)
    easel.paint(oval(-130, 500, 60, 18), shade(cloth, 1.25), soft=14, alpha=0.6, inside=body)
    easel.both(stroke("150,545 147,580 144,640", 5), shade(cloth, 0.8), soft=1)
    easel.paint(NECK, skin)
    chin = mirror("0,380 60,350 64,400 30,432 0,438")
    easel.paint(chin, shade(skin, 0.72), soft=7, alpha=0.9, inside=neck)
    GARMENTS[garment](easel, cloth)


def _tee(easel: Easel, cloth: Colour) -> None:
    easel.paint(stroke("-72,458 -40,486 0,494 40,486 72,458", 15, tip=0.8), shade(cloth, 0.86))


def _stripes(easel: Easel, cloth: Colour) -> None:
    body = easel.stencil([SHOULDERS])
    for y in range(512, 610, 34):
        band = stroke(move("-240,16 0,0 240,16", y=y), 14, tip=1)
        easel.paint(band, mix(cloth, WHITE, 0.8), inside=body)
    _tee(easel, cloth)


def _collar(easel: Easel, cloth: Colour) -> None:
    flap = smooth("54,446 54,446 78,462 64,512 64,512 30,500 4,488 4,488 40,474")
    easel.paint(smooth("-5,486 5,486 6,610 -6,610"), shade(cloth, 0.84))
    easel.both(move(flap, 2, 6), shade(cloth, 0.7), soft=3, alpha=0.7)
    easel.both(flap, shade(cloth, 1.16))
    for y in (524, 562):
        easel.paint(oval(0, y, 4.5, 4.5), shade(cloth, 1.6))


def _vneck(easel: Easel, cloth: Colour) -> None:
    easel.paint(smooth("-62,452 -62,452 0,528 0,528 62,452 62,452 0,470"), WHITE)
    easel.both(smooth("50,448 50,448 70,458 42,500 42,500 0,486 0,486"), LINEN)
    easel.both(stroke("74,456 44,496 -2,536", 15, tip=0.8), shade(cloth, 0.84))


def _hoodie(easel: Easel, cloth: Colour) -> None:
    hood = smooth("40,430 76,436 104,466 84,500 30,512 0,516 0,492 50,474")
    easel.both(hood, shade(cloth, 0.84))
    easel.both(stroke("58,452 96,470 70,502 10,514", 6), shade(cloth, 1.15), soft=1)
    for cord in ("-26,510 -28,540 -26,572", "26,510 28,540 26,562"):
        easel.paint(stroke(cord, 6, tip=0.9), mix(cloth, WHITE, 0.8))


def _dungarees(easel: Easel, cloth: Colour) -> None:
    denim: Colour = (70, 98, 144)
    _stripes(easel, cloth)
    easel.both(stroke("112,468 92,520 84,600", 34, tip=1), denim)
    easel.paint(smooth("-104,566 -104,566 104,566 104,566 110,640 -110,640"), denim)
    easel.both(oval(88, 572, 9, 9), CLOTH["yellow"])


def _blazer(easel: Easel, cloth: Colour) -> None:
    easel.paint(smooth("-66,454 -66,454 0,640 0,640 66,454 66,454 0,480"), WHITE)
    easel.paint(smooth("-10,494 10,494 16,620 -16,620"), CLOTH["red"])
    easel.both(smooth("58,446 58,446 96,474 112,530 112,530 92,536 6,640 6,640 30,550"), shade(cloth, 1.14))
    easel.both(smooth("48,448 48,448 70,456 46,506 46,506 2,490 2,490"), LINEN)


GARMENTS = {
    "tee": _tee,
    "stripes": _stripes,
    "collar": _collar,
    "vneck": _vneck,
    "hoodie": _hoodie,
    "dungarees": _dungarees,
    "blazer": _blazer,
}
