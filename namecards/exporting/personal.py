"""Everything that is held on one person, as a folder: a page to read, a table, the photos."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from namecards import files
from namecards.core.errors import CannotWrite
from namecards.core.refusals import plain_reason, writing_to
from namecards.exporting.earlier import EVERYTHING, PAGE
from namecards.exporting.tables import csv_file

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
    "td{padding:.2em 1em .2em 0;vertical-align:top}img{height:12em;margin-right:1em}"
)


@dataclass(frozen=True, slots=True)
class PersonalEntry:
    """One thing that is held."""

    kind: str
    """Such as "Notes"."""
    day: str
    text: str


def write(
    folder: Path, title: str, intro: Sequence[str], held: Sequence[PersonalEntry], photos: Iterable[Path]
) -> None:
    """Write a new folder that only this user can open; `held` is sorted by kind.

    It is written aside, as `files.part_of` names it: a kill leaves that, and it is known. Raises
    `CannotWrite`, also if the folder is there already; then nothing is left of it.
    """
    part = files.part_of(folder)
    with writing_to(folder):
        if folder.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700, parents=True)
    try:
        copies = {f"photo-{number}{path.suffix}": path for number, path in enumerate(photos, 1)}
        for name, path in copies.items():
            files.replace(part / name, files.read(path))
        rows = [("Kind", "Day", "What"), *((entry.kind, entry.day, entry.text) for entry in held)]
        files.replace(part / EVERYTHING, csv_file(rows))
        files.replace(part / PAGE, page(title, intro, held, copies).encode())
        files.rename(part, folder)
    except OSError as error:
        with suppress(OSError):
            shutil.rmtree(part)
        raise CannotWrite(folder, plain_reason(error)) from error


def page(
    title: str, intro: Sequence[str], held: Sequence[PersonalEntry], photos: Mapping[str, object]
) -> str:
    """Make the page: it loads nothing from elsewhere."""
    parts = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(line)}</p>" for line in intro)]
    parts += [f'<img src="{escape(name)}" alt="Photo of {escape(title)}">' for name in photos]
    for kind, some in groupby(held, key=lambda entry: entry.kind):
        cells = (f"<td>{escape(entry.day)}</td><td>{escape(entry.text)}</td>" for entry in some)
        rows = "".join(f"<tr>{each}</tr>" for each in cells)
        parts.append(f"<h2>{escape(kind)}</h2><table>{rows}</table>")
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f"<!doctype html><html><head>{head}</head><body>{''.join(parts)}</body></html>"
