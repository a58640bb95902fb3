"""Workbooks and CSVs of colleagues: blocks, sheets, a form of Singapore, seats, overdue books, ways home."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh105.kit import GONE
from benchmarks.rosters.sets.fresh113.kit import bar, block, note, wide


@case()
def q127_three_classes_side_by_side(folder: Folder) -> Truth:
    """Victoria: a colleague's sheet, three classes beside each other, one crossed out, totals, a remark."""
    people = of_lines(
        """Arlo|Fitzpatrick|||3K;Bao|Tran|||3K;Evie|Katsaros|||3K;Matilda|Yunupingu|||3K|Tilly
        Aarav|Menon|||3M;Frankie|De Bortoli|||3M;Jack|Hannaford|||3M;Zahra|Rezaei|||3M;Sienna|Papas|||3M
        Charlie|Rosewarne|||3P;Lani|Tuilagi|||3P;Oscar|Whitlam|||3P;Ruby|Zhou|||3P"""
    )
    book, sheet = book_of("Sheet1")
    bar(sheet, 1, 1, 8, "Year 3 library groups 2026")
    for at, (room, teacher) in enumerate((("3K", "Ms Kyriakou"), ("3M", "Mr Mooney"), ("3P", "Mrs Pham"))):
        x, mine = at * 3 + 1, in_room(people, room)
        bar(sheet, 3, x, 2, f"{room} - {teacher}", "FCE4D6")
        rows = [
            ["First name", "Surname"],
            *([f"{w.given} ({w.goes})" if w.goes else w.given, w.family] for w in mine),
        ]
        end = block(sheet, 4, x, rows, 1)
        for below, w in enumerate(mine, 5):
            if w.given == "Jack":
                for right in (0, 1):
                    sheet.cell(below, x + right).font = Font(strike=True)
        sheet.cell(end, x).value = "Total"
        sheet.cell(end, x + 1).value = len([w for w in mine if w.given != "Jack"])
    note(sheet, 12, 1, "Jack H has moved to Geelong")
    wide(sheet, 14, 16, 3, 14, 16, 3, 14, 16)
    folder.save("Yr 3 library groups.xlsx", book)
    people = but([any_parting(w) if " " in w.family else w for w in people], {6: GONE})
    allowed = (
        "Yr 3 library groups",
        "Year 3 library groups 2026",
        "Ms Kyriakou",
        "Mr Mooney",
        "Mrs Pham",
        "Year 3",
    )
    return Truth(people, allowed=allowed)


@case()
def q127_a_sheet_for_each_section(folder: Folder) -> Truth:
    """India: a sheet a section, the class teacher above, capitals, the father, admission numbers, bus route."""
    people = of_lines(
        """AARUSHI|BHATT|6417||VI-A;DEVANSH|KULKARNI|6422||VI-A;FATHIMA|RAHMAN|6426||VI-A;GURLEEN|BRAR|6431||VI-A
        ISHAAN|CHATTERJEE|6438||VI-A;JOSEPH|KURIAN|6419||VI-B;KAVYA|REDDY|6424||VI-B;MOHAMMED ZAID|SHAIKH|6428||VI-B
        NITYA|SUBRAMANIAM|6435||VI-B;PARTH|AGARWAL|6440||VI-B"""
    )
    fathers = cut("Rakesh Bhatt|Sanjay Kulkarni|Abdul Rahman|Harpreet Brar|Anirban Chatterjee|Thomas Kurian")
    fathers += cut("Venkat Reddy|Imran Shaikh|R. Subramaniam|Nitin Agarwal")
    sheets: dict[str, list[Any]] = {}
    for room, teacher in (("VI-A", "Mrs. Lakshmi Nair"), ("VI-B", "Mr. Arvind Joshi")):
        rows: list[Any] = [Bar("SHANTI NIKETAN PUBLIC SCHOOL, PUNE"), Bar(f"CLASS {room}   SESSION 2026-27")]
        rows.append([f"Class Teacher: {teacher}", "", "", "", "", ""])
        rows.append(cut("S.No.|Adm. No.|Name of the Student|Father's Name|D.O.B.|Bus Route"))
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            bus = ("R-4", "Own", "R-11")[at % 3]
            rows.append([nr, int(w.number), w.full, fathers[at], birthday(at, 2015, "."), bus])
        sheets[room] = rows
    workbook(folder, "Class VI lists for library.xlsx", sheets, (), {"C": 26, "D": 22, "E": 12})
    allowed = ("Class VI lists for library", "Class VI", "VI", "Mrs. Lakshmi Nair", "Mr. Arvind Joshi")
    return Truth([any_parting(w) for w in people], capitals=True, allowed=allowed)


@case()
def q127_library_duty_of_primary_five(folder: Folder) -> Truth:
    """Singapore: a CSV of Google Sheets, one column of names of several peoples, class, CCA, house, duty."""
    people = of_lines(
        """Chloe|Lim Hui Min|||5 Diligence;Muhammad Irfan|Bin Yusof|||5 Diligence;Nur Aisyah|Binte Rahim|||5 Diligence
        Ryan|Goh Jun Kai|||5 Diligence;Siti Hajar|Binte Osman|||5 Integrity;Wei Ling|Tan|||5 Integrity
        Ethan|Pereira|||5 Integrity;Divya|Pillai|||5 Integrity;Zhi Xuan|Koh|||5 Resilience
        Anika|Chaudhary|||5 Resilience;Lucas|Wong Yi Heng|||5 Resilience"""
    )
    ccas = ("Choir", "Wushu", "Robotics Club", "Scouts")
    houses, days = ("Red", "Blue", "Green"), ("Mon", "Tue", "Thu")
    rows: list[list[Any]] = [cut("S/N|Name|Class|CCA|House|Duty day|Remarks")]
    for at, w in enumerate(people):
        remark = {2: "Head librarian", 8: "swapped with Lucas"}.get(at, "")
        name = f"{w.family} {w.given}" if w.family in ("Tan", "Koh") else w.full
        rows.append([at + 1, name, w.room, ccas[at % 4], houses[at % 3], days[at % 3], remark])
    folder.csv("P5 Library Duty 2026 - Sheet1.csv", rows, end="\n")
    allowed = ("P5 Library Duty 2026 - Sheet1", "P5 Library Duty 2026", "P5", *ccas, *houses)
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case()
def q127_seating_chart_of_a_period(folder: Folder) -> Truth:
    """Arizona: a seating chart in Excel: the board, the teacher's desk, names in the seats, some of them empty."""
    people = of_lines(
        """Alejandra|Montaño;Brody|Hutchins;Cheyenne|Begay;Deshawn|Mercer;Emiko|Tanaka;Grady|Lofton;Itzel|Robles
        Kamila|Petrova;Marcus|Oyelaran;Paige|Sundberg;Quentin|Yellowhorse;Sofia|Abruzzo;Tomás|Villanueva"""
    )
    book, sheet = book_of("Per 3")
    bar(sheet, 1, 1, 6, "English 9 - Period 3 - Mr. Delgado - Rm 214")
    bar(sheet, 3, 1, 6, "FRONT BOARD", "D9D9D9")
    left = [w.full for w in people]
    for y, seats in enumerate(("nn nn", "nn en", "en nn", "nn en"), 5):
        for x, seat in enumerate(seats, 1):
            if seat != " " and (seat == "e" or left):
                sheet.cell(y, x).value = "empty" if seat == "e" else left.pop(0)
    sheet.cell(5, 6).value = "Door"
    sheet.cell(9, 6).value = "Teacher desk"
    wide(sheet, 20, 20, 4, 20, 20, 14)
    folder.save("Seating Chart P3.xlsx", book)
    allowed = (
        "Seating Chart P3",
        "Per 3",
        "Period 3",
        "English 9",
        "Rm 214",
        "Mr. Delgado",
        "English 9 - Period 3",
    )
    return Truth(people, allowed=allowed)


@case("a library program's overdue list as CSV, its titles from memory; the order invented")
def q127_overdue_books_by_homeroom(folder: Folder) -> Truth:
    """Pennsylvania: overdue books as CSV: some pupils have two; patron and item barcodes, titles, due, price."""
    people = of_lines(
        """Amara|Stokes|20417|5|Kirsch;Dominik|Havrilla|20422|5|Kirsch;Grace|Yoder|20426|5|Kirsch
        Jamal|Beckford|20431|5|Kirsch;Mei|Huang|20438|5|Kirsch;Caden|Rossi|20419|6|Palermo
        Lila|Abdelnour|20424|6|Palermo;Owen|Sweeney|20428|6|Palermo;Xiomara|Vega|20435|6|Palermo"""
    )
    books = cut(
        "Wings of Fire|New Kid|The Wild Robot|Amulet 3|Front Desk|Refugee|Hatchet|Sisters|Ghost|Smile|Drama"
    )
    rows: list[list[Any]] = [
        cut("Homeroom|Grade|Patron Name|Patron Barcode|Title|Call Number|Item Barcode|Due Date|Price")
    ]
    for at, w in enumerate([*people[:3], people[2], *people[3:7], people[6], *people[7:]]):
        due = f"9/{at + 11}/2026"
        item = f"T {at * 317 + 33417}"
        rows.append(
            [w.room, w.grade, w.last_first, w.number, books[at], f"FIC {books[at][:3].upper()}", item, due]
        )
        rows[-1].append(f"${at % 3 + 12}.99")
    folder.csv("overdues_10-02-2026.csv", rows, quote=True)
    return Truth(people, allowed=("overdues_10-02-2026", "overdues"))


@case()
def q127_how_third_graders_go_home(folder: Folder) -> Truth:
    """Georgia: a sheet, the teacher's room as a line above each class, ways home, clubs, allergies, one moved."""
    people = of_lines(
        """Aniyah|Whitlock|||Room 7;Braxton|Deal|||Room 7;Camilo|Estrada|||Room 7;Emory|Tatum|||Room 7
        Ji-ho|Kang|||Room 7;Londyn|Prince|||Room 8;Malachi|Gaines|||Room 8;Nhi|Pham|||Room 8
        Sawyer|McElroy|||Room 8;Vihaan|Desai|||Room 8;Zuri|Boateng|||Room 8""",
        grade="3",
    )
    allergies = {"Braxton": "peanuts - EpiPen in office", "Nhi": "eggs", "Zuri": "bee stings"}
    rows: list[Any] = [["3rd grade dismissal 26-27 (rev. Sept 8)"], []]
    for room, teacher in (("Room 7", "Mrs. Okonkwo"), ("Room 8", "Ms. Baptiste")):
        rows += [[f"{teacher} - {room}"], cut("Student|How they go home|Bus #|Club (Wed)|Allergies|Notes")]
        for w in in_room(people, room):
            at = people.index(w)
            how = ("Bus", "Car rider", "Walker", "Aftercare")[at % 4]
            bus = 417 + at if how == "Bus" else ""
            club = ("Chess", "", "Robotics")[at % 3]
            remark = "moved to Macon 9/4" if w.given == "Sawyer" else ""
            rows.append([w.last_first, how, bus, club, allergies.get(w.given, ""), remark])
        rows.append([])
    rows.append(["Car riders leave from the GYM door. Walkers wait for the crossing guard."])
    folder.book("3rd grade dismissal.xlsx", {"Sheet1": rows})
    here = [w for w in people if w.given != "Sawyer"]
    allowed = (
        "3rd grade dismissal",
        "Mrs. Okonkwo",
        "Ms. Baptiste",
        "Sheet1",
        "Chess",
        "Robotics",
        "3rd grade",
    )
    return Truth([*here, *gone(people, 8)], allowed=allowed)
