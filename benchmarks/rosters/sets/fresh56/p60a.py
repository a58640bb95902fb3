"""What teachers, coordinators and secretaries hand a librarian: forms, gradebooks, tabs, mails, charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, cells
from benchmarks.rosters.papers import docx, in_rows


def listed(rows: str, pictured: bool = False, role: str = "student") -> list[Who]:
    """People from lines `Given|Family|number|grade|room|goes`; what is behind may be left off."""
    found = []
    for row in rows.strip().splitlines():
        given, family, number, grade, room, goes = ([*row.strip().split("|"), *[""] * 6])[:6]
        who = one(given, family, number, grade, room, goes=goes, role=role)
        found.append(who if pictured else replace(who, photo=""))
    return found


@case(
    "Google Forms linked sheet saved as CSV: Timestamp, Email Address, then the questions as titles; "
    "docs.coupler.io/sources/category/surveys/google-forms/data-overview"
)
def p60a_battle_of_the_books_form_answers(folder: Folder) -> Truth:
    """A sign-up that pupils typed themselves: blanks behind names, small letters, one who answered twice."""
    people = listed(
        """
        Amara|Nwosu|118204|6|Mrs. Alvarado
        Jayden|McLaurin|117933|7|Mr. Petty
        Sofia|Villanueva|118377|6|Mrs. Alvarado
        Priya|Raman|117812|7|Ms. Oduya
        Cole|Hendricks|118051|6|Mr. Stavros
        Lucia|Villanueva|118378|6|Mr. Stavros
        Mei-Lin|Zhao|117640|7|Ms. Oduya
        Wyatt|Kessler|117705|7|Mr. Petty
        """
    )
    titles = cut(
        "Timestamp|Email Address|First Name|Last Name|What grade are you in?|Homeroom Teacher|"
        "Student ID # (your lunch number)|How many of the list have you read so far?|"
        "Can you stay Tuesdays until 4:15?|Who would you like on your team?"
    )
    typed = {1: ("jayden", "mclaurin"), 2: ("Sofia ", "Villanueva"), 7: ("WYATT", "KESSLER")}
    friends = ("anyone!", "", "Lucia", "Mei-Lin and Amara", "", "my sister", "Priya", "idc")
    rows = []
    for at, w in enumerate(people):
        given, family = typed.get(at, (w.given, w.family))
        mail = f"{w.given[0]}{w.family}{2039 - int(w.grade)}".lower()
        rows.append(
            [
                *(f"9/{14 + at // 3}/2026 {8 + at}:0{at}:1{at}", f"{mail}@students.harlanms.example"),
                *(given, family, f"{w.grade}th", w.room, w.number),
                *(str(at % 4), ("Yes", "Yes", "Only if there is a late bus")[at % 3], friends[at]),
            ]
        )
    again = ["9/17/2026 12:31:40", *rows[3][1:7], "5", "Yes", "Mei-Lin"]
    folder.csv(
        "Battle of the Books Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows, again], end="\r\n"
    )
    return Truth(people, capitals=True)


@case("Google Classroom, Download all grades as CSV (from memory: Date and Points below the titles)")
def p60a_google_classroom_grades(folder: Folder) -> Truth:
    """An Ontario teacher's export of marks, sent as a class list: two rows below the titles are nobody."""
    people = listed(
        """
        Rowan|Ashdown
        Simran|Dhaliwal
        Étienne|Gauthier
        Hana|Ito
        Jack|MacIsaac
        Claire|MacIsaac
        Adaeze|Obi
        Marco|Di Giorgio
        Thuy-Anh|Vo
        """
    )
    titles = cut("Last Name|First Name|Email Address|Library scavenger hunt|Works cited practice|Short story")
    above = [
        ["Date", "", "", "2026-09-10", "2026-09-17", "2026-09-25"],
        ["Points", "", "", "10", "20", "50"],
    ]
    plain = str.maketrans("É", "E", " -")
    rows = [
        [
            *(w.family, w.given, f"{w.given}.{w.family}".translate(plain).lower() + "@bluffs.example"),
            *(str(7 + at % 4), "" if at == 5 else str(14 + at % 6), str(31 + at * 2)),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("ENL1W-04_grades.csv", [titles, *above, *rows], end="\n")
    return Truth(people, allowed=("ENL1W-04", "ENL1W-04_grades"))


@case(
    "Canvas gradebook export: Student, ID, SIS User ID, SIS Login ID, Section, assignments, Points Possible; "
    "nemogb-dev.github.io/nemogb-r/articles/detailed-canvas-export-info.html"
)
def p60a_canvas_gradebook(folder: Folder) -> Truth:
    """A high school's gradebook of two sections; the points possible first, the test student last."""
    people = listed(
        """
        Nathaniel|Abbot|0204471||US History P3 (Whitlock)
        Ana Sofía|De León|0204518||US History P5 (Whitlock)
        Brianna|Fontaine|0203977||US History P3 (Whitlock)
        Kwame|Hutchins|0204120||US History P3 (Whitlock)
        Delaney|O'Rourke|0204603||US History P5 (Whitlock)
        Samuel|Park-Rivers|0204299||US History P5 (Whitlock)
        Tiana|Park|0204012||US History P3 (Whitlock)
        Grant|Zielinski|0203850||US History P5 (Whitlock)
        """
    )
    people = but(people, {at: {"more": (str(58120 + at * 37),)} for at in range(len(people))})
    titles = cut(
        "Student|ID|SIS User ID|SIS Login ID|Section|Map Quiz (311874)|Research Question (312009)|"
        "Annotated Bibliography (312440)|Current Score|Final Score"
    )
    points = ["    Points Possible", "", "", "", "", "10.00", "5.00", "40.00", "(read only)", "(read only)"]
    rows = [
        [
            *(w.last_first, w.more[0], w.number, f"{w.given[0]}{w.family}".replace(" ", "").lower(), w.room),
            *(f"{6 + at % 5}.00", "5.00", "" if at == 4 else f"{28 + at}.00", f"{81 + at}.25", "80.5"),
        ]
        for at, w in enumerate(people)
    ]
    test = ["Student, Test", "60233", "", "9f31c7e0a2", "US History P3 (Whitlock)", "", "", "", "", ""]
    name = "2026-10-02T0914_Grades-US_History_Whitlock.csv"
    folder.csv(name, [titles, points, *rows, test], enc="utf-8-sig", end="\n")
    return Truth(people, allowed=("Whitlock", "US History"))


@case(
    "Seesaw CSV rostering template: Teacher email, names, Class Name, Grade Level, Student Name, Student ID; "
    "help.seesaw.me/hc/en-us/articles/35502359765645-Understanding-the-CSV-rostering-template"
)
def p60a_seesaw_rostering_template(folder: Folder) -> Truth:
    """The sheet that the technology coach filled in for two teachers: names of pupils in one column."""
    people = listed(
        """
        Ada|Whitcomb|40117|K|Kaplan Kindergarten
        Juan Pablo|Reyes|40122|K|Kaplan Kindergarten
        Henry|Osborne|40130|K|Kaplan Kindergarten
        Nevaeh|Tillman|40135|K|Kaplan Kindergarten
        Mary Kate|Donovan|38804|2|Ostrander 2nd Grade
        Ibrahim|Sesay|38811|2|Ostrander 2nd Grade
        Lily|van der Veen|38829|2|Ostrander 2nd Grade
        Theo|Osborne|38840|2|Ostrander 2nd Grade
        Xochitl|Marquez|38852|2|Ostrander 2nd Grade
        """
    )
    titles = cut(
        "Teacher Email|Teacher First Name|Teacher Last Name|Class Name|Grade Level|Sign-In Mode|"
        "Student Name|Student ID|Student Email|Student Password"
    )
    teachers = {"K": ("rkaplan", "Rachel", "Kaplan"), "2": ("bostrander", "Beth", "Ostrander")}
    rows = []
    for w in people:
        user, given, family = teachers[w.grade]
        rows.append(
            [
                *(f"{user}@millbrook.example", given, family, w.room, w.grade, "Class Code"),
                *(w.full, w.number, "", ""),
            ]
        )
    folder.csv("Seesaw for Schools Setup 26-27 - Data.csv", [titles, *rows])
    people = [any_parting(w) for w in people]
    return Truth(people, allowed=("Rachel Kaplan", "Beth Ostrander", "Kaplan", "Ostrander"))


@case("style of an Australian primary school's office, invented: a workbook with a tab for each class")
def p60a_workbook_with_a_tab_for_each_class(folder: Folder) -> Truth:
    """Australia: three tabs, the class and the teacher above the titles, one class of two years, totals."""
    people = listed(
        """
        Isla|Bannister||1|1W
        Kiet|Truong||1|1W
        Jarrah|Williams||1|1W
        Matilda|Fraser||1|1W|Tilly
        Alexander|Georgiou||2|2B|Alex
        Harriet|Dunstan||2|2B
        Oscar|Le||2|2B
        Yousef|Al-Masri||3|3/4K
        Poppy|Fraser||3|3/4K
        William|Tanaka-Shaw||4|3/4K|Will
        Charlotte|Nichols||4|3/4K
        """
    )
    teachers = {"1W": "Mrs Wong", "2B": "Mr Baldacchino", "3/4K": "Ms Kerr"}
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in teachers.items():
        mine = [w for w in people if w.room == room]
        sheets[room.replace("/", "-")] = [
            [f"Class {room}", "", "", f"Teacher: {teacher}"],
            [],
            ["No.", "Surname", "First Name", "Preferred Name", "Year", "M/F", "Library bag"],
            *[
                [at, w.family, w.given, w.goes, int(w.grade), "FM"[at % 2], "y" if at % 3 else ""]
                for at, w in enumerate(mine, 1)
            ],
        ]
    sheets["Totals"] = [
        ["Class", "Teacher", "Enrolled"],
        *[[room, who, sum(w.room == room for w in people)] for room, who in teachers.items()],
        ["", "Total", len(people)],
    ]
    folder.book("Class lists 2026 as at 3 Feb.xlsx", sheets)
    allowed = ("3-4K", "Class 1W", "Class 2B", "Class 3/4K", *teachers.values())
    return Truth(people, allowed=allowed)


@case("style of a teacher's mail, invented: the list pasted into the text")
def p60a_list_pasted_into_a_mail(folder: Folder) -> Truth:
    """US: a teacher's mail with last name first, a nickname in brackets, a newcomer, a signature below."""
    people = listed(
        """
        Chidi|Abara||5|Room 14
        Josephine|Castellano||5|Room 14|Josie
        Emmett|Dougherty||5|Room 14
        Layla|El-Amin||5|Room 14
        Benjamin|Fitch||5|Room 14
        Mateo|Herrera Solis||5|Room 14
        Jonah|Pell||5|Room 14
        Savannah|Trudeau||5|Room 14
        """
    )
    notes = {1: " (Josie)", 6: " (new, started Tuesday)"}
    lines = [f"{w.last_first}{notes.get(at, '')}" for at, w in enumerate(people)]
    text = [
        *("Hi Joan,", "", "Here is my class for library, we come Thursdays at 10:20."),
        *("Let me know if you need anything else!", "", "Grade 5 - Room 14", "", *lines),
        *("", "Thanks a million,", "Dana", "", "--", "Dana Kowalczyk"),
        *("Grade 5 Teacher, Eastbrook Elementary", "dkowalczyk@eastbrook.example | ext. 1140", ""),
    ]
    mail = EmailMessage()
    mail["From"] = "Dana Kowalczyk <dkowalczyk@eastbrook.example>"
    mail["To"] = "Joan Billings <jbillings@eastbrook.example>"
    mail["Subject"] = "my class list"
    mail["Date"] = "Wed, 26 Aug 2026 15:41:07 -0500"
    mail.set_content("\n".join(text))
    folder.put("my class list.eml", mail.as_bytes())
    return Truth(people, allowed=("Dana Kowalczyk",))


@case("style of a teacher's seating chart in Word, invented")
def p60a_seating_chart_in_word(folder: Folder) -> Truth:
    """US: rows of desks as a table of names, two desks empty, the teacher's desk in a corner."""
    names = [
        "Jaylen Brooks",
        "Ximena Cordero",
        "Ryan Duffy",
        "Teacher's Desk",
        "Hailey Eng",
        "",
        "Mohamed Hassan",
        "Abigail Lindgren",
        "Tristan Lowry",
        "Keisha Mayfield",
        "Noah Petrov",
        "Emma Petrov",
        "Dominic St. Clair",
        "Grace Yoon",
        "",
        "Zachary Wolfe",
    ]
    people = []
    for name in names:
        if name and name != "Teacher's Desk":
            given, _, family = name.partition(" ")
            people.append(any_parting(one(given, family, "", "7", "Room 212", photo="")))
    desks = [Cell((name,) if name else ()) for name in names]
    above = ["Seating Chart", "Grade 7 - Room 212", "Ms. Rinaldi", ""]
    below = ["", "FRONT OF ROOM"]
    folder.put("Seating chart rm 212.docx", docx(above, in_rows(desks, 4), below))
    return Truth(people, allowed=("Ms. Rinaldi", "Rinaldi"))


@case("style of a teacher's phone photos, named by hand, beside the office's list; invented")
def p60a_phone_photos_named_by_hand(folder: Folder) -> Truth:
    """Canada: photos by name as a volunteer typed them, one not named, one by the first name only."""
    people = listed(
        """
        Ava|Sinclair|741120|3|3D
        Owen|MacDonald|741133|3|3D
        Noor|Haddad|741146|3|3D
        Théodore|Bélanger|741159|3|3D|Théo
        Fatima|Siddiqui|741172|3|3D
        Lucas|Kowalski|741185|3|3D
        Emily|Tran-Doyle|741198|3|3D
        Gurleen|Sandhu|741211|3|3D
        """,
        pictured=True,
    )
    people = but(people, {5: {"photo": ""}})
    titles = cut("Student Number|Legal Last Name|Legal First Name|Preferred First Name|Grade|Class")
    rows: list[Sequence[Any]] = [
        [int(w.number), w.family, w.given, w.goes, int(w.grade), w.room] for w in people
    ]
    folder.book("3D Dunbar.xlsx", {"Sheet1": [titles, *rows]})
    called = {
        "741120": "Ava Sinclair.jpg",
        "741133": "Owen Macdonald.JPG",
        "741146": "Noor Haddad (1).jpg",
        "741159": "Théo Bélanger.jpg",
        "741172": "Fatima.jpg",
        "741198": "Emily Tran Doyle.jpeg",
        "741211": "Gurleen Sandhu.jpg",
    }

    def name(who: Who) -> str:
        return f"library pics sept/{called[who.number]}"

    folder.photos(people, name)
    folder.put("library pics sept/IMG_4471.jpg", face("somebody at the door"))
    losses = [lost("a photo without a name", "IMG_4471")]
    return Truth(people, losses, allowed=("library pics sept", "Dunbar"))


@case("style of an office, invented: the list of September and the corrected one of October")
def p60a_corrected_list_in_october(folder: Folder) -> Truth:
    """US: photos with the first list; then one withdrawn, one new, one name corrected, one moved room."""
    people = listed(
        """
        Aaliyah|Benson|204117|6|6-201
        Caden|Brandt|204130|6|6-203
        Mia|Espinoza|204143|6|6-201
        Hudson|Grady|204156|6|6-203
        Naomi|Katz|204169|6|6-201
        Luis|Morales|204182|6|6-203
        Piper|Swenson|204195|6|6-201
        """,
        pictured=True,
    )
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom|Notes")

    def rows(group: Sequence[Who], notes: dict[str, str]) -> list[list[Any]]:
        return [
            [int(w.number), w.family, w.given, int(w.grade), w.room, notes.get(w.number, "")] for w in group
        ]

    folder.book("1 September/Grade 6 homerooms.xlsx", {"Grade 6": [titles, *rows(people, {})]})
    folder.photos(people, lambda who: f"1 September/photos/{who.number}.jpg")
    changes: dict[int, dict[str, Any]] = {
        1: {"room": "6-201"},
        3: {"here": False},
        5: {"family": "Morales Vega"},
    }
    later = [*but(people, changes), *listed("Amir|Rostami|205221|6|6-203")]
    notes = {"204130": "moved to 6-201", "204156": "WITHDRAWN 9/25", "205221": "NEW 9/28"}
    above: list[list[Any]] = [["Grade 6 homerooms - CORRECTED October 2"], []]
    folder.book(
        "2 October/Grade 6 homerooms CORRECTED.xlsx", {"Grade 6": [*above, titles, *rows(later, notes)]}
    )
    return Truth(
        later,
        steps=("1 September", "2 October"),
        same=[("Luis Morales", "Luis Morales Vega"), ("Caden Brandt", "Caden Brandt")],
        allowed=("photos",),
    )


@case("style of a secretary's staff directory in Word, invented")
def p60a_staff_directory_in_word(folder: Folder) -> Truth:
    """Canada: three photos in a row, below each the title, the name and what they do; two not pictured."""
    people = listed(
        """
        Helen|Marsh
        Paul|Osei
        Marie-Ève|Tremblay
        Jaswinder|Gill
        Colin|McTavish
        Ruth|Abramowitz
        Tomás|Ferreira
        Wendy|Chow
        """,
        pictured=True,
        role="staff",
    )
    people = but(people, {4: {"photo": ""}, 7: {"photo": ""}})
    does = cut(
        "Principal|Grade 4 Teacher|French Immersion, Grade 2|Vice-Principal|Custodian|"
        "Music|Educational Assistant|Office Administrator"
    )
    titles = cut("Dr.|Mr.|Mme|Mrs.|Mr.|Ms.|Mr.|Mrs.")
    named = [
        Cell((f"{title} {cell.lines[0]}", job), cell.picture)
        for title, job, cell in zip(titles, does, cells(people, "{who.full}"), strict=True)
    ]
    above = ["Lakeview Public School", "Staff Directory 2026-2027", ""]
    folder.put("Staff directory with photos.docx", docx(above, in_rows(named, 3)))
    return Truth(people, allowed=tuple(does))
