"""The description of a format: its program, its source, and the fields that an import reads back."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rosters.formats.people import SECRET, Pupil

Files = Mapping[str, bytes]
"""File names inside the folder, and what is in them."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way in which lists come."""

    key: str
    """Also the name of its folder."""
    title: str
    columns: str
    """The columns or the rule for file names, as the source has them."""
    source: str
    """The page that documents it; empty if it is only plausible."""
    keeps: frozenset[str]
    """The fields of a Pupil that come back; "photo" if the pictures do."""
    write: Callable[[Sequence[Pupil]], Files]


def fields(*names: str) -> frozenset[str]:
    """Fields parted by blanks."""
    return frozenset(" ".join(names).split())


def table(rows: Iterable[Iterable[str]], parted: str = ",", ends: str = "\r\n", quoting: int = 0) -> str:
    """Rows as text; `quoting` as in the csv module, 0 for only where it is needed."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=parted, lineterminator=ends, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return text.getvalue()


_PRIVATE = ("password", "mail", "sms", "phone", "birth", "dob", "race", "sex", "address", "street", "allerg")


def rows_below(titles: str, people: Iterable[Mapping[str, str]]) -> list[list[str]]:
    """Titles parted by commas, and rows below; what a row does not say is blank, what is private SECRET."""
    columns = titles.split(",")
    unsaid = {c: SECRET if any(word in c.casefold() for word in _PRIVATE) else "" for c in columns}
    return [columns, *([{**unsaid, **said}[c] for c in columns] for said in people)]


def pack(files: Files) -> bytes:
    """A zip with these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return data.getvalue()
