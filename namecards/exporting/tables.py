"""Write people as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from namecards.core.people import LIMITS, to_json
from namecards.core.text import escape_formula
from namecards.exporting.plan import ExportedPerson

_TITLES = ("Last Name", "First Name", "Preferred Name", "Pronunciation", "Grade", "Homeroom")
_RARE = {"middle": "Middle Name", "suffix": "Suffix", "pronouns": "Pronouns"}
"""Titles of fields that are written only if somebody has one."""
_MORE_TITLES = ("Class", "Role", "Status", "Photo")
_CONSENTS = ("Photo Consent", "Print Consent", "Notes Consent")
"""They are written only if somebody refuses something."""


def as_json(people: Sequence[ExportedPerson]) -> str:
    """Write `{"people": [...]}`, each as in `namecards people --json`, with all numbers and the photo."""
    entries = [
        {**to_json(entry.person, entry.photo), **{field: getattr(entry.person, field) for field in _RARE}}
        for entry in people
    ]
    return json.dumps({"people": entries}, ensure_ascii=False, indent=1)


def to_csv(rows: Iterable[Sequence[object]]) -> str:
    """Write rows for spreadsheets; no cell is a formula."""
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)  # a semicolon splits a cell in some countries' Excel
    table.writerows([escape_formula(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue()


def csv_file(rows: Iterable[Sequence[object]]) -> bytes:
    """Write rows as a file for spreadsheets: Excel takes it for UTF-8 only with a byte order mark."""
    return to_csv(rows).encode("utf-8-sig")


def to_markdown(rows: Iterable[Sequence[object]]) -> str:
    """Write rows, the titles first, as a table in Markdown; every cell is plain text."""
    cells = [[*map(_escape_markdown, row)] for row in rows]
    cells[1:1] = [["---"] * len(cells[0])]
    return "".join(f"| {' | '.join(row)} |\n" for row in cells)


def encode(path: Path, rows: Iterable[Sequence[object]]) -> bytes:
    """Write rows as the end of a file's name says: .md, else CSV."""
    return to_markdown(rows).encode() if path.suffix.casefold() == ".md" else csv_file(rows)


def _escape_markdown(cell: object) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", " ".join(str(cell).split()))


def people_rows(people: Sequence[ExportedPerson]) -> Iterator[list[str]]:
    """Yield the titles, then a row for each person."""
    numbers = max((len(entry.person.ids) for entry in people), default=0)
    limited = any(entry.person.limits for entry in people)
    consents = _CONSENTS if limited else ()
    rare = {field: title for field, title in _RARE.items() if any(getattr(e.person, field) for e in people)}
    ids = (["Student Number"] + ["Other ID"] * (numbers - 1))[:numbers]
    yield [*ids, *_TITLES, *rare.values(), *_MORE_TITLES, *consents]
    for entry in people:
        refused = [getattr(entry.person, limit) for limit in LIMITS if limited]
        yield [*_cells(entry, numbers, rare), *("no" if each else "yes" for each in refused)]


def _cells(entry: ExportedPerson, numbers: int, rare: Iterable[str]) -> list[str]:
    who = entry.person
    ids = [*who.ids, *[""] * (numbers - len(who.ids))]
    status = "Active" if who.active else "Inactive"
    names = [who.family, who.given, who.preferred, who.say, who.grade, who.homeroom]
    more = [getattr(who, field) for field in rare]
    return [*ids, *names, *more, "; ".join(who.classes), who.role, status, entry.photo or ""]
