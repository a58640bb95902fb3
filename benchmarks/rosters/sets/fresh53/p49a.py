"""What schools of the United States and Canada hand over: library systems, offices, photographers, mails."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell, blank_page, card_pictures, cards, page, write
from benchmarks.rosters.papers import docx


def _plain(given: str, family: str, number: str = "", grade: str = "", room: str = "", goes: str = "") -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, goes=goes, photo="")


@case("Surpass Cloud: standard patron format, docs.surpass.cloud/docs/surpass-patron-record-import-format")
def p49a_surpass_standard_export(folder: Folder) -> Truth:
    """Surpass Cloud: the home room stands in LocalAddress; addresses, phones and an end of the card."""
    people = [
        _plain("Annelise", "Bergeron", "20311", "", "Room 14"),
        _plain("Darius", "Coleman", "20327", "", "Room 14"),
        _plain("Mary Kate", "Donnelly", "20340", "", "Room 16"),
        _plain("Luis", "Espinoza Vega", "20358", "", "Room 14"),
        _plain("Harper", "Jernigan", "20366", "", "Room 16"),
        _plain("Tobias", "Jernigan", "20367", "", "Room 11"),
        _plain("Sanjana", "Raghunathan", "20371", "", "Room 11"),
        _plain("Peyton", "St. Clair", "20389", "", "Room 16"),
        _plain("Wyatt", "Zimmerman", "20402", "", "Room 11"),
    ]
    titles = cut(
        "Number|AlternateId|Surname|GivenName|Street|City|State|PostalCode|Email|EmailCC|MobilePhone|"
        "HomePhone|WorkPhone|OtherPhone|HomeLibrary|LocalAddress|ExpireDate|UserDef1|UserDef2|UserDef3"
    )
    rows = [
        [
            *(w.number, "", w.family, w.given, f"{214 + at * 31} Peachtree Lane", "Ellijay", "GA", "30540"),
            *(f"parent{w.number}@mail.example", "", f"706-555-01{at + 20}", "", "", "", "1", w.room),
            *("2027-06-15", "", "", ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("SurpassPatronExport_20260914.csv", [titles, *rows])
    return Truth(people)


@case(OFFICE)
def p49a_catholic_school_a_sheet_a_class(folder: Folder) -> Truth:
    """A parish school's workbook: sheets 1A, 1B, 2A and Faculty, a heading above, allergies beside."""
    teachers = {"1A": "Mrs. Kowalczyk", "1B": "Miss Pham", "2A": "Mrs. Di Lorenzo"}
    people = [
        _plain("Dominic", "Caruso", "", "1", "1A"),
        _plain("Elizabeth", "Fahey", "", "1", "1A", "Betsy"),
        _plain("Gianna", "Marchetti", "", "1", "1A"),
        _plain("Patrick", "O'Malley", "", "1", "1A"),
        _plain("John Paul", "Czarnecki", "", "1", "1B", "JP"),
        _plain("Maria Fernanda", "Quintero", "", "1", "1B"),
        _plain("Lucy", "Vandenberg", "", "1", "1B"),
        _plain("Nathaniel", "Brophy", "", "2", "2A", "Nate"),
        _plain("Cecilia", "Caruso", "", "2", "2A"),
        _plain("Ignatius", "Mulcahy", "", "2", "2A", "Iggy"),
        _plain("Rosalind", "Theriault", "", "2", "2A"),
    ]
    sheets: dict[str, list[list[str]]] = {}
    for room, teacher in teachers.items():
        body = [
            [w.family, w.given, w.goes, f"{at + 2}/1{at}/20{20 - int(w.grade)}", ("", "peanuts", "", "")[at]]
            for at, w in enumerate(each for each in people if each.room == room)
        ]
        sheets[room] = [
            ["St. Brendan Catholic School"],
            [f"Grade {room[0]}   Teacher: {teacher}   2026-2027"],
            [],
            ["Last Name", "First Name", "Nickname", "Birthday", "Allergies"],
            *body,
        ]
    staff = [
        one("Teresa", "Kowalczyk", role="staff", photo=""),
        one("Kim", "Pham", role="staff", photo=""),
        one("Angela", "Di Lorenzo", role="staff", photo=""),
    ]
    sheets["Faculty"] = [
        ["Last Name", "First Name", "Position", "Ext."],
        *(
            [w.family, w.given, f"Teacher, {room}", f"1{at + 12}"]
            for at, (w, room) in enumerate(zip(staff, teachers, strict=True))
        ),
    ]
    folder.book("Class Lists 26-27.xlsx", sheets)
    return Truth([*people, *staff], allowed=(*teachers, *teachers.values(), "Faculty", "Class Lists 26-27"))


@case("the enrollment list of a tribal school's office beside its pictures; invented")
def p49a_tribal_school_with_grade_folders(folder: Folder) -> Truth:
    """A workbook with names whole and a grade as 3rd; pictures in a folder a grade, by name."""
    room = {"3": "Ms. Etsitty", "4": "Mr. Manygoats", "5": "Mrs. Lomayesva"}
    people = [
        one("Shandiin", "Begay", "109240", "3"),
        one("Kyron", "Benally", "109262", "3"),
        one("Nizhoni", "Tsosie", "109271", "3"),
        one("Ty", "Yellowhorse", "108815", "4"),
        one("Autumn", "Begay", "108830", "4"),
        one("Kee", "Nez", "108847", "4", photo=""),
        one("Mariah", "Sekaquaptewa", "108112", "5"),
        one("Tyrell", "Whitehair-Begaye", "108159", "5"),
    ]
    people = [replace(w, room=room[w.grade]) for w in people]
    middle = ("R.", "", "J.", "", "L.", "", "", "D.")
    people = [
        replace(w, also=((f"{w.given} {letter}", w.family), (f"{w.given} {letter[0]}", w.family)))
        if letter
        else w
        for w, letter in zip(people, middle, strict=True)
    ]
    ordinal = {"3": "3rd", "4": "4th", "5": "5th"}
    rows = [
        [
            *(int(w.number), f"{w.last_first} {letter}".strip(), ordinal[w.grade], w.room),
            *(("Lukachukai", "Tsaile", "Wheatfields")[at % 3], f"Rt {at % 4 + 1}"),
        ]
        for at, (w, letter) in enumerate(zip(people, middle, strict=True))
    ]
    titles = ["NASIS ID", "Student Name", "Grade", "Homeroom Teacher", "Chapter", "Bus"]
    folder.book("Enrollment list Sept 2026.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda w: f"School Pictures/{ordinal[w.grade]} Grade/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("School Pictures", "3rd Grade", "4th Grade", "5th Grade"))


@case("Google Admin: Download users as CSV, support.google.com/a/answer/40057")
def p49a_google_admin_download(folder: Folder) -> Truth:
    """Google Admin: the grade is in the path of the unit, staff and withdrawn have one of their own."""
    people = [
        _plain("Adaeze", "Anyanwu", "881204", "6"),
        _plain("Brooklyn", "Cates", "881219", "6"),
        _plain("Emiliano", "De La Cruz", "880733", "7"),
        _plain("Finnegan", "Holloway", "880748", "7"),
        _plain("Jasleen", "Grewal", "880355", "8"),
        _plain("Trevon", "Mackey", "880362", "8"),
        replace(_plain("Skylar", "Oakes", "880391"), here=False),
        one("Bernadette", "Kessler", "3017", role="staff", photo=""),
        one("Marcus", "Villanueva", "3052", role="staff", photo=""),
    ]
    titles = cut(
        "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
        "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|"
        "Status [READ ONLY]|Last Sign In [READ ONLY]|Recovery Email|Home Secondary Email|"
        "Work Secondary Email|Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone|Home Phone|"
        "Mobile Phone|Work Address|Home Address|Employee ID|Employee Type|Employee Title|Manager Email|"
        "Department|Cost Center"
    )
    rows = []
    for at, w in enumerate(people):
        unit = f"/Students/Grade {w.grade}" if w.grade else "/Students/Withdrawn"
        login = f"{w.given[0]}{w.family.replace(' ', '')}".lower()
        rows.append(
            [
                *(w.given, w.family, f"{login}{w.number[-2:]}@riverbendms.example", "****", ""),
                *("/Staff" if w.role == "staff" else unit, "", "Active" if w.here else "Suspended"),
                *(f"2026/09/{at + 10} 08:1{at}:22", *[""] * 9, w.number, "", "", "", "", ""),
            ]
        )
    folder.csv("User_Download_18092026_101544.csv", [titles, *rows])
    units = ("/Staff", "Staff", "/Students/Withdrawn", "Withdrawn", "Students")
    grades = [f"/Students/Grade {n}" for n in (6, 7, 8)]
    return Truth(people, allowed=(*units, *grades, "Grade 6", "Grade 7", "Grade 8"))


@case("Destiny: the printed report of patrons with barcodes grouped by homeroom (from memory, drawn here)")
def p49a_destiny_report_by_homeroom(folder: Folder) -> Truth:
    """A charter school's printed Destiny report: a line above each homeroom, name, barcode, grade."""
    people = [
        _plain("Chidi", "Abara", "640118", "4", "204"),
        _plain("Savannah", "Crenshaw", "640125", "4", "204"),
        _plain("Malik", "Fontenot", "640133", "4", "204"),
        _plain("Ximena", "Ortega Ruiz", "640147", "4", "204"),
        _plain("Eleanor", "Birdsong", "640502", "5", "211"),
        _plain("Kai", "Nakamura", "640519", "5", "211"),
        _plain("Josiah", "Van Buren", "640526", "5", "211"),
        _plain("Thuy-Linh", "Vo", "640538", "5", "211"),
    ]
    sheet, file = blank_page()
    write(sheet, 40, 752, "Patron List by Homeroom", 14, bold=True)
    write(sheet, 40, 736, "Cedar Bluff Charter Academy", 10)
    write(sheet, 430, 736, "Printed 9/9/2026 2:14 PM", 8)
    y, room = 712, ""
    for w in people:
        if w.room != room:
            room = w.room
            y -= 14
            write(sheet, 40, y, f"Homeroom: {room}", 11, bold=True)
            y -= 16
            for x, title in ((52, "Patron Name"), (260, "Barcode"), (380, "Grade Level")):
                write(sheet, x, y, title, 9, bold=True)
            y -= 15
        for x, text in ((52, w.last_first), (260, w.number), (380, w.grade)):
            write(sheet, x, y, text)
        y -= 14
    write(sheet, 40, y - 14, f"Total patrons: {len(people)}", 9, bold=True)
    write(sheet, 40, 20, "Page 1 of 1", 7)
    sheet.showPage()
    sheet.save()
    folder.put("PatronListByHomeroom.pdf", file.getvalue())
    return Truth(people)


@case(
    "PSPA disc: index.txt with volume, folder, image, grade, last, first, homeroom, period, teacher, track, "
    "department, title, size: support.studiosourceyearbooks.com understanding-portrait-database-packages"
)
def p49a_pspa_disc_of_a_middle_school(folder: Folder) -> Truth:
    """The photographer's disc: index.txt without titles, staff with a title, one picture too many."""
    people = [
        one("Amara", "Bright", "", "6", "6-1"),
        one("Connor", "Dziedzic", "", "6", "6-1"),
        one("Leilani", "Kahale", "", "6", "6-2"),
        one("Roman", "McAllister", "", "6", "6-2"),
        one("Vivian", "Ngo", "", "7", "7-1"),
        one("Diego", "Salcedo", "", "7", "7-1"),
        one("Charlotte", "Ten Eyck", "", "7", "7-1"),
        one("Brielle", "Washington", "", "7", "7-2"),
        one("Andre", "Washington", "", "6", "6-1"),
        one("Judith", "Lindgren", role="staff"),
        one("Robert", "Asher", role="staff"),
    ]
    teacher = {"6-1": "LINDGREN", "6-2": "ASHER", "7-1": "PELLEGRINO", "7-2": "TAUB"}
    titles = {"Lindgren": "Teacher", "Asher": "Principal"}
    rows = [
        [
            *("MERIDIAN MS", "IMAGES", f"{at:08}.JPG", f"0{w.grade}" if w.grade else "Staff", w.family),
            *(w.given, w.room, "", teacher.get(w.room, ""), "", "", titles.get(w.family, ""), "Large"),
        ]
        for at, w in enumerate(people, 1)
    ]
    folder.put("INDEX.TXT", table(rows, "\t"))
    folder.put(
        "README.TXT",
        "MERIDIAN MIDDLE SCHOOL - FALL 2026\r\nThis disc follows the PSPA standard.\r\n"
        "Images are licensed to the school for yearbook and administrative use only.\r\n",
    )
    for at, w in enumerate(people, 1):
        folder.put(f"IMAGES/{at:08}.JPG", face(w.photo))
    folder.put("IMAGES/00000012.JPG", face("somebody who is not in the index"))
    return Truth(
        people,
        [lost("a picture that the index doesn't name", "00000012")],
        allowed=(*teacher.values(), "MERIDIAN MS", "IMAGES", "Staff"),
    )


@case("the library list of a second-grade teacher, typed in Word; invented")
def p49a_second_grade_typed_in_word(folder: Folder) -> Truth:
    """A teacher's table in Word: heading with the room, first names first, a child who has moved away."""
    people = [
        _plain("Aaliyah", "Bankston", "", "2", "Room 7"),
        _plain("Mateo", "de la Fuente", "", "2", "Room 7"),
        _plain("Christopher", "Eng", "", "2", "Room 7", "CJ"),
        _plain("Isabella", "Grady-Watts", "", "2", "Room 7", "Izzy"),
        _plain("Levi", "Hostetler", "", "2", "Room 7"),
        _plain("Priyanka", "Iyer", "", "2", "Room 7"),
        replace(_plain("Kaidence", "Rolfe", "", "2", "Room 7"), here=False),
        _plain("Mohamed", "Warsame", "", "2", "Room 7"),
    ]
    notes = ("reads at 3rd gr. level", "", "", "", "no chapter books yet", "", "Moved 9/8", "ELL")
    body = [
        [Cell((text,)) for text in (str(at), w.full, w.goes, note)]
        for at, (w, note) in enumerate(zip(people, notes, strict=True), 1)
    ]
    head = [Cell((text,)) for text in ("#", "Student", "Goes by", "Notes")]
    above = ["Room 7 Library List", "Grade 2 - Ms. Okonkwo", "Library day: Thursday 10:15"]
    folder.put("Library list Okonkwo.docx", docx(above, [head, *body], ["Thanks!! Send overdues to me."]))
    return Truth(people, allowed=("Ms. Okonkwo", "Okonkwo", "Library list Okonkwo"))


@case("a mail of an attendance clerk to the library; invented")
def p49a_mail_of_new_and_gone(folder: Folder) -> Truth:
    """A mail in plain text: those who came under their class, one who has withdrawn, a signature."""
    people = [
        _plain("Camila", "Gutierrez", "1049382", "5", "Room 22"),
        _plain("Elijah", "Pennington", "1049390", "5", "Room 22"),
        _plain("Noor", "Al-Masri", "1049401", "3", "Room 9"),
        _plain("Hudson", "LeBlanc", "1049415", "3", "Room 9"),
        _plain("Gracie", "LeBlanc", "1049416", "3", "Room 9"),
        replace(_plain("Dominic", "Sawyer", "1047711", "4", "Room 15"), here=False),
    ]

    def lines(room: str) -> str:
        return "".join(f"{w.last_first}   {w.number}\n" for w in people if w.room == room)

    mail = EmailMessage()
    mail["From"] = "Denise Vandermolen <dvandermolen@eastlake.example>"
    mail["To"] = "Carol Stubbs <cstubbs@eastlake.example>"
    mail["Subject"] = "new students for library"
    mail["Date"] = "Mon, 21 Sep 2026 09:42:10 -0500"
    mail.set_content(
        "Hi Carol,\n\nHere are the new ones from last week. They are all in the system now.\n\n"
        f"Grade 5 - Room 22 (Mr. Hanley)\n{lines('Room 22')}\n"
        f"Grade 3 - Room 9 (Mrs. Prudhomme)\n{lines('Room 9')}\n"
        f"Withdrawn:\nGrade 4 - Room 15 (Ms. Tolbert)\n{lines('Room 15')}\n"
        "Let me know if he still has books out.\n\nDenise\n--\n"
        "Denise Vandermolen\nAttendance Clerk, Eastlake Elementary\nExt. 214\n"
    )
    folder.put("new students for library.eml", mail.as_bytes())
    return Truth(people, allowed=("Mr. Hanley", "Mrs. Prudhomme", "Ms. Tolbert"))


@case("a class roster with pictures saved from a student system's page in the browser; invented")
def p49a_class_pictures_saved_from_a_page(folder: Folder) -> Truth:
    """A saved page: homeroom, grade and teacher in the heading, a card with picture, name and ID each."""
    people = [
        one("Beatrix", "Alderson", "70214", "7", "7B"),
        one("Rafael", "Cordero Lugo", "70228", "7", "7B"),
        one("Sinead", "Duffy", "70235", "7", "7B"),
        one("Malcolm", "Ezekwe", "70249", "7", "7B"),
        one("Clementine", "Gauthier", "70251", "7", "7B"),
        one("Hieu", "Luong", "70266", "7", "7B"),
        one("August", "Pietrowski", "70273", "7", "7B", photo=""),
    ]
    people = but(people, {4: {"goes": "Clem"}, 5: {"goes": "Henry"}})
    named = [replace(w, family=w.last_first + (f" ({w.goes})" if w.goes else "")) for w in people]
    pattern = (
        '<div class="student"><img src="{src}" alt=""><p class="name">{who.family}</p>'
        "<p>ID: {who.number}</p></div>"
    )
    none = '<div class="student"><p class="name">{who.family}</p><p>ID: {who.number}</p></div>'
    body = (
        "<h1>Class Roster with Pictures</h1>"
        "<p>Homeroom: 7B &nbsp; Grade: 7 &nbsp; Teacher: Foley, Bernadette</p>"
        f"{cards(named, pattern, none)}<p>7 students</p><p>Printed by: library</p>"
    )
    folder.put("Roster.html", page("Class Roster with Pictures", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Foley, Bernadette", "Bernadette Foley"))


@case("MyEducation BC (Aspen): a quick report of students, legal and usual names (titles from memory)")
def p49a_myeducation_bc_in_fall_and_in_spring(folder: Folder) -> Truth:
    """British Columbia: usual first names, divisions as homerooms; in spring one has left, one is new."""
    people = [
        _plain("Keira", "Bellegarde", "2114037", "5", "Div 06"),
        _plain("Jaskaran", "Dhaliwal", "2114052", "5", "Div 06", "Jazz"),
        _plain("Émilie", "Fortin-Roy", "2114069", "4", "Div 06"),
        _plain("Wei Chen", "Huang", "2113874", "6", "Div 04", "William"),
        replace(_plain("Makayla", "McNeil", "2113880", "6", "Div 04"), here=False),
        _plain("Ronan", "Sparrow", "2113891", "6", "Div 04"),
        _plain("Tala", "Villaruel", "2113906", "5", "Div 04"),
        _plain("Oleksandr", "Kovalenko", "2116220", "4", "Div 06", "Sasha"),
    ]
    titles = cut(
        "Pupil #|Legal Last Name|Legal First Name|Usual First Name|Grade|Homeroom|Homeroom Teacher|"
        "Enrollment Status|Date of Birth"
    )
    teachers = {"Div 06": "Chow, M.", "Div 04": "Ostrander, P."}

    def rows(listed: list[Who], gone: bool) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, w.goes, f"0{w.grade}", w.room, teachers[w.room]),
                *("Withdrawn" if gone and not w.here else "Active", f"2015-0{at + 1}-19"),
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("2026-09/studentList.csv", [titles, *rows(people[:7], False)], enc="utf-8-sig")
    folder.csv("2027-03/studentList.csv", [titles, *rows(people, True)], enc="utf-8-sig")
    same = (("Keira Bellegarde", "Keira Bellegarde"), ("Tala Villaruel", "Tala Villaruel"))
    return Truth(people, steps=("2026-09", "2027-03"), same=same, allowed=tuple(teachers.values()))
