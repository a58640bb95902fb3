"""What schools in Britain, Ireland, Victoria, New Zealand, India, Nigeria, Trinidad, Singapore hand over."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, grid_pdf
from benchmarks.rosters.papers import docx, xls


@case(
    "a SIMS .net report of students sent to Excel (titles from memory: Adno, UPN, Legal and Preferred names, "
    "Reg, Year, House, DOL); discoverysoftware and sims.co.uk partner pages name the admission number"
)
def p50a_sims_report_with_date_of_leaving(folder: Folder) -> Truth:
    """England: admission numbers with zeros, UPNs, `Year  8` with two blanks, a date of leaving for one."""
    tutors = {"8H": "Mrs J Halloran", "8W": "Mr S Pickles", "9H": "Dr R Anand"}
    people = [
        one("Olivia", "Ackroyd", "003418", "8", "8H"),
        one("Muhammad", "Ahmed", "003422", "8", "8W"),
        one("Katherine", "Barraclough", "003427", "8", "8H", goes="Kitty"),
        one("Jayden", "Clegg-Turner", "003199", "9", "9H"),
        one("Aleksandra", "Dudziak", "003431", "8", "8W", goes="Ola"),
        one("Samuel", "Hinchliffe", "003205", "9", "9H", goes="Sam"),
        one("Grace", "Hinchliffe", "003440", "8", "8H"),
        one("Kian", "O'Hara", "003448", "8", "8W", here=False),
        one("Simran", "Sandhu", "003211", "9", "9H"),
    ]
    people = [replace(w, photo="", more=(f"K3822014{15 + at}{w.number[3:]}",)) for at, w in enumerate(people)]
    titles = cut(
        "Adno|UPN|Legal Surname|Legal Forename|Preferred Surname|Preferred Forename|Gender|DOB|Year|Reg|"
        "Tutor|House|DOL"
    )
    houses = ("Bronte", "Hepworth", "Moore")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.family, w.goes or w.given, "FM"[at % 2]),
            *(f"{at + 11}/0{at + 1}/2013", f"Year  {w.grade}", w.room, tutors[w.room], houses[at % 3]),
            "" if w.here else "24/10/2025",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Library student list Nov 25.xlsx", {"Sheet1": [titles, *rows]})
    return Truth(people, allowed=(*tutors.values(), *houses))


@case(
    "Reading Cloud: the seven mandatory fields of a CSV, all quoted, "
    "knowledgebase.reading-cloud.com/knowledge-base/exporting-a-csv-any-other-mis"
)
def p50a_reading_cloud_csv_and_photos(folder: Folder) -> Truth:
    """A primary school: ManagementSystemID and classes named after birds; a zip of photos by that number."""
    people = those(
        "Arlo|Bexley;Maisie|Cartwright;Zayn|Chaudhry;Erin|ap Rhys;Theo|Fairbrother;Ayesha|Iqbal;"
        "Florence|Kimpton;Noah|Kimpton;Wren|St John-Hughes;Dawid|Zielak",
        "0002204",
        "5 6",
        "Kestrels;Ospreys",
    )
    titles = cut("ManagementSystemID|Forename|Surname|DateOfBirth|Gender|TutorGroup|YearGroup")
    rows = [
        [
            *(w.number, w.given, w.family, f"{at + 10}/05/201{6 - int(w.grade) % 5}", "MF"[at % 2]),
            *(w.room, w.grade),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Library Import.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    files = faces(people)
    files["0001987.jpg"] = face("a pupil of last year")
    folder.zip("pupil photos.zip", files)
    return Truth(people, [lost("a photo of nobody in the list", "0001987")], allowed=("pupil photos",))


@case("VSware: students, leavers and teachers put into one workbook by the office (from memory)")
def p50a_vsware_students_staff_leavers(folder: Folder) -> Truth:
    """Ireland: a sheet of students, one of teachers, one of leavers; years as `2nd Year`, class names."""
    heads = {"1": "Ms. Deirdre Fallon", "2": "Mr. Pádraig Mac Gabhann", "3": "Ms. Orla Tuohy"}
    years = {"1": "1st Year", "2": "2nd Year", "3": "3rd Year"}
    students = [
        one("Caoimhe", "Ní Dhálaigh", "24017", "2", "2 Ashe"),
        one("Oisín", "Ó Floinn", "24023", "2", "2 Pearse"),
        one("Bláthnaid", "Breathnach", "25004", "1", "1 Ashe"),
        one("James", "Comerford", "24031", "2", "2 Ashe", goes="Jamie"),
        one("Oleksandra", "Kravets", "23066", "3", "3 Pearse", goes="Sasha"),
        one("Cian", "Mac Mathúna", "25019", "1", "1 Pearse"),
        one("Fionn", "Comerford", "25021", "1", "1 Ashe"),
        one("Chidera", "Obi", "23071", "3", "3 Ashe"),
    ]
    gone = [
        one("Éabha", "Prendiville", "24044", "2", "2 Pearse", here=False),
        one("Matheus", "da Silva Prado", "23080", "3", "3 Ashe", here=False),
    ]
    staff = [
        one("Orla", "Tuohy", "T014", role="staff"),
        one("Pádraig", "Mac Gabhann", "T022", role="staff"),
        one("Cormac", "Lally", "T031", role="staff"),
    ]
    titles = cut("Student ID|Surname|First Name|Known As|Gender|Date of Birth|Year Group|Class|Year Head")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes, "FM"[at % 2], f"1{at % 9}/02/2012", years[w.grade]),
            *(w.room, heads[w.grade]),
        ]
        for at, w in enumerate([*students, *gone])
    ]
    left = [
        [*row, day, where]
        for row, day, where in zip(
            rows[len(students) :], ("17/10/2025", "31/10/2025"), ("Other school", "Left Ireland"), strict=True
        )
    ]
    teachers = [
        [w.number, title, w.family, w.given, subject]
        for w, title, subject in zip(
            staff, ("Ms.", "Mr.", "Mr."), ("Irish/History", "Maths", "PE/SPHE"), strict=True
        )
    ]
    folder.book(
        "VSware for library.xlsx",
        {
            "Students": [titles, *rows[: len(students)]],
            "Teachers": [cut("Staff No.|Title|Surname|First Name|Subjects"), *teachers],
            "Leavers 25-26": [[*titles, "Date Left", "Destination"], *left],
        },
    )
    people = [replace(w, photo="") for w in (*students, *gone, *staff)]
    return Truth(people, allowed=tuple(heads.values()))


@case(
    "STUDENT csv of eduHub/CASES21, Victoria: STKEY, SCHOOL_YEAR with a zero, STATUS ACTV, LEFT; "
    "powershellgallery.com/packages/STtools names STKEY, SCHOOL_YEAR and STATUS"
)
def p50a_cases21_in_term_one_and_three(folder: Folder) -> Truth:
    """Victoria: the same export twice; later one has left, one is new and one has another surname."""
    names = (
        "Lachlan James|Abbott|ABB0012|8|08B;Isabella Rose|Barbaro|BAR0031|7|07A;Minh Anh|Dinh|DIN0004|7|07C;"
        "Charlotte|Kingsley|KIN0019|8|08B;Thomas|McAllister|MCA0007|9|09A;Zahra|Rezaei|REZ0002|7|07A;"
        "Angus William|van Rooyen|VAN0011|9|09A;Tahlia|Wirrpanda|WIR0001|8|08C"
    )
    called = {0: "Lachie", 1: "Bella", 4: "Tom"}
    titles = cut(
        "STKEY|REGISTRATION|SURNAME|FIRST_NAME|SECOND_NAME|PREF_NAME|BIRTHDATE|GENDER|HOUSE|CAMPUS|"
        "SCHOOL_YEAR|HOME_GROUP|STATUS|VSN"
    )
    people: list[Who] = []
    rows: list[list[str]] = []
    for at, line in enumerate(names.split(";")):
        both, family, key, grade, room = cut(line)
        given, second = (both, "") if key == "DIN0004" else (both.partition(" ")[0], both.partition(" ")[2])
        vsn = f"30441{at}77{at}"
        also = ((both, family),) if second else ()
        goes = called.get(at, "")
        people.append(one(given, family, key, grade, room, goes=goes, more=(vsn,), also=also, photo=""))
        rows.append(
            [
                *(key, str(5120 + at), family, given, second, goes or given),
                *(f"{at + 9}/0{at + 1}/2012 12:00:00 AM", "MF"[at % 2], ("BAN", "WAT")[at % 2], "1"),
                *(f"0{grade}", room, "ACTV", vsn),
            ]
        )
    later = [list(row) for row in rows]
    later[3][2], later[5][12] = "Hargreaves", "LEFT"
    folder.csv("1 Term 1/STUDENT_8123.csv", [titles, *rows[:7]], quote=True)
    folder.csv("2 Term 3/STUDENT_8123.csv", [titles, *later], quote=True)
    people = but(people, {3: {"family": "Hargreaves"}, 5: {"here": False}})
    return Truth(
        people,
        steps=("1 Term 1", "2 Term 3"),
        same=[("Charlotte Kingsley", "Charlotte Hargreaves"), ("Minh Anh Dinh", "Minh Anh Dinh")],
        allowed=("BAN", "WAT"),
    )


@case("KAMAR: a list of students pasted from its export, tabs, and the folder of ID photos (from memory)")
def p50a_kamar_list_and_id_photos(folder: Folder) -> Truth:
    """New Zealand: student ID, NSN, macrons, tutor groups and whānau houses; pictures by student ID."""
    people = those(
        "Aroha|Te Whata;Benjamin|Fa'asavalu;Hinemoa|Ngāpuhi-Reid;Jack|Pemberton;Manaia|Tūhoro;"
        "Poppy|Stanaway;Semisi|Vaipulu;Wiremu|Te Whata;Xin Yi|Zhao",
        "21045",
        "9 10 11",
        "9TAW;10KBR;11MOR",
        without=2,
    )
    people = but(people, {1: {"goes": "Ben"}, 7: {"goes": "Wī"}, 8: {"goes": "Cindy"}})
    people = [replace(w, more=(f"1382{40 + at}{at}05",)) for at, w in enumerate(people)]
    titles = cut("ID|NSN|Last Name|First Name|Preferred Name|Gender|Level|Tutor|House|Funding")
    houses = ("Kahurangi", "Tāwhiri")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FM"[at % 2], w.grade, w.room),
            *(houses[at % 2], "FF" if at == 8 else "RE"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("kamar students.txt", [titles, *rows], "\t", "utf-8-sig")
    folder.photos(people, lambda w: f"ID photos/{w.number}.jpg")
    return Truth(people, allowed=("ID photos", *houses))


@case("the class list of a CBSE school as its office types it; UDISE forms name Admission Number and Roll No")
def p50a_cbse_class_six_with_remarks(folder: Folder) -> Truth:
    """India: a heading with class and teacher, parents' columns, houses, remarks of TC and of admission."""
    names = (
        "Aadhya Kulkarni;Arnav Bhatt;Devika Nair;Gurleen Kaur;Harshit Kumar;Ishaan Roy Chowdhury;"
        "Mohammed Ayaan Sheikh;Sai Prasad;Tanvi Deshpande"
    )
    fathers = [
        "Nitin",
        "Paresh",
        "Suresh",
        "Balwinder Singh",
        "Rakesh",
        "Anirban",
        "Imran",
        "Venkatesh",
        "Sanjay",
    ]
    people = [
        any_parting(
            one(
                name.split(" ", 1)[0],
                name.split(" ", 1)[1],
                f"{4711 + at * 6}",
                "6",
                "VI A",
                photo="",
                here=at != 4,
            )
        )
        for at, name in enumerate(names.split(";"))
    ]
    remarks = {3: "New Admission", 4: "TC issued 14.08.2025", 7: "Bus route 3"}
    above = [
        ["VIDYA NIKETAN PUBLIC SCHOOL, NASHIK"],
        ["(Affiliated to C.B.S.E., New Delhi)"],
        ["Class : VI A", "", "", "Class Teacher : Mrs. Sunita Rao", "", "", "Session : 2025-26"],
        [],
    ]
    titles = cut("S.No.|Adm. No.|Roll No.|Name of Student|Father's Name|D.O.B.|House|Mobile No.|Remarks")
    houses = ("Ganga", "Yamuna", "Kaveri")
    rows = [
        [
            *(at + 1, int(w.number), 601 + at, w.full, f"Mr. {fathers[at]}", f"{at + 10}.07.2014"),
            *(houses[at % 3], f"98220114{at}7", remarks.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    foot = [[], ["", "", "", "Boys : 5", "Girls : 4", "Total : 9"]]
    folder.put("Class VI A list.xls", xls([*above, titles, *rows, *foot], title="VI A"))
    return Truth(people, allowed=(*houses, "Mrs. Sunita Rao"))


@case(
    "a school photographer's disc: a tab index by admission number beside the images, "
    "discoverysoftware.com photo index files, sims.co.uk/partners/photographers.asp"
)
def p50a_photographers_disc_with_tab_index(folder: Folder) -> Truth:
    """Britain: images called by the camera, an index in the old code page; one absent, two of the staff."""
    people = those(
        "Chloé|Armitage;Finlay|Buchanan;Temperance|Coker;Rory|McPhail;Hamza|Qureshi;Iona|Sinclair;"
        "Lewis|Sinclair;Freya|Wedderburn",
        "7305",
        "7",
        "7 Skye;7 Mull",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    people += [one("Alison", "Geddes", role="staff"), one("Douglas", "Rennie", role="staff")]
    titles = cut("Image|Admission No|Surname|Forename|Year|Form|Type")
    rows = [
        [
            *(f"TP{40311 + at}.jpg" if w.photo else "", w.number, w.family, w.given, w.grade, w.room),
            "Pupil" if w.role == "student" else "Staff",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("DISC/index.txt", [titles, *rows], "\t", "cp1252")
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"DISC/Images/TP{40311 + at}.jpg", face(w.photo))
    readme = "Thank you for choosing Tay Valley School Portraits.\r\nFor administrative use only.\r\n"
    folder.put("DISC/README.TXT", readme)
    return Truth(people, allowed=("DISC", "Images"))


@case()
def p50a_trinidad_class_list_in_word(folder: Folder) -> Truth:
    """Trinidad: a teacher's table in Word, what a child is called in brackets, remarks of one that left."""
    people = [
        one("Akeem", "Alleyne"),
        one("Theodora", "Baptiste", goes="Dora"),
        one("Vishnu", "Maharaj"),
        one("Kezia", "Joseph", here=False),
        one("Renaldo", "Joseph", goes="Ricky"),
        one("Anjali", "Ramlogan"),
        one("Marie-Ange", "de Verteuil"),
        one("Jabari", "Pierre"),
        one("Saleema", "Mohammed-Ali"),
    ]
    people = [replace(w, grade="4", room="Std 4R", photo="") for w in people]
    notes = {2: "NEW - from Arima", 3: "left in October, migrated", 6: "library monitor", 8: "came back"}
    above = (
        "ST. BRIGID'S GOVERNMENT PRIMARY SCHOOL",
        "Class list Term 1, 2025/2026",
        "Class: Std 4R",
        "Class teacher: Miss A. Ramcharan",
    )
    lines = [
        (str(at + 1), w.family, f"{w.given} ({w.goes})" if w.goes else w.given, notes.get(at, ""))
        for at, w in enumerate(people)
    ]
    titles = ("No.", "Surname", "First name", "Remarks")
    table = [[Cell((text,) if text else ()) for text in line] for line in (titles, *lines)]
    folder.put("Std 4R class list.docx", docx(above, table, ("Please send the library day for Std 4R.",)))
    return Truth(people, allowed=("Miss A. Ramcharan",))


@case("the photo sheet of a form as iSAMS prints it (from memory: surname first, school ID below)")
def p50a_isams_form_photo_sheet(folder: Folder) -> Truth:
    """An international school in Singapore: a PDF of one form, preferred names in brackets, IDs below."""
    people = those(
        "Seo-yeon|Ahn;Beatrix|Callendar;Arjun|Iyer;Wei Jie|Koh;Margarethe|von Stauff;Yuto|Nakagawa;"
        "Priya|Thirunavukkarasu;Pieter|van Leeuwen;Xinyi|Zheng",
        "S10628",
        "8",
        "8 Raffles",
    )
    people = but(people, {0: {"goes": "Stella"}, 4: {"goes": "Greta"}, 8: {"goes": "Joy"}})
    drawn = [
        Cell(
            (f"{w.last_first} ({w.goes})" if w.goes else w.last_first, w.number),
            face(w.photo) if w.photo else b"",
        )
        for w in people
    ]
    grid = Grid(
        columns=3,
        rows=4,
        text=140,
        centred=True,
        title="Year 8    Form: 8 Raffles    Tutor: Mr D Prendergast",
        foot="Photo sheet - printed 11/08/2025 09:14",
    )
    folder.put("Photo sheet 8 Raffles.pdf", grid_pdf(drawn, grid))
    return Truth(people, allowed=("Mr D Prendergast", "Photo sheet 8 Raffles"))


@case()
def p50a_lagos_office_mail_with_table(folder: Folder) -> Truth:
    """Nigeria: a mail of the office with a pasted table; admission numbers with strokes, one withdrawn."""
    people = [
        one("Oluwaseun", "Adebayo", "CHS/22/0117", "4", "Primary 4 Gold"),
        one("Chinonso", "Eze", "CHS/22/0121", "4", "Primary 4 Gold"),
        one("Halima", "Garba", "CHS/23/0204", "4", "Primary 4 Ruby"),
        one("Ifeoluwa", "Adebayo", "CHS/21/0088", "5", "Primary 5 Gold"),
        one("Somtochukwu", "Nwachukwu", "CHS/21/0093", "5", "Primary 5 Gold"),
        one("Tamunoibi", "West-Harry", "CHS/22/0140", "4", "Primary 4 Ruby", here=False),
        one("Aisha", "Yusuf", "CHS/25/0311", "5", "Primary 5 Gold"),
    ]
    people = [replace(w, photo="") for w in people]
    notes = {5: "Withdrawn", 6: "New pupil"}
    titles = cut("S/N|Admission No.|Surname|First Name|Class|Remark")
    rows = [
        [str(at + 1), w.number, w.family, w.given, w.room, notes.get(at, "")] for at, w in enumerate(people)
    ]
    mail = EmailMessage()
    mail["From"] = "Front Office <office@crestfield.example>"
    mail["To"] = "Library <library@crestfield.example>"
    mail["Subject"] = "Primary 4 and 5 list for the library"
    mail["Date"] = "Mon, 22 Sep 2025 10:12:44 +0100"
    hello = "Good morning Mrs. Balogun,\n\nKindly find below the updated list.\n\n"
    bye = "\n\nWarm regards,\nMrs. Ngozi Okafor\nFront Office"
    mail.set_content(hello + "\n".join("\t".join(row) for row in (titles, *rows)) + bye)
    cells = "".join(
        f"<tr>{''.join(f'<td><p>{escape(text)}</p></td>' for text in row)}</tr>" for row in (titles, *rows)
    )
    parts = [f"<p>{part.strip().replace(chr(10), '<br>')}</p>" for part in (hello, bye)]
    whole = f"<html><body>{parts[0]}<table border=1>{cells}</table>{parts[1]}</body></html>"
    mail.add_alternative(whole, "html")
    folder.put("Primary 4 and 5 list for the library.eml", mail.as_bytes())
    return Truth(people)
