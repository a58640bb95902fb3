"""Prints as PDF, Word tables and teachers' own sheets in the United States and Canada."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


def _face(who: Who) -> bytes:
    """The picture of somebody; of some nothing."""
    return next(iter(faces([who]).values()), b"")


@case(
    OFFICE
    + ": layout from memory, page not seen: PowerSchool PowerTeacher Pro, Student Photo Roster printed as PDF"
)
def fresh_powerteacher_photo_roster(folder: Folder) -> Truth:
    """Four pictures in a row, the name as Last, First and Student # below; the section in the head, date and page in the foot; one has no picture."""
    people = those(
        "Brooklyn|Haskins;Darnell|Ivory;Estrella|Maldonado;Finn|Gallagher;Gurleen|Sandhu;Jack|Pulaski;Leilani|Kealoha;Marcus|Tate;Noelle|Dupree",
        "230516",
        without=1,
    )
    file = io.BytesIO()
    page = Canvas(file, pagesize=letter)
    page.setFont("Helvetica-Bold", 13)
    page.drawString(40, 745, "Student Photo Roster")
    page.setFont("Helvetica", 9)
    page.drawString(
        40, 730, "Teacher: Albright, Susan     Course: Biology     Expression: 3(A-B)     Room: 118"
    )
    for at, w in enumerate(people):
        left, top = 40 + at % 4 * 138, 700 - at // 4 * 190
        if w.photo:
            page.drawImage(ImageReader(io.BytesIO(_face(w))), left + 14, top - 140, 105, 140)
        else:
            page.rect(left + 14, top - 140, 105, 140)
            page.drawCentredString(left + 66, top - 75, "No Photo")
        page.drawCentredString(left + 66, top - 152, w.last_first)
        page.drawCentredString(left + 66, top - 163, f"Student #: {w.number}")
    page.setFont("Helvetica", 7)
    page.drawString(40, 30, "Lincoln Heights High School     11/05/2026 07:42 AM")
    page.drawRightString(572, 30, "Page 1 of 1")
    page.save()
    folder.put("Photo Roster per 3.pdf", file.getvalue())
    return Truth(people, allowed=("*",))


@case(OFFICE + ": layout from memory, page not seen: Infinite Campus, Section Roster printed as PDF")
def fresh_campus_section_roster_print(folder: Folder) -> Truth:
    """A table without lines, counted rows, grade and number and birth date; totals of boys and girls at the end; pictures by number beside the print."""
    people = those(
        "Savannah|Eubanks;Hector|Palomares;Maggie|O'Donnell;Trevon|Whitlock;Ines|Carvalho;Cole|Jorgensen;Fatima|Abdi;Walker|Lovelace",
        "118230",
        "6",
        without=1,
    )
    file = io.BytesIO()
    page = Canvas(file, pagesize=letter)
    page.setFont("Helvetica-Bold", 12)
    page.drawString(50, 740, "26-27 Harmon Middle School")
    page.drawString(50, 724, "Section Roster")
    page.setFont("Helvetica", 9)
    page.drawString(
        50,
        708,
        "6010-4 Advisory 6   Teacher: Whitaker, Dana   Period(s): ADV   Generated on 10/28/2026 02:15:09 PM",
    )
    places = (50, 75, 240, 310, 350, 395)
    lines = [cut("#|Student Name|Student Number|Grade|Sex|Birth Date")]
    lines += [
        [str(at), w.last_first, w.number, "06", "MF"[at % 2], f"{at:02d}/{at * 3:02d}/2015"]
        for at, w in enumerate(people, 1)
    ]
    for at, line in enumerate([*lines, ["", "Male: 4   Female: 4   Total: 8"]]):
        page.setFont("Helvetica-Bold" if at == 0 else "Helvetica", 8)
        for place, text in zip(places, line, strict=False):
            page.drawString(place, 685 - at * 15, text)
    page.save()
    folder.put("SectionRoster.pdf", file.getvalue())
    folder.photos(people, lambda w: f"advisory pics/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a kindergarten teacher's Word page of pictures for specials and substitutes")
def fresh_word_kindergarten_faces(folder: Folder) -> Truth:
    """Three in a row, name below the picture and how they go home, allergies in the cell; one cell has no picture yet; a line of thanks at the end."""
    people = those(
        "Oakley|Truitt;Milo|Hernandez;Everly|Schaefer;Zayn|Malik;Josephine|Baptiste;Ezra|Goldman;Juniper|Lott",
        "",
        "K",
        without=1,
    )
    home = ("Bus 9", "Car rider", "YMCA", "Walker")
    cells = [
        Cell(
            picture=_face(w),
            lines=(
                w.full,
                home[at % 4],
                *(("PEANUT ALLERGY",) if at == 2 else ()),
                *(() if w.photo else ("(new - photo soon!)",)),
            ),
        )
        for at, w in enumerate(people)
    ]
    above = ["Mrs. Landry's Kindergarten 2026-2027", "Room 4   AM recess 10:15   Library: Tuesday 1:20"]
    folder.put(
        "Landry class faces.docx", docx(above, in_rows(cells, 3), ["Thank you for helping with my friends!"])
    )
    return Truth(people, allowed=("*",))
