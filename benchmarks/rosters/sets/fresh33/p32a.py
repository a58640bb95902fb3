"""Discs, downloads and portals of school photographers, with the lists that schools lay beside them."""

from __future__ import annotations

import io
import unicodedata
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import page


def _nobody() -> bytes:
    """The grey silhouette of somebody without a photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (120, 160), "#e4e4e4")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((38, 32, 82, 84), fill="#b5b5b5")
    pen.ellipse((18, 92, 102, 210), fill="#b5b5b5")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _plain(name: str) -> str:
    """A name as a lab types it: without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


@case(
    'Lifetouch administrator CD: IDLINK.TXT of lines "id","file" (studylib.net 18119180, Follett), '
    "retakes as a second batch; leading zeros stripped (discoverysoftware.com, index files)"
)
def p32a_lifetouch_picture_and_retake_day(folder: Folder) -> Truth:
    """The office's list with the disc of September; in November only the disc of the retakes."""
    people = those(
        "Wyatt|Lundgren;Amara|Okonjo;Beckett|Sloan;Guadalupe|Rentería;Elodie|Marchand;"
        "Jamir|Whitaker;Saanvi|Iyer;Colton|Yazzie;Margaret|Dunleavy;Theo|Kowalczyk",
        "0100288",
        "3 3 4",
        "17;18;22",
        without=0,
    )
    people = but(people, {8: {"goes": "Maisie"}})
    first, late, blinked = people[1], people[5], people[6]
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, w.grade, w.room, f"{at % 9 + 1}/1{at % 3}/2017"),
            *(f"555-0{141 + at * 3}", ("Bus 4", "Walker", "Car")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("Student ID|Last Name|First Name|Nickname|Grade|Room|DOB|Home Phone|Dismissal")
    folder.csv("1 picture day/Student list for library.csv", [titles, *rows], enc="cp1252")
    links, pictures = [], {}
    for who in people:
        short = who.number.lstrip("0")
        if who is not late:
            links.append([short, f"{short}.jpg"])
            pictures[f"{short}.jpg"] = face(f"{who.key} blink" if who is blinked else who.photo)
        if who is blinked:
            links.append([short, f"{short}(2).jpg"])
            pictures[f"{short}(2).jpg"] = face(who.photo)
    folder.put("1 picture day/LIFETOUCH CD/IDLINK.TXT", table(links, quote=True))
    for name, data in pictures.items():
        folder.put(f"1 picture day/LIFETOUCH CD/{name}", data)
    after = but(people, {1: {"photo": f"{first.key} retake"}})
    retakes = [[w.number.lstrip("0"), f"{w.number.lstrip('0')}.jpg"] for w in (first, late)]
    folder.put("2 retake day/LT RETAKES/IDLINK.TXT", table(retakes, quote=True))
    folder.photos([after[1], after[5]], lambda w: f"2 retake day/LT RETAKES/{w.number.lstrip('0')}.jpg")
    return Truth(
        after,
        steps=("1 picture day", "2 retake day"),
        same=[(w.full, w.full) for w in (first, late)],
        allowed=("LIFETOUCH CD", "LT RETAKES"),
    )


@case(
    "portrait CD for Picaboo and Creator Studio: 8 columns Volume, Folder, File, Grade, Last, First, "
    "Teacher, Home Room as .csv (picabooyearbooks.com, creating a PSPA portrait CD)"
)
def p32a_portrait_cd_and_office_list(folder: Folder) -> Truth:
    """The CD has no numbers, the office's list has; two girls of one name; a teacher only on the CD."""
    people = those(
        "Emma|Walsh;Zoé|Lévesque;Isaiah|Tremont;Emma|Walsh;Chidi|Nwosu;Rosalind|Pike;"
        "Dmitri|Sokolov;Analucía|Peña Robles",
        "20419",
        "4 4 5 5",
        "14;14;21;21",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    teacher = one("Irene", "Radomski", role="staff")
    names = {"14": "Castellano", "21": "Mbanefo"}
    rows = [
        [
            *("PORT2627", f"Grade{w.grade}", f"{1187 + at * 4:05}.jpg", w.grade, _plain(w.family)),
            *(_plain(w.given), names[w.room], w.room),
        ]
        for at, w in enumerate(people)
        if w.photo
    ]
    rows.append(["PORT2627", "Staff", "01301.jpg", "Staff", teacher.family, teacher.given, "", ""])
    folder.csv("PORT2627/index.csv", rows)
    for row, who in zip(rows, [*(w for w in people if w.photo), teacher], strict=True):
        folder.put(f"PORT2627/{row[1]}/{row[2]}", face(who.photo))
    sheet: list[list[Any]] = [
        ["Maple Ridge Elementary - Grades 4/5", "", "", "", "", ""],
        ["as of 10/02/2026", "", "", "", "", ""],
        [],
        ["Student #", "Student", "Gr", "HR", "Parent e-mail", "Lunch"],
    ]
    for room in ("14", "21"):
        for w in sorted((w for w in people if w.room == room), key=lambda w: w.last_first):
            mail = f"{_plain(w.family).split()[0].lower()}{w.number[-2:]}@mail.example"
            sheet.append([int(w.number), w.last_first, int(w.grade), int(room), mail, "F"])
        sheet.append(["", f"Total HR {room}: {sum(w.room == room for w in people)}", "", "", "", ""])
    folder.book("Gr 4-5 students.xlsx", {"Gr 4-5": sheet}, merge=["A1:F1"])
    return Truth([*people, teacher], allowed=(*names.values(), "PORT2627", "Grade4", "Grade5", "Staff"))


def _portal_card(who: Who, source: str) -> str:
    teacher = who.room or "-"
    number = who.number or "-"
    grade = who.grade or "Staff"
    return (
        f'<div class="subject-card"><h5 class="card-title">{who.full}</h5>'
        f'<a href="#/subject/details"><img class="card-img" src="{source}" alt="portrait"></a>'
        f'<table class="meta"><tr><td>Student ID</td><td>{number}</td></tr>'
        f"<tr><td>Teacher</td><td>{teacher}</td></tr><tr><td>Grade</td><td>{grade}</td></tr></table></div>"
    )


@case(
    "Captura School Portal (PlicGo), All Subjects: cards with the name, the portrait and rows Student ID, "
    "Teacher, Grade (pics-portal-docs.pages.dev, analysis of PlicGo)"
)
def p32a_captura_portal_page(folder: Folder) -> Truth:
    """The photographer's portal, saved: cards in a grid; one silhouette for two absent ones; a secretary."""
    people = those(
        "Hazel|Bright;Ronan|Fitzgerald;Ximena|Carrillo Vega;Malik|Freeman;Nora Jane|Abbott;"
        "Suki|Tanaka;Levi|Oosterhuis;Imani|Baptiste;Cash|McAllister",
        "330172",
        "1 1 2",
        "Ms. Alvarez;Mr. Brinkerhoff;Mrs. Dao",
        without=0,
    )
    people = [any_parting(w) for w in but(people, {2: {"photo": ""}, 7: {"photo": ""}})]
    people = [*people, one("Constance", "Ferreira", role="staff")]
    stem = "Captura School Portal_files"
    bodies = []
    for at, who in enumerate(sorted(people, key=lambda w: w.last_first)):
        source = f"{stem}/portrait_{at + 1:02}.jpg" if who.photo else f"{stem}/no-image.png"
        bodies.append(_portal_card(who, source))
        if who.photo:
            folder.put(source, face(who.photo))
    folder.put(f"{stem}/no-image.png", _nobody())
    bar = (
        "<nav><a>Subjects</a> <a>Download Exports</a> <a>Print Layouts</a> <a>Files</a></nav>"
        "<h2>Cedar Bluff Elementary Fall 26_27</h2>"
        "<div class=filters><select><option>Filter by Teacher</option></select>"
        "<select><option>Filter by Grade</option></select> <input placeholder=Search></div>"
        f"<p>{len(people)} of {len(people)} subjects</p>"
    )
    body = f'{bar}<div class="grid">{"".join(bodies)}</div><footer>Powered by the studio. Log out</footer>'
    folder.put("Captura School Portal.html", page("Captura School Portal - All Subjects", body))
    return Truth(people, allowed=("Staff", "Cedar Bluff Elementary Fall 26_27"))
