"""Drawn faces that can be told apart afterwards: a pattern of colours for each person."""

from __future__ import annotations

import io
from functools import cache
from random import Random

from PIL import Image, ImageDraw

WIDE, HIGH = 120, 160
SILHOUETTE = "silhouette"
_SMALL = (12, 16)
_FAR = 38.0
"""The mean difference of colours above which a picture is nobody's."""
_NEAR = 6.0
"""The difference below which it is somebody's whole picture, and no other can be nearer."""
_WINDOWS = tuple((1 / over, high / over) for over in (1, 1.16, 1.4, 1.7) for high in (1, 0.75))
"""Shares of width and height that a page or a crop leaves of a picture, around its middle."""
_drawn: set[str] = set()


def forget() -> None:
    """Begin a case: no face was drawn yet."""
    _drawn.clear()


def face(who: str, wide: int = WIDE, quality: int = 88, kind: str = "JPEG") -> bytes:
    """A head and shoulders before twelve coloured fields; the same bytes for the same arguments."""
    _drawn.add(who)
    file = io.BytesIO()
    image = _draw(who)
    if wide != WIDE:
        image = image.resize((wide, wide * HIGH // WIDE))
    image.save(file, kind, **({"quality": quality} if kind == "JPEG" else {}))
    return file.getvalue()


def silhouette(nth: int) -> bytes:
    """The grey figure of somebody who was not photographed, encoded anew each time."""
    return face(SILHOUETTE, WIDE + nth % 3 * 4, 70 + nth % 5 * 5)


def recognise(data: bytes) -> str:
    """Whose drawn face a picture is: of those drawn in this case; empty if nobody's."""
    with Image.open(io.BytesIO(data)) as image:
        seen = _colours(image.convert("RGB"))
    if sure := next((who for who in _drawn if _difference(seen, _known(who)[0]) < _NEAR), ""):
        return sure
    far = {who: min(_difference(seen, known) for known in _known(who)) for who in _drawn}
    nearest = min(far, key=lambda who: far[who], default="")
    return nearest if nearest and far[nearest] < _FAR else ""


@cache
def _draw(who: str) -> Image.Image:
    image = Image.new("RGB", (WIDE, HIGH), (205, 205, 205))
    pen = ImageDraw.Draw(image)
    if who == SILHOUETTE:
        pen.ellipse((36, 34, 84, 96), fill=(150, 150, 150))
        pen.ellipse((16, 104, 104, 230), fill=(150, 150, 150))
        return image
    dice = Random(who)
    for at in range(12):
        x, y = at % 3 * 40, at // 3 * 40
        pen.rectangle((x, y, x + 39, y + 39), fill=_colour(dice))
    pen.ellipse((10, 108, 110, 230), fill=_colour(dice))
    skin = dice.choice([(241, 205, 175), (224, 172, 125), (168, 112, 72), (110, 72, 48)])
    pen.ellipse((36, 30, 84, 106), fill=skin)
    pen.pieslice((34, 24, 86, 84), 180, 360, fill=_colour(dice))
    for x in (50, 70):
        pen.ellipse((x - 3, 60, x + 3, 66), fill=(20, 20, 20))
    pen.arc((50, 74, 70, 92), 20, 160, fill=(120, 30, 30), width=2)
    return image


def _colour(dice: Random) -> tuple[int, int, int]:
    return dice.randrange(256), dice.randrange(256), dice.randrange(256)


def _colours(image: Image.Image) -> bytes:
    return image.resize(_SMALL, Image.Resampling.BOX).tobytes()


@cache
def _known(who: str) -> tuple[bytes, ...]:
    image = _draw(who)
    edges = [(WIDE * (1 - wide) / 2, HIGH * (1 - high) / 2) for wide, high in _WINDOWS]
    return tuple(
        _colours(image.crop((round(x), round(y), round(WIDE - x), round(HIGH - y)))) for x, y in edges
    )


def _difference(one: bytes, other: bytes) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def width(data: bytes) -> int:
    """How wide a picture is, in pixels."""
    with Image.open(io.BytesIO(data)) as image:
        return image.width
