"""What school librarians in the United States and Canada are handed: systems, photographers, teachers."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


@case("PowerSchool: fields of the Students table, ps-compliance.powerschool-docs.com/pssis-ne, pssis-az")
def p45a_powerschool_quick_export_elementary(folder: Folder) -> Truth:
    """A Quick Export of an elementary school: tabs, grades as PowerSchool counts them, who has left."""
    people = [
        one("Amara", "Bjornstad", "118204", "K", "Lindgren", photo=""),
        one("Caleb", "Costa", "118219", "PK", "Ochoa", photo=""),
        one("Isla", "De La Torre", "117355", "1", "Whitmore", photo=""),
        one("Desmond", "Fairchild", "117361", "1", "Whitmore", photo=""),
        one("Ngoc", "Huynh", "118240", "K", "Lindgren", photo=""),
        one("Ryder", "Jamison", "116480", "2", "Sattler", photo="", here=False),
        one("Ryan", "Jamison", "116502", "2", "Sattler", photo=""),
        one("Wren", "O'Hallahan", "118266", "PK", "Ochoa", photo=""),
        one("Sofia", "Peralta-Ruiz", "117390", "1", "Whitmore", photo=""),
        one("Tobias", "Yellowbird", "116533", "2", "Sattler", photo=""),
    ]
    middle = ("Rose", "", "", "James", "Anh", "T", "Michael", "", "Elena", "")
    code = {"PK": "-1", "K": "0"}
    titles = cut(
        "Student_Number|Last_Name|First_Name|Middle_Name|Grade_Level|Home_Room|Gender|DOB|Enroll_Status|"
        "EntryDate|ExitDate"
    )
    rows = [
        [
            *(w.number, w.family, w.given, middle[at], code.get(w.grade, w.grade), w.room, "FM"[at % 2]),
            *(f"{at % 9 + 1}/1{at}/2019", "0" if w.here else "2", "8/24/2026"),
            "6/11/2027" if w.here else "10/2/2026",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t")
    return Truth(people)


@case("Destiny Follett Export of Genesis, support-sis.genesisedu.com, articles/151000094034")
def p45a_genesis_export_for_destiny_middle_school(folder: Folder) -> Truth:
    """The nightly file for Destiny from a middle school: students and teachers in one list."""
    people = [
        *those(
            "Ximena|Abreu;Marcus|Bellweather;Priya|Chandran;Owen|D'Amico;Nadia|El-Sayed;Grayson|Fusco;"
            "Leilani|Kapule;Anthony|Van Houten",
            "2071440",
            "6 7 8",
            "114;208;221",
            without=8,
        ),
        one("Renata", "Gallo", "90318", role="staff", photo=""),
        one("Philip", "Mastrangelo", "90342", room="221", role="staff", photo=""),
    ]
    people = but(people, {1: {"goes": "Marc"}, 5: {"here": False}, 7: {"goes": "Tony"}})
    titles = cut(
        "Barcode|SiteShortName|DistrictID|LastName|FirstName|MiddleName|Nickname|Gender|PatronType|"
        "AccessLevel|Status|CardExpires|GradeLevel|Homeroom|GraduationYear|BirthDate|UserName|Password|"
        "EmailPrimary|EmailSecondary|AddressPrimaryLine1|AddressPrimaryLine2|AddressPrimaryCity|"
        "AddressPrimaryState|AddressPrimaryZipCode"
    )
    rows = []
    for at, w in enumerate(people):
        taught = w.role == "student"
        rows.append(
            [
                *(w.number, "HMS", w.number, w.family, w.given, "", w.goes, "FM"[at % 2]),
                *("Student" if taught else "Teacher", "Patron" if taught else "Teacher"),
                *("A" if w.here else "I", "", w.grade and f"0{w.grade}", w.room),
                *(str(2039 - int(w.grade)) if taught else "", f"0{at + 1}/17/14" if taught else ""),
                *(f"{w.given[0]}{w.family}".lower().replace(" ", ""), ""),
                f"{w.given[0].lower()}.parent{at}@example.com" if taught else f"{w.number}@hms.example",
                *("", f"{at + 12} Maple Ave" if taught else "", "", "Hillsdale" if taught else ""),
                *("NJ" if taught else "", "07642" if taught else ""),
            ]
        )
    folder.csv("destiny_export_HMS.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=("HMS",))


@case("PSPA index.txt, order of columns as in support.studiosourceyearbooks.com/memento and micro-art.com")
def p45a_photographers_disc_with_index_txt(folder: Folder) -> Truth:
    """A photographer's disc: INDEX.TXT, a README and a folder of numbered portraits; staff among them."""
    people = [
        one("Beatrix", "Amundsen", grade="3", room="201"),
        one("Jalen", "Broussard", grade="3", room="201"),
        one("Hana", "Fujimoto", grade="3", room="202"),
        one("Elijah", "Greenlee", grade="3", room="202"),
        one("Camila", "Santos Vega", grade="4", room="210"),
        one("Finn", "MacAllister", grade="4", room="210"),
        one("Noor", "Rahimi", grade="4", room="210"),
        one("Sandra", "Jameson", role="staff"),
        one("Curtis", "Nordquist", role="staff"),
    ]
    teacher = {"201": "Jameson", "202": "Nordquist", "210": "Esparza"}
    rows = []
    for at, w in enumerate(people):
        taught = w.role == "student"
        rows.append(
            [
                *("Ridgeview ES 2026", "PORTRAIT", f"{10031 + at * 4:08}.JPG"),
                *(w.grade if taught else "Faculty", w.family, w.given, w.room, "", teacher.get(w.room, "")),
                "",
            ]
        )
    folder.csv("PSPA CD/INDEX.TXT", rows, "\t")
    folder.put(
        "PSPA CD/README.TXT",
        "Prairie Portrait Studio - yearbook CD for Ridgeview Elementary\r\n"
        "INDEX.TXT is tab delimited, one record per image:\r\n"
        "Volume Name, Image Folder, Image File Name, Grade, Last Name, First Name, Home Room, Period,\r\n"
        "Teacher Name, Track\r\nImages are in the folder PORTRAIT, 640 x 800, JPEG.\r\n",
    )
    for at, w in enumerate(people):
        folder.put(f"PSPA CD/PORTRAIT/{10031 + at * 4:08}.JPG", face(w.photo))
    return Truth(people, allowed=("Ridgeview ES 2026", "PORTRAIT", "PSPA CD", *teacher.values()))


@case("Skyward: a student report from Data Mining saved as Excel (from memory, not read here)")
def p45a_skyward_high_school_report(folder: Folder) -> Truth:
    """Skyward: a high school's report in Excel with its heading, names in one column, a total below."""
    people = those(
        "Jonah|Abbott;Marisol|De La Cruz;Tyrell|Edmonds;Kaitlyn|Fitzgerald;Brandon|Hargrove;Brenda|Hargrove;"
        "Mai|Lor;Siobhan|McNamara;Diego|Ramos-Ortiz;Gunnar|Steffensen;Chidinma|Uzoma",
        "440127",
        "9 10 11 12",
        "B104;B117;C220;C231",
        without=11,
    )
    middle = ("Michael", "Ana", "", "Rae", "Lee", "", "", "Claire", "", "Erik", "Grace")
    adviser = {"B104": "Pruett, D", "B117": "Wozniak, K", "C220": "Tallchief, M", "C231": "Burkhart, S"}
    titles = ["Full Name (LFM)", "Other ID", "Grade", "Homeroom", "Advisor", "Birth Date", "Grad Yr"]
    rows = [
        [
            *(f"{w.last_first} {middle[at]}".strip(), int(w.number), f"{int(w.grade):02}", w.room),
            *(adviser[w.room], f"0{at % 9 + 1}/21/{2020 - int(w.grade)}", 2039 - int(w.grade)),
        ]
        for at, w in enumerate(people)
    ]
    sheet = [
        ["Lake Harbor High School"],
        ["Students by Homeroom - Library", "", "", "", "", "", "09/08/26"],
        [],
        titles,
        *rows,
        [],
        [f"Total Students: {len(people)}"],
    ]
    folder.book("Students by Homeroom.xlsx", {"Sheet1": sheet})
    return Truth(people, allowed=tuple(adviser.values()))


@case(OFFICE)
def p45a_mail_of_a_second_grade_teacher(folder: Folder) -> Truth:
    """A teacher's mail with her class as a numbered list."""
    names = (
        "Amelia|Brandvold;Jace|Cutler;Theodore|Marsh;Lucia|Espinoza;Aaliyah|Freeman;Hudson|Gehrke;"
        "Kaylee|Dunmore;Emmett|St. Clair;Zainab|Warsame"
    )
    people = those(names, "", "2", "Room 12", without=9)
    people = but(people, {2: {"goes": "Teddy"}, 6: {"here": False}})
    listed = [
        f"{at}. {w.given}{f' ({w.goes})' if w.goes else ''} {w.family}{'' if w.here else ' - moved 9/4'}"
        for at, w in enumerate(people, 1)
    ]
    mail = EmailMessage()
    mail["From"] = "Beth Kowalczyk <bkowalczyk@prairieview.example>"
    mail["To"] = "Dana Ruiz <library@prairieview.example>"
    mail["Subject"] = "2nd grade class list - Room 12"
    mail["Date"] = "Tue, 08 Sep 2026 07:41:00 -0500"
    mail.set_content(
        "Good morning Dana,\n\nHere is my list for library time. We come Tuesdays at 10:15.\n\n"
        "Grade 2, Room 12\n\n"
        + "\n".join(listed)
        + "\n\nLet me know if you need anything else!\n\nBeth\n\n--\n"
        "Mrs. Beth Kowalczyk\n2nd Grade Teacher, Room 12\nPrairie View Elementary\n(701) 555-0142\n"
    )
    folder.put("2nd grade class list - Room 12.eml", mail.as_bytes())
    return Truth(people, allowed=("Kowalczyk", "Mrs. Beth Kowalczyk", "Beth Kowalczyk", "Mrs. Kowalczyk"))


@case("a proof sheet of a local school photographer, invented")
def p45a_proof_sheet_of_a_first_grade(folder: Folder) -> Truth:
    """A photographer's proof sheet as a PDF: a class on a page, names below; one was absent."""
    people = those(
        "Ellie|Arsenault;Malik|Boone;Juniper|Castellanos;Wyatt|Dahlke;Ines|Ferreira;Leo|Gutierrez;"
        "Mila|Johansen;Samir|Khoury;Poppy|Langford;Dashiell|Monroe;Rosa|Quintanilla",
        "",
        "1",
        "Room 7",
    )
    grid = Grid(
        columns=4,
        rows=4,
        centred=True,
        photo=72,
        text=96,
        title="Maplewood Elementary - Grade 1 - Room 7 - Mrs. Lindqvist",
        foot="Tamarack School Photography - Proof, not for reproduction - Fall 2026",
    )
    folder.put("Proof_Gr1_Rm7.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=("Lindqvist", "Mrs. Lindqvist", "Proof_Gr1_Rm7", "Maplewood Elementary"))


@case("answers of a Google Form as the sheet is downloaded: Timestamp, Email Address, the questions")
def p45a_battle_of_the_books_sign_up(folder: Folder) -> Truth:
    """Sign-ups for Battle of the Books from a form: grades as typed, somebody twice."""
    people = those(
        "Avery|Blanchard;Kofi|Danso;Eleanor|Grimes;Mateo|Herrera;Sunny|Oh;Harper|Villanueva;Isaiah|Wendt",
        "204417",
        "6 7 6 7 6 7 6",
        "Mr. Alvarado;Ms. Pike",
        without=7,
    )
    typed = ("6th", "7th", "6", "7", "6th grade", "7th grade", "6")
    read = ("Hatchet, Holes", "none yet", "The Wild Robot", "Holes", "New Kid", "all of them!!", "")
    titles = cut(
        "Timestamp|Email Address|First Name|Last Name|Student ID Number|What grade are you in?|"
        "Homeroom Teacher|Which of the books have you already read?"
    )

    def row(at: int, minute: int) -> list[str]:
        w = people[at]
        return [
            *(f"9/14/2026 12:{minute:02}:0{at + 1}", f"{w.number}@students.wms.example"),
            *(w.given + " " * (at % 3 == 1), w.family, w.number, typed[at], w.room, read[at]),
        ]

    rows = [row(at, 11 + at * 3) for at in range(5)] + [row(2, 30), row(5, 41), row(6, 58)]
    folder.csv("Battle of the Books Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth(
        people,
        allowed=("Battle of the Books", "Battle of the Books Sign-Up", "Form Responses 1"),
    )


@case("MyEducation BC: a quick report of students as CSV (from memory); mytrainingbc.ca/myedbcstandards")
def p45a_myeducation_bc_students_and_photos(folder: Folder) -> Truth:
    """British Columbia: an elementary school's list with divisions, and the photos by pupil number."""
    people = [
        one("Gurleen", "Aujla", "1204418", "4", "Div 06", more=("131204418",)),
        one("Thomas", "Baptiste", "1198830", "5", "Div 06", more=("129988302",), goes="Tommy"),
        one("Chloé", "Beaulieu", "1204502", "4", "Div 06", more=("131204502",)),
        one("Zi Han", "Chu", "1221907", "5", "Div 07", more=("133219071",), goes="Hannah"),
        one("Elias", "Friesen", "1198911", "5", "Div 07", more=("129989115",)),
        one("Rowan", "George-Charlie", "1230045", "K", "Div 14", more=("135300458",)),
        one("Minh Anh", "Le", "1230077", "K", "Div 14", more=("135300771",)),
        one("Harjot", "Sandhu", "1204660", "4", "Div 06", more=("131204660",)),
        one("Harman", "Sandhu", "1230101", "K", "Div 14", more=("135301019",), photo=""),
    ]
    code = {"K": "KF", "4": "04", "5": "05"}
    teacher = {"Div 06": "Okada, M", "Div 07": "Petersen, L", "Div 14": "Wilson, J"}
    titles = cut(
        "Pupil #|Legal last name|Legal first name|Usual last name|Usual first name|Grade|Homeroom|"
        "Homeroom Teacher|PEN|Enrolment status"
    )
    rows = [
        [
            *(w.number, w.family, w.given, w.family, w.goes or w.given, code[w.grade], w.room),
            *(teacher[w.room], w.more[0], "Active"),
        ]
        for w in people
    ]
    folder.csv("StudentList.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    files: dict[str, bytes | str] = dict(faces(people))
    files["1187226.jpg"] = face("a pupil who is not in the list")
    folder.zip("Photos 2026-27.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "1187226")],
        allowed=("Photos 2026-27", *teacher.values()),
    )


@case(OFFICE)
def p45a_homeroom_list_in_word(folder: Folder) -> Truth:
    """A homeroom teacher's Word table: names last first, numbers, lockers, a note of one who withdrew."""
    people = those(
        "Dominic|Ancelotti;Brielle|Carver;Jesús|Figueroa Luna;Hazel|Hutchins;Trevor|Kilgore;Amina|Mohamud;"
        "Paxton|Reyes;Savannah|St. John;Lia|Vang",
        "310552",
        "7",
        "Room 204",
        without=9,
    )
    people = but(people, {4: {"here": False}, 7: {"goes": "Savvy"}})
    head = [Cell((title,)) for title in ("#", "Student", "Student ID", "Locker", "Bus", "Notes")]
    body = []
    for at, w in enumerate(people, 1):
        note = "" if w.here else "Withdrawn 10/2"
        name = f"{w.family}, {w.given}" + (f" \u201c{w.goes}\u201d" if w.goes else "")
        cell = (str(at), name, w.number, str(1180 + at * 2), ("14", "9", "walker")[at % 3], note)
        body.append([Cell((text,) if text else ()) for text in cell])
    folder.put(
        "Homeroom list Okonkwo.docx",
        docx(
            ["Jefferson Middle School", "Grade 7 Homeroom \u2013 Room 204 \u2013 Mr. Okonkwo", "2026-2027"],
            [head, *body],
            ["Please return changes to the office by Friday."],
        ),
    )
    return Truth(people, allowed=("Okonkwo", "Mr. Okonkwo", "Homeroom list Okonkwo"))


def _koha_row(who: Who, at: int) -> list[str]:
    staff = who.role == "staff"
    unaccented = ("garseneau", "acormier", "mdoiron", "lgallant", "tmokoena", "jsaintonge", "ileblanc")
    return [
        *(who.number, who.family, who.given, "", who.goes, "", f"{at + 40} King St", "Fredericton"),
        f"{unaccented[at]}@ecole.example",
        "" if staff else f"{2021 - int(who.grade)}-05-1{at}",
        *("ESNB", "STAFF" if staff else "STU", "2026-09-03", "2027-06-30"),
        *("F" if at % 2 else "M", who.grade, who.room, f"STUID:{who.more[0]}" if who.more else ""),
    ]


@case("Koha: columns of the patron import, bestbookbuddies.com/1-3-patron-import-menu; idlink.txt")
def p45a_koha_patrons_of_a_canadian_school(folder: Folder) -> Truth:
    """Koha: patrons with card numbers, sort1 for the grade and sort2 for the class, and a zip of pictures."""
    people = [
        one("Gabrielle", "Arseneau", "880214", "9", "9B"),
        one("Alexandre", "Cormier", "880231", "9", "9A", goes="Alex"),
        one("Maëlle", "Doiron", "871120", "10", "10A"),
        one("Liam", "Gallant", "871144", "10", "10A"),
        one("Thandiwe", "Mokoena", "880277", "9", "9B"),
        one("Jérémie", "Saint-Onge", "871163", "10", "10B", photo=""),
        one("Isabelle", "LeBlanc", "", role="staff"),
    ]
    people = [
        replace(w, number=f"23871000{4410 + at * 11:06}", more=(w.number,) if w.number else ())
        for at, w in enumerate(people)
    ]
    titles = cut(
        "cardnumber|surname|firstname|title|othernames|initials|address|city|email|dateofbirth|branchcode|"
        "categorycode|dateenrolled|dateexpiry|sex|sort1|sort2|patron_attributes"
    )
    rows = [_koha_row(w, at) for at, w in enumerate(people)]
    folder.csv("borrowers_ESNB.csv", [titles, *rows])
    links = [[w.number, f"{w.number}.jpg"] for w in people if w.photo]
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("patronimages.zip", {"idlink.txt": table(links), **pictures})
    return Truth(people, allowed=("ESNB", "patronimages"))
