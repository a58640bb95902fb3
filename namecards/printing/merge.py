"""Several PDFs as one."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO


def merge(pdfs: Iterable[bytes]) -> bytes:
    """Join PDFs in their order; the whole asks for actual size, as the first one does."""
    import pypdfium2
    import pypdfium2.raw as raw

    whole = pypdfium2.PdfDocument.new()
    for number, pdf in enumerate(pdfs):
        with pypdfium2.PdfDocument(pdf) as part:
            whole.import_pages(part)
            if number == 0:
                raw.FPDF_CopyViewerPreferences(whole, part)
    out = BytesIO()
    whole.save(out)
    whole.close()
    return out.getvalue()
