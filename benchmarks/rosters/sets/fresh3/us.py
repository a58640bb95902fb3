"""Offices of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.third_cast import pupils


@case(
    "support.aeries.com 14000086068: photos by permanent id; a query of STU and TCH, its titles from memory"
)
def fresh_aeries_query(folder: Folder) -> list[Who]:
    """Permanent id and school number side by side; the tag I says inactive; grade 0 is kindergarten."""
    people = pupils("us", 8, "40021377", "K 1 2", "Alvarado;Finnegan;Soto")
    people = [replace(w, more=(str(610 + i),)) for i, w in enumerate(people)]
    gone = people[4].number
    rows = [
        [
            int(w.number),
            int(w.more[0]),
            w.family,
            w.given,
            0 if w.grade == "K" else int(w.grade),
            w.room,
            "I" if w.number == gone else None,
        ]
        for w in people
    ]
    titles = ["Student ID", "Student#", "Last Name", "First Name", "Grade", "Teacher Name", "Status Tag"]
    folder.book("Aeries Query.xlsx", {"Query": [titles, *rows]})
    folder.photos(people, lambda who: f"Pictures/{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case(
    "PowerSchool AutoSend (from memory, not read here): chosen fields, no titles, tabs; the choice invented"
)
def fresh_powerschool_autosend(folder: Folder) -> list[Who]:
    """No titles; the addresses tell the first name from the last."""
    people = pupils("us", 8, "10733", "6 7", "6-104;7-210")
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.grade,
            w.room,
            f"{w.given}.{w.family}@stu.mapleton.k12.us".lower(),
            "08/19/2026",
        ]
        for w in people
    ]
    folder.csv("autosend_library.txt", rows, "\t", end="\n")
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return people


@case("Jupiter Ed's student list (from memory, not read here): Student, ID, Grade, Homeroom, Counselor")
def fresh_jupiter_list(folder: Folder) -> list[Who]:
    """The counselor is nobody's class; grades are ordinals; blank lines between the grades."""
    people = pupils("us", 9, "55061", "9 10 11", "A12;B7;C3")
    order = sorted(people, key=lambda who: (int(who.grade), who.family))
    rows: list[list[str]] = []
    for at, w in enumerate(order):
        if at and order[at - 1].grade != w.grade:
            rows.append([""] * 6)
        rows.append(
            [w.last_first, w.number, f"{w.grade}th", w.room, "Whitaker, Jo" if at % 2 else "Ames, Lee", "F"]
        )
    folder.csv("Students.csv", [words("Student,ID,Grade,Homeroom,Counselor,Gender"), *rows])
    folder.photos(people, lambda who: f"{who.family}_{who.given}.jpg")
    return people


@case("FACTS SIS, once RenWeb (from memory, not read here): `Last, First (Nick)`, parents in columns")
def fresh_facts_families(folder: Folder) -> list[Who]:
    """The name they go by in brackets; the parents beside it come in as nobody."""
    people = pupils("us", 8, "2290", "PK K 1", "PK-Owls;K-Foxes;1-Bears")
    nick = {0: "Mani", 3: "Dash", 5: "Wes"}
    people = [replace(w, goes=nick.get(i, "")) for i, w in enumerate(people)]
    rows = [
        [
            w.number,
            f"{w.last_first} ({w.goes})" if w.goes else w.last_first,
            w.grade,
            w.room,
            f"Robert {w.family}",
            f"Dana {w.family}",
            "(555) 010-4477",
        ]
        for w in people
    ]
    titles = ["Student ID", "Student Name", "Grade Level", "Homeroom", "Father", "Mother", "Home Phone"]
    folder.csv("Student_Family_Report.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda who: f"pictures/{who.number}.jpg")
    return people


@case("Gradelink's student export (from memory, not read here): suffix, preferred name, Status in words")
def fresh_gradelink_status(folder: Folder) -> list[Who]:
    """Withdrawn and graduated ones in the list; a suffix and a preferred name in columns of their own."""
    people = pupils("us_mess", 8, "7015", "7 8")
    state = {people[2].number: "Withdrawn", people[5].number: "Graduated"}
    people = [replace(w, goes={3: "Mary", 7: "Rafi"}.get(i, "")) for i, w in enumerate(people)]
    rows = [
        [
            w.number,
            w.given,
            "",
            w.family,
            "III" if at == 0 else "",
            w.goes,
            w.grade,
            state.get(w.number, "Enrolled"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv(
        "students.csv", [words("ID,First Name,Middle Name,Last Name,Suffix,Preferred,Level,Status"), *rows]
    )
    folder.photos(people)
    return [
        replace(
            w,
            here=w.number not in state,
            also=((w.given, f"{w.family} III"),) if at == 0 else (),
        )
        for at, w in enumerate(people)
    ]


@case(
    "Blackbaud's lists (from memory, not read here): User ID, Host ID, Grad year, Advisor; the choice invented"
)
def fresh_blackbaud_advisors(folder: Folder) -> Truth:
    """Two numbers, of which the photos have the second; class years; the advisor may be the class."""
    people = pupils("us", 7, "H20411", "9 10")
    people = [replace(w, more=(str(3310245 + 31 * i),)) for i, w in enumerate(people)]
    rows = [
        [
            w.more[0],
            w.number,
            w.family,
            w.given,
            "",
            {"9": "2030", "10": "2029"}[w.grade],
            f"{w.grade}th Grade",
            "Ms. Renner" if i % 2 else "Mr. Oyelaran",
        ]
        for i, w in enumerate(people)
    ]
    titles = words("User ID,Host ID,Last Name,First Name,Nickname,Grad Year,Grade Level,Advisor")
    folder.csv("Library Roster.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    folder.photos(people, lambda who: f"headshots/{who.number}.jpg")
    return Truth(people, allowed=["Ms. Renner", "Mr. Oyelaran", "Renner", "Oyelaran"])


@case(
    "Clever SFTP instructions: students, sections and enrollments; dev.clever.com: sis_id is the Student_id"
)
def fresh_clever_three_files(folder: Folder) -> Truth:
    """The classes stand in a second file, who is in them in a third."""
    people = pupils("us", 7, "88041", "4")
    people = [
        replace(
            w, more=(str(5000 + i), f"TX{910000 + i}"), classes=("Reading 4A" if i % 2 else "Reading 4B",)
        )
        for i, w in enumerate(people)
    ]
    titles = "School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,Gender,DOB,Student_email"
    rows = [
        ["112", w.more[0], w.number, w.more[1], w.family, "", w.given, w.grade, "X", "2/14/2017", ""]
        for w in people
    ]
    folder.csv("students.csv", [words(titles), *rows])
    sections = [
        ["112", "S1", "T9", "Reading 4A", "4", "Reading"],
        ["112", "S2", "T8", "Reading 4B", "4", "Reading"],
    ]
    folder.csv("sections.csv", [words("School_id,Section_id,Teacher_id,Name,Grade,Course_name"), *sections])
    taken = [["112", "S1" if i % 2 else "S2", w.more[0]] for i, w in enumerate(people)]
    folder.csv("enrollments.csv", [words("School_id,Section_id,Student_id"), *taken])
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth(people, allowed=["Reading"])


@case(
    "Ed-Fi Students and StudentSchoolAssociations as one flat file (element names: support.aeries.com 14000156824)"
)
def fresh_edfi_flat(folder: Folder) -> list[Who]:
    """Long technical titles, grades in words, two who have an exit day long ago."""
    people = pupils("us_mess", 7, "604417")
    gone = {people[1].number, people[4].number}
    titles = "StudentUniqueId,FirstName,MiddleName,LastSurname,GenerationCodeSuffix,BirthDate,SchoolId,EntryDate,EntryGradeLevelDescriptor,ExitWithdrawDate"
    rows = [
        [
            w.number,
            w.given,
            "",
            w.family,
            "",
            "2014-05-06",
            "255901001",
            "2025-08-20",
            "Sixth grade" if i % 2 else "Seventh grade",
            "2025-10-03" if w.number in gone else "",
        ]
        for i, w in enumerate(people)
    ]
    folder.csv("StudentSchoolAssociation.csv", [words(titles), *rows], end="\n")
    folder.photos(people)
    return [replace(w, here=w.number not in gone) for w in people]


@case(OFFICE + ": a table pasted into an e-mail, which was saved as text")
def fresh_pasted_into_an_email(folder: Folder) -> Truth:
    """Greeting and signature around lines with tabs; nobody of them is a pupil."""
    people = pupils("us", 6, "30918", "3 4", "Rm 21;Rm 22")
    lines = ["Hi Jo,", "", "here are the new ones for the library. Jared will bring the photos.", ""]
    lines += ["ID\tStudent\tGrade\tRoom"]
    lines += [f"{w.number}\t{w.last_first}\t{w.grade}\t{w.room}" for w in people]
    lines += ["", "Thanks!", "Pam Ostrowski", "Front Office, Mapleton Elementary", "(555) 010-2200"]
    folder.put("new students.txt", "\r\n".join(lines), "cp1252")
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth(people)


@case(OFFICE + ": two homerooms beside each other on one sheet of Excel, to be printed on one page")
def fresh_two_homerooms_on_a_page(folder: Folder) -> Truth:
    """A teacher above each half, a line number in each; one class is longer than the other."""
    people = pupils("us", 9)
    left, right = people[:5], people[5:]
    rows: list[list[object]] = [
        ["Mrs. Kessler - Room 3", None, None, None, "Mr. Dufresne - Room 4", None, None],
        ["#", "Last", "First", None, "#", "Last", "First"],
    ]
    for at in range(5):
        row: list[object] = [at + 1, left[at].family, left[at].given, None]
        row += [at + 1, right[at].family, right[at].given] if at < len(right) else [None, None, None]
        rows.append(row)
    folder.book("3rd grade 26-27.xlsx", {"Sheet1": rows}, merge=["A1:C1", "E1:G1"])
    folder.photos(people, lambda who: f"photos/{who.given} {who.family}.jpg")
    return Truth(people, allowed=["*"])
