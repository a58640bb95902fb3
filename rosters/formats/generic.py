"""Lists that no system wrote: text tables in every encoding, folders of pictures alone, address cards."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from rosters.formats.format import Files, Format, fields, table
from rosters.formats.people import SECRET, Pupil
from rosters.formats.students import pictures

if TYPE_CHECKING:
    from openpyxl import Workbook

_TITLES = ["Student Number", "Last Name", "First Name", "Middle Name", "Suffix", "Preferred Name", "Pronouns"]
_TITLES += ["Grade", "Homeroom", "Class", "Date of Birth", "Home Address", "Allergies"]
_KEEPS = fields("number given family middle suffix preferred pronouns grade homeroom classes photo")


def cells(p: Pupil) -> list[str]:
    """Below `_TITLES`."""
    names = [p.number, p.family, p.given, p.middle, p.suffix, p.preferred, p.pronouns]
    return [*names, p.grade, p.homeroom, "; ".join(p.classes), SECRET, SECRET, SECRET]


def is_written(p: Pupil, encoding: str) -> bool:
    """Whether an encoding has the letters of everything that a list says of somebody."""
    said = "".join(cells(p))
    return said.encode(encoding, "replace").decode(encoding) == said


def text(encoding: str, parted: str, ends: str = "\r\n") -> Callable[[Sequence[Pupil]], Files]:
    """A table as Excel and others save it; people whose letters it cannot write are left out."""

    def write(people: Sequence[Pupil]) -> Files:
        written = [p for p in people if is_written(p, encoding)]
        return {
            "students.csv": table([_TITLES, *map(cells, written)], parted, ends).encode(encoding),
            **pictures(written, "photos/"),
        }

    return write


def last_first(people: Sequence[Pupil]) -> Files:
    """The whole name in one column, below a heading."""
    rows = [
        ["Lakeside Middle School"],
        ["Class list, printed 9/1/2026"],
        [],
        ["Name (Last, First)", "ID", "Grade"],
    ]
    rows += [[p.last_first, p.number, p.grade] for p in people]
    names = {f"{p.last_first}.jpg": p.photo for p in people if p.photo}
    return {"list.csv": table(rows).encode(), **names}


def photos_alone(people: Sequence[Pupil]) -> Files:
    """No list: the names are those of the files, the class is the folder."""
    return {
        f"{p.classes[0] if p.classes else 'photos'}/{p.last_first}.jpg": p.photo for p in people if p.photo
    }


def photos_with_numbers(people: Sequence[Pupil]) -> Files:
    """No list: `id_Last_First`."""
    return {f"{p.number}_{p.last_first.replace(', ', '_')}.jpg": p.photo for p in people if p.photo}


def vcard_3(people: Sequence[Pupil]) -> Files:
    """One file of cards with the photo in base64; lines fold after 75 bytes, also within a letter."""
    return {"contacts.vcf": b"".join(map(_card_3, people))}


def vcard_4(people: Sequence[Pupil]) -> Files:
    """The photo is a data: address; pronouns as RFC 9554 has them."""
    return {"contacts.vcf": b"".join(map(_card_4, people))}


def _card_3(p: Pupil) -> bytes:
    photo = [f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(p.photo).decode()}"] if p.photo else []
    return _card("3.0", p, photo)


def _card_4(p: Pupil) -> bytes:
    photo = [f"PHOTO:data:image/jpeg;base64,{base64.b64encode(p.photo).decode()}"] if p.photo else []
    return _card("4.0", p, [*photo, *([f"PRONOUNS:{_escape(p.pronouns)}"] if p.pronouns else [])])


def _card(version: str, p: Pupil, more: Sequence[str]) -> bytes:
    name = ";".join(map(_escape, (p.family, p.given, p.middle, "", p.suffix)))
    whole = _escape(f"{p.given} {p.family}".strip())
    lines = ["BEGIN:VCARD", f"VERSION:{version}", f"N:{name}", f"FN:{whole}"]
    lines += [f"NICKNAME:{_escape(p.preferred)}"] if p.preferred else []
    lines += [f"CATEGORIES:{','.join(map(_escape, p.classes))}"] if p.classes else []
    lines += [f"BDAY:{SECRET}", f"ADR:;;{SECRET};;;;", f"NOTE:{SECRET}", f"TEL:{SECRET}"]
    return b"".join(_fold_line(line) + b"\r\n" for line in [*lines, *more, "END:VCARD"])


def _escape(said: str) -> str:
    return "".join(f"\\{char}" if char in "\\,;" else char for char in said)


def _fold_line(line: str) -> bytes:
    data = line.encode()
    return b"\r\n ".join([data[:75], *(data[at : at + 74] for at in range(75, len(data), 74))])


def own_export(people: Sequence[Pupil]) -> Files:
    """Write a folder like `namecards export`."""
    listed = [
        {
            "id": p.number,
            "ids": [p.number],
            "call": p.preferred or p.given,
            "first": p.given,
            "last": p.family,
            "middle": p.middle,
            "suffix": p.suffix,
            "preferred": p.preferred,
            "display": f"{p.preferred or p.given} {p.family}".strip(),
            "grade": p.grade,
            "homeroom": p.homeroom,
            "classes": list(p.classes),
            "role": "student",
            "active": True,
            "photo": f"photos/{p.number}.jpg" if p.photo else None,
        }
        for p in people
    ]
    return {"people.json": json.dumps({"people": listed}).encode(), **pictures(people, "photos/")}


def workbook(people: Sequence[Pupil]) -> Files:
    """A heading above the titles, zeros that are only formatting, a hidden sheet and a hidden row."""
    book, sheet = _sheet(people)
    hidden = sheet.max_row + 1
    sheet.append(["999999", "Hidden", "Ada"])
    sheet.row_dimensions[hidden].hidden = True
    other = book.create_sheet("Old")
    other.append(["Last Name", "First Name"])
    other.append(["Gone", "Ada"])
    other.sheet_state = "hidden"
    return {"students.xlsx": _save(book), **pictures(people, "photos/")}


def workbook_with_pictures(people: Sequence[Pupil]) -> Files:
    """The photos are pasted in the rows."""
    from openpyxl.drawing.image import Image

    book, sheet = _sheet(people)
    for row, p in enumerate(people, _FIRST_ROW):
        sheet.row_dimensions[row].height = 60
        if p.photo:
            picture = Image(io.BytesIO(p.photo))
            picture.width, picture.height = 48, 64
            sheet.add_image(picture, f"N{row}")
    return {"students.xlsx": _save(book)}


_FIRST_ROW = 4


def _sheet(people: Sequence[Pupil]) -> tuple[Workbook, Any]:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    for row in (["Lakeside Middle School"], ["Printed 9/1/2026"], _TITLES):
        sheet.append(row)
    for at, p in enumerate(people, _FIRST_ROW):
        sheet.append(cells(p))
        if p.number.isdigit() and len(p.number) < 15:
            number = sheet.cell(row=at, column=1)
            number.value, number.number_format = int(p.number), "0" * len(p.number)
    return book, sheet


def _save(book: Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


_COLUMNS = ", ".join(_TITLES[:10])
_ENCODINGS = "donatstudios.com/CSV-An-Encoding-Nightmare; herongyang.com"
FORMATS = (
    Format("csv", "CSV, UTF-8 with a byte order mark", _COLUMNS, _ENCODINGS, _KEEPS, text("utf-8-sig", ",")),
    Format("csv-plain", "CSV, UTF-8, line feeds", _COLUMNS, _ENCODINGS, _KEEPS, text("utf-8", ",", "\n")),
    Format("semicolons", "Parted by semicolons", _COLUMNS, _ENCODINGS, _KEEPS, text("utf-8", ";")),
    Format(
        "unicode-text",
        "Excel's Unicode Text: UTF-16 and tabs",
        _COLUMNS,
        _ENCODINGS,
        _KEEPS,
        text("utf-16", "\t"),
    ),
    Format("windows", "CSV of Excel on Windows (cp1252)", _COLUMNS, _ENCODINGS, _KEEPS, text("cp1252", ",")),
    Format(
        "older-mac",
        "CSV of Excel on an older Mac (Mac Roman)",
        _COLUMNS,
        _ENCODINGS,
        _KEEPS,
        text("mac_roman", ",", "\r"),
    ),
    Format(
        "workbook",
        "Excel workbook",
        _COLUMNS,
        "ECMA-376; the traps were measured with files of Excel and openpyxl",
        _KEEPS,
        workbook,
    ),
    Format(
        "workbook-pictures",
        "Excel workbook with pasted photos",
        f"{_COLUMNS}, and a picture in the row",
        "ECMA-376, drawings; pictures “in the cell” of newer Excel are not read",
        _KEEPS,
        workbook_with_pictures,
    ),
    Format(
        "last-first",
        "Whole names in one column, photos called like them",
        "Name (Last, First), ID, Grade",
        "seen in public lists",
        fields("number given family grade photo"),
        last_first,
    ),
    Format(
        "photos-alone",
        "Photos alone, called by name, a folder for each class",
        "Last, First.jpg",
        "seen in public projects and help pages",
        fields("given family photo"),
        photos_alone,
    ),
    Format(
        "photos-alone-numbered",
        "Photos alone, called by number and name",
        "id_Last_First.jpg",
        "seen in public projects and help pages",
        fields("number given family photo"),
        photos_with_numbers,
    ),
    Format(
        "vcard-3",
        "Address cards, vCard 3",
        "N, FN, NICKNAME, CATEGORIES, PHOTO",
        "RFC 2426",
        fields("given family middle suffix preferred classes photo"),
        vcard_3,
    ),
    Format(
        "vcard-4",
        "Address cards, vCard 4",
        "N, FN, NICKNAME, CATEGORIES, PRONOUNS, PHOTO",
        "RFC 6350, RFC 9554",
        fields("given family middle suffix preferred pronouns classes photo"),
        vcard_4,
    ),
    Format(
        "namecards",
        "What `namecards export` writes",
        "people.json and photos/",
        "this project",
        _KEEPS - {"pronouns"},
        own_export,
    ),
)
