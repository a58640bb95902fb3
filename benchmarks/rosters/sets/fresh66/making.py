"""Files that the folder cannot write itself: documents, open spreadsheets, pages and mails."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from email.message import EmailMessage
from html import escape
from typing import Any

Row = Sequence[Any]
XML = '<?xml version="1.0" encoding="UTF-8"?>'


def _packed(files: Mapping[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return file.getvalue()


def docx(parts: Iterable[str | Sequence[Row]]) -> bytes:
    """A document of Word: texts are paragraphs, those with `# ` before headings; rows are a table."""
    body = "".join(_paragraph(part) if isinstance(part, str) else _word_table(part) for part in parts)
    names = "http://schemas.openxmlformats.org"
    kind = "application/vnd.openxmlformats"
    return _packed(
        {
            "[Content_Types].xml": f'{XML}<Types xmlns="{names}/package/2006/'
            f'content-types"><Default Extension="rels" ContentType="{kind}-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
            f'ContentType="{kind}-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": f'{XML}<Relationships xmlns="{names}/package/2006/'
            f'relationships"><Relationship Id="rId1" Type="{names}/officeDocument/2006/relationships/'
            'officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w='
            f'"{names}/wordprocessingml/2006/main"><w:body>{body}<w:sectPr/></w:body></w:document>',
        }
    )


def _paragraph(text: str) -> str:
    style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' if text.startswith("# ") else ""
    run = f'<w:r><w:t xml:space="preserve">{escape(text.removeprefix("# "))}</w:t></w:r>' if text else ""
    return f"<w:p>{style}{run}</w:p>"


def _word_table(rows: Sequence[Row]) -> str:
    cells = ["".join(f"<w:tc><w:tcPr/>{_paragraph(str(cell))}</w:tc>" for cell in row) for row in rows]
    grid = "<w:gridCol/>" * max(map(len, rows))
    lines = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def ods(sheets: Mapping[str, Iterable[Row]]) -> bytes:
    """A workbook of LibreOffice: numbers are numbers."""
    names = "urn:oasis:names:tc:opendocument:xmlns"
    tables = "".join(
        f'<table:table table:name="{escape(title)}">'
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for title, rows in sheets.items()
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return _packed(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f"{XML}<manifest:manifest xmlns:manifest="
            f'"{names}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
            f'manifest:media-type="{kind}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>",
            "content.xml": f'{XML}<office:document-content office:version="1.2" '
            f'xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" '
            f'xmlns:text="{names}:text:1.0">'
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
            "</office:document-content>",
        }
    )


def _ods_cell(value: Any) -> str:
    if value == "":
        return "<table:table-cell/>"
    kind = f'float" office:value="{value}' if isinstance(value, int) else "string"
    text = f"<text:p>{escape(str(value))}</text:p>"
    return f'<table:table-cell office:value-type="{kind}">{text}</table:table-cell>'


def grid(rows: Iterable[Row], head: str = "th") -> str:
    """Rows as a table of a page, the first with titles; cells are text or, after `<`, markup."""
    lines = []
    for at, row in enumerate(rows):
        tag = "td" if at else head
        cells = (str(cell) if str(cell).startswith("<") else escape(str(cell)) for cell in row)
        lines.append(f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>")
    return "<table>\n" + "\n".join(lines) + "\n</table>"


def mail(sender: str, subject: str, day: str, body: str, files: Mapping[str, bytes] | None = None) -> bytes:
    """A mail to the library as a program saves it, with attachments."""
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = sender, "Library <library@school.example>", subject
    letter["Date"] = day
    letter.set_content(body)
    for name, data in (files or {}).items():
        letter.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if files:
        letter.set_boundary("=_part_of_the_mail")
    return letter.as_bytes()
