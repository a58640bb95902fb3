"""What student and library systems of the United States and Ontario hand over, second half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, blank_page, card_pictures, cards, cells, grid_pdf, page, write


@case(
    "Aeries: a query on STU and TCH saved as Excel, labels Student ID, Last Name, First Name, Grd, Status; "
    "support.aeries.com 14000097118; grade 0 is kindergarten, I is inactive (from memory)"
)
def p37wb_aeries_query_in_august_and_october(folder: Folder) -> Truth:
    """Two query results of an elementary school: one inactive, one new, one with a new last name."""
    teachers = {"K2": "Villanueva", "14": "Brockman"}
    people = those(
        "Ezequiel|Armenta;Madison|Buckley;Tenzin|Dorje;Alina|Kazarian;Colby|Lassiter;Ruth|Mendelsohn;"
        "Vanessa|Ochoa Prado;Jonah|Tavares",
        "905114",
        "K 1",
        "K2;14",
        photo="",
    )
    titles = cut("Student ID|Last Name|First Name|Grd|Gender|Birthdate|Teacher|Room|Status")

    def rows(listed: Sequence[Who]) -> list[list[str | int]]:
        return [
            [
                *(int(w.number), w.family, w.given, int(w.grade.replace("K", "0")), "FM"[at % 2]),
                *(f"{at + 1}/2{at}/20{21 - at % 2}", teachers[w.room], w.room, "" if w.here else "I"),
            ]
            for at, w in enumerate(listed)
        ]

    august = people[:7]
    people = but(people, {1: {"family": "Buckley-Stone"}, 4: {"here": False}})
    for where, listed in (("1 August", august), ("2 October", people)):
        folder.book(f"{where}/QueryResults.xlsx", {"Sheet1": [titles, *rows(listed)]})
    return Truth(
        people,
        steps=("1 August", "2 October"),
        same=(("Madison Buckley", "Madison Buckley-Stone"),),
        allowed=tuple(teachers.values()),
    )


@case(
    "a photographer's download in the order of the PSPA with headings, an ID behind; "
    "yearbooksupport.mementopix.com 12000049335"
)
def p37wb_photographers_download_with_a_master_file(folder: Folder) -> Truth:
    """The studio's download, unzipped: MASTER.TXT with headings, a folder of portraits, staff below."""
    teachers = {"5A": "Rosenthal", "5B": "Greer"}
    people = [
        *those(
            "Aaliyah|Boateng;Carson|Dietrich;Esperanza|Galvan;Jude|Holloway;Kiana|Kealoha;"
            "Leo|De Santis;Rowan|Perkins;Savannah|Tate",
            "714402",
            "5",
            "5A;5B",
        ),
        one("Miriam", "Rosenthal", role="staff"),
        one("Anthony", "Greer", role="staff"),
    ]
    titles = cut(
        "Volume Name|Image Folder|Image File Name|Grade|Last Name|First Name|Home Room|Period|Teacher Name|"
        "Track|Department|Title|Student ID"
    )
    rows = []
    for at, w in enumerate(people):
        image = f"WG{2610 + at * 3:05}.JPG" if w.photo else ""
        rows.append(
            [
                *("Willow Glen", "PORTRAIT" if image else "", image, w.grade or "Faculty", w.family, w.given),
                *(w.room, "", teachers.get(w.room, ""), "", "", "" if w.grade else ("Ms.", "Mr.")[at % 2]),
                w.number,
            ]
        )
        if image:
            folder.put(f"Willow Glen Fall 2026/PORTRAIT/{image}", face(w.photo))
    folder.csv("Willow Glen Fall 2026/MASTER.TXT", [titles, *rows], "\t")
    folder.put(
        "Willow Glen Fall 2026/README.TXT",
        "WILLOW GLEN FALL 2026\r\nFormat: PSPA. Files: MASTER.TXT, PORTRAIT (JPG 640x800).\r\n"
        "Thank you for choosing Bluebonnet School Pictures!\r\n",
    )
    return Truth(people, allowed=(*teachers.values(), "Willow Glen", "Willow Glen Fall 2026", "PORTRAIT"))


@case(
    "Clever SFTP: schools.csv, students.csv, teachers.csv with one row for each contact "
    "(gist.github.com/gchristian Clever sync for PowerSchool; headings from memory)"
)
def p37wb_clever_files_of_a_school(folder: Folder) -> Truth:
    """The nightly files for Clever: students with a state number and contacts, some twice; teachers."""
    people = [
        replace(w, more=(f"88102{4417 + at * 31}",))
        for at, w in enumerate(
            those(
                "Adrienne|Boudreaux;Caleb|Nguyen;Destiny|Ford;Emiliano|Garza Luna;Grace|Nguyen;"
                "Hiroshi|Okada;Lydia|Schumacher;Tristan|Weaver",
                "450127",
                "K 1 2",
                photo="",
            )
        )
    ]
    staff = [
        one("Marguerite", "Landry", "7714", role="staff", photo=""),
        one("Curtis", "Bellamy", "7731", role="staff", photo=""),
    ]
    titles = cut(
        "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB|"
        "Student_email|Contact_relationship|Contact_type|Contact_name|Contact_phone"
    )
    rows = []
    mothers = cut("Denise|Linh|Tasha|Rocío|Hoa|Keiko|Anne|Crystal")
    fathers = cut("Raymond|Luis|Peter")
    for at, w in enumerate(people):
        for kin, name in (("Mother", mothers[at]), ("Father", fathers[at // 3]))[: 1 + (at % 3 == 0)]:
            rows.append(
                [
                    *("031", w.number, w.number, w.more[0], w.family, "", w.given),
                    *(w.grade.replace("K", "Kindergarten"), "FM"[at % 2], f"0{at + 1}/09/2019"),
                    *(f"s{w.number}@bayou.example", kin, "Guardian", f"{name} {w.family}"),
                    f"504555{at}18{at}",
                ]
            )
    folder.csv("clever/students.csv", [titles, *rows], quote=True)
    teachers = [
        ["031", w.number, w.number, f"{w.given}.{w.family}@bayou.example".lower(), w.given, "", w.family]
        for w in staff
    ]
    heads = cut("School_id|Teacher_id|Teacher_number|Teacher_email|First_name|Middle_name|Last_name")
    folder.csv("clever/teachers.csv", [heads, *teachers], quote=True)
    folder.csv(
        "clever/schools.csv",
        [
            cut("School_id|School_name|School_number|Low_grade|High_grade|School_city|School_state"),
            cut("031|Magnolia Street School|031|Kindergarten|2|Houma|LA"),
        ],
        quote=True,
    )
    return Truth([*people, *staff], allowed=("Magnolia Street School", "clever"))


@case("Synergy: a printed class list, a page for each section (from memory, not read here)")
def p37wb_synergy_homeroom_lists_in_print(folder: Folder) -> Truth:
    """A PDF of two pages: year and report number above, teacher, room and section, then the rows."""
    people = those(
        "Ariadne|Baptiste;Cruz|Delgadillo;Evelyn|Hoang;Gideon|Larkin;Kamryn|Mathis;"
        "Nikhil|Banerjee;Opal|Dempsey;Ricardo|Escamilla;Shelby|Le Blanc;Talon|Yazzie",
        "770318",
        "6",
        photo="",
    )
    people = [replace(w, room="B22" if at < 5 else "B24") for at, w in enumerate(people)]
    sheet, file = blank_page()
    for nth, (room, teacher) in enumerate((("B22", "Aguirre, Monica"), ("B24", "Stroud, Daniel"))):
        write(sheet, 40, 762, "Desert Sage Middle School", 12, bold=True)
        write(sheet, 440, 762, "Year: 2026-2027", 9)
        write(sheet, 40, 746, "Class List", 11)
        write(sheet, 440, 746, "Report: STU408", 9)
        write(sheet, 40, 722, f"Teacher: {teacher}", 10)
        write(sheet, 250, 722, f"Room: {room}", 10)
        write(sheet, 360, 722, "Course: Homeroom 6", 10)
        columns = (40, 230, 310, 370, 430)
        for x, title in zip(columns, cut("Student Name|Perm ID|Grade|Gender|Enter Date"), strict=True):
            write(sheet, x, 700, title, 9, bold=True)
        for at, w in enumerate([w for w in people if w.room == room]):
            line = (w.last_first, w.number, "06", ("Female", "Male")[at % 2], "08/03/2026")
            for x, text in zip(columns, line, strict=True):
                write(sheet, x, 682 - at * 15, text)
        write(sheet, 40, 598, "Number of students: 5", 9)
        write(sheet, 40, 24, f"Printed by User at 08/05/2026 7:52 AM     Page {nth + 1} of 2", 7)
        sheet.showPage()
    sheet.save()
    folder.put("STU408 Class List.pdf", file.getvalue())
    return Truth(people, allowed=("Aguirre, Monica", "Stroud, Daniel", "Homeroom 6"))


@case("Infinite Campus: Roster w/ Picture of a homeroom (from memory, not read here)")
def p37wb_campus_roster_with_pictures(folder: Folder) -> Truth:
    """A PDF of one homeroom: portraits with last name first, number and grade below; one frame empty."""
    people = those(
        "Beatrix|Amari;Cole|Jankowski;Desmond|Kirby;Fiona|McBride;Gabriela|Montes;Ian|O'Dell;"
        "Kofi|Owusu;Lauren|Szymanski;Nadia|Rahimi;Trevor|Zimmer",
        "380291",
        "5",
        "5B",
    )
    grid = Grid(
        columns=4,
        rows=3,
        text=104,
        title="Homeroom 5B   Teacher: Okafor, Dana",
        foot="Stonebridge Elementary 26-27 - Generated on 09/03/2026",
    )
    lines = ("{who.last_first}", "#{who.number}", "Grade: 0{who.grade}")
    folder.put("Roster with Picture 5B.pdf", grid_pdf(cells(people, *lines), grid))
    return Truth(people, allowed=("Okafor, Dana", "Roster with Picture 5B"))


@case(OFFICE)
def p37wb_secretarys_sheet_classes_side_by_side(folder: Folder) -> Truth:
    """Her own Excel: second grades side by side under room and teacher; nickname, newcomer, one moved."""
    people = those(
        "Avery|Ballard;Carter|Boone;Rosalinda|Cardenas;Declan|Doherty;Hana|Nakagawa;"
        "Robert|Kincaid;Simone|Laurent;Isaiah|Mosley;Juniper|Petersen;Diego|Valdez",
        "",
        "2",
        photo="",
    )
    people = [replace(w, room="Room 10" if at < 5 else "Room 11") for at, w in enumerate(people)]
    people = but(people, {1: {"here": False}, 5: {"goes": "Robbie"}})
    marks = {1: " - MOVED 8/28", 4: " *", 5: " (Robbie)"}
    names = [f"{w.last_first}{marks.get(at, '')}" for at, w in enumerate(people)]
    beside: list[list[str | int]] = [[at + 1, names[at], "", at + 1, names[at + 5]] for at in range(5)]
    rows: list[list[str | int]] = [
        ["2nd GRADE CLASS LISTS 2026-27"],
        [],
        ["", "Room 10", "", "", "Room 11"],
        ["", "Ms. Lindgren", "", "", "Mr. Osborne"],
        *beside,
        [],
        ["", "* new to our school"],
    ]
    folder.book("2nd grade.xlsx", {"Sheet1": rows}, merge=("A1:E1",))
    return Truth(people, allowed=("Ms. Lindgren", "Mr. Osborne", "2nd grade"))


@case(OFFICE)
def p37wb_mail_of_the_office_with_a_table_pasted(folder: Folder) -> Truth:
    """A saved mail: a greeting, the new students as a table pasted from Excel, her signature below."""
    people = those(
        "Amelie|Baumgartner;Corbin|Haynes;Lourdes|Inclan;Peyton|Rasmussen;Mary Kate|Sheridan;Tariq|Wahid",
        "33918",
        "3 6",
        "3-Whitley;6-Cobb",
        photo="",
    )
    lines = "".join(
        f"<tr><td>{w.last_first}</td><td align=right>{w.grade}</td><td>{w.room}</td>"
        f"<td align=right>{w.number}</td></tr>\n"
        for w in people
    )
    heads = "".join(f"<td><b>{title}</b></td>" for title in cut("Student|Grade|Homeroom|Student ID"))
    mail = EmailMessage()
    mail["From"] = "Tammy Ridgeway <tridgeway@pinehill.example>"
    mail["To"] = "Library <library@pinehill.example>"
    mail["Subject"] = "FW: new enrollments this week"
    mail["Date"] = "Fri, 28 Aug 2026 14:40:03 -0400"
    mail.set_content(
        "<html><body><p>Good afternoon,</p><p>These started this week, they will need library cards.</p>"
        f"<table border=1><tr>{heads}</tr>\n{lines}</table>"
        "<p>Thanks and happy Friday!</p><p>Tammy Ridgeway<br>Registrar, Pine Hill School<br>"
        "(555) 555-0176</p></body></html>",
        subtype="html",
    )
    folder.put("FW new enrollments this week.eml", mail.as_bytes())
    return Truth(people)


@case(
    "Alexandria: patron fields Barcode, Policy, Status (Active, Transferred), Homeroom, "
    "support.companioncorp.com Import Field Mapping; pictures named by the barcode"
)
def p37wb_alexandria_patrons_and_pictures(folder: Folder) -> Truth:
    """A tab-delimited patron file of a school, one transferred; a zip of pictures by barcode."""
    people = [
        *those(
            "Camille|Arceneaux;Dashiell|Brooks;Giselle|Castaneda;Henry|Lockwood;Jia|Zhang;Mariam|Saleh;"
            "Owen|Tidwell;Phoebe|Vance",
            "P10482",
            "4 5",
            "4-Ames;5-Royce",
        ),
        one("Lorraine", "Hubbard", "P00219", role="staff"),
    ]
    people = but(people, {3: {"goes": "Hank"}, 6: {"here": False, "photo": ""}})
    titles = cut("Barcode|Last Name|First Name|Nickname|Site|Policy|Status|Grade|Homeroom|Email")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, "MAIN", "STU" if w.grade else "FAC"),
            *("Active" if w.here else "Transferred", w.grade, w.room),
            f"{w.given}.{w.family}@oakhaven.example".lower(),
        ]
        for w in people
    ]
    folder.csv("Patrons.txt", [titles, *rows], "\t")
    pictures: dict[str, bytes | str] = dict(faces(people))
    pictures["P09977.jpg"] = face("a pupil who graduated")
    folder.zip("Patron Pictures.zip", pictures)
    return Truth(
        people,
        [lost("a photo of a barcode that nobody has", "P09977")],
        allowed=("MAIN", "Patron Pictures"),
    )


@case("Veracross: a student directory saved from the browser (from memory, not read here)")
def p37wb_veracross_directory_page(folder: Folder) -> Truth:
    """A page of rows: portrait, last name first with the preferred one in brackets, grade, homeroom."""
    people = those(
        "Alexandra|Fairbanks;Benjamin|Goldfarb;Charlotte|de la Cruz;Edward|Livingston;Ishaan|Malhotra;"
        "Sophie|Thibault;Zachary|Warren",
        "",
        "5 6",
        "5 Cabot;6 Revere",
    )
    people = but(people, {0: {"goes": "Lexi"}, 3: {"goes": "Ned"}, 6: {"goes": "Zach"}})
    body = ""
    for at, w in enumerate(people):
        name = w.last_first + (f" ({w.goes})" if w.goes else "")
        text = f"<td><b>{name}</b></td><td>{{who.grade}}</td><td>{{who.room}}</td></tr>\n"
        body += cards(
            [w],
            f'<tr><td><img src="Roster_files/{at:03}.jpg" width=60></td>{text}',
            f"<tr><td></td>{text}",
        )
    heads = "<tr><th>Photo</th><th>Student</th><th>Grade</th><th>Homeroom</th></tr>"
    folder.put(
        "Roster.html",
        page(
            "Student Directory",
            "<div id='nav'><a href='#'>My Classes</a> | <a href='#'>School Directories</a></div>"
            f"<h2>Lower School Students</h2><table>{heads}\n{body}</table><p>Displaying 7 of 7</p>",
        ),
    )
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Lower School Students", "Student Directory", "Roster"))


@case("Trillium, Ontario: a student list as Excel (columns from memory; OEN, demitted as boards say it)")
def p37wb_trillium_student_list(folder: Folder) -> Truth:
    """Ontario: a workbook with the school above, OEN and student number, split grades, one demitted."""
    people = [
        replace(w, more=(f"4417{20855 + at * 307}",))
        for at, w in enumerate(
            those(
                "Anishka|Balasingham;Benoît|Charlebois;Christopher|D'Souza;Fiona|Macdonald;Jaspreet|Grewal;"
                "Maéva|Lalonde-Roy;Oluwaseun|Adebayo;Stephanie|Kowalski;Wyatt|Trudeau",
                "318204",
                "4 5",
                "4A;4/5B",
                photo="",
            )
        )
    ]
    people = but(people, {2: {"goes": "Chris"}, 5: {"here": False}, 7: {"goes": "Steph"}})
    titles = cut("OEN|Student No|Legal Surname|Legal First Name|Preferred First Name|Grade|Homeroom|Status")
    rows: list[list[str | int]] = [
        ["Student List", "", "", "", "", "", "School Year: 2026/2027"],
        ["Riverdale Public School (RPS)"],
        [],
        [*titles],
        *(
            [
                *(w.more[0], int(w.number), w.family, w.given, w.goes or w.given, f"0{w.grade}", w.room),
                "Active" if w.here else "Demitted",
            ]
            for w in people
        ),
    ]
    folder.book("Student List RPS.xlsx", {"Student List": rows})
    return Truth(people, allowed=("Student List", "Student List RPS", "RPS"))
