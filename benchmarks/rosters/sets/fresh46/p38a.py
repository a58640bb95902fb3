"""What English-speaking schools hand to their library: exports, lists and photos of ten schools."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx


def _plain(people: list[Who]) -> list[Who]:
    """The same people, without photos."""
    return [replace(who, photo="") for who in people]


@case(
    "PowerSchool: Quick Export (Import and Export User Guide): tabs, field names; Grade_Level 0 is K, "
    "Enroll_Status 2 is transferred out, pdfslide.us import-and-export-user-guide-powerschool-student"
)
def p38a_powerschool_quick_export(folder: Folder) -> Truth:
    """A tabbed student.export.text of an elementary school; a child who transferred out is still in it."""
    people = _plain(
        [
            one("Adaline", "Burkhart", "402117", "K", "101"),
            one("Jamal", "Crenshaw", "402131", "K", "101"),
            one("Sofia", "De La Garza", "402158", "K", "102"),
            one("Owen", "Fitzsimmons", "401022", "1", "104"),
            one("Leilani", "Kealoha", "401037", "1", "104"),
            one("Marcus", "Ostrander", "401049", "1", "105", here=False),
            one("Priya", "Raghunathan", "399871", "2", "201"),
            one("Wyatt", "St. John", "399894", "2", "201"),
            one("Isabel", "Vasquez-Moreno", "399902", "2", "202"),
            one("Grace", "Yoon", "399916", "2", "202"),
        ]
    )
    middle = cut("Rose|D||Patrick|M|Lee||Allen|Luz|")
    parents = cut(
        "Burkhart, Dana|Crenshaw, Tiana|De La Garza, Rosa|Fitzsimmons, Erin|Kealoha, Malia|"
        "Ostrander, Jill|Raghunathan, Anjali|St. John, Beth|Vasquez, Elena|Yoon, Min-ji"
    )
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Enroll_Status|DOB|"
        "Mother|Home_Phone"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middle[at], "0" if w.grade == "K" else w.grade, w.room),
            *("0" if w.here else "2", f"0{at % 9 + 1}/17/20{20 - at // 4}", parents[at]),
            f"555-01{40 + at}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t")
    return Truth(people, allowed=("student.export",))


@case(
    "Aeries Query of STU and TCH sent to Excel, support.aeries.com (14000097118, student fields); "
    "photos by student ID in a folder"
)
def p38a_aeries_query_with_photo_folder(folder: Folder) -> Truth:
    """A California elementary school: a workbook with IDs as numbers, and a folder of pictures by ID."""
    people = [
        one("Alejandro", "Barragán", "118204", "3", "14"),
        one("Emmeline", "Chu", "118219", "3", "14", goes="Emmy"),
        one("Darius", "Fontenot", "118240", "3", "14"),
        one("Lucia", "Medina Flores", "117655", "4", "18"),
        one("Hayden", "Oyelaran", "117660", "4", "18"),
        one("Josephine", "Park", "117684", "4", "18", goes="Josie"),
        one("Arjun", "Sandhu", "117031", "5", "22"),
        one("Gianna", "Sandhu", "118301", "3", "14"),
        one("Tobias", "Van Houten", "117046", "5", "22", photo=""),
    ]
    teachers = {"14": "Kimura, S", "18": "Delacruz, M", "22": "Whitlow, T"}
    titles = cut("Student ID|Last Name|First Name|Nickname|Grade|Room|Teacher|Birthdate|Home Phone")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes or None, int(w.grade), int(w.room)),
            *(teachers[w.room], f"{at + 1}/9/{2020 - int(w.grade)}", f"(559) 555-01{20 + at}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Library Student List.xlsx", {"Query": [titles, *rows]})
    folder.photos(people, lambda w: f"Student Photos/{w.number}.jpg")
    return Truth(people, allowed=("Student Photos", "Query", *teachers.values()))


@case(
    "Arbor: a custom report downloaded to Excel (legal and preferred names, UPN, admission number, "
    "registration form), support.arbor-education.com"
)
def p38a_arbor_primary_report(folder: Folder) -> Truth:
    """An English primary: legal and preferred first names, year groups in words, two forms in a year."""
    people = _plain(
        [
            one("Abdullah", "Chowdhury", "002914", "3", "Kingfisher"),
            one("Elizabeth", "Cartwright", "002921", "3", "Kingfisher", goes="Betsy"),
            one("Finlay", "McAllister", "002925", "3", "Heron"),
            one("Oluwaseun", "Adebayo", "002930", "3", "Heron", goes="Seun"),
            one("Maisie", "Holt-Davies", "002866", "4", "Wren"),
            one("Zofia", "Kowalska", "002871", "4", "Wren"),
            one("Thomas", "Holt-Davies", "002940", "3", "Heron", goes="Tom"),
            one("Aoife", "O'Brien", "002880", "4", "Wren"),
        ]
    )
    people = [replace(w, more=(f"H8012000{24011 + at * 31}",)) for at, w in enumerate(people)]
    titles = cut(
        "Legal first name|Legal last name|Preferred first name|Admission number|UPN|Year group|"
        "Registration form|Date of birth|Sex|Primary guardian"
    )
    guardians = cut(
        "Mrs Nasima Chowdhury|Mr Paul Cartwright|Ms Lorna McAllister|Mrs Folake Adebayo|"
        "Mrs Gwen Holt-Davies|Mr Piotr Kowalski|Mrs Gwen Holt-Davies|Mr Declan O'Brien"
    )
    rows = [
        [
            *(w.given, w.family, w.goes or w.given, w.number, w.more[0], f"Year {w.grade}", w.room),
            *(f"1{at}/11/20{20 - int(w.grade)}", "MFMMFFMF"[at], guardians[at]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Custom report - library.xlsx", {"Students": [titles, *rows]})
    return Truth(people, allowed=("Students",))


@case(
    "Bromcom: last name, first name, admission number, UPN, gender, year group, tutor group, "
    "docs.bromcom.com/knowledge-base/how-to-import-access-arrangements-in-bulk; photos by name"
)
def p38a_bromcom_year_seven_with_photos(folder: Folder) -> Truth:
    """Year 7 of an English secondary: a CSV of Bromcom, and a zip of photos called by name."""
    people = [
        one("Zainab", "Ahmed", "014207", "7", "7H"),
        one("Oliver", "Beresford", "014211", "7", "7H"),
        one("Chidi", "Eze", "014219", "7", "7R"),
        one("Katie", "Marsh", "014228", "7", "7R"),
        one("Lewis", "Marsh", "014229", "7", "7H"),
        one("Siân", "Pritchard", "014236", "7", "7R"),
        one("Ruby-Mae", "Tanner", "014242", "7", "7H"),
        one("Jakub", "Wiśniewski", "014250", "7", "7R", photo=""),
    ]
    people = [replace(w, more=(f"K8254260{14007 + at * 17}",)) for at, w in enumerate(people)]
    titles = cut("Last Name|First Name|Admission Number|UPN|Gender|Year Group|Tutor Group")
    rows = [
        [w.family, w.given, w.number, w.more[0], ("Female", "Male")["FMMFMFFM"[at] == "M"], "Year 7", w.room]
        for at, w in enumerate(people)
    ]
    folder.csv("Student List.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    folder.zip("Year 7 photos.zip", faces(people, lambda w: f"{w.family}_{w.given}.jpg"))
    return Truth(people, allowed=("Year 7 photos", "Student List", "Year 7"))


@case("style of Aladdin Schools: a class list with photos, printed (from memory, not read here)")
def p38a_irish_national_school_class_list(folder: Folder) -> Truth:
    """A printed list of a fifth class in Ireland: photo, register number, surname, first name, room."""
    people = [
        one("Aoibhín", "Breathnach", "1873", "5", "Rm 9"),
        one("Cillian", "de Búrca", "1875", "5", "Rm 9"),
        one("Dearbhla", "Fennelly", "1881", "5", "Rm 9"),
        one("Oskar", "Jankowski", "1902", "5", "Rm 9"),
        one("Fiadh", "Ní Chonaill", "1884", "5", "Rm 9"),
        one("Tadhg", "Ó Sé", "1886", "5", "Rm 9"),
        one("Grace", "Okafor-Byrne", "1911", "5", "Rm 9", photo=""),
        one("Seán", "Tuohy", "1890", "5", "Rm 9"),
    ]
    titles = ["Photo", "Reg. No.", "Surname", "First Name", "Class", "Room", "Date of Birth"]
    rows = [
        [w.number, w.family, w.given, "5th Class", w.room, f"{at + 11}/02/2015"]
        for at, w in enumerate(people)
    ]
    folder.put(
        "Class list 5th.pdf",
        list_pdf(people, titles, rows, "Scoil Naomh Bríd - Class List - Teacher: Ms Gráinne Hession"),
    )
    return Truth(people, allowed=("5th Class", "Class list 5th", "Ms Gráinne Hession"))


@case(
    "style of Compass School Manager, Victoria: student codes, year level, form group; the photographer's "
    "zip by student code (from memory, not read here)"
)
def p38a_compass_and_school_photos(folder: Folder) -> Truth:
    """A Victorian college: Compass export with an exited student, photos by code, one of a stranger."""
    people = [
        one("Lachlan", "Abbott", "ABB0004", "8", "8C"),
        one("Mia", "Dimitriou", "DIM0011", "8", "8C"),
        one("Gia Bao", "Ha", "HAA0002", "8", "8D", goes="Bao"),
        one("Charlotte", "Mackenzie", "MAC0027", "8", "8C", goes="Charlie"),
        one("Isla", "O'Rourke", "ORO0008", "9", "9A"),
        one("Harrison", "Pell", "PEL0003", "9", "9A", here=False, photo=""),
        one("Gurleen", "Sidhu", "SID0015", "9", "9B"),
        one("William", "Stavros-Lee", "STA0006", "9", "9B", goes="Will"),
        one("Amelia", "Zammit", "ZAM0001", "8", "8D", photo=""),
    ]
    houses = cut("Banksia|Wattle|Grevillea")
    titles = cut("Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Status")
    rows = [
        [
            *(w.number, w.given, w.goes or w.given, w.family, "MFMFFMFMF"[at], f"Year {w.grade}"),
            *(w.room, houses[at % 3], "Active" if w.here else "Exited"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("CompassStudentExport.csv", [titles, *rows])
    files = faces(people)
    files["TRE0009.jpg"] = face("a pupil of another year level")
    folder.zip("School Photos 2026.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "TRE0009")],
        allowed=("School Photos 2026", *houses),
    )


@case("style of KAMAR, New Zealand: ID, NSN, year level, tutor class (from memory, not read here)")
def p38a_kamar_in_term_one_and_term_three(folder: Folder) -> Truth:
    """A secondary school's list in February and in July: one left, one new, one with another last name."""
    before = _plain(
        [
            one("Aroha", "Tamihana", "21033", "9", "9KAU", more=("141220573",)),
            one("Benjamin", "Carswell", "21041", "9", "9KAU", more=("141220689",), goes="Ben"),
            one("Kahurangi", "Te Rangi", "21046", "9", "9RIM", more=("141221034",)),
            one("Lily", "Faleolo", "21052", "9", "9RIM", more=("141221188",)),
            one("Oscar", "van der Plas", "20417", "10", "10TOT", more=("138804417",)),
            one("Sina", "Leavai", "20428", "10", "10TOT", more=("138804733",)),
            one("Thomas", "Urquhart", "20436", "10", "10TOT", more=("138805120",)),
        ]
    )
    after = [
        *before[:3],
        replace(before[3], family="Faleolo-Grant"),
        replace(before[4], room="10KAU"),
        before[5],
        replace(before[6], here=False),
        one("Nikau", "Paki", "21108", "9", "9RIM", more=("141229902",), photo=""),
    ]
    titles = cut(
        "ID|NSN|Last Name|First Name|Preferred Name|Gender|Year Level|Tutor Class|House|Leaving Date"
    )
    for where, people in (("1 February", before), ("2 July", after)):
        rows = [
            [
                *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FMMFMFMM"[at], w.grade),
                *(w.room, ("Rutherford", "Sheppard")[at % 2], "" if w.here else "26/06/2026"),
            ]
            for at, w in enumerate(people)
        ]
        folder.csv(f"{where}/library students.csv", [titles, *rows])
    return Truth(
        after,
        steps=("1 February", "2 July"),
        same=[("Lily Faleolo", "Lily Faleolo-Grant"), ("Aroha Tamihana", "Aroha Tamihana")],
        allowed=("Rutherford", "Sheppard"),
    )


@case(
    "Google Classroom: the grades of a class downloaded as CSV, rows Date and Points below the titles "
    "(from memory, not read here)"
)
def p38a_google_classroom_grades(folder: Folder) -> Truth:
    """A teacher's grade download: last and first name, mail, a column an assignment, two rows of it."""
    people = _plain(
        [
            one("Kara", "Amundsen"),
            one("Devonte", "Boykin"),
            one("Marisol", "Echeverria"),
            one("Jun", "Hayashi"),
            one("Annabelle", "McCready"),
            one("Dylan", "Rutkowski"),
            one("Dylan", "Sayegh"),
        ]
    )
    head = [
        cut("Last Name|First Name|Email Address|Library pass quiz|Citation practice|Book talk"),
        cut("Date|||2026-09-09|2026-09-21|2026-10-02"),
        cut("Points|||10|20|50"),
    ]
    scores = cut("10,18,47|9,20,|8,17,44|10,20,50|,15,41|7,,39|9,16,45")
    rows = [
        [
            *(w.family, w.given, f"{w.given}.{w.family}@students.hollisms.example".lower().replace(" ", "")),
            *scores[at].split(","),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Library Skills Period 4.csv", [*head, *rows], end="\n")
    return Truth(people, allowed=("Library Skills Period 4",))


@case(
    "Libib: patron columns first_name, last_name, email, patron_id, barcode, tags, freeze, "
    "support.libib.com/support/add-import-patrons"
)
def p38a_libib_patrons(folder: Folder) -> Truth:
    """Patrons of a small school in Libib: tags say the grade or that somebody is staff."""
    people = _plain(
        [
            one("Beatrix", "Almond", "5531", "5", more=("2020000001187",)),
            one("Hudson", "Broussard", "5538", "5", more=("2020000001194",)),
            one("Camille", "D'Amico", "5544", "6", more=("2020000001200",)),
            one("Nolan", "Espinoza", "5549", "6", more=("2020000001217",)),
            one("Ezekiel", "Lightfoot", "5560", "6", more=("2020000001224",)),
            one("Maren", "Thorsen", "5571", "7", more=("2020000001231",)),
            one("Renee", "Castellano", "9014", role="staff", more=("2020000001248",)),
            one("Philip", "Nakagawa", "9022", role="staff", more=("2020000001255",)),
        ]
    )
    titles = cut(
        "first_name|last_name|email|notification_emails|patron_id|barcode|tags|phone|address1|address2|"
        "city|state|country|zip|freeze"
    )
    rows = [
        [
            *(w.given, w.family, f"{w.given[0]}{w.family}@stclare.example".lower().replace("'", ""), ""),
            *(w.number, w.more[0], f"Grade {w.grade}" if w.grade else "Staff"),
            *("", "", "", "Dubuque", "IA", "US", "52001", "0"),
        ]
        for w in people
    ]
    folder.csv("patrons.csv", [titles, *rows], end="\n")
    return Truth(people, allowed=("Staff",))


@case()
def p38a_ontario_class_list_in_word(folder: Folder) -> Truth:
    """A split class in Ontario, typed in Word by the office: OEN, grade, a note that a child has left."""
    people = _plain(
        [
            one("Aisha", "Bakhtiari", "574218306", "4", "Room 12"),
            one("Émile", "Charbonneau", "574218447", "4", "Room 12"),
            one("Madeleine", "Fraser", "574219021", "4", "Room 12", goes="Maddie"),
            one("Gurpreet", "Grewal", "571004982", "5", "Room 12"),
            one("Logan", "Hill", "571005117", "5", "Room 12", here=False),
            one("Xin Yi", "Liu", "571005630", "5", "Room 12", goes="Cindy"),
            one("Noah", "Whiteduck", "571006044", "5", "Room 12"),
        ]
    )
    notes = {1: "French at home", 4: "Withdrawn Sept. 14", 5: "ESL"}
    titles = cut("Last Name|First Name|Goes by|OEN|Gr.|Notes")
    rows = [[w.family, w.given, w.goes, w.number, w.grade, notes.get(at, "")] for at, w in enumerate(people)]
    table = [[Cell((text,) if text else ()) for text in row] for row in (titles, *rows)]
    above = ["Maple Hollow Public School", "Class List 2026-2027", "Room 12", "Teacher: Mrs. K. Bannerman"]
    folder.put("Class list Rm 12.docx", docx(above, table, ["Please hand in changes at the office."]))
    return Truth(people, allowed=("Class list Rm 12", "Mrs. K. Bannerman", "Class List 2026-2027"))
