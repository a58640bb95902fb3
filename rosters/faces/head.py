"""The bare head and shoulders: clothes, neck, face, eyes, nose and mouth."""

from __future__ import annotations

from PIL import Image

from faces.easel import Colour, Easel, Outline, flipped, mirrored, mix, oval, shade, smooth, stroke
from faces.look import CLOTH, HAIR, IRIS, SKIN, Look

JAWS: dict[str, Outline] = {
    "oval": mirrored([(0, 116), (58, 124), (93, 168), (101, 236), (96, 298), (76, 354), (38, 394), (0, 404)]),
    "round": mirrored([(0, 118), (60, 126), (97, 170), (107, 240), (105, 304), (84, 358), (42, 392), (0, 399)]),
    "square": mirrored([(0, 116), (58, 124), (94, 168), (101, 236), (98, 304), (84, 360), (46, 398), (0, 405)]),
    "heart": mirrored([(0, 116), (60, 124), (98, 170), (104, 234), (96, 294), (68, 354), (30, 394), (0, 405)]),
}
BROWS: dict[str, tuple[float, Outline]] = {
    "soft": (9, [(21, 234), (34, 227), (51, 225), (71, 234)]),
    "arched": (8, [(21, 229), (38, 221), (56, 220), (74, 233)]),
    "straight": (9.5, [(19, 231), (36, 227), (54, 227), (73, 231)]),
    "thick": (15, [(18, 233), (34, 224), (54, 222), (76, 234)]),
    "raised": (9, [(21, 224), (34, 216), (51, 214), (71, 224)]),
}
"""How thick in the middle, and how they run on the right side."""
EYE = 44
"""How far the middle of an eye is from the middle of the face."""
EYE_LINE = 264
LIDS = {"round": (23, 17.5, 0), "almond": (25, 15, -3), "soft": (24, 13.5, -1)}
"""Half width, half height, and how much higher (below 0) the outer corner is."""
SHOULDERS = mirrored([(0, 424), (42, 434), (62, 456), (132, 480), (190, 512), (214, 566), (222, 640), (0, 660)])
NECK = mirrored([(0, 350), (47, 350), (46, 410), (50, 444), (68, 462), (36, 482), (0, 488)])
WHITE: Colour = (252, 250, 248)
INK: Colour = (44, 30, 28)


def paint_body(easel: Easel, look: Look) -> None:
    """Shoulders in their clothes, and the neck."""
    garment, colour = look.wears.split()
    cloth, skin = CLOTH[colour], SKIN[look.skin]
    body = easel.stencil([SHOULDERS])
    easel.paint(SHOULDERS, cloth)
    easel.paint(mirrored([(0, 560), (90, 520), (170, 500), (260, 700), (0, 700)]), shade(cloth, 0.9), 16, 0.5, body)
    easel.paint(oval(-130, 500, 60, 18), shade(cloth, 1.25), 14, 0.6, body)
    for x in (-150, 150):
        easel.paint(stroke([(x, 545), (x * 0.98, 580), (x * 0.96, 640)], 5), shade(cloth, 0.8), 1)
    easel.paint(NECK, skin)
    neck = easel.stencil([NECK])
    easel.paint(mirrored([(0, 380), (60, 350), (64, 400), (30, 432), (0, 438)]), shade(skin, 0.72), 7, 0.9, neck)
    GARMENTS[garment](easel, cloth)


def _tee(easel: Easel, cloth: Colour) -> None:
    easel.paint(stroke([(-72, 458), (-40, 486), (0, 494), (40, 486), (72, 458)], 15, 0.8), shade(cloth, 0.86))


def _stripes(easel: Easel, cloth: Colour) -> None:
    body = easel.stencil([SHOULDERS])
    for y in range(512, 610, 34):
        band = stroke([(-240, y + 16), (0, y), (240, y + 16)], 14, 1)
        easel.paint(band, mix(cloth, WHITE, 0.8), inside=body)
    _tee(easel, cloth)


def _collar(easel: Easel, cloth: Colour) -> None:
    flap = [(54, 446), (54, 446), (78, 462), (64, 512), (64, 512), (30, 500), (4, 488), (4, 488), (40, 474)]
    easel.paint(smooth([(-5, 486), (5, 486), (6, 610), (-6, 610)]), shade(cloth, 0.84))
    easel.both(smooth([(x + 2, y + 6) for x, y in flap]), shade(cloth, 0.7), 3, 0.7)
    easel.both(smooth(flap), shade(cloth, 1.16))
    for y in (524, 562):
        easel.paint(oval(0, y, 4.5, 4.5), shade(cloth, 1.6))


def _vneck(easel: Easel, cloth: Colour) -> None:
    easel.paint(smooth([(-62, 452), (-62, 452), (0, 528), (0, 528), (62, 452), (62, 452), (0, 470)]), WHITE)
    easel.both(smooth([(50, 448), (50, 448), (70, 458), (42, 500), (42, 500), (0, 486), (0, 486)]), (232, 232, 236))
    easel.both(stroke([(74, 456), (44, 496), (-2, 536)], 15, 0.8), shade(cloth, 0.84))


def _hoodie(easel: Easel, cloth: Colour) -> None:
    easel.both(smooth([(40, 430), (76, 436), (104, 466), (84, 500), (30, 512), (0, 516), (0, 492), (50, 474)]), shade(cloth, 0.84))
    easel.both(stroke([(58, 452), (96, 470), (70, 502), (10, 514)], 6), shade(cloth, 1.15), 1)
    for x, end in ((-26, 572), (26, 562)):
        easel.paint(stroke([(x, 510), (x * 1.1, 540), (x, end)], 6, 0.9), mix(cloth, WHITE, 0.8))


def _dungarees(easel: Easel, cloth: Colour) -> None:
    for y in range(500, 620, 30):
        easel.paint(stroke([(-230, y + 16), (0, y), (230, y + 16)], 9, 1), WHITE, inside=easel.stencil([SHOULDERS]))
    denim: Colour = (70, 98, 144)
    easel.both(stroke([(112, 468), (92, 520), (84, 600)], 34, 1), denim)
    easel.paint(smooth([(-104, 566), (-104, 566), (104, 566), (104, 566), (110, 640), (-110, 640)]), denim)
    easel.both(oval(88, 572, 9, 9), CLOTH["yellow"])
    _tee(easel, cloth)


def _blazer(easel: Easel, cloth: Colour) -> None:
    easel.paint(smooth([(-66, 454), (-66, 454), (0, 640), (0, 640), (66, 454), (66, 454), (0, 480)]), WHITE)
    easel.paint(smooth([(-10, 494), (10, 494), (16, 620), (-16, 620)]), CLOTH["red"])
    lapel = [(58, 446), (58, 446), (96, 474), (112, 530), (112, 530), (92, 536), (6, 640), (6, 640), (30, 550)]
    easel.both(smooth(lapel), shade(cloth, 1.14))
    easel.both(smooth([(48, 448), (48, 448), (70, 456), (46, 506), (46, 506), (2, 490), (2, 490)]), (234, 234, 238))


GARMENTS = {
    "tee": _tee,
    "stripes": _stripes,
    "collar": _collar,
    "vneck": _vneck,
    "hoodie": _hoodie,
    "dungarees": _dungarees,
    "blazer": _blazer,
}


def paint_ears(easel: Easel, look: Look) -> None:
    """Both ears, with the shadow in them."""
    skin = SKIN[look.skin]
    easel.both(oval(102, 272, 15, 28), shade(skin, 0.95))
    easel.both(oval(104, 272, 8, 17), shade(skin, 0.8), 3)


def paint_face(easel: Easel, look: Look) -> None:
    """The face without anything that covers it."""
    skin, outline = SKIN[look.skin], JAWS[look.jaw]
    easel.paint(outline, skin)
    face = easel.stencil([outline])
    _model(easel, skin, face)
    for side in (-1, 1):
        _paint_eye(easel, look, side)
    _paint_nose(easel, skin, look.nose)
    SMILES[look.smile](easel, skin)


def _model(easel: Easel, skin: Colour, face: Image.Image) -> None:
    """Light from the upper left, and warm cheeks."""
    blush = mix(shade(skin, 0.9), (226, 84, 78), 0.36)
    easel.paint(smooth([(112, 180), (84, 260), (78, 330), (20, 392), (0, 420), (130, 420)]), shade(skin, 0.8), 14, 0.6, face)
    easel.paint(oval(-30, 190, 46, 36), shade(skin, 1.4), 22, 0.5, face)
    for x in (-62, 62):
        easel.paint(oval(x, 318, 25, 17), blush, 10, 0.75, face)
        easel.paint(oval(x * 0.72, EYE_LINE - 4, 30, 18), shade(skin, 0.84), 9, 0.5, face)
    easel.paint(oval(0, 386, 20, 8), shade(skin, 1.3), 7, 0.4, face)


def _paint_eye(easel: Easel, look: Look, side: int) -> None:
    width, height, rise = LIDS[look.lids]
    x, y, iris = side * EYE, EYE_LINE, IRIS[look.eyes]
    inner, outer = (x - side * width, y + 2), (x + side * width, y + rise)
    top, low = (x, y - height), (x + side * 2, y + height * 0.86)
    lid = [inner, (x - side * width * 0.55, y - height * 0.8), top, (x + side * width * 0.6, y - height * 0.72), outer]
    white = smooth([inner, *lid, outer, (x + side * width * 0.6, y + height * 0.6), low, (x - side * width * 0.6, y + height * 0.7)])
    white = [(x + (a - x) * 0.94, b) for a, b in white]
    open_eye = easel.stencil([white])
    easel.paint(white, WHITE)
    easel.paint(oval(x, y - 1, 15, 15.5), shade(iris, 0.62), inside=open_eye)
    easel.paint(oval(x, y + 1, 12, 12.5), iris, 1, 1, open_eye)
    easel.paint(oval(x, y - 1, 7.2, 7.4), (18, 14, 16), inside=open_eye)
    easel.paint(stroke(lid, 13), INK, 3, 0.35, open_eye)
    easel.paint(oval(x - 5, y - 6, 4.3, 4.3), (255, 255, 255))
    easel.paint(stroke(lid, 6.5, 0.4), INK)
    easel.paint(stroke([(a, b - 7) for a, b in lid[1:]], 2.5), shade(SKIN[look.skin], 0.6), 0.5, 0.8)
    easel.paint(stroke([(x - side * width * 0.6, y + height * 0.8), low, outer], 2.5), shade(SKIN[look.skin], 0.6), 0.5)


def paint_brows(easel: Easel, look: Look) -> None:
    """Brows, a little darker than the hair."""
    dark = mix(shade(HAIR[look.hair], 0.72), SKIN[look.skin], 0.12)
    thick, line = BROWS[look.brows]
    easel.both(stroke(line, thick, 0.35), dark, 0.6)


def _paint_nose(easel: Easel, skin: Colour, wide: float) -> None:
    half = 17 * wide
    dark = shade(skin, 0.66)
    easel.paint(smooth([(4, 258), (12, 290), (half + 4, 320), (half, 334), (0, 338), (6, 310)]), shade(skin, 0.78), 5, 0.8)
    easel.paint(stroke([(-2, 262), (-3, 290), (-2, 312)], 9), shade(skin, 1.4), 4, 0.55)
    easel.paint(oval(-2, 318, 9, 7), shade(skin, 1.45), 4, 0.6)
    easel.paint(stroke([(-half, 324), (-half * 0.6, 333), (0, 335), (half * 0.6, 333), (half, 324)], 4.5), dark, 0.8)
    easel.both(stroke([(half - 1, 314), (half + 3, 322), (half - 3, 330)], 3.5), dark, 0.8, 0.8)


def _lips(skin: Colour) -> Colour:
    return mix(shade(skin, 0.78), (190, 62, 70), 0.42)


def _smile(easel: Easel, skin: Colour, half: float = 35, dip: float = 14) -> None:
    """Lips together."""
    top = 354 - dip / 2
    lip = smooth([(-half + 4, top + 2), (-10, top + 2), (0, top + 4), (10, top + 2), (half - 4, top + 2), (14, top + dip + 10), (-14, top + dip + 10)])
    easel.paint(lip, _lips(skin), 1.5, 0.9)
    easel.paint(oval(-4, top + dip + 4, 11, 3), shade(_lips(skin), 1.5), 2, 0.5)
    easel.paint(stroke([(-half, top - 1), (-half / 2, top + dip * 0.7), (0, top + dip * 0.8), (half / 2, top + dip * 0.7), (half, top - 1)], 5.5), shade(_lips(skin), 0.42), 0.6)
    _corners(easel, skin, half, top)


def _grin(easel: Easel, skin: Colour, half: float = 40, drop: float = 25) -> None:
    """An open smile, the upper teeth in sight."""
    top = 340
    mouth = mirrored([(0, top + 5), (half * 0.5, top + 3), (half, top - 4), (half, top - 4), (half * 0.66, top + drop * 0.75), (0, top + drop + 4)])
    inside = easel.stencil([mouth])
    easel.paint([(x * 1.1, (y - 352) * 1.3 + 353) for x, y in mouth], _lips(skin), 1.2)
    easel.paint(mouth, (96, 30, 36))
    easel.paint(oval(0, top + drop + 4, half * 0.5, 10), (206, 92, 96), 2, 1, inside)
    easel.paint(mirrored([(0, top - 6), (half, top - 14), (half * 0.84, top + drop * 0.42), (0, top + drop * 0.56 + 3)]), WHITE, 0.6, 1, inside)
    _corners(easel, skin, half + 2, top - 2)


def _corners(easel: Easel, skin: Colour, half: float, y: float) -> None:
    easel.both(stroke([(half - 2, y - 5), (half + 4, y), (half + 2, y + 6)], 4), shade(skin, 0.62), 1, 0.8)
    easel.paint(stroke([(-16, 380), (0, 383), (16, 380)], 5), shade(skin, 0.74), 3, 0.7)


def _beam(easel: Easel, skin: Colour) -> None:
    _grin(easel, skin, half=45, drop=33)


def _calm(easel: Easel, skin: Colour) -> None:
    _smile(easel, skin, half=29, dip=8)


def _braces(easel: Easel, skin: Colour) -> None:
    _grin(easel, skin, half=42, drop=27)
    steel: Colour = (128, 140, 156)
    easel.paint(stroke([(-34, 342), (-16, 348), (0, 350), (16, 348), (34, 342)], 2.5, 0.8), steel)
    for x in (-25, -13, 0, 13, 25):
        easel.paint(oval(x, 350 - abs(x) * 0.2, 3.4, 3.4), steel)


def _gap(easel: Easel, skin: Colour) -> None:
    _grin(easel, skin, half=41, drop=28)
    easel.paint(smooth([(-1.8, 345), (1.8, 345), (1.4, 356), (-1.4, 356)]), (150, 96, 96))


SMILES = {"smile": _smile, "grin": _grin, "beam": _beam, "calm": _calm, "braces": _braces, "gap": _gap}
