"""Exports of student systems and library systems, as they come."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, of_line
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case("Oliver v5 of Softlink: a report of borrowers in Excel (titles from memory)")
def p63a_oliver_borrowers_with_a_display(folder: Folder) -> Truth:
    """Australia: a second record that is not in use, a borrower that is a shelf, staff, remarks."""
    people = [
        of_line("Matilda|Burchett|STU10442|8|8 Gold", more=("300121",)),
        of_line("Declan|Ferraro|STU10457|8|8 Gold", more=("300134",)),
        of_line("Thanh Truc|Le|STU10460|8|8 Navy", more=("300588",), goes="Tina"),
        of_line("Ruby|O'Dowd|STU10478|9|9 Gold", more=("300152",), here=False),
        of_line("Lachlan|Strachan|STU10480|9|9 Gold", more=("300155",), goes="Lachie"),
        of_line("Jarrah|Wilson|STU10493|9|9 Navy", more=("300163",)),
        of_line("Margaret|Ainslie|STF0031", role="staff", more=("900012",)),
        of_line("Peter|Dimopoulos|STF0054", role="staff", more=("900031",)),
    ]
    notes = {1: "Owes $18.50", 3: "Left 26/06/2026"}
    titles = cut(
        "Borrower barcode|Surname|Given name|Preferred name|External ID|Borrower type|Year|Homeroom|Active|"
        "Notes"
    )
    rows: list[list[Any]] = [
        [
            *(int(w.more[0]), w.family, w.given, w.goes, w.number, w.role.capitalize()),
            *(int(w.grade) if w.grade else None, w.room, "Yes" if w.here else "No", notes.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    old = [None, "Le", "Thanh Truc", "", "STU10460", "Student", 7, "7 Navy", "No"]
    rows.insert(2, [*old, "Duplicate record - do not use"])
    rows.append([999001, "DISPLAY", "LIBRARY", "", "", "Internal", None, "", "Yes", "New books shelf"])
    above: list[list[Any]] = [["Borrower Listing"], ["Generated 14/07/2026 10:22 AM by mainslie"], []]
    folder.book("Borrower Listing.xlsx", {"Report": [*above, titles, *rows]})
    return Truth(people, [lost("a borrower that is a shelf", "display", "internal")], allowed=("7 Navy",))


@case("SIMS .net: a report of students in Excel, legal and preferred names (titles from memory)")
def p63a_sims_report_with_leaving_dates(folder: Folder) -> Truth:
    """England: empty columns, titles again at the break of a page, UPN, a date of leaving, a count."""
    people = [
        of_line("Nathaniel|Achterberg|004417|8|8B", more=("H801200014021",), goes="Nate"),
        of_line("Sumaiya|Choudhury|004420|8|8B", more=("K801200014033",)),
        of_line("Bethany|Garland|004433|8|8P", more=("N801200014045",)),
        of_line("Ruaridh|Menzies|004436|8|8P", more=("R801200014060",)),
        of_line("Oluwadamilola|Okonjo|004451|8|8B", more=("T801200014078",), goes="Dami"),
        of_line("Keira|Pickersgill|004459|8|8P", more=("W801200014081",), here=False),
        of_line("Aleksander|Zawadzki|004470|8|8B", more=("Y801200014099",), goes="Alek"),
        of_line("Hafsa|Zaman|004702|8|8P", more=("B801200015125",)),
    ]
    titles: list[Any] = cut("Adm No||Legal Surname||Legal Forename|Preferred Forename||Year|Reg|UPN|DOA|DOL")
    rows: list[list[Any]] = [
        [
            *(w.number, None, w.family, None, w.given, w.goes or w.given, None, "Year  8", w.room),
            *(w.more[0], "01/09/2025" if at < 7 else "07/09/2026", None if w.here else "18/09/2026"),
        ]
        for at, w in enumerate(people)
    ]
    above: list[list[Any]] = [
        ["Green Lane Academy"],
        ["Library export - Year 8", None, None, None, None, None, None, None, "Report date: 05/10/2026"],
        [],
    ]
    body = [*above, titles, *rows[:5], [], titles, *rows[5:], [], ["Total: 8"]]
    folder.book("Library export Year 8.xlsx", {"Sheet1": body}, merge=("A1:L1",))
    return Truth(people)


@case("the sections of a high school, a row for each, put into Excel; invented")
def p63a_row_for_each_section(folder: Folder) -> Truth:
    """United States: a student in several rows, one a class; to drop a class is not to leave."""
    lines = [
        ("Amir|Bakshi|118420|9", "English 9 (2)", "Biology (4)", ""),
        ("Georgia|Holloman|118437|9", "English 9 (2)", "Biology (1)", ""),
        ("Kofi|Mensah|118451|9", "English 9 (5)", "Biology (4)", "Band (3)"),
        ("Lucille|Prather|118466|9", "English 9 (5)", "Biology (1)", ""),
        ("Santiago|Rosales Cruz|118470|9", "English 9 (2)", "Biology (4)", ""),
        ("Teagan|Swope|118489|9", "English 9 (5)", "Biology (1)", ""),
    ]
    teacher = {"English 9 (2)": "Whitcomb", "English 9 (5)": "Osgood", "Band (3)": "Ferrante"}
    people: list[Who] = []
    rows: list[list[Any]] = []
    for line, *classes, dropped in lines:
        who = of_line(line, classes=tuple(classes))
        people.append(who)
        for name in [*classes, *([dropped] if dropped else [])]:
            day = "08/28/2026" if name == dropped else None
            start = [int(who.number), who.family, who.given, int(who.grade)]
            rows.append([*start, name, teacher.get(name, "Dhillon"), day])
    rows.sort(key=lambda row: (row[4], row[1]))
    titles = cut("Student Number|Last Name|First Name|Grade|Class|Teacher|Date Dropped")
    folder.book("section rosters fall.xlsx", {"Rosters": [titles, *rows]})
    return Truth(people, allowed=("Band (3)", "Whitcomb", "Osgood", "Ferrante", "Dhillon"))


@case("FACTS SIS: a list of families in Excel, a row for each person (titles from memory)")
def p63a_facts_families_row_for_each_person(folder: Folder) -> Truth:
    """United States: parents have rows of their own between the students; a family with two surnames."""
    families = [
        (
            3301,
            ["Colleen Brannigan", "Mark Brannigan"],
            ["Finn|Brannigan|7714|2|2A", "Maeve|Brannigan|7715|4|4B"],
        ),
        (3318, ["Lourdes Castaneda"], ["Mateo|Castaneda Ruiz|7730|4|4A"]),
        (3325, ["Anh Dinh", "Robert Keller"], ["Sophie|Keller-Dinh|7741|2|2B"]),
        (3340, ["Theresa Iannuzzi", "Dominic Iannuzzi"], ["Gabriella|Iannuzzi|7752|4|4B"]),
        (3352, ["Ngozi Umeadi"], ["Chidera|Umeadi|7766|2|2A", "Kenechi|Umeadi|7767|K|KA"]),
    ]
    called = {"Gabriella": "Gabby", "Kenechi": "Ken"}
    people: list[Who] = []
    rows: list[list[Any]] = []
    for key, parents, children in families:
        for at, name in enumerate(parents):
            given, family = name.split()
            rows.append(
                [key, 9000 + key + at, "Parent", family, given, "", "", "", f"(402) 555-01{key % 100:02}"]
            )
        for line in children:
            who = of_line(line)
            who = replace(who, goes=called.get(who.given, ""))
            people.append(who)
            rows.append(
                [key, int(who.number), "Student", who.family, who.given, who.goes, who.grade, who.room, ""]
            )
    titles = cut("Family ID|Person ID|Role|Last Name|First Name|Nickname|Grade|Homeroom|Home Phone")
    folder.book("FamilyDirectory.xlsx", {"Directory": [titles, *rows]})
    return Truth(people)
