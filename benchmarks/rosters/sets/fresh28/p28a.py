"""Exports of systems used in the United States and Canada: student information systems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(
    "PowerSchool Quick Export (student.export.text: tabs, CR; field names as titles) and the mapping file with "
    "a zip of ps.powerschool-docs.com/pssis-admin, photo management: number, tab, file, no titles"
)
def p28a_powerschool_quick_export_and_photo_map(folder: Folder) -> Truth:
    """PowerSchool: tabs and lone CRs, grade 0 and -1, Enroll_Status 2 has transferred out; photos by a mapping file."""
    people = those(
        "Anneliese|Vandermolen;Dashiell|Pruett;Ximena|Cordero Salas;Tobias|Nakagawa;Leontyne|Fairweather;"
        "Mateus|Oyelowo;Wren|Halloran;Cassius|Yazzie;Philippa|Zemlicka",
        "100483",
        "-1 0 0 1",
        "PK-Diaz;K-Oyelaran;K-Beaulieu;1-Whitcomb",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = [
        [
            *(w.number, f"{w.family}, {w.given}", w.grade, w.room, 0 if w.here else 2),
            *(f"{at % 9 + 1}/{at + 11}/{2021 - int(w.grade)}", f"(555) 010-{4410 + at * 7}"),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("Student_Number|LastFirst|Grade_Level|Home_Room|Enroll_Status|DOB|Home_Phone")
    folder.csv("student.export.text", [titles, *rows], "\t", end="\r")
    with_photo = [w for w in people if w.photo]
    names = {w.number: f"{at}.jpg" for at, w in enumerate(with_photo, 1)}
    folder.put("photo_map.txt", "".join(f"{number}\t{name}\r\n" for number, name in names.items()))
    folder.zip("student_photos.zip", faces(people, lambda w: names[w.number]))
    grades = {"-1": "PK", "0": "K"}
    return Truth(but(people, {at: {"grade": grades.get(w.grade, w.grade)} for at, w in enumerate(people)}))


@case(
    "Trillium (PowerSchool, Ontario boards), a class list exported to Excel 97, with the OEN; titles from memory"
)
def p28a_trillium_class_lists(folder: Folder) -> Truth:
    """Ontario: two class lists in one old workbook, preferred names in brackets, OEN with dashes, a date of demission."""
    people = [
        one("Kateri", "Commanda", "512-044-318", "3", "3/4-B", photo=""),
        one("Jean-Christophe", "Lalonde", "498-771-205", "4", "3/4-B", photo="", goes="JC"),
        one("Simranjit", "Dhaliwal", "530-118-664", "3", "3/4-B", photo="", goes="Simi"),
        one("Owen", "MacIsaac", "501-902-447", "4", "3/4-B", photo="", here=False),
        one("Thuy-Linh", "Pham", "522-630-091", "3", "3/4-B", photo=""),
        one("Ayaan", "Warsame", "487-225-930", "5", "5-C", photo=""),
        one("Brynn", "Van Koughnett", "489-336-112", "5", "5-C", photo=""),
        one("Zahra", "Mirzaei", "491-447-823", "5", "5-C", photo=""),
        one("Émile", "Quenneville", "495-008-576", "5", "5-C", photo=""),
    ]
    titles = cut("No.|Student Name|OEN|Gr|Gender|Birth Date|Home Phone|Demit Date")
    rows: list[Sequence[Any]] = [
        ["Elm Grove Public School"],
        ["Class List                School Year: 2026/2027"],
        [],
    ]
    for room, teacher in (("3/4-B", "Mrs. D. Achebe"), ("5-C", "M. P. Robitaille")):
        rows += [[f"Class: {room}", "", f"Teacher: {teacher}"], titles]
        group = [w for w in people if w.room == room]
        for at, w in enumerate(group, 1):
            rows.append(
                [
                    *(at, w.last_first + (f" ({w.goes})" if w.goes else ""), w.number, w.grade),
                    *("FMFMFMFFM"[at], f"201{8 - at % 2}/0{at}/2{at}", f"613-555-01{at}4"),
                    "" if w.here else "2026/10/16",
                ]
            )
        rows += [["", f"Number of students: {sum(w.here for w in group)}"], []]
    folder.put("ClassList.xls", xls(rows, ((0, 0, 0, 7), (1, 1, 0, 7)), "Class List"))
    return Truth(people, allowed=("Mrs. D. Achebe", "M. P. Robitaille"))
