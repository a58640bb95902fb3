"""What teachers and secretaries hand a librarian: forms, gradebooks, tabs, mails, duty lists, photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


def listed(rows: str, pictured: bool = False, role: str = "student") -> list[Who]:
    """People from lines `Given|Family|number|grade|room|goes`; what is behind may be left off."""
    found = []
    for row in rows.strip().splitlines():
        given, family, number, grade, room, goes = ([*row.strip().split("|"), *[""] * 6])[:6]
        who = one(given, family, number, grade, room, goes=goes, role=role)
        found.append(who if pictured else replace(who, photo=""))
    return found


@case("Microsoft Forms, Open in Excel (from memory: ID, Start time, Completion time, Email, Name, questions)")
def p60b_carnegie_shadowing_form_answers(folder: Folder) -> Truth:
    """UK: answers of a sign-up to a reading group; ID counts the answers, one pupil answered twice."""
    people = listed(
        """
        Aisha|Rahman||8|8H
        Ffion|Bevan||9|9T
        Oliver|Crabtree||8|8M
        Zainab|Yusuf||8|8H
        Euan|Kerr-Smith||9|9L
        Mary Anne|Hollis||8|8M
        Dominik|Sobczak||9|9T
        Lottie|Crabtree||9|9L
        """
    )
    titles = cut(
        "ID|Start time|Completion time|Email|Name|Year group|Form|"
        "Which book would you like to read first?|Have you shadowed before?|Any food allergies?"
    )
    books = ("The one about the lighthouse", "Don't mind", "The graphic novel")
    begun = datetime(2026, 9, 21, 8, 40, 12)
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        start = begun + timedelta(minutes=47 * at)
        rows.append(
            [
                *(at + 1, start, start + timedelta(seconds=95 + at)),
                *(f"{w.given}.{w.family}@hillcroft.example".replace(" ", "").lower(), w.full),
                *(f"Year {w.grade}", w.room, books[at % 3], "Yes" if at == 4 else "No", "nuts" * (at == 6)),
            ]
        )
    again = begun + timedelta(days=1)
    rows.append([9, again, again + timedelta(seconds=41), *rows[2][3:7], "The graphic novel", "No", ""])
    folder.book("Carnegie Shadowing Group 2026-27(1-9).xlsx", {"Sheet1": [titles, *rows]})
    return Truth([any_parting(w) for w in people])


@case("Microsoft Teams for Education, Grades, Export to Excel (titles from memory)")
def p60b_teams_grades(folder: Folder) -> Truth:
    """An Australian teacher's export of marks from Teams, sent as a class list."""
    people = listed(
        """
        Angus|Bellamy
        Thi Mai|Dinh
        Zara|Hosseini
        Cooper|Jeffries
        Ruby|Jeffries
        Kirra|Monaghan
        Stavros|Papadakis
        Jemima|van Rensburg
        Harrison|Whitty
        """
    )
    titles = cut(
        "First Name|Last Name|Email Address|Library orientation quiz|Points|Feedback|"
        "Novel study plan|Points|Feedback"
    )
    rows = [
        [
            *(w.given, w.family, f"{w.given}.{w.family}@student.wattlepark.example".replace(" ", "").lower()),
            *(str(5 + at % 6), "10", "", "" if at == 3 else str(12 + at), "25", "Nice start" * (at == 1)),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("8 English B - Grades.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    return Truth(people, allowed=("8 English B", "8 English B - Grades"))


@case(
    "Schoology gradebook as CSV, a row for each student (titles from memory; Unique User ID as in "
    "help.ascendertx.com/interfaces/doku.php/student/lms_export; "
    "uc.powerschool-docs.com/en/schoology/latest/moving-student-grades-from-one-section-to-another)"
)
def p60b_schoology_gradebook(folder: Folder) -> Truth:
    """A high school's gradebook: the unique ID of the student system, the section in a column, then marks."""
    people = listed(
        """
        Cassandra|Ahlgren|1093348||English 10 H: Section 3
        Desmond|Baptiste|1093361||English 10 H: Section 3
        Yaretzi|Cano Trejo|1094420||English 10 H: Section 6
        Patrick|D'Amico|1093015||English 10 H: Section 3
        Hyun-Woo|Kang|1094177||English 10 H: Section 6
        Olivia|Kang|1094502||English 10 H: Section 3
        Trevor|Mulcahy|1093790||English 10 H: Section 6
        Shanice|Thibodeaux|1093822||English 10 H: Section 6
        """
    )
    titles = cut(
        "Last Name|First Name|Unique User ID|Section|Overall|(Q1) Overall|"
        "Summer reading check (Max Points: 20)|Database search log (Max Points: 15)"
    )
    rows = [
        [
            *(w.family, w.given, w.number, w.room, f"{84 + at}.{at}%", f"{84 + at}.{at}%"),
            *(str(13 + at % 7), "Missing" if at == 6 else str(9 + at % 6)),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("English_10_H_gradebook_export.csv", [titles, *rows], end="\n", quote=True)
    return Truth(people, allowed=("English 10 H", "English_10_H", "English_10_H_gradebook_export"))


@case("style of lists kept beside ClassDojo, invented (names, class, points, parents connected)")
def p60b_classdojo_points_of_two_classes(folder: Folder) -> Truth:
    """US: a teacher's sheet out of ClassDojo, names of pupils in one column, points and parents behind."""
    people = listed(
        """
        Avery|Bostwick|||Room 7 Foxes
        Maria Elena|Cruz|||Room 7 Foxes
        Declan|Flaherty|||Room 7 Foxes
        Zuri|Jefferson|||Room 7 Foxes
        Parker|Lam|||Room 9 Otters
        Sienna|De Rosa|||Room 9 Otters
        Elias|Norgaard|||Room 9 Otters
        Harper|Lam|||Room 9 Otters
        """
    )
    titles = cut("Student|Class|Positive|Needs work|Total points|Parents connected")
    rows = [
        [w.full, w.room, str(21 + at * 3), str(at % 4), str(21 + at * 3 - at % 4), str(at % 3)]
        for at, w in enumerate(people)
    ]
    folder.csv("classdojo report Aug 17 - Sep 11.csv", [titles, *rows])
    return Truth([any_parting(w) for w in people])


@case("style of a British primary school's office, invented: a workbook with a tab for each class")
def p60b_workbook_with_tabs_and_leavers(folder: Folder) -> Truth:
    """UK: two tabs with the class above the titles, one of leavers, photos in a zip by admission number."""
    people = listed(
        """
        Alfie|Beckett|004512|3|Oak
        Evangeline|Christou|004519|3|Oak|Evie
        Muhammad|Iqbal|004526|3|Oak
        Sophia|Iqbal|004533|3|Oak
        Rafferty|Lyle|004540|3|Oak
        Jessica|Abiola|004188|4|Beech|Jess
        Noah|Fitzgerald|004195|4|Beech
        Hanna|Wiśniewska|004202|4|Beech
        George|St John|004209|4|Beech
        Tia|Mbatha|004216|4|Beech
        """,
        pictured=True,
    )
    people = but(people, {4: {"photo": ""}, 9: {"photo": "", "here": False}})
    titles = cut("Adm No|Surname|Forename|Known as|Year|House")
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in (("Oak", "Mr Idowu"), ("Beech", "Mrs Hartnell")):
        mine = [w for w in people if w.room == room and w.here]
        sheets[room] = [
            [f"{room} Class", "", f"Teacher: {teacher}"],
            titles,
            *[
                [w.number, w.family, w.given, w.goes, int(w.grade), ("Red", "Blue", "Gold")[at % 3]]
                for at, w in enumerate(mine)
            ],
        ]
    gone = people[9]
    sheets["Leavers"] = [
        ["Adm No", "Surname", "Forename", "Year", "Class", "Date left"],
        [gone.number, gone.family, gone.given, int(gone.grade), gone.room, "18/09/2026"],
    ]
    folder.book("Class lists Autumn 2026.xlsx", sheets)
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("pupil photos.zip", pictures)
    allowed = ("Oak Class", "Beech Class", "Mr Idowu", "Mrs Hartnell", "Leavers", "pupil photos")
    return Truth(people, allowed=(*allowed, "Red", "Blue", "Gold"))


@case("style of an office's mail, invented: a table pasted into the text, forwarded")
def p60b_new_pupils_in_a_forwarded_mail(folder: Folder) -> Truth:
    """Australia: the secretary forwards the newcomers of the term, as a table and again as plain text."""
    people = listed(
        """
        Thao|Nguyen||4|4M
        Archer|Doolan||2|2R
        Elsie|Doolan||5|5P
        Ravindu|Perera||6|6S
        Billie|McAllister||2|2R
        Siosaia|Taufa||4|4M
        """
    )
    titles = cut("Name|Year|Class|Starting")
    rows = [[w.last_first, f"Year {w.grade}", w.room, f"{6 + at % 3}/10/2026"] for at, w in enumerate(people)]
    above = [
        *("Hi Bev,", "", "As below, they will all need borrowing set up please.", "Cheers, Lorraine", ""),
        *("From: Enrolments <enrolments@jacaranda.example>", "Sent: Thursday, 1 October 2026 9:12 AM"),
        *("To: Office <office@jacaranda.example>", "Subject: New students Term 4", ""),
        *("Please find the new students for Term 4.", ""),
    ]
    mail = EmailMessage()
    mail["From"] = "Lorraine Tuckwell <office@jacaranda.example>"
    mail["To"] = "Beverley Strand <library@jacaranda.example>"
    mail["Subject"] = "FW: New students Term 4"
    mail["Date"] = "Thu, 01 Oct 2026 09:30:55 +1000"
    mail.set_content("\n".join([*above, *("\t".join(row) for row in [titles, *rows]), ""]))
    lines = "".join(f"<p>{line.replace('<', '&lt;').replace('>', '&gt;') or '&nbsp;'}</p>" for line in above)
    body = "".join(
        "<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in [titles, *rows]
    )
    mail.add_alternative(
        f"<html><body>{lines}<table border=1>{body}</table><p>&nbsp;</p></body></html>", subtype="html"
    )
    folder.put("FW New students Term 4.eml", mail.as_bytes())
    return Truth(people, allowed=("Lorraine Tuckwell",))


@case("style of a librarian's or teacher's duty list in Word, invented")
def p60b_monitors_duty_list_in_word(folder: Folder) -> Truth:
    """UK: days and times as a table, names with the class in brackets, some on two days, staff behind."""
    people = listed(
        """
        Amelia|Hart||6|6B
        Dylan|Moss||6|6K
        Yasmin|Farooq||6|6B
        Tomasz|Lis||6|6K
        Bethan|Prosser||6|6B
        Joshua|Hart-Evans||6|6K
        Imani|Clarke||6|6B
        Rory|Sheridan||6|6K
        """
    )
    named = [f"{w.full} ({w.room})" for w in people]
    turns = {
        "Monday": ((0, 1), (2, 3), "Mrs Pugh"),
        "Tuesday": ((4, 5), (6, 7), "Mr Dacosta"),
        "Wednesday": ((2, 0), (1, 5), "Mrs Pugh"),
        "Thursday": ((6, 3), (4, 7), "Miss Lund"),
    }
    table = [
        [Cell((title,)) for title in ("Day", "Before school", "Lunch", "Staff")],
        *[
            [
                Cell((day,)),
                *(Cell(tuple(named[at] for at in turn)) for turn in (early, noon)),
                Cell((staff,)),
            ]
            for day, (early, noon, staff) in turns.items()
        ],
    ]
    above = ["Year 6 Library Monitors", "Duty list - Autumn term", ""]
    below = ["", "If you can't do your turn please find a swap and tell Mrs Pugh."]
    folder.put("Library monitors duty list.docx", docx(above, table, below))
    return Truth(people, allowed=("Monday", "Tuesday", "Wednesday", "Thursday", "Before school", "Lunch"))


@case("style of a teaching assistant's phone photos, a folder for each class, named by hand; invented")
def p60b_phone_photos_in_folders_of_classes(folder: Folder) -> Truth:
    """UK: no list at all, only photos named by hand in the folders of two classes, one of them not named."""
    people = listed(
        """
        Thomas|O'Hara|||Kingfisher Class
        Ella-Mae|Burton|||Kingfisher Class
        Zac|Tremaine|||Kingfisher Class
        Safiya|Hussain|||Kingfisher Class
        Chloé|Marchand|||Kingfisher Class
        Frederick|Nash|||Heron Class
        Orla|Nash|||Heron Class
        Kofi|Asante|||Heron Class
        Daisy|Penhaligon|||Heron Class
        """,
        pictured=True,
    )
    ends = ("jpg", "JPG", "jpg", "jpeg", "jpg", "jpg", "JPG", "jpg", "jpeg")
    called = {w.full: f"{w.full}.{end}" for w, end in zip(people, ends, strict=True)}

    def name(who: Who) -> str:
        return f"{who.room}/{called[who.full]}"

    folder.photos(people, name)
    folder.put("Heron Class/IMG-20260908-WA0007.jpg", face("a hand before the lens"))
    return Truth(people, [lost("a photo without a name", "IMG-20260908-WA0007", "WA0007")])


@case("style of an office, invented: the list of February and the corrected one of October")
def p60b_corrected_list_after_the_holidays(folder: Folder) -> Truth:
    """Australia: the corrected list has a state: one left, one new, one surname changed, one moved group."""
    people = listed(
        """
        Mitchell|Acton|S20418|7|7C
        Layla|Haddad|S20425|7|7F
        Benjamin|Koutsoukis|S20432|7|7C|Ben
        Tahlia|Marsh|S20439|7|7F
        Declan|Osmond|S20446|7|7C
        Sunita|Rao|S20453|7|7F
        Jai|Whitton|S20460|7|7C
        """
    )
    titles = cut("Surname|First Name|Preferred Name|Student ID|Year|Home Group")

    def row(who: Who) -> list[str]:
        return [who.family, who.given, who.goes, who.number, f"Year {who.grade}", who.room]

    folder.csv("1 February/Year 7 home groups.csv", [titles, *map(row, people)])
    changes: dict[int, dict[str, Any]] = {
        1: {"family": "Haddad-Burke"},
        3: {"room": "7C"},
        4: {"here": False},
    }
    later = [*but(people, changes), *listed("Mereana|Tipene|S20981|7|7F")]
    states = {"S20446": "Left 18/09/2026"}
    body: list[Sequence[str]] = [[*row(w), states.get(w.number, "Current")] for w in later]
    above = [["CORRECTED LIST 13 October - please use this one"], []]
    folder.csv("2 October/Year 7 home groups corrected.csv", [*above, [*titles, "Status"], *body])
    return Truth(
        later,
        steps=("1 February", "2 October"),
        same=[("Layla Haddad", "Layla Haddad-Burke"), ("Tahlia Marsh", "Tahlia Marsh")],
    )


@case("style of a printed staff directory, invented")
def p60b_staff_directory_printed(folder: Folder) -> Truth:
    """US: a high school's directory of staff as a PDF of photos, last name first, the department below."""
    people = listed(
        """
        Denise|Albrecht
        Rafael|Cifuentes
        Marjorie|Dell
        Anthony|Di Nardo
        Folake|Ogunleye
        Kent|Sorrell
        Lisa|Tamura-Bell
        Gregory|Vance
        Patricia|Vance
        """,
        pictured=True,
        role="staff",
    )
    people = but(people, {5: {"photo": ""}})
    does = cut(
        "Science|World Languages|Main Office|Athletics|Mathematics|Custodial|English|Science|Counseling"
    )
    named = [
        Cell((*cell.lines, job), cell.picture)
        for cell, job in zip(cells(people, "{who.last_first}"), does, strict=True)
    ]
    grid = Grid(
        columns=4,
        rows=3,
        centred=True,
        text=100,
        title="Faculty & Staff Directory 2026-27",
        foot="Redstone High School - updated 8/21/2026",
    )
    folder.put("Faculty and Staff Directory.pdf", grid_pdf(named, grid))
    return Truth(people, allowed=tuple(does))
