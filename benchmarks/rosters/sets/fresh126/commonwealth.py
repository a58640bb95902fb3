"""Lists of Irish, Australian and Singaporean systems, and a sheet for cards with its pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of, lay
from benchmarks.rosters.papers import page_xls
from benchmarks.rosters.sets.fresh91.kit import gone


@case("ePortal (Facility, Ireland): students sent to Excel, which is a page (titles from memory)")
def q126_students_of_second_year(folder: Folder) -> Truth:
    """Ireland: an .xls that is a page: names known by, classes after writers, tutors, one who has left."""
    people = of_lines(
        """Aoibheann|Brosnan|20417|2|2 Heaney;Cathal|Devaney|20422|2|2 Heaney;Dawid|Kaczmarek|20426|2|2 Heaney
        Grace|McEvoy|20431|2|2 Heaney;Oluwaseyi|Adeyemi|20438|2|2 Heaney|Seyi;Caoimhe|Ní Chonaill|20419|2|2 Boland
        Eoghan|O'Dwyer|20424|2|2 Boland;Patrick|Tuohy|20428|2|2 Boland|Paddy;Saoirse|Walsh|20435|2|2 Boland"""
    )
    titles = "Student No|Surname|First Name|Known As|Gender|DOB|Year|Class|Tutor|Date Left"
    rows = []
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Cathal", "Dawid", "Oluwaseyi", "Eoghan", "Patrick") else "F"
        tutor = {"2 Heaney": "Ms S Gormley", "2 Boland": "Mr D Furey"}[w.room]
        left = "23/10/2026" if w.given == "Grace" else ""
        own = [w.number, w.family, w.given, w.goes, sex, birthday(at, 2012)]
        rows.append([*own, "2", w.room, tutor, left])
    above = "<h3>Coláiste Cois Laoi</h3><p>Student List - 2026/2027 - Second Year</p>"
    folder.put("StudentList.xls", page_xls(cut(titles), rows, above))
    found = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    here = [w for w in found if w.given != "Grace"]
    allowed = ("StudentList", "Student List", "Ms S Gormley", "Mr D Furey")
    return Truth([*here, *gone(found, 3)], allowed=allowed)


@case("XUNO (Victoria): students and staff in Excel, student code, home group (titles from memory)")
def q126_students_and_staff_of_a_college(folder: Folder) -> Truth:
    """Victoria: a sheet of students, one of staff, each below a line with the day; codes, preferred names."""
    people = of_lines(
        """Alannah|Barbaro|BAR0017|9|9C;Duc|Bui|BUI0004|9|9C;Jackson|Cleary|CLE0011|9|9C|Jack
        Mietta|Hadley|HAD0006|9|9C;Sukhmani|Grewal|GRE0021|9|9E;Tariq|Hosseini|HOS0002|9|9E
        Isabella|Lazarov|LAZ0005|9|9E|Bella;Xavier|Tuaine|TUA0001|9|9E"""
    )
    staff = of_lines("Deborah|Watts|WAT;Cameron|Fitzpatrick|FIT;Priyanka|Rao|RAO", role="staff")
    book, sheet = book_of("Students")
    rows: list[Any] = [
        ["Wattle Ridge Secondary College - Students - exported 2/02/2026 8:41 AM"],
        [],
        cut("Student Code|Surname|First Name|Preferred Name|Year Level|Home Group|House|DOB"),
    ]
    for at, w in enumerate(people):
        own = [w.number, w.family, w.given, w.goes or w.given, "Year 09", w.room]
        rows.append([*own, cut("Bunjil|Waa")[at % 2], birthday(at, 2011)])
    lay(sheet, rows, 8, ("A1:H1",))
    rows = [
        ["Wattle Ridge Secondary College - Staff - exported 2/02/2026 8:41 AM"],
        [],
        cut("Staff Code|Title|Surname|First Name|Faculty|Extension"),
    ]
    for at, w in enumerate(staff):
        title, faculty = (("Ms", "English"), ("Mr", "Science"), ("Dr", "Maths"))[at]
        rows.append([w.number, title, w.family, w.given, faculty, 204 + at])
    lay(book.create_sheet("Staff"), rows, 6, ("A1:F1",))
    folder.save("XUNO export.xlsx", book)
    found = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    allowed = ("XUNO export", "Students", "Staff", "Bunjil", "Waa", "English", "Science", "Maths")
    return Truth([*found, *staff], allowed=allowed)


@case("Parents Gateway (Singapore): answers to a consent form in Excel (titles from memory)")
def q126_consent_for_the_library_camp(folder: Folder) -> Truth:
    """Singapore: four lines of heading, names in capitals with the last name first or with BIN and D/O, answers."""
    people = of_lines(
        """Wei Ling Chloe|Tan|||4 Integrity;Jun Kai|Ng|||4 Integrity;Muhammad Irfan bin|Rosli|||4 Integrity
        Priya d/o|Ramesh|||4 Integrity;Zi Xuan|Ong|||4 Integrity;Ethan Raj|Pereira|||4 Respect
        Hui Min Faith|Lim|||4 Respect;Nur Aisyah binte|Hamzah|||4 Respect;Yi Heng|Koh|||4 Respect"""
    )
    rows: list[Any] = [
        ["Title: Overnight Reading Camp in the School Library"],
        ["Issued on: 06 Jul 2026      Respond by: 17 Jul 2026"],
        ["Yes: 6   No: 2   No response: 1"],
        [],
        cut("S/N|Student Name|Class|Index Number|Response|Responded By|Responded On"),
    ]
    names = []
    for at, w in enumerate(people):
        chinese = w.family in ("Tan", "Ng", "Ong", "Lim", "Koh")
        name = f"{w.family} {w.given}" if chinese else w.full
        answer = ("Yes", "Yes", "No", "Yes")[at % 4] if at != 7 else ""
        by = ("MOTHER", "FATHER")[at % 2] if answer else ""
        on = "08 Jul 2026" if answer else ""
        rows.append([at + 1, name.upper(), w.room, at % 5 + 1, answer, by, on])
        names.append(name)
    book, sheet = book_of("Responses")
    lay(sheet, rows, 7, ("A1:G1", "A2:G2", "A3:G3"))
    folder.save("Reading Camp responses.xlsx", book)
    found = [any_parting(w, name) for w, name in zip(people, names, strict=True)]
    return Truth(found, capitals=True, allowed=("Reading Camp responses", "Responses"))


@case(
    "CardExchange Producer: a sheet for printing cards, the path of a picture in a column (form from memory)"
)
def q126_sheet_for_the_id_cards(folder: Folder) -> Truth:
    """Ontario: students and two of the staff in one sheet; pictures IMG_... whose Windows paths stand in a column."""
    people = with_photos(
        of_lines(
            """Amelie|Boucher|417226|10|10-2;Cole|Dawson|417331|10|10-2;Fatima|Haddad|418117|10|10-2
            Griffin|Lalonde|418442|10|10-2;Hyo-jin|Park|419003|10|10-4;Sadie|Quesnel|417904|10|10-4
            Theo|Raymond|418559|10|10-4;Wyatt|Sinclair|418870|10|10-4"""
        )
        + of_lines("Marguerite|Villeneuve|S0417;Doug|Thibodeau|S0422", role="staff"),
        3,
    )
    rows: list[list[Any]] = [cut("Type|ID|First Name|Last Name|Grade|Homeroom|Photo|Printed")]
    for at, w in enumerate(people):
        name = f"IMG_{at * 3 + 2041}.JPG"
        kind = "Staff" if w.role == "staff" else "Student"
        number: Any = w.number if kind == "Staff" else int(w.number)
        path = rf"C:\CardExchange\Photos 2026\{name}" if w.photo else ""
        rows.append([kind, number, w.given, w.family, int(w.grade or 0) or "", w.room, path, "Y"])
        if w.photo:
            folder.put(f"Cards/Photos 2026/{name}", face(w.photo))
    folder.book("Cards/Card data.xlsx", {"Cards": rows})
    return Truth(people, allowed=("Cards", "Card data", "Photos 2026", "Student", "Staff"))
