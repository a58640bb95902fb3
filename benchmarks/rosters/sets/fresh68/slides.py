"""A presentation as PowerPoint saves it: slides of text boxes and pictures, written by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPEN = "http://schemas.openxmlformats.org"
_SPACES = (
    f'xmlns:a="{_OPEN}/drawingml/2006/main" xmlns:r="{_OPEN}/officeDocument/2006/relationships" '
    f'xmlns:p="{_OPEN}/presentationml/2006/main"'
)
_KINDS = f"{_OPEN}/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.presentationml"
_POINT = 12700


@dataclass(frozen=True, slots=True)
class Shape:
    """A text box, or a picture if it has one; its place in points from the upper left corner."""

    x: float
    y: float
    wide: float
    high: float
    lines: tuple[str, ...] = ()
    picture: bytes = b""
    title: bool = False


def pptx(slides: Sequence[Sequence[Shape]]) -> bytes:
    """A presentation of these slides, 960 points wide and 540 high."""
    file = io.BytesIO()
    files: dict[str, str | bytes] = {}
    count, links = 0, ""
    for number, shapes in enumerate(slides, 1):
        body, own = "", _link("rId0", "slideLayout", "../slideLayouts/slideLayout1.xml")
        for at, shape in enumerate(shapes, 2):
            if shape.picture:
                count += 1
                files[f"ppt/media/image{count}.jpeg"] = shape.picture
                own += _link(f"rId{count}", "image", f"../media/image{count}.jpeg")
            body += _picture(shape, at, count) if shape.picture else _box(shape, at)
        files[f"ppt/slides/slide{number}.xml"] = _part("sld", body)
        files[f"ppt/slides/_rels/slide{number}.xml.rels"] = _links(own)
        links += _link(f"rId{number + 1}", "slide", f"slides/slide{number}.xml")
    listed = "".join(f'<p:sldId id="{255 + at}" r:id="rId{at + 1}"/>' for at in range(1, len(slides) + 1))
    files["ppt/presentation.xml"] = (
        f'{_XML}<p:presentation {_SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        f"</p:sldMasterIdLst><p:sldIdLst>{listed}</p:sldIdLst>"
        '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )
    links += _link("rId1", "slideMaster", "slideMasters/slideMaster1.xml")
    files["ppt/_rels/presentation.xml.rels"] = _links(links)
    files["ppt/slideMasters/slideMaster1.xml"] = _part("sldMaster", "", _COLOURS)
    files["ppt/slideMasters/_rels/slideMaster1.xml.rels"] = _links(
        _link("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
    )
    files["ppt/slideLayouts/slideLayout1.xml"] = _part("sldLayout", "")
    files["ppt/slideLayouts/_rels/slideLayout1.xml.rels"] = _links(
        _link("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")
    )
    files["_rels/.rels"] = _links(_link("rId1", "officeDocument", "ppt/presentation.xml"))
    kinds = [("presentation.xml", "presentation.main"), ("slideMasters/slideMaster1.xml", "slideMaster")]
    kinds += [("slideLayouts/slideLayout1.xml", "slideLayout")]
    kinds += [(f"slides/slide{at}.xml", "slide") for at in range(1, len(slides) + 1)]
    types = '<Default Extension="jpeg" ContentType="image/jpeg"/>'
    types += '<Default Extension="xml" ContentType="application/xml"/>'
    related = "application/vnd.openxmlformats-package.relationships+xml"
    types += f'<Default Extension="rels" ContentType="{related}"/>'
    types += "".join(
        f'<Override PartName="/ppt/{name}" ContentType="{_MAIN}.{kind}+xml"/>' for name, kind in kinds
    )
    content = f'{_XML}<Types xmlns="{_OPEN}/package/2006/content-types">{types}</Types>'
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"[Content_Types].xml": content, **files}.items():
            archive.writestr(name, data)
    return file.getvalue()


_COLOURS = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
)


def _part(kind: str, body: str, more: str = "") -> str:
    tree = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    return f"{_XML}<p:{kind} {_SPACES}><p:cSld><p:spTree>{tree}{body}</p:spTree></p:cSld>{more}</p:{kind}>"


def _link(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_KINDS}/{kind}" Target="{target}"/>'


def _links(inner: str) -> str:
    return f'{_XML}<Relationships xmlns="{_OPEN}/package/2006/relationships">{inner}</Relationships>'


def _place(shape: Shape) -> str:
    x, y, wide, high = (round(length * _POINT) for length in (shape.x, shape.y, shape.wide, shape.high))
    return (
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
    )


def _box(shape: Shape, at: int) -> str:
    kind = '<p:nvPr><p:ph type="title"/></p:nvPr>' if shape.title else "<p:nvPr/>"
    name = f"Title {at}" if shape.title else f"TextBox {at}"
    lines = "".join(
        f'<a:p><a:r><a:rPr lang="en-US"/><a:t>{escape(line)}</a:t></a:r></a:p>' for line in shape.lines
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{at}" name="{name}"/><p:cNvSpPr/>{kind}</p:nvSpPr>{_place(shape)}'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{lines}</p:txBody></p:sp>"
    )


def _picture(shape: Shape, at: int, number: int) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{at}" name="Picture {at}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="rId{number}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"{_place(shape)}</p:pic>"
    )
