"""What American and Canadian elementary and middle schools hand over: exports, lists, mails, photos."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


def _people(text: str, photos: bool = False) -> list[Who]:
    """A person a line: given, family, number, grade, room, preferred name."""
    found = []
    for line in text.strip().splitlines():
        parts = [part.strip() for part in f"{line}|||||".split("|")]
        given, family, number, grade, room, goes = parts[:6]
        who = one(given, family, number, grade, room, goes=goes)
        found.append(who if photos else replace(who, photo=""))
    return found


@case(
    "PowerSchool: Quick Export of the Students table, tabs, Grade_Level 0 is kindergarten, Enroll_Status 2 "
    "is transferred out; field names in ps-compliance.powerschool-docs.com (Student Setup)"
)
def p42a_powerschool_quick_export(folder: Folder) -> Truth:
    """student.export.text as it comes out of Quick Export, parents' names among the columns."""
    people = _people(
        """
        Mason | Bartlett | 104417 | K | 102
        Abigail | Contreras | 104432 | K | 102
        Jamal | Dixon | 103981 | 1 | 108
        Lucia | Estrada Ruiz | 103864 | 1 | 108
        Wyatt | Hendricks | 103512 | 2 | 115
        Emma | Kowalczyk | 104466 | K | 102
        Parker | Lindgren | 103977 | 1 | 108
        Sofia | O'Malley | 103540 | 2 | 115
        """
    )
    people[6] = replace(people[6], here=False)
    middle = ("James", "Rose", "", "", "Lee", "Grace", "", "Anne")
    mothers = ("Jill", "Ana", "Keisha", "Paola", "Dawn", "Beata", "Kristin", "Maureen")
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Gender|Grade_Level|Home_Room|DOB|Enroll_Status|"
        "EntryDate|Mother|Father|Home_Phone"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middle[at], "MFMFMFMF"[at], "0" if w.grade == "K" else w.grade),
            *(w.room, f"{at + 2}/1{at}/20{20 - int(w.grade.replace('K', '0'))}", "0" if w.here else "2"),
            *("8/17/2026", f"{w.family}, {mothers[at]}", "", f"555-01{at}4"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], sep="\t")
    return Truth(people)


@case("Infinite Campus: Ad Hoc export, dotted headings as in the Student Filter Fields list, vdocuments.site")
def p42a_infinite_campus_homeroom_teachers(folder: Folder) -> Truth:
    """One row a student, the homeroom known by its teacher only, a nickname, an end date for one."""
    people = _people(
        """
        Joshua | Abrams | 221804 | 5 | Whitcomb, Sara | Josh
        Destiny | Caldwell | 221955 | 4 | Moreno, Luis
        Elijah | Fontenot | 220617 | 5 | Whitcomb, Sara | Eli
        Mei | Huang | 221977 | 4 | Moreno, Luis
        Katherine | Jorgensen | 220702 | 5 | Whitcomb, Sara | Katie
        Omar | Khalil | 221849 | 4 | Moreno, Luis
        Brooklyn | Navarro-Smith | 220755 | 5 | Whitcomb, Sara
        Tucker | Smith | 221860 | 4 | Moreno, Luis
        """
    )
    people[5] = replace(people[5], here=False)
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.nickname|student.gender|"
        "student.grade|student.homeroomTeacher|student.birthdate|student.startDate|student.endDate|"
        "student.endStatus"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, "MFMFFMFM"[at], f"0{w.grade}", w.room),
            *(f"0{at + 1}/2{at}/201{10 - int(w.grade)}", "08/12/2025"),
            *(("", "") if w.here else ("09/26/2025", "Transfer to another school in state")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    return Truth(people)


@case(
    "Follett Destiny: the file of a student system for it, headers as of Genesis, "
    "support-sis.genesisedu.com articles/151000094034"
)
def p42a_destiny_patrons_with_teachers(folder: Folder) -> Truth:
    """Students and teachers in one CSV, barcode and district ID, an inactive student."""
    people = _people(
        """
        Aiden | Barrow | 30218 | 3 | 3B
        Chloe | Delgado | 30231 | 3 | 3B
        Isabella | Finch | 29877 | 4 | 4A | Izzy
        Nathaniel | Greer | 29902 | 4 | 4A | Nate
        Priya | Raman | 30255 | 3 | 3B
        Carter | Stevens | 29915 | 4 | 4A
        """
    )
    people[5] = replace(people[5], here=False)
    people += [
        one("Linda", "Harwood", "1142", role="staff", photo=""),
        one("Michael", "St. Clair", "1187", role="staff", photo=""),
    ]
    people = [replace(w, more=(f"P{10450 + at * 3}",)) for at, w in enumerate(people)]
    titles = cut(
        "Barcode|SiteShortName|DistrictID|LastName|FirstName|MiddleName|Nickname|Gender|PatronType|"
        "AccessLevel|Status|CardExpires|GradeLevel|Homeroom|GraduationYear|BirthDate|UserName|EmailPrimary"
    )
    rows = []
    for at, w in enumerate(people):
        kind = ("Student", "Patron") if w.role == "student" else ("Teacher", "Teacher")
        rows.append(
            [
                *(w.more[0], "WASH", w.number, w.family, w.given, "", w.goes, "MFFMFMFM"[at], *kind),
                *("A" if w.here else "I", "", w.grade and f"0{w.grade}", w.room),
                *(w.grade and str(2039 - int(w.grade)), w.grade and f"0{at + 1}/15/17"),
                *(f"{w.given[0]}{w.family}".lower().replace(". ", ""), f"{w.number}@washington.example"),
            ]
        )
    folder.csv("destiny_export.csv", [titles, *rows])
    return Truth(people, allowed=("WASH",))


@case(OFFICE)
def p42a_google_sheet_a_tab_for_each_teacher(folder: Folder) -> Truth:
    """The secretary's class lists for Grade 3, downloaded as Excel: a tab for each teacher."""
    people = _people(
        """
        Lily | Anderson | | 3 | Ms. Whitlock
        Benjamin | Cho | | 3 | Ms. Whitlock | Ben
        Diego | Herrera | | 3 | Ms. Whitlock
        Savannah | Price | | 3 | Ms. Whitlock
        Logan | Baker | | 3 | Mr. Duong
        Alexandra | De Luca | | 3 | Mr. Duong | Lexi
        Tyrone | Jackson | | 3 | Mr. Duong
        Mackenzie | Wells | | 3 | Mr. Duong
        Grace | Yoder | | 3 | Mr. Duong
        """
    )
    people[3] = replace(people[3], here=False)
    ways = ("Bus 14", "Car", "Car", "", "Walker", "Bus 9", "Bus 14", "Daycare", "Car")
    sheets: dict[str, list[list[str | int]]] = {}
    for teacher in ("Ms. Whitlock", "Mr. Duong"):
        sheets[teacher] = [[f"Grade 3 - {teacher}", "", "", "", "", ""]]
        sheets[teacher].append(["#", "Last", "First", "Goes by", "How home", "Notes"])
        mine = [(at, w) for at, w in enumerate(people) if w.room == teacher]
        for nth, (at, w) in enumerate(mine, 1):
            note = "" if w.here else "Withdrew 9/4"
            sheets[teacher].append([nth, w.family, w.given, w.goes, ways[at], note])
    folder.book("3rd Grade Class Lists 2026-27.xlsx", sheets)
    return Truth(people)


@case(OFFICE)
def p42a_word_class_list(folder: Folder) -> Truth:
    """A first grade teacher's class list in Word: heading lines and a table with birthdays."""
    people = _people(
        """
        Ava | Brandt | 518802 | 1 | Room 6
        Henry | Castellanos | 518817 | 1 | Room 6
        Layla | Farouk | 518840 | 1 | Room 6
        Samuel | Gentry | 518853 | 1 | Room 6 | Sam
        Mary Kate | Hollis | 518861 | 1 | Room 6
        Jackson | Meyer | 518879 | 1 | Room 6
        Nevaeh | Van Horn | 518898 | 1 | Room 6
        Owen | Zimmerman | 518904 | 1 | Room 6
        """
    )
    days = ["Oct. 3", "Jan. 22", "May 9", "Aug. 30", "Dec. 12", "Mar. 1", "July 17", "Apr. 25"]
    rows = [[Cell((title,)) for title in ("", "Student", "Student ID", "Birthday")]]
    for at, w in enumerate(people):
        name = w.last_first + (f" ({w.goes})" if w.goes else "")
        rows.append([Cell((text,)) for text in (str(at + 1), name, w.number, days[at])])
    above = ["Pine Hollow Elementary", "2026-2027 Class List", "Mrs. Halvorsen - Grade 1 - Room 6", ""]
    folder.put("Halvorsen class list.docx", docx(above, rows))
    return Truth(people, allowed=("Mrs. Halvorsen", "Halvorsen"))


@case(OFFICE)
def p42a_mail_with_two_classes(folder: Folder) -> Truth:
    """A mail of a fourth grade teacher: the names of two classes typed under the teachers' names."""
    people = _people(
        """
        Gabriel | Acosta | | 4 | Mr. Castellano
        Hannah | Burke | | 4 | Mr. Castellano
        Dominic | DiMarco | | 4 | Mr. Castellano
        Zara | Hussain | | 4 | Mr. Castellano
        Christopher | Pell | | 4 | Mr. Castellano | Topher
        Maria | De La Cruz | | 4 | Ms. Ng
        Colton | Eaves | | 4 | Ms. Ng
        Riley | Jensen | | 4 | Ms. Ng
        Trinity | Washington | | 4 | Ms. Ng
        """
    )
    lines = ["Hi Carol,", "", "Here are our lists for library this year. Let me know if you need more.", ""]
    for teacher in ("Mr. Castellano", "Ms. Ng"):
        lines.append(f"{teacher} - Grade 4")
        lines += [w.full + (f" ({w.goes})" if w.goes else "") for w in people if w.room == teacher]
        lines.append("")
    lines += ["Thanks so much!", "", "Tony Castellano", "4th Grade, Riverbend Elementary", "555-0142"]
    mail = EmailMessage()
    mail["From"] = "Tony Castellano <tcastellano@riverbend.example>"
    mail["To"] = "Carol Petersen <cpetersen@riverbend.example>"
    mail["Subject"] = "library lists"
    mail["Date"] = "Tue, 25 Aug 2026 15:42:10 -0500"
    mail["Message-ID"] = "<4b1c77@riverbend.example>"
    mail.set_content("\n".join(lines) + "\n")
    folder.put("library lists.eml", mail.as_bytes())
    return Truth([any_parting(w) for w in people], allowed=("library lists",))


@case(
    "Lifetouch: yearbook disc in PSPA form, index.txt without titles, the order of columns as in "
    "studiosourceyearbooks.freshdesk.com articles/158000409343"
)
def p42a_lifetouch_pspa_disc(folder: Folder) -> Truth:
    """Volume, folder, image, grade, last, first, homeroom, period, teacher …; staff at the end."""
    teachers = {"12": "Nakamura", "14": "Ellison"}
    people = _people(
        """
        Jasmine | Bell | | 2 | 12
        Connor | Doyle | | 2 | 12
        Camila | Fuentes | | 2 | 12
        Andrew | Kim | | 2 | 12
        Isaiah | Brooks | | 3 | 14
        Molly | Kim | | 3 | 14
        Ella | McAllister | | 3 | 14
        Victor | Salazar-Ortiz | | 3 | 14
        """,
        photos=True,
    )
    people += [
        one("Janet", "Nakamura", role="staff"),
        one("Robert", "Pettway", role="staff"),
    ]
    jobs = {"Nakamura": ("Mrs.", "Faculty"), "Pettway": ("Mr.", "Principal")}
    rows = []
    for at, w in enumerate(people, 1):
        title, department = jobs[w.family] if w.role == "staff" else ("", "")
        folder.put(f"Yearbook CD/IMAGES/{at:08}.JPG", face(w.photo))
        rows.append(
            [
                *("LINDEN", "IMAGES", f"{at:08}.JPG", w.grade or "STAFF", w.family, w.given, w.room, ""),
                *(teachers.get(w.room, ""), "", department, title),
            ]
        )
    folder.csv("Yearbook CD/INDEX.TXT", rows, sep="\t")
    folder.put("Yearbook CD/IMAGES/00000011.JPG", face("a visitor on picture day"))
    return Truth(
        people,
        [lost("a picture that the index doesn't name", "00000011")],
        allowed=(*teachers.values(), "STAFF", "Faculty", "Principal"),
    )


@case(OFFICE)
def p42a_printed_photo_directory(folder: Folder) -> Truth:
    """The photo page of a room as the office prints it: pictures in rows, name and ID below."""
    people = _people(
        """
        Caleb | Avery | 77120 | 2 | Room 12
        Sadie | Bishop | 77133 | 2 | Room 12
        Ximena | Cortez | 77148 | 2 | Room 12
        Levi | Dunn | 77151 | 2 | Room 12
        Aaliyah | Franklin | 77166 | 2 | Room 12
        Theo | Nguyen | 77179 | 2 | Room 12
        Piper | O'Connell | 77185 | 2 | Room 12
        Ryan | Tran | 77197 | 2 | Room 12
        Eleanor | Vance | 77203 | 2 | Room 12
        """,
        photos=True,
    )
    people[5] = replace(people[5], photo="")
    grid = Grid(
        columns=4,
        rows=4,
        text=100,
        gap=22,
        title="Maple Grove Elementary   Room 12   Grade 2   Mrs. Oakes",
        foot="9/22/2026 8:14 AM",
    )
    folder.put("Room 12 photos.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.number}"), grid))
    return Truth(people, allowed=("Mrs. Oakes", "Oakes", "Room 12 photos"))


@case(OFFICE)
def p42a_middle_school_list_and_named_photos(folder: Folder) -> Truth:
    """The office's Excel list of sixth and seventh grade, a folder of pictures named Last_First."""
    people = _people(
        """
        Mateo | Aguilar | 608113 | 6 | 6-201
        Sydney | Blake | 608127 | 6 | 6-201
        Trevor | Carlson | 607540 | 7 | 7-115
        Nadia | Haddad | 608139 | 6 | 6-201
        Julian | Reed | 607566 | 7 | 7-115
        Kayla | Reed | 608144 | 6 | 6-201
        Anna Claire | Sutton | 607581 | 7 | 7-115
        Derek | Thao | 607595 | 7 | 7-115
        """,
        photos=True,
    )
    people[7] = replace(people[7], photo="")
    counselors = {"6-201": "Ms. Boyd", "7-115": "Mr. Ortega"}
    rows: list[list[str | int]] = [
        ["Cedar Ridge Middle School"],
        ["Student Roster - Library   8/24/2026"],
        [],
        ["Last Name", "First Name", "Student ID", "Grade", "Homeroom", "Counselor"],
    ]
    rows += [[w.family, w.given, int(w.number), int(w.grade), w.room, counselors[w.room]] for w in people]
    folder.book("Roster for Library.xlsx", {"Sheet1": rows})
    folder.photos(people, lambda w: f"Photos/{w.family}_{w.given}.jpg")
    folder.put("Photos/Vickers_Corey.jpg", face("Corey Vickers of last year"))
    return Truth(
        people,
        [lost("a photo of somebody who isn't on the list", "Vickers")],
        allowed=("Photos", *counselors.values()),
    )


@case("MyEducation BC: a student list exported as CSV, Pupil #, usual names (from memory)")
def p42a_myeducation_bc_september_and_january(folder: Folder) -> Truth:
    """A school in British Columbia: the list of September and that of January, one withdrawn, one new."""
    people = _people(
        """
        Harpreet | Gill | 1384021 | 5 | 5R | Harry
        Olivia | Bouchard | 1384077 | 5 | 5R
        Jun | Park | 1391155 | 5 | 5R
        Declan | MacKinnon | 1379902 | 6 | 6T
        Amélie | Roy | 1380046 | 6 | 6T
        Talia | George | 1380113 | 6 | 6T
        Matthew | van der Zalm | 1379958 | 6 | 6T | Matt
        Simran | Dhaliwal | 1402230 | 5 | 5R
        """
    )
    teachers = {"5R": "Reimer, J", "6T": "Takahashi, L"}
    titles = cut(
        "Pupil #|Legal last name|Legal first name|Usual first name|Gender|Grade|Homeroom|Teacher|"
        "Enrolment status"
    )

    def rows(listed: list[Who], gone: str) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, w.goes or w.given, "", f"0{w.grade}", w.room),
                *(teachers[w.room], "Withdrawn" if w.number == gone else "Active"),
            ]
            for w in sorted(listed, key=lambda who: (who.family.lower(), who.given))
        ]

    for where, body in (("1 September", rows(people[:7], "")), ("2 January", rows(people, "1391155"))):
        folder.put(f"{where}/StudentList.csv", table([titles, *body], quote=True), "utf-8-sig")
    people[2] = replace(people[2], here=False)
    return Truth(people, steps=("1 September", "2 January"), allowed=tuple(teachers.values()))
