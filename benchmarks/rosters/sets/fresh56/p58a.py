"""What a school librarian in the US and Canada gets in August and again in October."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf, page


def bare(
    given: str,
    family: str,
    number: str = "",
    grade: str = "",
    room: str = "",
    goes: str = "",
    here: bool = True,
) -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, goes=goes, here=here, photo="")


@case(
    "PowerSchool SIS: quick export of students as student.export.text; Enroll_Status 2 is transferred out, "
    "grade 0 kindergarten; ps.powerschool-docs.com/pssis-admin"
)
def p58a_powerschool_quick_export_twice(folder: Folder) -> Truth:
    """Tab-delimited in August, and again in October with those who came, moved room and transferred out."""
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Gender|DOB|EntryDate|"
        "ExitDate|Enroll_Status"
    )
    august = [
        bare("Harper", "Ainsley", "104417", "K", "K-Dunn"),
        bare("Diego", "Barrera", "104422", "K", "K-Dunn"),
        bare("Joelle", "Castonguay", "103908", "1", "1-Weiss"),
        bare("Emmett", "Fitzpatrick", "103911", "1", "1-Weiss"),
        bare("Amara", "Nwosu", "103947", "1", "1-Weiss"),
        bare("Brooklyn", "O'Dell", "103204", "2", "2-Salazar"),
        bare("Trevor", "Pham", "103219", "2", "2-Salazar"),
        bare("Trinity", "Pham", "103220", "2", "2-Salazar"),
        bare("Wyatt", "Zielinski", "103266", "2", "2-Salazar"),
    ]
    october = [
        *august[:4],
        replace(august[4], here=False),
        *august[5:7],
        replace(august[7], room="2-Corbett"),
        august[8],
        bare("Salma", "Haddad", "104561", "2", "2-Corbett"),
        bare("Leo", "Van Horn", "104570", "K", "K-Dunn"),
    ]

    def rows(people: list[Who]) -> list[list[str]]:
        return [
            [
                *(
                    w.number,
                    w.family,
                    w.given,
                    ("Rose", "", "James")[at % 3],
                    w.grade.replace("K", "0"),
                    w.room,
                ),
                *("FM"[at % 2], f"{at + 1}/17/20{21 - int(w.grade.replace('K', '0'))}"),
                "8/24/2026" if at < 9 else "9/21/2026",
                "6/11/2027" if w.here else "9/26/2026",
                "0" if w.here else "2",
            ]
            for at, w in enumerate(people)
        ]

    folder.csv("August/student.export.text", [titles, *rows(august)], sep="\t")
    folder.csv("October/student.export.text", [titles, *rows(october)], sep="\t")
    return Truth(october, steps=("August", "October"))


@case(
    "Destiny export of Genesis (support-sis.genesisedu.com, 151000094034) and a PSPA portrait CD, "
    "studiosourceyearbooks.freshdesk.com 158000409343: index.txt without titles, columns A to M"
)
def p58a_destiny_then_lifetouch_cd(folder: Folder) -> Truth:
    """Patrons in August without pictures; the portrait CD in October knows only names, grade and homeroom."""
    people = [
        one("Adriana", "Bautista", "2304118", "3", "3A"),
        one("Colin", "Drescher", "2304125", "3", "3A", goes="CJ"),
        one("Fiona", "Gallagher", "2304163", "3", "3B"),
        one("Marcus", "Johnson", "2304171", "3", "3B"),
        one("Mariah", "Johnson", "2304172", "3", "3A", photo=""),
        one("Nikhil", "Raghavan", "2203387", "4", "4A"),
        one("Penelope", "St. James", "2203391", "4", "4A"),
        one("Seth", "Yoder", "2203440", "4", "4A"),
        one("Carolyn", "Trimble", "50217", role="staff"),
        one("David", "Osterman", "50233", role="staff", photo=""),
    ]
    fresh = one("Odalys", "Ferreira", "", "4", "4A")
    titles = cut(
        "Barcode|SiteShortName|DistrictID|LastName|FirstName|MiddleName|Nickname|Gender|PatronType|"
        "AccessLevel|Status|CardExpires|GradeLevel|Homeroom|GraduationYear|BirthDate|UserName|Password|"
        "EmailPrimary"
    )
    rows = [
        [
            *(w.number, "FRANKLIN", w.number, w.family, w.given, "", w.goes, "FM"[at % 2]),
            *(("Student", "Patron") if w.role == "student" else ("Teacher", "Teacher")),
            *("A", "", w.grade and f"0{w.grade}", w.room, w.grade and str(2039 - int(w.grade))),
            *(w.grade and f"0{at + 1}/11/{20 - int(w.grade)}", w.number, "", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("1 August/destiny_FRANKLIN.csv", [titles, *rows], quote=True)
    teachers = {"3A": "Trimble", "3B": "Osterman", "4A": "Quesada"}
    taken = sorted((w for w in [*people, fresh] if w.photo), key=lambda w: w.last_first)
    disc = "2 October/Fall Portraits"
    index = []
    for at, w in enumerate(taken, 1):
        name = f"{at:08}.JPG"
        folder.put(f"{disc}/IMAGES/{name}", face(w.photo))
        staff = w.role == "staff"
        index.append(
            [
                *("FRANKLIN ES", "IMAGES", name, "Staff" if staff else w.grade, w.family, w.given, w.room),
                *("", "" if staff else teachers[w.room], "", "", "Mrs." if staff else "", "Large"),
            ]
        )
    folder.csv(f"{disc}/INDEX.TXT", index, sep="\t", enc="cp1252")
    folder.put(
        f"{disc}/READ.ME",
        "Franklin ES Fall 2026\r\nImages: 640 x 800, JPEG\r\nThe index file is tab delimited (PSPA).\r\n",
    )
    return Truth(
        [*people, fresh],
        steps=("1 August", "2 October"),
        allowed=("FRANKLIN", "FRANKLIN ES", "Fall Portraits", "IMAGES", *teachers.values()),
    )


@case("Aeries: a query on STU and TCH opened in Excel (fields: support.aeries.com 14000097118), a staff list")
def p58a_aeries_query_and_staff_list(folder: Folder) -> Truth:
    """Numbers are numbers, room and teacher of each; beside it the office's list of staff."""
    teachers = {"12": "Lindholm, S", "14": "Arroyo, M"}
    people = [
        bare("Xochitl", "Aguirre Ramos", "611824", "5", "12"),
        bare("Brandon", "Chu", "611830", "5", "12"),
        bare("Delilah", "Espinoza", "611902", "5", "12"),
        bare("Gurpreet", "Gill", "611915", "5", "12"),
        bare("Harjot", "Gill", "609744", "6", "14"),
        bare("Savannah", "Lemke", "609788", "6", "14"),
        bare("Andre", "Thibodeaux", "609803", "6", "14"),
    ]
    rows = [
        [int(w.number), w.family, w.given, int(w.grade), teachers[w.room], int(w.room), "FM"[at % 2]]
        for at, w in enumerate(people)
    ]
    head = cut("Student ID|Last Name|First Name|Grade|Teacher Name|Room|Gender")
    folder.book("Query Results.xlsx", {"Query": [head, *rows]})
    staff = [
        one("Sonja", "Lindholm", role="staff", photo=""),
        one("Marisela", "Arroyo", role="staff", photo=""),
        one("Keith", "Brubaker", role="staff", photo=""),
        one("Yvonne", "Tran-Miller", role="staff", photo=""),
    ]
    jobs = ("Teacher", "Teacher", "Principal", "Office Manager")
    listed = [
        [w.family, w.given, job, 4401 + at, f"{w.given[0]}{w.family}@oakvale.example".lower()]
        for at, (w, job) in enumerate(zip(staff, jobs, strict=True))
    ]
    folder.book(
        "Staff List 2026-27.xlsx",
        {
            "Staff": [
                ["Oakvale Elementary Staff 2026-2027"],
                [],
                cut("Last Name|First Name|Position|Ext.|Email"),
                *listed,
            ]
        },
    )
    return Truth([*people, *staff], allowed=(*teachers.values(), "Query", "Staff"))


@case("Skyward Student Management: student list by Data Mining, capitals (columns as SkyBuild, memory)")
def p58a_skyward_student_list(folder: Folder) -> Truth:
    """Full names in capitals with middle initials, guardians and phones, one inactive."""
    listed = (
        ("ABERNATHY|COLE|J", "KG", "K1", True),
        ("DE LA CRUZ|ANA|SOFIA", "KG", "K1", True),
        ("HUNTER-BROWN|LAYLA|M", "01", "1B", True),
        ("MCALLISTER|RORY|", "01", "1B", True),
        ("OLSON|BENJAMIN|T", "01", "1A", False),
        ("OLSON|BETHANY|", "02", "2A", True),
        ("VANG|PA KOU|", "02", "2A", True),
        ("WOJCIK|DOMINIC|R", "02", "2A", True),
    )
    people, rows = [], []
    for at, (name, grade, room, here) in enumerate(listed):
        family, given, middle = cut(name)
        whole = f"{given} {middle}".strip()
        number = str(20931 + at * 44)
        plain = "K" if grade == "KG" else grade.lstrip("0")
        people.append(replace(bare(whole, family, number, plain, room, here=here), also=((given, family),)))
        rows.append(
            [
                *(number, f"{family}, {whole}", grade, str(2039 - at // 3), room, "FM"[at % 2]),
                *(f"0{at + 1}/0{at + 2}/2019", "A" if here else "I", "" if here else "08/21/2026"),
                *(f"{family}, {('JENNIFER', 'SCOTT')[at % 2]}", f"(715) 555-01{at}{at}"),
            ]
        )
    titles = cut(
        "Other ID|Student Full Name|Grade|Grad Yr|Homeroom|Gender|Birth Date|Status|Withdrawal Date|"
        "Guardian 1 Name|Home Phone"
    )
    folder.csv("STUDENT LIST LIBRARY.csv", [titles, *rows], quote=True)
    return Truth(people, capitals=True)


@case(OFFICE)
def p58a_class_lists_a_sheet_for_each_teacher(folder: Folder) -> Truth:
    """The secretary's workbook: a sheet for each teacher, last first, what they go by in brackets."""
    people = [
        bare("Elizabeth", "Alvarado", "70412", "3", "3-Halloran", goes="Libby"),
        bare("Kwame", "Boateng", "70418", "3", "3-Halloran"),
        bare("Grady", "Le Blanc", "70455", "3", "3-Halloran"),
        bare("Sienna", "Moretti", "70467", "3", "3-Halloran"),
        bare("Theodore", "Buckley", "70420", "3", "3-Nakamura", goes="Teddy"),
        bare("Iris", "Hwang", "70439", "3", "3-Nakamura"),
        bare("Jaxon", "Rutledge", "70481", "3", "3-Nakamura"),
        bare("Noor", "Abbasi", "69310", "4", "4-Boudreaux"),
        bare("Camila", "Escobar Ruiz", "69344", "4", "4-Boudreaux"),
        bare("William", "Sandoval", "69391", "4", "4-Boudreaux", goes="Liam"),
    ]
    sheets: dict[str, list[list[str | int]]] = {}
    for w in people:
        if w.room not in sheets:
            sheets[w.room] = [
                ["Maple Grove Elementary - Class List 2026-27"],
                [],
                ["#", "Student", "ID", "Gr", "Bus"],
            ]
        at = len(sheets[w.room]) - 2
        name = f"{w.last_first} ({w.goes})" if w.goes else w.last_first
        sheets[w.room].append([at, name, int(w.number), int(w.grade), ("walker", 14, 7, "van")[at % 4]])
    for rows in sheets.values():
        rows += [[], ["", f"Total: {len(rows) - 3}"]]
    folder.book("Class Lists FINAL 8-20.xlsx", sheets)
    return Truth(people)


@case(
    "Alexandria: a tab-delimited export of patrons, support.companioncorp.com Import Field Mapping; "
    "a mail of an office, invented"
)
def p58a_alexandria_then_mail_of_the_office(folder: Folder) -> Truth:
    """Patrons in August, teachers among them; in October the office mails who came, went and moved."""
    people = [
        bare("Jocelyn", "Baptiste", "20418", "5", "5-Ruiz"),
        bare("Ezra", "Feldman", "20431", "5", "5-Ruiz"),
        bare("Madison", "Kessler", "20445", "5", "5-Thorpe", goes="Maddie"),
        bare("Tobias", "Lund", "20452", "5", "5-Thorpe"),
        bare("Ananya", "Mehta", "19877", "6", "6-Coyle"),
        bare("Dashiell", "Prescott", "19890", "6", "6-Coyle", goes="Dash"),
        bare("Valeria", "Quiroga", "19902", "6", "6-Coyle"),
        one("Leonard", "Coyle", "9014", role="staff", photo=""),
        one("Beatriz", "Ruiz", "9027", role="staff", photo=""),
    ]
    titles = cut("Barcode|Last Name|First Name|Middle Name|Nickname|Policy|Status|Grade|Homeroom|Sex|Email")
    rows = [
        [
            *(w.number, w.family, w.given, "", w.goes, "STAF" if w.role == "staff" else "STUD", "Active"),
            *(w.grade, w.room, "FM"[at % 2], f"{w.given[0]}{w.family}@rvms.example".lower()),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("August/patrons export.txt", [titles, *rows], sep="\t", end="\n")
    moved = replace(people[3], room="5-Ruiz")
    gone = replace(people[6], here=False)
    fresh = [bare("Isaiah", "Whitaker", "20610", "5", "5-Thorpe"), bare("Mei", "Xu", "20613", "6", "6-Coyle")]
    changes = [
        (fresh[0], "New 9/14"),
        (fresh[1], "New 9/30"),
        (gone, "Withdrawn 9/25"),
        (moved, "Moved homeroom"),
    ]
    cells_of = [[w.family, w.given, w.number, w.grade, w.room, note] for w, note in changes]
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in cells_of)
    head = "".join(
        f"<th>{title}</th>" for title in ("Last", "First", "Student ID", "Grade", "Homeroom", "Change")
    )
    mail = EmailMessage()
    mail["Subject"] = "Enrollment changes since the start of school"
    mail["From"] = "Denise Kowalski <dkowalski@rvms.example>"
    mail["To"] = "Library <library@rvms.example>"
    mail["Date"] = "Thu, 01 Oct 2026 08:12:40 -0500"
    mail.set_content(
        "Hi,\n\nhere are the changes for your system.\n\n"
        + "\n".join("\t".join(row) for row in [cut("Last|First|Student ID|Grade|Homeroom|Change"), *cells_of])
        + "\n\nThanks,\nDenise\n"
    )
    mail.add_alternative(
        f"<p>Hi,</p><p>here are the changes for your system.</p><table border=1><tr>{head}</tr>{body}</table>"
        "<p>Thanks,<br>Denise</p>",
        subtype="html",
    )
    folder.put("October/Enrollment changes.eml", mail.as_bytes())
    return Truth(
        [*people[:3], moved, *people[4:6], gone, *people[7:], *fresh],
        steps=("August", "October"),
    )


@case(
    "Infinite Campus: ad hoc CSV, kb.infinitecampus.com/help/photo-import: a zip of pictures by student "
    "number, 'logic used to match student numbers will ignore leading zeros'"
)
def p58a_infinite_campus_and_photo_zip(folder: Folder) -> Truth:
    """Student numbers with zeros in front, pictures called without them, one of a child who has moved."""
    people = [
        one("Aaliyah", "Bronson", "0052216", "7", "214"),
        one("Gunnar", "Ekstrom", "0052240", "7", "214"),
        one("Paloma", "Fuentes", "0052259", "7", "220"),
        one("Ibrahim", "Jama", "0052281", "7", "220", goes="Ibby"),
        one("Abigail", "Lofgren", "0049917", "8", "108"),
        one("Kou", "Moua", "0049930", "8", "108", photo=""),
        one("Josephine", "Van Der Linden", "0049962", "8", "108", goes="Josie"),
        one("Elijah", "Washington", "0049977", "8", "115"),
    ]
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.middleName|student.alias|"
        "student.grade|student.homeroomTeacher|student.homeroom|student.startDate|student.endDate"
    )
    teachers = {"214": "Brandvold, Amy", "220": "Pierce, Todd", "108": "Sethi, Renu", "115": "Haas, Carl"}
    rows = [
        [
            *(w.number, w.family, w.given, ("Marie", "", "L")[at % 3], w.goes, f"0{w.grade}"),
            *(teachers[w.room], w.room, "09/08/2026", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("extract.csv", [titles, *rows])
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: f"{w.number.lstrip('0')}.jpg"))
    pictures["51108.jpg"] = face("moved in summer")
    folder.zip("Photos_Fall2026.zip", pictures)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "51108")],
        allowed=(*teachers.values(), "Photos_Fall2026"),
    )


@case("Synergy SIS: class roster with photos, printed for the library (from memory, not read here)")
def p58a_synergy_photo_roster(folder: Folder) -> Truth:
    """One page of a class in pictures, last names first, the permanent ID below; one without a picture."""
    people = [
        one("Mackenzie", "Ballard", "8830127", "4", "Room 204"),
        one("Rohan", "Deshpande", "8830144", "4", "Room 204"),
        one("Lucia", "Estrada-Wells", "8830151", "4", "Room 204"),
        one("Jonah", "Fairbanks", "8830160", "4", "Room 204"),
        one("Tiana", "Hightower", "8830178", "4", "Room 204", photo=""),
        one("Maxwell", "McBride", "8830185", "4", "Room 204"),
        one("Linh", "Nguyen", "8830199", "4", "Room 204"),
        one("Minh", "Nguyen", "8830200", "4", "Room 204"),
        one("Skylar", "Pettigrew", "8830216", "4", "Room 204"),
    ]
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        text=110,
        gap=20,
        title="Class Photo Roster    Grade: 4    Room 204",
        foot="Cedar Ridge Elementary - Printed 10/05/2026 2:14 PM",
    )
    folder.put("Photo Roster.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.number}"), grid))
    return Truth(people, allowed=("Photo Roster",))


@case("Koha: patrons as CSV with the titles of the import tool, bestbookbuddies.com/1-3-patron-import-menu")
def p58a_koha_patrons_of_a_parish_school(folder: Folder) -> Truth:
    """Koha's own titles; grade and homeroom in the two statistical fields, two of the staff."""
    people = [
        bare("Bridget", "Callahan", "CES00214", "4", "Rm 8"),
        bare("Mateo", "Delgadillo", "CES00219", "4", "Rm 8"),
        bare("Gianna", "Di Marco", "CES00223", "4", "Rm 8", goes="Gigi"),
        bare("Patrick", "Nowicki", "CES00187", "5", "Rm 11"),
        bare("Therese", "Nowicki", "CES00241", "4", "Rm 8"),
        bare("Zachary", "Okoro", "CES00190", "5", "Rm 11"),
        one("Margaret", "Sweeney", "CES90003", role="staff", photo=""),
        one("Paul", "Vitale", "CES90011", role="staff", photo=""),
    ]
    titles = cut(
        "cardnumber|surname|firstname|preferred_name|title|address|city|zipcode|email|dateofbirth|"
        "branchcode|categorycode|dateenrolled|dateexpiry|gonenoaddress|lost|sex|userid|sort1|sort2"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, "Mrs." if w.given == "Margaret" else ""),
            *(f"{120 + at * 6} Linden St", "Elmhurst", "60126", f"{w.given}@ces.example".lower()),
            f"2016-0{at + 1}-1{at}" if w.grade else "",
            *("CES", "STUDENT" if w.grade else "STAFF", "2024-08-19", "2027-06-30", "0", "0", "FM"[at % 2]),
            *(w.number.lower(), f"Grade {w.grade}" if w.grade else "", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("koha_patrons_CES.csv", [titles, *rows])
    return Truth(people, allowed=("CES",))


@case("MyEducation BC: a student list printed to the browser (from memory), photos that a teacher took")
def p58a_myeducation_bc_page_and_class_photos(folder: Folder) -> Truth:
    """A saved page with legal and usual names, split classes; pictures called by the last and first name."""
    people = [
        one("Alexander", "Bérubé", "3041177", "2", "Div 7", goes="Alex"),
        one("Jasleen", "Dhaliwal", "3041182", "2", "Div 7"),
        one("Manveer", "Dhaliwal", "2987031", "3", "Div 7"),
        one("Chloe", "Fraser", "2987044", "3", "Div 7"),
        one("Raven", "George", "2987059", "3", "Div 6"),
        one("Catherine", "Lo", "2987066", "3", "Div 6", goes="Katie"),
        one("Owen", "MacDonald", "2931508", "4", "Div 6", photo=""),
        one("Beatrix", "van Dyk", "2931522", "4", "Div 6"),
    ]
    titles = cut("Legal last name|Legal first name|Usual first name|Pupil #|Grade|Homeroom|Gender")
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    body = ""
    for at, w in enumerate(people):
        row = [w.family, w.given, w.goes or w.given, w.number, f"0{w.grade}", w.room, "FM"[at % 2]]
        body += f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n"
    text = page(
        "Student List",
        f"<h2>Student List</h2><p>Garibaldi Elementary &nbsp; 2026-2027 &nbsp; Date: 2026-10-02</p>"
        f"<table border='1'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>",
    )
    folder.put("Student List.html", text)
    folder.photos(people, lambda w: f"Class photos/{w.family}_{w.goes or w.given}.jpg")
    return Truth(people, allowed=("Class photos",))
