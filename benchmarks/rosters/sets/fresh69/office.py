"""Documents of Word, Writer, PowerPoint and Impress, written by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from html import escape

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPEN = "http://schemas.openxmlformats.org"
_DOC = f"{_OPEN}/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_OPEN}/wordprocessingml/2006/main" xmlns:r="{_DOC}" '
    f'xmlns:wp="{_OPEN}/drawingml/2006/wordprocessingDrawing" xmlns:a="{_OPEN}/drawingml/2006/main" '
    f'xmlns:pic="{_OPEN}/drawingml/2006/picture" xmlns:p="{_OPEN}/presentationml/2006/main"'
)


def pack(files: Mapping[str, str | bytes]) -> bytes:
    """Files as a package."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, how)
    return file.getvalue()


def _links(kinds: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{at}" Type="{_DOC}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(kinds, 1)
    )
    return f'{_XML}<Relationships xmlns="{_OPEN}/package/2006/relationships">{listed}</Relationships>'


def _types(parts: Mapping[str, str]) -> str:
    kinds = (("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"))
    listed = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in kinds)
    listed += '<Default Extension="jpeg" ContentType="image/jpeg"/>'
    listed += "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in parts.items())
    return f'{_XML}<Types xmlns="{_OPEN}/package/2006/content-types">{listed}</Types>'


class Word:
    """A document of Word, a call for each of its parts."""

    def __init__(self) -> None:
        self._body = ""
        self._pictures: list[bytes] = []

    def line(self, text: str = "", style: str = "", listed: bool = False, bold: bool = False) -> None:
        """A paragraph; tabs and line breaks are kept; `listed`: with the number that Word counts itself."""
        self._body += self._paragraph(text, style, listed, bold)

    def lines(self, texts: Iterable[str], listed: bool = False) -> None:
        """Paragraphs."""
        for text in texts:
            self.line(text, listed=listed)

    def section(self, columns: int) -> None:
        """What came since the last section stands in so many columns."""
        self._body += f"<w:p><w:pPr>{_section(columns)}</w:pPr></w:p>"

    def break_page(self) -> None:
        """Go on a new page."""
        self._body += '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

    def table(self, rows: Iterable[Sequence[str | tuple[bytes, str]]], head: bool = True) -> None:
        """A table; a cell is its lines, or a picture and the lines below it."""
        body = ""
        for at, row in enumerate(rows):
            cells = ""
            for cell in row:
                data, text = cell if isinstance(cell, tuple) else (b"", cell)
                inner = self._picture(data) if data else ""
                inner += "".join(
                    self._paragraph(line, bold=head and not at)
                    for line in (text.split("\n") if text else [""])
                )
                cells += f'<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>{inner}</w:tc>'
            repeat = "<w:trPr><w:tblHeader/></w:trPr>" if head and not at else ""
            body += f"<w:tr>{repeat}{cells}</w:tr>"
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        self._body += f"<w:tbl>{look}{body}</w:tbl>"

    def _paragraph(self, text: str, style: str = "", listed: bool = False, bold: bool = False) -> str:
        set_ = f'<w:pStyle w:val="{style}"/>' if style else ""
        set_ += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if listed else ""
        look = "<w:rPr><w:b/></w:rPr>" if bold else ""
        inner = escape(text, quote=False).replace("\t", "</w:t><w:tab/><w:t>")
        inner = inner.replace("\v", "</w:t><w:br/><w:t>").replace("<w:t>", '<w:t xml:space="preserve">')
        run = f'<w:r>{look}<w:t xml:space="preserve">{inner}</w:t></w:r>' if text else ""
        return f"<w:p>{f'<w:pPr>{set_}</w:pPr>' if set_ else ''}{run}</w:p>"

    def _picture(self, data: bytes) -> str:
        self._pictures.append(data)
        at = len(self._pictures)
        shape = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="1219200"/></a:xfrm>'
        return (
            '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="1219200"/>'
            f'<wp:docPr id="{at}" name="Picture {at}"/><a:graphic>'
            f'<a:graphicData uri="{_OPEN}/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{at}" name="IMG_{at:04}.jpeg"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="rId{at + 2}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr>{shape}<a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )

    def done(self, columns: int = 1) -> bytes:
        """The file; the last section stands in so many columns."""
        main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        names = ["styles", "numbering"]
        links = [(name, f"{name}.xml") for name in names]
        links += [("image", f"media/image{at}.jpeg") for at in range(1, len(self._pictures) + 1)]
        parts = {"word/document.xml": f"{main}.document.main+xml"}
        parts |= {f"word/{name}.xml": f"{main}.{name}+xml" for name in names}
        styles = "".join(
            f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
            for key, name in (("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"))
        )
        count = '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        numbering = f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{count}</w:lvl></w:abstractNum>'
        numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        body = f"<w:body>{self._body}{_section(columns)}</w:body>"
        return pack(
            {
                "[Content_Types].xml": _types(parts),
                "_rels/.rels": _links([("officeDocument", "word/document.xml")]),
                "word/document.xml": f"{_XML}<w:document {_NAMES}>{body}</w:document>",
                "word/styles.xml": f"{_XML}<w:styles {_NAMES}>{styles}</w:styles>",
                "word/numbering.xml": f"{_XML}<w:numbering {_NAMES}>{numbering}</w:numbering>",
                "word/_rels/document.xml.rels": _links(links),
                **{f"word/media/image{at}.jpeg": data for at, data in enumerate(self._pictures, 1)},
            }
        )


def _section(columns: int) -> str:
    kind = '<w:type w:val="continuous"/>'
    return f'<w:sectPr>{kind}<w:pgSz w:w="12240" w:h="15840"/><w:cols w:num="{columns}"/></w:sectPr>'


Box = tuple[float, float, float, float, str | bytes]
"""Left, top, width and height in centimetres, and the lines or the picture in it."""


def slides(pages: Iterable[Sequence[Box]]) -> bytes:
    """A show of PowerPoint; the first box of a slide that is a text is its title."""
    main = "application/vnd.openxmlformats-officedocument.presentationml"
    files: dict[str, str | bytes] = {}
    links, listed, count = [], "", 0
    parts = {"ppt/presentation.xml": f"{main}.presentation.main+xml"}
    for nth, boxes in enumerate(pages, 1):
        shapes, media, is_titled = "", [], False
        for at, (x, y, w, h, inner) in enumerate(boxes, 2):
            place = f'<a:off x="{int(x * 360000)}" y="{int(y * 360000)}"/>'
            place += f'<a:ext cx="{int(w * 360000)}" cy="{int(h * 360000)}"/>'
            place = (
                f'<p:spPr><a:xfrm>{place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
            )
            if isinstance(inner, bytes):
                count += 1
                files[f"ppt/media/image{count}.jpeg"] = inner
                media.append(("image", f"../media/image{count}.jpeg"))
                name = f'<p:cNvPr id="{at}" name="Picture {at - 1}"/><p:cNvPicPr/><p:nvPr/>'
                fill = f'<a:blip r:embed="rId{len(media)}"/><a:stretch><a:fillRect/></a:stretch>'
                shapes += (
                    f"<p:pic><p:nvPicPr>{name}</p:nvPicPr><p:blipFill>{fill}</p:blipFill>{place}</p:pic>"
                )
            else:
                kind = "" if is_titled else '<p:ph type="title"/>'
                called = "TextBox" if is_titled else "Title"
                is_titled = True
                name = f'<p:cNvPr id="{at}" name="{called} {at - 1}"/><p:cNvSpPr/><p:nvPr>{kind}</p:nvPr>'
                text = "".join(f"<a:p><a:r><a:t>{escape(t)}</a:t></a:r></a:p>" for t in inner.split("\n"))
                text = f"<p:txBody><a:bodyPr/>{text}</p:txBody>"
                shapes += f"<p:sp><p:nvSpPr>{name}</p:nvSpPr>{place}{text}</p:sp>"
        tree = f"<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{shapes}</p:spTree></p:cSld>"
        files[f"ppt/slides/slide{nth}.xml"] = f"{_XML}<p:sld {_NAMES}>{tree}</p:sld>"
        files[f"ppt/slides/_rels/slide{nth}.xml.rels"] = _links(media)
        parts[f"ppt/slides/slide{nth}.xml"] = f"{main}.slide+xml"
        links.append(("slide", f"slides/slide{nth}.xml"))
        listed += f'<p:sldId id="{255 + nth}" r:id="rId{nth}"/>'
    size = '<p:sldSz cx="9144000" cy="6858000"/>'
    show = f"<p:presentation {_NAMES}><p:sldIdLst>{listed}</p:sldIdLst>{size}</p:presentation>"
    return pack(
        {
            "[Content_Types].xml": _types(parts),
            "_rels/.rels": _links([("officeDocument", "ppt/presentation.xml")]),
            "ppt/presentation.xml": _XML + show,
            "ppt/_rels/presentation.xml.rels": _links(links),
            **files,
        }
    )


_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = (
    " ".join(
        f'xmlns:{key}="{_OASIS}:{name}:1.0"'
        for key, name in (
            *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing")),
            *(("svg", "svg-compatible"), ("presentation", "presentation")),
        )
    )
    + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def open_document(kind: str, body: str, pictures: Sequence[bytes] = ()) -> bytes:
    """A document of this kind, `text` or `presentation`."""
    mime = f"application/vnd.oasis.opendocument.{kind}"
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    listed = entry.format("/", mime) + entry.format("content.xml", "text/xml")
    listed += "".join(entry.format(f"Pictures/{at}.jpg", "image/jpeg") for at in range(len(pictures)))
    content = f'<office:document-content {_SPACES} office:version="1.2"><office:body><office:{kind}>{body}'
    content += f"</office:{kind}></office:body></office:document-content>"
    manifest = f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">{listed}</manifest:manifest>'
    return pack(
        {
            "mimetype": mime,
            "content.xml": _XML + content,
            **{f"Pictures/{at}.jpg": data for at, data in enumerate(pictures)},
            "META-INF/manifest.xml": _XML + manifest,
        }
    )


def o_lines(texts: Iterable[str]) -> str:
    """Paragraphs of an open document."""
    return "".join(f"<text:p>{escape(text)}</text:p>" for text in texts)


def o_table(rows: Sequence[Sequence[str]], name: str = "Tabelle1") -> str:
    """A table of an open document; the first row is its head."""
    shown = [
        "<table:table-row>"
        + "".join(f"<table:table-cell>{o_lines(cell.split(chr(10)))}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    ]
    columns = f'<table:table-column table:number-columns-repeated="{max(map(len, rows))}"/>'
    head = f"<table:table-header-rows>{shown[0]}</table:table-header-rows>"
    return f'<table:table table:name="{name}">{columns}{head}{"".join(shown[1:])}</table:table>'
