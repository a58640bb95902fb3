"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


def _who(line: str, **more: Any) -> Who:
    """Somebody without a photo, from `Given|Family|number|grade|room`."""
    given, family, number, grade, room = [*line.split("|"), "", "", ""][:5]
    return one(given, family, number, grade, room, photo="", **more)


def _mail(sender: str, subject: str, text: str) -> bytes:
    """A mail of plain text to the library."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Library <library@school.example>"
    mail["Subject"] = subject
    mail["Date"] = "Wed, 16 Sep 2026 09:42:10 +0000"
    mail.set_content(text)
    return mail.as_bytes()


def _crossed_out(text: str) -> str:
    """A line of a Word document that is crossed out."""
    return f"\0{text}"


def _word(*parts: str | list[list[str]]) -> bytes:
    """A Word document of lines and tables, in their order."""
    body = "".join(_line(part) if isinstance(part, str) else _rows(part) for part in parts)
    empty = zipfile.ZipFile(io.BytesIO(docx((), ())))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in empty.namelist():
            text = empty.read(name).decode()
            if name == "word/document.xml":
                head, _, _ = text.partition("<w:body>")
                text = f"{head}<w:body>{body}</w:body></w:document>"
            whole.writestr(name, text)
    return file.getvalue()


def _line(text: str) -> str:
    look = "<w:rPr><w:strike/></w:rPr>" if text.startswith("\0") else ""
    shown = escape(text.removeprefix("\0"))
    return f'<w:p><w:r>{look}<w:t xml:space="preserve">{shown}</w:t></w:r></w:p>'


def _rows(rows: list[list[str]]) -> str:
    shown = "".join(f"<w:tr>{''.join(f'<w:tc>{_line(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{shown}</w:tbl>"


@case()
def p63a_weekly_changes_of_a_registrar(folder: Folder) -> Truth:
    """United States: a list in August; a mail with headings NEW, WITHDRAWN, HOMEROOM CHANGE and NAME."""
    people = [
        _who("Katherine|Doyle|30390|6|611", goes="Kit"),
        _who("Rasheed|Grantham|30395|6|611"),
        _who("Marco|Silva|30406|6|612"),
        _who("Dustin|Pike|30418|6|611", here=False),
        _who("Noelle|Bancroft|30424|6|612"),
        _who("Hana|Yoshimura|30431|6|612"),
        _who("Daniela|Ortega|30772|6|611"),
    ]
    rows = [
        [w.number, w.family, w.given, w.grade, "611" if w.family == "Silva" else w.room] for w in people[:6]
    ]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.csv("1 August/students.csv", [titles, *rows])
    text = (
        "Good morning,\n\nRoster changes for the week of September 14:\n\n"
        "NEW\nOrtega, Daniela   ID 30772   gr 6   HR 611\n\n"
        "WITHDRAWN\nPike, Dustin   ID 30418\n\n"
        "HOMEROOM CHANGE\nSilva, Marco   ID 30406   from HR 611 to HR 612\n\n"
        "NAME\nDoyle, Katherine   ID 30390   goes by Kit\n\n"
        "No other changes.\n\nLorna Fitch\nRegistrar, Bell Middle School\n"
    )
    folder.put(
        "2 September/Roster changes.eml",
        _mail("Lorna Fitch <lfitch@bellms.example>", "Roster changes 9/14", text),
    )
    same = [("Katherine Doyle", "Katherine Doyle"), ("Marco Silva", "Marco Silva")]
    return Truth(people, steps=("1 August", "2 September"), same=same)


@case()
def p63a_primary_five_gold(folder: Folder) -> Truth:
    """Nigeria: a class teacher's list in Word, SURNAME first; pet names in brackets, remarks after a dash."""
    people = [
        _who("Tolulope|ADEBAYO||5|Primary 5 Gold", goes="Tolu"),
        _who("Chiamaka|EZE||5|Primary 5 Gold", goes="Amaka"),
        _who("Ibrahim|GARBA||5|Primary 5 Gold"),
        _who("Emmanuel|IDOWU||5|Primary 5 Gold", here=False),
        _who("Oluwadamilola|JOHNSON||5|Primary 5 Gold", goes="Dami"),
        _who("Blessing|OKON||5|Primary 5 Gold"),
        _who("Zainab|SULEIMAN||5|Primary 5 Gold"),
        _who("Kosisochukwu|UMEH||5|Primary 5 Gold", goes="Kosi"),
    ]
    notes = {3: " - withdrawn, travelled abroad", 6: " - new intake"}
    lines = [
        f"{at + 1}. {w.family} {w.given}{f' ({w.goes})' if w.goes else ''}{notes.get(at, '')}"
        for at, w in enumerate(people)
    ]
    folder.put(
        "PRIMARY 5 GOLD.docx",
        _word(
            "GREENFIELD NURSERY AND PRIMARY SCHOOL, IBADAN",
            "CLASS LIST 2026/2027 SESSION",
            "CLASS: PRIMARY 5 GOLD",
            "CLASS TEACHER: MRS. F. BALOGUN",
            "(Surname first)",
            *lines,
        ),
    )
    allowed = ("Gold", "PRIMARY 5 GOLD", "MRS. F. BALOGUN", "F. BALOGUN")
    return Truth(people, capitals=True, allowed=allowed)


@case()
def p63a_counselor_about_names(folder: Folder) -> Truth:
    """United States: an export of patrons, then a counselor's mail on three names that pupils go by now."""
    people = [
        _who("Rebecca|Stahl|40118|8|8-2", goes="Rowan"),
        _who("Nguyen Minh|Tran|40126|8|8-1", goes="Minnie"),
        _who("Alexander|Purcell|40133|8|8-2"),
        _who("Alexandra|Whitcombe|40141|8|8-1", goes="Lex"),
        _who("Gideon|Marsh|40157|7|7-3"),
        _who("Paloma|Reyes|40160|7|7-3"),
    ]
    rows = [[w.number, w.family, w.given, "Student", w.grade, w.room] for w in people]
    titles = cut("Barcode|Last Name|First Name|Patron Type|Grade Level|Homeroom")
    folder.csv("1 patrons/patrons.csv", [titles, *rows], quote=True)
    text = (
        "Hi Mr. Albright,\n\nThree students would like to be called by another name at the desk and on their "
        "cards, please:\n\n"
        "Rebecca Stahl (40118) goes by Rowan\n"
        "Nguyen Minh Tran (40126) goes by Minnie\n"
        "Alexandra Whitcombe (40141) goes by Lex\n\n"
        "Nothing changes in the official record. Thank you for asking them!\n\n"
        "Dana Ferris\nGrade 7/8 Counselor\n"
    )
    folder.put("2 names/Names.eml", _mail("Dana Ferris <dferris@northgate.example>", "names", text))
    same = [("Rebecca Stahl", "Rebecca Stahl"), ("Alexandra Whitcombe", "Alexandra Whitcombe")]
    return Truth(people, steps=("1 patrons", "2 names"), same=same)
