"""What schools of the United States and Canada hand over: library systems, forms, photographers, lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


def _plain(given: str, family: str, number: str = "", grade: str = "", room: str = "", goes: str = "") -> Who:
    """Somebody without a photo."""
    return one(given, family, number, grade, room, goes=goes, photo="")


@case("Koha: patron import with patron_attributes CODE:value, bestbookbuddies.com/1-3-patron-import-menu")
def p49b_koha_with_patron_attributes(folder: Folder) -> Truth:
    """A Friends school on Koha: grade and homeroom in the attributes, parents as contacts, two of staff."""
    people = [
        _plain("Phoebe", "Ainsworth", "21187000412", "5", "5W"),
        _plain("Samir", "Bhattacharya", "21187000438", "5", "5W"),
        _plain("Jonah", "Feldstein", "21187000446", "5", "5K"),
        _plain("Willa", "Haverkamp", "21187000453", "5", "5K"),
        _plain("Theo", "Montague-Reyes", "21187000461", "6", "6H"),
        _plain("Linnea", "van der Hoeven", "21187000479", "6", "6H"),
        _plain("Zane", "Pruett", "21187000487", "6", "6H"),
        one("Hannah", "Wexler", "21187000016", role="staff", photo=""),
        one("Gregory", "Ketcham", "21187000024", role="staff", photo=""),
    ]
    titles = cut(
        "cardnumber|surname|firstname|title|othernames|initials|streetnumber|address|city|state|zipcode|"
        "email|phone|dateofbirth|branchcode|categorycode|dateenrolled|dateexpiry|gonenoaddress|lost|"
        "debarred|contactname|contactfirstname|relationship|borrowernotes|sex|userid|sort1|sort2|"
        "patron_attributes"
    )
    rows = []
    for at, w in enumerate(people):
        is_student = w.role == "student"
        rows.append(
            [
                *(w.number, w.family, w.given, "", "", f"{w.given[0]}{w.family[0]}".upper()),
                *(str(18 + at * 7), "Meetinghouse Rd", "Media", "PA", "19063"),
                *(f"{w.given}.{w.family[:4]}@mcfs.example".lower().replace(" ", ""), "610-555-0142"),
                *(f"0{at + 1}/21/2015" if is_student else "", "LOWER"),
                "STUDENT" if is_student else "FACULTY",
                *("08/24/2026", "06/30/2027", "0", "0", ""),
                *((w.family, ("Rachel", "David")[at % 2], "parent") if is_student else ("", "", "")),
                *("", "", f"{w.given[0]}{w.family[:5]}".lower().replace(" ", ""), "", ""),
                f"GRADE:{w.grade},HOMEROOM:{w.room}" if is_student else "",
            ]
        )
    folder.csv("koha_patrons_lower.csv", [titles, *rows])
    return Truth(people, allowed=("LOWER",))


@case("Insignia: patrons exported to Excel by a Canadian school (titles from memory, none read here)")
def p49b_insignia_in_september_and_in_january(folder: Folder) -> Truth:
    """Alberta: patrons in two exports; in January one is inactive, one has another name, one is new."""
    people = [
        _plain("Avery", "Bouchard", "530114", "8", "8-2"),
        _plain("Gurleen", "Sandhu", "530127", "8", "8-2"),
        _plain("Kohen", "Cardinal", "530133", "8", "8-1"),
        replace(_plain("Maddox", "Friesen", "530148", "8", "8-1"), here=False),
        _plain("Rhiannon", "Tkachuk", "529871", "9", "9-1"),
        _plain("Angus", "MacPhail", "529884", "9", "9-1"),
        one("Lorraine", "Petersen", "90046", role="staff", photo=""),
        _plain("Anh", "Trinh", "531502", "8", "8-1"),
    ]
    titles = cut(
        "Patron ID|Last Name|First Name|Patron Type|Status|Grade|Homeroom|Site|Email|Expiry Date|Fines"
    )

    def rows(listed: list[Who], january: bool) -> list[list[object]]:
        return [
            [
                *(int(w.number), w.family, w.given, "Staff" if w.role == "staff" else "Student"),
                *("Active" if w.here or not january else "Inactive", w.grade and int(w.grade), w.room),
                *("Foothills Jr High", f"{w.number}@fhsd.example", "2027-06-30", (0, 0, 2.5)[at % 3]),
            ]
            for at, w in enumerate(listed)
        ]

    before = [replace(w, family="Wiebe") if w.number == "529871" else w for w in people[:7]]
    folder.book("September/Patrons.xlsx", {"Patrons": [titles, *rows(before, False)]})
    folder.book("January/Patrons.xlsx", {"Patrons": [titles, *rows(people, True)]})
    return Truth(
        people,
        steps=("September", "January"),
        same=(("Rhiannon Wiebe", "Rhiannon Tkachuk"), ("Avery Bouchard", "Avery Bouchard")),
        allowed=("Foothills Jr High", "Patrons"),
    )


@case("Alexandria: tab-delimited patrons, support.goalexandria.com/operations/import/import-patrons")
def p49b_alexandria_tabs_and_pictures(folder: Folder) -> Truth:
    """Alexandria: tab-delimited, homerooms by the teacher's name, one transferred, pictures by barcode."""
    people = [
        one("Josephine", "Beaumont", "4120", "3", "Hargrove", goes="Josie"),
        one("Amir", "Daneshvar", "4133", "3", "Hargrove"),
        one("Caden", "Ellsworth", "4139", "3", "Lott"),
        one("Reagan", "Ellsworth", "4140", "1", "Sykes"),
        one("Guadalupe", "Pineda Solis", "4152", "1", "Sykes", goes="Lupe"),
        one("Nolan", "Tidwell", "4167", "3", "Lott", here=False),
        one("Destiny", "Upchurch", "4171", "1", "Sykes"),
        one("Paula", "Hargrove", "9003", role="staff"),
        one("Warren", "Lott", "9011", role="staff", photo=""),
    ]
    titles = cut(
        "Barcode|Last Name|First Name|Middle Name|Nickname|Policy|Status|Grade|Homeroom|Sex|Birthdate|"
        "Graduation Date|Card Expires"
    )
    rows = [
        [
            *(w.number, w.family, w.given, "", w.goes, "STU" if w.role == "student" else "FAC"),
            *("Active" if w.here else "Transferred", w.grade, w.room, "FM"[at % 2]),
            *((f"{at + 3}/17/2018", "2036") if w.grade else ("", "")),
            "7/1/2027",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("patrons.txt", [titles, *rows], sep="\t")
    files: dict[str, bytes | str] = dict(faces(people))
    files["3987.jpg"] = face("a pupil of two years ago")
    folder.zip("Patron Pictures.zip", files)
    return Truth(people, [lost("a picture of no patron in the list", "3987")], allowed=("Patron Pictures",))


@case("class lists of a charter school, a file a homeroom in a folder a grade; invented")
def p49b_a_file_a_homeroom(folder: Folder) -> Truth:
    """Folders Grade 7 and Grade 8 with a CSV for each homeroom, called by it; name in one column."""
    people = [
        _plain("Isaiah", "Bettencourt", "31804", "7", "7A"),
        _plain("Paloma", "Fierro", "31815", "7", "7A"),
        _plain("Lillian", "Gustafson", "31829", "7", "7A"),
        _plain("Zachary", "Abrams", "31836", "7", "7B"),
        _plain("Kiara", "Jean-Baptiste", "31847", "7", "7B"),
        _plain("Emmett", "O'Rourke", "31852", "7", "7B"),
        _plain("Soraya", "Haddad", "30417", "8", "8A"),
        _plain("Quincy", "Lavallee", "30423", "8", "8A"),
        _plain("Trinity", "Mendez Ayala", "30439", "8", "8A"),
    ]
    for room in ("7A", "7B", "8A"):
        listed = [w for w in people if w.room == room]
        rows = [
            [str(at), w.last_first, w.number, "MF"[at % 2], f"{w.number}@summitprep.example"]
            for at, w in enumerate(listed, 1)
        ]
        folder.csv(
            f"Grade {room[0]}/{room}.csv", [["#", "Student", "Student ID", "Sex", "School email"], *rows]
        )
    return Truth(people, allowed=("Grade 7", "Grade 8"))


@case("Google Forms: the answers in a sheet called Form Responses 1; the questions are invented")
def p49b_answers_to_a_google_form(folder: Folder) -> Truth:
    """A librarian's form: long questions as titles, a timestamp, one pupil answered twice."""
    people = [
        _plain("Alexandra", "Bukowski", "552013", "7", "Ms. Torkelson", "Lexi"),
        _plain("Demarcus", "Hightower", "552027", "7", "Ms. Torkelson"),
        _plain("Yuki", "Matsuda", "552034", "7", "Mr. Abernethy"),
        _plain("Esperanza", "Rubio", "552041", "7", "Mr. Abernethy", "Espi"),
        _plain("Benjamin", "Schreiber", "551648", "8", "Mrs. Nwosu", "Ben"),
        _plain("Laila", "Siddiqui", "551655", "8", "Mrs. Nwosu"),
        _plain("Cole", "Thibodeaux", "551662", "8", "Mrs. Nwosu"),
    ]
    titles = [
        *("Timestamp", "Email Address", "First Name", "Last Name", "What name do you like to be called?"),
        *("Student ID #", "What grade are you in?", "Who is your homeroom teacher?"),
        "What kind of books do you like to read?",
    ]
    books = ("graphic novels", "Manga!!", "sports", "idk", "Percy Jackson", "scary ones", "mysteries")
    rows: list[list[object]] = [
        [
            *(f"9/{2 + at // 3}/2026 8:{41 + at}:0{at}", f"{w.number}@students.lakota.example"),
            *(w.given, w.family, w.goes or w.given, int(w.number), f"{w.grade}th", w.room, books[at]),
        ]
        for at, w in enumerate([*people[::2], *people[1::2]])
    ]
    again = [*rows[2]]
    again[0], again[8] = "9/9/2026 12:20:31", "sports and Percy Jackson"
    folder.book("Library Card Sign-Up (Responses).xlsx", {"Form Responses 1": [titles, *rows, again]})
    return Truth(people, allowed=("Library Card Sign-Up (Responses)", "Form Responses 1"))


@case("Microsoft School Data Sync: six files, learn.microsoft.com/schooldatasync/sds-v1-csv-file-format")
def p49b_microsoft_school_data_sync(folder: Folder) -> Truth:
    """School Data Sync: students, teachers, sections and who takes them, in six files."""
    sections = {"S-801": "Science 8 P1", "S-802": "English 8 P2", "S-701": "Science 7 P3"}
    taken = {"8": ("S-801", "S-802"), "7": ("S-701",)}
    people = [
        _plain("Bronwyn", "Ashdown", "118204", "8"),
        _plain("Carlos", "Figueroa", "118217", "8"),
        _plain("Hassan", "Jama", "118225", "8"),
        _plain("Delphine", "Lemieux", "118239", "8"),
        _plain("Oliver", "Stonechild", "119041", "7"),
        _plain("Rebekah", "Unger", "119056", "7"),
        _plain("Tristan", "Unger", "119057", "7"),
    ]
    people = [replace(w, classes=tuple(sections[key] for key in taken[w.grade])) for w in people]
    staff = [
        one("Gwendolyn", "Prokop", "T0417", role="staff", photo=""),
        one("Ian", "Rasmussen", "T0438", role="staff", photo=""),
    ]
    teaches = {"S-801": "T0417", "S-802": "T0438", "S-701": "T0417"}
    where = "SDS export/"
    folder.csv(where + "School.csv", [["SIS ID", "Name"], ["0311", "Wascana Middle School"]])
    folder.csv(
        where + "Section.csv",
        [["SIS ID", "School SIS ID", "Section Name"], *([key, "0311", n] for key, n in sections.items())],
    )
    people_titles = ["SIS ID", "School SIS ID", "First Name", "Last Name", "Username"]
    folder.csv(
        where + "Student.csv",
        [
            [*people_titles, "Grade"],
            *(
                [w.number, "0311", w.given, w.family, f"{w.given}.{w.family}".lower(), w.grade]
                for w in people
            ),
        ],
    )
    folder.csv(
        where + "Teacher.csv",
        [
            people_titles,
            *([w.number, "0311", w.given, w.family, f"{w.given[0]}{w.family}".lower()] for w in staff),
        ],
    )
    folder.csv(
        where + "StudentEnrollment.csv",
        [["Section SIS ID", "SIS ID"], *([key, w.number] for w in people for key in taken[w.grade])],
    )
    folder.csv(where + "TeacherRoster.csv", [["Section SIS ID", "SIS ID"], *map(list, teaches.items())])
    return Truth([*people, *staff], allowed=(*sections.values(), "Wascana Middle School", "SDS export"))


@case("pictures of a school-picture company, a folder a grade and in it one a teacher; invented")
def p49b_only_pictures_in_teachers_folders(folder: Folder) -> Truth:
    """No list at all: Grade 4/Haverford/Last_First_ID.jpg, as a picture company sorts its download."""
    people = [
        one("Kennedy", "Armstead", "77301", "4", "Haverford"),
        one("Oscar", "Del Rio", "77315", "4", "Haverford"),
        one("Fatima", "Diallo", "77322", "4", "Haverford"),
        one("Weston", "Kilgore", "77338", "4", "Mancuso"),
        one("Ana Sofia", "Portillo", "77344", "4", "Mancuso"),
        one("Charlie", "Brandvold", "76810", "5", "Stroupe"),
        one("Jada", "Simmons-Lee", "76823", "5", "Stroupe"),
        one("Victor", "Yang", "76837", "5", "Stroupe"),
    ]
    folder.photos(people, lambda w: f"Fall 2026/Grade {w.grade}/{w.room}/{w.family}_{w.given}_{w.number}.jpg")
    return Truth(people, allowed=("Fall 2026", "Grade 4", "Grade 5"))


@case("the photo directory of an advisory at a day school, printed to PDF; invented")
def p49b_advisory_in_pictures(folder: Folder) -> Truth:
    """A private day school: a PDF of photos, the advisory in the heading, nicknames in parentheses."""
    people = [
        one("Margaret", "Ainslie", "20418", "9", "Thornbury", goes="Maisie"),
        one("Harrison", "Blackwell", "20425", "9", "Thornbury"),
        one("Ji-woo", "Chung", "20431", "9", "Thornbury"),
        one("Tatiana", "Da Silva", "20447", "9", "Thornbury"),
        one("Frederick", "Lowenthal", "20452", "9", "Thornbury", goes="Fritz"),
        one("Imani", "Osborne", "20469", "9", "Thornbury"),
        one("Sebastian", "Ridgeway", "20473", "9", "Thornbury", photo=""),
    ]
    listed = [
        Cell(
            (w.last_first + (f" ({w.goes})" if w.goes else ""), f"Grade {w.grade}", f"ID {w.number}"),
            face(w.photo) if w.photo else b"",
        )
        for w in people
    ]
    grid = Grid(
        columns=3,
        rows=3,
        text=140,
        centred=True,
        title="Hawthorne Day School - Advisory: Thornbury",
        foot="Student Directory 2026-2027 - for internal use",
    )
    folder.put("Advisory Thornbury.pdf", grid_pdf(listed, grid))
    return Truth(people, allowed=("Advisory Thornbury",))


@case("a list that an office aide typed in Notepad; invented")
def p49b_typed_in_notepad_by_teacher(folder: Folder) -> Truth:
    """A text file: a line with teacher and grade, then first and last names; a star for who is new."""
    people = [
        _plain("Sophie", "Lachance", "", "K", "Mrs. Abel"),
        _plain("Jaylen", "Mosley", "", "K", "Mrs. Abel"),
        _plain("Nora", "Petrosyan", "", "K", "Mrs. Abel"),
        _plain("Owen", "Strickland", "", "K", "Mrs. Abel"),
        _plain("Daniela", "Ayala", "", "1", "Mr. Tran"),
        _plain("Graham", "Fitzsimmons", "", "1", "Mr. Tran"),
        _plain("Ruthie", "Yoder", "", "1", "Mr. Tran"),
        _plain("Cameron", "Bell", "", "2", "Miss Jacoby"),
        _plain("Ayana", "Redcloud", "", "2", "Miss Jacoby"),
        _plain("Eli", "Yoder", "", "2", "Miss Jacoby"),
    ]
    named = {"K": "Kindergarten", "1": "1st Grade", "2": "2nd Grade"}
    new = ("Nora Petrosyan", "Graham Fitzsimmons", "Eli Yoder")
    text = "Prairie View Elementary - class lists for the library\n* = new this year\n"
    room = ""
    for w in people:
        if w.room != room:
            room = w.room
            text += f"\n{room} - {named[w.grade]}\n"
        text += w.full + (" *" if w.full in new else "") + "\n"
    folder.put("class lists.txt", text.replace("\n", "\r\n"))
    return Truth(people, allowed=("class lists",))


@case(OFFICE)
def p49b_teachers_across_the_sheet(folder: Folder) -> Truth:
    """An office's placement sheet: a column a teacher, pupils below each other, how many at the foot."""
    classes = {
        "Mrs. Abbott": ["Caldwell, Piper", "Enriquez, Joaquin", "Hobbs, Lincoln", "McBride, Tessa"],
        "Ms. Delacroix": ["Adkins, Beau", "Ibrahim, Salma", "Kowalski, Ruby", "St. James, Elias"],
        "Mr. Frye": ["Coates, Jordyn", "Hobbs, Lydia", "Reyes-Ortiz, Marisol"],
    }
    people = [
        _plain(name.split(", ")[1], name.split(", ")[0], "", "K", teacher)
        for teacher, names in classes.items()
        for name in names
    ]
    deepest = max(map(len, classes.values()))
    body: list[list[object]] = [
        [names[at] if at < len(names) else None for names in classes.values()] for at in range(deepest)
    ]
    rows: list[list[object]] = [
        ["Kindergarten Class Lists 2026-2027", None, None],
        [],
        list(classes),
        *body,
        [],
        [f"Total: {len(names)}" for names in classes.values()],
    ]
    folder.book("Kindergarten placement FINAL.xlsx", {"Sheet1": rows}, merge=("A1:C1",))
    return Truth(people, allowed=("Kindergarten", "Kindergarten placement FINAL"))
