"""What schools in the United States and Canada have."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "5-Star Students' rosters (help.5starstudents.com, Staff Roster, Class Schedules, Photo File Specs): SchoolId,SchoolName,StudentId,…; ClassCategory is the period; a flat zip of png by ID; the students' file in the same form: from memory"
)
def fresh_five_star_three_rosters(folder: Folder) -> Truth:
    """Students, staff and class schedules in three files, joined by the ID; pictures are png."""
    people = those(
        "Kamryn|Alderete;Bodhi|Stallworth;Xiomara|Quispe;Trenton|Hagan;Nhi|Lam;Dashiell|Overbay;Amari|Cheatham;Sutton|Yellowhorse;Paige|Zeller",
        "250255",
        "9 10 11",
    )
    plans = (("Biology", "Spanish 2", "Geometry"), ("Chemistry", "Spanish 2", "Algebra 2"))
    people = [replace(w, classes=plans[at % 2]) for at, w in enumerate(people)]
    staff = [
        one("Rhonda", "Jenkins", "5050", role="staff", photo=""),
        one("Curtis", "Ybarra", "6001", role="staff", photo=""),
    ]
    school = cut("121|Copper Ridge High School")
    teachers = {"Biology": "5050", "Chemistry": "5050", "Spanish 2": "6001"}
    pupils = [[*school, w.number, w.family, w.given, w.grade, f"{w.number}@crhs.example"] for w in people]
    adults = [[*school, w.number, w.family, w.given, f"{w.given[0]}{w.family}@crhs.example"] for w in staff]
    plan = [
        [*school, w.number, f"Period {nth}", name, teachers.get(name, "5117")]
        for w in people
        for nth, name in enumerate(w.classes, 1)
    ]
    folder.csv("students.csv", [cut("SchoolId|SchoolName|StudentId|LastName|FirstName|Grade|Email"), *pupils])
    folder.csv("staff.csv", [cut("SchoolId|SchoolName|StaffId|LastName|FirstName|Email"), *adults])
    folder.csv("classes.csv", [cut("SchoolId|SchoolName|StudentId|ClassCategory|ClassName|TeacherId"), *plan])
    folder.zip("photos.zip", {f"{w.number}.png": face(w.photo, kind="PNG") for w in people if w.photo})
    periods = ("Period 1", "Period 2", "Period 3")
    return Truth([*people, *staff], allowed=(*plans[0], *plans[1], *periods))


@case(
    "Data Rollup's download for NWEA MAP (support.datarollup.info 1491): the titles in this order, a student more than once with another teacher or class; the files' names: invented"
)
def fresh_testing_roster_with_instructors(folder: Folder) -> Truth:
    """A small church school's only list is the testing roster: instructors first in each row, some in band a second time."""
    people = those(
        "Britta|Aanenson;Josiah|Pelletier;Mireya|Sandoval;Ansel|Whitcomb;Precious|Nyambura;Thaddeus|Koops;Lorelei|Vance;Emerson|Dacosta",
        "70418",
        "1 3 2 4",
        "Grades 1-2;Grades 3-4",
    )
    middles = cut("Louise||Isabel||Wanja|John||Paul")
    people = [replace(w, classes=("Band",) if w.grade in "34" else ()) for w in people]
    lead = {
        "Grades 1-2": cut("4410|Aldous|Kimberly|kaldous@elmdale.example|kaldous@elmdale.example"),
        "Grades 3-4": cut("4413|Fritzell|Noreen|nfritzell@elmdale.example|nfritzell@elmdale.example"),
        "Band": cut("4420|Tamez|Orlando|otamez@elmdale.example|otamez@elmdale.example"),
    }
    titles = cut(
        "School Name|Instructor ID|Instructor Last Name|Instructor First Name|Instructor Username|Instructor Email|Class Name (Homeroom)|"
        "Student ID|Student Last Name|Student Middle Name|Student First Name|Student Date of Birth|Student Gender|Student Grade|Student Ethnicity"
    )
    rows = [
        [
            *("Elmdale Adventist School", *lead[name], name, w.number, w.family, middles[at], w.given),
            *(f"0{at + 1}/14/{2019 - int(w.grade)}", "FMFMFMFM"[at], w.grade, "Not Specified or Other"),
        ]
        for at, w in enumerate(people)
        for name in (w.room, *w.classes)
    ]
    folder.csv("Elmdale MAP roster 2026-2027.csv", [titles, *rows])
    folder.photos(people, lambda w: f"Picture Day/{w.given} {w.family}.jpg")
    teachers = ("Kimberly Aldous", "Noreen Fritzell", "Orlando Tamez")
    return Truth(people, allowed=("Band", "Picture Day", *teachers, *(t.split()[1] for t in teachers)))


@case(
    "brightwheel's roster export (help.mybrightwheel.com 11548710): brightwheel_id, first_name, last_name, birthdate, gender, race, ethnicity, allergies, notes, medications; room and parents' titles from memory"
)
def fresh_preschool_app_with_long_ids(folder: Folder) -> Truth:
    """The app's own long ids that nobody prints, notes that name other people, parents beside; pictures by name in the rooms' folders."""
    people = those(
        "Otis|Fairbairn;Juniper|Saldana;Kai|Nakagawa;Maeve|O'Rourke;Ledger|Townsend;Amina|Warsame;Briar|Kowalczyk;Theo|Baptiste-Long;Winnie|Shah",
        "",
        "",
        "Ladybugs;Ladybugs;Dragonflies",
        without=2,
    )
    people = [
        replace(w, more=(f"9f3c{at}e71-5b0{at}-4d2a-8c17-60ab{at}d4e9f12",)) for at, w in enumerate(people)
    ]
    notes = cut("||Grandma (Aiko) picks up Tue/Thu||No photos on Facebook please||Twin brother in PM class||")
    titles = cut(
        "brightwheel_id|first_name|last_name|birthdate|gender|race|ethnicity|allergies|notes|medications|room|status|parent1_first_name|parent1_last_name|parent1_email|parent1_phone"
    )
    parents = cut("Ben|Rosa|Emi|Sile|Dale|Hodan|Marta|Renee|Nisha")
    rows = [
        cut(
            f"{w.more[0]}|{w.given}|{w.family}|{at + 1}/{at + 9}/2022|{('male', 'female')[at % 2]}|||{('', 'Peanuts', '')[at % 3]}|{notes[at]}||{w.room}|Active|"
            f"{parents[at]}|{w.family}|{parents[at].lower()}@mail.example|55501300{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("roster_export_2026-09-08.csv", [titles, *rows])
    folder.photos(people, lambda w: f"{w.room}/{w.full}.jpeg")
    return Truth(people)


@case(
    OFFICE
    + ": a British Columbia school's division lists (Usual and Legal names, Pupil # and PEN are MyEducation BC's words, from memory, not read here)"
)
def fresh_divisions_in_merged_cells(folder: Folder) -> Truth:
    """The division and its teacher stand once, merged down beside their pupils; usual and legal first names; counts under each division."""
    people = those(
        "Gurpreet|Sandhu;Mei-Lin|Chang;Theodore|Lafond;Anneliese|Brouwer;Jonathan|Quan;Kwame|Addai;Rosemary|Joseph;Harjot|Gill;Isabella|Ferreira;Duncan|Mackie",
        "2207145",
        "5 5 6 6 5 4 3 4 3 4",
        "Div 2;Div 2;Div 2;Div 2;Div 2;Div 5;Div 5;Div 5;Div 5;Div 5",
        without=2,
    )
    usual = cut("Preet|Mei-Lin|Teddy|Anneliese|Jon|Kwame|Rosie|Harjot|Bella|Duncan")
    people = [
        replace(
            w,
            goes="" if name == w.given else name,
            also=((name, w.family),),
            more=(f"13{at}40{at}27{at}",),
        )
        for (at, w), name in zip(enumerate(people), usual, strict=True)
    ]
    blocks = []
    for begin, teacher in ((0, "Ms. Prokopchuk"), (5, "Mr. Delacroix")):
        for at, w in enumerate(people[begin : begin + 5], begin):
            head = [w.room, teacher] if at == begin else ["", ""]
            blocks.append(
                [
                    *head,
                    w.family,
                    usual[at],
                    w.given,
                    int(w.grade),
                    int(w.number),
                    w.more[0],
                    "FI" if at % 3 else "",
                ]
            )
        blocks += [["", "", "5 students"], []]
    top = [["Maplecrest Elementary - Division lists - as of Sept 14"], []]
    titles = cut("Div.|Teacher|Usual Last|Usual First|Legal First|Gr|Pupil #|PEN|Fr. Imm.")
    merge = ["A1:I1", "A4:A8", "B4:B8", "A11:A15", "B11:B15"]
    folder.book("Division Lists SEPT.xlsx", {"Divisions": [*top, titles, *blocks]}, merge=merge)
    names = dict(zip(people, usual, strict=True))
    folder.photos(people, lambda w: f"Edge photos/{w.family.upper()} {names[w]}.jpg")
    teachers = ("Ms. Prokopchuk", "Mr. Delacroix")
    return Truth(people, allowed=(*teachers, "FI", "Divisions", "Edge photos"))


@case(OFFICE + ": a middle school secretary's locker list is the only one with everybody on it")
def fresh_lockers_and_their_combinations(folder: Folder) -> Truth:
    """Lockers and combinations before the names, a locker for two, open and broken lockers between; ids in the sixth column."""
    people = those(
        "Deandre|Whitlow;Skylar|Kuhn;Marisela|Ocampo;Grady|Tillman;Farrah|Siddiqui;Colt|Abramson;Noelani|Kealoha;Jaxton|Purdy;Temperance|Moss;Leif|Rasmussen",
        "631207",
        "7 8",
        "Vandermolen;Ochs",
        without=2,
    )
    titles = cut("Locker|Combo|Last|First|M.I.|Stu ID|Gr|HR|Lock #|Notes")
    notes = cut("||shares 141|shares 141|needs bottom - crutches||||lost lock, pd $6|")
    lockers = (138, 139, 141, 141, 142, 144, 145, 147, 148, 149)
    rows: list[list[Any]] = [
        [
            *(
                lockers[at],
                f"{at * 3 + 4:02}-{at * 5 % 40:02}-{37 - at}",
                w.family,
                w.given,
                "ABCDEFGHJK"[at],
            ),
            *(int(w.number), int(w.grade), w.room, 40881 + at * 7, notes[at]),
        ]
        for at, w in enumerate(people)
    ]
    open_ones: list[list[Any]] = [
        [140, "", "OPEN"],
        [143, "", "", "", "", "", "", "", "", "BROKEN - do not assign!!"],
        [146, "", "OPEN"],
    ]
    rows = sorted([*rows, *open_ones], key=lambda row: row[0])
    top = [["8TH/7TH GRADE HALL - LOCKERS 26/27", "", "", "", "", "", "", "", "", "red = fines owed"]]
    folder.book("LOCKERS 26-27.xlsx", {"7-8 hall": [*top, titles, *rows], "Keys": [["Master key: see Deb"]]})
    folder.photos(people, lambda w: f"ID pics/{w.number}.jpg")
    return Truth(people, allowed=("7-8 hall", "ID pics"))


@case(OFFICE + ": a teacher's mail, saved as text")
def fresh_mail_from_a_teacher(folder: Folder) -> Truth:
    """A numbered list within a mail, a sentence about one of them, her signature below; pictures by name from her telephone."""
    people = those(
        "Pippa|Ainsworth;Cruz|Barrientos;Eleanor|Dufresne;Malik|Easterling;Poppy|Gianelli;Hank|Ostrowski;Saanvi|Rao;Jubilee|Tuttle;Boone|Wheelock",
        without=2,
    )
    listed = "".join(f"{at}. {w.last_first}\r\n" for at, w in enumerate(people, 1))
    folder.put(
        "5th grade kids for library.txt",
        "From: Dunleavy, Karen\r\nSent: Thursday, September 3, 2026 2:14 PM\r\nTo: Library\r\nSubject: RE: class list??\r\n\r\n"
        "Hi Jo!\r\n\r\nSorry this took so long. Here are my kiddos for Tuesday checkout:\r\n\r\n"
        f"{listed}\r\n"
        "Cruz is on vacation until the 14th. Pics are attached, I never got one of the last two :(\r\n\r\n"
        "Thanks a million!\r\nKaren\r\n\r\n--\r\nKaren Dunleavy\r\nGrade 5 - Room 12\r\nBirch Hollow Elementary\r\n(555) 014-2210 x112\r\n",
    )
    folder.photos(people, lambda w: f"attachments/{w.given} {w.family}.JPG")
    return Truth(people, allowed=("*",))


@case(
    "a Google Form's responses as CSV, and the folder of its file uploads, `<file> - <account's name>.jpg` (from memory, not read here)"
)
def fresh_form_answered_by_pupils(folder: Folder) -> Truth:
    """Pupils typed their own names; one did not know the number, one answered twice; uploads carry the account's name."""
    people = those(
        "Kiara|Broussard;Tavion|Ledet;Emmalyn|Fontenot;Jace|Guidry;Anh|Vo;Camille|Robichaux;Deshawn|Pitre;Hayden|Melancon;Zuri|Batiste",
        "48117",
        "7 8 7",
        without=2,
    )
    people = but(people, {0: {"goes": "Kiki"}, 3: {"number": ""}, 6: {"goes": "Shawn"}})
    typed = cut(
        "kiara|broussard|Tavion|Ledet|emmalyn|fontenot|JACE|GUIDRY|Anh|Vo|Camille|Robichaux|deshawn|Pitre|Hayden|melancon|zuri|batiste"
    )
    said = cut("7th|8|7|7th|8th|7|7th grade|8th|7")
    rooms = cut("Mrs. Gant|Coach Arceneaux|gant|Mrs Gant|arceneaux|Gant|mrs. gant|Coach A|Gant")
    titles = [
        *(
            "Timestamp",
            "Email Address",
            "First name",
            "Last name",
            "What do you like to be called? (if different)",
        ),
        *("What grade are you in?", "Who is your homeroom teacher?", "Student ID # (your lunch number)"),
        *("Have you had a library card here before?", "Upload a selfie for your card"),
    ]
    rows = [
        [
            *(
                f"9/{at + 2}/2026 {at + 8}:1{at}:05",
                f"{w.family.lower()}{at}@bayou.example",
                typed[2 * at],
                typed[2 * at + 1],
            ),
            *({"Kiki": "Kiki", "Shawn": "shawn"}.get(w.goes, ""), said[at], rooms[at], w.number or "idk"),
            *(
                ("Yes", "No", "not sure")[at % 3],
                f"https://drive.google.com/open?id=1xQ{at}k7Zr" if w.photo else "",
            ),
        ]
        for at, w in enumerate(people)
    ]
    again = [f"9/14/2026 9:4{len(rows)}:51", *rows[4][1:]]
    folder.csv("Library Card Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows, again])
    uploads = "Upload a selfie for your card (File responses)"
    files = cut("IMG_4471|image|Snapchat-1182044|IMG_0093|selfie|IMG_2210|20260908_1412|me|x")
    ways = dict(zip(people, files, strict=True))
    folder.photos(people, lambda w: f"{uploads}/{ways[w]} - {w.full}.jpg")
    return Truth(people, capitals=True, allowed=("*",))
