"""File names of names and classes, with no sign that a disk refuses."""

from __future__ import annotations

import re

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""Signs that Windows or a Unix disk refuses in a name."""


def pdf_name(kind: str, roster: str = "") -> str:
    """Return a file name: "Name tents - Room 12.pdf"."""
    return f"{safe_name(f'{kind} - {roster}' if roster else kind)}.pdf"


def safe_name(text: str) -> str:
    """Return the text as a file name that every disk takes, of at most 200 bytes."""
    name = " ".join(_REFUSED.sub(" ", text).split())
    return name.encode()[:200].decode(errors="ignore").strip(" .")
