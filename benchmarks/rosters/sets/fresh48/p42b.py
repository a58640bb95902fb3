"""What schools in the United States and Canada send to their library: exports, lists, mails, photos."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
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
    "Aeries: a query such as LIST STU ID LN FN MN SX GR BD TG, exported to Excel; field names as in "
    "support.aeries.com articles/14000097118; grade 0 is kindergarten, status I is inactive"
)
def p42b_aeries_query_to_excel(folder: Folder) -> Truth:
    """A school in California: the result of a query with room and parent, an inactive student."""
    people = _people(
        """
        Emiliano | Aguirre | 40015521 | K | K-2
        Charlotte | Beck | 40015538 | K | K-2
        Marcus | Coleman | 40014907 | 1 | 11
        Daniela | Garcia Lopez | 40014925 | 1 | 11
        Ethan | Hwang | 40014280 | 2 | 17
        Scarlett | Ibarra | 40015560 | K | K-2
        Noah | Peterson | 40014299 | 2 | 17
        Ruby | Vang | 40014944 | 1 | 11
        """
    )
    people[6] = replace(people[6], here=False)
    parents = cut(
        "Rosa Aguirre|Tom Beck|Denise Coleman|Elena Lopez|Jin Hwang|Marta Ibarra|Kyle Peterson|Mai Vang"
    )
    titles = cut(
        "Student ID|Last Name|First Name|Middle Name|Gender|Grade|Birthdate|Room|Status|Parent/Guardian|"
        "Primary Telephone"
    )
    rows: list[list[str | int]] = [
        [
            *(int(w.number), w.family, w.given, ("Luis", "", "A", "", "", "Mae", "", "")[at], "MFMFMFMF"[at]),
            *(int(w.grade.replace("K", "0")), f"{at + 1}/1{at}/20{20 - int(w.grade.replace('K', '0'))}"),
            *(w.room, "" if w.here else "I", parents[at], f"(555) 555-01{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("QueryResults.xlsx", {"Sheet1": [titles, *rows]})
    return Truth(people)


@case("Skyward: a Data Mining report exported to CSV (headings from memory, not read here)")
def p42b_skyward_homeroom_teachers(folder: Folder) -> Truth:
    """One row a student, the homeroom known by its teacher only, a nickname, one with a withdrawal."""
    people = _people(
        """
        Jacob | Amundson | 501334 | 5 | Prescott, Dana | Jake
        Serenity | Bradshaw | 501780 | 4 | Villarreal, Hugo
        Thomas | Dvorak | 501349 | 5 | Prescott, Dana | Tommy
        Anjali | Gupta | 501802 | 4 | Villarreal, Hugo
        Elizabeth | Larsen | 501377 | 5 | Prescott, Dana | Libby
        Preston | Miles | 501818 | 4 | Villarreal, Hugo
        Ana | Perez-Cole | 501391 | 5 | Prescott, Dana
        Hunter | Cole | 501845 | 4 | Villarreal, Hugo
        """
    )
    people[5] = replace(people[5], here=False)
    titles = cut(
        "Other ID|Student Last Name|Student First Name|Nickname|Gender|Gr|Homeroom Teacher|Birth Date|"
        "Entry Date|Withdrawal Date|Status"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, "MFMFFMFM"[at], f"0{w.grade}", w.room),
            *(f"0{at + 1}/1{at}/201{10 - int(w.grade)}", "08/13/2025"),
            *(("", "Active") if w.here else ("10/02/2025", "Inactive")),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("DataMining.csv", [titles, *rows], quote=True)
    return Truth(people)


@case(
    "Alexandria: patrons as a tab-delimited file; fields and statuses as in "
    "support.companioncorp.com pageId=994618 (Patron Import Fields)"
)
def p42b_alexandria_patrons_with_teachers(folder: Folder) -> Truth:
    """Students and teachers with their barcodes, policies and statuses, one transferred."""
    people = _people(
        """
        Landon | Ashby | 20417 | 3 | 3K
        Gianna | Bellucci | 20424 | 3 | 3K | Gigi
        Malik | Edwards | 19866 | 4 | 4M
        Josephine | Harper | 19871 | 4 | 4M | Josie
        Minh | Le | 20439 | 3 | 3K
        Cooper | Nash | 19888 | 4 | 4M
        """
    )
    people[5] = replace(people[5], here=False)
    people += [
        one("Susan", "Kettering", "9014", role="staff", photo=""),
        one("Paul", "Mc Donald", "9027", role="staff", photo=""),
    ]
    titles = cut("Barcode|Last Name|First Name|Middle Name|Nickname|Policy|Status|Sex|Grade|Homeroom|Email")
    rows = [
        [
            *(w.number, w.family, w.given, "", w.goes, "STU" if w.role == "student" else "FAC"),
            *("Active" if w.here else "Transferred", "MFMFMMFM"[at], w.grade, w.room),
            f"{w.given[0]}{w.family.replace(' ', '')}@fairview.example".lower(),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Patrons.txt", [titles, *rows], sep="\t")
    return Truth(people, allowed=("STU", "FAC"))


@case(OFFICE)
def p42b_google_sheet_a_tab_for_each_teacher(folder: Folder) -> Truth:
    """The secretary's class lists for Grade 2, downloaded as Excel: a tab for each teacher."""
    people = _people(
        """
        Hailey | Barnes | | 2 | Mrs. Kessler
        Zachary | Dow | | 2 | Mrs. Kessler | Zach
        Mariana | Flores | | 2 | Mrs. Kessler
        Bentley | Marsh | | 2 | Mrs. Kessler
        Stella | Ross | | 2 | Mrs. Kessler
        Amir | Bashir | | 2 | Miss Tolbert
        Gabriella | D'Amico | | 2 | Miss Tolbert | Gabby
        Kingston | Howard | | 2 | Miss Tolbert
        Violet | Pratt | | 2 | Miss Tolbert
        """
    )
    people[3] = replace(people[3], here=False)
    allergies = ("", "peanuts", "", "", "bee stings", "", "", "dairy", "")
    sheets: dict[str, list[list[str | int]]] = {}
    for teacher in ("Mrs. Kessler", "Miss Tolbert"):
        sheets[teacher] = [[f"Grade 2 - {teacher}", "", "", "", "", ""]]
        sheets[teacher].append(["", "First Name", "Last Name", "Nickname", "Allergies", "Comments"])
        mine = [(at, w) for at, w in enumerate(people) if w.room == teacher]
        for nth, (at, w) in enumerate(mine, 1):
            note = "" if w.here else "moved away 9/10"
            sheets[teacher].append([nth, w.given, w.family, w.goes, allergies[at], note])
    folder.book("2nd Grade Lists 26-27.xlsx", sheets)
    return Truth(people)


@case(OFFICE)
def p42b_word_class_list(folder: Folder) -> Truth:
    """A kindergarten teacher's class list in Word: heading lines and a table with parents."""
    people = _people(
        """
        Brayden | Alcott | 662107 | K | Room 3
        Maya | Banerjee | 662115 | K | Room 3
        Charles | Easton | 662128 | K | Room 3 | Charlie
        Daisy | Guerrero | 662130 | K | Room 3
        Anna Beth | Lawson | 662149 | K | Room 3
        Kai | Nakoa | 662156 | K | Room 3
        Imani | Tillman | 662172 | K | Room 3
        Leo | Van Dyke | 662183 | K | Room 3
        """
    )
    parents = "Kim & Joe|Ritu|Megan|Sandra & Luis|Beth|Lani|Tasha & Greg|Ellen"
    rows = [[Cell((title,)) for title in ("No.", "Student Name", "ID #", "Parents")]]
    for at, (w, names) in enumerate(zip(people, parents.split("|"), strict=True), 1):
        name = w.last_first + (f" ({w.goes})" if w.goes else "")
        rows.append([Cell((text,)) for text in (str(at), name, w.number, names)])
    above = ["Sunrise Elementary", "Class List 2026-2027", "Ms. Dombrowski - Kindergarten - Room 3", ""]
    folder.put("Class list Dombrowski.docx", docx(above, rows))
    return Truth(people, allowed=("Ms. Dombrowski", "Dombrowski"))


@case(OFFICE)
def p42b_mail_with_two_classes(folder: Folder) -> Truth:
    """A mail of the office: the names of two fifth grade classes typed under the teachers' names."""
    people = _people(
        """
        Adrian | Baptiste | | 5 | Mrs. Ybarra
        Claire | Donnelly | | 5 | Mrs. Ybarra
        Hayden | Fitch | | 5 | Mrs. Ybarra
        Sana | Mirza | | 5 | Mrs. Ybarra
        Jose | De Leon | | 5 | Mr. Stroud
        Theodore | Graves | | 5 | Mr. Stroud | Teddy
        Peyton | Lowery | | 5 | Mr. Stroud
        Makayla | Simmons | | 5 | Mr. Stroud
        Austin | Yang | | 5 | Mr. Stroud
        """
    )
    lines = ["Good morning Pam,", "", "As requested, the 5th grade lists for your library cards:", ""]
    for teacher in ("Mrs. Ybarra", "Mr. Stroud"):
        lines.append(f"{teacher}, Grade 5:")
        lines += [f"- {w.full}" + (f" ({w.goes})" if w.goes else "") for w in people if w.room == teacher]
        lines.append("")
    lines += ["Have a great day!", "", "Brenda Fowler", "Office Manager, Oak Street School", "(555) 555-0110"]
    mail = EmailMessage()
    mail["From"] = "Brenda Fowler <bfowler@oakstreet.example>"
    mail["To"] = "Pam Whitaker <pwhitaker@oakstreet.example>"
    mail["Subject"] = "5th grade lists"
    mail["Date"] = "Thu, 27 Aug 2026 08:05:51 -0600"
    mail["Message-ID"] = "<90aa2e@oakstreet.example>"
    mail.set_content("\n".join(lines) + "\n")
    folder.put("5th grade lists.eml", mail.as_bytes())
    return Truth([any_parting(w) for w in people], allowed=("5th grade lists",))


@case(
    "a local studio's disc in PSPA form, index.txt without titles, the order of columns as in "
    "studiosourceyearbooks.freshdesk.com articles/158000409343"
)
def p42b_local_studio_pspa_disc(folder: Folder) -> Truth:
    """Volume, folder, image, grade, last, first, homeroom, period, teacher …; staff at the end."""
    teachers = {"21": "Okada", "23": "Pruett"}
    people = _people(
        """
        Brianna | Cox | | 4 | 21
        Miguel | Dominguez | | 4 | 21
        Lauren | Fox | | 4 | 21
        Aarav | Shah | | 4 | 21
        Jordan | Banks | | 5 | 23
        Tessa | Cox | | 5 | 23
        Simon | MacGregor | | 5 | 23
        Alicia | Torres-Webb | | 5 | 23
        """,
        photos=True,
    )
    people += [
        one("Glenn", "Okada", role="staff"),
        one("Denise", "Rutherford", role="staff"),
    ]
    jobs = {"Okada": ("Mr.", "Faculty"), "Rutherford": ("Dr.", "Principal")}
    rows = []
    for at, w in enumerate(people):
        title, department = jobs[w.family] if w.role == "staff" else ("", "")
        name = f"DSC_{2041 + at * 4}.jpg"
        folder.put(f"PSPA/Portraits/{name}", face(w.photo))
        rows.append(
            [
                *("Yearbook", "Portraits", name, w.grade or "Staff", w.family, w.given, w.room, ""),
                *(teachers.get(w.room, ""), "", department, title),
            ]
        )
    folder.csv("PSPA/index.txt", rows, sep="\t")
    folder.put("PSPA/Portraits/DSC_2090.jpg", face("a test shot of the studio"))
    return Truth(
        people,
        [lost("a picture that the index doesn't name", "DSC_2090")],
        allowed=(*teachers.values(), "Staff", "Faculty", "Principal"),
    )


@case(OFFICE)
def p42b_printed_photo_directory(folder: Folder) -> Truth:
    """The photo page of a room as the office prints it: pictures in rows, name and ID below."""
    people = _people(
        """
        Wesley | Archer | 33018 | 3 | Room 8
        Luna | Bautista | 33024 | 3 | Room 8
        Gavin | Crowley | 33037 | 3 | Room 8
        Faith | Dorsey | 33049 | 3 | Room 8
        Kenji | Ito | 33056 | 3 | Room 8
        Delaney | McBride | 33061 | 3 | Room 8
        Andre | Pierre-Louis | 33078 | 3 | Room 8
        Norah | Quinn | 33085 | 3 | Room 8
        Blake | Vega | 33092 | 3 | Room 8
        """,
        photos=True,
    )
    people[3] = replace(people[3], photo="")
    grid = Grid(
        columns=3,
        rows=4,
        text=120,
        centred=True,
        title="Lakeview School - Room 8 - Grade 3 - Mr. Farrow",
        foot="Printed 10/06/2026",
    )
    folder.put("Room 8 directory.pdf", grid_pdf(cells(people, "{who.last_first}", "ID: {who.number}"), grid))
    return Truth(people, allowed=("Mr. Farrow", "Farrow", "Room 8 directory"))


@case(OFFICE)
def p42b_middle_school_list_and_named_photos(folder: Folder) -> Truth:
    """The office's Excel list of seventh and eighth grade, a folder of pictures named Last_First."""
    people = _people(
        """
        Bryce | Albright | 812204 | 7 | 7B
        Leilani | Chung | 812219 | 7 | 7B
        Grant | Donovan | 811730 | 8 | 8D
        Yusuf | Elmi | 812226 | 7 | 7B
        Erin | Gallagher | 811744 | 8 | 8D
        Shane | Gallagher | 812237 | 7 | 7B
        Rosa Maria | Lujan | 811759 | 8 | 8D
        Paige | Xiong | 811768 | 8 | 8D
        """,
        photos=True,
    )
    people[2] = replace(people[2], photo="")
    advisors = {"7B": "Mrs. Lang", "8D": "Mr. Petrosky"}
    rows: list[list[str | int]] = [
        ["Jefferson Middle School"],
        ["All students 8/26/2026"],
        [],
        ["ID", "Last Name", "First Name", "Grade", "Homeroom", "Homeroom Teacher"],
    ]
    rows += [[int(w.number), w.family, w.given, int(w.grade), w.room, advisors[w.room]] for w in people]
    folder.book("All students.xlsx", {"Sheet1": rows})
    folder.photos(people, lambda w: f"Student pictures/{w.family}_{w.given}.jpg")
    folder.put("Student pictures/Underwood_Kara.jpg", face("Kara Underwood of last year"))
    return Truth(
        people,
        [lost("a photo of somebody who isn't on the list", "Underwood")],
        allowed=("Student pictures", *advisors.values()),
    )


@case("an Ontario board's student list in Excel, legal and preferred names (headings invented)")
def p42b_ontario_september_and_february(folder: Folder) -> Truth:
    """A school in Ontario: the list of September and that of February, one inactive, one new."""
    people = _people(
        """
        Gurleen | Sandhu | 340118207 | 7 | 7-1 | Leena
        Étienne | Gauthier | 340118354 | 7 | 7-1
        Fatima | Siddiqui | 340119026 | 7 | 7-1
        Liam | Campbell | 340102771 | 8 | 8-2
        Chantal | Tremblay | 340102893 | 8 | 8-2
        Nicholas | von Bergen | 340103015 | 8 | 8-2 | Nick
        Autumn | Whiteduck | 340103122 | 8 | 8-2
        Kwame | Boateng | 340131640 | 7 | 7-1
        """
    )
    teachers = {"7-1": "Iacobelli, M.", "8-2": "Fraser, D."}
    titles = cut(
        "Student Number|Legal Surname|Legal First Name|Preferred First Name|Grade|Homeroom|"
        "Homeroom Teacher|Status"
    )

    def rows(listed: list[Who], gone: str) -> list[list[str]]:
        return [
            [
                *(w.number, w.family, w.given, w.goes or w.given, f"0{w.grade}", w.room),
                *(teachers[w.room], "Inactive" if w.number == gone else "Active"),
            ]
            for w in sorted(listed, key=lambda who: (who.family.lower(), who.given))
        ]

    for where, body in (("1 September", rows(people[:7], "")), ("2 February", rows(people, "340102893"))):
        folder.book(f"{where}/Student List.xlsx", {"Student List": [titles, *body]})
    people[4] = replace(people[4], here=False)
    return Truth(people, steps=("1 September", "2 February"), allowed=tuple(teachers.values()))
