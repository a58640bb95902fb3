"""Find out whether two files are one picture: saved again, in another size, or cropped.

Faces are never compared: that would be face recognition of minors.
"""

from __future__ import annotations

import hashlib
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from itertools import product

from PIL import Image, ImageChops, ImageOps

from namecards.core.pictures import FORMATS, MAX_PIXELS, as_rgb

_DECODED, _SIDE, _SMALL, _COARSE, _COLOURS = 80, 48, 24, 12, 4
"""Pixels along a side: to decode, to search in, to compare whole, to compare in a search, and for colours."""
_SMOOTH = Image.Resampling.BILINEAR
_SAME, _SAME_CROP, _SAME_COLOUR, _GREY = 1.5, 4.0, 8.0, 6.0
"""The highest mean differences, of 255, within one picture; below `_GREY` a picture has no colours."""
_ASPECT = 0.04
_NOT_FLAT, _FLAT_TONES, _BLUR, _NO_COLOUR = 0.04, 3, 5, 12
"""The share of a silhouette outside its tones, their number and half breadth, and the least of a colour."""
_TINY = 8
"""Pixels along a side, below which a picture shows nothing."""
_CELL, _PLAY = 8, 1.0
"""The size of a shade in the index, and how far a shade moves when a picture is saved again."""
_AT_ONCE = 4
"""Pictures decoded at the same time: Pillow releases the GIL."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """The reduced data of a picture, to compare it; all but the digest is empty if it can't be decoded."""

    digest: str
    pixels: int = 0
    aspect: float = 0.0
    shades: Image.Image | None = None
    small: bytes = b""
    colours: bytes = b""
    is_flat: bool = False
    """Whether it is a grey silhouette and no photo."""
    is_blank: bool = False
    """Whether it has a few pixels, or is grey, white or black all over: it shows nothing."""


def digest(data: bytes) -> str:
    """Return the first 32 hex digits of the SHA-256 of a photo's bytes: its name in the collection."""
    return hashlib.sha256(data).hexdigest()[:32]


def look_at(data: bytes) -> Look:
    """Look at a picture, decoded no larger than needed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _look_at(data)


def look_at_all(pictures: Iterable[bytes]) -> list[Look]:
    """Look at several pictures at the same time."""
    with warnings.catch_warnings():  # around the threads, which share the filters
        warnings.simplefilter("ignore")
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(_look_at, pictures))


def _look_at(data: bytes) -> Look:
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            width, height = image.size
            if width * height > MAX_PIXELS:
                return Look(digest(data))
            image.draft("RGB", (_DECODED, _DECODED))
            rgb = as_rgb(ImageOps.exif_transpose(image))
    except Exception:  # a damaged file can make a decoder raise anything; it is reported when it is imported
        return Look(digest(data))
    grey = rgb.convert("L")
    turned = (rgb.width > rgb.height) != (width > height)
    return Look(
        digest(data),
        width * height,
        height / width if turned else width / height,
        grey.resize((_SIDE, _SIDE), _SMOOTH),
        grey.resize((_SMALL, _SMALL), _SMOOTH).tobytes(),
        rgb.resize((_COLOURS, _COLOURS), _SMOOTH).tobytes(),
        is_flat(rgb),
        max(width, height) < _TINY or _is_one_grey(rgb),
    )


def is_flat(image: Image.Image) -> bool:
    """Whether a picture in RGB is a grey silhouette: nearly all of it has one of few tones, and no colour."""
    small = image.resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
    red, green, blue = small.split()
    if any(_highest(ImageChops.difference(green, other)) >= _NO_COLOUR for other in (red, blue)):
        return False
    left, rest = green.histogram(), list[float]()
    for _ in range(_FLAT_TONES):
        most = max(range(256), key=lambda tone: sum(left[max(0, tone - _BLUR) : tone + _BLUR + 1]))
        left = [0 if abs(tone - most) <= _BLUR else count for tone, count in enumerate(left)]
        rest.append(sum(left) / _SIDE**2)
    return rest[-1] < _NOT_FLAT < rest[0]


def _is_one_grey(image: Image.Image) -> bool:
    """Whether a picture in RGB is grey, white or black, and the same all over."""
    bands = image.resize((_SIDE, _SIDE), Image.Resampling.NEAREST).split()
    return max(map(_highest, bands)) - min(_highest(band) - _spread(band) for band in bands) < _NO_COLOUR


def is_same(one: Look, other: Look) -> bool:
    """Whether two files show the same whole picture."""
    if one.digest == other.digest:
        return True
    if not (one.shades and other.shades) or abs(one.aspect / other.aspect - 1) > _ASPECT:
        return False
    return _same_colours(one, other) and _mean(one.small, other.small) <= _SAME


def is_part(one: Look, other: Look) -> bool:
    """Whether two files are the same picture, or the one with fewer pixels is a part of the other."""
    if is_same(one, other):
        return True
    whole, part = (one, other) if one.pixels > other.pixels else (other, one)
    if not (whole.shades and part.shades) or whole.pixels == part.pixels:
        return False
    return _crop_difference(whole.shades, part.shades, part.aspect / whole.aspect) <= _SAME_CROP


def groups(looks: Sequence[Look]) -> list[list[int]]:
    """Group the indexes of files that show one picture."""
    found: list[list[int]] = []
    by_digest: dict[str, list[int]] = {}
    near: dict[tuple[int, ...], list[list[int]]] = defaultdict(list)
    for at, look in enumerate(looks):
        group = by_digest.get(look.digest)
        if group is None:
            keys = list(_keys(look))
            likely = (group for key in keys for group in near[key])
            group = next((group for group in likely if is_same(looks[group[0]], look)), None)
            if group is None:
                found.append(group := [])
                for key in keys:
                    near[key].append(group)
            by_digest[look.digest] = group
        group.append(at)
    return found


def _keys(look: Look) -> Iterator[tuple[int, ...]]:
    """Yield the cells of the index where a picture with these shades may be."""
    if look.shades:
        quarters = look.shades.resize((2, 2), _SMOOTH).tobytes()
        ranges = [{int((shade + by) // _CELL) for by in (-_PLAY, _PLAY)} for shade in quarters]
        yield from product(*ranges)


def _same_colours(one: Look, other: Look) -> bool:
    """Whether the colours agree; a picture without colours agrees with any."""
    grey = min(_colourfulness(one.colours), _colourfulness(other.colours)) < _GREY
    if grey and one.shades and other.shades:
        varied = max(_spread(one.shades), _spread(other.shades)) > _GREY
        return varied or _mean(one.colours, other.colours) < _SAME
    return _mean(one.colours, other.colours) <= _SAME_COLOUR


def _colourfulness(colours: bytes) -> float:
    pixels = [colours[at : at + 3] for at in range(0, len(colours), 3)]
    return sum(max(pixel) - min(pixel) for pixel in pixels) / len(pixels)


def _highest(shades: Image.Image) -> float:
    return float(shades.getextrema()[1])  # type: ignore[arg-type]


def _spread(shades: Image.Image) -> float:
    low, high = shades.getextrema()
    return float(high) - float(low)  # type: ignore[arg-type]


def _mean(one: bytes, other: bytes) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


Box = tuple[float, float, float, float]


def _crop_difference(whole: Image.Image, part: Image.Image, aspect: float) -> float:
    """Return the difference to the most similar part of a picture, searched from coarse to fine.

    `aspect` is the part's, in units of the whole.
    """
    small = part.resize((_COARSE, _COARSE), _SMOOTH).tobytes()

    def difference(width: float, left: float, top: float) -> float:
        height = width / aspect
        if not (0.4 <= width <= 1 and height <= 1 and 0 <= left <= 1 - width and 0 <= top <= 1 - height):
            return 255.0
        box = (left * _SIDE, top * _SIDE, (left + width) * _SIDE, (top + height) * _SIDE)
        return _mean(whole.resize((_COARSE, _COARSE), _SMOOTH, box).tobytes(), small)

    steps = [at / 10 for at in range(11)]
    tries = [
        (width, round(left * (1 - width), 3), round(top * max(0, 1 - width / aspect), 3))
        for width in (0.5, 0.6, 0.7, 0.8, 0.9, min(1, aspect))
        for left in steps[::2]
        for top in steps[::2]
    ]
    best: tuple[float, tuple[float, ...]] = min((difference(*each), each) for each in tries)
    step = 0.05
    while step > 0.01:
        moves = product(*((at - step, at, at + step) for at in best[1]))
        better = min((difference(*each), each) for each in moves)
        best, step = (better, step) if better[0] < best[0] else (best, step / 2)
    return best[0]
