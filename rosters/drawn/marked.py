"""Pictures that say which one they are, however they were scaled and packed since."""

from __future__ import annotations

import io
from typing import cast

from PIL import Image

_ACROSS, _DOWN = 4, 5
_INK = {False: (238, 206, 170), True: (40, 70, 160)}


def mark_picture(number: int, wide: int = 80, high: int = 100) -> bytes:
    """A JPEG whose squares are the number in binary, the lowest digit first."""
    small = Image.new("RGB", (_ACROSS, _DOWN))
    for at in range(_ACROSS * _DOWN):
        small.putpixel((at % _ACROSS, at // _ACROSS), _INK[bool(number >> at & 1)])
    file = io.BytesIO()
    small.resize((wide, high), Image.Resampling.NEAREST).save(file, "JPEG", quality=90)
    return file.getvalue()


def number_of(picture: bytes) -> int:
    """Return the number of a marked picture."""
    with Image.open(io.BytesIO(picture)) as image:
        small = image.convert("RGB").resize((_ACROSS * 3, _DOWN * 3), Image.Resampling.BOX)
    number = 0
    for at in range(_ACROSS * _DOWN):
        red, _, blue = cast(
            "tuple[int, int, int]", small.getpixel((3 * (at % _ACROSS) + 1, 3 * (at // _ACROSS) + 1))
        )
        number |= (blue > red + 40) << at
    return number


def silhouette() -> bytes:
    """The grey picture that systems print for somebody without a photo."""
    image = Image.new("L", (80, 100), 224)
    image.paste(150, (25, 20, 55, 55))
    image.paste(150, (10, 65, 70, 100))
    file = io.BytesIO()
    image.convert("RGB").save(file, "PNG")
    return file.getvalue()
