"""Find the marks that readers of a PDF left on its pages: comments, crossed-out lines, and form fields."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from namecards.core.text import pluralize

_SILENT = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)
"""Links, and the windows of comments."""
_LONGEST = 400


class Marks:
    """The annotations of all pages (ISO 32000-1, 12.5), which are not part of the text."""

    def __init__(self) -> None:
        self.comments: list[str] = []
        self.struck = self.fields = 0

    def read(self, page: Any) -> None:
        """Add the annotations of a page."""
        for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
            annotation = pdfium.FPDFPage_GetAnnot(page, at)
            kind, text = pdfium.FPDFAnnot_GetSubtype(annotation), _string(annotation, b"Contents")
            if kind == pdfium.FPDF_ANNOT_WIDGET:
                self.fields += bool(_string(annotation, b"V"))
            elif kind == pdfium.FPDF_ANNOT_STRIKEOUT:
                self.struck += 1
            elif text and kind not in _SILENT:
                self.comments.append(text)
            pdfium.FPDFPage_CloseAnnot(annotation)

    def left_out(self) -> Iterator[str]:
        """Report what was not read, except the comments."""
        if self.struck:
            yield f"{pluralize(self.struck, 'crossed-out line was', 'crossed-out lines were')} read as here."
        if self.fields:
            fields = pluralize(self.fields, "filled field of a form was", "filled fields of a form were")
            yield f"{fields} not read. Print it to a new PDF, and import that."


def _string(annotation: Any, key: bytes) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, length)
    return bytes(buffer)[:-2].decode("utf-16-le", "replace")[:_LONGEST].strip()
