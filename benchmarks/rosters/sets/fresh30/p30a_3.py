"""Pages that were pasted, printed or drawn by a teacher, and a list of the next year."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, blank_page, write
from benchmarks.rosters.papers import docx, odt, xls


@case("roster of a section in Infinite Campus, copied from the browser into Notepad (from memory)")
def p30a_pasted_campus_roster(folder: Folder) -> Truth:
    """US: a name, a number, a grade on lines of their own; the menu above, a flag between, the foot below."""
    people = those(
        "Hodan|Abdirahman;Colton|Becker-Ruiz;Esperanza|Cantu;Kong Meng|Lor;Abigail|Ostrowski;"
        "Abigail|Ostrowski;Teagan|Whitehorse",
        "0550231",
        "7 7 8",
        photo="",
    )
    lines = ["Campus Instruction", "Grade Book", "Attendance", "Roster", "Seating Charts", ""]
    lines += [
        "3) 0712-3 English 7 Honors",
        "Teacher: Kowalczyk, Brenda",
        "Period 3   Room 118",
        "Students: 7",
        "",
    ]
    for at, who in enumerate(people):
        lines += [who.last_first, f"Student Number: {who.number}", f"Grade: {who.grade.zfill(2)}"]
        lines += ["Flags: Health, Peanut"] if at == 2 else []
        lines += [f"Start Date: 0{8 + at % 2}/2{at}/2026", ""]
    lines += ["Rows 1 - 7 of 7", "Print   Export to Excel", "© 2026 Infinite Campus, Inc."]
    folder.put("per 3 from campus.txt", "\r\n".join(lines), "cp1252")
    allowed: tuple[str, ...] = (
        "118",
        "Room 118",
        "0712-3",
        "English 7 Honors",
        "0712-3 English 7 Honors",
        "Period 3",
    )
    allowed += ("Kowalczyk, Brenda", "Brenda Kowalczyk", "3) 0712-3 English 7 Honors", "Kowalczyk", "3")
    return Truth(people, allowed=allowed)


@case()
def p30a_seating_plan_of_maths(folder: Folder) -> Truth:
    """England: a plan in Word: first names and an initial, desks that are empty, the door and the teacher."""
    listed = "Amelia R|Zac T|Kofi|Amelia W|Jonah P|Mei S|Harleen D|Oskar L|Fatou N"
    people = []
    for name in cut(listed):
        given, family = [*name.split(), ""][:2]
        people.append(one(given, family, "", "8", "8Y2", photo="", also=((given, ""), (given, f"{family}."))))
    desk = [Cell((w.full,)) for w in people]
    empty, none = Cell(("(empty)",)), Cell(())
    table = [
        [Cell(("DOOR",)), none, Cell(("WHITEBOARD",)), Cell(("Teacher desk",))],
        [none, none, none, none],
        [desk[0], desk[1], empty, desk[2]],
        [desk[3], desk[4], desk[5], desk[6]],
        [desk[7], empty, empty, desk[8]],
    ]
    above = ["8Y2 Maths - Seating plan", "Autumn 2, room M4", "Mr Okonjo"]
    below = ["Cover: please keep to the plan. Work is on the shelf by the window."]
    folder.put("8Y2 seating plan aut2.docx", docx(above, table, below))
    return Truth(people, allowed=("Mr Okonjo", "Okonjo", "M4", "room M4", "8Y2 Maths", "Maths", "Autumn 2"))


@case("a week of a paper register as Bromcom prints it (from memory)")
def p30a_printed_register(folder: Folder) -> Truth:
    """England: a PDF with a mark for every half day, one child who left, the key and the totals below."""
    people = those(
        "Bilal|Aziz;Connie|Brook;Ottoline|Chesterfield;Ryan|Doyle;Sienna|Farrell-Obi;George|Harkness;"
        "Zuzanna|Kos;Milo|de Souza;Talia|Weissman",
        "",
        "3",
        "3K",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    sheet, file = blank_page()
    write(sheet, 40, 750, "Ashdene Community Primary School", 13, bold=True)
    write(sheet, 40, 732, "Register: 3K    Year 3    Teacher: Miss Ferreira", 10)
    write(sheet, 430, 732, "Week beginning 09/11/2026", 9)
    write(sheet, 40, 706, "No", 9, bold=True)
    write(sheet, 64, 706, "Name", 9, bold=True)
    for day, name in enumerate(cut("Mon|Tue|Wed|Thu|Fri")):
        write(sheet, 240 + day * 56, 706, name, 9, bold=True)
    marks = "/\\/\\/\\/\\/\\", "/\\/\\N/\\//\\", "IIII/\\/\\/\\"
    for at, who in enumerate(people):
        y = 688 - at * 18
        sheet.line(40, y - 5, 540, y - 5)
        write(sheet, 40, y, str(at + 1))
        write(sheet, 64, y, who.last_first)
        for half, mark in enumerate(marks[at % 3]):
            if who.here:
                write(sheet, 240 + half * 28, y, mark)
        if not who.here:
            write(sheet, 240, y, "LEFT 06/11/2026 - moved to Leeds")
    write(sheet, 40, 500, "On roll: 8      Present (Fri pm): 8      Absent: 0")
    write(sheet, 40, 484, "/ present am   \\ present pm   I illness   N no reason yet", 8)
    write(sheet, 40, 30, "Printed 13/11/2026 15:41 by K Ferreira", 7)
    sheet.showPage()
    sheet.save()
    folder.put("3K register wb 9 Nov.pdf", file.getvalue())
    return Truth(people, allowed=("Miss Ferreira", "Ferreira", "K Ferreira"))


@case("class lists of OneSchool (Queensland) in old Excel (from memory)")
def p30a_oneschool_next_year(folder: Folder) -> Truth:
    """Queensland: Year 5 with photos by EQ ID, then the list of Year 6: a new last name, exits below."""
    first = those(
        "Harvey|Lindgren;Tahlia|Moran;Kirra|Blair;Vikram|Shetty;Poppy|Nielsen;Xavier|Tamou;Grace|Ah Kee",
        "0734118205K",
        "5",
        "5C;5M",
    )
    came = [
        one("Sebastian", "Vane", "0741120664B", "6", "6A", photo=""),
        one("Mele", "Tupou", "0741120981F", "6", "6D", photo=""),
    ]
    titles = cut("EQ ID|Family Name|Given Name|Preferred|Yr Lvl|Roll Class|Sex|Age|House")
    last = [("M", 10.4, "Reef"), ("F", 10.9, "Bay")]
    second = [replace(w, grade="6", room=("6A", "6D")[at // 4]) for at, w in enumerate(first)]
    second = but(
        second,
        {
            1: {"family": "Moran-Sykes"},
            4: {"here": False, "grade": "5", "room": first[4].room},
            5: {"goes": "Zav"},
        },
    )
    rows: list[list[Any]] = [
        [w.number, w.family, w.given, "", 5, w.room, *last[at % 2]] for at, w in enumerate(first)
    ]
    above: list[list[Any]] = [
        ["Class List - Roll Class"],
        ["Palm Creek State School", "", "", "", "Run: 02/02/2026"],
        [],
    ]
    folder.put("2026/OneSchool yr5.xls", xls([*above, titles, *rows], title="Report"))
    folder.photos(first, lambda w: f"2026/photos/{w.number}.jpg")
    still = [w for w in [*second, *came] if w.here]
    later = [[w.number, w.family, w.given, w.goes, 6, w.room, *last[at % 2]] for at, w in enumerate(still)]
    left = [[w.number, w.family, w.given, "", 5, w.room] for w in second if not w.here]
    above[1] = ["Palm Creek State School", "", "", "", "Run: 01/02/2027"]
    foot: list[list[Any]] = [["Total: 8"], [], ["Exited students"], titles[:6], *left]
    folder.put("2027/OneSchool yr6.xls", xls([*above, titles, *later, *foot], title="Report"))
    return Truth(
        [*second, *came],
        steps=("2026", "2027"),
        same=(("Tahlia Moran", "Tahlia Moran-Sykes"), ("Xavier Tamou", "Xavier Tamou")),
    )


@case()
def p30a_kindergarten_in_two_columns(folder: Folder) -> Truth:
    """Ontario: LibreOffice, junior and senior kindergarten beside each other, the bus or the days behind."""
    people = those(
        "Kwesi|Antwi;Maeve|Bourgeois;Nodin|Shawanda;Ivy|Zhang-Leduc;"
        "Olive|Saunders;Raphaël|Tremblay;Inaaya|Chaudhry;Theo|van Dorp;Miskwa|King",
        "",
        "",
        "Room 3",
        photo="",
    )
    people = [replace(w, grade="PK" if at < 4 else "K") for at, w in enumerate(people)]
    beside = {1: " (bus 12)", 4: " (bus 12)", 7: " (Tues/Thurs until Thanksgiving)"}
    names = [f"{w.full}{beside.get(at, '')}" for at, w in enumerate(people)]
    table = [[Cell(("JK",)), Cell(("SK",))]]
    table += [[Cell((names[at],) if at < 4 else ()), Cell((names[at + 4],))] for at in range(5)]
    table.append([Cell(("4 JK",)), Cell(("5 SK",))])
    above = ["FDK - Room 3", "Ms. Fontaine and Mrs. Baptiste (RECE)", "Library: Day 2 and Day 5, 9:40"]
    folder.put("FDK room 3 list.odt", odt(above, table, ["Please no hardcovers home until October!"]))
    allowed = ("Ms. Fontaine", "Mrs. Baptiste", "Ms. Fontaine and Mrs. Baptiste (RECE)", "FDK", "JK", "SK")
    return Truth(people, allowed=(*allowed, "FDK - Room 3"))
