"""Read the slides of a presentation as pages, with text and pictures at their places.

PowerPoint (ECMA-376, part 1, 19.3 and 20.1) and Impress (OpenDocument 1.3, part 3, 10.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from xml.etree.ElementTree import Element

from namecards.core.text import pluralize
from namecards.importing.files.entries import Source
from namecards.importing.formats.packages import OPEN, attribute, is_of_kind, local_name, parse, relations
from namecards.importing.pages import limits
from namecards.importing.pages.layout import Box, Page, Picture, Run
from namecards.importing.pages.limits import DocumentContent

_SHOW = "ppt/presentation.xml"
_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "": 1 / 12700}
"""Points in each unit of length; PowerPoint counts in English metric units."""
_WIDTH, _HEIGHT = 960.0, 540.0
_SIZE, _WIDE = 14.0, 0.5
"""The height of a letter in points if none is given, and its width as a share of the height."""
_AT_TOP = Box(0.0, 0.0, _WIDTH, 2 * _SIZE)
"""The place of a text without a place of its own."""
_BLANKS = {"br": "\n", "line-break": "\n", "tab": " ", "s": " "}
_LENGTH = re.compile(r"(-?[\d.]+)(cm|mm|in|pt|)")


def is_presentation(package: Source) -> bool:
    """Whether a package is a presentation of PowerPoint or Impress."""
    return _SHOW in package.names or is_of_kind(package, "presentation")


def read_slides(package: Source) -> DocumentContent:
    """Return the slides of a presentation as pages, and sentences about what is left out."""
    if _SHOW in package.names:
        slides = list(_slides(package))
    else:
        slides = [(page, {}) for page in parse(package, OPEN).iterfind(".//{*}page")]
    seen = [(slide, links) for slide, links in slides if slide.get("show") != "0"]
    pictures, drawings = dict[str, bytes](), list[str]()
    pages = [
        _page(number, slide, links, package, pictures, drawings)
        for number, (slide, links) in enumerate(seen[: limits.MOST_PAGES], 1)
    ]
    pages = _below_pictures(pages)
    hidden, more = len(slides) - len(seen), len(seen) - len(pages)
    sentences = [f"{pluralize(hidden, 'hidden slide')} left out."] * bool(hidden)
    sentences += [f"the last {pluralize(more, 'slide')} left out."] * bool(more)
    sentences += [f"{pluralize(len(drawings), 'picture')} could not be read."] * bool(drawings)
    return DocumentContent(pages=tuple(pages), pictures=pictures, left_out=tuple(sentences))


def _page(
    number: int,
    slide: Element,
    links: Mapping[str, str],
    package: Source,
    pictures: dict[str, bytes],
    drawings: list[str],
) -> Page:
    """Return a slide as a page; its pictures are added to `pictures`, unreadable ones to `drawings`."""
    runs, shown, names = list[Run](), list[Picture](), package.names
    for shape, box in _shapes(slide, (0.0, 0.0, 1.0, 1.0)):
        runs += _runs(shape, box or _AT_TOP)
        part, crop = _picture(shape, links), _crop(shape)
        name = f"{part.replace('/', ' ')}{crop or ''}.jpg"  # as a folder, "Pictures" would be a title
        data = pictures.get(name) or (_as_jpeg(package.read(part), crop) if part in names else b"")
        if data and box:
            pictures[name] = data
            shown.append(Picture(name, box))
        elif part:
            drawings.append(part)
    boxes = [*(run.box for run in runs), *(picture.box for picture in shown)]
    width = max([_WIDTH, *(box.right for box in boxes)])
    height = max([_HEIGHT, *(box.bottom for box in boxes)])
    return Page(number, width, height, tuple(runs), tuple(shown))


def _below_pictures(pages: Sequence[Page]) -> list[Page]:
    """Put the text of a slide below its only picture, if most slides have one: it is about that person.

    A slide with as many lines as the others and no picture is of somebody without a photo.
    """
    pictured = [page for page in pages if page.pictures and page.runs]
    single = [page for page in pictured if len(page.pictures) == 1]
    if len(single) < 2 or 2 * len(single) <= len(pages):
        return list(pages)
    usual = single[0].pictures[0].box
    sizes = {len(page.runs) for page in single}
    return [
        _below(page, usual) if page in single or (not page.pictures and len(page.runs) in sizes) else page
        for page in pages
    ]


def _below(page: Page, usual: Box) -> Page:
    """Put the text of a slide below its picture, or below the usual place of pictures, on a longer page."""
    box = page.pictures[0].box if page.pictures else usual
    runs, top = list[Run](), box.bottom
    for run in sorted(page.runs, key=lambda run: (round(run.box.top), run.box.left)):
        runs.append(replace(run, box=Box(box.left, top, box.left + run.box.width, top + run.box.height)))
        top += 1.2 * run.box.height
    return replace(page, runs=tuple(runs), height=2 * page.height)


def _slides(package: Source) -> Iterator[tuple[Element, Mapping[str, str]]]:
    """Yield the slides of PowerPoint in their order, each with the parts that it refers to."""
    links, names = relations(package, _SHOW), package.names
    for listed in parse(package, _SHOW).iterfind(".//{*}sldId"):
        of_part = (value for key, value in listed.attrib.items() if key.endswith("}id"))  # `id` is a number
        if (part := links.get(next(of_part, ""), "")) in names:
            yield parse(package, part), relations(package, part)


Place = tuple[float, float, float, float]
"""The position of a group on the slide, and the scale at which it is drawn."""


def _shapes(parent: Element, place: Place) -> Iterator[tuple[Element, Box | None]]:
    """Yield each shape with its own place on the slide, if it has one, also the shapes in groups."""
    for element in parent:
        name = local_name(element.tag)
        if name == "grpSp":
            yield from _shapes(element, _inside(element, place))
        elif name in ("sp", "pic", "frame", "custom-shape"):
            yield element, _box(element, place)
        elif name == "graphicFrame" and (box := _box(element, place)):
            yield from _cells(element, box)
        elif name in ("cSld", "spTree", "g"):
            yield from _shapes(element, place)


def _cells(table: Element, box: Box) -> Iterator[tuple[Element, Box]]:
    """Yield the cells of a table, each with its place."""
    wide = [_points(attribute(column, "w")) for column in table.iterfind(".//{*}gridCol")]
    top = box.top
    for row in table.iterfind(".//{*}tr"):
        high, left = _points(attribute(row, "h")), box.left
        for cell, width in zip(row.iterfind("{*}tc"), wide, strict=False):
            yield cell, Box(left, top, left + width, top + high)
            left += width
        top += high


def _inside(group: Element, place: Place) -> Place:
    outer = {local_name(one.tag): one for one in group.iterfind("{*}grpSpPr/{*}xfrm/*")}
    if not {"off", "ext", "chOff", "chExt"} <= outer.keys():
        return place
    left, top, across, down = place
    x, y, inner_x, inner_y = (_points(outer[of].get(at, "")) for of in ("off", "chOff") for at in "xy")
    wide, high, inner_wide, inner_high = (
        _points(outer[of].get(at, "")) or 1.0 for of in ("ext", "chExt") for at in ("cx", "cy")
    )
    more, deeper = across * wide / inner_wide, down * high / inner_high
    return left + x * across - inner_x * more, top + y * down - inner_y * deeper, more, deeper


def _box(shape: Element, place: Place) -> Box | None:
    """Return the place of a shape; None if it has none of its own, like a title placed by its layout."""
    off, ext = (shape.find(f".//{{*}}xfrm/{{*}}{part}") for part in ("off", "ext"))  # no ext of an extLst
    if off is not None and ext is not None:
        sides = [off.get("x", ""), off.get("y", ""), ext.get("cx", ""), ext.get("cy", "")]
    else:
        sides = [attribute(shape, at) for at in ("x", "y", "width", "height")]
    if not all(sides):
        return None
    left, top, across, down = place
    x, y, wide, high = map(_points, sides)
    return Box(left + x * across, top + y * down, left + (x + wide) * across, top + (y + high) * down)


def _runs(shape: Element, box: Box) -> Iterator[Run]:
    """Yield the lines in a shape, below each other from its upper edge."""
    top = box.top
    for paragraph in (one for one in shape.iter() if local_name(one.tag) in ("p", "h")):
        sizes = (attribute(one, "sz") for one in paragraph.iterfind(".//{*}rPr"))
        size = next((int(points) / 100 for points in sizes if points.isdecimal()), _SIZE)
        parts = (part for part in _texts(paragraph) if part.strip() or part in ("\n", " "))
        for line in "".join(parts).split("\n"):
            wide = min(_WIDE * size * len(line), max(box.width, 1.0))
            off = (box.width - wide) / 2 if any(attribute(one, "algn") == "ctr" for one in paragraph) else 0.0
            if line.strip():
                yield Run(line.strip(), Box(box.left + off, top, box.left + off + wide, top + size), size)
            top += 1.2 * size


def _texts(element: Element) -> Iterator[str]:
    """Yield the texts of a line in their order."""
    yield _BLANKS.get(local_name(element.tag), element.text or "")
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _picture(shape: Element, links: Mapping[str, str]) -> str:
    """Return the part of the package that a shape shows; empty if it shows none."""
    blip, image = shape.find(".//{*}blip"), shape.find(".//{*}image")
    if blip is not None:
        return links.get(attribute(blip, "embed"), "")
    return attribute(image, "href").removeprefix("./") if image is not None else ""


def _crop(shape: Element) -> tuple[float, ...]:
    """Return the shares of a picture that are cut off at its left, top, right and bottom."""
    cut = shape.find(".//{*}srcRect")
    shares = tuple(int(cut.get(side, "0")) / 100_000 for side in "ltrb") if cut is not None else ()
    return shares if any(shares) else ()


def _as_jpeg(data: bytes, crop: tuple[float, ...]) -> bytes:
    """Return the visible part of a picture; nothing if it can't be read: a drawing, for example."""
    from PIL import Image

    with (
        suppress(Exception),
        Image.open(BytesIO(data)) as image,
    ):  # damaged ones can make Pillow raise anything
        if image.width * image.height > limits.MOST_PIXELS:
            return b""
        left, top, right, bottom = crop or (0.0, 0.0, 0.0, 0.0)
        wide, high = image.size
        shown = image.convert("RGB").crop(
            (round(left * wide), round(top * high), round((1 - right) * wide), round((1 - bottom) * high))
        )
        shown.thumbnail((limits.SIDE, limits.SIDE))
        file = BytesIO()
        shown.save(file, "JPEG", quality=92)
        return file.getvalue()
    return b""


def _points(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    return float(found[1]) * _POINTS[found[2]] if found else 0.0
