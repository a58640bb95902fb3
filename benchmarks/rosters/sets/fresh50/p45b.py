"""What school librarians in the United States and Canada are handed: systems, photographers, teachers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, list_pdf, page
from benchmarks.rosters.papers import page_xls


@case("Infinite Campus: Ad Hoc filter with dotted headings, kb.infinitecampus.com/help/data-export-wizard")
def p45b_infinite_campus_elementary_enrollment(folder: Folder) -> Truth:
    """Infinite Campus: an Ad Hoc list of an elementary school with enrollments that have ended."""
    people = [
        one("Adelaide", "Amsden", "0061207", "K", "Rm 3", photo=""),
        one("Mohamed", "Abdi", "0061215", "K", "Rm 3", photo=""),
        one("Clementine", "Bouchard", "0060118", "1", "Rm 8", photo="", goes="Clem"),
        one("Jayden", "Crow Dog", "0060133", "1", "Rm 8", photo=""),
        one("Matthew", "Hollister", "0058871", "2", "Rm 11", photo="", goes="Matt"),
        one("Lucia", "Ibarra", "0058902", "2", "Rm 11", photo="", here=False),
        one("Pa Houa", "Moua", "0060190", "1", "Rm 8", photo=""),
        one("Evangeline", "Smith-Torres", "0061244", "K", "Rm 3", photo=""),
        one("Walter", "Zielinski", "0058960", "2", "Rm 11", photo=""),
    ]
    code = {"K": "KG", "1": "01", "2": "02"}
    middle = ("Jane", "", "Marie", "", "Carl", "", "", "Rose", "J")
    teacher = {"Rm 3": "Dvorak, Amy", "Rm 8": "Pfeifer, Jo", "Rm 11": "Vasquez, Inez"}
    titles = cut(
        "student.stateID|student.studentNumber|student.lastName|student.firstName|student.middleName|"
        "student.nickname|student.grade|student.homeroom|student.homeroomTeacher|student.startDate|"
        "student.endDate|student.endStatus"
    )
    rows = [
        [
            *(f"81022{70114 + at * 9}", w.number, w.family, w.given, middle[at], w.goes),
            *(code[w.grade], w.room, teacher[w.room], "08/31/2026"),
            *(("", "") if w.here else ("09/25/2026", "04: Transfer out of district")),
        ]
        for at, w in enumerate(people)
    ]
    people = [replace(w, more=(f"81022{70114 + at * 9}",)) for at, w in enumerate(people)]
    folder.csv("extract.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=tuple(teacher.values()))


@case("Alexandria: patron fields and statuses, support.companioncorp.com/display/ALEX/Import+Field+Mapping")
def p45b_alexandria_patrons_of_a_middle_school(folder: Folder) -> Truth:
    """Alexandria: patrons as a tab-delimited file: policies, statuses, homerooms; staff in the same list."""
    people = [
        *those(
            "Cora|Ballantyne;Isaac|Cardenas;Fatou|Diallo;Nathaniel|Eckhart;Giselle|Fontenot;Ravi|Iyer;"
            "Sloane|McBride;Tomás|Ortega Ríos",
            "50118",
            "6 7 8",
            "Bauer;Christensen;Yoder",
            without=8,
        ),
        one("Deborah", "Hatfield", "9014", role="staff", photo=""),
        one("Luis", "Montoya", "9027", role="staff", photo=""),
    ]
    middle = ("Ann", "", "", "J", "", "", "Kate", "", "", "")
    people = but(people, {3: {"goes": "Nate"}, 4: {"here": False}})
    titles = cut(
        "Patron Barcode|Last Name|First Name|Middle Name|Nickname|Policy|Status|Grade|Homeroom|"
        "Graduation Date|Community ID|Username|Email"
    )
    rows = []
    for at, w in enumerate(people):
        taught = w.role == "student"
        rows.append(
            [
                *(w.number, w.family, w.given, middle[at], w.goes),
                *("STU" if taught else "FAC", "Active" if w.here else "Transferred", w.grade, w.room),
                f"6/4/{2039 - int(w.grade)}" if taught else "",
                f"77{30412 + at * 8}" if taught else "",
                *(w.number, f"{w.number}@district.example"),
            ]
        )
    people = [
        replace(w, more=(f"77{30412 + at * 8}",)) if w.role == "student" else w for at, w in enumerate(people)
    ]
    folder.csv("Patrons Export.txt", [titles, *rows], "\t", end="\r\n")
    return Truth(people)


@case("a studio's delivery by teacher, invented; folders as in support.schoolannual.com, index of portraits")
def p45b_studio_folders_by_teacher(folder: Folder) -> Truth:
    """A local studio's download: a folder for each teacher, names and numbers in the file names, retakes."""
    people = [
        one("Annika", "Bergquist", "70412", room="Hamlin"),
        one("Darius", "Coleman", "70418", room="Hamlin"),
        one("Ruth", "Delacroix", "70425", room="Hamlin"),
        one("Jun", "Park", "70433", room="Hamlin"),
        one("Esther", "Fast Horse", "70507", room="Sorrell"),
        one("Micah", "Grover", "70511", room="Sorrell"),
        one("Lina", "Haddad", "70519", room="Sorrell"),
        one("Charlotte", "Van Dyke", "70526", room="Sorrell"),
        one("Peter", "Wojcik", "70531", room="Sorrell"),
    ]
    rows = [["Last Name", "First Name", "Student ID", "Teacher", "Image"]]
    for w in people:
        late = w.given in ("Jun", "Peter")
        name = f"{w.family.replace(' ', '_')}_{w.given}_{w.number}.jpg"
        place = f"Retakes/{name}" if late else f"{w.room}/{name}"
        folder.put(f"Cedar Creek Fall 2026/{place}", face(w.photo))
        rows.append([w.family, w.given, w.number, w.room, name])
    folder.csv("Cedar Creek Fall 2026/student_list.csv", rows)
    folder.put("Cedar Creek Fall 2026/Hamlin/_Group_Hamlin.jpg", face("the whole class of Hamlin"))
    return Truth(
        people,
        [lost("the picture of a whole class", "Group_Hamlin", "Group Hamlin", "whole class")],
        allowed=("Cedar Creek Fall 2026", "Retakes"),
    )


@case("Aeries: a query with the titles of the student table, support.aeries.com; docest.com/doc/693233")
def p45b_aeries_query_in_excel(folder: Folder) -> Truth:
    """Aeries: a query of a high school sent to Excel, with both ids and the status."""
    people = those(
        "Alondra|Aceves Torres;Kevin|Bui;Destiny|Cabrera;Arman|Der Hagopian;Madison|Eaton;Jesus|Fuentes;"
        "Jessica|Fuentes;Sukhmani|Gill;Cody|Lundgren;Xochitl|Navarro-Peña",
        "815204",
        "9 10 11 12",
        "",
        without=10,
    )
    people = but(people, {4: {"here": False}})
    people = [replace(w, more=(f"80114{62207 + at * 31}",)) for at, w in enumerate(people)]
    middle = ("Marie", "", "", "A", "Nicole", "", "", "Kaur", "James", "")
    titles = cut(
        "Student ID|State Student ID|Last Name|First Name|Middle Name|Grd|Sex|Birthdate|Status|Counselor"
    )
    rows = [
        [
            *(int(w.number), int(w.more[0]), w.family, w.given, middle[at], int(w.grade)),
            *("FM"[at % 2], f"{at + 1}/8/{2020 - int(w.grade)}", "" if w.here else "I", "Tran, L"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("QueryResults.xlsx", {"Query Results": [titles, *rows]})
    return Truth(people, allowed=("Tran, L", "Query Results"))


@case("a class roster with photos as Blackbaud and Aspen show it, saved from the browser (invented layout)")
def p45b_saved_roster_page_with_photos(folder: Folder) -> Truth:
    """An independent school: a saved page of a homeroom with photos, names and numbers below."""
    people = those(
        "Penelope|Ashcroft;Julian|Brightwater;Saanvi|Deshpande;Graham|Ellison;Maren|Kessler;Ezra|Lieberman;"
        "Thea|von Hoffman;William|Wainscott",
        "26108",
        "5",
        "5K",
    )
    people = but(people, {3: {"photo": ""}, 7: {"goes": "Will"}})
    shown = [replace(w, given=f"{w.given} ({w.goes})") if w.goes else w for w in people]
    pattern = (
        '<div class="card"><img src="{src}" alt="" width="90"><h4>{who.last_first}</h4>'
        "<p>Student ID: {who.number}</p><p>Grade {who.grade}</p></div>"
    )
    none = pattern.replace('<img src="{src}" alt="" width="90">', '<div class="nophoto">No photo</div>')
    body = (
        '<div id="nav"><a href="#">My Day</a> <a href="#">Classes</a> <a href="#">Directory</a></div>'
        "<h1>Homeroom 5K</h1><p>Advisor: Ms. Keating | Room 18 | 8 students</p>"
        f'<div class="roster">{cards(shown, pattern, none)}</div><p>\u00a9 2026 Fairhaven Day School</p>'
    )
    folder.put("Roster.html", page("Homeroom 5K - Roster", body))
    for name, data in card_pictures(shown).items():
        folder.put(name, data)
    return Truth(people, allowed=("Ms. Keating", "Keating", "Room 18", "Roster"))


@case("Veracross: a Find Person query with Person ID, learn.veracross.com; the other columns from memory")
def p45b_veracross_students_and_faculty(folder: Folder) -> Truth:
    """Veracross: two queries in one workbook, students with advisors and faculty with departments."""
    students = [
        one("Benjamin", "Abrams", "41207", "9", "Hollis", photo="", goes="Ben"),
        one("Yuki", "Tanabe", "41255", "9", "Hollis", photo=""),
        one("Josephine", "Carlisle", "39918", "10", "Marchetti", photo="", goes="Josie"),
        one("Malcolm", "Easterbrook", "39940", "10", "Marchetti", photo=""),
        one("Oluwaseun", "Adebayo", "38122", "11", "Rosen", photo="", goes="Seun"),
        one("Catherine", "du Pont", "38164", "11", "Rosen", photo="", goes="Kate"),
        one("Santiago", "Leal Garza", "36702", "12", "Whitaker", photo=""),
    ]
    staff = [
        one("Margaret", "Hollis", "10233", role="staff", photo="", goes="Peggy"),
        one("Paolo", "Marchetti", "10418", role="staff", photo=""),
        one("Ingrid", "Thorvaldsen", "10552", role="staff", photo=""),
    ]
    upper = ["Person ID", "Last Name", "First Name", "Preferred Name", "Current Grade", "Advisor", "Email"]
    lower = ["Person ID", "Last Name", "First Name", "Preferred Name", "Department", "Job Title", "Email"]
    folder.book(
        "Library - Students and Faculty.xlsx",
        {
            "Students": [
                upper,
                *(
                    [
                        *(int(w.number), w.family, w.given, w.goes or w.given, f"Grade {w.grade}"),
                        *(w.room, f"{w.number}@students.brookfield.example"),
                    ]
                    for w in students
                ),
            ],
            "Faculty": [
                lower,
                *(
                    [
                        *(int(w.number), w.family, w.given, w.goes or w.given),
                        *(("History", "Science", "Library")[at], ("Teacher", "Teacher", "Librarian")[at]),
                        f"{w.given[0]}{w.family}@brookfield.example".lower(),
                    ]
                    for at, w in enumerate(staff)
                ),
            ],
        },
    )
    return Truth(
        [*students, *staff], allowed=("Students", "Faculty", "History", "Science", "Library", "Upper School")
    )


@case(OFFICE)
def p45b_seating_chart_in_a_spreadsheet(folder: Folder) -> Truth:
    """A teacher's seating chart in a sheet: tables of names around the room, empty seats, her own desk."""
    names = (
        "Abigail|Norris;Cruz|Delgado;Ivy|Blackburn;Mason|Tuttle;Ada|Okeke;Henry|Lindholm;Sienna|Marino;"
        "Jude|Applegate;Khadija|Yusuf;Rhett|Saunders;Elise|Tremblay"
    )
    people = those(names, "", "4", "Room 22", without=11)
    at = {w.given: w.full for w in people}
    chart: list[list[str]] = [
        ["Grade 4 - Room 22 - Mrs. Pappas"],
        ["Seating chart, September"],
        [],
        ["", "", "FRONT / WHITEBOARD"],
        [],
        [at["Abigail"], at["Cruz"], "", at["Ivy"], at["Mason"]],
        [at["Ada"], at["Henry"], "", at["Sienna"], "(empty)"],
        [],
        [at["Jude"], at["Khadija"], "", at["Rhett"], at["Elise"]],
        [],
        ["Teacher desk", "", "", "", "DOOR"],
    ]
    folder.book("Seating Chart Sept.xlsx", {"Seating": chart}, merge=("A1:E1", "A2:E2", "C4:D4"))
    return Truth(people, allowed=("Pappas", "Mrs. Pappas", "Seating", "Seating Chart Sept"))


@case("FACTS SIS: a list of students with family columns (from memory, not read here)")
def p45b_facts_list_of_a_parish_school(folder: Folder) -> Truth:
    """FACTS: a parish school's list with parents' columns and the status of each student."""
    people = [
        one("Agnes", "Corrigan", "2418", "K", "KA", photo=""),
        one("Dominic", "Fernandes", "2231", "3", "3A", photo=""),
        one("Gianna", "Lombardi", "2236", "3", "3B", photo=""),
        one("John Paul", "Nguyen", "2240", "3", "3B", photo="", goes="JP"),
        one("Bernadette", "O'Rourke", "2109", "5", "5A", photo="", goes="Bernie"),
        one("Luke", "Przybylski", "2114", "5", "5A", photo="", here=False),
        one("Maria Grace", "Sandoval", "2433", "K", "KA", photo=""),
        one("Xavier", "Thibodeaux", "2120", "5", "5A", photo=""),
    ]
    middle = ("Therese", "Joseph", "", "", "Mary", "", "", "Anthony")
    father = ("Sean", "Rui", "Anthony", "Tuan", "", "Adam", "Hector", "Remy")
    mother = ("Ellen", "Paula", "Denise", "Lan", "Kathleen", "Magda", "Rosa", "")
    titles = cut(
        "Student ID|Last Name|First Name|Middle Name|Nickname|Grade Level|Homeroom|Status|Family ID|"
        "Father Last Name|Father First Name|Mother Last Name|Mother First Name|Home Phone"
    )
    rows = []
    for at, w in enumerate(people):
        rows.append(
            [
                *(w.number, w.family, w.given, middle[at], w.goes, w.grade, w.room),
                *("Enrolled" if w.here else "Withdrawn", str(880 + at * 3)),
                *((w.family, father[at]) if father[at] else ("", "")),
                *((w.family, mother[at]) if mother[at] else ("", "")),
                f"(504) 555-01{at + 10}",
            ]
        )
    folder.put("StudentList.xls", page_xls(titles, rows, "<h3>St. Brendan School - Student List</h3>"))
    return Truth(people)


@case(OFFICE)
def p45b_typed_list_of_a_split_class(folder: Folder) -> Truth:
    """Ontario: a teacher's typed list of a split class in a text file, a heading for each grade."""
    fours = "Aiden|Beauchamp;Simran|Dhaliwal;Marie-Ève|Gauthier;Noah|MacIsaac;Tenzin|Wangmo"
    fives = "Isabella|Di Carlo;Jack|Fraser;Olivia|Kowalenko;Gabriel|da Silva;Hamza|Siddiqui"
    four = those(fours, "", "4", "Room 9", without=5)
    five = those(fives, "", "5", "Room 9", without=5)
    five = but(five, {3: {"goes": "Gabe"}})

    def lines(people: list[Who]) -> str:
        return "\r\n".join(f"{w.full} (goes by {w.goes})" if w.goes else w.full for w in people)

    folder.put(
        "Gr 4-5 class list.txt",
        "Mme Arcand's 4/5 class, Room 9\r\nLakeshore Public School, 2026-27\r\n\r\n"
        f"Grade 4\r\n{lines(four)}\r\n\r\nGrade 5\r\n{lines(five)}\r\n",
    )
    return Truth(
        [*four, *five],
        allowed=("Arcand", "Mme Arcand", "4/5", "Mme Arcand's 4/5 class", "Gr 4-5 class list"),
    )


@case("a printed class list with photos of a student system, invented layout")
def p45b_printed_class_list_with_photos(folder: Folder) -> Truth:
    """A high school's printed photo list of an advisory: a table with a photo in each row."""
    people = those(
        "Andre|Baptiste;Grace|Cheung;Skyler|Dunn;Emilia|Jaworski;Malia|Kealoha;Roman|Petrov;Anaya|Singh Gill;"
        "Logan|Weatherford",
        "910336",
        "10 11",
        "Adv 14",
    )
    people = but(people, {2: {"photo": ""}})
    titles = ["Photo", "Student Name", "Student ID", "Grade", "Advisory", "Counselor"]
    rows = [[w.last_first, w.number, w.grade, w.room, "Ms. Idowu"] for w in people]
    heading = "Cascade High School - Advisory Photo List - Adv 14 (Mr. Tillman)"
    folder.put("Advisory Photo List.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Tillman", "Mr. Tillman", "Ms. Idowu", "Advisory Photo List"))
