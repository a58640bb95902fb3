"""Who is on a list: staff, patrons, leavers, contacts, siblings and accounts of English-speaking schools."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, of_line, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Grid, cells, grid_pdf


def _staff(line: str, **more: Any) -> Who:
    """The same of somebody who works there."""
    return of_line(line, role="staff", **more)


@case(
    "PowerSchool: Quick Export of students, Enroll_Status 0 active, 2 transferred out, Grade_Level 0 and -1 "
    "(ps.powerschool-docs.com/pssis-data-dictionary; the codes from memory)"
)
def p53a_powerschool_quick_export_with_enroll_status(folder: Folder) -> Truth:
    """Tab-separated text of an elementary school: a code for the status, parents' columns, dates of exit."""
    people = [
        of_line("Adaline|Burkhart|204417|-1|Rm 2"),
        of_line("Josiah|Camacho|203988|0|Rm 4"),
        of_line("Mireya|Camacho|201655|3|Rm 11"),
        of_line("Desmond|Fairley|202870|1|Rm 7", here=False),
        of_line("Annika|Hallberg|203102|0|Rm 4"),
        of_line("Tobias|Kettering|201420|3|Rm 11"),
        of_line("Lourdes|Medina Ochoa|204450|1|Rm 7"),
        of_line("Rory|O'Keefe|200931|5|Rm 15", here=False),
        of_line("Xiomara|Prentiss|200876|5|Rm 15"),
        of_line("Wendell|Yoo|202219|2|Rm 9"),
    ]
    exits = {3: ("8/19/2026", "8/19/2026"), 7: ("8/19/2026", "10/9/2026"), 6: ("10/26/2026", "6/4/2027")}
    titles = cut(
        "Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|Enroll_Status|EntryDate|ExitDate|"
        "Mother|Father"
    )
    parents = (("Carrie", "Todd"), ("Elena", ""), ("", "Marcus"))
    rows = []
    for at, w in enumerate(people):
        mother, father = parents[at % 3]
        entry, leave = exits.get(at, ("8/19/2026", "6/4/2027"))
        rows.append(
            [
                *(w.number, w.family, w.given, w.grade, w.room, "0" if w.here else "2", entry, leave),
                *(mother and f"{w.family}, {mother}", father and f"{w.family}, {father}"),
            ]
        )
    folder.csv("student.export.text", [titles, *rows], sep="\t", end="\r\n")
    grades = {"-1": "PK", "0": "K"}
    return Truth([replace(w, grade=grades.get(w.grade, w.grade)) for w in people])


@case()
def p53a_staff_list_of_an_english_academy(folder: Folder) -> Truth:
    """A workbook: codes, posts, departments, rooms and extensions; who left in July stands below."""
    lines = [
        (_staff("Helena|Abernethy|HAB||S12"), "Mrs", "Head of Science", "Science", 2112),
        (_staff("Imran|Chaudhry|ICH||M04"), "Mr", "Teacher of Mathematics", "Mathematics", 2204),
        (_staff("Philippa|Dunstable-Moore|PDM||E07"), "Miss", "KS3 English Lead", "English", 2307),
        (_staff("Gareth|Ellison|GEL||S14"), "Mr", "Science Technician", "Science", 2114),
        (_staff("Siobhan|McGarrity|SMC||E02"), "Ms", "Teacher of English", "English", 2302),
        (_staff("Nnamdi|Okonkwo|NOK||M01"), "Dr", "Head of Mathematics", "Mathematics", 2201),
        (_staff("Ruth|Penhaligon|RPE||LRC"), "Mrs", "Learning Resource Centre Manager", "Support", 2050),
        (_staff("Stuart|van der Walt|SVW||E05"), "Mr", "Assistant Headteacher", "English", 2305),
    ]
    left = [
        (_staff("Margaret|Loxley|MLO||M03", here=False), "Mrs", "Maths Teacher", "Mathematics", 2203),
        (_staff("Owen|Tregear|OTR||S11", here=False), "Mr", "Teacher of Physics", "Science", 2111),
    ]
    titles = cut("Staff Code|Title|Forename|Surname|Post|Department|Room|Ext.")

    def row(line: tuple[Who, str, str, str, int]) -> list[str | int]:
        w, title, post, part, phone = line
        return [w.number, title, w.given, w.family, post, part, w.room, phone]

    rows: list[list[Any]] = [
        ["Thornbury Vale Academy"],
        ["Staff List - Autumn Term 2026"],
        [],
        titles,
        *map(row, lines),
        [],
        ["Left July 2026"],
        *map(row, left),
    ]
    folder.book("Staff list Autumn 2026.xlsx", {"Staff": rows})
    parts = ("Science", "Mathematics", "English", "Support")
    return Truth([line[0] for line in [*lines, *left]], allowed=parts)


@case("Alexandria: patron records, their status and policy, support.goalexandria.com/patrons/patrons-tabs")
def p53a_alexandria_patrons_of_several_policies(folder: Folder) -> Truth:
    """Patrons with policies of students, faculty and volunteers, a status each; pictures by barcode."""
    people = with_photos(
        [
            of_line("Beckett|Arsenault|P10412|3|Room 8"),
            of_line("Calliope|Dragomir|P10433|3|Room 8"),
            of_line("Ezekiel|Fontaine|P10390|4|Room 10"),
            of_line("Hana|Ishikawa|P10377|4|Room 10"),
            of_line("Marlowe|Jessup|P10401|4|Room 10", here=False),
            of_line("Thandeka|Mokoena|P10455|K|Room 1"),
            of_line("Soren|St. James|P10460|K|Room 1"),
            _staff("Bernadette|Kowalczyk|P20017||Room 8"),
            _staff("Alonzo|Rutledge|P20023||Room 10"),
            _staff("Priscilla|Fontaine|P30006"),
        ],
        4,
        8,
        9,
    )
    states = {2: "Card Lost", 4: "Transferred"}
    policies = {"K": "Kindergarten", "3": "Grades 3-5", "4": "Grades 3-5"}
    titles = cut("Barcode|Last Name|First Name|Middle Name|Status|Policy|Grade|Homeroom|Site|Email 1")
    rows = [
        [
            *(w.number, w.family, w.given, "AJR"[at % 3] if at % 2 else "", states.get(at, "Active")),
            *(policies.get(w.grade, "Faculty" if w.room else "Parent Volunteer"), w.grade, w.room),
            *("Cedar Hill Elementary", f"{w.given}.{w.family}@cedarhill.example".lower().replace(" ", "")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Patrons Export.txt", [titles, *rows], sep="\t")
    folder.photos(people, lambda w: f"Patron Pictures/{w.number}.jpg")
    return Truth(people, allowed=("Cedar Hill Elementary", "Patron Pictures"))


@case(
    "PSPA portrait package: index.txt without titles, image, grade, last, first, homeroom, period, teacher, "
    "studiosourceyearbooks.freshdesk.com/support/solutions/articles/158000409343"
)
def p53a_portrait_package_with_faculty(folder: Folder) -> Truth:
    """The photographer's zip: students and faculty in one index, no school numbers at all."""
    people = with_photos(
        [
            of_line("Paloma|Archuleta||6|201"),
            of_line("Grady|Boudreaux||6|201"),
            of_line("Ximena|Carranza-Lopez||6|204"),
            of_line("Lachlan|Dewitt||7|211"),
            of_line("Oona|Eskildsen||7|211"),
            of_line("Tyrese|Gaines||7|214"),
            of_line("Vera|Gaines||6|204"),
            _staff("Sandra|Jamison"),
            _staff("Lyle|Hutchens"),
            _staff("Inez|Rosenthal"),
        ]
    )
    teachers = {"201": "Jamison", "204": "Hutchens", "211": "Orr", "214": "Mabry"}
    posts = ("Language Arts Teacher", "Science Teacher", "Librarian")
    rows = []
    for at, w in enumerate(people):
        is_staff = w.role == "staff"
        rows.append(
            [
                *("Pine Ridge MS", "Portraits", f"{at + 41:04}.jpg", "Faculty" if is_staff else w.grade),
                *(w.family, w.given, w.room, "", teachers.get(w.room, ""), "", "", ""),
            ]
        )
        if is_staff:
            rows[-1][11] = posts[at - 7]
    named = {w.key: f"Portraits/{row[2]}" for w, row in zip(people, rows, strict=True)}
    pictures = faces(people, lambda w: named[w.key])
    folder.zip("Pine Ridge MS PSPA 2026.zip", {"index.txt": table(rows, sep="\t"), **pictures})
    return Truth(people, allowed=("Pine Ridge MS", "Portraits", *teachers.values()))


@case("student types RE, EX and FF of the New Zealand roll return; style of an office, invented")
def p53a_new_zealand_roll_with_leavers_sheet(folder: Folder) -> Truth:
    """A workbook of three sheets: the roll, those who left this year, those who came this term."""
    titles = cut("NSN|Surname|First Name|Preferred|Year|Room|Type|Start Date")
    roll = [
        of_line("Aroha|Tamihana|138204417|7|Kauri 3"),
        of_line("Benjamin|Colquhoun|138204982|7|Kauri 3", goes="Ben"),
        of_line("Charlotte|Du Plessis|139550126|7|Kauri 4"),
        of_line("Hemi|Ngata-Walker|137991045|8|Rimu 1"),
        of_line("Lukas|Brandtner|144870233|8|Rimu 1"),
        of_line("Mele|Fifita|137880915|8|Rimu 2"),
        of_line("Yifan|Zhang|140233871|7|Kauri 4", goes="Ivan"),
    ]
    types = ("RE", "RE", "RE", "RE", "EX", "RE", "FF")
    left = [
        of_line("Finlay|Drummond|138117650|8|Rimu 2", here=False),
        of_line("Sina|Leota|138442018|7|Kauri 3", here=False),
    ]
    new = [of_line("Kahurangi|Pōtae|139004427|7|Kauri 3"), of_line("Oliver|Strachan|138773920|8|Rimu 2")]

    def row(w: Who, kind: str, begin: str) -> list[Any]:
        return [int(w.number), w.family, w.given, w.goes or w.given, int(w.grade), w.room, kind, begin]

    folder.book(
        "School roll 2026.xlsx",
        {
            "Roll": [titles, *(row(w, kind, "02/02/2026") for w, kind in zip(roll, types, strict=True))],
            "Leavers 2026": [
                [*titles, "Last Day", "Destination"],
                [*row(left[0], "RE", "03/02/2025"), "10/04/2026", "Moved to Dunedin"],
                [*row(left[1], "RE", "02/02/2026"), "03/07/2026", "Overseas - Samoa"],
            ],
            "New T4": [titles, *(row(w, "RE", "12/10/2026") for w in new)],
        },
    )
    return Truth([*roll, *left, *new])


@case()
def p53a_emergency_contacts_in_rows(folder: Folder) -> Truth:
    """A contact report of an English primary: the pupil again in each row, a contact in each."""
    people = [
        of_line("Amelia|Birchall|004512|3|3 Willow"),
        of_line("Dylan|ap Rhys|004538|3|3 Willow"),
        of_line("Esther|Fagbenle|004401|4|4 Rowan"),
        of_line("Joshua|Fagbenle|004620|3|3 Willow"),
        of_line("Keziah|Holroyd|004387|4|4 Rowan"),
        of_line("Muhammad|Iqbal|004415|4|4 Rowan"),
        of_line("Rosie|Tanner-Hale|004529|3|3 Willow"),
    ]
    contacts = (
        (("Mrs Joanne Birchall", "Mother"), ("Mr Peter Birchall", "Father"), ("Mrs Sheila Kemp", "Other")),
        (("Ms Cerys Morgan", "Mother"), ("Mr Huw ap Rhys", "Father")),
        (("Mrs Grace Fagbenle", "Mother"), ("Mr Tunde Fagbenle", "Father")),
        (("Mrs Grace Fagbenle", "Mother"), ("Mr Tunde Fagbenle", "Father")),
        (("Miss Leanne Holroyd", "Mother"), ("Mrs Carol Holroyd", "Grandparent")),
        (("Mr Asif Iqbal", "Father"), ("Mrs Nadia Iqbal", "Mother"), ("Miss Sana Iqbal", "Aunt")),
        (("Mr Robin Tanner", "Father"), ("Mr David Hale", "Father")),
    )
    titles = cut(
        "Admission Number|Legal Surname|Legal Forename|Year Group|Registration Group|"
        "Contact Priority|Contact Name|Relationship|Telephone"
    )
    rows = [
        [
            *(w.number, w.family, w.given, f"Year {w.grade}", w.room, str(nth + 1), name, how),
            f"07700 90{at}{nth}14",
        ]
        for at, (w, those) in enumerate(zip(people, contacts, strict=True))
        for nth, (name, how) in enumerate(those)
    ]
    folder.csv("Emergency contacts.csv", [titles, *rows], enc="utf-8-sig")
    return Truth(people)


@case()
def p53a_family_directory_with_siblings_in_a_row(folder: Folder) -> Truth:
    """The parents' association's form: a family in each row, up to three children beside each other."""
    families = [
        ("Abramowitz", "Leah Abramowitz", "Dov Abramowitz"),
        ("Cartwright", "Jen Cartwright", "Sam Ito"),
        ("Delacruz", "Marisol Delacruz", ""),
        ("Hofstetter", "Kim Hofstetter", "Rob Hofstetter"),
        ("Washington", "Tamara Washington", "Eric Washington"),
    ]
    children = [
        [of_line("Noa|Abramowitz||4|Mrs. Petty"), of_line("Asher|Abramowitz||1|Ms. Lund")],
        [of_line("Maisie|Cartwright-Ito||2|Mr. Boyle")],
        [
            of_line("Rafael|Delacruz||5|Mr. Quiroz"),
            of_line("Lucero|Delacruz||3|Mrs. Haas"),
            of_line("Inés|Delacruz||K|Ms. Tran"),
        ],
        [of_line("Emmett|Hofstetter||K|Ms. Tran"), of_line("Greta|Hofstetter||K|Ms. Tran")],
        [of_line("Jordan|Washington||4|Mrs. Petty"), of_line("Camille|Bright||1|Ms. Lund")],
    ]
    titles = cut("Timestamp|Family Name|Parent/Guardian 1|Parent/Guardian 2|Email|Phone")
    for nth in "123":
        titles += [f"Child {nth} {title}" for title in ("First Name", "Last Name", "Grade", "Teacher")]
    rows = []
    for at, ((family, mother, father), those) in enumerate(zip(families, children, strict=True)):
        row = [f"9/{at + 8}/2026 19:4{at}:11", family, mother, father, f"{family.lower()}@mail.example"]
        row.append(f"(555) 010-44{at}7")
        for w in those:
            row += [w.given, w.family, w.grade, w.room]
        rows.append(row + [""] * (len(titles) - len(row)))
    folder.csv("PTA Directory 2026-27 (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth([w for those in children for w in those])


@case(
    "Google Admin console: the CSV of users, First Name [Required] … Org Unit Path [Required], Employee ID, "
    "Status [READ ONLY] (support.google.com/a/answer/40057, columns from memory)"
)
def p53a_google_users_with_suspended_and_test(folder: Folder) -> Truth:
    """All accounts of a middle school: grades in the unit's path, suspended ones, a test and a kiosk."""
    people = [
        of_line("Alondra|Benavides|731204|7"),
        of_line("Cooper|Dahlgren|731288|7"),
        of_line("Fatoumata|Diallo|730915|8"),
        of_line("Hudson|Kirkpatrick|731377|7"),
        of_line("Leilani|Nakamura|730871|8"),
        of_line("Preston|Oyelaran|732050|6"),
        of_line("Sydney|Van Horn|732061|6"),
        of_line("Dominic|Wexler|730844", here=False),
        _staff("Katharine|Brubaker|9114"),
        _staff("Luis|Escamilla|9152"),
        _staff("Donna|Pfeiffer|9087", here=False),
    ]
    titles = cut(
        "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
        "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|"
        "Recovery Email|Work Phone|Employee ID|Employee Type|Employee Title|Department|"
        "Last Sign In [READ ONLY]|2sv Enrolled [READ ONLY]|Status [READ ONLY]"
    )

    def row(w: Who, unit: str, title: str = "", at: int = 0) -> list[str]:
        name = f"{w.given}.{w.family}".lower().replace(" ", "") if w.number else w.given.lower()
        return [
            *(w.given, w.family, f"{name}@maplegrove.example", "****", "", unit, "", "", "", w.number),
            *("", title, "", f"2026/11/{at + 3:02} 13:0{at % 6}:22", "False"),
            "Active" if w.here else "Suspended",
        ]

    units = {7: "/Students/Withdrawn 2026-27", 8: "/Staff", 9: "/Staff", 10: "/Staff/Former Staff"}
    posts = {8: "Teacher", 9: "Counselor", 10: "Teacher"}
    rows = [
        row(w, units.get(at, f"/Students/Grade 0{w.grade}"), posts.get(at, ""), at)
        for at, w in enumerate(people)
    ]
    rows.insert(3, row(of_line("Test|Student"), "/Students/Grade 07", "", 5))
    rows.append(row(of_line("Library|Kiosk"), "/Service Accounts", "", 2))
    folder.csv("User_Download_30112026_101544.csv", [titles, *rows])
    losses = [
        lost("an account for tests", "Test Student", "test account", "test"),
        lost("an account of a device", "Kiosk", "kiosk"),
    ]
    allowed = (
        *("Students", "Staff", "Former Staff", "Withdrawn 2026-27"),
        *("Grade 06", "Grade 07", "Grade 08", "Service Accounts", "Teacher", "Counselor"),
    )
    return Truth(people, losses, allowed=allowed)


@case()
def p53a_staff_photo_board(folder: Folder) -> Truth:
    """The board of an English primary's entrance as a PDF: photo, name, post, extension."""
    people = with_photos(
        [
            _staff("Judith|Ashcombe"),
            _staff("Rajesh|Bhandari"),
            _staff("Caitlin|Doherty"),
            _staff("Fenella|Fitzgerald-Nash"),
            _staff("Marcus|Gillespie"),
            _staff("Olufemi|Martins"),
            _staff("Bronwen|Prosser"),
            _staff("Tessa|Underhill"),
        ],
        7,
    )
    posts = (
        "Headteacher",
        "Deputy Headteacher",
        "SENCo",
        "School Business Manager",
        "Site Manager",
        "Teaching Assistant",
        "School Librarian",
        "Lunchtime Supervisor",
    )
    found = [
        replace(cell, lines=(cell.lines[0], post, f"Ext. {201 + at * 3}"))
        for at, (cell, post) in enumerate(zip(cells(people, "{who.full}"), posts, strict=True))
    ]
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=110,
        gap=20,
        title="Meet our Staff 2026-27",
        foot="Larkfield Primary School - updated October 2026",
    )
    folder.put("Staff photo board.pdf", grid_pdf(found, grid))
    return Truth(people)


@case(
    "MyEducation BC: enrolment statuses Active, PreReg, Active No Primary, Withdrawn, Graduate, "
    "myed.sd61.bc.ca/resources-links/glossary-of-terms"
)
def p53a_british_columbia_enrolment_statuses(folder: Folder) -> Truth:
    """A quick report of a secondary: all enrolment statuses, home-schooled and cross-enrolled among them."""
    lines = [
        (of_line("Gurleen|Atwal|2201847|9|Div 14"), "Active", "Regular"),
        (of_line("Étienne|Beaulieu|2201903|9|Div 14"), "Active", "French Immersion"),
        (of_line("Mackenzie|Charlie|2188420|10|Div 21", goes="Mack"), "Active", "Regular"),
        (of_line("Jaskaran|Dhaliwal|2188533|10|Div 21", goes="Jas"), "Withdrawn", "Regular"),
        (of_line("Nadine|Eriksen|2190077|10|Div 22"), "Active", "Homeschooler - part-time"),
        (of_line("Tomás|Herrera Pinto|2261190|11|Div 27"), "Active", "International - Exchange"),
        (of_line("Wai Lam|Kwok|2176402|11|Div 27", goes="William"), "Active No Primary", "Cross-enrolled"),
        (of_line("Brielle|MacAskill|2160318|12|Div 33"), "Graduate", "Regular"),
        (of_line("Theo|Papadakis|2165507|12|Div 33"), "Active", "Regular"),
        (of_line("Shayla|Redcrow|2271044|9|Div 14"), "PreReg", "Regular"),
    ]
    people = [replace(w, here=state not in ("Withdrawn", "Graduate")) for w, state, _ in lines]
    titles = cut(
        "Pupil #|Legal last name|Legal first name|Usual first name|Grade|Homeroom|Enrolment status|Program"
    )
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, w.grade.zfill(2), w.room, state, kind]
        for w, state, kind in lines
    ]
    folder.csv("Student List.csv", [titles, *rows], quote=True)
    return Truth(people)
