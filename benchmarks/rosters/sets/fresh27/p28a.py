"""Exports of systems used in the United States and Canada: student information systems."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(
    "Infinite Campus ad hoc filter exported to CSV (dotted titles, knowledge.certforschools.com), a row a section; "
    "photo zip of kb.infinitecampus.com/help/photo-import: student number, leading zeros ignored"
)
def p28a_infinite_campus_ad_hoc_sections(folder: Folder) -> Truth:
    """Infinite Campus: a row a section, so everybody stands there twice or three times; photos named without the zeros."""
    people = those(
        "Marguerite|Bellweather;Juan Pablo|Escamilla;Kiona|Whitehorse;Stellan|Ahlgren;Oluwaseun|Balogun;"
        "Delphine|Kowalczyk;Theodore|Rasmussen;Nayeli|Quintanilla",
        "0041207",
        "07 07 08",
    )
    people = but(people, {2: {"goes": "Kiki"}, 6: {"goes": "Teddy"}})
    sections = (
        ("Library Aide", "Marchetti, Dana", "8"),
        ("English 7", "Okonkwo, Chidi", "2"),
        ("English 8", "Sandoval, Pilar", "3"),
        ("Advisory", "Okonkwo, Chidi", "0"),
    )
    rows, placed = [], []
    for at, w in enumerate(people):
        mine = [sections[3], sections[1] if w.grade == "07" else sections[2]]
        mine += [sections[0]] if at in (1, 4) else []
        placed.append({"classes": tuple(name for name, *_ in mine), "grade": w.grade[1:]})
        for name, teacher, period in mine:
            rows.append(
                [
                    *(w.number, w.family, w.given, w.goes, w.grade, f"0{at % 9 + 1}/1{at % 9}/2013"),
                    *(name, teacher, period, f"9{w.number}31"),
                ]
            )
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.alias|student.grade|student.birthdate|"
        "courseSection.courseName|courseSection.teacherDisplay|sectionSchedule.periodName|contacts.householdID"
    )
    folder.csv("extract.csv", [titles, *rows])
    folder.zip("photos_import.zip", faces(people, lambda w: f"photos/{w.number.lstrip('0')}.jpg"))
    return Truth(but(people, dict(enumerate(placed))), allowed=[teacher for _, teacher, _ in sections])


@case(
    "Aeries, Classroom Photo/Seating Chart Report (support.aeries.com 14000072499), alias names; layout from memory"
)
def p28a_aeries_classroom_photos(folder: Folder) -> Truth:
    """Aeries: a PDF of photos, four beside each other, a page a teacher; one without a picture; an alias in brackets."""
    people = those(
        "Amaya|Rosenthal;Benicio|Tran-Ortega;Cheyenne|Duarte;Dmitri|Volkov;Emberly|Stokes;Fabian|Lockhart;"
        "Giselle|Iyer;Hiroto|Castellanos;Imani|Brockway;Jedidiah|Munk",
        "990214",
        "3",
    )
    people = but(people, {at: {"room": "Novak" if at < 6 else "Iwu"} for at in range(10)})
    people = but(people, {2: {"goes": "Chey", "photo": ""}, 8: {"photo": ""}, 9: {"goes": "Jed"}})
    people = but(people, {9: {"photo": people[9].key}})
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    pdf = Canvas(file, (612, 792))
    for page, teacher in enumerate(("Novak", "Iwu"), 1):
        pdf.setFont("Helvetica-Bold", 13)
        pdf.drawCentredString(306, 750, "Golden Poppy Elementary School")
        pdf.setFont("Helvetica", 9)
        pdf.drawCentredString(306, 736, "Classroom Photo Report      2026-2027")
        pdf.drawString(40, 712, f"Teacher: {teacher}")
        pdf.drawRightString(572, 712, "Grade: 3")
        for at, w in enumerate([w for w in people if w.room == teacher]):
            x, y = 45 + at % 4 * 135, 570 - at // 4 * 175
            if w.photo:
                pdf.drawImage(ImageReader(io.BytesIO(face(w.photo))), x + 15, y, 90, 120)
            else:
                pdf.rect(x + 15, y, 90, 120)
            pdf.drawCentredString(x + 60, y - 12, w.last_first + (f" ({w.goes})" if w.goes else ""))
            pdf.drawCentredString(x + 60, y - 23, w.number)
        pdf.setFont("Helvetica", 7)
        pdf.drawString(40, 30, "09/14/2026  8:02 AM")
        pdf.drawRightString(572, 30, f"Page {page} of 2")
        pdf.showPage()
    pdf.save()
    folder.put("ClassroomPhotoReport.pdf", file.getvalue())
    return Truth(people)


@case(
    "Skyward SMS 2.0, a class list by homeroom printed to PDF, in capitals, with boxes to tick; layout from memory"
)
def p28a_skyward_homeroom_report(folder: Folder) -> Truth:
    """Skyward: a PDF of text in capitals, groups by homeroom with counts, boxes for a tick, the report's number at the foot."""
    people = those(
        "OTTO|BRANDVOLD;MERCEDES|DE LA GARZA;CALLIE|FENSTERMACHER;RASHAD|HOLLOWAY;BRIGID|O'TOOLE;"
        "ESPERANZA|ARCHULETA;KENJI|DELACROIX;ANSEL|MCALLISTER;SADIE|VON ESCH",
        "048213",
        "06",
        without=9,
    )
    middles = ("JAMES", "", "ANNE", "", "M", "", "", "LEE", "")
    rooms = {at: {"grade": "6", "room": "204" if at < 5 else "211"} for at in range(9)}
    people = but(people, rooms)
    people = but(
        people,
        {
            at: {"also": ((f"{people[at].given} {m}", people[at].family),)}
            for at, m in enumerate(middles)
            if m
        },
    )
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    pdf = Canvas(file, (612, 792))
    pdf.setFont("Courier", 9)

    def line(y: float, *cells: tuple[float, str]) -> None:
        for x, text in cells:
            pdf.drawString(x, y, text)

    line(756, (36, "RIVER BEND MIDDLE SCHOOL"), (270, "Class List by Homeroom"), (500, "08/27/26"))
    y = 725
    for room, teacher in (("204", "PETRAKIS, ELENI"), ("211", "LOMBARDI, VINCENT")):
        line(y, (36, f"Homeroom: {room}"), (180, f"Advisor: {teacher}"))
        line(y - 18, (36, "Student Name"), (220, "Gr"), (250, "Other ID"), (320, "Gen"), (352, "Locker"))
        pdf.line(36, y - 21, 576, y - 21)
        y -= 34
        group = [(at, w) for at, w in enumerate(people) if w.room == room]
        for at, w in group:
            name = f"{w.family}, {w.given} {middles[at]}".strip()
            line(
                y,
                (36, name),
                (220, "06"),
                (250, w.number),
                (320, "MFFMFFMMF"[at]),
                (352, f"{room}-{at + 17}"),
            )
            for box in range(8):
                pdf.rect(410 + box * 20, y - 2, 14, 10)
            y -= 15
        line(y - 4, (36, f"Total Students in Homeroom {room}: {len(group)}"))
        y -= 40
    line(y, (36, f"Grand Total: {len(people)}"))
    line(30, (36, "3cs lst1.p 05.26.06.00.10"), (270, "Page: 1"), (470, "******** End ********"))
    pdf.save()
    folder.put("3CSLST1.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("PETRAKIS, ELENI", "LOMBARDI, VINCENT"))


@case("FACTS SIS (RenWeb), a roster report exported to Excel, grouped by homeroom; titles from memory")
def p28a_facts_roster_by_homeroom(folder: Folder) -> Truth:
    """FACTS: school and date above, a line a homeroom, totals, parents and allergies beside, one marked Withdrawn."""
    people = those(
        "Josephine|Marchesani;Declan|Brody;Rosalind|Achterberg;Ignatius|Kelley;Perpetua|Nwosu;"
        "Gianna|Dellarocca;Maximilian|Zoltowski;Bernadette|Cho;Augustine|St. Pierre",
        "3107",
        "4",
        without=9,
    )
    people = but(people, {at: {"room": "4A" if at < 4 else "4B"} for at in range(9)})
    people = but(people, {0: {"goes": "Josie"}, 6: {"goes": "Max"}, 3: {"here": False}, 8: {"goes": "Gus"}})
    titles = cut("Student|Nickname|Student ID|Grade|Status|Birthday|Mother|Father|Allergies")
    rows: list[Sequence[Any]] = [
        ["St. Casimir Catholic School"],
        ["Roster by Homeroom with Parents"],
        ["Printed 10/05/2026 2:14 PM"],
        [],
    ]
    for room, teacher in (("4A", "Mrs. Castellano"), ("4B", "Sr. Mary Jerome")):
        rows += [[f"Homeroom: {room}", "", "", teacher], titles]
        group = [(at, w) for at, w in enumerate(people) if w.room == room]
        for at, w in group:
            rows.append(
                [
                    *(
                        w.last_first,
                        w.goes or None,
                        int(w.number),
                        "04",
                        "Enrolled" if w.here else "Withdrawn",
                    ),
                    *(f"0{at + 1}/1{at}/2017", f"{('Laura', 'Ewa', 'Denise')[at % 3]} {w.family}"),
                    *(f"{('Mark', 'Paul')[at % 2]} {w.family}", "Peanuts" if at == 4 else None),
                ]
            )
        rows += [[f"Total for {room}:", "", sum(w.here for _, w in group)], []]
    rows.append(["Total Students:", "", sum(w.here for w in people)])
    folder.book("Roster by Homeroom with Parents.xlsx", {"Sheet1": rows}, merge=("A1:I1", "A2:I2", "A3:I3"))
    return Truth(people, allowed=("Mrs. Castellano", "Sr. Mary Jerome"))
