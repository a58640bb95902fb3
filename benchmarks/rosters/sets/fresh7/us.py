"""Offices and libraries of North America, and mail."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.sixth_cast import pupils


@case(
    "help.5starstudents.com 23940881074829, Student Roster: School/Campus, School/Campus ID, Student ID ...; Locker, Status: "
    + OFFICE
)
def fresh_roster_with_campus_ids(folder: Folder) -> list[Who]:
    """The campus has a number, too, and each a locker; one has withdrawn, and one line is the test student."""
    people = pupils("us", 11, "0061207", "9 10", "Yamada;Brooks")
    people = [replace(w, more=(w.number.lstrip("0"),)) for w in people]
    people[6] = replace(people[6], here=False)
    people[3] = replace(people[3], also=(("Hudson", "Mayfield Jr."), ("Hudson", "Mayfield, Jr.")))
    titles = words(
        "School/Campus,School/Campus ID,Student ID,Last Name,First Name,Grade,Gender,DOB,Email,Homeroom,Counselor,Locker,Status"
    )
    rows = [
        [
            *(
                "Cielo Vista High School",
                "0441",
                w.number,
                w.family + (" Jr." if at == 3 else ""),
                w.given,
                w.grade,
            ),
            *(
                "FM"[at % 2],
                f"0{at % 9 + 1}/12/2011",
                f"{w.given[0]}{w.family}@cvhs.example.org".lower(),
                w.room,
            ),
            *("Mr. Pratt", f"{1104 + at * 3}", "Active" if w.here else "Withdrawn"),
        ]
        for at, w in enumerate(people)
    ]
    test = [
        "Cielo Vista High School",
        "0441",
        "9999999",
        "Student",
        "Test",
        "9",
        "",
        "",
        "",
        "",
        "",
        "",
        "Active",
    ]
    folder.csv("fivestar.csv", [titles, *rows, test], quote=True)
    folder.zip("id photos.zip", faces(people, lambda who: f"{who.more[0]}.jpg"))
    return people


@case(
    "Trillium of Ontario (layout from memory, not read here): class lists by homeroom, saved to Excel: "
    + OFFICE
)
def fresh_homerooms_as_sections_with_counts(folder: Folder) -> Truth:
    """A heading for each homeroom, the titles again, `Last, First (called)`, an OEN beside the student number."""
    people = pupils("ca", 10, "340127", "7", "7A;7B")
    people = sorted(people, key=lambda who: (who.room, who.family))
    people = [replace(w, more=(f"{612 + at}-404-{118 + at}",)) for at, w in enumerate(people)]
    people[1] = replace(people[1], goes="Tobi" if people[1].given == "Oluwatobi" else people[1].given[:3])
    titles: list[object] = ["#", "Student Name", "Student No.", "OEN", "Gr", "M/F", "Bus"]
    rows: list[list[object]] = [
        ["Maple Ridge Public School"],
        ["Class List by Homeroom", "", "", "2026-09-08"],
        [],
    ]
    for room, teacher in (("7A", "Ms. K. Ferraro"), ("7B", "Mr. D. Osei-Bonsu")):
        here = [w for w in people if w.room == room]
        rows += [[f"Homeroom: {room}    Teacher: {teacher}"], titles]
        rows += [
            [
                at,
                w.last_first + (f" ({w.goes})" if w.goes else ""),
                int(w.number),
                w.more[0],
                w.grade,
                "FM"[at % 2],
                f"R{at * 4}",
            ]
            for at, w in enumerate(here, 1)
        ]
        rows += [["", f"Total: {len(here)}   M: 2   F: 3"], []]
    folder.book("Class lists.xlsx", {"Report": rows}, merge=["A1:G1", "A2:C2"])
    folder.photos(people)
    return Truth(people, allowed=["Ms. K. Ferraro", "Mr. D. Osei-Bonsu"])


@case(
    "AccessIt Library (from memory, not read here): Borrower Barcode, Alternate ID, Type, Form, Status; tabs: "
    + OFFICE
)
def fresh_borrowers_of_accessit(folder: Folder) -> Truth:
    """Staff borrow, too; one is inactive; the office's id beside the barcode; what is on loan and owed; photos by id."""
    people = pupils("lib", 10, "B20417", "7 8", "7K;8W")
    people = [replace(w, more=(f"{48120 + at * 7}",)) for at, w in enumerate(people)]
    people[4] = replace(people[4], here=False)
    staff = one("Rosamund", "Keble", "B90004", role="staff", more=("907",))
    titles = words(
        "Borrower Barcode,Alternate ID,Surname,Given Name,Borrower Type,Form,Year,Loans,Fines,Status,Email"
    )
    rows = [
        [
            *(
                w.number,
                w.more[0],
                w.family,
                w.given,
                "Teacher" if w.role == "staff" else "Student",
                w.room,
                w.grade,
            ),
            *(
                at % 4,
                f"{at * 0.5:.2f}",
                "Active" if w.here else "Inactive",
                f"{w.given[0]}.{w.family}@school.example".replace(" ", "").lower(),
            ),
        ]
        for at, w in enumerate([*people, staff])
    ]
    folder.csv("borrowers.tsv", [titles, *rows], "\t", "cp1252")
    folder.photos([*people, staff], lambda who: f"borrower images/{who.more[0]}.jpg")
    return Truth([*people, staff])


@case(
    OFFICE
    + ": a table pasted into a mail of a British office, saved as text: quoted lines, tabs lost to blanks, a disclaimer"
)
def fresh_mail_with_a_table(folder: Folder) -> Truth:
    """Header lines, a greeting, a table with several blanks between its columns, a signature and a disclaimer."""
    people = pupils("uk", 10, "2041", "5", "5 Rowan;5 Elder")
    lines = [
        "From: Admin",
        "Sent: 8 September 2026 10:14",
        "To: Library",
        "Subject: RE: Year 5",
        "",
        "Dear Helen,",
        "",
        "as promised, Year 5:",
        "",
    ]
    lines.append(f"{'Adm No':<9}{'Surname':<18}{'Forename':<14}{'Year':<6}Class")
    lines += [f"{w.number:<9}{w.family:<18}{w.given:<14}{'5':<6}{w.room}" for w in people]
    lines += [
        "",
        "10 pupils in all.",
        "",
        "Kind regards,",
        "Pat Sumner",
        "School Administrator, 01632 960 417",
    ]
    lines += ["", "This email is confidential. If you are not the intended recipient, please delete it."]
    folder.put("RE Year 5.txt", "\r\n".join(lines), "cp1252")
    folder.photos(people)
    return Truth(people)


@case(
    "Brightspace's export of grades (from memory, not read here): OrgDefinedId with #, Username with #, points, End-of-Line Indicator: "
    + OFFICE
)
def fresh_grades_of_brightspace(folder: Folder) -> Truth:
    """Ids and user names begin with a hash; marks with long titles; each line ends with a hash; a demo student."""
    people = pupils("ca", 10, "1204417", "", "")
    people = [
        replace(w, more=(f"{w.given[0]}{w.family}".lower().replace(" ", "").replace("-", ""), f"#{w.number}"))
        for w in people
    ]
    titles = [
        "OrgDefinedId",
        "Username",
        "Last Name",
        "First Name",
        "Email",
        "Quiz 1 Points Grade <Numeric MaxPoints:20 Weight:10>",
    ]
    titles += [
        "Calculated Final Grade Numerator",
        "Calculated Final Grade Denominator",
        "End-of-Line Indicator",
    ]
    rows = [
        [
            f"#{w.number}",
            f"#{w.more[0]}",
            w.family,
            w.given,
            f"{w.more[0]}@board.example.ca",
            10 + at,
            60 + at * 3,
            100,
            "#",
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["#", "#demo.student", "Student", "Demo", "", "", "", "", "#"])
    folder.csv("Science 8 (S1)_GradesExport_2026-10-02-14-02.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda who: f"pictures/{who.number}.jpg")
    return Truth(
        [replace(w, more=(*w.more, f"#{w.more[0]}")) for w in people],
        allowed=["Science 8 (S1)", "Science 8", "S1"],
    )
