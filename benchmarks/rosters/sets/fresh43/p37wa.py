"""What student and library systems of the United States and British Columbia hand over, first half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Grid, blank_page, card_pictures, cards, cells, grid_pdf, page, write


@case(
    "PowerSchool Quick Export: field names as headings, tab-delimited student.export.text; Enroll_Status 0 "
    "active, 2 transferred out; Grade_Level 0 is kindergarten (rubydoc.info/gems/power_school and memory)"
)
def p37wa_powerschool_in_august_and_october(folder: Folder) -> Truth:
    """Two quick exports of an elementary school: one transferred out, one new, one with a new last name."""
    people = those(
        "Adelaide|Barnwell;Marcus|Eklund;Paige|Donnelly;Rohan|Iyer;Selena|Ortiz Vega;Tucker|Maddox;"
        "Annalise|Vandermeer;Dewayne|Youngblood",
        "104233",
        "K 1",
        "K-Gentry;1-Pruett",
        photo="",
    )
    titles = cut("Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|DOB")

    def rows(listed: Sequence[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, ("Rae", "", "Anne", "")[at % 4], w.grade.replace("K", "0")),
                *(w.room, "0" if w.here else "2", f"{at + 2}/1{at}/20{21 - at % 2}"),
            ]
            for at, w in enumerate(listed)
        ]

    august = people[:7]
    october = but(people, {2: {"family": "Donnelly-Reyes"}, 5: {"here": False}})
    for where, listed in (("1 August", august), ("2 October", october)):
        folder.csv(f"{where}/student.export.text", [titles, *rows(listed)], "\t")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),) if middle else ())
        for w, middle in zip(october, ("Rae", "", "Anne", "") * 2, strict=True)
    ]
    return Truth(people, steps=("1 August", "2 October"), same=(("Paige Donnelly", "Paige Donnelly-Reyes"),))


@case(
    "PSPA portrait CD: INDEX.TXT without headings, volume, folder, file, grade, last, first, homeroom, "
    "period, teacher, track, department, title; studiosourceyearbooks.freshdesk.com 158000409343; "
    "the ID behind as many studios add it"
)
def p37wa_pspa_cd_of_the_photographer(folder: Folder) -> Truth:
    """The photographer's CD as copied to the desk: index, readme, two folders of numbered portraits."""
    teachers = {"201": "Jamison", "204": "Kowalczyk"}
    people = [
        *those(
            "Brielle|Ashcraft;Dominic|Bertucci;Fatoumata|Camara;Gavin|Hennessey;Lila|Mac Donald;"
            "Nathaniel|Oyelaran;Trinity|Sandoval;Wesley|St. Clair",
            "330418",
            "3 4",
            "201;204",
            without=0,
        ),
        one("Ramona", "Jamison", role="staff"),
        one("Piotr", "Kowalczyk", role="staff"),
    ]
    rows = [
        [
            *("Birchwood Elem", f"IMAGES{at // 6 + 1}", f"{at + 1:08}.jpg"),
            *(w.grade or "Staff", w.family, w.given, w.room, "", teachers.get(w.room, ""), ""),
            *(("", "") if w.grade else ("Faculty", ("Mrs.", "Mr.")[at % 2])),
            w.number,
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("PSPA_CD/INDEX.TXT", rows, "\t")
    folder.put(
        "PSPA_CD/README.TXT",
        "Birchwood Elementary - Fall 2026\r\nImages 640 x 800, JPG. Data in INDEX.TXT, tab delimited.\r\n"
        "Copyright Prairie View Studios. Questions: 1-800-555-0142\r\n",
    )
    for w, row in zip(people, rows, strict=True):
        folder.put(f"PSPA_CD/{row[1]}/{row[2]}", face(w.photo))
    return Truth(people, allowed=(*teachers.values(), "Birchwood Elem", "PSPA_CD", "IMAGES1", "IMAGES2"))


@case("OneRoster 1.1 CSV: users.csv, orgs.csv, manifest.csv; digitalsupport.greatminds.org users.csv")
def p37wa_oneroster_users_of_a_district(folder: Folder) -> Truth:
    """The zip that the district sends to vendors, only users and orgs in bulk; teachers among them."""
    people = [
        *those(
            "Amaya|Benavides;Cormac|Fitzgerald;Divya|Krishnan;Elias|Lindgren;Hadley|Moreau;"
            "Jamal|Peterson;Noelia|Quintero Salas;Sawyer|Tillman",
            "112582",
            "3 4 5",
            photo="",
        ),
        one("Bridget", "Callahan", "T04117", role="staff", photo=""),
        one("Osvaldo", "Duarte", "T04302", role="staff", photo=""),
    ]
    titles = cut(
        "sourcedId|status|dateLastModified|enabledUser|orgSourcedIds|role|username|userIds|givenName|"
        "familyName|middleName|identifier|email|sms|phone|agentSourcedIds|grades|password"
    )
    rows = [
        [
            *(w.number, "", "", "true", "240", "student" if w.role == "student" else "teacher"),
            *(f"{w.given[0]}{w.family.split()[0]}".lower() + w.number[-2:], "", w.given, w.family, ""),
            *(w.number, f"{w.given}.{w.family.split()[0]}@mapleridge.example".lower(), "", "", ""),
            *(w.grade and f"0{w.grade}", ""),
        ]
        for w in people
    ]
    orgs = [
        cut("sourcedId|status|dateLastModified|name|type|identifier|parentSourcedId"),
        cut("1|||Maple Ridge USD|district|6110||"),
        cut("240|||Cedar Grove Elementary|school|240|6110"),
    ]
    manifest = [
        ["propertyName", "value"],
        ["manifest.version", "1.0"],
        ["oneroster.version", "1.1"],
        *([f"file.{name}", "absent"] for name in ("academicSessions", "classes", "courses", "enrollments")),
        *([f"file.{name}", "bulk"] for name in ("orgs", "users")),
        ["source.systemName", "Infinite Campus"],
    ]
    folder.zip(
        "oneroster_240.zip",
        {
            "manifest.csv": table(manifest),
            "orgs.csv": table(orgs),
            "users.csv": table([titles, *rows], quote=True),
        },
    )
    return Truth(people, allowed=("Cedar Grove Elementary", "Maple Ridge USD", "oneroster_240"))


@case("Skyward: a printed class roster, a page for each teacher (from memory, not read here)")
def p37wa_skyward_class_rosters_in_print(folder: Folder) -> Truth:
    """A PDF of two pages: school and print time above, teacher, room and grade, then numbered rows."""
    people = those(
        "Octavia|Amundson;Brody|Castellano;Kaylee|Duong;Emmett|Fairchild;Jasmine|Guerrero;"
        "Landon|Hatfield;Meera|Krishnamurthy;Sienna|O'Rourke;Andre|Phillips;Delia|Van Houten",
        "0048120",
        "3",
        photo="",
    )
    people = [replace(w, room="114" if at < 5 else "116") for at, w in enumerate(people)]
    sheet, file = blank_page()
    for nth, (room, teacher) in enumerate((("114", "MONTOYA, RENEE"), ("116", "HALVERSON, TODD"))):
        write(sheet, 40, 760, "Hollis Creek Elementary", 13, bold=True)
        write(sheet, 250, 760, "Class Roster 2026-27", 11)
        write(sheet, 470, 760, f"08/31/26  8:14 AM  Page {nth + 1}", 8)
        write(sheet, 40, 736, f"Teacher: {teacher}", 10, bold=True)
        write(sheet, 270, 736, f"Room: {room}", 10, bold=True)
        write(sheet, 380, 736, "Grade: 03", 10, bold=True)
        columns = (40, 70, 260, 340, 400, 480)
        for x, title in zip(columns, cut("#|Student Name|Other ID|Gender|Birthdate|Bus"), strict=True):
            write(sheet, x, 712, title, 9, bold=True)
        for at, w in enumerate([w for w in people if w.room == room]):
            cells_of = (str(at + 1), w.last_first, w.number, "MF"[at % 2], f"0{at + 3}/1{at}/2018")
            bus = ("12", "Walk", "7", "Car", "12")[at]
            for x, text in zip(columns, (*cells_of, bus), strict=True):
                write(sheet, x, 694 - at * 16, text)
        write(sheet, 40, 600, "Total Students: 5", 9)
        sheet.showPage()
    sheet.save()
    folder.put("Class Rosters Gr 3.pdf", file.getvalue())
    return Truth(people, allowed=("MONTOYA, RENEE", "HALVERSON, TODD"))


@case("the photo directory that a yearbook adviser prints for the office, invented")
def p37wa_photo_directory_of_the_yearbook(folder: Folder) -> Truth:
    """A PDF of one class, names centred below the portraits, one without; room and teacher in the title."""
    people = those(
        "Abigail|Brandvold;Caden|Escobar;Dahlia|Freeman;Ezra|Goldstein;Isla|McAllister;"
        "Kenji|Nakamura;Mateo|Rivera;Priscilla|Thao;Quinn|Underwood;Zariah|Whitlock",
        "",
        "2",
        "Room 9",
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=100,
        title="Room 9 - Grade 2 - Mrs. Halloran",
        foot="Lakeside Elementary Photo Directory 2026-2027 - for staff use only",
    )
    folder.put("Photo Directory Room 9.pdf", grid_pdf(cells(people, "{who.full}"), grid))
    return Truth(people, allowed=("Mrs. Halloran", "Photo Directory Room 9"))


@case(OFFICE)
def p37wa_secretarys_workbook_a_tab_for_each_teacher(folder: Folder) -> Truth:
    """Her own Excel: a tab for each first grade, title above, nicknames and a withdrawal in the notes."""
    people = those(
        "Theodore|Abernethy;Camila|Bustamante;Hudson|Clark;Ivy|Clark;Jaylen|Frazier;"
        "Margaret|Haas;Oliver|Jimenez;Penelope|Kaczmarek;Roman|Lujan;Stella|Nordstrom",
        "220174",
        "1",
        photo="",
    )
    people = [replace(w, room="Room 4" if at < 5 else "Room 6") for at, w in enumerate(people)]
    people = but(people, {0: {"goes": "Teddy"}, 3: {"here": False}, 5: {"goes": "Maggie"}})
    notes = {0: "goes by Teddy", 1: "nut allergy", 3: "WITHDREW 9/18", 5: "goes by Maggie", 8: "new 9/9"}

    def sheet(title: str, first: int) -> list[list[str | int]]:
        listed = [
            [w.family, w.given, int(w.number), ("Bus 3", "PU", "Bus 11")[at % 3], notes.get(at, "")]
            for at, w in enumerate(people)
        ][first : first + 5]
        count: list[str | int] = [f"Total: {len(listed)}"]
        return [
            [title],
            [],
            [*cut("Last Name|First Name|Student #|Transportation|Notes")],
            *listed,
            [],
            count,
        ]

    folder.book(
        "1st grade class lists.xlsx",
        {
            "Abbott": sheet("Mrs. Abbott - 1st Grade - Room 4", 0),
            "Ferrante": sheet("Mr. Ferrante - 1st Grade - Room 6", 5),
        },
        merge=("A1:E1",),
    )
    return Truth(
        people, allowed=("Abbott", "Ferrante", "Mrs. Abbott", "Mr. Ferrante", "1st grade class lists")
    )


@case(OFFICE)
def p37wa_mail_of_the_office_with_a_list_attached(folder: Folder) -> Truth:
    """A saved mail: a few friendly lines, the new students as a CSV attached, teacher as the class."""
    people = those(
        "Leilani|Akana;Bennett|Crowley;Xochitl|Dominguez;Malik|Easterling;Hannah Grace|Ferris;Joaquin|Soto",
        "61207",
        "4 5",
        "Dunleavy;Prescott",
        photo="",
    )
    rows = [[w.last_first, w.grade, w.room, w.number, f"8/2{at + 1}/2026"] for at, w in enumerate(people)]
    mail = EmailMessage()
    mail["From"] = "Debbie Sorrell <dsorrell@fairview.example>"
    mail["To"] = "Karen Winslow <kwinslow@fairview.example>"
    mail["Subject"] = "New kids for the library"
    mail["Date"] = "Mon, 31 Aug 2026 09:12:44 -0500"
    mail.set_content(
        "Hi Karen,\n\nHere are the new students so far. I will send the rest after Labor Day.\n"
        "Let me know if anybody is missing!\n\nDebbie Sorrell\nOffice Secretary, Fairview Elementary\n"
        "ext. 4410\n"
    )
    data = table([cut("Student Name|Grade|Teacher|ID #|Entry Date"), *rows]).encode()
    mail.add_attachment(data, maintype="text", subtype="csv", filename="new students.csv")
    mail.set_boundary("=_000_fairview_20260831")
    folder.put("New kids for the library.eml", mail.as_bytes())
    return Truth(people, allowed=("new students",))


@case(
    "Koha: Import patrons with patron_attributes, git.koha-community.org import_borrowers.tt; "
    "Upload patron images with IDLINK.TXT in the zip (Koha manual, from memory)"
)
def p37wa_koha_patrons_and_images(folder: Folder) -> Truth:
    """A patron CSV of a middle school, grade and homeroom as attributes; a zip with its link file."""
    people = [
        *those(
            "Alondra|Becerra;Declan|Fogarty;Imani|Gaines;Kristof|Haluska;Mei-Lin|Hsu;Preston|LaFleur;"
            "Soraya|Nazari",
            "20400311",
            "7 8",
            "204;211",
        ),
        one("Georgia", "Templeton", "20400902", role="staff"),
    ]
    titles = cut(
        "cardnumber|surname|firstname|othernames|email|dateofbirth|branchcode|categorycode|dateenrolled|"
        "dateexpiry|userid|patron_attributes"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "", f"{w.given[0]}{w.family}@stbrendan.example".lower()),
            *(f"2013-0{at + 1}-11" if w.grade else "", "MS", "STUDENT" if w.grade else "STAFF"),
            *("2026-08-24", "2027-06-30", f"{w.given[0]}{w.family}".lower()),
            f"GRADE:{w.grade},HOMEROOM:{w.room}" if w.grade else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("koha_patrons.csv", [titles, *rows], end="\n")
    pictures: dict[str, bytes | str] = {}
    links = []
    for at, w in enumerate(people):
        if w.photo:
            pictures[f"{at + 11:05}.jpg"] = face(w.photo)
            links.append([w.number, f"{at + 11:05}.jpg"])
    pictures["00031.jpg"] = face("a pupil of last year")
    links.append(["20399874", "00031.jpg"])
    folder.zip("patron_images.zip", {"IDLINK.TXT": table(links, end="\n"), **pictures})
    return Truth(
        people,
        [lost("a photo of a card that nobody has", "00031", "20399874")],
        allowed=("MS", "patron_images"),
    )


@case("Blackbaud: the student directory saved from the browser (from memory, not read here)")
def p37wa_blackbaud_directory_page(folder: Folder) -> Truth:
    """A page of cards: portrait, name with the preferred one in quotes, grade and homeroom; menu around."""
    people = those(
        "Katherine|Ellery;Sebastian|Fontaine;Naomi|Greenberg;William|Hargrove;Aanya|Mehrotra;Luca|Santoro;"
        "Eleanor|Winthrop",
        "",
        "7 8",
        "7-2;8-1",
    )
    people = but(people, {0: {"goes": "Kate"}, 3: {"goes": "Will"}, 6: {"goes": "Nell"}})
    body = "".join(
        cards(
            [w],
            f'<div class="card"><img src="Roster_files/{at:03}.jpg" alt="">'
            f"<h3>{w.given}{f' &quot;{w.goes}&quot;' if w.goes else ''} {w.family}</h3>"
            "<p>Grade {who.grade}</p><p>Homeroom: {who.room}</p></div>\n",
            f'<div class="card"><span class="noimg"></span><h3>{w.given} &quot;{w.goes}&quot; {w.family}</h3>'
            "<p>Grade {who.grade}</p><p>Homeroom: {who.room}</p></div>\n",
        )
        for at, w in enumerate(people)
    )
    menu = "<nav><a href='#'>Home</a> <a href='#'>Calendar</a> <a href='#'>Directories</a></nav>"
    folder.put(
        "Roster.html",
        page("Student Directory", f"{menu}<h1>Middle School Student Directory</h1>\n{body}<p>7 results</p>"),
    )
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Middle School Student Directory", "Student Directory", "Roster"))


@case("MyEducation BC (Aspen): a student list as CSV (fields from memory; appazur.com for the manner)")
def p37wa_myed_bc_student_list(folder: Folder) -> Truth:
    """British Columbia: legal and usual names, pupil number and PEN, divisions, one withdrawn."""
    people = [
        replace(w, more=(f"1298{40317 + at * 211}",))
        for at, w in enumerate(
            those(
                "Harjit|Dhaliwal;Émilie|Gauthier;Connor|MacKinnon;Samantha|Paul-Joseph;Yi Chen|Wong;"
                "Gurleen|Sandhu;Nikolai|Petrenko;Freya|Sigurdson;Tyson|George",
                "2204815",
                "5 6",
                "Div 4;Div 2",
                photo="",
            )
        )
    ]
    people = but(people, {3: {"goes": "Sam"}, 4: {"goes": "Ethan"}, 7: {"here": False}})
    titles = cut(
        "Pupil #|Legal last name|Legal first name|Usual last name|Usual first name|Grade|Homeroom|"
        "Enrolment status|PEN"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.family, w.goes or w.given, f"0{w.grade}", w.room),
            *("Active" if w.here else "Withdrawn", w.more[0]),
        ]
        for w in people
    ]
    folder.csv("Student List.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    return Truth([any_parting(w) if " " in w.given else w for w in people], allowed=("Student List",))
