"""What PowerSchool, Infinite Campus, Skyward, Synergy and Aeries give a school in the United States."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls, xls


@case(OFFICE + ": layout from memory, page not seen: PowerSchool, Quick Export of students")
def fresh_powerschool_quick_export_kinder(folder: Folder) -> Truth:
    """Tabs, one column LastFirst with middle initials, grade 0 is kindergarten; pictures in a zip by student number."""
    people = those(
        "Jaxon|Ramirez;Aubrey|Stiles;Mateo|Villanueva;Kinsley|Oyelaran;Wyatt|Bergstrom;Xiomara|De la Cruz;Henry|Tolliver;Nevaeh|Blankenship",
        "104418",
        "K 1 K 2",
        "K-Hartwell;1-Puckett;K-Hartwell;2-Ngo",
        without=2,
    )
    middle = ("R", "", "J", "", "T", "", "", "G")
    people = [
        one if not m else but([one], {0: {"also": ((f"{one.given} {m}", one.family),)}})[0]
        for one, m in zip(people, middle, strict=True)
    ]
    rows = [
        [
            w.number,
            f"{w.last_first} {m}".strip(),
            0 if w.grade == "K" else w.grade,
            w.room,
            "F" if at % 2 else "M",
            0,
        ]
        for at, (w, m) in enumerate(zip(people, middle, strict=True))
    ]
    titles = cut("Student_Number|LastFirst|Grade_Level|Home_Room|Gender|Enroll_Status")
    folder.csv("student.export.text", [titles, *rows], sep="\t", end="\r")
    folder.zip("student photos 10-06.zip", faces(people))
    return Truth(people)


@case(
    "https://yccs.freshdesk.com/support/solutions/articles/142509: import map of student pictures for PowerSchool"
)
def fresh_powerschool_picture_map(folder: Folder) -> Truth:
    """A map of number and picture without titles, a class list in Excel; numbers with zeros in front, one picture of somebody who is not in the list."""
    people = those(
        "Tyrese|Gaddis;Madelyn|Kowalczyk;Abdirahman|Farah;Brielle|Hostetler;Colton|McCray;Sophia|Yang;Jazmin|Escobedo",
        "0061207",
        "7",
        without=1,
    )
    shots = {w.number: f"{4410 + at * 7:07d}.jpg" for at, w in enumerate(people)}
    lines = [f"{w.number}\t{shots[w.number]}" for w in people if w.photo]
    stranger = those("Peyton|Ludwig", "0069999", without=0)[0]
    folder.put("pictures/map.txt", "\r\n".join([*lines, "0069999\t0009001.jpg"]) + "\r\n")
    folder.photos(people, lambda w: f"pictures/{shots[w.number]}")
    folder.photos([stranger], lambda w: "pictures/0009001.jpg")
    rows: list[list[Any]] = [
        [w.number, w.family, w.given, 7, f"{w.given[0]}{w.family[:5]}@lakeview.k12.mi.us".lower()]
        for w in people
    ]
    folder.book(
        "7th grade.xlsx",
        {"Sheet1": [cut("Student Number|Last Name|First Name|Grade|Email"), *rows]},
    )
    return Truth(people, [lost("the picture of 0069999, who is not in the list", "0009001", "0069999")])


@case(OFFICE + ": layout from memory, page not seen: Infinite Campus, Data Export of an Ad hoc filter")
def fresh_campus_adhoc_twice(folder: Folder) -> Truth:
    """The same filter in September and in January: one new pupil, one with another family name, one in another homeroom; grades with zeros."""
    people = those(
        "Addison|Wheeler;Yahir|Montoya;Kaylee|Thao;Deshawn|Pettway;Lillian|Engstrom;Omar|Haddad;Paisley|Rasmussen",
        "302281",
        "3 4",
        "118;204",
        without=1,
    )
    early = but(people[:6], {2: {"family": "Vang"}, 3: {"room": "206"}})
    titles = [f"student.{t}" for t in cut("studentNumber|lastName|firstName|grade|homeroom|activeToday")]
    for name, listed in (("1 September", early), ("2 January", people)):
        rows = [[w.number, w.family, w.given, f"0{w.grade}", w.room, "1"] for w in listed]
        folder.csv(f"{name}/Library roster.csv", [titles, *rows], quote=True)
    folder.photos(early, lambda w: f"1 September/photos/{w.number}.jpg")
    folder.photos(people[6:], lambda w: f"2 January/photos/{w.number}.jpg")
    return Truth(
        people,
        steps=("1 September", "2 January"),
        same=(("Kaylee Vang", "Kaylee Thao"), ("Deshawn Pettway", "Deshawn Pettway")),
    )


@case(OFFICE + ": layout from memory, page not seen: Skyward Student Management, a report sent to Excel")
def fresh_skyward_report_pages(folder: Folder) -> Truth:
    """A report with its head and titles again on each page, Full Name (L F M), a count at the end; one withdrew."""
    people = those(
        "Emersyn|Lockhart;Dakota|Yellowhorse;Brayden|Schumacher;Lucia|Benavides;Trenton|Kirkpatrick;Amira|Suleiman;Gracie|Vandenberg;Jose|Trevino",
        "58220",
        "5",
        "KRAMER;SALINAS",
        without=1,
    )
    people = but(people, {4: {"here": False}})
    titles = cut("Full Name (L F M)|Other ID|Gr|Homeroom Teacher|Ent/Wth Date|Status")
    rows: list[list[Any]] = [
        [
            *(f"{w.family.upper()}, {w.given.upper()}", w.number, f"{w.grade:0>2}", w.room),
            *(("10/14/2026", "Withdrawn") if not w.here else ("08/17/2026", "Active")),
        ]
        for w in people
    ]
    head = [
        ["CEDAR RIDGE ISD", "", "", "", "", "05.26.10.00.12"],
        ["CEDAR RIDGE EL  STUDENT LIST", "", "", "", "", "11/02/26"],
    ]
    paged = [*head, ["", "", "", "", "", "PAGE: 1"], [], titles, *rows[:5], []]
    paged += [*head, ["", "", "", "", "", "PAGE: 2"], [], titles, *rows[5:], [], ["Total Students: 8"]]
    folder.put("Student List 110226.xls", xls(paged))
    folder.photos(people, lambda w: f"pics/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    OFFICE + ": layout from memory, page not seen: Synergy, class list of StudentVUE and TeacherVUE as Excel"
)
def fresh_synergy_class_list_page(folder: Folder) -> Truth:
    """A page with the ending .xls; Perm ID beside State ID, a nickname in a column; section above the table; pictures by Perm ID."""
    people = those(
        "Alexander|Petrosyan;Guadalupe|Hinojosa;Benjamin|Tsosie;Katherine|Ogletree;Nicholas|Fairbanks;Thanh-Vy|Huynh",
        "911340",
        "9 10",
        without=1,
    )
    people = but(people, {0: {"goes": "Alex"}, 1: {"goes": "Lupita"}, 3: {"goes": "Katie"}})
    people = [but([w], {0: {"more": (f"40{71835520 + at * 91}",)}})[0] for at, w in enumerate(people)]
    rows = [
        [at + 1, w.number, w.more[0], w.last_first, w.goes, "F" if at % 2 else "M", w.grade]
        for at, w in enumerate(people)
    ]
    above = "<h3>Mesa Verde High School</h3><p>Section ID: 1143-02 &nbsp; Period: 2 &nbsp; English 9/10 &nbsp; Teacher: Dunn, R. &nbsp; Room: 214</p>"
    titles = cut("#|Perm ID|State ID|Student Name|Nick Name|Gender|Grade")
    folder.put("ClassList.xls", page_xls(titles, rows, above))
    folder.photos(people, lambda w: f"ClassPhotos/{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the front desk's list of an elementary school, printed for substitutes and typed over")
def fresh_office_moved_away_notes(folder: Folder) -> Truth:
    """Two classes below each other with the teacher above, last and first name, bus and lunch; MOVED in the remarks; pictures by Last First."""
    people = those(
        "Easton|Mabry;Harper|Culpepper;Jayden|Wiggins;Emily|Pacheco;Sawyer|Dunaway;Aaliyah|Rowe;Hunter|Strickland;Valeria|Quintero",
        "",
        "",
        "Mrs. Tidwell;Mr. Arceneaux",
        without=1,
    )
    people = but(people, {5: {"here": False}})
    rows: list[list[Any]] = [["Pine Hollow Elementary - 4th grade class lists 26-27"], []]
    for teacher in ("Mrs. Tidwell", "Mr. Arceneaux"):
        rows += [[f"{teacher}"], cut("Last|First|Bus|Lunch #|Notes")]
        rows += [
            [
                w.family,
                w.given,
                ("12", "car", "walker", "7")[at % 4],
                3071 + at * 13,
                "" if w.here else "MOVED 10/9",
            ]
            for at, w in enumerate(people)
            if w.room == teacher
        ]
        rows += [["", "", "", "", "4 students"], []]
    people = [but([w], {0: {"grade": "4"}})[0] for w in people]
    folder.book("4th grade class lists.xlsx", {"Sheet1": rows, "Sheet2": []}, merge=["A1:E1"])
    folder.photos(people, lambda w: f"4th pics/{w.family} {w.given}.jpg")
    return Truth(people, allowed=("*",))
