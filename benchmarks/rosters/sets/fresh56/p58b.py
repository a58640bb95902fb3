"""What a school librarian in the US and Canada gets in August and again in October, other schools."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Cell, card_pictures, cards, list_pdf, page
from benchmarks.rosters.papers import docx


def bare(given: str, family: str, number: str = "", grade: str = "", room: str = "", goes: str = "") -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, goes=goes, photo="")


def staff(given: str, family: str, number: str = "") -> Who:
    """Somebody of the staff, without a photo."""
    return one(given, family, number, role="staff", photo="")


@case("Infinite Campus: Data Export Wizard, Ad Hoc filter of students, kb.infinitecampus.com/help")
def p58b_infinite_campus_extract_twice(folder: Folder) -> Truth:
    """A CSV in August, another in October with end dates: one has left, one changed rooms, one the name."""
    titles = cut(
        "student.studentNumber|student.lastName|student.firstName|student.middleName|student.grade|"
        "student.homeroomTeacher|student.birthdate|student.startDate|student.endDate|student.endStatus"
    )
    august = [
        bare("Alondra", "Bermudez", "318804", "K", "Dietrich, Paula"),
        bare("Finnegan", "Crowe", "318811", "K", "Dietrich, Paula"),
        bare("Naomi", "Eisenberg", "318829", "K", "Yang, Mai"),
        bare("Jeremiah", "Holloway", "317140", "1", "Santos, Rita"),
        bare("Brielle", "Keating", "317152", "1", "Santos, Rita"),
        bare("Oliver", "Keating", "317153", "1", "Ferris, Joan"),
        bare("Sunita", "Thapa", "317188", "1", "Ferris, Joan"),
        bare("Ximena", "Villalobos", "317195", "1", "Ferris, Joan"),
    ]
    october = [
        *august[:2],
        replace(august[2], room="Dietrich, Paula"),
        replace(august[3], here=False),
        replace(august[4], family="Keating-Moss"),
        *august[5:],
        bare("Abdirahman", "Warsame", "319005", "K", "Yang, Mai"),
        bare("Lily", "Zimmer", "319011", "1", "Santos, Rita"),
    ]

    def rows(people: list[Who]) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, ("Jo", "", "Lee")[at % 3], "KG" if w.grade == "K" else "01"),
                *(w.room, f"0{at % 9 + 1}/23/{2021 if w.grade == 'K' else 2020}"),
                "08/26/2026" if at < 8 else "09/28/2026",
                *(("", "") if w.here else ("10/02/2026", "T1: Transfer in state")),
            ]
            for at, w in enumerate(people)
        ]

    folder.csv("Aug 24/extract.csv", [titles, *rows(august)])
    folder.csv("Oct 12/extract.csv", [titles, *rows(october)])
    return Truth(october, steps=("Aug 24", "Oct 12"), same=(("Brielle Keating", "Brielle Keating-Moss"),))


@case(
    "Surpass Cloud: docs.surpass.cloud/docs/surpass-patron-record-import-format (Number, Surname, GivenName, "
    "LocalAddress is the home room); pictures by number"
)
def p58b_surpass_patrons_and_portraits(folder: Folder) -> Truth:
    """Patrons with homerooms as local address; the photographer's folder is called by student number."""
    people = [
        one("Brantley", "Ashcraft", "45117", room="Hutchins"),
        one("Kennedy", "Blevins", "45120", room="Hutchins"),
        one("Ana Lucia", "Carranza", "45131", room="Hutchins"),
        one("Levi", "Dockery", "44806", room="McNair"),
        one("Raelynn", "Dockery", "44807", room="McNair"),
        one("Hudson", "O'Neal", "44829", room="McNair", photo=""),
        one("Zion", "Pettway", "44835", room="McNair"),
    ]
    titles = cut(
        "Number|AlternateId|Surname|GivenName|Street|City|State|PostalCode|Email|EmailCC|MobilePhone|"
        "HomePhone|WorkPhone|OtherPhone|HomeLibrary|LocalAddress|ExpireDate"
    )
    rows = [
        [
            *(w.number, "", w.family, w.given, f"{31 + at} County Road 12", "Eufaula", "AL", "36027", "", ""),
            *("", f"334-555-02{at}4", "", "", "1", w.room, "2027-06-30"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("PatronExport.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"School Portraits/{w.number}.jpg")
    folder.put("School Portraits/43990.jpg", face("fifth grader of last year"))
    return Truth(
        people, [lost("a photo of nobody in the list", "43990")], allowed=("School Portraits", "Eufaula")
    )


@case("Atriuum: a patron report in Excel (titles from memory); an office's list in Word, invented")
def p58b_atriuum_report_then_word_list(folder: Folder) -> Truth:
    """A workbook in August; in October a Word table of the new students of September."""
    people = [
        bare("Cheyenne", "Begay", "2001147", "6", "6B"),
        bare("Dakota", "Hernandez", "2001150", "6", "6B"),
        bare("Micah", "Lujan", "2001163", "6", "6A"),
        bare("Rebekah", "Sandoval", "2001179", "6", "6A"),
        bare("Tristan", "Yazzie", "2000981", "7", "7A"),
        bare("Kaya", "Yellowhair", "2000990", "7", "7A"),
        staff("Loretta", "Montoya", "900112"),
    ]
    rows = [
        [
            *(int(w.number), w.family, w.given, "Student" if w.grade else "Faculty"),
            *(int(w.grade) if w.grade else "", w.room, "06/30/2027", 0),
        ]
        for w in people
    ]
    head = cut("Patron Barcode|Last Name|First Name|Patron Type|Grade|Homeroom|Expiration Date|Fines")
    folder.book("August/Patron Report.xlsx", {"Patron Report": [head, *rows]})
    fresh = [
        bare("Ernesto", "Archuleta", "2001288", "6", "6A"),
        bare("Shania", "Tsosie", "2001291", "6", "6B"),
        bare("Gabriel", "Vigil", "2001304", "7", "7A"),
    ]
    lines = [cut("Student Name|ID #|Grade|Homeroom|Start Date")]
    lines += [[w.last_first, w.number, w.grade, w.room, f"9/{8 + at * 6}"] for at, w in enumerate(fresh)]
    grid = [[Cell((text,)) for text in line] for line in lines]
    above = ["NEW STUDENTS SEPTEMBER 2026", "Please add them to your rosters. Thank you!"]
    folder.put("October/New Students September.docx", docx(above, grid, ["Front Office"]))
    return Truth([*people, *fresh], steps=("August", "October"), allowed=("Patron Report",))


@case("TeacherEase: a list of students of a small school with guardians (columns from memory, not read here)")
def p58b_teacherease_students(folder: Folder) -> Truth:
    """Students with nicknames and two guardians each, grades from PK to 2."""
    people = [
        bare("Josephina", "Adler", "1187", "PK", "Preschool", goes="Josie"),
        bare("Henry", "Calabrese", "1190", "PK", "Preschool"),
        bare("Mary Kate", "Doherty", "1164", "K", "Kindergarten"),
        bare("Lucas", "Figueroa Diaz", "1169", "K", "Kindergarten"),
        bare("Samuel", "Grabowski", "1141", "1", "First Grade", goes="Sam"),
        bare("Vivian", "Grabowski", "1142", "1", "First Grade"),
        bare("August", "Von Behren", "1108", "2", "Second Grade", goes="Augie"),
        bare("Zelie", "Wentworth", "1115", "2", "Second Grade"),
    ]
    titles = cut(
        "Student ID|Last Name|First Name|Middle Name|Nickname|Grade Level|Homeroom|Gender|Birth Date|"
        "Parent 1 Last Name|Parent 1 First Name|Parent 1 Email|Parent 2 Last Name|Parent 2 First Name"
    )
    rows = [
        [
            *(w.number, w.family, w.given, ("Ann", "", "Thomas")[at % 3], w.goes, w.grade, w.room),
            *("FM"[at % 2], f"{at + 2}/4/2020", w.family, ("Colleen", "Marta")[at % 2]),
            *(f"{w.family.split()[0]}.family@mail.example".lower(), w.family, ("Brian", "Luis")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Students.csv", [titles, *rows])
    return Truth(people)


@case(OFFICE)
def p58b_three_teachers_send_their_lists(folder: Folder) -> Truth:
    """A folder with what three teachers sent: Excel, CSV and Word, each in the teacher's own way."""
    fifth = [
        bare("Carter", "Bjornstad", "33012", "5", "5C"),
        bare("Destiny", "Cole", "33019", "5", "5C"),
        bare("Hamza", "Siddiqui", "33047", "5", "5C"),
        bare("Molly", "Trask", "33055", "5", "5C"),
    ]
    fourth = [
        bare("Anderson", "Blaine", "34108", "4", "4A", goes="Andy"),
        bare("Esperanza", "Cortez", "34116", "4", "4A"),
        bare("Mikayla", "Redd", "34160", "4", "4A"),
    ]
    third = [
        bare("Nicholas", "Abate", "35204", "3", "3B", goes="Nico"),
        bare("Samantha", "Lockwood", "35231", "3", "3B"),
        bare("Priyanka", "Nair", "35240", "3", "3B"),
        bare("Boone", "St. Clair", "35262", "3", "3B"),
    ]
    rows = [[w.given, w.family, int(w.number), 5, w.room] for w in fifth]
    folder.book(
        "5th grade library list.xlsx",
        {"Sheet1": [cut("First Name|Last Name|Student ID|Grade|Homeroom"), *rows]},
    )
    folder.csv(
        "4A roster.csv",
        [
            cut("Last|First|Goes by|ID|Grade|Class"),
            *([w.family, w.given, w.goes, w.number, w.grade, w.room] for w in fourth),
        ],
    )
    lines = [cut("Name|Nickname|Student Number|Grade|Room")]
    lines += [[w.full, w.goes, w.number, w.grade, w.room] for w in third]
    grid = [[Cell((text,)) for text in line] for line in lines]
    folder.put("my class.docx", docx(["My class for library checkout, Tuesdays 10:15"], grid))
    return Truth([*fifth, *fourth, *third])


@case(
    "A PSPA portrait CD alone: picabooyearbooks.com/blog/creating-a-pspa-portrait-cd (eight columns "
    "in this order), School Annual's index.txt"
)
def p58b_portrait_cd_with_titles(folder: Folder) -> Truth:
    """The CD of a school's photographer with titles in the index; two of the staff on it."""
    people = [
        one("Autumn", "Brightwell", "", "1", "101"),
        one("Cesar", "Dominguez", "", "1", "101"),
        one("Eleanor", "Finch", "", "1", "102"),
        one("Jamal", "Hargrove", "", "2", "201"),
        one("Katelyn", "Ito", "", "2", "201"),
        one("Stella", "McDermott", "", "2", "202"),
        one("Yusuf", "Rahman", "", "2", "202"),
        one("Denise", "Applegate", role="staff"),
        one("Ronald", "Kuhn", role="staff"),
    ]
    teachers = {"101": "Applegate", "102": "Wills", "201": "Kuhn", "202": "Ostrowski"}
    titles = cut("Volume Name|Image Folder|Image File Name|Grade|Last Name|First Name|Teacher Name|Home Room")
    rows = []
    for at, w in enumerate(people):
        name = f"L{2401 + at * 3:07}.JPG"
        folder.put(f"Portraits 2026/Images/{name}", face(w.photo))
        grade = w.grade or "Faculty"
        rows.append(
            ["WILLOWCK26", "Images", name, grade, w.family, w.given, teachers.get(w.room, ""), w.room]
        )
    folder.csv("Portraits 2026/index.txt", [titles, *rows])
    return Truth(people, allowed=("WILLOWCK26", "Portraits 2026", "Images", *teachers.values()))


@case("Synergy SIS: the photo class list of TeacherVUE saved from the browser (from memory, not read here)")
def p58b_synergy_class_page_saved(folder: Folder) -> Truth:
    """A page with cards: picture, last name first, ID, grade and homeroom; one without a picture."""
    people = [
        one("Genevieve", "Alcott", "7714002", "7", "H-31"),
        one("Tyrese", "Bankston", "7714019", "7", "H-31"),
        one("Mina", "Choi", "7714023", "7", "H-31"),
        one("Rafael", "De Leon", "7714038", "7", "H-31"),
        one("Sloane", "Kirkpatrick", "7714051", "7", "H-31"),
        one("Bao", "Tran", "7714066", "7", "H-31"),
        one("Vy", "Tran", "7714067", "7", "H-31", photo=""),
    ]
    text = (
        "<div class='name'>{who.last_first}</div><div>ID: {who.number}</div><div>Grade: {who.grade}</div>"
        "<div>Homeroom: {who.room}</div>"
    )
    body = cards(
        people,
        "<div class='student'><img src='{src}' width='90'>" + text + "</div>",
        "<div class='student'><div class='nophoto'></div>" + text + "</div>",
    )
    head = "<h1>Class List</h1><div>Saguaro Middle School &nbsp; Period 0 &nbsp; 10/06/2026</div>"
    folder.put("Roster.html", page("Class List - TeacherVUE", f"{head}<div id='list'>{body}</div>"))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Saguaro Middle School",))


@case(
    "Destiny: a list of patrons with pictures, printed (look invented; fields legacyhelp.follettsoftware.com)"
)
def p58b_patrons_printed_with_pictures(folder: Folder) -> Truth:
    """A PDF table of a homeroom: picture, name, barcode, grade and homeroom."""
    people = [
        one("Amelia", "Burgess", "P10412", "3", "Garrity"),
        one("Donovan", "Crane", "P10418", "3", "Garrity"),
        one("Itzel", "Maldonado", "P10450", "3", "Garrity"),
        one("Preston", "Nakai", "P10459", "3", "Garrity"),
        one("Sawyer", "Quist", "P10466", "3", "Garrity", photo=""),
        one("Zainab", "Yusuf", "P10488", "3", "Garrity"),
    ]
    rows = [[w.last_first, w.number, w.grade, w.room, "6/30/2027"] for w in people]
    titles = cut("Picture|Patron Name|Barcode|Grade Level|Homeroom|Card Expires")
    folder.put("Patron List.pdf", list_pdf(people, titles, rows, "Patron List - Hillcrest Elementary"))
    return Truth(people, allowed=("Patron List",))


@case("GPI of GRICS, Quebec: list of pupils with fiche, groupe-repère and date of leaving (from memory)")
def p58b_gpi_list_of_a_quebec_school(folder: Folder) -> Truth:
    """Semicolons in the code page of Windows, French titles, one pupil with a date of leaving."""
    people = [
        bare("Élodie", "Beaulieu", "2214507", "3", "301"),
        bare("Thomas-Olivier", "Bouchard Côté", "2214519", "3", "301"),
        bare("Mégane", "Desrosiers", "2214533", "3", "301"),
        bare("Félix", "Gagné", "2198842", "4", "401"),
        bare("Yasmine", "Khelifi", "2198850", "4", "401"),
        replace(bare("Loïc", "L'Heureux", "2198867", "4", "401"), here=False),
        bare("Anne-Sophie", "St-Onge", "2198871", "4", "401"),
        bare("Nathan", "Tremblay", "2198889", "4", "401"),
    ]
    titles = cut(
        "Fiche|Nom|Prénom|Sexe|Date de naissance|Année|Groupe-repère|Titulaire|Statut|Date de départ|"
        "Nom de la mère|Nom du père"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "FM"[at % 2], f"2017-0{at + 1}-12", w.grade, w.room),
            *(("Lavoie, Sylvie" if w.room == "301" else "Roy, Mathieu"), "Actif" if w.here else "Inactif"),
            *("" if w.here else "2026-09-18", ("Caron, Julie", "Morin, Nadia")[at % 2], f"{w.family}, Marc"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste des élèves.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people, allowed=("Lavoie, Sylvie", "Roy, Mathieu"))


@case(
    "Destiny CSV, destinyhelp165en.fsc.follett.com r_csv_file_field_defs; PowerSchool Import Pictures, "
    "ps.powerschool-docs.com/pssis-admin photo-management: map of number and file, tab-delimited, and a zip"
)
def p58b_destiny_then_photo_map(folder: Folder) -> Truth:
    """Patrons with barcodes of their own in August; in October a photo zip and its map by number."""
    listed = (
        ("Asher|Benitez", "5", "Rm 17", ""),
        ("Charlotte|Dubois", "5", "Rm 17", "Charlie"),
        ("Emery|Hatch", "5", "Rm 17", ""),
        ("Isabella|Lombardi", "5", "Rm 19", "Bella"),
        ("Kofi|Mensah", "5", "Rm 19", ""),
        ("Thaddeus|Reyes-Ward", "5", "Rm 19", "Tad"),
        ("Wren|Sorrell", "5", "Rm 19", ""),
    )
    people = []
    for at, (name, grade, room, goes) in enumerate(listed):
        given, family = cut(name)
        barcode = f"2410300{1117 + at * 23:07}"
        people.append(one(given, family, str(40871 + at * 9), grade, room, goes=goes, more=(barcode,)))
    people[2] = replace(people[2], photo="")
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Gender|Patron Type|"
        "Access Level|Status|Homeroom|Grade Level|Card Expires|Graduation Year|User Name|Email 1"
    )
    rows = [
        [
            *("ELM", w.more[0], w.number, w.family, w.given, "", w.goes, "MF"[at % 2], "Student", "Patron"),
            *("A", w.room, f"0{w.grade}", "6/30/2027", "2034", f"{w.given[0]}{w.family}".lower()),
            f"{w.number}@elm.example",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("August/patrons.csv", [titles, *rows], quote=True)
    files = {w.number: f"{at}.jpg" for at, w in enumerate(people, 1) if w.photo}
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: files[w.number]))
    folder.zip("October/StudentPhotos.zip", pictures)
    folder.put("October/photomap.txt", table([[number, name] for number, name in files.items()], sep="\t"))
    return Truth(people, steps=("August", "October"), allowed=("ELM", "StudentPhotos"))
