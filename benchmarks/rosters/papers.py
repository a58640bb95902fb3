"""Files of other office programs, written by hand: old Excel, Word, Writer, address directories, mails."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.pages import Cell

_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def xls(
    rows: Sequence[Sequence[Any]], merge: Sequence[tuple[int, int, int, int]] = (), title: str = "Sheet1"
) -> bytes:
    """A workbook of Excel 97 (BIFF8 in a compound file); `merge`: first, last row, first, last column."""
    font = struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + b"\5\0Arial"
    head = _bof(5) + _record(0x42, struct.pack("<H", 1200)) + _record(0x31, font) * 5
    for kind in [0xFFF5] * 15 + [1]:
        head += _record(0xE0, struct.pack("<HHHBBBBIIH", 0, 0, kind, 0x20, 0, 0, 0, 0, 0, 0x20C0))
    head += _record(0x293, struct.pack("<HBB", 0x8000, 0, 0xFF))
    name = bytes([len(title), 1]) + title.encode("utf-16-le")
    start = len(head) + 4 + 6 + len(name) + 4
    head += _record(0x85, struct.pack("<IBB", start, 0, 0) + name) + _record(0x0A, b"")
    widest = max(map(len, rows))
    body = _bof(0x10) + _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, widest, 0))
    for y, row in enumerate(rows):
        body += b"".join(_cell(y, x, value) for x, value in enumerate(row) if value not in ("", None))
    areas = b"".join(struct.pack("<HHHH", *area) for area in merge)
    body += _record(0xE5, struct.pack("<H", len(merge)) + areas) if merge else b""
    body += _record(0x23E, struct.pack("<HHHIHHI", 0x06B6, 0, 0, 0x40, 0, 0, 0)) + _record(0x0A, b"")
    return _compound(head + body)


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _bof(kind: int) -> bytes:
    return _record(0x809, struct.pack("<HHHHII", 0x600, kind, 0x0DBB, 0x07CC, 0, 6))


def _cell(y: int, x: int, value: Any) -> bytes:
    place = struct.pack("<HHH", y, x, 15)
    if isinstance(value, int | float):
        return _record(0x203, place + struct.pack("<d", value))
    text = str(value)
    return _record(0x204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le"))


def _compound(stream: bytes) -> bytes:
    """One stream called Workbook: a sector of the table, one of the directory, then the stream."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    table = [_FAT, _END, *range(3, sectors + 2), _END]
    table += [_FREE] * (128 - len(table))
    head = (
        bytes.fromhex("D0CF11E0A1B11AE1")
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
    )
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<109I", 0, *[_FREE] * 108)
    entries = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _FREE, 2, len(stream)) + bytes(256)
    return head + struct.pack("<128I", *table) + entries + stream.ljust(sectors * _SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    coded = name.encode("utf-16-le") + b"\0\0"
    ways = struct.pack("<BBIII", kind, 1, _FREE, _FREE, child)
    return (
        coded.ljust(64, b"\0")
        + struct.pack("<H", len(coded))
        + ways
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def page_xls(titles: Sequence[str], rows: Iterable[Sequence[Any]], above: str = "") -> str:
    """A table of a web page as many school systems offer it for Excel: a page with the ending .xls."""
    head = "".join(f"<th bgcolor=#dddddd>{escape(title)}</th>" for title in titles)
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>\n" for row in rows)
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
    return (
        f"<html><head>{meta}</head><body>{above}<table border=1><tr>{head}</tr>\n{body}</table></body></html>"
    )


def ldif(entries: Iterable[Mapping[str, str | bytes | Sequence[str]]]) -> str:
    """A directory as a server prints it: other letters and pictures in base 64, long lines folded."""
    lines: list[str] = ["version: 1", ""]
    for entry in entries:
        for key, value in entry.items():
            for each in [value] if isinstance(value, str | bytes) else value:
                lines += _folded(_attribute(key, each))
        lines.append("")
    return "\n".join(lines) + "\n"


def _attribute(key: str, value: str | bytes) -> str:
    data = value.encode() if isinstance(value, str) else value
    is_plain = isinstance(value, str) and value.isascii() and value[:1] not in (" ", ":", "<")
    return f"{key}: {value!s}" if is_plain else f"{key}:: {base64.b64encode(data).decode()}"


def _folded(line: str) -> list[str]:
    return [line[:76], *(f" {line[at : at + 75]}" for at in range(76, len(line), 75))]


def mail(sender: str, subject: str, text: str) -> bytes:
    """A mail of plain text to the library."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "Library <library@school.example>"
    message["Subject"] = subject
    message["Date"] = "Wed, 16 Sep 2026 09:42:10 +0000"
    message.set_content(text)
    return message.as_bytes()


Table = Sequence[Sequence[Cell]]

_WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def docx(above: Sequence[str], table: Table, below: Sequence[str] = ()) -> bytes:
    """A document of Word: lines, one table whose cells may hold a picture above their lines, and lines."""
    pictures = [cell.picture for row in table for cell in row if cell.picture]
    numbers = {id(picture): at for at, picture in enumerate(pictures, 1)}
    rows = (
        (
            (_w_picture(numbers[id(cell.picture)]) if cell.picture else "")
            + "".join(map(_w_line, cell.lines or ("",)))
            for cell in row
        )
        for row in table
    )
    body = "".join(map(_w_line, above)) + _w_table(rows) + "".join(map(_w_line, [*below, ""]))
    return _word_package(body, pictures)


def word(*parts: str | Sequence[Sequence[str]]) -> bytes:
    """A document of Word: lines (some `crossed_out`) and tables of lines, in their order."""
    return _word_package(
        "".join(
            _w_line(part) if isinstance(part, str) else _w_table(map(_w_line, row) for row in part)
            for part in parts
        )
    )


def crossed_out(text: str) -> str:
    """A line of a Word document that is crossed out."""
    return f"{_CROSSED_OUT}{text}"


_CROSSED_OUT = "\0"


def _word_package(body: str, pictures: Sequence[bytes] = ()) -> bytes:
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{_RELATED}/image" Target="media/image{at}.jpeg"/>'
        for at in range(1, len(pictures) + 1)
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="jpeg" ContentType="image/jpeg"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
    )
    root = f'<Relationship Id="rId1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
    return _packed(
        {
            "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">{types}</Types>',
            "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{root}</Relationships>',
            "word/document.xml": f"{_XML}<w:document {_WORD}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": (
                f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
            ),
            **{f"word/media/image{at}.jpeg": picture for at, picture in enumerate(pictures, 1)},
        }
    )


def _w_table(rows: Iterable[Iterable[str]]) -> str:
    """A table whose cells hold these paragraphs."""
    shown = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{shown}</w:tbl>"


def _w_line(text: str) -> str:
    look = "<w:rPr><w:strike/></w:rPr>" if text.startswith(_CROSSED_OUT) else ""
    shown = escape(text.removeprefix(_CROSSED_OUT))
    run = f'<w:r>{look}<w:t xml:space="preserve">{shown}</w:t></w:r>' if shown else ""
    return f"<w:p>{run}</w:p>"


def _w_picture(at: int) -> str:
    shape = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="1219200"/></a:xfrm><a:prstGeom prst="rect"/>'
    return (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="1219200"/>'
        f'<wp:docPr id="{at}" name="Picture {at}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{at}" name="image{at}.jpeg"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rId{at}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f"<pic:spPr>{shape}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


_ODT = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"


def odt(above: Sequence[str], table: Table, below: Sequence[str] = ()) -> bytes:
    """A document of LibreOffice Writer, as `docx`."""
    pictures = [cell.picture for row in table for cell in row if cell.picture]
    numbers = {id(picture): at for at, picture in enumerate(pictures, 1)}
    spaces = " ".join(
        f'xmlns:{key}="{_OASIS}:{name}:1.0"'
        for key, name in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"))
    )
    spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    spaces += f' xmlns:svg="{_OASIS}:svg-compatible:1.0"'
    body = "".join(map(_o_line, above))
    body += f'<table:table><table:table-column table:number-columns-repeated="{max(map(len, table))}"/>'
    for row in table:
        cells = (
            (_o_picture(numbers[id(cell.picture)]) if cell.picture else "")
            + "".join(map(_o_line, cell.lines))
            for cell in row
        )
        inner = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
        body += f"<table:table-row>{inner}</table:table-row>"
    body += "</table:table>" + "".join(map(_o_line, below))
    content = (
        f'{_XML}<office:document-content {spaces} office:version="1.2"><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    listed = entry.format("/", _ODT) + entry.format("content.xml", "text/xml")
    listed += "".join(entry.format(f"Pictures/{at}.jpg", "image/jpeg") for at in numbers.values())
    manifest = f'{_XML}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">{listed}</manifest:manifest>'
    return _packed(
        {
            "mimetype": _ODT,
            "content.xml": content,
            **{f"Pictures/{at}.jpg": picture for at, picture in enumerate(pictures, 1)},
            "META-INF/manifest.xml": manifest,
        }
    )


def _o_line(text: str) -> str:
    return f"<text:p>{escape(text)}</text:p>"


def _o_picture(at: int) -> str:
    image = f'<draw:image xlink:href="Pictures/{at}.jpg" xlink:type="simple"/>'
    size = 'svg:width="2.4cm" svg:height="3.2cm"'
    frame = f'<draw:frame draw:name="Image{at}" text:anchor-type="as-char" {size}>{image}</draw:frame>'
    return f"<text:p>{frame}</text:p>"


def _packed(files: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return file.getvalue()


def in_rows(cells: Sequence[Cell], wide: int) -> list[list[Cell]]:
    """Cells beside each other, so many in a row."""
    return [list(cells[at : at + wide]) for at in range(0, len(cells), wide)]
