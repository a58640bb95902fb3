"""Choose the pictures of a page that can be seen and are no furniture: logos, frames, watermarks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, starmap

from namecards.core.grouping import group
from namecards.importing.pages.layout import Page, Picture

_COVERED = 0.5
"""The share of a picture from which on it is covered."""


def shown_pictures(pages: Sequence[Page]) -> list[list[Picture]]:
    """Return the pictures of each page without logos, and without those that others cover."""
    furniture = _logos(pages) | _overlays(pages)
    on = ([picture for picture in page.pictures if picture.name not in furniture] for page in pages)
    return list(map(_on_top, on))


def _logos(pages: Sequence[Page]) -> set[str]:
    """Return the logos: a picture at one place of most pages; at several it replaces missing photos."""
    places: dict[tuple[str, int, int], set[int]] = {}
    for page in pages:
        for p in page.pictures:
            places.setdefault((p.name, round(p.box.x / 3), round(p.box.y / 3)), set()).add(page.number)
    times = Counter(name for name, *_ in places)
    lasting = ((name, on) for (name, *_), on in places.items() if times[name] == 1)
    return {name for name, on in lasting if len(on) > 1 and len(on) >= 0.8 * len(pages)}


def _overlays(pages: Sequence[Page]) -> set[str]:
    """Return the pictures over most others, which differ: a frame on each photo, a watermark.

    One over a few photos is on purpose: a smiley on those who may not be shown.
    """
    names = {picture.name for page in pages for picture in page.pictures}
    below = group(
        (picture.name, (page.number, under))
        for page in pages
        for at, picture in enumerate(page.pictures)
        for under in page.pictures[:at]
        if under.name != picture.name and under.box.share_in(picture.box) >= _COVERED
    )
    most = (
        (name, under)
        for name, under in below.items()
        if 2 * len({one.name for _, one in under}) > len(names) - 1
    )
    return {name for name, under in most if any(starmap(_are_apart, combinations(under, 2)))}


def _are_apart(one: tuple[int, Picture], other: tuple[int, Picture]) -> bool:
    """Whether two different pictures are on two pages, or beside each other on one."""
    (page, picture), (on, there) = one, other
    return picture.name != there.name and (page != on or not picture.box.overlap(there.box))


def _on_top(pictures: Sequence[Picture]) -> list[Picture]:
    """Drop pictures that another picture covers; a sign on a photo covers only part of it."""
    kept: list[Picture] = []
    for picture in pictures:
        kept = [p for p in kept if p.box.share_in(picture.box) < _COVERED] + [picture]
    return kept
