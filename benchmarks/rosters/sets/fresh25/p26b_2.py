"""Schools of Britain and Ireland on paper: photo sheets, barcodes and a class list in Word."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import docx, in_rows


@dataclass(frozen=True)
class _Cell:
    """A cell of a document: lines, and a picture above them."""

    lines: Sequence[str] = ()
    picture: bytes = b""


@case("a sheet of pupil photographs of iSAMS as PDF (from memory, not read here)")
def p26b_isams_photo_sheet(folder: Folder) -> Truth:
    """England, independent: two forms on a page each, photos in three columns, an empty frame for who has none."""
    people = those(
        "Rupert|Fitzalan-Gore;Xiaoyu|Lin;Oluwadamilola|Ogunbanjo;Clementine|Hartigan;Sebastian|von Hagen;"
        "Anoushka|Mirchandani;Barnaby|Tull;Leonie|Ashdown;Hamish|Drummond-Reay",
        "012845",
        "9",
        "9JHS;9JHS;9JHS;9JHS;9JHS;9RAP;9RAP;9RAP;9RAP",
        0,
    )
    people = but(people, {1: {"goes": "Daisy"}, 2: {"goes": "Dami"}, 7: {"photo": ""}})
    pictures = faces(people)
    file = io.BytesIO()
    pdf = _canvas(file)
    for form, tutor in (("9JHS", "Mr J H Symonds"), ("9RAP", "Dr R A Pell")):
        pdf.setFont("Helvetica-Bold", 15)
        pdf.drawString(50, 790, "Thornleigh College")
        pdf.setFont("Helvetica", 11)
        pdf.drawString(50, 772, f"Pupil Photographs - Year 9 - Form {form}")
        pdf.drawString(380, 772, f"Tutor: {tutor}")
        for at, who in enumerate(who for who in people if who.room == form):
            x, y = 60 + at % 3 * 170, 590 - at // 3 * 230
            if who.photo:
                pdf.drawImage(_image(pictures[f"{who.number}.jpg"]), x, y, 110, 140)
            else:
                pdf.rect(x, y, 110, 140)
            pdf.setFont("Helvetica-Bold", 10)
            pdf.drawString(x, y - 14, who.full if not who.goes else f"{who.given} ({who.goes}) {who.family}")
            pdf.setFont("Helvetica", 9)
            pdf.drawString(x, y - 27, f"School ID: {who.number}")
            pdf.drawString(x, y - 39, f"House: {('Chaucer', 'Marlowe')[at % 2]}")
        pdf.setFont("Helvetica", 8)
        pdf.drawString(50, 30, "Confidential: do not leave on display")
        pdf.drawRightString(545, 30, "Printed 07/09/2026 from iSAMS")
        pdf.showPage()
    pdf.save()
    folder.put("Y9 photo sheet.pdf", file.getvalue())
    return Truth(
        people, allowed=("Mr J H Symonds", "Dr R A Pell", "Chaucer", "Marlowe", "J H Symonds", "R A Pell")
    )


def _canvas(file: io.BytesIO) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    return Canvas(file, pagesize=(595, 842), invariant=1)


def _image(data: bytes) -> Any:
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(data))


@case(
    "sheets of borrowers' barcodes as Junior Librarian, Reading Cloud and Accessit print them (from memory)"
)
def p26b_barcode_sheets(folder: Folder) -> Truth:
    """England, primary: labels in three columns with name, class, bars and number; one label is of the class, not a pupil."""
    people = those(
        "Harvey|Lomas;Inaaya|Farooqi;Esme|Winterbottom;Kit|Abercrombie-Nash;Blessing|Moyo;Stanley|Proudfoot;"
        "Tegan|Rudd;Alexandria-Rose|Hetherington;Hugo|Bianchi-Cole;Mia|Rudd",
        "P00417",
        "3",
        "3 Birch;3 Birch;3 Birch;3 Birch;3 Birch;4 Rowan;4 Rowan;4 Rowan;4 Rowan;4 Rowan",
        0,
        photo="",
    )
    people = [replace(who, grade=who.room[0]) for who in people]
    file = io.BytesIO()
    pdf = _canvas(file)
    for room, teacher, box in (("3 Birch", "Miss Yardley", "P00902"), ("4 Rowan", "Mr Costello", "P00903")):
        pdf.setFont("Helvetica-Bold", 13)
        pdf.drawString(40, 800, f"Borrower barcodes: Year {room[0]} - {room} - {teacher}")
        labels = [(who.full, who.number) for who in people if who.room == room]
        for at, (name, number) in enumerate([*labels, (f"{room} class loans", box)]):
            x, y = 40 + at % 3 * 180, 720 - at // 3 * 110
            pdf.roundRect(x, y - 50, 165, 95, 6)
            pdf.setFont("Helvetica-Bold", 9)
            pdf.drawString(x + 8, y + 30, name)
            pdf.setFont("Helvetica", 8)
            pdf.drawString(x + 8, y + 18, room)
            for bar in range(30):
                pdf.rect(x + 12 + bar * 4.5, y - 30, 1 + (bar * 7 + at) % 3, 40, stroke=0, fill=1)
            pdf.drawCentredString(x + 82, y - 42, number)
        pdf.setFont("Helvetica", 7)
        pdf.drawString(40, 25, "Moorgate Primary School Library     Page 1 of 1")
        pdf.showPage()
    pdf.save()
    folder.put("class barcodes.pdf", file.getvalue())
    return Truth(people, allowed=("Miss Yardley", "Mr Costello"))


@case()
def p26b_photo_sheet_for_cover(folder: Folder) -> Truth:
    """England, infants: a teacher's sheet in Word for cover staff, pictures with names and private notes under them."""
    people = those(
        "Kofi|Mensah-Boateng;Orla|Duckworth;Ayaan|Hussain;Matilda|Pym;Dylan|Cadwallader;Noor|Al-Janabi;"
        "Freddie|Scattergood;Sofija|Petrauskaite",
        "",
        "2",
        "Otters",
        0,
    )
    people = but(people, {3: {"goes": "Tilly"}, 6: {"photo": ""}})
    notes = {
        0: "nut allergy, EpiPen in office",
        2: "glasses for reading",
        4: "1:1 with Mr Dunn am",
        6: "no photos please",
    }
    pictures = faces(people, lambda w: w.full)
    cells = [
        _Cell(
            tuple(
                filter(
                    None,
                    (
                        who.full if not who.goes else f"{who.given} \u201c{who.goes}\u201d {who.family}",
                        notes.get(at, ""),
                    ),
                )
            ),
            pictures.get(who.full, b""),
        )
        for at, who in enumerate(people)
    ]
    above = (
        "Photo sheet for cover staff - September 2026",
        "Class: Otters     Year 2     Teacher: Mrs H Penhallow     TA: Mr Dunn",
    )
    below = ("Fire assembly point: top playground by the shed.", "Please shred at the end of the day.")
    folder.put("Otters photo sheet.docx", docx(above, in_rows(cells, 4), below))  # type: ignore[arg-type]
    return Truth(people, allowed=("Mrs H Penhallow", "H Penhallow", "Mr Dunn"))
