"""What English-speaking schools hand to their library: exports, lists and photos of ten other schools."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Grid, cells, grid_pdf


def _plain(people: list[Who]) -> list[Who]:
    """The same people, without photos."""
    return [replace(who, photo="") for who in people]


@case(
    "style of a Skyward export for the library (SkyBuild, info.5y1.org export-type-vs-export-interface): "
    "Other ID, grade KG, current status A or I"
)
def p38b_skyward_export(folder: Folder) -> Truth:
    """A CSV of an elementary school in Wisconsin; a child who is inactive is still in it."""
    people = _plain(
        [
            one("Brynn", "Aldrich", "30418", "K", "K-Sobczak"),
            one("Mateo", "Cisneros", "30427", "K", "K-Sobczak"),
            one("Elijah", "Gunderson", "30433", "K", "K-Tate"),
            one("Pa Houa", "Her", "29716", "1", "1-Lemke"),
            one("Natalie", "Jorgensen", "29722", "1", "1-Lemke"),
            one("Roman", "La Pointe", "29740", "1", "1-Ortiz", here=False),
            one("Savannah", "Nowicki", "28905", "2", "2-Prahl"),
            one("Kenji", "O'Malley", "28917", "2", "2-Prahl"),
            one("Dominic", "Vang", "28931", "2", "2-Weiss"),
            one("Josie", "Vang", "29755", "1", "1-Ortiz"),
        ]
    )
    middle = cut("Kay|||Mai|R|James|Lynn|||Mee")
    guardians = cut(
        "Carla Aldrich|Jorge Cisneros|Tim Gunderson|Xee Her|Amy Jorgensen|Denise La Pointe|"
        "Ron Nowicki|Keiko O'Malley|Tou Vang|Tou Vang"
    )
    titles = cut(
        "Other ID|Last Name|First Name|Middle Name|Grade|Homeroom|Gender|Birth Date|Current Status|"
        "Guardian 1|Home Phone"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middle[at], "KG" if w.grade == "K" else f"0{w.grade}", w.room),
            *("FMMFFMFMMF"[at], f"0{at % 9 + 1}/22/20{20 - at // 4}", "A" if w.here else "I"),
            *(guardians[at], f"715-555-01{30 + at}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("LibraryExport.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=("LibraryExport",))


@case(
    "PSPA: INDEX.TXT with tabs beside a folder of numbered pictures, grade, names, home room, teacher, "
    "picaboo-yearbooks.helpjuice.com/en_US/portraits-student-data/formatting-your-pspa-cd"
)
def p38b_photographer_index_and_images(folder: Folder) -> Truth:
    """The photographer's download of a middle school: an index with titles, pictures by running number."""
    people = [
        one("Marisa", "Albrecht", "610233", "6", "114"),
        one("Desmond", "Bright", "610247", "6", "114"),
        one("Yaretzi", "Cárdenas", "610251", "6", "116"),
        one("Colton", "Ferris", "609118", "7", "203"),
        one("Amara", "Igwe", "609126", "7", "203"),
        one("Peter", "McNamara", "609140", "7", "205"),
        one("Peter", "Nakai", "608077", "8", "301"),
        one("Willa", "Steen-Barker", "608091", "8", "301"),
        one("Tomas", "Zeller", "608102", "8", "302"),
    ]
    teachers = {
        "114": "Babcock",
        "116": "Frye",
        "203": "Iverson",
        "205": "Leone",
        "301": "Moss",
        "302": "Tso",
    }
    titles = cut(
        "Volume|Image Folder|Image File Name|Grade|Last Name|First Name|Home Room|Period|Teacher|Student ID"
    )
    rows = [
        [
            "RIVERSID",
            "IMAGES",
            f"{at + 1:08}.jpg",
            w.grade,
            w.family,
            w.given,
            w.room,
            "",
            teachers[w.room],
            w.number,
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Riverside MS 2026/INDEX.TXT", [titles, *rows], "\t", "cp1252")
    names = {w.number: f"Riverside MS 2026/IMAGES/{at + 1:08}.jpg" for at, w in enumerate(people)}
    folder.photos(people, lambda w: names[w.number])
    return Truth(people, allowed=("Riverside MS 2026", "IMAGES", "RIVERSID", *teachers.values()))


@case(
    "Bromcom: student list sent to Excel, legal and preferred first name, admission number, UPN, "
    "docs.bromcom.com"
)
def p38b_primary_list_in_excel(folder: Folder) -> Truth:
    """A primary in Wales: legal and preferred first names, year groups in words, named classes."""
    people = _plain(
        [
            one("Alys", "Bevan", "003517", "5", "Derwen"),
            one("Muhammad", "Hussain", "003522", "5", "Derwen", goes="Ayaan"),
            one("Catherine", "Llewellyn", "003528", "5", "Onnen", goes="Cati"),
            one("Gethin", "ap Rhys", "003530", "5", "Onnen"),
            one("Maja", "Zielińska", "003459", "6", "Celyn"),
            one("Joseph", "Fairweather-Jones", "003466", "6", "Celyn", goes="Joe"),
            one("Tilly", "Bevan", "003471", "6", "Celyn"),
            one("Cai", "D'Souza", "003540", "5", "Onnen"),
        ]
    )
    people = [replace(w, more=(f"R6722380{19004 + at * 23}",)) for at, w in enumerate(people)]
    titles = cut(
        "Legal Last Name|Legal First Name|Preferred First Name|Admission Number|UPN|Year Group|Class|"
        "Date of Birth|Gender|Contact 1"
    )
    contacts = cut(
        "Mrs Nia Bevan|Mr Tariq Hussain|Ms Sara Llewellyn|Mr Huw Rhys|Mrs Anna Zielińska|"
        "Mr Mark Fairweather|Mrs Nia Bevan|Mrs Lisa D'Souza"
    )
    rows = [
        [
            *(w.family, w.given, w.goes or w.given, w.number, w.more[0], f"Year {w.grade}", w.room),
            *(f"1{at}/01/20{21 - int(w.grade)}", "FMFMFMFM"[at], contacts[at]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Student List Report.xlsx", {"Sheet1": [titles, *rows]})
    return Truth(people, allowed=("Sheet1",))


@case(
    "style of a SIMS or Arbor list of a secondary: surname, forename, adm no, year, reg; the photographer's "
    "zip by admission number (from memory, not read here)"
)
def p38b_secondary_year_with_photos_by_number(folder: Folder) -> Truth:
    """Year 9 of an English secondary as CSV, and a zip by admission number with a photo of a stranger."""
    people = [
        one("Hamza", "Akhtar", "011806", "9", "9T"),
        one("Phoebe", "Beaumont", "011812", "9", "9T"),
        one("Tyrese", "Clarke", "011820", "9", "9W"),
        one("Ella", "Clarke", "011821", "9", "9T"),
        one("Niall", "Fitzgerald-Hunt", "011833", "9", "9W"),
        one("Zoë", "Lambert", "011839", "9", "9W"),
        one("Ionuț", "Popescu", "011848", "9", "9T"),
        one("Gabriel", "Wray", "011855", "9", "9W", photo=""),
    ]
    titles = cut("Surname|Forename|Gender|Year|Reg|Adm No|DOB")
    rows = [
        [w.family, w.given, "MFMFMFMM"[at], "Year 9", w.room, w.number, f"{at + 12}/10/2012"]
        for at, w in enumerate(people)
    ]
    folder.csv("Year 9 list.csv", [titles, *rows], enc="utf-8-sig")
    files = faces(people)
    files["011790.jpg"] = face("a pupil who is not in the list")
    folder.zip("Yr9 portraits.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "011790")],
        allowed=("Yr9 portraits", "Year 9 list", "Year 9"),
    )


@case("style of VSware, Ireland: the photos of a class group, printed (from memory, not read here)")
def p38b_irish_class_photos_printed(folder: Folder) -> Truth:
    """A printed page of a class group in an Irish secondary: photos, names below, the number below that."""
    people = [
        one("Ciara", "Cullinane", "24107", "2", "Oisín"),
        one("Daragh", "Devane", "24112", "2", "Oisín"),
        one("Adaeze", "Ezeani", "24115", "2", "Oisín"),
        one("Sadhbh", "Mac Mahon", "24131", "2", "Oisín"),
        one("Eoghan", "Ó Laoire", "24138", "2", "Oisín"),
        one("Weronika", "Pietrzak", "24140", "2", "Oisín"),
        one("Conor", "Quirke", "24144", "2", "Oisín"),
        one("Róisín", "Sheehy-Walsh", "24152", "2", "Oisín", photo=""),
    ]
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=100,
        title="Class Group: Oisín   Year: 2   Tutor: Ms A. Hanley",
        foot="Coláiste Mhuire - printed 07/09/2026",
    )
    folder.put("class photos.pdf", grid_pdf(cells(people, "{who.full}", "ID: {who.number}"), grid))
    return Truth(people, allowed=("class photos", "Ms A. Hanley"))


@case(
    "style of Sentral, New South Wales: surname, preferred name, scholastic year, roll class, status; "
    "photos by student number (from memory, not read here)"
)
def p38b_sentral_and_class_folders(folder: Folder) -> Truth:
    """A public school in New South Wales: Sentral's list, photos by number in a folder for each class."""
    people = [
        one("Archer", "Benedetti", "451220381", "K", "KM"),
        one("Matilda", "Chong", "451220417", "K", "KM", goes="Tilly"),
        one("Jarrah", "Dixon", "451220466", "K", "KM"),
        one("Lachie", "Farquhar", "448903125", "2", "2B"),
        one("Soo-ah", "Kim", "448903177", "2", "2B"),
        one("Georgia", "Papadopoulos", "448903240", "2", "2B", here=False, photo=""),
        one("Ravindu", "de Silva", "444117802", "4", "4/5P", goes="Ravi"),
        one("Edith", "Wainohu", "442006519", "5", "4/5P"),
        one("Hugo", "Wetherill", "442006588", "5", "4/5P", photo=""),
    ]
    titles = cut(
        "Student ID|Surname|First Name|Preferred Name|Gender|Scholastic Year|Roll Class|House|Status"
    )
    houses = cut("Cook|Phillip|Bass")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "MFMMFFMFM"[at], w.grade, w.room),
            *(houses[at % 3], "Current" if w.here else "Left"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student_export.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Photos/{w.room.replace('/', '-')}/{w.number}.jpg")
    return Truth(people, allowed=("Photos", "4-5P", *houses))


@case("style of a list of a New Zealand primary (Hero, eTAP): NSN, year, room, status (from memory)")
def p38b_new_zealand_primary_twice(folder: Folder) -> Truth:
    """A primary school's list in February and in July: one left, one new, one with another last name."""
    before = _plain(
        [
            one("Tāne", "Hohepa", "152330418", "4", "Room 5"),
            one("Jessica", "Lockhart", "152330561", "4", "Room 5", goes="Jess"),
            one("Māia", "Ngata", "152331007", "4", "Room 5"),
            one("Samuel", "Brough", "150117733", "5", "Room 7"),
            one("Losa", "Tuilagi", "150117810", "5", "Room 7"),
            one("Henrietta", "de Leeuw", "150118246", "5", "Room 7", goes="Hettie"),
            one("Ashwin", "Menon", "150118399", "5", "Room 7"),
        ]
    )
    after = [
        before[0],
        replace(before[1], family="Lockhart-Smith"),
        replace(before[2], room="Room 6"),
        replace(before[3], here=False),
        *before[4:],
        one("Freddie", "Abernethy", "152339954", "4", "Room 6", photo=""),
    ]
    titles = cut("First Name|Last Name|Preferred Name|NSN|Gender|Year|Room|Status|Caregiver")
    for where, people in (("1 February", before), ("2 July", after)):
        rows = [
            [
                *(w.given, w.family, w.goes, w.number, "MFFMFFMM"[at], w.grade, w.room),
                *("Current" if w.here else "Left", ("Mrs ", "Mr ", "Ms ")[at % 3] + w.family),
            ]
            for at, w in enumerate(people)
        ]
        folder.csv(f"{where}/students.csv", [titles, *rows])
    return Truth(
        after,
        steps=("1 February", "2 July"),
        same=[("Jessica Lockhart", "Jessica Lockhart-Smith"), ("Tāne Hohepa", "Tāne Hohepa")],
    )


@case(
    "Canvas: gradebook export, Student, ID, SIS User ID, SIS Login ID, Section, Points Possible, "
    "nemogb-dev.github.io/nemogb-r/articles/detailed-canvas-export-info.html"
)
def p38b_canvas_gradebook(folder: Folder) -> Truth:
    """A gradebook of Canvas: names with the last one first, points possible above, a test student below."""
    people = _plain(
        [
            one("Jordan", "Applegate", "703318", "", "Advisory 604"),
            one("Citlali", "Bautista Reyes", "703325", "", "Advisory 604"),
            one("Emerson", "Cole", "703341", "", "Advisory 605"),
            one("Fatima", "El-Amin", "703356", "", "Advisory 604"),
            one("Sawyer", "Kowalski", "703360", "", "Advisory 605"),
            one("Linh", "Phan", "703377", "", "Advisory 605"),
            one("Trinity", "Wells", "703389", "", "Advisory 604"),
        ]
    )
    people = [replace(w, more=(str(48213 + at * 57),)) for at, w in enumerate(people)]
    titles = cut(
        "Student|ID|SIS User ID|SIS Login ID|Section|Reading Log 1 (310442)|Genre Project (310518)|"
        "Current Score|Final Score"
    )
    points = cut("    Points Possible|||||10|50|(read only)|(read only)")
    scores = cut("10,46|9,48|,41|10,50|8,39|10,47|7,44")
    rows = [
        [
            *(w.last_first, w.more[0], w.number, f"{w.given[0]}{w.family.split()[0]}".lower(), w.room),
            *(*scores[at].split(","), "93.3", "91.7"),
        ]
        for at, w in enumerate(people)
    ]
    test = cut("Student, Test|49117||4f0c1e77b2|Advisory 604||||0")
    folder.put(
        "2026-10-05T0912_Grades-Library.csv", table([titles, points, *rows, test], end="\n"), "utf-8-sig"
    )
    return Truth(people, allowed=("2026-10-05T0912_Grades-Library",))


@case(
    "Koha: columns of borrowers, cardnumber, surname, firstname, branchcode, categorycode, sort1, sort2, "
    "git.koha-community.org import_borrowers"
)
def p38b_koha_borrowers(folder: Folder) -> Truth:
    """Patrons of a school in Koha: categories say who is staff, the two sort fields year and form."""
    people = _plain(
        [
            one("Rosalind", "Archibald", "S20418", "8", "8K"),
            one("Farhan", "Begum-Khan", "S20425", "8", "8K"),
            one("Isaac", "Colquhoun", "S20431", "8", "8M"),
            one("Orla", "Mac Giolla", "S19816", "9", "9K"),
            one("Dmitri", "Petrov", "S19820", "9", "9K", goes="Dima"),
            one("Harriet", "Sowerby", "S19844", "9", "9M", goes="Hattie"),
            one("Lorraine", "Entwistle", "T0117", role="staff"),
            one("Gareth", "Nwosu", "T0123", role="staff"),
        ]
    )
    titles = cut(
        "cardnumber|surname|firstname|preferred_name|title|address|city|email|dateofbirth|branchcode|"
        "categorycode|dateenrolled|dateexpiry|gonenoaddress|lost|sex|userid|sort1|sort2"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "", "", ""),
            f"{w.given}.{w.family}@ashgrove.example".lower().replace(" ", ""),
            f"201{3 - (w.grade == '9')}-0{at + 1}-19" if w.grade else "",
            *("LRC", "STUDENT" if w.role == "student" else "STAFF", "2025-09-03", "2030-07-31", "0", "0"),
            *("FMMFMFFM"[at], f"{w.given[0]}{w.family.split()[-1]}".lower()),
            *(f"Year {w.grade}" if w.grade else "", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("koha_borrowers.csv", [titles, *rows], end="\n", quote=True)
    return Truth(people, allowed=("LRC", "STUDENT", "STAFF"))


@case()
def p38b_division_list_in_a_mail(folder: Folder) -> Truth:
    """A mail of the office of a school in British Columbia: a division as a table, a withdrawn pupil."""
    people = _plain(
        [
            one("Simran", "Dhaliwal", "2870415", "6", "Div 7"),
            one("Theodore", "Engstrom", "2870533", "6", "Div 7", goes="Teddy"),
            one("Chloé", "Gauthier", "2870618", "6", "Div 7"),
            one("Raven", "Louie", "2841902", "7", "Div 7"),
            one("Yu-Chen", "Tsai", "2842017", "7", "Div 7", goes="Kevin"),
            one("Mika", "Van Dyk", "2842120", "7", "Div 7", here=False),
            one("Olivia", "Wong", "2842244", "7", "Div 7"),
        ]
    )
    titles = cut("Pupil #|Legal Last Name|Legal First Name|Usual First Name|Grade|Homeroom|Status")
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            f"0{w.grade}",
            w.room,
            "Active" if w.here else "Withdrawn",
        ]
        for w in people
    ]
    head = "".join(f"<th>{title}</th>" for title in titles)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in rows)
    mail = EmailMessage()
    mail["From"] = "Colleen Frasier <cfrasier@sd99.example>"
    mail["To"] = "Dana Whitmore <dwhitmore@sd99.example>"
    mail["Subject"] = "Division 7 for the library"
    mail["Date"] = "Tue, 08 Sep 2026 10:14:00 -0700"
    mail["Message-ID"] = "<20260908.div7@sd99.example>"
    hello = "Hi Dana, here is Division 7 as of today. The other divisions will follow this week."
    bye = "Thanks, Colleen"
    mail.set_content("\n".join([hello, "", *("\t".join(row) for row in (titles, *rows)), "", bye, ""]))
    mail.add_alternative(
        f"<html><body><p>{hello}</p><table border=1><tr>{head}</tr>\n{body}</table>"
        f"<p>{bye}</p></body></html>",
        subtype="html",
    )
    mail.set_boundary("=_div7_0001")
    folder.put("Division 7 for the library.eml", mail.as_bytes())
    return Truth(people, allowed=("Division 7 for the library",))
