"""Lists of English, Australian and Indian systems for Excel, and pictures of an English canteen."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.office_sheets import Bar, book_of, lay
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case("SchoolBase (Furlong): a list sent to Excel, which is a page (titles from memory)")
def q125_pupil_list_that_is_a_page(folder: Folder) -> Truth:
    """England, independent: an .xls in cp1252 that is a page: known-as names, houses, tutors; one has left."""
    people = of_lines(
        """Alexander|Bouverie|5417|9|9H|Xander;Beatrice|Chetwynd|5422|9|9H|Bea;Chidi|Eze|5426|9|9H
        Clémence|Fauré|5431|9|9H;Hugo|Gascoigne|5438|9|9H;Imogen|Heathcote-Drury|5419|9|9W
        Jun-ho|Kim|5424|9|9W|Jay;Matilda|Lascelles|5428|9|9W|Tilly;Rupert|Mainwaring|5435|9|9W
        Sophia|O'Donovan|5440|9|9W"""
    )
    titles = "Pupil No|Surname|Forename|Known As|Year|Form|House|Tutor|D.O.B.|Entry Date|Leaving Date"
    tutors = {"9H": "Mrs J Hollis", "9W": "Mr T Wren"}
    rows = []
    for at, w in enumerate(people):
        left = "03/07/2026" if w.given == "Hugo" else ""
        house = cut("Nelson|Drake|Raleigh")[at % 3]
        own = [w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, house, tutors[w.room]]
        rows.append([*own, birthday(at, 2012), "04/09/2024", left])
    head = "".join(f"<td><b>{title}</b></td>" for title in cut(titles))
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\r\n" for row in rows)
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>'
        "<table><tr><td colspan=11><font size=4>Highcombe School - Pupil List - Year 9</font></td></tr>"
        f"<tr><td colspan=11>Printed by: LIBRARY on 14/09/2026</td></tr><tr>{head}</tr>\r\n{body}"
        f"<tr><td colspan=11>{len(rows)} records</td></tr></table></body></html>"
    )
    folder.put("Pupil List Y9.xls", page, "cp1252")
    found = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    here = [w for w in found if w.given != "Hugo"]
    houses = ("Nelson", "Drake", "Raleigh")
    return Truth([*here, *gone(found, 4)], allowed=("Pupil List Y9", *tutors.values(), *houses))


@case(
    "School Bytes (New South Wales): class lists by roll class in Excel (SRN, Scholastic Year; from memory)"
)
def q125_roll_classes_of_a_term(folder: Folder) -> Truth:
    """New South Wales: a sheet a class with merged titles and a count below; one class is of two years."""
    people = of_lines(
        """Archer|Bramble|445204171|3|3K;Banjo|Cutmore|445204228|3|3K;Dhruv|Kapoor|445204264|3|3K
        Evelyn|Liang|445204317|3|3K|Evie;Matilda|Nader|445204388|3|3K;Angus|Pike|445204190|3|3/4W
        Lachlan|Roberts|445204246|3|3/4W|Lachie;Sienna|Tran|445204282|4|3/4W;Tane|Wiremu|445204359|4|3/4W
        Zara|Youssef|445204402|4|3/4W"""
    )
    book, sheet = book_of("3K")
    for room, teacher in (("3K", "Ms R Kitson"), ("3/4W", "Mrs A Walsh")):
        sheet = sheet if room == "3K" else book.create_sheet("3-4W")
        mine = in_room(people, room)
        rows: list[Any] = [
            Bar("Bangalow Creek Public School"),
            Bar(f"Roll Class {room} - {teacher} - Term 1 2027", "FFFFFF"),
            [],
            cut("SRN|Surname|First Name|Preferred Name|Scholastic Year|Gender|Date of Birth"),
        ]
        for w in mine:
            at = people.index(w)
            sex = "M" if w.given in ("Archer", "Banjo", "Dhruv", "Angus", "Lachlan", "Tane") else "F"
            own = [int(w.number), w.family, w.given, w.goes or w.given, f"Year {w.grade}", sex]
            rows.append([*own, birthday(at, 2018)])
        boys = sum(row[5] == "M" for row in rows[4:])
        rows += [[], ["Total", len(mine), "", "Boys", boys, "Girls", len(mine) - boys]]
        lay(sheet, rows, 7)
    folder.save("Class Lists Term 1.xlsx", book)
    found = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    allowed = ("Class Lists Term 1", "3-4W", "Ms R Kitson", "Mrs A Walsh")
    return Truth(found, allowed=allowed)


@case("Entab CampusCare: a list of students with their parents in Excel (titles from memory)")
def q125_students_and_parents_of_class_six(folder: Folder) -> Truth:
    """India: titles in two rows below the school's name: names in capitals, parents, roll numbers, one withdrawn."""
    people = of_lines(
        """Aadhya|Nambiar|2019/417||VI - A;Abhinav|Rastogi|2019/422||VI - A;Diya|Kulshreshtha|2020/026||VI - A
        Hridaan|Sethi|2018/431||VI - A;Mohammed Zaid|Ansari|2021/038||VI - A;Anvi|Deshmukh|2019/419||VI - B
        Gurnoor|Kaur|2022/024||VI - B;Kabir|Malhotra|2019/428||VI - B;Saanvi|Pillai|2018/435||VI - B
        Yuvraj Singh|Rathore|2020/040||VI - B"""
    )
    fathers = cut("Sunil|Manish|Pankaj|Rohit|Imran|Nilesh|Harpreet|Vikram|Suresh|Bhanwar")
    mothers = cut("Lekha|Shilpa|Ritu|Neha|Farheen|Sayali|Jasleen|Pooja|Bindu|Kiran")
    book, sheet = book_of("Sheet1")
    rows: list[Any] = [
        Bar("ST. JUDE'S CONVENT SCHOOL, SECTOR 14, FARIDABAD"),
        Bar("Student Detail Report - Session 2026-2027", "FFFFFF"),
        ["S.No.", "Student", "", "", "", "Parents", "", "Contact No.", "Status"],
        ["", "Adm. No.", "Student Name", "Class", "Roll No.", "Father's Name", "Mother's Name", "", ""],
    ]
    for at, w in enumerate(people):
        state = "Withdrawn" if w.given == "Kabir" else "Active"
        roll = at % 5 + 1
        own = [at + 1, w.number, w.full.upper(), w.room, roll, f"MR. {fathers[at]} {w.family}".upper()]
        rows.append([*own, f"MRS. {mothers[at]} {w.family}".upper(), f"98110{at * 7 + 41722}", state])
    lay(sheet, rows, 9, ("A3:A4", "B3:E3", "F3:G3", "H3:H4", "I3:I4"))
    folder.save("StudentDetailReport.xlsx", book)
    found = [any_parting(w) for w in people]
    here = [w for w in found if w.given != "Kabir"]
    return Truth([*here, *gone(found, 7)], capitals=True, allowed=("StudentDetailReport", "Sheet1"))


@case("CRB Cunninghams: accounts of a canteen and pictures by admission number (form from memory)")
def q125_pictures_of_the_canteen(folder: Folder) -> Truth:
    """Scotland: one zip: a CSV that Excel saved without zeros, pictures with zeros, one of a pupil long gone."""
    people = with_photos(
        of_lines(
            """Aileen|Buchanan|4417||1C1;Callum|Drummond|4422||1C1;Eilidh|Farquhar|4426||1C1
            Fraser|Geddes|4431||1C1;Kirsty|Lamont|4438||1C1;Murdo|MacAskill|4419||1C2
            Orla|McGinty|4424||1C2;Rory|Nicolson|4428||1C2;Zainab|Sheikh|4435||1C2"""
        ),
        3,
        7,
    )
    rows: list[list[Any]] = [cut("Account ID|Surname|Forename|Reg Class|Balance|Last Used|Biometric")]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(people):
        rows.append([w.number, w.family, w.given, w.room, f"{at * 1.35:.2f}", "25/09/2026", "Y"])
        if w.photo:
            files[f"Photos/{int(w.number):06}.jpg"] = face(w.photo)
    files["Photos/003906.jpg"] = face("somebody long gone")
    files["Photos/Thumbs.db"] = b"\xd0\xcf\x11\xe0" + bytes(508)
    files["Accounts S1.csv"] = table(rows)
    folder.zip("Cunninghams export S1.zip", files)
    found = [replace(w, more=(f"{int(w.number):06}",)) for w in people]
    return Truth(found, allowed=("Cunninghams export S1", "Accounts S1", "Photos"))
