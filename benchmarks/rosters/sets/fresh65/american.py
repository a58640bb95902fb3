"""Exports of American student systems: PowerSchool, Skyward, Aeries, Clever."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, one, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table

from .making import grid


@case("a Quick Export of PowerSchool: fields of [Students] as in ps-compliance.powerschool-docs.com")
def q65_powerschool_quick_export_with_transfers(folder: Folder) -> Truth:
    """Tabs, kindergarten as 0, the status as a number; two have transferred out, which a comment says."""
    people = of_lines(
        """Amias|Thorne|104418|K|K-Alder; Beatriz|Oyelaran|104425|K|K-Alder; Colton|Dressler|104431|K|K-Alder
        Deja|Winslow|104440|K|K-Birch; Emmett|Kasprzak|104452|K|K-Birch; Fiona|Delacroix|104460|1|112
        Gunnar|Ostby|104473|1|112; Harmony|Teague|103981|1|112; Ibrahim|Saleh|103990|1|114
        Jolene|Pickard|104002|1|114; Kieran|Vandermeer|103507|2|118; Lucia|Benavides|103519|2|118
        Mateo|Garrison|103526|2|118; Nyla|Hutchins|103533|2|118; Oskar|Lindgren|103540|2|118
        Penelope|Aguirre|103548|2|118; Quentin|Hargis|103555|2|120; Rosa|Maldonado|103561|2|120
        Silas|Pfeiffer|103570|2|120; Thea|Vukovich|103577|2|120; Uma|Krishnan|103584|2|120
        Vince|Talamantes|103590|2|120"""
    )
    people = but(people, {4: {"here": False}, 10: {"here": False}})
    said = {4: "Transferred to Oak Hollow Elem 8/29", 10: "Moved out of state"}
    titles = cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|Enroll_Status|ExitComment")
    rows = [
        [w.number, w.family, w.given, "0" if w.grade == "K" else w.grade, w.room, 0 if w.here else 2,
         said.get(at, "")]
        for at, w in enumerate(people)
    ]  # fmt: skip
    folder.csv("student.export.text", [titles, *rows], "\t")
    return Truth(people, allowed=("student.export",))


@case("a report of Skyward in capitals, printed to Excel (layout from memory, invented)")
def q65_skyward_listing_in_capitals(folder: Folder) -> Truth:
    """Title rows, names in capitals with a middle initial, a total at the end; one is inactive."""
    people = of_lines(
        """Addison|Bellweather|40117|3|204; Bryson|Calhoun|40122|3|204; Carmen|De La Torre|40139|3|204
        Dashiell|Eberhart|40146|3|206; Elena|Farnsworth|40158|3|206; Finn|Gallardo|40160|3|206
        Giselle|Hobart|39871|4|210; Hunter|Ingersoll|39884|4|210; Isla|Jankowski|39890|4|210
        Javier|Kirkland|39902|4|212; Kendall|Lombardi|39915|4|212; Landon|McAllister|39923|4|212
        Mira|Nakamura|39931|4|212"""
    )
    people = but(people, {7: {"here": False}})
    middle = dict(zip(range(13), "T   A M  R   J S", strict=False))
    rows: list[list[Any]] = [
        ["PRAIRIE VIEW ELEMENTARY", "", "", "", "", "08/14/25"],
        ["STUDENT LISTING BY HOMEROOM", "", "", "", "", "PAGE: 1"],
        [],
        ["STUDENT NAME", "GRD", "HMRM", "OTHER ID", "GENDER", "STATUS"],
    ]
    for at, w in enumerate(people):
        name = f"{w.last_first} {middle[at]}".strip().upper()
        status = "Active" if w.here else "Inactive"
        rows.append([name, f"{w.grade:0>2}", w.room, int(w.number), "FM"[at % 2], status])
    rows += [[], [f"TOTAL STUDENTS: {len(people)}"], ["*** END OF REPORT ***"]]
    folder.book("Student Listing.xlsx", {"Report": rows}, merge=("A1:E1", "A2:E2"))
    return Truth(people, capitals=True, allowed=("Report", "Student Listing"))


@case("Aeries: fields of STU as in support.aeries.com, the photos of the photographer by student ID")
def q65_aeries_query_and_photos_by_id(folder: Folder) -> Truth:
    """A query saved as CSV with the state's number beside, and a zip of photos by ID; two have no photo."""
    people = of_lines(
        """Alondra|Villanueva|87013|6|B-12; Brooks|Tanaka|87020|6|B-12; Cecily|Romero|87034|6|B-12
        Donovan|Park|87041|6|C-3||; Estrella|Quintana|87058|6|C-3||; Felix|Haddad|86412|7|A-7
        Grace|Hwang|86420|7|A-7; Hector|Salcedo|86437|7|A-7; Imani|Broussard|86444|7|A-9
        Julian|Arce|86459|7|A-9; Kiana|Mahoe|85803|8|D-1; Leo|Zavala|85817|8|D-1"""
    )
    state = [f"{7104400321 + at * 90817}" for at in range(len(people))]
    people = but(with_photos(people, 4, 9), {at: {"more": (state[at],)} for at in range(len(people))})
    titles = cut("Student ID|State Student ID|Last Name|First Name|Middle Name|Grade|Homeroom|Birthdate")
    rows = [
        [w.number, state[at], w.family, w.given, ("Rose", "", "", "James")[at % 4], w.grade, w.room,
         f"{at % 12 + 1}/{at + 9}/{2019 - int(w.grade)}"]
        for at, w in enumerate(people)
    ]  # fmt: skip
    folder.csv("Query 08-18.csv", [titles, *rows], enc="utf-8-sig")
    folder.zip("Aeries photos.zip", faces(people))
    return Truth(people, allowed=("Query 08-18", "Aeries photos"))


@case("Clever's files for its SFTP: names of files and columns from memory of its guide, data invented")
def q65_clever_files_in_a_zip(folder: Folder) -> Truth:
    """Students, teachers, sections and enrollments in four files; every child is in one homeroom section."""
    rooms = {"3A Homeroom": "T102", "3B Homeroom": "T105", "4A Homeroom": "T117"}
    people = of_lines(
        """Anya|Sorokin|22051|3|3A Homeroom; Benicio|Tull|22064|3|3A Homeroom
        Cordelia|Umber|22070|3|3A Homeroom; Dexter|Vaughn|22083|3|3A Homeroom
        Ember|Whitlock|22091|3|3B Homeroom; Fernando|Ybarra|22107|3|3B Homeroom
        Gemma|Zielinski|22115|3|3B Homeroom; Holden|Ackerly|21640|4|4A Homeroom
        Itzel|Barrera|21652|4|4A Homeroom; Jude|Castellano|21668|4|4A Homeroom"""
    )
    staff = [
        one("Rosalyn", "Mercer", "T102", role="staff", photo=""),
        one("Dwight", "Paxton", "T105", role="staff", photo=""),
        one("Yolanda", "Kimura", "T117", role="staff", photo=""),
    ]
    students = [
        ["0417", w.number, w.number, w.family, "", w.given, w.grade, f"s{w.number}@ridgeway.example"]
        for w in people
    ]
    teachers = [["0417", w.number, w.number, f"{w.family.lower()}@ridgeway.example", w.given, w.family]
                for w in staff]  # fmt: skip
    sections = [["0417", f"SEC{at + 1}", rooms[name], name, name[0], "Homeroom/advisory"]
                for at, name in enumerate(rooms)]  # fmt: skip
    enrolled = [["0417", f"SEC{list(rooms).index(w.room) + 1}", w.number] for w in people]
    files = {
        "students.csv": [
            cut("School_id|Student_id|Student_number|Last_name|Middle_name|First_name|Grade|Student_email"),
            *students,
        ],
        "teachers.csv": [
            cut("School_id|Teacher_id|Teacher_number|Teacher_email|First_name|Last_name"),
            *teachers,
        ],
        "sections.csv": [cut("School_id|Section_id|Teacher_id|Name|Grade|Subject"), *sections],
        "enrollments.csv": [cut("School_id|Section_id|Student_id"), *enrolled],
        "schools.csv": [cut("School_id|School_name|School_number"), ["0417", "Ridgeway Elementary", "0417"]],
    }
    folder.zip("clever.zip", {name: table(rows) for name, rows in files.items()})
    more = (
        *rooms,
        *(w.family for w in staff),
        *(w.full for w in staff),
        "Ridgeway Elementary",
        "Homeroom/advisory",
    )
    return Truth([*people, *staff], allowed=(*more, "clever", "students", "SEC1", "SEC2", "SEC3"))


@case("a roster with photos of a teacher portal, saved from the browser with its folder (layout invented)")
def q65_class_page_saved_with_its_photos(folder: Folder) -> Truth:
    """An HTML page with a photo before each name; two children have no photo but a silhouette of the page."""
    people = of_lines(
        """Ariadne|Holloway|60214|5|; Bodhi|Ferreira|60221|5|; Clementine|Agard|60235|5|
        Desmond|Lutz|60248|5|||; Eliana|Strickland|60250|5|; Ford|Nakashima|60263|5|
        Gianna|Pell|60277|5|; Hassan|Iqbal|60282|5|; Ingrid|Solberg|60296|5|; Jamal|Crewe|60301|5|"""
    )
    people = but(with_photos(people, 3, 8), {at: {"room": "22"} for at in range(10)})
    rows: list[list[str]] = [["Photo", "Student", "Student Number", "Gr", "Birthday"]]
    for at, w in enumerate(people):
        image = f"Class Roster_files/{w.number}.jpg" if w.photo else "Class Roster_files/nophoto.gif"
        link = f'<a href="https://ps.example/teachers/student.html?frn=001{at + 77}">{w.last_first}</a>'
        picture = f'<img src="{image}" width="90" alt="">'
        rows.append([picture, link, w.number, w.grade, f"{at + 1}/{at + 11}"])
    folder.put(
        "Class Roster.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Class Roster</title></head><body>"
        "<div id='nav'><a href='#'>Start Page</a> <a href='#'>Attendance</a> <a href='#'>Sign Out</a></div>"
        f"<h1>Class Roster</h1><p>Homeroom: 22</p>{grid(rows)}"
        "<p>10 students enrolled</p><p>Copyright 2025 Student Portal Systems</p></body></html>",
    )
    for w in people:
        if w.photo:
            folder.put(f"Class Roster_files/{w.number}.jpg", face(w.photo))
    folder.put("Class Roster_files/nophoto.gif", face("silhouette", kind="GIF"))
    folder.put("Class Roster_files/style.css", "body { font: 12px Arial }")
    return Truth(people, allowed=("Class Roster", "Class Roster_files"))
