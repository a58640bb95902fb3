"""Discs, folders and pages with photos."""

from __future__ import annotations

import json
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fresh_cast import pupils_of
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, list_pdf, page

pupils = pupils_of(1)


@case("studylib.net 18119180 (Follett) and a public Ruby script: IDLINK.TXT, a later line is a retake")
def fresh_admin_disc_retakes(folder: Folder) -> Truth:
    """The disc strips the zeros of the numbers; a second disc with retakes lies beside it."""
    people = pupils("us", 8, "0037710", "6", "")
    rows = [[w.number, w.family, w.given, "06"] for w in people]
    folder.csv("Student list.csv", [words("Pupil Number,Last Name,First Name,Grade Lvl"), *rows], quote=True)
    shown = [w for w in people if w.photo]
    lines = [f'"{w.number.lstrip("0")}","{i:05}.JPG"\r\n' for i, w in enumerate(shown, 1)]
    folder.put("Disc 1/IDLINK.TXT", "".join(lines))
    for i, w in enumerate(shown, 1):
        folder.put(f"Disc 1/IMAGES/{i:05}.jpg", face(w.photo if i > 1 else "before the retake"))
    again = shown[0].number.lstrip("0")
    folder.put("Disc 2 retakes/IDLINK.TXT", f'"{again}","R0001.JPG"\r\n')
    folder.put("Disc 2 retakes/IMAGES/R0001.jpg", face(shown[0].photo))
    return Truth(people)


@case(
    "support.schoolannual.com: Image Name, Last Name, First Name, Teacher, Grade, Folder; a number added: "
    + OFFICE
)
def fresh_studio_csv_and_office_list(folder: Folder) -> Truth:
    """The studio's list and the office's in one folder: other orders, other titles, one new since photo day."""
    people = pupils("us", 8, "71208", "1 2", "Ray;Sosa", without=2)
    rows = [[int(w.number), w.last_first, w.grade, w.room] for w in people]
    folder.book("office.xlsx", {"Enrolled": [["Student Id", "Full Name", "Grade", "HR Teacher"], *rows]})
    shown = people[:-1]
    studio = [
        [
            f"{500 + i}.jpg" if w.photo else "",
            w.family.upper(),
            w.given.upper(),
            w.room,
            f"0{w.grade}",
            "Fall",
        ]
        for i, w in enumerate(shown)
    ]
    titles = words("Image Name,Last Name,First Name,Teacher,Grade,Folder")
    folder.csv("studio/index.csv", [titles, *studio])
    names = {w.number: row[0] for w, row in zip(shown, studio, strict=True)}
    folder.photos(shown, lambda who: f"studio/Fall/{names[who.number]}")
    return Truth(people)


@case(OFFICE + ": a photographer types the names on the files in capitals, without accents, with the grade")
def fresh_file_names_without_accents(folder: Folder) -> Truth:
    """`SOLER IBARRA MACARENA 3B.jpg` for `Soler Ibarra, Macarena` of 3B; one file has a typing error."""
    people = pupils("es", 6, "8841", rooms="3A;3B", without=1)
    rows = [[w.number, w.last_first, w.room] for w in people]
    folder.csv("alumnos.csv", [["Expediente", "Apellidos, Nombre", "Grupo"], *rows], ";", "utf-8-sig")
    plain = str.maketrans("ÁÉÍÓÚÜÑ", "AEIOUUN")

    def name(who: Who) -> str:
        text = f"{who.family} {who.given}".upper().translate(plain).replace("ZUBIZARRETA", "SUBIZARETA")
        return f"FOTOS/{text} {who.room}.JPG"

    folder.photos(people, name)
    return Truth(people)


@case(OFFICE + ": a photographer names the files by class and the place in the class's list")
def fresh_class_and_seat_in_file_names(folder: Folder) -> Truth:
    """`7b-03.jpg` is the third in the list of 7b: the list has the class and the place."""
    people = pupils("de", 8, rooms="7a;7b")
    seat = {w.key: i // 2 + 1 for i, w in enumerate(people)}
    rows = sorted([w.room, seat[w.key], w.family, w.given] for w in people)
    folder.book("Klassenlisten.xlsx", {"Tabelle1": [["Klasse", "Nr.", "Name", "Vorname"], *rows]})
    folder.photos(people, lambda who: f"{who.room}-{seat[who.key]:02}.jpg")
    return Truth(people)


@case("sakaiproject/sakai, print.css: a list with small photos; as a school prints it: " + OFFICE)
def fresh_pdf_list_with_photos(folder: Folder) -> Truth:
    """A table on paper: photo, number, name, grade, homeroom; two pages."""
    people = [*pupils("us", 10, "12050", "8", "8-1;8-2"), *pupils("uk", 8, "14050", "8", "8-1;8-2")]
    titles = ["Photo", "Student #", "Student Name", "Gr", "Homeroom"]
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.put("Grade 8.pdf", list_pdf(people, titles, rows, "Lakeview Middle School - Grade 8"))
    return Truth(people)


@case(OFFICE + ": a directory page saved with the browser, a table with the photos in the first column")
def fresh_directory_table_saved(folder: Folder) -> Truth:
    """A table with links and icons, a nickname in quotes, the family's e-mail; ISO letters."""
    people = pupils("fr", 6, "61100", rooms="4e A")
    row = (
        '<tr><td><img src="{src}" width="48"></td><td>{who.number}</td><td>{who.family}</td>'
        '<td>{who.given}</td><td>{who.room}</td><td><a href="mailto:f@ex.fr">f@ex.fr</a></td></tr>'
    )
    none = row.replace('<img src="{src}" width="48">', '<i class="icon-user"></i>')
    head = "<tr><th></th><th>N° élève</th><th>Nom</th><th>Prénom</th><th>Classe</th><th>Courriel</th></tr>"
    body = f"<h2>Trombinoscope</h2><table>{head}{cards(people, row, none)}</table><p>6 élèves</p>"
    folder.put("Trombinoscope.htm", page("Trombinoscope", body, "iso-8859-1"), "iso-8859-1")
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people)


@case(
    OFFICE + ": an error at the photographer's: one child's picture was saved under a brother's number, too"
)
def fresh_one_picture_under_two_numbers(folder: Folder) -> Truth:
    """Nobody can know whose it is: neither gets it, and it is asked or said of both."""
    people = pupils("us", 8, "45010", "2 3")
    rows = [[w.number, w.family, w.given, w.grade] for w in people]
    folder.csv("students.csv", [words("Student_ID,Last_Name,First_Name,Grade"), *rows])
    folder.photos(people)
    first, second = people[2:4]
    folder.put(f"{second.number}.jpg", face(first.photo, 112, 80))
    unsure = [replace(w, photo="") if w in (first, second) else w for w in people]
    return Truth(unsure, [lost("two have one picture", first.full, second.full, first.number, second.number)])


@case("a district's own interface: JSON with a list of students, a photo's file in each; " + OFFICE)
def fresh_json_of_a_district(folder: Folder) -> Truth:
    """Objects in a list within an object; the file of the photo in each; guardians inside; one inactive."""
    people = pupils("us", 6, "900417", "10 11", "H1 H2")
    gone = people[1].number
    students = [
        {
            "studentId": w.number,
            "firstName": w.given,
            "lastName": w.family,
            "gradeLevel": int(w.grade),
            "homeroom": w.room,
            "active": w.number != gone,
            "photo": f"photos/{w.number}.jpg" if w.photo else None,
            "guardians": [{"firstName": "Pat", "lastName": w.family}],
        }
        for w in people
    ]
    folder.put("students.json", json.dumps({"asOf": "2026-09-04", "students": students}, indent=1))
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth([replace(w, here=w.number != gone) for w in people])


@case(OFFICE + ": two pictures of one child, one by number and another by name")
def fresh_two_pictures_of_one(folder: Folder) -> Truth:
    """The number's picture and the name's picture differ: a person must choose."""
    people = pupils("uk", 7, "3318", "7", without=0)
    rows = [[w.number, w.family, w.given, w.grade] for w in people]
    folder.csv("class.csv", [words("Adm No,Surname,Forename,Year"), *rows])
    folder.photos(people)
    torn = people[3]
    folder.put(f"{torn.given} {torn.family}.jpg", face("another child, or the same on another day"))
    unsure = [replace(w, photo="") if w is torn else w for w in people]
    return Truth(unsure, [lost("two pictures of one", torn.full, torn.last_first, torn.number)])


@case("Class Photo reports print a round window on each photo; names above; the layout: " + OFFICE)
def fresh_pdf_grid_clipped(folder: Folder) -> Truth:
    """Names above clipped photos, five in a row, a class of eighteen without numbers."""
    people = [*pupils("us", 10, without=1), *pupils("uk", 8, without=0)]
    grid = Grid(side="above", columns=5, rows=4, photo=60, clipped=True, square=False, gap=22, text=80)
    folder.put("Homeroom 12.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=["*"])
