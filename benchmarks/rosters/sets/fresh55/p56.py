"""What schools in the United States and English-speaking Canada hand over."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import (
    Cell,
    Grid,
    blank_page,
    card_pictures,
    cards,
    cells,
    grid_pdf,
    page,
    write,
)
from benchmarks.rosters.papers import docx, page_xls


@case(
    "PowerSchool Quick Export: student.export.text with fields of the Students table; Enroll_Status 0 is "
    "active, 2 transferred out; Grade_Level 0 is kindergarten (Import and Export User Guide, "
    "usd261.org docushare Document-78)"
)
def p56_powerschool_quick_export(folder: Folder) -> Truth:
    """PowerSchool: tabs, fields of the Students table, kindergarten as 0, one transferred out."""
    people = those(
        "Adelaide|Kirkpatrick;Omar|Haddad;Josiah|Van Buren;Lucia|Mendez Ortiz;Bennett|Shaw;Priscilla|Yang;"
        "Declan|O'Rourke;Naima|Warsame;Harper|Shaw;Elijah|Tolbert",
        "40417",
        "K 1 2 3 4",
        "103;108;112;115;201",
        photo="",
    )
    people = but(people, {6: {"here": False}})
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|Gender|DOB|"
        "Mother|Father|Home_Phone"
    )
    middle = cut("Rose||Thomas|Isabel|James|||Ayan|Grace|")
    rows = [
        [
            *(w.number, w.family, w.given, middle[at], "0" if w.grade == "K" else w.grade, w.room),
            *("0" if w.here else "2", "FMMFMFMFFM"[at], f"{at % 9 + 1}/1{at % 9}/201{9 - at % 5}"),
            *(f"{w.family}, Teresa", f"{w.family}, Mark" if at % 3 else "", f"555-01{at + 20}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], sep="\t")
    return Truth(people)


@case("SDS V2.1 CSV file format, learn.microsoft.com/schooldatasync/sds-v2.1-csv-file-format")
def p56_school_data_sync_users_and_roles(folder: Folder) -> Truth:
    """Microsoft: who is in users.csv, what they are and in which grade is in roles.csv, no classes."""
    people = [
        *those(
            "Weston|Baird;Ximena|Carrasco;Talia|Feinberg;Jamal|Gaines;Linh|Hoang;Roman|Ivanov;"
            "Sadie|McAllister",
            "118204",
            "KG 3 5",
            photo="",
        ),
        one("Gloria", "Pettway", "90031", role="staff", photo=""),
        one("Steven", "Rasmussen", "90047", role="staff", photo=""),
    ]
    people = [replace(w, grade="K") if w.grade == "KG" else w for w in people]
    folder.csv(
        "SDS/orgs.csv",
        [
            cut("sourcedId|name|type|parentSourcedId"),
            cut("10|Maple Ridge School District|district|"),
            cut("1043|Cedar Hollow Elementary|school|10"),
        ],
    )
    mail = [f"{w.given}.{w.family}".lower().replace(" ", "") + "@mrsd.example" for w in people]
    folder.csv(
        "SDS/users.csv",
        [
            cut("sourcedId|username|givenName|familyName|password|activeDirectoryMatchId|email|phone|sms"),
            *(
                [w.number, address, w.given, w.family, "", "", address, "", ""]
                for w, address in zip(people, mail, strict=True)
            ),
        ],
    )
    coded = {"": "", "K": "KG", "3": "03", "5": "05"}
    folder.csv(
        "SDS/roles.csv",
        [
            cut("userSourcedId|orgSourcedId|role|sessionSourcedId|grade|isPrimary|roleStartDate|roleEndDate"),
            *(
                [
                    *(w.number, "1043", "student" if w.role == "student" else "teacher", ""),
                    *(coded[w.grade], "true", "2026-08-24", ""),
                ]
                for w in people
            ),
        ],
    )
    return Truth(people, allowed=("Cedar Hollow Elementary", "Maple Ridge School District", "SDS"))


@case(
    "Google Admin console, Download users: titles as in a public dump (`Last Sign In [READ ONLY]`), "
    "support.google.com/a/answer/40057"
)
def p56_google_admin_user_download(folder: Folder) -> Truth:
    """Google: grade in the org unit's path, the number as Employee ID, a suspended account, two teachers."""
    people = [
        *those(
            "Ainsley|Burkhart;Mateo|Cervantes;Keisha|Dunbar;Noah|El-Amin;Gemma|Fitzgerald;Arjun|Krishnan;"
            "Sienna|Lombardi;Tucker|Nygaard",
            "230615",
            "4 5",
            photo="",
        ),
        one("Rebecca", "Stallworth", "1187", role="staff", photo=""),
        one("Kenneth", "Umeda", "1203", role="staff", photo=""),
    ]
    people = but(people, {7: {"here": False}})
    titles = cut(
        "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
        "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|"
        "Status [READ ONLY]|Last Sign In [READ ONLY]|Recovery Email|Home Secondary Email|"
        "Work Secondary Email|Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone|Home Phone|"
        "Mobile Phone|Work Address|Home Address|Employee ID|Employee Type|Employee Title|Manager Email|"
        "Department|Cost Center|2sv Enrolled [READ ONLY]|2sv Enforced [READ ONLY]|Building ID|Floor Name|"
        "Floor Section|Email Usage [READ ONLY]|Drive Usage [READ ONLY]|Total Storage [READ ONLY]|"
        "Change Password at Next Sign-In|New Status [UPLOAD ONLY]"
    )
    rows = [
        [
            *(w.given, w.family, f"{w.given[0]}{w.family}@sunnyslope.example".lower(), "****", ""),
            *(f"/Students/Elementary/Grade {w.grade}" if w.grade else "/Staff/Teachers", ""),
            *("Active" if w.here else "Suspended", f"2026/09/{4 + at:02} 08:1{at % 6}:42", *[""] * 9),
            *(w.number, *[""] * 5, "False", "False", "", "", ""),
            *(f"0.0{at % 8 + 1}GB", f"0.{at + 11}GB", "Unlimited", "False", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("User_Download_14092026_091522.csv", [titles, *rows])
    return Truth(people, allowed=("Teachers", "Elementary", "/Staff/Teachers"))


@case(
    "PSPA portrait package: index.txt without titles, columns A to M in a fixed order, "
    "studiosourceyearbooks.freshdesk.com 158000409343; micro-art.com/iweb/imgpspacd.htm"
)
def p56_pspa_yearbook_package(folder: Folder) -> Truth:
    """A photographer's yearbook package: index.txt without titles, pictures by running number."""
    people = [
        *those(
            "Brielle|Ackerman;Diego|Barrera;Colton|Eubanks;Maren|Halvorsen;Isaiah|Keyes;Ana Sofía|Luna;"
            "Rowan|Pickett;Faith|Quarles",
            "",
            "1 1 2",
            "12;12;17",
            without=0,
        ),
        one("Paula", "Lindgren", role="staff"),
        one("Marcus", "Whitaker", role="staff"),
    ]
    teachers = {"12": "Lindgren", "17": "Osgood", "": ""}
    named = {f"{at + 1:08}.jpg": w for at, w in enumerate(people)}
    rows = [
        [
            *("JEFFERSON", "IMAGES", name, w.grade or "FAC", w.family, w.given, w.room, ""),
            *(teachers[w.room], "", "Faculty" if not w.grade else ""),
            *("" if w.grade else ("Mr" if w.given == "Marcus" else "Mrs"), "Large"),
        ]
        for name, w in named.items()
    ]
    folder.csv("JEFFERSON/INDEX.TXT", rows, sep="\t")
    folder.put(
        "JEFFERSON/README.TXT",
        "Jefferson Elementary School\r\nFall Portraits 2026\r\n\r\n"
        "This disc follows the PSPA standard. INDEX.TXT lists every image in the folder IMAGES.\r\n"
        "Copyright remains with the studio. For yearbook and school use only.\r\n",
    )
    for name, w in named.items():
        folder.put(f"JEFFERSON/IMAGES/{name}", face(w.photo))
    return Truth(people, allowed=("JEFFERSON", "IMAGES", "Lindgren", "Osgood", "FAC", "Faculty"))


@case("style of a local school photographer, invented")
def p56_photographers_folders_by_grade_and_room(folder: Folder) -> Truth:
    """Only pictures: a folder for each grade and in it for each room, named last name, first name."""
    people = [
        *those("Chidi|Abara;Savannah|Boggs;Camila|Ortega Ruiz;Theo|Lindstrom", "", "4", "Room 12", 0),
        *those("Jasper|DeWitt;Imani|Fontaine;Grace|St. Clair;Wyatt|Boggs", "", "4", "Room 14", 0),
        *those("Leila|Nazari;Owen|Pruitt;Zachary|Vu", "", "5", "Room 21", 0),
    ]
    folder.photos(people, lambda w: f"Fall Pictures 2026/Grade {w.grade}/{w.room}/{w.last_first}.jpg")
    folder.put("Fall Pictures 2026/Grade 4/Room 12/Class Photo.jpg", face("all of Room 12"))
    return Truth(
        people,
        [lost("the picture of a whole class", "Class Photo")],
        allowed=("Fall Pictures 2026", "Grade 4", "Grade 5"),
    )


@case("style of a student system's photo roster, invented")
def p56_printed_photo_roster_of_a_homeroom(folder: Folder) -> Truth:
    """A printed photo roster: homeroom and teacher above, name, number and grade under each picture."""
    people = those(
        "Abigail|Crenshaw;Bao|Dinh;Marisol|Espinoza;Keegan|Flaherty;Amina|Jibril;Logan|Messer;"
        "Peyton|Rutledge;Santiago|Villa Reyes;Emma|Zielinski",
        "607214",
        "7",
        "204",
        2,
    )
    grid = Grid(
        columns=4,
        rows=4,
        text=100,
        title="Photo Roster    Homeroom: 204    Teacher: Okafor, Blessing",
        foot="Lakeview Middle School    2026-2027    Printed 09/03/2026",
    )
    lines = "{who.last_first}", "ID: {who.number}", "Grade: 0{who.grade}"
    folder.put("Photo Roster.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=("Photo Roster", "Okafor, Blessing", "Lakeview Middle School"))


@case("style of a private school's directory page saved from a browser, invented")
def p56_private_school_directory_page(folder: Folder) -> Truth:
    """A directory saved from the browser: cards with picture, nickname in brackets, grade and homeroom."""
    people = but(
        those(
            "Katherine|Ames;William|Bancroft;Sebastian|de la Torre;Evangeline|Foxworth;Jonathan|Gould;"
            "Mei-Ling|Huang;Charlotte|Pennington-Roy;Andrew|Thayer",
            "",
            "9 9 10",
            "9B;9B;10A",
            1,
        ),
        {0: {"goes": "Kit"}, 1: {"goes": "Liam"}, 4: {"goes": "Jack"}},
    )
    shown = [replace(w, given=f"{w.given} ({w.goes})" if w.goes else w.given) for w in people]
    below = (
        "<h3>{who.full}</h3><div>Grade: {who.grade}</div><div>Homeroom: {who.room}</div>"
        '<a href="#">View profile</a></div>'
    )
    body = (
        "<nav><a href='#'>Home</a> <a href='#'>Calendar</a> <a href='#'>Directories</a></nav>"
        "<h1>Student Directory</h1><p>8 results</p>"
        + cards(
            shown,
            '<div class="card"><img src="{src}" alt="">' + below,
            '<div class="card"><span class="nophoto"></span>' + below,
        )
        + "<footer>St. Alban's Hall School. For the use of our families only.</footer>"
    )
    folder.put("Roster.html", page("Student Directory - St. Alban's Hall", body))
    for name, data in card_pictures(shown).items():
        folder.put(name, data)
    return Truth(people, allowed=("Student Directory", "Roster"))


@case(
    "what Mountain West asks schools for: School, Last name, First name, Grade, Div./Home rm, Student ID #, "
    "Library #, mountainwest.ca ascii-student-data-file-faq; the column of images invented"
)
def p56_canadian_photographers_workbook(folder: Folder) -> Truth:
    """British Columbia: the photographer gives the school's workbook back with a column of image names."""
    people = [
        *those(
            "Olivia|Campbell;Gurpreet|Dhaliwal;Étienne|Fournier;Hana|Kobayashi;Liam|MacDonald;"
            "Skye|Paul;Harleen|Sandhu;Nathan|Wong",
            "1840226",
            "6 6 7",
            "Div 3;Div 3;Div 2",
            0,
        ),
        one("Jennifer", "Sinclair", role="staff"),
    ]
    people = but(people, {6: {"photo": ""}})
    people = [
        replace(w, more=(str(20311 + at),)) if w.role == "student" else w for at, w in enumerate(people)
    ]
    image = {w.full: f"IMG_{4401 + at * 3}.jpg" for at, w in enumerate(people) if w.photo}
    titles = cut("School|Last name|First name|Grade|Div./Home rm|Student ID #|Library #|Image")
    rows = [
        [
            *("Cypress Creek Elementary", w.family, w.given, int(w.grade) if w.grade else "Staff", w.room),
            *(int(w.number) if w.number else None, int(w.more[0]) if w.more else None),
            image.get(w.full, "absent"),
        ]
        for w in people
    ]
    folder.book("Cypress Creek 2026/Cypress Creek data.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda w: f"Cypress Creek 2026/Images/{image[w.full]}")
    return Truth(people, allowed=("Cypress Creek 2026", "Cypress Creek Elementary", "Images", "Staff"))


@case("Skyward: a report opened in Excel, Other ID and Grd (from memory); photos named by that id in a zip")
def p56_skyward_report_and_photo_zip(folder: Folder) -> Truth:
    """A web report that ends in .xls: names with a middle initial, and a zip of pictures by Other ID."""
    people = those(
        "Elias|Brandt;Mackenzie|Colvin;Tomás|Esquivel;Ruby|Gunderson;Malik|Holloway;Nora|Kessler;"
        "Gavin|Kessler;Pa Houa|Xiong",
        "0081340",
        "8 6 7",
        "812;604;709",
    )
    initial = cut("J|A||L|D||R|")
    people = [
        replace(w, also=((f"{w.given} {initial[at]}", w.family),)) if initial[at] else w
        for at, w in enumerate(people)
    ]
    advisor = {"812": "DELANEY, RUTH", "604": "MOSS, PETER", "709": "TREJO, ANGELA"}
    rows = [
        [
            *(f"{w.last_first} {initial[at]}".strip(), w.number, f"0{w.grade}", w.room, advisor[w.room]),
            *("MFMFMFMF"[at], f"{w.family}, Dana", f"(555) 555-01{at + 40}"),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("Student Name|Other ID|Grd|Homeroom|Advisor|Gen|Guardian 1|Primary Phone")
    folder.put("Student_Report.xls", page_xls(titles, rows))
    files = faces(people)
    files["0079002.jpg"] = face("an eighth grader of last year")
    folder.zip("Student Pictures.zip", files)
    return Truth(
        people,
        [lost("a picture of nobody in the list", "0079002")],
        allowed=("Student Pictures", "Student_Report", *advisor.values()),
    )


@case(OFFICE)
def p56_workbook_with_a_sheet_for_each_homeroom(folder: Folder) -> Truth:
    """The secretary's workbook: a sheet for each third-grade class, the teacher in the heading above."""
    people = [
        *those("Isabella|Armijo;Cody|Baca;Delilah|Chavez;Hunter|Etsitty;Jolene|Yazzie", "55210", "3", "3A"),
        *those("Angelo|DiMarco;Ramona|Lucero;Preston|McCoy;Shreya|Patel", "55341", "3", "3B"),
        *those("Autumn|Begay;Felipe|Gallegos;Quinn|Sorensen", "55478", "3", "3C"),
    ]
    people = [replace(w, photo="") for w in people]
    people = but(people, {3: {"goes": "Hunt"}, 5: {"goes": "AJ"}, 8: {"goes": "Shrey"}})
    heads = {"3A": "Ms. Trujillo", "3B": "Mr. Ballard", "3C": "Mrs. Toledo"}
    bus = "Walker", "Bus 4", "Car", "Bus 11"
    sheets = {
        room: [
            [f"{teacher} - Third Grade - 2026-2027"],
            [],
            cut("Last Name|First Name|Goes by|Student ID|Birthday|Home"),
            *(
                [w.family, w.given, w.goes or None, int(w.number), f"{at + 2}/1{at}/2018", bus[at % 4]]
                for at, w in enumerate(w for w in people if w.room == room)
            ),
        ]
        for room, teacher in heads.items()
    }
    folder.book("3rd Grade Class Lists.xlsx", sheets, merge=["A1:F1"])
    return Truth(people, allowed=("3rd Grade Class Lists", *heads.values()))


@case(OFFICE)
def p56_class_lists_side_by_side(folder: Folder) -> Truth:
    """One sheet with the classes beside each other: teacher, room, then the names below, and a count."""
    people = [
        *those("Ava|Burgess;Carlos|Duarte;Ella|Franklin;Mason|Greer;Tessa|O'Neal", "", "2", "Room 7"),
        *those("Aaliyah|Barnes;Lukas|Hartmann;Jayden|Price;Violet|Price;Kai|Nakamura", "", "2", "Room 8"),
        *those("Brooklyn|Avery;Dante|Russo;Sophie|Le Blanc;Trevor|Whitehorse", "", "2", "Room 9"),
    ]
    people = [replace(w, photo="") for w in people]
    rooms = "Room 7", "Room 8", "Room 9"
    columns = [[w.full for w in people if w.room == room] for room in rooms]
    rows = [[column[at] if at < len(column) else None for column in columns] for at in range(5)]
    folder.book(
        "class lists 26-27.xlsx",
        {
            "2nd": [
                ["Second Grade Class Lists 2026-2027"],
                [],
                cut("Mrs. Ruiz|Mr. Falk|Ms. Adair"),
                list(rooms),
                *rows,
                [],
                [f"Total: {len(column)}" for column in columns],
            ]
        },
        merge=["A1:C1"],
    )
    return Truth(people, allowed=("Mrs. Ruiz", "Mr. Falk", "Ms. Adair", "2nd", "class lists 26-27"))


@case("style of a teacher's class list in Word, invented")
def p56_kindergarten_list_in_word(folder: Folder) -> Truth:
    """A kindergarten teacher's Word table: class and room above, parents and the way home beside."""
    people = those(
        "Oliver|Bianchi;Penelope|Cross;Zayd|Farooqi;Maisie|Gallagher;Henry|Huang;Lola|Jimenez Soto;"
        "August|Neumann;Wren|Sullivan;Theodore|Wills",
        "",
        "K",
        "Room 3",
        photo="",
    )
    people = [any_parting(w) if w.family == "Jimenez Soto" else w for w in people]
    parents = cut(
        "Marco & Jess Bianchi|Danielle Cross|Sana Farooqi|Kevin Gallagher|Wei Huang|Patricia Soto|"
        "Anke Neumann|Beth and Tom Sullivan|Carrie Wills"
    )
    home = "Car", "Bus 7", "After Care"
    rows = [
        [str(at + 1), w.full, f"{at + 1}/{at * 2 + 5}", parents[at], home[at % 3]]
        for at, w in enumerate(people)
    ]
    titles = cut("#|Name|Birthday|Parents|How I go home")
    folder.put(
        "Kindergarten class list.docx",
        docx(
            ["Mrs. Vandermeer's Kindergarten Class", "Room 3", "2026-2027 School Year"],
            [[Cell((text,) if text else ()) for text in row] for row in (titles, *rows)],
            ["Please let me know if anything changes! Thank you!!"],
        ),
    )
    return Truth(people, allowed=("Kindergarten class list", "Mrs. Vandermeer's Kindergarten Class"))


@case("style of a registrar's mail, invented")
def p56_registrars_mail_of_changes(folder: Folder) -> Truth:
    """A mail of the registrar: new students and those who withdrew, a line each."""
    new = [
        one("Amara", "Obi", "204418", "4", "Rm 22", photo=""),
        one("Dylan", "Ferris", "204421", "1", "Rm 6", photo=""),
        one("Yaretzi", "Salgado Peña", "204425", "3", "Rm 17", photo=""),
        one("Ian", "Ferris", "204422", "4", "Rm 22", photo=""),
    ]
    gone = [
        one("Jaden", "Pollock", "201973", "2", "Rm 11", here=False, photo=""),
        one("Serenity", "Vance", "202660", "5", "Rm 25", here=False, photo=""),
    ]

    def lines(people: list[Who]) -> str:
        return "".join(f"{w.last_first} - ID {w.number} - Grade {w.grade} - {w.room}\r\n" for w in people)

    folder.put(
        "Enrollment changes.eml",
        "From: Donna Kessler <dkessler@brookside.example>\r\n"
        "To: Marcy Holt <mholt@brookside.example>\r\n"
        "Subject: Enrollment changes week of Oct 5\r\n"
        "Date: Fri, 9 Oct 2026 14:12:08 -0500\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: 8bit\r\n"
        "\r\n"
        "Hi Marcy,\r\n\r\n"
        "Here are this week's changes for your library system.\r\n\r\n"
        f"New students:\r\n{lines(new)}\r\n"
        f"Withdrawn:\r\n{lines(gone)}\r\n"
        "Have a great weekend!\r\n\r\n"
        "Donna Kessler\r\nRegistrar, Brookside Elementary\r\n555-555-0143\r\n",
    )
    return Truth([*new, *gone])


@case("MyEducation BC (Aspen): a list exported as CSV with a field set; headings from memory")
def p56_myeducation_bc_student_list(folder: Folder) -> Truth:
    """British Columbia: legal and usual names, pupil number and PEN, divisions, one withdrawn."""
    people = [
        replace(w, photo="", more=(f"{129403118 + at * 7411}",))
        for at, w in enumerate(
            those(
                "Xiao Wen|Chen;Margaret|Dumont;Arshdeep|Gill;Rosalind|Jack;Alexander|Kowalchuk;"
                "Jun-ho|Park;Teagan|Ross;Manuel|Santos",
                "2207514",
                "4 5 5",
                "DIV05;DIV04;DIV03",
            )
        )
    ]
    people = but(
        people,
        {0: {"goes": "Wendy"}, 1: {"goes": "Maggie"}, 4: {"goes": "Sasha"}, 6: {"here": False}},
    )
    titles = cut(
        "Pupil #|PEN|Legal last name|Legal first name|Usual last name|Usual first name|Gender|Grade|"
        "Homeroom|Enrolment status|Birthdate"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.family, w.goes or w.given, "FFMFMMFM"[at]),
            *(f"0{w.grade}", w.room, "Active" if w.here else "Withdrawn", f"2016-0{at + 1}-1{at}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("studentList.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    return Truth(people)


@case("Aspen's printed homeroom list, style remembered, not read here")
def p56_printed_list_by_homeroom(folder: Folder) -> Truth:
    """A printed list: under a line with homeroom and teacher, names with number, grade and year."""
    people = [
        *those(
            "Brandon|Almeida;Chloe|Bergeron;Tyrell|Coleman;Gianna|DeLuca;Finn|Mahoney", "31844", "7", "7-101"
        ),
        *those("Sofia|Andrade;Rhys|Donnelly;Kayla|Nguyen;Kevin|Nguyen;Beatriz|Souza", "32018", "8", "8-114"),
    ]
    people = [replace(w, photo="") for w in people]
    teachers = {"7-101": "Kim, Soo-Jin", "8-114": "Pelletier, Marc"}
    paper, file = blank_page()
    write(paper, 50, 750, "Harborview Middle School", 13, True)
    write(paper, 50, 734, "Homeroom List    School Year 2026-2027")
    y = 706
    for room, teacher in teachers.items():
        write(paper, 50, y, f"Homeroom: {room}", 10, True)
        write(paper, 200, y, f"Teacher: {teacher}", 10, True)
        y -= 18
        for x, title in zip((50, 250, 340, 410), ("Name", "Student ID", "Grade", "YOG"), strict=True):
            write(paper, x, y, title, bold=True)
        for w in people:
            if w.room == room:
                y -= 14
                values = w.last_first, w.number, f"0{w.grade}", str(2038 - int(w.grade) + 1)
                for x, text in zip((50, 250, 340, 410), values, strict=True):
                    write(paper, x, y, text)
        y -= 32
    write(paper, 50, 30, "Printed 9/2/2026 7:58 AM        Page 1 of 1", 7)
    paper.showPage()
    paper.save()
    folder.put("Homeroom List.pdf", file.getvalue())
    return Truth(people, allowed=("Homeroom List", *teachers.values()))


@case("style of logins that a school prints for its classes, invented")
def p56_a_csv_for_each_class(folder: Folder) -> Truth:
    """Three files, each called like its class; name in one column, grade, number, login and password."""
    people = [
        *those("Norah|Beckett;Emiliano|Cruz;Jace|Hadley;Ivy|Tran", "78104", "2", "2A"),
        *those("Maxwell|Aguilar-Stone;Zuri|Hinton;Kendall|Moore;Reid|Moore", "78199", "2", "2B"),
        *those("Alina|Petrova;Ezra|Goldman;Dashawn|Mitchell", "76420", "3", "3A"),
    ]
    people = [replace(w, photo="") for w in people]
    for room in ("2A", "2B", "3A"):
        rows = [
            [w.full, w.grade, w.number, f"{w.given}{w.number[-3:]}".lower(), f"reader{w.number[-2:]}"]
            for w in people
            if w.room == room
        ]
        folder.csv(f"Class lists/{room}.csv", [cut("Student Name|Grade|Student ID|Username|Password"), *rows])
    return Truth(people, allowed=("Class lists",))


@case(OFFICE)
def p56_office_list_in_september_and_in_january(folder: Folder) -> Truth:
    """The office's list twice: in January one withdrawn, one new, one in another room, one renamed."""
    people = those(
        "Cassidy|Blevins;Andre|Fields;Hope|Jorgensen;Micah|Landry;Raquel|Ontiveros;Simon|Tate;June|Wexler",
        "64120",
        "5 5 4",
        "Room 5;Room 7;Room 2",
        photo="",
    )
    autumn = people[:6]
    people = but(people, {1: {"here": False}, 3: {"room": "Room 7"}, 4: {"family": "Ontiveros-Hale"}})
    titles = cut("Student ID|Last|First|Grade|Room|Status")

    def sheet(listed: list[Who], month: str) -> list[list[object]]:
        rows: list[list[object]] = [
            [int(w.number), w.family, w.given, int(w.grade), w.room, "Active" if w.here else "Withdrawn"]
            for w in listed
        ]
        return [["Pine Street School"], [f"Student list {month}"], [], [*titles], *rows]

    folder.book("1 September/Student list.xlsx", {"Students": sheet(autumn, "9/8/2026")})
    folder.book("2 January/Student list.xlsx", {"Students": sheet(people, "1/11/2027")})
    return Truth(
        people,
        steps=("1 September", "2 January"),
        same=[("Raquel Ontiveros", "Raquel Ontiveros-Hale"), ("Micah Landry", "Micah Landry")],
        allowed=("Room 5", "Students", "Student list"),
    )


@case("Alexandria: patrons as tab-delimited text, support.goalexandria.com import-patrons; titles remembered")
def p56_alexandria_patron_text(folder: Folder) -> Truth:
    """The library's own patrons: barcodes, grades as 2nd, the homeroom by its teacher, status and policy."""
    people = [
        *those(
            "Camden|Archer;Lilliana|Bustos;Francis|D'Amico;Nevaeh|Gibbs;Jonah|Kaplan;Trinity|Mayfield;"
            "Ulises|Robledo;Paige|Vander Ploeg",
            "10482",
            "2 3 K",
            "Castellano;Whitmore;Jeffries",
            photo="",
        ),
        one("Teresa", "Castellano", "9014", role="staff", photo=""),
        one("Brian", "Whitmore", "9022", role="staff", photo=""),
    ]
    people = but(people, {3: {"goes": "Nev", "here": False}, 5: {"goes": "Trin"}})
    ordinal = {"2": "2nd", "3": "3rd", "K": "K", "": ""}
    titles = cut(
        "Barcode|Last Name|First Name|Nickname|Grade|Homeroom|Policy|Status|Email|Current Items Out|Balance"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, ordinal[w.grade], w.room),
            *("STUDENT" if w.role == "student" else "TEACHER", "Active" if w.here else "Withdrawn", ""),
            *(str(at % 3), f"{at % 4 * 5 / 10:.2f}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Patrons.txt", [titles, *rows], sep="\t")
    return Truth(people)


@case("Google Forms: responses as CSV, the questions are the titles; invented form")
def p56_google_form_of_library_permissions(folder: Folder) -> Truth:
    """Answers of parents to a form: stray blanks, one child sent in twice, parents' names beside."""
    people = those(
        "Hazel|Abernathy;Rishi|Banerjee;Jocelyn|Cabrera Lopez;Everett|Daniels;Sloane|Eriksen;"
        "Mohamed|Farah;Piper|Gentry",
        "",
        "5 4 5",
        "Mrs. Patel;Mr. Lang;Ms. Whitfield",
        photo="",
    )
    titles = [
        *cut("Timestamp|Email Address|Student's First Name|Student's Last Name|Grade|Homeroom Teacher"),
        *cut("Parent/Guardian Name|Best Phone Number|My child may check out graphic novels."),
    ]
    adults = cut(
        "Lauren Abernathy|Suresh Banerjee|Maria Lopez|Pat Daniels|Kirsten Eriksen|Hodan Ali|Sam Gentry"
    )
    rows = [
        [
            *(f"9/{at + 8}/2026 1{at}:2{at}:17", f"parent{at + 31}@mail.example"),
            *(w.given + " " * (at % 3 == 1), w.family + " " * (at % 4 == 2), f"{w.grade}th Grade", w.room),
            *(adults[at], f"555-555-01{at + 60}", "No" if at == 3 else "Yes"),
        ]
        for at, w in enumerate(people)
    ]
    again = ["9/16/2026 20:05:44", *rows[1][1:]]
    folder.csv("Library Permission (Responses) - Form Responses 1.csv", [titles, *rows, again], end="\n")
    return Truth(people)


@case("style of a private school's office, invented")
def p56_private_school_students_and_staff(folder: Folder) -> Truth:
    """Two files of an independent school: students with advisory groups in CSV, employees in Excel."""
    students = but(
        those(
            "Josephine|Carver;Alistair|Duval;Naomi|Friedlander;Peter|Ng;Rosa|Quintana;Hugh|van Houten",
            "S-2731",
            "6 7 8",
            "6-Garnet;7-Cobalt;8-Amber",
            photo="",
        ),
        {0: {"goes": "Josie"}, 5: {"goes": "Huey"}},
    )
    staff = [
        one("Eleanor", "Baptiste", "E-104", role="staff", photo=""),
        one("Carl", "Hutchins", "E-131", role="staff", photo=""),
        one("Nadia", "Sorokina", "E-140", role="staff", photo=""),
    ]
    folder.put(
        "Rosters 2026/Students.csv",
        table(
            [
                cut("ID|Last|First|Preferred|Grade|Advisory|Family E-mail"),
                *(
                    [w.number, w.family, w.given, w.goes, w.grade, w.room, f"home{at + 11}@fam.example"]
                    for at, w in enumerate(students)
                ),
            ]
        ),
    )
    does = "Head of Middle School", "Latin", "School Nurse"
    folder.book(
        "Rosters 2026/Faculty and Staff.xlsx",
        {
            "Employees": [
                cut("Employee ID|Last Name|First Name|Position|Extension|Email"),
                *(
                    [w.number, w.family, w.given, does[at], 201 + at * 6, f"{w.family.lower()}@glen.example"]
                    for at, w in enumerate(staff)
                ),
            ]
        },
    )
    return Truth([*students, *staff], allowed=("Rosters 2026", "Employees", "Students", *does))
