"""What offices and teachers of elementary schools and middle schools in the USA and Canada write themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("Google Classroom's download of all grades as CSV (Last Name, First Name, Email Address; from memory)")
def fresh_grades_of_google_classroom(folder: Folder) -> Truth:
    """Marks behind names and mail addresses, rows of dates, points and the class average that are nobody; pictures by full name."""
    people = those(
        "Averie|Lockridge;Santiago|Bustos;Micah|Feldstein;Naledi|Johnson;Cooper|Vance;Yaretzi|Olvera;Simon|Achterberg;Layla|Mansour"
    )
    mails = [f"{w.given[0]}{w.family}32@students.mesaridge.example".lower() for w in people]
    people = [replace(w, more=(mails[at], mails[at].split("@")[0])) for at, w in enumerate(people)]
    titles = cut("Last Name|First Name|Email Address|Cell Diagram|Lab Safety Quiz|Unit 1 Vocab")
    rows: list[list[Any]] = [
        ["", "", "Date", "2026-09-18", "2026-09-04", "2026-08-28"],
        ["", "", "Points", "25", "10", "20"],
        ["Class Average", "", "", "21.4", "8.9", "16.25"],
    ]
    for at, w in enumerate(people):
        rows.append([w.family, w.given, mails[at], 25 - at, 10 if at % 3 else "", 20 - at * 2])
    folder.csv("Science 7 - Period 2 - Grades.csv", [titles, *rows], end="\n")
    folder.photos(people, lambda w: f"{w.full}.png.jpg" if w.given == "Micah" else f"{w.full}.jpg")
    return Truth(people, allowed=("Science 7 - Period 2", "Science 7", "Period 2", "*"))


@case(OFFICE + ": a workbook of homeroom lists, a sheet each, typed by the secretary")
def fresh_sheets_of_homerooms_with_counts(folder: Folder) -> Truth:
    """A merged title with teacher and room, running numbers, names with a comma, buses and lunch, totals, leavers marked MOVED, an empty sheet of notes."""
    sheets: dict[str, list[list[Any]]] = {}
    listed = {
        "5A Dominguez": "Bristol|Hatcher;Leonel|Ordaz;Tinsley|McAfee;Ahmed|Siddiqui;Jolene|Crabtree;Rhett|Culpepper",
        "5B Sprague": "Kamari|Blount;Elise|Vanderpool;Gustavo|Rentería;Mackenzie|Pugh;Thaddeus|Ingersoll",
        "5C Oyler": "Paisley|Stamper;Quentin|Dufresne;Itzel|Carranza;Nathaniel|Broadwater;Wren|Hollis",
    }
    everybody = []
    for at, (title, names) in enumerate(listed.items()):
        people = those(names, f"{71022 + at * 500}", "5", title)
        if at == 1:
            people = but(people, {1: {"here": False, "photo": ""}})
        everybody += people
        letter, teacher = title.split()
        rows: list[list[Any]] = [
            [f"Grade {letter} - {teacher} - Room {20 + at}", "", "", "", ""],
            ["#", "Student", "Student ID", "Bus", "Lunch"],
        ]
        for number, w in enumerate(people, 1):
            note = "MOVED 10/2" if not w.here else ("Walker" if number % 3 == 0 else f"Bus {number * 7}")
            rows.append([number, w.last_first, int(w.number), note, ("F", "R", "P")[number % 3]])
        sheets[title] = [*rows, [], ["", "Total", len(people)], ["", "Boys", 3, "Girls", len(people) - 3]]
    sheets["Notes"] = [["Picture retakes Oct 29"], ["Bus 21 runs late on Wednesdays"]]
    folder.book("5th grade homerooms 26-27.xlsx", sheets, merge=["A1:E1"])
    folder.photos(everybody, lambda w: f"5th pics/{w.family}_{w.given}.jpg")
    people = [replace(w, also=((w.given, w.family),)) for w in everybody]
    return Truth(people, allowed=("*",))


@case(OFFICE + ": an Ontario office's list of split grades with OEN and French immersion")
def fresh_split_grades_in_ontario(folder: Folder) -> Truth:
    """A class is `3/4 Tremblay`, grades alone in a column, OEN with dashes beside the school's numbers, legal and preferred names, pictures by OEN without dashes."""
    people = those(
        "Anneliese|Kowalenko;Jasleen|Brar;Étienne|Charbonneau;Dax|Whiteduck;Mackenzie|Leblanc;Thanuja|Sivakumar;Rory|MacIsaac;Chiamaka|Eze;Owen|Van Horne",
        "881406",
        "3 4",
        "3/4 Tremblay",
    )
    people = but(people, {0: {"goes": "Annie"}, 5: {"goes": "Thanu"}})
    people = [
        replace(w, more=(f"{412 + at * 9}-{305 + at * 4}-{771 - at * 6}",)) for at, w in enumerate(people)
    ]
    titles = cut("OEN|Student No.|Legal Surname|Legal First Name|Preferred First Name|Gr.|Class|FI/ENG|Bus")
    rows = [
        cut(
            f"{w.more[0]}|{w.number}|{w.family}|{w.given}|{w.goes}|{w.grade}|{w.room}|{('FI', 'ENG')[at % 2]}|{'Y' if at % 3 else 'N'}"
        )
        for at, w in enumerate(people)
    ]
    above = [["Maple Grove P.S. - Class List"], ["Grade 3/4 Split"], ["Printed: 2026-09-15"], []]
    folder.book("Class List 3-4 Tremblay.xlsx", {"Sheet1": [*above, titles, *rows]}, merge=["A1:I1", "A2:I2"])
    folder.photos(people, lambda w: f"Sept pics/{w.more[0].replace('-', '')}.jpg")
    known = [replace(w, more=(*w.more, w.more[0].replace("-", ""))) for w in people]
    return Truth(known, allowed=("*",))


@case(OFFICE + ": a folder of yearbook portraits without any list")
def fresh_portraits_by_grade_without_list(folder: Folder) -> Truth:
    """Folders by grade, `Last_First`, a copy with (1), a group picture, a hidden file of the Mac and a thumbnail directory of Windows."""
    seventh = those("Marisol|Betancourt;Garrett|Oakley;Tamsin|Prewitt;Jamal|Whitaker", "", "7", without=0)
    eighth = those("Corinne|Haverty;Isaias|Lucero;Petra|Novotny;Wade|Simmons-Cole", "", "8", without=0)
    for at, people in ((7, seventh), (8, eighth)):
        found = faces(people, lambda w: f"{w.family}_{w.given}.jpg")
        for name, data in found.items():
            folder.put(f"Yearbook 2027/Grade {at}/{name}", data)
    copy = faces(eighth[1:2], lambda w: f"Yearbook 2027/Grade 8/{w.family}_{w.given} (1).jpg")
    group = faces(those("Group|Picture;No|Body"), lambda w: "Yearbook 2027/Grade 8/GROUP_whole 8th grade.jpg")
    for name, data in {**copy, **group}.items():
        folder.put(name, data)
    folder.put("Yearbook 2027/.DS_Store", b"\0\0\0\1Bud1")
    folder.put("Yearbook 2027/Grade 7/Thumbs.db", b"\xd0\xcf\x11\xe0")
    return Truth([*seventh, *eighth], [lost("a picture of a group", "group", "whole 8th")], allowed=("*",))
