"""Offices of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.fifth_cast import pupils, reckoned
from benchmarks.rosters.folder import Folder, faces, table, words


@case("Sycamore School's list with families (titles from memory, not read here); the choice: " + OFFICE)
def fresh_families_beside_the_pupils(folder: Folder) -> list[Who]:
    """Father, mother and a family code that siblings share: only the pupils come in, with the student code."""
    people = pupils("us", 12, "20417", "K 1 2", "K Robin;1 Wren;2 Heron")
    people[4] = replace(people[4], family="Bascombe")
    people[9] = replace(people[9], family="Winslow")
    people[2] = replace(people[2], goes="Mari")
    people[7] = replace(people[7], goes="EZ")
    titles = words(
        "Student Code,Last Name,First Name,Nickname,Grade,Homeroom,"
        "Father First,Father Last,Mother First,Mother Last,Family Code,Home Phone"
    )
    codes = {who.family: str(801 + at) for at, who in enumerate(people)}
    fathers, mothers = ("Alan", "Victor", "Rahim", "Peter"), ("Joan", "Estela", "Dagny", "Ruth", "Noor")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, w.grade, w.room),
            *(fathers[at % 4], w.family, mothers[at % 5], w.family if at % 3 else "Keller"),
            *(codes[w.family], f"555-01{at:02}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Students with Families.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda who: f"photos/{who.family}_{who.given}.jpg")
    return people


@case(OFFICE + ": homeroom lists in Excel; a merged heading, a running number and the names by formula")
def fresh_names_by_formula(folder: Folder) -> Truth:
    """The running number is nobody's number, and the line with the count is nobody."""
    people = pupils("us", 10, "103988", "", "HR 12;HR 14")
    titles = ["No.", "Student ID", "Last", "First", "Name for label", "Homeroom"]
    rows = [
        [f"=ROW()-{4}", int(w.number), w.family, w.given, f'=D{at}&" "&C{at}', w.room]
        for at, w in enumerate(people, 5)
    ]
    top = [["Cedar Ridge Middle School"], ["Homeroom lists 2026-27, Team Voyager"], []]
    end = [[], ["", "", "", "Students on team:", "=COUNTA(C5:C14)", ""]]
    folder.book("Team Voyager.xlsx", {"Lists": [*top, titles, *rows, *end]}, merge=["A1:F1", "A2:F2"])
    path = folder.path / "Team Voyager.xlsx"
    values = {f"A{at + 4}": str(at) for at in range(1, 11)}
    values |= {f"E{at}": w.full for at, w in enumerate(people, 5)}
    folder.put("Team Voyager.xlsx", reckoned(path.read_bytes(), {**values, "E16": "10"}))
    folder.photos(people)
    return Truth(people)


@case(
    "eSchoolPlus, a table with bars: GENERATION, CURRENT_STATUS A and I (from memory, not read here): "
    + OFFICE
)
def fresh_bars_and_generations(folder: Folder) -> list[Who]:
    """Two have gone (status I); Jr and III stand in a column of their own."""
    people = pupils("us_mess", 10, "00341207", "09 10", "C204;B117", without=2)
    people[3] = replace(people[3], here=False)
    people[8] = replace(people[8], here=False, photo="")
    ends = {0: "Jr", 4: "III"}
    for at, end in ends.items():
        who = people[at]
        people[at] = replace(
            who, also=((who.given, f"{who.family} {end}"), (who.given, f"{who.family}, {end}"))
        )
    titles = "STUDENT_ID|LAST_NAME|FIRST_NAME|MIDDLE_NAME|GENERATION|GRADE|HOMEROOM_PRIMARY|CURRENT_STATUS"
    middles = ("R", "", "J", "Lucía", "", "J.", "", "Malik", "", "T")
    rows = [
        [w.number, w.family, w.given, middles[at], ends.get(at, ""), w.grade, w.room, "A" if w.here else "I"]
        for at, w in enumerate(people)
    ]
    folder.csv("REG_STUDENTS.txt", [titles.split("|"), *rows], "|")
    folder.zip("portraits.zip", faces(people))
    return people


@case(
    OFFICE + ": the emergency list, a line for each contact, so that most pupils stand there twice or thrice"
)
def fresh_a_line_for_each_contact(folder: Folder) -> list[Who]:
    """A grandmother of the same last name is no pupil; each pupil comes once."""
    people = pupils("us", 9, "58120", "5", "Ortega;Lund")
    people[5] = replace(people[5], family="Goodwin")
    titles = words(
        "Student ID,Student Last,Student First,Grade,Teacher,Contact Name,Relationship,Contact Phone"
    )
    kin = (("Bill {}", "Father"), ("Carol {}", "Grandmother"), ("Ana Lopez", "Neighbor"))
    rows: list[list[str]] = []
    for at, who in enumerate(people):
        for name, relation in kin[: at % 3 + 1]:
            line = [who.number, who.family, who.given, who.grade, who.room]
            rows.append([*line, name.format(who.family), relation, f"(555) 010-{len(rows):04}"])
    folder.csv("Emergency contacts 10-12-26.csv", [titles, *rows])
    folder.photos(people, lambda who: f"5th grade pictures/{who.number}_{who.family}.jpg")
    return people


@case("Rediker's Administrator's Plus, a report in Excel; two rows of titles (layout from memory): " + OFFICE)
def fresh_titles_in_two_rows_and_twins(folder: Folder) -> list[Who]:
    """Groups of columns above the titles; twins of one homeroom, told apart by their first names."""
    people = pupils("us", 10, "71003", "6 7", "61;72", without=0)
    twins = [one("Ariadne", "Thornbury", "71620", "6", "61"), one("Adrian", "Thornbury", "71637", "6", "61")]
    people = [*people, *twins]
    groups = ["STUDENT", "", "", "", "PLACEMENT", "", "FAMILY", ""]
    titles = ["ID", "Last", "First", "Birthdate", "Gr.", "HR", "Parent(s)", "E-mail"]
    rows = [
        [
            *(w.number, w.family, w.given, f"0{min(at, 10) % 9 + 1}/14/2014", int(w.grade), int(w.room)),
            *(f"Mr. & Mrs. {w.family}", f"{w.family.lower()}.home@example.org"),
        ]
        for at, w in enumerate(people)
    ]
    merge = ["A1:D1", "E1:F1", "G1:H1"]
    folder.book("Gr 6-7 roster.xlsx", {"Sheet1": [groups, titles, *rows]}, merge=merge)
    folder.zip("Fall pictures.zip", faces(people, lambda who: f"Fall pictures/{who.given} {who.family}.JPG"))
    return people


@case(
    OFFICE + ": a list in capitals on which the secretary has written her notes beside and behind the names"
)
def fresh_notes_behind_the_names(folder: Folder) -> Truth:
    """`(NEW)` and `(MOVING 11/1)` are no part of a name; a line across the list is nobody."""
    people = pupils("us_mess", 10, "", "", "4-DUNN")
    notes = {1: " (NEW)", 4: " (MOVING 11/1)", 6: " *", 8: " (NEW)"}
    beside = {0: "NUT ALLERGY", 3: "rides bus 7", 5: "see Mrs. Pell re: glasses", 9: "mom works here"}
    rows: list[list[str]] = [["4-DUNN", "", ""], ["Student", "Room", "Notes"]]
    for at, who in enumerate(people):
        name = f"{who.family}, {who.given}".upper()
        rows.append([name + notes.get(at, ""), who.room, beside.get(at, "")])
        if at == 5:
            rows.append(["--- picture day is 10/6, remind them! ---", "", ""])
    rows.append(["* = has an older brother here", "", ""])
    folder.put("dunn.csv", table(rows), "cp1252")
    folder.photos(people, lambda who: f"dunn/{who.family.replace(' ', '')}{who.given.replace(' ', '')}.jpg")
    return Truth(people, capitals=True)
