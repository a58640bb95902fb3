"""Student systems of North America and the United Kingdom, and the pictures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import list_pdf, page


@case(
    "PowerSchool: Quick Export student.export.text, and the mapping file by name with titles on all but "
    "the last column (ps.powerschool-docs.com, photo-management)"
)
def p32a_powerschool_export_and_photo_map(folder: Folder) -> Truth:
    """Carriage returns, Grade_Level 0 and -1, parents beside; a map by name and grade, two of one name."""
    people = those(
        "Juniper|Hale;Mason|Ortega;Mason|Ortega;Nevaeh|Lightfoot;Silas|van der Veen;Aisha|Warsame;"
        "Brooks|Pennington;Lupe|Zamarripa;Eero|Salonen",
        "420101752",
        "PK K 1 K 1 K",
        "102;104;107;104;107;104",
        without=1,
    )
    people = but(people, {6: {"photo": ""}})
    levels = {"PK": "-1", "K": "0"}
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Gender|DOB|Mother|Father|Home_Phone"
    )
    rows = [
        [
            *(w.number, w.family, w.given, ("Ann", "", "Lee")[at % 3], levels.get(w.grade, w.grade), w.room),
            *("FMMFMFMFM"[at], f"0{at + 1}/2{at}/2021", f"{w.family}, Dana", f"{w.family}, Kim"),
            f"405-555-01{at:02}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", "cp1252", "\r")
    pictured = sorted((w for w in people if w.photo), key=lambda w: (w.family, w.given, w.grade))
    links: list[Sequence[str]] = [["Last_Name", "First_Name", "Grade_Level"]]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(pictured, 1):
        links.append([w.family, w.given, levels.get(w.grade, w.grade), f"{at}.jpg"])
        files[f"{at}.jpg"] = face(w.photo)
    folder.put("photo mapping.txt", table(links, "\t"))
    folder.zip("photos.zip", files)
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, ("Ann", "", "Lee") * 3, strict=True)
    ]
    return Truth(people, allowed=("photos",))


@case(
    "Aeries: query of STU with Student ID, Grd, alias names and Tchr; query of STF; pictures of both by ID "
    "(support.aeries.com 14000086068, mass add pictures; 14000072499, alias names)"
)
def p32a_aeries_queries_and_pictures(folder: Folder) -> Truth:
    """Two workbooks of two queries, students and staff; alias names; pictures by ID in two folders."""
    people = those(
        "Alejandra|Murillo;Bao|Vang;Christopher|Duarte;Danica|Pahlavan;Emiliano|Sepúlveda;Faith|Yamamoto;"
        "Gurleen|Sandhu;Hunter|Kincaid",
        "990241",
        "6 7",
        "Whitcomb;Arriaga",
        without=1,
    )
    people = but(people, {1: {"goes": "Bobby"}, 2: {"goes": "Topher"}})
    staff = [
        one("Patricia", "Whitcomb", "107", role="staff"),
        one("Raúl", "Arriaga", "113", role="staff"),
        one("Joanne", "Teague", "158", role="staff", photo=""),
    ]
    students: list[list[Any]] = [
        cut("Student ID|Last Name|First Name|Middle Name|First Name Alias|Grade|Tchr|Teacher Name|Status Tag")
    ]
    numbers = {"Whitcomb": 107, "Arriaga": 113}
    students += [
        [
            *(int(w.number), w.family, w.given, "", w.goes, int(w.grade), numbers[w.room]),
            *(w.room, ""),
        ]
        for w in sorted(people, key=lambda w: w.last_first)
    ]
    folder.book("Query_STU.xlsx", {"Query Results": students})
    crew: list[list[Any]] = [cut("Staff ID|Last Name|First Name|Title|Email Address")]
    crew += [
        [int(w.number), w.family, w.given, title, f"{w.given[0]}{w.family}@sierra.example".lower()]
        for w, title in zip(staff, ("Teacher", "Teacher", "Library Technician"), strict=True)
    ]
    folder.book("Query_STF.xlsx", {"Query Results": crew})
    folder.photos(people, lambda w: f"Pictures 2026-27/{w.number}.jpg")
    folder.photos(staff, lambda w: f"Staff Pictures/{w.number}.jpg")
    return Truth(
        [*people, *staff],
        allowed=("Pictures 2026-27", "Staff Pictures", "107", "113"),
    )


def _quick_report(people: Sequence[Who], room: str) -> str:
    titles = (
        "Pupil #",
        "Usual last name",
        "Usual first name",
        "Legal first name",
        "Grade",
        "Homeroom",
        "PEN",
    )
    rows = [
        (w.number, w.family, w.goes or w.given, w.given, "KF" if w.grade == "K" else f"{w.grade:0>2}")
        for w in people
        if w.room == room
    ]
    pens = [w.more[0] for w in people if w.room == room]
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in (*row, room, pen))}</tr>\n"
        for row, pen in zip(rows, pens, strict=True)
    )
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    return page(
        "Quick Report",
        f"<h3>Class list Div {int(room)}</h3>"
        f"<p>Salmon Arm West Elementary - 15/09/2026 - {len(rows)} records</p>"
        f"<table border=1><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>",
    )


@case(
    "MyEducation BC (Aspen): Quick Report opened as a page, usual and legal names, pupil number and PEN "
    "(mytrainingbc.ca/myedbcstandards); the photographer's folder by pupil number"
)
def p32a_myedbc_quick_reports(folder: Folder) -> Truth:
    """Two divisions, a saved page each, grade KF, usual first names, PEN; photos by pupil number."""
    people = those(
        "Everleigh|Fortin;Ranbir|Gill;Wren|Tom-George;Nikolai|Babchuk;Xinyi|Liang;Theodore|McCrae;"
        "Skye|Joseph;Mateusz|Wrona;Ocean|Peters",
        "1180226",
        "K 1 K 1 K 1 5 5 5",
        "01;01;01;01;01;01;09;09;09",
        without=1,
    )
    people = [replace(w, more=(f"14{2077312 + at * 1009}",)) for at, w in enumerate(people)]
    people = but(people, {4: {"goes": "Cindy"}, 5: {"goes": "Teddy"}, 2: {"photo": ""}})
    for room in ("01", "09"):
        folder.put(f"Quick Report Div {int(room)}.html", _quick_report(people, room))
    folder.photos(people, lambda w: f"SAWE_2026_MyEd/{w.number}.JPG")
    return Truth(people, allowed=("SAWE_2026_MyEd",))


@case(
    "Arbor: a list of students with photos, year group and registration form, printed as PDF "
    "(support.arbor-education.com; the layout from memory)"
)
def p32a_arbor_photo_list(folder: Folder) -> Truth:
    """A primary school's PDF table, the photo first: forms called by trees, houses, points, nicknames."""
    people = those(
        "Arlo|Whitmarsh;Zainab|Hussain;Florence|Pettigrew;Kian|Brady;Matilda|Osborne-Reid;Teodor|Ionescu;"
        "Mabel|Fisher;Ayaan|Chowdhury;Beatrix|Lowe",
        grades="4 4 5",
        rooms="Oak;Oak;Elm",
        without=2,
    )
    people = but(sorted(people, key=lambda w: (w.grade, w.family)), {7: {"goes": "Bea"}})
    titles = ("Photo", "Student", "Preferred first name", "Year group", "Reg. form", "House", "Points")
    rows = [
        (
            *(w.full, w.goes, f"Year {w.grade}", w.room, ("Curie", "Turing")[at % 2]),
            str(at * 7 % 40 + 3),
        )
        for at, w in enumerate(people)
    ]
    folder.put(
        "Students with photos.pdf",
        list_pdf(people, titles, rows, "Students - St Aidan's Primary - 14 Sep 2026"),
    )
    return Truth(people, allowed=("Curie", "Turing"))
