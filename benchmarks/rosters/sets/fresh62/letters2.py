"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

import io
import zipfile
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


def _who(line: str, **more: Any) -> Who:
    """Somebody without a photo, from `Given|Family|number|grade|room`."""
    given, family, number, grade, room = [*line.split("|"), "", "", ""][:5]
    return one(given, family, number, grade, room, photo="", **more)


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
def p63b_groepen_met_roepnamen(folder: Folder) -> Truth:
    """Netherlands: two groups typed in Word, baptismal names with a roepnaam, one new and one moved away."""
    people = [
        _who("Abraham|de Wit||6|Groep 6", goes="Bram"),
        _who("Fenna|Hoekstra||6|Groep 6"),
        _who("Johanna|van der Linden||6|Groep 6", goes="Hanna"),
        _who("Mohammed|El Idrissi||6|Groep 6", goes="Mo"),
        _who("Pieter|Zijlstra||6|Groep 6", here=False),
        _who("Catharina|van 't Veer||7|Groep 7", goes="Toos"),
        _who("Jelle|Hoekstra||7|Groep 7"),
        _who("Niek|Schouten||7|Groep 7"),
        _who("Yara|Brouwer||7|Groep 7"),
    ]
    notes = {4: " (verhuisd naar Zwolle)", 8: " (nieuw)"}
    lines = [
        w.full + (f" (roepnaam: {w.goes})" if w.goes else "") + notes.get(at, "")
        for at, w in enumerate(people)
    ]
    folder.put(
        "Leerlingen voor de bieb.docx",
        _word(
            "Hoi Ans, hier zijn de kinderen van dit jaar.",
            "",
            "Groep 6 - juf Marieke",
            *lines[:5],
            "",
            "Groep 7 - meester Tim",
            *lines[5:],
            "",
            "Groetjes, Marieke",
        ),
    )
    return Truth(people, allowed=("juf Marieke", "meester Tim"))


@case()
def p63b_lista_klasy_czwartej(folder: Folder) -> Truth:
    """Poland: a typed list, surnames first as its title says, remarks in brackets, code page of Windows."""
    people = [
        _who("Lena|Adamczyk||4|4b"),
        _who("Franciszek|Borkowski||4|4b"),
        _who("Bogusława|Dąbek||4|4b", goes="Bogna"),
        _who("Oleksandra|Kovalchuk||4|4b"),
        _who("Jędrzej|Świątek||4|4b"),
        _who("Igor|Tomczak||4|4a"),
        _who("Wiktoria|Zięba||4|4b", here=False),
    ]
    notes = {2: " (mówimy: Bogna)", 3: " (nowa)", 5: " (przeniesiony do 4a)", 6: " (wypisana ze szkoły)"}
    listed = "".join(f"{at + 1}. {w.family} {w.given}{notes.get(at, '')}\r\n" for at, w in enumerate(people))
    folder.put(
        "klasa 4b.txt",
        "Klasa 4b - lista uczniów (nazwisko i imię)\r\nwychowawczyni: Joanna Rybak\r\nrok szkolny 2026/2027"
        f"\r\n\r\n{listed}\r\nPozdrawiam, Joanna\r\n",
        "cp1250",
    )
    return Truth(people, allowed=("Joanna Rybak",))


@case()
def p63b_advisory_pasted_from_slack(folder: Folder) -> Truth:
    """United States: messages copied from Slack; two advisories, one student switched, one has gone."""
    people = [
        _who("Anneke|Brouwer||10|10C"),
        _who("Cedric|Lamoureux||10|10C"),
        _who("Esperanza|Villalobos||10|10C", goes="Espe"),
        _who("Tyler|Boggs||10|10D"),
        _who("Zachariah|Munro||10|10C", goes="Zach"),
        _who("Beatriz|Coutinho||10|10D"),
        _who("Jun|Takahashi||10|10D"),
        _who("Marguerite|Sloan||10|10D", here=False),
        _who("Winston|Achebe||10|10D"),
    ]
    names = [w.full + (f" ({w.goes})" if w.goes else "") for w in people]
    folder.put(
        "slack advisories.txt",
        "#library-requests\n\nDenise Moe\n  9:14 AM\nAdvisory 10C:\n"
        + "\n".join(f"• {name}" for name in names[:5])
        + "\n\nGreg Tull\n  9:31 AM\nAdvisory 10D:\n"
        + "\n".join(f"• {name}" for name in names[5:])
        + "\n\nMs. Ito (Library)\n  9:40 AM\nthank you both! :books:\n\n"
        "Denise Moe\n  2:02 PM\nUpdate: Tyler Boggs moved from 10C to 10D\n\n"
        "Greg Tull\n  2:10 PM\nand Marguerite Sloan transferred out last week (edited)\n1 reply\n",
    )
    return Truth(people, allowed=("Advisory 10C", "Advisory 10D", "Denise Moe", "Greg Tull"))


@case()
def p63b_admissions_and_transfer_certificates(folder: Folder) -> Truth:
    """India: a Word letter of the office with two tables: admitted, and T.C. issued; class VI-B."""
    new = [
        any_parting(_who("Aarav|Kulkarni|7418|6|VI-B")),
        any_parting(_who("Diya|Menon|7421|6|VI-B")),
        any_parting(_who("Mohammed Faizan|Shaikh|7422|7|VII-A")),
        any_parting(_who("Sneha|Patil|7425|7|VII-A")),
        any_parting(_who("Tanvi|Deshpande|7429|6|VI-A")),
    ]
    gone = [
        any_parting(_who("Kabir|Malhotra|6902|6|VI-A", here=False)),
        any_parting(_who("Ritika|Joshi|6955|7|VII-A", here=False)),
        any_parting(_who("Yash|Gaikwad|6718|7|VII-B", here=False)),
    ]
    came = ("15.06.2026", "15.06.2026", "17.06.2026", "22.06.2026", "01.07.2026")
    why = ("Father's transfer", "Shifted to Nagpur", "Parents' request")
    folder.put(
        "Circular to Library.docx",
        _word(
            "St. Xavier's English Medium School, Nashik",
            "To: The Librarian",
            "The following students have been newly admitted:",
            [
                cut("Sr. No.|Adm. No.|Name of Student|Class|Date of Admission"),
                *([str(at + 1), w.number, w.full, w.room, came[at]] for at, w in enumerate(new)),
            ],
            "The following students have left the school and T.C. has been issued. Kindly clear their cards.",
            [
                cut("Sr. No.|Adm. No.|Name of Student|Class|Reason for leaving"),
                *([str(at + 1), w.number, w.full, w.room, why[at]] for at, w in enumerate(gone)),
            ],
            "Head Clerk",
        ),
    )
    return Truth([*new, *gone])
