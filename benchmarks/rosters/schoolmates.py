"""The children of a small school, and the lists that offices, teachers and libraries have of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf, page
from benchmarks.rosters.papers import docx

_NAMES = """Maya Chen;Zoë Müller;José García López;Liam O'Neil;Sofia van der Berg;Noah Smith-Jones
Ava Kowalski;Aarav Patel;Emma McDonald;Lucas Nguyen;Chloé Dubois;Ethan Brown;Mia Johnson;Oliver Taylor
Isabella Rossi;Mohammed Al-Farsi;Grace Kim;Henry Walker;Elizabeth Wright;Jack Thompson;Ella Robinson
Samuel Okafor;Amelia Schmidt;Leo Fernández Ruiz;Hannah Clarke;Alexander Novak;Nora Haddad;Finn Walker
Lily Tran;Owen Baker"""
_GOES = {"Elizabeth": "Liz", "Samuel": "Sam", "Alexander": "Alex", "Mohammed": "Mo"}
TEACHERS = {"6A": "Harper", "6B": "Lowe", "7A": "Stone", "7B": "Reyes", "8A": "Quinn"}


@dataclass(frozen=True, slots=True)
class Child:
    """A child; `key` is who it is, everything else may change."""

    key: int
    given: str
    family: str
    number: str
    card: str
    """The number in the library."""
    grade: int
    room: str
    middle: str = ""
    goes: str = ""

    @property
    def mail(self) -> str:
        return f"{chr(97 + self.key % 26)}{self.key}@school.example"


def plain(text: str) -> str:
    """Text without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def child(key: int, name: str, room: str, **more: str) -> Child:
    """A child whose numbers follow from the key."""
    given, _, family = name.partition(" ")
    card = f"2310{key * 7919 % 100000:06}"
    both = {"number": f"00{41230 + 7 * key}", "goes": _GOES.get(given, ""), **more}
    return Child(key, given, family, card=card, grade=int(room[0]), room=room, **both)


def school() -> list[Child]:
    """Thirty children of three classes."""
    names = re.split("[;\n]", _NAMES)
    return [child(at, name, ("6A", "6B", "7A")[at % 3]) for at, name in enumerate(names)]


Row = Callable[[Child], dict[str, str]]


def _turned(c: Child) -> str:
    return f"{c.family}, {c.given}"


def full(c: Child) -> str:
    return f"{c.given} {c.family}"


ROWS: dict[str, tuple[str, Row]] = {
    "system": (
        "csv",
        lambda c: {
            "Student ID": c.number,
            "Last Name": c.family,
            "First Name": c.given,
            "Grade": str(c.grade),
            "Homeroom": c.room,
        },
    ),
    "other system": (
        "xlsx",
        lambda c: {
            "Pupil No.": c.number,
            "Surname": c.family,
            "Forename": c.given,
            "Middle Name": c.middle,
            "Preferred Name": c.goes,
            "Year": str(c.grade),
            "Reg Group": c.room,
        },
    ),
    "class list": ("docx", lambda c: {"Last Name": c.family, "First Name": c.given, "Class": c.room}),
    "one column": ("csv", lambda c: {"Student": _turned(c), "Class": c.room}),
    "numbered": ("pdf", lambda c: {"ID": c.number, "Name": _turned(c), "Class": c.room}),
    "library": ("csv", lambda c: {"Barcode": c.card, "Patron Name": _turned(c), "Homeroom": c.room}),
    "names": ("txt", lambda c: {"": full(c)}),
    "typed": ("typed", lambda c: {"": full(c), "class": c.room}),
    "teachers": ("html", lambda c: {"Name": full(c), "Grade": str(c.grade), "Teacher": TEACHERS[c.room]}),
    "first names": ("csv", lambda c: {"Student ID": c.number, "First Name": c.given}),
}
"""What a list has of each child, and in which kind of file."""
FIRST = [name for name in ROWS if name not in ("other system", "first names")]
NUMBERED = {
    "system": "number",
    "other system": "number",
    "numbered": "number",
    "library": "card",
    "first names": "number",
}


def write(
    folder: Folder, name: str, kind: str, people: Sequence[Child], row: Row, titles: bool = True
) -> Path:
    """Write a list; return its path."""

    rows = [row(c) for c in people]
    head, body = list(rows[0]), [list(r.values()) for r in rows]
    table = [head, *body] if titles else body
    if kind == "csv":
        folder.csv(f"{name}.csv", table)
    elif kind == "xlsx":
        folder.book(f"{name}.xlsx", {"Sheet1": table})
    elif kind == "docx":
        folder.put(f"{name}.docx", docx(["Class list"], [[Cell((text,)) for text in each] for each in table]))
    elif kind == "pdf":
        folder.put(f"{name}.pdf", list_pdf([one("A", photo="")] * len(body), ["", *head], body, "Class list"))
    elif kind == "html":
        cells = ("".join(f"<td>{text}</td>" for text in each) for each in table)
        folder.put(
            f"{name}.html", page("List", f"<table>{''.join(f'<tr>{each}</tr>' for each in cells)}</table>")
        )
    elif kind == "typed":
        classes = sorted({c.room for c in people})
        lines = chain.from_iterable(
            [f"Class {room}", *(full(c) for c in people if c.room == room), ""] for room in classes
        )
        folder.put(f"{name}.txt", "\n".join(lines))
    else:
        folder.put(f"{name}.txt", "\n".join(map(" ".join, body)))
    return max(folder.path.iterdir(), key=lambda path: path.name.startswith(name))
