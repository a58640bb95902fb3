"""Sheets, a tab file and prints of English, Irish, Australian, South African and Indian systems."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "Reading Cloud: ManagementSystemID, TutorGroup, YearGroup (knowledgebase.reading-cloud.com, any other MIS)"
)
def q121_students_for_reading_cloud(folder: Folder) -> Truth:
    """England: the CSV that a school makes for Reading Cloud, all cells in quotes, numbers with zeros."""
    people = of_lines(
        """Aisha|Begum|0005417|7|7HK;Connor|Dewhurst|0005422|7|7HK;Eleri|Fogg|0005426|7|7HK
        Hasan|Iqbal|0005431|7|7HK;Keira|Lomas|0005438|7|7HK;Mikolaj|Nowicki|0005419|7|7RS
        Olivia-Grace|Pilkington|0005424|7|7RS;Rhys|Sutcliffe|0005428|7|7RS;Temperance|Udoh|0005435|7|7RS
        Zak|Whittle|0005440|7|7RS"""
    )
    titles = "ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "Male" if w.given in ("Connor", "Hasan", "Mikolaj", "Rhys", "Zak") else "Female"
        rows.append([w.number, w.given, w.family, birthday(at, 2015), sex, w.room, w.grade])
    folder.csv("Reading Cloud Year 7 import.csv", rows, quote=True)
    return Truth(people, allowed=("Reading Cloud Year 7 import",))


@case("Aladdin Schools: a class list of a primary school, printed (layout from memory)")
def q121_class_list_of_room_seven(folder: Folder) -> Truth:
    """Ireland: the print of a class of two standards: `Surname, First Name`, standard, birthday, a phone."""
    people = of_lines(
        """Sadhbh|Brannigan||3|Room 7;Luke|Corrigan||3|Room 7;Fiadh|de Búrca||3|Room 7;Adam|Kowalski||3|Room 7
        Tadhg|Ó Briain||3|Room 7;Zara|Ahmed||4|Room 7;Daithí|Gilsenan||4|Room 7;Kate|Mac Aonghusa||4|Room 7
        Chukwuemeka|Obi||4|Room 7;Róisín|Tully||4|Room 7"""
    )
    made = Print(
        head=[("Scoil Naomh Bríd", "2026/2027")],
        foot=("Aladdin Schools", "02/09/2026 08:47", "Page {page} of {pages}"),
    )
    made.say("Class List", 15, bold=True, side=1, after=6)
    made.say("Class: Room 7", 10, bold=True)
    made.say("Teacher: Ms Aoife Keane", after=8)
    rows = [cut("No.|Name|Standard|Date of Birth|Gender|Contact No.")]
    for nr, w in enumerate(people, 1):
        standard = {"3": "3rd Class", "4": "4th Class"}[w.grade]
        sex = "M" if w.given in ("Luke", "Adam", "Tadhg", "Daithí", "Chukwuemeka") else "F"
        phone = f"087 555 {nr * 417 + 1172:04}"
        rows.append([f"{nr}", w.last_first, standard, birthday(nr, 2017), sex, phone])
    made.table(rows, (30, 170, 70, 80, 50, 90), GRID, air=3)
    made.gap(6)
    made.say("Total pupils: 10 (Boys: 5, Girls: 5)")
    folder.put("Room 7 class list.pdf", made.data())
    return Truth(people, allowed=("Room 7 class list", "Ms Aoife Keane"))


@case(
    "TASS.web: Student, Surname, First Name (tasshub.kb.tassweb.com.au data-upload-utility), the rest from memory"
)
def q121_tab_file_of_year_nine(folder: Folder) -> Truth:
    """Queensland: a tab file: the title of the number is `Student`; preferred names, tutor groups, one has left."""
    people = of_lines(
        """Annabelle|Beattie|204417|9|9B2|Belle;Cooper|Dwyer|204422|9|9B2;Jia Hui|Goh|204426|9|9B2
        Maximilian|Hart|204431|9|9B2|Max;Sienna|Kapoor|204438|9|9B2;Lachlan|Morrow|204419|9|9T1
        Olive|Petrakis|204424|9|9T1;Bailey|Rowlands|204428|9|9T1;Thomas|Savage|204435|9|9T1
        Mereana|Tautahi|204440|9|9T1"""
    )
    titles = (
        "Student|Surname|First Name|Other Name|Preferred Name|Sex|DOB|Year Group|Tutor Group|House|"
        "Date of Entry|Date of Leaving"
    )
    rows: list[list[Any]] = [cut(titles)]
    houses, other = ("Banks", "Flinders", "Oxley"), {"Cooper": "James", "Olive": "Eleni", "Thomas": "William"}
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Cooper", "Maximilian", "Lachlan", "Bailey", "Thomas") else "F"
        left = "26/06/2026" if w.given == "Bailey" else ""
        own = [w.number, w.family, w.given, other.get(w.given, ""), w.goes or w.given, sex]
        rows.append([*own, birthday(at, 2011), "9", w.room, houses[at % 3], "28/01/2025", left])
    folder.csv("TASS students yr 9.txt", rows, "\t")
    found = [
        replace(w, also=((w.goes, w.family),) if w.goes else ())
        if w.given not in other
        else replace(w, also=((f"{w.given} {other[w.given]}", w.family),))
        for w in people
    ]
    here = [w for w in found if w.given != "Bailey"]
    return Truth([*here, *gone(found, 7)], allowed=("TASS students yr 9",))


@case("d6 Integrate: admission number, surname, nickname of a class list sent to Excel (titles from memory)")
def q121_class_list_with_nicknames(folder: Folder) -> Truth:
    """South Africa: a sheet a class with two lines of heading: surnames with `van der`, nicknames, ID numbers."""
    people = of_lines(
        """Johanna|Bezuidenhout|20417|4|4 Arend|Jana;Sibusiso|Dlamini|20422|4|4 Arend
        Mieke|le Roux|20426|4|4 Arend;Aqeelah|Petersen|20431|4|4 Arend;Willem|van der Walt|20438|4|4 Arend|Wim
        Lerato|Khumalo|20419|4|4 Valk;Pieter|Malan|20424|4|4 Valk;Naledi|Mokoena|20428|4|4 Valk
        Reyansh|Pillay|20435|4|4 Valk;Christina|Snyman|20440|4|4 Valk|Stienie"""
    )
    sheets: dict[str, list[Any]] = {}
    found = []
    for room, head in (("4 Arend", "Mev. L Coetzee"), ("4 Valk", "Mr T Ngcobo")):
        rows: list[Any] = [["Laerskool Rooikoppies"], [f"Class List: {room}  Register teacher: {head}"], []]
        rows.append(cut("Adm No|Surname|First Name|Nickname|Grade|Gender|ID Number|Home Language"))
        for w in people:
            if w.room != room:
                continue
            at = people.index(w)
            code = f"16{at % 12 + 1:02}{at + 9:02}{at * 317 + 1042:04}08{at % 10}"
            sex = "Male" if w.given in ("Sibusiso", "Willem", "Pieter", "Reyansh") else "Female"
            tongue = "Afrikaans" if at % 2 == 0 else "English"
            rows.append([int(w.number), w.family, w.given, w.goes, "Grade 4", sex, code, tongue])
            found.append(replace(w, more=(code,), also=((w.goes, w.family),) if w.goes else ()))
        sheets[room] = rows
    folder.book("Gr 4 class lists Term 1.xlsx", sheets, merge=["A1:H1", "A2:H2"])
    allowed = ("Gr 4 class lists Term 1", "Mev. L Coetzee", "Mr T Ngcobo", "Laerskool Rooikoppies")
    return Truth(found, allowed=allowed)


@case("Teachmint: admission number, class, section, roll number of its students' sheet (titles from memory)")
def q121_students_with_roll_numbers(folder: Folder) -> Truth:
    """India: one sheet of two sections, whole names, roll numbers that begin anew, fathers and their phones."""
    people = of_lines(
        """Aadhya|Reddy|DPS1417|5|5A;Arnav|Chatterjee|DPS1422|5|5A;Khushi|Malhotra|DPS1426|5|5A
        Mohammed|Ansari|DPS1431|5|5A;Samaira|Kapoor|DPS1438|5|5A;Dhruv|Pandey|DPS1419|5|5B
        Jiya|Thakur|DPS1424|5|5B;Krish|Agarwal|DPS1428|5|5B;Navya|Pillai|DPS1435|5|5B;Veer|Chauhan|DPS1440|5|5B"""
    )
    fathers = cut("Suresh|Anirban|Rohit|Imran|Vivek|Ramesh|Sanjay|Mukesh|Biju|Ajay")
    titles = (
        "S. No.|Student Name|Admission Number|Class|Section|Roll Number|Gender|Father's Name|Phone Number"
    )
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "Female" if w.given in ("Aadhya", "Khushi", "Samaira", "Jiya", "Navya") else "Male"
        own = [at + 1, w.full, w.number, "Class 5", w.room[-1], at % 5 + 1, sex]
        rows.append([*own, f"{fathers[at]} {w.family}", f"98450{at * 417 + 41722}"])
    folder.book("Students_Class 5.xlsx", {"Students": rows})
    return Truth([any_parting(w) for w in people], allowed=("Students_Class 5", "Students"))
