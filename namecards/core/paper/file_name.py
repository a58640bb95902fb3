"""The file name of a PDF: its kind and class, with no sign that a disk refuses."""

from __future__ import annotations

import re

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""Signs that Windows or a Unix disk refuses in a name."""


def pdf_name(kind: str, roster: str = "") -> str:
    """Return a file name: "Name tents - Room 12.pdf"."""
    whole = f"{kind} - {roster}" if roster else kind
    return f"{_REFUSED.sub(' ', whole).strip(' .')[:120]}.pdf"
