"""What systems of schools in England, New Zealand, Australia, Ireland and British Columbia write."""

from __future__ import annotations

import io
from dataclasses import replace
from html import escape

from PIL import Image, ImageDraw

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("Aladdin Schools, the pupils of two classes with photos, a saved page (layout from memory)")
def p31a_aladdin_page_of_pupils(folder: Folder) -> Truth:
    """Ireland: a saved page, a table a class with Standard, Class, Teacher; two with the grey placeholder."""
    people = those(
        "Caoimhe|Ní Dhuibhir;Cillian|Hennessy-Roche;Daithí|Mac an Bhaird;Éabha|Tuohy;Kacper|Wrona;"
        "Síofra|Ó Laoire;Blessing|Eziashi;Donnacha|Killeen;Róise|Prendergast",
        grades="3",
        rooms="3K;3M",
    )
    people = sorted(but(people, {4: {"photo": ""}}), key=lambda w: w.room)
    teachers = {"3K": "Ms. Kinsella", "3M": "Mr. Moloney"}
    grey = io.BytesIO()
    _silhouette().save(grey, "PNG")
    folder.put("Pupils - Aladdin_files/no_photo.png", grey.getvalue())
    body = "<div id=nav>Home Pupils Attendance Reports Log out</div><h1>Scoil Naomh Fionnbarra</h1>"
    for room, teacher in teachers.items():
        rows = ""
        those_here = [w for w in people if w.room == room]
        for at, w in enumerate(those_here):
            source = f"Pupils - Aladdin_files/pupil_{room}{at}.jpg"
            if w.photo:
                folder.put(source, face(w.photo))
            else:
                source = "Pupils - Aladdin_files/no_photo.png"
            rows += f'<tr><td><img src="./{source}" width=60></td><td>{escape(w.family)}</td>'
            rows += f"<td>{escape(w.given)}</td><td>Third Class</td><td>{room}</td><td>{teacher}</td>"
            rows += f"<td>{at + 4:02}/03/2017</td></tr>\n"
        body += f"<h2>{room} ({len(those_here)} pupils)</h2><table><tr><th>Photo</th><th>Last Name</th>"
        body += "<th>First Name</th><th>Standard</th><th>Class</th><th>Teacher</th><th>DOB</th></tr>\n"
        body += f"{rows}</table>"
    head = '<!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Pupils - Aladdin</title></head>'
    page = f"{head}<body>{body}<p>&copy; Aladdin Schools</p></body></html>"
    folder.put("Pupils - Aladdin.html", page)
    return Truth(people, allowed=("Ms. Kinsella", "Mr. Moloney"))


def _silhouette() -> Image.Image:
    picture = Image.new("RGB", (120, 160), "#d0d0d0")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((38, 35, 82, 85), fill="#a0a0a0")
    draw.ellipse((15, 95, 105, 220), fill="#a0a0a0")
    return picture


@case(
    "MyEducation BC (Aspen), Quick Report of a student list as a web page, grouped by homeroom "
    "(field names Pupil #, Usual First, PEN: myed.sd61.bc.ca glossary; layout from memory)"
)
def p31a_myeducation_bc_quick_report(folder: Folder) -> Truth:
    """British Columbia: a web page by homeroom with counts, legal and usual names, one withdrawn."""
    people = [
        one("Amrit Kaur", "Bassi", "1904417", "6", "DIV 4", goes="Amrit"),
        one("Benjamin", "Dyck", "1904522", "7", "DIV 4", goes="Ben"),
        one("Kwame", "Frimpong", "1903981", "6", "DIV 4"),
        one("Sadie", "Joe-Charlie", "1905006", "7", "DIV 4"),
        one("Xin Yi", "Leung", "1904875", "6", "DIV 4", goes="Cindy"),
        one("Nikolai", "Antonenko", "1904103", "7", "DIV 5", goes="Kolya"),
        one("Rosalie", "Gagnon-Hewitt", "1904260", "7", "DIV 5", here=False),
        one("Teagan", "McAllister", "1904608", "7", "DIV 5"),
        one("Mohammad Reza", "Shirazi", "1905117", "7", "DIV 5", goes="Reza"),
    ]
    people = [replace(w, photo="", more=(f"1298{at * 371 + 40022:05}",)) for at, w in enumerate(people)]
    titles = cut("Pupil #|Legal last|Legal first|Usual first|Grade|Homeroom|PEN|Enrol status|Student phone")
    head = "".join(f"<td class=listHeader>{escape(title)}</td>" for title in titles)
    body = "<span class=reportTitle>Student List</span><br>Cedar Flats Elementary &nbsp; 2026-2027<br>"
    body += f"<table cellspacing=0><tr>{head}</tr>\n"
    for room, teacher in (("DIV 4", "Osterhout, Wendy"), ("DIV 5", "Pang, Gerald")):
        inside = [w for w in people if w.room == room]
        body += f"<tr><td colspan=9><b>Homeroom: {room} &nbsp; {teacher}</b></td></tr>\n"
        for at, w in enumerate(inside):
            usual, status = w.goes or w.given, "Active" if w.here else "Withdrawn"
            phone = f"604-555-01{at:02}"
            row = (w.number, w.family, w.given, usual, f"0{w.grade}", room, w.more[0], status, phone)
            body += f"<tr>{''.join(f'<td>{escape(cell)}&nbsp;</td>' for cell in row)}</tr>\n"
        body += f"<tr><td colspan=9><i>Count: {len(inside)}</i></td></tr>\n"
    body += f"</table><p>Total records: {len(people)} &nbsp; 2026-09-22 8:41 AM</p>"
    head = "<html><head><title>Quick Report</title></head>"
    folder.put("quickReport.html", f"{head}<body>{body}</body></html>")
    return Truth(people, allowed=("Osterhout, Wendy", "Pang, Gerald"))
