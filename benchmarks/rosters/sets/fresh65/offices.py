"""Workbooks, forms and mails of offices in the United States and Canada."""

from __future__ import annotations

import io
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, one, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder

from .making import mail, ods


def workbook(rows: list[list[Any]], title: str = "Sheet1") -> bytes:
    """A workbook of one sheet as bytes, to be attached to a mail."""
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@case()
def q65_a_sheet_for_each_room_with_buses(folder: Folder) -> Truth:
    """Three sheets by room, each with a title row, a running number, and a column of buses and remarks."""
    people = of_lines(
        """Abram|Colquitt|51003|1|101; Bailey|Dunstan|51010|1|101; Cyrus|Eberly|51018|1|101
        Daphne|Fontenot|51022|1|101; Eloise|Gunderson|51036|1|101; Forrest|Hatch|51041|1|101
        Georgia|Inman|51047|1|102; Hugo|Jacoby|51055|1|102; Inez|Kilpatrick|51060|1|102
        Jasper|Lively|51068|1|102; Keira|Monahan|51071|1|102; Lorenzo|Nettles|50488|2|201
        Marisol|Overby|50492|2|201; Nico|Prather|50503|2|201; Opal|Ransom|50511|2|201
        Pierce|Sandoval|50519|2|201; Quinn|Tolliver|50527|2|201"""
    )
    teachers = {"101": "Ms. Keller", "102": "Mr. Boone", "201": "Mrs. Achebe"}
    said = ["Bus 14", "Walker", "Bus 9", "Car", "Bus 14", "Car - picked up by grandma", "Walker"]
    sheets = {}
    for room, teacher in teachers.items():
        mine = [w for w in people if w.room == room]
        grade = {"1": "First Grade", "2": "Second Grade"}[mine[0].grade]
        sheets[f"Rm {room}"] = [
            [f"{grade}   Room {room}   {teacher}"],
            ["#", "Last Name", "First Name", "Student ID", "Grade", "Going home"],
            *(
                [at + 1, w.family, w.given, int(w.number), int(w.grade), said[at]]
                for at, w in enumerate(mine)
            ),
            [],
            ["", f"Total: {len(mine)}"],
        ]
    folder.book("Class lists 25-26.xlsx", sheets, merge=("A1:F1",))
    return Truth(people, allowed=("Class lists 25-26", *teachers.values(), "Keller", "Boone", "Achebe"))


@case("the answers of a Google form, as its sheet has them; the questions invented")
def q65_library_card_form(folder: Folder) -> Truth:
    """Pupils filled in a form: grades each in their way, what they like to be called, one sent it twice."""
    people = of_lines(
        """Anastasia|Marchetti|70451|6|6-1|Stasia
        Brendan|Oduya|70466|6|6-1; Caroline|Stutz|70470|6|6-2|Caro; Devonte|Willis|70482|6|6-2
        Esperanza|Lugo|69937|7|7-1|Espy; Frederick|Nolte|69941|7|7-1|Fritz
        Gabriela|Ocampo|69958|7|7-2; Hollis|Pruett|69963|7|7-2; Isadora|Quill|69417|8|8-1|Izzy
        Jerome|Ruffin|69425|8|8-1; Katarina|Soltys|69430|8|8-2|Kat"""
    )
    forms = ["6", "6th", "6th grade", "6", "7", "Grade 7", "7th", "7", "8th", "8", "8th grade"]
    titles = cut(
        "Timestamp|Email Address|First name|Last name|What do you like to be called?|Student ID #"
        "|What grade are you in?|Homeroom|Favorite kind of book"
    )
    liked = ["graphic novels", "Scary stories!!", "fantasy", "sports", "manga", "none", "Mysteries"]
    rows = []
    for at, w in enumerate(people):
        called = w.goes or (w.given if at % 2 else "")
        mail_address = f"{w.given[0]}{w.family}{w.number[-2:]}@lakeside.example".lower()
        row = [f"8/{21 + at // 4}/2025 9:{10 + at * 3}:07", mail_address, w.given, w.family, called]
        rows.append([*row, w.number, forms[at], w.room, liked[at % 7]])
    again = [*rows[3]]
    again[0], again[8] = "8/25/2025 10:02:55", "sports and cars"
    folder.csv("Library card sign-up (Responses) - Form Responses 1.csv", [titles, *rows, again], end="\n")
    return Truth(people, allowed=("Library card sign-up", "Form Responses 1"))


@case()
def q65_secretary_mails_workbook_and_photos(folder: Folder) -> Truth:
    """Nova Scotia: a mail with the list attached and what each goes by; the photos are in a folder."""
    people = of_lines(
        """Alexander|MacIsaac|3108841|4|4A|Sandy; Brigitte|Comeau|3108856|4|4A; Callum|Beaton|3108860|4|4A
        Danielle|d'Entremont|3108872|4|4A|Dani; Ewan|Chisholm|3108889|4|4B; Flora|MacNeil|3108894|4|4B
        Grant|Paul|3108903|4|4B; Hannah|Sylliboy|3098110|5|5A; Ian|Boutilier|3098127|5|5A
        Jean-Luc|Samson|3098133|5|5A; Katherine|Zwicker|3098140|5|5A|Kit; Liam|Gillis|3098158|5|5A"""
    )
    people = with_photos(people, 6, 9)
    titles = cut("Student No.|Last Name|First Name|Goes by|Grade|Homeroom")
    rows: list[list[Any]] = [
        ["St. Brendan's School - students as of Sept. 4"],
        titles,
        *([int(w.number), w.family, w.given, w.goes, int(w.grade), w.room] for w in people),
    ]
    body = """Hi Peggy,

Here is the list for grades 4 and 5. The photographer's pictures are in the
shared folder now, they are by student number. Two were away on picture day,
retakes are October 9.

Have a good week!
Lorraine

Lorraine Arsenault
Administrative Assistant, St. Brendan's School
902-555-0136
"""
    letter = mail(
        "Lorraine Arsenault <larsenault@stbrendan.example>",
        "List for the library",
        "Fri, 05 Sep 2025 09:14:00 -0300",
        body,
        {"Gr 4-5 list.xlsx": workbook(rows, "Students")},
    )
    folder.put("List for the library.eml", letter)
    for w in people:
        if w.photo:
            folder.put(f"Photos/{w.number}.JPG", face(w.photo))
    return Truth(people, allowed=("Students", "Photos", "Gr 4-5 list", "List for the library"))


@case()
def q65_staff_under_the_students(folder: Folder) -> Truth:
    """A charter school's open spreadsheet: the students, a blank row, the staff with own titles."""
    people = of_lines(
        """Aurelio|Bustamante|1107|9|A; Bronwyn|Castile|1112|9|A; Cedric|Dumas|1118|9|A
        Dalia|Elsayed|1123|9|B; Ezra|Finkel|1130|9|B; Florence|Guidry|1036|10|C
        Gideon|Hsu|1041|10|C; Helena|Ivers|1049|10|C; Ismael|Juarez|1052|10|C"""
    )
    staff = [
        one("Theodora", "Lindgren", role="staff", photo=""),
        one("Marcus", "Obi", role="staff", photo=""),
        one("Suzanne", "Petrakis", role="staff", photo=""),
    ]
    jobs = ["Head of School", "Humanities", "Mathematics"]
    rows: list[list[Any]] = [
        ["Meridian Charter School", "", "", "", ""],
        [],
        cut("Student ID|Last Name|First Name|Grade|Homeroom"),
        *([int(w.number), w.family, w.given, int(w.grade), w.room] for w in people),
        [],
        ["Staff"],
        cut("Last Name|First Name|Position|Email"),
        *(
            [w.family, w.given, job, f"{w.given[0]}{w.family}@meridian.example".lower()]
            for w, job in zip(staff, jobs, strict=True)
        ),
    ]
    folder.put("Roster August.ods", ods({"2025-26": rows}))
    return Truth([*people, *staff], allowed=("2025-26", "Roster August", "Staff", *jobs))


@case()
def q65_ontario_class_with_a_split(folder: Folder) -> Truth:
    """Ontario: semicolons, cp1252, OEN, names in one column; one class has two grades."""
    people = of_lines(
        """Anaïs|Bélanger|402118|3|3/4 Roy; Björn|Halvorsen|402125|3|3/4 Roy; Chloé|Côté|402139|3|3/4 Roy
        Dhruv|Malhotra|401027|4|3/4 Roy; Élise|Gagné|401033|4|3/4 Roy; Farhan|Siddiqui|401040|4|3/4 Roy
        Geneviève|Lapointe|401058|4|4 Singh
        Henry|Okonkwo|401062|4|4 Singh; Iris|Kowalchuk|401075|4|4 Singh
        Jérôme|Tessier|401081|4|4 Singh; Kiran|Grewal|401099|4|4 Singh"""
    )
    oen = [f"{912 + at}-{304 + at * 7}-{118 + at * 31}" for at in range(len(people))]
    people = but(people, {at: {"more": (oen[at], oen[at].replace("-", ""))} for at in range(len(people))})
    titles = cut("Student Name|Student Number|OEN|Grade|Class|Notes")
    notes = {2: "EpiPen", 7: "new - records requested", 9: "IEP"}
    rows = [
        [w.last_first, w.number, oen[at], f"{w.grade:0>2}", w.room, notes.get(at, "")]
        for at, w in enumerate(people)
    ]
    folder.csv("Junior classes.csv", [titles, *rows], ";", "cp1252")
    return Truth(people, allowed=("Junior classes", "Roy", "Singh"))
