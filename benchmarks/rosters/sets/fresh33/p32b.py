"""Learning platforms: pages and prints of Canvas, Moodle, Classroom and ManageBac; a class composite."""

from __future__ import annotations

import io
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import blank_page, write


@case("participants of a Moodle course as HTML table; a zip for 'Upload user pictures' (docs.moodle.org)")
def p32b_moodle_participants_as_html(folder: Folder) -> Truth:
    """Download table data as HTML table: roles, groups, one suspended; pictures named by ID number."""
    people = those(
        "Arwen|Pritchard;Bilal|Chaudhry;Cerys|Mostyn-Hale;Dominik|Wróblewski;Elowen|Tregear;Fergus|Lamont;"
        "Gwenllian|Prosser;Hamza|Iqbal;Isla|Ferreira",
        "084417",
        "8",
        "8W;8T",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    people += [
        one("Meredith", "Cobbold", "S0117", role="staff"),
        one("Anil", "Raghunathan", "S0120", role="staff", photo=""),
    ]
    roles = {9: "Teacher", 10: "Non-editing teacher"}
    titles = cut("First name|Last name|ID number|Email address|Roles|Groups|Last access to course|Status")
    rows = [
        [
            *(w.given, w.family, w.number, f"{w.number.lower()}@castlehill.example"),
            *(roles.get(at, "Student"), w.room or "8W, 8T", f"{at} days {at + 2} hours"),
            "Active" if w.here else "Suspended",
        ]
        for at, w in enumerate(people)
    ]
    cells = [f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows]
    head = "".join(f"<th>{title}</th>" for title in titles)
    folder.put(
        "courseid_2214_participants.html",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><style>table{border:1px solid}</style>'
        "<title>courseid_2214_participants</title></head><body>"
        f'<table border="1"><tr>{head}</tr>\n' + "\n".join(cells) + "\n</table></body></html>",
    )
    folder.zip("userpictures.zip", faces(people, lambda w: f"pictures/{w.number}.jpg"))
    return Truth(people, allowed=("8W", "8T", "8W, 8T", "pictures", "userpictures"))


@case("the People tab of Google Classroom, marked and pasted into a text file (support.google.com/edu)")
def p32b_classroom_people_pasted(folder: Folder) -> Truth:
    """A pasted People tab: Teachers, Students, how many, buttons of the page, one invited."""
    people = those(
        "Anneke|Boateng;Ravi|Chandrasekhar;Delphine|Guidry;Torvald|Hagen;Mireya|Luna Castro;Kwame|Mensah;"
        "Priscilla|O'Dowd;Soren|Pederson;Thandiwe|Zulu",
        "",
        "9",
        "9C",
        photo="",
    )
    people = [any_parting(w) if " " in w.family else w for w in people]
    teachers = [one(*name, role="staff", photo="") for name in (("Svetlana", "Quist"), ("Marcus", "Dupree"))]
    lines = ["Advisory 9C", "Stream", "Classwork", "People", "Grades", "", "Teachers"]
    lines += [w.full for w in teachers] + ["", "Students", "9 students", "", "Actions", ""]
    for at, who in enumerate(people):
        lines += [who.full + (" (invited)" if at == 6 else ""), ""]
    folder.put("Advisory 9C people (Google Classroom).txt", "\r\n".join(lines), "utf-8-sig")
    return Truth([*people, *teachers], allowed=("Advisory 9C",))


@case("the class composite of a school photographer as PDF (from memory, not read here)")
def p32b_class_composite_with_not_pictured(folder: Folder) -> Truth:
    """Principal and teacher above; rows of small portraits, names below; two are not pictured."""
    from reportlab.lib.utils import ImageReader

    people = those(
        "Juno|Baptiste;Wren|Castellanos;Otis|Fairbanks;Linh|Do;Magnolia|Hux;Elio|Marchand;Tavita|Sua;"
        "Bodhi|Wexler;"
        "Avery|Lund;Tomas|Quiroga",
        "",
        "4",
        "4D",
        without=2,
    )
    staff = [one("Hollis", "Tennant", role="staff"), one("Simone", "Delacroix", role="staff")]
    sheet, file = blank_page()
    sheet.setFillGray(0.93)
    sheet.rect(20, 20, 572, 752, stroke=0, fill=1)
    sheet.setFillGray(0)
    sheet.setFont("Helvetica-Bold", 18)
    sheet.drawCentredString(306, 738, "Copper Basin Elementary School")
    sheet.setFont("Helvetica", 12)
    sheet.drawCentredString(306, 718, "Class 4D  -  Grade 4  -  2026-2027")
    places = [(190, 570, 84), (338, 570, 84)]
    places += [(68 + at % 4 * 130, 420 - at // 4 * 150, 72) for at in range(8)]
    titles = ("Principal", "Teacher")
    for at, (who, (x, y, wide)) in enumerate(zip([*staff, *people[:8]], places, strict=True)):
        sheet.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, wide, wide * 4 / 3)
        sheet.setFont("Helvetica", 10)
        sheet.drawCentredString(x + wide / 2, y - 13, who.full)
        if at < 2:
            sheet.setFont("Helvetica-Oblique", 8)
            sheet.drawCentredString(x + wide / 2, y - 24, titles[at])
    write(sheet, 68, 190, "Not Pictured: " + ", ".join(w.full for w in people[8:]), 10)
    write(sheet, 68, 40, "Brightleaf School Portraits  -  Order online with code CB4D26", 7)
    sheet.showPage()
    sheet.save()
    folder.put("4D composite.pdf", file.getvalue())
    return Truth([*people, *staff], allowed=("Simone Delacroix", "Hollis Tennant"))
