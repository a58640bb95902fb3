"""How much of a document is read, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from namecards.importing.photo_rosters.layout import Page

MOST_PAGES = 300
MOST_LETTERS = 1_000_000
MOST_PICTURES = 5_000
MOST_PIXELS = 50_000_000
SIDE = 600
"""Pixels on the long side of a picture that is taken from a page; no more of a photo are kept."""
MOST_SECONDS = 60
MOST_MEMORY = 1_000_000_000
"""Bytes for the process that reads a PDF, where the system can hold it to that."""


class Trouble(Enum):
    """Why a document cannot be read."""

    NONE = ""
    LOCKED = "it is locked with a password. Open it, print it to a new PDF without one, and import that."
    DAMAGED = "the PDF is damaged. Download or copy it again."
    TOO_MANY_PAGES = f"it has more than {MOST_PAGES} pages. Print the pages of the roster to a new PDF."
    TOO_MUCH = "there is far more on its pages than on a roster. Print the pages of the roster to a new PDF."
    TOO_LONG = (
        f"it takes more than {MOST_SECONDS} seconds or too much memory to read. "
        "Print the pages of the roster to a new PDF."
    )


@dataclass(frozen=True, slots=True)
class Content:
    """What a document holds."""

    trouble: Trouble
    pages: tuple[Page, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """By name, as JPEG."""
    flat: tuple[str, ...] = ()
    """Names of pictures that are a silhouette, not a photo."""
