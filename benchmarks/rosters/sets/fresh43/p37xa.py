"""What schools of Britain, Ireland, Australia, New Zealand, South Africa and India hand over (first half)."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx, in_rows


def _mail(subject: str, sender: str, plain: str, html: str) -> bytes:
    """A mail saved from Outlook, with its text and its page."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Library <library@school.example>"
    mail["Subject"] = subject
    mail["Date"] = "Thu, 11 Sep 2025 08:42:10 +0100"
    mail.set_content(plain)
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def _html_table(rows: list[list[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td><p>{escape(cell)}</p></td>' for cell in row)}</tr>" for row in rows)
    return f'<table border="1" cellspacing="0" cellpadding="4">{body}</table>'


@case(
    "Reading Cloud (MLS): CSV from any other MIS, quoted, with its seven required headings, "
    "knowledgebase.reading-cloud.com/knowledge-base/exporting-a-csv-any-other-mis"
)
def p37xa_reading_cloud_borrowers_and_photos(folder: Folder) -> Truth:
    """The borrowers' CSV of a secondary school, photos called by the id; a photo of somebody not listed."""
    people = those(
        "Amelia|Ashdown;Callum|Birtwistle;Zainab|Chaudhry;Thomas|De Souza;Eleri|Evans;Morgan|Evans;"
        "Lily-Mae|Hardcastle;Oluwaseun|Ogunleye;Jake|O'Hagan;Kacper|Zieliński",
        "0005678",
        "7 7 8",
        "7HB;7KN;8PR",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    born = {"7": "2014", "8": "2013"}
    rows = [
        [
            w.number,
            w.given,
            w.family,
            f"{at + 10}/0{at % 9 + 1}/{born[w.grade]}",
            "FMFMFFFMMM"[at],
            w.room,
            f"Year {w.grade}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("borrowers.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Photos/{w.number}.jpg")
    folder.put("Photos/0005211.jpg", face("somebody who left in July"))
    return Truth(people, [lost("a photo of nobody in the list", "0005211")], allowed=("Photos",))


@case("Arbor: custom report to Excel with legal and preferred names (headings from memory, not read here)")
def p37xa_arbor_custom_report(folder: Folder) -> Truth:
    """An Excel report: legal and preferred names, UPN, house; one with a leaving date and reason."""
    people = those(
        "Samuel|Adebayo;Harriet|Boothroyd;Muhammad Ibrahim|Hussain;Jessica|Lockwood-Bell;Aleksandra|Nowicka;"
        "William|Prescott;Charlotte|Rowbotham;Gurpreet|Singh;Simran|Singh;Theo|van den Broek",
        "004512",
        "9 9 10",
        "9 Curie;9 Turing;10 Curie",
        photo="",
    )
    goes = {0: "Sam", 2: "Ibrahim", 3: "Jess", 6: "Lottie"}
    people = but(people, {at: {"goes": name} for at, name in goes.items()})
    people = [replace(w, more=(f"H8012000170{at + 11}",), here=at != 5) for at, w in enumerate(people)]
    titles = cut(
        "Admission Number|UPN|Legal First Name|Legal Last Name|Preferred First Name|Preferred Last Name|"
        "Date of Birth|Year Group|Registration Form|House|Leaving Date|Leaving Reason"
    )
    rows = [
        [
            w.number,
            w.more[0],
            w.given,
            w.family,
            w.goes or w.given,
            w.family,
            f"{at + 3:02}/11/{2020 - int(w.grade)}",
        ]
        + [f"Year {w.grade}", w.room, ("Brontë", "Attenborough")[at % 2]]
        + (["", ""] if w.here else ["11/07/2025", "Moved to another school"])
        for at, w in enumerate(people)
    ]
    folder.book("Library report 08-09-2025.xlsx", {"Students": [titles, *rows]})
    return Truth(people, allowed=("Brontë", "Attenborough"))


@case("VSware, Ireland: student list copied into a sheet for each class group (from memory, not read here)")
def p37xa_vsware_sheet_for_each_class(folder: Folder) -> Truth:
    """A workbook of an Irish post-primary school: a heading and a sheet for each class of two years."""
    people = [
        one("Aoife", "Ní Dhomhnaill", "26014", "1", "1 Boyne"),
        one("Oisín", "Ó Súilleabháin", "26021", "1", "1 Boyne"),
        one("Kate", "Byrne", "26003", "1", "1 Boyne"),
        one("Filip", "Wiśniewski", "26038", "1", "1 Boyne"),
        one("Sadhbh", "Mac Giolla Phádraig", "26017", "1", "1 Liffey"),
        one("Dylan", "Byrne", "26002", "1", "1 Liffey"),
        one("Emmanuel", "Okonkwo", "26025", "1", "1 Liffey", goes="Manny"),
        one("Róisín", "Fitzgerald-Walsh", "25009", "2", "2 Shannon"),
        one("Cathal", "Mac Craith", "25022", "2", "2 Shannon"),
        one("Andreea", "Popescu", "25027", "2", "2 Shannon", goes="Andi"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("No.|Student ID|Surname|First Name|Known As|Year|Class|Guardian 1|Mobile")
    ordinal = {"1": "1st Year", "2": "2nd Year"}
    sheets: dict[str, list[list[object]]] = {}
    for room in ("1 Boyne", "1 Liffey", "2 Shannon"):
        group = [w for w in people if w.room == room]
        rows: list[list[object]] = [
            [
                at,
                int(w.number),
                w.family,
                w.given,
                w.goes,
                ordinal[w.grade],
                w.room,
                f"Mrs {w.family}",
                f"087 555 01{at}{w.number[-1]}",
            ]
            for at, w in enumerate(group, 1)
        ]
        sheets[room] = [["Coláiste Naomh Eoin - Class list 2025/26"], [], [*titles], *rows]
    folder.book("Class lists 2025-26.xlsx", sheets)
    return Truth(people)


@case("KAMAR: Identity Data Extract (SMSIAM.csv) with mlep headings, iam.school.nz")
def p37xa_kamar_identity_extract(folder: Folder) -> Truth:
    """The nightly extract of a New Zealand college: students, teachers and one who is an alumna by now."""
    people = [
        one("Aroha", "Te Whata", "18234", room="9RIM"),
        one("Benjamin", "McKenzie", "18240", room="9RIM", goes="Ben"),
        one("Tavita", "Faleolo", "18251", room="10KOW"),
        one("Xin Yi", "Zhang", "18266", room="10KOW", goes="Cindy"),
        one("Hēmi", "Ngata-Walker", "18273", room="9RIM"),
        one("Olivia", "van Rooyen", "17904", room="13TOT", here=False),
        one("Manaia", "Te Whata", "18290", room="10KOW"),
        one("Rebecca", "Sutherland", "902", role="staff"),
        one("Wiremu", "Paki", "917", role="staff"),
    ]
    nsns = ("131204455", "130987112", "129880341", "132110076", "131200918", "126554410", "130040227", "", "")
    people = [replace(w, photo="", more=(nsn,) if nsn else ()) for w, nsn in zip(people, nsns, strict=True)]
    titles = cut(
        "mlepSmsPersonId|mlepStudentNSN|mlepUsername|mlepFirstAttending|mlepLastAttendance|mlepFirstName|"
        "mlepLastName|mlepPreferredName|mlepDOB|mlepGender|mlepRole|mlepAssociatedNSN|mlepEmail|"
        "mlepOrganisation|mlepGroupMembership|mlepHomeGroup"
    )
    rows = []
    for at, w in enumerate(people):
        is_staff, user = w.role == "staff", f"{w.given[0]}{w.family.replace(' ', '')}".lower()
        role = "TeachingStaff" if is_staff else "Student" if w.here else "Alumni"
        rows.append(
            [
                w.number,
                "".join(w.more),
                user,
                "20240129",
                "" if w.here else "20241206",
                w.given,
                w.family,
                w.goes,
                "" if is_staff else f"201{at % 3}041{at}",
                "FMMFMFFFM"[at],
                role,
                "",
                f"{user}@awa.school.example",
                "Awa College",
                "ENG#MAT#SCI" if not is_staff else "STAFF",
                w.room,
            ]
        )
    folder.csv("SMSIAM.csv", [titles, *rows])
    return Truth(people, allowed=("*",))


@case(
    "CASES21, Victoria: student table with STKEY and STATUS, powershellgallery.com/packages/STtools; "
    "photos by student code, accelerus.com.au/support"
)
def p37xa_cases21_students_with_photos(folder: Folder) -> Truth:
    """An extract of a Victorian school, zip of photos by student code; somebody is marked LEFT."""
    people = [
        one("Lachlan", "Abbott", "ABB0003", "7", "07C", goes="Lachie"),
        one("Matilda", "Brancatisano", "BRA0011", "7", "07C", goes="Tilly"),
        one("Huy", "Dang", "DAN0002", "7", "07D"),
        one("Jarrah", "Hoskins", "HOS0004", "8", "08A"),
        one("Georgia", "Kyriakou", "KYR0001", "8", "08A"),
        one("Nathaniel", "O'Dea", "ODE0002", "8", "08A", here=False, photo=""),
        one("Indiana", "Smith", "SMI0047", "7", "07D", goes="Indi"),
        one("Riley", "Smith", "SMI0051", "7", "07D"),
        one("Ayaan", "Warsame", "WAR0006", "8", "08A", photo=""),
    ]
    titles = cut(
        "STKEY|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|GENDER|HOUSE|CAMPUS|STATUS|SCHOOL_YEAR|"
        "HOME_GROUP|ENTRY|EXIT_DATE|FAMILY"
    )
    rows = [
        [
            w.number,
            w.family,
            w.given,
            "",
            w.goes or w.given,
            f"{at + 4}/06/{2019 - int(w.grade)}",
            "MFMMFMFMM"[at],
            ("BLU", "RED")[at % 2],
            "1",
            "ACTV" if w.here else "LEFT",
            f"0{w.grade}",
            w.room,
            "29/01/2025",
            "" if w.here else "16/05/2025",
            f"{w.family[:3].upper()}000{at + 1}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ST_7301.csv", [titles, *rows], quote=True)
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("Student photos 2025.zip", pictures)
    return Truth(people, allowed=("Student photos 2025", "BLU", "RED"))


@case("iSAMS: a printed form list with photographs (layout from memory, not read here)")
def p37xa_isams_form_in_pictures(folder: Folder) -> Truth:
    """A PDF of a form of an independent school: surname first, the school's id below, tutor above."""
    people = those(
        "Arabella|Cholmondeley;Rupert|Fairfax-Lucy;Kiran|Gopal;Beatrice|Hallam;Zhiyuan|Liu;Hugo|Montague;"
        "Ottilie|Ravenscroft;Freddie|St John;Tabitha|Wetherby;Oscar|Wetherby",
        "020714837",
        "8",
        "8W",
    )
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=110,
        gap=16,
        title="Year 8 - Form 8W - Tutor: Mrs H Pelham",
        foot="St Aldhelm's School - printed from iSAMS 04/09/2025",
    )
    folder.put("8W photo list.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.number}"), grid))
    return Truth(people, allowed=("8W photo list", "Mrs H Pelham"))


@case("SA-SAMS, South Africa: class list to Excel (fields: myencore.co.za; layout from memory)")
def p37xa_sa_sams_class_list(folder: Folder) -> Truth:
    """A class list of a South African primary: heading, ID numbers, boys and girls counted below."""
    people = [
        one("Lerato Precious", "Dlamini", "20418"),
        one("Anele", "Dlamini", "20433"),
        one("Johannes Petrus", "Janse van Rensburg", "20477"),
        one("Naledi", "Khumalo", "20391"),
        one("Priyanka", "Naidoo", "20402"),
        one("Sibusiso", "Ngcobo", "20455"),
        one("Mia", "van der Merwe", "20466"),
        one("Thabo Emmanuel", "Mokoena", "20510"),
        one("Imaan", "Davids", "20519"),
    ]
    ids = ("150304", "150711", "150125", "150916", "151002", "150508", "150830", "150219", "151111")
    sexes = "FFMFFMFMF"
    people = [
        replace(w, photo="", grade="4", room="4B", more=(f"{day}{'0' if s == 'F' else '5'}{213 + at}08{at}",))
        for at, (w, day, s) in enumerate(zip(people, ids, sexes, strict=True))
    ]
    titles = cut("No|Accession No|Surname|Full Names|Gender|ID Number|Grade|Class|Home Language")
    tongues = cut("isiZulu|isiZulu|Afrikaans|isiZulu|English|isiZulu|Afrikaans|Sesotho|English")
    rows = [
        [at, int(w.number), w.family, w.given, s, w.more[0], "Grade 4", w.room, tongue]
        for at, (w, s, tongue) in enumerate(zip(people, sexes, tongues, strict=True), 1)
    ]
    above = [["UMGENI PRIMARY SCHOOL"], ["EMIS No: 500271136"], ["Class List - 4B - Mrs P Zondi"], []]
    below = [[], ["", "", "Boys", 3], ["", "", "Girls", 6], ["", "", "Total", 9]]
    folder.book("Class list 4B.xlsx", {"Sheet1": [*above, titles, *rows, *below]}, merge=("A1:I1", "A2:I2"))
    return Truth(people, allowed=("Mrs P Zondi",))


@case("an Indian school office's class list with UDISE+ numbers (fields: its data capture format, scribd)")
def p37xa_indian_class_list_with_pen(folder: Folder) -> Truth:
    """India: names whole and in capitals, roll numbers, PEN, parents; class as a Roman number and section."""
    names = (
        "AARAV SHARMA|AADHYA IYER|MOHAMMED FAIZAN|LAKSHMI PRIYA NAIR|ISHAAN GUPTA|KAVYA REDDY|"
        "GURLEEN KAUR|ROHAN D'SOUZA|SNEHA BHATTACHARYA|ADITYA KUMAR SINGH"
    )
    people = []
    for at, name in enumerate(cut(names)):
        given, _, family = name.rpartition(" ")
        pen = f"2134567{8800 + at * 37}"
        who = one(given, family, str(4821 + at * 9), "6", "VI-B", photo="", more=(pen,))
        people.append(any_parting(who))
    fathers = cut(
        "RAKESH SHARMA|S. IYER|ABDUL RAHIM|K. MOHANAN NAIR|VIKAS GUPTA|B. SRINIVAS REDDY|HARJIT SINGH|"
        "ANTHONY D'SOUZA|TAPAN BHATTACHARYA|RAJESH KUMAR SINGH"
    )
    mothers = cut("POOJA|MEENA|SALMA|SREEJA|NIDHI|PADMA|JASPREET|MARIA|MITALI|SUNITA")
    titles = cut("S.No|Adm No|Roll No|Class|Student Name|Father Name|Mother Name|Gender|DOB|PEN|Mobile No")
    rows = [
        [
            at + 1,
            int(w.number),
            at + 1,
            w.room,
            w.full,
            fathers[at],
            mothers[at],
            "MFMFMFFMFM"[at],
            f"{at + 11}-08-2014",
            w.more[0],
            f"98450{at}1234",
        ]
        for at, w in enumerate(people)
    ]
    above = [["VIDYA NIKETAN PUBLIC SCHOOL"], ["STUDENT LIST 2025-26   CLASS TEACHER: MRS. R. KULKARNI"]]
    folder.book("CLASS VI-B.xlsx", {"VI-B": [*above, titles, *rows]}, merge=("A1:K1", "A2:K2"))
    return Truth(people, capitals=True)


@case(OFFICE)
def p37xa_mail_with_new_starters(folder: Folder) -> Truth:
    """A mail of the office with a table pasted from Excel: new pupils, and one who has gone already."""
    people = [
        one("Ewan", "Galbraith", "3317", "7", "7T1"),
        one("Niamh", "McAllister", "3318", "7", "7T3"),
        one("Hamza", "Rafiq", "3320", "8", "8T2"),
        one("Isla", "Stewart", "3321", "7", "7T1"),
        one("Mateusz", "Wrona", "3324", "9", "9T4", goes="Mat"),
        one("Katie", "Mac an Bhaird", "3326", "8", "8T2", here=False),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Adm No|Surname|Forename|Known as|Year|Form|Status")
    rows = [
        [w.number, w.family, w.given, w.goes, w.grade, w.room, "On roll" if w.here else "Left 10/09/2025"]
        for w in people
    ]
    words = "Morning Jo, here are the new starters since the list I sent you in August. Can you set them up?"
    sign = "Thanks, Pauline Hargreaves, Admissions Officer"
    page = f"<html><body><p>{words}</p>{_html_table([titles, *rows])}<p>{sign}</p></body></html>"
    lines = "\n".join("\t".join(row) for row in [titles, *rows])
    folder.put(
        "New starters.eml",
        _mail(
            "New starters",
            "Pauline Hargreaves <p.hargreaves@school.example>",
            f"{words}\n\n{lines}\n\n{sign}\n",
            page,
        ),
    )
    return Truth(people)


@case("a class teacher's Word page with photographs, style of a school, invented")
def p37xa_irish_class_in_word(folder: Folder) -> Truth:
    """A Word table of an Irish primary class: photo and name, three in a row; one child without a photo."""
    people: list[Who] = those(
        "Cillian|Brady;Éabha|Ní Chonaill;Noah|Doherty;Fiadh|O'Rourke;Zuzanna|Kowalczyk;Senan|Mac Mahon;"
        "Ava|Doherty;Daithí|Ó Briain",
        "",
        "3",
        "Room 7",
    )
    pictures = cells(people, "{who.full}")
    above = ["Scoil Bhríde - Library photo page", "3rd Class", "Room 7", "Teacher: Ms. Gormley"]
    below = ["Please return to the staffroom when finished."]
    folder.put("Room 7 photos.docx", docx(above, in_rows(pictures, 3), below))
    return Truth(people, allowed=("3rd Class", "Ms. Gormley", "Room 7 photos"))
