"""Photos as they go into a PDF: no larger than print needs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

SIDE = 450
"""Pixels on the long side: 38 mm at 300 dots an inch."""


def shrunk(path: Path, grey: bool = False) -> bytes | None:
    """A kept photo as a small JPEG; None if it cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=("JPEG",)) as image:
            image.draft("L" if grey else "RGB", (SIDE, SIDE))
            small = image.convert("L" if grey else "RGB")
    except (OSError, UnidentifiedImageError, SyntaxError):
        return None
    small.thumbnail((SIDE, SIDE))
    buffer = BytesIO()
    small.save(buffer, "JPEG", quality=78)
    return buffer.getvalue()
