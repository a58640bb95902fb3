"""Set limits on a document, and give the reasons why one can't be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from namecards.importing.pages.layout import Page

MOST_PAGES = 300
MOST_LETTERS = 1_000_000
MOST_PICTURES = 5_000
MOST_PATHS = 20_000
MOST_PIXELS = 50_000_000
MOST_BYTES = 200_000_000
"""The most bytes of all pictures of a PDF as JPEG."""
SMALLEST = 8
"""The fewest points on the long side of a picture that may be a photo; icons are smaller."""
SIDE = 600
"""Pixels on the long side of a picture from a page; stored photos have no more."""
MOST_SECONDS = 60
MOST_MEMORY = 1_000_000_000
"""The most bytes for the process that reads a PDF, if the system can limit it."""


class Trouble(Enum):
    """A reason why a document can't be read."""

    NONE = ""
    LOCKED = "it is locked with a password. Open it, print it to a new PDF without one, and import that."
    DAMAGED = "the PDF is damaged. Download or copy it again."
    TOO_MANY_PAGES = f"it has more than {MOST_PAGES} pages. Print the pages of the roster to a new PDF."
    TOO_MUCH = "its pages hold far more than a roster. Print the pages of the roster to a new PDF."
    NOT_READ = "the part that reads PDFs doesn't start on this computer. Import the list as CSV or Excel."
    TOO_LONG = (
        f"reading it takes more than {MOST_SECONDS} seconds or too much memory. "
        "Print the pages of the roster to a new PDF."
    )


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """The contents of a document."""

    trouble: Trouble = Trouble.NONE
    missing: str = ""
    """The reason why the part that reads it is missing."""
    pages: tuple[Page, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """The pictures by name, as JPEG."""
    flat: tuple[str, ...] = ()
    """Names of pictures that are silhouettes, not photos."""
    damaged: tuple[int, ...] = ()
    """Numbers of the pages that can't be read; the others are still good."""
    left_out: tuple[str, ...] = ()
    """Sentences about pictures, pages and marks that were not read."""
    comments: tuple[str, ...] = ()
    """Notes that readers wrote on its pages."""
    has_form: bool = False
    """Whether somebody filled in fields of a form; these are no text."""
