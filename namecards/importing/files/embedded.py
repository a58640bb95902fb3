"""Pictures inside a document, as if they were files beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from namecards.importing.files.entries import Entry


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedPictures:
    """Pictures of a PDF, a vCard or a workbook, each made when it is read."""

    path: Path
    entries: tuple[Entry, ...]
    pictures: Mapping[str, Callable[[], bytes]] = field(repr=False)
    single = False

    def read(self, name: str) -> bytes:
        """Return the bytes of a picture; CannotRead if it is damaged."""
        return self.pictures[name]()
